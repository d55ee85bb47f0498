// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/viewtables.h"

#include <algorithm>

#include "ledger/database.h"
#include "ledger/searchindex.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

struct Shape {
    QString name;
    QStringList columns; ///< in the order of a row's values; the first two tell the rows of one key apart
    QString key;
};

const Shape &shape(int table)
{
    static const std::array<Shape, ViewTables::tableCount> shapes{
        Shape{u"view_posts"_s,
            {u"recency"_s, u"post"_s, u"title"_s, u"section"_s, u"owner"_s, u"working"_s, u"changed"_s, u"waiting_since"_s, u"submitter"_s,
                u"not_before"_s, u"live_since"_s, u"url"_s, u"has_void"_s, u"words_at"_s, u"words_of"_s},
            u"post"_s},
        Shape{u"view_word_spans"_s, {u"recency"_s, u"begins"_s, u"ends"_s, u"word"_s}, u"recency"_s},
        Shape{u"view_titles"_s, {u"rowid"_s, u"title"_s}, u"rowid"_s},
        Shape{u"view_texts"_s, {u"rowid"_s, u"text"_s}, u"rowid"_s},
        Shape{u"view_site_items"_s,
            {u"post"_s, u"site"_s, u"section"_s, u"date_shown"_s, u"first_plan"_s, u"submission"_s, u"title"_s, u"summary"_s, u"url_path"_s,
                u"withdrawn"_s, u"removed"_s},
            u"post"_s},
        Shape{u"view_outbox"_s,
            {u"post"_s, u"site"_s, u"due"_s, u"title"_s, u"wanted"_s, u"state"_s, u"not_before"_s, u"not_after"_s, u"held"_s,
                u"undecided"_s},
            u"post"_s},
        Shape{u"view_updates"_s, {u"post"_s, u"site"_s, u"section"_s, u"updated"_s, u"title"_s, u"url"_s}, u"post"_s},
    };
    return shapes[size_t(table)];
}

const QStringList &indexNames()
{
    static const QStringList names{u"view_posts_by_owner"_s, u"view_posts_by_section"_s, u"view_posts_by_working"_s,
        u"view_word_spans_by_word"_s, u"view_site_items_by_site"_s, u"view_site_items_by_section"_s, u"view_outbox_by_site"_s,
        u"view_outbox_by_due"_s, u"view_updates_by_section"_s};
    return names;
}

QStringList schema()
{
    return {
        u"CREATE TABLE view_posts(recency INTEGER PRIMARY KEY, post BLOB NOT NULL UNIQUE, title TEXT NOT NULL, section BLOB NOT NULL, "
        "owner BLOB NOT NULL, working INTEGER NOT NULL, changed INTEGER NOT NULL, waiting_since INTEGER, submitter BLOB, "
        "not_before INTEGER, live_since INTEGER, url TEXT NOT NULL, has_void INTEGER NOT NULL, words_at INTEGER UNIQUE, "
        "words_of BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX view_posts_by_owner ON view_posts(owner, recency)"_s,
        u"CREATE INDEX view_posts_by_section ON view_posts(section, recency)"_s,
        u"CREATE INDEX view_posts_by_working ON view_posts(working, recency)"_s,
        // The word depends on the clock; as spans of time it can be asked for in SQL.
        u"CREATE TABLE view_word_spans(recency INTEGER NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, word INTEGER NOT NULL, "
        "PRIMARY KEY(recency, begins)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX view_word_spans_by_word ON view_word_spans(word, recency, begins, ends)"_s,
        u"CREATE TABLE view_site_items(post BLOB NOT NULL, site BLOB NOT NULL, section BLOB NOT NULL, date_shown INTEGER NOT NULL, "
        "first_plan BLOB NOT NULL, submission BLOB NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, url_path TEXT NOT NULL, "
        "withdrawn INTEGER NOT NULL, removed INTEGER NOT NULL, PRIMARY KEY(post, site)) STRICT"_s,
        u"CREATE INDEX view_site_items_by_site ON view_site_items(site, date_shown, first_plan)"_s,
        u"CREATE INDEX view_site_items_by_section ON view_site_items(site, section, date_shown, first_plan)"_s,
        u"CREATE TABLE view_outbox(post BLOB NOT NULL, site BLOB NOT NULL, due INTEGER NOT NULL, title TEXT NOT NULL, wanted BLOB, "
        "state INTEGER NOT NULL, not_before INTEGER, not_after INTEGER, held INTEGER NOT NULL, undecided INTEGER NOT NULL, "
        "PRIMARY KEY(post, site)) STRICT"_s,
        u"CREATE INDEX view_outbox_by_site ON view_outbox(site, due, post)"_s,
        u"CREATE INDEX view_outbox_by_due ON view_outbox(due, post, site)"_s,
        u"CREATE TABLE view_updates(post BLOB NOT NULL, site BLOB NOT NULL, section BLOB NOT NULL, updated INTEGER, "
        "title TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY(post, site)) STRICT"_s,
        u"CREATE INDEX view_updates_by_section ON view_updates(section, site, updated, post)"_s,
    };
}

QVariant keyOf(const ViewTables::PostRows &rows, int table)
{
    switch (table) {
    case ViewTables::WordSpans:
        return rows.recency;
    case ViewTables::Titles:
    case ViewTables::Texts:
        return rows.wordsAt ? QVariant(*rows.wordsAt) : QVariant();
    default:
        return rows.post.bytes();
    }
}

bool isOfWords(int table) { return table == ViewTables::Titles || table == ViewTables::Texts; }

// QVariant would call the text "1" and the number 1 equal.
bool sameValue(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() && b.isNull();
    return a.typeId() == b.typeId() && a == b;
}

bool sameRows(const QList<QVariantList> &a, const QList<QVariantList> &b)
{
    return std::ranges::equal(a, b, [](const QVariantList &x, const QVariantList &y) { return std::ranges::equal(x, y, sameValue); });
}

QString insertion(int table)
{
    const Shape &form = shape(table);
    QStringList places(form.columns.size(), u"?"_s);
    return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(form.name, form.columns.join(u", "_s), places.join(u", "_s));
}

Result<QStringList> namesOf(Database &database, const QString &sql)
{
    QStringList names;
    TRY(database.forEach(sql, {}, [&](const Database::Row &row) {
        names.append(row.text(u"name"));
        return true;
    }));
    return names;
}

} // namespace

ViewTables::ViewTables(Database &database)
    : m_database(database)
{
}

QString ViewTables::name(Table table) { return shape(table).name; }

QStringList ViewTables::names()
{
    QStringList all = indexNames();
    for (int table = 0; table < tableCount; ++table) {
        all.append(shape(table).name);
        if (!isOfWords(table))
            continue;
        for (const QString &shadow : {u"_data"_s, u"_idx"_s, u"_content"_s, u"_docsize"_s, u"_config"_s})
            all.append(shape(table).name + shadow);
    }
    return all;
}

Result<bool> ViewTables::isCurrent() const
{
    bool current = false;
    TRY(m_database.forEach(u"SELECT value FROM meta WHERE key = 'views'"_s, {}, [&](const Database::Row &row) {
        current = row.text(u"value") == QString::number(version);
        return true;
    }));
    return current;
}

Result<> ViewTables::remake()
{
    // Virtual tables take their shadows with them.
    const QString ours = u"SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'view_*' AND sql %1 GLOB 'CREATE VIRTUAL*'"_s;
    for (const QString &kind : {u""_s, u"NOT"_s}) {
        TRY_INTO(tables, namesOf(m_database, ours.arg(kind)));
        for (const QString &table : tables)
            TRY(m_database.script(u"DROP TABLE \"%1\""_s.arg(table)));
    }
    const QStringList statements = schema() + SearchIndex::statements();
    TRY(m_database.script(statements.join(u"\n--\n"_s)));
    return m_database.execute(u"INSERT INTO meta(key, value) VALUES('views', ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
        {QString::number(version)});
}

Result<std::optional<ViewTables::PostRows>> ViewTables::keysOf(PostId post) const
{
    std::optional<PostRows> keys;
    TRY(m_database.forEach(
        u"SELECT recency, words_at, words_of FROM view_posts WHERE post = ?"_s, {post.bytes()}, [&](const Database::Row &row) {
            keys = PostRows{.post = post, .recency = row.integer(u"recency"), .wordsAt = {}, .wordsOf = {}, .rows = {}};
            if (!row.value(u"words_at").isNull())
                keys->wordsAt = row.integer(u"words_at");
            keys->wordsOf = BlobId::fromBytes(row.bytes(u"words_of")).value_or(BlobId());
            return true;
        }));
    return keys;
}

Result<bool> ViewTables::hasWords(const PostRows &rows) const
{
    TRY_INTO(there, keysOf(rows.post));
    return there && there->wordsAt == rows.wordsAt && there->wordsOf == rows.wordsOf;
}

Result<> ViewTables::removeKeyed(const PostRows &keys, Words words)
{
    for (int table = 0; table < tableCount; ++table) {
        const QVariant key = keyOf(keys, table);
        if (key.isNull() || (isOfWords(table) && words == Words::Keep))
            continue;
        TRY(m_database.execute(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(shape(table).name, shape(table).key), {key}));
    }
    return {};
}

Result<> ViewTables::remove(const PostRows &rows, Words words)
{
    TRY_INTO(there, keysOf(rows.post));
    if (there)
        TRY(removeKeyed(*there, words));
    return removeKeyed(rows, words);
}

Result<> ViewTables::write(const PostRows &rows, Words words)
{
    TRY(remove(rows, words));
    for (int table = 0; table < tableCount; ++table) {
        if (isOfWords(table) && words == Words::Keep)
            continue;
        for (const QVariantList &row : rows.rows[size_t(table)])
            TRY(m_database.execute(insertion(table), row));
    }
    return {};
}

Result<QList<ViewTables::Table>> ViewTables::differing(const PostRows &rows) const
{
    QList<Table> wrong;
    for (int table = 0; table < tableCount; ++table) {
        const Shape &form = shape(table);
        QList<QVariantList> there;
        const QString sql = u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY %4, %5"_s.arg(
            form.columns.join(u", "_s), form.name, form.key, form.columns[0], form.columns[1]);
        TRY(m_database.forEach(sql, {keyOf(rows, table)}, [&](const Database::Row &row) {
            QVariantList values;
            for (const QString &column : form.columns)
                values.append(row.value(column));
            there.append(values);
            return true;
        }));
        if (!sameRows(there, rows.rows[size_t(table)]))
            wrong.append(Table(table));
    }
    return wrong;
}

Result<QVariantList> ViewTables::orphanKeys(Table table, const QString &key, const QString &known) const
{
    QVariantList keys;
    TRY(m_database.forEach(
        u"SELECT DISTINCT %1 AS orphan FROM %2 WHERE %1 NOT IN (%3)"_s.arg(key, name(table), known), {}, [&](const Database::Row &row) {
            keys.append(row.value(u"orphan"));
            return true;
        }));
    return keys;
}

// Posts in the list that no event names.
Result<QVariantList> ViewTables::strangers(const QSet<PostId> &known) const
{
    QVariantList strangers;
    TRY(m_database.forEach(u"SELECT post FROM view_posts"_s, {}, [&](const Database::Row &row) {
        const auto post = PostId::fromBytes(row.bytes(u"post"));
        if (!post || !known.contains(*post))
            strangers.append(row.bytes(u"post"));
        return true;
    }));
    return strangers;
}

Result<QStringList> ViewTables::removeOrphans(const QSet<PostId> &known)
{
    struct Orphans {
        Table table;
        QString key;
        QString among;
    };
    const QString words = u"SELECT words_at FROM view_posts WHERE words_at IS NOT NULL"_s;
    const QString posts = u"SELECT post FROM view_posts"_s;
    const std::array orphans{Orphans{WordSpans, u"recency"_s, u"SELECT recency FROM view_posts"_s}, Orphans{Titles, u"rowid"_s, words},
        Orphans{Texts, u"rowid"_s, words}, Orphans{SiteItems, u"post"_s, posts}, Orphans{Outbox, u"post"_s, posts},
        Orphans{Updates, u"post"_s, posts}};
    QStringList removed;
    const auto removeAll = [&](Table table, const QString &key, const QVariantList &values) -> Result<> {
        for (const QVariant &value : values) {
            const QByteArray shown = value.typeId() == QMetaType::QByteArray ? value.toByteArray().toHex() : value.toByteArray();
            removed.append(u"%1 %2"_s.arg(name(table), QString::fromLatin1(shown)));
            TRY(m_database.execute(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(name(table), key), {value}));
        }
        return {};
    };
    TRY_INTO(strange, strangers(known));
    TRY(removeAll(Posts, u"post"_s, strange));
    for (const Orphans &kind : orphans) {
        TRY_INTO(values, orphanKeys(kind.table, kind.key, kind.among));
        TRY(removeAll(kind.table, kind.key, values));
    }
    return removed;
}

} // namespace toasoan
