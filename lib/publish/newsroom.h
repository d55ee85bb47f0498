// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"

#include <QList>

namespace toasoan::publish {

/// One page already on (or planned for) a site, for index pages.
struct ListedPage {
    PostId post;
    SectionId section;
    Instant dateShown;
    QString title;
    QString summary;
    QString urlPath;
    bool withdrawn = false;
    bool removed = false; ///< keeps its number, is not shown
};

/// What the publisher reads; lib/desk implements it over the ledger. Everything here is refolded from verified bytes,
/// except candidates() and the listings, which are views.
class Newsroom {
public:
    virtual ~Newsroom() = default;
    [[nodiscard]] virtual Result<CharterLine> charter() const = 0;
    [[nodiscard]] virtual Result<QList<PostId>> candidates(SiteId site) const = 0; ///< may have work, oldest due first
    [[nodiscard]] virtual Result<PostState> post(PostId id) const = 0;
    [[nodiscard]] virtual Result<Revision> revision(BlobId id) const = 0;
    [[nodiscard]] virtual Result<Submission> submission(BlobId id) const = 0;
    [[nodiscard]] virtual Result<QString> text(BlobId id) const = 0;
    [[nodiscard]] virtual Result<QByteArray> media(MediaId id) const = 0;

    // the set of plans; numbers count from the oldest, so that one new post does not move old pages
    [[nodiscard]] virtual Result<qint64> listedCount(SiteId site, std::optional<SectionId> section) const = 0;
    [[nodiscard]] virtual Result<QList<ListedPage>> listed(SiteId site, std::optional<SectionId> section, qint64 from, int count) const = 0;
    [[nodiscard]] virtual Result<QList<ListedPage>> newestListed(SiteId site, std::optional<SectionId> section, int count) const = 0;
    [[nodiscard]] virtual Result<std::optional<qint64>> listedNumber(SiteId site, std::optional<SectionId> section, PostId post) const = 0;
};

/// The right to publish to a site, for as long as the object lives.
class Lease {
public:
    virtual ~Lease() = default;
};

/// Where attempts and the lease are kept; lib/desk implements it over the outbox store.
class AttemptLog {
public:
    virtual ~AttemptLog() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<Lease>> takeLease(SiteId site) = 0; ///< Busy
    [[nodiscard]] virtual Result<std::optional<Instant>> nextTry(PostId post, SiteId site) const = 0; ///< nothing: at once
    [[nodiscard]] virtual Result<> failed(PostId post, SiteId site, const Error &error) = 0;
    [[nodiscard]] virtual Result<> succeeded(PostId post, SiteId site) = 0;
};

} // namespace toasoan::publish
