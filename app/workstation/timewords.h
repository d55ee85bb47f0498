// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace toasoan {

/// Moments as people say them, in the agency's zone, seen from now.
class TimeWords final {
    Q_DECLARE_TR_FUNCTIONS(toasoan::TimeWords)
public:
    TimeWords(QTimeZone zone, Instant now);

    [[nodiscard]] QString clock(Instant moment) const; ///< "15:00"
    [[nodiscard]] QString day(Instant moment) const; ///< "today", "Thu 27/11", "27/11/2025"
    [[nodiscard]] QString day(QDate date) const; ///< of the agency's zone
    [[nodiscard]] QString at(Instant moment) const; ///< "today 15:00"
    [[nodiscard]] QString shortly(Instant moment) const; ///< for a column: the clock if today, else the day
    [[nodiscard]] QString since(Instant moment) const; ///< how long it has been: "40 minutes", "3 days"
    [[nodiscard]] QString zoneName() const; ///< "UTC+7, Asia/Ho_Chi_Minh"
    [[nodiscard]] Instant dayBegins(int daysAhead) const; ///< 00:00 in the agency's zone, so many days from today
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    QTimeZone m_zone;
    Instant m_now;
};

} // namespace toasoan
