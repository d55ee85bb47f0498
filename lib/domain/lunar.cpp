// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lunar.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace toasoan {

namespace {

constexpr double synodicMonth = 29.530588861; // days, mean, at J2000
constexpr double newMoonOf2000 = 2451550.09766; // Julian ephemeris day of mean new moon number 0 (6 January 2000)
constexpr double meridian = 7.0 / 24; // of a day, east of Greenwich
constexpr int solsticeTerm = 9; // 270° in steps of 30°

double sine(double degrees) { return std::sin(degrees * (std::numbers::pi / 180)); }

/// Terrestrial minus universal time in seconds (polynomials of F. Espenak and J. Meeus).
double clockDrift(double year)
{
    struct Era {
        double until, origin;
        std::array<double, 6> coefficients;
    };
    constexpr std::array eras = {
        Era{1920, 1900, {-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197, 0}},
        Era{1941, 1920, {21.20, 0.84493, -0.076100, 0.0020936, 0, 0}},
        Era{1961, 1950, {29.07, 0.407, -1.0 / 233, 1.0 / 2547, 0, 0}},
        Era{1986, 1975, {45.45, 1.067, -1.0 / 260, -1.0 / 718, 0, 0}},
        Era{2005, 2000, {63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599}},
        Era{2050, 2000, {62.92, 0.32217, 0.005589, 0, 0, 0}},
        Era{9999, 1820, {-205.724, 0.5628, 0.0032, 0, 0, 0}},
    };
    for (const Era &era : eras) {
        if (year >= era.until)
            continue;
        double sum = 0;
        for (auto c = era.coefficients.rbegin(); c != era.coefficients.rend(); ++c)
            sum = sum * (year - era.origin) + *c;
        return sum;
    }
    return 0;
}

struct MoonTerm {
    double amplitude; // days
    std::size_t eccentricity; // power of the factor for the shape of the Earth's orbit
    int sun, moon, node; // multiples of the two mean anomalies and of the argument of latitude
};

constexpr std::array moonTerms = {MoonTerm{-0.40720, 0, 0, 1, 0}, MoonTerm{0.17241, 1, 1, 0, 0}, MoonTerm{0.01608, 0, 0, 2, 0},
    MoonTerm{0.01039, 0, 0, 0, 2}, MoonTerm{0.00739, 1, -1, 1, 0}, MoonTerm{-0.00514, 1, 1, 1, 0}, MoonTerm{0.00208, 2, 2, 0, 0},
    MoonTerm{-0.00111, 0, 0, 1, -2}, MoonTerm{-0.00057, 0, 0, 1, 2}, MoonTerm{0.00056, 1, 1, 2, 0}, MoonTerm{-0.00042, 0, 0, 3, 0},
    MoonTerm{0.00042, 1, 1, 0, 2}, MoonTerm{0.00038, 1, 1, 0, -2}, MoonTerm{-0.00024, 1, -1, 2, 0}, MoonTerm{-0.00007, 0, 2, 1, 0},
    MoonTerm{0.00004, 0, 0, 2, -2}, MoonTerm{0.00004, 0, 3, 0, 0}, MoonTerm{0.00003, 0, 1, 1, -2}, MoonTerm{0.00003, 0, 0, 2, 2},
    MoonTerm{-0.00003, 0, 1, 1, 2}, MoonTerm{0.00003, 0, -1, 1, 2}, MoonTerm{-0.00002, 0, -1, 1, -2}, MoonTerm{-0.00002, 0, 1, 3, 0},
    MoonTerm{0.00002, 0, 0, 4, 0}};

struct PlanetTerm {
    double amplitude, origin, rate; // days, degrees, degrees for each new moon
};

constexpr std::array planetTerms = {PlanetTerm{0.000325, 299.77, 0.107408}, PlanetTerm{0.000165, 251.88, 0.016321},
    PlanetTerm{0.000164, 251.83, 26.651886}, PlanetTerm{0.000126, 349.42, 36.412478}, PlanetTerm{0.000110, 84.66, 18.206239},
    PlanetTerm{0.000062, 141.74, 53.303771}, PlanetTerm{0.000060, 207.14, 2.453732}, PlanetTerm{0.000056, 154.84, 7.306860},
    PlanetTerm{0.000047, 34.52, 27.261239}, PlanetTerm{0.000042, 207.19, 0.121824}, PlanetTerm{0.000040, 291.34, 1.844379},
    PlanetTerm{0.000037, 161.72, 24.198154}, PlanetTerm{0.000035, 239.56, 25.513099}, PlanetTerm{0.000023, 331.55, 3.592518}};

/// Julian ephemeris day of new moon number k.
double newMoon(int k)
{
    const double t = k / 1236.85; // centuries
    const double shape = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
    const double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
    const double ascending = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
    const std::array factors = {1.0, shape, shape * shape};
    double day = newMoonOf2000 + synodicMonth * k + 0.00015437 * t * t - 0.00000015 * t * t * t - 0.00017 * sine(ascending);
    for (const MoonTerm &term : moonTerms)
        day += term.amplitude * factors[term.eccentricity] * sine(term.sun * sun + term.moon * moon + term.node * node);
    for (const PlanetTerm &term : planetTerms)
        day += term.amplitude * sine(term.origin + term.rate * k);
    return day;
}

double yearOf(double julianDay) { return 2000 + (julianDay - 2451545) / 365.25; }

/// Julian day number (as QDate counts them) of the day in Vietnam that holds new moon number k.
qint64 newMoonDay(int k)
{
    const double day = newMoon(k);
    return static_cast<qint64>(std::floor(day - clockDrift(yearOf(day)) / 86400 + meridian + 0.5));
}

/// The thirty-degree step, 0–11, that the sun is in when that day begins in Vietnam; 0 begins at the March equinox.
int solarTerm(qint64 julianDay)
{
    const double universal = static_cast<double>(julianDay) - 0.5 - meridian;
    const double t = (universal + clockDrift(yearOf(universal)) / 86400 - 2451545) / 36525;
    const double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    const double centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
        + 0.000289 * sine(3 * anomaly);
    const double aberration = 0.00569 + 0.00478 * sine(125.04 - 1934.136 * t);
    const double longitude = std::fmod(280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - aberration, 360);
    return static_cast<int>((longitude < 0 ? longitude + 360 : longitude) / 30);
}

/// The number of the last new moon whose day is not after that day.
int newMoonBefore(qint64 julianDay)
{
    int k = static_cast<int>(std::floor((static_cast<double>(julianDay) - newMoonOf2000) / synodicMonth)) + 1;
    while (newMoonDay(k) > julianDay)
        --k;
    return k;
}

/// The new moon that begins the eleventh month, the one with the December solstice, of a solar year.
int eleventhMoon(int solarYear)
{
    const int k = newMoonBefore(QDate(solarYear, 12, 31).toJulianDay());
    return solarTerm(newMoonDay(k)) >= solsticeTerm ? k - 1 : k;
}

struct LunarMonth {
    qint64 begin; // Julian day number
    int length; // days
    int number; // 1–12
    bool leap;
};

/// Adds the months from one eleventh month up to the next.
void appendSpan(std::vector<LunarMonth> &months, int from, int until)
{
    bool leapDue = until - from == 13;
    int number = 10;
    qint64 begin = newMoonDay(from);
    for (int k = from; k < until; ++k) {
        const qint64 next = newMoonDay(k + 1);
        const bool leap = leapDue && solarTerm(begin) == solarTerm(next);
        leapDue = leapDue && !leap;
        number = leap ? number : number % 12 + 1;
        months.push_back({begin, static_cast<int>(next - begin), number, leap});
        begin = next;
    }
}

/// The months of one lunar year in order. Its last two come after the next solstice, so two spans are looked at.
std::vector<LunarMonth> monthsOf(int lunarYear)
{
    const int middle = eleventhMoon(lunarYear);
    std::vector<LunarMonth> months;
    appendSpan(months, eleventhMoon(lunarYear - 1), middle);
    appendSpan(months, middle, eleventhMoon(lunarYear + 1));
    const auto opensYear = [](const LunarMonth &month) { return month.number == 1 && !month.leap; };
    const auto first = std::ranges::find_if(months, opensYear);
    return {first, std::find_if(first + 1, months.end(), opensYear)};
}

} // namespace

std::optional<LunarDate> toLunar(QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    const qint64 wanted = day.toJulianDay();
    for (int year : {day.year(), day.year() - 1}) {
        if (year < firstLunarYear || year > lastLunarYear)
            continue;
        for (const LunarMonth &month : monthsOf(year)) {
            if (wanted >= month.begin && wanted < month.begin + month.length)
                return LunarDate{year, month.number, static_cast<int>(wanted - month.begin) + 1, month.leap};
        }
    }
    return std::nullopt;
}

std::optional<QDate> toSolar(const LunarDate &date)
{
    if (date.year < firstLunarYear || date.year > lastLunarYear)
        return std::nullopt;
    for (const LunarMonth &month : monthsOf(date.year)) {
        if (month.number == date.month && month.leap == date.leap && date.day >= 1 && date.day <= month.length)
            return QDate::fromJulianDay(month.begin + date.day - 1);
    }
    return std::nullopt;
}

std::optional<int> leapMonth(int lunarYear)
{
    if (lunarYear < firstLunarYear || lunarYear > lastLunarYear)
        return std::nullopt;
    for (const LunarMonth &month : monthsOf(lunarYear)) {
        if (month.leap)
            return month.number;
    }
    return std::nullopt;
}

} // namespace toasoan
