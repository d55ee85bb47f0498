// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on without anybody typing: the timer of the reminders, and the calendar file.
#include <QFileInfo>

#include "ctl/arguments.h"
#include "ctl/json.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/reportsreminders.h"
#include "ctl/session.h"
#include "notify/dutycalendar.h"
#include "notify/telling.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

using notify::RemindTimer;

QJsonValue codeOf(RemindTimer::Way way)
{
    switch (way) {
    case RemindTimer::Way::Nothing:
        return {};
    case RemindTimer::Way::Systemd:
        return u"systemd"_s;
    case RemindTimer::Way::Autostart:
        return u"autostart"_s;
    }
    return {};
}

Answered<Answer> remindTimer(Session &session, const Arguments &arguments)
{
    const int asked = int(arguments.has(u"on")) + int(arguments.has(u"off")) + int(arguments.has(u"status"));
    if (asked != 1)
        return usage(messages::timerForms(), messages::seeHelp(findVerb(u"remind"_s, u"timer"_s)));
    const RemindTimer timer(session.deskOptions(), session.names().workspace().zone);
    RemindTimer::State state = timer.state();
    if (arguments.has(u"on")) {
        TRY_INTO(now, timer.turnOn());
        state = now;
    } else if (arguments.has(u"off")) {
        if (state.files.isEmpty())
            return refusal(Error::Kind::NothingToDo, notify::timerIs({}), messages::seeHelp(nullptr));
        TRY_INTO(now, timer.turnOff());
        state = now;
    }
    QJsonArray files;
    for (const QString &file : std::as_const(state.files))
        files.append(file);
    QString text;
    for (const QString &file : std::as_const(state.files))
        text += file + u'\n';
    return Answer{notify::timerIs(state),
        {{u"way"_s, codeOf(state.way)}, {u"active"_s, state.active}, {u"files"_s, files}, {u"trouble"_s, textOrNull(state.trouble)}}, text};
}

// ---- duty calendar ----------------------------------------------------------------------------------------------

QJsonObject jsonOf(const QString &written, const std::optional<KeptCalendar> &kept)
{
    return {{u"written"_s, textOrNull(written)}, {u"kept"_s, kept ? QJsonValue(kept->file) : QJsonValue()},
        {u"member"_s, kept ? idOrNull(kept->member) : QJsonValue()}};
}

Answered<Answer> dutyCalendar(Session &session, const Arguments &arguments)
{
    const int asked = int(arguments.has(u"output")) + int(arguments.has(u"keep")) + int(arguments.has(u"forget"));
    if (asked != 1)
        return usage(messages::calendarFileForms(), messages::seeHelp(findVerb(u"duty"_s, u"calendar"_s)));
    MemberId mine;
    if (arguments.has(u"mine")) {
        TRY_INTO(member, session.needMember());
        mine = member;
    }
    QString written;
    if (arguments.has(u"output")) {
        written = QFileInfo(arguments.value(u"output")).absoluteFilePath();
        TRY_INTO(calendar, notify::dutyCalendar(session.desk(), mine));
        TRY(keepCalendarFile(written, calendar));
    } else if (arguments.has(u"keep")) {
        written = QFileInfo(arguments.value(u"keep")).absoluteFilePath();
        TRY(notify::keepDutyCalendar(session.desk(), {.file = written, .member = mine}));
    } else {
        TRY(notify::forgetDutyCalendar(session.desk()));
    }
    TRY_INTO(settings, session.desk().localSettings());
    return Answer{messages::calendarFileIs(written, settings.calendar.has_value()), jsonOf(written, settings.calendar), {}};
}

} // namespace

QList<Verb> keepingVerbs()
{
    return {
        {.noun = u"remind"_s,
            .name = u"timer"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "let this computer remind on working mornings by itself, also with the window closed"),
            .options = {{u"on"_s, {}, QT_TRANSLATE_NOOP("Verbs", "write and start a timer of systemd, or an autostart entry")},
                {u"off"_s, {}, QT_TRANSLATE_NOOP("Verbs", "stop it and remove its files")},
                {u"status"_s, {}, QT_TRANSLATE_NOOP("Verbs", "say how it stands")}},
            .run = remindTimer},
        {.noun = u"duty"_s,
            .name = u"calendar"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "write the due days as a calendar file (iCalendar) that other programs can open"),
            .options = {{u"output"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "write it once")},
                {u"keep"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "write it, and let serve keep it fresh")},
                {u"forget"_s, {}, QT_TRANSLATE_NOOP("Verbs", "keep it fresh no more; the file stays")},
                {u"mine"_s, {}, QT_TRANSLATE_NOOP("Verbs", "only what concerns the one named by --as")}},
            .run = dutyCalendar},
    };
}

} // namespace toasoan::ctl
