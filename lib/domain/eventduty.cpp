// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventduty.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr int longestWarning = 5; // working days

/// Of an event of which only the day is known: hours run from its beginning, so that nobody is late by not having noted the hour.
Instant momentOf(const DutyRegistered &registered, QDate anchor, const QTimeZone &zone)
{
    return registered.moment.value_or(fromDateTime(anchor.startOfDay(zone)));
}

Instant hoursFrom(Instant event, const Period &period)
{
    const std::chrono::hours length(period.amount);
    return period.direction == Direction::After ? event + length : event - length;
}

/// The latest or earliest of days of which some may not be there.
QDate later(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b > a) ? b : a; }
QDate earlier(QDate a, QDate b) { return !a.isValid() || (b.isValid() && b < a) ? b : a; }

/// Works out one status, step by step.
class Clockwork final {
public:
    Clockwork(const DutyRules &rules, const DutyState &state, const PublicationProof *proof, const PublicationProof *before)
        : m_rules(rules)
        , m_state(state)
        , m_registered(*state.registered)
        , m_proof(proof)
        , m_before(before)
        , m_today(rules.today())
    {
    }

    [[nodiscard]] EventDutyStatus run()
    {
        findRule();
        findDue();
        judge();
        runFromPublication();
        review();
        rise();
        return m_status;
    }

private:
    [[nodiscard]] QDate dayOf(Instant moment) const { return toDateTime(moment, m_rules.zone).date(); }
    [[nodiscard]] bool removes() const { return m_rule && m_rule->action == DutyAction::Remove; }
    [[nodiscard]] bool isStanding() const { return m_rule && m_rule->trigger == Trigger::Standing; }

    void findRule()
    {
        m_rule = m_rules.catalogue.rule(m_registered.rule);
        m_status.anchor = m_registered.anchor;
        if (!m_status.anchor.isValid() && m_before && !m_before->words.isEmpty())
            m_status.anchor = dayOf(m_before->words.first());
        // Until its clock starts a duty is under the rule of today.
        const auto now = m_rules.catalogue.ruleOn(m_registered.rule, m_status.anchor.isValid() ? m_status.anchor : m_today);
        if (!now)
            return;
        m_status.versions = now->versions;
        m_status.contradictory = now->contradictory;
        m_status.unverified = now->isUnverified();
    }

    void missing(QDate day)
    {
        const WorkingCalendar &calendar = m_rules.calendar;
        const int year = !calendar.knows(day) ? day.year() : calendar.lastDay().year() + 1;
        m_status.unknownYear = m_status.unknownYear == 0 ? year : m_status.unknownYear;
    }
    [[nodiscard]] QDate count(const Period &period, QDate from)
    {
        if (!from.isValid())
            return {};
        const auto day = lastDayOf(m_rules.calendar, period, from);
        if (!day)
            missing(period.direction == Direction::Before && m_rules.calendar.knows(from) ? m_rules.calendar.firstDay().addDays(-1) : from);
        return day.value_or(QDate());
    }

    void findDue()
    {
        if (!m_status.anchor.isValid() || m_status.versions.isEmpty()) {
            takeDue(m_registered.due, std::nullopt, true);
            m_status.setByPerson = m_status.due.isValid();
            return;
        }
        for (const RuleVersion &version : std::as_const(m_status.versions)) {
            if (!version.deadline)
                continue;
            std::optional<Instant> moment;
            QDate due;
            if (version.deadline->unit == PeriodUnit::Hours) {
                moment = hoursFrom(momentOf(m_registered, m_status.anchor, m_rules.zone), *version.deadline);
                due = dayOf(*moment - std::chrono::milliseconds(1));
            } else {
                due = count(*version.deadline, m_status.anchor);
            }
            if (takeDue(due, moment, version.isFirm()))
                m_status.suggested = version.immediately;
        }
        if (takeDue(m_registered.due, std::nullopt, true)) {
            m_status.setByPerson = true;
            m_status.suggested = false;
        }
    }
    /// True if this is the strictest so far.
    bool takeDue(QDate due, std::optional<Instant> moment, bool firm)
    {
        if (!due.isValid())
            return false;
        if (firm)
            m_status.firmDue = earlier(m_status.firmDue, due);
        const bool sooner = !m_status.due.isValid() || due < m_status.due || (due == m_status.due && moment && !m_status.dueMoment);
        if (sooner) {
            m_status.due = due;
            m_status.dueMoment = moment;
        }
        return sooner;
    }

    /// When the duty was met; nothing if it was not.
    [[nodiscard]] std::optional<Instant> metAt() const
    {
        if (!m_state.settled && !isStanding())
            return std::nullopt;
        if (removes())
            return m_proof ? m_proof->gone : std::nullopt;
        std::optional<Instant> met;
        if (m_proof && !m_proof->words.isEmpty()) {
            // Old words of a standing page do not answer a new change.
            const auto answers = [&](Instant at) { return !isStanding() || dayOf(at) >= m_status.anchor; };
            const auto first = std::ranges::find_if(m_proof->words, answers);
            if (first != m_proof->words.end())
                met = *first;
        }
        if (isStanding() && m_state.confirmedOn.isValid() && m_state.confirmedOn >= m_status.anchor) {
            const Instant confirmed = fromDateTime(m_state.confirmedOn.startOfDay(m_rules.zone));
            met = met ? std::min(*met, confirmed) : confirmed;
        }
        return met;
    }
    [[nodiscard]] int workingDays(QDate from, QDate to)
    {
        const auto days = workingDaysBetween(m_rules.calendar, from, to);
        if (!days)
            missing(m_rules.calendar.knows(from) ? to : from);
        return days.value_or(0);
    }
    [[nodiscard]] int warning() const
    {
        const auto total = workingDaysBetween(m_rules.calendar, m_status.anchor, m_status.due);
        return total && *total > 0 ? std::clamp(*total / 5, 1, longestWarning) : longestWarning;
    }

    void judge()
    {
        m_status.linked = m_state.settled && !m_state.settledBy.isNull();
        const auto met = metAt();
        if (m_state.settled && m_state.settledBy.isNull()) {
            m_status.standing = EventStanding::Closed;
        } else if (met) {
            m_status.standing = EventStanding::Done;
            m_status.doneOn = dayOf(*met);
            m_status.linked = false;
            if (m_status.due.isValid())
                m_status.daysLate = std::max(workingDays(m_status.due, m_status.doneOn), 0);
            m_status.late = m_status.dueMoment ? *met > *m_status.dueMoment : m_status.due.isValid() && m_status.doneOn > m_status.due;
        } else {
            judgeOwed();
        }
    }
    void judgeOwed()
    {
        if (!m_status.due.isValid()) {
            m_status.standing = m_status.unknownYear != 0 ? EventStanding::UnknownYear
                : m_status.versions.isEmpty()             ? EventStanding::UnknownRule
                                                          : EventStanding::AwaitsPublication;
            return;
        }
        const int days = workingDays(m_today, m_status.due);
        if (!m_rules.calendar.knows(m_today) || m_status.unknownYear != 0) {
            m_status.standing = EventStanding::UnknownYear;
            return;
        }
        m_status.daysLeft = std::max(days, 0);
        m_status.daysLate = std::max(-days, 0);
        const bool over = m_status.dueMoment ? m_rules.now >= *m_status.dueMoment : m_today > m_status.due;
        m_status.late = over;
        m_status.standing = over ? EventStanding::Overdue : days <= warning() ? EventStanding::DueSoon : EventStanding::Ahead;
    }

    // Posting late moves what others are given: the proof decides, not the plan.
    void runFromPublication()
    {
        if (m_status.standing == EventStanding::Closed || removes())
            return;
        const bool seen = m_proof && !m_proof->words.isEmpty();
        const QDate published = seen ? dayOf(m_proof->words.first()) : QDate();
        QDate closing;
        for (const RuleVersion &version : std::as_const(m_status.versions)) {
            if (version.window)
                m_status.windowEnds = later(m_status.windowEnds, count(*version.window, seen ? published : m_today));
            if (version.deadline && version.deadline->direction == Direction::Before)
                closing = m_status.anchor;
        }
        m_status.windowProjected = m_status.windowEnds.isValid() && !seen;
        if (m_status.windowEnds.isValid() && seen)
            closing = m_status.windowEnds;
        for (const RuleVersion &version : std::as_const(m_status.versions))
            boundStay(version, published, closing);
        if (!seen)
            return;
        const QDate gone = m_proof->gone ? dayOf(*m_proof->gone) : QDate();
        m_status.goneEarly = gone.isValid() && m_status.mustStayUntil.isValid() && gone <= m_status.mustStayUntil;
        m_status.removalOverdue = !gone.isValid() && m_status.removeBy.isValid() && m_today > m_status.removeBy;
    }
    void boundStay(const RuleVersion &version, QDate published, QDate closing)
    {
        using Kind = StayUp::Kind;
        if (version.stayUp.kind != Kind::NotSaid)
            m_status.stays = version.stayUp.kind;
        if (version.stayUp.kind == Kind::Period)
            m_status.mustStayUntil = later(m_status.mustStayUntil, count(version.stayUp.period, published));
        else if (version.stayUp.kind == Kind::UntilClosing)
            m_status.mustStayUntil = later(m_status.mustStayUntil, closing);
        if (version.removeBy) {
            const QDate from = version.removeBy->after == RemoveBy::After::Publication ? published : closing;
            m_status.removeBy = earlier(m_status.removeBy, count(version.removeBy->period, from));
        }
    }

    void review()
    {
        if (!isStanding() || m_status.standing != EventStanding::Done)
            return;
        QDate from = m_state.confirmedOn;
        if (m_proof && !m_proof->words.isEmpty())
            from = later(from, dayOf(m_proof->words.last()));
        for (const RuleVersion &version : std::as_const(m_status.versions)) {
            if (version.review)
                m_status.reviewBy = earlier(m_status.reviewBy, count(*version.review, std::min(from, m_today)));
        }
        if (!m_status.reviewBy.isValid()) {
            m_status.review = m_status.unknownYear != 0 ? Freshness::UnknownYear : Freshness::NoRule;
            return;
        }
        const int days = workingDays(m_today, m_status.reviewBy);
        m_status.review = m_today > m_status.reviewBy ? Freshness::Overdue : days <= longestWarning ? Freshness::DueSoon : Freshness::Fresh;
    }

    // Counted from when somebody could do something about it: since its event, or since it was registered.
    void findTellingDays(QDate begin, QDate due)
    {
        const QDate known = dayOf(m_state.registeredAt);
        begin = begin.isValid() && begin < due ? later(begin, known) : known;
        m_status.tellOn = tellingDays(m_rules.catalogue.reminders(), m_rules.calendar, begin, due);
        const bool review = m_status.standing == EventStanding::Done;
        if (m_status.dueMoment && begin < due && !review) // hours leave no morning to wait for
            m_status.tellOn.prepend(begin);
        const QDate awake = m_state.snoozedUntil.isValid() ? m_state.snoozedUntil.addDays(1) : QDate();
        if (awake.isValid() && awake < due && !m_status.tellOn.contains(awake))
            m_status.tellOn.append(awake);
        std::ranges::sort(m_status.tellOn);
    }

    // What nobody has verified concerns the one who is responsible, and never rises by itself.
    void rise()
    {
        const bool ahead = m_status.standing == EventStanding::Ahead || m_status.standing == EventStanding::DueSoon;
        if (ahead && m_status.due.isValid())
            findTellingDays(m_status.anchor, m_status.due);
        else if (m_status.review == Freshness::Fresh || m_status.review == Freshness::DueSoon)
            findTellingDays(m_status.doneOn, m_status.reviewBy);
        const bool told = !m_status.tellOn.isEmpty() && m_status.tellOn.first() <= m_today;
        const bool owed = m_status.standing == EventStanding::Overdue || m_status.standing == EventStanding::DueSoon;
        const bool look = m_status.review == Freshness::Overdue || m_status.review == Freshness::DueSoon;
        m_status.snoozed = m_state.snoozedUntil.isValid() && m_today <= m_state.snoozedUntil && m_status.standing != EventStanding::Closed
            && m_status.standing != EventStanding::Done;
        if (m_status.snoozed || (!told && !owed && !look && !m_status.goneEarly && !m_status.removalOverdue))
            return;
        m_status.concern = Concern::Responsible;
        if (m_status.standing != EventStanding::Overdue || !m_status.firmDue.isValid())
            return;
        const int late = workingDays(m_status.firmDue, m_today);
        if (late >= m_rules.keeperAfter)
            m_status.concern = Concern::Keeper;
        else if (late >= m_rules.reviewersAfter)
            m_status.concern = Concern::Reviewers;
    }

    const DutyRules &m_rules;
    const DutyState &m_state;
    const DutyRegistered &m_registered;
    const PublicationProof *m_proof;
    const PublicationProof *m_before;
    const Rule *m_rule = nullptr;
    QDate m_today;
    EventDutyStatus m_status;
};

} // namespace

EventDutyStatus eventDutyStatus(
    const DutyRules &rules, const DutyState &state, const PublicationProof *proof, const PublicationProof *before)
{
    return Clockwork(rules, state, proof, before).run();
}

bool isNamedToday(const EventDutyStatus &status, QDate since, QDate today)
{
    if (status.concern == Concern::Nobody)
        return false;
    const bool late =
        status.standing == EventStanding::Overdue || status.goneEarly || status.removalOverdue || status.review == Freshness::Overdue;
    return late || isTellingDay(status.tellOn, since, today);
}

QList<ExplainedDate> explain(const DutyRules &rules, const DutyState &state, const PublicationProof *proof, const EventDutyStatus &status)
{
    using What = ExplainedDate::What;
    QList<ExplainedDate> dates;
    const auto dayOf = [&](Instant moment) { return toDateTime(moment, rules.zone).date(); };
    const auto add = [&](What what, qsizetype version, const Period &period, QDate from) {
        if (!from.isValid())
            return;
        const auto days = period.unit == PeriodUnit::Hours
            ? computeDeadline(rules.calendar, period, momentOf(*state.registered, from, rules.zone), rules.zone)
            : computeDeadline(rules.calendar, period, from);
        if (days)
            dates.append({what, version, period, from, *days});
    };
    const bool seen = proof && !proof->words.isEmpty();
    const QDate published = seen ? dayOf(proof->words.first()) : QDate();
    for (qsizetype i = 0; i < status.versions.size(); ++i) {
        const RuleVersion &version = status.versions[i];
        if (version.deadline)
            add(What::Due, i, *version.deadline, status.anchor);
        if (version.window)
            add(What::WindowEnds, i, *version.window, seen ? published : rules.today());
        if (version.stayUp.kind == StayUp::Kind::Period)
            add(What::MustStayUntil, i, version.stayUp.period, published);
        if (version.removeBy && version.removeBy->after == RemoveBy::After::Publication)
            add(What::RemoveBy, i, version.removeBy->period, published);
        if (version.removeBy && version.removeBy->after == RemoveBy::After::Closing && seen)
            add(What::RemoveBy, i, version.removeBy->period, status.windowEnds);
        if (version.review && status.reviewBy.isValid())
            add(What::ReviewBy, i, *version.review, later(state.confirmedOn, seen ? dayOf(proof->words.last()) : QDate()));
    }
    if (state.registered->due.isValid())
        dates.append({What::SetByPerson, -1, {}, {}, Deadline{.lastDay = state.registered->due, .moment = {}, .steps = {}}});
    return dates;
}

} // namespace toasoan
