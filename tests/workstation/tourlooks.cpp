// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/tour.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDirIterator>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

#include <cstdio>

#include "workstation/day/dayview.h"
#include "workstation/demo/demobuilder.h"
#include "workstation/duties/dutiesview.h"
#include "workstation/duties/planpane.h"
#include "workstation/editor/editorview.h"
#include "workstation/editor/fieldsform.h"
#include "workstation/editor/imagedialog.h"
#include "workstation/editor/mediapanel.h"
#include "workstation/editor/sourceeditor.h"
#include "workstation/editor/submitdialog.h"
#include "workstation/firstrun/wizard.h"
#include "workstation/keysdialog.h"
#include "workstation/look/growingedit.h"
#include "workstation/mainwindow.h"
#include "workstation/officefixture.h"
#include "workstation/outbox/outboxview.h"
#include "workstation/posts/postsview.h"
#include "workstation/preview/previewview.h"
#include "workstation/reports/reportsview.h"
#include "workstation/review/reviewview.h"
#include "workstation/settings/cataloguepage.h"
#include "workstation/settings/sectiondialogs.h"
#include "workstation/settings/settingsview.h"
#include "workstation/settings/siteform.h"
#include "workstation/settings/sitespage.h"
#include "workstation/settings/watchsources.h"
#include "workstation/settings/yearnoticedialog.h"
#include "workstation/signingbar.h"
#include "workstation/signinsheet.h"
#include "workstation/strips.h"
#include "workstation/topbar.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace toasoan::test {

namespace {

const QString officer = u"Nguyễn Thị Lan"_s;
const QString reviewer = u"Trần Văn Bình"_s;

// The title of a Vietnamese notice can be this long.
const QString longTitle = u"Thông báo về việc lấy ý kiến nhân dân đối với Đồ án quy hoạch chi tiết xây dựng khu trung tâm hành chính – văn "
                          u"hóa – thể thao, hạ tầng "
                          u"kỹ thuật và khu dân cư mới thôn Đông, thôn Trung, thôn Đoài, giai đoạn 2026 – 2030, tầm nhìn đến năm 2045"_s;

} // namespace

// ---- other looks ---------------------------------------------------------------------------------------------------

void Tour::look()
{
    openDemo(u"look"_s);
    picture(u"01-sign-in"_s);
    signInAs(officer);
    lookAtTheDay();
    lookAtSettings();
    m_window->goTo(Place::Posts);
    waitFor([&] { return m_window->posts().model().rowCount() > 20; }, u"the posts are listed"_s);
    picture(u"02-posts"_s);
    lookAtPostsQuickly();
    openByKey(u"Thông báo tuyển dụng công chức cấp xã năm 2026"_s);
    picture(u"03-editor"_s);
    m_window->editor().tabs().setCurrentIndex(2);
    picture(u"03b-media"_s);
    m_window->editor().tabs().setCurrentIndex(0);
    switchTo(reviewer);
    m_window->goTo(Place::Day);
    waitFor([&] { return m_window->day().waiting().model()->rowCount() > 0; }, u"something waits for the reviewer"_s);
    picture(u"31-day-reviewer"_s);
    m_window->goTo(Place::Review);
    waitFor([&] { return m_window->review().canApprove(); }, u"something can be approved"_s);
    picture(u"05-review"_s);
    m_window->goTo(Place::Outbox);
    waitFor([&] { return m_window->outbox().model().rowCount() > 0; }, u"the outbox has something"_s);
    picture(u"10-outbox"_s);
    check(!m_window->close(), u"closing with something due asks whether to send in the background"_s);
    picture(u"39-closing"_s);
    check(m_window->close(), u"and closes when asked again"_s);
}

void Tour::strange()
{
    openDemo(u"strange"_s);
    type(&m_window->signIn().secret(), u"sai"_s);
    press(&m_window->signIn().secret(), Qt::Key_Return);
    waitFor([&] { return m_window->signIn().enter().isEnabled(); }, u"a wrong passphrase is refused"_s);
    picture(u"20-wrong-passphrase"_s);
    signInAs(officer);
    type(&m_window->topBar().search(), u"không có gì như thế"_s);
    waitFor([&] { return m_window->posts().model().isAnswered() && m_window->posts().model().rowCount() == 0; }, u"nothing is found"_s);
    picture(u"21-nothing-found"_s);
    press(&m_window->topBar().search(), Qt::Key_Escape);
    type(&m_window->topBar().search(), u"tuyen dung"_s);
    waitFor([&] { return m_window->posts().model().isAnswered() && m_window->posts().model().rowCount() > 0; },
        u"words without marks are found"_s);
    picture(u"22-found"_s);
    press(&m_window->topBar().search(), Qt::Key_Escape);
    EditorView &editor = m_window->editor();
    m_window->newPost(m_window->session().directory().sections.at(2).id);
    waitFor([&] { return editor.isOpen(); }, u"a new recruitment notice opens"_s);
    picture(u"23-new-recruitment"_s);
    QApplication::clipboard()->setText(longTitle);
    editor.titleField().paste();
    QApplication::clipboard()->setText(
        (u"Căn cứ các quy định hiện hành, Ủy ban nhân dân xã thông báo để cơ quan, tổ chức, cá nhân biết. "_s.repeated(6) + u"\n\n"_s)
            .repeated(5));
    editor.source().paste();
    waitFor([&] { return editor.keeper().isSettled(); }, u"a long text is saved"_s);
    picture(u"24-long-text"_s);
    Q_EMIT editor.keeper().failed({Error::Kind::DiskFull, {}});
    picture(u"25-disk-full"_s);
    ImageDialog describe(QImage::fromData(demoPicture(u"field"_s)), {}, m_window.get());
    describe.show();
    type(&describe.alt(), u"Cánh đồng Gốc Gạo với con kênh vừa nạo vét"_s);
    picture(describe, u"26-describe-picture"_s);
    describe.close();
    // The site's folder is gone, as when a disk was unplugged.
    switchTo(reviewer);
    check(QDir().rename(demoSiteFolder(m_demo), demoSiteFolder(m_demo) + u"-away"_s), u"the site's folder is taken away"_s);
    m_window->goTo(Place::Review);
    waitFor([&] { return m_window->review().canApprove(); }, u"something can be approved"_s);
    picture(u"27-review-long"_s);
    m_window->review().approve();
    m_window->goTo(Place::Outbox);
    waitFor(
        [&] {
            for (int row = 0; row < m_window->outbox().model().rowCount(); ++row) {
                if (m_window->outbox().model().entry(row).attempt) {
                    m_window->outbox().list().setCurrentIndex(m_window->outbox().model().index(row));
                    return true;
                }
            }
            return false;
        },
        u"the outbox says that it did not get through"_s, 30'000);
    picture(u"28-outbox-error"_s);
    m_window->close();
}

void Tour::lookAtTheDay()
{
    m_window->goTo(Place::Day);
    waitFor([&] { return m_window->day().owed().model()->rowCount() > 0; }, u"what is owed stands in my day"_s);
    picture(u"30-day"_s);
    m_window->goTo(Place::Duties);
    waitFor([&] { return m_window->duties().model().rowCount() > 0; }, u"the duties are listed"_s);
    picture(u"32-duties"_s);
    m_window->duties().showTab(DutiesView::Tab::Plan);
    waitFor([&] { return !m_window->duties().planPane().plans().isEmpty(); }, u"what is overdue is planned"_s);
    picture(u"32d-plan"_s);
    m_window->goTo(Place::Reports);
    waitFor([&] { return m_window->reports().report().has_value(); }, u"the head's page is there"_s);
    picture(u"34r-report"_s);
}

void Tour::lookAtSettings()
{
    m_window->goTo(Place::Settings);
    const QList<std::pair<SettingsView::Page, QString>> pages{{SettingsView::Page::People, u"33-people"_s},
        {SettingsView::Page::Sections, u"34-sections"_s}, {SettingsView::Page::Catalogue, u"34b-catalogue"_s},
        {SettingsView::Page::Reminders, u"34d-reminders"_s}, {SettingsView::Page::Sites, u"35-sites"_s},
        {SettingsView::Page::Calendar, u"36-calendar"_s}, {SettingsView::Page::Computer, u"36b-computer"_s}};
    for (const auto &[page, name] : pages) {
        m_window->settingsView().showPage(page);
        picture(name);
    }
    const Directory &directory = m_window->session().directory();
    AgencyCadenceDialog common(directory, m_window.get());
    common.show();
    picture(common, u"34e-common-rule"_s);
    common.close();
    SectionDialog section(directory, &directory.sections[1], m_window.get()); // follows the common rule
    section.show();
    picture(section, u"34f-section"_s);
    section.close();
    CatalogueDialog catalogue(m_window->session().directory(), {.rules = Desk::shippedCatalogue(), .own = {}, .trouble = {}},
        QDate(2026, 11, 20), m_window.get());
    catalogue.show();
    check(catalogue.rules().topLevelItemCount() > 30, u"a commune goes through its part of the catalogue"_s);
    picture(catalogue, u"34c-catalogue-choose"_s);
    catalogue.close();
    YearNoticeDialog notice(m_window->session(),
        u"năm 2027\nnguồn: Thông báo 77/TB-BNV ngày 12/10/2026\ntết: 04/02 – 10/02\nquốc khánh: 01/09\nhoán đổi: nghỉ 04/05, làm bù 08/05"_s,
        m_window.get());
    notice.show();
    waitFor([&] { return notice.sign().isEnabled(); }, u"a yearly notice shows what it makes of the year"_s);
    picture(notice, u"36c-notice"_s);
    notice.field().appendPlainText(u"giỗ tổ: 31/04"_s);
    waitFor([&] { return notice.wrongLine() == 6; }, u"and the line that cannot be used"_s);
    picture(notice, u"36d-notice-wrong"_s);
    notice.close();
    SiteDialog watched(nullptr, m_window->session().directory().sections, m_window.get());
    watched.form().setKind(SiteForm::Kind::Watch);
    watched.form().nameField().setText(u"Cổng thông tin điện tử tỉnh"_s);
    watched.form().address().setText(u"https://tinh.example/"_s);
    watched.form().sources()->setSettings({{u"source.thong-bao"_s, u"/rss/thong-bao.rss"_s}, {u"source.tin-tuc"_s, u"/tin-tuc"_s},
        {u"as.tin-tuc"_s, u"list"_s}, {u"item.tin-tuc"_s, u"ul.tin > li"_s}, {u"date.tin-tuc"_s, u".ngay"_s}});
    watched.show();
    picture(watched, u"35b-watched-site"_s);
    check(watched.width() <= 900 && watched.height() <= 640, u"the form of a watched site fits a small screen"_s);
    watched.close();
    m_window->shortcuts();
    auto *keys = m_window->findChild<KeysDialog *>();
    check(keys && keys->isVisible(), u"the keys of every command can be changed"_s);
    if (keys) {
        picture(*keys, u"37-keys"_s);
        keys->reject();
    }
    m_window->findChild<QAction *>(u"find-a-command"_s)->trigger();
    picture(u"38-commands"_s);
    for (QFrame *bar : m_window->findChildren<QFrame *>()) {
        if (bar->inherits("KCommandBar"))
            bar->close();
    }
}

void Tour::firstRun()
{
    FirstRun wizard(DeskOptions{.folder = m_folder.filePath(u"newsroom"_s),
        .keyFolder = m_folder.filePath(u"keys"_s),
        .secrets = u"file:"_s + m_folder.filePath(u"secrets.json"_s),
        .stretch = {},
        .clock = nullptr});
    wizard.show();
    wizard.activateWindow();
    check(QTest::qWaitForWindowActive(&wizard, 10'000), u"the wizard opens"_s);
    picture(wizard, u"40-agency"_s);
    type(&wizard.agency(), u"UBND xã Đông Hưng"_s);
    press(&wizard.agency(), Qt::Key_Return);
    check(wizard.currentId() == 1, u"Enter leads on"_s);
    const QString passphrase = u"một câu dễ nhớ"_s;
    type(&wizard.myName(), officer);
    type(&wizard.approverName(), reviewer);
    for (QLineEdit *field : {&wizard.mySecret(), &wizard.mySecretAgain(), &wizard.approverSecret(), &wizard.approverSecretAgain()})
        type(field, passphrase);
    picture(wizard, u"41-people"_s);
    QTest::mouseClick(wizard.button(QWizard::CommitButton), Qt::LeftButton);
    waitFor([&] { return wizard.currentId() == 2; }, u"the newsroom is made"_s, 60'000);
    type(&wizard.site().nameField(), u"Trang tin UBND xã Đông Hưng"_s);
    type(&wizard.site().folder(), m_folder.filePath(u"www"_s));
    QTest::mouseClick(&wizard.tryButton(), Qt::LeftButton);
    waitFor([&] { return wizard.tryButton().isEnabled(); }, u"a site that is not there is said"_s);
    picture(wizard, u"42-site-wrong"_s);
    check(QDir(m_folder.path()).mkdir(u"www"_s), u"the folder is made"_s);
    QTest::mouseClick(&wizard.tryButton(), Qt::LeftButton);
    waitFor([&] { return wizard.tryButton().isEnabled(); }, u"and tried again"_s);
    check(wizard.saveRecoverySheet(m_folder.filePath(u"sheet.pdf"_s)), u"the recovery sheet is saved"_s);
    picture(wizard, u"43-site"_s);
    wizard.site().setKind(SiteForm::Kind::Ftp);
    picture(wizard, u"44-site-ftp"_s);
    wizard.site().setKind(SiteForm::Kind::WordPress);
    picture(wizard, u"45-site-wordpress"_s);
    check(wizard.button(QWizard::FinishButton)->isEnabled(), u"work can start"_s);
    QTest::mouseClick(wizard.button(QWizard::FinishButton), Qt::LeftButton);
    m_window = std::make_unique<MainWindow>(wizard.options());
    m_window->resize(QSize(1320, 860));
    check(begin(*m_window), u"the new newsroom opens"_s);
    check(signIn(*m_window, officer, passphrase), u"its keeper signs in"_s);
    m_window->goTo(Place::Day);
    picture(u"46-day-empty"_s);
    m_window->goTo(Place::Duties);
    waitFor([&] { return m_window->duties().model().isAnswered(); }, u"no duties yet"_s);
    picture(u"47-duties-empty"_s);
    m_window->duties().showTab(DutiesView::Tab::Plan);
    picture(u"47b-plan-empty"_s);
    m_window->goTo(Place::Posts);
    picture(u"48-posts-empty"_s);
    m_window->close();
}

} // namespace toasoan::test
