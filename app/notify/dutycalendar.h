// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/icalendar.h"

namespace toasoan::notify {

/// The days on which something is due, for a calendar program: of open event duties the due day, the day by which a standing page is
/// looked through and the day by which a page must be gone; of sections the due day. member: only what they answer for or are told
/// of; null: everything. In the language of the program.
[[nodiscard]] Result<QByteArray> dutyCalendar(const Desk &desk, MemberId member);

/// Writes it and keeps it fresh from now on. file: an absolute path.
[[nodiscard]] Result<> keepDutyCalendar(Desk &desk, const KeptCalendar &wish);
[[nodiscard]] Result<> forgetDutyCalendar(Desk &desk); ///< the file stays
/// Writes the calendar file that this computer was asked to keep, if it was and it says something else than before.
[[nodiscard]] Result<> refreshCalendarFile(const Desk &desk);

} // namespace toasoan::notify
