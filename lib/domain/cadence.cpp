// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cadence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

CadenceStatus unknown(CadenceStatus status, int year)
{
    status.freshness = Freshness::UnknownYear;
    status.unknownYear = year;
    return status;
}

/// The day itself if it is worked, else the next one; nothing where the calendar ends first.
std::optional<QDate> workedFrom(const WorkingCalendar &calendar, QDate day)
{
    if (calendar.isWorking(day))
        return day;
    return calendar.knows(day) ? calendar.workingDay(calendar.workingDaysThrough(day) + 1) : std::nullopt;
}

Concern concernOf(const Cadence &rule, const CadenceStatus &status)
{
    if (status.freshness == Freshness::DueSoon)
        return Concern::Responsible;
    if (status.freshness != Freshness::Overdue)
        return Concern::Nobody;
    if (status.daysLate >= rule.keeperAfter)
        return Concern::Keeper;
    return status.daysLate >= rule.reviewersAfter ? Concern::Reviewers : Concern::Responsible;
}

} // namespace

int warningDays(const Cadence &cadence) { return cadence.workingDays == 1 ? 0 : std::clamp(cadence.workingDays / 5, 1, 5); }

CadenceStatus cadenceStatus(const WorkingCalendar &calendar, const std::optional<Cadence> &rule, QDate updated, QDate since, QDate today)
{
    CadenceStatus status;
    if (!rule)
        return status;
    const QDate start = std::min(since, today);
    status.counted = updated.isValid() ? std::min(updated, today) : start;
    for (const QDate day : {today, start}) {
        if (!calendar.knows(day))
            return unknown(status, day.year());
    }
    const std::optional<QDate> counted = calendar.workingDay(calendar.workingDaysThrough(status.counted) + rule->workingDays);
    const std::optional<QDate> earliest = workedFrom(calendar, start);
    if (!counted || !earliest)
        return unknown(status, calendar.lastDay().year() + 1);
    // From before the first known year the days counted are the latest possible; that is enough where it does not decide.
    if (status.counted < calendar.firstDay() && *counted > *earliest)
        return unknown(status, status.counted.year());
    status.heldBack = *counted < *earliest;
    status.due = std::max(*counted, *earliest);
    const int days = calendar.workingDaysThrough(status.due) - calendar.workingDaysThrough(today);
    status.daysLeft = std::max(days, 0);
    status.daysLate = std::max(-days, 0);
    const bool soon = days <= warningDays(*rule);
    status.freshness = today > status.due ? Freshness::Overdue : soon ? Freshness::DueSoon : Freshness::Fresh;
    status.concern = concernOf(*rule, status);
    return status;
}

Deadline explain(const WorkingCalendar &calendar, const Cadence &rule, const CadenceStatus &status)
{
    if (!status.due.isValid())
        return {};
    // An update older than the calendar has no days to show.
    return computeDeadline(calendar, {.amount = rule.workingDays, .unit = PeriodUnit::WorkingDays}, status.counted).value_or(Deadline());
}

QList<MemberId> toBeTold(const Charter &charter, const Section &section, Concern concern, Instant at)
{
    QList<MemberId> told;
    const auto tell = [&](const Member *person) {
        if (person && !person->dismissed && !told.contains(person->id))
            told.append(person->id);
    };
    if (concern == Concern::Nobody)
        return told;
    tell(charter.member(section.responsible));
    if (concern >= Concern::Reviewers || told.isEmpty()) {
        for (const Member &member : charter.members) {
            if (charter.rolesOf(member.id, at).contains(Role::Reviewer))
                tell(&member);
        }
    }
    if (concern == Concern::Keeper || told.isEmpty())
        tell(charter.actingMember(charter.keeper));
    if (concern == Concern::Keeper) {
        for (const Member &member : charter.members) {
            if (!member.contact.isNull() && charter.rolesOf(member.id, at).contains(Role::Inspector))
                tell(&member);
        }
    }
    return told;
}

Result<> checkCadence(const Cadence &cadence)
{
    if (cadence.workingDays < 1 || cadence.workingDays > Cadence::mostDays)
        return failure(Error::Kind::InvalidInput, u"cadence"_s);
    const bool ordered =
        cadence.reviewersAfter >= 1 && cadence.reviewersAfter <= cadence.keeperAfter && cadence.keeperAfter <= Cadence::mostDelay;
    return ordered ? Result<>() : failure(Error::Kind::InvalidInput, u"escalation"_s);
}

} // namespace toasoan
