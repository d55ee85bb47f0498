// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "domain/recurrence.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using Span = Occurrence::Span;

namespace {

Rule ruleFrom(const QString &anchor) { return {.code = u"x"_s, .trigger = Trigger::Periodic, .anchor = anchor}; }

QStringList shown(const QList<Occurrence> &all)
{
    QStringList text;
    for (const Occurrence &one : all)
        text.append(one.anchor.toString(u"dd/MM/yy "_s) + u"WMQHYO"[int(one.span)] + QString::number(one.number));
    return text;
}

} // namespace

class RecurrenceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void daysOfTheYearAreTakenForThePeriodsTheyEnd();
    void lastDayOfTheYearEndsTheYear();
    void otherDaysEndWhateverCameBefore();
    void monthsEndOnTheirLastDay_data();
    void monthsEndOnTheirLastDay();
    void weeksBeginOnMonday();
    void daysThatAPersonMustSayAreNoneOfTheCalendar_data();
    void daysThatAPersonMustSayAreNoneOfTheCalendar();
    void boundsAreIncluded();
};

void RecurrenceTest::daysOfTheYearAreTakenForThePeriodsTheyEnd()
{
    const Rule rule = ruleFrom(u"period-end"_s);
    const QDate from(2026, 1, 1);
    const QDate to(2027, 4, 1);
    QCOMPARE(shown(occurrences(rule, {.days = {{9, 30}, {3, 31}, {6, 30}}}, from, to)),
        (QStringList{u"31/03/26 Q1"_s, u"30/06/26 Q2"_s, u"30/09/26 Q3"_s, u"31/03/27 Q1"_s}));
    QCOMPARE(shown(occurrences(rule, {.days = {{6, 30}, {12, 31}}}, from, to)), (QStringList{u"30/06/26 H1"_s, u"31/12/26 H2"_s}));
    QCOMPARE(shown(occurrences(rule, {.days = {{1, 31}, {4, 30}}}, from, QDate(2026, 12, 31))),
        (QStringList{u"31/01/26 M1"_s, u"30/04/26 M4"_s}));
}

void RecurrenceTest::lastDayOfTheYearEndsTheYear()
{
    QCOMPARE(shown(occurrences(ruleFrom(u"period-end"_s), {.days = {{12, 31}}}, QDate(2025, 6, 1), QDate(2026, 12, 31))),
        (QStringList{u"31/12/25 Y0"_s, u"31/12/26 Y0"_s}));
}

void RecurrenceTest::otherDaysEndWhateverCameBefore()
{
    const Rule rule = ruleFrom(u"period-end"_s);
    QCOMPARE(shown(occurrences(rule, {.days = {{6, 15}, {11, 15}}}, QDate(2026, 1, 1), QDate(2026, 12, 31))),
        (QStringList{u"15/06/26 O0"_s, u"15/11/26 O0"_s}));
    QCOMPARE(shown(occurrences(rule, {.days = {{6, 30}}}, QDate(2026, 1, 1), QDate(2026, 12, 31))), QStringList{u"30/06/26 O0"_s});
    // There is such a day only in leap years.
    QCOMPARE(shown(occurrences(rule, {.days = {{2, 29}}}, QDate(2026, 1, 1), QDate(2028, 12, 31))), QStringList{u"29/02/28 O0"_s});
}

void RecurrenceTest::monthsEndOnTheirLastDay_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QStringList>("ends");
    QTest::newRow("1") << 1 << QStringList{u"31/01/28 M1"_s, u"29/02/28 M2"_s, u"31/03/28 M3"_s, u"30/04/28 M4"_s};
    QTest::newRow("3") << 3 << QStringList{u"31/03/28 Q1"_s};
    QTest::newRow("2") << 2 << QStringList{u"29/02/28 O0"_s, u"30/04/28 O0"_s};
    QTest::newRow("6") << 6 << QStringList{};
    QTest::newRow("12") << 12 << QStringList{};
    QTest::newRow("5 do not divide the year") << 5 << QStringList{};
}

void RecurrenceTest::monthsEndOnTheirLastDay()
{
    QFETCH(int, months);
    QFETCH(QStringList, ends);
    QCOMPARE(shown(occurrences(
                 ruleFrom(u"period-end"_s), {.amount = months, .unit = PeriodUnit::Months}, QDate(2028, 1, 15), QDate(2028, 5, 30))),
        ends);
}

void RecurrenceTest::weeksBeginOnMonday()
{
    const auto weeks = [](QDate from, QDate to) {
        return shown(occurrences(ruleFrom(u"week-begin"_s), {.amount = 7, .unit = PeriodUnit::Days}, from, to));
    };
    QCOMPARE(weeks(QDate(2026, 11, 17), QDate(2026, 11, 30)), (QStringList{u"23/11/26 W0"_s, u"30/11/26 W0"_s}));
    QCOMPARE(weeks(QDate(2026, 11, 23), QDate(2026, 11, 23)), QStringList{u"23/11/26 W0"_s});
    QCOMPARE(weeks(QDate(2026, 11, 22), QDate(2026, 11, 22)), QStringList{}); // a Sunday
}

void RecurrenceTest::daysThatAPersonMustSayAreNoneOfTheCalendar_data()
{
    QTest::addColumn<QString>("anchor");
    for (const QString &anchor : {u"decision"_s, u"reception-day"_s, u""_s})
        QTest::newRow(qPrintable(anchor)) << anchor;
}

void RecurrenceTest::daysThatAPersonMustSayAreNoneOfTheCalendar()
{
    QFETCH(QString, anchor);
    const Recurrence monthly{.amount = 1, .unit = PeriodUnit::Months};
    QVERIFY(occurrences(ruleFrom(anchor), monthly, QDate(2026, 1, 1), QDate(2026, 12, 31)).isEmpty());
    QVERIFY(occurrences(ruleFrom(u"period-end"_s), monthly, QDate(), QDate(2026, 12, 31)).isEmpty());
}

void RecurrenceTest::boundsAreIncluded()
{
    const Recurrence monthly{.amount = 1, .unit = PeriodUnit::Months};
    const Rule rule = ruleFrom(u"period-end"_s);
    QCOMPARE(occurrences(rule, monthly, QDate(2026, 3, 31), QDate(2026, 4, 30)).size(), 2);
    QCOMPARE(occurrences(rule, monthly, QDate(2026, 4, 1), QDate(2026, 4, 29)).size(), 0);
}

QTEST_GUILESS_MAIN(RecurrenceTest)
#include "tst_recurrence.moc"
