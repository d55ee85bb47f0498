// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QRegularExpression>
#include <QTest>

#include "ledger/media.h"
#include "ledger/views.h"
#include "support/workspacefiles.h"
#include "support/workspacefixture.h"
#include "sync/memoryexchange.h"
#include "sync/synchronise.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

namespace {

/// Hands on to a real exchange, and fails the n-th call: before it is made, or after (the answer is lost).
class FailingExchange final : public Exchange {
public:
    enum class When { Before, After };
    FailingExchange(Exchange &real, int failAt, When when)
        : m_real(real)
        , m_failAt(failAt)
        , m_when(when)
    {
    }
    [[nodiscard]] Result<QList<ChainHead>> heads() override
    {
        return call([&] { return m_real.heads(); });
    }
    [[nodiscard]] Result<ChainRun> get(const ChainHead &end, quint64 fromSeq, qsizetype limit) override
    {
        // Small pieces: more places to be interrupted at.
        return call([&] { return m_real.get(end, fromSeq, std::min<qsizetype>(limit, 3)); });
    }
    [[nodiscard]] Result<> put(const ChainRun &run) override
    {
        return call([&] { return m_real.put(run); });
    }
    [[nodiscard]] Result<BlobAnswer> blobs(const BlobOrder &order) override
    {
        return call([&] { return m_real.blobs(order); });
    }
    [[nodiscard]] bool hasFailed() const { return m_calls > m_failAt; }

private:
    template <typename Call> auto call(Call real) -> decltype(real())
    {
        const bool fails = m_calls++ == m_failAt;
        if (fails && m_when == When::Before)
            return failure(Error::Kind::Offline);
        auto answer = real();
        if (fails)
            return failure(Error::Kind::Timeout);
        return answer;
    }
    Exchange &m_real;
    int m_failAt;
    When m_when;
    int m_calls = 0;
};

/// Another office PC of the same newsroom.
struct Machine {
    Machine(const WorkspaceFixture &newsroom, const QString &name)
        : folder(newsroom.root() + u'/' + name)
        , keys(QDir(folder + u"-keys"_s), cheapStretch)
        , ledger(must(Ledger::join(folder, keys, newsroom.ledger->workspace()), "join"))
    {
    }
    QString folder;
    KeyStore keys;
    std::unique_ptr<Ledger> ledger;
};

/// All that two ledgers should have in common after synchronising.
struct Contents {
    QSet<EventId> events;
    QList<ChainHead> heads;
    QList<BlobId> missing;
    QList<MediaId> media;
    QMap<PostId, PostState> posts;
    friend bool operator==(const Contents &, const Contents &) = default;
};

Contents contents(const Ledger &ledger)
{
    Contents all{.events = eventIds(ledger),
        .heads = must(ledger.heads()),
        .missing = must(ledger.missingBlobs()),
        .media = ledger.media().list(),
        .posts = {}};
    for (const Subject &subject : must(ledger.changesSince(0)).subjects) {
        if (subject.kind == Subject::Kind::Post)
            all.posts.insert(*PostId::fromBytes(subject.id), must(ledger.post(*PostId::fromBytes(subject.id))));
    }
    return all;
}

} // namespace

class SynchroniseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_newsroom.reset(); }

    void aNewMachineGetsEverything();
    void doingItAgainDoesNothing();
    void bothSidesEndEqual();
    void anInterruptionAnywhereIsMadeGood_data();
    void anInterruptionAnywhereIsMadeGood();
    void theOrderOfArrivalDecidesNothing();
    void aDoctoredChainIsRefusedAndTheOthersGoThrough();
    void wordsThatAreNotWhatTheyAreCalledAreIgnored();
    void bothBranchesOfAForkTravel();
    void aRelayPassesOnOnlyWhatIsWhole();
    void erasedWordsDoNotTravel();
    void anErasureIsCarriedOutWhereItArrives();
    void theKeepersChainComesFirst();
    void itCanBeStopped();

private:
    [[nodiscard]] Ledger &ledger() const { return *m_newsroom->ledger; }
    [[nodiscard]] MemoryExchange hub() const { return MemoryExchange(ledger().workspace()); }
    /// Does as if the newsroom sat at another machine.
    void at(Machine &machine, const std::function<void()> &work)
    {
        std::swap(m_newsroom->ledger, machine.ledger);
        std::swap(*m_newsroom->keys, machine.keys);
        work();
        std::swap(m_newsroom->ledger, machine.ledger);
        std::swap(*m_newsroom->keys, machine.keys);
    }
    void verifySound(Ledger &in) const
    {
        for (const Damage &damage : must(in.verify()).damages)
            QFAIL(qPrintable(u"%1 %2"_s.arg(int(damage.kind)).arg(damage.where)));
    }

    std::unique_ptr<WorkspaceFixture> m_newsroom;
    PostId m_post;
};

void SynchroniseTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_newsroom = std::make_unique<WorkspaceFixture>();
    m_post = randomId<PostId>();
    m_newsroom->deliver(m_post, m_newsroom->approved(m_post, u"Đã đăng"_s));
    m_newsroom->changeCharter([](Charter &charter, QList<QByteArray> &blobs) {
        const Words name = sealed(u"Thông báo"_s);
        charter.sections.append(
            {.id = randomId<SectionId>(), .name = name.id, .code = u"thong-bao"_s, .postType = u"news"_s, .responsible = {}});
        blobs.append(name.sealed);
    });
    const MediaId media = must(ledger().media().add("ảnh"));
    m_newsroom->revise(m_post, Revision{.postType = u"news"_s, .title = u"Có ảnh"_s}, {media});
}

void SynchroniseTest::aNewMachineGetsEverything()
{
    MemoryExchange exchange = hub();
    const SyncReport pushed = must(synchronise(ledger(), exchange));
    QCOMPARE(pushed.pushedEvents, eventIds(ledger()).size());
    QCOMPARE(pushed.pulledEvents, 0);
    QVERIFY(pushed.refused.isEmpty() && pushed.waiting.isEmpty());
    Machine laptop(*m_newsroom, u"laptop"_s);
    QVERIFY(must(laptop.ledger->charter()).isEmpty());
    const SyncReport pulled = must(synchronise(*laptop.ledger, exchange));
    QCOMPARE(pulled.pulledEvents, pushed.pushedEvents);
    QCOMPARE(pulled.pulledBlobs, pushed.pushedBlobs);
    QCOMPARE(pulled.pushedEvents, 0);
    QCOMPARE(contents(*laptop.ledger), contents(ledger()));
    QCOMPARE(must(laptop.ledger->charter()).newestId(), m_newsroom->charterId());
    const auto row = must(laptop.ledger->views().row(m_post, m_newsroom->clock.now()));
    QCOMPARE(row, must(ledger().views().row(m_post, m_newsroom->clock.now())));
    QCOMPARE(row->title, u"Có ảnh"_s);
    verifySound(*laptop.ledger);
    laptop.ledger = must(Ledger::open(laptop.folder, laptop.keys));
    QCOMPARE(contents(*laptop.ledger), contents(ledger()));
}

void SynchroniseTest::doingItAgainDoesNothing()
{
    MemoryExchange exchange = hub();
    must(synchronise(ledger(), exchange));
    const SyncReport again = must(synchronise(ledger(), exchange));
    QCOMPARE(again.pushedEvents + again.pushedBlobs + again.pulledEvents + again.pulledBlobs, 0);
}

void SynchroniseTest::bothSidesEndEqual()
{
    MemoryExchange exchange = hub();
    Machine laptop(*m_newsroom, u"laptop"_s);
    must(synchronise(ledger(), exchange));
    must(synchronise(*laptop.ledger, exchange));
    // Both go on without a network, about the same post.
    const PostId other = randomId<PostId>();
    m_newsroom->revise(other, u"Ở cơ quan"_s);
    at(laptop, [&] {
        const Words words = sealed(Revision{.postType = u"news"_s, .title = u"Ở nhà"_s});
        m_newsroom->append(m_newsroom->deputy, Subject::post(m_post),
            {PostRevised{.revision = words.id, .section = m_newsroom->section, .media = {}}}, {words.sealed});
    });
    must(synchronise(*laptop.ledger, exchange));
    must(synchronise(ledger(), exchange));
    must(synchronise(*laptop.ledger, exchange));
    QCOMPARE(contents(*laptop.ledger), contents(ledger()));
    QCOMPARE(must(ledger().post(m_post)).revisions.size(), 3);
    verifySound(ledger());
    verifySound(*laptop.ledger);
}

void SynchroniseTest::anInterruptionAnywhereIsMadeGood_data()
{
    QTest::addColumn<FailingExchange::When>("when");
    QTest::newRow("no connection") << FailingExchange::When::Before;
    QTest::newRow("lost reply") << FailingExchange::When::After;
}

void SynchroniseTest::anInterruptionAnywhereIsMadeGood()
{
    QFETCH(FailingExchange::When, when);
    const QString keys = m_newsroom->root() + u"/deputy-keys"_s;
    int interruptions = 0;
    for (int n = 0;; ++n) {
        MemoryExchange exchange = hub();
        must(synchronise(ledger(), exchange));
        Machine laptop(*m_newsroom, u"laptop%1"_s.arg(n));
        // Something to push as well: a chain that only the laptop has.
        carry(ledger(), *laptop.ledger);
        const Machine fresh(*m_newsroom, u"fresh%1"_s.arg(n));
        const auto signer = must(laptop.keys.create(u"x"_s));
        const Words words = sealed(Revision{.postType = u"news"_s, .title = u"Ở nhà"_s});
        must(fresh.ledger->append({.signer = signer.get(),
            .charter = m_newsroom->charterId(),
            .at = m_newsroom->clock.now(),
            .events = {{.subject = Subject::post(randomId<PostId>()),
                .after = {},
                .payload = PostRevised{.revision = words.id, .section = m_newsroom->section, .media = {}}}},
            .blobs = {words.sealed},
            .guard = {}}));
        FailingExchange failing(exchange, n, when);
        const auto cut = synchronise(*fresh.ledger, failing);
        if (!failing.hasFailed()) {
            QVERIFY(cut);
            break;
        }
        QVERIFY(!cut);
        ++interruptions;
        for (const Damage &damage : must(fresh.ledger->verify()).damages)
            QVERIFY2(damage.kind == Damage::Kind::MissingBlob || damage.kind == Damage::Kind::MissingMedia, qPrintable(damage.where));
        must(synchronise(*fresh.ledger, exchange));
        must(synchronise(*laptop.ledger, exchange));
        QCOMPARE(contents(*fresh.ledger), contents(*laptop.ledger));
        verifySound(*fresh.ledger);
        verifySound(*laptop.ledger);
        QVERIFY(n < 1000);
    }
    QVERIFY(interruptions > 7);
}

void SynchroniseTest::theOrderOfArrivalDecidesNothing()
{
    // Two machines that did not see each other, a fork of opinions and a cut-off.
    MemoryExchange exchange = hub();
    Machine laptop(*m_newsroom, u"laptop"_s);
    const PostId post = randomId<PostId>();
    const BlobId submission = m_newsroom->submit(post, m_newsroom->revise(post, u"Tranh luận"_s));
    must(synchronise(ledger(), exchange));
    must(synchronise(*laptop.ledger, exchange));
    m_newsroom->approve(post, submission);
    m_newsroom->changeCharter([&](Charter &charter, QList<QByteArray> &) {
        charter.cutOffs.append({.seat = m_newsroom->deputy.signer->seat(), .epoch = 0, .seq = 0});
    });
    at(laptop, [&] {
        const Words remark = sealed(u"Sai số liệu"_s);
        m_newsroom->append(
            m_newsroom->deputy, Subject::post(post), {PostReturned{.submission = submission, .remark = remark.id}}, {remark.sealed});
    });
    must(synchronise(*laptop.ledger, exchange));
    must(synchronise(ledger(), exchange));
    must(synchronise(*laptop.ledger, exchange));
    const Contents right = contents(ledger());
    QCOMPARE(contents(*laptop.ledger), right);

    QList<ChainRun> pieces;
    for (const ChainHead &head : must(ledger().heads())) {
        for (quint64 seq = 1; seq <= head.seq; ++seq)
            pieces.append(must(ledger().chain(head.seat, head.epoch, seq, 1, head.id)));
    }
    std::mt19937 random(20260302);
    for (int round = 0; round < 12; ++round) {
        Machine machine(*m_newsroom, u"round%1"_s.arg(round));
        QList<ChainRun> waiting = pieces;
        std::ranges::shuffle(waiting, random);
        while (!waiting.isEmpty()) {
            // Of each seat in order, as intake demands; across seats in any order.
            for (qsizetype i = 0; i < waiting.size(); ++i) {
                if (machine.ledger->intake(waiting[i])) {
                    waiting.remove(i);
                    break;
                }
                QVERIFY(i + 1 < waiting.size());
            }
        }
        carry(ledger(), *machine.ledger);
        QCOMPARE(contents(*machine.ledger), right);
        QCOMPARE(
            must(machine.ledger->views().row(post, m_newsroom->clock.now())), must(ledger().views().row(post, m_newsroom->clock.now())));
        verifySound(*machine.ledger);
    }
}

void SynchroniseTest::aDoctoredChainIsRefusedAndTheOthersGoThrough()
{
    MemoryExchange exchange = hub();
    const SeatId officer = m_newsroom->officer.signer->seat();
    for (const ChainHead &head : must(ledger().heads())) {
        ChainRun run = must(ledger().chain(head.seat, head.epoch, 1, 1000));
        if (head.seat == officer)
            run.links[1].signature = QByteArray(64, 'x'); // in the middle: the last signature is good
        must(exchange.put(run));
    }
    Machine laptop(*m_newsroom, u"laptop"_s);
    const SyncReport report = must(synchronise(*laptop.ledger, exchange));
    QCOMPARE(report.refused.size(), 1);
    QCOMPARE(report.refused.first().end.seat, officer);
    QCOMPARE(report.refused.first().error.kind, Error::Kind::Corrupt);
    const auto heads = must(laptop.ledger->heads());
    QVERIFY(std::ranges::none_of(heads, [&](const ChainHead &head) { return head.seat == officer; }));
    QVERIFY(heads.size() > 1);
    // The honest chain still comes through later.
    must(laptop.ledger->intake(must(ledger().chain(officer, 1, 1, 1000))));
    QCOMPARE(must(laptop.ledger->post(m_post)), must(ledger().post(m_post)));
}

void SynchroniseTest::wordsThatAreNotWhatTheyAreCalledAreIgnored()
{
    class Liar final : public Exchange {
    public:
        explicit Liar(Exchange &exchange)
            : m_real(exchange)
        {
        }
        [[nodiscard]] Result<QList<ChainHead>> heads() override { return m_real.heads(); }
        [[nodiscard]] Result<ChainRun> get(const ChainHead &end, quint64 fromSeq, qsizetype limit) override
        {
            return m_real.get(end, fromSeq, limit);
        }
        [[nodiscard]] Result<> put(const ChainRun &run) override { return m_real.put(run); }
        [[nodiscard]] Result<BlobAnswer> blobs(const BlobOrder &) override { return BlobAnswer{.found = {"lời giả"}, .lacking = {}}; }

    private:
        Exchange &m_real;
    };
    MemoryExchange exchange = hub();
    must(synchronise(ledger(), exchange));
    Liar liar(exchange);
    Machine laptop(*m_newsroom, u"laptop"_s);
    QCOMPARE(must(synchronise(*laptop.ledger, liar)).pulledBlobs, 0);
    QVERIFY(!must(laptop.ledger->missingBlobs()).isEmpty());
    must(synchronise(*laptop.ledger, exchange));
    QCOMPARE(contents(*laptop.ledger), contents(ledger()));
}

void SynchroniseTest::bothBranchesOfAForkTravel()
{
    m_newsroom->ledger.reset();
    copyFolder(m_newsroom->folder(), m_newsroom->root() + u"/clone"_s);
    copyFolder(m_newsroom->keysFolder(), m_newsroom->root() + u"/clone-keys"_s);
    m_newsroom->reopen();
    KeyStore cloneKeys(QDir(m_newsroom->root() + u"/clone-keys"_s), cheapStretch);
    auto clone = must(Ledger::open(m_newsroom->root() + u"/clone"_s, cloneKeys));
    m_newsroom->revise(randomId<PostId>(), u"Ở đây"_s);
    std::swap(m_newsroom->ledger, clone);
    m_newsroom->revise(randomId<PostId>(), u"Ở kia"_s);
    m_newsroom->revise(randomId<PostId>(), u"Ở kia nữa"_s);
    std::swap(m_newsroom->ledger, clone);
    MemoryExchange exchange = hub();
    must(synchronise(ledger(), exchange));
    must(synchronise(*clone, exchange));
    must(synchronise(ledger(), exchange));
    QCOMPARE(contents(*clone), contents(ledger()));
    QCOMPARE(must(exchange.heads()), must([&] {
        auto heads = ledger().heads();
        std::ranges::sort(*heads, {}, [](const ChainHead &head) { return std::tuple(head.seat, head.epoch, head.id); });
        return heads;
    }()));
    Machine third(*m_newsroom, u"third"_s);
    must(synchronise(*third.ledger, exchange));
    QCOMPARE(contents(*third.ledger), contents(ledger()));
    QVERIFY(std::ranges::all_of(must(third.ledger->verify()).damages, [](const Damage &d) { return d.kind == Damage::Kind::ForkedChain; }));
}

void SynchroniseTest::aRelayPassesOnOnlyWhatIsWhole()
{
    Machine relay(*m_newsroom, u"relay"_s);
    carry(ledger(), *relay.ledger, Carry::EventsOnly);
    MemoryExchange exchange = hub();
    const SyncReport report = must(synchronise(*relay.ledger, exchange));
    QVERIFY(!report.waiting.isEmpty());
    QCOMPARE(exchange.eventCount(), 0); // the very first event names words
    must(synchronise(ledger(), exchange));
    must(synchronise(*relay.ledger, exchange));
    QCOMPARE(contents(*relay.ledger), contents(ledger()));
}

void SynchroniseTest::erasedWordsDoNotTravel()
{
    const BlobId words = must(ledger().post(m_post)).revisions.first().revision;
    const QByteArray id = randomBytes(16);
    const Words reason = sealed(u"Lộ dữ liệu"_s);
    const QList<EventId> ordered = m_newsroom->append(
        m_newsroom->officer, Subject::erasure(id), {ErasureOrdered{.blobs = {words}, .reason = reason.id}}, {reason.sealed});
    m_newsroom->append(m_newsroom->reviewer, Subject::erasure(id), {ErasureConfirmed{.order = ordered.first()}});
    must(ledger().eraseBlobs(id));
    MemoryExchange exchange = hub();
    QVERIFY(must(synchronise(ledger(), exchange)).waiting.isEmpty());
    QCOMPARE(must(exchange.blobs({.want = {}, .ask = {*Digest::fromBytes(words.bytes())}, .give = {}})).lacking.size(), 1);
    Machine laptop(*m_newsroom, u"laptop"_s);
    must(synchronise(*laptop.ledger, exchange));
    QCOMPARE(contents(*laptop.ledger), contents(ledger()));
    QVERIFY(must(laptop.ledger->missingBlobs()).isEmpty());
    verifySound(*laptop.ledger);
}

void SynchroniseTest::anErasureIsCarriedOutWhereItArrives()
{
    MemoryExchange exchange = hub();
    Machine laptop(*m_newsroom, u"laptop"_s);
    must(synchronise(ledger(), exchange));
    must(synchronise(*laptop.ledger, exchange));
    const BlobId words = must(ledger().post(m_post)).revisions.first().revision;
    QVERIFY(laptop.ledger->revision(words));
    const QByteArray id = randomBytes(16);
    const Words reason = sealed(u"Lộ dữ liệu"_s);
    const QList<EventId> ordered = m_newsroom->append(
        m_newsroom->officer, Subject::erasure(id), {ErasureOrdered{.blobs = {words}, .reason = reason.id}}, {reason.sealed});
    must(synchronise(ledger(), exchange));
    QCOMPARE(must(synchronise(*laptop.ledger, exchange)).erasedBlobs, 0);
    m_newsroom->append(m_newsroom->reviewer, Subject::erasure(id), {ErasureConfirmed{.order = ordered.first()}});
    must(synchronise(ledger(), exchange));
    QCOMPARE(must(synchronise(*laptop.ledger, exchange)).erasedBlobs, 1);
    QCOMPARE(laptop.ledger->revision(words).error().kind, Error::Kind::NotFound);
    verifySound(*laptop.ledger);
}

void SynchroniseTest::theKeepersChainComesFirst()
{
    class Watching final : public Exchange {
    public:
        explicit Watching(Exchange &exchange)
            : m_real(exchange)
        {
        }
        [[nodiscard]] Result<QList<ChainHead>> heads() override { return m_real.heads(); }
        [[nodiscard]] Result<ChainRun> get(const ChainHead &end, quint64 fromSeq, qsizetype limit) override
        {
            if (limit > 1)
                pulled.append(end.seat);
            return m_real.get(end, fromSeq, limit);
        }
        [[nodiscard]] Result<> put(const ChainRun &run) override
        {
            pushed.append(run.seat);
            return m_real.put(run);
        }
        [[nodiscard]] Result<BlobAnswer> blobs(const BlobOrder &order) override { return m_real.blobs(order); }
        QList<SeatId> pulled;
        QList<SeatId> pushed;

    private:
        Exchange &m_real;
    };
    MemoryExchange exchange = hub();
    Watching watching(exchange);
    must(synchronise(ledger(), watching));
    Machine laptop(*m_newsroom, u"laptop"_s);
    must(synchronise(*laptop.ledger, watching));
    QVERIFY(watching.pushed.size() > 2);
    QCOMPARE(watching.pushed.first(), m_newsroom->keeper.signer->seat());
    QCOMPARE(watching.pulled.first(), m_newsroom->keeper.signer->seat());
}

void SynchroniseTest::itCanBeStopped()
{
    MemoryExchange exchange = hub();
    must(synchronise(ledger(), exchange));
    Machine laptop(*m_newsroom, u"laptop"_s);
    int asked = 0;
    const auto stopped = synchronise(*laptop.ledger, exchange, [&](qint64 done, qint64 total) {
        ++asked;
        return done > total; // never
    });
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 1);
    must(synchronise(*laptop.ledger, exchange));
    QCOMPARE(contents(*laptop.ledger), contents(ledger()));
}

QTEST_GUILESS_MAIN(SynchroniseTest)
#include "tst_synchronise.moc"
