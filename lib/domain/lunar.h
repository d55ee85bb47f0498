// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>

namespace toasoan {

/// A day of the Vietnamese lunar calendar (âm lịch).
struct LunarDate {
    int year = 0; ///< named after the solar year in which its first month begins
    int month = 0; ///< 1–12
    int day = 0; ///< 1–30
    bool leap = false; ///< in the second month of that number (tháng nhuận)
    friend bool operator==(const LunarDate &, const LunarDate &) = default;
};

/// Lunar years that can be converted. Computed backwards for years before 1968, when official almanacs used other meridians.
constexpr int firstLunarYear = 1901;
constexpr int lastLunarYear = 2099;

/// Months begin on the day of the new moon and the eleventh holds the winter solstice, both by the clock of the 105° E
/// meridian (UTC+7); of thirteen months between two solstices the first without a major solar term is the leap month.
/// Positions after J. Meeus, Astronomical Algorithms, 2nd ed.: new moon (ch. 49) within 20 s, solar longitude (ch. 25) within 0.01°.
[[nodiscard]] std::optional<LunarDate> toLunar(QDate day);

/// Nothing for a year out of range and for a day, month or leap month that this lunar year does not have.
[[nodiscard]] std::optional<QDate> toSolar(const LunarDate &date);

/// The number of the leap month of a lunar year; nothing if it has none or is out of range.
[[nodiscard]] std::optional<int> leapMonth(int lunarYear);

} // namespace toasoan
