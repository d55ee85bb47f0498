// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr QStringView periodEnd = u"period-end";
constexpr QStringView weekBegin = u"week-begin";
constexpr int monthsOfAYear = 12;
constexpr int daysOfAWeek = 7;

/// The period of so many months that ends on a day.
Occurrence endingOn(QDate day, int months)
{
    using Span = Occurrence::Span;
    const Span span = months == 1 ? Span::Month
        : months == 3             ? Span::Quarter
        : months == 6             ? Span::HalfYear
        : months == 12            ? Span::Year
                                  : Span::Other;
    const bool counted = span == Span::Month || span == Span::Quarter || span == Span::HalfYear;
    return {.anchor = day, .span = span, .number = counted ? day.month() / months : 0};
}

/// Days of a year that are ends of quarters are taken for quarters, and so on; a day by itself ends the year if it is its last.
int monthsBetween(const QList<std::pair<int, int>> &days)
{
    const auto all = [&](int months) {
        return std::ranges::all_of(days, [&](const std::pair<int, int> &day) {
            return day.first % months == 0 && day.second == QDate(2027, day.first, 1).daysInMonth();
        });
    };
    if (days.size() == 1)
        return days.first() == std::pair(12, 31) ? monthsOfAYear : 0;
    return all(6) ? 6 : all(3) ? 3 : all(1) ? 1 : 0;
}

QList<Occurrence> onDays(const QList<std::pair<int, int>> &days, QDate from, QDate to)
{
    const int months = monthsBetween(days);
    QList<Occurrence> found;
    for (int year = from.year(); year <= to.year(); ++year) {
        for (const auto &[month, number] : days) {
            const QDate day(year, month, number);
            if (day.isValid() && from <= day && day <= to)
                found.append(endingOn(day, months));
        }
    }
    std::ranges::sort(found, {}, &Occurrence::anchor);
    return found;
}

} // namespace

QList<Occurrence> occurrences(const Rule &rule, const Recurrence &every, QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return {};
    QList<Occurrence> found;
    if (rule.anchor == weekBegin && every.unit == PeriodUnit::Days && every.amount == daysOfAWeek) {
        for (QDate day = from.addDays((daysOfAWeek + 1 - from.dayOfWeek()) % daysOfAWeek); day <= to; day = day.addDays(daysOfAWeek))
            found.append({.anchor = day, .span = Occurrence::Span::Week});
    } else if (rule.anchor == periodEnd && every.amount == 0) {
        found = onDays(every.days, from, to);
    } else if (rule.anchor == periodEnd && every.unit == PeriodUnit::Months && every.amount > 0 && monthsOfAYear % every.amount == 0) {
        for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1)) {
            const QDate end(month.year(), month.month(), month.daysInMonth());
            if (month.month() % every.amount == 0 && from <= end && end <= to)
                found.append(endingOn(end, every.amount));
        }
    }
    return found;
}

} // namespace toasoan
