// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace toasoan {

/// A moment in UTC, to the millisecond. Days are a matter of the agency's zone (Charter::zone).
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline Instant fromMilliseconds(qint64 sinceEpoch) { return Instant(std::chrono::milliseconds(sinceEpoch)); }
[[nodiscard]] inline qint64 toMilliseconds(Instant instant) { return instant.time_since_epoch().count(); }
[[nodiscard]] inline QDateTime toDateTime(Instant instant, const QTimeZone &zone = QTimeZone::UTC)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), zone);
}
[[nodiscard]] inline Instant fromDateTime(const QDateTime &moment) { return fromMilliseconds(moment.toMSecsSinceEpoch()); }

/// Time is asked of one of these, so that tests and the demo can set it.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace toasoan
