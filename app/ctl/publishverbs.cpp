// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ctl/arguments.h"
#include "ctl/holding.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/rounds.h"
#include "ctl/serve.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

Answered<std::optional<SiteId>> siteFrom(const Session &session, const Arguments &arguments)
{
    const auto typed = arguments.optional(u"site");
    if (!typed)
        return std::optional<SiteId>();
    TRY_INTO(site, session.names().site(*typed));
    return std::optional(site.id);
}

// ---- outbox -----------------------------------------------------------------------------------------------------

Answered<Answer> listOutbox(Session &session, const Arguments &arguments)
{
    TRY_INTO(limit, numberIn(arguments, u"limit", 1, 1000, 200));
    session.concernsOutbox();
    TRY_INTO(entries, session.desk().outbox(limit));
    QJsonArray items;
    QList<QStringList> rows;
    for (const OutboxEntry &entry : entries) {
        items.append(toJson(entry));
        rows.append({shortId(entry.row.post.toHex()), messages::standing(entry.standing), entry.row.title, entry.siteName,
            messages::attempts(entry.attempt, session.zone())});
    }
    return Answer{messages::counted(rows.size()), list(items),
        textTable({label(Label::Id), label(Label::State), label(Label::Title), label(Label::Site), label(Label::Attempts)}, rows)};
}

Answered<Answer> retryOutbox(Session &session, const Arguments &arguments)
{
    session.concernsOutbox();
    RetryDelivery command;
    if (!arguments.operands().isEmpty()) {
        TRY_INTO(id, findPost(session.desk(), arguments.operand(0)));
        command.post = id;
    }
    TRY_INTO(site, siteFrom(session, arguments));
    command.site = site;
    TRY_INTO(outcome, session.desk().execute(command));
    return Answer{messages::willRetry(), toJson(outcome), {}};
}

// ---- publish ----------------------------------------------------------------------------------------------------

Answered<Answer> publishRun(Session &session, const Arguments &arguments)
{
    session.concernsOutbox();
    TRY_INTO(site, siteFrom(session, arguments));
    TRY_INTO(report, session.desk().publishOnce(site));
    return answerOf(report, session);
}

Answered<Answer> publishCheck(Session &session, const Arguments &arguments)
{
    session.concernsOutbox();
    TRY_INTO(site, siteFrom(session, arguments));
    TRY_INTO(report, session.desk().checkSites(site));
    return answerOf(report, session);
}

Answered<Answer> serve(Session &session, const Arguments &arguments)
{
    session.concernsOutbox();
    TRY_INTO(site, siteFrom(session, arguments));
    return serveUntilStopped(session, site, arguments.has(u"once") ? ServeFor::OneRound : ServeFor::Ever);
}

// ---- duties -----------------------------------------------------------------------------------------------------

// The newest post of a section that a citizen can still read, by the day it was first seen.
Result<std::optional<PostRow>> newestLive(const Desk &desk, SectionId section)
{
    constexpr int pageSize = 500;
    constexpr std::array gone{Word::Withdrawn, Word::Removed, Word::Vanished};
    std::optional<PostRow> newest;
    PostCursor cursor;
    for (;;) {
        TRY_INTO(page, desk.posts({.section = section}, cursor, pageSize));
        for (const PostRow &row : page.rows) {
            if (row.liveSince && !std::ranges::contains(gone, row.word) && (!newest || *newest->liveSince < *row.liveSince))
                newest = row;
        }
        if (!page.next)
            return newest;
        cursor = *page.next;
    }
}

Answered<Answer> listDuties(Session &session, const Arguments &)
{
    const QDate today = toDateTime(session.desk().now(), session.zone()).date();
    QJsonArray items;
    QList<QStringList> rows;
    for (const SectionInfo &section : session.names().sections()) {
        TRY_INTO(newest, newestLive(session.desk(), section.id));
        const QDate last = newest ? toDateTime(*newest->liveSince, session.zone()).date() : QDate();
        const qint64 days = newest ? last.daysTo(today) : 0;
        const QString responsible = session.names().memberName(section.responsible);
        items.append(QJsonObject{{u"section"_s, section.id.toHex()}, {u"sectionName"_s, section.name}, {u"code"_s, section.code},
            {u"responsible"_s, idOrNull(section.responsible)}, {u"responsibleName"_s, textOrNull(responsible)},
            {u"post"_s, newest ? QJsonValue(newest->id.toHex()) : QJsonValue()},
            {u"title"_s, newest ? QJsonValue(newest->title) : QJsonValue()},
            {u"lastLive"_s, newest ? QJsonValue(last.toString(Qt::ISODate)) : QJsonValue()},
            {u"daysSince"_s, newest ? QJsonValue(days) : QJsonValue()}, {u"cadence"_s, QJsonValue()}});
        rows.append({section.name, responsible, newest ? last.toString(Qt::ISODate) : messages::never(),
            newest ? QString::number(days) : QString(), messages::cadenceNotSet()});
    }
    return Answer{messages::dutiesAre(rows.size()), list(items),
        textTable(
            {label(Label::Section), label(Label::Responsible), label(Label::LastLive), label(Label::Days), label(Label::Cadence)}, rows)};
}

Option siteOption() { return {u"site"_s, u"SITE"_s, QT_TRANSLATE_NOOP("Verbs", "only this site")}; }

} // namespace

QList<Verb> publishVerbs()
{
    return {
        {.noun = u"outbox"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "list what is still to be sent, and what kept it"),
            .options = {{u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Verbs", "at most so many; default: 200")}},
            .run = listOutbox},
        {.noun = u"outbox"_s,
            .name = u"retry"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "try again at once what failed"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s, Times::AtMostOnce}},
            .options = {siteOption()},
            .run = retryOutbox},
        {.noun = u"outbox"_s,
            .name = u"hold"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "the same as post hold"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = holdOptions(),
            .run = holdDelivery},
        {.noun = u"publish"_s,
            .name = u"run"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "make the sites equal to what is approved and due, once"),
            .options = {siteOption()},
            .run = publishRun},
        {.noun = u"publish"_s,
            .name = u"check"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "look at every page on the sites: what was changed or taken down; writes nothing there"),
            .options = {siteOption()},
            .run = publishCheck},
        {.noun = u"duty"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "for each section: who is responsible and how old its newest live post is"),
            .run = listDuties},
        {.noun = u"serve"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "publish what is due as it becomes due, until told to stop"),
            .options = {{u"once"_s, {}, QT_TRANSLATE_NOOP("Verbs", "one round, then end")}, siteOption()},
            .run = serve},
    };
}

} // namespace toasoan::ctl
