// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerprivate.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refusal(const ChainRun &run, quint64 seq, QStringView why)
{
    return failure(Error::Kind::Corrupt, u"%1 %2/%3: %4"_s.arg(run.seat.toHex()).arg(run.epoch).arg(seq).arg(why));
}

/// The run by itself: every link hashes into the next, all of one seat, epoch and workspace, and every signature is good.
/// The last signature vouches for all before it, so it is asked first; the others are checked too, because each event is
/// later read, and passed on, with its own.
Result<QList<Incoming>> checkedRun(const ChainRun &run, WorkspaceId workspace)
{
    QList<Incoming> events;
    for (const ChainRun::Link &link : run.links) {
        const quint64 seq = events.isEmpty() ? 0 : events.last().event.event.seq + 1;
        if (link.bytes.size() > maxEventSize)
            return failure(Error::Kind::TooLarge, u"event"_s);
        const auto event = decodeEvent(link.bytes);
        if (!event)
            return refusal(run, seq, u"form");
        const Incoming incoming{.event = {.id = eventId(link.bytes), .event = *event}, .bytes = link.bytes, .signature = link.signature};
        if (!belongsTo(incoming.event, workspace))
            return refusal(run, event->seq, u"workspace");
        if (event->seat != run.seat || event->epoch != run.epoch)
            return refusal(run, event->seq, u"seat");
        if (!events.isEmpty() && (event->seq != seq || event->previous != events.last().event.id))
            return refusal(run, event->seq, u"chain");
        events.append(incoming);
    }
    for (auto incoming = events.crbegin(); incoming != events.crend(); ++incoming) {
        if (!verifySignature(run.seat.bytes(), incoming->bytes, incoming->signature))
            return refusal(run, incoming->event.event.seq, u"signature");
    }
    return events;
}

} // namespace

Result<qsizetype> Ledger::intake(const ChainRun &run)
{
    if (run.links.isEmpty())
        return 0;
    TRY_INTO(events, checkedRun(run, d->workspace));
    CacheGuard cache(*d);
    TRY_INTO(transaction, Transaction::begin(*d->database));
    const Event &first = events.first().event.event;
    if (first.seq == 1 ? !first.previous.isNull() : first.previous.isNull())
        return refusal(run, first.seq, u"chain");
    if (first.seq > 1) {
        TRY_INTO(before, d->find(first.previous));
        if (!before || before->seat != run.seat.bytes() || before->epoch != run.epoch || quint64(before->seq) + 1 != first.seq)
            return refusal(run, first.seq, u"gap");
    }
    TRY_INTO(charterBefore, d->charter());
    QList<Incoming> fresh;
    for (const Incoming &incoming : std::as_const(events)) {
        TRY_INTO(known, contains(incoming.event.id));
        if (!known)
            fresh.append(incoming);
    }
    TRY(d->insertEvents(fresh));
    d->charterCache = {}; // a second chain of a dismissed seat may have come
    for (const Incoming &incoming : std::as_const(fresh))
        TRY(d->recordWanted(incoming.event));
    TRY(d->project(fresh, charterBefore));
    TRY_INTO(mark, d->markForeign(events.last().event));
    TRY(transaction.commit());
    cache.keep();
    if (mark)
        TRY(mark->publish());
    if (!fresh.isEmpty())
        d->ring();
    return fresh.size();
}

// How far a colleague's chain was seen is remembered too, so that a tail cut off it later is noticed. Not for seats that sign
// here: their marks say what this machine signed.
Result<std::unique_ptr<KeyStore::MarkLock>> Ledger::Private::markForeign(const VerifiedEvent &last)
{
    if (keys.seats().contains(last.event.seat))
        return nullptr;
    TRY_INTO(mark, keys.lockMark(last.event.seat, workspace));
    TRY(mark->prepare(workspace, {.epoch = last.event.epoch, .seq = last.event.seq, .head = last.id}));
    return mark;
}

Result<bool> Ledger::contains(EventId id) const { return d->exists(u"SELECT 1 FROM events WHERE id = ?"_s, {id.bytes()}); }

Result<QList<BlobId>> Ledger::missingBlobs() const
{
    QList<BlobId> ids;
    TRY(d->database->forEach(
        u"SELECT DISTINCT digest FROM wanted WHERE kind = ? ORDER BY digest"_s, {int(WantedKind::Words)}, [&](const Database::Row &row) {
            if (const auto id = BlobId::fromBytes(row.bytes(u"digest")))
                ids.append(*id);
            return true;
        }));
    return ids;
}

Result<QList<MediaId>> Ledger::missingMedia() const
{
    QList<MediaId> ids;
    TRY(d->database->forEach(
        u"SELECT DISTINCT digest FROM wanted WHERE kind = ? ORDER BY digest"_s, {int(WantedKind::File)}, [&](const Database::Row &row) {
            // Somebody may have put the same file into the store by hand meanwhile.
            if (const auto id = MediaId::fromBytes(row.bytes(u"digest")); id && !d->media->contains(*id))
                ids.append(*id);
            return true;
        }));
    return ids;
}

Result<QSet<Subject>> Ledger::Private::takeWanted(const QByteArray &digest, WantedKind kind)
{
    QSet<Subject> subjects;
    TRY(database->forEach(
        u"SELECT subject FROM wanted WHERE digest = ? AND kind = ?"_s, {digest, int(kind)}, [&](const Database::Row &row) {
            if (const auto subject = Subject::fromKey(row.bytes(u"subject")))
                subjects.insert(*subject);
            return true;
        }));
    TRY(database->execute(u"DELETE FROM wanted WHERE digest = ? AND kind = ?"_s, {digest, int(kind)}));
    return subjects;
}

Result<> Ledger::addBlob(const QByteArray &sealed)
{
    if (sealed.size() > maxBlobSize)
        return failure(Error::Kind::TooLarge, u"blob"_s);
    const BlobId id = blobId(sealed);
    TRY_INTO(transaction, Transaction::begin(*d->database));
    TRY_INTO(here, d->exists(u"SELECT 1 FROM blobs WHERE id = ?"_s, {id.bytes()}));
    if (here)
        return {};
    TRY_INTO(subjects, d->takeWanted(id.bytes(), WantedKind::Words));
    if (subjects.isEmpty())
        return failure(Error::Kind::InvalidInput, u"blob %1"_s.arg(id.toHex()));
    TRY(d->database->execute(u"INSERT INTO blobs(id, sealed) VALUES(?, ?)"_s, {id.bytes(), sealed}));
    TRY(d->projectSubjects(subjects));
    TRY(transaction.commit());
    d->ring();
    return {};
}

Result<> Ledger::addMedia(const QByteArray &bytes)
{
    TRY_INTO(id, d->media->add(bytes));
    TRY_INTO(transaction, Transaction::begin(*d->database));
    TRY_INTO(subjects, d->takeWanted(id.bytes(), WantedKind::File));
    TRY(d->projectSubjects(subjects));
    TRY(transaction.commit());
    d->ring();
    return {};
}

} // namespace toasoan
