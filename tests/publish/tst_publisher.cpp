// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sitefixture.h"

#include "publish/manifest.h"
#include "publish/sitefault.h"
#include "publish/sitepaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::SiteFixture;
using Outcome = PostReport::Outcome;

class PublisherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void approvedPostIsStoredAndSeen();
    void secondRoundChangesNothing();
    void nothingGoesOutWithoutASecondSignature();
    void recalledBeforeItsTimeIsNeverSent();
    void correctionReplacesInPlaceAndSaysSo();
    void everyCorrectionStaysTold();
    void withdrawnPageStaysAndSaysWhy();
    void redirectLeadsElsewhere();
    void redirectWithoutAnAddressIsRefused();
    void removalTakesPageListsAndFiles();
    void fileThatAnotherPostUsesStays();
    void replacedAttachmentGoesWithTheCorrection();
    void foreignPageStopsUsAndIsShown();
    void alteredPageIsNotOverwritten();
    void vanishedPageIsNotPutBack();
    void pageThatIsBackIsToldSo();
    void missingAttachmentIsDrift();
    void approvalAfterTheDriftGoesOverIt();
    void recalledWhileOpenIsSettledByLooking();
    void scheduledOneTellsWhenToComeBack();
    void wordsThatDoNotMatchTheSignedCodesAreRefused();
    void spoiledMediaIsRefused();
    void lostMediaIsNamedAndGoesOutOnceItIsBack();
    void busyLeaseSkipsTheSite();
    void leaseIsDroppedAfterwards();
    void unsupportedConnectorIsSaid();
    void newerSubmissionDoesNotWaitForTheOldOnesRetry();
    void stoppedRoundSaysSo();
    void adoptedPageIsCorrectedWhereItIs();
    void fieldsAreShownWithTheirLabels();
    void connectionTestLeavesNothing();
};

void PublisherTest::approvedPostIsStoredAndSeen()
{
    SiteFixture site;
    const PostId post = site.publish(u"Lịch tiếp dân tháng 12"_s, "<p>Chủ tịch tiếp dân <strong>thứ Năm</strong>.</p>");
    const PostReport report = site.runFor(post);
    QCOMPARE(report.outcome, Outcome::Live);
    QVERIFY(!report.error);
    const SiteLine line = site.line(post);
    QCOMPARE(line.state, Public::Live);
    QCOMPARE(line.stored, line.wanted);
    QVERIFY(site.pageOf(post).startsWith(u"tin-tuc/2026/lich-tiep-dan-thang-12-"_s));
    const QByteArray page = site.read(site.pageOf(post));
    QVERIFY(page.contains("<p>Chủ tịch tiếp dân <strong>thứ Năm</strong>.</p>"));
    QVERIFY(page.contains("Thứ Hai, 23/11/2026, 15:00")); // the agency's zone
    QCOMPARE(QCryptographicHash::hash(page, QCryptographicHash::Sha256), line.planned->outputs.first().sha256);
    for (const QString &path : {u"index.html"_s, u"tin-tuc/index.html"_s, u"tin-tuc/trang/1/index.html"_s})
        QVERIFY2(site.read(path).contains("Lịch tiếp dân tháng 12"), qPrintable(path));
    const auto manifest = parseManifest(site.read(manifestPath(u"2026-11"_s)));
    QVERIFY(manifest);
    QCOMPARE(manifest->size(), 1);
    QCOMPARE(manifest->first().post, post);
    QCOMPARE(manifest->first().submission, *line.wanted);
    QCOMPARE(manifest->first().files, line.planned->outputs);
    // plan, stored, seen: once each, and in that order
    QCOMPARE(site.newsroom.countFacts(post, u"delivery.planned"_s), 1);
    QCOMPARE(site.newsroom.countFacts(post, u"delivery.stored"_s), 1);
    QCOMPARE(site.newsroom.countFacts(post, u"delivery.seen"_s), 1);
}

void PublisherTest::secondRoundChangesNothing()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    site.run();
    const auto files = site.files();
    const auto events = site.newsroom.events(post).size();
    site.clock.advance(24h);
    QCOMPARE(site.runFor(post).outcome, Outcome::Nothing);
    QCOMPARE(site.files(), files);
    QCOMPARE(site.newsroom.events(post).size(), events);
}

void PublisherTest::nothingGoesOutWithoutASecondSignature()
{
    SiteFixture site;
    const PostId post = site.newsroom.newPost();
    Submission wanted = site.wants(SubmissionKind::Publish, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), site.news);
    wanted.slug = u"tin-a"_s;
    const BlobId id = site.newsroom.submit(post, wanted);
    // The officer's own approval, as a doctored client might write it: void.
    site.newsroom.append(site.newsroom.officer(), Subject::post(post), PostApproved{.submission = id}, site.newsroom.state(post).tips);
    QCOMPARE(site.runFor(post).outcome, Outcome::Nothing);
    QVERIFY(site.files().isEmpty());
}

void PublisherTest::recalledBeforeItsTimeIsNeverSent()
{
    SiteFixture site;
    const PostId post = site.newsroom.newPost();
    Submission wanted = site.wants(SubmissionKind::Publish, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), site.news);
    wanted.slug = u"tin-a"_s;
    wanted.notBefore = site.clock.now() + 1h;
    const BlobId id = site.newsroom.submitAndApprove(post, wanted);
    site.newsroom.recall(post, id);
    site.clock.advance(2h);
    QCOMPARE(site.runFor(post).outcome, Outcome::Nothing);
    QVERIFY(site.files().isEmpty());
}

void PublisherTest::correctionReplacesInPlaceAndSaysSo()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tuyển dụng viên chức"_s, "<p>Hạn nộp: 30/11/2026.</p><p>Chỉ tiêu: 5.</p>");
    site.run();
    const QString path = site.pageOf(post);
    const Instant shown = site.line(post).planned->dateShown;
    site.clock.advance(48h);
    const Revision corrected = SiteFixture::text(u"Tuyển dụng viên chức"_s, "<p>Hạn nộp: 05/12/2026.</p><p>Chỉ tiêu: 5.</p>");
    site.follow(post, SubmissionKind::Correct, corrected, u"Hạn nộp đúng là 05/12/2026."_s);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    QCOMPARE(site.pageOf(post), path);
    QCOMPARE(site.line(post).planned->dateShown, shown);
    const QByteArray page = site.read(path);
    QVERIFY(page.contains("05/12/2026"));
    QVERIFY(!page.contains("30/11/2026"));
    QVERIFY(page.contains("Đính chính"));
    QVERIFY(page.contains("Hạn nộp đúng là 05/12/2026."));
    QVERIFY(page.contains(">25/11/2026</time>"));
    QCOMPARE(std::ranges::count_if(site.paths(), [](const QString &p) { return p.startsWith(u"tin-tuc/2026/"_s); }), 1);
}

void PublisherTest::everyCorrectionStaysTold()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    for (const QString &note : {u"Sửa lần đầu."_s, u"Sửa lần sau."_s}) {
        site.run();
        site.clock.advance(24h);
        site.follow(post, SubmissionKind::Correct, SiteFixture::text(u"Tin"_s, "<p>" + note.toUtf8() + "x</p>"), note);
    }
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    const QByteArray page = site.read(site.pageOf(post));
    QVERIFY(page.indexOf("Sửa lần sau.") > 0);
    QVERIFY(page.indexOf("Sửa lần đầu.") > page.indexOf("Sửa lần sau."));
}

void PublisherTest::withdrawnPageStaysAndSaysWhy()
{
    SiteFixture site;
    const Revision text = SiteFixture::text(u"Giá đất 2025"_s, "<p>Bảng giá.</p>");
    const PostId post = site.publish(text);
    site.run();
    site.follow(post, SubmissionKind::Withdraw, text, u"Hết hiệu lực từ 01/01/2027."_s);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    QCOMPARE(site.line(post).state, Public::Withdrawn);
    const QByteArray page = site.read(site.pageOf(post));
    QVERIFY(page.contains("Thông tin này đã được thu hồi"));
    QVERIFY(page.contains("Hết hiệu lực từ 01/01/2027."));
    QVERIFY(page.contains("<p>Bảng giá.</p>"));
    QVERIFY(site.read(u"tin-tuc/index.html"_s).contains("Đã thu hồi"));
}

void PublisherTest::redirectLeadsElsewhere()
{
    SiteFixture site;
    const Revision text = SiteFixture::text(u"Thủ tục cũ"_s, "<p>Cách làm cũ.</p>");
    const PostId post = site.publish(text);
    site.run();
    site.follow(post, SubmissionKind::Redirect, text, u"Xem thủ tục mới tại https://dichvucong.gov.vn/p/home?a=1&b=2."_s);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    const QByteArray page = site.read(site.pageOf(post));
    QVERIFY(page.contains("<link rel=\"canonical\" href=\"https://dichvucong.gov.vn/p/home?a=1&amp;b=2\">"));
    QVERIFY(page.contains("content=\"0; url=https://dichvucong.gov.vn/p/home?a=1&amp;b=2\""));
    QVERIFY(!page.contains("Cách làm cũ"));
}

void PublisherTest::redirectWithoutAnAddressIsRefused()
{
    SiteFixture site;
    const Revision text = SiteFixture::text(u"Tin"_s, "<p>Một</p>");
    const PostId post = site.publish(text);
    site.run();
    const auto files = site.files();
    site.follow(post, SubmissionKind::Redirect, text, u"javascript:alert(1)"_s);
    const PostReport report = site.runFor(post);
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, Error::Kind::InvalidInput);
    QCOMPARE(site.files(), files);
}

namespace {

Revision withAttachment(SiteFixture &site, const QByteArray &content, const QString &name)
{
    Revision revision = SiteFixture::text(u"Kết quả hồ sơ"_s, "<p>Xem tệp.</p>");
    revision.attachments = {{site.newsroom.addMedia(content), name, u"Danh sách"_s}};
    return revision;
}

QStringList mediaFiles(const SiteFixture &site) { return site.paths().filter(u"media/"_s); }

} // namespace

void PublisherTest::removalTakesPageListsAndFiles()
{
    SiteFixture site;
    const PostId other = site.publish(u"Tin khác"_s, "<p>Hai</p>");
    const Revision text = withAttachment(site, "có số căn cước", u"danh sách.pdf"_s);
    const PostId post = site.publish(text);
    site.run();
    QCOMPARE(mediaFiles(site).size(), 1);
    QVERIFY(mediaFiles(site).first().startsWith(u"media/2026/danh-sach-"_s));
    site.follow(post, SubmissionKind::Remove, text, u"Lộ dữ liệu cá nhân."_s);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    QCOMPARE(site.line(post).state, Public::Gone);
    QVERIFY(!QFileInfo::exists(site.root() + u'/' + site.pageOf(post)));
    QVERIFY(!QFileInfo::exists(QFileInfo(site.root() + u'/' + site.pageOf(post)).path()));
    QCOMPARE(mediaFiles(site), QStringList());
    for (const auto &[path, bytes] : site.files().asKeyValueRange())
        QVERIFY2(!bytes.contains("Kết quả hồ sơ"), qPrintable(path));
    QVERIFY(site.read(u"index.html"_s).contains("Tin khác"));
    QCOMPARE(site.runFor(other).outcome, Outcome::Nothing);
}

void PublisherTest::fileThatAnotherPostUsesStays()
{
    SiteFixture site;
    const Revision text = withAttachment(site, "mẫu đơn", u"mau-don.docx"_s);
    const PostId post = site.publish(text);
    const PostId other = site.publish(text);
    site.run();
    QCOMPARE(mediaFiles(site).size(), 1);
    site.follow(post, SubmissionKind::Remove, text, u"Nhầm."_s);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    QCOMPARE(mediaFiles(site).size(), 1);
    site.follow(other, SubmissionKind::Remove, text, u"Nhầm."_s);
    QCOMPARE(site.runFor(other).outcome, Outcome::Live);
    QCOMPARE(mediaFiles(site).size(), 0);
}

void PublisherTest::replacedAttachmentGoesWithTheCorrection()
{
    SiteFixture site;
    const PostId post = site.publish(withAttachment(site, "có số căn cước", u"danh-sach.pdf"_s));
    site.run();
    const QStringList before = mediaFiles(site);
    site.follow(post, SubmissionKind::Correct, withAttachment(site, "đã che", u"danh-sach.pdf"_s), u"Thay tệp."_s);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    QCOMPARE(mediaFiles(site).size(), 1);
    QCOMPARE(site.read(mediaFiles(site).first()), QByteArray("đã che"));
    QCOMPARE_NE(mediaFiles(site), before);
}

void PublisherTest::foreignPageStopsUsAndIsShown()
{
    SiteFixture site;
    const PostId post = site.newsroom.newPost();
    Submission wanted = site.wants(SubmissionKind::Publish, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), site.news);
    wanted.slug = u"tin-a"_s;
    (void)site.newsroom.submitAndApprove(post, wanted);
    site.write(u"tin-tuc/2026/tin-a/index.html"_s, "trang có từ trước");
    QCOMPARE(site.runFor(post).outcome, Outcome::DriftFound);
    QCOMPARE(site.read(u"tin-tuc/2026/tin-a/index.html"_s), QByteArray("trang có từ trước"));
    QCOMPARE(site.newsroom.countFacts(post, u"delivery.planned"_s), 0);
    QCOMPARE(site.runFor(post).outcome, Outcome::Drifted);
    QCOMPARE(site.newsroom.countFacts(post, u"delivery.drifted"_s), 1);
}

void PublisherTest::alteredPageIsNotOverwritten()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    site.run();
    site.write(site.pageOf(post), "ai đó đã sửa");
    const RoundReport report = site.check();
    QCOMPARE(report.posts.size(), 1);
    QCOMPARE(report.posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(site.line(post).state, Public::Differs);
    QCOMPARE(site.runFor(post).outcome, Outcome::Drifted);
    QCOMPARE(site.read(site.pageOf(post)), QByteArray("ai đó đã sửa"));
    QCOMPARE(site.check().posts.first().outcome, Outcome::Drifted);
    QCOMPARE(site.newsroom.countFacts(post, u"delivery.drifted"_s), 1);
}

void PublisherTest::vanishedPageIsNotPutBack()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    site.run();
    QVERIFY(QFile::remove(site.root() + u'/' + site.pageOf(post)));
    QCOMPARE(site.check().posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(site.line(post).state, Public::Vanished);
    QCOMPARE(site.runFor(post).outcome, Outcome::Drifted);
    QVERIFY(site.read(site.pageOf(post)).isNull());
}

void PublisherTest::pageThatIsBackIsToldSo()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    site.run();
    const QByteArray page = site.read(site.pageOf(post));
    site.write(site.pageOf(post), "ai đó đã sửa");
    (void)site.check();
    site.write(site.pageOf(post), page);
    QCOMPARE(site.check().posts.first().outcome, Outcome::Back);
    QCOMPARE(site.line(post).state, Public::Live);
    QVERIFY(site.check().posts.isEmpty());
}

void PublisherTest::missingAttachmentIsDrift()
{
    SiteFixture site;
    const PostId post = site.publish(withAttachment(site, "nội dung", u"a.pdf"_s));
    site.run();
    QVERIFY(QFile::remove(site.root() + u'/' + mediaFiles(site).first()));
    QCOMPARE(site.check().posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(site.line(post).state, Public::Differs);
}

void PublisherTest::approvalAfterTheDriftGoesOverIt()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    site.run();
    site.write(site.pageOf(post), "ai đó đã sửa");
    (void)site.check();
    site.follow(post, SubmissionKind::Correct, SiteFixture::text(u"Tin"_s, "<p>Hai</p>"), u"Đăng lại bản đúng."_s);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
    QVERIFY(site.read(site.pageOf(post)).contains("<p>Hai</p>"));
}

void PublisherTest::recalledWhileOpenIsSettledByLooking()
{
    // Killed between the rename and the proof, then recalled: the page is online, and the ledger has to learn that.
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    site.run();
    const DeliveryPlanned plan = *site.line(post).planned;
    SiteFixture again;
    const PostId lost = again.publish(u"Tin"_s, "<p>Một</p>");
    QCOMPARE(lost, post); // both newsrooms count alike
    QVERIFY(again.newsroom.record(Subject::post(lost), plan));
    again.write(site.pageOf(post), site.read(site.pageOf(post)));
    again.newsroom.recall(lost, plan.submission);
    QCOMPARE(again.runFor(lost).outcome, Outcome::Settled);
    QCOMPARE(again.line(lost).stored, plan.submission);

    // Killed before: nothing is there, and nothing is sent any more.
    SiteFixture never;
    (void)never.publish(u"Tin"_s, "<p>Một</p>");
    QVERIFY(never.newsroom.record(Subject::post(post), plan));
    never.newsroom.recall(post, plan.submission);
    QCOMPARE(never.runFor(post).outcome, Outcome::Nothing);
    QVERIFY(never.files().isEmpty());
}

void PublisherTest::scheduledOneTellsWhenToComeBack()
{
    SiteFixture site;
    const PostId post = site.newsroom.newPost();
    Submission wanted = site.wants(SubmissionKind::Publish, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), site.news);
    wanted.slug = u"tin-a"_s;
    wanted.notBefore = site.clock.now() + 3h;
    (void)site.newsroom.submitAndApprove(post, wanted);
    const RoundReport report = site.run();
    QCOMPARE(report.posts.first().outcome, Outcome::Waits);
    QCOMPARE(report.nextWork, wanted.notBefore);
    QVERIFY(site.files().isEmpty());
    site.clock.advance(3h);
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
}

void PublisherTest::wordsThatDoNotMatchTheSignedCodesAreRefused()
{
    SiteFixture site;
    const PostId post = site.publish(u"Tin"_s, "<p>Một</p>");
    const BlobId approved = *site.line(post).wanted;
    Submission other = site.newsroom.submission(approved).value();
    other.revision = site.newsroom.addRevision(SiteFixture::text(u"Tin"_s, "<p>Khác</p>"));
    site.newsroom.replaceSubmission(approved, other);
    const PostReport report = site.runFor(post);
    QCOMPARE(report.outcome, Outcome::NotSigned);
    QCOMPARE(report.error->kind, Error::Kind::Corrupt);
    QVERIFY(site.files().isEmpty());
}

void PublisherTest::spoiledMediaIsRefused()
{
    SiteFixture site;
    const Revision text = withAttachment(site, "nội dung", u"a.pdf"_s);
    const PostId post = site.publish(text);
    site.newsroom.spoilMedia(text.attachments.first().media);
    QCOMPARE(site.runFor(post).error->kind, Error::Kind::Corrupt);
    QVERIFY(site.files().isEmpty());
}

void PublisherTest::lostMediaIsNamedAndGoesOutOnceItIsBack()
{
    SiteFixture site;
    const Revision text = withAttachment(site, "nội dung", u"a.pdf"_s);
    const PostId post = site.publish(text);
    site.newsroom.loseMedia(text.attachments.first().media);
    const Error error = site.runFor(post).error.value();
    QCOMPARE(error.kind, Error::Kind::NotFound);
    QCOMPARE(siteFaultOf(error), SiteFault::FileMissing);
    QVERIFY(site.files().isEmpty());
    (void)site.newsroom.addMedia("nội dung");
    QCOMPARE(site.runFor(post).outcome, Outcome::Live);
}

void PublisherTest::busyLeaseSkipsTheSite()
{
    SiteFixture site;
    (void)site.publish(u"Tin"_s, "<p>Một</p>");
    site.attempts.busy = true;
    const RoundReport report = site.run();
    QVERIFY(report.posts.isEmpty());
    QCOMPARE(report.sites.value(site.site).kind, Error::Kind::Busy);
    QVERIFY(site.files().isEmpty());
}

void PublisherTest::leaseIsDroppedAfterwards()
{
    SiteFixture site;
    (void)site.publish(u"Tin"_s, "<p>Một</p>");
    site.run();
    QCOMPARE(site.attempts.leases, 0);
    (void)site.check();
    QCOMPARE(site.attempts.leases, 0);
    site.connect = [](const Site &) { return failure(Error::Kind::Unsupported, u"x"_s); };
    site.run();
    QCOMPARE(site.attempts.leases, 0);
}

void PublisherTest::unsupportedConnectorIsSaid()
{
    SiteFixture site;
    const SiteId other = site.newsroom.addSite(u"Cổng tỉnh"_s, {}, {{u"transport"_s, u"pigeon"_s}});
    Publisher publisher(site.newsroom, site.newsroom, site.attempts, site.clock, site.connect);
    const auto report = publisher.runOnce({}, {});
    QVERIFY(report);
    QCOMPARE(report->sites.keys(), QList{other});
    QCOMPARE(report->sites.value(other).kind, Error::Kind::Unsupported);
    QCOMPARE(publisher.runOnce(*SiteId::fromBytes(QByteArray(16, 'x')), {}).error().kind, Error::Kind::NotFound);
}

void PublisherTest::newerSubmissionDoesNotWaitForTheOldOnesRetry()
{
    SiteFixture site;
    const Revision text = withAttachment(site, "nội dung", u"a.pdf"_s);
    const PostId post = site.publish(text);
    site.newsroom.spoilMedia(text.attachments.first().media);
    site.attempts.waitUntil = site.clock.now() + 1000h; // as after an error that waits for a person
    Publisher publisher(site.newsroom, site.newsroom, site.attempts, site.clock, site.connect);
    const auto outcome = [&] { return publisher.runOnce(site.site, {})->posts.first().outcome; };
    QCOMPARE(outcome(), Outcome::NotSigned);
    QCOMPARE(outcome(), Outcome::Waits);
    site.follow(post, SubmissionKind::Publish, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), {});
    QCOMPARE(outcome(), Outcome::Live);
}

void PublisherTest::stoppedRoundSaysSo()
{
    SiteFixture site;
    (void)site.publish(u"Tin"_s, "<p>Một</p>");
    Publisher publisher(site.newsroom, site.newsroom, site.attempts, site.clock, site.connect);
    std::stop_source source;
    site.connect = {};
    source.request_stop();
    const auto report = publisher.runOnce(site.site, source.get_token());
    QVERIFY(report);
    QVERIFY(report->posts.isEmpty());
    QVERIFY(site.files().isEmpty());
    QVERIFY(site.attempts.failures.isEmpty());
}

void PublisherTest::adoptedPageIsCorrectedWhereItIs()
{
    SiteFixture site(QUrl(u"http://127.0.0.1:9/coso/"_s)); // nobody listens there: stored, not seen
    const QByteArray old = "<html>bài cũ</html>";
    site.write(u"bai/cu.html"_s, old);
    const PostId post = site.newsroom.newPost();
    const Instant siteDate = site.clock.now() - 24h * 400;
    site.newsroom.adopt(post,
        PostAdopted{.site = site.site,
            .section = site.news,
            .remoteId = {},
            .url = QUrl(u"http://127.0.0.1:9/coso/bai/cu.html"_s),
            .fingerprint = QCryptographicHash::hash(old, QCryptographicHash::Sha256),
            .siteDate = siteDate,
            .text = {}});
    Submission wanted = site.wants(SubmissionKind::Correct, SiteFixture::text(u"Bài cũ"_s, "<p>Bản đúng</p>"), site.news);
    wanted.slug = u"bai-cu"_s;
    (void)site.newsroom.submitAndApprove(post, wanted);
    QCOMPARE(site.runFor(post).outcome, Outcome::Stored);
    QCOMPARE(site.pageOf(post), u"bai/cu.html"_s);
    QVERIFY(site.read(u"bai/cu.html"_s).contains("<p>Bản đúng</p>"));
    QCOMPARE(site.line(post).planned->dateShown, siteDate);
}

void PublisherTest::fieldsAreShownWithTheirLabels()
{
    SiteFixture site;
    const auto types = PostTypes::parse(QByteArrayLiteral(
        R"({"format":1,"types":[{"code":"news","label":{"vi":"Tin","en":"News"},"fields":[{"code":"han","label":{"vi":"Hạn nộp","en":"Deadline"},"kind":"date"}]}]})"));
    QVERIFY2(types, qPrintable(types ? QString() : types.error().detail));
    Revision text = SiteFixture::text(u"Tin"_s, "<p>Một</p>");
    text.fields = {{u"han"_s, u"2026-12-05"_s}, {u"ghi-chu-noi-bo"_s, u"không cho ai xem"_s}};
    const PostId post = site.publish(text);
    Publisher publisher(site.newsroom, site.newsroom, site.attempts, site.clock, site.connect, *types);
    QCOMPARE(publisher.runOnce(site.site, {})->posts.first().outcome, Outcome::Live);
    const QByteArray page = site.read(site.pageOf(post));
    QVERIFY(page.contains("<dt>Hạn nộp</dt><dd>05/12/2026</dd>"));
    QVERIFY(!page.contains("không cho ai xem"));
}

void PublisherTest::connectionTestLeavesNothing()
{
    SiteFixture site;
    const auto connector = site.connect(site.newsroom.site(site.site));
    QVERIFY(connector);
    QVERIFY((*connector)->test({}));
    QVERIFY(site.files().isEmpty());
    QVERIFY(QFile::setPermissions(site.root(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QDir(site.root()).removeRecursively();
    QCOMPARE((*connector)->test({}).error().kind, Error::Kind::Offline);
}

QTEST_GUILESS_MAIN(PublisherTest)
#include "tst_publisher.moc"
