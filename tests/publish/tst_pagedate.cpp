// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "publish/watch/pagedate.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;

namespace {

const QTimeZone hanoi("Asia/Ho_Chi_Minh");

Instant instant(const QString &iso) { return fromDateTime(QDateTime::fromString(iso, Qt::ISODate)); }

const Instant now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(3, 0), QTimeZone::UTC)); // 10:00 in Hà Nội

} // namespace

class PageDateTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachWayOfWritingIsRead_data();
    void eachWayOfWritingIsRead();
    void whatIsNoDateIsNone_data();
    void whatIsNoDateIsNone();
    void whatIsCountedBackIsRough_data();
    void whatIsCountedBackIsRough();
    void aGivenFormatIsTakenLiterally();
};

void PageDateTest::eachWayOfWritingIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // UTC
    const QString day = u"2026-11-22T17:00:00Z"_s; // the 23rd begins in Hà Nội
    const QString half = u"2026-11-23T01:30:00Z"_s; // 8:30 there
    QTest::newRow("day") << u"23/11/2026"_s << day;
    QTest::newRow("weekday") << u"Thứ Hai, 23/11/2026"_s << day;
    QTest::newRow("dashes") << u"Ngày đăng: 23-11-2026"_s << day;
    QTest::newRow("dots, one figure") << u"(3.1.2026)"_s << u"2026-01-02T17:00:00Z"_s;
    QTest::newRow("hour behind") << u"23/11/2026 08:30"_s << half;
    QTest::newRow("hour before") << u"Thứ 2 - 08:30, 23/11/2026"_s << half;
    QTest::newRow("hour with bar and half") << u"23/11/2026 | 8:30 SA"_s << half;
    QTest::newRow("afternoon") << u"23/11/2026 02:15:09 CH"_s << u"2026-11-23T07:15:09Z"_s;
    QTest::newRow("noon and midnight") << u"23/11/2026 12:05 AM"_s << u"2026-11-22T17:05:00Z"_s;
    QTest::newRow("hour in words") << u"Cập nhật lúc 8h30 ngày 23/11/2026"_s << half;
    QTest::newRow("zone") << u"23/11/2026 08:30 (GMT+7)"_s << half;
    QTest::newRow("another zone") << u"23/11/2026 08:30 UTC+00:00"_s << u"2026-11-23T08:30:00Z"_s;
    QTest::newRow("words") << u"Hà Nội, ngày 23 tháng 11 năm 2026"_s << day;
    QTest::newRow("short words") << u"23 Th11, 2026"_s << day;
    QTest::newRow("decomposed letters") << u"ngày 23 tháng 11 năm 2026"_s.normalized(QString::NormalizationForm_D) << day;
    QTest::newRow("ISO") << u"2026-11-23T08:30:00+07:00"_s << half;
    QTest::newRow("ISO in UTC with fractions") << u"2026-11-23T01:30:00.123Z"_s << half;
    QTest::newRow("ISO without zone") << u"2026-11-23 08:30"_s << half;
    QTest::newRow("ISO day") << u"2026-11-23"_s << day;
    QTest::newRow("feed") << u"Mon, 23 Nov 2026 01:30:00 GMT"_s << half;
    QTest::newRow("feed with offset") << u"Mon, 23 Nov 2026 08:30:00 +0700"_s << half;
    QTest::newRow("feed, short year") << u"23 Nov 26 01:30 UT"_s << half;
    QTest::newRow("first of two") << u"22/11/2026 … 23/11/2026"_s << u"2026-11-21T17:00:00Z"_s;
    QTest::newRow("what cannot be is passed over") << u"31/02/2026, sửa 23/11/2026"_s << day;
    QTest::newRow("an impossible hour is none") << u"23/11/2026 29:75"_s << day;
    QTest::newRow("a number of a document is no day") << u"Số 12/2026/NĐ-CP ngày 23/11/2026"_s << day;
}

void PageDateTest::eachWayOfWritingIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, moment);
    const auto date = findPageDate(text, hanoi, now);
    QVERIFY(date);
    QCOMPARE(toDateTime(date->at).toString(Qt::ISODate), moment);
    QVERIFY(!date->rough);
}

void PageDateTest::whatIsNoDateIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "Xem thêm", "31/02/2026", "12/2026", "0236.3821.234", "13/13/2026", "192.168.1.2026.1", "trước đây 3 giờ"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void PageDateTest::whatIsNoDateIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!findPageDate(text, hanoi, now));
}

void PageDateTest::whatIsCountedBackIsRough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("hours") << u"2 giờ trước"_s << u"2026-11-23"_s;
    QTest::newRow("hours over midnight") << u"11 giờ trước"_s << u"2026-11-22"_s;
    QTest::newRow("minutes") << u"Đăng 5 phút trước"_s << u"2026-11-23"_s;
    QTest::newRow("days") << u"3 ngày trước"_s << u"2026-11-20"_s;
    QTest::newRow("weeks") << u"2 tuần trước"_s << u"2026-11-09"_s;
    QTest::newRow("yesterday") << u"Hôm qua, 14:30"_s << u"2026-11-22"_s;
    QTest::newRow("just now") << u"Vừa xong"_s << u"2026-11-23"_s;
    QTest::newRow("English") << u"4 days ago"_s << u"2026-11-19"_s;
}

void PageDateTest::whatIsCountedBackIsRough()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    const auto date = findPageDate(text, hanoi, now);
    QVERIFY(date);
    QVERIFY(date->rough);
    QCOMPARE(toDateTime(date->at, hanoi), QDate::fromString(day, Qt::ISODate).startOfDay(hanoi));
}

void PageDateTest::aGivenFormatIsTakenLiterally()
{
    QCOMPARE(readPageDate(u" 11-23-2026 "_s, u"MM-dd-yyyy"_s, hanoi)->at, instant(u"2026-11-22T17:00:00Z"_s));
    QCOMPARE(readPageDate(u"08:30 ngày 23.11.2026"_s, u"HH:mm 'ngày' dd.MM.yyyy"_s, hanoi)->at, instant(u"2026-11-23T01:30:00Z"_s));
    QVERIFY(!readPageDate(u"23/11/2026"_s, u"MM-dd-yyyy"_s, hanoi));
}

QTEST_GUILESS_MAIN(PageDateTest)
#include "tst_pagedate.moc"
