// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/eventduties.h"
#include "domain/cadence.h"
#include "domain/instant.h"

#include <QHash>
#include <QSet>
#include <QUrl>

namespace toasoan {

/// The newest thing that a citizen can read in a section.
struct SectionNews {
    PostId post; ///< ours by our own *seen* proof; null: put there by others and observed
    SiteId site;
    QString siteName;
    QString title;
    QUrl url; ///< empty: a folder that nobody reads over the web
    Instant at; ///< of the proof, or the site's own date of the page
};

/// How one section stands towards the public, for showing.
struct Duty {
    SectionId section;
    QString sectionName;
    QString code;
    std::optional<Cadence> rule;
    bool agencyWide = false; ///< the rule is the agency's for all, not the section's own
    CadenceStatus status; ///< counted also while it is exempt, but then it concerns nobody
    Deadline days; ///< behind status.due one by one, by the calendar of this agency (explain() in domain/cadence.h)
    std::optional<Exemption> exempt; ///< nobody is reminded of it until then
    std::optional<SectionNews> news; ///< nothing: none yet on a site in use
    std::optional<Instant> looked; ///< when this machine last looked at the sites for it
    MemberId responsible; ///< null: nobody
    QString responsibleName;
    QList<MemberId> tell; ///< whom it concerns now, the nearest first
};

/// Overdue before due soon before unknown before fresh before no rule; the earliest due day first.
void sortDuties(QList<Duty> &duties);

/// What one person is told on one day, most overdue first; never empty.
struct Digest {
    MemberId member;
    QString name;
    QList<EventDuty> events; ///< known events whose post is owed
    QList<Duty> duties; ///< sections without an update past their cadence, or soon
};

/// Whom to tell what on a day, in the order of people. Nobody on a day off, nobody twice, nobody about nothing. lastTold: the day on
/// which each was last told something; not there: never.
[[nodiscard]] QList<Digest> decideDigests(const QList<Duty> &duties, const QList<EventDuty> &events, const QList<MemberId> &people,
    const QHash<MemberId, QDate> &lastTold, const WorkingCalendar &calendar, QDate today);

/// What an app says in a mail about a digest.
struct MailWords {
    QString subject;
    QString text;
};
struct MailRound {
    QList<Digest> sent;
    QHash<MemberId, Error> failed; ///< tried again with the next round
};

struct ObserveReport {
    int looked = 0; ///< sections, counted once for each site
    int changes = 0; ///< facts signed
    QHash<SiteId, Error> sites; ///< those that could not be looked at
};

} // namespace toasoan
