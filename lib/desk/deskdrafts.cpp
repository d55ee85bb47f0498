// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskprivate.h"
#include "ledger/media.h"

using namespace Qt::StringLiterals;

namespace toasoan {

Draft Desk::newDraft(SectionId section) const
{
    Draft draft{.post = randomId<PostId>(), .member = d->member.value_or(MemberId()), .section = section, .postType = u"news"_s};
    if (const auto line = d->ledger->charter()) {
        if (const Section *found = line->newest().section(section))
            draft.postType = found->postType;
    }
    return draft;
}

Result<QList<Draft>> Desk::openDraft(PostId post) const
{
    TRY(d->needSignedIn());
    TRY_INTO(found, d->drafts->find(post, *d->member));
    if (!found.isEmpty())
        return found;
    TRY_INTO(state, d->ledger->post(post));
    if (state.revisions.isEmpty())
        return failure(Error::Kind::NotFound, u"draft"_s);
    TRY_INTO(revision, d->ledger->revision(state.revisions.last().revision));
    Draft draft{.post = post,
        .member = *d->member,
        .section = state.revisions.last().section,
        .base = state.tips,
        .postType = revision.postType,
        .title = revision.title,
        .summary = revision.summary,
        .fields = revision.fields,
        .body = QString::fromUtf8(revision.body),
        .images = revision.images,
        .attachments = revision.attachments};
    return QList<Draft>{draft};
}

Result<DraftStore::Saved> Desk::saveDraft(const Draft &draft) { return d->drafts->save(draft, d->now()); }

Result<> Desk::discardDraft(PostId post)
{
    TRY(d->needSignedIn());
    return d->drafts->discard(post, *d->member, d->now());
}

Result<> Desk::restoreDraft(PostId post)
{
    TRY(d->needSignedIn());
    return d->drafts->restore(post, *d->member);
}

Result<QList<Draft>> Desk::drafts() const
{
    TRY(d->needSignedIn());
    return d->drafts->list(*d->member);
}

Result<MediaId> Desk::addMedia(const QByteArray &bytes)
{
    constexpr qsizetype largest = qsizetype(64) * 1024 * 1024;
    if (bytes.isEmpty())
        return failure(Error::Kind::InvalidInput, u"media"_s);
    if (bytes.size() > largest)
        return failure(Error::Kind::TooLarge, u"media"_s);
    return d->ledger->media().add(bytes);
}

Result<QByteArray> Desk::media(MediaId id) const { return d->ledger->media().read(id); }

} // namespace toasoan
