// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace toasoan::test {

using enum PeriodUnit;
using enum Direction;

/// Row by row what the collected facts say about the demand in force on 23 November 2026, written down by hand.
struct Fact {
    const char *rule;
    const char *item;
    int amount; // 0: no deadline
    PeriodUnit unit;
    Direction direction;
    Nature nature;
    Verification verification;
    bool suggested; // the number is ours
    StayUp::Kind stays;
    int stayAmount;
};

inline constexpr auto Law = Nature::Law;
inline constexpr auto Practice = Nature::Practice;
inline constexpr auto V = Verification::Confirmed;
inline constexpr auto P = Verification::Press;
inline constexpr auto X = Verification::Expired;
inline constexpr auto GK = Verification::General;
using Stay = StayUp::Kind;

inline constexpr Fact facts[] = {
    {"mac-dinh", "0", 5, WorkingDays, After, Law, GK, false, Stay::Period, 30},
    {"1", "1", 5, WorkingDays, After, Law, V, true, Stay::Permanent, 0},
    {"2", "2", 0, Days, After, Practice, GK, false, Stay::Archive, 0},
    {"3a", "3", 2, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"4", "4", 5, WorkingDays, After, Law, GK, false, Stay::WhileInForce, 0},
    {"5", "5", 10, WorkingDays, After, Practice, X, false, Stay::PlanPeriod, 0},
    {"6a", "6", 2, WorkingDays, After, Practice, X, false, Stay::WhileInForce, 0},
    {"6b", "6", 10, WorkingDays, After, Practice, X, false, Stay::WhileInForce, 0},
    {"7b", "7", 1, WorkingDays, After, Law, GK, true, Stay::UntilClosing, 0},
    {"8a", "8", 1, WorkingDays, After, Law, V, true, Stay::UntilClosing, 0},
    {"9", "9", 15, Days, After, Law, V, false, Stay::PlanPeriod, 0},
    {"10", "10", 3, WorkingDays, After, Law, V, false, Stay::UntilLifted, 0},
    {"11", "11", 5, WorkingDays, After, Law, GK, false, Stay::UntilLifted, 0},
    {"12", "12", 10, WorkingDays, After, Practice, GK, false, Stay::Archive, 0},
    {"13a", "13", 20, Days, Before, Law, V, false, Stay::WhileInForce, 0},
    {"13b", "13", 5, Days, Before, Law, V, false, Stay::WhileInForce, 0},
    {"13c", "13", 3, Days, After, Law, V, false, Stay::WhileInForce, 0},
    {"14", "14", 0, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"15b", "15", 15, Days, After, Law, V, false, Stay::Period, 60},
    {"15c", "15", 20, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"16", "16", 10, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"17a", "17a", 5, WorkingDays, After, Law, P, true, Stay::UntilClosing, 0},
    {"17b", "17b", 2, WorkingDays, After, Law, P, false, Stay::Period, 15},
    {"18a", "18a", 5, WorkingDays, After, Law, P, true, Stay::UntilClosing, 0},
    {"18b", "18b", 5, WorkingDays, After, Practice, X, false, Stay::UntilLifted, 0},
    {"18c", "18c", 10, Days, After, Practice, X, false, Stay::Period, 30},
    {"19", "19", 5, WorkingDays, After, Law, V, false, Stay::Period, 20},
    {"20a", "20a", 3, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20b", "20b", 3, WorkingDays, After, Law, P, false, Stay::NotSaid, 0},
    {"20c-dong-san", "20c", 7, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20c-bat-dong-san", "20c", 15, Days, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20c-rut-gon-dong-san", "20c", 3, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"20c-rut-gon-bat-dong-san", "20c", 5, WorkingDays, Before, Law, P, false, Stay::UntilClosing, 0},
    {"21a", "21a", 5, WorkingDays, After, Law, V, false, Stay::Period, 12},
    {"21b", "21b", 30, Days, After, Law, V, false, Stay::Archive, 0},
    {"21c", "21c", 10, Days, After, Law, V, false, Stay::Archive, 0},
    {"21c-nam", "21c", 10, Days, After, Law, V, false, Stay::Archive, 0},
    {"21d-ho-tro", "21d", 3, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"21d-ket-qua", "21d", 30, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"21d-thu-tuc", "21d", 5, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"21d-quy", "21d", 10, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"22a", "22", 30, Days, After, Law, GK, false, Stay::Period, 30},
    {"23", "23", 15, WorkingDays, After, Practice, X, false, Stay::Archive, 0},
    {"24", "24", 15, Days, After, Law, GK, false, Stay::Permanent, 0},
    {"25", "25", 15, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"26a", "26", 5, WorkingDays, Before, Law, V, false, Stay::UntilClosing, 0},
    {"27", "27", 15, Days, After, Law, V, false, Stay::Period, 15},
    {"28", "28", 7, WorkingDays, After, Law, V, false, Stay::Period, 15},
    {"29", "29", 24, Hours, After, Law, V, false, Stay::Permanent, 0},
    {"30b", "30", 24, Hours, After, Law, V, false, Stay::Archive, 0},
    {"31a", "31", 5, WorkingDays, After, Law, V, false, Stay::Period, 30},
    {"32", "32", 5, WorkingDays, After, Law, V, false, Stay::Period, 20},
    {"33", "33", 5, WorkingDays, After, Law, GK, false, Stay::Permanent, 0},
    {"34", "34", 10, Days, After, Law, GK, false, Stay::Period, 15},
    {"35a", "35", 30, Days, Before, Law, V, false, Stay::UntilClosing, 0},
    {"35b", "35", 10, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"36", "36", 5, WorkingDays, After, Law, V, true, Stay::Period, 30},
    {"37", "37", 5, WorkingDays, After, Law, V, true, Stay::NotSaid, 0},
    {"38", "38", 0, Days, After, Practice, GK, false, Stay::Archive, 0},
    {"39", "39", 5, WorkingDays, After, Law, GK, false, Stay::WhileInForce, 0},
    {"40", "40", 24, Hours, After, Law, GK, true, Stay::UntilLifted, 0},
    {"41", "41", 2, WorkingDays, After, Practice, X, true, Stay::Permanent, 0},
    {"42", "42", 5, WorkingDays, After, Practice, X, true, Stay::Permanent, 0},
    {"43", "43", 7, WorkingDays, Before, Law, V, false, Stay::UntilLifted, 0},
    {"44a", "44", 5, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
    {"44b", "44", 15, Days, After, Law, V, false, Stay::NotSaid, 0},
    {"45a", "45", 5, WorkingDays, After, Law, V, false, Stay::UntilLifted, 0},
    {"45b", "45", 2, WorkingDays, After, Law, V, false, Stay::NotSaid, 0},
};

} // namespace toasoan::test
