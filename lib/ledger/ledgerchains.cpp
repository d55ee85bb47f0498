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

// Of one seat and epoch: the events that lead to none of the ends, though their numbers are small enough. While the chain to
// an end is not here yet, only another event with its very number is known to be astray.
Result<QSet<EventId>> Ledger::Private::straysUnder(const QList<CutOff> &ends) const
{
    const CutOff &longest = *std::ranges::max_element(ends, {}, &CutOff::seq);
    const QVariantList chain{longest.seat.bytes(), longest.epoch, longest.seq};
    TRY_INTO(count, number(u"SELECT count(*) AS number FROM events WHERE seat = ? AND epoch = ? AND seq <= ?"_s, chain));
    TRY_INTO(last, select(u"seat = ? AND epoch = ? AND seq = ?"_s, chain));
    if (ends.size() == 1 && quint64(count) == longest.seq && !last.isEmpty() && last.first().id == longest.head.bytes())
        return {};
    TRY_INTO(forked, ForkedChain::read(*this, longest.seat, longest.epoch));
    QSet<QByteArray> good;
    bool complete = true;
    for (const CutOff &end : ends) {
        const QList<StoredEvent> branch = forked.branch(end.head, 1);
        complete = complete && branch.size() == qsizetype(end.seq);
        for (const StoredEvent &row : branch)
            good.insert(row.id);
    }
    TRY_INTO(rows, select(u"seat = ? AND epoch = ? AND seq <= ?"_s, chain));
    QSet<EventId> strays;
    for (const StoredEvent &row : std::as_const(rows)) {
        const bool numberOfAnEnd = std::ranges::any_of(ends, [&](const CutOff &end) { return qint64(end.seq) == row.seq; });
        if (!good.contains(row.id) && (complete || (numberOfAnEnd && ends.size() == 1)))
            strays.insert(EventId::fromBytes(row.id).value_or(EventId()));
    }
    return strays;
}

Result<> Ledger::Private::refuseStrays(CharterLine &line) const
{
    for (const EventId &version : line.line()) {
        QMap<std::pair<SeatId, quint32>, QList<CutOff>> chains;
        for (const CutOff &cutOff : line.at(version)->cutOffs) {
            if (!cutOff.head.isNull() && cutOff.seq > 0)
                chains[{cutOff.seat, cutOff.epoch}].append(cutOff);
        }
        for (const QList<CutOff> &ends : std::as_const(chains)) {
            TRY_INTO(strays, straysUnder(ends));
            if (!strays.isEmpty())
                line.refuseStrays(version, strays);
        }
    }
    return {};
}

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
