// SPDX-License-Identifier: GPL-3.0-or-later
#include <span>

#include <QRegularExpression>
#include <QTest>

#include "calendarsamples.h"
#include "domain/cadence.h"
#include "support/eventbuilder.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

using enum Freshness;
using enum Concern;

namespace {

const WorkingCalendar &vietnam()
{
    static const WorkingCalendar calendar = WorkingCalendar::parse(vietnamData()).value();
    return calendar;
}

/// A rule that has held since long before the update, with the default delays of two and five.
struct Case {
    const char *updated;
    int days;
    const char *today;
    const char *due;
    Freshness freshness;
    int left;
    int late;
    Concern concern;
};

constexpr Case ordinaryWeeks[] = {
    {"2026-03-02", 1, "2026-03-02", "2026-03-03", Fresh, 1, 0, Nobody},
    {"2026-03-02", 1, "2026-03-03", "2026-03-03", DueSoon, 0, 0, Responsible},
    {"2026-03-02", 1, "2026-03-04", "2026-03-03", Overdue, 0, 1, Responsible},
    {"2026-03-02", 1, "2026-03-05", "2026-03-03", Overdue, 0, 2, Reviewers},
    {"2026-03-02", 1, "2026-03-09", "2026-03-03", Overdue, 0, 4, Reviewers},
    {"2026-03-02", 1, "2026-03-10", "2026-03-03", Overdue, 0, 5, Keeper},
    {"2026-03-02", 5, "2026-03-05", "2026-03-09", Fresh, 2, 0, Nobody},
    {"2026-03-02", 5, "2026-03-06", "2026-03-09", DueSoon, 1, 0, Responsible},
    {"2026-03-02", 5, "2026-03-07", "2026-03-09", DueSoon, 1, 0, Responsible},
    {"2026-03-02", 5, "2026-03-09", "2026-03-09", DueSoon, 0, 0, Responsible},
    {"2026-03-02", 5, "2026-03-10", "2026-03-09", Overdue, 0, 1, Responsible},
    {"2026-03-06", 1, "2026-03-07", "2026-03-09", Fresh, 1, 0, Nobody}, // Friday to Monday
    {"2026-03-06", 1, "2026-03-09", "2026-03-09", DueSoon, 0, 0, Responsible},
    {"2026-03-07", 1, "2026-03-08", "2026-03-09", Fresh, 1, 0, Nobody}, // an update on a Saturday
    {"2026-03-08", 5, "2026-03-08", "2026-03-13", Fresh, 5, 0, Nobody},
    {"2026-03-02", 4, "2026-03-07", "2026-03-06", Overdue, 0, 0, Responsible}, // the weekend after a Friday
    {"2026-03-02", 4, "2026-03-08", "2026-03-06", Overdue, 0, 0, Responsible},
    {"2026-03-02", 4, "2026-03-09", "2026-03-06", Overdue, 0, 1, Responsible},
    {"2026-03-02", 10, "2026-03-11", "2026-03-16", Fresh, 3, 0, Nobody},
    {"2026-03-02", 10, "2026-03-12", "2026-03-16", DueSoon, 2, 0, Responsible},
    {"2026-03-02", 22, "2026-03-25", "2026-04-01", Fresh, 5, 0, Nobody},
    {"2026-03-02", 22, "2026-03-26", "2026-04-01", DueSoon, 4, 0, Responsible},
};

constexpr Case monthEnds[] = {
    {"2026-01-30", 1, "2026-01-31", "2026-02-02", Fresh, 1, 0, Nobody}, {"2026-02-27", 1, "2026-02-28", "2026-03-02", Fresh, 1, 0, Nobody},
    {"2024-02-28", 1, "2024-02-29", "2024-02-29", DueSoon, 0, 0, Responsible}, // leap day
    {"2024-02-29", 1, "2024-03-04", "2024-03-01", Overdue, 0, 1, Responsible},
    {"2026-05-29", 2, "2026-05-31", "2026-06-02", Fresh, 2, 0, Nobody}, {"2026-06-30", 3, "2026-07-01", "2026-07-03", Fresh, 2, 0, Nobody},
    {"2026-10-30", 1, "2026-11-03", "2026-11-02", Overdue, 0, 1, Responsible},
    {"2025-12-31", 1, "2026-01-04", "2026-01-05", Fresh, 1, 0, Nobody}, // New Year, swapped Friday, weekend
};

constexpr Case tet[] = {
    {"2026-02-13", 1, "2026-02-22", "2026-02-23", Fresh, 1, 0, Nobody},
    {"2026-02-12", 2, "2026-02-18", "2026-02-23", DueSoon, 1, 0, Responsible},
    {"2026-02-10", 5, "2026-02-20", "2026-02-24", Fresh, 2, 0, Nobody},
    {"2026-02-02", 5, "2026-02-13", "2026-02-09", Overdue, 0, 4, Reviewers},
    {"2026-02-02", 5, "2026-02-18", "2026-02-09", Overdue, 0, 4, Reviewers}, // nobody gets later during Tết
    {"2026-02-02", 5, "2026-02-23", "2026-02-09", Overdue, 0, 5, Keeper},
    {"2025-01-24", 1, "2025-02-02", "2025-02-03", Fresh, 1, 0, Nobody},
    {"2025-01-22", 3, "2025-01-30", "2025-02-03", DueSoon, 1, 0, Responsible},
    {"2024-02-07", 2, "2024-02-14", "2024-02-16", Fresh, 2, 0, Nobody}, // two days in lieu
};

constexpr Case otherHolidays[] = {
    {"2026-08-28", 1, "2026-09-02", "2026-09-03", Fresh, 1, 0, Nobody}, // Monday swapped, 1 and 2 September
    {"2026-08-26", 3, "2026-09-03", "2026-09-03", DueSoon, 0, 0, Responsible},
    {"2025-08-29", 1, "2025-09-03", "2025-09-03", DueSoon, 0, 0, Responsible},
    {"2024-08-30", 1, "2024-09-05", "2024-09-04", Overdue, 0, 1, Responsible},
    {"2026-04-24", 1, "2026-04-27", "2026-04-28", Fresh, 1, 0, Nobody}, // Giỗ Tổ on a Sunday
    {"2026-04-28", 2, "2026-05-01", "2026-05-04", DueSoon, 1, 0, Responsible},
    {"2025-04-04", 1, "2025-04-07", "2025-04-08", Fresh, 1, 0, Nobody},
    {"2026-11-20", 2, "2026-11-22", "2026-11-25", Fresh, 2, 0, Nobody}, // the first 24 November
};

constexpr Case swappedSaturdays[] = {
    {"2026-08-21", 1, "2026-08-22", "2026-08-22", DueSoon, 0, 0, Responsible},
    {"2026-08-21", 1, "2026-08-23", "2026-08-22", Overdue, 0, 0, Responsible},
    {"2026-08-21", 1, "2026-08-24", "2026-08-22", Overdue, 0, 1, Responsible},
    {"2026-08-20", 5, "2026-08-20", "2026-08-26", Fresh, 5, 0, Nobody},
    {"2025-04-25", 1, "2025-04-25", "2025-04-26", Fresh, 1, 0, Nobody},
    {"2025-04-25", 4, "2025-04-30", "2025-05-05", DueSoon, 1, 0, Responsible},
    {"2024-04-26", 1, "2024-05-01", "2024-05-02", Fresh, 1, 0, Nobody},
    {"2024-04-26", 3, "2024-05-03", "2024-05-04", DueSoon, 1, 0, Responsible},
    {"2026-01-09", 1, "2026-01-10", "2026-01-10", DueSoon, 0, 0, Responsible},
};

void addRows(const char *group, std::span<const Case> cases)
{
    for (const Case &one : cases)
        QTest::addRow("%s: %s + %d, on %s", group, one.updated, one.days, one.today) << one;
}

QDate day(const char *text) { return iso(QLatin1StringView(text)); }

CadenceStatus statusOn(const char *updated, int days, const char *since, const char *today)
{
    return cadenceStatus(vietnam(), Cadence{.workingDays = days}, day(updated), day(since), day(today));
}

} // namespace

Q_DECLARE_METATYPE(Case)

class CadenceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void workedCases_data();
    void workedCases();
    void withoutARuleNothingIsOwed();
    void withoutAnUpdateTheRuleItselfBegins();
    void nobodyIsLateForDaysBeforeTheRule();
    void anUpdateAheadOfTodayCountsAsToday();
    void aYearBeyondTheDataIsNamed();
    void anUpdateOlderThanTheDataIsNotGuessed();
    void delaysOfTheSectionDecideWhomItConcerns();
    void explanationSaysWhichDaysWereSkippedAndWhy();
    void whoIsToldGrowsWithTheConcern();
    void whoeverIsGoneIsPassedOver();
    void rulesOutOfRangeNameTheField();
    void agreesWithCountingDayByDay();
    void laterUpdatesNeverMakeItEarlierDue();
};

void CadenceTest::workedCases_data()
{
    QTest::addColumn<Case>("one");
    addRows("ordinary", ordinaryWeeks);
    addRows("month end", monthEnds);
    addRows("Tết", tet);
    addRows("holiday", otherHolidays);
    addRows("swapped", swappedSaturdays);
}

void CadenceTest::workedCases()
{
    QFETCH(Case, one);
    const CadenceStatus status = statusOn(one.updated, one.days, "2024-01-02", one.today);
    QCOMPARE(status.due, day(one.due));
    QCOMPARE(status.freshness, one.freshness);
    QCOMPARE(status.daysLeft, one.left);
    QCOMPARE(status.daysLate, one.late);
    QCOMPARE(status.concern, one.concern);
    QCOMPARE(status.counted, day(one.updated));
    QVERIFY(!status.heldBack);
}

void CadenceTest::withoutARuleNothingIsOwed()
{
    const CadenceStatus status = cadenceStatus(vietnam(), std::nullopt, QDate(2026, 3, 2), QDate(), QDate(2030, 1, 1));
    QCOMPARE(status, CadenceStatus());
    QCOMPARE(status.freshness, NoRule);
}

void CadenceTest::withoutAnUpdateTheRuleItselfBegins()
{
    const CadenceStatus status = cadenceStatus(vietnam(), Cadence{.workingDays = 5}, QDate(), QDate(2026, 3, 2), QDate(2026, 3, 10));
    QCOMPARE(status.counted, QDate(2026, 3, 2));
    QCOMPARE(status.due, QDate(2026, 3, 9));
    QCOMPARE(status.daysLate, 1);
}

void CadenceTest::nobodyIsLateForDaysBeforeTheRule()
{
    const CadenceStatus first = statusOn("2026-02-02", 5, "2026-03-03", "2026-03-03");
    QVERIFY(first.heldBack);
    QCOMPARE(first.due, QDate(2026, 3, 3));
    QCOMPARE(first.freshness, DueSoon);
    QCOMPARE(statusOn("2026-02-02", 5, "2026-03-03", "2026-03-04").daysLate, 1);
    QCOMPARE(statusOn("2026-02-02", 5, "2026-03-07", "2026-03-07").due, QDate(2026, 3, 9)); // made on a Saturday
    QVERIFY(!statusOn("2026-03-02", 5, "2026-03-09", "2026-03-09").heldBack); // the same day is no delay
}

void CadenceTest::anUpdateAheadOfTodayCountsAsToday()
{
    const CadenceStatus status = statusOn("2029-01-01", 5, "2026-01-05", "2026-03-02");
    QCOMPARE(status.counted, QDate(2026, 3, 2));
    QCOMPARE(status.due, QDate(2026, 3, 9));
    QCOMPARE(statusOn("2026-02-02", 5, "2027-01-01", "2026-03-02").due, QDate(2026, 3, 2)); // a rule from a clock ahead
}

void CadenceTest::aYearBeyondTheDataIsNamed()
{
    for (const CadenceStatus &status :
        {statusOn("2032-12-30", 5, "2026-01-05", "2032-12-30"), statusOn("2032-12-01", 5, "2026-01-05", "2033-01-03")}) {
        QCOMPARE(status.freshness, UnknownYear);
        QCOMPARE(status.unknownYear, 2033);
        QCOMPARE(status.concern, Nobody);
        QVERIFY(!status.due.isValid());
        QVERIFY(explain(vietnam(), Cadence{}, status).steps.isEmpty());
    }
    QCOMPARE(statusOn("2024-01-05", 5, "2023-12-01", "2024-01-05").unknownYear, 2023);
}

void CadenceTest::anUpdateOlderThanTheDataIsNotGuessed()
{
    QCOMPARE(statusOn("2023-12-29", 5, "2024-01-02", "2024-01-04").unknownYear, 2023);
    const CadenceStatus old = statusOn("2019-05-06", 5, "2026-03-03", "2026-03-05"); // here the days before the data do not matter
    QCOMPARE(old.due, QDate(2026, 3, 3));
    QCOMPARE(old.daysLate, 2);
}

void CadenceTest::delaysOfTheSectionDecideWhomItConcerns()
{
    const Cadence rule{.workingDays = 1, .reviewersAfter = 1, .keeperAfter = 3};
    const auto concern = [&](int dayOfMarch) {
        return cadenceStatus(vietnam(), rule, QDate(2026, 3, 2), QDate(2026, 1, 5), QDate(2026, 3, dayOfMarch)).concern;
    };
    QCOMPARE(concern(3), Responsible);
    QCOMPARE(concern(4), Reviewers);
    QCOMPARE(concern(5), Reviewers);
    QCOMPARE(concern(6), Keeper);
}

void CadenceTest::explanationSaysWhichDaysWereSkippedAndWhy()
{
    const Cadence rule{.workingDays = 2};
    const Deadline days = explain(vietnam(), rule, statusOn("2026-02-12", 2, "2026-01-05", "2026-02-13"));
    QCOMPARE(days.lastDay, QDate(2026, 2, 23));
    QCOMPARE(days.steps.first().role, DeadlineStep::Role::Event);
    QList<QDate> skipped;
    for (const DeadlineStep &step : days.steps) {
        if (step.role == DeadlineStep::Role::Skipped)
            skipped.append(step.day);
    }
    QCOMPARE(skipped.size(), 9); // 14 to 22 February
    QCOMPARE(skipped.first(), QDate(2026, 2, 14));
    const auto newYear = std::ranges::find(days.steps, QDate(2026, 2, 17), &DeadlineStep::day);
    QCOMPARE(newYear->why.code, u"tet"_s);
    QVERIFY(!newYear->why.source.isEmpty());
}

void CadenceTest::whoIsToldGrowsWithTheConcern()
{
    Charter charter = smallAgency();
    Section section = *charter.section(sectionId(1));
    section.responsible = memberId(Who::Officer);
    const Instant now = fromMilliseconds(0);
    QCOMPARE(toBeTold(charter, section, Nobody, now), QList<MemberId>());
    QCOMPARE(toBeTold(charter, section, Responsible, now), QList{memberId(Who::Officer)});
    const QList<MemberId> reviewers = toBeTold(charter, section, Reviewers, now);
    QCOMPARE(reviewers.first(), memberId(Who::Officer));
    QVERIFY(reviewers.contains(memberId(Who::Reviewer)) && reviewers.contains(memberId(Who::ThirdReviewer)));
    QVERIFY(!reviewers.contains(memberId(Who::Keeper)) && !reviewers.contains(memberId(Who::Machine)));
    QCOMPARE(toBeTold(charter, section, Keeper, now), reviewers + QList{memberId(Who::Keeper)});
    section.responsible = memberId(Who::Reviewer); // nobody twice
    QCOMPARE(toBeTold(charter, section, Reviewers, now).count(memberId(Who::Reviewer)), 1);
}

void CadenceTest::whoeverIsGoneIsPassedOver()
{
    Charter charter = smallAgency();
    Section section = *charter.section(sectionId(1));
    const Instant now = fromMilliseconds(0);
    section.responsible = {};
    QVERIFY(toBeTold(charter, section, Responsible, now).contains(memberId(Who::Reviewer)));
    section.responsible = memberId(Who::Officer);
    for (Member &member : charter.members)
        member.dismissed = member.id != memberId(Who::Keeper);
    QCOMPARE(toBeTold(charter, section, Responsible, now), QList{memberId(Who::Keeper)});
}

void CadenceTest::rulesOutOfRangeNameTheField()
{
    QVERIFY(checkCadence({}));
    QVERIFY(checkCadence({.workingDays = 1, .reviewersAfter = 1, .keeperAfter = 1}));
    QVERIFY(checkCadence({.workingDays = Cadence::mostDays, .reviewersAfter = 1, .keeperAfter = Cadence::mostDelay}));
    for (const int days : {0, -1, Cadence::mostDays + 1})
        QCOMPARE(checkCadence({.workingDays = days}).error(), (Error{Error::Kind::InvalidInput, u"cadence"_s}));
    for (const auto &[reviewers, keeper] : {std::pair(0, 5), std::pair(6, 5), std::pair(1, Cadence::mostDelay + 1)})
        QCOMPARE(checkCadence({.reviewersAfter = reviewers, .keeperAfter = keeper}).error(),
            (Error{Error::Kind::InvalidInput, u"escalation"_s}));
}

// Over invented calendars, by walking from day to day.
void CadenceTest::agreesWithCountingDayByDay()
{
    for (quint32 seed = 1; seed <= 24; ++seed) {
        QRandomGenerator random(seed);
        const SampleCalendar sample = drawCalendar(random);
        const WorkingCalendar calendar = WorkingCalendar::parse(sample.json()).value();
        const auto within = [&](int margin) {
            return sample.first().addDays(random.bounded(sample.first().daysTo(sample.last()) - margin));
        };
        for (int i = 0; i < 100; ++i) {
            const Cadence rule{.workingDays = random.bounded(1, 30)};
            const QDate updated = within(1);
            const QDate today = updated.addDays(random.bounded(90));
            QDate due = updated;
            for (int number = 0; number < rule.workingDays && due <= sample.last();) {
                due = due.addDays(1);
                number += calendar.isWorking(due) ? 1 : 0;
            }
            const CadenceStatus status = cadenceStatus(calendar, rule, updated, sample.first(), today);
            if (due > sample.last() || today > sample.last()) {
                QCOMPARE(status.freshness, UnknownYear);
                continue;
            }
            int late = 0;
            for (QDate at = due.addDays(1); at <= today; at = at.addDays(1))
                late += calendar.isWorking(at) ? 1 : 0;
            QCOMPARE(status.due, due);
            QCOMPARE(status.daysLate, late);
            QCOMPARE(status.freshness == Overdue, today > due);
            QCOMPARE(explain(calendar, rule, status).lastDay, due);
        }
    }
}

void CadenceTest::laterUpdatesNeverMakeItEarlierDue()
{
    for (int days : {1, 2, 5, 22, 66}) {
        QDate before;
        for (QDate updated(2025, 12, 1); updated < QDate(2026, 12, 31); updated = updated.addDays(1)) {
            const CadenceStatus status = cadenceStatus(vietnam(), Cadence{.workingDays = days}, updated, QDate(2025, 1, 2), updated);
            QVERIFY(vietnam().isWorking(status.due));
            QVERIFY(status.due > updated && (!before.isValid() || status.due >= before));
            QCOMPARE(status.freshness, Fresh); // nothing is due on the day it came
            before = status.due;
        }
    }
}

QTEST_GUILESS_MAIN(CadenceTest)
#include "tst_cadence.moc"
