// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/checks.h"
#include "desk/duty.h"
#include "desk/models/postlistmodel.h"
#include "publish/publisher.h"
#include "workstation/directory.h"
#include "workstation/look/chip.h"
#include "workstation/timewords.h"

#include <QCoreApplication>

namespace toasoan {

/// What the person was doing when something went wrong.
enum class Doing {
    OpeningWorkspace,
    SigningIn,
    Confirming,
    SettingPin,
    Listing,
    OpeningPost,
    SavingDraft,
    DiscardingDraft,
    Previewing,
    AddingMedia,
    Submitting,
    Approving,
    Returning,
    Recalling,
    Releasing,
    Holding,
    Retrying,
    Publishing,
    ChangingSettings,
    TryingSite,
    Founding,
    RegisteringDuty,
    ChangingDuty,
    SavingReport,
};

/// An error in three parts: where the text is now, what went wrong, what to do next.
struct Problem {
    QString where;
    QString what;
    QString next;
    [[nodiscard]] QString text() const;
};

/// Every sentence the window makes out of a value. Nothing else in the program turns kinds and codes into words.
class Sentences final {
    Q_DECLARE_TR_FUNCTIONS(toasoan::Sentences)
public:
    Sentences(Directory directory, TimeWords times);
    [[nodiscard]] const TimeWords &times() const { return m_times; }
    [[nodiscard]] const Directory &directory() const { return m_directory; }

    // errors (problems.cpp)
    [[nodiscard]] static Problem problem(const Error &error, Doing doing);
    [[nodiscard]] static QString reason(const Error &error); ///< only what went wrong

    // posts
    [[nodiscard]] static look::ChipText chip(Word word);
    [[nodiscard]] static look::ChipText chip(const PostItem &item);
    [[nodiscard]] static QString roleName(Role role);
    [[nodiscard]] QString secondLine(const PostItem &item) const; ///< section · owner · what happens next
    [[nodiscard]] QString nextStep(const PostItem &item) const;

    // review
    [[nodiscard]] QString kindOfRequest(SubmissionKind kind) const;
    [[nodiscard]] QString effectOfApproval(const ReviewCase &review) const; ///< exactly what Approve will do
    [[nodiscard]] QString waiting(const PostRow &row) const;

    // outbox
    [[nodiscard]] look::ChipText chip(const OutboxEntry &entry) const;
    [[nodiscard]] QString wanted(const OutboxEntry &entry) const;
    [[nodiscard]] QString there(const OutboxEntry &entry) const;
    [[nodiscard]] QString doing(const OutboxEntry &entry) const;
    [[nodiscard]] QString nextTry(const OutboxEntry &entry) const; ///< empty: nothing failed

    // duties (sentencesduties.cpp)
    [[nodiscard]] look::ChipText chip(const Duty &duty) const;
    [[nodiscard]] QString secondLine(const Duty &duty) const; ///< who answers for it · the newest post · when something is due
    [[nodiscard]] QStringList about(const Duty &duty) const;
    [[nodiscard]] QStringList reckoning(const Duty &duty) const; ///< the days behind the due day, one by one

    // known events (sentencesevents.cpp)
    [[nodiscard]] look::ChipText chip(const EventDuty &duty) const;
    [[nodiscard]] QString titleOf(const EventDuty &duty) const; ///< never empty
    [[nodiscard]] QString secondLine(const EventDuty &duty) const; ///< what of · who · when
    [[nodiscard]] QStringList about(const EventDutyDetails &details) const;
    [[nodiscard]] QString bases(const EventDutyDetails &details) const; ///< one line for each version that counts, HTML
    [[nodiscard]] QString reckoning(const EventDutyDetails &details) const; ///< every date and the days behind it, HTML
    [[nodiscard]] QString dueWords(const EventDutyDetails &preview) const; ///< one line while it is typed
    [[nodiscard]] static QString weightName(LegalWeight weight);
    [[nodiscard]] static QString ruleName(const EventDuty &duty);
    [[nodiscard]] static QString inLanguage(const Bilingual &words); ///< of the window
    [[nodiscard]] static QString length(const Period &period); ///< "5 working days"
    [[nodiscard]] static QString wrongWith(const BadLine &line);

    // patrol (sentencesevents.cpp)
    [[nodiscard]] static QString kindOf(const PatrolFinding &finding);
    [[nodiscard]] QString secondLine(const PatrolFinding &finding) const;
    [[nodiscard]] QStringList about(const PatrolFinding &finding) const;

    // checks
    [[nodiscard]] static QString checked(const Check &check, const PostType *type);

    // sites (found in sentencessettings.cpp, as what follows)
    [[nodiscard]] static QString trial(const QString &siteName, const publish::TrialReport &report);
    [[nodiscard]] QList<std::pair<QString, QString>> found(const publish::TrialReport &report) const; ///< section, and what is newest there
    [[nodiscard]] static QString lookTrouble(const Error &error); ///< why a section could not be looked at

    // the calendar
    [[nodiscard]] static QString dayOff(const WorkingCalendar &calendar, QDate day); ///< empty: a day as every week has it
    [[nodiscard]] static QString wrongWithNotice(const Error &error); ///< with the line

    // registers
    [[nodiscard]] static QString cannotBeTakenIn(const Error &error); ///< a file that is no register

    // history
    [[nodiscard]] QString happened(const HistoryEntry &entry) const;
    [[nodiscard]] static QString withoutEffect(VoidReason reason);

private:
    [[nodiscard]] QStringList steps(const Deadline &deadline) const;
    [[nodiscard]] QString placesOf(const Submission &asked) const;
    [[nodiscard]] QString timeOf(const Submission &asked) const;

    Directory m_directory;
    TimeWords m_times;
};

} // namespace toasoan
