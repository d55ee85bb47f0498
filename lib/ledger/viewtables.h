// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QSet>
#include <QStringList>
#include <QVariantList>

#include <array>

namespace toasoan {

class Database;

/// The tables behind PostViews. A row is what its columns hold, as written and as read back, so that verify compares what is
/// there with what a fresh projection would write.
class ViewTables final {
public:
    enum Table { Posts, WordSpans, Titles, Texts, SiteItems, Outbox, Updates };
    static constexpr int tableCount = 7;
    /// Grows with every change of the tables, of what is projected into them, or of an enumeration stored as its number.
    static constexpr int version = 2;

    /// All that the views hold about one post, without its words.
    struct PostRows {
        PostId post;
        qint64 recency = 0; ///< row of its newest event: unique, and the same after a rebuild
        std::optional<qint64> wordsAt; ///< row of the event that brought its words: numbers them in the search index
        BlobId wordsOf; ///< where they came from; null: gone, or not here yet
        std::array<QList<QVariantList>, tableCount> rows;
    };

    explicit ViewTables(Database &database);

    [[nodiscard]] static QStringList names(); ///< of tables, their shadows and indexes
    [[nodiscard]] static QString name(Table table);

    [[nodiscard]] Result<bool> isCurrent() const;
    [[nodiscard]] Result<> remake(); ///< drops what is there, of whatever version, and makes empty tables

    /// Whether the words in the search index are those; then they need not be made again.
    [[nodiscard]] Result<bool> hasWords(const PostRows &rows) const;
    enum class Words { Keep, Replace };
    [[nodiscard]] Result<> write(const PostRows &rows, Words words);
    /// What is there about the post, and what stands where these rows should be.
    [[nodiscard]] Result<> remove(const PostRows &rows, Words words = Words::Replace);

    /// The tables whose rows about the post are not these.
    [[nodiscard]] Result<QList<Table>> differing(const PostRows &rows) const;
    /// Names and removes the rows that belong to none of these posts.
    [[nodiscard]] Result<QStringList> removeOrphans(const QSet<PostId> &known);

private:
    [[nodiscard]] Result<> removeKeyed(const PostRows &keys, Words words);
    [[nodiscard]] Result<QVariantList> orphanKeys(Table table, const QString &key, const QString &known) const;
    [[nodiscard]] Result<QVariantList> strangers(const QSet<PostId> &known) const;
    [[nodiscard]] Result<std::optional<PostRows>> keysOf(PostId post) const;

    Database &m_database;
};

} // namespace toasoan
