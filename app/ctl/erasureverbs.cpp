// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/json.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/session.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

// Every word that the post's events name: what was written, asked for and remarked.
QList<BlobId> wordsOf(const PostState &state)
{
    QList<BlobId> blobs;
    const auto add = [&](const BlobId &id) {
        if (!id.isNull() && !blobs.contains(id))
            blobs.append(id);
    };
    for (const RevisionRecord &revision : state.revisions)
        add(revision.revision);
    for (const SubmissionState &submission : state.submissions) {
        add(submission.asked.submission);
        add(submission.remark);
    }
    return blobs;
}

Answered<Answer> orderErasure(Session &session, const Arguments &arguments)
{
    OrderErasure command{.reason = arguments.value(u"reason")};
    for (const QString &typed : arguments.operands()) {
        const auto id = BlobId::fromHex(typed);
        if (!id)
            return usage(messages::notAnId(typed, 64), messages::correctIt());
        command.blobs.append(*id);
    }
    if (const auto typed = arguments.optional(u"post")) {
        TRY_INTO(post, postNamed(session, *typed));
        command.blobs.append(wordsOf(post.state));
    }
    if (command.blobs.isEmpty())
        return usage(messages::nothingToErase(), messages::seeHelp(findVerb(u"erasure"_s, u"order"_s)));
    TRY_INTO(outcome, session.desk().execute(command));
    const QString id = QString::fromLatin1(outcome.erasure.toHex());
    QJsonObject data = toJson(outcome);
    data.insert(u"blobs"_s, command.blobs.size());
    return Answer{messages::erasureOrdered(command.blobs.size(), id), data, {}};
}

Answered<Answer> confirmErasure(Session &session, const Arguments &arguments)
{
    constexpr qsizetype idSize = 16;
    const QByteArray id = QByteArray::fromHex(arguments.operand(0).toLatin1());
    if (id.size() != idSize || arguments.operand(0).size() != 2 * idSize)
        return usage(messages::notAnId(arguments.operand(0), 32), messages::correctIt());
    TRY_INTO(outcome, session.desk().execute(ConfirmErasure{.erasure = id}));
    return Answer{messages::erased(), toJson(outcome), {}};
}

} // namespace

QList<Verb> erasureVerbs()
{
    return {
        {.noun = u"erasure"_s,
            .name = u"order"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "order words to be destroyed for good; a second person must confirm"),
            .needs = Needs::Key,
            .operands = {{u"BLOB"_s, Times::Any}},
            .options = {{u"post"_s, u"POST"_s,
                            QT_TRANSLATE_NOOP("Verbs", "all words of a post: its revisions, what was asked and remarked")},
                {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "why"), Times::Once}},
            .run = orderErasure},
        {.noun = u"erasure"_s,
            .name = u"confirm"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "confirm another person's order; the words are destroyed at once"),
            .needs = Needs::Key,
            .operands = {{u"ERASURE"_s}},
            .run = confirmErasure},
    };
}

} // namespace toasoan::ctl
