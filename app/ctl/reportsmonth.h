// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catchup.h"
#include "desk/monthreport.h"

/// Every sentence about the month's report and the plan for a backlog.
namespace toasoan::ctl::messages {

[[nodiscard]] QString monthWritten(const MonthReport &report, const QString &file);
[[nodiscard]] QString monthUnknown(const QString &typed);
[[nodiscard]] QString monthForms();
[[nodiscard]] QString monthOutside(); ///< before the newsroom began, or to come

[[nodiscard]] QString planFor(const CatchUpPlan &plan, const CatchUpOrder &order);
[[nodiscard]] QString noPlanNeeded();
[[nodiscard]] QString dayIsOver(QDate day);
[[nodiscard]] QString weekHead();
[[nodiscard]] QString weightHead();
[[nodiscard]] QString workOf(const CatchUpItem &item);
[[nodiscard]] QString weightOf(LegalWeight weight);
[[nodiscard]] QString remarkOf(const CatchUpItem &item); ///< "overdue", "late"; may be empty

} // namespace toasoan::ctl::messages
