// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace toasoan {

class WorkingCalendar;

/// A day that is not as every week has it.
struct YearDay {
    QDate day;
    bool worked = false; ///< a day of rest that is worked
    QString words; ///< which day, and why
    QString source; ///< where that is written
};
[[nodiscard]] QList<YearDay> daysOf(const WorkingCalendar &calendar, int year);

} // namespace toasoan
