// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/preview/previewbrowser.h"
#include "workstation/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTextBrowser;

namespace toasoan {

class HistoryPanel;
class PreviewView;
class SigningBar;
namespace look {
class Chip;
class EmptyState;
} // namespace look

/// What waits for a decision: the queue, what changed, who and when, and at the foot in words what Approve will do.
class ReviewView final : public QWidget {
    Q_OBJECT
public:
    ReviewView(Session &session, std::shared_ptr<PreviewBrowser> preview, QWidget *parent = nullptr);

    void start();
    void stop();
    void select(PostId post);
    void focusList();
    void approve();
    void beginReturn();
    [[nodiscard]] bool canApprove() const;
    [[nodiscard]] bool canReturn() const;
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
    [[nodiscard]] QListView &queue() { return *m_queue; }
    [[nodiscard]] PostListModel &model() { return *m_model; }
    [[nodiscard]] SigningBar &signing() { return *m_signing; }
    [[nodiscard]] QPlainTextEdit &remark() { return *m_remark; }
    [[nodiscard]] QTabWidget &tabs() { return *m_tabs; }
    [[nodiscard]] QString effect() const;

Q_SIGNALS:
    void decided(const QString &sentence); ///< for the line at the foot of the window
    void problem(const toasoan::Problem &problem);
    void actionsChanged();
    void postsRequested();

private:
    struct Loaded {
        ReviewCase review;
        QList<HistoryEntry> history;
    };
    [[nodiscard]] QWidget *makeMiddle(std::shared_ptr<PreviewBrowser> preview);
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *makeReturnPanel();
    void showQueue();
    void load();
    void showCase();
    void showNoCase();
    void showPreview();
    [[nodiscard]] bool hasSigned() const; ///< the person has approved an earlier step of this
    void updateFoot();
    void returnNow();
    void endReturn();
    void afterDecision(const QString &sentence);
    void changeEvent(QEvent *event) override;

    Session &m_session;
    PostListModel *m_model;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    look::EmptyState *m_empty;
    QListView *m_queue;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_changes = nullptr;
    PreviewView *m_preview = nullptr;
    QLabel *m_facts = nullptr;
    HistoryPanel *m_history = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_whyNot = nullptr;
    QWidget *m_buttons = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_return = nullptr;
    QWidget *m_returnPanel = nullptr;
    QPlainTextEdit *m_remark = nullptr;
    QPushButton *m_sendBack = nullptr;
    SigningBar *m_signing;
    std::optional<Loaded> m_case;
    std::optional<PostId> m_wanted; ///< to be chosen when the queue has it
    quint64 m_generation = 0;
    bool m_previewStale = true;
};

} // namespace toasoan
