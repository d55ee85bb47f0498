// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/watch/pagedate.h"

#include <QUrl>

namespace toasoan::publish {

/// One entry of a feed, a site map or a list.
struct WebItem {
    QUrl url;
    QString title; ///< may be empty
    std::optional<PageDate> date;
    friend bool operator==(const WebItem &, const WebItem &) = default;
};

/// The same host, with or without "www.".
[[nodiscard]] inline bool isSameHost(const QUrl &one, const QUrl &other)
{
    const auto bare = [](const QString &host) { return host.startsWith(QLatin1StringView("www.")) ? host.sliced(4) : host; };
    return bare(one.host()) == bare(other.host());
}

/// Whether one goes before the other as the newest: the later date; of equal ones that which stands first.
[[nodiscard]] inline bool isNewer(const WebItem &item, const std::optional<WebItem> &than)
{
    return item.date && (!than || item.date->at > than->date->at);
}

} // namespace toasoan::publish
