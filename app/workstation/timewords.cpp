// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/timewords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace toasoan {

TimeWords::TimeWords(QTimeZone zone, Instant now)
    : m_zone(std::move(zone))
    , m_now(now)
{
}

QString TimeWords::clock(Instant moment) const { return toDateTime(moment, m_zone).toString(u"HH:mm"_s); }

QString TimeWords::day(Instant moment) const { return day(toDateTime(moment, m_zone).date()); }

QString TimeWords::day(QDate date) const
{
    const QDate today = toDateTime(m_now, m_zone).date();
    switch (today.daysTo(date)) {
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    case -1:
        return tr("yesterday");
    default:
        break;
    }
    constexpr qint64 near = 45; // days: beyond that a weekday says little, and within the year the year goes without saying
    if (std::abs(today.daysTo(date)) < near)
        return tr("%1 %2", "weekday, then day and month as digits")
            .arg(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat), date.toString(u"d/M"_s));
    return date.toString(u"d/M/yyyy"_s);
}

QString TimeWords::at(Instant moment) const { return tr("%1 %2", "day, then clock").arg(day(moment), clock(moment)); }

QString TimeWords::shortly(Instant moment) const
{
    const QDate date = toDateTime(moment, m_zone).date();
    return date == toDateTime(m_now, m_zone).date() ? clock(moment) : day(moment);
}

QString TimeWords::since(Instant moment) const
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_now - moment).count();
    constexpr qint64 hour = 60;
    constexpr qint64 dayLong = 24 * hour;
    if (minutes < 1)
        return tr("less than a minute");
    if (minutes < hour)
        return tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < 2 * dayLong)
        return tr("%n hour(s)", nullptr, int(minutes / hour));
    return tr("%n day(s)", nullptr, int(minutes / dayLong));
}

Instant TimeWords::dayBegins(int daysAhead) const
{
    return fromDateTime(toDateTime(m_now, m_zone).date().addDays(daysAhead).startOfDay(m_zone));
}

QString TimeWords::zoneName() const
{
    const QDateTime moment = toDateTime(m_now, m_zone);
    return tr("%1, %2", "offset from UTC, then name of the zone")
        .arg(m_zone.displayName(moment, QTimeZone::OffsetName, QLocale::c()), QString::fromLatin1(m_zone.id()));
}

} // namespace toasoan
