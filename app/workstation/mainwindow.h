// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/background.h"
#include "workstation/preview/previewbrowser.h"
#include "workstation/publisherloop.h"
#include "workstation/session.h"
#include "workstation/sidebar.h"

#include <QMainWindow>

class QAction;
class QSettings;
class KSqueezedTextLabel;
class QLabel;
class QMenu;
class QStackedWidget;

namespace toasoan {

class DayView;
class DutiesView;
class EditorView;
class OutboxView;
class PostsView;
class Reminders;
class ReviewView;
class SettingsView;
class SignInSheet;
class ReportsView;
class Strips;
class TopBar;

/// The one window. Everything in it is reached by the menu bar too.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const DeskOptions &options);
    ~MainWindow() override;

    void goTo(Place place);
    void openPost(PostId post);
    void newPost(SectionId section);
    void newPostAfterSignIn(SectionId section); ///< at once if somebody is signed in
    void writeDuty(DutyId duty); ///< the draft that is to settle it
    void writeDutyAfterSignIn(DutyId duty); ///< at once if somebody is signed in

    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] PublisherLoop &publisher() { return *m_publisher; }
    [[nodiscard]] SignInSheet &signIn() { return *m_signIn; }
    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] TopBar &topBar() { return *m_topBar; }
    [[nodiscard]] DayView &day() { return *m_day; }
    [[nodiscard]] DutiesView &duties() { return *m_duties; }
    [[nodiscard]] ReportsView &reports() { return *m_reports; }
    [[nodiscard]] SettingsView &settingsView() { return *m_settings; }
    [[nodiscard]] PostsView &posts() { return *m_posts; }
    [[nodiscard]] EditorView &editor() { return *m_editor; }
    [[nodiscard]] ReviewView &review() { return *m_review; }
    [[nodiscard]] OutboxView &outbox() { return *m_outbox; }
    [[nodiscard]] Strips &strips() { return *m_strips; }
    [[nodiscard]] bool isSignInShown() const;
    [[nodiscard]] QString quietWords() const;
    void refresh(); ///< what depends on the clock
    void switchMember();
    void shortcuts(); ///< the keys of every command, to be changed

Q_SIGNALS:
    void closing(); ///< everything is saved; the program may end

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // made once (mainwindowparts.cpp)
    void makeViews();
    void connectViews();
    void connectEditor();
    void connectDuties();
    void makeStatusBar();
    // menu bar (mainwindowmenus.cpp)
    void makeMenus();
    void makeFileMenu();
    void makeCommandBar();
    void makeEditMenu();
    void makeViewMenu();
    void makePostMenu();
    void makeReviewMenu();
    void makeDutyMenu();
    void makeHelpMenu();
    void makePersonMenu();
    void fillNewMenu();
    QAction *add(QMenu *menu, const QString &id, const QString &symbolName, const QString &text, const QKeySequence &keys,
        const std::function<void()> &work);
    void updateActions();
    void toFocus(const char *slot); ///< undo, copy and the like go to the field one is in
    void about();

    void showSignIn(std::optional<MemberId> preferred);
    void signedIn();
    void afterSignIn();
    void showDirectory();
    void updateCounts();
    void updateSending();
    void updateTitle();
    void say(const QString &sentence);
    void showProblem(const Problem &problem);
    void search(const QString &typed);
    void find();
    void newPostWhereLast();
    void draftDiscarded();
    void openOnSite();
    void restoreLayout();
    void saveLayout();
    // closing (mainwindowclosing.cpp)
    [[nodiscard]] bool offersBackground() const;
    void offerBackground();

    std::unique_ptr<Session> m_session;
    std::unique_ptr<PublisherLoop> m_publisher;
    std::shared_ptr<PreviewBrowser> m_preview;
    std::unique_ptr<Reminders> m_reminders;
    Background m_background;

    QStackedWidget *m_whole; ///< the sheet to sign in, or the desk
    SignInSheet *m_signIn = nullptr;
    QWidget *m_desk = nullptr;
    TopBar *m_topBar = nullptr;
    Sidebar *m_sidebar = nullptr;
    Strips *m_strips = nullptr;
    QStackedWidget *m_views = nullptr;
    DayView *m_day = nullptr;
    DutiesView *m_duties = nullptr;
    ReportsView *m_reports = nullptr;
    SettingsView *m_settings = nullptr;
    PostsView *m_posts = nullptr;
    EditorView *m_editor = nullptr;
    ReviewView *m_review = nullptr;
    OutboxView *m_outbox = nullptr;
    KSqueezedTextLabel *m_words = nullptr;
    QLabel *m_agency = nullptr;
    QMenu *m_newMenu = nullptr;
    QMenu *m_reviewMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    QList<std::pair<QAction *, std::function<bool()>>> m_conditions; ///< when each action can be used
    std::optional<MemberId> m_lastMember;
    std::optional<SectionId> m_lastSection;
    std::optional<SectionId> m_sectionToOpen; ///< asked for while nobody was signed in
    std::optional<DutyId> m_dutyToWrite; ///< asked for while nobody was signed in
    std::optional<PostId> m_postToOpen; ///< open when the window was last closed
    QTimer m_idle; ///< ten minutes without a key or a click
    bool m_mayClose = false;
};

/// Where size and views are remembered.
[[nodiscard]] QSettings windowSettings();

} // namespace toasoan
