// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include "workstation/duties/dutiesview.h"
#include "workstation/duties/eventdetail.h"
#include "workstation/duties/eventpane.h"
#include "workstation/duties/importdialog.h"
#include "workstation/duties/offerbar.h"
#include "workstation/duties/planpane.h"
#include "workstation/duties/weekstrip.h"
#include "workstation/editor/valuefields.h"
#include "workstation/signedin.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QList<WeekStrip::Cell> twoDays()
{
    const QDate day(2026, 12, 7);
    return {{.range = {{}, day.addDays(-1)}, .name = u"Quá hạn"_s, .late = true, .owed = 2}, {.range = {day, day}, .name = u"Hôm nay"_s},
        {.range = {day.addDays(1), {}}, .name = u"Sau đó"_s, .owed = 1}};
}

using Viewing = test::SignedIn<DutiesView>;

DutyId enter(test::OfficeFixture &office, const QString &title, QDate day)
{
    const NewDuty duty{
        .rule = u"31a"_s, .section = office.section, .anchor = day, .moment = {}, .due = {}, .title = title, .number = {}, .follows = {}};
    return office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first();
}

} // namespace

class DutiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void choosingADayAgainTakesTheChoiceBack()
    {
        WeekStrip strip;
        strip.resize(600, 90);
        strip.setCells(twoDays());
        QSignalSpy changed(&strip, &WeekStrip::choiceChanged);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.cellRect(2).center());
        QCOMPARE(strip.chosen(), twoDays()[2].range);
        QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.cellRect(2).center());
        QVERIFY(!strip.chosen());
        QCOMPARE(changed.size(), 2);
    }
    void arrowsGoThroughTheDays()
    {
        WeekStrip strip;
        strip.setCells(twoDays());
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.chosen(), twoDays()[0].range);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Right); // stays at the last
        QCOMPARE(strip.chosen(), twoDays()[2].range);
        QTest::keyClick(&strip, Qt::Key_Escape);
        QVERIFY(!strip.chosen());
    }
    void choiceEndsWhenItsDayIsOver()
    {
        WeekStrip strip;
        strip.setCells(twoDays());
        strip.choose(twoDays()[1].range);
        QSignalSpy changed(&strip, &WeekStrip::choiceChanged);
        QList<WeekStrip::Cell> tomorrow = twoDays();
        tomorrow[1].range = {QDate(2026, 12, 8), QDate(2026, 12, 8)};
        strip.setCells(tomorrow);
        QVERIFY(!strip.chosen());
        QCOMPARE(changed.size(), 1);
    }
    void openEndsTakeInEveryDayBeyond()
    {
        QVERIFY(DueRange({}, QDate(2026, 12, 6)).contains(QDate(2020, 1, 1)));
        QVERIFY(!DueRange({}, QDate(2026, 12, 6)).contains(QDate(2026, 12, 7)));
        QVERIFY(!DueRange({}, {}).contains(QDate()));
    }

    void exemptSectionsPressNobody()
    {
        Duty duty;
        duty.status.freshness = Freshness::Overdue;
        QVERIFY(isPressing(duty));
        duty.exempt = Exemption{.begin = QDate(2026, 12, 1), .until = QDate(2026, 12, 31), .reason = u"Sửa trụ sở"_s};
        QVERIFY(!isPressing(duty));
    }
    void dayWithoutAYearIsOfTheYearOneSays()
    {
        DateField field;
        field.setText(u"19/11"_s);
        QCOMPARE(field.value(), u"19/11"_s); // kept as typed
        field.setShortYear(2026);
        QCOMPARE(field.value(), u"2026-11-19"_s);
        field.setText(u"30/2"_s);
        QCOMPARE(field.value(), u"30/2"_s);
    }

    void planSaysByWhenAPaceClearsWhatIsOverdueAndLeadsToTheDuty()
    {
        test::OfficeFixture office;
        office.as(office.officer);
        const QDate today = *office.desk().today();
        QList<DutyId> late;
        for (int i = 0; i < 6; ++i)
            late.append(enter(office, u"Việc đã trễ %1"_s.arg(i), today.addDays(-60 + i)));
        Viewing viewing(office);
        PlanPane &pane = viewing.view.planPane();
        viewing.view.showTab(DutiesView::Tab::Plan);
        QTRY_COMPARE(pane.plans().size(), 1);
        QCOMPARE(pane.plans()[0].backlog, 6);
        QCOMPARE(pane.plans()[0].pace, 4);
        const QDate atFour = pane.plans()[0].cleared;
        pane.pace().setValue(1);
        QTRY_COMPARE(pane.plans()[0].pace, 1);
        QVERIFY(pane.plans()[0].cleared > atFour);
        // Each item once, under the week it is planned in, and only items can be chosen.
        const QAbstractItemModel &rows = *pane.list().model();
        int items = 0;
        for (int row = 0; row < rows.rowCount(); ++row)
            items += rows.flags(rows.index(row, 0)).testFlag(Qt::ItemIsSelectable) ? 1 : 0;
        QCOMPARE(items, pane.plans()[0].items.size());
        viewing.view.focusList();
        QCOMPARE(pane.list().currentIndex().data().toString(), u"Việc đã trễ 0"_s); // the oldest first
        QTest::keyClick(&pane.list(), Qt::Key_Return);
        QTRY_COMPARE(viewing.view.tab(), DutiesView::Tab::Events);
        QTRY_VERIFY(viewing.view.eventPane().current());
        QCOMPARE(viewing.view.eventPane().current()->id, late.first());
    }
    void planByADaySaysThePaceItTakes()
    {
        test::OfficeFixture office;
        office.as(office.officer);
        const QDate today = *office.desk().today();
        for (int i = 0; i < 6; ++i)
            enter(office, u"Việc đã trễ %1"_s.arg(i), today.addDays(-60 + i));
        Viewing viewing(office);
        PlanPane &pane = viewing.view.planPane();
        viewing.view.showTab(DutiesView::Tab::Plan);
        QTRY_COMPARE(pane.plans().size(), 1);
        pane.way().setCurrentIndex(1);
        QVERIFY(pane.day().isVisible() && !pane.pace().isVisible());
        pane.day().setText(today.addDays(10).toString(u"d/M/yyyy"_s));
        QTRY_VERIFY(pane.plans()[0].cleared <= today.addDays(10) && pane.plans()[0].pace != 4);
        const int soon = pane.plans()[0].pace;
        pane.day().setText(today.addDays(60).toString(u"d/M/yyyy"_s));
        QTRY_VERIFY(pane.plans()[0].pace < soon);
    }
    void planWithoutABacklogSaysSo()
    {
        test::OfficeFixture office;
        Viewing viewing(office);
        viewing.view.showTab(DutiesView::Tab::Plan);
        QTRY_VERIFY(!viewing.view.planPane().list().isVisible());
        QVERIFY(viewing.view.planPane().plans().isEmpty());
    }
    void planNamesThePaceThatWouldDo()
    {
        const TimeWords times(QTimeZone::utc(), fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::utc())));
        const CatchUpOrder order{.today = QDate(2026, 11, 23), .pace = 1, .by = {}};
        CatchUpPlan plan;
        plan.backlog = 9;
        plan.pace = 1;
        plan.neededPace = 3;
        QVERIFY(PlanPane::sentence(plan, order, times).contains(u"3"_s));
        plan.neededPace = 0;
        QVERIFY(PlanPane::sentence(plan, order, times).contains(QString::number(CatchUpOrder::mostPace)));
    }

    void eventsAreListedAndExplained()
    {
        test::OfficeFixture office;
        office.as(office.officer);
        const QDate today = *office.desk().today();
        const DutyId late = enter(office, u"Việc đã trễ"_s, today.addDays(-40));
        enter(office, u"Việc còn thời gian"_s, today);
        Viewing viewing(office);
        EventPane &pane = viewing.view.eventPane();
        QTRY_COMPARE(pane.shown(), 2);
        QCOMPARE(pane.current()->id, late); // the most overdue first
        QTRY_VERIFY(pane.detail().details());
        QVERIFY(!pane.detail().details()->dates.isEmpty());
        QVERIFY(pane.detail().canWrite());
        QCOMPARE(viewing.view.events().overdue(), 1);
    }
    void reasonIsNeededToCloseOne()
    {
        test::OfficeFixture office;
        office.as(office.officer);
        enter(office, u"Việc sẽ khép"_s, *office.desk().today());
        Viewing viewing(office);
        EventPane &pane = viewing.view.eventPane();
        QTRY_VERIFY(pane.detail().details());
        QSignalSpy decided(&pane, &EventPane::decided);
        pane.detail().settle();
        QTest::keyClick(&pane.detail().reason(), Qt::Key_Return);
        QVERIFY(decided.isEmpty() && pane.detail().reason().isVisible());
        test::type(&pane.detail().reason(), u"Đăng nơi khác"_s);
        QTest::keyClick(&pane.detail().reason(), Qt::Key_Return);
        QVERIFY(decided.wait());
        QTRY_COMPARE(pane.shown(), 0);
        viewing.view.showTab(DutiesView::Tab::Done);
        QTRY_COMPARE(pane.shown(), 1);
    }
    void putOffTooLongSaysSoAndKeepsWhatWasTyped()
    {
        test::OfficeFixture office;
        office.as(office.officer);
        enter(office, u"Việc sẽ nhắc sau"_s, *office.desk().today());
        Viewing viewing(office);
        EventDetail &detail = viewing.view.eventPane().detail();
        QTRY_VERIFY(detail.details());
        QSignalSpy problem(&detail, &EventDetail::problem);
        detail.putOff();
        detail.until().setValue(office.desk().today()->addDays(90).toString(Qt::ISODate));
        test::type(&detail.reason(), u"Chờ"_s);
        QTest::keyClick(&detail.reason(), Qt::Key_Return);
        QVERIFY(problem.wait());
        QVERIFY(problem.first().first().value<Problem>().what.contains(QString::number(DutyState::longestSnooze)));
        QCOMPARE(detail.reason().text(), u"Chờ"_s);
    }
    void weekStripAndChoicesFilterTheList()
    {
        test::OfficeFixture office;
        office.as(office.officer);
        const QDate today = *office.desk().today();
        enter(office, u"Việc đã trễ"_s, today.addDays(-40));
        enter(office, u"Việc còn thời gian"_s, today.addDays(10));
        Viewing viewing(office);
        EventPane &pane = viewing.view.eventPane();
        QTRY_COMPARE(pane.shown(), 2);
        viewing.view.week().choose(viewing.view.week().cells().first().range);
        QCOMPARE(pane.shown(), 1);
        QCOMPARE(pane.current()->title, u"Việc đã trễ"_s);
        viewing.view.week().choose(std::nullopt);
        QCOMPARE(pane.shown(), 2);
    }
    void whatTheCalendarBringsIsEnteredByOneClick()
    {
        test::OfficeFixture office;
        office.as(office.keeper);
        office.must(SetCatalogue{.own = R"({ "format": 1, "agency": "commune", "checkedBy": "Văn phòng" })"});
        const QDate today = *office.desk().today();
        office.clock.set(office.clock.now() + std::chrono::days(130)); // at least one quarter ended meanwhile
        const qsizetype brought = office.desk().dueRegistrations(today.addDays(130))->size();
        QVERIFY(brought > 0);
        Viewing viewing(office);
        OfferBar &offers = viewing.view.eventPane().offers();
        QTRY_VERIFY(offers.isVisible());
        QTest::mouseClick(&offers.enterPeriods(), Qt::LeftButton);
        QTRY_VERIFY(!offers.isVisible());
        QCOMPARE(office.desk().eventDuties()->size(), brought);
    }
    void badLinesOfARegisterAreShownBeforeAnythingGoesIn()
    {
        test::OfficeFixture office;
        Viewing viewing(office);
        const QByteArray csv = "ten,so\n"; // without the columns it needs
        ImportDialog wrong(viewing.session, csv);
        QTRY_VERIFY(!wrong.take().isVisibleTo(&wrong));
        const QByteArray good = u"quy tắc,ngày,trích yếu\n31a,%1,Quyết định một\n31a,không ngày,Quyết định hai\n"_s
                                    .arg(office.desk().today()->toString(Qt::ISODate))
                                    .toUtf8();
        ImportDialog dialog(viewing.session, good);
        dialog.show();
        QTRY_COMPARE(dialog.lines().topLevelItemCount(), 2); // the one that cannot be read, and the one nobody answers for
        QCOMPARE(dialog.lines().topLevelItem(0)->text(0), u"3"_s);
        QVERIFY(office.desk().eventDuties()->isEmpty());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTest::mouseClick(&dialog.take(), Qt::LeftButton);
        QVERIFY(imported.wait());
        QCOMPARE(office.desk().eventDuties()->size(), 1);
    }
};

WORKSTATION_TEST_MAIN(DutiesTest)
#include "tst_duties.moc"
