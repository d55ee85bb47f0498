// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"
#include "publish/watch/selector.h"
#include "publish/watch/visitor.h"

namespace toasoan::publish {

/// Where and how one section of a site is looked at (docs/patrol.md).
struct Source {
    enum class Kind {
        Feed, ///< RSS or Atom
        Sitemap, ///< also an index of them
        List, ///< a page with items
        Page, ///< a page that is itself what the section owes
    };
    Kind kind = Kind::Feed;
    QUrl address;
    QString under; ///< paths of items begin with it
    QString format; ///< of dates; empty: as findPageDate()
    Selector item; ///< of a list: each item; of a page: what of it counts
    Selector link;
    Selector title;
    Selector date;
    QByteArray digest; ///< of all the settings: read otherwise, it is remembered otherwise
};

/// The source that the settings source.CODE, as.CODE, under.CODE, item.CODE, link.CODE, title.CODE, date.CODE and format.CODE
/// name for a section; nothing without source.CODE. InvalidInput with the name of the setting.
[[nodiscard]] Result<std::optional<Source>> sourceOf(const Site &site, const QString &code);
/// Whether a setting is one of these.
[[nodiscard]] bool isSourceSetting(const QString &key);
[[nodiscard]] bool hasSources(const Site &site);
/// All of them.
[[nodiscard]] Result<> checkSources(const Site &site);

/// The newest item, asked for as a citizen would; nothing if there is none. SiteRefused if the page has items and none has a date
/// that can be read, or is not what the source says.
[[nodiscard]] Result<std::optional<Observed>> lookAt(
    const Source &source, Visitor &visitor, const QTimeZone &zone, Instant now, const std::stop_token &stop);

} // namespace toasoan::publish
