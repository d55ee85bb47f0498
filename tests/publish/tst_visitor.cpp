// SPDX-License-Identifier: GPL-3.0-or-later
// Manners on a real web server.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "publish/memorynewsroom.h"
#include "publish/watch/visitor.h"
#include "publish/webserver.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::WebServer;

class VisitorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server->stop(); }
    void whatHasNotChangedIsNotSentAgain();
    void anotherPurposeReadsItAnew();
    void robotsAreAskedOnceADay();
    void whatRobotsCloseIsNotVisited();
    void robotsThatCannotBeReadCloseAll();
    void oldRobotsHoldWhileNewOnesCannotBeRead();
    void ourOwnSiteNeedsNoRobots();
    void visitsKeepTheirDistance();
    void crawlDelayIsKeptUpToALimit();
    void laterMeansLaterAlsoForOthers();
    void theTimeToWaitIsANumberOrADate();
    void redirectsAreFollowedInsideTheSiteOnly();
    void aCircleOfRedirectsEnds();
    void whatIsTooLargeIsCutOff();
    void whoeverReadsMayStop();
    void aSlowAnswerCanBeCancelled();
    void anAnswerCutInTheMiddleIsNone();
    void waitingForATurnCanBeCancelled();
    void silenceHasAnEnd();
    void nobodyThereIsOffline();
    void aCertificateThatIsNotGoodIsRefused();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<Visited> visit(const QString &path, const QByteArray &purpose = "test");

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<WebServer> m_server;
    ShortMemory m_memory;
    toasoan::test::SetClock m_clock;
    Manners m_manners;
    std::optional<Visitor> m_visitor;
};

void VisitorTest::initTestCase()
{
    if (!WebServer::installed())
        QFAIL("nginx is not installed; packaging/debian13-packages names it");
    m_server = std::make_unique<WebServer>();
}

void VisitorTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_root = std::make_unique<QTemporaryDir>();
    m_memory = {};
    m_clock = {};
    m_manners = {};
    write(u"index.html"_s, "trang chủ");
    write(u"tin.html"_s, "<p>Tin");
    QVERIFY2(m_server->serve(m_root->path()), m_server->errors().constData());
    (void)m_server->takeRequests();
    m_visitor.emplace(m_memory, m_clock, m_manners);
}

void VisitorTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_root->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

Result<Visited> VisitorTest::visit(const QString &path, const QByteArray &purpose)
{
    return m_visitor->visit({.url = m_server->url(path), .purpose = purpose}, {});
}

void VisitorTest::whatHasNotChangedIsNotSentAgain()
{
    const auto first = visit(u"tin.html"_s);
    QVERIFY(first && first->status == 200 && !first->unchanged);
    QCOMPARE(first->body, QByteArray("<p>Tin"));
    QVERIFY(m_visitor->remember({.url = {}, .purpose = "test"}, *first, "một tin"));
    const auto again = visit(u"tin.html"_s);
    QVERIFY(again && again->good());
    QCOMPARE(again->unchanged->words, QByteArray("một tin"));
    QVERIFY(again->body.isEmpty());
    QCOMPARE(m_server->takeRequests().last(), u"GET /tin.html 304"_s);
    write(u"tin.html"_s, "<p>Tin khác");
    QVERIFY(!visit(u"tin.html"_s)->unchanged);
}

void VisitorTest::anotherPurposeReadsItAnew()
{
    const auto first = visit(u"tin.html"_s);
    QVERIFY(m_visitor->remember({.url = {}, .purpose = "test"}, *first, "một tin"));
    QVERIFY(!visit(u"tin.html"_s, "other selectors")->unchanged);
}

void VisitorTest::robotsAreAskedOnceADay()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(visit(u"tin.html"_s));
    m_visitor.emplace(m_memory, m_clock, m_manners); // another run of the program
    QVERIFY(visit(u"tin.html"_s));
    QCOMPARE(m_server->takeRequests().count(u"GET /robots.txt 404"_s), 1);
    m_clock.advance(25h);
    QVERIFY(visit(u"tin.html"_s));
    QCOMPARE(m_server->takeRequests().count(u"GET /robots.txt 404"_s), 1);
}

void VisitorTest::whatRobotsCloseIsNotVisited()
{
    write(u"robots.txt"_s, "User-agent: *\nDisallow: /tin\n");
    const auto closed = visit(u"tin.html"_s);
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Error::Kind::SiteRefused);
    QVERIFY(closed.error().detail.startsWith(u"robots.txt"_s));
    QVERIFY(visit(u"index.html"_s));
    QVERIFY(!m_server->takeRequests().contains(u"GET /tin.html 200"_s));
}

void VisitorTest::robotsThatCannotBeReadCloseAll()
{
    write(u"robots-hong"_s, {});
    QCOMPARE(visit(u"tin.html"_s).error().kind, Error::Kind::SiteRefused);
    QVERIFY(QFile::remove(m_root->filePath(u"robots-hong"_s)));
    QVERIFY(!visit(u"tin.html"_s)); // not asked at every visit
    m_clock.advance(2h);
    QVERIFY(visit(u"tin.html"_s));
    // RFC 9309, 2.3.1.4: after thirty days it counts as if there were none.
    m_memory = {};
    m_visitor.emplace(m_memory, m_clock, m_manners);
    write(u"robots-hong"_s, {});
    for (int day = 0; day < 30; ++day, m_clock.advance(24h))
        QVERIFY(!visit(u"tin.html"_s));
    QVERIFY(visit(u"tin.html"_s));
}

void VisitorTest::oldRobotsHoldWhileNewOnesCannotBeRead()
{
    write(u"robots.txt"_s, "User-agent: *\nDisallow: /kin\n");
    QVERIFY(visit(u"tin.html"_s));
    write(u"robots-hong"_s, {});
    m_clock.advance(48h);
    QVERIFY(visit(u"tin.html"_s));
    QVERIFY(!visit(u"kin.html"_s));
}

void VisitorTest::ourOwnSiteNeedsNoRobots()
{
    write(u"robots.txt"_s, "User-agent: *\nDisallow: /\n");
    QVERIFY(m_visitor->visit({.url = m_server->url(u"tin.html"_s), .ours = true}, {}));
    QCOMPARE(m_server->takeRequests(), QStringList{u"GET /tin.html 200"_s});
}

void VisitorTest::visitsKeepTheirDistance()
{
    m_manners = {.pause = 300ms, .pauseOnOurs = 100ms, .pauseAtHome = true};
    m_visitor.emplace(m_memory, m_clock, m_manners);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3; ++i) // and robots.txt before them
        QVERIFY(visit(u"tin.html"_s));
    QVERIFY2(timer.elapsed() >= 890, qPrintable(QString::number(timer.elapsed())));
    m_visitor.emplace(m_memory, m_clock, m_manners);
    timer.restart();
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_visitor->visit({.url = m_server->url(u"tin.html"_s), .ours = true}, {}));
    QVERIFY(timer.elapsed() >= 190);
}

void VisitorTest::crawlDelayIsKeptUpToALimit()
{
    write(u"robots.txt"_s, "User-agent: *\nCrawl-delay: 3600\n");
    m_manners = {.pause = 0ms, .longestDelay = 400ms, .pauseAtHome = true};
    m_visitor.emplace(m_memory, m_clock, m_manners);
    QVERIFY(visit(u"tin.html"_s));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(visit(u"tin.html"_s));
    QVERIFY(timer.elapsed() >= 380 && timer.elapsed() < 20'000);
}

void VisitorTest::laterMeansLaterAlsoForOthers()
{
    const auto busy = visit(u"ban"_s);
    QVERIFY(!busy);
    QCOMPARE(busy.error(), (Error{Error::Kind::Offline, u"HTTP 429, again in 600 s"_s}));
    (void)m_server->takeRequests();
    m_clock.advance(599s);
    m_visitor.emplace(m_memory, m_clock, m_manners); // also after a new start
    QCOMPARE(visit(u"tin.html"_s).error().detail, u"HTTP 429, again in 1 s"_s);
    QVERIFY(m_server->takeRequests().isEmpty());
    m_clock.advance(1s);
    QVERIFY(visit(u"tin.html"_s));
    QCOMPARE(visit(u"hong"_s).error().kind, Error::Kind::Offline); // 503 without saying when
    QVERIFY(!visit(u"tin.html"_s));
    m_clock.advance(121s);
    QVERIFY(visit(u"tin.html"_s));
}

void VisitorTest::theTimeToWaitIsANumberOrADate()
{
    const Instant now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC));
    QCOMPARE(restAfter("120", now), 120'000ms);
    QCOMPARE(restAfter("Mon, 23 Nov 2026 08:10:00 GMT", now), 600'000ms);
    QCOMPARE(restAfter("Mon, 23 Nov 2026 07:00:00 GMT", now), 0ms);
    QCOMPARE(restAfter("-5", now), 0ms);
    QCOMPARE(restAfter("", now), 120'000ms);
    QCOMPARE(restAfter("soon", now), 120'000ms);
}

void VisitorTest::redirectsAreFollowedInsideTheSiteOnly()
{
    const auto inside = visit(u"trong-nha"_s);
    QCOMPARE(inside->status, 200);
    QCOMPARE(inside->url, m_server->url(u"index.html"_s));
    const auto outside = visit(u"di-noi-khac"_s);
    QCOMPARE(outside->status, 302);
    QCOMPARE(outside->location.host(), u"localhost"_s);
    QVERIFY(staysOnSite(QUrl(u"http://tinh.example/a"_s), QUrl(u"https://www.tinh.example/a"_s)));
    QVERIFY(!staysOnSite(QUrl(u"https://tinh.example/a"_s), QUrl(u"http://tinh.example/a"_s)));
    QVERIFY(!staysOnSite(QUrl(u"https://tinh.example/a"_s), QUrl(u"file:///etc/passwd"_s)));
    QVERIFY(!staysOnSite(QUrl(u"https://tinh.example/a"_s), QUrl(u"https://tinh.example.khac/a"_s)));
}

void VisitorTest::aCircleOfRedirectsEnds()
{
    QCOMPARE(visit(u"vong"_s)->status, 302);
    QVERIFY(m_server->takeRequests().count(u"GET /vong 302"_s) <= 6);
}

void VisitorTest::whatIsTooLargeIsCutOff()
{
    QFile file(m_root->filePath(u"to.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50 * 1024 * 1024));
    QCOMPARE(visit(u"to.html"_s).error().kind, Error::Kind::TooLarge);
    QVERIFY(visit(u"tin.html"_s));
}

void VisitorTest::whoeverReadsMayStop()
{
    QFile file(m_root->filePath(u"to.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50 * 1024 * 1024));
    qsizetype taken = 0;
    const auto answer = m_visitor->visit({.url = m_server->url(u"to.html"_s),
                                             .limit = 100 * 1024 * 1024,
                                             .take =
                                                 [&](QByteArrayView piece) {
                                                     taken += piece.size();
                                                     return taken < 10'000;
                                                 }},
        {});
    QVERIFY(answer && answer->status == 200);
    QVERIFY(taken >= 10'000 && taken < 1'000'000);
    QVERIFY(answer->body.isEmpty());
}

void VisitorTest::aSlowAnswerCanBeCancelled()
{
    QVERIFY(QDir(m_root->path()).mkdir(u"cham"_s));
    write(u"cham/tin.html"_s, QByteArray(1'000'000, 'x'));
    std::stop_source stop;
    const std::jthread later([&] {
        std::this_thread::sleep_for(300ms);
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    const auto answer = m_visitor->visit({.url = m_server->url(u"cham/tin.html"_s)}, stop.get_token());
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QVERIFY(timer.elapsed() < 20'000);
}

void VisitorTest::anAnswerCutInTheMiddleIsNone()
{
    QVERIFY(QDir(m_root->path()).mkdir(u"cham"_s));
    write(u"cham/tin.html"_s, QByteArray(1'000'000, 'x'));
    Result<Visited> answer = failure(Error::Kind::NothingToDo);
    std::atomic<bool> begun = false;
    {
        const std::jthread visiting([&] {
            answer = m_visitor->visit({.url = m_server->url(u"cham/tin.html"_s),
                                          .ours = true,
                                          .take =
                                              [&](QByteArrayView) {
                                                  begun = true;
                                                  return true;
                                              }},
                {});
        });
        QTRY_VERIFY_WITH_TIMEOUT(begun.load(), 20'000);
        m_server->stop();
    }
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Offline);
}

void VisitorTest::waitingForATurnCanBeCancelled()
{
    m_visitor.emplace(m_memory, m_clock, Manners{.pause = 1h, .pauseAtHome = true});
    QVERIFY(m_visitor->visit({.url = m_server->url(u"tin.html"_s), .ours = true}, {}));
    std::stop_source stop;
    const std::jthread later([&] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    QCOMPARE(m_visitor->visit({.url = m_server->url(u"tin.html"_s)}, stop.get_token()).error().kind, Error::Kind::Cancelled);
}

void VisitorTest::silenceHasAnEnd()
{
    QVERIFY(QDir(m_root->path()).mkdir(u"cham"_s));
    write(u"cham/tin.html"_s, QByteArray(1'000'000, 'x'));
    m_visitor.emplace(m_memory, m_clock, Manners{.patience = 700ms});
    QCOMPARE(visit(u"cham/tin.html"_s).error().kind, Error::Kind::Timeout);
}

void VisitorTest::nobodyThereIsOffline()
{
    QCOMPARE(m_visitor->visit({.url = QUrl(u"http://khong-co-ten-nay.invalid/"_s)}, {}).error().kind, Error::Kind::Offline);
    m_server->stop();
    QCOMPARE(visit(u"tin.html"_s).error().kind, Error::Kind::Offline);
}

void VisitorTest::aCertificateThatIsNotGoodIsRefused()
{
    QCOMPARE(m_visitor->visit({.url = m_server->secureUrl()}, {}).error().kind, Error::Kind::SiteRefused);
}

QTEST_GUILESS_MAIN(VisitorTest)
#include "tst_visitor.moc"
