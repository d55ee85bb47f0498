// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/holding.h"
#include "ctl/json.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/session.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

struct Decided {
    PostDetails post;
    BlobId submission;
    QList<EventId> base;
    QString title;
};

Answered<BlobId> namedSubmission(const PostState &state, const QString &typed)
{
    QList<Candidate> among;
    for (const SubmissionState &one : state.submissions)
        among.append({one.asked.submission.toHex(), {}, submissionCode(one.asked.kind)});
    auto place = choose(typed, among, u"submission"_s);
    if (!place)
        return std::unexpected(place.error());
    return state.submissions[*place].asked.submission;
}

// The submission that --submission names, else the one that pick() finds; nothing to do if there is none.
template <typename Pick> Answered<Decided> decisionOn(Session &session, const Arguments &arguments, Pick pick)
{
    TRY_INTO(post, postNamed(session, arguments.operand(0)));
    Decided decided{.post = post, .base = post.state.tips, .title = post.newest ? post.newest->title : QString()};
    if (const auto typed = arguments.optional(u"submission")) {
        TRY_INTO(id, namedSubmission(post.state, *typed));
        decided.submission = id;
        return decided;
    }
    const SubmissionState *found = nullptr;
    for (const SubmissionState &one : decided.post.state.submissions) {
        if (pick(one))
            found = &one;
    }
    if (!found)
        return refusal(Error::Kind::NothingToDo, messages::nothingWaits(decided.title), messages::lookAtHistory());
    decided.submission = found->asked.submission;
    return decided;
}

bool waits(const SubmissionState &one) { return !one.dead() && !one.approved(); }
bool lives(const SubmissionState &one) { return !one.dead(); }
bool isApproved(const SubmissionState &one) { return one.approved(); }

Answered<Answer> done(Session &session, const Outcome &outcome, const QString &message)
{
    TRY_INTO(after, session.desk().post(outcome.post));
    session.concerns(after);
    QJsonObject data = toJson(outcome);
    data.insert(u"word"_s, wordCode(after.word));
    return Answer{message, data, {}};
}

Answered<Answer> approvePost(Session &session, const Arguments &arguments)
{
    TRY_INTO(decided, decisionOn(session, arguments, waits));
    TRY_INTO(
        outcome, session.desk().execute(Approve{.post = decided.post.state.id, .submission = decided.submission, .base = decided.base}));
    TRY_INTO(after, session.desk().post(outcome.post));
    const SubmissionState *state = after.state.submission(decided.submission);
    const int given = state ? int(state->approvals.size()) : 1;
    const int needed = state ? state->approvalsNeeded : 1;
    return done(session, outcome, messages::approved(decided.title, given, needed));
}

Answered<Answer> returnPost(Session &session, const Arguments &arguments)
{
    TRY_INTO(decided, decisionOn(session, arguments, waits));
    TRY_INTO(outcome,
        session.desk().execute(Return{
            .post = decided.post.state.id, .submission = decided.submission, .remark = arguments.value(u"remark"), .base = decided.base}));
    return done(session, outcome, messages::returned(decided.title));
}

Answered<Answer> recallPost(Session &session, const Arguments &arguments)
{
    TRY_INTO(decided, decisionOn(session, arguments, lives));
    TRY_INTO(outcome,
        session.desk().execute(Recall{
            .post = decided.post.state.id, .submission = decided.submission, .remark = arguments.value(u"remark"), .base = decided.base}));
    return done(session, outcome, messages::recalled(decided.title));
}

Answered<Answer> releasePost(Session &session, const Arguments &arguments)
{
    TRY_INTO(decided, decisionOn(session, arguments, isApproved));
    TRY_INTO(outcome, session.desk().execute(ReleaseLate{.post = decided.post.state.id, .submission = decided.submission}));
    return done(session, outcome, messages::released(decided.title));
}

Option submissionOption()
{
    return {u"submission"_s, u"ID"_s, QT_TRANSLATE_NOOP("Verbs", "which submission; default: the newest it can be about")};
}

} // namespace

Answered<Answer> holdDelivery(Session &session, const Arguments &arguments)
{
    TRY_INTO(site, session.names().site(arguments.value(u"site")));
    TRY_INTO(decided, decisionOn(session, arguments, lives));
    const bool hold = !arguments.has(u"let-go");
    TRY_INTO(outcome,
        session.desk().execute(
            HoldDelivery{.post = decided.post.state.id, .submission = decided.submission, .site = site.id, .hold = hold}));
    return done(session, outcome, hold ? messages::held(decided.title, site.name) : messages::letGo(decided.title, site.name));
}

QList<Option> holdOptions()
{
    return {{u"site"_s, u"SITE"_s, QT_TRANSLATE_NOOP("Verbs", "on which site"), Times::Once},
        {u"let-go"_s, {}, QT_TRANSLATE_NOOP("Verbs", "end the holding")}, submissionOption()};
}

QList<Verb> decisionVerbs()
{
    const auto remark = [](Times times) {
        return Option{u"remark"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "why, for colleagues; the public never reads it"), times};
    };
    return {
        {.noun = u"post"_s,
            .name = u"approve"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "approve what somebody else submitted"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = {submissionOption()},
            .run = approvePost},
        {.noun = u"post"_s,
            .name = u"return"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "give a submission back with a remark"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = {remark(Times::Once), submissionOption()},
            .run = returnPost},
        {.noun = u"post"_s,
            .name = u"recall"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "stop a submission for good, approved or not; what is online stays"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = {remark(Times::AtMostOnce), submissionOption()},
            .run = recallPost},
        {.noun = u"post"_s,
            .name = u"release"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "let a post go out although its time was missed"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = {submissionOption()},
            .run = releasePost},
        {.noun = u"post"_s,
            .name = u"hold"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "keep a post from being sent to a site for now"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = holdOptions(),
            .run = holdDelivery},
    };
}

} // namespace toasoan::ctl
