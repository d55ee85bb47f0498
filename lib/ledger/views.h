// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"

#include <QDate>

namespace toasoan {

class Database;
class Ledger;

/// One row of a list of posts: for showing only. Decisions refold the post.
struct PostRow {
    PostId id;
    QString title; ///< empty if the words were erased
    SectionId section;
    MemberId owner; ///< author of the newest revision
    Working working = Working::Drafting;
    Word word = Word::Draft; ///< at the moment asked for
    Instant changed; ///< newest event
    std::optional<Instant> waitingSince; ///< submitted, not yet decided
    std::optional<Instant> notBefore; ///< of what is wanted or asked for
    std::optional<Instant> liveSince; ///< first seen on any site
    QUrl url; ///< where it is online, if it is
    bool hasVoid = false; ///< events without effect: the history shows them
    friend bool operator==(const PostRow &, const PostRow &) = default;
};

struct PostFilter {
    std::optional<MemberId> owner;
    std::optional<SectionId> section;
    std::optional<Working> working;
    std::optional<Word> word;
    std::optional<MemberId> reviewableBy; ///< waiting, and not submitted by this member
    std::optional<Instant> dueBefore; ///< is to be online at a time before this moment, and is not there yet
    friend bool operator==(const PostFilter &, const PostFilter &) = default;
};

/// Where a page of a list ended; give it back for the next one. Default: from the start (newest change first).
struct PostCursor {
    qint64 recency = 0; ///< 0: start
    friend bool operator==(const PostCursor &, const PostCursor &) = default;
};
struct PostPage {
    QList<PostRow> rows;
    std::optional<PostCursor> next;
};

/// One page on a site, for section lists and the home page: made from the signed plans (decisions.md 4).
struct SiteItem {
    PostId post;
    SectionId section;
    Instant dateShown;
    EventId firstPlan;
    BlobId submission; ///< the newest one stored, else planned
    QString title;
    QString summary;
    QString urlPath;
    bool withdrawn = false; ///< the page stays, and says so
    bool removed = false; ///< keeps its place in the count, is not shown
};

/// Work for the publisher: a hint from the views; it refolds before it acts.
struct OutboxRow {
    PostId post;
    SiteId site;
    QString title;
    std::optional<BlobId> wanted;
    Public state = Public::None;
    std::optional<Instant> notBefore;
    std::optional<Instant> notAfter;
    bool held = false;
    bool undecided = false;
};

/// The newest change of a page that citizens can still read, for the cadence of its section: a publication or correction of
/// ours when its words were first seen there, or a page adopted, on the site's own date.
struct SectionUpdate {
    PostId post;
    SiteId site;
    Instant at;
    QString title;
    QUrl url;
    friend bool operator==(const SectionUpdate &, const SectionUpdate &) = default;
};

/// Lists and search over what the ledger says. Every table is dropped and rebuilt when its version differs.
class PostViews final {
public:
    PostViews(Database &database, const Ledger &ledger);

    /// Creates or, when the version differs, drops the tables (then everything is projected anew).
    [[nodiscard]] Result<> prepare();
    /// Brings the rows of one post up to date; called inside the append's transaction.
    [[nodiscard]] Result<> project(PostId post);
    [[nodiscard]] Result<> clear();
    /// Names of the tables that belong to the views (and their shadow tables): what verify compares or allows.
    [[nodiscard]] static QStringList tables();
    /// Rows that are not as a fresh projection makes them ("posts 3f…"); repairs them.
    [[nodiscard]] Result<QStringList> repair();

    [[nodiscard]] Result<PostPage> page(const PostFilter &filter, const PostCursor &after, int limit, Instant now) const;
    /// As typed: without marks or with, the last word may be a beginning; titles first, newest first. One or two letters: titles only.
    [[nodiscard]] Result<QList<PostRow>> search(const QString &typed, const PostFilter &filter, int limit, Instant now) const;
    [[nodiscard]] Result<std::optional<PostRow>> row(PostId post, Instant now) const;
    [[nodiscard]] Result<qint64> count(const PostFilter &filter, Instant now) const;

    /// Posts whose line for the site is not at rest (Live, Withdrawn, Gone, Adopted, None) or that have an approved submission
    /// still to act on, oldest due first; wanted is the submission whose turn comes first.
    [[nodiscard]] Result<QList<OutboxRow>> outbox(int limit) const;
    [[nodiscard]] Result<QList<PostId>> outboxPosts(
        SiteId site) const; ///< all of one site: any that waits for a person must not hide others

    // the set of plans, for index pages; counted from the oldest, removed ones keep their number
    [[nodiscard]] Result<qint64> siteItemCount(SiteId site, std::optional<SectionId> section) const;
    [[nodiscard]] Result<QList<SiteItem>> siteItems(SiteId site, std::optional<SectionId> section, qint64 from, int count) const;
    /// Newest first; removed ones are left out.
    [[nodiscard]] Result<QList<SiteItem>> newestSiteItems(SiteId site, std::optional<SectionId> section, int count) const;
    /// Number (from 0) of a post among its section's, or the whole site's, items.
    [[nodiscard]] Result<std::optional<qint64>> siteItemNumber(SiteId site, std::optional<SectionId> section, PostId post) const;

    /// Of a section on one site. Withdrawn, redirected, removed and vanished pages do not count.
    [[nodiscard]] Result<std::optional<SectionUpdate>> newestUpdate(SectionId section, SiteId site) const;
    /// Whether a page of that section is, or was, one of our posts; also a withdrawn one.
    [[nodiscard]] Result<bool> isOurPage(SectionId section, SiteId site, const QUrl &url) const;

private:
    Database &m_database;
    const Ledger &m_ledger;
};

} // namespace toasoan
