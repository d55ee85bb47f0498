// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/desk.h"
#include "desk/monthreport.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

using Came = MonthDuty::Outcome;

QDate day(int number) { return QDate(2026, 11, number); } // Monday the 2nd; Tuesday the 24th is a holiday

MonthFacts november(bool running = false, int last = 30)
{
    return {.agency = u"UBND xã"_s, .first = day(1), .last = day(last), .running = running};
}

EventDuty duty(EventStanding standing, QDate due)
{
    EventDuty duty;
    duty.state.registered = DutyRegistered{.rule = u"17b"_s};
    duty.title = u"Việc"_s;
    duty.status.standing = standing;
    duty.status.due = due;
    duty.status.unverified = false;
    return duty;
}

MonthReport made(const MonthFacts &facts) { return monthReport(facts, Desk::shippedCalendar()); }
MonthReport madeOf(const EventDuty &one, MonthFacts facts = november())
{
    facts.duties = {one};
    return made(facts);
}

} // namespace

class MonthReportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void dutyDueOnTheLastDayIsOpenOnceTheMonthIsOver();
    void dutyDueTodayHasTimeWhileTheMonthRuns();
    void backlogIsCarriedUntilItIsDone();
    void dutyOfALaterMonthIsNotOwedYet();
    void whatNobodyCanDateIsNamed();
    void closedDutyCountsInTheMonthItWasDue();
    void pageThatShouldBeGoneIsOwed();
    void verifiedLawComesFirst();
    void sectionWasAsLateAsOnItsWorstDay();
    void sectionIsNotLateForDaysBeforeItsRule();
    void medianOfAnEvenNumberIsBetweenTheMiddleTwo();
    void waitingIsCountedInWorkingDays();
    void unresolvedChangesComeFirst();
};

void MonthReportTest::dutyDueOnTheLastDayIsOpenOnceTheMonthIsOver()
{
    const EventDuty one = duty(EventStanding::DueSoon, day(30)); // as the last day itself says
    QCOMPARE(madeOf(one).duties.first().outcome, Came::Overdue);
    QCOMPARE(madeOf(one).duties.first().daysLate, 0);
}

void MonthReportTest::dutyDueTodayHasTimeWhileTheMonthRuns()
{
    QCOMPARE(madeOf(duty(EventStanding::DueSoon, day(16)), november(true, 16)).duties.first().outcome, Came::NotYetDue);
    QCOMPARE(madeOf(duty(EventStanding::Ahead, day(30)), november(true, 16)).duties.first().outcome, Came::NotYetDue);
    QCOMPARE(madeOf(duty(EventStanding::Overdue, day(13)), november(true, 16)).duties.first().outcome, Came::Overdue);
}

void MonthReportTest::backlogIsCarriedUntilItIsDone()
{
    EventDuty old = duty(EventStanding::Overdue, QDate(2026, 9, 10));
    old.status.daysLate = 55;
    QVERIFY(madeOf(old).duties.first().carried);
    QCOMPARE(madeOf(old).duties.first().daysLate, 55);
    old.status.standing = EventStanding::Done;
    old.status.late = true;
    old.status.doneOn = day(4);
    QCOMPARE(madeOf(old).duties.first().outcome, Came::DoneLate);
    old.status.doneOn = QDate(2026, 10, 30); // an earlier month has reported it
    QVERIFY(madeOf(old).duties.isEmpty());
}

void MonthReportTest::dutyOfALaterMonthIsNotOwedYet()
{
    QVERIFY(madeOf(duty(EventStanding::Ahead, QDate(2026, 12, 1))).duties.isEmpty());
    QVERIFY(madeOf(duty(EventStanding::AwaitsPublication, QDate())).duties.isEmpty());
    EventDuty early = duty(EventStanding::Done, day(20));
    early.status.doneOn = QDate(2026, 10, 30);
    QCOMPARE(madeOf(early).duties.first().outcome, Came::Done); // owed in this month, done before
}

void MonthReportTest::whatNobodyCanDateIsNamed()
{
    QCOMPARE(madeOf(duty(EventStanding::UnknownYear, QDate())).duties.first().outcome, Came::Unknown);
    QCOMPARE(madeOf(duty(EventStanding::UnknownRule, QDate())).duties.first().outcome, Came::Unknown);
}

void MonthReportTest::closedDutyCountsInTheMonthItWasDue()
{
    QCOMPARE(madeOf(duty(EventStanding::Closed, day(10))).duties.first().outcome, Came::Closed);
    QVERIFY(madeOf(duty(EventStanding::Closed, QDate(2026, 10, 10))).duties.isEmpty());
}

void MonthReportTest::pageThatShouldBeGoneIsOwed()
{
    EventDuty one = duty(EventStanding::Done, QDate(2026, 9, 10));
    one.status.doneOn = QDate(2026, 9, 9);
    one.status.removeBy = day(25);
    one.status.removalOverdue = true;
    const MonthDuty row = madeOf(one).duties.first();
    QCOMPARE(row.work, MonthDuty::Work::TakeDown);
    QCOMPARE(row.outcome, Came::Overdue);
    QCOMPARE(row.due, day(25));
    QCOMPARE(row.daysLate, 3); // 26, 27 and 30 November
    one.status.removalOverdue = false;
    one.status.goneEarly = true;
    QCOMPARE(madeOf(one).duties.first().work, MonthDuty::Work::PutBack);
}

void MonthReportTest::verifiedLawComesFirst()
{
    MonthFacts facts = november();
    EventDuty unsure = duty(EventStanding::Overdue, day(2));
    unsure.status.unverified = true;
    unsure.status.daysLate = 18;
    EventDuty late = duty(EventStanding::Overdue, day(20));
    late.status.daysLate = 5;
    EventDuty later = late;
    later.status.daysLate = 9;
    EventDuty done = duty(EventStanding::Done, day(3));
    done.status.doneOn = day(3);
    facts.duties = {done, unsure, late, later};
    QList<int> order;
    for (const MonthDuty &row : made(facts).duties)
        order.append(row.daysLate);
    QCOMPARE(order, (QList<int>{9, 5, 18, 0}));
}

void MonthReportTest::sectionWasAsLateAsOnItsWorstDay()
{
    MonthFacts facts = november();
    MonthFacts::SectionFacts section{
        .shown = {.newest = day(27)}, .rule = Cadence{.workingDays = 5}, .since = QDate(2026, 1, 5), .updates = {}};
    section.updates = {QDate(2026, 10, 26), day(11), day(27)}; // due on 2 November, so seven late; then due on the 18th, so six late
    facts.sections = {section};
    const MonthSection row = made(facts).sections.first();
    QCOMPARE(row.updates, 2);
    QCOMPARE(row.longestLate, 7);
    QCOMPARE(row.daysLate, 0);
    QVERIFY(!row.stale);
    QCOMPARE(row.due, QDate(2026, 12, 4));
}

void MonthReportTest::sectionIsNotLateForDaysBeforeItsRule()
{
    MonthFacts facts = november();
    facts.sections = {{.shown = {}, .rule = Cadence{.workingDays = 5}, .since = day(25), .updates = {}}};
    const MonthSection row = made(facts).sections.first();
    QVERIFY(!row.stale);
    QCOMPARE(row.longestLate, 0);
}

void MonthReportTest::medianOfAnEvenNumberIsBetweenTheMiddleTwo()
{
    MonthFacts facts = november();
    facts.decisions = {{day(2), day(2), true}, {day(2), day(3), true}, {day(2), day(5), false}, {day(2), day(16), true}};
    QCOMPARE(made(facts).review, (MonthReview{.approved = 3, .returned = 1, .medianDays = 2, .longestDays = 10}));
    facts.decisions.removeLast();
    QCOMPARE(made(facts).review.medianDays, 1.0);
    QCOMPARE(made(november()).review, MonthReview());
}

void MonthReportTest::waitingIsCountedInWorkingDays()
{
    MonthFacts facts = november();
    facts.waiting = {{.title = u"Sau"_s, .since = day(27)}, {.title = u"Trước"_s, .since = day(20)}};
    const MonthReport report = made(facts);
    QCOMPARE(report.waiting.first().title, u"Trước"_s);
    QCOMPARE(report.waiting.first().workingDays, 5); // 23, 25, 26, 27, 30 November
    QCOMPARE(report.waiting.last().workingDays, 1);
}

void MonthReportTest::unresolvedChangesComeFirst()
{
    MonthFacts facts = november();
    facts.changes = {{.what = MonthChange::What::Vanished, .day = day(2), .back = true},
        {.what = MonthChange::What::Changed, .day = day(9)}, {.what = MonthChange::What::Vanished, .day = day(20)}};
    const MonthReport report = made(facts);
    QCOMPARE(report.unresolvedChanges(), 2);
    QCOMPARE(report.changes[0].day, day(20));
    QCOMPARE(report.changes[1].day, day(9));
    QVERIFY(report.changes[2].back);
}

QTEST_GUILESS_MAIN(MonthReportTest)
#include "tst_monthreport.moc"
