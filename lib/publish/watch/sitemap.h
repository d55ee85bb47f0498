// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/watch/feed.h"

#include <QList>

#include <memory>

namespace toasoan::publish {

/// Reads one file of the Sitemaps protocol 0.9 (sitemaps.org) piece by piece, also gzipped, and keeps the newest page only:
/// such a file may be 50 MB. SiteRefused as readFeed(), TooLarge beyond 50 MB unpacked.
class SitemapReader final {
public:
    explicit SitemapReader(WebReading reading);
    ~SitemapReader();

    [[nodiscard]] Result<> add(QByteArrayView piece);
    [[nodiscard]] Result<> finish();

    /// Another file that an index names.
    struct Part {
        QUrl url;
        std::optional<Instant> changed;
        friend bool operator==(const Part &, const Part &) = default;
    };
    static constexpr qint64 largest = 50LL * 1024 * 1024;
    static constexpr int mostParts = 1000;
    [[nodiscard]] const FeedNews &news() const;
    [[nodiscard]] const QList<Part> &parts() const; ///< on the same host, as they stand there; at most mostParts

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace toasoan::publish
