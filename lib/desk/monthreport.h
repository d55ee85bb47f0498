// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/duty.h"

// What the head of an agency reads once a month: what was owed to the public, what was done, what is late and who answers. Values;
// lib/reports makes the page and the table of them.
namespace toasoan {

/// Something that was to be done about a known event by a day of the month, or was still open when the month began.
struct MonthDuty {
    enum class Work {
        Publish,
        TakeDown, ///< a page that must be gone: because the rule orders it, or because its time is over
        PutBack, ///< it was taken down before its time
    };
    enum class Outcome {
        Overdue, ///< not done by the end of what the report covers, and its time was over
        NotYetDue, ///< only in a month that is still running
        Unknown, ///< owed, but nobody can say by when: the rule or the year is not known
        DoneLate,
        Done,
        Closed, ///< settled elsewhere or no longer owed: somebody signed the reason
    };
    DutyId id;
    QString rule; ///< code in the catalogue
    QString title;
    QString number; ///< number and symbol of the document; may be empty
    QString section; ///< name; empty: none
    QString responsible; ///< name; empty: nobody
    Work work = Work::Publish;
    Outcome outcome = Outcome::Done;
    QDate due; ///< invalid: Unknown
    QDate doneOn; ///< of Done and DoneLate
    int daysLate = 0; ///< working days: up to doneOn, or to the last day covered
    bool carried = false; ///< was due before the month
    bool unverified = false; ///< rests on law that nobody has compared with its text
    bool snoozed = false; ///< put off, with a reason that somebody signed
    QUrl url; ///< where citizens find it; may be empty
    friend bool operator==(const MonthDuty &, const MonthDuty &) = default;
};

/// A section that owes something regularly, and how it did.
struct MonthSection {
    SectionId id;
    QString name;
    QString responsible; ///< empty: nobody
    int workingDays = 0; ///< the cadence at the end of what is covered
    int updates = 0; ///< new words on a site, in the month
    QDate newest; ///< of the newest page that citizens could still read; invalid: none
    QString newestTitle;
    QUrl url; ///< of that page
    QDate due; ///< invalid: the year is not known
    bool stale = false; ///< past its cadence at the end of what is covered
    int daysLate = 0; ///< working days, at the end of what is covered
    int longestLate = 0; ///< working days, the most on any day of the month
    friend bool operator==(const MonthSection &, const MonthSection &) = default;
};

/// A post that waited for a decision at the end of what is covered.
struct MonthWaiting {
    PostId post;
    QString title;
    QString section;
    QString submitter;
    QDate since;
    int workingDays = 0; ///< after the day it was submitted
    friend bool operator==(const MonthWaiting &, const MonthWaiting &) = default;
};

/// How long reviewers took, in working days after the day of submission (0: the same day), over what was decided in the month.
struct MonthReview {
    int approved = 0;
    int returned = 0;
    double medianDays = 0; ///< 0 without a decision
    int longestDays = 0;
    friend bool operator==(const MonthReview &, const MonthReview &) = default;
};

/// A page that citizens found changed or missing.
struct MonthChange {
    enum class What { Changed, Vanished } what = What::Changed;
    QDate day;
    QString title;
    QString siteName;
    QUrl url;
    bool back = false; ///< as approved again, by the end of what is covered
    friend bool operator==(const MonthChange &, const MonthChange &) = default;
};

/// New words that a citizen could read, with where.
struct MonthPage {
    PostId post;
    QDate day;
    QString title;
    QString section;
    QUrl url; ///< empty: a folder that nobody reads over the web
    bool correction = false; ///< the page was there before
    friend bool operator==(const MonthPage &, const MonthPage &) = default;
};

struct MonthReport {
    QString agency;
    QDate first; ///< of the month
    QDate last; ///< of what is covered: the month's last day, or today while it runs
    bool running = false; ///< the month is not over
    // each most important first
    QList<MonthDuty> duties;
    QList<MonthSection> sections;
    QList<MonthWaiting> waiting;
    MonthReview review;
    QList<MonthChange> changes;
    QList<MonthPage> pages;
    friend bool operator==(const MonthReport &, const MonthReport &) = default;

    [[nodiscard]] qsizetype count(MonthDuty::Outcome outcome) const;
    [[nodiscard]] qsizetype stale() const; ///< sections
    [[nodiscard]] qsizetype unresolvedChanges() const;
};

/// What was known at the end of what a report covers.
struct MonthFacts {
    struct SectionFacts {
        MonthSection shown; ///< id, name, responsible, newest, newestTitle and url are taken over
        Cadence rule;
        QDate since; ///< from which the rule holds
        QList<QDate> updates; ///< days of the updates in the month and of the newest one before it, ascending
    };
    struct Decision {
        QDate submitted;
        QDate decided; ///< in the month
        bool approved = false;
    };
    QString agency;
    QDate first;
    QDate last;
    bool running = false;
    QList<EventDuty> duties; ///< with their status on the day `last`
    QList<SectionFacts> sections;
    QList<MonthWaiting> waiting; ///< workingDays is counted here
    QList<Decision> decisions;
    QList<MonthChange> changes;
    QList<MonthPage> pages;
};

/// Pure: the same facts give the same report. What nobody could know by then must not be among the facts.
[[nodiscard]] MonthReport monthReport(MonthFacts facts, const WorkingCalendar &calendar);

} // namespace toasoan
