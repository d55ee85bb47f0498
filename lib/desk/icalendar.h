// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QUrl>

// Due days for people's own calendar programs: RFC 5545.
namespace toasoan {

/// One day on which something is due.
struct CalendarEntry {
    QString uid; ///< the same for the same duty for ever: letters, digits, '-', '.' and '@'
    QDate day;
    QString summary;
    QString description; ///< lines end with '\n'; may be empty
    QStringList categories;
    QUrl url; ///< empty: none
    friend bool operator==(const CalendarEntry &, const CalendarEntry &) = default;
};

/// An iCalendar object in UTF-8: one all-day event for each entry, which takes no time from anybody (TRANSP:TRANSPARENT) and rings no
/// alarm; texts escaped (3.3.11), lines ended with CR LF and folded at 75 octets without cutting a letter (3.1). name: of the
/// calendar. stamp: DTSTAMP of all, in UTC.
[[nodiscard]] QByteArray toICalendar(const QString &name, const QList<CalendarEntry> &entries, Instant stamp);

/// Whether two objects say the same, whenever each was written.
[[nodiscard]] bool sameCalendar(const QByteArray &a, const QByteArray &b);
/// Replaces a file whole, durably, unless it says the same already. Storage, DiskFull.
[[nodiscard]] Result<> keepCalendarFile(const QString &path, const QByteArray &calendar);

} // namespace toasoan
