// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>
#include <QString>

// What the lawyer has on the desk: the days off as a plain list, and the rules as sentences copied by hand from the texts.
namespace toasoan::year {

using namespace Qt::StringLiterals;

// Days off that are no Saturday or Sunday, as the notices for 2026 have them (Tết 16–20/2; 27/4 for Giỗ Tổ on a Sunday; swaps of 2/1 and
// 31/8), and for 2027, of which there is no notice, as the rules give them.
inline const QSet<QDate> daysOff{QDate(2026, 1, 1), QDate(2026, 1, 2), QDate(2026, 2, 16), QDate(2026, 2, 17), QDate(2026, 2, 18),
    QDate(2026, 2, 19), QDate(2026, 2, 20), QDate(2026, 4, 27), QDate(2026, 4, 30), QDate(2026, 5, 1), QDate(2026, 8, 31),
    QDate(2026, 9, 1), QDate(2026, 9, 2), QDate(2026, 11, 24), QDate(2027, 1, 1), QDate(2027, 2, 4), QDate(2027, 2, 5), QDate(2027, 2, 8),
    QDate(2027, 2, 9), QDate(2027, 2, 10), QDate(2027, 4, 16), QDate(2027, 4, 30), QDate(2027, 5, 3)};
inline const QSet<QDate> workedSaturdays{QDate(2026, 1, 10), QDate(2026, 8, 22)};

/// One sentence that says by when; dates as 20260701, 0: open.
struct Clause {
    QStringView rule;
    int from;
    int to;
    int amount;
    char unit; ///< 'w' working days, 'd' days, 'm' months, 'h' hours
    bool ahead; ///< so long before the event
    bool certain; ///< a number that was read in a text in force, or the agency's own
};
inline constexpr Clause clauses[]{
    {u"31a", 0, 0, 5, 'w', false, true}, // Luật 10/2022, Đ.11–14: 05 ngày làm việc từ ngày quyết định
    {u"31a", 20260701, 0, 3, 'w', false, true}, // the agency's own, from July on: three
    {u"6a", 0, 0, 2, 'w', false, false}, // 02 ngày làm việc, of a decree that has ended
    {u"17a", 0, 0, 5, 'w', false, false}, // no number in the law
    {u"17b", 0, 0, 2, 'w', false, false}, // from the press
    {u"20c-dong-san", 0, 0, 7, 'w', true, false},
    {u"20c-bat-dong-san", 0, 0, 15, 'd', true, false},
    {u"35a", 0, 0, 30, 'd', true, true}, // Luật Thanh niên, Đ.10: trước ít nhất 30 ngày
    {u"35b", 0, 0, 10, 'd', false, true},
    {u"26a", 0, 0, 5, 'w', true, true}, // Luật Tiếp công dân, Đ.24: 05 ngày làm việc trước
    {u"43", 20260701, 0, 7, 'w', true, true}, // Nghị định 224/2026, Đ.13
    {u"21b", 0, 0, 30, 'd', false, true}, // Nghị định 73/2026
    {u"21c", 0, 0, 10, 'd', false, true},
    {u"22b", 0, 0, 30, 'd', false, false}, // the numbers of a decree that was replaced
    {u"27", 0, 0, 15, 'd', false, true},
    {u"28", 0, 0, 7, 'w', false, true}, // Luật Tố cáo, Đ.40
    {u"34", 0, 0, 10, 'd', false, false},
    {u"29", 20260701, 0, 24, 'h', false, true}, // Nghị định 244/2026: 24 giờ
    {u"31b", 0, 0, 5, 'w', false, false}, // "ngay khi có thay đổi"; the number is ours
    {u"45b", 0, 0, 2, 'w', false, true}, // Nghị định 62/2015, Đ.11: gỡ trong 02 ngày làm việc
    {u"mac-dinh", 0, 20260831, 5, 'w', false, true}, // Luật 104/2016, Đ.18.4
    {u"mac-dinh", 20260901, 0, 5, 'w', false, false}, // the new law has not been read
    {u"qc-1", 0, 20260630, 5, 'w', false, true}, // the agency's own
    {u"qc-1", 20260701, 0, 2, 'w', false, true},
    {u"qc-2", 0, 0, 1, 'm', false, true},
    {u"qc-3", 0, 0, 15, 'd', false, true}, // from the publication of what it follows
    {u"qc-4", 0, 0, 1, 'm', true, true},
};

/// What else the texts say of a rule.
struct Remainder {
    int windowDays = 0;
    int stayDays = 0;
    bool untilTheEvent = false; ///< or until the window closes
    int removeAfterDays = 0;
    int reviewMonths = 0; ///< a page that must always be right
    bool takesDown = false;
};
inline Remainder remainderOf(const QString &rule)
{
    if (rule == "17a"_L1)
        return {.windowDays = 30, .untilTheEvent = true};
    if (rule == "17b"_L1)
        return {.windowDays = 15, .stayDays = 15};
    if (rule == "31a"_L1 || rule == "mac-dinh"_L1 || rule == "22b"_L1)
        return {.stayDays = 30};
    if (rule == "27"_L1 || rule == "28"_L1 || rule == "34"_L1)
        return {.stayDays = 15};
    if (rule == "35a"_L1 || rule == "26a"_L1 || rule.startsWith("20c"_L1))
        return {.untilTheEvent = true};
    if (rule == "qc-1"_L1)
        return {.stayDays = 10, .removeAfterDays = 40};
    if (rule == "31b"_L1)
        return {.reviewMonths = 3};
    if (rule == "29"_L1)
        return {.reviewMonths = 6};
    return {.takesDown = rule == "45b"_L1};
}

} // namespace toasoan::year
