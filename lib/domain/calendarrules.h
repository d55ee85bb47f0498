// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "domain/calendar.h"

// What the calendar data says, before it is laid out day by day. Used by calendar.cpp and yearnotice.cpp only.
namespace toasoan {

/// A holiday of every year. Its days follow each other and include the anchor.
struct HolidayRule {
    QString code; ///< lower-case ASCII, digits and '-'
    QString name;
    bool lunar = false; ///< month and day are lunar
    int month = 0;
    int day = 0;
    int days = 1; ///< more than one: which days is announced each year
    QList<int> startOffsets; ///< first day relative to the anchor, by the anchor's weekday from Monday; empty: the anchor
    QString assumption; ///< what startOffsets take for granted
    QDate inForceFrom;
    QDate inForceTo; ///< last day in force; invalid: still in force
    Certainty certainty = Certainty::Unverified;
    QString source;
};

struct NoticeEntry {
    enum class Kind {
        Holiday, ///< which days the holiday of that code has, first to second
        Swap, ///< first is off, second is worked instead
        ProposedSwap, ///< changes no day, but marks both as uncertain
        RefusedSwap, ///< a proposal that came to nothing; removes the mark
    };
    Kind kind = Kind::Holiday;
    QString code; ///< of a Holiday
    QDate first;
    QDate second;
    Certainty certainty = Certainty::Unverified;
    QString source;
    int year = 0; ///< of the notice
    QString where; ///< path in the data it came from, for messages
    int line = 0; ///< of the text a person typed; 0: it came from data
};

struct CalendarRules {
    int firstYear = 0;
    int lastYear = 0;
    QString noNotice; ///< source of an ordinary day in a year without a notice
    QList<int> weeklyRest; ///< ISO weekdays, 1 Monday … 7 Sunday
    Certainty weeklyRestCertainty = Certainty::Unverified;
    QString weeklyRestSource;
    QDate substitutionFrom; ///< holidays from this day on are compensated
    Certainty substitutionCertainty = Certainty::Unverified;
    QString substitutionSource;
    QList<HolidayRule> holidays;
    QList<int> noticeYears;
    QList<NoticeEntry> entries;
};

[[nodiscard]] Result<CalendarRules> parseCalendarRules(QByteArrayView json);
/// Adds the notices of a document that has nothing else, as WorkingCalendar::withOverrides says.
[[nodiscard]] Result<> mergeNotices(CalendarRules &rules, QByteArrayView json);

/// Whether two entries are about the same holiday of a year, or the same swapped days.
[[nodiscard]] bool isAboutTheSame(const NoticeEntry &a, const NoticeEntry &b);

/// The anchor of a rule in a year, solar or lunar as the rule is; nothing if that lies outside the lunar calendar.
[[nodiscard]] std::optional<QDate> anchorOf(const HolidayRule &rule, int year);

} // namespace toasoan
