// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reminders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "domain/cadence.h"
#include "domain/datajson.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

/// The day itself if it is worked, else the working day before it; the day itself where the calendar does not know.
QDate workedBy(const WorkingCalendar &calendar, QDate day)
{
    if (!calendar.knows(day) || calendar.isWorking(day))
        return day;
    return calendar.workingDay(calendar.workingDaysThrough(day)).value_or(day);
}

bool isFalling(const QList<int> &days) { return std::ranges::adjacent_find(days, std::ranges::less_equal()) == days.end(); }

Result<Exemption> readExemption(const DataNode &node)
{
    TRY(node.onlyKeys({u"section"_s, u"begin"_s, u"until"_s, u"reason"_s}));
    TRY_INTO(begin, node.date(u"begin"_s));
    TRY_INTO(until, node.date(u"until"_s));
    TRY_INTO(reason, node.text(u"reason"_s));
    if (until < begin || begin.daysTo(until) > Exemption::longest)
        return DataNode::invalid(node.path(u"until"_s), u"at most %1 days from begin are wanted"_s.arg(Exemption::longest));
    return Exemption{.begin = begin, .until = until, .reason = reason};
}

bool inOrder(const Rise &rise)
{
    return rise.reviewersAfter >= 1 && rise.reviewersAfter <= rise.keeperAfter && rise.keeperAfter <= Cadence::mostDelay;
}

QJsonObject jsonOf(const ReminderPolicy &policy)
{
    QJsonObject object;
    QJsonArray days;
    for (const int day : policy.daysBefore)
        days.append(day);
    object.insert(u"daysBefore"_s, days);
    if (policy.rise) {
        object.insert(u"reviewersAfter"_s, policy.rise->reviewersAfter);
        object.insert(u"keeperAfter"_s, policy.rise->keeperAfter);
    }
    QJsonArray exempt;
    for (const auto &[section, exemption] : policy.exempt.asKeyValueRange())
        exempt.append(QJsonObject{{u"section"_s, section}, {u"begin"_s, exemption.begin.toString(Qt::ISODate)},
            {u"until"_s, exemption.until.toString(Qt::ISODate)}, {u"reason"_s, exemption.reason}});
    if (!exempt.isEmpty())
        object.insert(u"exempt"_s, exempt);
    return object;
}

} // namespace

std::optional<Exemption> ReminderPolicy::exemptionOn(const QString &section, QDate day) const
{
    const auto found = exempt.constFind(section);
    return found != exempt.constEnd() && found->begin <= day && day <= found->until ? std::optional(*found) : std::nullopt;
}

Result<ReminderPolicy> readReminders(const DataNode &node)
{
    TRY(node.onlyKeys({u"daysBefore"_s, u"reviewersAfter"_s, u"keeperAfter"_s, u"exempt"_s}));
    ReminderPolicy policy;
    if (node.has(u"daysBefore"_s)) {
        TRY_INTO(days, node.numbers(u"daysBefore"_s, 1, ReminderPolicy::mostDaysBefore));
        if (days.size() > ReminderPolicy::mostTimes || !isFalling(days))
            return DataNode::invalid(node.path(u"daysBefore"_s), u"at most %1 falling numbers are wanted"_s.arg(ReminderPolicy::mostTimes));
        policy.daysBefore = days;
    }
    if (node.has(u"reviewersAfter"_s) || node.has(u"keeperAfter"_s)) {
        TRY_INTO(reviewers, node.number(u"reviewersAfter"_s, 1, Cadence::mostDelay));
        TRY_INTO(keeper, node.number(u"keeperAfter"_s, reviewers, Cadence::mostDelay));
        policy.rise = Rise{.reviewersAfter = reviewers, .keeperAfter = keeper};
    }
    if (!node.has(u"exempt"_s))
        return policy;
    TRY_INTO(nodes, node.children(u"exempt"_s));
    for (const DataNode &one : nodes) {
        TRY_INTO(section, one.text(u"section"_s));
        TRY_INTO(exemption, readExemption(one));
        if (policy.exempt.contains(section))
            return DataNode::invalid(one.path(u"section"_s), u"\"%1\" is there already"_s.arg(section));
        policy.exempt.insert(section, exemption);
    }
    return policy;
}

Result<> checkReminders(const ReminderPolicy &policy)
{
    const auto wrong = [](const QString &field) { return failure(Error::Kind::InvalidInput, field); };
    const auto inRange = [](int day) { return day >= 1 && day <= ReminderPolicy::mostDaysBefore; };
    if (policy.daysBefore.size() > ReminderPolicy::mostTimes || !isFalling(policy.daysBefore)
        || !std::ranges::all_of(policy.daysBefore, inRange))
        return wrong(u"daysBefore"_s);
    if (policy.rise && !inOrder(*policy.rise))
        return wrong(u"escalation"_s);
    for (const Exemption &exemption : policy.exempt) {
        if (exemption.reason.trimmed().isEmpty())
            return wrong(u"reason"_s);
        const bool known = exemption.begin.isValid() && exemption.until.isValid();
        if (!known || exemption.until < exemption.begin || exemption.begin.daysTo(exemption.until) > Exemption::longest)
            return wrong(u"until"_s);
    }
    return {};
}

QByteArray withReminders(const QByteArray &own, const ReminderPolicy &policy)
{
    QJsonObject document = QJsonDocument::fromJson(own).object();
    document.insert(u"format"_s, 1);
    if (policy == ReminderPolicy())
        document.remove(u"reminders"_s);
    else
        document.insert(u"reminders"_s, jsonOf(policy));
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QList<QDate> tellingDays(const ReminderPolicy &policy, const WorkingCalendar &calendar, QDate begin, QDate due)
{
    QList<QDate> days;
    const qint64 span = begin.isValid() ? begin.daysTo(due) : 0;
    for (const int before : policy.daysBefore) {
        const QDate day = workedBy(calendar, due.addDays(-before));
        if (qint64(2) * before <= span && day >= begin && !days.contains(day))
            days.append(day);
    }
    if (const QDate last = workedBy(calendar, due); !days.contains(last))
        days.append(last);
    return days;
}

bool isTellingDay(const QList<QDate> &telling, QDate since, QDate today)
{
    return std::ranges::any_of(telling, [&](QDate day) { return day <= today && (!since.isValid() || day > since); });
}

bool QuietHours::contains(QTime time) const
{
    if (from == to)
        return false;
    return from < to ? time >= from && time < to : time >= from || time < to;
}

std::optional<Instant> quietUntil(const QuietHours &hours, const WorkingCalendar &calendar, Instant now, const QTimeZone &zone)
{
    constexpr int longestRest = 31; // days; no run of days off is longer
    const QDateTime local = toDateTime(now, zone);
    const auto isOff = [&](QDate day) { return calendar.knows(day) && !calendar.isWorking(day); };
    if (!hours.contains(local.time()) && !isOff(local.date()))
        return std::nullopt;
    for (int i = 0; i <= longestRest; ++i) {
        const QDate day = local.date().addDays(i);
        // The first minute of the day that is not quiet.
        const QTime first = hours.contains(QTime(0, 0)) ? hours.to : QTime(0, 0);
        const QDateTime morning(day, first, zone);
        const QDateTime evening(day, hours.to, zone);
        if (isOff(day))
            continue;
        if (morning > local)
            return fromDateTime(morning);
        if (hours.contains(local.time()) && evening > local)
            return fromDateTime(evening);
    }
    return std::nullopt;
}

} // namespace toasoan
