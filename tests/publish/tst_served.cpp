// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way to the public with a real web server: what is put is served, and what is served is looked at.
#include "publish/sitefixture.h"
#include "publish/webserver.h"

#include "document/document.h"
#include "publish/httpfetch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::SiteFixture;
using toasoan::test::WebServer;
using Outcome = PostReport::Outcome;

namespace {

const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a") + "ảnh";

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    const auto entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isDir())
            copyFolder(entry.filePath(), to + u'/' + entry.fileName());
        else
            QFile::copy(entry.filePath(), to + u'/' + entry.fileName());
    }
}

Revision fullText(SiteFixture &site)
{
    const MediaId image = site.newsroom.addMedia(picture);
    const QByteArray html = "<p>Đoạn <em>một</em> &amp; hai.</p><figure><img src=\"toasoan-asset://store/" + image.toHex().toLatin1()
        + ".png\" alt=\"Trụ sở\"><figcaption>Chú thích</figcaption></figure><ul><li>Điểm a</li><li>Điểm b</li></ul>"
          "<table><tr><th scope=\"col\">Cột</th></tr><tr><td>Ô số 1</td></tr></table>";
    Revision text = SiteFixture::text(u"Họp dân thôn “Đông” & thôn Đoài"_s, document::canonicalise(html)->html);
    text.summary = u"Tóm tắt: 2 < 3."_s;
    text.authors = {u"Nguyễn Thị Lan"_s};
    text.images = {{image, u"Trụ sở"_s, u"Chú thích"_s, {}}};
    text.attachments = {{site.newsroom.addMedia("nội dung tệp"), u"Biên bản.pdf"_s, u"Biên bản họp"_s}};
    return text;
}

} // namespace

class ServedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WebServer::installed())
            QFAIL("nginx is not installed; packaging/debian13-packages names it");
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<WebServer>();
        m_site = std::make_unique<SiteFixture>(m_server->url());
        QVERIFY2(m_server->serve(m_site->root()), m_server->errors().constData());
    }
    void cleanup()
    {
        m_server.reset();
        m_site.reset();
    }

    void publishedPageIsServedAndSeen();
    void correctionIsSeenAndTheOldBlockIsGone();
    void blockLeftOverIsNotSeenAsCorrected();
    void withdrawnPageIsSeenWithItsNotice();
    void removedPageAnswersNotFound();
    void removedPageStillShownIsNoProof();
    void olderCopyInFrontIsNoProof();
    void missingAttachmentIsNoProof();
    void alteredPageIsRecordedAndLeftAlone();
    void stoppedServerIsTriedAgain();
    void bigFileIsServedWhole();
    void tooBigFileIsRefused();
    void linkOutOfTheSiteIsRefused();
    void connectionTestReadsItsProbeBack();
    void newestItemOfASectionIsObserved();
    void answersAreToldApart();
    void redirectsAreNotFollowedBlindly();
    void answerBeyondTheLimitIsCutOff();
    void badCertificateIsNeverAccepted();
    void slowFetchCanBeStopped();

private:
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<SiteFixture> m_site;
};

void ServedTest::publishedPageIsServedAndSeen()
{
    const PostId post = m_site->publish(fullText(*m_site));
    const PostReport report = m_site->runFor(post);
    QVERIFY2(report.outcome == Outcome::Live, qPrintable(report.error.value_or(Error{}).detail));
    const SiteLine line = m_site->line(post);
    QCOMPARE(line.state, Public::Live);
    QCOMPARE(line.url, m_server->url(line.planned->urlPath));
    QCOMPARE(httpFetch(line.url, {})->body, m_site->read(m_site->pageOf(post)));
    for (const DeliveryPlanned::Media &media : line.planned->media)
        QCOMPARE(httpFetch(m_server->url(media.url), {})->status, 200);
    const auto events = m_site->newsroom.events(post);
    QCOMPARE(std::get<DeliverySeen>(events.last().event.payload).means, DeliverySeen::Means::Http);
    for (const char *page : {"", "tin-tuc/", "tin-tuc/trang/1/", "rss.xml", "sitemap.xml", "_toasoan/manifest-2026-11.json"})
        QCOMPARE(httpFetch(m_server->url(QString::fromLatin1(page)), {})->status, 200);
}

void ServedTest::correctionIsSeenAndTheOldBlockIsGone()
{
    const PostId post = m_site->publish(u"Tuyển dụng"_s, "<p>Hạn nộp 30/11.</p>\n<p>Chỉ tiêu 5.</p>");
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Live);
    m_site->clock.advance(24h);
    m_site->follow(
        post, SubmissionKind::Correct, SiteFixture::text(u"Tuyển dụng"_s, "<p>Hạn nộp 05/12.</p>\n<p>Chỉ tiêu 5.</p>"), u"Sửa hạn nộp."_s);
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Live);
    const QByteArray page = httpFetch(m_site->line(post).url, {})->body;
    QVERIFY(page.contains("Hạn nộp 05/12.") && page.contains("Sửa hạn nộp.") && !page.contains("30/11"));
}

void ServedTest::blockLeftOverIsNotSeenAsCorrected()
{
    const PostId post = m_site->publish(u"Tuyển dụng"_s, "<p>Hạn nộp 30/11.</p>\n<p>Chỉ tiêu 5.</p>");
    (void)m_site->run();
    m_site->follow(post, SubmissionKind::Correct, SiteFixture::text(u"Tuyển dụng"_s, "<p>Chỉ tiêu 5.</p>"), u"Bỏ hạn nộp."_s);
    // A server that adds to every page what was taken out, as a careless template might.
    m_server->stop();
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Stored);
    const QString page = m_site->pageOf(post);
    QTemporaryDir copy;
    copyFolder(m_site->root(), copy.path());
    QFile file(copy.filePath(page));
    QByteArray bytes = m_site->read(page);
    bytes.replace("<p>Chỉ tiêu 5.</p>", "<p>Chỉ tiêu 5.</p><p>Hạn nộp 30/11.</p>");
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(m_server->serve(copy.path()));
    const PostReport report = m_site->runFor(post);
    QCOMPARE(report.error->kind, Error::Kind::SiteDiffers);
    QVERIFY(report.error->detail.contains(u"earlier text"_s));
    QCOMPARE(m_site->line(post).state, Public::Stored);
}

void ServedTest::withdrawnPageIsSeenWithItsNotice()
{
    const Revision text = fullText(*m_site);
    const PostId post = m_site->publish(text);
    (void)m_site->run();
    m_site->follow(post, SubmissionKind::Withdraw, text, u"Đã hết hiệu lực."_s);
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Live);
    QCOMPARE(m_site->line(post).state, Public::Withdrawn);
    QVERIFY(httpFetch(m_site->line(post).url, {})->body.contains("Đã hết hiệu lực."));
}

void ServedTest::removedPageAnswersNotFound()
{
    const Revision text = fullText(*m_site);
    const PostId post = m_site->publish(text);
    (void)m_site->run();
    const auto media = m_site->line(post).planned->media;
    QCOMPARE(media.size(), 2);
    m_site->follow(post, SubmissionKind::Remove, text, u"Lộ dữ liệu."_s);
    const PostReport report = m_site->runFor(post);
    QVERIFY2(report.outcome == Outcome::Live, qPrintable(report.error.value_or(Error{}).detail));
    const SiteLine line = m_site->line(post);
    QCOMPARE(line.state, Public::Gone);
    QVERIFY(line.seenAt);
    QCOMPARE(httpFetch(m_server->url(line.planned->urlPath), {})->status, 404);
    for (const DeliveryPlanned::Media &file : media)
        QCOMPARE(httpFetch(m_server->url(file.url), {})->status, 404);
}

void ServedTest::removedPageStillShownIsNoProof()
{
    const Revision text = fullText(*m_site);
    const PostId post = m_site->publish(text);
    (void)m_site->run();
    QTemporaryDir copy;
    copyFolder(m_site->root(), copy.path());
    QVERIFY(m_server->serve(copy.path()));
    m_site->follow(post, SubmissionKind::Remove, text, u"Lộ dữ liệu."_s);
    const PostReport report = m_site->runFor(post);
    QCOMPARE(report.outcome, Outcome::Stored);
    QCOMPARE(report.error->kind, Error::Kind::SiteDiffers);
    QVERIFY(!m_site->line(post).seenAt);
}

void ServedTest::olderCopyInFrontIsNoProof()
{
    const PostId post = m_site->publish(u"Tin"_s, "<p>Một</p>");
    (void)m_site->run();
    QTemporaryDir copy;
    copyFolder(m_site->root(), copy.path());
    QVERIFY(m_server->serve(copy.path()));
    m_site->follow(post, SubmissionKind::Correct, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), {}); // the same words: only the mark tells
    const PostReport stale = m_site->runFor(post);
    QCOMPARE(stale.outcome, Outcome::Stored);
    QCOMPARE(stale.error->kind, Error::Kind::SiteDiffers);
    QVERIFY(m_server->serve(m_site->root()));
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Live);
}

void ServedTest::missingAttachmentIsNoProof()
{
    const PostId post = m_site->publish(fullText(*m_site));
    m_server->stop();
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Stored);
    for (const auto &[pattern, replacement] : {std::pair(u"bien-ban-"_s, QByteArray()), std::pair(u"bien-ban-"_s, QByteArray("khác"))}) {
        QTemporaryDir copy;
        copyFolder(m_site->root(), copy.path());
        const QString name = m_site->paths().filter(pattern).first();
        QVERIFY(QFile::remove(copy.filePath(name)));
        if (!replacement.isNull()) {
            QFile file(copy.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(replacement) == replacement.size());
        }
        QVERIFY(m_server->serve(copy.path()));
        const PostReport report = m_site->runFor(post);
        QCOMPARE(report.error->kind, Error::Kind::SiteDiffers);
        QVERIFY(report.error->detail.contains(u"bien-ban-"_s));
    }
}

void ServedTest::alteredPageIsRecordedAndLeftAlone()
{
    const PostId post = m_site->publish(u"Tin"_s, "<p>Một</p>");
    (void)m_site->run();
    m_site->write(m_site->pageOf(post), "ai đó đã sửa");
    QCOMPARE(m_site->check().posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(m_site->line(post).state, Public::Differs);
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Drifted);
    QCOMPARE(httpFetch(m_site->line(post).url, {})->body, QByteArray("ai đó đã sửa"));
}

void ServedTest::stoppedServerIsTriedAgain()
{
    m_server->stop();
    const PostId post = m_site->publish(fullText(*m_site));
    const PostId other = m_site->publish(u"Tin khác"_s, "<p>Hai</p>");
    const RoundReport report = m_site->run();
    QCOMPARE(report.posts.size(), 2);
    for (const PostReport &each : report.posts) {
        QCOMPARE(each.outcome, Outcome::Stored);
        QCOMPARE(each.error->kind, Error::Kind::Offline);
    }
    QCOMPARE(m_site->line(post).state, Public::Stored);
    QCOMPARE(m_site->attempts.failures.size(), 2);
    const auto files = m_site->files();
    QVERIFY(m_server->serve(m_site->root()));
    QCOMPARE(m_site->runFor(post).outcome, Outcome::Live);
    QCOMPARE(m_site->line(other).state, Public::Live);
    QCOMPARE(m_site->files(), files); // nothing was put twice
    QCOMPARE(m_site->newsroom.countFacts(post, u"delivery.stored"_s), 1);
}

void ServedTest::bigFileIsServedWhole()
{
    QByteArray big(32 * 1024 * 1024, Qt::Uninitialized);
    for (qsizetype i = 0; i < big.size(); ++i)
        big[i] = char(i * 131 + (i >> 13));
    Revision text = SiteFixture::text(u"Quy hoạch"_s, "<p>Bản đồ đính kèm.</p>");
    text.attachments = {{m_site->newsroom.addMedia(big), u"ban-do.pdf"_s, u"Bản đồ"_s}};
    const PostId post = m_site->publish(text);
    const PostReport report = m_site->runFor(post);
    QVERIFY2(report.outcome == Outcome::Live, qPrintable(report.error.value_or(Error{}).detail));
    QCOMPARE(m_site->read(m_site->line(post).planned->media.first().url), big);
}

void ServedTest::tooBigFileIsRefused()
{
    Revision text = SiteFixture::text(u"Quy hoạch"_s, "<p>Bản đồ đính kèm.</p>");
    text.attachments = {{m_site->newsroom.addMedia(QByteArray(32 * 1024 * 1024 + 1, 'x')), u"ban-do.pdf"_s, u"Bản đồ"_s}};
    const PostId post = m_site->publish(text);
    const PostReport report = m_site->runFor(post);
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, Error::Kind::TooLarge);
    QVERIFY(!QFile::exists(m_site->root() + u'/' + m_site->pageOf(post)));
}

void ServedTest::linkOutOfTheSiteIsRefused()
{
    const QTemporaryDir outside;
    QVERIFY(QFile::link(outside.path(), m_site->root() + u"/tin-tuc"_s));
    const PostId post = m_site->publish(u"Tin"_s, "<p>Một</p>");
    const PostReport report = m_site->runFor(post);
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, Error::Kind::Storage);
    QVERIFY(QDir(outside.path()).isEmpty());
}

void ServedTest::connectionTestReadsItsProbeBack()
{
    const auto connector = m_site->connect(m_site->newsroom.site(m_site->site)).value();
    const auto tested = connector->test({});
    QVERIFY2(tested, qPrintable(tested ? QString() : tested.error().detail));
    QVERIFY(m_site->files().isEmpty());
    // A base URL that shows another folder.
    const QTemporaryDir other;
    QVERIFY(m_server->serve(other.path()));
    QCOMPARE(connector->test({}).error().kind, Error::Kind::SiteDiffers);
    m_server->stop();
    QCOMPARE(connector->test({}).error().kind, Error::Kind::Offline);
    QVERIFY(m_site->files().isEmpty());
}

void ServedTest::newestItemOfASectionIsObserved()
{
    const auto connector = m_site->connect(m_site->newsroom.site(m_site->site)).value();
    QCOMPARE(connector->observe(m_site->news, {}).value(), std::nullopt); // no such page yet
    (void)m_site->publish(u"Tin cũ"_s, "<p>Một</p>");
    (void)m_site->run();
    m_site->clock.advance(24h);
    const PostId newest = m_site->publish(u"Họp “A” & B < C"_s, "<p>Hai</p>");
    (void)m_site->run();
    const auto seen = connector->observe(m_site->news, {}).value();
    QVERIFY(seen);
    QCOMPARE(seen->title, u"Họp “A” & B < C"_s);
    QCOMPARE(seen->url, m_site->line(newest).url);
    QCOMPARE(seen->at, m_site->clock.now());
    QCOMPARE(connector->observe(m_site->jobs, {}).value(), std::nullopt);
    // What no longer holds is nothing the public is given.
    m_site->follow(newest, SubmissionKind::Withdraw, SiteFixture::text(u"Họp"_s, "<p>Hai</p>"), u"Sai."_s);
    (void)m_site->run();
    QCOMPARE(connector->observe(m_site->news, {}).value()->title, u"Tin cũ"_s);
    QCOMPARE(connector->observe(SectionId(), {}).error().kind, Error::Kind::NotFound);
    m_server->stop();
    QCOMPARE(connector->observe(m_site->news, {}).error().kind, Error::Kind::Offline);
}

void ServedTest::answersAreToldApart()
{
    m_site->write(u"index.html"_s, "trang chủ");
    QCOMPARE(httpFetch(m_server->url(), {})->body, QByteArray("trang chủ"));
    QCOMPARE(httpFetch(m_server->url(u"khong-co"_s), {})->status, 404);
    QCOMPARE(httpFetch(m_server->url(u"hong"_s), {})->status, 503);
    QCOMPARE(httpFetch(m_server->url(u"cam"_s), {})->status, 403);
    QCOMPARE(httpFetch(QUrl(u"http://khong-co-ten-nay.invalid/"_s), {}).error().kind, Error::Kind::Offline);
    QCOMPARE(httpFetch(QUrl(u"file:///etc/passwd"_s), {}).error().kind, Error::Kind::SiteRefused);
    QCOMPARE(httpFetch(QUrl(u"ftp://127.0.0.1/"_s), {}).error().kind, Error::Kind::SiteRefused);
}

void ServedTest::redirectsAreNotFollowedBlindly()
{
    m_site->write(u"index.html"_s, "trang chủ");
    QCOMPARE(httpFetch(m_server->url(u"trong-nha"_s), {})->location, m_server->url(u"index.html"_s));
    QCOMPARE(httpFetchPage(m_server->url(u"trong-nha"_s), {})->body, QByteArray("trang chủ"));
    const auto elsewhere = httpFetchPage(m_server->url(u"di-noi-khac"_s), {});
    QCOMPARE(elsewhere->status, 302);
    QCOMPARE(elsewhere->location.host(), u"localhost"_s);
    QCOMPARE(httpFetchPage(m_server->url(u"vong"_s), {})->status, 302);
}

void ServedTest::answerBeyondTheLimitIsCutOff()
{
    QFile file(m_site->root() + u"/lon.bin"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(32 * 1024 * 1024 + 1));
    file.close();
    QCOMPARE(httpFetch(m_server->url(u"lon.bin"_s), {}).error().kind, Error::Kind::TooLarge);
}

void ServedTest::badCertificateIsNeverAccepted()
{
    m_site->write(u"index.html"_s, "trang chủ");
    const auto answer = httpFetch(m_server->secureUrl(), {});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::SiteRefused);
    QVERIFY(answer.error().detail.contains(u"certificate"_s, Qt::CaseInsensitive));
}

void ServedTest::slowFetchCanBeStopped()
{
    m_site->write(u"cham/tep.bin"_s, QByteArray(4'000'000, 'x')); // half an hour at this rate
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    Result<Fetched> answer = failure(Error::Kind::Busy);
    std::jthread fetcher([&] { answer = httpFetch(m_server->url(u"cham/tep.bin"_s), source.get_token()); });
    source.request_stop();
    fetcher.join();
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
    QVERIFY(timer.elapsed() < 60'000);
}

QTEST_GUILESS_MAIN(ServedTest)
#include "tst_served.moc"
