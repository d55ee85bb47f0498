// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include "workstation/settings/peoplepage.h"
#include "workstation/settings/reminderdialogs.h"
#include "workstation/settings/reminderspage.h"
#include "workstation/settingsfixture.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;
using test::OfficeFixture;
using test::OpenSettings;
using Page = SettingsView::Page;

namespace {

void click(QPushButton &button) { QTest::mouseClick(&button, Qt::LeftButton); }

ReminderPolicy policyOf(OfficeFixture &office) { return office.desk().catalogue()->rules.reminders(); }

QPushButton *buttonOf(QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QString secondLine(const QListWidget &list, const QString &first)
{
    const auto found = list.findItems(first, Qt::MatchExactly);
    return found.isEmpty() ? QString() : found.first()->data(Qt::UserRole + 1).toString();
}

} // namespace

/// When people are told, and where.
class ReminderSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void everybodyReadsTheRuleAndTheKeeperSignsAnother()
    {
        OfficeFixture office;
        {
            OpenSettings asOfficer(office, office.officer);
            auto &page = asOfficer.part<RemindersPage>(Page::Reminders);
            QTRY_VERIFY2(page.policyWords().contains(u"30, 7, 1 days before"_s), qPrintable(page.policyWords()));
            QVERIFY(page.policyWords().contains(u"as is set with the section"_s));
            QVERIFY(!page.change().isEnabled());
            QVERIFY(!page.exempt().isEnabled());
            QVERIFY(page.quietHours().isEnabled());
        }
        OpenSettings settings(office, office.keeper);
        auto &page = settings.part<RemindersPage>(Page::Reminders);
        QTRY_VERIFY(page.change().isEnabled());
        auto *sheet = settings.open<ReminderRuleDialog>(page.change());
        QVERIFY(sheet);
        QCOMPARE(sheet->days().text(), u"30, 7, 1"_s);
        sheet->days().setText(u"1 14;14"_s);
        sheet->rises().setCurrentIndex(1);
        sheet->reviewers().setValue(3);
        sheet->keeper().setValue(8);
        click(sheet->verb());
        QTRY_VERIFY2(page.policyWords().contains(u"14, 1 days before"_s), qPrintable(page.policyWords()));
        QVERIFY(page.policyWords().contains(u"reviewers are told after 3 working days, the keeper after 8"_s));
        QCOMPARE(policyOf(office).daysBefore, (QList<int>{14, 1}));
        QCOMPARE(policyOf(office).rise, (Rise{.reviewersAfter = 3, .keeperAfter = 8}));

        sheet = settings.open<ReminderRuleDialog>(page.change());
        QVERIFY(sheet);
        click(sheet->asShipped());
        click(sheet->verb());
        QTRY_COMPARE(policyOf(office), ReminderPolicy());
        QCOMPARE(settings.problems, QStringList());
    }

    void whatCannotBeLaidDownIsSaidInTheSheet_data()
    {
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("reviewers");
        QTest::addColumn<int>("keeper");
        QTest::newRow("no number") << u"30, bảy"_s << 2 << 5;
        QTest::newRow("too far") << u"91"_s << 2 << 5;
        QTest::newRow("none of them") << u"0"_s << 2 << 5;
        QTest::newRow("too many") << u"1 2 3 4 5 6 7"_s << 2 << 5;
        QTest::newRow("keeper first") << u"7"_s << 5 << 2;
    }
    void whatCannotBeLaidDownIsSaidInTheSheet()
    {
        QFETCH(const QString, days);
        QFETCH(const int, reviewers);
        QFETCH(const int, keeper);
        ReminderRuleDialog sheet({}, nullptr);
        sheet.show();
        sheet.days().setText(days);
        sheet.rises().setCurrentIndex(1);
        sheet.reviewers().setValue(reviewers);
        sheet.keeper().setValue(keeper);
        click(sheet.verb());
        QVERIFY(sheet.isVisible());
        sheet.days().clear(); // on the due day only
        sheet.keeper().setValue(reviewers);
        click(sheet.verb());
        QVERIFY(!sheet.isVisible());
        QVERIFY(sheet.wish().daysBefore.isEmpty());
    }

    void aSectionIsExemptForAWhileAndForAReason()
    {
        OfficeFixture office;
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section, .cadence = Cadence{.workingDays = 2}});
        OpenSettings settings(office, office.keeper);
        auto &page = settings.part<RemindersPage>(Page::Reminders);
        QTRY_VERIFY(page.exempt().isEnabled());
        QVERIFY(!page.list().isVisible());
        QVERIFY(!page.remindAgain().isEnabled());
        auto *sheet = settings.open<ExemptionDialog>(page.exempt());
        QVERIFY(sheet);
        const QDate today = *office.desk().today();
        QCOMPARE(sheet->until().minimumDate(), today);
        QCOMPARE(sheet->until().maximumDate(), today.addDays(366));
        click(sheet->verb());
        QVERIFY(sheet->isVisible()); // without a reason
        sheet->until().setDate(today.addDays(20));
        test::type(&sheet->reason(), u"Sửa trang tin"_s);
        click(sheet->verb());
        QTRY_COMPARE(page.list().count(), 1);
        QVERIFY(page.list().isVisible());
        const QString line = secondLine(page.list(), u"Tin tức"_s);
        QVERIFY2(line.contains(today.addDays(20).toString(u"dd/MM/yyyy"_s)) && line.contains(u"Sửa trang tin"_s), qPrintable(line));
        QVERIFY(office.desk().duties(today)->first().exempt);

        click(page.remindAgain());
        QTRY_COMPARE(page.list().count(), 0);
        QVERIFY(!office.desk().duties(today)->first().exempt);
        QCOMPARE(settings.problems, QStringList());
    }

    void anExemptionThatIsOverIsNotShown()
    {
        OfficeFixture office;
        office.as(office.keeper);
        office.must(ExemptSection{.section = office.section, .until = office.desk().today()->addDays(3), .reason = u"Nghỉ hè"_s});
        OpenSettings settings(office, office.officer);
        auto &page = settings.part<RemindersPage>(Page::Reminders);
        QTRY_COMPARE(page.list().count(), 1);
        office.clock.advance(24h * 4);
        page.refresh();
        QTRY_COMPARE(page.list().count(), 0);
    }

    void quietHoursAreOnesOwnAndOfThisComputer()
    {
        OfficeFixture office;
        OpenSettings settings(office, office.officer);
        auto &page = settings.part<RemindersPage>(Page::Reminders);
        QTRY_VERIFY2(page.quietWords().contains(u"from 17:30 to 07:30"_s), qPrintable(page.quietWords()));
        auto *sheet = settings.open<QuietHoursDialog>(page.quietHours());
        QVERIFY(sheet);
        sheet->from().setTime({20, 0});
        sheet->to().setTime({20, 0});
        click(sheet->verb());
        QVERIFY(sheet->isVisible()); // nothing would be quiet
        sheet->to().setTime({6, 15});
        click(sheet->verb());
        QTRY_VERIFY2(page.quietWords().contains(u"from 20:00 to 06:15"_s), qPrintable(page.quietWords()));
        const auto changed = office.desk().localSettings();
        QCOMPARE(changed->quietHoursOf(office.officer), (QuietHours{.from = {20, 0}, .to = {6, 15}}));
        QCOMPARE(changed->quietHoursOf(office.keeper), QuietHours());

        sheet = settings.open<QuietHoursDialog>(page.quietHours());
        QVERIFY(sheet && sheet->on().isChecked());
        sheet->on().setChecked(false);
        QVERIFY(!sheet->from().isEnabled());
        click(sheet->verb());
        QTRY_VERIFY2(page.quietWords().contains(u"no quiet hours"_s), qPrintable(page.quietWords()));
        const QuietHours off = office.desk().localSettings()->quietHoursOf(office.officer);
        QVERIFY(!off.contains({2, 0}) && !off.contains({20, 30}));
    }

    void anAddressIsSignedByTheKeeperAndStandsWithThePerson()
    {
        OfficeFixture office;
        OpenSettings settings(office, office.keeper);
        auto &page = settings.part<PeoplePage>(Page::People);
        QTRY_VERIFY(page.list().count() >= 3);
        page.list().setCurrentItem(page.list().findItems(u"Trần Văn Cán"_s, Qt::MatchExactly).first());
        auto *sheet = settings.open<ContactDialog>(page.contact());
        QVERIFY(sheet);
        sheet->field().setText(u"can@xa"_s);
        sheet->field().setText(u"can xa.example.vn"_s);
        click(sheet->verb());
        QVERIFY(sheet->isVisible());
        sheet->field().setText(u"can@xa.example.vn"_s);
        click(sheet->verb());
        QTRY_VERIFY(secondLine(page.list(), u"Trần Văn Cán"_s).contains(u"can@xa.example.vn"_s));
        QCOMPARE(settings.session.directory().member(office.officer)->contact, u"can@xa.example.vn"_s);

        sheet = settings.open<ContactDialog>(page.contact());
        QVERIFY(sheet);
        sheet->field().clear();
        click(sheet->verb());
        QTRY_VERIFY(!secondLine(page.list(), u"Trần Văn Cán"_s).contains(u"@"_s));
        QCOMPARE(settings.problems, QStringList());

        OpenSettings asOfficer(office, office.officer);
        QTRY_VERIFY(asOfficer.part<PeoplePage>(Page::People).list().count() >= 3);
        QVERIFY(!asOfficer.part<PeoplePage>(Page::People).contact().isEnabled());
    }

    void theHeadIsToldByMailWithoutASeat()
    {
        OfficeFixture office;
        OpenSettings settings(office, office.keeper);
        auto &page = settings.part<PeoplePage>(Page::People);
        QTRY_VERIFY(page.list().count() >= 3);
        auto *sheet = settings.open<PersonDialog>(*buttonOf(page, u"Add a person…"_s));
        QVERIFY(sheet);
        test::type(&sheet->nameField(), u"Phạm Văn Chủ"_s);
        sheet->contactField().setText(u"chutich"_s);
        sheet->seat().setChecked(false);
        QVERIFY(!sheet->secret().isEnabled());
        click(sheet->verb());
        QVERIFY(sheet->isVisible()); // that is no address
        sheet->contactField().setText(u"chutich@xa.example.vn"_s);
        click(sheet->verb());
        QTRY_VERIFY(secondLine(page.list(), u"Phạm Văn Chủ"_s).contains(u"chutich@xa.example.vn"_s));
        const QString line = secondLine(page.list(), u"Phạm Văn Chủ"_s);
        QVERIFY2(line.contains(u"cannot sign in on this computer"_s), qPrintable(line));
        QCOMPARE(settings.problems, QStringList());
    }
};

WORKSTATION_TEST_MAIN(ReminderSettingsTest)
#include "tst_remindersettings.moc"
