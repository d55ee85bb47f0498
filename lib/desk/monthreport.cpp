// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/monthreport.h"

#include <algorithm>

namespace toasoan {

namespace {

using Outcome = MonthDuty::Outcome;
using Work = MonthDuty::Work;

const QDate farAway(9999, 12, 31);

int workingDays(const WorkingCalendar &calendar, QDate from, QDate to)
{
    return from.isValid() && to.isValid() ? std::max(workingDaysBetween(calendar, from, to).value_or(0), 0) : 0;
}

/// One registered duty as the month saw it; nothing if the month is not concerned.
class DutyOfMonth final {
public:
    DutyOfMonth(const MonthFacts &facts, const WorkingCalendar &calendar, const EventDuty &duty)
        : m_facts(facts)
        , m_calendar(calendar)
        , m_duty(duty)
        , m_status(duty.status)
    {
    }
    [[nodiscard]] std::optional<MonthDuty> run()
    {
        m_row = {.id = m_duty.id,
            .rule = m_duty.state.registered->rule,
            .title = m_duty.title,
            .number = m_duty.number,
            .section = m_duty.sectionName,
            .responsible = m_duty.responsibleName,
            .due = m_status.due,
            .unverified = m_status.unverified,
            .snoozed = m_status.snoozed,
            .url = m_duty.url};
        const bool removes = m_status.removalOverdue || m_status.goneEarly;
        if (!removes && !judge())
            return std::nullopt;
        if (removes)
            owePage();
        m_row.carried = m_row.due.isValid() && m_row.due < m_facts.first;
        return m_row;
    }

private:
    bool judge()
    {
        using Standing = EventStanding;
        switch (m_status.standing) {
        case Standing::Done:
            m_row.doneOn = m_status.doneOn;
            m_row.daysLate = m_status.daysLate;
            m_row.outcome = m_status.late ? Outcome::DoneLate : Outcome::Done;
            return isDueInMonth() || (m_row.due.isValid() && m_row.due < m_facts.first && m_row.doneOn >= m_facts.first);
        case Standing::Closed:
            m_row.outcome = Outcome::Closed;
            return isDueInMonth();
        case Standing::UnknownRule:
        case Standing::UnknownYear:
            m_row.outcome = Outcome::Unknown;
            return true;
        case Standing::AwaitsPublication:
            return false;
        case Standing::Overdue:
        case Standing::DueSoon:
        case Standing::Ahead:
            break;
        }
        // A day runs until its end: what is due on the last one is over only when the month is.
        const bool over = m_status.standing == Standing::Overdue || (!m_facts.running && m_row.due <= m_facts.last);
        m_row.outcome = over ? Outcome::Overdue : Outcome::NotYetDue;
        m_row.daysLate = m_status.daysLate;
        return over || isDueInMonth();
    }
    // It was published, and yet something is owed about the page.
    void owePage()
    {
        m_row.work = m_status.goneEarly ? Work::PutBack : Work::TakeDown;
        m_row.outcome = Outcome::Overdue;
        m_row.due = m_status.goneEarly ? m_status.mustStayUntil : m_status.removeBy;
        m_row.daysLate = m_status.goneEarly ? 0 : workingDays(m_calendar, m_row.due, m_facts.last);
    }
    [[nodiscard]] bool isDueInMonth() const
    {
        return m_row.due >= m_facts.first && m_row.due <= QDate(m_facts.first.year(), m_facts.first.month(), m_facts.first.daysInMonth());
    }

    const MonthFacts &m_facts;
    const WorkingCalendar &m_calendar;
    const EventDuty &m_duty;
    const EventDutyStatus &m_status;
    MonthDuty m_row;
};

MonthSection sectionOf(const MonthFacts::SectionFacts &facts, const MonthFacts &month, const WorkingCalendar &calendar)
{
    MonthSection section = facts.shown;
    section.workingDays = facts.rule.workingDays;
    section.updates = int(std::ranges::count_if(facts.updates, [&](QDate day) { return day >= month.first; }));
    // Just before each update, and at the end: nowhere was it later than there.
    QDate before;
    for (const QDate day : facts.updates) {
        if (day >= month.first)
            section.longestLate = std::max(section.longestLate, cadenceStatus(calendar, facts.rule, before, facts.since, day).daysLate);
        before = day;
    }
    const CadenceStatus last = cadenceStatus(calendar, facts.rule, facts.shown.newest, facts.since, month.last);
    section.due = last.due;
    section.daysLate = last.daysLate;
    section.stale = last.freshness == Freshness::Overdue;
    section.longestLate = std::max(section.longestLate, last.daysLate);
    return section;
}

MonthReview reviewOf(const QList<MonthFacts::Decision> &decisions, const WorkingCalendar &calendar)
{
    MonthReview review;
    QList<int> days;
    for (const MonthFacts::Decision &decision : decisions) {
        (decision.approved ? review.approved : review.returned) += 1;
        days.append(workingDays(calendar, decision.submitted, decision.decided));
    }
    if (days.isEmpty())
        return review;
    std::ranges::sort(days);
    const qsizetype middle = days.size() / 2;
    review.medianDays = days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle]) / 2.0;
    review.longestDays = days.last();
    return review;
}

// Law before what nobody has verified, the latest first; everything else by its day.
auto dutyOrder(const MonthDuty &duty)
{
    const bool late = duty.outcome == Outcome::Overdue || duty.outcome == Outcome::DoneLate;
    return std::tuple(
        duty.outcome, late && duty.unverified, late ? -duty.daysLate : 0, duty.due.isValid() ? duty.due : farAway, duty.title, duty.id);
}

} // namespace

qsizetype MonthReport::count(MonthDuty::Outcome outcome) const { return std::ranges::count(duties, outcome, &MonthDuty::outcome); }
qsizetype MonthReport::stale() const { return std::ranges::count(sections, true, &MonthSection::stale); }
qsizetype MonthReport::unresolvedChanges() const { return std::ranges::count(changes, false, &MonthChange::back); }

MonthReport monthReport(MonthFacts facts, const WorkingCalendar &calendar)
{
    MonthReport report{.agency = facts.agency, .first = facts.first, .last = facts.last, .running = facts.running};
    for (const EventDuty &duty : std::as_const(facts.duties)) {
        if (const auto row = DutyOfMonth(facts, calendar, duty).run())
            report.duties.append(*row);
    }
    for (const MonthFacts::SectionFacts &section : std::as_const(facts.sections))
        report.sections.append(sectionOf(section, facts, calendar));
    report.waiting = std::move(facts.waiting);
    for (MonthWaiting &waiting : report.waiting)
        waiting.workingDays = workingDays(calendar, waiting.since, facts.last);
    report.review = reviewOf(facts.decisions, calendar);
    report.changes = std::move(facts.changes);
    report.pages = std::move(facts.pages);

    std::ranges::sort(report.duties, {}, dutyOrder);
    std::ranges::sort(report.sections, {},
        [](const MonthSection &one) { return std::tuple(!one.stale, -one.daysLate, -one.longestLate, one.name, one.id); });
    std::ranges::sort(report.waiting, {}, [](const MonthWaiting &one) { return std::tuple(one.since, one.title, one.post); });
    std::ranges::sort(report.changes, {}, [](const MonthChange &one) {
        return std::tuple(one.back, one.what != MonthChange::What::Vanished, one.day, one.title, one.url.toString());
    });
    std::ranges::sort(report.pages,
        [](const MonthPage &a, const MonthPage &b) { return std::tie(b.day, a.title, a.post) < std::tie(a.day, b.title, b.post); });
    return report;
}

} // namespace toasoan
