// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

#include "desk/catchup.h"
#include "desk/desk.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

const QDate monday(2026, 11, 30); // no holiday until New Year

template <typename Id> Id idOf(int number)
{
    QByteArray bytes(Id::size, '\0');
    bytes[0] = char(number & 0xff);
    bytes[1] = char(number >> 8);
    return *Id::fromBytes(bytes);
}

CatchUpItem item(int number, LegalWeight weight, QDate due, bool overdue)
{
    return {.duty = idOf<DutyId>(number),
        .section = {},
        .responsible = idOf<MemberId>(1),
        .responsibleName = u"Cán"_s,
        .title = u"Việc %1"_s.arg(number),
        .weight = weight,
        .due = due,
        .overdue = overdue};
}
QList<CatchUpItem> backlogOf(int count)
{
    QList<CatchUpItem> items;
    for (int i = 0; i < count; ++i)
        items.append(item(i, LegalWeight::Law, monday.addDays(-60 + i), true));
    return items;
}

QList<CatchUpPlan> plansFor(const QList<CatchUpItem> &items, const CatchUpOrder &order, const QHash<SectionId, int> &cadences = {})
{
    return catchUpPlans(Desk::shippedCalendar(), items, cadences, order);
}

/// Some duties of three people, two of their sections with a cadence.
struct Drawn {
    QList<CatchUpItem> items;
    QHash<SectionId, int> cadences;
    QDate today;
};
Drawn draw(quint32 seed)
{
    QRandomGenerator random(seed);
    Drawn drawn{.items = {}, .cadences = {}, .today = QDate(2026, 1, 5).addDays(random.bounded(300))};
    const int count = random.bounded(1, 60);
    for (int i = 0; i < count; ++i) {
        const bool overdue = random.bounded(2) == 0;
        const QDate due = overdue ? drawn.today.addDays(-random.bounded(1, 200)) : drawn.today.addDays(random.bounded(0, 60));
        CatchUpItem one = item(i, LegalWeight(random.bounded(3)), due, overdue);
        const int person = random.bounded(3);
        one.responsible = person == 0 ? MemberId() : idOf<MemberId>(person);
        one.responsibleName = person == 0 ? QString() : u"Người %1"_s.arg(person);
        if (random.bounded(5) == 0)
            one.work = overdue ? CatchUpItem::Work::TakeDown : CatchUpItem::Work::LookThrough;
        drawn.items.append(one);
    }
    for (int i = 0; i < 2; ++i) {
        CatchUpItem one = item(1000 + i, LegalWeight::Cadence, drawn.today.addDays(random.bounded(-20, 20)), false);
        one.duty = {};
        one.section = idOf<SectionId>(i + 1);
        one.responsibleName = u"Người 1"_s;
        one.work = CatchUpItem::Work::Update;
        one.overdue = one.due < drawn.today;
        drawn.cadences.insert(one.section, random.bounded(3, 40));
        drawn.items.append(one);
    }
    return drawn;
}

QString keyOf(const CatchUpItem &one) { return one.duty.toHex() + one.section.toHex() + QString::number(int(one.overdue)); }

} // namespace

class CatchUpTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fourAWeekClearTwentyInFiveWeeks();
    void daysOffMoveTheEnd();
    void newDutiesCountAgainstThePace();
    void sectionsComeDueAgainAndAgain();
    void tooSlowForWhatComesNeverClearsAndTheNeededPaceIsSaid();
    void aWantedDayGivesTheLeastPace();
    void lawComesBeforeOwnRulesBeforeTheUnverifiedBeforePracticeBeforeSections();
    void withinAWeightTakingDownThenClosingThenTheOldest();
    void nothingOverdueNeedsNoPlan();
    void eachPersonHasTheirOwnPlan();
    void everyOverdueDutyAppearsExactlyOnce();
    void heavierComesFirst();
    void noDayOffIsPlanned();
    void morePaceIsNeverLater();
    void noWeekHoldsMoreThanThePace();
    void whatIsComingIsInTimeIfItCanBe();
};

void CatchUpTest::fourAWeekClearTwentyInFiveWeeks()
{
    const CatchUpPlan plan = plansFor(backlogOf(20), {.today = monday, .pace = 5, .by = {}}).first();
    QCOMPARE(plan.cleared, QDate(2026, 12, 25)); // five a week, one a day: the fourth Friday
    QCOMPARE(plan.items.first().day, monday);
    const CatchUpPlan slower = plansFor(backlogOf(16), {.today = monday, .pace = 4, .by = {}}).first();
    QCOMPARE(slower.cleared, QDate(2026, 12, 25));
    QCOMPARE(slower.items.first().day, monday.addDays(1)); // four in five days: the first by the second evening
    QCOMPARE(slower.backlog, 16);
    QCOMPARE(slower.neededPace, 4);
}

void CatchUpTest::daysOffMoveTheEnd()
{
    // 1 January 2027 is a holiday: the twentieth working day from 7 December is Monday 4 January and not the Friday before it.
    const CatchUpPlan plan = plansFor(backlogOf(20), {.today = QDate(2026, 12, 7), .pace = 5, .by = {}}).first();
    QCOMPARE(plan.cleared, QDate(2027, 1, 4));
}

void CatchUpTest::newDutiesCountAgainstThePace()
{
    QList<CatchUpItem> items = backlogOf(5);
    items.append(item(100, LegalWeight::Practice, monday.addDays(2), false));
    items.append(item(101, LegalWeight::Practice, monday.addDays(60), false)); // after the backlog is cleared
    const CatchUpPlan plan = plansFor(items, {.today = monday, .pace = 5, .by = {}}).first();
    QCOMPARE(plan.cleared, monday.addDays(7));
    QCOMPARE(plan.items.size(), 6);
    const auto coming = std::ranges::find(plan.items, idOf<DutyId>(100), &CatchUpItem::duty);
    QVERIFY(coming != plan.items.end());
    QCOMPARE(coming->day, monday.addDays(2)); // as late as it may be
    QVERIFY(!coming->late);
}

void CatchUpTest::sectionsComeDueAgainAndAgain()
{
    QList<CatchUpItem> items = backlogOf(4);
    CatchUpItem section = item(0, LegalWeight::Cadence, monday.addDays(1), false);
    section.duty = {};
    section.section = idOf<SectionId>(7);
    section.work = CatchUpItem::Work::Update;
    items.append(section);
    // At one post a day, and one update every second day from the second on, four of eight days are left.
    const CatchUpPlan plan = plansFor(items, {.today = monday, .pace = 5, .by = {}}, {{section.section, 2}}).first();
    QCOMPARE(plan.cleared, monday.addDays(8)); // the seventh working day: three updates are due until then
    QCOMPARE(std::ranges::count(plan.items, CatchUpItem::Work::Update, &CatchUpItem::work), 3);
    QVERIFY(std::ranges::none_of(plan.items, &CatchUpItem::late));
}

void CatchUpTest::tooSlowForWhatComesNeverClearsAndTheNeededPaceIsSaid()
{
    QList<CatchUpItem> items = backlogOf(4);
    CatchUpItem section = item(0, LegalWeight::Cadence, monday, false);
    section.duty = {};
    section.section = idOf<SectionId>(7);
    section.work = CatchUpItem::Work::Update;
    items.append(section);
    const CatchUpPlan plan = plansFor(items, {.today = monday, .pace = 5, .by = {}}, {{section.section, 1}}).first(); // five a week come
    QVERIFY(!plan.cleared.isValid());
    QVERIFY(plan.items.isEmpty());
    QCOMPARE(plan.neededPace, 6);
    const CatchUpPlan quicker = plansFor(items, {.today = monday, .pace = 6, .by = {}}, {{section.section, 1}}).first();
    QVERIFY(quicker.cleared.isValid());
}

void CatchUpTest::aWantedDayGivesTheLeastPace()
{
    const CatchUpPlan plan = plansFor(backlogOf(16), {.today = monday, .pace = 1, .by = QDate(2026, 12, 25)}).first();
    QCOMPARE(plan.pace, 4);
    QVERIFY(plan.cleared <= QDate(2026, 12, 25));
    const CatchUpPlan hopeless = plansFor(backlogOf(600), {.today = monday, .pace = 1, .by = monday}).first();
    QCOMPARE(hopeless.neededPace, 0);
    QVERIFY(!hopeless.cleared.isValid());
}

void CatchUpTest::lawComesBeforeOwnRulesBeforeTheUnverifiedBeforePracticeBeforeSections()
{
    RuleVersion version;
    EventDuty duty;
    duty.state.registered = DutyRegistered{.rule = u"17b"_s};
    duty.status.standing = EventStanding::Overdue;
    duty.status.due = monday.addDays(-3);
    const auto weight = [&](Nature nature, Verification verification) {
        version.nature = nature;
        version.verification = verification;
        duty.status.versions = {version};
        return catchUpItems({duty}, {}).first().weight;
    };
    QCOMPARE(weight(Nature::Law, Verification::Confirmed), LegalWeight::Law);
    QCOMPARE(weight(Nature::Own, Verification::Confirmed), LegalWeight::Own);
    QCOMPARE(weight(Nature::Law, Verification::Press), LegalWeight::Unverified);
    QCOMPARE(weight(Nature::Law, Verification::General), LegalWeight::Unverified);
    QCOMPARE(weight(Nature::Practice, Verification::Confirmed), LegalWeight::Practice);
    Duty section;
    section.status.freshness = Freshness::Overdue;
    section.status.due = monday.addDays(-1);
    QCOMPARE(catchUpItems({}, {section}).first().weight, LegalWeight::Cadence);
    QVERIFY(LegalWeight::Law < LegalWeight::Own && LegalWeight::Own < LegalWeight::Unverified
        && LegalWeight::Unverified < LegalWeight::Practice && LegalWeight::Practice < LegalWeight::Cadence);
}

void CatchUpTest::withinAWeightTakingDownThenClosingThenTheOldest()
{
    QList<CatchUpItem> items{item(1, LegalWeight::Law, monday.addDays(-90), true), item(2, LegalWeight::Law, monday.addDays(-5), true),
        item(3, LegalWeight::Law, monday.addDays(-2), true), item(4, LegalWeight::Law, monday.addDays(-30), true)};
    items[1].closes = monday.addDays(10);
    items[2].work = CatchUpItem::Work::TakeDown;
    items[3].closes = monday.addDays(-1); // over: nothing is to be saved any more
    QList<DutyId> order;
    const CatchUpPlan plan = plansFor(items, {.today = monday, .pace = 5, .by = {}}).first();
    for (const CatchUpItem &one : plan.items)
        order.append(one.duty);
    QCOMPARE(order, (QList<DutyId>{idOf<DutyId>(3), idOf<DutyId>(2), idOf<DutyId>(1), idOf<DutyId>(4)}));
}

void CatchUpTest::nothingOverdueNeedsNoPlan()
{
    QVERIFY(plansFor({item(1, LegalWeight::Law, monday.addDays(3), false)}, {.today = monday, .pace = 4, .by = {}}).isEmpty());
    EventDuty done;
    done.state.registered = DutyRegistered{.rule = u"17b"_s};
    done.status.standing = EventStanding::Done;
    done.status.due = monday;
    QVERIFY(catchUpItems({done}, {}).isEmpty());
}

void CatchUpTest::eachPersonHasTheirOwnPlan()
{
    QList<CatchUpItem> items = backlogOf(3);
    items[0].responsible = {};
    items[0].responsibleName = QString();
    items[2].responsible = idOf<MemberId>(2);
    items[2].responsibleName = u"An"_s;
    const QList<CatchUpPlan> plans = plansFor(items, {.today = monday, .pace = 5, .by = {}});
    QCOMPARE(plans.size(), 3);
    QCOMPARE(plans[0].responsibleName, u"An"_s);
    QCOMPARE(plans[1].responsibleName, u"Cán"_s);
    QVERIFY(plans[2].responsible.isNull());
    for (const CatchUpPlan &plan : plans)
        QCOMPARE(plan.cleared, monday); // each at their own pace
}

// ---- over drawn backlogs ------------------------------------------------------------------------------------------

void CatchUpTest::everyOverdueDutyAppearsExactlyOnce()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Drawn drawn = draw(seed);
        std::map<QString, int> planned;
        for (const CatchUpPlan &plan : plansFor(drawn.items, {.today = drawn.today, .pace = 100, .by = {}}, drawn.cadences)) {
            QVERIFY(plan.cleared.isValid());
            for (const CatchUpItem &one : plan.items)
                planned[keyOf(one)] += one.overdue ? 1 : 0;
        }
        for (const CatchUpItem &one : drawn.items) {
            if (one.overdue)
                QCOMPARE(planned[keyOf(one)], 1);
        }
    }
}

void CatchUpTest::heavierComesFirst()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Drawn drawn = draw(seed);
        for (const CatchUpPlan &plan : plansFor(drawn.items, {.today = drawn.today, .pace = 7, .by = {}}, drawn.cadences)) {
            LegalWeight before = LegalWeight::Law;
            for (const CatchUpItem &one : plan.items) {
                if (!one.overdue)
                    continue;
                QVERIFY2(before <= one.weight, qPrintable(u"seed %1"_s.arg(seed)));
                before = one.weight;
            }
        }
    }
}

void CatchUpTest::noDayOffIsPlanned()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Drawn drawn = draw(seed);
        for (const CatchUpPlan &plan : plansFor(drawn.items, {.today = drawn.today, .pace = 3, .by = {}}, drawn.cadences)) {
            for (const CatchUpItem &one : plan.items) {
                QVERIFY(Desk::shippedCalendar().isWorking(one.day));
                QVERIFY(one.day >= drawn.today && one.day <= plan.cleared);
            }
        }
    }
}

void CatchUpTest::morePaceIsNeverLater()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const Drawn drawn = draw(seed);
        QHash<MemberId, QDate> before;
        for (int pace = 1; pace <= 30; ++pace) {
            for (const CatchUpPlan &plan : plansFor(drawn.items, {.today = drawn.today, .pace = pace, .by = {}}, drawn.cadences)) {
                const QDate slower = before.value(plan.responsible);
                if (slower.isValid())
                    QVERIFY2(plan.cleared.isValid() && plan.cleared <= slower, qPrintable(u"seed %1 pace %2"_s.arg(seed).arg(pace)));
                before.insert(plan.responsible, plan.cleared);
            }
        }
    }
}

void CatchUpTest::noWeekHoldsMoreThanThePace()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const Drawn drawn = draw(seed);
        for (const CatchUpPlan &plan : plansFor(drawn.items, {.today = drawn.today, .pace = 5, .by = {}}, drawn.cadences)) {
            std::map<QDate, int> days;
            for (const CatchUpItem &one : plan.items)
                ++days[one.day];
            for (const auto &[day, count] : days)
                QVERIFY(count <= 1); // five a week of five days
        }
    }
}

// Earliest day first would be in time for all of them: then so is the plan.
void CatchUpTest::whatIsComingIsInTimeIfItCanBe()
{
    int compared = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Drawn drawn = draw(seed);
        for (const CatchUpPlan &plan : plansFor(drawn.items, {.today = drawn.today, .pace = 10, .by = {}}, drawn.cadences)) {
            QList<QDate> dues;
            for (const CatchUpItem &one : plan.items) {
                if (!one.overdue)
                    dues.append(one.due);
            }
            std::ranges::sort(dues);
            bool possible = true;
            for (qsizetype i = 0; i < dues.size(); ++i) {
                const int days = Desk::shippedCalendar().workingDaysThrough(dues[i])
                    - Desk::shippedCalendar().workingDaysThrough(drawn.today.addDays(-1));
                possible = possible && days * 2 >= i + 1;
            }
            if (!possible)
                continue;
            ++compared;
            QVERIFY2(std::ranges::none_of(plan.items, &CatchUpItem::late), qPrintable(u"seed %1"_s.arg(seed)));
        }
    }
    QVERIFY(compared > 100);
}

QTEST_GUILESS_MAIN(CatchUpTest)
#include "tst_catchup.moc"
