// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>

#include "domain/calendar.h"
#include "domain/instant.h"

// Counting after the Civil Code 91/2015/QH13, Đ.147 (begin) and Đ.148 (end). The law has no rule for "N days before" that
// lands on a day off; there the earlier working day is taken, so that an agency is early rather than late.
namespace toasoan {

enum class PeriodUnit {
    Hours, ///< from the moment, across days off (Đ.147.1)
    Days, ///< calendar days (ngày); a week is seven
    WorkingDays, ///< ngày làm việc
    Months, ///< to the same day number, or the month's last day (Đ.148.3)
};

enum class Direction {
    After, ///< at the latest so long after the event
    Before, ///< at least so long before the event
};

struct Period {
    int amount = 0; ///< 1 … 1,000,000
    PeriodUnit unit = PeriodUnit::Days;
    Direction direction = Direction::After;
    friend bool operator==(const Period &, const Period &) = default;
};

/// One line of the explanation, in the order of counting (backwards in time for Direction::Before).
struct DeadlineStep {
    enum class Role {
        Event, ///< the day of the event, which does not count (Đ.147.2, 147.3)
        Counted,
        Skipped, ///< a day off: not counted among working days, or not able to end a period (Đ.148.5)
        MovedTo, ///< the working day to which the end was moved (Đ.148.5; backwards: the earlier working day)
    };
    QDate day;
    Role role = Role::Counted;
    DayInfo why;
    int number = 0; ///< how many of the unit have run by the end of this step
    friend bool operator==(const DeadlineStep &, const DeadlineStep &) = default;
};

struct Deadline {
    QDate lastDay; ///< runs until 24:00 of this day in the agency's zone (Đ.148.6), see endsAt()
    std::optional<Instant> moment; ///< of a period in hours, which ends at the minute
    QList<DeadlineStep> steps; ///< every day, but for Months every month, and for Hours the first and last day
    /// A day that decides is less than Confirmed, so the date may still change. The Monday-to-Friday week by itself does not
    /// raise this: it is one assumption of the whole calendar, marked there.
    bool provisional = false;
};

/// Every answer below is NotFound, naming the day or year, where it would need a day the calendar does not know; InvalidInput
/// for an amount out of range, an invalid day, or Hours without a moment.
[[nodiscard]] Result<Deadline> computeDeadline(const WorkingCalendar &calendar, const Period &period, QDate event);
/// The event at a moment; its day is that of the agency's zone. Hours do not ask the calendar.
[[nodiscard]] Result<Deadline> computeDeadline(const WorkingCalendar &calendar, const Period &period, Instant event, const QTimeZone &zone);

/// The moment from which the deadline is missed: 24:00 of the last day, or the moment of a period in hours.
[[nodiscard]] Instant endsAt(const Deadline &deadline, const QTimeZone &zone);

/// Only Deadline::lastDay, in constant time, for long lists. Not for Hours.
[[nodiscard]] Result<QDate> lastDayOf(const WorkingCalendar &calendar, const Period &period, QDate event);

/// The count-th working day after a day, or before it if count is negative; the day itself does not count. Constant time.
[[nodiscard]] Result<QDate> addWorkingDays(const WorkingCalendar &calendar, QDate from, int count);

/// Working days after begin up to and with end, so that addWorkingDays(begin, n) is n away for n > 0; negative if end is earlier,
/// with the sign alone changed. Constant time.
[[nodiscard]] Result<int> workingDaysBetween(const WorkingCalendar &calendar, QDate begin, QDate end);

} // namespace toasoan
