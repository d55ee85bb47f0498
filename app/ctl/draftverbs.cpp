// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/content.h"
#include "ctl/drafts.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

Answered<Draft> draftToWorkOn(Session &session, const Arguments &arguments)
{
    TRY_INTO(id, findPost(session.desk(), arguments.operand(0)));
    if (auto known = session.desk().post(id))
        session.concerns(*known);
    TRY_INTO(drafts, session.desk().openDraft(id));
    const auto wanted = arguments.optional(u"draft");
    if (!wanted && drafts.size() == 1)
        return drafts.first();
    QStringList versions;
    for (const Draft &draft : drafts) {
        if (wanted && *wanted == QString::number(draft.version))
            return draft;
        versions.append(messages::draftVersion(draft.version, shown(draft.saved, session.zone())));
    }
    if (wanted)
        return refusal(Error::Kind::NotFound, messages::noSuchVersion(*wanted), messages::nameAVersion(versions));
    return refusal(Error::Kind::Stale, messages::severalVersions(versions.size()), messages::nameAVersion(versions));
}

Option versionOption()
{
    return {u"draft"_s, u"N"_s, QT_TRANSLATE_NOOP("Verbs", "which of several drafts kept side by side; see post draft")};
}

namespace {

Answered<Answer> saved(Session &session, Draft draft)
{
    TRY_INTO(done, session.desk().saveDraft(draft));
    draft.version = done.version;
    draft.saved = session.desk().now();
    session.concerns(draft);
    QJsonObject data = toJson(draft, session.names());
    data.insert(u"besideNewer"_s, done.besideNewer);
    return Answer{done.besideNewer ? messages::draftKeptBeside(draft.title) : messages::draftSaved(draft.title), data,
        textFields({{label(Label::Id), draft.post.toHex()}})};
}

Answered<Answer> newPost(Session &session, const Arguments &arguments)
{
    TRY_INTO(section, session.names().section(arguments.value(u"section")));
    Draft draft = session.desk().newDraft(section.id);
    TRY(applyContent(session, arguments, draft));
    return saved(session, draft);
}

Answered<Answer> revisePost(Session &session, const Arguments &arguments)
{
    TRY_INTO(draft, draftToWorkOn(session, arguments));
    if (const auto typed = arguments.optional(u"section")) {
        TRY_INTO(section, session.names().section(*typed));
        draft.section = section.id;
        draft.postType = section.postType;
    }
    if (arguments.has(u"no-images"))
        draft.images.clear();
    if (arguments.has(u"no-attachments"))
        draft.attachments.clear();
    TRY(applyContent(session, arguments, draft));
    return saved(session, draft);
}

Answered<Answer> sharePost(Session &session, const Arguments &arguments)
{
    TRY_INTO(draft, draftToWorkOn(session, arguments));
    TRY_INTO(outcome, session.desk().execute(ShareRevision{.content = draft}));
    return Answer{messages::postShared(draft.title), toJson(outcome), {}};
}

Answer listed(const Session &session, const QList<Draft> &drafts)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const Draft &draft : drafts) {
        items.append(toJson(draft, session.names()));
        rows.append({shortId(draft.post.toHex()), draft.title, session.names().sectionName(draft.section), QString::number(draft.version),
            draft.version == 0 ? QString() : shown(draft.saved, session.zone())});
    }
    return {messages::counted(rows.size()), list(items),
        textTable({label(Label::Id), label(Label::Title), label(Label::Section), label(Label::Version), label(Label::Saved)}, rows)};
}

Answered<Answer> showDrafts(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"discard") && arguments.has(u"restore"))
        return usage(messages::notBoth(u"discard"_s, u"restore"_s), messages::correctIt());
    if (arguments.operands().isEmpty()) {
        if (arguments.has(u"discard") || arguments.has(u"restore"))
            return usage(messages::operandMissing(u"POST"_s), messages::seeHelp(findVerb(u"post"_s, u"draft"_s)));
        TRY_INTO(drafts, session.desk().drafts());
        return listed(session, drafts);
    }
    // What was discarded is in no list any more, so its full id must do.
    const auto typedId = PostId::fromHex(arguments.operand(0));
    const bool discarded = arguments.has(u"restore") && typedId;
    TRY_INTO(id, discarded ? Answered<PostId>(*typedId) : findPost(session.desk(), arguments.operand(0)));
    if (arguments.has(u"restore"))
        TRY(session.desk().restoreDraft(id));
    TRY_INTO(drafts, session.desk().openDraft(id));
    Answer answer = listed(session, drafts);
    if (arguments.has(u"restore"))
        answer.message = messages::draftRestored(drafts.first().title);
    if (arguments.has(u"discard")) {
        TRY(session.desk().discardDraft(id));
        answer.message = messages::draftDiscarded(drafts.first().title, id.toHex());
    } else if (drafts.size() == 1) {
        answer.text += u'\n' + drafts.first().body + u'\n';
    }
    return answer;
}

} // namespace

QList<Verb> draftVerbs()
{
    return {
        {.noun = u"post"_s,
            .name = u"new"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "begin a post: a draft that only you see, on this computer"),
            .needs = Needs::Key,
            .options = QList<Option>{{u"section"_s, u"SECTION"_s, QT_TRANSLATE_NOOP("Verbs", "where it goes"), Times::Once}}
                + contentOptions(Times::Once),
            .run = newPost},
        {.noun = u"post"_s,
            .name = u"revise"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "change a draft, or begin one from the newest shared words; what is not named stays"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = QList<Option>{{u"section"_s, u"SECTION"_s, QT_TRANSLATE_NOOP("Verbs", "where it goes")}}
                + contentOptions(Times::AtMostOnce)
                + QList<Option>{{u"no-images"_s, {}, QT_TRANSLATE_NOOP("Verbs", "first take all pictures from its list")},
                    {u"no-attachments"_s, {}, QT_TRANSLATE_NOOP("Verbs", "first take all files from it")}, versionOption()},
            .run = revisePost},
        {.noun = u"post"_s,
            .name = u"draft"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "list your drafts, or show one; discard it, or bring it back within 30 days"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s, Times::AtMostOnce}},
            .options = {{u"discard"_s, {}, QT_TRANSLATE_NOOP("Verbs", "put the draft away; kept 30 days")},
                {u"restore"_s, {}, QT_TRANSLATE_NOOP("Verbs", "bring a discarded draft back; takes its full id")}},
            .run = showDrafts},
        {.noun = u"post"_s,
            .name = u"share"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "keep this version for good and let colleagues see it, without submitting"),
            .needs = Needs::Key,
            .operands = {{u"POST"_s}},
            .options = {versionOption()},
            .run = sharePost},
    };
}

} // namespace toasoan::ctl
