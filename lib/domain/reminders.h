// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/instant.h"

#include <QList>
#include <QMap>
#include <QTime>

// When people are told of what is due: what an agency lays down for all, and when one person is left in peace. Days are the agency's.
namespace toasoan {

class DataNode;

/// How long a known event may be late before others are told too, in working days.
struct Rise {
    int reviewersAfter = 2; ///< 1 … Cadence::mostDelay
    int keeperAfter = 5; ///< not before the reviewers
    friend bool operator==(const Rise &, const Rise &) = default;
};

/// A section of whose cadence nobody is reminded for a while. Its status is counted all the same.
struct Exemption {
    static constexpr int longest = 366; ///< days from begin to until
    QDate begin;
    QDate until; ///< the last day of it
    QString reason; ///< never blank
    friend bool operator==(const Exemption &, const Exemption &) = default;
};

/// What an agency lays down about being told, in its own data (docs/catalogue.md) under "reminders".
struct ReminderPolicy {
    static constexpr int mostDaysBefore = 90;
    static constexpr qsizetype mostTimes = 6;
    QList<int> daysBefore{30, 7, 1}; ///< days before the due day on which the responsible officer is told, falling; may be empty
    std::optional<Rise> rise; ///< of known events; nothing: as the section says, else the default
    QMap<QString, Exemption> exempt; ///< by code of the section
    friend bool operator==(const ReminderPolicy &, const ReminderPolicy &) = default;

    /// Nothing if people are reminded of the section on that day.
    [[nodiscard]] std::optional<Exemption> exemptionOn(const QString &section, QDate day) const;
};

/// InvalidInput naming the path: "reminders.daysBefore", "reminders.exempt[0].until" and the like.
[[nodiscard]] Result<ReminderPolicy> readReminders(const DataNode &node);
/// InvalidInput naming "daysBefore", "escalation", "until" or "reason".
[[nodiscard]] Result<> checkReminders(const ReminderPolicy &policy);
/// An agency's own data with another policy in it; the rest stays as it is. The data must be readable, or empty.
[[nodiscard]] QByteArray withReminders(const QByteArray &own, const ReminderPolicy &policy);

/// The days on which somebody is told of a day to come, ascending and each once. N days before is one of them only where at least
/// as much time lies before it as behind it: of sixty days 30, 7 and 1; of a week only the day before; of a single day none. The due
/// day itself always is. A day off moves to the working day before it. begin: since when somebody could do something about it.
[[nodiscard]] QList<QDate> tellingDays(const ReminderPolicy &policy, const WorkingCalendar &calendar, QDate begin, QDate due);
/// Whether one of those days has come since somebody was last told, so that nothing is lost with a computer that was off. since:
/// the day they were last told something, invalid if never.
[[nodiscard]] bool isTellingDay(const QList<QDate> &telling, QDate since, QDate today);

/// When one person is left in peace, on the agency's clock. Over midnight if from is later than to.
struct QuietHours {
    QTime from{17, 30}; ///< from this minute on
    QTime to{7, 30}; ///< until before this one; the same as from: never quiet
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
    [[nodiscard]] bool contains(QTime time) const;
};

/// When somebody may be told next: nothing if that is now. Never within the quiet hours and never on a day off; where the calendar
/// ends, days off are not known and only the hours count.
[[nodiscard]] std::optional<Instant> quietUntil(
    const QuietHours &hours, const WorkingCalendar &calendar, Instant now, const QTimeZone &zone);

} // namespace toasoan
