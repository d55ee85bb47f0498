// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak/year/diary.h"

namespace toasoan::year {

/// What a lawyer gets wrong on purpose, so that it can be seen whether the comparison would notice.
enum class Mistake {
    None,
    SwappedSaturday, ///< takes a Saturday that is worked for a day off
    NewHoliday, ///< works on 24 November
    SubstituteDay, ///< forgets that a holiday on a Sunday gives the Monday
    JulyLaw, ///< goes on with what the agency laid down until 30 June
    EventDayCounts, ///< counts the day of the event as the first
    BackwardsLands, ///< lets "so long before" end on the later working day
    EndOnDayOff, ///< lets a period of days end on a day off
    Unverified, ///< lets law that nobody has verified rise to more people
    SnoozedTold, ///< wakes people whom a snooze lets sleep
    WindowFromPlan, ///< counts a window from the event and not from the publication
    DismissedTold, ///< goes on telling who has left
    OwnRulesOnly, ///< forgets what the agency lays down for all sections
};
constexpr int mistakeCount = 13;
[[nodiscard]] const char *nameOf(Mistake mistake);

/// Says by itself, slowly, day by day with a finger on the calendar, how each duty stands. It knows the days off as a plain list and the
/// rules as clauses copied by hand from the texts; it shares no code with lib/domain: neither calendar nor deadline, cadence, catalogue
/// or eventduty.
class Lawyer final {
public:
    explicit Lawyer(Mistake mistake = Mistake::None)
        : m_mistake(mistake)
    {
    }
    [[nodiscard]] bool isWorked(QDate day) const;
    [[nodiscard]] Line onDuty(const Diary &diary, int duty, Moment now) const;
    [[nodiscard]] Line onSection(const Diary &diary, int section, Moment now) const;
    /// Ends of the periods whose report is owed by now, or within thirty days.
    [[nodiscard]] QSet<QDate> periodsOwed(const QString &rule, QDate founded, QDate today) const;
    [[nodiscard]] static QDate dayOf(Moment moment); ///< in Vietnam, seven hours ahead of UTC

private:
    struct Reckoning;
    [[nodiscard]] QDate after(QDate event, int amount, char unit) const;
    [[nodiscard]] QDate before(QDate event, int amount, char unit) const;
    [[nodiscard]] int workedBetween(QDate from, QDate to) const; ///< after from, up to and with to; negative backwards
    [[nodiscard]] QList<int> told(const Diary &diary, int section, int rank) const;
    /// 30, 7 and 1 days before, where as much time lies before that day as behind it, and the day itself; a day off gives way backwards.
    [[nodiscard]] QList<QDate> mornings(const DutyNote &duty, QDate begin, QDate due, bool byTheHour) const;
    void reckonDue(const Diary &diary, const DutyNote &duty, Reckoning &so) const;
    void reckonMeeting(const Diary &diary, const DutyNote &duty, Reckoning &so) const;
    void reckonPage(const Diary &diary, const DutyNote &duty, Reckoning &so) const;

    Mistake m_mistake;
};

} // namespace toasoan::year
