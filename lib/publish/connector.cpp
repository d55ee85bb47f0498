// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/connector.h"

#include <QDir>

#include "publish/foldertransport.h"
#include "publish/ftptransport.h"
#include "publish/staticsite.h"

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

} // namespace

Result<> checkSettings(const Site &site)
{
    const QString transport = site.settings.value(u"transport"_s);
    if (site.connector != "static"_L1 || (transport != "folder"_L1 && !overFtp(site)))
        return failure(Error::Kind::Unsupported, u"connector %1, transport %2"_s.arg(site.connector, transport));
    if (overFtp(site)) {
        TRY(ftpPlace(site.settings));
        return {};
    }
    if (!QDir::isAbsolutePath(site.settings.value(u"path"_s)))
        return failure(Error::Kind::InvalidInput, u"path"_s);
    return {};
}

Result<std::unique_ptr<Connector>> makeConnector(
    const Site &site, const Newsroom &newsroom, const Clock &clock, const Credentials &credentials)
{
    TRY(checkSettings(site));
    TRY_INTO(theme, Theme::load());
    TRY_INTO(transport, makeTransport(site, credentials));
    return std::make_unique<StaticSite>(site, newsroom, clock, std::move(transport), std::move(theme));
}

} // namespace toasoan::publish
