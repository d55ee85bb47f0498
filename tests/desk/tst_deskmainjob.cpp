// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

class DeskMainJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void draftedReturnedFixedApprovedScheduledSeenCorrected();
    void expiryApprovedInTheSameSittingWithdrawsLater();
    void recallBeforeTheTimeStopsTheDelivery();
    void takeDownByOneReviewerRemovesThePage();
    void missedScheduleWaitsForAPerson();
    void whatWaitsIsFoundAgainAfterReopening();
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Word wordOf(Desk &desk, PostId post) { return desk.post(post)->word; }

// Submitted by the officer and approved by the reviewer.
Outcome approve(test::DeskFixture &office, const Submit &wish)
{
    office.as(office.officer);
    const Outcome submitted = office.must(wish);
    office.as(office.reviewer);
    office.must(Approve{.post = submitted.post, .submission = submitted.submission});
    return submitted;
}

void runPublisher(test::DeskFixture &office)
{
    const auto report = office.desk().publishOnce(std::nullopt);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(errorCode(report.error().kind)));
}

} // namespace

void DeskMainJobTest::draftedReturnedFixedApprovedScheduledSeenCorrected()
{
    test::DeskFixture office;
    Desk &desk = office.desk();
    office.as(office.officer);
    Draft draft = office.draft(u"Phát huy chất lượng trang thông tin điện tử"_s, u"<p>Bản đầu tiên.</p>"_s);
    const auto saved = desk.saveDraft(draft);
    QVERIFY(saved);
    const Outcome first = office.must(Submit{.content = draft});
    QCOMPARE(wordOf(desk, first.post), Word::Submitted);

    office.as(office.reviewer);
    const auto review = desk.reviewCase(first.post);
    QVERIFY(review);
    QVERIFY(!review->mine);
    office.must(Return{.post = first.post, .submission = first.submission, .remark = u"Thiếu số liệu"_s, .base = review->base});
    QCOMPARE(wordOf(desk, first.post), Word::Returned);

    office.as(office.officer);
    Draft fixed = desk.openDraft(first.post)->first();
    QCOMPARE(fixed.title, draft.title);
    fixed.body = u"<p>Bản đã bổ sung số liệu.</p><p>Đoạn hai sẽ được sửa sau.</p>"_s;
    const Instant at = office.clock.now() + 1min;
    const Outcome second = office.must(Submit{.content = fixed, .notBefore = at});
    office.as(office.reviewer);
    office.must(Approve{.post = second.post, .submission = second.submission});
    QCOMPARE(wordOf(desk, second.post), Word::Scheduled);
    runPublisher(office);
    QVERIFY(office.articlePages().isEmpty());
    QCOMPARE(desk.nextWork(), Result<std::optional<Instant>>(at));

    office.clock.advance(61s);
    runPublisher(office);
    QCOMPARE(wordOf(desk, second.post), Word::Live);
    QCOMPARE(office.articlePages().size(), 1);
    QVERIFY(read(office.articlePages().first()).contains("Bản đã bổ sung số liệu."));

    office.as(office.officer);
    Draft correction = desk.openDraft(second.post)->first();
    correction.body.replace(u"Đoạn hai sẽ được sửa sau."_s, u"Đoạn hai đã đúng."_s);
    const Outcome third = approve(office, Submit{.kind = SubmissionKind::Correct, .content = correction, .note = u"Sửa đoạn hai."_s});
    office.clock.advance(1s);
    runPublisher(office);
    QCOMPARE(wordOf(desk, third.post), Word::Corrected);
    QCOMPARE(office.articlePages().size(), 1);
    const QByteArray page = read(office.articlePages().first());
    QVERIFY(page.contains("Đoạn hai đã đúng."));
    QVERIFY(!page.contains("Đoạn hai sẽ được sửa sau."));
    QVERIFY(page.contains("Sửa đoạn hai."));
    QVERIFY(desk.verify()->sound());
}

void DeskMainJobTest::expiryApprovedInTheSameSittingWithdrawsLater()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Draft draft = office.draft(u"Lịch tiếp công dân"_s, u"<p>Sáng thứ năm.</p>"_s);
    const Outcome published = office.must(Submit{.content = draft});
    const Outcome expiry = office.must(Submit{.kind = SubmissionKind::Withdraw,
        .content = office.desk().openDraft(draft.post)->first(),
        .notBefore = office.clock.now() + 48h,
        .note = u"Đã qua ngày tiếp."_s});
    office.as(office.reviewer);
    office.must(Approve{.post = draft.post, .submission = published.submission});
    office.must(Approve{.post = draft.post, .submission = expiry.submission});
    runPublisher(office);
    QCOMPARE(wordOf(office.desk(), draft.post), Word::Live);
    office.clock.advance(48h + 1s);
    runPublisher(office);
    QCOMPARE(wordOf(office.desk(), draft.post), Word::Withdrawn);
    QVERIFY(read(office.articlePages().first()).contains("Đã qua ngày tiếp."));
}

void DeskMainJobTest::recallBeforeTheTimeStopsTheDelivery()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked =
        approve(office, Submit{.content = office.draft(u"Thông báo"_s, u"<p>Nội dung.</p>"_s), .notBefore = office.clock.now() + 1h});
    office.must(Recall{.post = asked.post, .submission = asked.submission, .remark = u"Có thay đổi"_s});
    office.clock.advance(2h);
    runPublisher(office);
    QVERIFY(office.articlePages().isEmpty());
    QCOMPARE(wordOf(office.desk(), asked.post), Word::Draft);
}

void DeskMainJobTest::takeDownByOneReviewerRemovesThePage()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked = approve(office, Submit{.content = office.draft(u"Danh sách"_s, u"<p>Nội dung.</p>"_s)});
    runPublisher(office);
    QCOMPARE(office.articlePages().size(), 1);
    office.as(office.reviewer);
    office.must(Submit{.kind = SubmissionKind::Remove, .content = office.desk().openDraft(asked.post)->first(), .note = u"Lộ thông tin"_s});
    office.clock.advance(1s);
    runPublisher(office);
    QVERIFY(office.articlePages().isEmpty());
    QCOMPARE(wordOf(office.desk(), asked.post), Word::Removed);
}

void DeskMainJobTest::missedScheduleWaitsForAPerson()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Outcome asked =
        approve(office, Submit{.content = office.draft(u"Thông báo"_s, u"<p>Nội dung.</p>"_s), .notBefore = office.clock.now() + 1h});
    office.clock.advance(1h + 2h + 1s);
    runPublisher(office);
    QVERIFY(office.articlePages().isEmpty());
    QCOMPARE(wordOf(office.desk(), asked.post), Word::Missed);
    office.must(ReleaseLate{.post = asked.post, .submission = asked.submission});
    runPublisher(office);
    QCOMPARE(wordOf(office.desk(), asked.post), Word::Live);
}

void DeskMainJobTest::whatWaitsIsFoundAgainAfterReopening()
{
    test::DeskFixture office;
    office.as(office.officer);
    const Draft draft = office.draft(u"Bản nháp còn dở"_s, u"<p>Đang viết…</p>"_s);
    QVERIFY(office.desk().saveDraft(draft));
    const Outcome asked = approve(office, Submit{.content = office.draft(u"Thông báo"_s, u"<p>Nội dung.</p>"_s)});
    office.reopen();
    office.as(office.officer);
    QCOMPARE(office.desk().openDraft(draft.post)->first().body, draft.body);
    runPublisher(office);
    QCOMPARE(wordOf(office.desk(), asked.post), Word::Live);
}

QTEST_GUILESS_MAIN(DeskMainJobTest)
#include "tst_deskmainjob.moc"
