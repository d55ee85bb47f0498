// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

/// Every sentence about telling people: contacts, quiet hours, mail, and the agency's calendar.
namespace toasoan::ctl::messages {

// contacts
[[nodiscard]] QString contactIs(const QString &name, const QString &address); ///< empty: none any more
[[nodiscard]] QString notAnAddress(const QString &typed);

// what the agency lays down
[[nodiscard]] QString remindersSet();
[[nodiscard]] QString notDaysBefore(const QString &typed);
[[nodiscard]] QString sectionExempt(const QString &section, QDate until);
[[nodiscard]] QString sectionNoLongerExempt(const QString &section);
[[nodiscard]] QString exemptUntil(QDate until); ///< in a table
[[nodiscard]] QString exemptionLimits();

// quiet hours
[[nodiscard]] QString quietHours(const QString &name, const QuietHours &hours);
[[nodiscard]] QString quietNow(const QString &until); ///< nobody is told now
[[nodiscard]] QString notATime(const QString &option, const QString &typed);

// mail
[[nodiscard]] QString mailOff();
[[nodiscard]] QString mailTested(const QString &address);
[[nodiscard]] QString mailPasswordNeeded(const QString &user);
[[nodiscard]] QString askMailPassword(const QString &user);
[[nodiscard]] QString mailSecurityUnknown(const QString &typed);
[[nodiscard]] QString mailUnprotected();
[[nodiscard]] QString mailSet(const QString &host);
[[nodiscard]] QString mailed(qsizetype people);
[[nodiscard]] QString mailWrong(const Error &error); ///< what a mail server said, or that it said nothing
[[nodiscard]] QString lookAtMail();
[[nodiscard]] QString mailFailed(const QString &name, const Error &error);

// what goes on by itself
[[nodiscard]] QString timerForms();
[[nodiscard]] QString calendarFileForms();
[[nodiscard]] QString calendarFileIs(const QString &written, bool kept);

// the calendar
[[nodiscard]] QString noticeWrong(const Error &error); ///< with the line
[[nodiscard]] QString noticeForm();
[[nodiscard]] QString calendarSet(const QList<int> &years);
[[nodiscard]] QString calendarFits(const QList<int> &years);
[[nodiscard]] QString calendarOf(int year, bool hasNotice);
[[nodiscard]] QString dayOff(const DayInfo &day, const QString &holiday); ///< what it is, in a few words
[[nodiscard]] QString certainty(Certainty certainty);
[[nodiscard]] QString yearNotKnown(int year);
[[nodiscard]] QString noticeForgotten(int year);

} // namespace toasoan::ctl::messages
