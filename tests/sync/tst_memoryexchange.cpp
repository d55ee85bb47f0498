// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "support/workspacefixture.h"
#include "sync/memoryexchange.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

/// What every exchange promises: sequence, hash, size and workspace are checked, and nothing else.
class MemoryExchangeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup()
    {
        m_exchange.reset();
        m_newsroom.reset();
    }

    void whatWasPutIsGotBack();
    void puttingTwiceIsPuttingOnce();
    void longRunsComeInPieces();
    void aRunMustContinueWhatIsThere();
    void brokenRunsAreRefusedWhole_data();
    void brokenRunsAreRefusedWhole();
    void branchesOfAForkAreBothKept();
    void signaturesAreNotItsBusiness();
    void wordsAndFilesGoBothWays();

private:
    [[nodiscard]] ChainRun officersRun(quint64 from = 1) const
    {
        return must(m_newsroom->ledger->chain(m_newsroom->officer.signer->seat(), 1, from, 100));
    }
    [[nodiscard]] ChainHead head() const { return must(m_exchange->heads()).value(0); }

    std::unique_ptr<WorkspaceFixture> m_newsroom;
    std::unique_ptr<MemoryExchange> m_exchange;
};

void MemoryExchangeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_newsroom = std::make_unique<WorkspaceFixture>();
    for (int i = 0; i < 4; ++i)
        m_newsroom->revise(randomId<PostId>(), u"Tin %1"_s.arg(i));
    m_exchange = std::make_unique<MemoryExchange>(m_newsroom->ledger->workspace());
}

void MemoryExchangeTest::whatWasPutIsGotBack()
{
    QVERIFY(must(m_exchange->heads()).isEmpty());
    const ChainRun run = officersRun();
    must(m_exchange->put(run));
    const QList<ChainHead> heads = must(m_exchange->heads());
    QCOMPARE(heads.size(), 1);
    QCOMPARE(heads.first().seq, 4U);
    QCOMPARE(heads.first().id, eventId(run.links.last().bytes));
    const ChainRun back = must(m_exchange->get(heads.first(), 1, 100));
    QCOMPARE(back.links.size(), 4);
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(back.links[i].bytes, run.links[i].bytes);
        QCOMPARE(back.links[i].signature, run.links[i].signature);
    }
}

void MemoryExchangeTest::puttingTwiceIsPuttingOnce()
{
    must(m_exchange->put(officersRun()));
    must(m_exchange->put(officersRun()));
    must(m_exchange->put(officersRun(3)));
    QCOMPARE(m_exchange->eventCount(), 4);
}

void MemoryExchangeTest::longRunsComeInPieces()
{
    must(m_exchange->put(officersRun()));
    QCOMPARE(must(m_exchange->get(head(), 1, 3)).links.size(), 3);
    const ChainRun rest = must(m_exchange->get(head(), 4, 3));
    QCOMPARE(rest.links.size(), 1);
    QCOMPARE(eventId(rest.links.first().bytes), head().id);
    QVERIFY(must(m_exchange->get(head(), 5, 3)).links.isEmpty());
}

void MemoryExchangeTest::aRunMustContinueWhatIsThere()
{
    QCOMPARE(m_exchange->put(officersRun(2)).error().kind, Error::Kind::Corrupt);
    QCOMPARE(m_exchange->eventCount(), 0);
    ChainRun first = officersRun();
    first.links.resize(1);
    must(m_exchange->put(first));
    must(m_exchange->put(officersRun(2)));
    QCOMPARE(m_exchange->eventCount(), 4);
}

void MemoryExchangeTest::brokenRunsAreRefusedWhole_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<Error::Kind>("kind");
    for (const char *how : {"hole", "order", "bytes", "seat", "epoch", "workspace"})
        QTest::newRow(how) << QString::fromLatin1(how) << Error::Kind::Corrupt;
    QTest::newRow("size") << u"size"_s << Error::Kind::TooLarge;
}

void MemoryExchangeTest::brokenRunsAreRefusedWhole()
{
    QFETCH(QString, how);
    QFETCH(Error::Kind, kind);
    ChainRun run = officersRun();
    if (how == "hole"_L1)
        run.links.remove(2);
    if (how == "order"_L1)
        run.links.swapItemsAt(1, 2);
    if (how == "bytes"_L1)
        run.links[2].bytes.chop(1);
    if (how == "seat"_L1)
        run.seat = m_newsroom->reviewer.signer->seat();
    if (how == "epoch"_L1)
        run.epoch = 2;
    if (how == "size"_L1)
        run.links[3].bytes.resize(maxEventSize + 1);
    if (how == "workspace"_L1)
        m_exchange = std::make_unique<MemoryExchange>(randomId<WorkspaceId>());
    const auto refused = m_exchange->put(run);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QCOMPARE(m_exchange->eventCount(), 0);
}

void MemoryExchangeTest::branchesOfAForkAreBothKept()
{
    must(m_exchange->put(officersRun()));
    ChainRun branch = officersRun();
    Event other = must(decodeEvent(branch.links[2].bytes));
    other.at += std::chrono::hours(1);
    branch.links.resize(3);
    branch.links[2].bytes = encodeEvent(other);
    must(m_exchange->put(branch));
    const QList<ChainHead> heads = must(m_exchange->heads());
    QCOMPARE(heads.size(), 2);
    for (const ChainHead &end : heads) {
        const ChainRun run = must(m_exchange->get(end, 1, 100));
        QCOMPARE(run.links.size(), qsizetype(end.seq));
        QCOMPARE(eventId(run.links.last().bytes), end.id);
    }
}

void MemoryExchangeTest::signaturesAreNotItsBusiness()
{
    ChainRun run = officersRun();
    run.links.last().signature = QByteArray(64, 'x');
    must(m_exchange->put(run)); // a hub holds no rules; whoever pulls this refuses it
}

void MemoryExchangeTest::wordsAndFilesGoBothWays()
{
    const QByteArray words("lời");
    const QByteArray file(1000, 'x');
    const QList<Digest> both{digestOf(words), digestOf(file)};
    QCOMPARE(must(m_exchange->blobs({.want = both, .ask = both, .give = {}})).lacking, both);
    must(m_exchange->blobs({.want = {}, .ask = {}, .give = {words, file}}));
    must(m_exchange->blobs({.want = {}, .ask = {}, .give = {words}}));
    QCOMPARE(m_exchange->blobCount(), 2);
    const auto answer = must(m_exchange->blobs({.want = {both[0], digestOf("không có")}, .ask = both, .give = {}}));
    QCOMPARE(answer.found, QList<QByteArray>{words});
    QVERIFY(answer.lacking.isEmpty());
}

QTEST_GUILESS_MAIN(MemoryExchangeTest)
#include "tst_memoryexchange.moc"
