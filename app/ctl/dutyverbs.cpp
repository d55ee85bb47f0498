// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ctl/arguments.h"
#include "ctl/dutyjson.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/reportsduties.h"
#include "ctl/reportsreminders.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

// ---- duty list --------------------------------------------------------------------------------------------------

QStringList rowOf(const Duty &duty, const Session &session)
{
    const QString updated = duty.news ? toDateTime(duty.news->at, session.zone()).date().toString(Qt::ISODate) : messages::never();
    QStringList told;
    for (const MemberId &member : duty.tell)
        told.append(session.names().memberName(member));
    const QString state = duty.exempt ? messages::exemptUntil(duty.exempt->until) : messages::freshness(duty.status);
    return {duty.sectionName, state, duty.status.due.toString(Qt::ISODate), messages::cadence(duty.rule, duty.agencyWide), updated,
        duty.responsibleName, told.join(u", "_s)};
}

QStringList rowOf(const EventDuty &duty, const Session &session)
{
    QStringList told;
    for (const MemberId &member : duty.tell)
        told.append(session.names().memberName(member));
    return {shortId(duty.id.toHex()), duty.state.registered->rule, duty.title, messages::eventState(duty.status),
        duty.status.due.toString(Qt::ISODate), duty.responsibleName, told.join(u", "_s), messages::eventRemarks(duty)};
}

// The two kinds apart: a known event whose post is owed, and a section without an update for too long.
Answered<Answer> listDuties(Session &session, const Arguments &arguments)
{
    TRY_INTO(today, session.desk().today());
    TRY_INTO(sections, session.desk().duties(today));
    TRY_INTO(events, session.desk().eventDuties());
    if (!arguments.has(u"all"))
        events.removeIf(isOver); // stays out of the way unless it is asked for
    QList<QStringList> rows;
    for (const Duty &duty : sections)
        rows.append(rowOf(duty, session));
    QList<QStringList> eventRows;
    QJsonArray known;
    for (const EventDuty &duty : std::as_const(events)) {
        eventRows.append(rowOf(duty, session));
        known.append(toJson(duty, session.names()));
    }
    const auto overdue = std::ranges::count(sections, Freshness::Overdue, [](const Duty &duty) { return duty.status.freshness; });
    const auto late = std::ranges::count(events, EventStanding::Overdue, [](const EventDuty &duty) { return duty.status.standing; });
    QString text = textTable({label(Label::Section), label(Label::State), label(Label::Due), label(Label::Cadence),
                                 label(Label::LastUpdate), label(Label::Responsible), label(Label::Told)},
        rows);
    if (!eventRows.isEmpty()) {
        const QString table = textTable({label(Label::Id), label(Label::Rule), label(Label::Title), label(Label::State), label(Label::Due),
                                            label(Label::Responsible), label(Label::Told), label(Label::Remarks)},
            eventRows);
        text = messages::eventsHeading() + u'\n' + table + u'\n' + messages::sectionsHeading() + u'\n' + text;
    }
    return Answer{messages::dutiesOwed(late, overdue),
        QJsonObject{{u"events"_s, known}, {u"items"_s, toJson(sections, session.names(), session.zone())}}, text};
}

// ---- duty observe -----------------------------------------------------------------------------------------------

Answered<Answer> observeSites(Session &session, const Arguments &arguments)
{
    TRY_INTO(site, siteFrom(session, arguments));
    TRY_INTO(report, session.desk().observeSites(site));
    QJsonArray troubles;
    for (const auto &[id, error] : report.sites.asKeyValueRange())
        troubles.append(QJsonObject{{u"site"_s, id.toHex()}, {u"siteName"_s, session.names().siteName(id)},
            {u"problem"_s, errorCode(error.kind)}, {u"detail"_s, textOrNull(error.detail)}});
    const QJsonObject data{{u"looked"_s, report.looked}, {u"changes"_s, report.changes}, {u"sites"_s, troubles}};
    if (!report.sites.isEmpty())
        return refusal(report.sites.begin()->kind, messages::roundTroubled(report.sites.size(), *report.sites.begin()), {}, data);
    return Answer{messages::observed(report.looked, report.changes), data, {}};
}

} // namespace

QList<Verb> dutyVerbs()
{
    const QList<Verb> list{
        {.noun = u"duty"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "known events whose post is owed, and sections by when they were last updated; who is told"),
            .options = {{u"all"_s, {}, QT_TRANSLATE_NOOP("Verbs", "also what is done or closed")}},
            .run = listDuties},
    };
    const QList<Verb> rest{
        {.noun = u"duty"_s,
            .name = u"observe"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "look at what the sites show, so that what others put there counts; writes nothing there"),
            .options = {siteOption()},
            .run = observeSites},
    };
    return list + planVerbs() + eventDutyVerbs() + registerVerbs() + rest + remindVerbs() + keepingVerbs();
}

} // namespace toasoan::ctl
