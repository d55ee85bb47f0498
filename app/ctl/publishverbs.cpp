// SPDX-License-Identifier: GPL-3.0-or-later
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
        {.noun = u"serve"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "publish what is due as it becomes due, until told to stop"),
            .options = {{u"once"_s, {}, QT_TRANSLATE_NOOP("Verbs", "one round, then end")}, siteOption()},
            .run = serve},
    };
}

} // namespace toasoan::ctl
