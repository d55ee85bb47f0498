// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/monthreport.h"

// The sentences of the head's page. In Vietnamese whatever the interface speaks: it is a document of the agency.
namespace toasoan::reports::words {

[[nodiscard]] QString day(QDate day); ///< "05/01/2026"; a dash for none
[[nodiscard]] QString dayOf(const MonthReport &report, QDate day); ///< without the year of the report
/// "Đông Hưng, ngày 05 tháng 01 năm 2026": days below ten and the first two months with a nought (Decree 30/2020/NĐ-CP, Appendix I).
[[nodiscard]] QString placeAndDay(const QString &place, QDate day);
[[nodiscard]] QString workingDays(int days); ///< "3 ngày làm việc"; "chưa đủ một ngày làm việc" for 0
[[nodiscard]] QString subject(const MonthReport &report); ///< trích yếu
/// Whether all is well, in one sentence; the first that the head reads.
[[nodiscard]] QString verdict(const MonthReport &report);
[[nodiscard]] QString figures(const MonthReport &report); ///< what was owed and done
[[nodiscard]] QString review(const MonthReport &report); ///< how long reviewing took; empty: nothing was decided
[[nodiscard]] QString work(const MonthDuty &duty); ///< what was to be done, with its marks
[[nodiscard]] QString person(const QString &name); ///< "chưa giao" for nobody
[[nodiscard]] QString someOf(qsizetype shown, qsizetype all); ///< behind a heading, where not everything fits
[[nodiscard]] QString shortened(const QUrl &url); ///< host and the end of the path

// headings
[[nodiscard]] QString overdueHeading();
[[nodiscard]] QString staleHeading();
[[nodiscard]] QString changesHeading();
[[nodiscard]] QString waitingHeading();
[[nodiscard]] QString lateHeading();
[[nodiscard]] QString proofHeading();
[[nodiscard]] QString workingDaysNote();
[[nodiscard]] QString unverifiedNote(); ///< what the asterisk means

/// What is said of a duty's outcome in the table for spreadsheets.
[[nodiscard]] QString outcome(const MonthDuty &duty);

} // namespace toasoan::reports::words
