// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/connector.h"

#include <QDir>

#include "publish/foldertransport.h"
#include "publish/ftptransport.h"
#include "publish/staticsite.h"
#include "publish/watch/source.h"
#include "publish/watch/watchsite.h"
#include "publish/wordpress.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

bool overFtp(const Site &site) { return site.settings.value(u"transport"_s) == "ftp"_L1; }

Result<std::unique_ptr<Transport>> makeTransport(const Site &site, const Credentials &credentials)
{
    if (!overFtp(site))
        return std::make_unique<FolderTransport>(site.settings.value(u"path"_s));
    TRY_INTO(place, ftpPlace(site.settings));
    if (credentials.password.isEmpty())
        return failure(Error::Kind::InvalidInput, u"password"_s);
    TRY_INTO(transport, FtpTransport::make(place, credentials));
    return transport;
}

Result<> checkStatic(const Site &site)
{
    const QString transport = site.settings.value(u"transport"_s);
    if (transport != "folder"_L1 && !overFtp(site))
        return failure(Error::Kind::Unsupported, u"connector %1, transport %2"_s.arg(site.connector, transport));
    if (overFtp(site)) {
        TRY(ftpPlace(site.settings));
        return {};
    }
    if (!QDir::isAbsolutePath(site.settings.value(u"path"_s)))
        return failure(Error::Kind::InvalidInput, u"path"_s);
    return {};
}

// What nobody publishes to has no other setting than where to look.
Result<> checkWatched(const Site &site)
{
    if (site.baseUrl.isEmpty())
        return failure(Error::Kind::InvalidInput, u"url"_s);
    for (const QString &key : site.settings.keys()) {
        if (!isSourceSetting(key))
            return failure(Error::Kind::InvalidInput, key);
    }
    return {};
}

Result<> checkWordPress(const Site &site)
{
    if (site.baseUrl.isEmpty())
        return failure(Error::Kind::InvalidInput, u"url"_s);
    // A password on an open line is everybody's.
    if (site.baseUrl.scheme() != "https"_L1 && !isLoopback(site.baseUrl.host()))
        return failure(Error::Kind::InvalidInput, u"https"_s);
    if (site.settings.value(u"user"_s).trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, u"user"_s);
    for (const auto &[key, value] : site.settings.asKeyValueRange()) {
        const bool known = key == "user"_L1 || isSourceSetting(key) || key.startsWith("contact."_L1)
            || (key.startsWith("category."_L1) && !value.trimmed().isEmpty());
        if (!known)
            return failure(Error::Kind::InvalidInput, key);
    }
    return {};
}

} // namespace

bool publishesTo(const Site &site) { return site.connector != "watch"_L1; }

Result<> checkSettings(const Site &site)
{
    TRY(checkSources(site));
    if (!publishesTo(site))
        return checkWatched(site);
    if (site.connector == "static"_L1)
        return checkStatic(site);
    if (site.connector == "wordpress"_L1)
        return checkWordPress(site);
    return failure(Error::Kind::Unsupported, u"connector "_s + site.connector);
}

namespace {

Result<std::unique_ptr<Connector>> makePublishing(
    const Site &site, const Newsroom &newsroom, const Clock &clock, const Credentials &credentials)
{
    if (site.connector == "wordpress"_L1)
        return std::make_unique<WordPress>(site, newsroom, credentials);
    TRY_INTO(theme, Theme::load());
    TRY_INTO(transport, makeTransport(site, credentials));
    return std::make_unique<StaticSite>(site, newsroom, clock, std::move(transport), std::move(theme));
}

} // namespace

Result<std::unique_ptr<Connector>> makeConnector(
    const Site &site, const Newsroom &newsroom, const Clock &clock, const Credentials &credentials, Visitor *visitor)
{
    TRY(checkSettings(site));
    std::unique_ptr<Connector> own;
    if (publishesTo(site)) {
        TRY_INTO(made, makePublishing(site, newsroom, clock, credentials));
        own = std::move(made);
    }
    if (own && !hasSources(site))
        return own;
    return std::make_unique<WatchSite>(site, newsroom, clock, visitor, std::move(own));
}

} // namespace toasoan::publish
