// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace toasoan {

/// One time at which the calendar itself starts the clock of a periodic rule.
struct Occurrence {
    enum class Span {
        Week, ///< begins on the anchor, a Monday; the others end on it
        Month,
        Quarter,
        HalfYear,
        Year,
        Other, ///< up to the anchor
    };
    QDate anchor;
    Span span = Span::Other;
    int number = 0; ///< of the month, quarter or half-year in its year, from 1; else 0
    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// Those from one day to another, both included, ascending. Nothing for what a person must say first: the day of a decision or reception,
/// or a number of months that does not divide the year.
[[nodiscard]] QList<Occurrence> occurrences(const Rule &rule, const Recurrence &every, QDate from, QDate to);

} // namespace toasoan
