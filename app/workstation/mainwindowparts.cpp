// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/mainwindow.h"

#include <KSqueezedTextLabel>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "workstation/day/dayview.h"
#include "workstation/duties/dutiesview.h"
#include "workstation/editor/editorview.h"
#include "workstation/look/card.h"
#include "workstation/outbox/outboxview.h"
#include "workstation/posts/postsview.h"
#include "workstation/reminders.h"
#include "workstation/reports/reportsview.h"
#include "workstation/review/reviewview.h"
#include "workstation/settings/mailcard.h"
#include "workstation/settings/settingsview.h"
#include "workstation/signinsheet.h"
#include "workstation/strips.h"
#include "workstation/topbar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

void MainWindow::makeViews()
{
    m_signIn = new SignInSheet(*m_session, m_whole);
    m_desk = new QWidget(m_whole);
    m_topBar = new TopBar(*m_session, m_desk);
    m_sidebar = new Sidebar(m_desk);
    m_strips = new Strips(m_desk);
    m_views = new QStackedWidget(m_desk);
    m_posts = new PostsView(*m_session, m_preview, m_views);
    m_review = new ReviewView(*m_session, m_preview, m_views);
    m_outbox = new OutboxView(*m_session, m_views);
    m_editor = new EditorView(*m_session, m_preview, m_views);
    m_duties = new DutiesView(*m_session, m_views);
    m_day = new DayView(*m_session, m_duties->model(), m_duties->events(), m_views);
    m_reports = new ReportsView(*m_session, m_views);
    m_settings = new SettingsView(*m_session, *m_publisher, m_background, m_views);
    for (QWidget *view : std::initializer_list<QWidget *>{m_day, m_posts, m_review, m_duties, m_outbox, m_reports, m_settings, m_editor})
        m_views->addWidget(view);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_strips);
    right->addWidget(m_views, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 8, 0, 8);
    left->addWidget(m_sidebar);
    middle->addLayout(left);
    middle->addLayout(right, 1);
    auto *layout = new QVBoxLayout(m_desk);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(new look::Hairline(m_desk));
    layout->addLayout(middle, 1);
    m_whole->addWidget(m_signIn);
    m_whole->addWidget(m_desk);
}

void MainWindow::makeStatusBar()
{
    m_words = new KSqueezedTextLabel(this);
    m_words->setTextElideMode(Qt::ElideRight);
    m_agency = new QLabel(this);
    m_words->setContentsMargins(12, 0, 0, 0);
    m_agency->setContentsMargins(0, 0, 12, 0);
    statusBar()->addWidget(m_words, 1);
    statusBar()->addPermanentWidget(m_agency);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectViews()
{
    connect(m_session.get(), &Session::opened, this, [this] {
        m_publisher->start();
        showDirectory();
        showSignIn(m_lastMember);
    });
    connect(m_session.get(), &Session::openFailed, this,
        [this](const Error &error) { m_signIn->say(Sentences::problem(error, Doing::OpeningWorkspace).text()); });
    connect(m_session.get(), &Session::directoryChanged, this, &MainWindow::showDirectory);
    connect(m_session.get(), &Session::dayBegan, this, [this] {
        m_day->refresh();
        m_duties->refresh();
        m_outbox->refresh();
    });
    connect(m_signIn, &SignInSheet::done, this, &MainWindow::afterSignIn);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    connect(m_topBar, &TopBar::searched, this, &MainWindow::search);
    connect(m_topBar, &TopBar::searchLeft, m_posts, &PostsView::focusList);
    connect(m_topBar, &TopBar::sendingPressed, this, [this] { goTo(Place::Outbox); });
    connect(m_posts, &PostsView::openRequested, this, &MainWindow::openPost);
    connect(m_posts, &PostsView::newPostRequested, this, &MainWindow::newPostWhereLast);
    connect(m_posts, &PostsView::searchCleared, &m_topBar->search(), &QLineEdit::clear);
    connect(m_posts, &PostsView::problem, this, &MainWindow::showProblem);
    connect(m_review, &ReviewView::problem, this, &MainWindow::showProblem);
    connect(m_review, &ReviewView::decided, this, &MainWindow::say);
    connect(m_review, &ReviewView::actionsChanged, this, &MainWindow::updateActions);
    connect(m_review, &ReviewView::postsRequested, this, [this] { goTo(Place::Posts); });
    connect(m_outbox, &OutboxView::problem, this, &MainWindow::showProblem);
    connect(m_outbox, &OutboxView::decided, this, &MainWindow::say);
    connect(m_outbox, &OutboxView::openRequested, this, &MainWindow::openPost);
    connect(m_outbox, &OutboxView::retried, m_publisher.get(), &PublisherLoop::wake);
    connect(&m_outbox->model(), &OutboxModel::answered, this, &MainWindow::updateSending);
    connect(m_publisher.get(), &PublisherLoop::stateChanged, this, &MainWindow::updateSending);
    connect(m_publisher.get(), &PublisherLoop::rounded, m_outbox, &OutboxView::refresh);
    connect(&m_session->desk(), &DeskRunner::changed, this, &MainWindow::updateCounts);
}

void MainWindow::connectEditor()
{
    connect(m_editor, &EditorView::backRequested, this, [this] { goTo(Place::Posts); });
    connect(m_editor, &EditorView::opened, this, [this] {
        m_views->setCurrentWidget(m_editor);
        m_sidebar->show(Place::Posts);
        m_strips->clearProblem();
        updateTitle();
        updateActions();
    });
    connect(m_editor, &EditorView::titleChanged, this, &MainWindow::updateTitle);
    connect(m_editor, &EditorView::actionsChanged, this, &MainWindow::updateActions);
    connect(m_editor, &EditorView::saidQuietly, this, &MainWindow::say);
    connect(m_editor, &EditorView::problem, this, &MainWindow::showProblem);
    connect(m_editor, &EditorView::discarded, this, &MainWindow::draftDiscarded);
    connect(m_editor, &EditorView::submitted, this, [this](PostId post, const QString &sentence) {
        goTo(Place::Posts);
        m_posts->select(post);
        say(sentence);
    });
    connect(m_editor, &EditorView::outboxRequested, this, [this](PostId post) {
        m_outbox->select(post);
        goTo(Place::Outbox);
    });
}

void MainWindow::connectDuties()
{
    m_reminders = std::make_unique<Reminders>(*m_session);
    connect(m_reminders.get(), &Reminders::newPostRequested, this, [this](SectionId section) {
        raise();
        activateWindow();
        newPostAfterSignIn(section);
    });
    connect(m_reminders.get(), &Reminders::writeRequested, this, [this](DutyId duty) {
        raise();
        activateWindow();
        writeDutyAfterSignIn(duty);
    });
    connect(m_day, &DayView::writeRequested, this, &MainWindow::writeDuty);
    connect(m_day, &DayView::openRequested, this, &MainWindow::openPost);
    connect(m_day, &DayView::newPostRequested, this, &MainWindow::newPost);
    connect(m_day, &DayView::problem, this, &MainWindow::showProblem);
    connect(m_day, &DayView::countChanged, this, [this] { m_sidebar->setCount(Place::Day, m_day->count()); });
    connect(m_day, &DayView::reviewRequested, this, [this](PostId post) {
        m_review->select(post);
        goTo(Place::Review);
    });
    connect(m_day, &DayView::arrived, m_reminders.get(), &Reminders::tell);
    connect(m_duties, &DutiesView::problem, this, &MainWindow::showProblem);
    connect(m_duties, &DutiesView::newPostRequested, this, &MainWindow::newPost);
    connect(m_duties, &DutiesView::writeRequested, this, &MainWindow::writeDuty);
    connect(m_duties, &DutiesView::decided, this, &MainWindow::say);
    connect(m_duties, &DutiesView::actionsChanged, this, &MainWindow::updateActions);
    connect(m_duties, &DutiesView::postRequested, this, &MainWindow::openPost);
    connect(m_duties, &DutiesView::settingsRequested, this, [this] {
        m_settings->showPage(SettingsView::Page::Sections);
        goTo(Place::Settings);
    });
    connect(m_duties, &DutiesView::catalogueRequested, this, [this] {
        m_settings->showPage(SettingsView::Page::Catalogue);
        goTo(Place::Settings);
    });
    connect(m_duties, &DutiesView::lookRequested, this, [this] {
        say(tr("Looking at the sites…"));
        m_publisher->observe();
    });
    connect(m_duties, &DutiesView::patrolRequested, this, [this] {
        say(tr("Looking at all our pages…"));
        m_publisher->patrolAll();
    });
    connect(m_publisher.get(), &PublisherLoop::patrolled, this, [this](int looked) {
        say(tr("%n page(s) were looked at.", nullptr, looked));
        m_duties->refresh();
    });
    connect(m_publisher.get(), &PublisherLoop::patrolFailed, this,
        [this](const Error &error) { showProblem(Sentences::problem(error, Doing::TryingSite)); });
    connect(m_duties, &DutiesView::countChanged, this, [this] { m_sidebar->setCount(Place::Duties, m_duties->overdue()); });
    connect(m_publisher.get(), &PublisherLoop::observed, this, [this](int looked) {
        if (looked > 0)
            say(tr("The sites were looked at."));
        m_duties->refresh();
        m_day->refresh();
    });
    connect(m_publisher.get(), &PublisherLoop::mailTroubleChanged, this, [this] {
        if (const auto &trouble = m_publisher->mailTrouble())
            m_strips->put(u"mail"_s, KMessageWidget::Warning,
                tr("Reminders by e-mail were not sent; it is tried again by itself. %1 "
                   "How this computer sends mail is under Settings, This computer.")
                    .arg(MailCard::whatWentWrong(*trouble)),
                Strips::Closing::ByPerson);
        else
            m_strips->remove(u"mail"_s);
    });
    connect(m_reports, &ReportsView::problem, this, &MainWindow::showProblem);
    connect(m_reports, &ReportsView::decided, this, &MainWindow::say);
    connect(m_settings, &SettingsView::problem, this, &MainWindow::showProblem);
    connect(m_settings, &SettingsView::decided, this, &MainWindow::say);
}

} // namespace toasoan
