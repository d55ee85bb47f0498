// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/models/eventdutymodel.h"
#include "workstation/duties/duerange.h"
#include "workstation/session.h"

#include <QWidget>

class QListView;
class QSplitter;
class QStackedWidget;

namespace toasoan {

class EventDetail;
class EventEntry;
class OfferBar;
namespace look {
class EmptyState;
}

/// Known events whose post is owed: entered in a line, listed by urgency, and beside the list what the chosen one owes and why.
class EventPane final : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        bool over = false; ///< those that are done, else those that are not
        std::optional<DueRange> range;
        std::optional<MemberId> responsible;
        std::optional<SectionId> section;
        std::optional<LegalWeight> weight;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    EventPane(Session &session, EventDutyModel &model, QWidget *parent = nullptr);

    void start(); ///< somebody is signed in
    void focusList();
    void select(DutyId duty);
    void setChoice(const Choice &choice);
    [[nodiscard]] int shown() const;
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QSplitter &splitter() { return *m_splitter; }
    [[nodiscard]] EventEntry &entry() { return *m_entry; }
    [[nodiscard]] OfferBar &offers() { return *m_offers; }
    [[nodiscard]] EventDetail &detail() { return *m_detail; }
    [[nodiscard]] const EventDuty *current() const;
    void enter(); ///< opens the line in which events are entered

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void decided(const QString &sentence);
    void writeRequested(toasoan::DutyId duty);
    void postRequested(toasoan::PostId post);
    void currentChanged();
    void filterCleared();
    void catalogueRequested();

private:
    class Filter;
    void showList();

    Session &m_session;
    EventDutyModel &m_model;
    Filter *m_filter;
    EventEntry *m_entry;
    OfferBar *m_offers;
    QStackedWidget *m_stack;
    look::EmptyState *m_empty;
    QSplitter *m_splitter;
    QListView *m_list;
    EventDetail *m_detail;
    std::optional<DutyId> m_wanted; ///< to be chosen once it is in the list
};

/// The day on which something is to be done about a duty next: published, taken down, looked through.
[[nodiscard]] QDate actionDay(const EventDuty &duty);

} // namespace toasoan
