// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar brings: periods of periodic rules that nobody has registered yet.
#include "desk/deskprivate.h"

#include <algorithm>

#include "domain/recurrence.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int daysAhead = 30;
constexpr int daysLookedThrough = 400; ///< a year, and what a long period may add

// As reports are titled in administrative Vietnamese; it becomes a title that the agency signs.
QString nameOf(const Occurrence &period)
{
    const QStringList quarters{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    const int year = period.anchor.year();
    switch (period.span) {
    case Occurrence::Span::Week:
        return u"tuần từ "_s + period.anchor.toString(u"dd/MM/yyyy"_s);
    case Occurrence::Span::Month:
        return u"tháng %1/%2"_s.arg(period.number).arg(year);
    case Occurrence::Span::Quarter:
        return u"quý %1/%2"_s.arg(quarters.value(period.number - 1)).arg(year);
    case Occurrence::Span::HalfYear:
        return (period.number == 1 ? u"6 tháng đầu năm %1"_s : u"6 tháng cuối năm %1"_s).arg(year);
    case Occurrence::Span::Year:
        return u"năm %1"_s.arg(year);
    case Occurrence::Span::Other:
        break;
    }
    return u"kỳ đến "_s + period.anchor.toString(u"dd/MM/yyyy"_s);
}

/// The strictest day that the versions ask for; nothing if none asks for this recurrence and a day.
std::optional<QDate> dueOf(const WorkingCalendar &calendar, const RuleInForce &now, const Recurrence &every, QDate anchor)
{
    bool asked = false;
    QDate due;
    for (const RuleVersion &version : now.versions) {
        if (!version.deadline)
            continue;
        asked = asked || version.every == every;
        const auto day =
            version.deadline->unit == PeriodUnit::Hours ? Result<QDate>(anchor) : lastDayOf(calendar, *version.deadline, anchor);
        if (day && (!due.isValid() || *day < due))
            due = *day;
    }
    return asked ? std::optional(due) : std::nullopt;
}

/// Goes through the periods of rules.
class Almanac final {
public:
    Almanac(const Catalogue &rules, const WorkingCalendar &calendar, QSet<std::pair<QString, QDate>> registered, QDate founded, QDate today)
        : m_rules(rules)
        , m_calendar(calendar)
        , m_registered(std::move(registered))
        , m_founded(founded)
        , m_today(today)
    {
    }
    void take(const Rule &rule)
    {
        QList<Recurrence> recurrences;
        for (const RuleVersion &version : rule.versions) {
            if (version.every && version.deadline && !recurrences.contains(*version.every))
                recurrences.append(*version.every);
        }
        for (const Recurrence &every : std::as_const(recurrences)) {
            bool ahead = false;
            for (const Occurrence &period :
                occurrences(rule, every, m_founded.addDays(-daysLookedThrough), m_today.addDays(daysLookedThrough))) {
                // Of what lies ahead the next is enough.
                if (!ahead && take(rule, every, period))
                    ahead = period.anchor > m_today;
            }
        }
    }
    [[nodiscard]] QList<DueRegistration> sorted()
    {
        std::ranges::stable_sort(m_found, {}, [](const DueRegistration &one) { return std::tuple(one.due, one.duty.anchor); });
        return m_found;
    }

private:
    // True if it is owed by now, whether or not somebody registered it.
    bool take(const Rule &rule, const Recurrence &every, const Occurrence &period)
    {
        const auto now = m_rules.ruleOn(rule.code, period.anchor);
        const auto due = now ? dueOf(m_calendar, *now, every, period.anchor) : std::nullopt;
        if (!due || !due->isValid() || *due < m_founded || (period.anchor > m_today && *due > m_today.addDays(daysAhead)))
            return false;
        const auto key = std::pair(rule.code, period.anchor);
        if (m_registered.contains(key))
            return true;
        m_registered.insert(key);
        m_found.append({.duty = {.rule = rule.code,
                            .section = {},
                            .anchor = period.anchor,
                            .moment = {},
                            .due = {},
                            .title = rule.name.vi + u" – "_s + nameOf(period),
                            .number = {},
                            .follows = {}},
            .ruleName = rule.name,
            .due = *due,
            .unverified = now->isUnverified()});
        return true;
    }

    const Catalogue &m_rules;
    const WorkingCalendar &m_calendar;
    QSet<std::pair<QString, QDate>> m_registered;
    QDate m_founded;
    QDate m_today;
    QList<DueRegistration> m_found;
};

} // namespace

Result<QList<DueRegistration>> Desk::dueRegistrations(QDate today) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(all, d->catalogue(line.newest()));
    const auto agency = all.rules.agency();
    if (!agency)
        return QList<DueRegistration>();
    TRY_INTO(versions, d->ledger->events(Subject::charter()));
    const auto first = std::ranges::find(versions, line.line().first(), &VerifiedEvent::id);
    const QDate founded = first == versions.end() ? today : toDateTime(first->event.at, zoneOf(line.newest())).date();
    TRY_INTO(duties, d->ledger->duties());
    QSet<std::pair<QString, QDate>> registered;
    for (const auto &[id, state] : std::as_const(duties)) {
        if (state.registered)
            registered.insert({state.registered->rule, state.registered->anchor});
    }
    const WorkingCalendar calendar = d->calendar(line.newest());
    Almanac almanac(all.rules, calendar, std::move(registered), std::min(founded, today), today);
    for (const Rule &rule : all.rules.rules()) {
        if (rule.trigger == Trigger::Periodic && rule.appliesToKind(*agency) && !all.rules.omitted().contains(rule.code))
            almanac.take(rule);
    }
    return almanac.sorted();
}

} // namespace toasoan
