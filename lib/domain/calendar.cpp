// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar.h"

#include <algorithm>

#include <QList>

#include "domain/calendarrules.h"
#include "domain/yearnotice.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString isoText(QDate date) { return date.toString(Qt::ISODate); }

std::unexpected<Error> refused(const NoticeEntry &entry, const QString &why)
{
    if (entry.line > 0)
        return failure(Error::Kind::InvalidInput, u"%1: days: %2"_s.arg(entry.line).arg(why));
    return failure(Error::Kind::InvalidInput, u"%1: %2"_s.arg(entry.where, why));
}

std::unexpected<Error> refusedSwap(const NoticeEntry &entry, bool off, const QString &why)
{
    const QDate day = off ? entry.first : entry.second;
    if (entry.line == 0)
        return refused(entry, why);
    return failure(
        Error::Kind::InvalidInput, u"%1: %2: %3"_s.arg(entry.line).arg(off ? u"off"_s : u"worked"_s, day.toString(u"dd/MM/yyyy"_s)));
}

/// Lays the rules and notices out over the known years, in the order of the law: week, holidays, days in lieu, then swaps.
class Layout final {
public:
    explicit Layout(const CalendarRules &rules)
        : m_rules(rules)
        , m_first(rules.firstYear, 1, 1)
        , m_last(rules.lastYear, 12, 31)
    {
    }

    [[nodiscard]] Result<QList<DayInfo>> run()
    {
        layWeek();
        TRY(layHolidays());
        laySubstitutes();
        for (const NoticeEntry &entry : m_rules.entries)
            TRY(laySwap(entry));
        return std::move(m_days);
    }

private:
    [[nodiscard]] bool knows(QDate date) const { return date >= m_first && date <= m_last; }
    [[nodiscard]] DayInfo &at(QDate date) { return m_days[m_first.daysTo(date)]; }
    [[nodiscard]] bool isRest(QDate date) const { return m_rules.weeklyRest.contains(date.dayOfWeek()); }
    /// What is known of a year at best.
    [[nodiscard]] Certainty certaintyOf(int year) const
    {
        return m_rules.noticeYears.contains(year) ? Certainty::Confirmed : Certainty::Provisional;
    }

    void layWeek()
    {
        m_days.reserve(m_first.daysTo(m_last) + 1);
        for (QDate date = m_first; date <= m_last; date = date.addDays(1)) {
            DayInfo info{DayKind::Working, {}, certaintyOf(date.year()), {}, {}};
            if (isRest(date)) {
                info.kind = DayKind::WeeklyRest;
                info.certainty = std::max(info.certainty, m_rules.weeklyRestCertainty);
                info.source = m_rules.weeklyRestSource;
            } else if (info.certainty == Certainty::Provisional) {
                info.source = m_rules.noNotice;
            }
            m_days.append(info);
        }
    }

    [[nodiscard]] Result<> layHolidays()
    {
        QList<const NoticeEntry *> unused;
        for (const NoticeEntry &entry : m_rules.entries) {
            if (entry.year < m_rules.firstYear || entry.year > m_rules.lastYear)
                return refused(
                    entry, u"the year %1 is outside the calendar (%2-%3)"_s.arg(entry.year).arg(m_rules.firstYear).arg(m_rules.lastYear));
            if (entry.kind == NoticeEntry::Kind::Holiday)
                unused.append(&entry);
        }
        // A lunar year reaches into the next solar one, so its last months may be holidays of the first known year.
        for (int year = m_rules.firstYear - 1; year <= m_rules.lastYear; ++year) {
            for (const HolidayRule &rule : m_rules.holidays)
                TRY(layHoliday(rule, year, unused));
        }
        if (!unused.isEmpty())
            return refused(*unused.first(), u"%1 has no holiday \"%2\""_s.arg(unused.first()->year).arg(unused.first()->code));
        return {};
    }

    [[nodiscard]] Result<> layHoliday(const HolidayRule &rule, int year, QList<const NoticeEntry *> &unused)
    {
        const std::optional<QDate> anchor = anchorOf(rule, year);
        if (!anchor || !knows(*anchor) || *anchor < rule.inForceFrom || (rule.inForceTo.isValid() && *anchor > rule.inForceTo))
            return {};
        const auto entry =
            std::ranges::find_if(unused, [&](const NoticeEntry *one) { return one->code == rule.code && one->year == anchor->year(); });
        DayInfo info{DayKind::Holiday, rule.code, std::max(rule.certainty, certaintyOf(anchor->year())), rule.source, {}};
        QDate from = *anchor;
        if (entry != unused.end()) {
            TRY(checkDays(rule, *anchor, **entry));
            from = (*entry)->first;
            info.certainty = (*entry)->certainty;
            info.source = (*entry)->source;
            unused.erase(entry);
        } else if (rule.days > 1) {
            from = anchor->addDays(rule.startOffsets[anchor->dayOfWeek() - 1]);
            info.certainty = std::max(info.certainty, Certainty::Provisional);
            info.source = u"%1. %2"_s.arg(rule.source, rule.assumption);
        }
        for (int i = 0; i < rule.days; ++i)
            setHoliday(from.addDays(i), info);
        return {};
    }

    /// An almanac may differ by a day from the computed lunar date, never by more.
    [[nodiscard]] Result<> checkDays(const HolidayRule &rule, QDate anchor, const NoticeEntry &entry) const
    {
        if (entry.first.daysTo(entry.second) + 1 != rule.days)
            return refused(entry,
                u"\"%1\" has %2 day(s), from %3 to %4 is another number"_s.arg(rule.code).arg(rule.days).arg(
                    isoText(entry.first), isoText(entry.second)));
        const int tolerance = rule.lunar ? 1 : 0;
        if (anchor.addDays(tolerance) < entry.first || anchor.addDays(-tolerance) > entry.second)
            return refused(entry, u"\"%1\" must include %2"_s.arg(rule.code, isoText(anchor)));
        return {};
    }

    /// The law is silent on two holidays that meet: one day off, not in lieu, and marked for a person to look at.
    void setHoliday(QDate date, const DayInfo &info)
    {
        if (!knows(date))
            return;
        DayInfo &slot = at(date);
        if (slot.kind != DayKind::Holiday) {
            slot = info;
            return;
        }
        slot.certainty = Certainty::Unverified;
        slot.source += u"; "_s + info.source;
    }

    void laySubstitutes()
    {
        for (QDate date = std::max(m_first, m_rules.substitutionFrom); date <= m_last; date = date.addDays(1)) {
            if (!isRest(date) || at(date).kind != DayKind::Holiday)
                continue;
            QDate free = date.addDays(1);
            while (free <= m_last && at(free).kind != DayKind::Working)
                free = free.addDays(1);
            if (free > m_last)
                return;
            const Certainty certainty = std::max({at(date).certainty, m_rules.substitutionCertainty, certaintyOf(free.year())});
            at(free) = {DayKind::SubstituteDay, at(date).code, certainty, m_rules.substitutionSource, date};
        }
    }

    [[nodiscard]] Result<> laySwap(const NoticeEntry &entry)
    {
        const bool swap = entry.kind == NoticeEntry::Kind::Swap;
        if (!swap && entry.kind != NoticeEntry::Kind::ProposedSwap)
            return {};
        if (!knows(entry.first) || !knows(entry.second))
            return refusedSwap(
                entry, !knows(entry.first), u"%1 is outside the calendar"_s.arg(isoText(knows(entry.first) ? entry.second : entry.first)));
        DayInfo &off = at(entry.first);
        DayInfo &worked = at(entry.second);
        if (off.kind != DayKind::Working)
            return refusedSwap(entry, true, u"%1 is not a working day that can be taken off"_s.arg(isoText(entry.first)));
        if (worked.kind != DayKind::WeeklyRest)
            return refusedSwap(entry, false, u"%1 is not a weekly rest day that can be worked"_s.arg(isoText(entry.second)));
        const QString code = swap ? u"swap"_s : u"swap-proposed"_s;
        off = {swap ? DayKind::SwappedOff : off.kind, code, entry.certainty, entry.source, entry.second};
        worked = {swap ? DayKind::SwappedWorked : worked.kind, code, entry.certainty, entry.source, entry.first};
        return {};
    }

    const CalendarRules &m_rules;
    QDate m_first;
    QDate m_last;
    QList<DayInfo> m_days;
};

} // namespace

struct WorkingCalendar::Table {
    CalendarRules rules;
    QDate first;
    QList<DayInfo> days; // from first on
    QList<int> through; // for each of days, how many up to and with it are worked
    QList<int> working; // indexes into days of those worked

    [[nodiscard]] static Result<WorkingCalendar> make(CalendarRules rules)
    {
        TRY_INTO(days, Layout(rules).run());
        auto table = std::make_shared<Table>();
        table->first = QDate(rules.firstYear, 1, 1);
        table->days = std::move(days);
        table->rules = std::move(rules);
        table->through.reserve(table->days.size());
        for (qsizetype i = 0; i < table->days.size(); ++i) {
            if (isWorked(table->days.at(i).kind))
                table->working.append(static_cast<int>(i));
            table->through.append(static_cast<int>(table->working.size()));
        }
        return WorkingCalendar(std::move(table));
    }
    /// Index into days, or -1.
    [[nodiscard]] qsizetype index(QDate date) const
    {
        const qint64 offset = date.isValid() ? first.daysTo(date) : -1;
        return offset >= 0 && offset < days.size() ? offset : -1;
    }
};

WorkingCalendar::WorkingCalendar(std::shared_ptr<const Table> table)
    : m_table(std::move(table))
{
}

Result<WorkingCalendar> WorkingCalendar::parse(QByteArrayView json)
{
    TRY_INTO(rules, parseCalendarRules(json));
    return Table::make(std::move(rules));
}

Result<WorkingCalendar> WorkingCalendar::withOverrides(QByteArrayView json) const
{
    CalendarRules rules = m_table->rules;
    TRY(mergeNotices(rules, json));
    return Table::make(std::move(rules));
}

Result<WorkingCalendar> WorkingCalendar::withNotices(const QString &text) const
{
    CalendarRules rules = m_table->rules;
    TRY_INTO(notices, parseYearNotices(text));
    TRY(mergeNotices(rules, notices));
    return Table::make(std::move(rules));
}

DayInfo WorkingCalendar::day(QDate date) const
{
    const qsizetype index = m_table->index(date);
    return index < 0 ? DayInfo{} : m_table->days.at(index);
}

bool WorkingCalendar::isWorking(QDate date) const
{
    const qsizetype index = m_table->index(date);
    return index >= 0 && isWorked(m_table->days.at(index).kind);
}

bool WorkingCalendar::knows(QDate date) const { return m_table->index(date) >= 0; }

QDate WorkingCalendar::firstDay() const { return m_table->first; }

QDate WorkingCalendar::lastDay() const { return m_table->first.addDays(m_table->days.size() - 1); }

bool WorkingCalendar::hasNotice(int year) const { return m_table->rules.noticeYears.contains(year); }

QString WorkingCalendar::holidayName(const QString &code) const
{
    const auto &rules = m_table->rules.holidays;
    const auto rule = std::ranges::find(rules, code, &HolidayRule::code);
    return rule == rules.end() ? QString() : rule->name;
}

int WorkingCalendar::workingDaysThrough(QDate date) const
{
    if (date > lastDay())
        return static_cast<int>(m_table->working.size());
    const qsizetype index = m_table->index(date);
    return index < 0 ? 0 : m_table->through.at(index);
}

std::optional<QDate> WorkingCalendar::workingDay(int number) const
{
    if (number < 1 || number > m_table->working.size())
        return std::nullopt;
    return m_table->first.addDays(m_table->working.at(number - 1));
}

} // namespace toasoan
