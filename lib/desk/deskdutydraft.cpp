// SPDX-License-Identifier: GPL-3.0-or-later
// From what is owed to a draft of it, with what is known filled in.
#include "desk/deskprivate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// The anchors that are the day of a document: it stands on the document, so it can be filled in.
bool isDayOfDocument(const QString &anchor)
{
    static const QStringList days{u"issue"_s, u"approval"_s, u"decision"_s, u"recognition"_s, u"conclusion"_s};
    return days.contains(anchor);
}

// Only what the type of post has a field for, and only what is certain.
QMap<QString, QString> knownFields(const PostType &type, const EventDuty &duty, const Rule *rule)
{
    const QString day = duty.status.anchor.toString(Qt::ISODate);
    QMap<QString, QString> known{{u"number"_s, duty.number}, {u"abstract"_s, duty.title}};
    if (rule && isDayOfDocument(rule->anchor))
        known.insert(u"issued"_s, day);
    if (rule && rule->anchor == "auction-day"_L1)
        known.insert(u"auction-day"_s, day);
    QMap<QString, QString> fields;
    for (const FieldSpec &field : type.fields) {
        if (const QString value = known.value(field.code); !value.isEmpty())
            fields.insert(field.code, value);
    }
    return fields;
}

} // namespace

Result<PostId> Desk::beginDraft(DutyId id)
{
    TRY(d->needSignedIn());
    TRY_INTO(details, eventDuty(id));
    const EventDuty &duty = details.duty;
    if (!duty.post.isNull() && d->isPostOrDraft(duty.post))
        return duty.post;
    TRY_INTO(line, d->ledger->charter());
    SectionId section = duty.state.registered->section;
    if (!line.newest().section(section)) {
        if (line.newest().sections.isEmpty())
            return failure(Error::Kind::NotFound, u"section"_s);
        section = line.newest().sections.first().id; // the officer chooses in the editor; the duty keeps its own
    }
    Draft draft = newDraft(section);
    draft.title = duty.title;
    TRY_INTO(rules, d->catalogue(line.newest()));
    if (const PostType *type = postTypes().find(draft.postType))
        draft.fields = knownFields(*type, duty, rules.rules.rule(duty.state.registered->rule));
    TRY(saveDraft(draft));
    TRY(execute(SettleDuty{.duty = id, .post = draft.post, .reason = {}}));
    return draft.post;
}

} // namespace toasoan
