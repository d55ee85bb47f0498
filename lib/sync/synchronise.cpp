// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchronise.h"

#include "ledger/media.h"
#include "ledger/mentions.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linksAtOnce = 500;
constexpr qsizetype digestsAtOnce = 200;
constexpr qsizetype bytesAtOnce = 8 * 1024 * 1024;

template <typename Id> Digest toDigest(const Id &id) { return *Digest::fromBytes(id.bytes()); }

class Synchroniser final {
public:
    Synchroniser(Ledger &ledger, Exchange &exchange, const Ledger::Progress &progress)
        : m_ledger(ledger)
        , m_exchange(exchange)
        , m_progress(progress)
    {
    }
    [[nodiscard]] Result<SyncReport> run();

private:
    // in
    [[nodiscard]] Result<> pullAll();
    [[nodiscard]] Result<> pull(const ChainHead &end);
    [[nodiscard]] Result<quint64> pullFrom(const ChainHead &end) const;
    [[nodiscard]] Result<bool> startsWorkspace(const ChainHead &end);
    [[nodiscard]] Result<> carryOutErasures();
    [[nodiscard]] Result<> fetch();
    [[nodiscard]] Result<qsizetype> fetchSome(const QList<Digest> &wanted, QSet<Digest> &words, QSet<Digest> &files);

    // out
    [[nodiscard]] Result<> pushAll();
    [[nodiscard]] Result<> push(const ChainHead &end);
    [[nodiscard]] Result<quint64> pushFrom(const ChainHead &end) const;
    [[nodiscard]] Result<ChainRun> complete(const ChainRun &run) const;
    [[nodiscard]] Result<> give(const ChainRun &run);
    [[nodiscard]] Result<std::optional<QByteArray>> content(const Digest &digest) const;

    [[nodiscard]] Result<> order(QList<ChainHead> &ends) const;
    [[nodiscard]] Result<> step(qint64 done);

    Ledger &m_ledger;
    Exchange &m_exchange;
    const Ledger::Progress &m_progress;
    QList<ChainHead> m_there; ///< the exchange's ends
    QSet<Digest> m_missing; ///< named, not here, not erased
    QHash<Digest, bool> m_isFile; ///< of what the run being pushed names
    qint64 m_done = 0;
    qint64 m_total = 0;
    SyncReport m_report;
};

Result<SyncReport> Synchroniser::run()
{
    TRY_INTO(there, m_exchange.heads());
    m_there = there;
    TRY(pullAll());
    TRY(carryOutErasures());
    TRY(fetch());
    TRY(pushAll());
    return m_report;
}

Result<> Synchroniser::step(qint64 done)
{
    m_done += done;
    return !m_progress || m_progress(m_done, std::max(m_done, m_total)) ? Result<>() : failure(Error::Kind::Cancelled);
}

// The keepers' chains first: events that name a charter version not yet here would only wait.
Result<> Synchroniser::order(QList<ChainHead> &ends) const
{
    TRY_INTO(line, m_ledger.charter());
    QSet<SeatId> keepers;
    for (const EventId &version : line.line())
        keepers.insert(line.at(version)->keeper);
    std::ranges::stable_sort(ends, {}, [&](const ChainHead &end) { return !keepers.contains(end.seat); });
    return {};
}

// ---- in ----------------------------------------------------------------------------------------------------------------

Result<> Synchroniser::pullAll()
{
    QList<ChainHead> ends;
    for (const ChainHead &end : std::as_const(m_there)) {
        TRY_INTO(here, m_ledger.contains(end.id));
        if (here)
            continue;
        ends.append(end);
        TRY_INTO(from, pullFrom(end));
        m_total += qint64(end.seq - std::min(from, end.seq) + 1);
    }
    TRY_INTO(line, m_ledger.charter());
    for (qsizetype i = 0; line.isEmpty() && i < ends.size(); ++i) {
        TRY_INTO(first, startsWorkspace(ends[i]));
        if (first) {
            TRY(pull(ends.takeAt(i)));
            break;
        }
    }
    while (!ends.isEmpty()) {
        TRY(order(ends)); // each pull may name a new keeper
        TRY(pull(ends.takeFirst()));
    }
    return {};
}

Result<bool> Synchroniser::startsWorkspace(const ChainHead &end)
{
    if (end.epoch != 1)
        return false;
    TRY_INTO(run, m_exchange.get(end, 1, 1));
    return !run.links.isEmpty() && eventId(run.links.first().bytes).bytes() == m_ledger.workspace().bytes();
}

Result<quint64> Synchroniser::pullFrom(const ChainHead &end) const
{
    TRY_INTO(heads, m_ledger.heads());
    quint64 from = 1;
    for (const ChainHead &head : std::as_const(heads)) {
        if (head.seat == end.seat && head.epoch == end.epoch)
            from = std::max(from, head.seq + 1);
    }
    return from;
}

Result<> Synchroniser::pull(const ChainHead &end)
{
    TRY_INTO(from, pullFrom(end));
    bool fromStart = from == 1;
    for (;;) {
        TRY_INTO(run, m_exchange.get(end, from, linksAtOnce));
        const auto first =
            run.links.isEmpty() ? Result<Event>(failure(Error::Kind::Corrupt, u"gap"_s)) : decodeEvent(run.links.first().bytes);
        const auto linked = first ? m_ledger.contains(first->previous) : Result<bool>(false);
        TRY(linked);
        if (!fromStart && !*linked) {
            // Another branch of a forked chain: it parted somewhere before what is here.
            from = 1;
            fromStart = true;
            continue;
        }
        const auto taken = first ? m_ledger.intake(run) : std::unexpected(first.error());
        if (!taken && taken.error().kind != Error::Kind::Corrupt && taken.error().kind != Error::Kind::TooLarge)
            return std::unexpected(taken.error());
        if (!taken) {
            m_report.refused.append({.end = end, .error = taken.error()});
            return {};
        }
        m_report.pulledEvents += *taken;
        from += quint64(run.links.size());
        TRY(step(run.links.size()));
        TRY_INTO(done, m_ledger.contains(end.id));
        if (done)
            return {};
    }
}

Result<> Synchroniser::carryOutErasures()
{
    TRY_INTO(ids, m_ledger.erasures());
    TRY_INTO(missing, m_ledger.missingBlobs());
    for (const QByteArray &id : std::as_const(ids)) {
        const auto state = m_ledger.erasure(id);
        if (!state || !state->effective() || state->frozen)
            continue;
        const auto isLeft = [&](const BlobId &blob) { return missing.contains(blob) || m_ledger.sealedBlob(blob).has_value(); };
        if (std::ranges::none_of(state->blobs, isLeft))
            continue;
        TRY_INTO(erased, m_ledger.eraseBlobs(id));
        m_report.erasedBlobs += erased;
    }
    return {};
}

Result<> Synchroniser::fetch()
{
    TRY_INTO(blobs, m_ledger.missingBlobs());
    TRY_INTO(media, m_ledger.missingMedia());
    QSet<Digest> words;
    QSet<Digest> files;
    std::ranges::for_each(blobs, [&](const BlobId &id) { words.insert(toDigest(id)); });
    std::ranges::for_each(media, [&](const MediaId &id) { files.insert(toDigest(id)); });
    QList<Digest> wanted = (words + files).values();
    std::ranges::sort(wanted);
    for (qsizetype at = 0; at < wanted.size(); at += digestsAtOnce) {
        QList<Digest> some = wanted.mid(at, digestsAtOnce);
        for (qsizetype got = 1; got > 0 && !some.isEmpty();) {
            TRY_INTO(found, fetchSome(some, words, files));
            got = found;
            some.removeIf([&](const Digest &digest) { return !words.contains(digest) && !files.contains(digest); });
            TRY(step(0));
        }
    }
    m_missing = words + files;
    return {};
}

Result<qsizetype> Synchroniser::fetchSome(const QList<Digest> &wanted, QSet<Digest> &words, QSet<Digest> &files)
{
    TRY_INTO(answer, m_exchange.blobs({.want = wanted, .ask = {}, .give = {}}));
    qsizetype taken = 0;
    for (const QByteArray &bytes : std::as_const(answer.found)) {
        const Digest digest = digestOf(bytes); // whatever it was called on the way
        const bool isWords = words.remove(digest);
        if (!isWords && !files.remove(digest))
            continue;
        TRY(isWords ? m_ledger.addBlob(bytes) : m_ledger.addMedia(bytes));
        ++taken;
    }
    m_report.pulledBlobs += taken;
    return taken;
}

// ---- out ---------------------------------------------------------------------------------------------------------------

Result<> Synchroniser::pushAll()
{
    TRY_INTO(ends, m_ledger.heads());
    ends.removeIf([&](const ChainHead &end) { return m_there.contains(end); });
    TRY(order(ends));
    for (const ChainHead &end : std::as_const(ends))
        TRY(push(end));
    return {};
}

// After what the exchange has of this branch.
Result<quint64> Synchroniser::pushFrom(const ChainHead &end) const
{
    quint64 from = 1;
    for (const ChainHead &there : m_there) {
        if (there.seat != end.seat || there.epoch != end.epoch || there.seq >= end.seq)
            continue;
        TRY_INTO(run, m_ledger.chain(end.seat, end.epoch, there.seq, 1, end.id));
        if (!run.links.isEmpty() && eventId(run.links.first().bytes) == there.id)
            from = std::max(from, there.seq + 1);
    }
    return from;
}

Result<> Synchroniser::push(const ChainHead &end)
{
    TRY_INTO(from, pushFrom(end));
    m_total += qint64(end.seq - from + 1);
    while (from <= end.seq) {
        TRY_INTO(run, m_ledger.chain(end.seat, end.epoch, from, linksAtOnce, end.id));
        TRY_INTO(whole, complete(run));
        if (!whole.links.isEmpty()) {
            TRY(give(whole));
            TRY(m_exchange.put(whole));
            m_report.pushedEvents += whole.links.size();
            from += quint64(whole.links.size());
            TRY(step(whole.links.size()));
        }
        if (whole.links.size() < run.links.size() || run.links.isEmpty()) {
            m_report.waiting.append(end);
            break;
        }
    }
    return {};
}

// Up to the first event whose words are not here: what lies in an exchange must be complete there, since whoever sees the
// same heads on both sides does not ask again.
Result<ChainRun> Synchroniser::complete(const ChainRun &run) const
{
    ChainRun whole{.seat = run.seat, .epoch = run.epoch, .links = {}};
    for (const ChainRun::Link &link : run.links) {
        TRY_INTO(event, decodeEvent(link.bytes));
        const Mentions mentions = mentionsOf(event.payload);
        const auto isMissing = [&](const auto &id) { return m_missing.contains(toDigest(id)); };
        if (std::ranges::any_of(mentions.blobs, isMissing) || std::ranges::any_of(mentions.media, isMissing))
            break;
        whole.links.append(link);
    }
    return whole;
}

// Words before the events that name them.
Result<> Synchroniser::give(const ChainRun &run)
{
    m_isFile.clear();
    for (const ChainRun::Link &link : run.links) {
        TRY_INTO(event, decodeEvent(link.bytes));
        const Mentions mentions = mentionsOf(event.payload);
        std::ranges::for_each(mentions.blobs, [&](const BlobId &id) { m_isFile.insert(toDigest(id), false); });
        std::ranges::for_each(mentions.media, [&](const MediaId &id) { m_isFile.insert(toDigest(id), true); });
    }
    TRY_INTO(answer, m_exchange.blobs({.want = {}, .ask = m_isFile.keys(), .give = {}}));
    Exchange::BlobOrder order;
    qsizetype size = 0;
    for (qsizetype i = 0; i < answer.lacking.size(); ++i) {
        TRY_INTO(bytes, content(answer.lacking[i]));
        if (bytes) {
            size += bytes->size();
            order.give.append(*bytes);
        }
        const bool last = i + 1 == answer.lacking.size();
        if (order.give.isEmpty() || (size < bytesAtOnce && !last))
            continue;
        TRY(m_exchange.blobs(order));
        m_report.pushedBlobs += order.give.size();
        order.give.clear();
        size = 0;
        TRY(step(0));
    }
    return {};
}

Result<std::optional<QByteArray>> Synchroniser::content(const Digest &digest) const
{
    const bool isFile = m_isFile.value(digest);
    auto bytes =
        isFile ? m_ledger.media().read(*MediaId::fromBytes(digest.bytes())) : m_ledger.sealedBlob(*BlobId::fromBytes(digest.bytes()));
    if (!bytes && !isFile && bytes.error().kind == Error::Kind::NotFound)
        return std::optional<QByteArray>(); // destroyed by an order
    if (!bytes)
        return std::unexpected(bytes.error());
    return std::optional(*bytes);
}

} // namespace

Result<SyncReport> synchronise(Ledger &ledger, Exchange &exchange, const Ledger::Progress &progress)
{
    return Synchroniser(ledger, exchange, progress).run();
}

} // namespace toasoan
