// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

#include "domain/calendar.h"
#include "domain/lunar.h"
#include "support/places.h"

// Calendars for the tests of the working-day calendar: the shipped one, and arbitrary ones with a naive reading of their rules.
namespace toasoan::test {

using namespace Qt::StringLiterals;

inline QByteArray vietnamData()
{
    QFile file(test::sourcePath(u"resources/calendar/vietnam.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QDate iso(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

/// An invented holiday of the same solar or lunar day every year.
struct SampleRule {
    QString code;
    bool lunar = false;
    int month = 1;
    int day = 1;
    int days = 1;
    QList<int> offsets; // by the anchor's weekday from Monday
};

/// An invented calendar: the description it was made of, its JSON, and the days off read from the description day by day.
struct SampleCalendar {
    int firstYear = 0;
    int lastYear = 0;
    QList<int> rest;
    QList<SampleRule> rules;
    QHash<QString, QDate> announced; // "code/year" to the first day
    QList<std::pair<QDate, QDate>> swaps; // off, worked
    QList<LunarDate> lunarDays; // of every day, from the first

    [[nodiscard]] QDate first() const { return QDate(firstYear, 1, 1); }
    [[nodiscard]] QDate last() const { return QDate(lastYear, 12, 31); }

    [[nodiscard]] bool falls(const SampleRule &rule, QDate date) const
    {
        if (!rule.lunar)
            return date.month() == rule.month && date.day() == rule.day;
        const LunarDate &lunar = lunarDays.at(first().daysTo(date));
        return !lunar.leap && lunar.month == rule.month && lunar.day == rule.day;
    }
    [[nodiscard]] static QString key(const SampleRule &rule, QDate anchor) { return u"%1/%2"_s.arg(rule.code).arg(anchor.year()); }

    [[nodiscard]] QSet<QDate> holidays() const
    {
        QSet<QDate> found;
        for (QDate date = first(); date <= last(); date = date.addDays(1)) {
            for (const SampleRule &rule : rules) {
                if (!falls(rule, date))
                    continue;
                const QDate from = announced.value(key(rule, date), date.addDays(rule.offsets.value(date.dayOfWeek() - 1, 0)));
                for (int i = 0; i < rule.days; ++i)
                    found.insert(from.addDays(i));
            }
        }
        return found;
    }
    /// Days without work before any swap.
    [[nodiscard]] QSet<QDate> offBeforeSwaps() const
    {
        const QSet<QDate> feasts = holidays();
        QSet<QDate> off = feasts;
        for (QDate date = first(); date <= last(); date = date.addDays(1)) {
            if (rest.contains(date.dayOfWeek()))
                off.insert(date);
        }
        for (QDate date = first(); date <= last(); date = date.addDays(1)) {
            if (!feasts.contains(date) || !rest.contains(date.dayOfWeek()))
                continue;
            QDate free = date;
            while (off.contains(free))
                free = free.addDays(1);
            off.insert(free);
        }
        return off;
    }
    [[nodiscard]] QSet<QDate> off() const
    {
        QSet<QDate> days = offBeforeSwaps();
        for (const auto &[taken, worked] : swaps) {
            days.insert(taken);
            days.remove(worked);
        }
        return days;
    }

    [[nodiscard]] QByteArray json() const;
};

inline QJsonObject stated(QJsonObject object)
{
    object.insert(u"certainty"_s, u"confirmed"_s);
    object.insert(u"source"_s, u"invented"_s);
    return object;
}

inline QByteArray SampleCalendar::json() const
{
    QJsonArray holidays;
    for (const SampleRule &rule : rules) {
        const QString day = u"%1-%2"_s.arg(rule.month, 2, 10, '0'_L1).arg(rule.day, 2, 10, '0'_L1);
        QJsonObject object = stated({{u"code"_s, rule.code}, {u"name"_s, rule.code}, {rule.lunar ? u"lunar"_s : u"solar"_s, day},
            {u"inForceFrom"_s, u"1900-01-01"_s}});
        if (rule.days > 1) {
            object.insert(u"days"_s, rule.days);
            object.insert(u"startOffsets"_s, QJsonArray::fromVariantList({rule.offsets.begin(), rule.offsets.end()}));
            object.insert(u"assumption"_s, u"invented"_s);
        }
        holidays.append(object);
    }
    QMap<int, QJsonArray> entries;
    for (auto one = announced.begin(); one != announced.end(); ++one) {
        const QString code = one.key().section(u'/', 0, 0);
        const auto rule = std::ranges::find(rules, code, &SampleRule::code);
        entries[one.key().section(u'/', 1).toInt()].append(stated({{u"kind"_s, u"holiday"_s}, {u"code"_s, code},
            {u"from"_s, one->toString(Qt::ISODate)}, {u"to"_s, one->addDays(rule->days - 1).toString(Qt::ISODate)}}));
    }
    for (const auto &[taken, worked] : swaps)
        entries[taken.year()].append(
            stated({{u"kind"_s, u"swap"_s}, {u"off"_s, taken.toString(Qt::ISODate)}, {u"worked"_s, worked.toString(Qt::ISODate)}}));
    QJsonArray notices;
    for (auto one = entries.begin(); one != entries.end(); ++one)
        notices.append(QJsonObject{{u"year"_s, one.key()}, {u"entries"_s, *one}});
    QJsonArray week;
    for (int day : rest)
        week.append(day);
    return QJsonDocument(
        QJsonObject{{u"format"_s, 1}, {u"firstYear"_s, firstYear}, {u"lastYear"_s, lastYear}, {u"noNotice"_s, u"none"_s},
            {u"weeklyRest"_s, stated({{u"days"_s, week}})}, {u"substitution"_s, stated({{u"inForceFrom"_s, u"1900-01-01"_s}})},
            {u"holidays"_s, holidays}, {u"notices"_s, notices}})
        .toJson();
}

/// Rules, notices and swaps drawn at random; every one is valid.
inline SampleCalendar drawCalendar(QRandomGenerator &random)
{
    SampleCalendar sample;
    sample.firstYear = random.bounded(1950, 2080);
    sample.lastYear = sample.firstYear + random.bounded(1, 4);
    while (sample.rest.isEmpty() || sample.rest.size() > 3) {
        sample.rest.clear();
        for (int weekday = 1; weekday <= 7; ++weekday) {
            if (random.bounded(10) < 3)
                sample.rest.append(weekday);
        }
    }
    const int count = random.bounded(12);
    for (int i = 0; i < count; ++i) {
        SampleRule rule{u"h%1"_s.arg(i), random.bounded(3) == 0, random.bounded(1, 13), random.bounded(1, 29), random.bounded(1, 7), {}};
        for (int weekday = 0; rule.days > 1 && weekday < 7; ++weekday)
            rule.offsets.append(-random.bounded(rule.days));
        sample.rules.append(rule);
    }
    for (QDate date = sample.first(); date <= sample.last(); date = date.addDays(1))
        sample.lunarDays.append(toLunar(date).value_or(LunarDate{}));
    for (QDate date = sample.first(); date <= sample.last(); date = date.addDays(1)) {
        for (const SampleRule &rule : std::as_const(sample.rules)) {
            const QDate from = date.addDays(-random.bounded(rule.days));
            if (sample.falls(rule, date) && from.year() == date.year() && random.bounded(2) == 0)
                sample.announced.insert(SampleCalendar::key(rule, date), from);
        }
    }
    const QSet<QDate> off = sample.offBeforeSwaps();
    const QSet<QDate> feasts = sample.holidays();
    QSet<QDate> used;
    for (int i = 0; i < 30; ++i) {
        const QDate taken = sample.first().addDays(random.bounded(sample.first().daysTo(sample.last()) + 1));
        const QDate worked = taken.addDays(random.bounded(-20, 21));
        const bool restDay = sample.rest.contains(worked.dayOfWeek()) && !feasts.contains(worked);
        if (off.contains(taken) || !restDay || worked < sample.first() || worked > sample.last() || used.contains(taken)
            || used.contains(worked))
            continue;
        used.unite({taken, worked});
        sample.swaps.append({taken, worked});
    }
    return sample;
}

} // namespace toasoan::test
