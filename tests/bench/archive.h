// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "bench/officialtext.h"
#include "domain/instant.h"
#include "ledger/viewtables.h"

namespace toasoan::bench {

/// Very many posts in the views of a workspace, written by the code that projects from rows prepared here: signing 100,000 events
/// measures signing. Nine in ten are live, the others drafts.
class Archive final {
public:
    Archive(Database &database, SectionId section, MemberId owner, Instant begin, int posts);

    [[nodiscard]] const QString &title(int i) const { return m_titles[i]; }
    [[nodiscard]] int size() const { return int(m_titles.size()); }
    void rewrite(int i); ///< one more revision of a post, durable

private:
    void write(int i, qint64 recency);

    Database &m_database;
    ViewTables m_tables;
    SectionId m_section;
    MemberId m_owner;
    Instant m_begin;
    OfficialText m_text;
    QStringList m_titles;
    QList<PostId> m_ids;
    qint64 m_recency = 1000;
};

} // namespace toasoan::bench
