// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verifier.h"

#include <set>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

} // namespace

// Both follow from the events; nobody may add one while they are compared.
Result<> Verifier::checkDerived()
{
    TRY_INTO(transaction, Transaction::begin(*d.database));
    TRY(readErasures());
    TRY(checkErased());
    TRY(readLateEvents());
    TRY(checkWanted());
    return transaction.commit();
}

Result<> Verifier::readLateEvents()
{
    TRY_INTO(late, d.select(u"row > ? ORDER BY row"_s, {m_lastRow}));
    for (const StoredEvent &row : std::as_const(late)) {
        if (const auto event = verified(row, d.workspace))
            noteMentions(event->event);
    }
    return {};
}

Result<> Verifier::readErasures()
{
    TRY_INTO(ids, m_ledger.erasures());
    for (const QByteArray &erasure : std::as_const(ids)) {
        const auto state = m_ledger.erasure(erasure);
        if (!state || !state->effective())
            continue; // what does not verify is named already
        TRY_INTO(order, d.orderOf(erasure, *state));
        for (const BlobId &id : state->blobs)
            m_erased.insert(id.bytes(), order);
    }
    return {};
}

// The table of what was erased follows from the orders; a row without an order would hide missing words.
Result<> Verifier::checkErased()
{
    QHash<QByteArray, QByteArray> there;
    TRY(d.database->forEach(u"SELECT id, by_event FROM erased"_s, {}, [&](const Database::Row &row) {
        there.insert(row.bytes(u"id"), row.bytes(u"by_event"));
        return true;
    }));
    for (const auto &[id, order] : std::as_const(there).asKeyValueRange()) {
        if (!m_erased.contains(id)) {
            TRY(d.database->execute(u"DELETE FROM erased WHERE id = ?"_s, {id}));
            damage(Damage::Kind::ViewRow, u"erased "_s + hex(id), true);
        } else if (order != m_erased[id].bytes()) {
            TRY(d.database->execute(u"UPDATE erased SET by_event = ? WHERE id = ?"_s, {m_erased[id].bytes(), id}));
            damage(Damage::Kind::ViewRow, u"erased "_s + hex(id), true);
        }
    }
    for (const auto &[id, order] : std::as_const(m_erased).asKeyValueRange()) {
        TRY_INTO(here, d.exists(u"SELECT 1 FROM blobs WHERE id = ?"_s, {id}));
        const bool noted = there.contains(id);
        if (here == noted) {
            // Noted and here: words that were destroyed have been put back. Neither: the note was taken away.
            TRY(d.destroyWords(BlobId::fromBytes(id).value_or(BlobId()), order));
            damage(Damage::Kind::ViewRow, (here ? u"blobs "_s : u"erased "_s) + hex(id), true);
        }
    }
    return {};
}

Result<> Verifier::checkBlobs()
{
    Result<> going;
    QList<QByteArray> unnamed;
    TRY(d.database->forEach(u"SELECT id, sealed FROM blobs"_s, {}, [&](const Database::Row &row) {
        ++m_report.blobs;
        const QByteArray id = row.bytes(u"id");
        if (blobId(row.bytes(u"sealed")).bytes() != id)
            damage(Damage::Kind::BlobBytes, u"blobs "_s + hex(id));
        else if (!m_blobs.contains(id))
            unnamed.append(id);
        going = keepGoing(1);
        return going.has_value();
    }));
    TRY(going);
    for (const QByteArray &id : std::as_const(unnamed)) {
        // Perhaps by an event that came meanwhile.
        TRY_INTO(named, d.exists(u"SELECT 1 FROM events WHERE instr(bytes, ?) > 0"_s, {id}));
        if (!named)
            damage(Damage::Kind::BlobBytes, u"blobs %1: no event names it"_s.arg(hex(id)));
    }
    return {};
}

Result<> Verifier::checkMissing()
{
    for (auto blob = m_blobs.constBegin(); blob != m_blobs.constEnd(); ++blob) {
        TRY_INTO(here, d.hasWords(BlobId::fromBytes(blob.key()).value_or(BlobId())));
        if (!here)
            damage(Damage::Kind::MissingBlob, u"blobs "_s + hex(blob.key()));
    }
    return {};
}

Result<> Verifier::checkMedia()
{
    for (const MediaId &id : m_ledger.media().list()) {
        ++m_report.media;
        if (const auto bytes = m_ledger.media().read(id); !bytes && bytes.error().kind == Error::Kind::Corrupt)
            damage(Damage::Kind::MediaBytes, u"media "_s + id.toHex());
        TRY(keepGoing(0));
    }
    for (auto media = m_media.constBegin(); media != m_media.constEnd(); ++media) {
        if (!m_ledger.media().contains(MediaId::fromBytes(media.key()).value_or(MediaId())))
            damage(Damage::Kind::MissingMedia, u"media "_s + hex(media.key()));
    }
    return {};
}

// What is still to be fetched follows from what is named and not here.
Result<> Verifier::checkWanted()
{
    using Row = std::tuple<QByteArray, int, QByteArray>; // digest, kind, subject
    std::set<Row> right;
    for (auto blob = m_blobs.constBegin(); blob != m_blobs.constEnd(); ++blob) {
        TRY_INTO(here, d.hasWords(BlobId::fromBytes(blob.key()).value_or(BlobId())));
        for (const QByteArray &subject : here ? QSet<QByteArray>() : *blob)
            right.insert({blob.key(), int(WantedKind::Words), subject});
    }
    for (auto media = m_media.constBegin(); media != m_media.constEnd(); ++media) {
        const bool here = m_ledger.media().contains(MediaId::fromBytes(media.key()).value_or(MediaId()));
        for (const QByteArray &subject : here ? QSet<QByteArray>() : *media)
            right.insert({media.key(), int(WantedKind::File), subject});
    }
    std::set<Row> there;
    TRY(d.database->forEach(u"SELECT digest, kind, subject FROM wanted"_s, {}, [&](const Database::Row &row) {
        there.insert({row.bytes(u"digest"), int(row.integer(u"kind")), row.bytes(u"subject")});
        return true;
    }));
    for (const auto &[digest, kind, subject] : std::as_const(there)) {
        if (right.contains({digest, kind, subject}))
            continue;
        TRY(d.database->execute(u"DELETE FROM wanted WHERE digest = ? AND subject = ?"_s, {digest, subject}));
        damage(Damage::Kind::ViewRow, u"wanted "_s + hex(digest), true);
    }
    for (const auto &[digest, kind, subject] : std::as_const(right)) {
        if (there.contains({digest, kind, subject}))
            continue;
        TRY(d.database->execute(u"INSERT OR REPLACE INTO wanted(digest, kind, subject) VALUES(?, ?, ?)"_s, {digest, kind, subject}));
        damage(Damage::Kind::ViewRow, u"wanted "_s + hex(digest), true);
    }
    return {};
}

Result<> Verifier::checkMeta()
{
    QStringList strangers;
    TRY(d.database->forEach(u"SELECT key FROM meta WHERE key NOT IN ('format', 'workspace', 'views')"_s, {}, [&](const Database::Row &row) {
        strangers.append(row.text(u"key"));
        return true;
    }));
    for (const QString &key : std::as_const(strangers)) {
        TRY(d.database->execute(u"DELETE FROM meta WHERE key = ?"_s, {key}));
        damage(Damage::Kind::ViewRow, u"meta "_s + key, true);
    }
    return {};
}

Result<> Verifier::checkViews()
{
    TRY_INTO(wrong, d.views->repair());
    for (const QString &row : std::as_const(wrong))
        damage(Damage::Kind::ViewRow, row, true);
    QStringList faults;
    TRY(d.database->forEach(u"PRAGMA integrity_check"_s, {}, [&](const Database::Row &row) {
        if (row.text(u"integrity_check") != "ok"_L1)
            faults.append(row.text(u"integrity_check"));
        return true;
    }));
    for (const QString &fault : std::as_const(faults))
        damage(Damage::Kind::Structure, fault);
    return {};
}

} // namespace toasoan
