// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

/// Every sentence about rules and event duties.
namespace toasoan::ctl::messages {

[[nodiscard]] QString unverified(); ///< "chưa kiểm chứng": wherever unverified law is shown
[[nodiscard]] QString length(const Period &period); ///< "5 working days"
[[nodiscard]] QString deadlineOf(const RuleInForce &rule, const Catalogue &catalogue);
[[nodiscard]] QString eventState(const EventDutyStatus &status);
[[nodiscard]] QString eventRemarks(const EventDuty &duty); ///< what else is to be known, in a few words; may be empty
[[nodiscard]] QString kindOfDate(ExplainedDate::What what);
[[nodiscard]] QString dayReason(const DeadlineStep &step);
[[nodiscard]] QString provisionalDay();
[[nodiscard]] QString badLine(const BadLine &line);

[[nodiscard]] QString eventsHeading();
[[nodiscard]] QString sectionsHeading();
[[nodiscard]] QString ownCatalogueUnreadable(const Error &error);
[[nodiscard]] QString catalogueSet(bool own);
[[nodiscard]] QString listWritten(const QString &file, qsizetype rows);
[[nodiscard]] QString dutyRegistered(const EventDuty &duty);
[[nodiscard]] QString dutySettled(const EventDuty &duty);
[[nodiscard]] QString dutySnoozed(const EventDuty &duty);
[[nodiscard]] QString dutyConfirmed(const EventDuty &duty);
[[nodiscard]] QString dutiesImported(int good, qsizetype bad, bool rehearsal);
[[nodiscard]] QString dutiesOwed(qsizetype events, qsizetype sections);

// what was wrong with what was typed
[[nodiscard]] QString notADay(const QString &where, const QString &typed);
[[nodiscard]] QString dayForms();
[[nodiscard]] QString agencyUnknown(const QString &typed);
[[nodiscard]] QString agencyForms();
[[nodiscard]] QString agencyMissing();
[[nodiscard]] QString formatForms();
[[nodiscard]] QString catalogueWrong(const QString &place);
[[nodiscard]] QString registerUnreadable(const Error &error); ///< why a register as a whole did not go in; empty: not because of the file
[[nodiscard]] QString saveRegisterAgain();
[[nodiscard]] QString registerFound(const FoundRegister &found); ///< that waits, or was taken in
[[nodiscard]] QString noRegisterWaits();
[[nodiscard]] QString watchState(const RegisterWatch &watch, qsizetype pending);
[[nodiscard]] QString folderUnreadable(const QString &folder);
[[nodiscard]] QString dutiesArisen(qsizetype count, bool rehearsal);
[[nodiscard]] QString ruleSilent(const QString &rule);
[[nodiscard]] QString listRules();
[[nodiscard]] QString listDuties();
[[nodiscard]] QString ruleIs(const QString &name);
[[nodiscard]] QString formatUnknown(const QString &typed);
[[nodiscard]] QString postOrReason();
[[nodiscard]] QString snoozeLimits();
[[nodiscard]] QString onlyStanding();
[[nodiscard]] QString yearUnknown(const QString &year);

} // namespace toasoan::ctl::messages
