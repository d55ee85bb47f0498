// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "calendarsamples.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

Q_DECLARE_METATYPE(toasoan::DayKind)
Q_DECLARE_METATYPE(toasoan::Certainty)

namespace {

QByteArray notice(int year, const QByteArray &entries)
{
    return R"({"format":1,"notices":[{"year":)" + QByteArray::number(year) + R"(,"entries":[)" + entries + "]}]}";
}

QByteArray entry(const QByteArray &fields, const QByteArray &certainty = "confirmed")
{
    return "{" + fields + R"(,"certainty":")" + certainty + R"(","source":"Thông báo thử"})";
}

using enum DayKind;
using enum Certainty;

struct KnownDay {
    const char *date;
    DayKind kind;
    const char *code;
    Certainty certainty;
    const char *other = "";
};

constexpr KnownDay knownDays[] = {
    {"2023-12-31", Unknown, "", Unverified},
    {"2024-01-01", Holiday, "tet-duong-lich", Confirmed},
    {"2024-02-07", Working, "", Confirmed},
    {"2024-02-08", Holiday, "tet", Unverified},
    {"2024-02-12", Holiday, "tet", Unverified},
    {"2024-02-13", SubstituteDay, "tet", Unverified, "2024-02-10"},
    {"2024-02-14", SubstituteDay, "tet", Unverified, "2024-02-11"},
    {"2024-02-15", Working, "", Confirmed},
    {"2024-04-18", Holiday, "gio-to", Confirmed},
    {"2024-04-29", SwappedOff, "swap", Unverified, "2024-05-04"},
    {"2024-05-04", SwappedWorked, "swap", Unverified, "2024-04-29"},
    {"2024-09-01", WeeklyRest, "", Unverified},
    {"2024-09-02", Holiday, "quoc-khanh", Unverified},
    {"2024-09-03", Holiday, "quoc-khanh", Unverified},
    {"2024-09-04", Working, "", Confirmed},
    {"2025-01-24", Working, "", Confirmed},
    {"2025-01-27", Holiday, "tet", Unverified},
    {"2025-01-31", Holiday, "tet", Unverified},
    {"2025-02-03", Working, "", Confirmed},
    {"2025-04-07", Holiday, "gio-to", Confirmed},
    {"2025-04-26", SwappedWorked, "swap", Unverified, "2025-05-02"},
    {"2025-05-02", SwappedOff, "swap", Unverified, "2025-04-26"},
    {"2025-09-01", Holiday, "quoc-khanh", Unverified},
    {"2025-09-02", Holiday, "quoc-khanh", Unverified},
    {"2025-11-24", Working, "", Confirmed},
    {"2026-01-01", Holiday, "tet-duong-lich", Confirmed},
    {"2026-01-02", SwappedOff, "swap", Unverified, "2026-01-10"},
    {"2026-01-10", SwappedWorked, "swap", Unverified, "2026-01-02"},
    {"2026-02-15", WeeklyRest, "", Unverified},
    {"2026-02-16", Holiday, "tet", Unverified},
    {"2026-02-20", Holiday, "tet", Unverified},
    {"2026-02-23", Working, "", Confirmed},
    {"2026-03-27", Working, "", Confirmed}, // a wrong Giỗ Tổ seen elsewhere
    {"2026-04-26", Holiday, "gio-to", Confirmed},
    {"2026-04-27", SubstituteDay, "gio-to", Confirmed, "2026-04-26"},
    {"2026-04-30", Holiday, "30-4", Confirmed},
    {"2026-05-01", Holiday, "1-5", Confirmed},
    {"2026-08-22", SwappedWorked, "swap", Unverified, "2026-08-31"},
    {"2026-08-31", SwappedOff, "swap", Unverified, "2026-08-22"},
    {"2026-09-01", Holiday, "quoc-khanh", Unverified},
    {"2026-09-02", Holiday, "quoc-khanh", Unverified},
    {"2026-09-03", Working, "", Confirmed},
    {"2026-11-23", Working, "swap-proposed", Unverified, "2026-11-28"},
    {"2026-11-24", Holiday, "24-11", Unverified},
    {"2026-11-28", WeeklyRest, "swap-proposed", Unverified, "2026-11-23"},
    {"2027-02-03", Working, "", Provisional},
    {"2027-02-04", Holiday, "tet", Provisional},
    {"2027-02-08", Holiday, "tet", Provisional},
    {"2027-02-09", SubstituteDay, "tet", Provisional, "2027-02-06"},
    {"2027-02-10", SubstituteDay, "tet", Provisional, "2027-02-07"},
    {"2027-02-11", Working, "", Provisional},
    {"2027-04-15", Working, "", Provisional}, // another wrong Giỗ Tổ seen elsewhere
    {"2027-04-16", Holiday, "gio-to", Provisional},
    {"2027-09-02", Holiday, "quoc-khanh", Provisional},
    {"2027-09-03", Holiday, "quoc-khanh", Provisional},
    {"2027-11-24", Holiday, "24-11", Unverified},
    {"2028-01-01", Holiday, "tet-duong-lich", Provisional},
    {"2028-01-03", SubstituteDay, "tet-duong-lich", Provisional, "2028-01-01"},
    {"2028-04-04", Holiday, "gio-to", Provisional},
    {"2028-04-30", Holiday, "30-4", Provisional},
    {"2028-05-02", SubstituteDay, "30-4", Provisional, "2028-04-30"},
    {"2028-09-01", Holiday, "quoc-khanh", Provisional},
    {"2028-09-04", SubstituteDay, "quoc-khanh", Provisional, "2028-09-02"},
    {"2029-02-12", Holiday, "tet", Provisional}, // mùng 1 on a Tuesday: one day before
    {"2029-02-16", Holiday, "tet", Provisional},
    {"2029-09-03", Holiday, "quoc-khanh", Provisional},
    {"2029-09-04", SubstituteDay, "quoc-khanh", Provisional, "2029-09-02"},
    {"2029-11-26", SubstituteDay, "24-11", Unverified, "2029-11-24"},
    {"2030-01-31", Holiday, "tet", Provisional},
    {"2030-02-02", Holiday, "tet", Provisional},
    {"2030-02-05", SubstituteDay, "tet", Provisional, "2030-02-02"},
    {"2030-02-06", SubstituteDay, "tet", Provisional, "2030-02-03"},
    {"2030-11-25", SubstituteDay, "24-11", Unverified, "2030-11-24"},
    {"2031-01-23", Holiday, "tet", Provisional},
    {"2031-04-01", Holiday, "gio-to", Provisional},
    {"2032-02-11", Holiday, "tet", Provisional},
    {"2032-04-19", Holiday, "gio-to", Provisional},
    {"2032-12-31", Working, "", Provisional},
    {"2033-01-01", Unknown, "", Unverified},
};

struct Damage {
    const char *name;
    const char *found;
    const char *replacement;
    const char *place;
};

constexpr Damage damages[] = {
    {"not JSON", "{\n  \"format\"", "{\n  format", "byte "},
    {"bytes after the end", "\n    }\n  ]\n}", "\n    }\n  ]\n} x", "byte "},
    {"bad UTF-8", "Giỗ", "Gi\xff", "byte "},
    {"unknown key at the top", "\"firstYear\"", "\"author\": \"x\", \"firstYear\"", "author: "},
    {"unknown key in a holiday", "\"lunar\": \"03-10\"", "\"lunar\": \"03-10\", \"colour\": \"red\"", "holidays[2].colour: "},
    {"unknown key in a notice", "\"year\": 2026", "\"year\": 2026, \"note\": \"x\"", "notices[2].note: "},
    {"unknown key in an entry", "\"off\": \"2026-01-02\"", "\"off\": \"2026-01-02\", \"of\": \"x\"", "notices[2].entries[0].of: "},
    {"unknown key in the week", "\"days\": [6, 7]", "\"days\": [6, 7], \"half\": 6", "weeklyRest.half: "},
    {"format missing", "\"format\": 1,", "", "format: "},
    {"noNotice empty", "\"Năm chưa có thông báo nghỉ lễ và hoán đổi ngày làm việc: ngày dự kiến, tính theo quy tắc\"", "\"\"",
        "noNotice: "},
    {"year as text", "\"firstYear\": 2024", "\"firstYear\": \"2024\"", "firstYear: "},
    {"half a year", "\"firstYear\": 2024", "\"firstYear\": 2024.5", "firstYear: "},
    {"years turned round", "\"lastYear\": 2032", "\"lastYear\": 2020", "lastYear: "},
    {"beyond the lunar calendar", "\"lastYear\": 2032", "\"lastYear\": 2200", "lastYear: "},
    {"weekday 8", "\"days\": [6, 7]", "\"days\": [6, 8]", "weeklyRest.days[1]: "},
    {"weekday twice", "\"days\": [6, 7]", "\"days\": [6, 6]", "weeklyRest.days: "},
    {"no day worked", "\"days\": [6, 7]", "\"days\": [1, 2, 3, 4, 5, 6, 7]", "weeklyRest.days: "},
    {"solar and lunar", "\"lunar\": \"03-10\"", "\"lunar\": \"03-10\", \"solar\": \"04-26\"", "holidays[2]: "},
    {"neither solar nor lunar", "\"lunar\": \"03-10\",", "", "holidays[2]: "},
    {"30 February", "\"solar\": \"04-30\"", "\"solar\": \"02-30\"", "holidays[3].solar: "},
    {"29 February", "\"solar\": \"04-30\"", "\"solar\": \"02-29\"", "holidays[3].solar: "},
    {"lunar day 30", "\"lunar\": \"03-10\"", "\"lunar\": \"03-30\"", "holidays[2].lunar: "},
    {"signs in a day", "\"solar\": \"04-30\"", "\"solar\": \"+4-30\"", "holidays[3].solar: "},
    {"code in capitals", "\"code\": \"gio-to\"", "\"code\": \"GIO-TO\"", "holidays[2].code: "},
    {"code of swaps", "\"code\": \"gio-to\"", "\"code\": \"swap\"", "holidays[2].code: "},
    {"code twice", "\"code\": \"gio-to\"", "\"code\": \"tet\"", "holidays[2].code: "},
    {"blank source", "\"Bộ luật Lao động 45/2019/QH14, Điều 112: ngày 10/3 âm lịch (01 ngày)\"", "\" \"", "holidays[2].source: "},
    {"six offsets", "[-2, -1, -2, -2, -2, -2, -2]", "[-2, -1, -2, -2, -2, -2]", "holidays[1].startOffsets: "},
    {"offset past the anchor", "[-2, -1, -2, -2, -2, -2, -2]", "[-2, -1, -2, 1, -2, -2, -2]", "holidays[1].startOffsets[3]: "},
    {"offset that misses the anchor", "[-2, -1, -2, -2, -2, -2, -2]", "[-5, -1, -2, -2, -2, -2, -2]", "holidays[1].startOffsets[0]: "},
    {"offsets without days", "\"days\": 5,", "", "holidays[1]: "},
    {"one day with offsets", "\"days\": 5,", "\"days\": 1,", "holidays[1].days: "},
    {"ends before it begins", "\"inForceFrom\": \"2026-07-01\"", "\"inForceFrom\": \"2026-07-01\", \"inForceTo\": \"2026-06-30\"",
        "holidays[6].inForceTo: "},
    {"certainty in other words", "\"certainty\": \"unverified\"", "\"certainty\": \"perhaps\"", ".certainty: "},
    {"key twice", "\"off\": \"2026-01-02\"", "\"off\": \"2026-01-02\", \"off\": \"2026-01-05\"", "byte "},
    {"key twice, once in disguise", "\"off\": \"2026-01-02\"", "\"off\": \"2026-01-02\", \"o\\u0066f\": \"2026-01-05\"", "byte "},
    {"same year twice", "\"year\": 2025", "\"year\": 2024", "notices[1].year: "},
    {"notice of a year out of range", "\"lastYear\": 2032", "\"lastYear\": 2025", "notices[2].entries[0]: "},
    {"kind unknown", "\"kind\": \"proposed-swap\"", "\"kind\": \"wish\"", "notices[2].entries[4].kind: "},
    {"date that does not exist", "2026-01-02", "2026-02-30", "notices[2].entries[0].off: "},
    {"date in another order", "\"2026-01-02\"", "\"02/01/2026\"", "notices[2].entries[0].off: "},
    {"date without zeros", "\"2026-01-02\"", "\"2026-1-2\"", "notices[2].entries[0].off: "},
    {"entry of another year", "\"2026-01-02\"", "\"2025-12-26\"", "notices[2].entries[0].off: "},
};

} // namespace

class CalendarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shippedDaysAreAsTheLawAndNoticesSay_data();
    void shippedDaysAreAsTheLawAndNoticesSay();
    void workingDaysOfAYearAddUp();
    void knownYearsEndWhereTheDataEnds();
    void daysInLieuStackInOrder();
    void sourceNamesTheArticle();
    void aYearWithoutNoticeIsProvisionalThroughout();

    void pastedNoticeSettlesAYear();
    void pastedNoticeReplacesTheEarlierOne();
    void approvedProposalTakesEffectAndRefusedOneLeavesNoMark();
    void almanacMayDifferByOneDay();
    void lawThatEndsIsFollowedByTheNext();
    void holidaysThatMeetAreMarkedForAPerson();

    void malformedDataIsRefusedWithItsPlace_data();
    void malformedDataIsRefusedWithItsPlace();
    void malformedNoticeIsRefusedWithItsPlace_data();
    void malformedNoticeIsRefusedWithItsPlace();
    void everyCutOfTheDataIsRefused();
    void damagedDataIsReadOrRefusedNeverTrusted();
    void hugeDataIsRefused();
    void newerFormatIsRefused();

    void anyCalendarEqualsANaiveReading_data();
    void anyCalendarEqualsANaiveReading();

private:
    WorkingCalendar vietnam() const
    {
        auto calendar = WorkingCalendar::parse(vietnamData());
        if (!calendar)
            qFatal("%s", qPrintable(calendar.error().detail));
        return *calendar;
    }
};

void CalendarTest::shippedDaysAreAsTheLawAndNoticesSay_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<DayKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Certainty>("certainty");
    QTest::addColumn<QString>("other");
    for (const KnownDay &day : knownDays)
        QTest::newRow(day.date) << QString::fromLatin1(day.date) << day.kind << QString::fromLatin1(day.code) << day.certainty
                                << QString::fromLatin1(day.other);
}

void CalendarTest::shippedDaysAreAsTheLawAndNoticesSay()
{
    QFETCH(QString, date);
    QFETCH(DayKind, kind);
    QFETCH(QString, code);
    QFETCH(Certainty, certainty);
    QFETCH(QString, other);
    const WorkingCalendar calendar = vietnam();
    const DayInfo info = calendar.day(iso(date));
    QCOMPARE(info.kind, kind);
    QCOMPARE(info.code, code);
    QCOMPARE(info.certainty, certainty);
    QCOMPARE(info.other, iso(other));
    QCOMPARE(calendar.isWorking(iso(date)), kind == DayKind::Working || kind == DayKind::SwappedWorked);
    if (kind != DayKind::Working && kind != DayKind::Unknown)
        QVERIFY(!info.source.isEmpty());
}

void CalendarTest::workingDaysOfAYearAddUp()
{
    const WorkingCalendar calendar = vietnam();
    const auto ofYear = [&](int year) {
        return calendar.workingDaysThrough(QDate(year, 12, 31)) - calendar.workingDaysThrough(QDate(year - 1, 12, 31));
    };
    // 262 weekdays in 2024, 261 in 2025 and 2026; eleven holidays or their days in lieu, twelve with 24/11; swaps cancel out.
    QCOMPARE(ofYear(2024), 262 - 11);
    QCOMPARE(ofYear(2025), 261 - 11);
    QCOMPARE(ofYear(2026), 261 - 12);
    QCOMPARE(calendar.workingDaysThrough(QDate(2023, 6, 1)), 0);
    QCOMPARE(calendar.workingDaysThrough(QDate()), 0);
    QCOMPARE(calendar.workingDay(1), QDate(2024, 1, 2));
    QCOMPARE(calendar.workingDay(0), std::nullopt);
    const int all = calendar.workingDaysThrough(QDate(2032, 12, 31));
    QCOMPARE(calendar.workingDaysThrough(QDate(2050, 1, 1)), all);
    QCOMPARE(calendar.workingDay(all), QDate(2032, 12, 31));
    QCOMPARE(calendar.workingDay(all + 1), std::nullopt);
}

void CalendarTest::knownYearsEndWhereTheDataEnds()
{
    const WorkingCalendar calendar = vietnam();
    QCOMPARE(calendar.firstDay(), QDate(2024, 1, 1));
    QCOMPARE(calendar.lastDay(), QDate(2032, 12, 31));
    QVERIFY(calendar.knows(QDate(2024, 1, 1)) && calendar.knows(QDate(2032, 12, 31)));
    QVERIFY(!calendar.knows(QDate(2023, 12, 31)) && !calendar.knows(QDate(2033, 1, 1)) && !calendar.knows(QDate()));
    QVERIFY(!calendar.isWorking(QDate(2033, 1, 4)) && !calendar.isWorking(QDate()));
    QVERIFY(calendar.hasNotice(2026) && !calendar.hasNotice(2027) && !calendar.hasNotice(2033));
    QCOMPARE(calendar.holidayName(u"gio-to"_s), u"Giỗ Tổ Hùng Vương"_s);
    QCOMPARE(calendar.holidayName(u"24-11"_s), u"Ngày Văn hóa Việt Nam"_s);
    QCOMPARE(calendar.holidayName(u"giang-sinh"_s), QString());
}

/// 29/4/2023 Saturday Giỗ Tổ, 30/4 Sunday, 1/5 Monday: off through Wednesday 3/5, each day in lieu of its own holiday.
void CalendarTest::daysInLieuStackInOrder()
{
    QByteArray data = vietnamData();
    data.replace(R"("firstYear": 2024)", R"("firstYear": 2023)");
    const auto calendar = WorkingCalendar::parse(data);
    QVERIFY(calendar);
    QCOMPARE(calendar->day(QDate(2023, 4, 29)).code, u"gio-to"_s);
    QCOMPARE(calendar->day(QDate(2023, 4, 30)).code, u"30-4"_s);
    QCOMPARE(calendar->day(QDate(2023, 5, 1)).code, u"1-5"_s);
    QCOMPARE(calendar->day(QDate(2023, 5, 2)).code, u"gio-to"_s);
    QCOMPARE(calendar->day(QDate(2023, 5, 2)).other, QDate(2023, 4, 29));
    QCOMPARE(calendar->day(QDate(2023, 5, 3)).code, u"30-4"_s);
    QCOMPARE(calendar->day(QDate(2023, 5, 3)).other, QDate(2023, 4, 30));
    QCOMPARE(calendar->day(QDate(2023, 5, 4)).kind, DayKind::Working);
}

void CalendarTest::sourceNamesTheArticle()
{
    const WorkingCalendar calendar = vietnam();
    QVERIFY(calendar.day(QDate(2026, 4, 30)).source.contains(u"45/2019/QH14, Điều 112"_s));
    QVERIFY(calendar.day(QDate(2026, 4, 27)).source.contains(u"Điều 111 khoản 3"_s));
    QVERIFY(calendar.day(QDate(2026, 11, 24)).source.contains(u"Nghị quyết 28/2026/QH16"_s));
    QVERIFY(calendar.day(QDate(2026, 2, 17)).source.contains(u"9441/TB-BNV"_s));
    QVERIFY(calendar.day(QDate(2026, 1, 2)).source.contains(u"12729/VPCP-KGVX"_s));
    QVERIFY(calendar.day(QDate(2026, 11, 23)).source.contains(u"đề xuất"_s));
    QVERIFY(calendar.day(QDate(2027, 2, 4)).source.contains(u"hai ngày trước mùng 1"_s));
    QVERIFY(calendar.day(QDate(2027, 3, 1)).source.contains(u"dự kiến"_s));
}

void CalendarTest::aYearWithoutNoticeIsProvisionalThroughout()
{
    const WorkingCalendar calendar = vietnam();
    for (QDate date(2027, 1, 1); date <= calendar.lastDay(); date = date.addDays(1))
        QVERIFY2(calendar.day(date).certainty != Certainty::Confirmed, qPrintable(date.toString(Qt::ISODate)));
}

void CalendarTest::pastedNoticeSettlesAYear()
{
    const WorkingCalendar before = vietnam();
    const auto after = before.withOverrides(notice(2027,
        entry(R"("kind":"holiday","code":"tet","from":"2027-02-05","to":"2027-02-09")") + ","
            + entry(R"("kind":"swap","off":"2027-11-26","worked":"2027-11-20")")));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QVERIFY(after->hasNotice(2027) && !before.hasNotice(2027));
    QCOMPARE(after->day(QDate(2027, 2, 4)).kind, DayKind::Working);
    QCOMPARE(after->day(QDate(2027, 2, 5)), (DayInfo{DayKind::Holiday, u"tet"_s, Certainty::Confirmed, u"Thông báo thử"_s, {}}));
    QCOMPARE(after->day(QDate(2027, 2, 10)).other, QDate(2027, 2, 6));
    QCOMPARE(after->day(QDate(2027, 2, 11)).kind, DayKind::SubstituteDay);
    QCOMPARE(after->day(QDate(2027, 2, 11)).certainty, Certainty::Confirmed);
    QCOMPARE(after->day(QDate(2027, 11, 26)).kind, DayKind::SwappedOff);
    QCOMPARE(after->day(QDate(2027, 11, 20)).kind, DayKind::SwappedWorked);
    QCOMPARE(after->day(QDate(2027, 3, 2)).certainty, Certainty::Confirmed);
    // What the notice does not name stays a guess.
    QCOMPARE(after->day(QDate(2027, 9, 3)).certainty, Certainty::Provisional);
    QCOMPARE(before.day(QDate(2027, 2, 4)).kind, DayKind::Holiday);
    // A notice that names a one-day holiday vouches for it.
    const auto vouched =
        before.withOverrides(notice(2026, entry(R"("kind":"holiday","code":"24-11","from":"2026-11-24","to":"2026-11-24")")));
    QVERIFY(vouched);
    QCOMPARE(vouched->day(QDate(2026, 11, 24)).certainty, Certainty::Confirmed);
}

void CalendarTest::pastedNoticeReplacesTheEarlierOne()
{
    const WorkingCalendar before = vietnam();
    const auto after = before.withOverrides(notice(2026,
        entry(R"("kind":"holiday","code":"quoc-khanh","from":"2026-09-02","to":"2026-09-03")") + ","
            + entry(R"("kind":"swap","off":"2026-09-04","worked":"2026-08-22")")));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    QCOMPARE(after->day(QDate(2026, 8, 31)).kind, DayKind::Working);
    QCOMPARE(after->day(QDate(2026, 8, 31)).code, QString());
    QCOMPARE(after->day(QDate(2026, 9, 1)).kind, DayKind::Working);
    QCOMPARE(after->day(QDate(2026, 9, 3)).kind, DayKind::Holiday);
    QCOMPARE(after->day(QDate(2026, 9, 4)).other, QDate(2026, 8, 22));
    QCOMPARE(after->day(QDate(2026, 2, 16)), before.day(QDate(2026, 2, 16)));
    // The other years keep theirs.
    QCOMPARE(after->day(QDate(2025, 9, 1)), before.day(QDate(2025, 9, 1)));
}

void CalendarTest::approvedProposalTakesEffectAndRefusedOneLeavesNoMark()
{
    const QByteArray days = R"("off":"2026-11-23","worked":"2026-11-28")";
    const auto approved = vietnam().withOverrides(notice(2026, entry(R"("kind":"swap",)" + days)));
    QVERIFY(approved);
    QCOMPARE(approved->day(QDate(2026, 11, 23)).kind, DayKind::SwappedOff);
    QCOMPARE(approved->day(QDate(2026, 11, 28)).kind, DayKind::SwappedWorked);
    QCOMPARE(approved->day(QDate(2026, 11, 23)).certainty, Certainty::Confirmed);
    const auto turnedDown = approved->withOverrides(notice(2026, entry(R"("kind":"refused-swap",)" + days)));
    QVERIFY(turnedDown);
    QCOMPARE(turnedDown->day(QDate(2026, 11, 23)), (DayInfo{DayKind::Working, {}, Certainty::Confirmed, {}, {}}));
    QCOMPARE(turnedDown->day(QDate(2026, 11, 28)).code, QString());
}

void CalendarTest::almanacMayDifferByOneDay()
{
    const auto oneOff =
        vietnam().withOverrides(notice(2027, entry(R"("kind":"holiday","code":"gio-to","from":"2027-04-15","to":"2027-04-15")")));
    QVERIFY(oneOff);
    QCOMPARE(oneOff->day(QDate(2027, 4, 15)).kind, DayKind::Holiday);
    QCOMPARE(oneOff->day(QDate(2027, 4, 16)).kind, DayKind::Working);
    QVERIFY(!vietnam().withOverrides(notice(2027, entry(R"("kind":"holiday","code":"gio-to","from":"2027-04-14","to":"2027-04-14")"))));
}

void CalendarTest::lawThatEndsIsFollowedByTheNext()
{
    QByteArray data = vietnamData();
    data.replace(R"("inForceFrom": "2026-07-01")", R"("inForceFrom": "2026-07-01", "inForceTo": "2029-12-31")");
    auto calendar = WorkingCalendar::parse(data);
    QVERIFY(calendar);
    QCOMPARE(calendar->day(QDate(2029, 11, 24)).kind, DayKind::Holiday);
    QCOMPARE(calendar->day(QDate(2030, 11, 25)).kind, DayKind::Working);
    data.replace("\n  ],\n  \"notices\"",
        R"(,{"code":"24-11","name":"Mới","solar":"11-25","inForceFrom":"2030-01-01","certainty":"confirmed","source":"x"}
      ],"notices")");
    calendar = WorkingCalendar::parse(data);
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().detail));
    QCOMPARE(calendar->day(QDate(2030, 11, 24)).kind, DayKind::WeeklyRest);
    QCOMPARE(calendar->day(QDate(2030, 11, 25)).kind, DayKind::Holiday);
}

void CalendarTest::holidaysThatMeetAreMarkedForAPerson()
{
    QByteArray data = vietnamData();
    data.replace(R"("solar": "04-30")", R"("solar": "05-01")");
    const auto calendar = WorkingCalendar::parse(data);
    QVERIFY(calendar);
    const DayInfo info = calendar->day(QDate(2026, 5, 1));
    QCOMPARE(info.certainty, Certainty::Unverified);
    QVERIFY(info.source.contains(u"30/4"_s) && info.source.contains(u"01/5"_s));
    QCOMPARE(calendar->day(QDate(2026, 4, 30)).kind, DayKind::Working);
    QCOMPARE(calendar->day(QDate(2026, 5, 4)).kind, DayKind::Working);
}

void CalendarTest::malformedDataIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("place");
    for (const Damage &damage : damages)
        QTest::newRow(damage.name) << QByteArray(damage.found) << QByteArray(damage.replacement) << QString::fromUtf8(damage.place);
}

void CalendarTest::malformedDataIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, found);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, place);
    QByteArray data = vietnamData();
    QVERIFY2(data.contains(found), "the row no longer fits the shipped data");
    data.replace(found, replacement);
    const auto calendar = WorkingCalendar::parse(data);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(calendar.error().detail.contains(place), qPrintable(calendar.error().detail));
}

void CalendarTest::malformedNoticeIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    const QByteArray swap = R"("kind":"swap",)";
    row("empty", {}, "byte 0");
    row("a list", "[]", "byte 0");
    row("rules in a notice", R"({"format":1,"notices":[],"holidays":[]})", "holidays: ");
    row("no notices", R"({"format":1})", "notices: ");
    row("notices not a list", R"({"format":1,"notices":5})", "notices: ");
    row("notice without entries", notice(2027, {}), "notices[0].entries: ");
    row("entry that is a number", notice(2027, "7"), "notices[0].entries[0]: ");
    row("unknown year", notice(2033, entry(swap + R"("off":"2033-01-03","worked":"2033-01-08")")), "notices[0].entries[0]: the year 2033");
    row("unknown holiday", notice(2027, entry(R"("kind":"holiday","code":"giang-sinh","from":"2027-12-24","to":"2027-12-24")")),
        "notices[0].entries[0]: ");
    row("holiday not yet law", notice(2025, entry(R"("kind":"holiday","code":"24-11","from":"2025-11-24","to":"2025-11-24")")),
        "notices[0].entries[0]: ");
    row("six days of Tet", notice(2027, entry(R"("kind":"holiday","code":"tet","from":"2027-02-04","to":"2027-02-09")")),
        "notices[0].entries[0]: ");
    row("Tet without its first day", notice(2027, entry(R"("kind":"holiday","code":"tet","from":"2027-02-08","to":"2027-02-12")")),
        "notices[0].entries[0]: ");
    row("2/9 moved", notice(2027, entry(R"("kind":"holiday","code":"quoc-khanh","from":"2027-09-03","to":"2027-09-04")")),
        "notices[0].entries[0]: ");
    row("holiday turned round", notice(2027, entry(R"("kind":"holiday","code":"tet","from":"2027-02-08","to":"2027-02-04")")),
        "notices[0].entries[0].to: ");
    row("swap without the day worked", notice(2027, entry(swap + R"("off":"2027-11-26")")), "notices[0].entries[0].worked: ");
    row("swap with a code", notice(2027, entry(swap + R"("code":"tet","off":"2027-11-26","worked":"2027-11-20")")),
        "notices[0].entries[0].code: ");
    row("swap of a Saturday off", notice(2027, entry(swap + R"("off":"2027-11-27","worked":"2027-11-20")")),
        "notices[0].entries[0]: 2027-11-27");
    row("swap of a holiday", notice(2027, entry(swap + R"("off":"2027-11-24","worked":"2027-11-20")")),
        "notices[0].entries[0]: 2027-11-24");
    row("swap of a day in lieu", notice(2026, entry(swap + R"("off":"2026-04-27","worked":"2026-04-25")")),
        "notices[0].entries[0]: 2026-04-27");
    row("swap with a weekday worked", notice(2027, entry(swap + R"("off":"2027-11-26","worked":"2027-11-19")")),
        "notices[0].entries[0]: 2027-11-19");
    row("swap with a holiday worked", notice(2027, entry(swap + R"("off":"2027-02-12","worked":"2027-02-06")")),
        "notices[0].entries[0]: 2027-02-06");
    row("swap into an unknown year", notice(2032, entry(swap + R"("off":"2032-12-31","worked":"2033-01-08")")),
        "notices[0].entries[0]: 2033-01-08");
    row("swap with a day years away", notice(2027, entry(swap + R"("off":"2027-11-26","worked":"2030-11-23")")),
        "notices[0].entries[0].worked: ");
    const QByteArray one = entry(swap + R"("off":"2027-11-26","worked":"2027-11-20")");
    row("same day taken twice", notice(2027, one + "," + entry(swap + R"("off":"2027-11-26","worked":"2027-12-04")")),
        "notices[0].entries[1]: ");
    row("same day worked twice", notice(2027, one + "," + entry(swap + R"("off":"2027-11-29","worked":"2027-11-20")")),
        "notices[0].entries[1]: ");
    const QByteArray tet = entry(R"("kind":"holiday","code":"tet","from":"2027-02-04","to":"2027-02-08")");
    row("same holiday twice", notice(2027, tet + "," + tet), "notices[0].entries[1]: ");
}

void CalendarTest::malformedNoticeIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto calendar = vietnam().withOverrides(json);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, Error::Kind::InvalidInput);
    QVERIFY2(calendar.error().detail.startsWith(place), qPrintable(calendar.error().detail));
}

void CalendarTest::everyCutOfTheDataIsRefused()
{
    const QByteArray data = vietnamData().trimmed();
    QVERIFY(WorkingCalendar::parse(data));
    for (qsizetype size = 0; size < data.size(); size += 7)
        QVERIFY2(!WorkingCalendar::parse(QByteArrayView(data).first(size)), qPrintable(QString::number(size)));
}

void CalendarTest::damagedDataIsReadOrRefusedNeverTrusted()
{
    QRandomGenerator random(2026);
    const QByteArray data = vietnamData();
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray damaged = data;
        for (int n = random.bounded(1, 4); n > 0; --n)
            damaged[random.bounded(static_cast<int>(damaged.size()))] = "\"\\{}[]:,0-x\x80"[random.bounded(12)];
        const auto calendar = WorkingCalendar::parse(damaged);
        if (!calendar) {
            ++refused;
            QVERIFY2(!calendar.error().detail.isEmpty(), damaged.constData());
            continue;
        }
        // Only a text can have changed, or a day to another valid one: the table must still be whole.
        const int all = calendar->workingDaysThrough(calendar->lastDay());
        QVERIFY(calendar->workingDay(all) && !calendar->workingDay(all + 1));
    }
    QVERIFY(refused > 100);
}

void CalendarTest::hugeDataIsRefused()
{
    const auto calendar = WorkingCalendar::parse(vietnamData() + QByteArray(1024 * 1024, ' '));
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, Error::Kind::TooLarge);
}

void CalendarTest::newerFormatIsRefused()
{
    QByteArray data = vietnamData();
    data.replace("\"format\": 1", "\"format\": 2");
    const auto calendar = WorkingCalendar::parse(data);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().kind, Error::Kind::NeedsNewer);
}

void CalendarTest::anyCalendarEqualsANaiveReading_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void CalendarTest::anyCalendarEqualsANaiveReading()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const SampleCalendar sample = drawCalendar(random);
    const auto calendar = WorkingCalendar::parse(sample.json());
    QVERIFY2(calendar, calendar ? "" : qPrintable(calendar.error().detail));
    const QSet<QDate> off = sample.off();
    int worked = 0;
    for (QDate date = sample.first(); date <= sample.last(); date = date.addDays(1)) {
        const bool working = !off.contains(date);
        worked += working ? 1 : 0;
        QVERIFY2(calendar->isWorking(date) == working, qPrintable(date.toString(Qt::ISODate)));
        QCOMPARE(calendar->workingDaysThrough(date), worked);
        if (working)
            QCOMPARE(calendar->workingDay(worked), date);
    }
}

QTEST_GUILESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
