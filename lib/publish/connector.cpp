// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/connector.h"

#include <QDir>

#include "publish/foldertransport.h"
#include "publish/staticsite.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

Result<> checkSettings(const Site &site)
{
    const QString transport = site.settings.value(u"transport"_s);
    if (site.connector != "static"_L1 || transport != "folder"_L1)
        return failure(Error::Kind::Unsupported, u"connector %1, transport %2"_s.arg(site.connector, transport));
    if (!QDir::isAbsolutePath(site.settings.value(u"path"_s)))
        return failure(Error::Kind::InvalidInput, u"path"_s);
    return {};
}

Result<std::unique_ptr<Connector>> makeConnector(const Site &site, const Newsroom &newsroom, const Clock &clock, const Credentials &)
{
    TRY(checkSettings(site));
    TRY_INTO(theme, Theme::load());
    auto transport = std::make_unique<FolderTransport>(site.settings.value(u"path"_s));
    return std::make_unique<StaticSite>(site, newsroom, clock, std::move(transport), std::move(theme));
}

} // namespace toasoan::publish
