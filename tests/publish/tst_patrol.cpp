// SPDX-License-Identifier: GPL-3.0-or-later
// Our own pages, looked at as citizens do, over a real web server.
#include "publish/sitefixture.h"
#include "publish/webserver.h"

#include "publish/httpfetch.h"
#include "publish/patrol/patrol.h"
#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::SiteFixture;
using toasoan::test::WebServer;
using Kind = PatrolFinding::Kind;
using When = PatrolOrder::When;

namespace {

class MemoryLog final : public PatrolLog {
public:
    Result<std::optional<Lap>> lap(SiteId) const override { return last; }
    Result<> setLap(SiteId, const Lap &lap) override
    {
        last = lap;
        return {};
    }
    Result<> setFindings(SiteId, PostId post, const QList<PatrolFinding> &found) override
    {
        findings.insert(post, found);
        return {};
    }
    [[nodiscard]] QList<Kind> kinds(PostId post = {}) const
    {
        QList<Kind> all;
        for (const PatrolFinding &finding : findings.value(post))
            all.append(finding.kind);
        return all;
    }

    std::optional<Lap> last;
    QHash<PostId, QList<PatrolFinding>> findings;
};

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = to + path.sliced(from.size());
        QVERIFY(QDir().mkpath(QFileInfo(target).path()) && QFile::copy(path, target));
    }
}

PostTypes presets()
{
    QFile file(test::sourcePath(u"resources/presets/posttypes.json"));
    return file.open(QIODevice::ReadOnly) ? PostTypes::parse(file.readAll()).value() : PostTypes();
}

} // namespace

class PatrolTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsAsApprovedIsNoNews();
    void aVanishedPageIsSignedOnceAndBackOnce();
    void aChangedPageIsSignedOnceForEachChange();
    void whatIsStoredButNotShownIsADriftToo();
    void beingSentHomeIsBeingGone();
    void beingForbiddenIsNotBeingGone();
    void brokenLinksAndFilesAreFound();
    void aSilentLinkCountsAfterDays();
    void aClosedNoticeIsFoundUntilItIsWithdrawn();
    void aRemovedPostIsLeftAlone();
    void aSiteThatDoesNotAnswerSaysNothing();
    void aPageThatBreaksItsServerIsPassedOver();
    void theWalkGoesOnWhereItStopped();
    void itRestsForADay();
    void whoPublishesIsNotDisturbed();
    void aCertificateThatEndsSoonIsFound();

private:
    PatrolReport walk(When when = When::FromTheStart, int most = 100);
    [[nodiscard]] Result<PatrolReport> tryWalk(When when, int most);
    [[nodiscard]] PostId published(const QString &title, const QByteArray &body = "<p>Nội dung.</p>");
    /// A second later by the file's own clock: a web server tells two versions apart by seconds and sizes.
    void rewrite(const QString &path, const QByteArray &bytes);
    [[nodiscard]] qsizetype drifts(PostId post) const { return m_site->newsroom.countFacts(post, u"delivery.drifted"_s); }

    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<SiteFixture> m_site;
    std::unique_ptr<ShortMemory> m_memory;
    std::unique_ptr<Visitor> m_visitor;
    std::unique_ptr<MemoryLog> m_log;
    int m_rewritten = 0;
};

void PatrolTest::rewrite(const QString &path, const QByteArray &bytes)
{
    m_site->write(path, bytes);
    QFile file(m_site->root() + u'/' + path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(++m_rewritten), QFileDevice::FileModificationTime));
}

void PatrolTest::initTestCase()
{
    if (!WebServer::installed())
        QFAIL("nginx is not installed; packaging/debian13-packages names it");
}

void PatrolTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<WebServer>();
    m_site = std::make_unique<SiteFixture>(m_server->url());
    QVERIFY2(m_server->serve(m_site->root()), m_server->errors().constData());
    m_memory = std::make_unique<ShortMemory>();
    m_visitor = std::make_unique<Visitor>(*m_memory, m_site->clock);
    m_log = std::make_unique<MemoryLog>();
}

void PatrolTest::cleanup()
{
    qunsetenv("SSL_CERT_FILE");
    m_visitor.reset();
    m_site.reset();
    m_server.reset();
}

Result<PatrolReport> PatrolTest::tryWalk(When when, int most)
{
    Publisher publisher(m_site->newsroom, m_site->newsroom, m_site->attempts, m_site->clock, m_site->connect, presets());
    return publisher.patrol(m_site->newsroom.site(m_site->site), {.when = when, .most = most, .visitor = *m_visitor, .log = *m_log}, {});
}

PatrolReport PatrolTest::walk(When when, int most)
{
    const auto report = tryWalk(when, most);
    if (!report)
        qWarning("%s: %s", qPrintable(errorCode(report.error().kind)), qPrintable(report.error().detail));
    return report.value_or(PatrolReport{});
}

PostId PatrolTest::published(const QString &title, const QByteArray &body)
{
    const PostId post = m_site->publish(title, body);
    if (m_site->runFor(post).outcome != PostReport::Outcome::Live)
        qWarning("not published");
    return post;
}

void PatrolTest::whatIsAsApprovedIsNoNews()
{
    const PostId post = published(u"Tin"_s);
    (void)m_server->takeRequests();
    QCOMPARE(walk(), (PatrolReport{.looked = 1, .lapEnded = true}));
    QVERIFY(m_log->kinds(post).isEmpty());
    QCOMPARE(m_server->takeRequests().size(), 1);
    QCOMPARE(walk(), (PatrolReport{.looked = 1, .lapEnded = true}));
    const QStringList again = m_server->takeRequests();
    QVERIFY2(again.size() == 1 && again.first().endsWith(u" 304"_s), qPrintable(again.join(u' ')));
    QCOMPARE(drifts(post), 0);
}

void PatrolTest::aVanishedPageIsSignedOnceAndBackOnce()
{
    const PostId post = published(u"Tin"_s);
    const QString page = m_site->pageOf(post);
    const QByteArray bytes = m_site->read(page);
    QVERIFY(QFile::remove(m_site->root() + u'/' + page));
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->line(post).state, Public::Vanished);
    QCOMPARE(m_log->kinds(post), QList{Kind::PageGone});
    QCOMPARE(walk().changes, 0);
    QCOMPARE(m_site->check().posts.first().outcome, PostReport::Outcome::Drifted); // says the same
    QCOMPARE(drifts(post), 1);
    rewrite(page, bytes);
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->line(post).state, Public::Live);
    QVERIFY(m_log->kinds(post).isEmpty());
    QCOMPARE(walk().changes, 0);
    QCOMPARE(drifts(post), 2);
}

void PatrolTest::aChangedPageIsSignedOnceForEachChange()
{
    const PostId post = published(u"Tin"_s, "<p>Chỉ tiêu 5 người.</p>\n<p>Hạn nộp 30/11.</p>");
    const QString page = m_site->pageOf(post);
    const QByteArray bytes = m_site->read(page);
    rewrite(page, QByteArray(bytes).replace("Chỉ tiêu 5", "Chỉ tiêu 50"));
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->line(post).state, Public::Differs);
    QCOMPARE(m_log->kinds(post), QList{Kind::PageChanged});
    QCOMPARE(walk().changes, 0);
    rewrite(page, QByteArray(bytes).replace("Hạn nộp 30/11", "Hạn nộp 31/12"));
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->check().posts.first().outcome, PostReport::Outcome::Drifted);
    rewrite(page, bytes);
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->line(post).state, Public::Live);
    QCOMPARE(drifts(post), 3);
}

// A cache, a theme or somebody in between: the file lies there whole, and citizens read something else.
void PatrolTest::whatIsStoredButNotShownIsADriftToo()
{
    const PostId post = published(u"Tin"_s, "<p>Chỉ tiêu 5 người.</p>");
    QTemporaryDir other;
    copyFolder(m_site->root(), other.path());
    QFile page(other.filePath(m_site->pageOf(post)));
    QVERIFY(page.open(QIODevice::ReadWrite));
    const QByteArray changed = page.readAll().replace("Chỉ tiêu 5", "Chỉ tiêu 50");
    QVERIFY(page.resize(0) && page.seek(0) && page.write(changed) == changed.size());
    page.close();
    QVERIFY(m_server->serve(other.path()));
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->line(post).state, Public::Differs);
    QCOMPARE(m_site->check().posts.first().outcome, PostReport::Outcome::Drifted); // whole as a file is not back for citizens
    QCOMPARE(walk().changes, 0);
    QVERIFY(m_server->serve(m_site->root()));
    QCOMPARE(m_site->check().posts.first().outcome, PostReport::Outcome::Back);
    QCOMPARE(walk().changes, 0);
    QCOMPARE(drifts(post), 2);
}

void PatrolTest::beingSentHomeIsBeingGone()
{
    const PostId post = published(u"Chuyển đi"_s);
    m_site->write(u"ve-nha"_s, {});
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->line(post).state, Public::Vanished);
    QCOMPARE(m_log->findings.value(post).first().detail, m_server->url().toString());
}

// A firewall may not like us; only where nothing lies on the site any more the page is gone.
void PatrolTest::beingForbiddenIsNotBeingGone()
{
    const PostId post = published(u"Chuyển đi"_s);
    m_site->write(u"cam-doc"_s, {});
    QCOMPARE(walk(), (PatrolReport{.looked = 1, .unknown = 1, .lapEnded = true}));
    QCOMPARE(drifts(post), 0);
    QVERIFY(QFile::remove(m_site->root() + u'/' + m_site->pageOf(post)));
    QCOMPARE(walk().changes, 1);
    QCOMPARE(m_site->line(post).state, Public::Vanished);
}

void PatrolTest::brokenLinksAndFilesAreFound()
{
    m_site->write(u"con.html"_s, "còn");
    Revision text = SiteFixture::text(u"Tin"_s,
        "<p><a href=\"" + m_server->url(u"con.html"_s).toEncoded() + "\">còn</a> <a href=\"" + m_server->url(u"mat.html"_s).toEncoded()
            + "\">mất</a> <a href=\"" + m_server->url(u"mat.html#a"_s).toEncoded() + "\">mất</a> <a href=\""
            + m_server->url(u"cam"_s).toEncoded() + "\">cấm</a> <a href=\"mailto:a@tinh.example\">thư</a></p>");
    text.attachments = {
        {m_site->newsroom.addMedia("một"), u"mot.pdf"_s, u"Một"_s}, {m_site->newsroom.addMedia("hai"), u"hai.pdf"_s, u"Hai"_s}};
    const PostId post = m_site->publish(text);
    QCOMPARE(m_site->runFor(post).outcome, PostReport::Outcome::Live);
    QCOMPARE(walk().changes, 0);
    QCOMPARE(m_log->kinds(post), QList{Kind::LinkBroken});
    QCOMPARE(m_log->findings.value(post).first().url, m_server->url(u"mat.html"_s));
    // Files alone make no drift: the words are as approved.
    const QStringList files = m_site->paths().filter(QRegularExpression(u"media/.*(mot|hai)-"_s));
    QCOMPARE(files.size(), 2);
    QVERIFY(QFile::remove(m_site->root() + u'/' + files[0]));
    rewrite(files[1], "khác");
    QCOMPARE(walk().changes, 0);
    const QList<Kind> wrong = m_log->kinds(post);
    QCOMPARE(QSet(wrong.begin(), wrong.end()), (QSet{Kind::FileGone, Kind::FileChanged, Kind::LinkBroken}));
    QCOMPARE(wrong.size(), 3);
    // A link is asked once a day, however many pages name it; put right, it is no finding any more.
    m_site->write(u"mat.html"_s, "lại có");
    (void)m_server->takeRequests();
    (void)walk();
    QVERIFY(m_server->takeRequests().filter(u"mat.html"_s).isEmpty());
    m_site->clock.advance(24h);
    (void)walk();
    QVERIFY(!m_log->kinds(post).contains(Kind::LinkBroken));
}

void PatrolTest::aSilentLinkCountsAfterDays()
{
    const PostId post = published(u"Tin"_s, "<p><a href=\"http://khong-co-ten-nay.invalid/\">đi</a></p>");
    for (int day = 0; day < 3; ++day, m_site->clock.advance(24h)) {
        (void)walk();
        QVERIFY(m_log->kinds(post).isEmpty());
    }
    (void)walk();
    QCOMPARE(m_log->kinds(post), QList{Kind::LinkUnreachable});
}

void PatrolTest::aClosedNoticeIsFoundUntilItIsWithdrawn()
{
    Revision text = SiteFixture::text(u"Thông báo"_s, "<p>Nộp hồ sơ.</p>");
    text.postType = u"announcement"_s;
    text.fields = {{u"deadline"_s, u"2026-11-23"_s}};
    const PostId post = m_site->publish(text);
    const auto fixtureRun = [&] {
        Publisher publisher(m_site->newsroom, m_site->newsroom, m_site->attempts, m_site->clock, m_site->connect, presets());
        return publisher.runOnce(m_site->site, {}).has_value();
    };
    QVERIFY(fixtureRun());
    (void)walk();
    QVERIFY(m_log->kinds(post).isEmpty()); // it is the 23rd: open until its end
    m_site->clock.advance(24h);
    (void)walk();
    QCOMPARE(m_log->kinds(post), QList{Kind::NoticeClosed});
    QCOMPARE(m_log->findings.value(post).first().day, QDate(2026, 11, 23));
    m_site->follow(post, SubmissionKind::Withdraw, text, u"Đã hết hạn."_s);
    QVERIFY(fixtureRun());
    QCOMPARE(walk().looked, 1);
    QVERIFY(m_log->kinds(post).isEmpty());
}

void PatrolTest::aRemovedPostIsLeftAlone()
{
    const Revision text = SiteFixture::text(u"Tin"_s, "<p>Một.</p>");
    const PostId post = m_site->publish(text);
    (void)m_site->run();
    m_log->findings.insert(post, {PatrolFinding{}});
    m_site->follow(post, SubmissionKind::Remove, text, {});
    (void)m_site->run();
    QCOMPARE(walk(), (PatrolReport{.lapEnded = true}));
    QVERIFY(m_log->kinds(post).isEmpty());
}

void PatrolTest::aSiteThatDoesNotAnswerSaysNothing()
{
    const PostId post = published(u"Tin"_s);
    m_log->findings.insert(post, {PatrolFinding{.kind = Kind::LinkBroken}});
    m_server->stop();
    const auto report = tryWalk(When::FromTheStart, 10);
    QCOMPARE(report.error().kind, Error::Kind::Offline);
    QCOMPARE(drifts(post), 0);
    QCOMPARE(m_log->kinds(post), QList{Kind::LinkBroken});
    QCOMPARE(m_log->last->next, 0); // the same page is the next
    std::stop_source stop;
    stop.request_stop();
    Publisher publisher(m_site->newsroom, m_site->newsroom, m_site->attempts, m_site->clock, m_site->connect);
    QCOMPARE(publisher.patrol(m_site->newsroom.site(m_site->site), {.visitor = *m_visitor, .log = *m_log}, stop.get_token()).error().kind,
        Error::Kind::Cancelled);
}

void PatrolTest::aPageThatBreaksItsServerIsPassedOver()
{
    const PostId bad = published(u"Chuyển đi"_s);
    const PostId good = published(u"Tin"_s);
    m_site->write(u"loi"_s, {});
    QCOMPARE(tryWalk(When::FromTheStart, 10).error().kind, Error::Kind::Offline);
    m_site->clock.advance(121s); // 503: the host is left alone for so long
    QCOMPARE(walk(When::Daily), (PatrolReport{.looked = 1, .lapEnded = true}));
    QVERIFY(m_log->findings.contains(good) && !m_log->findings.contains(bad));
}

void PatrolTest::theWalkGoesOnWhereItStopped()
{
    for (int i = 0; i < 5; ++i)
        (void)published(u"Tin %1"_s.arg(i));
    QCOMPARE(walk(When::FromTheStart, 2), (PatrolReport{.looked = 2}));
    QCOMPARE(walk(When::Daily, 2), (PatrolReport{.looked = 2}));
    QCOMPARE(walk(When::Daily, 2), (PatrolReport{.looked = 1, .lapEnded = true}));
    QCOMPARE(m_log->findings.size(), 6); // each post, and the site
}

void PatrolTest::itRestsForADay()
{
    (void)published(u"Tin"_s);
    QCOMPARE(walk(When::Daily), (PatrolReport{.looked = 1, .lapEnded = true}));
    (void)m_server->takeRequests();
    m_site->clock.advance(23h);
    QCOMPARE(walk(When::Daily), (PatrolReport{.lapEnded = true}));
    QVERIFY(m_server->takeRequests().isEmpty());
    m_site->clock.advance(1h);
    QCOMPARE(walk(When::Daily).looked, 1);
}

void PatrolTest::whoPublishesIsNotDisturbed()
{
    (void)published(u"Tin"_s);
    m_site->attempts.busy = true;
    QCOMPARE(tryWalk(When::FromTheStart, 10).error().kind, Error::Kind::Busy);
    m_site->attempts.busy = false;
    (void)walk();
    QCOMPARE(m_site->attempts.leases, 0);
}

void PatrolTest::aCertificateThatEndsSoonIsFound()
{
    for (const auto &[days, found] : {std::pair(20, true), std::pair(90, false)}) {
        WebServer server;
        server.endCertificateIn(days);
        QVERIFY(server.serve(m_site->root()));
        qunsetenv("SSL_CERT_FILE");
        const auto refused = certificateOf(server.secureUrl(), {});
        QCOMPARE(refused->state, CertificateLook::State::Refused);
        QCOMPARE(decideFindings(m_site->site, *refused, QTimeZone::utc(), m_site->clock.now()).value(0).kind, Kind::CertificateRefused);
        qputenv("SSL_CERT_FILE", server.certificate().toUtf8());
        const auto look = certificateOf(server.secureUrl(), {});
        QCOMPARE(look->state, CertificateLook::State::Good);
        const QDateTime today = QDateTime::currentDateTimeUtc(); // by which openssl dates it
        QCOMPARE(toDateTime(*look->until).date(), today.addDays(days).date());
        const auto findings = decideFindings(m_site->site, *look, QTimeZone::utc(), fromDateTime(today));
        QCOMPARE(findings.size(), found ? 1 : 0);
        if (found)
            QCOMPARE(findings.first().day, today.addDays(days).date());
    }
}

QTEST_GUILESS_MAIN(PatrolTest)
#include "tst_patrol.moc"
