// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "ledger/outbox.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OutboxTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = must(OutboxStore::open(m_folder->path()));
        m_other = must(OutboxStore::open(m_folder->path()));
    }
    void cleanup()
    {
        m_store.reset();
        m_other.reset();
    }

    void onlyOneHoldsALease();
    void aLeaseIsFreeOnceLetGo();
    void leasesOfSitesAreApart();
    void waitingDoublesFromOneMinuteToSixtyFour();
    void whatASiteRefusedWaitsForAPerson_data();
    void whatASiteRefusedWaitsForAPerson();
    void successForgetsTheFailures();
    void retryNowForgetsTheWaiting();

private:
    const SiteId m_site = randomId<SiteId>();
    const PostId m_post = randomId<PostId>();
    SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OutboxStore> m_store;
    std::unique_ptr<OutboxStore> m_other;
};

void OutboxTest::onlyOneHoldsALease()
{
    const Lease lease = must(m_store->takeLease(m_site, u"cửa sổ"_s));
    for (OutboxStore *store : {m_other.get(), m_store.get()}) {
        const auto refused = store->takeLease(m_site, u"serve"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QCOMPARE(refused.error().detail, u"cửa sổ"_s);
    }
}

void OutboxTest::aLeaseIsFreeOnceLetGo()
{
    {
        const Lease lease = must(m_store->takeLease(m_site, u"a"_s));
        QVERIFY(!m_other->takeLease(m_site, u"b"_s));
    }
    const Lease lease = must(m_other->takeLease(m_site, u"b"_s));
    QCOMPARE(m_store->takeLease(m_site, u"a"_s).error().detail, u"b"_s);
}

void OutboxTest::leasesOfSitesAreApart()
{
    const Lease lease = must(m_store->takeLease(m_site, u"a"_s));
    const Lease another = must(m_other->takeLease(randomId<SiteId>(), u"b"_s));
}

void OutboxTest::waitingDoublesFromOneMinuteToSixtyFour()
{
    const QList<int> minutes{1, 2, 4, 8, 16, 32, 64, 64, 64};
    for (qsizetype i = 0; i < minutes.size(); ++i) {
        const Attempt attempt = must(m_store->failed(m_post, m_site, {Error::Kind::Offline, u"không có mạng"_s}, m_clock.now()));
        QCOMPARE(attempt.failures, i + 1);
        QCOMPARE(attempt.lastTry, m_clock.now());
        QVERIFY(attempt.nextTry - m_clock.now() == std::chrono::minutes(minutes[i]));
        m_clock.advance(std::chrono::minutes(minutes[i]));
    }
    const Attempt stored = must(m_other->attempt(m_post, m_site)).value();
    QCOMPARE(stored.failures, minutes.size());
    QCOMPARE(stored.kind, Error::Kind::Offline);
    QCOMPARE(stored.detail, u"không có mạng"_s);
    QVERIFY(!must(m_other->attempt(m_post, randomId<SiteId>())));
}

void OutboxTest::whatASiteRefusedWaitsForAPerson_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("waits");
    QTest::newRow("refused") << Error::Kind::SiteRefused << true;
    QTest::newRow("differs") << Error::Kind::SiteDiffers << true;
    QTest::newRow("invalid") << Error::Kind::InvalidInput << true;
    QTest::newRow("timeout") << Error::Kind::Timeout << false;
    QTest::newRow("disk full") << Error::Kind::DiskFull << false;
}

void OutboxTest::whatASiteRefusedWaitsForAPerson()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, waits);
    const Attempt attempt = must(m_store->failed(m_post, m_site, {kind, {}}, m_clock.now()));
    QCOMPARE(attempt.nextTry > m_clock.now() + std::chrono::days(365), waits);
}

void OutboxTest::successForgetsTheFailures()
{
    (void)must(m_store->failed(m_post, m_site, {Error::Kind::Offline, {}}, m_clock.now()));
    (void)must(m_store->failed(m_post, m_site, {Error::Kind::Offline, {}}, m_clock.now()));
    must(m_store->succeeded(m_post, m_site));
    QVERIFY(must(m_store->attempts()).isEmpty());
    QCOMPARE(must(m_store->failed(m_post, m_site, {Error::Kind::Offline, {}}, m_clock.now())).failures, 1);
}

void OutboxTest::retryNowForgetsTheWaiting()
{
    const PostId second = randomId<PostId>();
    for (const PostId &post : {m_post, second})
        (void)must(m_store->failed(post, m_site, {Error::Kind::SiteRefused, {}}, m_clock.now()));
    const auto waiting = [&] {
        int count = 0;
        for (const Attempt &attempt : must(m_store->attempts()))
            count += attempt.nextTry > m_clock.now() ? 1 : 0;
        return count;
    };
    must(m_store->retryNow(std::nullopt, randomId<SiteId>()));
    QCOMPARE(waiting(), 2);
    must(m_store->retryNow(second, m_site));
    QCOMPARE(waiting(), 1);
    must(m_store->retryNow(std::nullopt, std::nullopt));
    QCOMPARE(waiting(), 0);
    QCOMPARE(must(m_store->attempts()).size(), 2);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
