// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ftpplace.h"

#include "publish/transport.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

bool isHost(const QString &host)
{
    // "https://…", "host:21" and "host/folder" are what people paste; setHost() takes none of them but IPv6 addresses.
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return !host.isEmpty() && !host.contains(u' ') && url.isValid() && !url.host().isEmpty();
}

} // namespace

Result<FtpPlace> ftpPlace(const QMap<QString, QString> &settings)
{
    const auto wrong = [](const char *key) { return failure(Error::Kind::InvalidInput, QString::fromLatin1(key)); };
    FtpPlace place{.host = settings.value(u"host"_s)};
    if (!isHost(place.host))
        return wrong("host");
    bool isNumber = false;
    place.port = settings.value(u"port"_s, u"21"_s).toUShort(&isNumber);
    if (!isNumber || place.port == 0)
        return wrong("port");
    const QString path = settings.value(u"path"_s, u"/"_s);
    if (!path.startsWith(u'/'))
        return wrong("path");
    place.folder = path.endsWith(u'/') ? path.chopped(1) : path;
    if (!place.folder.isEmpty() && !checkPath(place.folder.sliced(1)))
        return wrong("path");
    if (const QString user = settings.value(u"user"_s); user.isEmpty() || hasControls(user))
        return wrong("user");
    const QString tls = settings.value(u"tls"_s, u"explicit"_s);
    if (tls != "explicit"_L1 && tls != "none"_L1)
        return wrong("tls");
    place.tls = tls == "none"_L1 ? FtpPlace::Tls::None : FtpPlace::Tls::Explicit;
    if (place.tls == FtpPlace::Tls::None && settings.value(u"plain"_s) != "allowed"_L1)
        return wrong("plain");
    return place;
}

} // namespace toasoan::publish
