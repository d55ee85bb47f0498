// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/outboxmodel.h"
#include "workstation/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace toasoan {

class HistoryPanel;
class SigningBar;
namespace look {
class EmptyState;
}

/// What is still to be sent, post by post and site by site, in sentences, with what one can do about it.
class OutboxView final : public QWidget {
    Q_OBJECT
public:
    explicit OutboxView(Session &session, QWidget *parent = nullptr);

    void start();
    void stop();
    void refresh();
    void select(PostId post);
    void focusList();
    [[nodiscard]] OutboxModel &model() { return *m_model; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] SigningBar &signing() { return *m_signing; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }

Q_SIGNALS:
    void retried(); ///< the publisher should look again
    void openRequested(toasoan::PostId post);
    void decided(const QString &sentence);
    void problem(const toasoan::Problem &problem);

private:
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] QWidget *makeButtons();
    void showList();
    void showEntry();
    void loadHistory();
    void updateButtons();
    void act(const Command &command, Doing doing, const QString &sentence);
    [[nodiscard]] const OutboxEntry *current() const;
    void changeEvent(QEvent *event) override;

    Session &m_session;
    OutboxModel *m_model;
    QStackedWidget *m_stack;
    look::EmptyState *m_empty;
    QSplitter *m_splitter;
    QListView *m_list;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_recall = nullptr;
    QPushButton *m_publishNow = nullptr;
    QPushButton *m_open = nullptr;
    SigningBar *m_signing;
    HistoryPanel *m_history = nullptr;
    std::optional<PostId> m_wanted;
    quint64 m_generation = 0;
};

} // namespace toasoan
