// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/findingmodel.h"
#include "workstation/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace toasoan {

namespace look {
class EmptyState;
}

/// What citizens find wrong on our sites by the last patrols: pages and files that are gone, changed words, dead links.
class FindingPane final : public QWidget {
    Q_OBJECT
public:
    FindingPane(Session &session, FindingModel &model, QWidget *parent = nullptr);
    void focusList();
    [[nodiscard]] QListView &list() { return *m_list; }

Q_SIGNALS:
    void postRequested(toasoan::PostId post);
    void patrolRequested(); ///< go over all our pages now

private:
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] const PatrolFinding *current() const;
    void showList();
    void showFinding();

    Session &m_session;
    FindingModel &m_model;
    QStackedWidget *m_stack;
    look::EmptyState *m_empty;
    QListView *m_list;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_page = nullptr;
};

} // namespace toasoan
