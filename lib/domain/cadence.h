// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charter.h"
#include "domain/deadline.h"

// What a section owes regularly: something new every so many working days. Days are those of the agency's zone.
namespace toasoan {

enum class Freshness {
    NoRule, ///< the section owes nothing regularly
    Fresh,
    DueSoon, ///< within warningDays() of the due day, or on it
    Overdue, ///< the due day is over
    UnknownYear, ///< counting would need a year the calendar does not have; CadenceStatus::unknownYear names it
};

/// Whom a duty concerns now. Each takes in those before it.
enum class Concern { Nobody, Responsible, Reviewers, Keeper };

struct CadenceStatus {
    Freshness freshness = Freshness::NoRule;
    Concern concern = Concern::Nobody;
    QDate counted; ///< the day counting began from, which itself does not count: of the newest update, else of the rule
    QDate due; ///< runs until its end; invalid without a rule or where the calendar ends
    int daysLeft = 0; ///< working days after today up to and with due; 0 from the due day on
    int daysLate = 0; ///< working days after due up to and with today; 0 on a weekend that follows the due day
    bool heldBack = false; ///< due is later than counting says: nobody is late for days before the rule was made
    int unknownYear = 0; ///< 0: none is missing
    friend bool operator==(const CadenceStatus &, const CadenceStatus &) = default;
};

/// How many working days before the due day a section is DueSoon: a fifth of the cadence, 1 to 5; 0 for a daily one.
[[nodiscard]] int warningDays(const Cadence &cadence);

/// rule: of the section. updated: day of its newest update, invalid if there never was one. Days after today count as today: a
/// site's clock may be ahead. since: day from which the rule holds. Constant time.
[[nodiscard]] CadenceStatus cadenceStatus(
    const WorkingCalendar &calendar, const std::optional<Cadence> &rule, QDate updated, QDate since, QDate today);

/// The days behind CadenceStatus::due one by one, as computeDeadline() explains them: which were skipped and why. Empty without a
/// due day. The steps end where counting ends, which is before due if that was held back.
[[nodiscard]] Deadline explain(const WorkingCalendar &calendar, const Cadence &rule, const CadenceStatus &status);

/// Who is to be told: the responsible member, all reviewers, the keeper, as far as the concern goes; nobody twice. With the keeper
/// the head: every inspector who left a contact, as one who looks on without one asked not to be reached. Whoever is dismissed or
/// missing is passed over, and if nobody is left the next in line is told.
[[nodiscard]] QList<MemberId> toBeTold(const Charter &charter, const Section &section, Concern concern, Instant at);

/// InvalidInput naming the field: "cadence" for the number of days, "escalation" for the delays.
[[nodiscard]] Result<> checkCadence(const Cadence &cadence);

} // namespace toasoan
