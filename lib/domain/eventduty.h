// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cadence.h"
#include "domain/catalogue.h"
#include "domain/otherfolds.h"

// How a registered duty stands: a pure function of its folded events, what citizens could see, catalogue, calendar and clock.
namespace toasoan {

/// What citizens could find of the post that settles a duty.
struct PublicationProof {
    QList<Instant> words; ///< when words that were not there before were first *seen* on a site, ascending; empty: never yet
    std::optional<Instant> gone; ///< since when no site in use shows it any more
};

/// What the status depends on besides the duty itself. Values only; must outlive the call.
struct DutyRules {
    const Catalogue &catalogue;
    const WorkingCalendar &calendar;
    QTimeZone zone; ///< the agency's
    Instant now;
    int reviewersAfter = Cadence().reviewersAfter; ///< working days late
    int keeperAfter = Cadence().keeperAfter;
    [[nodiscard]] QDate today() const { return toDateTime(now, zone).date(); }
};

enum class EventStanding {
    Overdue, ///< owed, and its time is over
    DueSoon,
    Ahead, ///< owed, and there is time
    UnknownRule, ///< the catalogue has no such rule on the anchor's day, and nobody set a day
    UnknownYear, ///< counting would need a year the calendar does not have
    AwaitsPublication, ///< its clock starts when what it follows is seen, which it is not yet
    Done, ///< on the site, or taken down; daysLate says whether in time
    Closed, ///< settled outside the newsroom, or no longer owed: a person gave the reason
};

struct EventDutyStatus {
    EventStanding standing = EventStanding::Ahead;
    Concern concern = Concern::Nobody;
    QDate anchor; ///< the day counting began from
    QList<RuleVersion> versions; ///< what counts of the rule on that day; all are to be named
    bool contradictory = false; ///< they demand different days: due is the strictest
    bool unverified = true; ///< neither confirmed law nor the agency's own rule: to be marked, and it never rises by itself
    bool suggested = false; ///< the number behind due is ours, the law says "immediately"
    bool setByPerson = false; ///< due was set by the one who registered it
    QDate due; ///< the last day, the strictest; invalid where it is not known
    std::optional<Instant> dueMoment; ///< of a rule that counts hours
    QDate firmDue; ///< the earliest day demanded by something verified; only after this does it rise; invalid: none
    QDate doneOn; ///< of Done
    bool late = false; ///< met after its time, or owed and over
    QList<QDate> tellOn; ///< days on which people are told of what is still to come (tellingDays()); empty where nothing is ahead
    int daysLeft = 0; ///< working days after today up to and with due
    int daysLate = 0; ///< working days after due up to today, or to doneOn
    bool linked = false; ///< a post is meant to settle it, and citizens cannot see it yet
    bool snoozed = false;
    // what runs from the publication
    QDate windowEnds; ///< the latest that any version gives to people
    bool windowProjected = false; ///< nothing was seen yet: as if it were published today
    StayUp::Kind stays = StayUp::Kind::NotSaid;
    QDate mustStayUntil; ///< its last day; invalid: not counted in days, or not known yet
    bool goneEarly = false; ///< it was taken down before that
    QDate removeBy; ///< the last day on which it may still be there
    bool removalOverdue = false;
    // of a standing page
    QDate reviewBy;
    Freshness review = Freshness::NoRule;
    int unknownYear = 0; ///< 0: none is missing
};

/// state.registered must be there. proof: of the post that is to settle it, before: of the post that settled what it follows;
/// null where there is none. Constant time.
[[nodiscard]] EventDutyStatus eventDutyStatus(
    const DutyRules &rules, const DutyState &state, const PublicationProof *proof, const PublicationProof *before);

/// Whether the digest of today names it to those whom it concerns. What is late is named every day, what is ahead on its telling
/// days. since: the day they were last told something, invalid if never.
[[nodiscard]] bool isNamedToday(const EventDutyStatus &status, QDate since, QDate today);

/// One date and the days behind it.
struct ExplainedDate {
    enum class What { Due, SetByPerson, WindowEnds, MustStayUntil, RemoveBy, ReviewBy } what = What::Due;
    qsizetype version = -1; ///< which of EventDutyStatus::versions says so; -1: a person
    Period period;
    QDate from; ///< what it is counted from
    Deadline days;
};
/// Every date of a status day by day: which were skipped and why, and of rules that contradict each other each one's. Dates that
/// cannot be counted are left out.
[[nodiscard]] QList<ExplainedDate> explain(
    const DutyRules &rules, const DutyState &state, const PublicationProof *proof, const EventDutyStatus &status);

} // namespace toasoan
