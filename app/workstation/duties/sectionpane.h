// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/dutymodel.h"
#include "workstation/duties/duerange.h"
#include "workstation/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTextBrowser;

namespace toasoan {

namespace look {
class EmptyState;
}

/// What each section owes the public regularly: when something new is due, how late it is, and why that day.
class SectionPane final : public QWidget {
    Q_OBJECT
public:
    SectionPane(Session &session, DutyModel &model, QWidget *parent = nullptr);

    void focusList();
    void select(SectionId section);
    void setFilter(const std::optional<DueRange> &range, std::optional<MemberId> responsible);
    [[nodiscard]] int shown() const;
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
    [[nodiscard]] QPushButton &write() { return *m_write; }

Q_SIGNALS:
    void newPostRequested(toasoan::SectionId section);
    void postRequested(toasoan::PostId post);
    void settingsRequested(); ///< no section has a rule yet
    void lookRequested(); ///< look at the sites now
    void filterCleared();

private:
    class Filter;
    [[nodiscard]] QWidget *makeDetail();
    [[nodiscard]] const Duty *current() const;
    void showList();
    void showDuty();
    void changeEvent(QEvent *event) override;

    Session &m_session;
    DutyModel &m_model;
    Filter *m_shown;
    QStackedWidget *m_stack;
    look::EmptyState *m_empty;
    QSplitter *m_splitter;
    QListView *m_list;
    QLabel *m_title = nullptr;
    QLabel *m_words = nullptr;
    QTextBrowser *m_days = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_open = nullptr;
    bool m_ruled = false; ///< some section owes something
};

} // namespace toasoan
