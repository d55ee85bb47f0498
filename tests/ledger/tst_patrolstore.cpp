// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "ledger/keys.h"
#include "ledger/patrolstore.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;
using Kind = PatrolFinding::Kind;

namespace {

const Instant monday = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(1, 0), QTimeZone::UTC));

} // namespace

class PatrolStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aFindingKeepsItsFirstTimeAndGoesWhenItIsPutRight();
    void findingsOfOnePostLeaveTheOthersAlone();
    void notesAndLapsLastUntilForgotten();
    void aSpoiledFileIsMadeAnew();
};

void PatrolStoreTest::aFindingKeepsItsFirstTimeAndGoesWhenItIsPutRight()
{
    const QTemporaryDir folder;
    const SiteId site = randomId<SiteId>();
    const PostId post = randomId<PostId>();
    const PatrolFinding link{
        .kind = Kind::LinkBroken, .site = site, .post = post, .url = QUrl(u"https://a.example/đi?x=1"_s), .detail = u"HTTP 404"_s};
    PatrolFinding notice{.kind = Kind::NoticeClosed, .site = site, .post = post, .url = QUrl(u"https://b.example/"_s), .detail = {}};
    notice.day = QDate(2026, 11, 20);
    {
        const auto store = PatrolStore::open(folder.path());
        QVERIFY(store);
        QVERIFY((*store)->setFindings(site, post, {link}, monday));
        QVERIFY((*store)->setFindings(site, post, {link, notice}, monday + 24h));
    }
    const auto store = PatrolStore::open(folder.path()); // another process
    const auto found = (*store)->findings(std::nullopt);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).url, link.url);
    QCOMPARE(found->at(0).first, monday);
    QCOMPARE(found->at(0).last, monday + 24h);
    notice.first = notice.last = monday + 24h;
    QCOMPARE(found->at(1), notice);
    QVERIFY((*store)->setFindings(site, post, {notice}, monday + 48h));
    QCOMPARE((*store)->findings(site)->size(), 1);
    QCOMPARE((*store)->findings(site)->first().first, monday + 24h);
}

void PatrolStoreTest::findingsOfOnePostLeaveTheOthersAlone()
{
    const QTemporaryDir folder;
    const SiteId site = randomId<SiteId>();
    const PostId one = randomId<PostId>();
    const auto store = PatrolStore::open(folder.path());
    const PatrolFinding finding{.kind = Kind::PageGone, .site = site, .post = one, .url = QUrl(u"https://a.example/"_s)};
    PatrolFinding ofSite = finding;
    ofSite.post = {};
    ofSite.kind = Kind::CertificateExpires;
    QVERIFY((*store)->setFindings(site, one, {finding}, monday));
    QVERIFY((*store)->setFindings(site, PostId(), {ofSite}, monday));
    QVERIFY((*store)->setFindings(site, randomId<PostId>(), {}, monday));
    QVERIFY((*store)->setFindings(randomId<SiteId>(), one, {}, monday));
    QCOMPARE((*store)->findings(site)->size(), 2);
    QVERIFY((*store)->setFindings(site, PostId(), {}, monday));
    QCOMPARE((*store)->findings(site)->first().kind, Kind::PageGone);
    QVERIFY((*store)->findings(randomId<SiteId>())->isEmpty());
}

void PatrolStoreTest::notesAndLapsLastUntilForgotten()
{
    const QTemporaryDir folder;
    const SiteId site = randomId<SiteId>();
    const PatrolStore::Note note{.etag = "\"a\"", .modified = "Mon", .words = QByteArray("x\0y", 3), .at = monday};
    const PatrolStore::Lap lap{.next = 40, .began = monday, .ended = true};
    {
        const auto store = PatrolStore::open(folder.path());
        QVERIFY((*store)->setNote("visit 1", note));
        QVERIFY((*store)->setNote("visit 2", {.at = monday + 24h}));
        QVERIFY((*store)->setLap(site, {.next = 1, .began = monday}));
        QVERIFY((*store)->setLap(site, lap));
        QVERIFY(!(*store)->lap(randomId<SiteId>()).value());
    }
    const auto store = PatrolStore::open(folder.path());
    QCOMPARE((*store)->note("visit 1").value(), std::optional(note));
    QCOMPARE((*store)->lap(site).value(), std::optional(lap));
    QVERIFY((*store)->forgetNotes(monday + 1h));
    QVERIFY(!(*store)->note("visit 1").value());
    QVERIFY((*store)->note("visit 2").value());
}

void PatrolStoreTest::aSpoiledFileIsMadeAnew()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"patrol.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
    file.close();
    const auto store = PatrolStore::open(folder.path());
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY((*store)->findings(std::nullopt)->isEmpty());
}

QTEST_GUILESS_MAIN(PatrolStoreTest)
#include "tst_patrolstore.moc"
