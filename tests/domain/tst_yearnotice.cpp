// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "calendarsamples.h"
#include "domain/yearnotice.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

const WorkingCalendar &vietnam()
{
    static const WorkingCalendar calendar = WorkingCalendar::parse(vietnamData()).value();
    return calendar;
}

// Invented: what such a notice could say of 2027, where the first day of Tết is Saturday, 6 February.
const QString of2027 = uR"(Năm 2027
Nguồn: Thông báo 77/TB-BNV ngày 12/10/2026; xem cả phụ lục
Tết Nguyên đán: từ 04/02 đến 10/02 (7 ngày)
Hoán đổi: nghỉ 04/05, làm bù 08/05
Quốc khánh 02/09 – 03/09
)"_s;

QList<QDate> off(const WorkingCalendar &calendar, QDate first, QDate last)
{
    QList<QDate> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        if (!calendar.isWorking(day))
            days.append(day);
    }
    return days;
}

} // namespace

class YearNoticeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void wholeBreakIsTypedAsItIsAnnounced();
    void yearIsNoLongerProvisional();
    void swappedSaturdayIsWorked();
    void noticeWinsOverWhatTheProgramKnew();
    void unknownYearBecomesKnown();
    void yearInBetweenIsNotGuessed();
    void oneLineIsEnough();
    void signedFormComesBack();
    void laterNoticeTakesThePlaceOfTheSameYear();
    void breaksOfOneDayHolidays_data();
    void breaksOfOneDayHolidays();
    void everyBreakOfTheLawIsFound();
    void wrongLineIsNamed_data();
    void wrongLineIsNamed();
};

void YearNoticeTest::wholeBreakIsTypedAsItIsAnnounced()
{
    const auto calendar = vietnam().withNotices(of2027);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().detail));
    QCOMPARE(off(*calendar, QDate(2027, 2, 1), QDate(2027, 2, 12)), off(*calendar, QDate(2027, 2, 4), QDate(2027, 2, 10)));
    QCOMPARE(off(*calendar, QDate(2027, 2, 4), QDate(2027, 2, 10)).size(), 7);
    for (int day = 4; day <= 8; ++day)
        QCOMPARE(calendar->day(QDate(2027, 2, day)).kind, DayKind::Holiday);
    QCOMPARE(calendar->day(QDate(2027, 2, 9)).kind, DayKind::SubstituteDay);
    QCOMPARE(calendar->day(QDate(2027, 2, 10)).kind, DayKind::SubstituteDay);
}

void YearNoticeTest::yearIsNoLongerProvisional()
{
    QVERIFY(!vietnam().hasNotice(2027));
    QCOMPARE(vietnam().day(QDate(2027, 2, 4)).certainty, Certainty::Provisional);
    const WorkingCalendar calendar = vietnam().withNotices(of2027).value();
    QVERIFY(calendar.hasNotice(2027) && !calendar.hasNotice(2028));
    const DayInfo tet = calendar.day(QDate(2027, 2, 4));
    QCOMPARE(tet.certainty, Certainty::Confirmed);
    QCOMPARE(tet.source, u"Thông báo 77/TB-BNV ngày 12/10/2026; xem cả phụ lục"_s);
    QCOMPARE(calendar.day(QDate(2027, 3, 1)).certainty, Certainty::Confirmed); // an ordinary Monday
    QCOMPARE(calendar.day(QDate(2028, 3, 1)).certainty, Certainty::Provisional);
}

void YearNoticeTest::swappedSaturdayIsWorked()
{
    QVERIFY(vietnam().isWorking(QDate(2027, 5, 4)) && !vietnam().isWorking(QDate(2027, 5, 8)));
    const QString notice = u"2027: nguồn: TB 1\nhoán đổi: làm bù 08/05, nghỉ 04/05"_s; // in any order
    const WorkingCalendar calendar = vietnam().withNotices(notice).value();
    QCOMPARE(calendar.day(QDate(2027, 5, 4)).kind, DayKind::SwappedOff);
    QCOMPARE(calendar.day(QDate(2027, 5, 8)).kind, DayKind::SwappedWorked);
    QCOMPARE(calendar.day(QDate(2027, 5, 8)).other, QDate(2027, 5, 4));
}

// The shipped calendar has a proposed swap in November 2026 and an unverified Tết.
void YearNoticeTest::noticeWinsOverWhatTheProgramKnew()
{
    QCOMPARE(vietnam().day(QDate(2026, 11, 23)).code, u"swap-proposed"_s);
    QVERIFY(vietnam().isWorking(QDate(2026, 11, 23)));
    const auto swapped = vietnam().withNotices(u"năm 2026\nnguồn: QĐ 1\nhoán đổi: nghỉ 23/11, làm bù 28/11"_s);
    QVERIFY2(swapped, swapped ? "" : qPrintable(swapped.error().detail));
    QVERIFY(!swapped->isWorking(QDate(2026, 11, 23)) && swapped->isWorking(QDate(2026, 11, 28)));
    QVERIFY(swapped->isWorking(QDate(2026, 1, 10))); // the other swaps of the year stay
    const auto refused = vietnam().withNotices(u"năm 2026\nnguồn: QĐ 2\nkhông hoán đổi: nghỉ 23/11, làm bù 28/11"_s);
    QVERIFY(refused);
    QCOMPARE(refused->day(QDate(2026, 11, 23)).code, QString());
}

void YearNoticeTest::unknownYearBecomesKnown()
{
    const int next = vietnam().lastDay().year() + 1;
    QVERIFY(!vietnam().knows(QDate(next, 3, 1)));
    const QString notice = u"năm %1\nnguồn: TB 9\nhoán đổi: nghỉ %2, làm bù %3"_s;
    QDate monday(next, 3, 1);
    while (monday.dayOfWeek() != 1)
        monday = monday.addDays(1);
    const auto calendar = vietnam().withNotices(notice.arg(next).arg(monday.toString(u"dd/MM"_s), monday.addDays(5).toString(u"dd/MM"_s)));
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().detail));
    QCOMPARE(calendar->lastDay(), QDate(next, 12, 31));
    QCOMPARE(calendar->day(monday).kind, DayKind::SwappedOff);
    QVERIFY(calendar->isWorking(monday.addDays(5)));
    QVERIFY(!calendar->knows(QDate(next + 1, 1, 1)));
    // What the notice does not say is computed, and says so.
    QVERIFY(!calendar->isWorking(QDate(next, 9, 2)));
    QCOMPARE(calendar->day(QDate(next, 9, 2)).certainty, Certainty::Provisional);
}

void YearNoticeTest::yearInBetweenIsNotGuessed()
{
    const int after = vietnam().lastDay().year() + 2;
    const auto calendar = vietnam().withNotices(u"năm %1\nnguồn: TB 9\n24/11: 24/11"_s.arg(after));
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().detail, u"1: year: %1"_s.arg(after));
}

void YearNoticeTest::oneLineIsEnough()
{
    const auto calendar = vietnam().withNotices(
        u"2027: tết 04/02 – 10/02; hoán đổi nghỉ 04/05 làm bù 08/05; quốc khánh 02/09 - 03/09; nguồn: Thông báo 77/TB-BNV"_s);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().detail));
    const WorkingCalendar lines = vietnam().withNotices(of2027).value();
    for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1))
        QCOMPARE(calendar->day(day).kind, lines.day(day).kind);
}

void YearNoticeTest::signedFormComesBack()
{
    auto notices = parseYearNotices(of2027);
    QVERIFY(notices);
    const QString text = toText(*notices);
    auto again = parseYearNotices(text);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    for (auto *list : {&*notices, &*again}) {
        for (YearNotice &notice : *list) {
            notice.line = 0;
            for (NoticeLine &line : notice.lines)
                line.line = 0;
        }
    }
    QCOMPARE(*again, *notices);
    QCOMPARE(toText(*again), text);
}

void YearNoticeTest::laterNoticeTakesThePlaceOfTheSameYear()
{
    const auto old = parseYearNotices(of2027 + u"năm 2028\nnguồn: A\n24/11: 24/11"_s).value();
    const auto added = parseYearNotices(u"năm 2027\nnguồn: B\n24/11: 24/11"_s).value();
    const auto both = withYears(old, added);
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0].source, u"B"_s);
    QCOMPARE(both[0].lines.size(), 1);
    QCOMPARE(both[1].source, u"A"_s);
}

void YearNoticeTest::breaksOfOneDayHolidays_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("holidays");
    QTest::newRow("the other day of quốc khánh, before") << u"quốc khánh 01/09"_s << u"01/09 02/09"_s;
    QTest::newRow("the other day, behind") << u"Quốc khánh: 03/09"_s << u"02/09 03/09"_s;
    QTest::newRow("a weekend around it") << u"quoc khanh: 02/09 - 05/09"_s << u"02/09 03/09"_s;
    QTest::newRow("without marks") << u"quoc khanh: tu ngay 01/09 den het ngay 02/09"_s << u"01/09 02/09"_s;
}

void YearNoticeTest::breaksOfOneDayHolidays()
{
    QFETCH(QString, typed);
    QFETCH(QString, holidays);
    const auto calendar = vietnam().withNotices(u"2027\nnguồn: TB\n"_s + typed);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().detail));
    QStringList found;
    for (QDate day(2027, 8, 25); day < QDate(2027, 9, 12); day = day.addDays(1)) {
        if (calendar->day(day).kind == DayKind::Holiday)
            found.append(day.toString(u"dd/MM"_s));
    }
    QCOMPARE(found.join(u' '), holidays);
}

// Whatever five days around the lunar new year are chosen: what is announced as the whole break leads back to the same days off.
void YearNoticeTest::everyBreakOfTheLawIsFound()
{
    int tried = 0;
    for (int year = 2027; year <= vietnam().lastDay().year(); ++year) {
        const QDate newYear = *toSolar({year, 1, 1, false});
        for (int before = 0; before <= 4; ++before) {
            const QDate first = newYear.addDays(-before);
            const auto exact = vietnam().withNotices(
                u"%1\nnguồn: TB\ntết: %2 – %3"_s.arg(year).arg(first.toString(u"dd/MM"_s), first.addDays(4).toString(u"dd/MM"_s)));
            QVERIFY2(exact, exact ? "" : qPrintable(exact.error().detail));
            QDate begin = first;
            while (!exact->isWorking(begin.addDays(-1)))
                begin = begin.addDays(-1);
            QDate end = first;
            while (!exact->isWorking(end.addDays(1)))
                end = end.addDays(1);
            const auto whole =
                vietnam().withNotices(u"%1\nnguồn: TB\ntết: %2 – %3"_s.arg(year).arg(begin.toString(u"dd/MM"_s), end.toString(u"dd/MM"_s)));
            QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
                QVERIFY2(whole->isWorking(day) == exact->isWorking(day), qPrintable(day.toString(Qt::ISODate)));
            ++tried;
        }
    }
    QCOMPARE(tried, 30);
}

void YearNoticeTest::wrongLineIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    const QString head = u"năm 2027\nnguồn: TB 77\n"_s;
    QTest::newRow("before any year") << u"tết: 04/02 – 10/02"_s << u"1: year"_s;
    QTest::newRow("a year twice") << head + u"24/11: 24/11\nnăm 2027\n"_s << u"4: year"_s;
    QTest::newRow("no source") << u"năm 2027\n\ntết: 04/02 – 10/02"_s << u"1: source"_s;
    QTest::newRow("an empty source") << u"năm 2027\nnguồn:\n"_s << u"2: source"_s;
    QTest::newRow("nothing but a source") << head << u"1: empty"_s;
    QTest::newRow("no such holiday") << head + u"giáng sinh: 25/12"_s << u"3: word"_s;
    QTest::newRow("no name") << head + u"04/02 – 10/02"_s << u"3: word"_s;
    QTest::newRow("no such day") << head + u"tết: 04/02 – 30/02"_s << u"3: date"_s;
    QTest::newRow("no day") << head + u"tết: mùng một"_s << u"3: dates"_s;
    QTest::newRow("backwards") << head + u"tết: 10/02 – 04/02"_s << u"3: dates"_s;
    QTest::newRow("three days") << head + u"tết: 04/02 – 10/02 – 11/02"_s << u"3: dates"_s;
    QTest::newRow("words behind") << head + u"tết: 04/02 – 10/02 trừ 09/02"_s << u"3: dates"_s;
    QTest::newRow("another year") << head + u"tết: 04/02/2028 – 10/02/2028"_s << u"3: date"_s;
    QTest::newRow("too short for Tết") << head + u"tết: 04/02 – 07/02"_s << u"3: days"_s;
    QTest::newRow("too long for Tết") << head + u"tết: 04/02 – 12/02"_s << u"3: days"_s;
    QTest::newRow("without the day itself") << head + u"tết: 15/02 – 19/02"_s << u"3: days"_s;
    QTest::newRow("the day of the law alone") << head + u"quốc khánh: 02/09"_s << u"3: days"_s;
    QTest::newRow("twice") << head + u"tết: 04/02 – 10/02\ntet nguyen dan: 05/02 – 09/02"_s << u"4: twice"_s;
    QTest::newRow("one day of a swap") << head + u"hoán đổi: nghỉ 04/05"_s << u"3: dates"_s;
    QTest::newRow("which is which") << head + u"hoán đổi: 04/05, 08/05"_s << u"3: dates"_s;
    QTest::newRow("a Sunday off") << head + u"24/11: 24/11\nhoán đổi: nghỉ 09/05, làm bù 15/05"_s << u"4: off"_s;
    QTest::newRow("a Monday worked") << head + u"24/11: 24/11\n\nhoán đổi: nghỉ 04/05, làm bù 10/05"_s << u"5: worked"_s;
    QTest::newRow("long before the calendar") << u"năm 1990\nnguồn: A\n24/11: 24/11"_s << u"1: year"_s;
}

void YearNoticeTest::wrongLineIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto calendar = vietnam().withNotices(text);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(calendar.error().detail.section(u": "_s, 0, 1), what);
}

QTEST_GUILESS_MAIN(YearNoticeTest)
#include "tst_yearnotice.moc"
