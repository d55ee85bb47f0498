// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

#include "desk/deskfixture.h"
#include "desk/monthreport.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

namespace {

using Came = MonthDuty::Outcome;

/// The office from Tuesday 1 December 2026 on; its section owes something every five working days.
class Office final {
public:
    test::DeskFixture office;
    Office()
    {
        moveTo(QDate(2026, 12, 1));
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section,
            .name = {},
            .postType = {},
            .responsible = {},
            .approvals = {},
            .cadence = Cadence{.workingDays = 5, .reviewersAfter = 2, .keeperAfter = 5}});
        office.as(office.officer);
    }
    void moveTo(QDate day, QTime time = QTime(8, 0))
    {
        office.clock.set(fromDateTime(QDateTime(day, time, QTimeZone("Asia/Ho_Chi_Minh"))));
    }
    DutyId enter(const QString &rule, QDate anchor, const QString &title)
    {
        const NewDuty duty{.rule = rule,
            .section = office.section,
            .anchor = anchor,
            .moment = {},
            .due = {},
            .title = title,
            .number = {},
            .follows = {}};
        return office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first();
    }
    Outcome ask(const QString &title) { return office.must(Submit{.content = office.draft(title, u"<p>Nội dung.</p>"_s)}); }
    void approve(const Outcome &asked)
    {
        office.as(office.reviewer);
        office.must(Approve{.post = asked.post, .submission = asked.submission});
        office.as(office.officer);
    }
    void deliver()
    {
        office.clock.advance(1min);
        const auto report = office.desk().publishOnce(std::nullopt);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
    }
    PostId publish(const QString &title)
    {
        const auto asked = ask(title);
        approve(asked);
        deliver();
        return asked.post;
    }
    MonthReport report(QDate month)
    {
        auto made = office.desk().monthReport(month);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
};

const QDate december(2026, 12, 1);

const MonthDuty &dutyIn(const MonthReport &report, DutyId id)
{
    const auto it = std::ranges::find(report.duties, id, &MonthDuty::id);
    if (it == report.duties.end())
        qFatal("the duty is not in the report");
    return *it;
}

} // namespace

class DeskMonthTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void monthMadeLaterSaysTheSame();
    void whatWasDoneAfterTheMonthIsOpenInIt();
    void sectionsStandAsTheDutiesDoOnThatDay();
    void sectionsThatFollowTheAgencyAreInTheReportOfThen();
    void whoAnsweredThenIsNamed();
    void wordsAreThoseOfThen();
    void reviewIsCountedInTheMonthOfTheDecision();
    void vanishedPageIsNamedUntilItIsBack();
    void sectionSilentForMonthsKeepsItsLastPage();
    void latenessIsCountedFromTheLastUpdateBeforeTheMonth();
    void monthsWithoutTheNewsroomAreRefused();
};

void DeskMonthTest::monthMadeLaterSaysTheSame()
{
    Office here;
    const DutyId done = here.enter(u"31a"_s, QDate(2026, 12, 3), u"Đã làm"_s);
    const DutyId open = here.enter(u"31a"_s, QDate(2026, 12, 7), u"Chưa làm"_s);
    here.office.must(SettleDuty{.duty = done, .post = here.publish(u"Bài một"_s), .reason = {}});
    here.moveTo(QDate(2026, 12, 30));
    const auto waits = here.ask(u"Bài chờ"_s);
    here.moveTo(QDate(2027, 1, 1), QTime(0, 0));
    const MonthReport first = here.report(december);
    QVERIFY(!first.running);
    QCOMPARE(first.last, QDate(2026, 12, 31));

    // January does everything, and undoes some.
    here.moveTo(QDate(2027, 1, 5));
    here.approve(waits);
    here.deliver();
    here.office.must(SettleDuty{.duty = open, .post = here.publish(u"Bài hai"_s), .reason = {}});
    here.office.must(SettleDuty{.duty = done, .post = {}, .reason = u"Nhầm"_s});
    here.enter(u"31a"_s, QDate(2026, 12, 4), u"Ghi sau"_s);
    here.office.as(here.office.keeper);
    here.office.must(ChangeSection{.section = here.office.section,
        .name = u"Tên mới"_s,
        .postType = {},
        .responsible = here.office.keeper,
        .approvals = {},
        .cadence = Cadence{.workingDays = 60, .reviewersAfter = 2, .keeperAfter = 5}});
    here.moveTo(QDate(2027, 2, 20));
    QCOMPARE(here.report(QDate(2026, 12, 17)), first);
    QVERIFY(here.report(QDate(2027, 1, 1)) != first);
}

void DeskMonthTest::whatWasDoneAfterTheMonthIsOpenInIt()
{
    Office here;
    const DutyId id = here.enter(u"31a"_s, QDate(2026, 12, 21), u"Công khai"_s); // by Monday 28 December
    here.moveTo(QDate(2027, 1, 6));
    here.office.must(SettleDuty{.duty = id, .post = here.publish(u"Bài"_s), .reason = {}});
    const MonthDuty then = dutyIn(here.report(december), id);
    QCOMPARE(then.outcome, Came::Overdue);
    QCOMPARE(then.daysLate, 3); // 29, 30, 31 December
    QVERIFY(then.url.isEmpty() && !then.doneOn.isValid() && !then.carried);
    const MonthDuty now = dutyIn(here.report(QDate(2027, 1, 1)), id);
    QCOMPARE(now.outcome, Came::DoneLate);
    QCOMPARE(now.doneOn, QDate(2027, 1, 6));
    QVERIFY(now.carried && now.daysLate > 3);
}

// The report of a running month and the list of duties look at the same things by different ways.
void DeskMonthTest::sectionsStandAsTheDutiesDoOnThatDay()
{
    Office here;
    const auto compare = [&] {
        const QDate today = here.office.desk().today().value();
        const Duty duty = here.office.desk().duties(today).value().first();
        const MonthSection section = here.report(today).sections.first();
        QCOMPARE(section.name, duty.sectionName);
        QCOMPARE(section.responsible, duty.responsibleName);
        QCOMPARE(section.due, duty.status.due);
        QCOMPARE(section.daysLate, duty.status.daysLate);
        QCOMPARE(section.stale, duty.status.freshness == Freshness::Overdue);
        QCOMPARE(section.newestTitle, duty.news ? duty.news->title : QString());
    };
    QList<PostId> posts;
    for (int day = 1; day <= 90; day += 4) {
        here.moveTo(QDate(2026, 12, 1).addDays(day));
        if (day % 12 == 1)
            posts.append(here.publish(u"Bài %1"_s.arg(day)));
        compare();
    }
    // Taken down again: what citizens cannot read does not count.
    const auto asked = here.office.must(
        Submit{.kind = SubmissionKind::Withdraw, .content = here.office.desk().openDraft(posts.last())->first(), .note = u"Rút"_s});
    here.approve(asked);
    here.deliver();
    compare();
}

void DeskMonthTest::sectionsThatFollowTheAgencyAreInTheReportOfThen()
{
    Office here;
    here.office.as(here.office.keeper);
    here.office.must(SetCadence{.cadence = Cadence{.workingDays = 8}});
    here.office.must(AddSection{.name = u"Đấu giá"_s});
    here.office.must(AddSection{.name = u"Lịch sử"_s, .cadence = NothingRegularly()});
    here.moveTo(QDate(2027, 1, 5));
    here.office.as(here.office.keeper);
    here.office.must(SetCadence{});
    const MonthReport then = here.report(december);
    QCOMPARE(then.sections.size(), 2);
    const auto follower = std::ranges::find(then.sections, u"Đấu giá"_s, &MonthSection::name);
    QVERIFY(follower != then.sections.end());
    QCOMPARE(follower->workingDays, 8);
    QCOMPARE(follower->due, QDate(2026, 12, 11));
    QVERIFY(follower->stale);
    QCOMPARE(here.report(QDate(2027, 1, 5)).sections.size(), 1);
}

void DeskMonthTest::whoAnsweredThenIsNamed()
{
    Office here;
    const DutyId id = here.enter(u"31a"_s, QDate(2026, 12, 7), u"Công khai"_s);
    here.moveTo(QDate(2027, 1, 4));
    here.office.as(here.office.keeper);
    here.office.must(ChangeSection{
        .section = here.office.section, .name = {}, .postType = {}, .responsible = here.office.keeper, .approvals = {}, .cadence = {}});
    QCOMPARE(dutyIn(here.report(december), id).responsible, u"Trần Văn Cán"_s);
    QCOMPARE(here.report(december).sections.first().responsible, u"Trần Văn Cán"_s);
    QCOMPARE(dutyIn(here.report(QDate(2027, 1, 1)), id).responsible, u"Nguyễn Thị Quản"_s);
}

void DeskMonthTest::wordsAreThoseOfThen()
{
    Office here;
    const PostId post = here.publish(u"Tên cũ"_s);
    here.moveTo(QDate(2027, 1, 4));
    Draft draft = here.office.desk().openDraft(post)->first();
    draft.title = u"Tên mới"_s;
    const auto asked = here.office.must(Submit{.kind = SubmissionKind::Correct, .content = draft});
    here.approve(asked);
    here.deliver();
    QCOMPARE(here.report(december).pages.size(), 1);
    QCOMPARE(here.report(december).pages.first().title, u"Tên cũ"_s);
    QVERIFY(!here.report(december).pages.first().correction);
    const MonthReport january = here.report(QDate(2027, 1, 1));
    QCOMPARE(january.pages.size(), 1);
    QCOMPARE(january.pages.first().title, u"Tên mới"_s);
    QVERIFY(january.pages.first().correction);
    QCOMPARE(january.sections.first().updates, 1);
    QCOMPARE(january.sections.first().newestTitle, u"Tên mới"_s);
}

void DeskMonthTest::reviewIsCountedInTheMonthOfTheDecision()
{
    Office here;
    here.moveTo(QDate(2026, 12, 28));
    const auto slow = here.ask(u"Chậm"_s);
    const auto returned = here.ask(u"Trả lại"_s);
    here.moveTo(QDate(2026, 12, 29));
    here.office.as(here.office.reviewer);
    here.office.must(Return{.post = returned.post, .submission = returned.submission, .remark = u"Sửa lại"_s});
    here.moveTo(QDate(2027, 1, 5));
    here.approve(slow);
    const MonthReport then = here.report(december);
    QCOMPARE(then.review, (MonthReview{.approved = 0, .returned = 1, .medianDays = 1, .longestDays = 1}));
    QCOMPARE(then.waiting.size(), 1);
    QCOMPARE(then.waiting.first().title, u"Chậm"_s);
    QCOMPARE(then.waiting.first().submitter, u"Trần Văn Cán"_s);
    QCOMPARE(then.waiting.first().section, u"Tin tức – sự kiện"_s);
    QCOMPARE(then.waiting.first().workingDays, 3); // 29, 30, 31 December
    const MonthReport january = here.report(QDate(2027, 1, 1));
    QCOMPARE(january.review.approved, 1);
    QCOMPARE(january.review.longestDays, 5); // 29, 30, 31 December, 4 and 5 January
    QVERIFY(january.waiting.isEmpty());
}

void DeskMonthTest::vanishedPageIsNamedUntilItIsBack()
{
    Office here;
    here.publish(u"Bài bị mất"_s);
    const QString page = here.office.articlePages().first();
    QVERIFY(QFile::rename(page, page + u".away"_s));
    here.moveTo(QDate(2026, 12, 10));
    QVERIFY(here.office.desk().checkSites(std::nullopt));
    const MonthReport then = here.report(december);
    QCOMPARE(then.changes.size(), 1);
    QCOMPARE(then.changes.first().what, MonthChange::What::Vanished);
    QCOMPARE(then.changes.first().title, u"Bài bị mất"_s);
    QCOMPARE(then.changes.first().siteName, u"Trang tin xã"_s);
    QCOMPARE(then.changes.first().day, QDate(2026, 12, 10));
    QCOMPARE(then.unresolvedChanges(), 1);
    QVERIFY(QFile::rename(page + u".away"_s, page));
    here.moveTo(QDate(2027, 1, 4));
    QVERIFY(here.office.desk().checkSites(std::nullopt));
    QCOMPARE(here.report(december).unresolvedChanges(), 1); // it came back after the month
    QVERIFY(here.report(QDate(2027, 1, 1)).changes.isEmpty());
}

void DeskMonthTest::sectionSilentForMonthsKeepsItsLastPage()
{
    Office here;
    here.publish(u"Bài cuối"_s);
    here.moveTo(QDate(2027, 3, 25));
    here.publish(u"Bài mới"_s); // the views know only this one as the newest
    const MonthSection section = here.report(QDate(2027, 2, 1)).sections.first();
    QCOMPARE(section.newestTitle, u"Bài cuối"_s);
    QCOMPARE(section.newest, QDate(2026, 12, 1));
    QCOMPARE(section.updates, 0);
    QVERIFY(section.stale && section.daysLate > 20);
}

void DeskMonthTest::latenessIsCountedFromTheLastUpdateBeforeTheMonth()
{
    Office here;
    for (const QDate day : {QDate(2026, 12, 2), QDate(2026, 12, 28), QDate(2027, 1, 6), QDate(2027, 1, 8)}) {
        here.moveTo(day);
        here.publish(u"Bài ngày "_s + day.toString(u"dd/MM"_s));
    }
    here.moveTo(QDate(2027, 2, 1), QTime(0, 0));
    const MonthSection then = here.report(december).sections.first();
    QCOMPARE(then.updates, 2);
    QCOMPARE(then.longestLate, 13); // due on 9 December; the next one came on the 28th
    const MonthSection january = here.report(QDate(2027, 1, 1)).sections.first();
    QCOMPARE(january.updates, 2);
    QCOMPARE(january.daysLate, 10); // due on the 15th
    QCOMPARE(january.longestLate, 10); // on the 6th it was one day late
}

void DeskMonthTest::monthsWithoutTheNewsroomAreRefused()
{
    Office here;
    for (const QDate month : {QDate(2027, 1, 1), QDate(2026, 10, 1), QDate()}) {
        const auto made = here.office.desk().monthReport(month);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::InvalidInput);
    }
    QVERIFY(here.report(QDate(2026, 11, 1)).pages.isEmpty()); // it was founded on the 20th
}

QTEST_GUILESS_MAIN(DeskMonthTest)
#include "tst_deskmonth.moc"
