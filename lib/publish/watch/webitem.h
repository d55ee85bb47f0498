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

/// Whether one goes before the other as the newest: the later date; of equal ones that which stands first.
[[nodiscard]] inline bool isNewer(const WebItem &item, const std::optional<WebItem> &than)
{
    return item.date && (!than || item.date->at > than->date->at);
}

} // namespace toasoan::publish
