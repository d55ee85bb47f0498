// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>
#include <QVariantList>

namespace toasoan {

class Database;

/// The words of a text as the index keeps them: NFC, lower case, parted by one space, everything else left out.
/// Marks stay (FTS5 folds them itself, as foldVietnamese does), but đ becomes ḍ, which FTS5 knows to be a d.
[[nodiscard]] QString searchable(QStringView text);

/// Full-text search over titles and whole texts. The number of a text grows with its age, so that "newest first" is the order
/// in which FTS5 walks its lists and a search ends as soon as it has enough (ranking them all would take 50 times as long).
class SearchIndex final {
public:
    /// What narrows a search: SQL over view_posts p and view_word_spans w, beginning with " AND ".
    struct Restriction {
        QString conditions;
        QVariantList values;
    };

    explicit SearchIndex(Database &database);

    [[nodiscard]] static QStringList statements(); ///< that make the tables
    [[nodiscard]] static bool isBlank(const QString &typed); ///< nothing typed: there is nothing to look for
    /// Recency numbers of posts, best first: words in the title before words in the text, as typed before other marks, newest first.
    [[nodiscard]] Result<QList<qint64>> search(const QString &typed, const Restriction &restriction, int limit) const;
    /// Names of the tables whose lists of words do not fit their texts; makes these lists again.
    [[nodiscard]] Result<QStringList> repair();

private:
    struct Query;
    struct Hit;
    enum class Where { Titles, Texts };
    [[nodiscard]] Result<bool> wipesDeleted(const QString &table) const;
    [[nodiscard]] Result<> makeNewborn(const QString &table);
    [[nodiscard]] Result<QList<Hit>> find(Where where, const Query &query, const Restriction &restriction, int atLeast) const;
    [[nodiscard]] Result<QList<Hit>> findInTexts(
        const Query &query, const Restriction &restriction, const QList<Hit> &known, int atLeast) const;

    Database &m_database;
};

} // namespace toasoan
