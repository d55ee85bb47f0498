// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way to the public over real FTP servers: the publisher, the server, and a web server in front of the same folder.
#include "publish/ftpproxy.h"
#include "publish/ftpservers.h"
#include "publish/sitefixture.h"
#include "publish/webserver.h"

#include "publish/httpfetch.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using test::FtpProxy;
using test::FtpServer;
using test::SiteFixture;
using test::UploadWatch;
using test::WebServer;
using Outcome = PostReport::Outcome;

class FtpSiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void postIsPublishedCorrectedAndRemoved();
    void connectionTestReadsItsProbeBackAndLeavesNothing();
    void wrongPasswordIsSaidAndTheRightOneHeals();
    void serverThatIsDownIsTriedAgain();
    void serverThatDiesMidwayLeavesTheOldPageAndHeals();
    void fullDiskShowsNothingHalfAndHeals();
    void cutUploadLeavesTheOldPageAndHeals();
    void onePostCostsFewCommands();

private:
    /// The site over the server, or over something in front of it.
    void openSite(const QMap<QString, QString> &changes = {}, bool tls = true)
    {
        QMap<QString, QString> settings = m_server->settings(m_folder, tls);
        settings.insert(changes);
        m_site = std::make_unique<SiteFixture>(m_web->url(), SiteFixture::Elsewhere{root(), settings, m_server->credentials()});
        QVERIFY2(m_web->serve(root()), m_web->errors().constData());
    }
    [[nodiscard]] QString root() const { return m_server->root() + u'/' + m_folder; }
    [[nodiscard]] QByteArray shown(PostId post) const { return httpFetch(m_web->url(m_site->line(post).planned->urlPath), {})->body; }
    [[nodiscard]] Revision withAttachment(qsizetype size)
    {
        Revision text = SiteFixture::text(u"Quy hoạch"_s, "<p>Bản đồ đính kèm.</p>");
        text.attachments = {{m_site->newsroom.addMedia(QByteArray(size, 'x')), u"ban-do.pdf"_s, u"Bản đồ"_s}};
        return text;
    }
    void pagesAreWhole(int expected) const;
    void runIsLive(PostId post) const;

    std::unique_ptr<FtpServer> m_server;
    std::unique_ptr<WebServer> m_web;
    std::unique_ptr<SiteFixture> m_site;
    const QString m_folder = u"web"_s;
};

void FtpSiteTest::initTestCase_data()
{
    QTest::addColumn<bool>("onVsftpd");
    QTest::newRow("vsftpd") << true;
    QTest::newRow("ProFTPD") << false;
}

void FtpSiteTest::initTestCase()
{
    if (!WebServer::installed())
        QFAIL("nginx is not installed; packaging/debian13-packages names it");
    const QByteArray missing = FtpServer::prepareProcess();
    QVERIFY2(missing.isEmpty(), missing.constData());
}

void FtpSiteTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(bool, onVsftpd);
    m_server = std::make_unique<FtpServer>(onVsftpd ? FtpServer::Kind::Vsftpd : FtpServer::Kind::ProFtpd);
    m_web = std::make_unique<WebServer>();
    QVERIFY(!m_server->makeFolder(m_folder).isEmpty());
    QVERIFY2(m_server->start(), m_server->log().constData());
    qputenv("SSL_CERT_FILE", m_server->certificate().toUtf8());
    openSite();
}

void FtpSiteTest::cleanup()
{
    m_site.reset();
    m_web.reset();
    m_server.reset();
    qunsetenv("SSL_CERT_FILE");
}

// One page for each post, whole, and nothing half-written beside.
void FtpSiteTest::pagesAreWhole(int expected) const
{
    int articles = 0;
    static const QRegularExpression article(u"/\\d{4}/[^/]+/index\\.html$"_s);
    for (const auto &[path, bytes] : m_site->files().asKeyValueRange()) {
        QVERIFY2(!path.endsWith(".toasoan-part"_L1), qPrintable(path));
        QVERIFY2(!path.endsWith(".html"_L1) || bytes.trimmed().endsWith("</html>"), qPrintable(path));
        articles += article.match(path).hasMatch() ? 1 : 0;
    }
    QCOMPARE(articles, expected);
}

void FtpSiteTest::runIsLive(PostId post) const
{
    const PostReport report = m_site->runFor(post);
    const Error error = report.error.value_or(Error{});
    QVERIFY2(report.outcome == Outcome::Live, qPrintable(errorCode(error.kind) + u' ' + error.detail));
}

void FtpSiteTest::postIsPublishedCorrectedAndRemoved()
{
    const PostId post = m_site->publish(withAttachment(100'000));
    runIsLive(post);
    const auto events = m_site->newsroom.events(post);
    QCOMPARE(std::get<DeliverySeen>(events.last().event.payload).means, DeliverySeen::Means::Http);
    QCOMPARE(shown(post), m_site->read(m_site->pageOf(post)));
    pagesAreWhole(1);
    m_site->clock.advance(24h);
    m_site->follow(post, SubmissionKind::Correct, SiteFixture::text(u"Quy hoạch"_s, "<p>Bản đồ mới.</p>"), u"Thay bản đồ."_s);
    runIsLive(post);
    QVERIFY(shown(post).contains("Bản đồ mới.") && !shown(post).contains("đính kèm"));
    QVERIFY(m_site->paths().filter(u"media/"_s).isEmpty());
    pagesAreWhole(1);
    m_site->follow(post, SubmissionKind::Remove, SiteFixture::text(u"Quy hoạch"_s, "<p>Bản đồ mới.</p>"), u"Gỡ"_s);
    runIsLive(post);
    QCOMPARE(httpFetch(m_web->url(m_site->line(post).planned->urlPath), {})->status, 404);
    pagesAreWhole(0);
}

void FtpSiteTest::connectionTestReadsItsProbeBackAndLeavesNothing()
{
    const auto connector = m_site->connect(m_site->newsroom.site(m_site->site)).value();
    const auto tested = connector->test({});
    QVERIFY2(tested, qPrintable(tested ? QString() : tested.error().detail));
    QVERIFY(QDir(m_site->root()).isEmpty());
    const QTemporaryDir other;
    QVERIFY(m_web->serve(other.path()));
    QCOMPARE(connector->test({}).error().kind, Error::Kind::SiteDiffers);
    m_server->stop();
    QCOMPARE(connector->test({}).error().kind, Error::Kind::Offline);
    QVERIFY(QDir(m_site->root()).isEmpty());
}

void FtpSiteTest::wrongPasswordIsSaidAndTheRightOneHeals()
{
    const PostId post = m_site->publish(u"Tin"_s, "<p>Một</p>");
    m_site->place.credentials.password = "sai";
    const PostReport refused = m_site->runFor(post);
    QCOMPARE(refused.outcome, Outcome::Failed);
    QCOMPARE(refused.error->kind, Error::Kind::SiteRefused);
    QVERIFY2(refused.error->detail.startsWith(u"530"_s), qPrintable(refused.error->detail));
    QVERIFY(m_site->files().isEmpty());
    m_site->place.credentials = m_server->credentials();
    runIsLive(post);
}

void FtpSiteTest::serverThatIsDownIsTriedAgain()
{
    const PostId post = m_site->publish(u"Tin"_s, "<p>Một</p>");
    m_server->stop();
    QCOMPARE(m_site->runFor(post).error->kind, Error::Kind::Offline);
    QVERIFY(m_site->files().isEmpty());
    QVERIFY2(m_server->start(), m_server->log().constData());
    runIsLive(post);
    pagesAreWhole(1);
}

void FtpSiteTest::serverThatDiesMidwayLeavesTheOldPageAndHeals()
{
    const PostId post = m_site->publish(u"Quy hoạch"_s, "<p>Chưa có bản đồ.</p>");
    runIsLive(post);
    const QByteArray old = shown(post);
    m_site->follow(post, SubmissionKind::Correct, withAttachment(20'000'000), u"Thêm bản đồ."_s);
    QVERIFY2(m_server->start({.bytesPerSecond = 100 * 1024}), m_server->log().constData());
    {
        const UploadWatch watch(root(), [&] { m_server->kill(); });
        const PostReport report = m_site->runFor(post);
        QCOMPARE(report.outcome, Outcome::Failed);
        QCOMPARE(report.error->kind, Error::Kind::Offline);
    }
    QCOMPARE(shown(post), old);
    QVERIFY2(m_server->start(), m_server->log().constData());
    runIsLive(post);
    QVERIFY(shown(post).contains("Bản đồ đính kèm."));
    pagesAreWhole(1);
}

void FtpSiteTest::fullDiskShowsNothingHalfAndHeals()
{
    const QString disk = m_server->makeSmallDisk(m_folder, 2'000'000);
    QVERIFY(!disk.isEmpty());
    const PostId first = m_site->publish(u"Tin đầu"_s, "<p>Một</p>");
    runIsLive(first);
    const auto before = m_site->files();
    const PostId second = m_site->publish(withAttachment(4'000'000));
    const PostReport report = m_site->runFor(second);
    QCOMPARE(report.outcome, Outcome::Failed);
    QVERIFY2(report.error->kind == Error::Kind::DiskFull, qPrintable(report.error->detail));
    QCOMPARE(m_site->files(), before);
    QVERIFY(FtpServer::resizeDisk(disk, 20'000'000));
    runIsLive(second);
    pagesAreWhole(2);
}

void FtpSiteTest::cutUploadLeavesTheOldPageAndHeals()
{
    FtpProxy proxy(m_server->port());
    openSite({{u"port"_s, QString::number(proxy.port())}}, false);
    const PostId post = m_site->publish(u"Tuyển dụng"_s, "<p>Hạn nộp 30/11.</p>");
    runIsLive(post);
    const QByteArray old = shown(post);
    m_site->follow(post, SubmissionKind::Correct, SiteFixture::text(u"Tuyển dụng"_s, "<p>Hạn nộp 05/12.</p>"), u"Sửa hạn."_s);
    proxy.cutUploadsAfter(500);
    const PostReport report = m_site->runFor(post);
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, Error::Kind::Storage);
    QVERIFY2(report.error->detail.contains(u"500 of"_s), qPrintable(report.error->detail));
    QCOMPARE(shown(post), old);
    pagesAreWhole(1);
    proxy.cutUploadsAfter(-1);
    runIsLive(post);
    QVERIFY(shown(post).contains("05/12"));
}

void FtpSiteTest::onePostCostsFewCommands()
{
    FtpProxy proxy(m_server->port());
    openSite({{u"port"_s, QString::number(proxy.port())}}, false);
    for (int i = 0; i < 21; ++i)
        (void)m_site->publish(u"Tin %1"_s.arg(i), "<p>Một</p>");
    for (const PostReport &report : m_site->run().posts)
        QCOMPARE(report.outcome, Outcome::Live);
    (void)proxy.takeCommands();
    const int before = proxy.connections();
    runIsLive(m_site->publish(u"Tin mới"_s, "<p>Một</p>"));
    const QStringList commands = proxy.takeCommands();
    QCOMPARE(proxy.connections(), before + 1);
    QVERIFY2(commands.size() <= 130, qPrintable(u"%1 commands:\n"_s.arg(commands.size()) + commands.join(u'\n')));
    // The page's folder, our own, and the root for the site map; the number of posts does not matter.
    QVERIFY2(commands.filter(QRegularExpression(u"^(MLSD|NLST)"_s)).size() <= 4, qPrintable(commands.join(u'\n')));
    qInfo("%lld commands", static_cast<long long>(commands.size()));
}

QTEST_GUILESS_MAIN(FtpSiteTest)
#include "tst_ftpsite.moc"
