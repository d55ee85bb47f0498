// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include "calendarsamples.h"
#include "domain/datajson.h"
#include "domain/mailaddress.h"
#include "domain/reminders.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

const QTimeZone hanoi("Asia/Ho_Chi_Minh");

const WorkingCalendar &vietnam()
{
    static const WorkingCalendar calendar = WorkingCalendar::parse(vietnamData()).value();
    return calendar;
}

Instant at(QDate day, QTime time) { return fromDateTime(QDateTime(day, time, hanoi)); }

QList<QDate> days(const QStringList &typed)
{
    QList<QDate> list;
    for (const QString &one : typed)
        list.append(iso(one));
    return list;
}

Result<ReminderPolicy> parsed(const QByteArray &json)
{
    TRY_INTO(root, DataNode::readDocument("{\"format\":1,\"reminders\":" + json + "}"));
    TRY_INTO(node, root.child(u"reminders"_s));
    return readReminders(node);
}

} // namespace

class RemindersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void longOnesAreTold30And7And1DaysBefore();
    void shortOnesOnlyWhereItMakesSense_data();
    void shortOnesOnlyWhereItMakesSense();
    void tellingDaysAreWorkedAndInTime();
    void nobodyIsToldTwiceOfOneDayAndNothingIsLost();
    void quietHoursEndOnAWorkingMorning_data();
    void quietHoursEndOnAWorkingMorning();
    void untilTheEndNobodyIsToldAndThenTheyAre();
    void policyComesBackAsItWent();
    void wrongPoliciesAreRefused_data();
    void wrongPoliciesAreRefused();
    void exemptionsEnd();
    void onlyAddressesThatMailServersTakeAreTaken_data();
    void onlyAddressesThatMailServersTakeAreTaken();
};

void RemindersTest::longOnesAreTold30And7And1DaysBefore()
{
    // Due on a Tuesday; thirty days before is a Sunday, told on the Friday.
    QCOMPARE(tellingDays({}, vietnam(), iso(u"2026-08-01"_s), iso(u"2026-10-27"_s)),
        days({u"2026-09-25"_s, u"2026-10-20"_s, u"2026-10-26"_s, u"2026-10-27"_s}));
    const ReminderPolicy own{.daysBefore = {14, 3}, .rise = {}, .exempt = {}};
    QCOMPARE(
        tellingDays(own, vietnam(), iso(u"2026-08-01"_s), iso(u"2026-10-27"_s)), days({u"2026-10-13"_s, u"2026-10-23"_s, u"2026-10-27"_s}));
}

void RemindersTest::shortOnesOnlyWhereItMakesSense_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("sixty days: all three") << u"2026-08-28"_s << QStringList{u"09-25"_s, u"10-20"_s, u"10-26"_s, u"10-27"_s};
    QTest::newRow("a day less: not thirty") << u"2026-08-29"_s << QStringList{u"10-20"_s, u"10-26"_s, u"10-27"_s};
    QTest::newRow("fourteen days") << u"2026-10-13"_s << QStringList{u"10-20"_s, u"10-26"_s, u"10-27"_s};
    QTest::newRow("a week") << u"2026-10-20"_s << QStringList{u"10-26"_s, u"10-27"_s};
    QTest::newRow("two days") << u"2026-10-25"_s << QStringList{u"10-26"_s, u"10-27"_s};
    QTest::newRow("a day") << u"2026-10-26"_s << QStringList{u"10-27"_s};
    QTest::newRow("known too late") << u"2026-10-29"_s << QStringList{u"10-27"_s};
}

void RemindersTest::shortOnesOnlyWhereItMakesSense()
{
    QFETCH(QString, begin);
    QFETCH(QStringList, told);
    QStringList found;
    for (const QDate &day : tellingDays({}, vietnam(), iso(begin), iso(u"2026-10-27"_s)))
        found.append(day.toString(u"MM-dd"_s));
    QCOMPARE(found, told);
}

void RemindersTest::tellingDaysAreWorkedAndInTime()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 3000; ++i) {
        const QDate begin = vietnam().firstDay().addDays(100 + random.bounded(2000));
        const QDate due = begin.addDays(random.bounded(120));
        ReminderPolicy policy;
        if (i % 3 == 0)
            policy.daysBefore = {60, 20, 5, 2};
        const QList<QDate> told = tellingDays(policy, vietnam(), begin, due);
        QVERIFY(!told.isEmpty() && std::ranges::adjacent_find(told, std::ranges::greater_equal()) == told.end());
        QVERIFY(told.last() <= due); // by the due day at the latest, even where that is a day off
        for (const QDate &day : told)
            QVERIFY2(vietnam().isWorking(day), qPrintable(day.toString(Qt::ISODate)));
        for (const QDate &day : told.first(told.size() - 1))
            QVERIFY(day >= begin && day < due && 2 * day.daysTo(due) <= begin.daysTo(due) + 2 * 9); // Tết moves it by nine days at most
    }
}

void RemindersTest::nobodyIsToldTwiceOfOneDayAndNothingIsLost()
{
    const QList<QDate> told = days({u"2026-09-25"_s, u"2026-10-20"_s, u"2026-10-26"_s, u"2026-10-27"_s});
    QVERIFY(!isTellingDay(told, {}, iso(u"2026-09-24"_s)));
    QVERIFY(isTellingDay(told, {}, iso(u"2026-09-25"_s)));
    QVERIFY(isTellingDay(told, iso(u"2026-09-24"_s), iso(u"2026-10-01"_s))); // the computer was off for a week
    QVERIFY(!isTellingDay(told, iso(u"2026-09-25"_s), iso(u"2026-10-19"_s)));
    QVERIFY(isTellingDay(told, iso(u"2026-09-25"_s), iso(u"2026-10-20"_s)));
}

void RemindersTest::quietHoursEndOnAWorkingMorning_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("until");
    const QTime evening(17, 30);
    const QTime morning(7, 30);
    QTest::newRow("a working day") << evening << morning << u"2026-12-01 09:00"_s << QString();
    QTest::newRow("the last minute") << evening << morning << u"2026-12-01 17:29"_s << QString();
    QTest::newRow("the evening") << evening << morning << u"2026-12-01 17:30"_s << u"2026-12-02 07:30"_s;
    QTest::newRow("the early morning") << evening << morning << u"2026-12-01 05:00"_s << u"2026-12-01 07:30"_s;
    QTest::newRow("Friday evening") << evening << morning << u"2026-12-04 18:00"_s << u"2026-12-07 07:30"_s;
    QTest::newRow("Saturday at noon") << evening << morning << u"2026-12-05 12:00"_s << u"2026-12-07 07:30"_s;
    QTest::newRow("Tết") << evening << morning << u"2026-02-14 10:00"_s << u"2026-02-23 07:30"_s;
    QTest::newRow("a swapped Saturday is worked") << evening << morning << u"2026-08-22 10:00"_s << QString();
    QTest::newRow("over noon") << QTime(11, 30) << QTime(13, 0) << u"2026-12-01 12:00"_s << u"2026-12-01 13:00"_s;
    QTest::newRow("over noon, at night") << QTime(11, 30) << QTime(13, 0) << u"2026-12-01 02:00"_s << QString();
    QTest::newRow("over noon, on Sunday") << QTime(11, 30) << QTime(13, 0) << u"2026-12-06 12:00"_s << u"2026-12-07 00:00"_s;
    QTest::newRow("never") << evening << evening << u"2026-12-01 23:00"_s << QString();
    QTest::newRow("never, on Sunday") << evening << evening << u"2026-12-06 23:00"_s << u"2026-12-07 00:00"_s;
    QTest::newRow("behind the calendar") << evening << morning << u"2050-12-01 18:00"_s << u"2050-12-02 07:30"_s;
}

void RemindersTest::quietHoursEndOnAWorkingMorning()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QString, now);
    QFETCH(QString, until);
    const QDateTime moment = QDateTime::fromString(now, u"yyyy-MM-dd HH:mm"_s);
    const auto end = quietUntil({.from = from, .to = to}, vietnam(), at(moment.date(), moment.time()), hanoi);
    QCOMPARE(end ? toDateTime(*end, hanoi).toString(u"yyyy-MM-dd HH:mm"_s) : QString(), until);
}

void RemindersTest::untilTheEndNobodyIsToldAndThenTheyAre()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 3000; ++i) {
        const QuietHours hours{.from = QTime(random.bounded(24), random.bounded(60)), .to = QTime(random.bounded(24), random.bounded(60))};
        const Instant now = at(QDate(2026, 1, 1).addDays(random.bounded(700)), QTime(random.bounded(24), random.bounded(60)));
        const auto end = quietUntil(hours, vietnam(), now, hanoi);
        if (!end) {
            QVERIFY(!hours.contains(toDateTime(now, hanoi).time()) && vietnam().isWorking(toDateTime(now, hanoi).date()));
            continue;
        }
        QVERIFY(*end > now);
        QCOMPARE(quietUntil(hours, vietnam(), *end, hanoi), std::nullopt);
        for (const auto before : {std::chrono::minutes(1), std::chrono::minutes(random.bounded(60))}) {
            if (*end - before > now)
                QCOMPARE(quietUntil(hours, vietnam(), *end - before, hanoi).has_value() || before == std::chrono::minutes(0), true);
        }
    }
}

void RemindersTest::policyComesBackAsItWent()
{
    const ReminderPolicy policy{.daysBefore = {14, 3},
        .rise = Rise{.reviewersAfter = 1, .keeperAfter = 4},
        .exempt = {{u"tin-tuc"_s, {.begin = iso(u"2026-11-23"_s), .until = iso(u"2027-03-31"_s), .reason = u"Sáp nhập"_s}}}};
    const QByteArray own = withReminders(R"({ "format": 1, "agency": "commune" })", policy);
    const auto root = DataNode::readDocument(own);
    QVERIFY(root && root->text(u"agency"_s) == u"commune"_s); // the rest stays
    QCOMPARE(readReminders(root->child(u"reminders"_s).value()), Result<ReminderPolicy>(policy));
    QVERIFY(!DataNode::readDocument(withReminders(own, {}))->has(u"reminders"_s));
    QVERIFY(DataNode::readDocument(withReminders({}, policy)).has_value());
}

void RemindersTest::wrongPoliciesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("not falling") << QByteArray(R"({"daysBefore":[7,30]})") << u"reminders.daysBefore"_s;
    QTest::newRow("twice") << QByteArray(R"({"daysBefore":[7,7]})") << u"reminders.daysBefore"_s;
    QTest::newRow("the day itself") << QByteArray(R"({"daysBefore":[0]})") << u"reminders.daysBefore[0]"_s;
    QTest::newRow("too early") << QByteArray(R"({"daysBefore":[91]})") << u"reminders.daysBefore[0]"_s;
    QTest::newRow("too often") << QByteArray(R"({"daysBefore":[9,8,7,6,5,4,3]})") << u"reminders.daysBefore"_s;
    QTest::newRow("keeper before reviewers") << QByteArray(R"({"reviewersAfter":5,"keeperAfter":2})") << u"reminders.keeperAfter"_s;
    QTest::newRow("half a rise") << QByteArray(R"({"reviewersAfter":5})") << u"reminders.keeperAfter"_s;
    QTest::newRow("unknown") << QByteArray(R"({"weekly":true})") << u"reminders.weekly"_s;
    QTest::newRow("exempt for ever") << QByteArray(R"({"exempt":[{"section":"a","begin":"2026-01-01","until":"2027-01-03","reason":"x"}]})")
                                     << u"reminders.exempt[0].until"_s;
    QTest::newRow("exempt backwards") << QByteArray(
        R"({"exempt":[{"section":"a","begin":"2026-01-02","until":"2026-01-01","reason":"x"}]})")
                                      << u"reminders.exempt[0].until"_s;
    QTest::newRow("exempt without a reason") << QByteArray(
        R"({"exempt":[{"section":"a","begin":"2026-01-02","until":"2026-01-03","reason":" "}]})")
                                             << u"reminders.exempt[0].reason"_s;
    QTest::newRow("exempt without an end") << QByteArray(R"({"exempt":[{"section":"a","begin":"2026-01-02","reason":"x"}]})")
                                           << u"reminders.exempt[0].until"_s;
}

void RemindersTest::wrongPoliciesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto policy = parsed(json);
    QVERIFY(!policy);
    QCOMPARE(policy.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(policy.error().detail.section(u':', 0, 0), where);
}

void RemindersTest::exemptionsEnd()
{
    const ReminderPolicy policy{.daysBefore = {},
        .rise = {},
        .exempt = {{u"tin-tuc"_s, {.begin = iso(u"2026-11-23"_s), .until = iso(u"2026-12-31"_s), .reason = u"Sáp nhập"_s}}}};
    QVERIFY(!policy.exemptionOn(u"tin-tuc"_s, iso(u"2026-11-22"_s)));
    QVERIFY(policy.exemptionOn(u"tin-tuc"_s, iso(u"2026-11-23"_s)));
    QVERIFY(policy.exemptionOn(u"tin-tuc"_s, iso(u"2026-12-31"_s)));
    QVERIFY(!policy.exemptionOn(u"tin-tuc"_s, iso(u"2027-01-01"_s)));
    QVERIFY(!policy.exemptionOn(u"van-ban"_s, iso(u"2026-12-01"_s)));
}

void RemindersTest::onlyAddressesThatMailServersTakeAreTaken_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("taken");
    QTest::newRow("usual") << u"lan.tt@xadongha.gov.vn"_s << true;
    QTest::newRow("plus") << u"vp+nhac@example.vn"_s << true;
    QTest::newRow("one name") << u"lan@localhost"_s << true;
    QTest::newRow("longest local part") << QString(64, u'a') + u"@example.vn"_s << true;
    QTest::newRow("longer") << QString(65, u'a') + u"@example.vn"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no domain") << u"lan@"_s << false;
    QTest::newRow("no name") << u"@example.vn"_s << false;
    QTest::newRow("two at signs") << u"a@b@example.vn"_s << false;
    QTest::newRow("two dots") << u"a..b@example.vn"_s << false;
    QTest::newRow("a name before it") << u"Lan <lan@example.vn>"_s << false;
    QTest::newRow("two addresses") << u"a@example.vn,b@example.vn"_s << false;
    QTest::newRow("a header behind it") << u"a@example.vn\r\nBcc: b@example.vn"_s << false;
    QTest::newRow("a line break in it") << u"a\n@example.vn"_s << false;
    QTest::newRow("other letters") << u"lân@example.vn"_s << false;
    QTest::newRow("other letters in the domain") << u"lan@xã.vn"_s << false;
    QTest::newRow("hyphen at the end") << u"lan@example-.vn"_s << false;
}

void RemindersTest::onlyAddressesThatMailServersTakeAreTaken()
{
    QFETCH(QString, address);
    QTEST(isMailAddress(address), "taken");
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "tst_reminders.moc"
