// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catchup.h"

#include <algorithm>
#include <map>

#include "desk/desk.h"

namespace toasoan {

namespace {

using Work = CatchUpItem::Work;

constexpr int weekOfWork = 5; // working days
constexpr int horizon = 520; // working days, two years: what takes longer is no plan
const QDate farAway(9999, 12, 31);

QDate closingOf(const EventDutyStatus &status)
{
    const bool announces = std::ranges::any_of(
        status.versions, [](const RuleVersion &version) { return version.deadline && version.deadline->direction == Direction::Before; });
    return announces ? status.anchor : QDate();
}

/// What is still to be done about one duty: at most one thing at a time.
std::optional<CatchUpItem> itemOf(const EventDuty &duty)
{
    const EventDutyStatus &status = duty.status;
    CatchUpItem item{.duty = duty.id,
        .section = duty.state.registered->section,
        .responsible = duty.responsible,
        .responsibleName = duty.responsibleName,
        .title = duty.title,
        .weight = legalWeight(duty),
        .due = status.due,
        .closes = closingOf(status)};
    const auto about = [&](Work work, QDate due, bool overdue) {
        item.work = work;
        item.due = due;
        item.overdue = overdue;
    };
    if (status.goneEarly)
        about(Work::PutBack, status.mustStayUntil, true);
    else if (status.removalOverdue)
        about(Work::TakeDown, status.removeBy, true);
    else if (status.standing == EventStanding::Done && status.reviewBy.isValid())
        about(Work::LookThrough, status.reviewBy, status.review == Freshness::Overdue);
    else if (status.standing == EventStanding::Overdue || status.standing == EventStanding::DueSoon
        || status.standing == EventStanding::Ahead)
        about(Work::Publish, status.due, status.standing == EventStanding::Overdue);
    else
        return std::nullopt;
    return item;
}

auto orderOf(const CatchUpItem &item, QDate today)
{
    const bool page = item.work == Work::TakeDown || item.work == Work::PutBack;
    const QDate closes = item.closes.isValid() && item.closes >= today ? item.closes : farAway;
    return std::tuple(item.weight, !page, closes, item.due.isValid() ? item.due : farAway, item.title, item.duty, item.section);
}

/// The plan of one person. Days are numbered: 1 is the first working day from today on.
class Planner final {
public:
    Planner(const WorkingCalendar &calendar, const QList<CatchUpItem> &items, const QHash<SectionId, int> &cadences, QDate today)
        : m_calendar(calendar)
        , m_before(calendar.workingDaysThrough(today.addDays(-1)))
        , m_days(std::min(calendar.workingDaysThrough(calendar.lastDay()) - m_before, horizon))
        , m_today(today)
    {
        for (const CatchUpItem &item : items) {
            if (item.overdue)
                m_backlog.append(item);
            else if (item.due.isValid())
                m_coming.append({numberOf(item.due), item});
            if (item.work == Work::Update)
                addNext(item, cadences.value(item.section));
        }
        std::ranges::stable_sort(m_backlog, {}, [today](const CatchUpItem &item) { return orderOf(item, today); });
        m_demand.fill(0, m_days + 1);
        for (const auto &[number, item] : std::as_const(m_coming)) {
            if (number <= m_days)
                ++m_demand[std::max(number, 0)];
        }
        for (int day = 1; day <= m_days; ++day)
            m_demand[day] += m_demand[day - 1];
    }

    [[nodiscard]] qsizetype backlog() const { return m_backlog.size(); }
    /// The first day on whose evening everything that is due is done; nothing: never.
    [[nodiscard]] std::optional<int> clearedAt(int pace) const
    {
        for (int day = 1; day <= m_days; ++day) {
            if (slotsUntil(day, pace) >= m_backlog.size() + m_demand[day])
                return day;
        }
        return std::nullopt;
    }
    [[nodiscard]] QDate day(int number) const { return m_calendar.workingDay(m_before + number).value_or(QDate()); }
    /// The least pace that clears it by a day (invalid: at all); 0: none.
    [[nodiscard]] int leastPace(QDate by) const
    {
        for (int pace = 1; pace <= CatchUpOrder::mostPace; ++pace) {
            const auto cleared = clearedAt(pace);
            if (cleared && (!by.isValid() || day(*cleared) <= by))
                return pace;
        }
        return 0;
    }

    /// What is coming keeps the latest free place in time, the heavier first; the backlog takes the others in its order.
    [[nodiscard]] QList<CatchUpItem> plan(int pace, int cleared) const
    {
        QList<Coming> coming = m_coming;
        coming.removeIf([cleared](const Coming &one) { return one.first > cleared; });
        const auto heaviestThenLatest = [this](const Coming &one) {
            return std::tuple(one.second.weight, -one.first, orderOf(one.second, m_today));
        };
        std::ranges::stable_sort(coming, {}, heaviestThenLatest);
        const qsizetype all = m_backlog.size() + coming.size();
        std::map<qsizetype, CatchUpItem> taken;
        QList<CatchUpItem> queue = m_backlog;
        for (const auto &[number, item] : std::as_const(coming)) {
            qsizetype place = std::min(slotsUntil(std::max(number, 0), pace), all);
            while (place > 0 && taken.contains(place))
                --place;
            if (place > 0)
                taken.emplace(place, item);
            else
                queue.append(item);
        }
        std::ranges::stable_sort(queue, {}, [this](const CatchUpItem &item) { return orderOf(item, m_today); });
        QList<CatchUpItem> items;
        for (qsizetype place = 1; place <= all; ++place) {
            const auto kept = taken.find(place);
            CatchUpItem item = kept == taken.end() ? queue.takeFirst() : kept->second;
            item.day = day(int((place * weekOfWork + pace - 1) / pace));
            item.late = !item.overdue && item.day > item.due;
            items.append(item);
        }
        return items;
    }

private:
    using Coming = std::pair<int, CatchUpItem>; ///< with the number of the last working day in time
    [[nodiscard]] int numberOf(QDate day) const { return m_calendar.workingDaysThrough(day) - m_before; }
    [[nodiscard]] static qsizetype slotsUntil(int day, int pace) { return qsizetype(day) * pace / weekOfWork; }
    // As if it were updated on the day it is due, or today if that is over.
    void addNext(const CatchUpItem &item, int cadence)
    {
        if (cadence < 1)
            return;
        const int first = item.overdue || !item.due.isValid() ? 1 : numberOf(item.due);
        for (int number = first + cadence; number <= m_days; number += cadence) {
            CatchUpItem next = item;
            next.due = day(number);
            next.overdue = false;
            m_coming.append({number, next});
        }
    }

    const WorkingCalendar &m_calendar;
    int m_before;
    int m_days;
    QDate m_today;
    QList<CatchUpItem> m_backlog;
    QList<Coming> m_coming;
    QList<qsizetype> m_demand; ///< how many come due until a day
};

CatchUpPlan planOf(const Planner &planner, const CatchUpOrder &order)
{
    CatchUpPlan plan{.pace = order.pace, .backlog = planner.backlog()};
    if (order.by.isValid())
        plan.pace = planner.leastPace(order.by);
    const auto cleared = plan.pace > 0 ? planner.clearedAt(plan.pace) : std::nullopt;
    plan.neededPace = cleared ? plan.pace : planner.leastPace(order.by);
    if (!cleared)
        return plan;
    plan.cleared = planner.day(*cleared);
    plan.items = planner.plan(plan.pace, *cleared);
    return plan;
}

} // namespace

QList<CatchUpItem> catchUpItems(const QList<EventDuty> &events, const QList<Duty> &sections)
{
    QList<CatchUpItem> items;
    for (const EventDuty &duty : events) {
        if (const auto item = itemOf(duty))
            items.append(*item);
    }
    for (const Duty &section : sections) {
        if (!section.status.due.isValid())
            continue;
        items.append({.work = Work::Update,
            .section = section.section,
            .responsible = section.responsible,
            .responsibleName = section.responsibleName,
            .title = section.sectionName,
            .weight = LegalWeight::Cadence,
            .due = section.status.due,
            .overdue = section.status.freshness == Freshness::Overdue});
    }
    return items;
}

QList<CatchUpPlan> catchUpPlans(
    const WorkingCalendar &calendar, const QList<CatchUpItem> &items, const QHash<SectionId, int> &cadences, const CatchUpOrder &order)
{
    std::map<std::tuple<bool, QString, MemberId>, QList<CatchUpItem>> people;
    for (const CatchUpItem &item : items)
        people[{item.responsible.isNull(), item.responsibleName, item.responsible}].append(item);
    QList<CatchUpPlan> plans;
    for (const auto &[person, theirs] : people) {
        const Planner planner(calendar, theirs, cadences, order.today);
        if (planner.backlog() == 0)
            continue;
        plans.append(planOf(planner, order));
        plans.last().responsible = std::get<MemberId>(person);
        plans.last().responsibleName = std::get<QString>(person);
    }
    return plans;
}

Result<QList<CatchUpPlan>> catchUp(const Desk &desk, const CatchUpOrder &order, std::optional<MemberId> responsible)
{
    TRY_INTO(events, desk.eventDuties());
    TRY_INTO(sections, desk.duties(order.today));
    QList<CatchUpItem> items = catchUpItems(events, sections);
    if (responsible)
        items.removeIf([&](const CatchUpItem &item) { return item.responsible != *responsible; });
    QHash<SectionId, int> cadences;
    for (const Duty &section : std::as_const(sections)) {
        if (section.rule)
            cadences.insert(section.section, section.rule->workingDays);
    }
    return catchUpPlans(desk.calendar(), items, cadences, order);
}

} // namespace toasoan
