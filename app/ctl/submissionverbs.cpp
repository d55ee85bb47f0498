// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/drafts.h"
#include "ctl/json.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/session.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

Answered<QList<SiteId>> sitesFrom(const Session &session, const Arguments &arguments)
{
    QList<SiteId> sites;
    for (const QString &typed : arguments.values(u"site")) {
        TRY_INTO(site, session.names().site(typed));
        if (!sites.contains(site.id))
            sites.append(site.id);
    }
    return sites;
}

// What every kind of submission takes from the command line.
Answered<Submit> wishFrom(Session &session, const Arguments &arguments)
{
    Submit wish;
    TRY_INTO(sites, sitesFrom(session, arguments));
    wish.sites = sites;
    TRY_INTO(notBefore, momentFrom(arguments.optional(u"at"), u"at", session.zone(), session.desk().now()));
    wish.notBefore = notBefore;
    TRY_INTO(notAfter, momentFrom(arguments.optional(u"until"), u"until", session.zone(), session.desk().now()));
    wish.notAfter = notAfter;
    wish.note = arguments.value(u"note");
    wish.urgent = arguments.has(u"urgent");
    return wish;
}

Answered<Answer> submitted(Session &session, const Submit &wish, const QString &title)
{
    TRY_INTO(outcome, session.desk().execute(wish));
    TRY_INTO(post, session.desk().post(outcome.post));
    session.concerns(post);
    QJsonObject data = toJson(outcome);
    const SubmissionState *made = post.state.submission(outcome.submission);
    data.insert(u"kind"_s, submissionCode(made ? made->asked.kind : wish.kind));
    data.insert(u"notBefore"_s, timeOrNull(wish.notBefore));
    data.insert(u"word"_s, wordCode(post.word));
    const QString when = wish.notBefore ? shown(*wish.notBefore, session.zone()) : QString();
    return Answer{messages::submitted(made ? made->asked.kind : wish.kind, title, when, made && made->approved()), data, {}};
}

Answered<Answer> submitWords(Session &session, const Arguments &arguments)
{
    TRY_INTO(wish, wishFrom(session, arguments));
    if (const auto typed = arguments.optional(u"kind")) {
        const auto kind = submissionFromCode(*typed);
        if (kind != SubmissionKind::Publish && kind != SubmissionKind::Correct)
            return usage(messages::kindUnknown(*typed), messages::kindForms());
        wish.kind = *kind;
    }
    TRY_INTO(draft, draftToWorkOn(session, arguments));
    wish.content = draft;
    if (const auto file = arguments.optional(u"featured")) {
        TRY_INTO(bytes, readFile(*file));
        TRY_INTO(media, session.desk().addMedia(bytes));
        wish.featuredImage = media;
    }
    return submitted(session, wish, draft.title);
}

// What takes something back is about the words that are online, not about a draft.
Answered<Answer> takeBack(Session &session, const Arguments &arguments, SubmissionKind kind)
{
    TRY_INTO(wish, wishFrom(session, arguments));
    TRY_INTO(post, postNamed(session, arguments.operand(0)));
    wish.kind = kind;
    if (kind == SubmissionKind::Redirect)
        wish.note = arguments.value(u"to");
    const QString title = post.newest ? post.newest->title : QString();
    wish.content.post = post.state.id;
    wish.content.member = session.member();
    wish.content.base = post.state.tips;
    wish.content.title = title;
    if (!post.state.revisions.isEmpty())
        wish.content.section = post.state.revisions.last().section;
    return submitted(session, wish, title);
}

Answered<Answer> withdrawPost(Session &session, const Arguments &arguments)
{
    return takeBack(session, arguments, SubmissionKind::Withdraw);
}
Answered<Answer> redirectPost(Session &session, const Arguments &arguments)
{
    return takeBack(session, arguments, SubmissionKind::Redirect);
}
Answered<Answer> removePost(Session &session, const Arguments &arguments) { return takeBack(session, arguments, SubmissionKind::Remove); }

QList<Option> targets(Times at)
{
    return {{u"site"_s, u"SITE"_s, QT_TRANSLATE_NOOP("Verbs", "on which site; left out: every site in use"), Times::Any},
        {u"at"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Verbs", "not before: \"2026-12-01 15:00\" on the agency's clock, with an offset, or +90m"),
            at},
        {u"until"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Verbs", "and not after")}};
}

QList<Option> forWords(Times at)
{
    return targets(at)
        + QList<Option>{
            {u"kind"_s, u"publish|correct"_s, QT_TRANSLATE_NOOP("Verbs", "default: publish, or correct what is online already")},
            {u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "public: what was corrected")},
            {u"urgent"_s, {}, QT_TRANSLATE_NOOP("Verbs", "one approval is enough now; a second is owed within one working day")},
            {u"featured"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "the picture for lists")}, versionOption()};
}

Option note(Times times) { return {u"note"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "public: why"), times}; }

} // namespace

QList<Verb> submissionVerbs()
{
    return {
        {.noun = u"post"_s,
            .name = u"submit"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "ask for approval of the draft as it is now"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = forWords(Times::AtMostOnce),
            .run = submitWords},
        {.noun = u"post"_s,
            .name = u"schedule"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "the same, to go out at a set time; this computer must be on then"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = forWords(Times::Once),
            .run = submitWords},
        {.noun = u"post"_s,
            .name = u"withdraw"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "ask that the page stays and says why it no longer holds"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = targets(Times::AtMostOnce) + QList<Option>{note(Times::Once)},
            .run = withdrawPost},
        {.noun = u"post"_s,
            .name = u"redirect"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "ask that the page sends its readers elsewhere"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = targets(Times::AtMostOnce) + QList<Option>{{u"to"_s, u"URL"_s, QT_TRANSLATE_NOOP("Verbs", "where to"), Times::Once}},
            .run = redirectPost},
        {.noun = u"post"_s,
            .name = u"remove"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "ask that the page is taken down; a reviewer alone may start it"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = targets(Times::AtMostOnce) + QList<Option>{note(Times::AtMostOnce)},
            .run = removePost},
    };
}

} // namespace toasoan::ctl
