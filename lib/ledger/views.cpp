// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/views.h"

#include <QSet>

#include "ledger/database.h"
#include "ledger/ledger.h"
#include "ledger/searchindex.h"
#include "ledger/viewprojection.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

Result<QList<PostId>> allPosts(const Ledger &ledger)
{
    TRY_INTO(all, ledger.changesSince(0));
    QList<PostId> posts;
    for (const Subject &subject : all.subjects) {
        const auto post = PostId::fromBytes(subject.id);
        if (subject.kind == Subject::Kind::Post && post)
            posts.append(*post);
    }
    return posts;
}

/// Compares what the views hold with what they would hold if made now; keeps the names of what differs.
class Inspection final {
public:
    Inspection(Database &database, const Ledger &ledger)
        : m_database(database)
        , m_ledger(ledger)
        , m_tables(database)
    {
    }
    [[nodiscard]] Result<> compare(PostId post);
    [[nodiscard]] Result<> repair();
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    Database &m_database;
    const Ledger &m_ledger;
    ViewTables m_tables;
    QList<ViewTables::PostRows> m_wrong; ///< keys only, as they should be
    QStringList m_names;
};

Result<> Inspection::compare(PostId post)
{
    // A short lock for each: neither side may move between the two readings, and nobody has to wait for the whole.
    TRY_INTO(transaction, Transaction::begin(m_database));
    const auto projection = PostProjection::of(post, m_database, m_ledger);
    if (!projection && projection.error().kind == Error::Kind::Corrupt)
        return transaction.commit(); // its events are damaged, which verify names itself
    if (!projection)
        return std::unexpected(projection.error());
    ViewTables::PostRows rows{.post = post, .wordsAt = {}, .wordsOf = {}, .rows = {}};
    if (*projection) {
        TRY_INTO(full, (*projection)->rowsWithWords());
        rows = full;
    }
    TRY_INTO(wrong, m_tables.differing(rows));
    for (const ViewTables::Table table : wrong)
        m_names.append(ViewTables::name(table) + u' ' + post.toHex());
    if (!wrong.isEmpty()) {
        rows.rows = {};
        m_wrong.append(rows);
    }
    return transaction.commit();
}

Result<> Inspection::repair()
{
    TRY_INTO(transaction, Transaction::begin(m_database));
    // All wrong rows go before the first right one comes, because they may stand in its place.
    for (const ViewTables::PostRows &keys : std::as_const(m_wrong))
        TRY(m_tables.remove(keys));
    TRY_INTO(known, allPosts(m_ledger));
    TRY_INTO(orphans, m_tables.removeOrphans(QSet<PostId>(known.begin(), known.end())));
    m_names += orphans;
    for (const ViewTables::PostRows &keys : std::as_const(m_wrong)) {
        TRY_INTO(projection, PostProjection::of(keys.post, m_database, m_ledger));
        if (!projection)
            continue;
        TRY_INTO(rows, projection->rowsWithWords());
        TRY(m_tables.write(rows, ViewTables::Words::Replace));
    }
    return transaction.commit();
}

} // namespace

PostViews::PostViews(Database &database, const Ledger &ledger)
    : m_database(database)
    , m_ledger(ledger)
{
}

QStringList PostViews::tables() { return ViewTables::names(); }

Result<> PostViews::prepare()
{
    TRY_INTO(current, ViewTables(m_database).isCurrent());
    if (current)
        return {};
    TRY_INTO(transaction, Transaction::begin(m_database));
    TRY_INTO(madeMeanwhile, ViewTables(m_database).isCurrent());
    if (madeMeanwhile)
        return transaction.commit();
    TRY(clear());
    TRY_INTO(posts, allPosts(m_ledger));
    for (const PostId &post : posts) {
        // A damaged post keeps nobody out of the others; verify names it.
        if (const auto done = project(post); !done && done.error().kind != Error::Kind::Corrupt)
            return std::unexpected(done.error());
    }
    return transaction.commit();
}

Result<> PostViews::clear()
{
    TRY_INTO(transaction, Transaction::begin(m_database));
    TRY(ViewTables(m_database).remake());
    return transaction.commit();
}

Result<> PostViews::project(PostId post)
{
    TRY_INTO(projection, PostProjection::of(post, m_database, m_ledger));
    TRY_INTO(transaction, Transaction::begin(m_database));
    ViewTables tables(m_database);
    if (!projection) {
        TRY(tables.remove({.post = post, .wordsAt = {}, .wordsOf = {}, .rows = {}}));
        return transaction.commit();
    }
    TRY_INTO(hasWords, tables.hasWords(projection->rows()));
    if (hasWords) {
        TRY(tables.write(projection->rows(), ViewTables::Words::Keep));
    } else {
        TRY_INTO(rows, projection->rowsWithWords());
        TRY(tables.write(rows, ViewTables::Words::Replace));
    }
    return transaction.commit();
}

Result<QStringList> PostViews::repair()
{
    // Lists of words first: rows are taken out of them by what their texts say; and again after damaged texts were replaced.
    SearchIndex index(m_database);
    TRY_INTO(names, index.repair());
    Inspection inspection(m_database, m_ledger);
    TRY_INTO(posts, allPosts(m_ledger));
    for (const PostId &post : posts)
        TRY(inspection.compare(post));
    TRY(inspection.repair());
    if (!inspection.names().isEmpty()) {
        TRY_INTO(again, index.repair());
        names += again;
    }
    names += inspection.names();
    names.removeDuplicates();
    return names;
}

} // namespace toasoan
