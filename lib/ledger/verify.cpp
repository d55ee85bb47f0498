// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verifier.h"

#include "ledger/mentions.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

struct SchemaObject {
    QString name;
    QString type;
    QString table;
    QString sql;
};

Result<QList<SchemaObject>> objectsOf(const Database &database)
{
    QList<SchemaObject> objects;
    TRY(database.forEach(u"SELECT name, type, tbl_name, sql FROM sqlite_master"_s, {}, [&](const Database::Row &row) {
        objects.append({row.text(u"name"), row.text(u"type"), row.text(u"tbl_name"), row.text(u"sql")});
        return true;
    }));
    return objects;
}

} // namespace

bool VerifyReport::sound() const { return std::ranges::all_of(damages, &Damage::repaired); }

Verifier::Verifier(Ledger &ledger, Ledger::Private &p, Ledger::Progress progress)
    : m_ledger(ledger)
    , d(p)
    , m_progress(std::move(progress))
{
}

Result<VerifyReport> Verifier::run()
{
    TRY_INTO(events, d.number(u"SELECT count(*) AS number FROM events"_s));
    TRY_INTO(blobs, d.number(u"SELECT count(*) AS number FROM blobs"_s));
    m_total = 2 * events + blobs;
    d.charterCache = {};
    const std::array steps{&Verifier::checkStructure, &Verifier::checkObjects, &Verifier::checkMeta, &Verifier::checkEvents,
        &Verifier::repairColumns, &Verifier::checkChains, &Verifier::checkMarks, &Verifier::checkDerived, &Verifier::checkBlobs,
        &Verifier::checkMissing, &Verifier::checkMedia, &Verifier::checkViews};
    for (const auto step : steps)
        TRY((this->*step)());
    return m_report;
}

Result<> Verifier::keepGoing(qint64 done)
{
    m_done += done;
    return !m_progress || m_progress(m_done, m_total) ? Result<>() : failure(Error::Kind::Cancelled);
}

void Verifier::damage(Damage::Kind kind, const QString &where, bool repaired)
{
    m_report.damages.append({.kind = kind, .where = where, .repaired = repaired});
}

// An index that disagrees with its table hides rows from every other step, so this comes first.
Result<> Verifier::checkStructure()
{
    const auto faults = [this]() -> Result<QStringList> {
        QStringList found;
        for (const QString &table : {u"meta"_s, u"events"_s, u"blobs"_s, u"erased"_s, u"wanted"_s}) {
            TRY(d.database->forEach(u"SELECT integrity_check AS fault FROM pragma_integrity_check(?) WHERE integrity_check <> 'ok'"_s,
                {table}, [&](const Database::Row &row) {
                    found.append(table + u": "_s + row.text(u"fault"));
                    return true;
                }));
        }
        return found;
    };
    TRY_INTO(before, faults());
    if (before.isEmpty())
        return {};
    TRY(d.database->execute(u"REINDEX"_s));
    TRY_INTO(after, faults());
    for (const QString &fault : std::as_const(before))
        damage(Damage::Kind::Structure, fault, !after.contains(fault));
    return {};
}

Result<> Verifier::checkObjects()
{
    TRY_INTO(pristine, Database::open(u":memory:"_s));
    TRY(pristine->script(ledgerSchema()));
    TRY_INTO(ours, objectsOf(*pristine));
    TRY_INTO(there, objectsOf(*d.database));
    const QStringList ofViews = PostViews::tables();
    for (const SchemaObject &object : std::as_const(there)) {
        const auto same = [&](const SchemaObject &own) {
            return own.name == object.name && own.type == object.type && own.sql == object.sql;
        };
        const bool ofView = ofViews.contains(object.name) && (object.type == "table"_L1 || object.type == "index"_L1);
        // SQLite makes these itself for UNIQUE and PRIMARY KEY; the table's own words were compared.
        const bool automatic = object.sql.isEmpty() && object.type == "index"_L1 && object.name.startsWith("sqlite_autoindex_"_L1);
        if (!ofView && !automatic && std::ranges::none_of(ours, same))
            damage(Damage::Kind::ExtraObject, object.type + u' ' + object.name);
    }
    for (const SchemaObject &own : std::as_const(ours)) {
        if (std::ranges::contains(there, own.name, &SchemaObject::name) || own.sql.isEmpty())
            continue;
        TRY(d.database->script(own.sql));
        damage(Damage::Kind::Structure, own.type + u' ' + own.name, own.type == "index"_L1);
    }
    return {};
}

Result<> Verifier::checkEvents()
{
    Result<> going;
    TRY(d.database->forEach(u"SELECT %1 FROM events ORDER BY row"_s.arg(StoredEvent::columns), {}, [&](const Database::Row &row) {
        checkEvent(StoredEvent::from(row));
        going = keepGoing(1);
        return going.has_value();
    }));
    return going;
}

void Verifier::checkEvent(const StoredEvent &row)
{
    ++m_report.events;
    m_lastRow = row.row;
    // The columns may lie, also the one with the id; the bytes and the signature decide.
    StoredEvent byBytes = row;
    byBytes.id = eventId(row.bytes).bytes();
    const auto event = verified(byBytes, d.workspace, SignatureCheckOf::Always);
    if (!event) {
        nameDoubtful(row);
        return;
    }
    if (!row.repeats(*event))
        m_wrongColumns.append({row, *event});
    noteMentions(event->event);
}

void Verifier::noteMentions(const Event &event)
{
    const Mentions mentions = mentionsOf(event.payload);
    for (const BlobId &id : mentions.blobs)
        m_blobs[id.bytes()].insert(event.subject.key());
    for (const MediaId &id : mentions.media)
        m_media[id.bytes()].insert(event.subject.key());
}

void Verifier::nameDoubtful(const StoredEvent &row)
{
    const QString where = u"events "_s + hex(row.id);
    const auto event = decodeEvent(row.bytes);
    if (eventId(row.bytes).bytes() != row.id || !event)
        damage(Damage::Kind::EventBytes, where);
    else if (!belongsTo({.id = eventId(row.bytes), .event = *event}, d.workspace))
        damage(Damage::Kind::ForeignWorkspace, where);
    else
        damage(Damage::Kind::Signature, where);
}

Result<> Verifier::repairColumns()
{
    for (const Doubtful &wrong : std::as_const(m_wrongColumns)) {
        const StoredEvent right = StoredEvent::of(*wrong.event, wrong.row.bytes, wrong.row.signature);
        const auto repaired =
            d.database->execute(u"UPDATE events SET id = ?, seat = ?, epoch = ?, seq = ?, subject = ?, charter = ? WHERE row = ?"_s,
                {right.id, right.seat, right.epoch, right.seq, right.subject, right.charter, wrong.row.row});
        // A copy under a false id cannot be put right beside the original.
        damage(Damage::Kind::EventBytes, u"events "_s + hex(wrong.row.id), repaired.has_value());
    }
    if (!m_wrongColumns.isEmpty())
        d.charterCache = {};
    return {};
}

Result<> Verifier::checkChains()
{
    QByteArray chain;
    qint64 seq = 0;
    QSet<QByteArray> before; // ids with the number before
    QSet<QByteArray> here;
    Result<> going;
    TRY(d.database->forEach(
        u"SELECT %1 FROM events ORDER BY seat, epoch, seq, row"_s.arg(StoredEvent::columns), {}, [&](const Database::Row &columns) {
            const StoredEvent row = StoredEvent::from(columns);
            const QString where = u"events "_s + hex(row.id);
            const QByteArray name = row.seat + QByteArray::number(row.epoch);
            if (name != chain) {
                chain = name;
                seq = 0;
                here.clear();
            }
            if (row.seq != seq) {
                before = row.seq == seq + 1 ? std::exchange(here, {}) : QSet<QByteArray>();
                here.clear();
                seq = row.seq;
            } else {
                damage(Damage::Kind::ForkedChain, where);
            }
            const auto event = decodeEvent(row.bytes); // damaged ones are named already
            const bool linked = event && (row.seq == 1 ? event->previous.isNull() : before.contains(event->previous.bytes()));
            if (event && !linked)
                damage(Damage::Kind::ChainGap, where);
            here.insert(row.id);
            going = keepGoing(1);
            return going.has_value();
        }));
    return going;
}

Result<> Verifier::checkMarks()
{
    for (const SeatId &seat : d.keys.markedSeats(d.workspace)) {
        const auto mark = d.keys.highWater(seat, d.workspace);
        const auto here = mark && *mark ? m_ledger.contains((*mark)->head) : Result<bool>(false);
        if (!here || !*here) {
            const QString number = mark && *mark ? u"%1/%2"_s.arg((*mark)->epoch).arg((*mark)->seq) : u"?"_s;
            damage(Damage::Kind::CutTail, u"%1 %2"_s.arg(seat.toHex(), number));
        }
    }
    return {};
}

Result<VerifyReport> Ledger::verify(const Progress &progress) { return Verifier(*this, *d, progress).run(); }

Result<> Ledger::rebuild(const Progress &progress)
{
    // One transaction: whoever reads meanwhile sees the old views, and a stop half-way leaves them as they were.
    TRY_INTO(transaction, Transaction::begin(*d->database));
    TRY(d->views->clear());
    TRY_INTO(all, changesSince(0));
    qint64 done = 0;
    for (const Subject &subject : std::as_const(all.subjects)) {
        TRY(d->projectSubjects({subject}));
        if (progress && !progress(++done, all.subjects.size()))
            return failure(Error::Kind::Cancelled);
    }
    TRY(transaction.commit());
    d->ring();
    return {};
}

} // namespace toasoan
