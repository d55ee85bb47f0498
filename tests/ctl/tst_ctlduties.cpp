// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "ctl/ctloffice.h"
#include "notify/notificationsink.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using test::CtlOffice;
using test::NotificationSink;

namespace {

const QString officer = u"Trần Văn Cán"_s;
const QString reviewer = u"Lê Thị Duyệt"_s;
const QString keeper = u"Nguyễn Thị Quản"_s;

} // namespace

class CtlDutiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void listSaysWhatIsOverdueAndWhy();
    void eachPersonIsToldOnceADay();
    void reminderRisesToTheReviewerThenToTheKeeper();
    void nobodyIsToldOnASunday();
    void onlyTheOneNamedIsTold();
    void noticeIsOnTheDesktop();
    void withoutADesktopItIsOnlyPrinted();
    void knownEventsAndStaleSectionsAreApart();
    void knownEventsAreRemindedOfToo();
    void unverifiedLawSaysSoWhereverItIsShown();
    void explanationNamesTheSkippedDaysAndTheArticle();
    void dutyIsTypedInOneLine();
    void registersInTheWatchedFolderAreListed();
    void cadenceIsSetOnTheCommandLine();
    void sectionFollowsWhatIsLaidDownForAll();
    void realProgramNeedsNoPassphrase();

private:
    test::PrivateBus m_bus; // or the desktop of whoever runs the tests would be told
};

void CtlDutiesTest::initTestCase()
{
    QVERIFY2(!m_bus.address().isEmpty(), "dbus-daemon did not start");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void CtlDutiesTest::listSaysWhatIsOverdueAndWhy()
{
    CtlOffice office;
    office.moveTo(10);
    const QJsonArray items = office.run({u"duty"_s, u"list"_s}).value("items"_L1).toArray();
    QCOMPARE(office.differences, QStringList());
    QCOMPARE(items.size(), 1);
    const QJsonObject duty = items.first().toObject();
    QCOMPARE(duty.value("state"_L1).toString(), u"overdue"_s);
    QCOMPARE(duty.value("due"_L1).toString(), u"2026-12-08"_s);
    QCOMPARE(duty.value("daysLate"_L1).toInt(), 2);
    QCOMPARE(duty.value("cadence"_L1).toInt(), 5);
    QCOMPARE(duty.value("countedFrom"_L1).toString(), u"2026-12-01"_s);
    QCOMPARE(duty.value("skipped"_L1).toArray().size(), 2); // the weekend of 5 and 6 December
    QCOMPARE(duty.value("skipped"_L1).toArray().first().toObject().value("kind"_L1).toString(), u"weekly-rest"_s);
    QCOMPARE(duty.value("toldNames"_L1).toArray(), (QJsonArray{officer, reviewer}));
    QVERIFY(duty.value("news"_L1).isNull());
}

void CtlDutiesTest::eachPersonIsToldOnceADay()
{
    CtlOffice office;
    QCOMPARE(office.told(), QStringList());
    office.moveTo(9);
    QCOMPARE(office.told(), QStringList{officer});
    QCOMPARE(office.told(), QStringList());
    office.moveTo(10);
    QCOMPARE(office.told({u"--as"_s, officer}), QStringList{officer});
    QCOMPARE(office.told(), QStringList{reviewer}); // the officer knows it today
    QCOMPARE(office.differences, QStringList());
    QVERIFY(office.compared.contains(u"digest"_s));
}

void CtlDutiesTest::reminderRisesToTheReviewerThenToTheKeeper()
{
    CtlOffice office;
    office.moveTo(9);
    QCOMPARE(office.told(), QStringList{officer});
    office.moveTo(10);
    QCOMPARE(office.told(), (QStringList{officer, reviewer}));
    office.moveTo(14);
    QCOMPARE(office.told(), (QStringList{officer, reviewer}));
    office.moveTo(15);
    QCOMPARE(office.told(), (QStringList{keeper, officer, reviewer}));
}

void CtlDutiesTest::nobodyIsToldOnASunday()
{
    CtlOffice office;
    for (const int day : {12, 13}) {
        office.moveTo(day);
        QCOMPARE(office.told(), QStringList());
    }
    office.moveTo(14);
    QVERIFY(!office.told().isEmpty());
}

void CtlDutiesTest::onlyTheOneNamedIsTold()
{
    CtlOffice office;
    office.moveTo(9);
    QCOMPARE(office.told({u"--as"_s, reviewer}), QStringList());
    QCOMPARE(office.told({u"--as"_s, officer}), QStringList{officer});
}

void CtlDutiesTest::noticeIsOnTheDesktop()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    QVERIFY(sink.isThere());
    CtlOffice office;
    office.moveTo(10);
    const QJsonArray items = office.run({u"remind"_s, u"--once"_s}).value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    QVERIFY(items[0].toObject().value("shown"_L1).toBool() && items[1].toObject().value("shown"_L1).toBool());
    QCOMPARE(items[0].toObject().value("draftFor"_L1).toString(), office.office.section.toHex());
    QCOMPARE(sink.shown.size(), 2); // one for each person
    QVERIFY(sink.shown[0].title.startsWith(officer));
    QVERIFY(sink.shown[0].text.contains(u"Tin tức – sự kiện"_s));
    QVERIFY(sink.shown[1].title.startsWith(reviewer));
    (void)office.told();
    QCOMPARE(sink.shown.size(), 2);
}

void CtlDutiesTest::withoutADesktopItIsOnlyPrinted()
{
    CtlOffice office;
    office.moveTo(9);
    const QJsonArray items = office.run({u"remind"_s, u"--once"_s}).value("items"_L1).toArray();
    QCOMPARE(items.size(), 1);
    QVERIFY(!items.first().toObject().value("shown"_L1).toBool());
}

// Both are late on the tenth: an event that is known, and a section that nobody has updated.
void CtlDutiesTest::knownEventsAndStaleSectionsAreApart()
{
    CtlOffice office;
    office.office.as(office.office.officer);
    const NewDuty duty{.rule = u"31a"_s,
        .section = office.office.section,
        .anchor = QDate(2026, 12, 1),
        .moment = {},
        .due = {},
        .title = u"Quyết định"_s};
    office.office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}});
    office.moveTo(10);
    const QJsonObject data = office.run({u"duty"_s, u"list"_s});
    QCOMPARE(office.differences, QStringList());
    QCOMPARE(data.value("items"_L1).toArray().size(), 1);
    const QJsonArray events = data.value("events"_L1).toArray();
    QCOMPARE(events.size(), 1);
    const QJsonObject event = events.first().toObject();
    QCOMPARE(event.value("state"_L1).toString(), u"overdue"_s);
    QCOMPARE(event.value("due"_L1).toString(), u"2026-12-08"_s);
    QCOMPARE(event.value("daysLate"_L1).toInt(), 2);
    QCOMPARE(event.value("unverified"_L1).toBool(), false);
    QCOMPARE(event.value("toldNames"_L1).toArray(), (QJsonArray{officer, reviewer}));
}

// Once a day, in the same digest as the sections, before them; and again the next day, until somebody does something about it.
void CtlDutiesTest::knownEventsAreRemindedOfToo()
{
    NotificationSink sink(QDBusConnection::sessionBus());
    QVERIFY(sink.isThere());
    CtlOffice office;
    office.office.as(office.office.officer);
    const NewDuty confirmed{.rule = u"31a"_s,
        .section = office.office.section,
        .anchor = QDate(2026, 12, 1),
        .moment = {},
        .due = {},
        .title = u"Quyết định 12"_s};
    const NewDuty unverified{
        .rule = u"6a"_s, .section = office.office.section, .anchor = QDate(2026, 12, 1), .moment = {}, .due = {}, .title = u"Văn bản 7"_s};
    const QList<DutyId> ids = office.office.must(RegisterDuties{.duties = {confirmed, unverified}, .insteadOf = {}}).duties;
    office.moveTo(10);
    const QJsonArray items = office.run({u"remind"_s, u"--once"_s}).value("items"_L1).toArray();
    QCOMPARE(office.differences, QStringList());
    QCOMPARE(items.size(), 2);
    const auto namesOf = [](const QJsonValue &item) {
        QStringList names;
        for (const auto &event : item["events"_L1].toArray())
            names.append(event.toObject().value("title"_L1).toString());
        return names;
    };
    QCOMPARE(namesOf(items[0]), (QStringList{u"Văn bản 7"_s, u"Quyết định 12"_s})); // the officer, earliest due day first
    QCOMPARE(namesOf(items[1]), QStringList{u"Quyết định 12"_s}); // what nobody verified does not rise to the reviewer
    QVERIFY2(sink.shown[0].text.startsWith(u"Văn bản 7"_s), qPrintable(sink.shown[0].text));
    QVERIFY2(sink.shown[0].text.section(u'\n', 0, 0).contains(u"unverified"_s), qPrintable(sink.shown[0].text));
    QVERIFY(sink.shown[0].text.contains(u"Tin tức – sự kiện"_s));
    QVERIFY(office.told().isEmpty());

    office.moveTo(11);
    for (const DutyId &duty : ids)
        office.office.must(SnoozeDuty{.duty = duty, .until = QDate(2026, 12, 14), .reason = u"Chờ đóng dấu"_s});
    const QJsonArray later = office.run({u"remind"_s, u"--once"_s}).value("items"_L1).toArray();
    QVERIFY(!later.isEmpty());
    for (const auto &item : later)
        QCOMPARE(namesOf(item), QStringList());
}

void CtlDutiesTest::unverifiedLawSaysSoWhereverItIsShown()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QStringList vi{u"--lang"_s, u"vi"_s};
    const QByteArray mark = "chưa kiểm chứng";
    const auto words = [&](const QString &who, const QStringList &typed) {
        const test::Ran ran = newsroom.say(who, typed + vi);
        return ran.status == 0 ? ran.out : "refused: " + ran.all();
    };
    const QByteArray entered = words(u"lan"_s, {u"duty"_s, u"register"_s, u"6a"_s, day, u"Văn bản số 1"_s});
    QVERIFY2(entered.contains(mark), entered.constData());
    for (const QStringList &typed : {QStringList{u"duty"_s, u"list"_s}, QStringList{u"duty"_s, u"explain"_s, u"van ban so 1"_s},
             QStringList{u"catalogue"_s, u"list"_s}, QStringList{u"catalogue"_s, u"show"_s, u"6a"_s}}) {
        const QByteArray shown = words({}, typed);
        QVERIFY2(shown.contains(mark), shown.constData());
    }
    const QByteArray firm = words({}, {u"catalogue"_s, u"show"_s, u"45b"_s});
    QVERIFY2(!firm.contains(mark) && !firm.contains("refused"), firm.constData());
}

void CtlDutiesTest::explanationNamesTheSkippedDaysAndTheArticle()
{
    CtlOffice office;
    office.office.as(office.office.officer);
    const NewDuty duty{.rule = u"31a"_s, .section = {}, .anchor = QDate(2026, 12, 1), .moment = {}, .due = {}, .title = u"Quyết định"_s};
    const QString id = office.office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first().toHex();
    const QJsonObject data = office.run({u"duty"_s, u"explain"_s, id});
    QCOMPARE(office.differences, QStringList());
    QVERIFY(data.value("versions"_L1).toArray().first().toObject().value("basis"_L1).toString().contains(u"Điều 11–14"_s));
    const QJsonObject due = data.value("dates"_L1).toArray().first().toObject();
    QCOMPARE(due.value("what"_L1).toString(), u"due"_s);
    QCOMPARE(due.value("day"_L1).toString(), u"2026-12-08"_s);
    QStringList told;
    for (const auto &step : due.value("steps"_L1).toArray())
        told.append(step.toObject().value("day"_L1).toString().last(2) + step.toObject().value("role"_L1).toString().first(1));
    QCOMPARE(told.join(u' '), u"01e 02c 03c 04c 05s 06s 07c 08c"_s);
}

void CtlDutiesTest::dutyIsTypedInOneLine()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const auto refused = [&](const QStringList &typed) { return newsroom.run(u"lan"_s, typed).kind(); };
    QCOMPARE(refused({u"duty"_s, u"register"_s, u"31a"_s, u"hôm qua"_s, u"A"_s}), u"usage"_s);
    QCOMPARE(refused({u"duty"_s, u"register"_s, u"31a"_s, u"31/02/2026"_s, u"A"_s}), u"usage"_s);
    QCOMPARE(refused({u"duty"_s, u"register"_s, u"99"_s, u"02/03/2026"_s, u"A"_s}), u"not-found"_s);
    QCOMPARE(refused({u"duty"_s, u"register"_s, u"31a"_s, u"02/03/2062"_s, u"A"_s}), u"not-found"_s);
    QCOMPARE(refused({u"duty"_s, u"register"_s, u"2"_s, u"02/03/2026"_s, u"A"_s}), u"invalid-input"_s);
    QCOMPARE(refused({u"duty"_s, u"settle"_s, u"A"_s}), u"usage"_s);
    QCOMPARE(refused({u"duty"_s, u"confirm"_s, u"không có"_s}), u"not-found"_s);
    QCOMPARE(newsroom.run(u"quan"_s, {u"catalogue"_s, u"set"_s}).kind(), u"usage"_s);
    const QStringList exported{u"catalogue"_s, u"export"_s, u"--out"_s, newsroom.path(u"x.csv"_s)};
    QCOMPARE(newsroom.run({}, exported).kind(), u"usage"_s); // of which kind?
    QCOMPARE(newsroom.run(u"lan"_s, {u"catalogue"_s, u"set"_s, u"--agency"_s, u"commune"_s}).kind(), u"forbidden"_s);
    QCOMPARE(newsroom.run(u"quan"_s, {u"catalogue"_s, u"set"_s, u"--agency"_s, u"commune"_s}).status, 0);
    QCOMPARE(newsroom.run({}, exported).status, 0);
    const test::Ran entered =
        newsroom.run(u"lan"_s, {u"duty"_s, u"register"_s, u"31A"_s, u"02/03/2026"_s, u"Quyết định"_s, u"--section"_s, u"tin-hoat-dong"_s});
    QVERIFY2(entered.status == 0, entered.all().constData());
    QCOMPARE(entered.data().value("due"_L1).toString(), u"2026-03-09"_s);
    const test::Ran closed = newsroom.run(u"lan"_s, {u"duty"_s, u"settle"_s, u"quyet dinh"_s, u"--reason"_s, u"Đăng ở cổng tỉnh"_s});
    QCOMPARE(closed.data().value("state"_L1).toString(), u"closed"_s);
    QVERIFY(newsroom.run({}, {u"duty"_s, u"list"_s}).data().value("events"_L1).toArray().isEmpty());
    QCOMPARE(newsroom.run({}, {u"duty"_s, u"list"_s, u"--all"_s}).data().value("events"_L1).toArray().size(), 1);
}

void CtlDutiesTest::registersInTheWatchedFolderAreListed()
{
    CtlOffice office;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"so.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rule,date,title\n31a,2026-12-01,Một\n31a,2026-02-30,Hai\n") > 0);
    file.close();
    const QStringList watch{u"duty"_s, u"watch"_s};
    QCOMPARE(office.run(watch).value("folder"_L1), QJsonValue());
    QCOMPARE(office.run(watch + QStringList{folder.path()}).value("resting"_L1).toInt(), 1);
    office.office.clock.advance(std::chrono::seconds(5));
    const QJsonArray found = office.run(watch).value("registers"_L1).toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().toObject().value("good"_L1).toInt(), 1);
    QCOMPARE(found.first().toObject().value("bad"_L1).toArray().size(), 1);
    QVERIFY(found.first().toObject().value("pending"_L1).toBool());
    QCOMPARE(office.differences, QStringList());
    QVERIFY(office.compared.contains(u"foundregister"_s));
    QVERIFY(office.office.desk().eventDuties()->isEmpty());
}

void CtlDutiesTest::cadenceIsSetOnTheCommandLine()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QStringList change{u"section"_s, u"change"_s, u"tin-hoat-dong"_s};
    const auto section = [&] { return newsroom.run({}, {u"section"_s, u"list"_s}).items().first().toObject(); };
    QVERIFY(section().value("cadence"_L1).isNull());
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--escalate"_s, u"1,2"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"5"_s, u"--escalate"_s, u"mai"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"261"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"5"_s, u"--escalate"_s, u"5,2"_s}).kind(), u"invalid-input"_s);
    QVERIFY(section().value("cadence"_L1).isNull());
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"5"_s}).status, 0);
    QCOMPARE(section().value("cadence"_L1).toInt(), 5);
    QCOMPARE(section().value("reviewersAfter"_L1).toInt(), 2);
    QCOMPARE(section().value("keeperAfter"_L1).toInt(), 5);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--escalate"_s, u"1,3"_s}).status, 0);
    QCOMPARE(section().value("cadence"_L1).toInt(), 5);
    QCOMPARE(section().value("keeperAfter"_L1).toInt(), 3);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"0"_s}).status, 0);
    QVERIFY(section().value("cadence"_L1).isNull());
}

void CtlDutiesTest::sectionFollowsWhatIsLaidDownForAll()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QStringList all{u"section"_s, u"default"_s};
    const QStringList change{u"section"_s, u"change"_s, u"tin-hoat-dong"_s};
    const auto section = [&] { return newsroom.run({}, {u"section"_s, u"list"_s}).items().first().toObject(); };
    QCOMPARE(section().value("cadenceFrom"_L1).toString(), u"agency"_s);
    QCOMPARE(newsroom.run(u"quan"_s, all).kind(), u"usage"_s);
    QCOMPARE(newsroom.run(u"quan"_s, all + QStringList{u"--escalate"_s, u"1,2"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run(u"quan"_s, all + QStringList{u"--cadence"_s, u"12"_s, u"--escalate"_s, u"1,2"_s}).status, 0);
    QCOMPARE(section().value("cadence"_L1).toInt(), 12);
    QCOMPARE(section().value("keeperAfter"_L1).toInt(), 2);
    QVERIFY(newsroom.run({}, {u"duty"_s, u"list"_s}).items().first().toObject().value("agencyWide"_L1).toBool());
    QCOMPARE(newsroom.run({}, {u"workspace"_s, u"info"_s}).data().value("cadence"_L1).toInt(), 12);
    // Delays alone are no rule of its own.
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--escalate"_s, u"1,3"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"0"_s}).status, 0);
    QCOMPARE(section().value("cadenceFrom"_L1).toString(), u"section"_s);
    QVERIFY(section().value("cadence"_L1).isNull());
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--name"_s, u"Tin"_s}).status, 0);
    QCOMPARE(section().value("cadenceFrom"_L1).toString(), u"section"_s);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"agency"_s, u"--escalate"_s, u"1,3"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run(u"quan"_s, change + QStringList{u"--cadence"_s, u"agency"_s}).status, 0);
    QCOMPARE(section().value("cadence"_L1).toInt(), 12);
}

void CtlDutiesTest::realProgramNeedsNoPassphrase()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const test::Ran usage = newsroom.run({}, {u"remind"_s});
    QCOMPARE(usage.status, 2);
    const test::Ran ran = newsroom.run({}, {u"remind"_s, u"--once"_s}); // a new newsroom owes nothing yet
    QVERIFY2(ran.status == 0 && ran.err.isEmpty(), ran.all().constData());
    QVERIFY(ran.items().isEmpty());
    const test::Ran words = newsroom.say({}, {u"duty"_s, u"list"_s});
    QVERIFY2(words.status == 0 && words.out.contains("no rule"), words.all().constData());
}

QTEST_GUILESS_MAIN(CtlDutiesTest)
#include "tst_ctlduties.moc"
