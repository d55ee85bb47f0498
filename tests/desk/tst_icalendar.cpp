// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "desk/icalendar.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const Instant moment = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(1, 2, 3), QTimeZone::UTC));

/// Reads an object back as RFC 5545 3.1 and 3.3.11 say: lines unfolded, then texts unescaped. Names to values, event by event.
QList<QMap<QString, QString>> readBack(const QByteArray &calendar)
{
    QByteArray whole = calendar;
    whole.replace("\r\n ", "");
    QList<QMap<QString, QString>> events;
    for (const QByteArray &line : whole.split('\n')) {
        const QString text = QString::fromUtf8(line).chopped(line.endsWith('\r') ? 1 : 0);
        const QString name = text.section(u':', 0, 0);
        QString value = text.section(u':', 1);
        if (text == "BEGIN:VEVENT"_L1)
            events.append(QMap<QString, QString>());
        if (events.isEmpty())
            continue;
        QString plain;
        for (qsizetype i = 0; i < value.size(); ++i) {
            const bool escape = value[i] == u'\\' && i + 1 < value.size() && name != "URL"_L1;
            if (escape)
                ++i;
            plain.append(escape && value[i] == u'n' ? u'\n' : value[i]);
        }
        events.last().insert(name, plain);
    }
    return events;
}

CalendarEntry entry()
{
    return {.uid = u"duty-0a1b@77.toasoan"_s,
        .day = QDate(2026, 12, 31),
        .summary = u"Đăng: Quyết định 12; kèm \"phụ lục\", bảng giá đất \\ 2026"_s,
        .description = u"Dòng một\nDòng hai, và nữa;\r\nDòng ba"_s,
        .categories = {u"Văn bản, thông báo"_s, u"Đất đai"_s},
        .url = QUrl(u"https://xã.vn/tin tức/1"_s)};
}

} // namespace

class ICalendarTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everythingComesBack();
    void linesAreFoldedAndWhole();
    void entriesAreDaysWithoutAlarms();
    void onlyTheMomentDiffers();
    void fileIsReplacedOnlyWhenItSaysSomethingElse();
};

void ICalendarTest::everythingComesBack()
{
    const auto events =
        readBack(toICalendar(u"Nghĩa vụ; của xã"_s, {entry(), {.uid = u"b"_s, .day = QDate(2027, 1, 1), .summary = u"B"_s}}, moment));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0][u"UID"_s], entry().uid);
    QCOMPARE(events[0][u"SUMMARY"_s], entry().summary);
    QCOMPARE(events[0][u"DESCRIPTION"_s], u"Dòng một\nDòng hai, và nữa;\nDòng ba"_s);
    QCOMPARE(events[0][u"CATEGORIES"_s], u"Văn bản, thông báo,Đất đai"_s);
    QCOMPARE(QUrl(events[0][u"URL"_s]), entry().url);
    QCOMPARE(events[0][u"DTSTART;VALUE=DATE"_s], u"20261231"_s);
    QCOMPARE(events[0][u"DTEND;VALUE=DATE"_s], u"20270101"_s);
    QCOMPARE(events[0][u"DTSTAMP"_s], u"20261123T010203Z"_s);
    QVERIFY(!events[1].contains(u"DESCRIPTION"_s) && !events[1].contains(u"URL"_s) && !events[1].contains(u"CATEGORIES"_s));
}

void ICalendarTest::linesAreFoldedAndWhole()
{
    for (int length = 0; length < 160; ++length) {
        CalendarEntry one = entry();
        one.summary = u"x"_s.repeated(length % 5) + u"ế"_s.repeated(length) + u"\U0001F4F0"_s;
        const QByteArray calendar = toICalendar(u"Lịch"_s, {one}, moment);
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        for (const QByteArray &line : calendar.chopped(2).split('\n')) {
            const QByteArray octets = line.endsWith('\r') ? line.chopped(1) : line;
            QVERIFY2(octets.size() <= 75, octets.constData());
            QVERIFY(!octets.contains('\r'));
            QVERIFY2(QString::fromUtf8(octets).toUtf8() == octets, octets.constData()); // no letter is cut in two
        }
        QCOMPARE(readBack(calendar)[0][u"SUMMARY"_s], one.summary);
    }
}

void ICalendarTest::entriesAreDaysWithoutAlarms()
{
    const QByteArray calendar = toICalendar(u"Lịch"_s, {entry()}, moment);
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    QVERIFY(calendar.contains("\r\nTRANSP:TRANSPARENT\r\n"));
    QVERIFY(!calendar.contains("VALARM"));
    CalendarEntry evil = entry();
    evil.summary = u"A\r\nEND:VEVENT\r\nBEGIN:VALARM"_s;
    QVERIFY(!toICalendar(u"Lịch"_s, {evil}, moment).contains("\r\nBEGIN:VALARM"));
}

void ICalendarTest::onlyTheMomentDiffers()
{
    const QByteArray a = toICalendar(u"Lịch"_s, {entry()}, moment);
    const QByteArray b = toICalendar(u"Lịch"_s, {entry()}, moment + std::chrono::hours(5));
    QVERIFY(a != b && sameCalendar(a, b));
    CalendarEntry other = entry();
    other.day = other.day.addDays(1);
    QVERIFY(!sameCalendar(a, toICalendar(u"Lịch"_s, {other}, moment)));
}

void ICalendarTest::fileIsReplacedOnlyWhenItSaysSomethingElse()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lich.ics"_s);
    const QByteArray first = toICalendar(u"Lịch"_s, {entry()}, moment);
    const auto contents = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(keepCalendarFile(path, first));
    QCOMPARE(contents(), first);
    QVERIFY(keepCalendarFile(path, toICalendar(u"Lịch"_s, {entry()}, moment + std::chrono::hours(1))));
    QCOMPARE(contents(), first);
    const QByteArray none = toICalendar(u"Lịch"_s, {}, moment);
    QVERIFY(keepCalendarFile(path, none));
    QCOMPARE(contents(), none);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"lich.ics"_s}); // nothing temporary stays
    QVERIFY(!keepCalendarFile(folder.filePath(u"not/there.ics"_s), first));
}

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
