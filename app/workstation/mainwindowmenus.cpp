// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/mainwindow.h"

#include <KCommandBar>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include "workstation/duties/dutiesview.h"
#include "workstation/duties/eventdetail.h"
#include "workstation/duties/eventpane.h"
#include "workstation/editor/editorview.h"
#include "workstation/keysdialog.h"
#include "workstation/look/colours.h"
#include "workstation/look/icons.h"
#include "workstation/posts/postsview.h"
#include "workstation/review/reviewview.h"
#include "workstation/topbar.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// The bar adds a command of its own, in English, to forget what was used: not one of this window's.
void hideForeignRows(const KCommandBar &bar)
{
    auto *rows = bar.findChild<QTreeView *>();
    const auto chooseShown = [rows] {
        int row = std::max(rows->currentIndex().row(), 0);
        while (row < rows->model()->rowCount() && rows->isRowHidden(row, {}))
            ++row;
        rows->setCurrentIndex(rows->model()->index(row, 0));
    };
    const auto hide = [rows, chooseShown] {
        for (int row = 0; row < rows->model()->rowCount(); ++row) {
            const auto *action = rows->model()->index(row, 0).data(Qt::UserRole).value<QAction *>();
            rows->setRowHidden(row, {}, !action || action->objectName().isEmpty());
        }
        chooseShown();
    };
    QObject::connect(rows->model(), &QAbstractItemModel::modelReset, rows, hide);
    QObject::connect(rows->selectionModel(), &QItemSelectionModel::currentChanged, rows, [rows, chooseShown](const QModelIndex &index) {
        if (index.isValid() && rows->isRowHidden(index.row(), {}))
            QTimer::singleShot(0, rows, chooseShown); // after the bar's own choice of the first row
    });
    hide();
}

} // namespace

QAction *MainWindow::add(QMenu *menu, const QString &id, const QString &symbolName, const QString &text, const QKeySequence &keys,
    const std::function<void()> &work)
{
    QAction *action = menu->addAction(text);
    if (!symbolName.isEmpty())
        action->setIcon(look::symbol(symbolName));
    action->setObjectName(id);
    KeysDialog::setKeys(*action, keys);
    connect(action, &QAction::triggered, this, work);
    return action;
}

void MainWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makePostMenu();
    makeReviewMenu();
    makeDutyMenu();
    makeHelpMenu();
    makePersonMenu();
    makeCommandBar();
}

// Every command of the menu bar and every section, found by typing a few letters of it.
void MainWindow::makeCommandBar()
{
    auto *open = new QAction(tr("Find a command…"), this);
    open->setObjectName(u"find-a-command"_s);
    KeysDialog::setKeys(*open, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I));
    addAction(open);
    m_helpMenu->insertAction(m_helpMenu->actions().value(0), open);
    connect(open, &QAction::triggered, this, [this, open] {
        QList<KCommandBar::ActionGroup> groups;
        const auto collect = [&](const QString &name, const QList<QAction *> &actions, auto &&self) -> void {
            KCommandBar::ActionGroup group{.name = name, .actions = {}};
            for (QAction *action : actions) {
                if (action->menu())
                    self(action->text(), action->menu()->actions(), self);
                else if (!action->isSeparator() && action->isEnabled() && action != open)
                    group.actions.append(action);
            }
            if (!group.actions.isEmpty())
                groups.append(group);
        };
        for (QAction *entry : menuBar()->actions()) {
            if (entry->menu())
                collect(QString(entry->text()).remove(u'&'), entry->menu()->actions(), collect);
        }
        auto *bar = new KCommandBar(this);
        bar->setAttribute(Qt::WA_DeleteOnClose);
        bar->setAutoFillBackground(true); // our style paints no ground under a frame
        // It paints its words in the colour of plain text, also on the chosen row: that gets the ground chosen rows have elsewhere.
        QPalette quiet = palette();
        quiet.setColor(QPalette::Highlight, look::Colours(palette()).selected());
        bar->setPalette(quiet);
        bar->setActions(groups);
        hideForeignRows(*bar);
        for (QAction *symbol : bar->findChild<QLineEdit *>()->findChildren<QAction *>())
            symbol->setIcon(look::symbol(u"edit-find"_s));
        bar->show();
    });
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_newMenu = menu->addMenu(look::symbol(u"document-new"_s), tr("&New post in"));
    m_topBar->newPost().setMenu(m_newMenu);
    const auto writes = [this] { return m_session->current() && m_session->may(Action::Write); };
    m_conditions.append({m_newMenu->menuAction(), writes});
    QAction *again = add(menu, u"new-post"_s, u"list-add"_s, tr("New &post"), QKeySequence::New, [this] { newPostWhereLast(); });
    m_conditions.append({again, writes});
    QAction *save = add(menu, u"save-draft"_s, u"document-save"_s, tr("&Save draft"), QKeySequence::Save, [this] { m_editor->saveNow(); });
    m_conditions.append({save, [this] { return m_editor->canEdit(); }});
    menu->addSeparator();
    QAction *other = add(
        menu, u"switch-person"_s, u"system-users"_s, tr("S&witch person…"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { switchMember(); });
    m_conditions.append({other, [this] { return m_session->current().has_value() && !isSignInShown(); }});
    menu->addSeparator();
    add(menu, u"quit"_s, u"application-exit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    add(menu, u"undo"_s, u"edit-undo"_s, tr("&Undo"), QKeySequence::Undo, [this] { toFocus("undo"); });
    add(menu, u"redo"_s, u"edit-redo"_s, tr("&Redo"), QKeySequence::Redo, [this] { toFocus("redo"); });
    menu->addSeparator();
    add(menu, u"cut"_s, u"edit-cut"_s, tr("Cu&t"), QKeySequence::Cut, [this] { toFocus("cut"); });
    add(menu, u"copy"_s, u"edit-copy"_s, tr("&Copy"), QKeySequence::Copy, [this] { toFocus("copy"); });
    add(menu, u"paste"_s, u"edit-paste"_s, tr("&Paste"), QKeySequence::Paste, [this] { toFocus("paste"); });
    menu->addSeparator();
    const auto here = [this] { return m_session->current() && !isSignInShown(); };
    QAction *inView = add(menu, u"find-in-posts"_s, u"edit-find"_s, tr("&Find in posts"), QKeySequence::Find, [this] { find(); });
    QAction *all =
        add(menu, u"search-all-posts"_s, {}, tr("Search &all posts"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { find(); });
    m_conditions.append({inView, here});
    m_conditions.append({all, here});
}

void MainWindow::makeViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < placeCount; ++i) {
        QAction *action = add(menu, u"view-%1"_s.arg(i + 1), {}, Sidebar::nameOf(Place(i)), QKeySequence(u"Ctrl+%1"_s.arg(i + 1)),
            [this, i] { goTo(Place(i)); });
        m_conditions.append({action, [this] { return m_session->current() && !isSignInShown(); }});
    }
    menu->addSeparator();
    QAction *look = menu->addAction(look::symbol(u"view-preview"_s), tr("&Quick look at the post"));
    look->setCheckable(true);
    look->setObjectName(u"quick-look"_s);
    KeysDialog::setKeys(*look, QKeySequence(Qt::Key_Space));
    look->setShortcutContext(Qt::WidgetShortcut); // in the list only; elsewhere one types
    m_posts->list().addAction(look);
    connect(look, &QAction::toggled, m_posts, &PostsView::setGlance);
    connect(m_posts, &PostsView::glanceChanged, look, &QAction::setChecked);
    m_conditions.append({look, [this] { return m_views->currentWidget() == m_posts && !isSignInShown(); }});
    QAction *narrow = menu->addAction(tr("&Narrow sidebar"));
    narrow->setCheckable(true);
    narrow->setObjectName(u"narrow-sidebar"_s);
    KeysDialog::setKeys(*narrow, QKeySequence(Qt::CTRL | Qt::Key_F9));
    narrow->setChecked(windowSettings().value(u"icons-only"_s).toBool());
    connect(narrow, &QAction::toggled, this, [this](bool on) {
        m_sidebar->setIconsOnly(on);
        windowSettings().setValue(u"icons-only"_s, on);
    });
    QAction *again = add(menu, u"look-again"_s, u"view-refresh"_s, tr("&Look again"), QKeySequence::Refresh, [this] {
        refresh();
        m_publisher->wake();
    });
    m_conditions.append({again, [this] { return m_session->current().has_value(); }});
}

void MainWindow::makePostMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Post"));
    QAction *submit =
        add(menu, u"submit"_s, u"document-send"_s, tr("&Submit…"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { m_editor->submit(); });
    m_conditions.append({submit, [this] { return m_editor->canSubmit(); }});
    menu->addSeparator();
    QAction *image = add(menu, u"add-picture"_s, u"insert-image"_s, tr("Add &picture…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
        [this] { m_editor->addImage(); });
    QAction *file = add(menu, u"attach-file"_s, u"mail-attachment"_s, tr("Attach &file…"), {}, [this] { m_editor->attachFile(); });
    m_conditions.append({image, [this] { return m_editor->canEdit(); }});
    m_conditions.append({file, [this] { return m_editor->canEdit(); }});
    menu->addSeparator();
    QAction *page = add(menu, u"open-the-public-page"_s, u"globe"_s, tr("&Open the public page"), {}, [this] { openOnSite(); });
    QAction *withdraw =
        add(menu, u"ask-for-withdrawal"_s, {}, tr("Ask for &withdrawal…"), {}, [this] { m_editor->submit(SubmissionKind::Withdraw); });
    QAction *remove =
        add(menu, u"ask-for-removal"_s, {}, tr("Ask for &removal…"), {}, [this] { m_editor->submit(SubmissionKind::Remove); });
    const auto online = [this] { return m_editor->isOpen() && m_editor->isOnline(); };
    m_conditions.append({page, online});
    m_conditions.append({withdraw, [this, online] { return online() && m_editor->canSubmit(); }});
    m_conditions.append({remove, [this, online] { return online() && m_editor->canSubmit(); }});
    menu->addSeparator();
    QAction *discard = add(menu, u"discard-draft"_s, u"edit-delete"_s, tr("&Discard draft"), {}, [this] { m_editor->discard(); });
    m_conditions.append({discard, [this] { return m_editor->canEdit() && m_editor->hasDraft(); }});
    auto *back = new QAction(this);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_editor->addAction(back);
    connect(back, &QAction::triggered, this, [this] { goTo(Place::Posts); });
}

void MainWindow::makeReviewMenu()
{
    m_reviewMenu = menuBar()->addMenu(tr("&Review"));
    QAction *approve =
        add(m_reviewMenu, u"approve"_s, u"dialog-ok-apply"_s, tr("&Approve"), QKeySequence(Qt::Key_A), [this] { m_review->approve(); });
    QAction *giveBack = add(
        m_reviewMenu, u"return"_s, u"mail-reply-sender"_s, tr("&Return…"), QKeySequence(Qt::Key_R), [this] { m_review->beginReturn(); });
    // Single letters work in the review only; elsewhere one types.
    for (QAction *action : {approve, giveBack}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_review->addAction(action);
    }
    m_conditions.append({approve, [this] { return m_review->isVisible() && m_review->canApprove(); }});
    m_conditions.append({giveBack, [this] { return m_review->isVisible() && m_review->canReturn(); }});
}

void MainWindow::makeDutyMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Duties"));
    EventDetail &chosen = m_duties->eventPane().detail();
    const auto here = [this] { return m_views->currentWidget() == m_duties && !isSignInShown(); };
    const auto offer = [&](const QString &id, const QString &symbolName, const QString &text, const QKeySequence &keys,
                           void (EventDetail::*act)(), bool (EventDetail::*can)() const) {
        QAction *action = add(menu, id, symbolName, text, keys, [&chosen, act] { (chosen.*act)(); });
        m_conditions.append({action, [here, &chosen, can] { return here() && chosen.isVisible() && (chosen.*can)(); }});
        m_duties->eventPane().list().addAction(action); // the context menu of the list
    };
    QAction *enter =
        add(menu, u"enter-event"_s, u"list-add"_s, tr("&Enter an event…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] {
            goTo(Place::Duties);
            m_duties->enter();
        });
    m_conditions.append({enter, [this] { return m_session->current() && !isSignInShown() && m_session->may(Action::RegisterDuty); }});
    menu->addSeparator();
    offer(u"write-duty"_s, u"document-edit"_s, tr("&Write it, or open its post"), {}, &EventDetail::write, &EventDetail::canWrite);
    offer(u"open-duty-page"_s, u"globe"_s, tr("Open the public &page"), {}, &EventDetail::openPage, &EventDetail::canOpenPage);
    offer(u"confirm-duty"_s, u"dialog-ok-apply"_s, tr("Still &correct"), {}, &EventDetail::confirm, &EventDetail::canConfirm);
    offer(u"next-duty"_s, {}, tr("Enter what comes &next…"), {}, &EventDetail::registerNext, &EventDetail::canRegisterNext);
    offer(u"link-duty"_s, u"insert-link"_s, tr("A post &settles it…"), {}, &EventDetail::linkPost, &EventDetail::canSettle);
    offer(u"settle-duty"_s, {}, tr("&Done elsewhere, or no longer owed…"), {}, &EventDetail::settle, &EventDetail::canSettle);
    offer(u"put-off-duty"_s, {}, tr("Put &off…"), {}, &EventDetail::putOff, &EventDetail::canPutOff);
    offer(u"correct-duty"_s, u"edit-rename"_s, tr("Correct the &entry…"), {}, &EventDetail::correct, &EventDetail::canCorrect);
    menu->addSeparator();
    QAction *patrol =
        add(menu, u"patrol"_s, u"view-refresh"_s, tr("&Look at all our pages now"), {}, [this] { Q_EMIT m_duties->patrolRequested(); });
    m_conditions.append({patrol, [this] { return m_session->current() && !isSignInShown(); }});
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    m_helpMenu = menu;
    add(menu, u"keys"_s, {}, tr("&Keys…"), QKeySequence::HelpContents, [this] { shortcuts(); });
    add(menu, u"about-toasoan"_s, u"help-about"_s, tr("&About Tòa Soạn"), {}, [this] { about(); });
}

void MainWindow::makePersonMenu()
{
    add(&m_topBar->personMenu(), {}, u"system-users"_s, tr("Switch person…"), {}, [this] { switchMember(); });
}

void MainWindow::fillNewMenu()
{
    m_newMenu->clear();
    for (const SectionInfo &section : m_session->directory().sections) {
        const PostType *type = m_session->postType(section.postType);
        const QString name = type ? tr("%1 (%2)", "section, then type of post").arg(section.name, labelOf(*type)) : section.name;
        QAction *action = m_newMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setObjectName(u"new-post-"_s + section.code);
        connect(action, &QAction::triggered, this, [this, id = section.id] { newPost(id); });
    }
}

void MainWindow::updateActions()
{
    for (const auto &[action, canBeUsed] : m_conditions)
        action->setEnabled(canBeUsed());
    m_topBar->newPost().setEnabled(m_session->current() && m_session->may(Action::Write));
}

void MainWindow::toFocus(const char *slot)
{
    if (QWidget *field = QApplication::focusWidget();
        field && field->metaObject()->indexOfMethod((QByteArray(slot) + "()").constData()) >= 0)
        QMetaObject::invokeMethod(field, slot);
}

void MainWindow::shortcuts()
{
    QList<QAction *> actions;
    for (const QAction *entry : menuBar()->actions())
        actions += entry->menu() ? entry->menu()->actions() : QList<QAction *>();
    auto *dialog = new KeysDialog(actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Tòa Soạn"));
    box->setText(u"<h3>Tòa Soạn %1</h3><p>%2</p><p>%3</p>"_s.arg(QCoreApplication::applicationVersion(),
        tr("The newsroom of a public agency, on the desk and without the network: what is online is exactly what two people approved.")
            .toHtmlEscaped(),
        tr("Free software under the GNU General Public License, version 3 or later.").toHtmlEscaped()));
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace toasoan
