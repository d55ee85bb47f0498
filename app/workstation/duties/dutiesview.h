// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/dutymodel.h"
#include "workstation/session.h"

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace toasoan {

namespace look {
class EmptyState;
}

/// What each section owes the public: when something new is due, how late it is, and why that day.
class DutiesView final : public QWidget {
    Q_OBJECT
public:
    explicit DutiesView(Session &session, QWidget *parent = nullptr);

    void start(); ///< somebody is signed in
    void stop();
    void refresh();
    void focusList();
    [[nodiscard]] DutyModel &model() { return *m_model; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
    [[nodiscard]] QPushButton &write() { return *m_write; }

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void newPostRequested(toasoan::SectionId section);
    void postRequested(toasoan::PostId post);
    void settingsRequested(); ///< no section has a rule yet
    void lookRequested(); ///< look at the sites now

private:
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] const Duty *current() const;
    void showList();
    void showDuty();
    void changeEvent(QEvent *event) override;

    Session &m_session;
    DutyModel *m_model;
    QStackedWidget *m_stack;
    look::EmptyState *m_empty;
    QSplitter *m_splitter;
    QListView *m_list;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QTextBrowser *m_days = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace toasoan
