// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include "ctl/arguments.h"
#include "ctl/dutyjson.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/reportsduties.h"
#include "ctl/session.h"
#include "ctl/texttable.h"
#include "notify/programs.h"
#include "notify/reminder.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

// A notice leaves the screen sooner; after this its button does nothing any more.
constexpr std::chrono::seconds longestStay{60};

// ---- as JSON ----------------------------------------------------------------------------------------------------

QJsonValue numberOrNull(int number, bool known) { return known ? QJsonValue(number) : QJsonValue(); }

QJsonArray skippedDays(const Deadline &days)
{
    QJsonArray skipped;
    for (const DeadlineStep &step : days.steps) {
        if (step.role != DeadlineStep::Role::Skipped)
            continue;
        skipped.append(QJsonObject{{u"day"_s, dayOrNull(step.day)}, {u"kind"_s, dayCode(step.why.kind)},
            {u"name"_s, textOrNull(Desk::calendar().holidayName(step.why.code))}, {u"source"_s, step.why.source}});
    }
    return skipped;
}

QJsonValue newsOrNull(const std::optional<SectionNews> &news, const QTimeZone &zone)
{
    if (!news)
        return {};
    return QJsonObject{{u"post"_s, idOrNull(news->post)}, {u"site"_s, news->site.toHex()}, {u"siteName"_s, news->siteName},
        {u"title"_s, news->title}, {u"url"_s, textOrNull(news->url.toString())}, {u"at"_s, iso(news->at)},
        {u"day"_s, dayOrNull(toDateTime(news->at, zone).date())}, {u"observed"_s, news->post.isNull()}};
}

QJsonObject jsonOf(const Duty &duty, const Session &session)
{
    const CadenceStatus &status = duty.status;
    const bool counted = status.due.isValid();
    const Deadline days = duty.rule ? explain(Desk::calendar(), *duty.rule, status) : Deadline();
    QJsonArray told;
    QJsonArray toldNames;
    for (const MemberId &member : duty.tell) {
        told.append(member.toHex());
        toldNames.append(session.names().memberName(member));
    }
    return {{u"section"_s, duty.section.toHex()}, {u"sectionName"_s, duty.sectionName}, {u"code"_s, duty.code},
        {u"responsible"_s, idOrNull(duty.responsible)}, {u"responsibleName"_s, textOrNull(duty.responsibleName)},
        {u"cadence"_s, duty.rule ? QJsonValue(duty.rule->workingDays) : QJsonValue()}, {u"state"_s, freshnessCode(status.freshness)},
        {u"countedFrom"_s, dayOrNull(status.counted)}, {u"due"_s, dayOrNull(status.due)},
        {u"daysLeft"_s, numberOrNull(status.daysLeft, counted)}, {u"daysLate"_s, numberOrNull(status.daysLate, counted)},
        {u"heldBack"_s, status.heldBack}, {u"provisional"_s, days.provisional}, {u"skipped"_s, skippedDays(days)},
        {u"unknownYear"_s, numberOrNull(status.unknownYear, status.unknownYear != 0)}, {u"news"_s, newsOrNull(duty.news, session.zone())},
        {u"looked"_s, timeOrNull(duty.looked)}, {u"told"_s, told}, {u"toldNames"_s, toldNames}};
}

QJsonArray jsonOf(const QList<Duty> &duties, const Session &session)
{
    QJsonArray items;
    for (const Duty &duty : duties)
        items.append(jsonOf(duty, session));
    return items;
}

// ---- duty list --------------------------------------------------------------------------------------------------

QStringList rowOf(const Duty &duty, const Session &session)
{
    const QString updated = duty.news ? toDateTime(duty.news->at, session.zone()).date().toString(Qt::ISODate) : messages::never();
    QStringList told;
    for (const MemberId &member : duty.tell)
        told.append(session.names().memberName(member));
    return {duty.sectionName, messages::freshness(duty.status), duty.status.due.toString(Qt::ISODate),
        duty.rule ? messages::everyWorkingDays(duty.rule->workingDays) : messages::cadenceNotSet(), updated, duty.responsibleName,
        told.join(u", "_s)};
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
    return Answer{messages::dutiesOwed(late, overdue), QJsonObject{{u"events"_s, known}, {u"items"_s, jsonOf(sections, session)}}, text};
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

// ---- remind -----------------------------------------------------------------------------------------------------

// The one who was named, or everybody who works at this computer.
QList<MemberId> peopleHere(const Session &session)
{
    if (!session.member().isNull())
        return {session.member()};
    QList<MemberId> people;
    for (const MemberInfo &member : session.names().members()) {
        if (member.seatHere)
            people.append(member.id);
    }
    return people;
}

QString linesOf(const QList<Digest> &digests)
{
    QString lines;
    for (const Digest &digest : digests) {
        lines += digest.name + u":\n"_s;
        for (const EventDuty &duty : digest.events)
            lines += u"  "_s + notify::dutyLine(duty) + u'\n';
        for (const Duty &duty : digest.duties)
            lines += u"  "_s + notify::dutyLine(duty) + u'\n';
    }
    return lines;
}

/// Shows every digest on the desktop and stays for their buttons.
class Reminding final {
public:
    explicit Reminding(const Session &session)
        : m_session(session)
    {
        QObject::connect(&m_notifier, &notify::Notifier::pressed, &m_notifier, [this](quint32 number) {
            const auto opened = notify::openDraft(
                notify::programNamed(u"toasoan"_s), notify::workspaceOptions(m_session.deskOptions()), m_drafts.value(number));
            m_opened = opened ? m_opened : opened;
        });
    }
    /// Those whose notice the desktop took.
    [[nodiscard]] QSet<MemberId> showAll(const QList<Digest> &digests)
    {
        QSet<MemberId> shown;
        QEventLoop loop;
        qsizetype open = digests.size();
        for (const Digest &digest : digests) {
            m_notifier.show(
                notify::noticeFor(digest), [&, member = digest.member, draft = notify::draftFor(digest)](Result<quint32> number) {
                    if (number) {
                        m_drafts.insert(*number, draft);
                        shown.insert(member);
                    }
                    if (--open == 0)
                        loop.quit();
                });
        }
        if (open > 0)
            loop.exec();
        return shown;
    }
    /// Until every notice is gone; an error if a draft was asked for and could not be opened.
    [[nodiscard]] Result<> wait()
    {
        QEventLoop loop;
        QObject::connect(&m_notifier, &notify::Notifier::closed, &loop, [this, &loop] {
            if (!m_notifier.isWaiting())
                loop.quit();
        });
        QTimer::singleShot(longestStay, &loop, &QEventLoop::quit);
        if (m_notifier.isWaiting())
            loop.exec();
        return m_opened;
    }

private:
    const Session &m_session;
    notify::Notifier m_notifier;
    QHash<quint32, notify::DraftOffer> m_drafts;
    Result<> m_opened;
};

Answered<Answer> remind(Session &session, const Arguments &)
{
    TRY_INTO(digests, session.desk().takeDigests(peopleHere(session)));
    if (!session.json()) { // before the notices, which may stay for a while
        const QByteArray lines = linesOf(digests).toUtf8();
        std::fwrite(lines.constData(), 1, size_t(lines.size()), stdout);
        std::fflush(stdout);
    }
    Reminding reminding(session);
    const QSet<MemberId> shown = reminding.showAll(digests);
    QJsonArray items;
    for (const Digest &digest : digests) {
        QJsonArray events;
        for (const EventDuty &duty : digest.events)
            events.append(toJson(duty, session.names()));
        const notify::DraftOffer draft = notify::draftFor(digest);
        items.append(QJsonObject{{u"member"_s, digest.member.toHex()}, {u"memberName"_s, digest.name},
            {u"shown"_s, shown.contains(digest.member)}, {u"draftFor"_s, idOrNull(draft.section)},
            {u"draftForDuty"_s, idOrNull(draft.duty)}, {u"events"_s, events}, {u"duties"_s, jsonOf(digest.duties, session)}});
    }
    TRY(reminding.wait());
    return Answer{messages::reminded(digests.size()), list(items), {}};
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
        {.noun = u"remind"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "tell the people of this computer what is due, at most once a working day"),
            .options = {{u"once"_s, {}, QT_TRANSLATE_NOOP("Verbs", "once, then end; for a timer, or when somebody logs in"), Times::Once}},
            .run = remind},
    };
    return list + planVerbs() + eventDutyVerbs() + registerVerbs() + rest;
}

} // namespace toasoan::ctl
