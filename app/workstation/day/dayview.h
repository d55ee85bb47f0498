// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/dutymodel.h"
#include "desk/models/eventdutymodel.h"
#include "workstation/session.h"

class QLabel;
class QListView;
class QConcatenateTablesProxyModel;
class QSortFilterProxyModel;

namespace toasoan {

namespace look {
class QuietLabel;
}

/// The first thing one sees: what came back, what is owed, what waits for me; and in one line what went live today and what failed.
class DayView final : public QWidget {
    Q_OBJECT
public:
    /// duties, events: of the view that shows them all.
    DayView(Session &session, DutyModel &duties, EventDutyModel &events, QWidget *parent = nullptr);

    void start(); ///< somebody is signed in
    void stop();
    void refresh();
    void focusList();
    [[nodiscard]] int count() const; ///< of things to act on
    [[nodiscard]] QListView &returned() { return *m_returned.list; }
    [[nodiscard]] QListView &owed() { return *m_owed.list; }
    [[nodiscard]] QListView &waiting() { return *m_waiting.list; }

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void openRequested(toasoan::PostId post);
    void reviewRequested(toasoan::PostId post);
    void newPostRequested(toasoan::SectionId section);
    void writeRequested(toasoan::DutyId duty);
    void countChanged();
    void arrived(const QString &what, const QString &title); ///< something came back or waits since the last look

private:
    struct Column {
        QLabel *heading = nullptr;
        QListView *list = nullptr;
        look::QuietLabel *empty = nullptr;
    };
    struct Today {
        qint64 live = 0;
        qint64 failed = 0;
    };
    [[nodiscard]] Column makeColumn(const QString &heading, const QString &empty, QAbstractItemModel *model, QWidget *parent);
    [[nodiscard]] static Result<Today> readToday(Desk &desk, Instant since);
    void ask();
    void showState();
    void tellNew(const PostListModel &model, std::optional<QSet<PostId>> &known, const QString &what);
    void showColumn(const Column &column, const QString &heading) const;
    void showWords();
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

    Session &m_session;
    PostListModel *m_returnedPosts;
    PostListModel *m_waitingPosts;
    DutyModel &m_duties;
    EventDutyModel &m_events;
    QSortFilterProxyModel *m_owedDuties;
    QSortFilterProxyModel *m_owedEvents;
    QConcatenateTablesProxyModel *m_owedAll; ///< known events before sections
    QLabel *m_greeting;
    Column m_returned;
    Column m_owed;
    Column m_waiting;
    look::QuietLabel *m_today;
    std::optional<QSet<PostId>> m_knownReturned; ///< nothing until the first answer after signing in
    std::optional<QSet<PostId>> m_knownWaiting;
};

} // namespace toasoan
