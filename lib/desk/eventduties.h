// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventduty.h"

#include <QUrl>

namespace toasoan {

/// The rules of an agency: those of the program and what it has of its own.
struct AgencyCatalogue {
    Catalogue rules;
    QByteArray own; ///< the agency's data as it was signed; empty: none
    std::optional<Error> trouble; ///< the agency's data cannot be read here: rules has the program's only, and that is to be said
};

/// A duty as somebody enters it.
struct NewDuty {
    QString rule;
    SectionId section; ///< null: where the agency's catalogue puts the rule, else nowhere
    QDate anchor; ///< invalid only for what runs from the publication of what it follows
    std::optional<Instant> moment; ///< of the event, where it is known; on the anchor's day
    QDate due; ///< invalid: the rule decides
    QString title;
    QString number; ///< number and symbol of the document; may be empty
    DutyId follows; ///< null: none
};

/// One registered duty, for showing.
struct EventDuty {
    DutyId id;
    DutyState state; ///< registered is there
    EventDutyStatus status;
    QString title; ///< empty if the words were erased
    QString number;
    Bilingual ruleName; ///< empty: the catalogue does not know the rule
    QString sectionName;
    MemberId responsible; ///< null: nobody
    QString responsibleName;
    PostId post; ///< that is to settle it; null: none
    QString postTitle;
    QUrl url; ///< where citizens find it, if they do
    QStringList awaited; ///< codes of what the rule says comes next and nobody has registered yet
    QList<MemberId> tell; ///< whom it concerns now, the nearest first
};

/// One duty with the days behind its dates.
struct EventDutyDetails {
    EventDuty duty;
    QList<ExplainedDate> dates; ///< from the same computation
    QString settledReason;
    QString snoozeReason;
    QString registeredByName;
    QStringList citations; ///< of duty.status.versions, one each, in Vietnamese
};

/// Somebody has to act and is late: the post is owed, or one that is there must come down, or came down too soon.
[[nodiscard]] bool isLateNow(const EventDuty &duty);
/// Nothing is to be done any more: on the site or settled, nothing comes after it, and its page need not be looked through.
[[nodiscard]] bool isOver(const EventDuty &duty);

/// On what a duty rests, the weightiest first.
enum class LegalWeight {
    Law, ///< in force, and somebody has read the article
    Own, ///< the agency's own rule, or a day that a person set
    Unverified, ///< law that nobody has compared with its text
    Practice, ///< what many do; no law
};
[[nodiscard]] LegalWeight legalWeight(const EventDuty &duty);

/// Overdue before due soon before what cannot be counted before what is ahead before what is done; the earliest due day first.
void sortEventDuties(QList<EventDuty> &duties);

} // namespace toasoan
