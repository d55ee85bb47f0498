// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/mainwindow.h"

#include <KSqueezedTextLabel>
#include <QApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

#include "workstation/day/dayview.h"
#include "workstation/duties/dutiesview.h"
#include "workstation/editor/editorview.h"
#include "workstation/outbox/outboxview.h"
#include "workstation/posts/postsview.h"
#include "workstation/reminders.h"
#include "workstation/reports/reportsview.h"
#include "workstation/review/reviewview.h"
#include "workstation/settings/settingsview.h"
#include "workstation/signinsheet.h"
#include "workstation/strips.h"
#include "workstation/topbar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::minutes idleBeforeLock{10};

} // namespace

QSettings windowSettings() { return QSettings(QSettings::IniFormat, QSettings::UserScope, u"toasoan"_s, u"window"_s); }

MainWindow::MainWindow(const DeskOptions &options)
    : m_session(std::make_unique<Session>(options))
    , m_publisher(std::make_unique<PublisherLoop>(options))
    , m_preview(std::make_shared<PreviewBrowser>(*m_session))
    , m_background(options)
    , m_whole(new QStackedWidget(this))
{
    m_session->open(); // on its own thread, while the window is being made
    setWindowTitle(tr("Tòa Soạn"));
    setMinimumSize(860, 560);
    setCentralWidget(m_whole);
    makeViews();
    makeStatusBar();
    makeMenus();
    connectViews();
    connectEditor();
    connectDuties();
    restoreLayout();
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleBeforeLock);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::switchMember);
    qApp->installEventFilter(this);
    updateActions();
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // Views end before the session they read from, the publisher before both.
    m_reminders.reset();
    m_publisher.reset();
    delete takeCentralWidget();
    m_preview.reset();
}

// ---- who is here ---------------------------------------------------------------------------------------------------

bool MainWindow::isSignInShown() const { return m_whole->currentWidget() == m_signIn; }

void MainWindow::showSignIn(std::optional<MemberId> preferred)
{
    m_idle.stop();
    m_whole->setCurrentWidget(m_signIn);
    m_signIn->begin(preferred);
    setWindowTitle(tr("Sign in — %1", "window title").arg(m_session->directory().info.agencyName));
    updateActions();
}

void MainWindow::switchMember()
{
    if (!m_session->current())
        return;
    m_editor->leave([this] {
        const auto member = m_session->current();
        m_posts->stop();
        m_review->stop();
        m_outbox->stop();
        m_day->stop();
        m_duties->stop();
        m_reports->stop();
        m_settings->stop();
        m_session->signOut();
        showSignIn(member);
    });
}

void MainWindow::afterSignIn()
{
    m_lastMember = m_session->current();
    windowSettings().setValue(u"member"_s, m_lastMember->toHex());
    m_whole->setCurrentWidget(m_desk);
    m_idle.start();
    m_posts->start();
    m_review->start();
    m_outbox->start();
    m_duties->start();
    m_day->start();
    m_reports->start();
    m_settings->start();
    fillNewMenu();
    updateCounts();
    goTo(Place(std::clamp(windowSettings().value(u"place"_s, 0).toInt(), 0, placeCount - 1)));
    m_reminders->remind();
    if (const auto section = std::exchange(m_sectionToOpen, std::nullopt))
        newPost(*section);
    else if (const auto duty = std::exchange(m_dutyToWrite, std::nullopt))
        writeDuty(*duty);
    else if (const auto post = std::exchange(m_postToOpen, std::nullopt))
        openPost(*post);
}

void MainWindow::showDirectory()
{
    const Directory &directory = m_session->directory();
    const WorkspaceInfo &info = directory.info;
    m_agency->setText(u"%1 · Tòa Soạn %2"_s.arg(info.agencyName, QCoreApplication::applicationVersion()));
    if (info.someoneCanApprove)
        m_strips->remove(u"nobody"_s);
    else
        m_strips->put(u"nobody"_s, KMessageWidget::Warning,
            tr("Nobody can approve yet: posts can be written and submitted, but nothing goes online until a second person with the role "
               "Reviewer has a seat."));
    if (info.restoredSeats.isEmpty())
        m_strips->remove(u"restored"_s);
    else
        m_strips->put(u"restored"_s, KMessageWidget::Warning,
            tr("This workspace is older than what this computer has signed: it looks like a restored copy. Work can go on; the next step "
               "starts a new chapter, and the history says so."));
    if (!info.frozen)
        m_strips->remove(u"frozen"_s);
    else
        m_strips->put(u"frozen"_s, KMessageWidget::Warning,
            tr("A newer Tòa Soạn wrote in this workspace. Here everything can be read, but nothing signed."));
    fillNewMenu();
    updateActions();
}

// ---- going about ---------------------------------------------------------------------------------------------------

void MainWindow::goTo(Place place)
{
    if (isSignInShown())
        return;
    m_editor->leave([this, place] {
        m_sidebar->show(place);
        m_strips->clearProblem();
        switch (place) {
        case Place::Day:
            m_views->setCurrentWidget(m_day);
            m_day->focusList();
            break;
        case Place::Duties:
            m_views->setCurrentWidget(m_duties);
            m_duties->focusList();
            break;
        case Place::Reports:
            m_views->setCurrentWidget(m_reports);
            m_reports->focusList();
            break;
        case Place::Settings:
            m_views->setCurrentWidget(m_settings);
            m_settings->focusList();
            break;
        case Place::Posts:
            m_views->setCurrentWidget(m_posts);
            m_posts->focusList();
            break;
        case Place::Review:
            m_views->setCurrentWidget(m_review);
            m_review->focusList();
            break;
        case Place::Outbox:
            m_views->setCurrentWidget(m_outbox);
            m_outbox->focusList();
            break;
        }
        windowSettings().setValue(u"place"_s, int(place));
        updateTitle();
        updateActions();
    });
}

void MainWindow::openPost(PostId post) { m_editor->openPost(post); }

void MainWindow::newPost(SectionId section)
{
    if (!m_session->current() || !m_session->may(Action::Write))
        return;
    m_lastSection = section;
    m_editor->openNew(section);
}

void MainWindow::newPostAfterSignIn(SectionId section)
{
    if (m_session->current() && !isSignInShown())
        newPost(section);
    else
        m_sectionToOpen = section;
}

void MainWindow::writeDuty(DutyId duty)
{
    if (!m_session->current() || !m_session->may(Action::Write))
        return;
    m_session->desk().run([duty](Desk &desk) { return desk.beginDraft(duty); }, this,
        [this](const Result<PostId> &post) {
            if (post)
                openPost(*post);
            else
                showProblem(Sentences::problem(post.error(), Doing::ChangingDuty));
        });
}

void MainWindow::writeDutyAfterSignIn(DutyId duty)
{
    if (m_session->current() && !isSignInShown())
        writeDuty(duty);
    else
        m_dutyToWrite = duty;
}

void MainWindow::newPostWhereLast()
{
    const QList<SectionInfo> &sections = m_session->directory().sections;
    if (m_lastSection && m_session->directory().section(*m_lastSection))
        newPost(*m_lastSection);
    else if (!sections.isEmpty())
        newPost(sections.first().id);
    else
        showProblem({.where = {}, .what = tr("There is no section yet."), .next = tr("The keeper of the workspace adds sections.")});
}

void MainWindow::search(const QString &typed)
{
    if (isSignInShown())
        return;
    if (!typed.trimmed().isEmpty() && m_views->currentWidget() != m_posts) {
        m_editor->leave([this] {
            m_sidebar->show(Place::Posts);
            m_views->setCurrentWidget(m_posts);
            updateTitle();
            updateActions();
        });
    }
    m_posts->setTyped(typed);
}

void MainWindow::find()
{
    m_topBar->search().setFocus(Qt::ShortcutFocusReason);
    m_topBar->search().selectAll();
}

void MainWindow::draftDiscarded()
{
    const PostId post = m_editor->post();
    const QString title = m_editor->title();
    goTo(Place::Posts);
    m_posts->model().refresh();
    KMessageWidget &strip = m_strips->put(u"discarded"_s, KMessageWidget::Information,
        tr("Draft discarded: %1. It is kept for 30 days.").arg(title), Strips::Closing::ByPerson);
    const QList<QAction *> old = strip.actions();
    for (QAction *action : old)
        strip.removeAction(action);
    Strips::addButton(strip, tr("Undo"), this, [this, post] {
        m_session->desk().run([post](Desk &desk) { return desk.restoreDraft(post); }, this,
            [this, post](const Result<> &result) {
                m_strips->remove(u"discarded"_s);
                if (result)
                    openPost(post);
                else
                    showProblem(Sentences::problem(result.error(), Doing::DiscardingDraft));
            });
    });
}

void MainWindow::openOnSite()
{
    if (!m_editor->isOpen())
        return;
    m_session->desk().run([post = m_editor->post()](Desk &desk) { return desk.row(post); }, this,
        [](const Result<std::optional<PostRow>> &row) {
            if (row && *row && (*row)->url.isValid())
                QDesktopServices::openUrl((*row)->url);
        });
}

// ---- what is said --------------------------------------------------------------------------------------------------

void MainWindow::say(const QString &sentence) { m_words->setText(sentence); }
QString MainWindow::quietWords() const { return m_words->text(); }
void MainWindow::showProblem(const Problem &problem) { m_strips->show(problem); }

void MainWindow::updateTitle()
{
    const QString agency = m_session->directory().info.agencyName;
    if (m_views->currentWidget() == m_editor && m_editor->isOpen())
        setWindowTitle(tr("%1 — %2", "window title: what is open, then the agency").arg(m_editor->title(), agency));
    else
        setWindowTitle(
            tr("%1 — %2", "window title: what is open, then the agency").arg(Sidebar::nameOf(Place(m_sidebar->currentRow())), agency));
}

void MainWindow::updateCounts()
{
    if (!m_session->current())
        return;
    m_day->refresh();
    const auto count = [member = *m_session->current()](Desk &desk) { return desk.countPosts({.reviewableBy = member}); };
    if (m_session->may(Action::Approve)) {
        m_session->desk().run(count, this, [this](const Result<qint64> &waiting) {
            if (waiting)
                m_sidebar->setCount(Place::Review, *waiting);
        });
    } else {
        m_sidebar->setCount(Place::Review, 0);
    }
}

void MainWindow::updateSending()
{
    const OutboxModel &model = m_outbox->model();
    qint64 toSend = 0;
    qint64 forPeople = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Standing standing = model.entry(row).standing;
        toSend += standing == Standing::Due || standing == Standing::Done;
        forPeople += standing == Standing::Missed || standing == Standing::Undecided || standing == Standing::Drifted;
    }
    m_sidebar->setCount(Place::Outbox, forPeople);
    const PublisherLoop::State &state = m_publisher->state();
    if (state.trouble)
        m_topBar->setSending(tr("Not publishing from here"), true);
    else if (state.offline)
        m_topBar->setSending(tr("Offline · %n to send", nullptr, int(toSend)), true);
    else if (toSend > 0)
        m_topBar->setSending(tr("%n to send", nullptr, int(toSend)), true);
    else
        m_topBar->setSending(tr("All is sent"), false);
}

void MainWindow::refresh()
{
    if (!m_session->current())
        return;
    m_session->desk().lookAgain();
    m_posts->model().refresh();
    m_review->model().refresh();
    m_outbox->refresh();
    m_duties->refresh();
    m_reports->refresh();
    updateCounts();
}

// ---- the window itself ---------------------------------------------------------------------------------------------

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refresh();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) && m_idle.isActive())
        m_idle.start();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace toasoan
