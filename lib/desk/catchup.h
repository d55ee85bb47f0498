// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/duty.h"

// When a backlog is cleared at a pace, and what is to be done in which week: the heaviest first, and nothing new getting late
// meanwhile where the pace allows it.
namespace toasoan {

class Desk;

/// One thing to do.
struct CatchUpItem {
    enum class Work { Publish, TakeDown, PutBack, LookThrough, Update } work = Work::Publish;
    DutyId duty; ///< null: an update of the section
    SectionId section; ///< null: none
    MemberId responsible; ///< null: nobody
    QString responsibleName;
    QString title; ///< of the duty, or the section's name
    LegalWeight weight = LegalWeight::Cadence;
    QDate due;
    QDate closes; ///< day of the event that it announces; invalid: it announces none
    bool overdue = false; ///< part of the backlog; else it becomes due meanwhile
    QDate day; ///< on which it is planned; a working day
    bool late = false; ///< not overdue today, but planned after its due day: the pace does not allow more
    friend bool operator==(const CatchUpItem &, const CatchUpItem &) = default;
};

struct CatchUpPlan {
    MemberId responsible; ///< null: what nobody answers for
    QString responsibleName;
    int pace = 0; ///< posts in a week of five working days
    qsizetype backlog = 0; ///< overdue today
    QList<CatchUpItem> items; ///< by day; empty if this pace never clears it
    QDate cleared; ///< the first day whose evening finds nothing overdue; invalid: never at this pace
    int neededPace = 0; ///< of a plan that never clears it, or not by the wanted day: the least that does; 0: none up to mostPace
    friend bool operator==(const CatchUpPlan &, const CatchUpPlan &) = default;
};

struct CatchUpOrder {
    static constexpr int mostPace = 100;
    QDate today;
    int pace = 4; ///< 1 … mostPace
    QDate by; ///< valid: pace is not asked, the least that clears the backlog by this day is taken
};

/// What is overdue, and what is to come of what is known: every duty with a due day, and every section with a cadence once.
[[nodiscard]] QList<CatchUpItem> catchUpItems(const QList<EventDuty> &events, const QList<Duty> &sections);

/// One plan for each who answers for something overdue, in the order of their names, nobody last. Sections come due again and again:
/// cadences says how often (working days). Every overdue item is in its plan exactly once, the heavier first and within a weight what
/// must come down or closes, then the oldest. A higher pace never clears later. Days the calendar does not know are never planned.
[[nodiscard]] QList<CatchUpPlan> catchUpPlans(
    const WorkingCalendar &calendar, const QList<CatchUpItem> &items, const QHash<SectionId, int> &cadences, const CatchUpOrder &order);
/// The same from what is registered in a workspace. responsible: only of this person.
[[nodiscard]] Result<QList<CatchUpPlan>> catchUp(
    const Desk &desk, const CatchUpOrder &order, std::optional<MemberId> responsible = std::nullopt);

} // namespace toasoan
