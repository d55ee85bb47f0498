// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include "support/places.h"
#include "support/workspacefiles.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

/// Several hands on one workspace: other objects, other processes, restored copies, cloned machines.
class CopiesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_newsroom = std::make_unique<WorkspaceFixture>();
        m_newsroom->revise(randomId<PostId>(), u"một"_s);
    }
    void cleanup() { m_newsroom.reset(); }

    void aRestoredCopyStartsANewEpoch();
    void aRestoredCopyIsNamedByVerify();
    void whatComesBackFromOthersHealsARestoredCopy();
    void aCopyOfTheFolderBesideTheFirstStartsANewEpoch();
    void aDatabaseAheadOfItsMarkIsNormal();
    void aMarkThatCannotBeReadStopsTheAppend();
    void aClonedMachineForksItsChainAndBothAreKept();
    void afterAForkEachSideGoesOnApart();
    void theSecondChainOfADismissedSeatDoesNotCount();
    void aKeepersSecondChainDoesNotRewriteTheCharter();

    void twoLedgersInOneProcessSeeEachOther();
    void threadsLoseNothing();
    void processesLoseNothing();
    void whatAKilledProcessAcknowledgedIsThere();

private:
    [[nodiscard]] Ledger &ledger() const { return *m_newsroom->ledger; }
    [[nodiscard]] SeatId officer() const { return m_newsroom->officer.signer->seat(); }
    [[nodiscard]] QString copy() const { return m_newsroom->root() + u"/copy"_s; }
    void putBackTheCopy()
    {
        m_newsroom->ledger.reset();
        QVERIFY(QDir(m_newsroom->folder()).removeRecursively());
        copyFolder(copy(), m_newsroom->folder());
        m_newsroom->ledger = must(Ledger::open(m_newsroom->folder(), *m_newsroom->keys));
    }
    void backUp()
    {
        m_newsroom->ledger.reset();
        copyFolder(m_newsroom->folder(), copy());
        m_newsroom->reopen();
    }
    [[nodiscard]] ChainHead headOfOfficer(const Ledger &in) const
    {
        ChainHead newest;
        for (const ChainHead &head : must(in.heads())) {
            if (head.seat == officer() && std::pair(head.epoch, head.seq) > std::pair(newest.epoch, newest.seq))
                newest = head;
        }
        return newest;
    }
    [[nodiscard]] static QList<Damage::Kind> damages(Ledger &in)
    {
        QList<Damage::Kind> kinds;
        for (const Damage &damage : must(in.verify()).damages)
            kinds.append(damage.kind);
        return kinds;
    }
    void start(QProcess &process, const Person &author, int count) const
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(test::programPath(u"ledger_append_helper"),
            {m_newsroom->folder(), m_newsroom->keysFolder(), author.signer->seat().toHex(), author.passphrase, m_newsroom->section.toHex(),
                QString::number(count)});
        QVERIFY(process.waitForStarted());
    }

    std::unique_ptr<WorkspaceFixture> m_newsroom;
};

void CopiesTest::aRestoredCopyStartsANewEpoch()
{
    backUp();
    QVERIFY(ledger().restoredSeats().isEmpty());
    m_newsroom->revise(randomId<PostId>(), u"hai"_s);
    m_newsroom->revise(randomId<PostId>(), u"ba"_s);
    QVERIFY(ledger().restoredSeats().isEmpty());
    putBackTheCopy();
    QCOMPARE(ledger().restoredSeats(), QList<SeatId>{officer()});
    m_newsroom->revise(randomId<PostId>(), u"bốn"_s);
    const ChainHead head = headOfOfficer(ledger());
    QCOMPARE(head.epoch, 2U);
    QCOMPARE(head.seq, 1U);
    QCOMPARE(ledger().restoredSeats(), QList<SeatId>{officer()}); // said until the program ends
    m_newsroom->revise(randomId<PostId>(), u"năm"_s);
    QCOMPARE(headOfOfficer(ledger()).seq, 2U);
    QCOMPARE(damages(ledger()), QList<Damage::Kind>());
    m_newsroom->reopen();
    QVERIFY(ledger().restoredSeats().isEmpty());
}

void CopiesTest::aRestoredCopyIsNamedByVerify()
{
    backUp();
    m_newsroom->revise(randomId<PostId>(), u"hai"_s);
    putBackTheCopy();
    QCOMPARE(damages(ledger()), QList<Damage::Kind>{Damage::Kind::CutTail});
    QVERIFY(!must(ledger().verify()).sound());
}

void CopiesTest::whatComesBackFromOthersHealsARestoredCopy()
{
    backUp();
    m_newsroom->revise(randomId<PostId>(), u"hai"_s);
    KeyStore otherKeys(QDir(m_newsroom->root() + u"/other-keys"_s), cheapStretch);
    const auto other = must(Ledger::join(m_newsroom->root() + u"/other"_s, otherKeys, ledger().workspace()));
    carry(ledger(), *other);
    putBackTheCopy();
    carry(*other, ledger());
    QVERIFY(ledger().restoredSeats().isEmpty());
    m_newsroom->revise(randomId<PostId>(), u"ba"_s);
    QCOMPARE(headOfOfficer(ledger()).epoch, 1U);
    QCOMPARE(headOfOfficer(ledger()).seq, 3U);
    QCOMPARE(damages(ledger()), QList<Damage::Kind>());
}

void CopiesTest::aCopyOfTheFolderBesideTheFirstStartsANewEpoch()
{
    backUp();
    auto second = must(Ledger::open(copy(), *m_newsroom->keys));
    m_newsroom->revise(randomId<PostId>(), u"hai"_s);
    std::swap(m_newsroom->ledger, second);
    m_newsroom->revise(randomId<PostId>(), u"ba"_s);
    std::swap(m_newsroom->ledger, second);
    m_newsroom->revise(randomId<PostId>(), u"bốn"_s);
    QCOMPARE(headOfOfficer(*second).epoch, 2U);
    QCOMPARE(headOfOfficer(ledger()).epoch, 3U);
    carry(*second, ledger());
    QCOMPARE(damages(ledger()), QList<Damage::Kind>());
    QCOMPARE(must(ledger().changesSince(0)).subjects.size(), 5); // the charter and four posts
}

void CopiesTest::aDatabaseAheadOfItsMarkIsNormal()
{
    const QString keys = m_newsroom->keysFolder();
    const QString mark = keys + u'/' + QDir(keys).entryList({officer().toHex() + u"-*.mark"_s}).value(0);
    QVERIFY(QFile::copy(mark, keys + u"/before"_s));
    m_newsroom->revise(randomId<PostId>(), u"hai"_s);
    m_newsroom->revise(randomId<PostId>(), u"ba"_s);
    QVERIFY(QFile::remove(mark) && QFile::rename(keys + u"/before"_s, mark));
    QVERIFY(ledger().restoredSeats().isEmpty());
    m_newsroom->revise(randomId<PostId>(), u"bốn"_s);
    QCOMPARE(headOfOfficer(ledger()).epoch, 1U);
    QCOMPARE(headOfOfficer(ledger()).seq, 4U);
    QVERIFY(ledger().restoredSeats().isEmpty());
    QCOMPARE(damages(ledger()), QList<Damage::Kind>());
}

void CopiesTest::aMarkThatCannotBeReadStopsTheAppend()
{
    const QString keys = m_newsroom->keysFolder();
    QFile mark(keys + u'/' + QDir(keys).entryList({officer().toHex() + u"-*.mark"_s}).value(0));
    QVERIFY(mark.open(QIODevice::WriteOnly | QIODevice::Truncate));
    mark.close();
    const QStringList before = dump(m_newsroom->folder());
    const Words words = sealed(u"hai"_s);
    const auto refused = m_newsroom->tryAppend(m_newsroom->officer, Subject::post(randomId<PostId>()),
        {PostRevised{.revision = words.id, .section = m_newsroom->section, .media = {}}}, {words.sealed});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
    QCOMPARE(dump(m_newsroom->folder()), before);
    QCOMPARE(ledger().restoredSeats(), QList<SeatId>{officer()});
    QCOMPARE(damages(ledger()), QList<Damage::Kind>{Damage::Kind::CutTail});
}

namespace {

/// Another machine that was copied with everything on it, keys and marks too.
struct Clone {
    explicit Clone(WorkspaceFixture &newsroom)
        : keys(QDir(newsroom.root() + u"/clone-keys"_s), cheapStretch)
    {
        newsroom.ledger.reset();
        copyFolder(newsroom.folder(), newsroom.root() + u"/clone"_s);
        copyFolder(newsroom.keysFolder(), newsroom.root() + u"/clone-keys"_s);
        newsroom.reopen();
        ledger = must(Ledger::open(newsroom.root() + u"/clone"_s, keys));
    }
    KeyStore keys;
    std::unique_ptr<Ledger> ledger;
};

void reviseIn(WorkspaceFixture &newsroom, std::unique_ptr<Ledger> &elsewhere, PostId post, const QString &title)
{
    std::swap(newsroom.ledger, elsewhere);
    newsroom.revise(post, title);
    std::swap(newsroom.ledger, elsewhere);
}

} // namespace

void CopiesTest::aClonedMachineForksItsChainAndBothAreKept()
{
    Clone clone(*m_newsroom);
    const PostId here = randomId<PostId>();
    const PostId there = randomId<PostId>();
    m_newsroom->revise(here, u"ở đây"_s);
    reviseIn(*m_newsroom, clone.ledger, there, u"ở kia"_s);
    const ChainHead theirs = headOfOfficer(*clone.ledger);
    const ChainHead ours = headOfOfficer(ledger());
    QCOMPARE(theirs.seq, ours.seq);
    carry(*clone.ledger, ledger());
    QCOMPARE(damages(ledger()), QList<Damage::Kind>{Damage::Kind::ForkedChain});
    QCOMPARE(must(ledger().post(here)).revisions.size(), 1);
    QCOMPARE(must(ledger().post(there)).revisions.size(), 1);
    const QList<ChainHead> heads = must(ledger().heads());
    QVERIFY(heads.contains(theirs));
    QVERIFY(heads.contains(ours));
    for (const ChainHead &branch : {ours, theirs}) {
        const ChainRun run = must(ledger().chain(branch.seat, 1, 1, 10, branch.id));
        QCOMPARE(run.links.size(), qsizetype(branch.seq));
        QCOMPARE(eventId(run.links.last().bytes), branch.id);
    }
}

void CopiesTest::afterAForkEachSideGoesOnApart()
{
    Clone clone(*m_newsroom);
    m_newsroom->revise(randomId<PostId>(), u"ở đây"_s);
    reviseIn(*m_newsroom, clone.ledger, randomId<PostId>(), u"ở kia"_s);
    carry(*clone.ledger, ledger());
    m_newsroom->revise(randomId<PostId>(), u"tiếp"_s);
    QCOMPARE(headOfOfficer(ledger()).epoch, 2U);
    QCOMPARE(ledger().restoredSeats(), QList<SeatId>{officer()});
    QCOMPARE(damages(ledger()), QList<Damage::Kind>{Damage::Kind::ForkedChain});
}

// The thief's copy of the officer's key signs below the cut-off; whichever arrives first, the dismissal or the second chain.
void CopiesTest::theSecondChainOfADismissedSeatDoesNotCount()
{
    const PostId honest = randomId<PostId>();
    const PostId forged = randomId<PostId>();
    Clone clone(*m_newsroom);
    reviseIn(*m_newsroom, clone.ledger, forged, u"giả"_s);
    m_newsroom->revise(honest, u"thật"_s);
    m_newsroom->revise(randomId<PostId>(), u"thật nữa"_s);
    m_newsroom->changeCharter([&](Charter &charter, QList<QByteArray> &) {
        const auto seat = std::ranges::find(charter.seats, officer(), &Seat::id);
        seat->dismissed = true;
        const ChainHead head = headOfOfficer(ledger());
        charter.cutOffs = {{.seat = head.seat, .epoch = head.epoch, .seq = head.seq, .head = head.id}};
    });
    carry(*clone.ledger, ledger());
    carry(ledger(), *clone.ledger);
    for (const Ledger *each : QList<const Ledger *>{&ledger(), clone.ledger.get()}) {
        QCOMPARE(must(each->post(honest)).revisions.size(), 1);
        const PostState state = must(each->post(forged));
        QVERIFY(state.revisions.isEmpty());
        QCOMPARE(state.voided.size(), 1);
        QCOMPARE(state.voided.first().reason, VoidReason::Dismissed);
    }
    QCOMPARE(damages(ledger()), QList<Damage::Kind>{Damage::Kind::ForkedChain});
    QCOMPARE(damages(*clone.ledger), QList<Damage::Kind>{Damage::Kind::ForkedChain});
}

void CopiesTest::aKeepersSecondChainDoesNotRewriteTheCharter()
{
    Clone clone(*m_newsroom);
    const EventId followed =
        m_newsroom->changeCharter([](Charter &charter, QList<QByteArray> &) { charter.sections.first().code = u"dau"_s; });
    std::swap(m_newsroom->ledger, clone.ledger);
    const EventId rewritten =
        m_newsroom->changeCharter([](Charter &charter, QList<QByteArray> &) { charter.sections.first().code = u"sau"_s; });
    std::swap(m_newsroom->ledger, clone.ledger);
    carry(*clone.ledger, ledger());
    carry(ledger(), *clone.ledger);
    QCOMPARE(must(ledger().charter()).newestId(), followed);
    QCOMPARE(must(clone.ledger->charter()).newestId(), rewritten);
    m_newsroom->reopen();
    QCOMPARE(must(ledger().charter()).newestId(), followed);
    QCOMPARE(damages(ledger()), QList<Damage::Kind>{Damage::Kind::ForkedChain});
}

void CopiesTest::twoLedgersInOneProcessSeeEachOther()
{
    const auto other = must(Ledger::open(m_newsroom->folder(), *m_newsroom->keys));
    const PostId post = randomId<PostId>();
    m_newsroom->revise(post, u"một"_s);
    QCOMPARE(must(other->post(post)).revisions.size(), 1);
    m_newsroom->changeCharter([](Charter &charter, QList<QByteArray> &) { charter.sections.first().code = u"khac"_s; });
    QCOMPARE(must(other->charter()).newest().sections.first().code, u"khac"_s);
}

void CopiesTest::threadsLoseNothing()
{
    constexpr int each = 30;
    const BlobId stored = m_newsroom->charter().agencyName;
    const auto work = [&](const Person &author) {
        KeyStore keys(QDir(m_newsroom->keysFolder()), cheapStretch);
        const auto mine = must(Ledger::open(m_newsroom->folder(), keys));
        for (int i = 0; i < each; ++i) {
            must(mine->append({.signer = author.signer.get(),
                .charter = must(mine->charter()).newestId(),
                .at = {},
                .events = {{.subject = Subject::post(randomId<PostId>()),
                    .after = {},
                    .payload = PostRevised{.revision = stored, .section = m_newsroom->section, .media = {}}}},
                .blobs = {},
                .guard = {}}));
        }
    };
    const qsizetype before = eventIds(ledger()).size();
    {
        // Two as the same person (window and ctl), one as another.
        const std::jthread window([&] { work(m_newsroom->officer); });
        const std::jthread ctl([&] { work(m_newsroom->officer); });
        const std::jthread third([&] { work(m_newsroom->reviewer); });
    }
    QCOMPARE(eventIds(ledger()).size(), before + 3 * each);
    QCOMPARE(headOfOfficer(ledger()).epoch, 1U);
    QCOMPARE(damages(ledger()), QList<Damage::Kind>());
}

void CopiesTest::processesLoseNothing()
{
    constexpr int each = 25;
    QProcess one;
    QProcess two;
    start(one, m_newsroom->officer, each);
    start(two, m_newsroom->officer, each);
    QSet<QByteArray> acknowledged;
    for (QProcess *process : {&one, &two}) {
        QVERIFY(process->waitForFinished(60000));
        QCOMPARE(process->exitCode(), 0);
        const QList<QByteArray> lines = process->readAllStandardOutput().trimmed().split('\n');
        acknowledged.unite(QSet<QByteArray>(lines.begin(), lines.end()));
    }
    QCOMPARE(acknowledged.size(), 2 * each);
    for (const QByteArray &id : std::as_const(acknowledged))
        QVERIFY(must(ledger().contains(*EventId::fromHex(QString::fromLatin1(id)))));
    QCOMPARE(headOfOfficer(ledger()).epoch, 1U);
    QCOMPARE(headOfOfficer(ledger()).seq, quint64(2 * each + 1));
    QCOMPARE(damages(ledger()), QList<Damage::Kind>());
}

void CopiesTest::whatAKilledProcessAcknowledgedIsThere()
{
    QProcess process;
    start(process, m_newsroom->officer, 0);
    QByteArray lines;
    while (lines.count('\n') < 10) {
        QVERIFY(process.waitForReadyRead(60000));
        lines += process.readAllStandardOutput();
    }
    process.kill();
    QVERIFY(process.waitForFinished());
    lines += process.readAllStandardOutput();
    const QList<QByteArray> whole = lines.first(lines.lastIndexOf('\n')).split('\n');
    for (const QByteArray &id : whole)
        QVERIFY2(must(ledger().contains(*EventId::fromHex(QString::fromLatin1(id)))), id.constData());
    m_newsroom->reopen();
    QVERIFY(ledger().restoredSeats().isEmpty());
    m_newsroom->revise(randomId<PostId>(), u"tiếp"_s);
    QCOMPARE(headOfOfficer(ledger()).epoch, 1U);
    QCOMPARE(damages(ledger()), QList<Damage::Kind>());
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "tst_copies.moc"
