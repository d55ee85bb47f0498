// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "ledger/views.h"
#include "support/workspacefiles.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class ErasureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_newsroom.reset(); }

    void oneSignatureDestroysNothing();
    void twoPeopleDestroyTheWordsForGood();
    void theChainStillVerifies();
    void listsNoLongerShowTheWords();
    void doingItAgainDoesNothing();
    void whatWasDestroyedDoesNotComeBack();
    void wordsNotHereYetAreNeverFetched();
    void otherWordsStay();

private:
    void order();
    void confirm();
    [[nodiscard]] Ledger &ledger() const { return *m_newsroom->ledger; }
    [[nodiscard]] bool isOnDisk(const QByteArray &words) const { return allBytes(m_newsroom->folder()).contains(words); }

    // Plain words that the search index keeps as they are too.
    const QString m_title = u"zqxtitle khongdau"_s;
    const QByteArray m_body = "<p>wvjbody khongdau</p>";

    std::unique_ptr<WorkspaceFixture> m_newsroom;
    PostId m_post;
    QByteArray m_erasure;
    BlobId m_revision;
    BlobId m_submission;
    BlobId m_remark;
    QByteArray m_sealedRevision;
};

void ErasureTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_newsroom = std::make_unique<WorkspaceFixture>();
    m_post = randomId<PostId>();
    m_erasure = randomBytes(16);
    m_revision = m_newsroom->revise(m_post, m_title, m_body);
    m_submission = m_newsroom->submit(m_post, m_revision);
    m_newsroom->giveBack(m_post, m_submission, u"remarkzz"_s);
    m_remark = must(ledger().post(m_post)).newestSubmission()->remark;
    m_sealedRevision = must(ledger().sealedBlob(m_revision));
}

void ErasureTest::order()
{
    const Words reason = sealed(u"Lộ dữ liệu cá nhân"_s);
    m_newsroom->append(m_newsroom->officer, Subject::erasure(m_erasure),
        {ErasureOrdered{.blobs = {m_revision, m_submission, m_remark}, .reason = reason.id}}, {reason.sealed});
}

void ErasureTest::confirm()
{
    const EventId ordered = m_newsroom->tips(Subject::erasure(m_erasure)).first();
    m_newsroom->append(m_newsroom->reviewer, Subject::erasure(m_erasure), {ErasureConfirmed{.order = ordered}});
}

void ErasureTest::oneSignatureDestroysNothing()
{
    QCOMPARE(ledger().eraseBlobs(m_erasure).error().kind, Error::Kind::NotFound);
    order();
    QCOMPARE(must(ledger().erasures()), QList<QByteArray>{m_erasure});
    QVERIFY(!must(ledger().erasure(m_erasure)).effective());
    QCOMPARE(ledger().eraseBlobs(m_erasure).error().kind, Error::Kind::Forbidden);
    QVERIFY(ledger().revision(m_revision));
}

void ErasureTest::twoPeopleDestroyTheWordsForGood()
{
    for (const QByteArray &words : {QByteArray("zqxtitle"), QByteArray("wvjbody"), QByteArray("remarkzz")})
        QVERIFY2(isOnDisk(words), words.constData()); // else their absence would prove nothing
    order();
    confirm();
    QCOMPARE(must(ledger().eraseBlobs(m_erasure)), 3);
    for (const BlobId &id : {m_revision, m_submission, m_remark})
        QCOMPARE(ledger().blob(id).error().kind, Error::Kind::NotFound);
    for (const QByteArray &words : {QByteArray("zqxtitle"), QByteArray("wvjbody"), QByteArray("remarkzz")})
        QVERIFY2(!isOnDisk(words), words.constData());
    QVERIFY(!isOnDisk(m_sealedRevision.first(blobSaltSize))); // nor the salt, without which the digest says nothing
}

void ErasureTest::theChainStillVerifies()
{
    order();
    confirm();
    const PostState before = must(ledger().post(m_post));
    must(ledger().eraseBlobs(m_erasure));
    QVERIFY(must(ledger().verify()).damages.isEmpty());
    QCOMPARE(must(ledger().post(m_post)), before);
    QVERIFY(must(ledger().missingBlobs()).isEmpty());
    m_newsroom->reopen();
    QVERIFY(must(ledger().verify()).damages.isEmpty());
}

void ErasureTest::listsNoLongerShowTheWords()
{
    const auto row = [&] { return must(ledger().views().row(m_post, m_newsroom->clock.now())).value(); };
    QCOMPARE(row().title, m_title);
    order();
    confirm();
    must(ledger().eraseBlobs(m_erasure));
    QCOMPARE(row().title, QString());
    QVERIFY(must(ledger().views().search(u"zqxtitle"_s, {}, 10, m_newsroom->clock.now())).isEmpty());
}

void ErasureTest::doingItAgainDoesNothing()
{
    order();
    confirm();
    QCOMPARE(must(ledger().eraseBlobs(m_erasure)), 3);
    const QStringList after = dump(m_newsroom->folder());
    QCOMPARE(must(ledger().eraseBlobs(m_erasure)), 0);
    QCOMPARE(dump(m_newsroom->folder()), after);
}

void ErasureTest::whatWasDestroyedDoesNotComeBack()
{
    order();
    confirm();
    must(ledger().eraseBlobs(m_erasure));
    QVERIFY(!ledger().addBlob(m_sealedRevision));
    QVERIFY(!m_newsroom->tryAppend(m_newsroom->officer, Subject::post(randomId<PostId>()),
        {PostRevised{.revision = m_revision, .section = m_newsroom->section, .media = {}}}, {m_sealedRevision}));
    QVERIFY(!isOnDisk("zqxtitle"));
    // By hand: verify takes it away again.
    must(tamper(m_newsroom->folder(), u"INSERT INTO blobs(id, sealed) VALUES(?, ?)"_s, {m_revision.bytes(), m_sealedRevision}));
    const VerifyReport report = must(ledger().verify());
    QVERIFY(!report.damages.isEmpty());
    QVERIFY(report.sound());
    QCOMPARE(ledger().blob(m_revision).error().kind, Error::Kind::NotFound);
    QVERIFY(must(ledger().verify()).damages.isEmpty());
}

void ErasureTest::wordsNotHereYetAreNeverFetched()
{
    order();
    confirm();
    KeyStore otherKeys(QDir(m_newsroom->root() + u"/other-keys"_s), cheapStretch);
    const auto other = must(Ledger::join(m_newsroom->root() + u"/other"_s, otherKeys, ledger().workspace()));
    carry(ledger(), *other, Carry::EventsOnly);
    QVERIFY(must(other->missingBlobs()).contains(m_revision));
    QCOMPARE(must(other->eraseBlobs(m_erasure)), 0);
    QVERIFY(!must(other->missingBlobs()).contains(m_revision));
    QVERIFY(!other->addBlob(m_sealedRevision));
    QVERIFY(!must(other->missingBlobs()).isEmpty());
    carry(ledger(), *other);
    QVERIFY(must(other->missingBlobs()).isEmpty());
    QVERIFY(must(other->verify()).damages.isEmpty());
    QVERIFY(!allBytes(m_newsroom->root() + u"/other"_s).contains("zqxtitle"));
}

void ErasureTest::otherWordsStay()
{
    const BlobId second = m_newsroom->revise(m_post, u"bản khác"_s);
    order();
    confirm();
    must(ledger().eraseBlobs(m_erasure));
    QCOMPARE(must(ledger().revision(second)).title, u"bản khác"_s);
    QCOMPARE(must(ledger().views().row(m_post, m_newsroom->clock.now()))->title, u"bản khác"_s);
}

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
