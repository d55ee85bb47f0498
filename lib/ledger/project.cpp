// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerprivate.h"

#include "ledger/mentions.h"

namespace toasoan {

using namespace Qt::StringLiterals;

Result<> Ledger::Private::project(const QList<Incoming> &events, const CharterLine &before)
{
    QSet<Subject> touched;
    bool charterTouched = false;
    for (const Incoming &incoming : events) {
        touched.insert(incoming.event.event.subject);
        charterTouched = charterTouched || incoming.event.event.subject == Subject::charter();
    }
    if (charterTouched) {
        TRY_INTO(judgedAnew, touchedByCharter(events, before));
        touched.unite(judgedAnew);
    }
    TRY_INTO(after, charter());
    for (const EventId &stray : after.strays() - before.strays()) {
        TRY_INTO(event, find(stray));
        if (const auto subject = event ? Subject::fromKey(event->subject) : std::nullopt)
            touched.insert(*subject);
    }
    return projectSubjects(touched);
}

// A charter version changes how older events are judged in two ways only: those that name it were waiting for it, and
// those past its cut-offs lose their effect.
Result<QSet<Subject>> Ledger::Private::touchedByCharter(const QList<Incoming> &events, const CharterLine &before)
{
    TRY_INTO(after, charter());
    QSet<EventId> versions;
    for (const Incoming &incoming : events)
        versions.insert(incoming.event.id);
    const QSet<EventId> was(before.line().begin(), before.line().end());
    const QSet<EventId> is(after.line().begin(), after.line().end());
    versions.unite(was - is).unite(is - was);
    QSet<Subject> touched;
    const auto collect = [&](const Database::Row &row) {
        if (const auto subject = Subject::fromKey(row.bytes(u"subject")))
            touched.insert(*subject);
        return true;
    };
    for (const EventId &version : std::as_const(versions)) {
        TRY(database->forEach(u"SELECT DISTINCT subject FROM events WHERE charter = ?"_s, {version.bytes()}, collect));
        const Charter *charter = after.at(version) ? after.at(version) : before.at(version);
        for (const CutOff &cutOff : charter ? charter->cutOffs : QList<CutOff>()) {
            TRY(database->forEach(u"SELECT DISTINCT subject FROM events WHERE seat = ? AND (epoch, seq) > (?, ?)"_s,
                {cutOff.seat.bytes(), cutOff.epoch, cutOff.seq}, collect));
        }
    }
    return touched;
}

Result<> Ledger::Private::projectSubjects(const QSet<Subject> &subjects)
{
    for (const Subject &subject : subjects) {
        if (subject.kind != Subject::Kind::Post)
            continue;
        if (const auto post = PostId::fromBytes(subject.id))
            TRY(views->project(*post));
    }
    return {};
}

Result<> Ledger::Private::recordWanted(const VerifiedEvent &event)
{
    const Mentions mentions = mentionsOf(event.event.payload);
    const auto record = [&](const QByteArray &digest, WantedKind kind) {
        return database->execute(
            u"INSERT OR IGNORE INTO wanted(digest, kind, subject) VALUES(?, ?, ?)"_s, {digest, int(kind), event.event.subject.key()});
    };
    for (const BlobId &id : mentions.blobs) {
        TRY_INTO(here, hasWords(id));
        if (!here)
            TRY(record(id.bytes(), WantedKind::Words));
    }
    for (const MediaId &id : mentions.media) {
        if (!media->contains(id))
            TRY(record(id.bytes(), WantedKind::File));
    }
    return {};
}

} // namespace toasoan
