// SPDX-License-Identifier: GPL-3.0-or-later
// The yearly notice in Settings: typed, looked at, signed, taken back.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>

#include "workstation/settings/calendarpage.h"
#include "workstation/settings/yearnoticedialog.h"
#include "workstation/settingsfixture.h"
#include "workstation/signingbar.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

namespace {

const QString source = u"Thông báo 77/TB-BNV ngày 12/10/2026"_s;
const QString notice = u"năm 2027\nnguồn: %1\ntết: 04/02 – 10/02\nquốc khánh: 01/09\nhoán đổi: nghỉ 04/05, làm bù 08/05\n"_s.arg(source);

/// The page of the keeper, and the dialog once it is open.
class Typing final {
public:
    explicit Typing(const test::OfficeFixture &office)
        : in(office, office.keeper)
        , page(in.part<CalendarPage>(SettingsView::Page::Calendar))
    {
        QVERIFY(QTest::qWaitFor([this] { return page.years().count() > 0 && page.type().isEnabled(); }));
    }
    YearNoticeDialog *open()
    {
        QTest::mouseClick(&page.type(), Qt::LeftButton);
        QList<YearNoticeDialog *> open = page.findChildren<YearNoticeDialog *>();
        return open.isEmpty() ? nullptr : open.last();
    }
    test::OpenSettings in;
    CalendarPage &page;
};

bool names(const QListWidget &days, const QString &words)
{
    for (int row = 0; row < days.count(); ++row) {
        if (days.item(row)->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class CalendarSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void keeperPastesTheNoticeAndTheCalendarFollows()
    {
        test::OfficeFixture office;
        Typing typing(office);
        YearNoticeDialog *dialog = typing.open();
        QVERIFY(dialog && !dialog->sign().isEnabled());
        dialog->field().insertPlainText(notice);
        QTRY_VERIFY(dialog->sign().isEnabled());
        QVERIFY2(names(dialog->days(), u"4/5"_s) && names(dialog->days(), u"8/5"_s), qPrintable(dialog->words()));
        QVERIFY(!office.desk().calendar().hasNotice(2027)); // so far it is only looked at
        QTest::mouseClick(&dialog->sign(), Qt::LeftButton);
        QTRY_VERIFY(office.desk().calendar().hasNotice(2027));
        QVERIFY(!office.desk().calendar().isWorking(QDate(2027, 5, 4)) && office.desk().calendar().isWorking(QDate(2027, 5, 8)));
        QTRY_COMPARE(typing.page.years().currentData().toInt(), 2027);
        QTRY_VERIFY(typing.page.whatHolds().contains(source));
        QVERIFY(names(typing.page.list(), u"4/5"_s));
    }
    void keeperTakesItBack()
    {
        test::OfficeFixture office;
        office.must(SetCalendar{.notices = notice, .without = {}});
        Typing typing(office);
        QVERIFY(!typing.page.takeBack().isVisible()); // of another year
        typing.page.years().setCurrentIndex(typing.page.years().findData(2027));
        QVERIFY(typing.page.takeBack().isVisible());
        QTest::mouseClick(&typing.page.takeBack(), Qt::LeftButton);
        QTRY_VERIFY(!office.desk().calendar().hasNotice(2027));
        QTRY_VERIFY(!typing.page.takeBack().isVisible());
        QVERIFY(!typing.page.whatHolds().contains(source));
    }
    void whatHoldsIsThereToBeCorrected()
    {
        test::OfficeFixture office;
        office.must(SetCalendar{.notices = notice, .without = {}});
        Typing typing(office);
        typing.page.years().setCurrentIndex(typing.page.years().findData(2027));
        YearNoticeDialog *dialog = typing.open();
        QVERIFY(dialog->text().contains(source) && dialog->text().contains(u"04/05/2027"_s));
        QTRY_VERIFY(dialog->sign().isEnabled());
        dialog->reject();
    }
    void faultIsSaidWithItsLineWhichIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("a word") << u"năm 2027\nnguồn: A\ntét nguyên đáng: 04/02 – 10/02"_s << 3 << u"tét nguyên đáng"_s;
        QTest::newRow("a day") << u"năm 2027\nnguồn: A\n\nquốc khánh: 31/09"_s << 4 << u"31/09"_s;
        QTest::newRow("too few days") << u"năm 2027\nnguồn: A\ntết: 04/02 – 07/02"_s << 3 << u"Tết"_s;
        QTest::newRow("no source") << u"năm 2027\nquốc khánh: 01/09"_s << 1 << u"nguồn"_s;
        QTest::newRow("no year") << u"tết: 04/02 – 10/02"_s << 1 << u"năm 2027"_s;
        QTest::newRow("a year that nobody can know yet") << u"năm 2050\nnguồn: A\nquốc khánh: 01/09"_s << 1 << u"2050"_s;
        QTest::newRow("twice") << u"năm 2027\nnguồn: A\nquốc khánh: 01/09\nquốc khánh: 03/09"_s << 4 << u"quốc khánh"_s;
    }
    void faultIsSaidWithItsLineWhichIsMarked()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        test::OfficeFixture office;
        const int before = office.desk().info()->charterNumber;
        Typing typing(office);
        YearNoticeDialog *dialog = typing.open();
        dialog->field().insertPlainText(text);
        QTRY_COMPARE(dialog->wrongLine(), line);
        QVERIFY2(dialog->words().contains(says) && dialog->words().contains(QString::number(line)), qPrintable(dialog->words()));
        const auto marked = dialog->field().extraSelections();
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked.first().cursor.block().blockNumber(), line - 1);
        QVERIFY(!dialog->sign().isEnabled());
        dialog->field().setPlainText(notice); // put right
        QTRY_VERIFY(dialog->sign().isEnabled());
        QVERIFY(dialog->field().extraSelections().isEmpty());
        dialog->reject();
        QCOMPARE(office.desk().info()->charterNumber, before);
    }
    void newerNoticeIsShownWithoutWhatTheOlderSaid()
    {
        test::OfficeFixture office;
        office.must(SetCalendar{.notices = u"2028: hoán đổi nghỉ 15/03 làm bù 18/03; nguồn: B"_s, .without = {}});
        Typing typing(office);
        YearNoticeDialog *dialog = typing.open();
        dialog->field().insertPlainText(u"2028: hoán đổi nghỉ 22/03 làm bù 25/03; nguồn: C"_s);
        QTRY_VERIFY(dialog->sign().isEnabled());
        QVERIFY(names(dialog->days(), u"22/3"_s));
        QVERIFY(!names(dialog->days(), u"15/3"_s));
        dialog->reject();
    }
    void onlyTheKeeperTypesAndOthersSeeWhy()
    {
        test::OfficeFixture office;
        office.must(SetCalendar{.notices = notice, .without = {}});
        test::OpenSettings in(office, office.officer);
        auto &page = in.part<CalendarPage>(SettingsView::Page::Calendar);
        QTRY_VERIFY(page.years().count() > 0);
        page.years().setCurrentIndex(page.years().findData(2027));
        QVERIFY(page.takeBack().isVisible() && !page.takeBack().isEnabled());
        QVERIFY(!page.type().isEnabled());
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Nguyễn Thị Quản"_s); }));
    }
    void yearOnWhichALaterOneRestsStays()
    {
        test::OfficeFixture office;
        const int last = Desk::shippedCalendar().lastDay().year();
        for (const int year : {last + 1, last + 2})
            office.must(SetCalendar{.notices = u"%1: 24/11: 24/11; nguồn: A"_s.arg(year), .without = {}});
        Typing typing(office);
        QSignalSpy problem(&typing.in.view, &SettingsView::problem);
        typing.page.years().setCurrentIndex(typing.page.years().findData(last + 1));
        QTest::mouseClick(&typing.page.takeBack(), Qt::LeftButton);
        QVERIFY(problem.wait());
        const QString what = problem.first().first().value<Problem>().what;
        QVERIFY2(what.contains(QString::number(last + 2)), qPrintable(what));
        QVERIFY(office.desk().calendar().hasNotice(last + 1));
    }
    void whatWasNotSignedIsStillThere()
    {
        test::OfficeFixture office;
        Typing typing(office);
        YearNoticeDialog *dialog = typing.open();
        dialog->field().insertPlainText(notice);
        QTRY_VERIFY(dialog->sign().isEnabled());
        office.clock.advance(10min); // the passphrase is asked for again
        QTest::mouseClick(&dialog->sign(), Qt::LeftButton);
        SigningBar &bar = typing.in.view.signing();
        QTRY_VERIFY(bar.isAsking());
        QTest::keyClick(&bar.secret(), Qt::Key_Escape);
        QTRY_VERIFY(!bar.isAsking());
        QVERIFY(!office.desk().calendar().hasNotice(2027));
        dialog = typing.open();
        QVERIFY(dialog);
        QCOMPARE(dialog->text(), notice);
        QTRY_VERIFY(dialog->sign().isEnabled());
        QTest::mouseClick(&dialog->sign(), Qt::LeftButton);
        QTRY_VERIFY(bar.isAsking());
        test::type(&bar.secret(), test::OfficeFixture::passphrase());
        QTest::keyClick(&bar.secret(), Qt::Key_Return);
        QTRY_VERIFY(office.desk().calendar().hasNotice(2027));
    }
};

WORKSTATION_TEST_MAIN(CalendarSettingsTest)
#include "tst_calendarsettings.moc"
