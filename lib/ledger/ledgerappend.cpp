// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerprivate.h"

#include <QScopedValueRollback>

#include "ledger/mentions.h"

namespace toasoan {

using namespace Qt::StringLiterals;

CacheGuard::CacheGuard(Ledger::Private &ledger)
    : m_ledger(ledger)
{
}

CacheGuard::~CacheGuard()
{
    if (!m_keep)
        m_ledger.charterCache = {};
}

Result<QList<EventId>> Ledger::append(const Batch &batch)
{
    if (d->appending)
        return failure(Error::Kind::InvalidInput, u"a guard may only read"_s);
    TRY(d->checkBatch(batch));
    const QScopedValueRollback appending(d->appending, true);
    CacheGuard cache(*d);
    TRY_INTO(transaction, Transaction::begin(*d->database));
    TRY_INTO(position, d->position(batch.signer->seat()));
    if (batch.guard)
        TRY(batch.guard());
    TRY_INTO(before, d->charter());
    TRY(d->refuseFrozen(batch));
    TRY(d->storeBatchBlobs(batch));
    TRY_INTO(events, d->sign(batch, position));
    TRY(d->insertEvents(events));
    TRY(d->project(events, before));
    const Incoming &last = events.last();
    TRY(position.mark->prepare(d->workspace, {.epoch = position.epoch, .seq = last.event.event.seq, .head = last.event.id}));
    TRY(transaction.commit());
    cache.keep();
    if (position.restored)
        d->newEpochs.insert(batch.signer->seat());
    TRY(position.mark->publish());
    d->ring();
    QList<EventId> ids;
    for (const Incoming &event : events)
        ids.append(event.event.id);
    return ids;
}

Result<> Ledger::Private::checkBatch(const Batch &batch) const
{
    if (!batch.signer || batch.events.isEmpty())
        return failure(Error::Kind::InvalidInput, batch.signer ? u"events"_s : u"signer"_s);
    QSet<BlobId> named;
    for (const NewEvent &event : batch.events) {
        if (std::holds_alternative<UnknownPayload>(event.payload))
            return failure(Error::Kind::InvalidInput, u"payload"_s);
        const Mentions mentions = mentionsOf(event.payload);
        named.unite(QSet<BlobId>(mentions.blobs.begin(), mentions.blobs.end()));
    }
    for (const QByteArray &sealed : batch.blobs) {
        if (sealed.size() > maxBlobSize)
            return failure(Error::Kind::TooLarge, u"blob"_s);
        // Words that no event names would neither travel nor be found by an erasure order.
        if (!openBlob(sealed) || !named.contains(blobId(sealed)))
            return failure(Error::Kind::InvalidInput, u"blob %1"_s.arg(blobId(sealed).toHex()));
    }
    return {};
}

Result<Position> Ledger::Private::position(SeatId seat)
{
    TRY_INTO(lock, keys.lockMark(seat, workspace));
    const std::optional<HighWater> mark = lock->current();
    TRY_INTO(newest, select(u"seat = ? ORDER BY epoch DESC, seq DESC, row LIMIT 2"_s, {seat.bytes()}));
    Position position{.mark = std::move(lock), .previous = {}};
    if (newest.isEmpty() && !mark)
        return position;
    const bool tied = newest.size() == 2 && newest[0].epoch == newest[1].epoch && newest[0].seq == newest[1].seq;
    position.restored = tied || newest.isEmpty();
    quint32 epoch = mark ? mark->epoch : 1;
    if (!newest.isEmpty()) {
        TRY_INTO(head, verified(newest.first(), workspace));
        epoch = std::max(epoch, head.event.epoch);
        if (mark && !position.restored) {
            TRY_INTO(sameBranch, isOnBranch(newest.first(), *mark));
            position.restored = !sameBranch;
        }
        position.seq = head.event.seq + 1;
        position.previous = head.id;
    }
    position.epoch = epoch;
    if (position.restored) {
        position.epoch = epoch + 1;
        position.seq = 1;
        position.previous = {};
    }
    return position;
}

// Ahead of the mark is normal (a process that died between commit and mark), beside or behind it is a restored or cloned copy.
Result<bool> Ledger::Private::isOnBranch(const StoredEvent &head, const HighWater &mark) const
{
    StoredEvent here = head;
    while (here.epoch == mark.epoch && quint64(here.seq) > mark.seq) {
        TRY_INTO(event, verified(here, workspace));
        TRY_INTO(before, find(event.event.previous));
        if (!before)
            return false;
        here = *before;
    }
    return here.id == mark.head.bytes();
}

Result<> Ledger::Private::storeBatchBlobs(const Batch &batch)
{
    for (const QByteArray &sealed : batch.blobs) {
        const QByteArray id = blobId(sealed).bytes();
        TRY_INTO(erased, exists(u"SELECT 1 FROM erased WHERE id = ?"_s, {id}));
        if (erased)
            return failure(Error::Kind::InvalidInput, u"blob %1"_s.arg(QString::fromLatin1(id.toHex())));
        TRY(database->execute(u"INSERT OR IGNORE INTO blobs(id, sealed) VALUES(?, ?)"_s, {id, sealed}));
        TRY(database->execute(u"DELETE FROM wanted WHERE digest = ?"_s, {id}));
    }
    for (const NewEvent &event : batch.events) {
        const Mentions mentions = mentionsOf(event.payload);
        for (const BlobId &id : mentions.blobs) {
            TRY_INTO(here, hasWords(id));
            if (!here)
                return failure(Error::Kind::InvalidInput, u"blob %1"_s.arg(id.toHex()));
        }
        for (const MediaId &id : mentions.media) {
            if (!media->contains(id))
                return failure(Error::Kind::InvalidInput, u"media %1"_s.arg(id.toHex()));
        }
    }
    return {};
}

// What a newer program decided about a subject cannot be judged here, so nothing is added to it.
Result<> Ledger::Private::refuseFrozen(const Batch &batch)
{
    TRY_INTO(line, charter());
    for (const NewEvent &event : batch.events) {
        TRY_INTO(known, events(event.subject));
        const Rights rights = Rights::standard();
        bool frozen = false;
        switch (event.subject.kind) {
        case Subject::Kind::Charter:
            frozen = line.frozen();
            break;
        case Subject::Kind::Post:
            frozen = foldPost({}, known, line, rights).frozen;
            break;
        case Subject::Kind::Erasure:
            frozen = foldErasure(known, line, rights).frozen;
            break;
        case Subject::Kind::Duty:
            frozen = foldDuty(known, line, rights).frozen;
            break;
        case Subject::Kind::Web:
            frozen = foldWeb(known, line, rights).frozen;
            break;
        }
        if (frozen)
            return failure(Error::Kind::NeedsNewer, QString::fromLatin1(event.subject.key()));
    }
    return {};
}

// An event that builds on one that never comes would wait for ever.
Result<> Ledger::Private::checkAfter(const Subject &subject, const QList<EventId> &after) const
{
    for (const EventId &id : after) {
        TRY_INTO(known, find(id));
        if (!known || known->subject != subject.key())
            return failure(Error::Kind::InvalidInput, u"after %1"_s.arg(id.toHex()));
    }
    return {};
}

Result<QList<Incoming>> Ledger::Private::sign(const Batch &batch, const Position &start) const
{
    struct Line {
        QList<EventId> given;
        EventId last;
    };
    QHash<Subject, Line> lines; // what this batch has said of a subject so far
    QList<Incoming> events;
    EventId previous = start.previous;
    quint64 seq = start.seq;
    for (const NewEvent &wanted : batch.events) {
        const auto line = lines.constFind(wanted.subject);
        const bool follows = line != lines.constEnd() && line->given == wanted.after;
        QList<EventId> after = follows ? QList<EventId>{line->last} : wanted.after;
        if (!follows)
            TRY(checkAfter(wanted.subject, after));
        std::ranges::sort(after);
        const Event event{.workspace = workspace,
            .seat = batch.signer->seat(),
            .epoch = start.epoch,
            .seq = seq++,
            .previous = previous,
            .charter = batch.charter,
            .subject = wanted.subject,
            .after = after,
            .at = batch.at,
            .payload = wanted.payload};
        const QByteArray bytes = encodeEvent(event);
        if (bytes.size() > maxEventSize)
            return failure(Error::Kind::TooLarge, u"event"_s);
        // What nobody could read back, for instance a duty's payload about a post, must not be signed.
        if (!decodeEvent(bytes))
            return failure(Error::Kind::InvalidInput, kindCode(wanted.payload));
        previous = eventId(bytes);
        events.append({.event = {.id = previous, .event = event}, .bytes = bytes, .signature = batch.signer->sign(bytes)});
        lines.insert(wanted.subject, {.given = wanted.after, .last = previous});
    }
    return events;
}

Result<> Ledger::Private::insertEvents(const QList<Incoming> &events)
{
    for (const Incoming &incoming : events) {
        const StoredEvent row = StoredEvent::of(incoming.event, incoming.bytes, incoming.signature);
        TRY(database->execute(
            u"INSERT INTO events(id, seat, epoch, seq, subject, charter, bytes, signature) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {row.id, row.seat, row.epoch, row.seq, row.subject, row.charter, row.bytes, row.signature}));
        rememberSignature(incoming.event.id);
    }
    return {};
}

Result<std::unique_ptr<KeyStore::MarkLock>> Ledger::Private::writeGenesis(const Batch &batch)
{
    TRY(checkBatch(batch));
    TRY(storeBatchBlobs(batch));
    TRY_INTO(events, sign(batch, Position{.mark = nullptr, .previous = {}}));
    TRY(insertEvents(events));
    const EventId genesis = events.first().event.id;
    workspace = *WorkspaceId::fromBytes(genesis.bytes());
    TRY(writeMeta());
    TRY_INTO(mark, keys.lockMark(batch.signer->seat(), workspace));
    TRY(mark->prepare(workspace, {.epoch = 1, .seq = 1, .head = genesis}));
    return mark;
}

} // namespace toasoan
