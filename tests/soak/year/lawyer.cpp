// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/year/lawyer.h"

#include <algorithm>

#include "soak/year/statutes.h"

using namespace Qt::StringLiterals;

namespace toasoan::year {

namespace {

int numberOf(QDate day) { return day.year() * 10'000 + day.month() * 100 + day.day(); }

QDate monthsFrom(QDate day, int months)
{
    int year = day.year();
    int month = day.month() + months;
    for (; month > 12; month -= 12)
        ++year;
    for (; month < 1; month += 12)
        --year;
    for (int number = day.day();; --number) { // the last day, where the month is shorter
        if (QDate::isValid(year, month, number))
            return QDate(year, month, number);
    }
}

constexpr Moment hour = 3'600'000;

} // namespace

const char *nameOf(Mistake mistake)
{
    constexpr const char *names[mistakeCount]{"none", "swapped Saturday", "new holiday", "substitute day", "law of July",
        "day of the event counts", "backwards lands later", "ends on a day off", "unverified law rises", "snoozed are told",
        "window from the plan", "dismissed are told", "own rules only"};
    return names[int(mistake)];
}

QDate Lawyer::dayOf(Moment moment)
{
    const Moment local = moment + 7 * hour;
    return QDate(1970, 1, 1).addDays(local / (24 * hour));
}

bool Lawyer::isWorked(QDate day) const
{
    if (workedSaturdays.contains(day))
        return m_mistake != Mistake::SwappedSaturday;
    if (m_mistake == Mistake::NewHoliday && day == QDate(2026, 11, 24))
        return true;
    if (m_mistake == Mistake::SubstituteDay && day == QDate(2026, 4, 27))
        return true;
    return day.dayOfWeek() <= 5 && !daysOff.contains(day);
}

// Civil Code, Đ.147 and 148: the day of the event does not count; what ends on a day off ends on the next working day.
QDate Lawyer::after(QDate event, int amount, char unit) const
{
    QDate day = m_mistake == Mistake::EventDayCounts ? event.addDays(-1) : event;
    if (unit == 'w') {
        for (int counted = 0; counted < amount;) {
            day = day.addDays(1);
            if (isWorked(day))
                ++counted;
        }
        return day;
    }
    if (unit == 'm')
        day = monthsFrom(day, amount);
    else
        for (int counted = 0; counted < amount; ++counted)
            day = day.addDays(1);
    while (!isWorked(day) && m_mistake != Mistake::EndOnDayOff)
        day = day.addDays(1);
    return day;
}

// Backwards the earlier working day: rather early than late.
QDate Lawyer::before(QDate event, int amount, char unit) const
{
    QDate day = event;
    if (unit == 'w') {
        for (int counted = 0; counted < amount;) {
            day = day.addDays(-1);
            if (isWorked(day))
                ++counted;
        }
        return day;
    }
    if (unit == 'm')
        day = monthsFrom(day, -amount);
    else
        for (int counted = 0; counted < amount; ++counted)
            day = day.addDays(-1);
    while (!isWorked(day))
        day = day.addDays(m_mistake == Mistake::BackwardsLands ? 1 : -1);
    return day;
}

int Lawyer::workedBetween(QDate from, QDate to) const
{
    int count = 0;
    for (QDate day = from; day < to;) {
        day = day.addDays(1);
        count += isWorked(day) ? 1 : 0;
    }
    for (QDate day = to; day < from;) {
        day = day.addDays(1);
        count -= isWorked(day) ? 1 : 0;
    }
    return count;
}

// rank 0: nobody, 1: who is responsible, 2: those who review too, 3: the keeper too. If there is nobody, the next in line.
QList<int> Lawyer::told(const Diary &diary, int section, int rank) const
{
    QList<int> all;
    const auto tell = [&](int person) {
        const bool there = person >= 0 && (!diary.people[person].left || m_mistake == Mistake::DismissedTold);
        if (there && !all.contains(person))
            all.append(person);
    };
    if (rank == 0)
        return all;
    tell(section >= 0 ? diary.sections[section].responsible : -1);
    const bool reviewersToo = rank >= 2 || all.isEmpty();
    for (int person = 0; person < diary.people.size(); ++person) {
        if (diary.people[person].reviews && reviewersToo)
            tell(person);
    }
    if (rank >= 3 || all.isEmpty())
        tell(diary.keeper);
    return all;
}

// 21c: on 31/3, 30/6 and 30/9; 22b: on 31/12. What was due before the house was founded nobody asks for.
QSet<QDate> Lawyer::periodsOwed(const QString &rule, QDate founded, QDate today) const
{
    const QList<QDate> ends = rule == "21c"_L1
        ? QList<QDate>{QDate(2025, 9, 30), QDate(2026, 3, 31), QDate(2026, 6, 30), QDate(2026, 9, 30), QDate(2027, 3, 31)}
        : QList<QDate>{QDate(2024, 12, 31), QDate(2025, 12, 31), QDate(2026, 12, 31)};
    QSet<QDate> owed;
    for (const QDate &end : ends) {
        const QDate due = after(end, rule == "21c"_L1 ? 10 : 30, 'd');
        if (due >= founded && (end <= today || due <= today.addDays(30)))
            owed.insert(end);
    }
    return owed;
}

struct Lawyer::Reckoning {
    Moment now = 0;
    QDate today;
    QDate event; ///< from which it runs
    QDate due;
    Moment dueAt = never;
    QDate certainDue; ///< the earliest that is certain
    bool ahead = false;
    Moment met = never;
    QDate window;
    QDate stays;
    bool takenEarly = false;
    bool leftTooLong = false;
    bool toBeLookedThrough = false;
    QDate lookBy;
};

QList<QDate> Lawyer::mornings(const DutyNote &duty, QDate begin, QDate due, bool byTheHour) const
{
    const auto workedOrBefore = [this](QDate day) {
        while (!isWorked(day))
            day = day.addDays(-1);
        return day;
    };
    // Nobody can do anything about what is not written down yet.
    QDate first = duty.written;
    if (begin.isValid() && begin < due && begin > first)
        first = begin;
    QList<QDate> days;
    for (const int ahead : {30, 7, 1}) {
        const QDate day = workedOrBefore(due.addDays(-ahead));
        if (first.addDays(ahead) <= due.addDays(-ahead) && day >= first)
            days.append(day);
    }
    days.append(workedOrBefore(due));
    if (byTheHour && first < due)
        days.append(first);
    if (duty.quietUntil.isValid() && duty.quietUntil.addDays(1) < due)
        days.append(duty.quietUntil.addDays(1));
    return days;
}

void Lawyer::reckonDue(const Diary &diary, const DutyNote &duty, Reckoning &so) const
{
    so.event = duty.event;
    if (!so.event.isValid() && duty.follows >= 0) {
        const int post = diary.duties[duty.follows].post;
        if (post >= 0 && !diary.posts[post].words.isEmpty())
            so.event = dayOf(diary.posts[post].words.first());
    }
    const auto demand = [&](QDate day, Moment at, bool certain) {
        if (!so.due.isValid() || day < so.due) {
            so.due = day;
            so.dueAt = at;
        }
        if ((certain || m_mistake == Mistake::Unverified) && (!so.certainDue.isValid() || day < so.certainDue))
            so.certainDue = day;
    };
    for (const Clause &clause : clauses) {
        if (duty.rule != clause.rule || !so.event.isValid())
            continue;
        const int day = numberOf(so.event);
        const bool old = m_mistake == Mistake::JulyLaw && day >= 20260701 && (clause.from == 20260701 || clause.to == 20260630);
        const bool holds = (clause.from == 0 || clause.from <= day) && (clause.to == 0 || day <= clause.to);
        if (holds == old)
            continue;
        if (clause.unit == 'h') {
            const Moment begin = duty.moment != never ? duty.moment : QDate(1970, 1, 1).daysTo(so.event) * 24 * hour - 7 * hour;
            demand(dayOf(begin + clause.amount * hour - 1), begin + clause.amount * hour, clause.certain);
        } else {
            demand(clause.ahead ? before(so.event, clause.amount, clause.unit) : after(so.event, clause.amount, clause.unit), never,
                clause.certain);
        }
        so.ahead = so.ahead || clause.ahead;
    }
    if (duty.setByPerson.isValid())
        demand(duty.setByPerson, never, true);
}

void Lawyer::reckonMeeting(const Diary &diary, const DutyNote &duty, Reckoning &so) const
{
    const Remainder also = remainderOf(duty.rule);
    const PostNote *post = duty.post >= 0 ? &diary.posts[duty.post] : nullptr;
    if (also.takesDown) {
        so.met = post ? post->gone : never;
        return;
    }
    const bool standing = also.reviewMonths > 0;
    if (post) {
        for (const Moment at : post->words) {
            if (so.met == never && (!standing || dayOf(at) >= so.event)) // older words do not answer a change
                so.met = at;
        }
    }
    if (standing && duty.confirmed.isValid() && duty.confirmed >= so.event) {
        const Moment at = QDate(1970, 1, 1).daysTo(duty.confirmed) * 24 * hour - 7 * hour;
        so.met = so.met == never ? at : std::min(so.met, at);
    }
}

// What runs from the publication, and how long the page must be there.
void Lawyer::reckonPage(const Diary &diary, const DutyNote &duty, Reckoning &so) const
{
    const Remainder also = remainderOf(duty.rule);
    const PostNote *post = duty.post >= 0 ? &diary.posts[duty.post] : nullptr;
    const bool seen = post && !post->words.isEmpty();
    const QDate published = seen ? dayOf(post->words.first()) : QDate();
    if (also.takesDown || duty.closed)
        return;
    if (also.windowDays > 0)
        so.window = after(m_mistake == Mistake::WindowFromPlan ? so.event : seen ? published : so.today, also.windowDays, 'd');
    if (also.stayDays > 0 && seen)
        so.stays = after(published, also.stayDays, 'd');
    if (also.untilTheEvent && so.ahead)
        so.stays = so.event;
    if (also.untilTheEvent && also.windowDays > 0 && seen)
        so.stays = so.window;
    if (!seen)
        return;
    const QDate gone = post->gone != never ? dayOf(post->gone) : QDate();
    so.takenEarly = gone.isValid() && so.stays.isValid() && gone <= so.stays;
    so.leftTooLong = also.removeAfterDays > 0 && !gone.isValid() && so.today > after(published, also.removeAfterDays, 'd');
}

Line Lawyer::onDuty(const Diary &diary, int number, Moment now) const
{
    const DutyNote &duty = diary.duties[number];
    const Remainder also = remainderOf(duty.rule);
    Reckoning so{.now = now, .today = dayOf(now)};
    reckonDue(diary, duty, so);
    reckonMeeting(diary, duty, so);
    reckonPage(diary, duty, so);
    Line line{.state = {}, .due = so.due, .late = 0, .window = so.window, .stays = so.stays, .told = {}};
    const bool over = so.due.isValid() && (so.dueAt != never ? now >= so.dueAt : so.today > so.due);
    bool soon = false;
    if (duty.closed) {
        line.state = u"closed"_s;
    } else if (so.met != never) {
        line.state = u"done"_s;
        line.late = so.due.isValid() ? std::max(workedBetween(so.due, dayOf(so.met)), 0) : 0;
    } else if (!so.due.isValid()) {
        line.state = u"awaits"_s;
    } else {
        // A fifth of the time that there is, one working day at least and five at most.
        const int whole = workedBetween(so.event, so.due);
        const int warning = whole > 0 ? std::min(std::max(whole / 5, 1), 5) : 5;
        soon = !over && workedBetween(so.today, so.due) <= warning;
        line.state = over ? u"overdue"_s : soon ? u"soon"_s : u"ahead"_s;
        line.late = std::max(workedBetween(so.due, so.today), 0);
    }
    if (also.reviewMonths > 0 && line.state == "done"_L1) {
        QDate from = duty.confirmed;
        if (duty.post >= 0 && !diary.posts[duty.post].words.isEmpty()
            && (!from.isValid() || dayOf(diary.posts[duty.post].words.last()) > from))
            from = dayOf(diary.posts[duty.post].words.last());
        so.lookBy = after(from, also.reviewMonths, 'm');
        so.toBeLookedThrough = workedBetween(so.today, so.lookBy) <= 5;
    }
    const bool open = line.state == "overdue"_L1 || soon;
    const bool asleep = duty.quietUntil.isValid() && so.today <= duty.quietUntil && line.state != "done"_L1 && line.state != "closed"_L1;
    if (line.state == "ahead"_L1 || soon)
        line.mornings = mornings(duty, so.event, so.due, so.dueAt != never);
    else if (so.lookBy.isValid() && so.today <= so.lookBy)
        line.mornings = mornings(duty, dayOf(so.met), so.lookBy, false);
    line.pressing = line.state == "overdue"_L1 || so.takenEarly || so.leftTooLong || (so.lookBy.isValid() && so.today > so.lookBy);
    const bool begun = std::ranges::any_of(line.mornings, [&](QDate day) { return day <= so.today; });
    if ((asleep && m_mistake != Mistake::SnoozedTold) || !(open || begun || so.toBeLookedThrough || so.takenEarly || so.leftTooLong))
        return line;
    int rank = 1;
    if (line.state == "overdue"_L1 && so.certainDue.isValid()) {
        const bool rhythm = duty.section >= 0 && diary.sections[duty.section].everyWorkingDays > 0;
        const int late = workedBetween(so.certainDue, so.today);
        rank = late >= (rhythm ? diary.sections[duty.section].keeperAfter : 5)   ? 3
            : late >= (rhythm ? diary.sections[duty.section].reviewersAfter : 2) ? 2
                                                                                 : 1;
    }
    line.told = told(diary, duty.section, rank);
    return line;
}

Line Lawyer::onSection(const Diary &diary, int number, Moment now) const
{
    const SectionNote &section = diary.sections[number];
    const QDate today = dayOf(now);
    if (section.everyWorkingDays == 0 || (section.asAgency && m_mistake == Mistake::OwnRulesOnly))
        return Line{.state = u"none"_s};
    QDate newest;
    for (const PostNote &post : diary.posts) {
        if (post.section == number && post.gone == never && !post.words.isEmpty())
            newest = std::max(newest, dayOf(post.words.last()));
    }
    QDate due = newest.isValid() ? newest : section.since;
    for (int counted = 0; counted < section.everyWorkingDays;) {
        due = due.addDays(1);
        counted += isWorked(due) ? 1 : 0;
    }
    QDate first = section.since; // nobody is late for days before the rule was made
    while (!isWorked(first))
        first = first.addDays(1);
    due = std::max(due, first);
    const int left = workedBetween(today, due);
    const int warning = section.everyWorkingDays == 1 ? 0 : std::min(std::max(section.everyWorkingDays / 5, 1), 5);
    Line line{.state = today > due ? u"overdue"_s : left <= warning ? u"soon"_s : u"fresh"_s, .due = due, .late = std::max(-left, 0)};
    int rank = line.state == "fresh"_L1 ? 0 : 1;
    if (line.state == "overdue"_L1)
        rank = line.late >= section.keeperAfter ? 3 : line.late >= section.reviewersAfter ? 2 : 1;
    line.told = told(diary, number, rank);
    return line;
}

} // namespace toasoan::year
