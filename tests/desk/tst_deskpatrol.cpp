// SPDX-License-Identifier: GPL-3.0-or-later
// Sites of others and our own pages, looked at by the desk over a real web server.
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"
#include "publish/webserver.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;
using Kind = PatrolFinding::Kind;

class DeskPatrolTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSiteOfOthersCountsForTheDuty();
    void anUndatedPageCountsAgainOnlyWhenItsWordsChange();
    void losingTheMemoryMakesNothingFresh();
    void oneBadSourceLeavesTheOthersAlone();
    void postsAreNotMeantForSitesOfOthers();
    void findingsLastFromPatrolToPatrol();
    void aPatrolGoesOnInSmallSteps();
    void findingsOfASiteThatIsRetiredAreNotListed();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] SiteId watch(const QMap<QString, QString> &settings);
    [[nodiscard]] Duty duty();
    PostId publish(const QString &title);

    std::unique_ptr<test::WebServer> m_server;
    std::unique_ptr<test::DeskFixture> m_office;
};

void DeskPatrolTest::initTestCase()
{
    if (!test::WebServer::installed())
        QFAIL("nginx is not installed; packaging/debian13-packages names it");
}

void DeskPatrolTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<test::WebServer>();
    m_office = std::make_unique<test::DeskFixture>();
    QVERIFY2(m_server->serve(m_office->siteFolder()), m_server->errors().constData());
    m_office->as(m_office->keeper);
    m_office->must(ChangeSection{.section = m_office->section,
        .name = {},
        .postType = {},
        .responsible = {},
        .approvals = {},
        .cadence = Cadence{.workingDays = 5}});
}

void DeskPatrolTest::cleanup()
{
    m_server.reset();
    m_office.reset();
}

void DeskPatrolTest::write(const QString &name, const QByteArray &bytes) const
{
    const QFileInfo place(m_office->siteFolder() + u'/' + name);
    QFile file(place.filePath());
    QVERIFY(QDir().mkpath(place.path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

SiteId DeskPatrolTest::watch(const QMap<QString, QString> &settings)
{
    return m_office->must(AddSite{.name = u"Cổng huyện"_s, .connector = u"watch"_s, .baseUrl = m_server->url(), .settings = settings}).site;
}

Duty DeskPatrolTest::duty() { return m_office->desk().duties(m_office->desk().today().value()).value().first(); }

PostId DeskPatrolTest::publish(const QString &title)
{
    m_office->as(m_office->officer);
    const Draft draft = m_office->draft(title, u"<p>Nội dung.</p>"_s);
    const Outcome submitted = m_office->must(Submit{.content = draft});
    m_office->as(m_office->reviewer);
    m_office->must(Approve{.post = submitted.post, .submission = submitted.submission});
    m_office->clock.advance(1min);
    const auto report = m_office->desk().publishOnce(std::nullopt);
    if (!report || report->posts.isEmpty() || report->posts.last().error)
        qWarning("not published");
    return draft.post;
}

void DeskPatrolTest::aSiteOfOthersCountsForTheDuty()
{
    const SiteId site = watch({{u"source.tin-tuc"_s, u"/rss.xml"_s}});
    write(u"rss.xml"_s,
        "<rss><channel><item><title>Bài</title><link>/b.html</link><pubDate>Thu, 19 Nov 2026 01:00:00 "
        "GMT</pubDate></item></channel></rss>");
    const auto first = m_office->desk().observeSites(site);
    QVERIFY(first && first->sites.isEmpty());
    QCOMPARE(first->changes, 1);
    QCOMPARE(duty().news->title, u"Bài"_s);
    QCOMPARE(duty().news->site, site);
    QCOMPARE(m_office->desk().observeSites(site)->changes, 0);
    QVERIFY(m_office->desk().verify()->sound());
}

void DeskPatrolTest::anUndatedPageCountsAgainOnlyWhenItsWordsChange()
{
    const SiteId site = watch({{u"source.tin-tuc"_s, u"/gioi-thieu.html"_s}, {u"as.tin-tuc"_s, u"page"_s}});
    write(u"gioi-thieu.html"_s, "<h1>Giới thiệu</h1><main>Một.</main>");
    QCOMPARE(m_office->desk().observeSites(site)->changes, 1);
    const Instant first = duty().news->at;
    m_office->clock.advance(72h);
    QCOMPARE(m_office->desk().observeSites(site)->changes, 0);
    QCOMPARE(duty().news->at, first);
    write(u"gioi-thieu.html"_s, "<h1>Giới thiệu</h1><main>Hai.</main>");
    QCOMPARE(m_office->desk().observeSites(site)->changes, 1);
    QCOMPARE(duty().news->at, m_office->clock.now());
    // Gone and back with the same words: it is no newer for that.
    const Instant second = duty().news->at;
    QVERIFY(QFile::remove(m_office->siteFolder() + u"/gioi-thieu.html"_s));
    m_office->clock.advance(24h);
    QCOMPARE(m_office->desk().observeSites(site)->changes, 1);
    QVERIFY(!duty().news);
    write(u"gioi-thieu.html"_s, "<h1>Giới thiệu</h1><main>Hai.</main>");
    QCOMPARE(m_office->desk().observeSites(site)->changes, 1);
    QCOMPARE(duty().news->at, second);
}

void DeskPatrolTest::losingTheMemoryMakesNothingFresh()
{
    const SiteId site = watch({{u"source.tin-tuc"_s, u"/gioi-thieu.html"_s}, {u"as.tin-tuc"_s, u"page"_s}});
    write(u"gioi-thieu.html"_s, "<h1>Giới thiệu</h1><main>Một.</main>");
    QCOMPARE(m_office->desk().observeSites(site)->changes, 1);
    const Instant first = duty().news->at;
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_office->folder() + u"/patrol.db"_s + end);
    m_office->reopen();
    m_office->clock.advance(72h);
    QCOMPARE(m_office->desk().observeSites(site)->changes, 0);
    QCOMPARE(duty().news->at, first);
}

void DeskPatrolTest::oneBadSourceLeavesTheOthersAlone()
{
    const SectionId other =
        m_office->must(AddSection{.name = u"Đấu giá"_s, .code = u"dau-gia"_s, .responsible = {}, .cadence = Cadence{}}).section;
    const SiteId site = watch({{u"source.tin-tuc"_s, u"/khong-co.xml"_s}, {u"source.dau-gia"_s, u"/rss.xml"_s}});
    write(u"rss.xml"_s, "<rss><channel><item><title>Bài</title><link>/b.html</link><pubDate>2026-11-19</pubDate></item></channel></rss>");
    const auto report = m_office->desk().observeSites(site);
    QCOMPARE(report->sites.value(site).kind, Error::Kind::SiteRefused);
    QCOMPARE(report->looked, 1);
    QCOMPARE(report->changes, 1);
    const QList<Duty> duties = m_office->desk().duties(m_office->desk().today().value()).value();
    for (const Duty &each : duties)
        QCOMPARE(each.news.has_value(), each.section == other);
}

void DeskPatrolTest::postsAreNotMeantForSitesOfOthers()
{
    const SiteId site = watch({{u"source.tin-tuc"_s, u"/rss.xml"_s}});
    const QList<SiteInfo> sites = m_office->desk().sites().value();
    for (const SiteInfo &each : sites)
        QCOMPARE(each.publishes, each.id != site);
    const PostId post = publish(u"Tin"_s);
    const auto details = m_office->desk().post(post);
    QCOMPARE(details->state.sites.keys(), QList{m_office->site});
    m_office->as(m_office->officer);
    const auto refused = m_office->desk().execute(Submit{.content = m_office->draft(u"Tin khác"_s, u"<p>x</p>"_s), .sites = {site}});
    QCOMPARE(refused.error().kind, Error::Kind::InvalidInput);
}

void DeskPatrolTest::findingsLastFromPatrolToPatrol()
{
    m_office->must(ChangeSite{.site = m_office->site, .name = {}, .baseUrl = m_server->url(), .settings = {}, .retired = {}});
    const PostId post = publish(u"Tin"_s);
    QCOMPARE(m_office->desk().patrolSites({}, PatrolRound::Whole)->looked, 1);
    QVERIFY(m_office->desk().patrolFindings()->isEmpty());
    const QString page = m_office->articlePages().first();
    QVERIFY(QFile::remove(page));
    const Instant first = m_office->clock.now();
    QCOMPARE(m_office->desk().patrolSites({}, PatrolRound::Whole)->changes, 1);
    m_office->reopen();
    m_office->clock.advance(24h);
    QCOMPARE(m_office->desk().patrolSites({}, PatrolRound::Whole)->changes, 0);
    const auto found = m_office->desk().patrolFindings(m_office->site);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, Kind::PageGone);
    QCOMPARE(found->first().post, post);
    QCOMPARE(found->first().first, first);
    QCOMPARE(found->first().last, first + 24h);
    QVERIFY(m_office->desk().verify()->sound());
    QCOMPARE(m_office->desk().patrolSites(SiteId(), PatrolRound::Whole).error().kind, Error::Kind::NotFound);
}

void DeskPatrolTest::aPatrolGoesOnInSmallSteps()
{
    m_office->must(ChangeSite{.site = m_office->site, .name = {}, .baseUrl = m_server->url(), .settings = {}, .retired = {}});
    for (int i = 0; i < 12; ++i)
        publish(u"Tin %1"_s.arg(i));
    const auto first = m_office->desk().patrolSites({}, PatrolRound::Next);
    QVERIFY(first->looked == 10 && !first->ended);
    m_office->reopen();
    const auto second = m_office->desk().patrolSites({}, PatrolRound::Next);
    QVERIFY(second->looked == 2 && second->ended);
    QCOMPARE(m_office->desk().patrolSites({}, PatrolRound::Next)->looked, 0);
    QCOMPARE(m_office->desk().patrolSites({}, PatrolRound::Whole)->looked, 12);
}

void DeskPatrolTest::findingsOfASiteThatIsRetiredAreNotListed()
{
    m_office->must(ChangeSite{.site = m_office->site, .name = {}, .baseUrl = m_server->url(), .settings = {}, .retired = {}});
    publish(u"Tin"_s);
    QVERIFY(QFile::remove(m_office->articlePages().first()));
    QCOMPARE(m_office->desk().patrolSites({}, PatrolRound::Whole)->changes, 1);
    QCOMPARE(m_office->desk().patrolFindings()->size(), 1);
    m_office->as(m_office->keeper);
    m_office->must(ChangeSite{.site = m_office->site, .name = {}, .baseUrl = {}, .settings = {}, .retired = true});
    QVERIFY(m_office->desk().patrolFindings()->isEmpty());
}

QTEST_GUILESS_MAIN(DeskPatrolTest)
#include "tst_deskpatrol.moc"
