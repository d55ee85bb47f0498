// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadline.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int largestAmount = 1'000'000;

std::unexpected<Error> unknownDay(const WorkingCalendar &calendar, const QString &day)
{
    return failure(Error::Kind::NotFound,
        u"%1 is outside the calendar (%2-%3)"_s.arg(day).arg(calendar.firstDay().year()).arg(calendar.lastDay().year()));
}

Result<> requireKnown(const WorkingCalendar &calendar, QDate day)
{
    if (!day.isValid())
        return failure(Error::Kind::InvalidInput, u"not a day"_s);
    if (!calendar.knows(day))
        return unknownDay(calendar, day.toString(Qt::ISODate));
    return {};
}

Result<> requireAmount(const Period &period)
{
    if (period.amount < 1 || period.amount > largestAmount)
        return failure(Error::Kind::InvalidInput, u"amount: %1 is not from 1 to %2"_s.arg(period.amount).arg(largestAmount));
    return {};
}

/// Where a period of days or months ends before days off are looked at.
QDate nominalEnd(const Period &period, QDate event, int amount)
{
    const int signedAmount = period.direction == Direction::After ? amount : -amount;
    return period.unit == PeriodUnit::Months ? event.addMonths(signedAmount) : event.addDays(signedAmount);
}

/// Walks one deadline day by day and keeps the explanation.
class Counter final {
public:
    Counter(const WorkingCalendar &calendar, const Period &period, QDate event)
        : m_calendar(calendar)
        , m_period(period)
        , m_event(event)
        , m_way(period.direction == Direction::After ? 1 : -1)
    {
    }

    [[nodiscard]] Result<Deadline> run()
    {
        TRY(add(m_event, DeadlineStep::Role::Event));
        if (m_period.unit == PeriodUnit::WorkingDays) {
            TRY(countWorkingDays());
        } else {
            TRY(countToNominalEnd());
            TRY(moveOffDaysOff());
        }
        m_deadline.lastDay = m_deadline.steps.last().day;
        return std::move(m_deadline);
    }

private:
    [[nodiscard]] Result<> add(QDate day, DeadlineStep::Role role)
    {
        TRY(requireKnown(m_calendar, day));
        m_deadline.steps.append({day, role, m_calendar.day(day), m_number});
        return {};
    }
    void noteDecisive()
    {
        const DeadlineStep &step = m_deadline.steps.last();
        const bool ordinaryRest = step.why.kind == DayKind::WeeklyRest && step.why.code.isEmpty();
        const bool settled = ordinaryRest ? m_calendar.hasNotice(step.day.year()) : step.why.certainty == Certainty::Confirmed;
        m_deadline.provisional = m_deadline.provisional || !settled;
    }

    [[nodiscard]] Result<> countWorkingDays()
    {
        for (QDate day = m_event.addDays(m_way); m_number < m_period.amount; day = day.addDays(m_way)) {
            const bool worked = m_calendar.isWorking(day);
            m_number += worked ? 1 : 0;
            TRY(add(day, worked ? DeadlineStep::Role::Counted : DeadlineStep::Role::Skipped));
            noteDecisive();
        }
        return {};
    }
    [[nodiscard]] Result<> countToNominalEnd()
    {
        while (m_number < m_period.amount) {
            ++m_number;
            TRY(add(nominalEnd(m_period, m_event, m_number), DeadlineStep::Role::Counted));
        }
        noteDecisive();
        return {};
    }
    [[nodiscard]] Result<> moveOffDaysOff()
    {
        while (!isWorked(m_deadline.steps.last().why.kind)) {
            const QDate next = m_deadline.steps.last().day.addDays(m_way);
            TRY(add(next, m_calendar.isWorking(next) ? DeadlineStep::Role::MovedTo : DeadlineStep::Role::Skipped));
            noteDecisive();
        }
        return {};
    }

    const WorkingCalendar &m_calendar;
    const Period &m_period;
    QDate m_event;
    int m_way;
    int m_number = 0;
    Deadline m_deadline;
};

Deadline countHours(const WorkingCalendar &calendar, const Period &period, Instant event, const QTimeZone &zone)
{
    const std::chrono::hours length(period.amount);
    const Instant moment = period.direction == Direction::After ? event + length : event - length;
    const QDate first = toDateTime(event, zone).date();
    Deadline deadline;
    deadline.lastDay = toDateTime(moment, zone).date();
    deadline.moment = moment;
    deadline.steps.append({first, DeadlineStep::Role::Event, calendar.day(first), 0});
    deadline.steps.append({deadline.lastDay, DeadlineStep::Role::Counted, calendar.day(deadline.lastDay), period.amount});
    return deadline;
}

} // namespace

Result<Deadline> computeDeadline(const WorkingCalendar &calendar, const Period &period, QDate event)
{
    TRY(requireAmount(period));
    if (period.unit == PeriodUnit::Hours)
        return failure(Error::Kind::InvalidInput, u"unit: hours are counted from a moment, not from a day"_s);
    return Counter(calendar, period, event).run();
}

Result<Deadline> computeDeadline(const WorkingCalendar &calendar, const Period &period, Instant event, const QTimeZone &zone)
{
    TRY(requireAmount(period));
    if (!zone.isValid())
        return failure(Error::Kind::InvalidInput, u"zone: not a time zone"_s);
    if (period.unit == PeriodUnit::Hours)
        return countHours(calendar, period, event, zone);
    return Counter(calendar, period, toDateTime(event, zone).date()).run();
}

Instant endsAt(const Deadline &deadline, const QTimeZone &zone)
{
    return deadline.moment ? *deadline.moment : fromDateTime(deadline.lastDay.addDays(1).startOfDay(zone));
}

Result<QDate> lastDayOf(const WorkingCalendar &calendar, const Period &period, QDate event)
{
    TRY(requireAmount(period));
    TRY(requireKnown(calendar, event));
    const bool after = period.direction == Direction::After;
    if (period.unit == PeriodUnit::Hours)
        return failure(Error::Kind::InvalidInput, u"unit: hours are counted from a moment, not from a day"_s);
    if (period.unit == PeriodUnit::WorkingDays)
        return addWorkingDays(calendar, event, after ? period.amount : -period.amount);
    const QDate nominal = nominalEnd(period, event, period.amount);
    TRY(requireKnown(calendar, nominal));
    if (calendar.isWorking(nominal))
        return nominal;
    return addWorkingDays(calendar, nominal, after ? 1 : -1);
}

Result<QDate> addWorkingDays(const WorkingCalendar &calendar, QDate from, int count)
{
    if (count == 0 || count < -largestAmount || count > largestAmount)
        return failure(Error::Kind::InvalidInput, u"count: %1 is not from 1 to %2, or negative"_s.arg(count).arg(largestAmount));
    TRY(requireKnown(calendar, from));
    const int worked = calendar.workingDaysThrough(from);
    // Backwards the day itself does not count either, so it takes the place of the next one.
    const int number = count > 0 ? worked + count : worked + count + (calendar.isWorking(from) ? 0 : 1);
    const std::optional<QDate> day = calendar.workingDay(number);
    if (!day)
        return unknownDay(calendar, u"%1 working day(s) from %2"_s.arg(count).arg(from.toString(Qt::ISODate)));
    return *day;
}

Result<int> workingDaysBetween(const WorkingCalendar &calendar, QDate begin, QDate end)
{
    TRY(requireKnown(calendar, begin));
    TRY(requireKnown(calendar, end));
    return calendar.workingDaysThrough(end) - calendar.workingDaysThrough(begin);
}

} // namespace toasoan
