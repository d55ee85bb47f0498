// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerprivate.h"

namespace toasoan {

using namespace Qt::StringLiterals;

// Rows that showed the words are made again without them.
Result<QSet<Subject>> Ledger::Private::subjectsNaming(BlobId id) const
{
    QSet<Subject> subjects;
    TRY(database->forEach(u"SELECT DISTINCT subject FROM events WHERE instr(bytes, ?) > 0"_s, {id.bytes()}, [&](const Database::Row &row) {
        if (const auto subject = Subject::fromKey(row.bytes(u"subject")))
            subjects.insert(*subject);
        return true;
    }));
    return subjects;
}

Result<EventId> Ledger::Private::orderOf(const QByteArray &erasureId, const ErasureState &state) const
{
    TRY_INTO(known, events(Subject::erasure(erasureId)));
    QList<EventId> orders;
    for (const VerifiedEvent &event : known) {
        const auto *ordered = std::get_if<ErasureOrdered>(&event.event.payload);
        const bool isVoid = std::ranges::contains(state.voided, event.id, &VoidEvent::id);
        if (ordered && !isVoid && ordered->blobs == state.blobs)
            orders.append(event.id);
    }
    return orders.isEmpty() ? EventId() : *std::ranges::min_element(orders);
}

Result<> Ledger::Private::destroyWords(BlobId id, EventId order)
{
    // Overwritten before it is dropped, so that not even the freed page holds the words.
    TRY(database->execute(u"UPDATE blobs SET sealed = zeroblob(length(sealed)) WHERE id = ?"_s, {id.bytes()}));
    TRY(database->execute(u"DELETE FROM blobs WHERE id = ?"_s, {id.bytes()}));
    TRY(database->execute(u"DELETE FROM wanted WHERE digest = ? AND kind = ?"_s, {id.bytes(), int(WantedKind::Words)}));
    return database->execute(u"INSERT OR REPLACE INTO erased(id, by_event) VALUES(?, ?)"_s, {id.bytes(), order.bytes()});
}

Result<> Ledger::Private::truncateLog()
{
    bool busy = false;
    TRY(database->forEach(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [&](const Database::Row &row) {
        busy = row.integer(u"busy") != 0;
        return false;
    }));
    // Another reader holds an old page; the order is carried out, and asking again finishes the wiping.
    return busy ? failure(Error::Kind::Busy, u"ledger.db-wal"_s) : Result<>();
}

Result<QList<QByteArray>> Ledger::erasures() const
{
    const QByteArray letter = Subject::erasure({}).key();
    QList<QByteArray> ids;
    TRY(d->database->forEach(u"SELECT DISTINCT subject FROM events WHERE subject > ? AND subject < ?"_s,
        {letter, QByteArray(1, char(letter.front() + 1))}, [&](const Database::Row &row) {
            if (const auto subject = Subject::fromKey(row.bytes(u"subject")))
                ids.append(subject->id);
            return true;
        }));
    return ids;
}

Result<int> Ledger::eraseBlobs(const QByteArray &erasureId)
{
    TRY_INTO(state, erasure(erasureId));
    if (state.frozen)
        return failure(Error::Kind::NeedsNewer, QString::fromLatin1(erasureId.toHex()));
    if (!state.effective())
        return failure(Error::Kind::Forbidden, QString::fromLatin1(erasureId.toHex()));
    TRY_INTO(order, d->orderOf(erasureId, state));
    TRY_INTO(transaction, Transaction::begin(*d->database));
    int destroyed = 0;
    QSet<Subject> subjects;
    for (const BlobId &id : std::as_const(state.blobs)) {
        TRY_INTO(here, d->exists(u"SELECT 1 FROM blobs WHERE id = ?"_s, {id.bytes()}));
        TRY_INTO(done, d->exists(u"SELECT 1 FROM erased WHERE id = ?"_s, {id.bytes()}));
        if (done && !here)
            continue;
        TRY(d->destroyWords(id, order));
        TRY_INTO(naming, d->subjectsNaming(id));
        subjects.unite(naming);
        destroyed += here ? 1 : 0;
    }
    TRY(d->projectSubjects(subjects));
    TRY(transaction.commit());
    d->ring();
    TRY(d->truncateLog());
    return destroyed;
}

} // namespace toasoan
