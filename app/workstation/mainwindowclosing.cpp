// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/mainwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include "workstation/duties/dutiesview.h"
#include "workstation/duties/eventpane.h"
#include "workstation/duties/sectionpane.h"
#include "workstation/editor/editorview.h"
#include "workstation/outbox/outboxview.h"
#include "workstation/posts/postsview.h"
#include "workstation/review/reviewview.h"
#include "workstation/strips.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QSize firstSize{1320, 860};
constexpr std::chrono::hours soon{24};
const QString backgroundMatter = u"background"_s;

} // namespace

void MainWindow::restoreLayout()
{
    QSettings saved = windowSettings();
    if (!restoreGeometry(saved.value(u"geometry"_s).toByteArray()))
        resize(firstSize);
    m_lastMember = MemberId::fromHex(saved.value(u"member"_s).toString());
    m_editor->splitter().restoreState(saved.value(u"editor"_s).toByteArray());
    m_editor->textSplitter().restoreState(saved.value(u"editor-text"_s).toByteArray());
    m_posts->splitter().restoreState(saved.value(u"posts"_s).toByteArray());
    m_posts->setGlance(saved.value(u"quick-look"_s).toBool());
    m_review->splitter().restoreState(saved.value(u"review"_s).toByteArray());
    m_outbox->splitter().restoreState(saved.value(u"outbox"_s).toByteArray());
    m_duties->sectionPane().splitter().restoreState(saved.value(u"duties"_s).toByteArray());
    m_duties->eventPane().splitter().restoreState(saved.value(u"events"_s).toByteArray());
    m_postToOpen = PostId::fromHex(saved.value(u"post"_s).toString());
    m_sidebar->setIconsOnly(saved.value(u"icons-only"_s).toBool());
}

void MainWindow::saveLayout()
{
    QSettings saved = windowSettings();
    saved.setValue(u"geometry"_s, saveGeometry());
    saved.setValue(u"editor"_s, m_editor->splitter().saveState());
    saved.setValue(u"editor-text"_s, m_editor->textSplitter().saveState());
    saved.setValue(u"posts"_s, m_posts->splitter().saveState());
    saved.setValue(u"quick-look"_s, m_posts->isGlanceShown());
    saved.setValue(u"review"_s, m_review->splitter().saveState());
    saved.setValue(u"outbox"_s, m_outbox->splitter().saveState());
    saved.setValue(u"duties"_s, m_duties->sectionPane().splitter().saveState());
    saved.setValue(u"events"_s, m_duties->eventPane().splitter().saveState());
    saved.setValue(u"post"_s, m_views->currentWidget() == m_editor && m_editor->isOpen() ? m_editor->post().toHex() : QString());
}

// Nothing is closed over words that are not on the disk yet.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && m_editor->isOpen() && !m_editor->keeper().isSettled()) {
        event->ignore();
        m_editor->leave([this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    if (offersBackground()) {
        m_mayClose = false; // whoever stays writes on
        event->ignore();
        offerBackground();
        return;
    }
    saveLayout();
    if (m_background.isOn())
        (void)m_background.start(); // at the next login at the latest
    event->accept();
    Q_EMIT closing();
}

// What falls due while the window is closed goes out in the background only if somebody wanted that: asked here, once a closing.
bool MainWindow::offersBackground() const
{
    const auto next = m_publisher->state().next;
    return !isSignInShown() && next && *next - m_session->now() < soon && m_background.isPossible() && !m_background.isOn()
        && !m_strips->find(backgroundMatter) && !qGuiApp->isSavingSession()
        && windowSettings().value(u"ask-for-background"_s, true).toBool();
}

void MainWindow::offerBackground()
{
    KMessageWidget &strip = m_strips->put(backgroundMatter, KMessageWidget::Information,
        tr("Something is to go out %1. This computer sends it only while Tòa Soạn is open, or in the background if you want that.")
            .arg(m_session->times().at(*m_publisher->state().next)),
        Strips::Closing::ByPerson);
    Strips::addButton(strip, tr("Send in the background"), this, [this] {
        if (const auto on = m_background.turnOn())
            close();
        else
            showProblem(Sentences::problem(on.error(), Doing::ChangingSettings));
    });
    Strips::addButton(strip, tr("Close anyway"), this, [this] { close(); });
    Strips::addButton(strip, tr("Close and do not ask again"), this, [this] {
        windowSettings().setValue(u"ask-for-background"_s, false);
        close();
    });
}

} // namespace toasoan
