// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "domain/lunar.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

class LunarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newYearAndHungKingsDayAreThoseOfTheAlmanac_data();
    void newYearAndHungKingsDayAreThoseOfTheAlmanac();
    void newYearFollowsHanoiNotBeijing_data();
    void newYearFollowsHanoiNotBeijing();
    void leapMonthsAreThoseOfTheAlmanac();
    void leapDaysComeAfterTheMonthTheyRepeat();
    void everyDayFrom1990To2050ComesBack();
    void daysFollowEachOther();
    void daysThatDoNotExistAreRefused_data();
    void daysThatDoNotExistAreRefused();
    void yearsOutOfRangeAreRefused();
};

void LunarTest::newYearAndHungKingsDayAreThoseOfTheAlmanac_data()
{
    QTest::addColumn<QDate>("newYear");
    QTest::addColumn<QDate>("hungKings");
    const auto row = [](int year, QDate newYear, QDate hungKings) { QTest::addRow("%d", year) << newYear << hungKings; };
    row(2024, QDate(2024, 2, 10), QDate(2024, 4, 18));
    row(2025, QDate(2025, 1, 29), QDate(2025, 4, 7));
    row(2026, QDate(2026, 2, 17), QDate(2026, 4, 26));
    row(2027, QDate(2027, 2, 6), QDate(2027, 4, 16));
    row(2028, QDate(2028, 1, 26), QDate(2028, 4, 4));
    row(2029, QDate(2029, 2, 13), QDate(2029, 4, 23));
    row(2030, QDate(2030, 2, 2), QDate(2030, 4, 12));
    row(2031, QDate(2031, 1, 23), QDate(2031, 4, 1));
    row(2032, QDate(2032, 2, 11), QDate(2032, 4, 19));
}

void LunarTest::newYearAndHungKingsDayAreThoseOfTheAlmanac()
{
    QFETCH(QDate, newYear);
    QFETCH(QDate, hungKings);
    const int year = newYear.year();
    QCOMPARE(toSolar({year, 1, 1, false}), newYear);
    QCOMPARE(toSolar({year, 3, 10, false}), hungKings);
    QCOMPARE(toLunar(newYear), (LunarDate{year, 1, 1, false}));
    QCOMPARE(toLunar(hungKings), (LunarDate{year, 3, 10, false}));
}

void LunarTest::newYearFollowsHanoiNotBeijing_data()
{
    QTest::addColumn<QDate>("hanoi");
    QTest::addColumn<QDate>("beijing");
    QTest::newRow("1968") << QDate(1968, 1, 29) << QDate(1968, 1, 30);
    QTest::newRow("1969") << QDate(1969, 2, 16) << QDate(1969, 2, 17);
    QTest::newRow("1985, a month apart") << QDate(1985, 1, 21) << QDate(1985, 2, 20);
    QTest::newRow("2007") << QDate(2007, 2, 17) << QDate(2007, 2, 18);
    QTest::newRow("2030") << QDate(2030, 2, 2) << QDate(2030, 2, 3);
}

void LunarTest::newYearFollowsHanoiNotBeijing()
{
    QFETCH(QDate, hanoi);
    QFETCH(QDate, beijing);
    QCOMPARE(toSolar({hanoi.year(), 1, 1, false}), hanoi);
    QVERIFY(toLunar(beijing) != (LunarDate{hanoi.year(), 1, 1, false}));
}

void LunarTest::leapMonthsAreThoseOfTheAlmanac()
{
    const QMap<int, int> known = {{1985, 2}, {1987, 7}, {1990, 5}, {1993, 3}, {1995, 8}, {1998, 5}, {2001, 4}, {2004, 2}, {2006, 7},
        {2009, 5}, {2012, 4}, {2014, 9}, {2017, 6}, {2020, 4}, {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3}, {2033, 11}, {2036, 6}, {2039, 5},
        {2042, 2}, {2044, 7}, {2047, 5}, {2050, 3}};
    for (int year = 1985; year <= 2050; ++year) {
        QVERIFY2(leapMonth(year).value_or(0) == known.value(year, 0), qPrintable(u"%1: %2"_s.arg(year).arg(leapMonth(year).value_or(0))));
    }
}

void LunarTest::leapDaysComeAfterTheMonthTheyRepeat()
{
    QCOMPARE(toSolar({2025, 6, 1, false}), QDate(2025, 6, 25));
    QCOMPARE(toSolar({2025, 6, 1, true}), QDate(2025, 7, 25));
    QCOMPARE(toSolar({2025, 7, 1, false}), QDate(2025, 8, 23));
    QCOMPARE(toLunar(QDate(2025, 7, 25)), (LunarDate{2025, 6, 1, true}));
    // 2033: the leap month follows the one with the solstice, and so belongs to the year that ends.
    QCOMPARE(toLunar(QDate(2033, 12, 22)), (LunarDate{2033, 11, 1, true}));
    QCOMPARE(toSolar({2034, 1, 1, false}), QDate(2034, 2, 19));
}

void LunarTest::everyDayFrom1990To2050ComesBack()
{
    for (QDate date(1990, 1, 1); date.year() <= 2050; date = date.addDays(1)) {
        const auto lunar = toLunar(date);
        QVERIFY2(lunar && toSolar(*lunar) == date, qPrintable(date.toString(Qt::ISODate)));
    }
}

void LunarTest::daysFollowEachOther()
{
    LunarDate before = toLunar(QDate(1989, 12, 31)).value_or(LunarDate{});
    for (QDate date(1990, 1, 1); date.year() <= 2050; date = date.addDays(1)) {
        const LunarDate now = toLunar(date).value_or(LunarDate{});
        const bool nextDay = now.year == before.year && now.month == before.month && now.leap == before.leap && now.day == before.day + 1;
        const bool leapMonthBegins = now.leap && !before.leap && now.month == before.month && now.year == before.year;
        const bool monthBegins = !now.leap && now.month == before.month % 12 + 1 && now.year == before.year + (now.month == 1 ? 1 : 0);
        const bool turns = now.day == 1 && (before.day == 29 || before.day == 30) && (leapMonthBegins || monthBegins);
        QVERIFY2(nextDay || turns, qPrintable(date.toString(Qt::ISODate)));
        before = now;
    }
}

void LunarTest::daysThatDoNotExistAreRefused_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("leap");
    QTest::newRow("month 0") << 2026 << 0 << 1 << false;
    QTest::newRow("month 13") << 2026 << 13 << 1 << false;
    QTest::newRow("day 0") << 2026 << 1 << 0 << false;
    QTest::newRow("day 31") << 2026 << 1 << 31 << false;
    QTest::newRow("the 30th of a short month: the year 2024 ended on the 29th") << 2024 << 12 << 30 << false;
    QTest::newRow("no leap month that year") << 2026 << 6 << 1 << true;
    QTest::newRow("another leap month that year") << 2025 << 5 << 1 << true;
}

void LunarTest::daysThatDoNotExistAreRefused()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(bool, leap);
    QVERIFY(!toSolar({year, month, day, leap}));
}

void LunarTest::yearsOutOfRangeAreRefused()
{
    QVERIFY(!toLunar(QDate()));
    QVERIFY(!toLunar(QDate(firstLunarYear, 1, 1)));
    QVERIFY(!toLunar(QDate(lastLunarYear + 1, 12, 31)));
    QVERIFY(!toSolar({firstLunarYear - 1, 1, 1, false}));
    QVERIFY(!toSolar({lastLunarYear + 1, 1, 1, false}));
    QVERIFY(!leapMonth(lastLunarYear + 1));
    const auto first = toSolar({firstLunarYear, 1, 1, false});
    const auto last = toSolar({lastLunarYear, 12, 29, false});
    QVERIFY(first && toLunar(*first) == (LunarDate{firstLunarYear, 1, 1, false}));
    QVERIFY(last && toLunar(*last) == (LunarDate{lastLunarYear, 12, 29, false}));
}

QTEST_GUILESS_MAIN(LunarTest)
#include "tst_lunar.moc"
