// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskprivate.h"
#include "ledger/media.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestNote = 4000;
constexpr int retriesAfterRace = 3;

// The events a base has seen: itself and all before it.
QSet<EventId> ancestry(const QList<VerifiedEvent> &events, const QList<EventId> &base)
{
    QHash<EventId, const VerifiedEvent *> byId;
    for (const VerifiedEvent &event : events)
        byId.insert(event.id, &event);
    QSet<EventId> seen;
    QList<EventId> open = base;
    while (!open.isEmpty()) {
        const EventId id = open.takeLast();
        const VerifiedEvent *event = byId.value(id);
        if (!event || seen.contains(id))
            continue;
        seen.insert(id);
        open.append(event->event.after);
    }
    return seen;
}

bool isOnline(const PostState &state, SiteId site)
{
    const auto line = state.sites.constFind(site);
    return line != state.sites.constEnd() && line->stored && line->state != Public::Gone;
}

} // namespace

Error asError(VoidReason reason)
{
    using Kind = Error::Kind;
    const QString detail = voidCode(reason);
    switch (reason) {
    case VoidReason::SelfApproval:
    case VoidReason::SamePersonTwice:
        return {Kind::SelfApproval, detail};
    case VoidReason::Superseded:
        return {Kind::Superseded, detail};
    case VoidReason::Dead:
        return {Kind::Recalled, detail};
    case VoidReason::UnknownSubmission:
        return {Kind::NotFound, u"submission"_s};
    case VoidReason::WrongStep:
        return {Kind::Stale, detail};
    case VoidReason::Malformed:
        return {Kind::InvalidInput, detail};
    case VoidReason::UnknownSeat:
    case VoidReason::Dismissed:
    case VoidReason::NoRight:
    case VoidReason::NotThisSite:
    case VoidReason::NotKeeper:
    case VoidReason::LostFork:
        return {Kind::Forbidden, detail};
    }
    return {Kind::Forbidden, detail};
}

QList<MediaId> mediaNamedBy(const Revision &revision)
{
    QList<MediaId> media = document::mediaIn(revision.body);
    for (const ImageUse &image : revision.images)
        media.append(image.media);
    for (const AttachmentUse &attachment : revision.attachments)
        media.append(attachment.media);
    QSet<MediaId> seen;
    media.removeIf([&](const MediaId &id) {
        const bool again = seen.contains(id);
        seen.insert(id);
        return again;
    });
    return media;
}

// The rules are the fold's: what would be void is refused before it is signed.
Result<> Desk::Private::wouldCount(PostId post, const CharterLine &line, const QList<Payload> &payloads) const
{
    TRY_INTO(events, ledger->events(Subject::post(post)));
    const PostState before = foldPost(post, events, line, Rights::standard());
    if (before.frozen)
        return failure(Error::Kind::NeedsNewer, u"post"_s);
    Event candidate{.workspace = ledger->workspace(),
        .seat = signer->seat(),
        .epoch = std::numeric_limits<quint32>::max(),
        .charter = line.newestId(),
        .subject = Subject::post(post),
        .after = before.tips,
        .at = now()};
    QSet<EventId> candidates;
    for (const Payload &payload : payloads) {
        candidate.payload = payload;
        const EventId id = eventId(encodeEvent(candidate));
        events.append({id, candidate});
        candidates.insert(id);
        candidate.after = {id};
        ++candidate.seq;
    }
    const PostState after = foldPost(post, events, line, Rights::standard());
    for (const VoidEvent &voided : after.voided) {
        if (candidates.contains(voided.id))
            return std::unexpected(asError(voided.reason));
    }
    return {};
}

Result<PostState> Desk::Private::postState(PostId id) const
{
    auto state = ledger->post(id);
    return !state && state.error().kind == Error::Kind::NotFound ? Result<PostState>(PostState{.id = id}) : state;
}

Result<QList<EventId>> Desk::Private::appendToPost(PostId post, const PostBatch &wish)
{
    for (int attempt = 0;; ++attempt) {
        TRY_INTO(line, ledger->charter());
        TRY_INTO(state, postState(post));
        Batch batch{.signer = signer.get(), .charter = line.newestId(), .at = now(), .blobs = wish.blobs};
        for (const Payload &payload : wish.payloads)
            batch.events.append(
                {.subject = Subject::post(post), .after = wish.base.isEmpty() ? state.tips : wish.base, .payload = payload});
        batch.guard = [&, this]() -> Result<> {
            TRY_INTO(current, ledger->charter());
            if (current.newestId() != line.newestId())
                return failure(Error::Kind::Stale, u"charter"_s);
            return wouldCount(post, current, wish.payloads);
        };
        auto appended = ledger->append(batch);
        const bool raced = !appended && appended.error().kind == Error::Kind::Stale && appended.error().detail == "charter"_L1;
        if (!raced || attempt == retriesAfterRace)
            return appended;
    }
}

Result<Revision> Desk::Private::toRevision(const Draft &draft) const
{
    Revision revision;
    revision.vocabulary = document::vocabularyVersion;
    revision.postType = draft.postType;
    revision.title = draft.title.normalized(QString::NormalizationForm_C).simplified();
    revision.summary = draft.summary.normalized(QString::NormalizationForm_C).simplified();
    if (revision.title.isEmpty() || revision.title.size() > longestTitle)
        return failure(Error::Kind::InvalidInput, u"title"_s);
    for (const auto &[code, value] : draft.fields.asKeyValueRange()) {
        if (!value.trimmed().isEmpty())
            revision.fields.insert(code, value.normalized(QString::NormalizationForm_C).trimmed());
    }
    if (draft.bodyFormat == "text"_L1) {
        revision.body = document::fromPlainText(draft.body);
    } else {
        TRY_INTO(clean, document::canonicalise(draft.body.toUtf8()));
        revision.body = clean.html;
    }
    revision.images = draft.images;
    revision.attachments = draft.attachments;
    TRY_INTO(line, ledger->charter());
    const QString author = memberName(line.newest(), draft.member);
    revision.authors = author.isEmpty() ? QStringList() : QStringList(author);
    for (const MediaId &id : mediaNamedBy(revision)) {
        if (!ledger->media().contains(id))
            return failure(Error::Kind::NotFound, u"media"_s);
    }
    return revision;
}

// The newest revision again if nothing changed, else a new one at the front of the batch.
Result<BlobId> Desk::Private::addRevision(const PostState &state, const Draft &content, PostBatch &batch) const
{
    TRY_INTO(revision, toRevision(content));
    if (!state.revisions.isEmpty() && state.revisions.last().section == content.section) {
        auto newest = ledger->revision(state.revisions.last().revision);
        if (newest) {
            newest->authors = revision.authors;
            if (*newest == revision)
                return state.revisions.last().revision;
        }
    }
    const SealedWords words = sealCbor(revision.encode());
    batch.blobs.append(words.sealed);
    batch.payloads.append(PostRevised{.revision = words.id, .section = content.section, .media = mediaNamedBy(revision)});
    return words.id;
}

// Somebody else's words (or another window's) that this draft does not know of: both are kept, and a person names one.
Result<> Desk::Private::checkFresh(const PostState &state, const QList<EventId> &base) const
{
    if (base.isEmpty() || base == state.tips)
        return {};
    TRY_INTO(events, ledger->events(Subject::post(state.id)));
    const QSet<EventId> known = ancestry(events, base);
    const bool news = std::ranges::any_of(state.revisions, [&](const RevisionRecord &r) { return !known.contains(r.event); })
        || std::ranges::any_of(state.submissions, [&](const SubmissionState &s) { return !known.contains(s.event); });
    return news ? failure(Error::Kind::Stale, u"post"_s) : Result<>();
}

Result<QString> Desk::Private::slugOf(const PostState &state, const QString &title) const
{
    if (state.submissions.isEmpty())
        return makeSlug(title, state.id);
    TRY_INTO(first, ledger->submission(state.submissions.first().asked.submission));
    return first.slug;
}

Result<Submission> Desk::Private::composeSubmission(const PostState &state, const Submit &wish, const Charter &charter) const
{
    Submission submission{.kind = wish.kind, .post = wish.content.post, .notBefore = wish.notBefore, .notAfter = wish.notAfter};
    for (const Site &site : charter.sites) {
        if (publish::publishesTo(site) && (wish.sites.isEmpty() ? !site.retired : wish.sites.contains(site.id)))
            submission.targets.append({.site = site.id, .section = wish.content.section});
    }
    if (submission.targets.isEmpty() || (!wish.sites.isEmpty() && submission.targets.size() != wish.sites.size()))
        return failure(Error::Kind::InvalidInput, u"site"_s);
    const bool online = std::ranges::any_of(submission.targets, [&](const Target &target) { return isOnline(state, target.site); });
    if (wish.kind == SubmissionKind::Publish && online)
        submission.kind = SubmissionKind::Correct;
    const bool takesBack =
        wish.kind == SubmissionKind::Withdraw || wish.kind == SubmissionKind::Redirect || wish.kind == SubmissionKind::Remove;
    const bool approvedBefore = std::ranges::any_of(state.submissions, &SubmissionState::approved);
    if ((wish.kind == SubmissionKind::Correct && !online) || (takesBack && !online && !approvedBefore && state.submissions.isEmpty()))
        return failure(Error::Kind::NothingToDo, u"not-online"_s);
    submission.note = wish.note.normalized(QString::NormalizationForm_C).trimmed();
    if (submission.note.size() > longestNote
        || ((wish.kind == SubmissionKind::Withdraw || wish.kind == SubmissionKind::Redirect) && submission.note.isEmpty()))
        return failure(Error::Kind::InvalidInput, u"note"_s);
    if (wish.notAfter && (*wish.notAfter <= now() || (wish.notBefore && *wish.notAfter < *wish.notBefore)))
        return failure(Error::Kind::InvalidInput, u"not-after"_s);
    submission.featuredImage = wish.featuredImage;
    submission.urgent = wish.urgent;
    return submission;
}

Result<Outcome> Desk::Private::run(const ShareRevision &command)
{
    TRY_INTO(state, postState(command.content.post));
    PostBatch batch{.base = command.content.base};
    Outcome outcome{.post = command.content.post};
    TRY_INTO(revision, addRevision(state, command.content, batch));
    outcome.revision = revision;
    if (batch.payloads.isEmpty())
        return failure(Error::Kind::NothingToDo, u"revision"_s);
    TRY_INTO(events, appendToPost(command.content.post, batch));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const Submit &command)
{
    const PostId post = command.content.post;
    TRY_INTO(line, ledger->charter());
    TRY_INTO(state, postState(post));
    TRY(checkFresh(state, command.content.base));
    TRY_INTO(submission, composeSubmission(state, command, line.newest()));
    PostBatch batch;
    const bool newWords = submission.kind == SubmissionKind::Publish || submission.kind == SubmissionKind::Correct;
    if (newWords) {
        TRY_INTO(revision, addRevision(state, command.content, batch));
        submission.revision = revision;
        if (document::toPlainText(command.content.body.toUtf8()).trimmed().isEmpty() && command.content.attachments.isEmpty())
            return failure(Error::Kind::InvalidInput, u"body"_s);
    } else if (state.revisions.isEmpty()) {
        return failure(Error::Kind::NotFound, u"revision"_s);
    } else {
        const SiteLine online = state.sites.value(submission.targets.first().site);
        const SubmissionState *stored = online.stored ? state.submission(*online.stored) : nullptr;
        submission.revision = stored ? stored->asked.revision : state.revisions.last().revision;
    }
    TRY_INTO(slug, slugOf(state, command.content.title));
    submission.slug = slug;
    const SealedWords words = sealCbor(submission.encode());
    batch.blobs.append(words.sealed);
    batch.payloads.append(PostSubmitted{.submission = words.id,
        .kind = submission.kind,
        .revision = submission.revision,
        .targets = submission.targets,
        .notBefore = submission.notBefore,
        .notAfter = submission.notAfter,
        .urgent = submission.urgent});
    TRY_INTO(events, appendToPost(post, batch));
    // The words are in the revision now; the draft can be brought back for 30 days.
    if (newWords)
        (void)drafts->discard(post, *member, now());
    return Outcome{.events = events, .post = post, .revision = submission.revision, .submission = words.id};
}

Result<const SubmissionState *> Desk::Private::findSubmission(const PostState &state, BlobId id) const
{
    const SubmissionState *found = state.submission(id);
    return found ? Result<const SubmissionState *>(found) : failure(Error::Kind::NotFound, u"submission"_s);
}

Result<Outcome> Desk::Private::run(const Approve &command)
{
    TRY(needConfirmed());
    TRY_INTO(state, ledger->post(command.post));
    TRY_INTO(found, findSubmission(state, command.submission));
    TRY_INTO(words, ledger->submission(command.submission));
    // The approver signs the words; the codes beside them must say the same.
    if (!found->asked.agreesWith(words) || words.post != command.post)
        return failure(Error::Kind::Corrupt, u"submission"_s);
    TRY(ledger->revision(words.revision));
    PostBatch batch{
        .payloads = {PostApproved{.submission = command.submission, .step = int(found->approvals.size()) + 1}}, .base = command.base};
    TRY_INTO(events, appendToPost(command.post, batch));
    return Outcome{.events = events, .post = command.post, .submission = command.submission};
}

Result<Outcome> Desk::Private::run(const Return &command)
{
    if (command.remark.trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, u"remark"_s);
    const SealedWords remark = sealText(command.remark.trimmed());
    PostBatch batch{
        .payloads = {PostReturned{.submission = command.submission, .remark = remark.id}}, .blobs = {remark.sealed}, .base = command.base};
    TRY_INTO(events, appendToPost(command.post, batch));
    return Outcome{.events = events, .post = command.post, .submission = command.submission};
}

Result<Outcome> Desk::Private::run(const Recall &command)
{
    TRY(needConfirmed());
    PostBatch batch{.base = command.base};
    PostRecalled recalled{.submission = command.submission};
    if (!command.remark.trimmed().isEmpty()) {
        const SealedWords remark = sealText(command.remark.trimmed());
        recalled.remark = remark.id;
        batch.blobs.append(remark.sealed);
    }
    batch.payloads.append(recalled);
    TRY_INTO(events, appendToPost(command.post, batch));
    return Outcome{.events = events, .post = command.post, .submission = command.submission};
}

Result<Outcome> Desk::Private::run(const ReleaseLate &command)
{
    TRY_INTO(events, appendToPost(command.post, {.payloads = {PostReleased{.submission = command.submission}}}));
    return Outcome{.events = events, .post = command.post, .submission = command.submission};
}

Result<Outcome> Desk::Private::run(const HoldDelivery &command)
{
    const DeliveryHeld hold{.submission = command.submission, .site = command.site, .held = command.hold};
    TRY_INTO(events, appendToPost(command.post, {.payloads = {hold}}));
    return Outcome{.events = events, .site = command.site, .post = command.post, .submission = command.submission};
}

Result<Outcome> Desk::Private::run(const RetryDelivery &command)
{
    TRY_INTO(line, ledger->charter());
    if (!Rights::standard().allows(line.newest().rolesOf(*member, now()), Action::RetryDelivery))
        return failure(Error::Kind::Forbidden, u"retry"_s);
    TRY(outbox->retryNow(command.post, command.site));
    return Outcome{};
}

Result<Outcome> Desk::Private::run(const OrderErasure &command)
{
    TRY(needConfirmed());
    if (command.blobs.isEmpty() || command.reason.trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, u"reason"_s);
    TRY_INTO(line, ledger->charter());
    if (!Rights::standard().allows(line.newest().rolesOf(*member, now()), Action::OrderErasure))
        return failure(Error::Kind::Forbidden, u"erasure"_s);
    const SealedWords reason = sealText(command.reason.trimmed());
    Outcome outcome{.erasure = randomBytes(16)};
    Batch batch{.signer = signer.get(), .charter = line.newestId(), .at = now(), .blobs = {reason.sealed}};
    batch.events.append(
        {.subject = Subject::erasure(outcome.erasure), .payload = ErasureOrdered{.blobs = command.blobs, .reason = reason.id}});
    TRY_INTO(events, ledger->append(batch));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const ConfirmErasure &command)
{
    TRY(needConfirmed());
    TRY_INTO(line, ledger->charter());
    TRY_INTO(state, ledger->erasure(command.erasure));
    if (state.blobs.isEmpty())
        return failure(Error::Kind::NotFound, u"erasure"_s);
    if (state.orderedBy == *member)
        return failure(Error::Kind::SelfApproval, u"erasure"_s);
    if (!Rights::standard().allows(line.newest().rolesOf(*member, now()), Action::OrderErasure))
        return failure(Error::Kind::Forbidden, u"erasure"_s);
    Outcome outcome{.erasure = command.erasure};
    if (!state.effective()) {
        TRY_INTO(given, ledger->events(Subject::erasure(command.erasure)));
        const auto order = std::ranges::find_if(
            given, [](const VerifiedEvent &event) { return std::holds_alternative<ErasureOrdered>(event.event.payload); });
        if (order == given.end())
            return failure(Error::Kind::NotFound, u"erasure"_s);
        Batch batch{.signer = signer.get(), .charter = line.newestId(), .at = now()};
        batch.events.append(
            {.subject = Subject::erasure(command.erasure), .after = state.tips, .payload = ErasureConfirmed{.order = order->id}});
        TRY_INTO(events, ledger->append(batch));
        outcome.events = events;
    }
    TRY(ledger->eraseBlobs(command.erasure));
    return outcome;
}

} // namespace toasoan
