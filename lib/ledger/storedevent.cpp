// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/storedevent.h"

#include <array>
#include <cstring>
#include <mutex>
#include <unordered_set>

#include "ledger/keys.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

/// Ids whose signature was checked in this process. Whole ids: a shorter one could be made to collide on purpose.
class KnownSignatures final {
public:
    [[nodiscard]] bool contains(const EventId &id)
    {
        const std::scoped_lock lock(m_mutex);
        return m_ids.contains(keyOf(id));
    }
    void insert(const EventId &id)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_ids.size() >= most) // checking again costs little, memory without end does not
            m_ids.clear();
        m_ids.insert(keyOf(id));
    }

private:
    using Key = std::array<char, EventId::size>;
    struct Hash {
        size_t operator()(const Key &key) const
        {
            size_t hash = 0; // already a SHA-256
            std::memcpy(&hash, key.data(), sizeof hash);
            return hash;
        }
    };
    static constexpr size_t most = 400'000;

    static Key keyOf(const EventId &id)
    {
        Key key;
        std::memcpy(key.data(), id.bytes().constData(), key.size());
        return key;
    }
    std::mutex m_mutex;
    std::unordered_set<Key, Hash> m_ids;
};

KnownSignatures &knownSignatures()
{
    static KnownSignatures known;
    return known;
}

} // namespace

StoredEvent StoredEvent::from(const Database::Row &row)
{
    return {.row = row.integer(u"row"),
        .id = row.bytes(u"id"),
        .seat = row.bytes(u"seat"),
        .epoch = row.integer(u"epoch"),
        .seq = row.integer(u"seq"),
        .subject = row.bytes(u"subject"),
        .charter = row.bytes(u"charter"),
        .bytes = row.bytes(u"bytes"),
        .signature = row.bytes(u"signature")};
}

StoredEvent StoredEvent::of(const VerifiedEvent &event, const QByteArray &bytes, const QByteArray &signature)
{
    return {.row = 0,
        .id = event.id.bytes(),
        .seat = event.event.seat.bytes(),
        .epoch = event.event.epoch,
        .seq = qint64(event.event.seq),
        .subject = event.event.subject.key(),
        .charter = event.event.charter.bytes(),
        .bytes = bytes,
        .signature = signature};
}

bool StoredEvent::repeats(const VerifiedEvent &event) const
{
    return id == event.id.bytes() && seat == event.event.seat.bytes() && epoch == qint64(event.event.epoch)
        && seq == qint64(event.event.seq) && subject == event.event.subject.key() && charter == event.event.charter.bytes();
}

Result<VerifiedEvent> verified(const StoredEvent &stored, WorkspaceId workspace, SignatureCheckOf check)
{
    const QString name = QString::fromLatin1(stored.id.toHex());
    const EventId id = eventId(stored.bytes);
    if (id.bytes() != stored.id)
        return failure(Error::Kind::Corrupt, u"event %1: bytes"_s.arg(name));
    auto event = decodeEvent(stored.bytes);
    if (!event)
        return failure(Error::Kind::Corrupt, u"event %1: form"_s.arg(name));
    VerifiedEvent result{.id = id, .event = std::move(*event)};
    if (!belongsTo(result, workspace))
        return failure(Error::Kind::Corrupt, u"event %1: workspace"_s.arg(name));
    if (check == SignatureCheckOf::Always || !knownSignatures().contains(id)) {
        if (!verifySignature(result.event.seat.bytes(), stored.bytes, stored.signature))
            return failure(Error::Kind::Corrupt, u"event %1: signature"_s.arg(name));
        knownSignatures().insert(id);
    }
    return result;
}

void rememberSignature(EventId id) { knownSignatures().insert(id); }

bool belongsTo(const VerifiedEvent &event, WorkspaceId workspace)
{
    // The genesis event cannot name its own hash.
    return event.event.workspace.isNull() ? event.id.bytes() == workspace.bytes() : event.event.workspace == workspace;
}

} // namespace toasoan
