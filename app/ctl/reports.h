// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/verb.h"
#include "desk/desk.h"

/// Every sentence about something that was done, and the words for what the desk counts in codes.
namespace toasoan::ctl::messages {

void setVietnamese(bool vietnamese);
[[nodiscard]] bool vietnamese();

// help
[[nodiscard]] QString tableText(const char *text); ///< of the table of verbs
[[nodiscard]] QString helpUsage(const QString &synopsis);
[[nodiscard]] QString helpOptions();
[[nodiscard]] QString helpGlobalOptions();
[[nodiscard]] QString helpMore(const QString &words);

// questions
[[nodiscard]] QString askPassphrase(const QString &name);
[[nodiscard]] QString askNewPassphrase(const QString &name);
[[nodiscard]] QString askNewPassphraseAgain();
[[nodiscard]] QString askSitePassword(const QString &site);

// words for codes
[[nodiscard]] QString word(Word word);
[[nodiscard]] QString publicState(Public state);
[[nodiscard]] QString standing(Standing standing);
[[nodiscard]] QString voidReason(VoidReason reason);
[[nodiscard]] QString eventKind(const QString &code);
[[nodiscard]] QString damage(Damage::Kind kind);
[[nodiscard]] QString roles(const QSet<Role> &roles);
[[nodiscard]] QString delivered(publish::PostReport::Outcome outcome, const QString &title, const QString &site);
[[nodiscard]] QString attempts(const std::optional<Attempt> &attempt, const QTimeZone &zone);

// words in tables
[[nodiscard]] QString repaired();
[[nodiscard]] QString dismissed();
[[nodiscard]] QString keyHere();
[[nodiscard]] QString retired();
[[nodiscard]] QString never();
[[nodiscard]] QString cadence(const std::optional<Cadence> &rule, bool agencyWide);
[[nodiscard]] QString everySectionOwes(const std::optional<Cadence> &rule);
[[nodiscard]] QString freshness(const CadenceStatus &status);
[[nodiscard]] QString draftVersion(quint64 version, const QString &saved);
[[nodiscard]] QString nextLook(const QString &when);

// workspace
[[nodiscard]] QString workspaceMade(const QString &agency, const QString &folder, const QString &keeper);
[[nodiscard]] QString recoverySheet(const QString &sheet);
[[nodiscard]] QString secretsKept(const QString &place);
[[nodiscard]] QString workspaceIs(const WorkspaceInfo &info);
[[nodiscard]] QString workspaceSound(const VerifyReport &report);
[[nodiscard]] QString workspaceRebuilt(qint64 posts);

// charter
[[nodiscard]] QString memberAdded(const QString &name);
[[nodiscard]] QString contactAdded(const QString &name);
[[nodiscard]] QString seatAdded(const QString &name);
[[nodiscard]] QString rolesAre(const QString &name, const QSet<Role> &roles);
[[nodiscard]] QString memberDismissed(const QString &name);
[[nodiscard]] QString sectionAdded(const QString &name);
[[nodiscard]] QString sectionChanged(const QString &name);
[[nodiscard]] QString siteAdded(const QString &name);
[[nodiscard]] QString siteChanged(const QString &name);
[[nodiscard]] QString siteWorks(const QString &name);
[[nodiscard]] QString siteWatched(const QString &name); ///< of a site where nothing is written
[[nodiscard]] QString watchedSections(const publish::TrialReport &report, const QTimeZone &zone);
[[nodiscard]] QString sitePasswordKept(const QString &name, bool kept);
[[nodiscard]] QString siteTried(const publish::TrialReport &report); ///< what else a trial showed; may be empty

// posts
[[nodiscard]] QString counted(qsizetype count);
[[nodiscard]] QString countedMore(qsizetype count, qint64 total, qint64 cursor);
[[nodiscard]] QString draftSaved(const QString &title);
[[nodiscard]] QString draftKeptBeside(const QString &title);
[[nodiscard]] QString draftDiscarded(const QString &title, const QString &id);
[[nodiscard]] QString draftRestored(const QString &title);
[[nodiscard]] QString postShared(const QString &title);
[[nodiscard]] QString postIs(const QString &title, Word state);
[[nodiscard]] QString reviewIs(
    const QString &submitter, SubmissionKind kind, const QString &title, const QString &when, int step, int steps);
[[nodiscard]] QString submitted(SubmissionKind kind, const QString &title, const QString &when, bool approved);
[[nodiscard]] QString approved(const QString &title, int given, int needed);
[[nodiscard]] QString returned(const QString &title);
[[nodiscard]] QString recalled(const QString &title);
[[nodiscard]] QString released(const QString &title);
[[nodiscard]] QString held(const QString &title, const QString &site);
[[nodiscard]] QString letGo(const QString &title, const QString &site);
[[nodiscard]] QString previewWritten(const QString &file);
[[nodiscard]] QString mediaWritten(const QString &file);

// publishing, duties, erasure
[[nodiscard]] QString willRetry();
[[nodiscard]] QString roundDone(qsizetype delivered, const QString &next);
[[nodiscard]] QString serving(const QString &agency);
[[nodiscard]] QString served(qint64 rounds, qint64 delivered);
[[nodiscard]] QString dutiesAre(qsizetype overdue);
[[nodiscard]] QString observed(int looked, int changes);
[[nodiscard]] QString patrolFinding(const PatrolFinding &finding);
[[nodiscard]] QString findingsAre(qsizetype count);
[[nodiscard]] QString patrolled(const PatrolSummary &summary, qsizetype findings);
[[nodiscard]] QString reminded(qsizetype people);
[[nodiscard]] QString erasureOrdered(qsizetype blobs, const QString &id);
[[nodiscard]] QString erased();

} // namespace toasoan::ctl::messages
