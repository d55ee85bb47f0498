// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/watch/webitem.h"

#include "domain/result.h"

namespace toasoan::publish {

/// What one looks for in a feed or a site map, and how its dates are read.
struct WebReading {
    QUrl address; ///< of the file, against which links are resolved
    QTimeZone zone; ///< of dates that name none
    Instant now;
    QString format; ///< of dates, as readPageDate(); empty: any of findPageDate()
    QString under; ///< paths of items begin with it; empty: all
};

struct FeedNews {
    int items = 0; ///< whose address is under WebReading::under
    std::optional<WebItem> newest; ///< nothing although there are items: none has a date that can be read
};

/// RSS 2.0 (and 0.9x, 1.0) or Atom (RFC 4287), decoded already. SiteRefused if it is neither, is not well-formed, or declares
/// entities: it is read whole or not at all, as a half would make its newest items seem to have vanished.
[[nodiscard]] Result<FeedNews> readFeed(const QString &text, const WebReading &reading);

[[nodiscard]] std::optional<PageDate> readDate(const QString &text, const WebReading &reading);
[[nodiscard]] bool isUnder(const QUrl &url, const QString &path);

} // namespace toasoan::publish
