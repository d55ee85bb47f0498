// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/memoryexchange.h"

#include <QCryptographicHash>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

// Keeps one answer within what a small machine holds in memory.
constexpr qsizetype largestAnswer = 32 * 1024 * 1024;

} // namespace

Digest digestOf(QByteArrayView bytes) { return *Digest::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); }

MemoryExchange::MemoryExchange(WorkspaceId workspace)
    : m_workspace(workspace)
{
}

Result<QList<ChainHead>> MemoryExchange::heads()
{
    QSet<EventId> continued;
    for (const Stored &event : std::as_const(m_events))
        continued.insert(event.previous);
    QList<ChainHead> heads;
    for (const Stored &event : std::as_const(m_events)) {
        if (!continued.contains(event.head.id))
            heads.append(event.head);
    }
    std::ranges::sort(heads, {}, [](const ChainHead &head) { return std::tuple(head.seat, head.epoch, head.id); });
    return heads;
}

Result<ChainRun> MemoryExchange::get(const ChainHead &end, quint64 fromSeq, qsizetype limit)
{
    ChainRun run{.seat = end.seat, .epoch = end.epoch, .links = {}};
    for (auto event = m_events.constFind(end.id); event != m_events.constEnd(); event = m_events.constFind(event->previous)) {
        if (event->head.seq < fromSeq)
            break;
        run.links.prepend(event->link);
    }
    run.links = run.links.mid(0, limit);
    return run;
}

Result<> MemoryExchange::put(const ChainRun &run)
{
    QList<Stored> fresh;
    for (const ChainRun::Link &link : run.links) {
        if (link.bytes.size() > maxEventSize)
            return failure(Error::Kind::TooLarge, u"event"_s);
        const auto event = decodeEvent(link.bytes);
        const EventId id = eventId(link.bytes);
        const bool isGenesis = id.bytes() == m_workspace.bytes();
        if (!event || event->seat != run.seat || event->epoch != run.epoch || (!isGenesis && event->workspace != m_workspace))
            return failure(Error::Kind::Corrupt, id.toHex());
        const auto before = fresh.isEmpty() ? m_events.value(event->previous) : fresh.last();
        const bool first = event->seq == 1 && event->previous.isNull();
        const bool follows = before.head.id == event->previous && before.head.seq + 1 == event->seq && before.head.seat == run.seat
            && before.head.epoch == run.epoch;
        if (fresh.isEmpty() ? !first && !follows : !follows)
            return failure(Error::Kind::Corrupt, id.toHex());
        fresh.append(
            {.link = link, .head = {.seat = event->seat, .epoch = event->epoch, .seq = event->seq, .id = id}, .previous = event->previous});
    }
    for (const Stored &event : std::as_const(fresh)) {
        if (!m_events.contains(event.head.id))
            m_events.insert(event.head.id, event);
    }
    return {};
}

Result<Exchange::BlobAnswer> MemoryExchange::blobs(const BlobOrder &order)
{
    for (const QByteArray &bytes : order.give) {
        if (bytes.size() > maxMediaSize)
            return failure(Error::Kind::TooLarge, u"blob"_s);
    }
    for (const QByteArray &bytes : order.give)
        m_blobs.insert(digestOf(bytes), bytes);
    BlobAnswer answer;
    qsizetype size = 0;
    for (const Digest &digest : order.want) {
        const auto bytes = m_blobs.constFind(digest);
        if (bytes == m_blobs.constEnd() || (size > 0 && size + bytes->size() > largestAnswer))
            continue;
        size += bytes->size();
        answer.found.append(*bytes);
    }
    for (const Digest &digest : order.ask) {
        if (!m_blobs.contains(digest))
            answer.lacking.append(digest);
    }
    return answer;
}

} // namespace toasoan
