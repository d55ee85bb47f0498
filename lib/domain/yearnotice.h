// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarrules.h"

// The yearly notice of days off and swapped working days (Labour Code 45/2019, Đ.112; the notice of the Ministry of Home Affairs), as
// a person types it from the paper. docs/calendar.md has the form.
namespace toasoan {

/// One line of a notice: which days a holiday has, or which day is off for which one worked.
struct NoticeLine {
    NoticeEntry::Kind kind = NoticeEntry::Kind::Holiday;
    int line = 0; ///< of the text, from 1
    QString holiday; ///< as it was typed; of a Holiday
    QDate first; ///< of a holiday's whole break, or the day off
    QDate second; ///< the last day of the break, or the day worked instead
    friend bool operator==(const NoticeLine &, const NoticeLine &) = default;
};

struct YearNotice {
    int year = 0;
    int line = 0;
    QString source; ///< number and day of the notice
    QList<NoticeLine> lines;
    friend bool operator==(const YearNotice &, const YearNotice &) = default;
};

/// Reads notices of one or several years, by year. InvalidInput: detail is "LINE: CODE: about", the line from 1, CODE one of
/// "year" (a line before any year, or a year that is there twice), "source" (none is named), "word" (neither a holiday nor a swap),
/// "date", "dates" (how many, or which is which), "empty" (a year without a line).
[[nodiscard]] Result<QList<YearNotice>> parseYearNotices(const QString &text);
/// The same notices in the one form that is signed.
[[nodiscard]] QString toText(const QList<YearNotice> &notices);
/// Both, where a year of added takes the place of the same year.
[[nodiscard]] QList<YearNotice> withYears(QList<YearNotice> notices, const QList<YearNotice> &added);

/// Adds notices to what the calendar says: each holiday's break becomes its days in the law's number, confirmed, and a year behind
/// the last known one becomes known. InvalidInput as above, with "year" (not the next one behind the calendar), "word", "days" (no
/// choice of the holiday's days, its days in lieu, weekends and swaps fills the break), "twice" (said before).
[[nodiscard]] Result<> mergeNotices(CalendarRules &rules, const QList<YearNotice> &notices);

} // namespace toasoan
