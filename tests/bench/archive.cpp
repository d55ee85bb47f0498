// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/archive.h"

#include <limits>

#include "domain/post.h"
#include "ledger/database.h"
#include "ledger/keys.h"
#include "ledger/searchindex.h"

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

constexpr quint32 seed = 20260302;

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("archive: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

Archive::Archive(Database &database, SectionId section, MemberId owner, Instant begin, int posts)
    : m_database(database)
    , m_tables(database)
    , m_section(section)
    , m_owner(owner)
    , m_begin(begin)
    , m_text(seed)
{
    constexpr int batch = 500;
    for (int i = 0; i < posts; i += batch) {
        auto transaction = must(Transaction::begin(m_database));
        for (int j = i; j < std::min(posts, i + batch); ++j) {
            m_ids.append(randomId<PostId>());
            m_titles.append(m_text.title());
            write(j, ++m_recency);
        }
        must(transaction.commit());
    }
}

void Archive::write(int i, qint64 recency)
{
    const qint64 moment = toMilliseconds(m_begin) + recency;
    const bool live = i % 10 != 0;
    ViewTables::PostRows rows{.post = m_ids[i], .recency = recency, .wordsAt = recency, .wordsOf = {}, .rows = {}};
    rows.rows[ViewTables::Posts] = {
        {recency, m_ids[i].bytes(), m_titles[i], m_section.bytes(), m_owner.bytes(), qint64(live ? Working::Approved : Working::Drafting),
            moment, {}, {}, {}, live ? QVariant(moment) : QVariant(), u""_s, qint64(0), recency, BlobId().bytes()}};
    rows.rows[ViewTables::WordSpans] = {
        {recency, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(live ? Word::Live : Word::Draft)}};
    rows.rows[ViewTables::Titles] = {{recency, searchable(m_titles[i])}};
    rows.rows[ViewTables::Texts] = {{recency, searchable(m_titles[i] + u'\n' + m_text.body(8 + m_text.below(24)))}};
    must(m_tables.write(rows, ViewTables::Words::Replace));
}

void Archive::rewrite(int i)
{
    auto transaction = must(Transaction::begin(m_database));
    write(i, ++m_recency);
    must(transaction.commit());
}

} // namespace toasoan::bench
