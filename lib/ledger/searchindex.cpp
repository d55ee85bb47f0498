// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/searchindex.h"

#include <algorithm>
#include <array>

#include <QSet>

#include "domain/revision.h"
#include "ledger/database.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

// Ranking looks at the newest hits only: reading more of them is what would make a keystroke slow.
constexpr int candidateLimit = 300;
constexpr qsizetype wordLimit = 12;
constexpr qsizetype typedLimit = 200;
constexpr qsizetype titlesOnlyLetters = 2; ///< so few letters are in every text

// FTS5 and Qt agree about what a letter is but for scripts of 0x1900–0x1cff, whose categories Unicode changed.
bool isWordCharacter(QChar c) { return c.isLetterOrNumber() && !c.isSurrogate() && (c.unicode() < 0x1900 || c.unicode() > 0x1cff); }

// "hoà" and "hòa", "uỷ" and "ủy" are two spellings of one word; the second is kept.
void settleTone(QString &word)
{
    struct Ending {
        QChar glide;
        QChar vowel;
        QStringView tonedVowels;
        QStringView tonedGlides;
    };
    static constexpr std::array endings{
        Ending{u'o', u'a', u"àáảãạ", u"òóỏõọ"}, Ending{u'o', u'e', u"èéẻẽẹ", u"òóỏõọ"}, Ending{u'u', u'y', u"ỳýỷỹỵ", u"ùúủũụ"}};
    if (word.size() < 2)
        return;
    for (const Ending &ending : endings) {
        const qsizetype tone = ending.tonedVowels.indexOf(word.back());
        if (tone >= 0 && word[word.size() - 2] == ending.glide) {
            word[word.size() - 2] = ending.tonedGlides[tone];
            word.back() = ending.vowel;
            return;
        }
    }
}

// Of searchable text; one letter in, one letter out, so that hundreds of texts take a millisecond.
QString folded(QStringView searchableText)
{
    static const auto table = [] {
        std::array<QChar, 0x2000> letters;
        for (qsizetype i = 0; i < qsizetype(letters.size()); ++i) {
            const QChar c = char16_t(i);
            const QString fold = foldVietnamese(QString(c));
            letters[i] = fold.size() == 1 ? fold.front() : c;
        }
        return letters;
    }();
    QString result = searchableText.toString();
    for (QChar &c : result) {
        if (c.unicode() < table.size())
            c = table[c.unicode()];
    }
    return result;
}

} // namespace

QString searchable(QStringView text)
{
    QString words;
    words.reserve(text.size());
    QString word;
    const auto endWord = [&] {
        settleTone(word);
        if (!word.isEmpty())
            words += (words.isEmpty() ? u""_s : u" "_s) + word;
        word.clear();
    };
    const QString composed = text.toString().toLower().normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        if (isWordCharacter(c))
            word += c == u'đ' ? QChar(u'ḍ') : c;
        else if (c.category() != QChar::Mark_NonSpacing)
            endWord();
    }
    endWord();
    return words;
}

/// What was typed, as FTS5 and the ranking want it.
struct SearchIndex::Query {
    QStringList words; ///< searchable
    bool marked = false; ///< the person took the trouble to type marks
    bool everyPrefix = false; ///< not only the last word may be the beginning of one

    explicit Query(const QString &typed)
        : words(searchable(QStringView(typed).left(typedLimit)).split(u' ', Qt::SkipEmptyParts).mid(0, wordLimit))
        , marked(std::ranges::any_of(words, isMarked))
    {
    }
    [[nodiscard]] static bool isMarked(const QString &word) { return folded(word) != word; }
    [[nodiscard]] bool titlesOnly() const { return words.join(QString()).size() <= titlesOnlyLetters; }
    // Words hold letters and digits only, so nothing that was typed can be read as FTS5 syntax.
    [[nodiscard]] QString match() const
    {
        QStringList terms;
        for (const QString &word : words)
            terms.append(u"\"%1\""_s.arg(word) + (everyPrefix ? u"*"_s : u""_s));
        return terms.join(u" AND "_s) + (everyPrefix ? u""_s : u"*"_s);
    }
    // Every word that was typed with marks stands in the text with these marks.
    [[nodiscard]] bool marksAgree(const QString &text) const
    {
        const QString padded = u' ' + text + u' ';
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString needle = u' ' + words[i] + (everyPrefix || i + 1 == words.size() ? u""_s : u" "_s);
            if (isMarked(words[i]) && !padded.contains(needle))
                return false;
        }
        return true;
    }
    [[nodiscard]] bool standTogether(const QString &text) const { return folded(u' ' + text).contains(folded(u' ' + words.join(u' '))); }
};

struct SearchIndex::Hit {
    qint64 recency = 0;
    int rank = 0; ///< smaller is better
};

SearchIndex::SearchIndex(Database &database)
    : m_database(database)
{
}

QStringList SearchIndex::statements()
{
    // detail=none: no positions, so that even the beginnings of words have short lists (a syllable has at most seven letters).
    static const QString options = u"detail=none, prefix='1 2 3 4 5 6', tokenize='unicode61 remove_diacritics 2'"_s;
    return {
        u"CREATE VIRTUAL TABLE view_titles USING fts5(title, %1)"_s.arg(options),
        u"CREATE VIRTUAL TABLE view_texts USING fts5(text, %1)"_s.arg(options),
        // Destroyed words leave the lists at once instead of being marked as deleted.
        u"INSERT INTO view_titles (view_titles, rank) VALUES ('secure-delete', 1)"_s,
        u"INSERT INTO view_texts (view_texts, rank) VALUES ('secure-delete', 1)"_s,
    };
}

bool SearchIndex::isBlank(const QString &typed) { return QStringView(typed).trimmed().isEmpty(); }

Result<QList<SearchIndex::Hit>> SearchIndex::find(Where where, const Query &query, const Restriction &restriction, int atLeast) const
{
    const bool inTitles = where == Where::Titles;
    const bool readsText = query.marked || (!inTitles && query.words.size() > 1);
    const QString sql =
        u"SELECT p.recency AS recency, %1 AS words FROM %2 t CROSS JOIN view_posts p ON p.words_at = t.rowid "
        "CROSS JOIN view_word_spans w ON w.recency = p.recency WHERE %2 MATCH ?%3 ORDER BY t.rowid DESC LIMIT ?"_s.arg(!readsText ? u"''"_s
                : inTitles ? u"t.title"_s
                           : u"t.text"_s,
            inTitles ? u"view_titles"_s : u"view_texts"_s, restriction.conditions);
    QList<Hit> hits;
    TRY(m_database.forEach(sql, QVariantList{query.match()} + restriction.values + QVariantList{std::max(atLeast, candidateLimit)},
        [&](const Database::Row &row) {
            Hit hit{.recency = row.integer(u"recency"), .rank = 0};
            if (readsText) {
                const QString text = row.text(u"words");
                hit.rank = (query.marksAgree(text) ? 0 : 2) + (inTitles || query.standTogether(text) ? 0 : 1);
            }
            hits.append(hit);
            return true;
        }));
    std::ranges::sort(hits, [](const Hit &a, const Hit &b) { return a.rank != b.rank ? a.rank < b.rank : a.recency > b.recency; });
    return hits;
}

Result<QList<SearchIndex::Hit>> SearchIndex::findInTexts(
    const Query &query, const Restriction &restriction, const QList<Hit> &known, int atLeast) const
{
    TRY_INTO(hits, find(Where::Texts, query, restriction, atLeast));
    QSet<qint64> seen;
    for (const Hit &hit : known)
        seen.insert(hit.recency);
    hits.removeIf([&](const Hit &hit) { return seen.contains(hit.recency); });
    return hits;
}

Result<QList<qint64>> SearchIndex::search(const QString &typed, const Restriction &restriction, int limit) const
{
    Query query(typed);
    QList<qint64> recencies;
    if (query.words.isEmpty())
        return recencies;
    TRY_INTO(hits, find(Where::Titles, query, restriction, limit));
    if (hits.size() < limit && !query.titlesOnly()) {
        TRY_INTO(more, findInTexts(query, restriction, hits, limit));
        hits += more;
    }
    if (hits.isEmpty() && query.words.size() > 1) {
        query.everyPrefix = true;
        TRY_INTO(loose, find(Where::Titles, query, restriction, limit));
        hits = loose;
    }
    for (const Hit &hit : hits.first(std::min<qsizetype>(hits.size(), limit)))
        recencies.append(hit.recency);
    return recencies;
}

// Without this setting, words taken out of the index stay readable in its pages.
Result<bool> SearchIndex::wipesDeleted(const QString &table) const
{
    bool wipes = false;
    TRY(m_database.forEach(u"SELECT v FROM %1_config WHERE k = 'secure-delete'"_s.arg(table), {}, [&](const Database::Row &row) {
        wipes = row.integer(u"v") == 1;
        return true;
    }));
    return wipes;
}

// FTS5 does not open an index of an unknown version or without its first records, not even to make it again. These are what it
// writes itself for an empty one.
Result<> SearchIndex::makeNewborn(const QString &table)
{
    return m_database.script(
        u"INSERT OR REPLACE INTO %1_config(k, v) VALUES ('version', 4)\n--\nDELETE FROM %1_idx\n--\n"
        "DELETE FROM %1_data\n--\nINSERT INTO %1_data(id, block) VALUES (1, X''), (10, X'00000000000000')"_s.arg(table));
}

Result<QStringList> SearchIndex::repair()
{
    QStringList wrong;
    TRY_INTO(transaction, Transaction::begin(m_database));
    for (const QString &table : {u"view_titles"_s, u"view_texts"_s}) {
        const auto sound = m_database.execute(u"INSERT INTO %1 (%1) VALUES ('integrity-check')"_s.arg(table));
        if (!sound && (sound.error().kind == Error::Kind::Busy || sound.error().kind == Error::Kind::DiskFull))
            return std::unexpected(sound.error());
        TRY_INTO(wipes, wipesDeleted(table));
        if (sound && wipes)
            continue;
        wrong.append(table);
        TRY(makeNewborn(table));
        TRY(m_database.execute(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(table)));
        if (!wipes)
            TRY(m_database.execute(u"INSERT INTO %1 (%1, rank) VALUES ('secure-delete', 1)"_s.arg(table)));
    }
    TRY(transaction.commit());
    return wrong;
}

} // namespace toasoan
