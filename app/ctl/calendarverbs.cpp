// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include <cstdio>

#include "ctl/arguments.h"
#include "ctl/dutyjson.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/reportsreminders.h"
#include "ctl/session.h"
#include "ctl/texttable.h"
#include "domain/yearnotice.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

QString certaintyCode(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Confirmed:
        return u"confirmed"_s;
    case Certainty::Provisional:
        return u"provisional"_s;
    case Certainty::Unverified:
        return u"unverified"_s;
    }
    return {};
}

/// The days of a year that are not as every week has them.
QList<QDate> remarkableDays(const WorkingCalendar &calendar, int year)
{
    QList<QDate> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const DayInfo info = calendar.day(day);
        if (!info.code.isEmpty())
            days.append(day);
    }
    return days;
}

QJsonArray toJson(const WorkingCalendar &calendar, const QList<int> &years)
{
    QJsonArray items;
    for (const int year : years) {
        for (const QDate &day : remarkableDays(calendar, year)) {
            const DayInfo info = calendar.day(day);
            items.append(QJsonObject{{u"day"_s, dayOrNull(day)}, {u"kind"_s, dayCode(info.kind)}, {u"worked"_s, isWorked(info.kind)},
                {u"name"_s, textOrNull(calendar.holidayName(info.code))}, {u"other"_s, dayOrNull(info.other)},
                {u"certainty"_s, certaintyCode(info.certainty)}, {u"source"_s, info.source}});
        }
    }
    return items;
}

QString tableOf(const WorkingCalendar &calendar, const QList<int> &years)
{
    QList<QStringList> rows;
    for (const int year : years) {
        for (const QDate &day : remarkableDays(calendar, year)) {
            const DayInfo info = calendar.day(day);
            rows.append({day.toString(Qt::ISODate), messages::dayOff(info, calendar.holidayName(info.code)),
                messages::certainty(info.certainty), info.source});
        }
    }
    return textTable({label(Label::When), label(Label::What), label(Label::Verified), label(Label::Where)}, rows);
}

Answered<QString> noticeFrom(const Arguments &arguments)
{
    const QString file = arguments.operand(0);
    if (file == "-"_L1) {
        constexpr qint64 most = 65'536;
        QFile input;
        return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.read(most)) : QString();
    }
    TRY_INTO(bytes, readFile(file));
    return QString::fromUtf8(bytes);
}

Answered<QList<int>> yearsOf(const QString &text)
{
    const auto notices = parseYearNotices(text);
    if (!notices)
        return refusal(Error::Kind::InvalidInput, messages::noticeWrong(notices.error()), messages::noticeForm());
    QList<int> years;
    for (const YearNotice &notice : *notices)
        years.append(notice.year);
    return years;
}

Answered<Answer> checkNotice(Session &session, const Arguments &arguments)
{
    TRY_INTO(text, noticeFrom(arguments));
    TRY_INTO(years, yearsOf(text));
    const auto calendar = session.desk().previewCalendar(SetCalendar{.notices = text, .without = {}});
    if (!calendar)
        return refusal(Error::Kind::InvalidInput, messages::noticeWrong(calendar.error()), messages::noticeForm());
    return Answer{messages::calendarFits(years), list(toJson(*calendar, years)), tableOf(*calendar, years)};
}

Answered<Answer> setNotice(Session &session, const Arguments &arguments)
{
    TRY_INTO(text, noticeFrom(arguments));
    TRY_INTO(years, yearsOf(text));
    const auto outcome = session.desk().execute(SetCalendar{.notices = text, .without = {}});
    if (!outcome && outcome.error().kind == Error::Kind::InvalidInput)
        return refusal(Error::Kind::InvalidInput, messages::noticeWrong(outcome.error()), messages::noticeForm());
    TRY(outcome);
    const WorkingCalendar calendar = session.desk().calendar();
    return Answer{messages::calendarSet(years), list(toJson(calendar, years)), tableOf(calendar, years)};
}

Answered<int> yearFrom(const Session &session, const Arguments &arguments)
{
    bool ok = false;
    const int year = arguments.operand(0).toInt(&ok);
    const WorkingCalendar calendar = session.desk().calendar();
    if (!ok || !calendar.knows(QDate(year, 1, 1)))
        return refusal(Error::Kind::NotFound, messages::yearNotKnown(year), messages::noticeForm());
    return year;
}

Answered<Answer> showYear(Session &session, const Arguments &arguments)
{
    TRY_INTO(year, yearFrom(session, arguments));
    const WorkingCalendar calendar = session.desk().calendar();
    return Answer{messages::calendarOf(year, calendar.hasNotice(year)), list(toJson(calendar, {year})), tableOf(calendar, {year})};
}

Answered<Answer> forgetYear(Session &session, const Arguments &arguments)
{
    TRY_INTO(year, yearFrom(session, arguments));
    const auto outcome = session.desk().execute(SetCalendar{.notices = {}, .without = {year}});
    if (!outcome && outcome.error().kind == Error::Kind::InvalidInput)
        return refusal(Error::Kind::InvalidInput, messages::noticeWrong(outcome.error()), messages::noticeForm());
    TRY(outcome);
    const WorkingCalendar calendar = session.desk().calendar();
    return Answer{messages::noticeForgotten(year), list(toJson(calendar, {year})), {}};
}

} // namespace

QList<Verb> calendarVerbs()
{
    return {
        {.noun = u"calendar"_s,
            .name = u"show"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "the days off and swapped days of a year, each with where it is written"),
            .operands = {{u"YEAR"_s}},
            .run = showYear},
        {.noun = u"calendar"_s,
            .name = u"check"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "read a typed yearly notice and show what it would make of the year; changes nothing"),
            .operands = {{u"FILE"_s}},
            .run = checkNotice},
        {.noun = u"calendar"_s,
            .name = u"set"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "sign the yearly notice of days off as it was typed; - reads it from the input"),
            .needs = Needs::Key,
            .operands = {{u"FILE"_s}},
            .run = setNotice},
        {.noun = u"calendar"_s,
            .name = u"forget"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "take the agency's own notice for a year back"),
            .needs = Needs::Key,
            .operands = {{u"YEAR"_s}},
            .run = forgetYear},
    };
}

} // namespace toasoan::ctl
