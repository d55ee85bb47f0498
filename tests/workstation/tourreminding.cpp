// SPDX-License-Identifier: GPL-3.0-or-later
// When people are told, and what this computer does for it by itself.
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTreeWidget>

#include "workstation/demo/demobuilder.h"
#include "workstation/duties/registerdialog.h"
#include "workstation/mainwindow.h"
#include "workstation/officefixture.h"
#include "workstation/settings/calendarfilecard.h"
#include "workstation/settings/computerpage.h"
#include "workstation/settings/mailcard.h"
#include "workstation/settings/maildialogs.h"
#include "workstation/settings/peoplepage.h"
#include "workstation/settings/registercard.h"
#include "workstation/settings/reminderdialogs.h"
#include "workstation/settings/reminderspage.h"
#include "workstation/settings/settingsview.h"
#include "workstation/tour.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan::test {

namespace {

const QString keeper = u"Nguyễn Thị Lan"_s;

template <typename Sheet> Sheet *opened(QWidget &page, QPushButton &button)
{
    QTest::mouseClick(&button, Qt::LeftButton);
    for (Sheet *sheet : page.findChildren<Sheet *>()) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

} // namespace

void Tour::reminding()
{
    openDemo(u"reminding"_s);
    signInAs(keeper);
    m_window->goTo(Place::Settings);
    layDownReminders();
    setUpThisComputer();
    m_window->close();
}

void Tour::layDownReminders()
{
    SettingsView &settings = m_window->settingsView();
    auto &people = *settings.findChild<PeoplePage *>();
    if (auto *sheet = opened<PersonDialog>(people, *people.findChild<QPushButton *>())) {
        sheet->nameField().setText(u"Phạm Văn Chủ"_s);
        sheet->role(Role::Officer).setChecked(false);
        sheet->role(Role::Inspector).setChecked(true);
        sheet->contactField().setText(u"chutich@donghung.gov.vn"_s);
        sheet->seat().setChecked(false);
        picture(*sheet, u"60a-person"_s);
        check(sheet->height() <= 640, u"a person is entered on a small screen too"_s);
        sheet->reject();
    }
    if (auto *sheet = opened<ContactDialog>(people, people.contact())) {
        sheet->field().setText(u"vanphong@donghung.gov.vn"_s);
        picture(*sheet, u"60-contact"_s);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
    }
    waitFor([&] { return m_window->session().directory().member(*m_window->session().current())->contact.contains(u'@'); },
        u"an address stands with a person"_s);
    picture(u"61-people-address"_s);

    settings.showPage(SettingsView::Page::Reminders);
    auto &page = *settings.findChild<RemindersPage *>();
    waitFor([&] { return page.change().isEnabled(); }, u"the keeper can lay down when people are told"_s);
    picture(u"62-reminders"_s);
    if (auto *sheet = opened<ReminderRuleDialog>(page, page.change())) {
        sheet->days().setText(u"14, 3, 1"_s);
        sheet->rises().setCurrentIndex(1);
        picture(*sheet, u"63-reminder-rule"_s);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
    }
    waitFor([&] { return page.policyWords().contains(u"14, 3, 1"_s); }, u"the rule is signed and said in a sentence"_s);
    if (auto *sheet = opened<ExemptionDialog>(page, page.exempt())) {
        type(&sheet->reason(), u"Cổng thông tin đang được nâng cấp theo Kế hoạch số 45/KH-UBND"_s);
        picture(*sheet, u"64-exempt"_s);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
    }
    waitFor([&] { return page.list().count() == 1; }, u"a section is exempt for a while"_s);
    if (auto *sheet = opened<QuietHoursDialog>(page, page.quietHours())) {
        picture(*sheet, u"65-quiet-hours"_s);
        sheet->reject();
    }
    picture(u"66-reminders-laid-down"_s);
}

void Tour::setUpThisComputer()
{
    SettingsView &settings = m_window->settingsView();
    settings.showPage(SettingsView::Page::Computer);
    auto &mail = *settings.findChild<MailCard *>();
    if (auto *sheet = opened<MailDialog>(mail, mail.setUp())) {
        sheet->host().setText(u"mail.donghung.gov.vn"_s);
        sheet->user().setText(u"toasoan"_s);
        sheet->secret().setText(u"mật khẩu thư"_s);
        sheet->from().setText(u"toasoan@donghung.gov.vn"_s);
        picture(*sheet, u"67-mail"_s);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
    }
    waitFor([&] { return mail.test().isVisible(); }, u"this computer sends mail"_s);
    if (auto *sheet = opened<TestMailDialog>(mail, mail.test())) {
        picture(*sheet, u"68-mail-test"_s);
        sheet->reject();
    }
    auto &calendar = *settings.findChild<CalendarFileCard *>();
    if (auto *sheet = opened<CalendarFileDialog>(calendar, calendar.choose())) {
        sheet->path().setText(m_folder.filePath(u"nghia-vu-cong-bo.ics"_s));
        picture(*sheet, u"69-calendar-file"_s);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
    }
    waitFor([&] { return QFile::exists(m_folder.filePath(u"nghia-vu-cong-bo.ics"_s)); }, u"the calendar file is written"_s);
    const QDir folder(m_folder.filePath(u"so-van-ban"_s));
    QFile file(folder.filePath(u"Sổ văn bản đi 2026.csv"_s));
    check(folder.mkpath(u"."_s) && file.open(QIODevice::WriteOnly), u"there is a register"_s);
    file.write(
        u"quy tắc,ngày,trích yếu\n31a,18/11/2026,Quyết định một\n31a,không ngày,Quyết định hai\n99z,18/11/2026,Quyết định ba\n"_s.toUtf8());
    file.close();
    auto &registers = *settings.findChild<RegisterCard *>();
    registers.watch(folder.path());
    waitFor([&] { return !registers.found().isVisible() && registers.state().contains(u"1 "_s); }, u"a new file rests first"_s);
    m_clock.advance(10s);
    waitFor([&] { return registers.found().isVisible(); }, u"what is in a watched folder is offered"_s);
    if (auto *sheet = opened<RegisterDialog>(registers, registers.found())) {
        waitFor([&] { return sheet->files().topLevelItemCount() == 1; }, u"the register is there with its bad lines"_s);
        picture(*sheet, u"70-registers-found"_s);
        sheet->reject();
    }
    auto *scroll = settings.findChild<ComputerPage *>()->findChild<QScrollArea *>();
    picture(u"71-computer"_s);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    picture(u"72-computer-below"_s);
    m_window->resize(QSize(900, 640));
    picture(u"73-computer-narrow-below"_s);
    scroll->verticalScrollBar()->setValue(0);
    picture(u"74-computer-narrow"_s);
    settings.showPage(SettingsView::Page::Reminders);
    picture(u"75-reminders-narrow"_s);
    settings.showPage(SettingsView::Page::People);
    picture(u"76-people-narrow"_s);
    m_window->resize(QSize(1280, 800));
}

} // namespace toasoan::test
