// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"
#include "ledger/viewtables.h"

namespace toasoan {

class Ledger;

/// What the views say of one post: a function of its fold, its words, and the places of its events in the table.
class PostProjection final {
public:
    /// Nothing if no event of the post is known whose past is known too.
    [[nodiscard]] static Result<std::optional<PostProjection>> of(PostId post, const Database &database, const Ledger &ledger);

    [[nodiscard]] const ViewTables::PostRows &rows() const { return m_rows; } ///< without the words
    [[nodiscard]] Result<ViewTables::PostRows> rowsWithWords() const; ///< dear: reads the whole text

private:
    struct EventPlace {
        qint64 row = 0;
        EventId id;
        Event event;
    };
    PostProjection(PostState state, QList<EventPlace> places, const Ledger &ledger);

    [[nodiscard]] Result<> make();
    [[nodiscard]] Result<std::optional<Revision>> words(BlobId revision) const;
    [[nodiscard]] Result<Revision> adoptedWords(BlobId text) const;
    [[nodiscard]] Result<> findNewestWords();
    [[nodiscard]] const EventPlace *place(EventId id) const;
    [[nodiscard]] const EventPlace *firstPlan(SiteId site) const;
    [[nodiscard]] Instant newestMoment() const;
    void addPost();
    void addWordSpans();
    [[nodiscard]] Result<> addSiteItem(SiteId site, const SiteLine &line);
    [[nodiscard]] Result<> addOutboxRow(SiteId site, const SiteLine &line);
    [[nodiscard]] std::optional<Instant> lastUpdate(SiteId site) const;
    [[nodiscard]] Result<> addUpdate(SiteId site, const SiteLine &line);

    PostState m_post;
    QList<EventPlace> m_places; ///< as they arrived
    const Ledger *m_ledger;
    Revision m_newest; ///< empty if there are no words
    ViewTables::PostRows m_rows;
};

/// When the single word changes: the spans cover all time, each with one word.
struct WordSpan {
    qint64 begins = 0;
    qint64 ends = 0;
    Word word = Word::Draft;
    friend bool operator==(const WordSpan &, const WordSpan &) = default;
};
[[nodiscard]] QList<WordSpan> wordSpans(const PostState &post);

} // namespace toasoan
