// SPDX-License-Identifier: GPL-3.0-or-later
// A day of duties, by keys and mouse, on a site that is served over HTTP.
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeWidget>

#include "workstation/demo/demobuilder.h"
#include "workstation/duties/dutiesview.h"
#include "workstation/duties/eventdetail.h"
#include "workstation/duties/evententry.h"
#include "workstation/duties/eventpane.h"
#include "workstation/duties/findingpane.h"
#include "workstation/duties/importdialog.h"
#include "workstation/duties/offerbar.h"
#include "workstation/duties/perioddialog.h"
#include "workstation/duties/planpane.h"
#include "workstation/duties/postpicker.h"
#include "workstation/duties/weekstrip.h"
#include "workstation/editor/editorview.h"
#include "workstation/editor/fieldsform.h"
#include "workstation/editor/sourceeditor.h"
#include "workstation/editor/submitdialog.h"
#include "workstation/editor/valuefields.h"
#include "workstation/look/growingedit.h"
#include "workstation/mainwindow.h"
#include "workstation/officefixture.h"
#include "workstation/reports/reportsview.h"
#include "workstation/review/reviewview.h"
#include "workstation/settings/cataloguepage.h"
#include "workstation/settings/settingsview.h"
#include "workstation/tour.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan::test {

namespace {

const QString responsible = u"Lê Hoàng Nam"_s;
const QString reviewer = u"Trần Văn Bình"_s;
const QString entered = u"Quyết định thành lập Tổ công nghệ số cộng đồng"_s;
const QString owed = u"Quyết định phân bổ kinh phí hỗ trợ hộ nghèo sửa nhà"_s;

QModelIndex rowOf(QListView &list, const QString &title)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == title)
            return list.model()->index(row, 0);
    }
    return {};
}

} // namespace

void Tour::dutyDay()
{
    openDemo(u"duties"_s, TourSite::Kind::Ftp);
    signInAs(responsible);
    press(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QListView &list = m_window->duties().eventPane().list();
    waitFor([&] { return rowOf(list, owed).isValid(); }, u"known events are listed"_s);
    chooseOffers();
    enterEvents();
    decideAboutEvents();
    writeWhatIsOwed();
    seeWhatVanished();
    openSmallWindows();
    m_window->close();
}

// Of what the calendar brings one is ticked, and one is entered.
void Tour::chooseOffers()
{
    EventPane &pane = m_window->duties().eventPane();
    OfferBar &offers = pane.offers();
    waitFor([&] { return offers.choosePeriods().isVisible(); }, u"the calendar brings something"_s);
    QTest::mouseClick(&offers.choosePeriods(), Qt::LeftButton);
    auto *dialog = offers.findChild<PeriodDialog *>();
    waitFor([&] { return dialog && dialog->periods().topLevelItemCount() > 1; }, u"it can be chosen one by one"_s);
    if (!dialog)
        return;
    for (int row = 1; row < dialog->periods().topLevelItemCount(); ++row)
        dialog->periods().topLevelItem(row)->setCheckState(0, Qt::Unchecked);
    const QString chosen = dialog->periods().topLevelItem(0)->text(0);
    picture(*dialog, u"49-duties-offers"_s);
    QTest::mouseClick(&dialog->enter(), Qt::LeftButton);
    waitFor([&] { return rowOf(pane.list(), chosen).isValid(); }, u"what is ticked is entered"_s);
    check(offers.isVisible(), u"and the rest is still offered"_s);
}

// A line is typed without the mouse: the rule by a few letters without marks, the day, what it is about.
void Tour::enterEvents()
{
    EventPane &pane = m_window->duties().eventPane();
    press(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EventEntry &entry = pane.entry();
    waitFor([&] { return entry.isVisible() && entry.rule().count() > 20; }, u"Ctrl+Shift+E opens the line, with the rules of a commune"_s);
    type(entry.rule().lineEdit(), u"van ban cua hoi dong"_s);
    picture(u"50-duties-enter"_s);
    QAbstractItemView *found = entry.rule().completer()->popup();
    waitFor([&] { return found->isVisible() && found->model()->rowCount() == 1; }, u"letters without marks find one rule"_s);
    QTest::keyClick(found, Qt::Key_Down);
    QTest::keyClick(found, Qt::Key_Return);
    waitFor([&] { return entry.rule().currentText().startsWith(u"6a"_s); }, u"Enter takes it"_s);
    entry.day().setFocus();
    entry.day().selectAll();
    type(&entry.day(), u"19/11"_s);
    type(&entry.title(), entered);
    type(&entry.number(), u"163/QĐ-UBND"_s);
    waitFor([&] { return entry.words().contains(u"Điều 7"_s); }, u"the line says by when and by which article: “%1”"_s.arg(entry.words()));
    picture(u"51-duties-line"_s);
    press(&entry.number(), Qt::Key_Return);
    waitFor([&] { return rowOf(pane.list(), entered).isValid(); }, u"Enter registers it"_s);
    waitFor([&] { return entry.title().text().isEmpty() && entry.title().hasFocus(); }, u"and begins the next line"_s);
    press(&entry.title(), Qt::Key_Escape);
    waitFor([&] { return pane.list().hasFocus(); }, u"Esc goes back to the list"_s);
}

void Tour::decideAboutEvents()
{
    DutiesView &duties = m_window->duties();
    EventPane &pane = duties.eventPane();
    EventDetail &detail = pane.detail();
    pane.list().setCurrentIndex(rowOf(pane.list(), entered));
    waitFor([&] { return detail.details() && detail.details()->duty.title == entered; }, u"its days are explained beside it"_s);
    picture(u"52-duties-explained"_s);
    detail.putOff();
    type(&detail.reason(), u"Chờ bản ký số của Văn phòng"_s);
    picture(u"53-duties-put-off"_s);
    press(&detail.reason(), Qt::Key_Return);
    waitFor([&] { return detail.details() && detail.details()->duty.status.snoozed; }, u"it is put off with a reason"_s);
    detail.settle();
    type(&detail.reason(), u"Đăng trên Cổng thông tin tỉnh theo phân cấp"_s);
    press(&detail.reason(), Qt::Key_Return);
    waitFor([&] { return !rowOf(pane.list(), entered).isValid(); }, u"and closed with another"_s);
    duties.showTab(DutiesView::Tab::Done);
    waitFor([&] { return rowOf(pane.list(), entered).isValid(); }, u"what is closed stands under Done"_s);
    picture(u"54-duties-done"_s);
    duties.showTab(DutiesView::Tab::Plan);
    waitFor([&] { return !duties.planPane().plans().isEmpty() && duties.planPane().plans().first().cleared.isValid(); },
        u"the plan says by when what is overdue is caught up with"_s);
    picture(u"54b-duties-plan"_s);
    duties.showTab(DutiesView::Tab::Events);
    const int all = pane.shown();
    const QRect last = duties.week().cellRect(int(duties.week().cells().size()) - 1);
    QTest::mouseClick(&duties.week(), Qt::LeftButton, {}, last.center());
    check(pane.shown() > 0 && pane.shown() < all, u"a click on the strip shows what is due then"_s);
    QTest::mouseClick(&duties.week(), Qt::LeftButton, {}, last.center());
    check(pane.shown() == all, u"and another click everything again"_s);
    const QString standing = u"Địa điểm và giờ tiếp công dân thường xuyên"_s;
    pane.list().setCurrentIndex(rowOf(pane.list(), standing));
    waitFor([&] { return detail.details() && detail.details()->duty.title == standing; }, u"a standing page"_s);
    if (detail.canConfirm()) {
        detail.confirm();
        waitFor([&] { return detail.details()->duty.state.confirmedOn.isValid(); }, u"is looked through and signed as still correct"_s);
    }
}

// From the duty one key opens a draft with what is known; seen on the site, it is done, and the page is one click away.
void Tour::writeWhatIsOwed()
{
    EventPane &pane = m_window->duties().eventPane();
    EditorView &editor = m_window->editor();
    pane.list().setCurrentIndex(rowOf(pane.list(), owed));
    waitFor([&] { return pane.detail().details() && pane.detail().details()->duty.title == owed; }, u"what is owed is chosen"_s);
    press(&pane.list(), Qt::Key_Return);
    waitFor([&] { return editor.isOpen(); }, u"Enter opens a draft for it"_s);
    check(editor.titleField().text() == owed, u"with its title"_s);
    check(editor.fields().values().value(u"number"_s) == u"151/QĐ-UBND"_s, u"and its number"_s);
    type(&editor.source(), u"<p>Ủy ban nhân dân xã công khai quyết định phân bổ kinh phí.</p>"_s);
    waitFor([&] { return editor.keeper().isSettled(); }, u"the draft is saved"_s);
    picture(u"55-duties-draft"_s);
    press(&editor, Qt::Key_Return, Qt::ControlModifier);
    SubmitDialog *dialog = nullptr;
    waitFor([&] { return (dialog = m_window->findChild<SubmitDialog *>()) && dialog->isVisible(); }, u"it is submitted"_s);
    if (!dialog)
        return;
    QTest::mouseClick(&dialog->send(), Qt::LeftButton);
    waitFor([&] { return !editor.isOpen(); }, u"it waits for review"_s);
    switchTo(reviewer);
    choose(owed);
    m_clock.advance(10s);
    press(&m_window->review().queue(), Qt::Key_A);
    m_clock.advance(60s);
    switchTo(responsible);
    m_window->publisher().wake();
    DutiesView &duties = m_window->duties();
    press(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    const auto isDone = [&] {
        for (int row = 0; row < duties.events().rowCount(); ++row) {
            if (duties.events().duty(row).title == owed)
                return duties.events().duty(row).status.standing == EventStanding::Done;
        }
        return false;
    };
    waitFor(isDone, u"the duty is done once the page is seen"_s, 30'000);
    duties.showTab(DutiesView::Tab::Done);
    duties.eventPane().list().setCurrentIndex(rowOf(duties.eventPane().list(), owed));
    waitFor([&] { return duties.eventPane().detail().canOpenPage(); }, u"and leads to the page that proves it"_s);
    picture(u"56-duties-proof"_s);
}

void Tour::seeWhatVanished()
{
    DutiesView &duties = m_window->duties();
    const QStringList pages = m_site->pages(u"phan-bo-kinh-phi"_s);
    check(!pages.isEmpty() && m_site->lose(pages.first()), u"somebody deletes the page behind our back"_s);
    m_clock.advance(24h);
    m_window->publisher().patrolAll();
    waitFor([&] { return duties.findings().rowCount() > 0; }, u"the patrol finds it"_s, 30'000);
    duties.showTab(DutiesView::Tab::Findings);
    duties.focusList();
    picture(u"57-duties-vanished"_s);
    // A small laptop, and a title as long as they come.
    duties.enter();
    m_window->resize(QSize(900, 640));
    type(&duties.eventPane().entry().title(),
        u"Thông báo về việc lấy ý kiến nhân dân đối với Đồ án quy hoạch chi tiết xây dựng khu trung tâm hành chính – "
        u"văn hóa – thể thao, hạ tầng kỹ thuật và khu dân cư mới thôn Đông, thôn Trung, thôn Đoài"_s);
    picture(u"58-duties-narrow"_s);
    press(&duties.eventPane().entry().title(), Qt::Key_Escape);
    picture(u"59-duties-narrow-list"_s);
}

// What opens over the window, and the pages around the duties on a small laptop.
void Tour::openSmallWindows()
{
    Session &session = m_window->session();
    ImportDialog import(session,
        u"quy tắc,ngày,trích yếu\n31a,18/11/2026,Quyết định một\n31a,không ngày,Quyết định hai\n99z,18/11/2026,Quyết định ba\n"_s.toUtf8(),
        m_window.get());
    import.show();
    waitFor(
        [&] { return import.take().isEnabled() && import.lines().topLevelItemCount() == 2; }, u"a register shows its bad lines first"_s);
    picture(import, u"59a-import"_s);
    import.reject();
    PostPicker picker(session, u"Quyết định phân bổ kinh phí hỗ trợ hộ nghèo sửa nhà"_s, m_window.get());
    picker.show();
    waitFor([&] { return picker.list().model()->rowCount() > 0; }, u"a post is chosen out of all"_s);
    picture(picker, u"59b-choose-post"_s);
    picker.reject();
    OwnDeadlineDialog own(u"6a – Văn bản của Hội đồng nhân dân, Ủy ban nhân dân"_s, m_window.get());
    own.show();
    picture(own, u"59c-own-days"_s);
    own.reject();
    CatalogueDialog catalogue(
        session.directory(), {.rules = Desk::shippedCatalogue(), .own = {}, .trouble = {}}, QDate(2026, 11, 20), m_window.get());
    catalogue.resize(QSize(860, 560));
    catalogue.show();
    picture(catalogue, u"59d-catalogue-narrow"_s);
    catalogue.reject();
    m_window->goTo(Place::Reports);
    waitFor([&] { return m_window->reports().report().has_value(); }, u"the head's page fits a small laptop"_s);
    picture(u"59e-report-narrow"_s);
    m_window->goTo(Place::Settings);
    m_window->settingsView().showPage(SettingsView::Page::Catalogue);
    picture(u"59f-catalogue-narrow"_s);
    m_window->goTo(Place::Duties);
    m_window->duties().showTab(DutiesView::Tab::Plan);
    picture(u"59g-plan-narrow"_s);
}

} // namespace toasoan::test
