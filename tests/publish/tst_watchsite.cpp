// SPDX-License-Identifier: GPL-3.0-or-later
// Sections of sites that others publish, over a real web server.
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "publish/memorynewsroom.h"
#include "publish/watch/source.h"
#include "publish/webserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::MemoryNewsroom;
using toasoan::test::WebServer;

namespace {

QByteArray rssItem(const QByteArray &name, const QByteArray &date)
{
    return "<item><title>Bài " + name + "</title><link>/tin/" + name + ".html</link><pubDate>" + date + "</pubDate></item>";
}

QByteArray rss(const QByteArray &items) { return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>" + items + "</channel></rss>"; }

} // namespace

class WatchSiteTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server->stop(); }
    void eachKindOfSourceShowsItsNewest_data();
    void eachKindOfSourceShowsItsNewest();
    void aFeedThatHasNotChangedIsNotReadAgain();
    void otherSettingsReadTheSameAnswerAnew();
    void aSiteMapIndexIsReadAsFarAsNeeded();
    void aSiteMapThatNamesItselfEnds();
    void aPageWithoutADateIsKnownByItsWords();
    void roughDatesAreMarked();
    void whatCannotBeReadIsNoEmptySection_data();
    void whatCannotBeReadIsNoEmptySection();
    void aSectionWithoutASourceIsNotLookedAt();
    void nothingIsEverPutThere();
    void theTrialNamesEverySection();
    void aSiteOfOursMayWatchASectionToo();
    void settingsAreChecked_data();
    void settingsAreChecked();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<std::optional<Observed>> observe(const QMap<QString, QString> &settings);
    [[nodiscard]] Site siteWith(const QMap<QString, QString> &settings) const
    {
        return {.id = {}, .name = {}, .connector = u"watch"_s, .baseUrl = m_server->url(), .settings = settings};
    }

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<WebServer> m_server;
    toasoan::test::SetClock m_clock;
    std::unique_ptr<MemoryNewsroom> m_newsroom;
    SectionId m_section;
    std::unique_ptr<ShortMemory> m_memory;
    std::unique_ptr<Visitor> m_visitor;
};

void WatchSiteTest::initTestCase()
{
    if (!WebServer::installed())
        QFAIL("nginx is not installed; packaging/debian13-packages names it");
    m_server = std::make_unique<WebServer>();
}

void WatchSiteTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_root = std::make_unique<QTemporaryDir>();
    write(u"index.html"_s, "x");
    QVERIFY2(m_server->serve(m_root->path()), m_server->errors().constData());
    m_clock = {};
    m_newsroom = std::make_unique<MemoryNewsroom>(m_clock);
    m_section = m_newsroom->addSection(u"Tin"_s, u"tin"_s);
    m_memory = std::make_unique<ShortMemory>();
    m_visitor = std::make_unique<Visitor>(*m_memory, m_clock);
}

void WatchSiteTest::write(const QString &name, const QByteArray &bytes) const
{
    const QFileInfo place(m_root->filePath(name));
    QFile file(place.filePath());
    QVERIFY(QDir().mkpath(place.path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

Result<std::optional<Observed>> WatchSiteTest::observe(const QMap<QString, QString> &settings)
{
    TRY_INTO(connector, makeConnector(siteWith(settings), *m_newsroom, m_clock, {}, m_visitor.get()));
    return connector->observe(m_section, {});
}

void WatchSiteTest::eachKindOfSourceShowsItsNewest_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QMap<QString, QString>>("settings");
    using Settings = QMap<QString, QString>;
    QTest::newRow("feed") << rss(rssItem("a", "Fri, 20 Nov 2026 01:30:00 GMT") + rssItem("b", "Fri, 20 Nov 2026 00:30:00 GMT"))
                          << Settings();
    QTest::newRow("site map") << QByteArray("<urlset><url><loc>/tin/a.html</loc><lastmod>2026-11-20T08:30:00+07:00</lastmod></url>"
                                            "<url><loc>/khac/c.html</loc><lastmod>2026-11-22</lastmod></url></urlset>")
                              << Settings{{u"as.tin"_s, u"sitemap"_s}, {u"under.tin"_s, u"/tin/"_s}};
    QTest::newRow("list of a portal") << QByteArray(
        "<html><body><ul class=menu><li><a href=/x>Trang chủ</a></ul><div class='list-news'>"
        "<div class=item><a href=/tin/ghim.html><img src=a.jpg></a><h3><a href=/tin/ghim.html>Ghim</a></h3>"
        "<p>Số ra 30/12/2026</p><span class=date>01/10/2026</span></div>"
        "<div class=item><a href=/tin/a.html><img src=a.jpg></a><h3><a href=/tin/a.html>Bài a</a></h3>"
        "<span class=date>08:30 | 20/11/2026</span></div></div>")
                                      << Settings{{u"as.tin"_s, u"list"_s}, {u"item.tin"_s, u".list-news > .item"_s},
                                             {u"title.tin"_s, u"h3"_s}, {u"date.tin"_s, u".date"_s}};
    QTest::newRow("list without further selectors")
        << QByteArray("<table><tr class=dong><td><a href=/tin/a.html>Bài a</a><td>20/11/2026 08:30<tr class=dong><td>"
                      "<a href=/tin/b.html>Họp ngày 25/12/2026</a><td>19/11/2026</table>")
        << Settings{{u"as.tin"_s, u"list"_s}, {u"item.tin"_s, u"tr.dong"_s}};
    QTest::newRow("list with a format") << QByteArray("<ul><li><a href=/tin/a.html>Bài a</a> <i>11-20-2026 08:30</i></ul>")
                                        << Settings{{u"as.tin"_s, u"list"_s}, {u"item.tin"_s, u"li"_s}, {u"date.tin"_s, u"i"_s},
                                               {u"format.tin"_s, u"MM-dd-yyyy HH:mm"_s}};
}

void WatchSiteTest::eachKindOfSourceShowsItsNewest()
{
    QFETCH(QByteArray, file);
    using Settings = QMap<QString, QString>;
    QFETCH(Settings, settings);
    write(u"nguon.xml"_s, file);
    write(u"tin/a.html"_s, "<title>Cổng</title><h1>Bài a</h1>");
    settings.insert(u"source.tin"_s, u"nguon.xml"_s);
    const auto seen = observe(settings);
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    QVERIFY(*seen);
    QCOMPARE((*seen)->url, m_server->url(u"tin/a.html"_s));
    QCOMPARE((*seen)->title, u"Bài a"_s);
    QCOMPARE(toDateTime((*seen)->at).toString(Qt::ISODate), u"2026-11-20T01:30:00Z"_s);
    QVERIFY((*seen)->steady.isEmpty());
    QCOMPARE(observe(settings).value(), *seen); // from what is remembered
}

void WatchSiteTest::aFeedThatHasNotChangedIsNotReadAgain()
{
    write(u"rss.xml"_s, rss(rssItem("a", "2026-11-20")));
    const QMap<QString, QString> settings{{u"source.tin"_s, u"/rss.xml"_s}};
    const auto first = observe(settings);
    (void)m_server->takeRequests();
    QCOMPARE(observe(settings).value(), first.value());
    QCOMPARE(m_server->takeRequests(), QStringList{u"GET /rss.xml 304"_s});
}

void WatchSiteTest::otherSettingsReadTheSameAnswerAnew()
{
    write(u"rss.xml"_s, rss(rssItem("a", "2026-11-20") + rssItem("b", "2026-11-21")));
    QCOMPARE(observe({{u"source.tin"_s, u"/rss.xml"_s}}).value()->title, u"Bài b"_s);
    QCOMPARE(observe({{u"source.tin"_s, u"/rss.xml"_s}, {u"under.tin"_s, u"/tin/a"_s}}).value()->title, u"Bài a"_s);
}

void WatchSiteTest::aSiteMapIndexIsReadAsFarAsNeeded()
{
    write(u"map.xml"_s,
        "<sitemapindex><sitemap><loc>/cu.xml</loc><lastmod>2026-01-01</lastmod></sitemap>"
        "<sitemap><loc>/moi.xml</loc><lastmod>2026-11-21</lastmod></sitemap></sitemapindex>");
    write(u"cu.xml"_s, "<urlset><url><loc>/tin/cu.html</loc><lastmod>2026-01-01</lastmod></url></urlset>");
    write(u"moi.xml"_s, "<urlset><url><loc>/tin/moi.html</loc><lastmod>2026-11-20</lastmod></url></urlset>");
    const auto seen = observe({{u"source.tin"_s, u"/map.xml"_s}, {u"as.tin"_s, u"sitemap"_s}});
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    QCOMPARE((*seen)->url, m_server->url(u"tin/moi.html"_s));
    QVERIFY(!m_server->takeRequests().join(u' ').contains("cu.xml"_L1));
}

void WatchSiteTest::aSiteMapThatNamesItselfEnds()
{
    write(u"map.xml"_s, "<sitemapindex><sitemap><loc>/map.xml</loc></sitemap><sitemap><loc>/moi.xml</loc></sitemap></sitemapindex>");
    write(u"moi.xml"_s, "<urlset><url><loc>/tin/moi.html</loc><lastmod>2026-11-20</lastmod></url></urlset>");
    QCOMPARE(observe({{u"source.tin"_s, u"/map.xml"_s}, {u"as.tin"_s, u"sitemap"_s}}).value()->url, m_server->url(u"tin/moi.html"_s));
    QVERIFY(m_server->takeRequests().filter(u"/map.xml"_s).size() <= 2);
}

void WatchSiteTest::aPageWithoutADateIsKnownByItsWords()
{
    const QMap<QString, QString> settings{{u"source.tin"_s, u"/gioi-thieu.html"_s}, {u"as.tin"_s, u"page"_s}};
    const auto page = [](const QByteArray &words, const QByteArray &count) {
        return "<html><body><h1>Giới thiệu</h1><main><p>" + words + "</p></main><footer>Lượt truy cập: " + count
            + "</footer></body></html>";
    };
    write(u"gioi-thieu.html"_s, page("Cơ cấu tổ chức.", "1"));
    const auto first = observe(settings).value();
    QCOMPARE(first->title, u"Giới thiệu"_s);
    QCOMPARE(first->at, m_clock.now());
    QVERIFY(!first->steady.isEmpty());
    m_clock.advance(24h);
    write(u"gioi-thieu.html"_s, page("Cơ cấu  tổ chức", "22")); // a counter is not the page
    QCOMPARE(observe(settings).value()->steady, first->steady);
    write(u"gioi-thieu.html"_s, page("Cơ cấu mới.", "22"));
    QVERIFY(observe(settings).value()->steady != first->steady);
    QVERIFY(QFile::remove(m_root->filePath(u"gioi-thieu.html"_s)));
    QVERIFY(!observe(settings).value()); // it is the page itself that is owed
}

void WatchSiteTest::roughDatesAreMarked()
{
    write(u"tin.html"_s, "<ul><li><a href=/tin/a.html>Bài a</a> 2 giờ trước<li><a href=/tin/b.html>Bài b</a> 3 ngày trước</ul>");
    const auto seen = observe({{u"source.tin"_s, u"/tin.html"_s}, {u"as.tin"_s, u"list"_s}, {u"item.tin"_s, u"li"_s}}).value();
    QCOMPARE(seen->title, u"Bài a"_s);
    QVERIFY(!seen->steady.isEmpty());
}

void WatchSiteTest::whatCannotBeReadIsNoEmptySection_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("as");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("HTML for a feed") << u"/trang.html"_s << u"feed"_s << Error::Kind::SiteRefused;
    QTest::newRow("HTML for a site map") << u"/trang.html"_s << u"sitemap"_s << Error::Kind::SiteRefused;
    QTest::newRow("a list whose theme changed") << u"/trang.html"_s << u"list"_s << Error::Kind::SiteRefused;
    QTest::newRow("a feed that moved") << u"/khong-co.xml"_s << u"feed"_s << Error::Kind::SiteRefused;
    QTest::newRow("forbidden") << u"/cam"_s << u"feed"_s << Error::Kind::SiteRefused;
    QTest::newRow("too many requests") << u"/ban"_s << u"feed"_s << Error::Kind::Offline;
    QTest::newRow("maintenance") << u"/hong"_s << u"page"_s << Error::Kind::Offline;
    QTest::newRow("a circle") << u"/vong"_s << u"list"_s << Error::Kind::SiteRefused;
    QTest::newRow("another site") << u"/di-noi-khac"_s << u"feed"_s << Error::Kind::SiteRefused;
    QTest::newRow("50 MB") << u"/to.xml"_s << u"feed"_s << Error::Kind::TooLarge;
    QTest::newRow("nobody there") << u"http://khong-co-ten-nay.invalid/rss"_s << u"feed"_s << Error::Kind::Offline;
}

void WatchSiteTest::whatCannotBeReadIsNoEmptySection()
{
    QFETCH(QString, source);
    QFETCH(QString, as);
    QFETCH(Error::Kind, kind);
    write(u"trang.html"_s, "<html><body><p>Hệ thống đang bảo trì</body></html>");
    QFile large(m_root->filePath(u"to.xml"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(50 * 1024 * 1024 + 1));
    const auto seen = observe({{u"source.tin"_s, source}, {u"as.tin"_s, as}, {u"item.tin"_s, u"li.item"_s}});
    QVERIFY(!seen);
    QCOMPARE(seen.error().kind, kind);
}

void WatchSiteTest::aSectionWithoutASourceIsNotLookedAt()
{
    QCOMPARE(observe({{u"source.khac"_s, u"/rss.xml"_s}}).error().kind, Error::Kind::NothingToDo);
}

void WatchSiteTest::nothingIsEverPutThere()
{
    const Site site = siteWith({});
    QVERIFY(!publishesTo(site));
    const auto connector = makeConnector(site, *m_newsroom, m_clock, {}, m_visitor.get());
    QVERIFY(connector);
    QCOMPARE((*connector)->put({}, {}, {}).error().kind, Error::Kind::Unsupported);
    QCOMPARE((*connector)->plan({}, {}).error().kind, Error::Kind::Unsupported);
    QCOMPARE((*connector)->refreshLists({}, {}, {}, {}).error().kind, Error::Kind::Unsupported);
}

void WatchSiteTest::theTrialNamesEverySection()
{
    (void)m_newsroom->addSection(u"Đấu giá"_s, u"dau-gia"_s);
    (void)m_newsroom->addSection(u"Không nhìn"_s, u"khong"_s);
    write(u"rss.xml"_s, rss(rssItem("a", "2026-11-20")));
    const auto trial = [&](const QMap<QString, QString> &settings) {
        return makeConnector(siteWith(settings), *m_newsroom, m_clock, {}, m_visitor.get()).value()->test({});
    };
    const auto report = trial({{u"source.tin"_s, u"/rss.xml"_s}, {u"source.dau-gia"_s, u"/khong-co.xml"_s}});
    QVERIFY(report);
    QCOMPARE(report->sections.size(), 2);
    QCOMPARE(report->sections[0].newest->title, u"Bài a"_s);
    QCOMPARE(report->sections[1].problem->kind, Error::Kind::SiteRefused);
    QCOMPARE(report->steps, QList{TrialReport::Step::Look});
    const auto none = trial({{u"source.dau-gia"_s, u"/khong-co.xml"_s}});
    QVERIFY(none && none->steps.isEmpty());
    QCOMPARE(none->sections.first().problem->kind, Error::Kind::SiteRefused);
    QCOMPARE(trial({}).error().kind, Error::Kind::InvalidInput);
}

void WatchSiteTest::aSiteOfOursMayWatchASectionToo()
{
    write(u"rss.xml"_s, rss(rssItem("a", "2026-11-20")));
    Site site = siteWith({{u"transport"_s, u"folder"_s}, {u"path"_s, m_root->path()}, {u"source.tin"_s, u"/rss.xml"_s}});
    site.connector = u"static"_s;
    const SectionId other = m_newsroom->addSection(u"Khác"_s, u"khac"_s);
    const auto connector = makeConnector(site, *m_newsroom, m_clock, {}, m_visitor.get());
    QVERIFY(connector && publishesTo(site));
    QCOMPARE((*connector)->observe(m_section, {}).value()->title, u"Bài a"_s);
    QVERIFY(!(*connector)->observe(other, {}).value()); // its own way: no page of the section yet
}

void WatchSiteTest::settingsAreChecked_data()
{
    QTest::addColumn<QMap<QString, QString>>("settings");
    QTest::addColumn<QString>("wrong");
    using Settings = QMap<QString, QString>;
    QTest::newRow("unknown") << Settings{{u"path"_s, u"/srv"_s}} << u"path"_s;
    QTest::newRow("no section") << Settings{{u"source."_s, u"/rss.xml"_s}} << u"source."_s;
    QTest::newRow("no address") << Settings{{u"source.tin"_s, u"ftp://x/rss"_s}} << u"source.tin"_s;
    QTest::newRow("a password in it") << Settings{{u"source.tin"_s, u"https://a:b@x.example/rss"_s}} << u"source.tin"_s;
    QTest::newRow("unknown kind") << Settings{{u"source.tin"_s, u"/rss.xml"_s}, {u"as.tin"_s, u"json"_s}} << u"as.tin"_s;
    QTest::newRow("a list without items") << Settings{{u"source.tin"_s, u"/tin"_s}, {u"as.tin"_s, u"list"_s}} << u"item.tin"_s;
    QTest::newRow("no selector") << Settings{{u"source.tin"_s, u"/tin"_s}, {u"date.tin"_s, u"span:last-child"_s}} << u"date.tin"_s;
    QTest::newRow("no path") << Settings{{u"source.tin"_s, u"/tin"_s}, {u"under.tin"_s, u"tin/"_s}} << u"under.tin"_s;
    QTest::newRow("without a source") << Settings{{u"item.tin"_s, u"li"_s}} << u"source.tin"_s;
}

void WatchSiteTest::settingsAreChecked()
{
    using Settings = QMap<QString, QString>;
    QFETCH(Settings, settings);
    QFETCH(QString, wrong);
    const auto checked = checkSettings(siteWith(settings));
    QVERIFY(!checked);
    QCOMPARE(checked.error(), (Error{Error::Kind::InvalidInput, wrong}));
}

QTEST_GUILESS_MAIN(WatchSiteTest)
#include "tst_watchsite.moc"
