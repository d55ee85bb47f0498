// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerprivate.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

ChainRun runOf(SeatId seat, quint32 epoch, const QList<StoredEvent> &rows)
{
    ChainRun run{.seat = seat, .epoch = epoch, .links = {}};
    for (const StoredEvent &row : rows)
        run.links.append({.bytes = row.bytes, .signature = row.signature});
    return run;
}

// Only what hashes to its name is passed on; the receiver checks the signatures.
Result<Event> hashed(const StoredEvent &row)
{
    if (eventId(row.bytes).bytes() != row.id)
        return failure(Error::Kind::Corrupt, u"event %1: bytes"_s.arg(QString::fromLatin1(row.id.toHex())));
    return decodeEvent(row.bytes);
}

} // namespace

/// One seat's chain in one epoch that has more than one end.
class ForkedChain final {
public:
    [[nodiscard]] static Result<ForkedChain> read(const Ledger::Private &ledger, SeatId seat, quint32 epoch)
    {
        TRY_INTO(rows, ledger.select(u"seat = ? AND epoch = ? ORDER BY seq, row"_s, {seat.bytes(), epoch}));
        ForkedChain chain;
        for (const StoredEvent &row : rows) {
            TRY_INTO(event, hashed(row));
            chain.m_previous.insert(row.id, event.previous.bytes());
            chain.m_rows.insert(row.id, row);
        }
        const QList<QByteArray> named = chain.m_previous.values();
        const QSet<QByteArray> inner(named.begin(), named.end());
        for (const StoredEvent &row : rows) {
            if (!inner.contains(row.id))
                chain.m_ends.append(row);
        }
        return chain;
    }
    [[nodiscard]] const QList<StoredEvent> &ends() const { return m_ends; }
    [[nodiscard]] QList<StoredEvent> branch(EventId end, qint64 fromSeq) const
    {
        QList<StoredEvent> rows;
        QByteArray id = end.isNull() && !m_ends.isEmpty() ? m_ends.last().id : end.bytes();
        while (m_rows.contains(id) && m_rows[id].seq >= fromSeq) {
            rows.prepend(m_rows[id]);
            id = m_previous[id];
        }
        return rows;
    }

private:
    QHash<QByteArray, QByteArray> m_previous;
    QHash<QByteArray, StoredEvent> m_rows;
    QList<StoredEvent> m_ends; ///< by seq: the longest last
};

Result<QList<ChainHead>> Ledger::heads() const
{
    struct Chain {
        SeatId seat;
        quint32 epoch = 1;
        qint64 newest = 0;
        qint64 count = 0;
    };
    QList<Chain> chains;
    TRY(d->database->forEach(u"SELECT seat, epoch, max(seq) AS newest, count(*) AS events FROM events GROUP BY seat, epoch"_s, {},
        [&](const Database::Row &row) {
            chains.append({.seat = SeatId::fromBytes(row.bytes(u"seat")).value_or(SeatId()),
                .epoch = quint32(row.integer(u"epoch")),
                .newest = row.integer(u"newest"),
                .count = row.integer(u"events")});
            return true;
        }));
    QList<ChainHead> heads;
    for (const Chain &chain : std::as_const(chains)) {
        QList<StoredEvent> ends;
        if (chain.count == chain.newest) {
            TRY_INTO(newest, d->select(u"seat = ? AND epoch = ? AND seq = ?"_s, {chain.seat.bytes(), chain.epoch, chain.newest}));
            ends = newest;
        } else {
            TRY_INTO(forked, ForkedChain::read(*d, chain.seat, chain.epoch));
            ends = forked.ends();
        }
        for (const StoredEvent &end : std::as_const(ends)) {
            if (const auto id = EventId::fromBytes(end.id))
                heads.append({.seat = chain.seat, .epoch = chain.epoch, .seq = quint64(end.seq), .id = *id});
        }
    }
    return heads;
}

Result<ChainRun> Ledger::chain(SeatId seat, quint32 epoch, quint64 fromSeq, qsizetype limit, EventId branch) const
{
    TRY_INTO(
        rows, d->select(u"seat = ? AND epoch = ? AND seq >= ? ORDER BY seq, row LIMIT ?"_s, {seat.bytes(), epoch, fromSeq, qint64(limit)}));
    bool straight = true;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        TRY_INTO(event, hashed(rows[i]));
        straight = straight && (i == 0 || event.previous.bytes() == rows[i - 1].id);
    }
    if (!straight) {
        TRY_INTO(forked, ForkedChain::read(*d, seat, epoch));
        rows = forked.branch(branch, qint64(fromSeq)).mid(0, limit);
    }
    return runOf(seat, epoch, rows);
}

} // namespace toasoan
