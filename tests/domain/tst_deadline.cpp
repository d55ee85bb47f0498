// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <span>

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include "calendarsamples.h"
#include "domain/deadline.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

using enum PeriodUnit;
using enum Direction;
using Role = DeadlineStep::Role;

namespace {

// Articles of the Civil Code 91/2015/QH13 that the worked cases follow; "choice" is the cautious reading where the law is silent.
constexpr auto days = "147.3, 148.1";
constexpr auto daysToDayOff = "147.3, 148.1, 148.5";
constexpr auto workingDays = "147.3, 148.1 in working days";
constexpr auto months = "147.3, 148.3";
constexpr auto monthsToDayOff = "147.3, 148.3, 148.5";
constexpr auto before = "147.3 mirrored";
constexpr auto beforeToDayOff = "147.3 mirrored, choice: earlier working day";

struct Case {
    const char *event;
    int amount;
    const char *lastDay;
    bool provisional;
    const char *article;
};

constexpr Case daysAfter[] = {
    {"2026-03-02", 1, "2026-03-03", false, days}, {"2026-03-02", 4, "2026-03-06", false, days},
    {"2026-03-02", 5, "2026-03-09", false, daysToDayOff}, // Saturday
    {"2026-03-02", 6, "2026-03-09", false, daysToDayOff}, // Sunday
    {"2026-03-02", 7, "2026-03-09", false, "147.3, 148.2"}, // a week
    {"2026-03-06", 1, "2026-03-09", false, daysToDayOff}, {"2026-03-07", 1, "2026-03-09", false, daysToDayOff}, // event on a Saturday
    {"2026-03-08", 1, "2026-03-09", false, days}, {"2024-02-22", 7, "2024-02-29", false, "147.3, 148.2"}, // leap day
    {"2025-12-31", 1, "2026-01-05", true, daysToDayOff}, // New Year, swapped Friday, weekend
    {"2025-12-31", 10, "2026-01-10", true, days}, // a Saturday that is worked
    {"2026-01-05", 6, "2026-01-12", false, daysToDayOff}, {"2026-02-10", 5, "2026-02-23", true, daysToDayOff}, // into Tết
    {"2026-02-10", 10, "2026-02-23", true, daysToDayOff},
    {"2026-02-13", 10, "2026-02-23", false, days}, // Tết lies within and does not matter
    {"2026-04-20", 6, "2026-04-28", false, daysToDayOff}, // Giỗ Tổ on a Sunday, then the day in lieu
    {"2026-04-20", 7, "2026-04-28", false, "147.3, 148.2, 148.5"},
    {"2026-04-20", 10, "2026-05-04", false, daysToDayOff}, // 30/4, 1/5, weekend
    {"2026-08-21", 1, "2026-08-22", true, days}, {"2026-08-21", 10, "2026-09-03", true, daysToDayOff},
    {"2026-08-23", 10, "2026-09-03", true, daysToDayOff}, {"2026-11-01", 15, "2026-11-16", false, days},
    {"2026-11-22", 1, "2026-11-23", true, days}, // a day off only if the proposal is approved
    {"2026-11-22", 2, "2026-11-25", true, daysToDayOff}, // the first 24/11
    {"2026-11-23", 5, "2026-11-30", true, daysToDayOff}, {"2025-11-22", 2, "2025-11-24", false, days}, // no holiday before 2026
    {"2024-02-01", 7, "2024-02-15", true, "147.3, 148.2, 148.5"}, {"2024-04-22", 7, "2024-05-02", true, "147.3, 148.2, 148.5"},
    {"2024-04-27", 7, "2024-05-04", true, "147.3, 148.2"}, {"2024-08-25", 9, "2024-09-04", true, daysToDayOff},
    {"2025-04-19", 7, "2025-04-26", true, "147.3, 148.2"}, {"2025-04-22", 10, "2025-05-05", true, daysToDayOff},
    {"2027-01-20", 15, "2027-02-11", true, daysToDayOff}, // computed Tết and its two days in lieu
    {"2027-03-01", 1, "2027-03-02", true, days}, // no notice of 2027 yet
};

constexpr Case workingDaysAfter[] = {
    {"2026-03-02", 5, "2026-03-09", false, workingDays},
    {"2026-03-06", 1, "2026-03-09", false, workingDays},
    {"2026-03-07", 1, "2026-03-09", false, workingDays},
    {"2026-03-02", 20, "2026-03-30", false, workingDays},
    {"2025-12-31", 1, "2026-01-05", true, workingDays},
    {"2025-12-31", 5, "2026-01-09", true, workingDays},
    {"2025-12-31", 6, "2026-01-10", true, workingDays},
    {"2025-12-31", 7, "2026-01-12", true, workingDays},
    {"2026-02-13", 1, "2026-02-23", true, workingDays},
    {"2026-02-12", 2, "2026-02-23", true, workingDays},
    {"2026-04-24", 1, "2026-04-28", false, workingDays},
    {"2026-04-24", 3, "2026-05-04", false, workingDays},
    {"2026-08-20", 2, "2026-08-22", true, workingDays},
    {"2026-08-28", 1, "2026-09-03", true, workingDays},
    {"2026-11-20", 1, "2026-11-23", true, workingDays},
    {"2026-11-20", 2, "2026-11-25", true, workingDays},
    {"2026-11-20", 5, "2026-11-30", true, workingDays},
    {"2026-11-25", 5, "2026-12-02", true, workingDays},
    {"2024-02-07", 1, "2024-02-15", true, workingDays},
    {"2024-04-26", 1, "2024-05-02", true, workingDays},
    {"2024-04-26", 3, "2024-05-04", true, workingDays},
    {"2024-08-30", 1, "2024-09-04", true, workingDays},
    {"2025-01-24", 1, "2025-02-03", true, workingDays},
    {"2025-04-04", 1, "2025-04-08", false, workingDays},
    {"2025-04-25", 1, "2025-04-26", true, workingDays},
    {"2025-04-25", 4, "2025-05-05", true, workingDays},
    {"2025-08-29", 1, "2025-09-03", true, workingDays},
    {"2027-12-31", 1, "2028-01-04", true, workingDays}, // New Year on a Saturday
    {"2028-04-28", 1, "2028-05-03", true, workingDays}, // 30/4 on a Sunday before 1/5
    {"2028-08-31", 1, "2028-09-05", true, workingDays}, // 2/9 on a Saturday
    {"2029-08-31", 1, "2029-09-05", true, workingDays}, // 2/9 on a Sunday
    {"2029-11-23", 1, "2029-11-27", true, workingDays},
    {"2030-01-30", 1, "2030-02-07", true, workingDays}, // Tết a day before China's
    {"2030-11-22", 1, "2030-11-26", true, workingDays},
};

constexpr Case monthsAfter[] = {
    {"2026-01-31", 1, "2026-03-02", false, monthsToDayOff}, // 28 February is a Saturday
    {"2024-01-31", 1, "2024-02-29", false, months},
    {"2026-01-15", 1, "2026-02-23", true, monthsToDayOff},
    {"2026-03-31", 1, "2026-05-04", false, monthsToDayOff},
    {"2026-05-31", 1, "2026-06-30", false, months},
    {"2026-06-15", 3, "2026-09-15", false, months},
    {"2026-07-10", 1, "2026-08-10", false, months},
    {"2026-12-31", 1, "2027-02-01", true, monthsToDayOff},
    {"2025-11-24", 12, "2026-11-25", true, "147.3, 148.4, 148.5"}, // a year
    {"2024-02-29", 12, "2025-02-28", false, "147.3, 148.3, 148.4"},
    {"2024-02-29", 48, "2028-02-29", true, "147.3, 148.4"},
};

constexpr Case daysBefore[] = {
    {"2026-03-20", 15, "2026-03-05", false, before},
    {"2026-03-23", 15, "2026-03-06", false, beforeToDayOff},
    {"2026-03-09", 1, "2026-03-06", false, beforeToDayOff},
    {"2026-05-06", 5, "2026-04-29", false, beforeToDayOff},
    {"2026-02-24", 7, "2026-02-13", true, beforeToDayOff},
    {"2026-09-05", 3, "2026-08-28", true, beforeToDayOff},
    {"2026-08-25", 3, "2026-08-22", true, before},
    {"2026-12-08", 15, "2026-11-23", true, before},
    {"2026-12-09", 15, "2026-11-23", true, beforeToDayOff},
    {"2027-01-31", 30, "2026-12-31", true, beforeToDayOff},
};

constexpr Case workingDaysBefore[] = {
    {"2026-03-16", 5, "2026-03-09", false, before},
    {"2026-03-15", 5, "2026-03-09", false, before},
    {"2026-02-23", 1, "2026-02-13", true, before},
    {"2026-09-03", 7, "2026-08-21", true, before},
    {"2026-04-28", 1, "2026-04-24", false, before},
    {"2026-11-25", 1, "2026-11-23", true, before},
    {"2026-01-12", 1, "2026-01-10", true, before},
};

constexpr Case monthsBefore[] = {
    {"2026-03-31", 1, "2026-02-27", false, beforeToDayOff},
    {"2026-06-02", 1, "2026-04-29", false, beforeToDayOff},
    {"2026-05-31", 6, "2025-11-28", false, beforeToDayOff},
};

const QTimeZone hanoi("Asia/Ho_Chi_Minh");

/// A moment on the agency's clock.
Instant at(const QString &local)
{
    const QDateTime written = QDateTime::fromString(local, u"yyyy-MM-dd hh:mm"_s);
    return fromDateTime(QDateTime(written.date(), written.time(), hanoi));
}

WorkingCalendar vietnam()
{
    auto calendar = WorkingCalendar::parse(vietnamData());
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().detail));
    return *calendar;
}

WorkingCalendar drawn(QRandomGenerator &random)
{
    auto calendar = WorkingCalendar::parse(drawCalendar(random).json());
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().detail));
    return *calendar;
}

QDate drawDay(QRandomGenerator &random, const WorkingCalendar &calendar)
{
    return calendar.firstDay().addDays(random.bounded(static_cast<int>(calendar.firstDay().daysTo(calendar.lastDay())) + 1));
}

/// The law read word by word, one day at a time; nothing where the known years end first.
std::optional<QDate> slowly(const WorkingCalendar &calendar, const Period &period, QDate event)
{
    const int way = period.direction == After ? 1 : -1;
    QDate day = event;
    if (period.unit == WorkingDays) {
        for (int left = period.amount; left > 0;) {
            day = day.addDays(way);
            if (!calendar.knows(day))
                return std::nullopt;
            left -= calendar.isWorking(day) ? 1 : 0;
        }
        return day;
    }
    if (period.unit == Days) {
        for (int left = period.amount; left > 0; --left)
            day = day.addDays(way);
    } else {
        const int month = event.year() * 12 + event.month() - 1 + way * period.amount;
        const QDate first(month / 12, month % 12 + 1, 1);
        day = first.addDays(std::min(event.day(), first.daysInMonth()) - 1);
    }
    while (calendar.knows(day) && !calendar.isWorking(day))
        day = day.addDays(way);
    return calendar.knows(day) ? std::optional(day) : std::nullopt;
}

void seedRows()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 101; seed <= 116; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

class DeadlineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void workedCases_data();
    void workedCases();
    void everyDayOfTheCountIsExplained_data();
    void everyDayOfTheCountIsExplained();
    void hoursRunFromTheMomentAcrossDaysOff_data();
    void hoursRunFromTheMomentAcrossDaysOff();
    void lastDayEndsAtMidnightOfTheAgency();
    void eventBelongsToTheDayOfTheAgency();
    void unknownYearsAreNamedNotGuessed_data();
    void unknownYearsAreNamedNotGuessed();
    void senselessPeriodsAreRefused();
    void workingDaysBetweenCountsTheEndOnly();

    void thereAndBackIsTheSameDay_data() { seedRows(); }
    void thereAndBackIsTheSameDay();
    void longerPeriodNeverEndsEarlier_data() { seedRows(); }
    void longerPeriodNeverEndsEarlier();
    void neverEndsOnADayOff_data() { seedRows(); }
    void neverEndsOnADayOff();
    void fastAndExplainedEqualTheSlowReading_data() { seedRows(); }
    void fastAndExplainedEqualTheSlowReading();
    void betweenIsTheInverseOfAdding_data() { seedRows(); }
    void betweenIsTheInverseOfAdding();
    void hundredThousandDatesTakeWellUnderASecond();
};

void DeadlineTest::workedCases_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<bool>("provisional");
    const auto rows = [](const char *unit, std::span<const Case> cases, PeriodUnit kind, Direction direction) {
        for (const Case &one : cases) {
            QTest::addRow("%s %s%d %s (Art. %s)", one.event, direction == After ? "+" : "-", one.amount, unit, one.article)
                << Period{one.amount, kind, direction} << iso(QString::fromLatin1(one.event)) << iso(QString::fromLatin1(one.lastDay))
                << one.provisional;
        }
    };
    rows("d", daysAfter, Days, After);
    rows("wd", workingDaysAfter, WorkingDays, After);
    rows("mo", monthsAfter, Months, After);
    rows("d", daysBefore, Days, Before);
    rows("wd", workingDaysBefore, WorkingDays, Before);
    rows("mo", monthsBefore, Months, Before);
}

void DeadlineTest::workedCases()
{
    QFETCH(Period, period);
    QFETCH(QDate, event);
    QFETCH(QDate, lastDay);
    QFETCH(bool, provisional);
    const auto deadline = computeDeadline(vietnam(), period, event);
    QVERIFY2(deadline, deadline ? "" : qPrintable(deadline.error().detail));
    QCOMPARE(deadline->lastDay, lastDay);
    QCOMPARE(deadline->provisional, provisional);
    QVERIFY(!deadline->moment);
    const auto fast = lastDayOf(vietnam(), period, event);
    QVERIFY(fast);
    QCOMPARE(*fast, lastDay);
}

void DeadlineTest::everyDayOfTheCountIsExplained_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QString>("told"); // day, role, number, kind
    QTest::newRow("working days over Giỗ Tổ and 30/4")
        << Period{3, WorkingDays, After} << QDate(2026, 4, 24) << u"24E0W 25S0R 26S0H 27S0s 28C1W 29C2W 30S2H 01S2H 02S2R 03S2R 04C3W"_s;
    QTest::newRow("days, moved on from 30/4") << Period{2, Days, After} << QDate(2026, 4, 28)
                                              << u"28E0W 29C1W 30C2H 01S2H 02S2R 03S2R 04M2W"_s;
    QTest::newRow("days, nothing to move") << Period{2, Days, After} << QDate(2026, 3, 6) << u"06E0W 07C1R 08C2R 09M2W"_s;
    QTest::newRow("swaps") << Period{2, WorkingDays, After} << QDate(2026, 1, 8) << u"08E0W 09C1W 10C2w"_s;
    QTest::newRow("a swapped day off") << Period{1, WorkingDays, After} << QDate(2025, 12, 31) << u"31E0W 01S0H 02S0o 03S0R 04S0R 05C1W"_s;
    QTest::newRow("months") << Period{2, Months, After} << QDate(2025, 12, 31) << u"31E0W 31C1R 28C2R 01S2R 02M2W"_s;
    QTest::newRow("backwards") << Period{2, WorkingDays, Before} << QDate(2026, 4, 29) << u"29E0W 28C1W 27S1s 26S1H 25S1R 24C2W"_s;
    QTest::newRow("days backwards") << Period{1, Days, Before} << QDate(2026, 3, 9) << u"09E0W 08C1R 07S1R 06M1W"_s;
}

void DeadlineTest::everyDayOfTheCountIsExplained()
{
    QFETCH(Period, period);
    QFETCH(QDate, event);
    QFETCH(QString, told);
    const WorkingCalendar calendar = vietnam();
    const auto deadline = computeDeadline(calendar, period, event);
    QVERIFY(deadline);
    QStringList lines;
    for (const DeadlineStep &step : deadline->steps) {
        lines += step.day.toString(u"dd"_s) + u"ECSM"[static_cast<int>(step.role)] + QString::number(step.number)
            + u"?WRHsow"[static_cast<int>(step.why.kind)];
        QCOMPARE(step.why, calendar.day(step.day));
    }
    QCOMPARE(lines.join(u' '), told);
    QCOMPARE(deadline->steps.last().day, deadline->lastDay);
}

void DeadlineTest::hoursRunFromTheMomentAcrossDaysOff_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("amount");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("end");
    QTest::newRow("over a weekend (Art. 147.1)") << u"2026-03-06 16:30"_s << 24 << After << u"2026-03-07 16:30"_s;
    QTest::newRow("into Tết (Art. 147.1)") << u"2026-02-15 08:15"_s << 48 << After << u"2026-02-17 08:15"_s;
    QTest::newRow("within a day (Art. 147.1)") << u"2026-03-06 08:00"_s << 2 << After << u"2026-03-06 10:00"_s;
    QTest::newRow("past midnight (Art. 147.1)") << u"2026-03-06 23:30"_s << 1 << After << u"2026-03-07 00:30"_s;
    QTest::newRow("before (Art. 147.1 mirrored)") << u"2026-03-09 09:00"_s << 24 << Before << u"2026-03-08 09:00"_s;
    QTest::newRow("a year nobody knows (Art. 147.1)") << u"2040-03-09 09:00"_s << 24 << After << u"2040-03-10 09:00"_s;
}

void DeadlineTest::hoursRunFromTheMomentAcrossDaysOff()
{
    QFETCH(QString, event);
    QFETCH(int, amount);
    QFETCH(Direction, direction);
    QFETCH(QString, end);
    const auto deadline = computeDeadline(vietnam(), {amount, Hours, direction}, at(event), hanoi);
    QVERIFY(deadline);
    QCOMPARE(deadline->moment, std::optional(at(end)));
    QCOMPARE(endsAt(*deadline, hanoi), at(end));
    QCOMPARE(deadline->lastDay, iso(end.left(10)));
    QCOMPARE(deadline->steps.first().day, iso(event.left(10)));
    QCOMPARE(deadline->steps.last().number, amount);
    QVERIFY(!deadline->provisional);
}

/// Art. 148.6: 24:00, not the end of office hours and not midnight in Greenwich.
void DeadlineTest::lastDayEndsAtMidnightOfTheAgency()
{
    const auto deadline = computeDeadline(vietnam(), {5, WorkingDays, After}, QDate(2026, 3, 2));
    QVERIFY(deadline);
    QCOMPARE(toDateTime(endsAt(*deadline, hanoi)), QDateTime(QDate(2026, 3, 9), QTime(17, 0), QTimeZone::UTC));
}

void DeadlineTest::eventBelongsToTheDayOfTheAgency()
{
    const Instant night = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(17, 30), QTimeZone::UTC)); // 00:30 on Tuesday in Hà Nội
    const auto inHanoi = computeDeadline(vietnam(), {1, Days, After}, night, hanoi);
    const auto inGreenwich = computeDeadline(vietnam(), {1, Days, After}, night, QTimeZone::UTC);
    QVERIFY(inHanoi && inGreenwich);
    QCOMPARE(inHanoi->lastDay, QDate(2026, 3, 4));
    QCOMPARE(inGreenwich->lastDay, QDate(2026, 3, 3));
}

void DeadlineTest::unknownYearsAreNamedNotGuessed_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QString>("named");
    QTest::newRow("event too early") << Period{1, Days, After} << QDate(2023, 12, 29) << u"2023-12-29"_s;
    QTest::newRow("days past the end") << Period{10, Days, After} << QDate(2032, 12, 28) << u"2033-01-0"_s;
    QTest::newRow("moved past the end") << Period{1, Months, Before} << QDate(2024, 2, 1) << u"2023-12-31"_s;
    QTest::newRow("working days past the end") << Period{5, WorkingDays, After} << QDate(2032, 12, 28) << u"2033-01-01"_s;
    QTest::newRow("working days before the beginning") << Period{5, WorkingDays, Before} << QDate(2024, 1, 3) << u"2023-12-31"_s;
    QTest::newRow("months past the end") << Period{1, Months, After} << QDate(2032, 12, 28) << u"2033-01-28"_s;
    QTest::newRow("very long") << Period{1'000'000, Days, After} << QDate(2026, 1, 1) << u"2033-01-01"_s;
}

void DeadlineTest::unknownYearsAreNamedNotGuessed()
{
    QFETCH(Period, period);
    QFETCH(QDate, event);
    QFETCH(QString, named);
    const auto deadline = computeDeadline(vietnam(), period, event);
    QVERIFY(!deadline);
    QCOMPARE(deadline.error().kind, Error::Kind::NotFound);
    QVERIFY2(
        deadline.error().detail.contains(named) && deadline.error().detail.contains(u"2024-2032"_s), qPrintable(deadline.error().detail));
    const auto fast = lastDayOf(vietnam(), period, event);
    QVERIFY(!fast);
    QCOMPARE(fast.error().kind, Error::Kind::NotFound);
    QVERIFY(fast.error().detail.contains(u"2024-2032"_s));
}

void DeadlineTest::senselessPeriodsAreRefused()
{
    const WorkingCalendar calendar = vietnam();
    const QDate day(2026, 3, 2);
    const auto kindOf = [](const auto &result) { return result ? std::nullopt : std::optional(result.error().kind); };
    const auto invalid = std::optional(Error::Kind::InvalidInput);
    for (int amount : {0, -1, 1'000'001}) {
        for (PeriodUnit unit : {Hours, Days, WorkingDays, Months}) {
            QCOMPARE(kindOf(computeDeadline(calendar, {amount, unit, After}, at(u"2026-03-02 08:00"_s), hanoi)), invalid);
            QCOMPARE(kindOf(lastDayOf(calendar, {amount, unit, After}, day)), invalid);
        }
    }
    QCOMPARE(kindOf(computeDeadline(calendar, {24, Hours, After}, day)), invalid);
    QCOMPARE(kindOf(lastDayOf(calendar, {24, Hours, After}, day)), invalid);
    QCOMPARE(kindOf(computeDeadline(calendar, {1, Days, After}, QDate())), invalid);
    QCOMPARE(kindOf(computeDeadline(calendar, {1, Days, After}, at(u"2026-03-02 08:00"_s), QTimeZone())), invalid);
    QCOMPARE(kindOf(addWorkingDays(calendar, day, 0)), invalid);
    QCOMPARE(kindOf(addWorkingDays(calendar, QDate(), 1)), invalid);
    QCOMPARE(kindOf(workingDaysBetween(calendar, day, QDate())), invalid);
    QCOMPARE(kindOf(workingDaysBetween(calendar, QDate(2040, 1, 1), day)), std::optional(Error::Kind::NotFound));
}

void DeadlineTest::workingDaysBetweenCountsTheEndOnly()
{
    const WorkingCalendar calendar = vietnam();
    const auto between = [&](QDate begin, QDate end) { return workingDaysBetween(calendar, begin, end).value_or(-999); };
    QCOMPARE(between(QDate(2026, 3, 2), QDate(2026, 3, 2)), 0);
    QCOMPARE(between(QDate(2026, 3, 2), QDate(2026, 3, 9)), 5);
    QCOMPARE(between(QDate(2026, 3, 9), QDate(2026, 3, 2)), -5);
    QCOMPARE(between(QDate(2026, 3, 6), QDate(2026, 3, 8)), 0);
    QCOMPARE(between(QDate(2026, 4, 24), QDate(2026, 5, 4)), 3);
    QCOMPARE(between(QDate(2026, 1, 1), QDate(2026, 1, 10)), 6);
    QCOMPARE(between(QDate(2026, 2, 13), QDate(2026, 2, 22)), 0);
}

void DeadlineTest::thereAndBackIsTheSameDay()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const WorkingCalendar calendar = drawn(random);
    int tried = 0;
    for (int i = 0; i < 2000; ++i) {
        const QDate begin = drawDay(random, calendar);
        const int count = random.bounded(1, 120);
        const auto there = addWorkingDays(calendar, begin, count);
        if (!calendar.isWorking(begin) || !there)
            continue;
        ++tried;
        QCOMPARE(addWorkingDays(calendar, *there, -count).value_or(QDate()), begin);
    }
    QVERIFY(tried > 200);
}

void DeadlineTest::longerPeriodNeverEndsEarlier()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const WorkingCalendar calendar = drawn(random);
    for (int i = 0; i < 100; ++i) {
        const QDate event = drawDay(random, calendar);
        const PeriodUnit unit = std::array{Days, WorkingDays, Months}[random.bounded(3)];
        const Direction direction = random.bounded(2) == 0 ? After : Before;
        QDate previous = event;
        for (int amount = 1; amount < 40; ++amount) {
            const auto end = lastDayOf(calendar, {amount, unit, direction}, event);
            if (!end)
                break;
            const bool further = direction == After ? *end >= previous : *end <= previous;
            QVERIFY2(further && *end != event, qPrintable(u"%1 %2"_s.arg(event.toString(Qt::ISODate)).arg(amount)));
            QVERIFY(unit != WorkingDays || *end != previous);
            previous = *end;
        }
    }
}

void DeadlineTest::neverEndsOnADayOff()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const WorkingCalendar calendar = drawn(random);
    int tried = 0;
    for (int i = 0; i < 1000; ++i) {
        const PeriodUnit unit = std::array{Days, WorkingDays, Months}[random.bounded(3)];
        const Period period{random.bounded(1, 30), unit, random.bounded(2) == 0 ? After : Before};
        const auto deadline = computeDeadline(calendar, period, drawDay(random, calendar));
        if (!deadline)
            continue;
        ++tried;
        QVERIFY2(calendar.isWorking(deadline->lastDay), qPrintable(deadline->lastDay.toString(Qt::ISODate)));
        for (const DeadlineStep &step : deadline->steps) {
            const bool worked = isWorked(step.why.kind);
            QVERIFY(step.role != Role::Skipped || !worked);
            QVERIFY(step.role != Role::MovedTo || worked);
            QVERIFY(step.role != Role::Counted || unit != WorkingDays || worked);
        }
    }
    QVERIFY(tried > 200);
}

void DeadlineTest::fastAndExplainedEqualTheSlowReading()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const WorkingCalendar calendar = drawn(random);
    int answered = 0;
    for (int i = 0; i < 2000; ++i) {
        const PeriodUnit unit = std::array{Days, WorkingDays, Months}[random.bounded(3)];
        const Period period{random.bounded(1, unit == Months ? 20 : 200), unit, random.bounded(2) == 0 ? After : Before};
        const QDate event = drawDay(random, calendar);
        const std::optional<QDate> slow = slowly(calendar, period, event);
        const auto fast = lastDayOf(calendar, period, event);
        const auto explained = computeDeadline(calendar, period, event);
        QCOMPARE(fast.has_value(), slow.has_value());
        QCOMPARE(explained.has_value(), slow.has_value());
        if (!slow)
            continue;
        ++answered;
        QCOMPARE(*fast, *slow);
        QCOMPARE(explained->lastDay, *slow);
    }
    QVERIFY(answered > 200);
}

void DeadlineTest::betweenIsTheInverseOfAdding()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const WorkingCalendar calendar = drawn(random);
    for (int i = 0; i < 1000; ++i) {
        const QDate begin = drawDay(random, calendar);
        const QDate end = drawDay(random, calendar);
        int counted = 0;
        for (QDate day = std::min(begin, end).addDays(1); day <= std::max(begin, end); day = day.addDays(1))
            counted += calendar.isWorking(day) ? 1 : 0;
        QCOMPARE(workingDaysBetween(calendar, begin, end).value_or(-999), begin <= end ? counted : -counted);
        if (begin < end && calendar.isWorking(end))
            QCOMPARE(addWorkingDays(calendar, begin, counted).value_or(QDate()), end);
    }
}

void DeadlineTest::hundredThousandDatesTakeWellUnderASecond()
{
    const WorkingCalendar calendar = vietnam();
    QRandomGenerator random(7);
    QList<std::pair<QDate, Period>> asked;
    for (int i = 0; i < 100'000; ++i) {
        const PeriodUnit unit = std::array{Days, WorkingDays, Months}[random.bounded(3)];
        asked.append({QDate(2026, 1, 1).addDays(random.bounded(1000)), {random.bounded(1, unit == Months ? 12 : 250), unit, After}});
    }
    QElapsedTimer timer;
    timer.start();
    int answered = 0;
    for (const auto &[event, period] : std::as_const(asked))
        answered += lastDayOf(calendar, period, event) ? 1 : 0;
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(answered, 100'000);
    qInfo("%lld ms for 100,000 deadlines", elapsed);
    QVERIFY2(elapsed < 500, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(DeadlineTest)
#include "tst_deadline.moc"
