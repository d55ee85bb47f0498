// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskprivate.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// The submission, site and words an event of a post names.
struct Named {
    BlobId submission;
    SiteId site;
    BlobId words;
    QUrl url;
};

Named namedBy(const Payload &payload)
{
    return std::visit(
        []<typename T>(const T &p) {
            Named named;
            if constexpr (requires { p.submission; })
                named.submission = p.submission;
            if constexpr (requires { p.site; })
                named.site = p.site;
            if constexpr (requires { p.remark; })
                named.words = p.remark;
            if constexpr (std::is_same_v<T, DeliverySeen>)
                named.url = p.url;
            return named;
        },
        payload);
}

std::optional<BlobId> onlineRevision(const PostState &state)
{
    for (const SiteLine &line : state.sites) {
        const SubmissionState *stored = line.stored ? state.submission(*line.stored) : nullptr;
        if (stored && line.state != Public::Gone)
            return stored->asked.revision;
    }
    return std::nullopt;
}

const SubmissionState *waiting(const PostState &state)
{
    const auto it =
        std::ranges::find_if(state.submissions | std::views::reverse, [](const SubmissionState &s) { return !s.dead() && !s.approved(); });
    return it == (state.submissions | std::views::reverse).end() ? nullptr : &*it;
}

Instant grantedSince(const CharterLine &line, const QList<VerifiedEvent> &events, MemberId id)
{
    QHash<EventId, Instant> times;
    for (const VerifiedEvent &event : events)
        times.insert(event.id, event.event.at);
    const Member *now = line.newest().member(id);
    Instant since{};
    for (const EventId &version : line.line() | std::views::reverse) {
        const Member *then = line.at(version)->member(id);
        if (!then || !now || then->roles != now->roles || then->dismissed != now->dismissed)
            break;
        since = times.value(version);
    }
    return since;
}

} // namespace

QString Desk::Private::name(BlobId id) const
{
    if (id.isNull())
        return {};
    if (const auto it = names.constFind(id); it != names.constEnd())
        return *it;
    const auto text = ledger->text(id);
    if (!text)
        return {};
    names.insert(id, *text);
    return *text;
}

QString Desk::Private::memberName(const Charter &charter, MemberId id) const
{
    const Member *person = charter.member(id);
    return person ? name(person->name) : QString();
}

Result<WorkspaceInfo> Desk::info() const
{
    TRY_INTO(line, d->ledger->charter());
    const Charter &charter = line.newest();
    const auto approves = [&](const Member &member) {
        const bool seated =
            std::ranges::any_of(charter.seats, [&](const Seat &seat) { return seat.member == member.id && !seat.dismissed; });
        return seated && !member.dismissed && Rights::standard().allows(member.roles, Action::Approve);
    };
    const auto writes = [&](const Member &member) { return !member.dismissed && Rights::standard().allows(member.roles, Action::Submit); };
    // One person can never approve alone: somebody else must be able to submit.
    const bool someone = std::ranges::any_of(charter.members, [&](const Member &reviewer) {
        return approves(reviewer)
            && std::ranges::any_of(charter.members, [&](const Member &writer) { return writes(writer) && writer.id != reviewer.id; });
    });
    return WorkspaceInfo{.id = d->ledger->workspace(),
        .agencyName = d->name(charter.agencyName),
        .zone = charter.zone,
        .cadence = charter.cadence,
        .demo = charter.demo,
        .charterNumber = charter.number,
        .charter = line.newestId(),
        .someoneCanApprove = someone,
        .restoredSeats = d->ledger->restoredSeats(),
        .frozen = line.frozen()};
}

Result<QList<MemberInfo>> Desk::members() const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(events, d->ledger->events(Subject::charter()));
    const Charter &charter = line.newest();
    const QList<SeatId> here = d->keys->seats();
    const Member *keeper = charter.actingMember(charter.keeper);
    QList<MemberInfo> infos;
    for (const Member &member : charter.members) {
        if (member.roles.contains(Role::Publisher))
            continue; // the machine is not a person
        const bool seatHere = std::ranges::any_of(
            charter.seats, [&](const Seat &seat) { return seat.member == member.id && !seat.dismissed && here.contains(seat.id); });
        infos.append({.id = member.id,
            .name = d->name(member.name),
            .roles = member.roles,
            .dismissed = member.dismissed,
            .seatHere = seatHere && !member.dismissed,
            .keeper = keeper && keeper->id == member.id,
            .contact = d->name(member.contact),
            .since = grantedSince(line, events, member.id)});
    }
    return infos;
}

Result<QList<SectionInfo>> Desk::sections() const
{
    TRY_INTO(line, d->ledger->charter());
    QList<SectionInfo> infos;
    for (const Section &section : line.newest().sections) {
        infos.append({.id = section.id,
            .name = d->name(section.name),
            .code = section.code,
            .postType = section.postType,
            .responsible = section.responsible,
            .approvals = section.approvals,
            .said = section.cadence,
            .cadence = line.newest().cadenceOf(section)});
    }
    return infos;
}

Result<QList<SiteInfo>> Desk::sites() const
{
    TRY_INTO(line, d->ledger->charter());
    QList<SiteInfo> infos;
    for (const Site &site : line.newest().sites) {
        infos.append({.id = site.id,
            .name = d->name(site.name),
            .connector = site.connector,
            .baseUrl = site.baseUrl,
            .settings = site.settings,
            .retired = site.retired,
            .publishes = publish::publishesTo(site)});
    }
    return infos;
}

Result<PostPage> Desk::posts(const PostFilter &filter, const PostCursor &after, int limit) const
{
    return d->ledger->views().page(filter, after, limit, d->now());
}

Result<QList<PostRow>> Desk::search(const QString &typed, const PostFilter &filter, int limit) const
{
    return d->ledger->views().search(typed, filter, limit, d->now());
}

Result<qint64> Desk::countPosts(const PostFilter &filter) const { return d->ledger->views().count(filter, d->now()); }

Result<std::optional<PostRow>> Desk::row(PostId post) const { return d->ledger->views().row(post, d->now()); }

Result<PostDetails> Desk::post(PostId post) const
{
    TRY_INTO(state, d->ledger->post(post));
    if (state.order.isEmpty() && state.pending.isEmpty() && state.voided.isEmpty())
        return failure(Error::Kind::NotFound, u"post"_s);
    PostDetails details{.state = state, .word = wordFor(state, d->now())};
    // Erased words are no error: the post is shown without them.
    if (!state.revisions.isEmpty()) {
        if (auto newest = d->ledger->revision(state.revisions.last().revision))
            details.newest = std::move(*newest);
    }
    if (const auto online = onlineRevision(state)) {
        if (auto live = d->ledger->revision(*online))
            details.live = std::move(*live);
    }
    if (!state.submissions.isEmpty()) {
        if (auto first = d->ledger->submission(state.submissions.first().asked.submission))
            details.slug = first->slug;
    }
    return details;
}

Result<QList<HistoryEntry>> Desk::history(PostId post) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(events, d->ledger->events(Subject::post(post)));
    TRY_INTO(state, d->ledger->post(post));
    if (events.isEmpty())
        return failure(Error::Kind::NotFound, u"post"_s);
    QHash<EventId, qsizetype> place;
    for (qsizetype i = 0; i < state.order.size(); ++i)
        place.insert(state.order[i], i);
    QList<HistoryEntry> entries;
    for (const VerifiedEvent &event : events) {
        const Named named = namedBy(event.event.payload);
        HistoryEntry entry{.event = event.id,
            .at = event.event.at,
            .kind = kindCode(event.event.payload),
            .submission = named.submission,
            .site = named.site,
            .url = named.url};
        const Charter *charter = line.at(event.event.charter);
        const Seat *seat = (charter ? *charter : line.newest()).seat(event.event.seat);
        if (seat) {
            entry.member = seat->member;
            entry.memberName = d->memberName(line.newest(), seat->member);
        }
        const auto fault = std::ranges::find(state.voided, event.id, &VoidEvent::id);
        if (fault != state.voided.end())
            entry.voided = fault->reason;
        entry.pending = state.pending.contains(event.id);
        entry.words = d->name(named.words);
        if (std::holds_alternative<PostSubmitted>(event.event.payload)) {
            if (const auto words = d->ledger->submission(named.submission))
                entry.words = words->note;
        }
        entries.append(entry);
    }
    std::ranges::stable_sort(entries, [&](const HistoryEntry &a, const HistoryEntry &b) {
        const auto rank = [&](const HistoryEntry &e) { return std::tuple(toMilliseconds(e.at), place.value(e.event, -1)); };
        return rank(a) > rank(b);
    });
    return entries;
}

Result<ReviewCase> Desk::reviewCase(PostId post) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(state, d->ledger->post(post));
    const SubmissionState *asked = state.working == Working::Submitted ? waiting(state) : nullptr;
    if (!asked)
        return failure(Error::Kind::NothingToDo, u"review"_s);
    TRY_INTO(submission, d->ledger->submission(asked->asked.submission));
    TRY_INTO(revision, d->ledger->revision(submission.revision));
    ReviewCase review{.post = post,
        .submission = asked->asked.submission,
        .base = state.tips,
        .asked = submission,
        .revision = revision,
        .submitterName = d->memberName(line.newest(), asked->submitter),
        .since = asked->at,
        .step = int(asked->approvals.size()) + 1,
        .steps = asked->approvalsNeeded,
        .mine = d->member == asked->submitter};
    if (const auto online = onlineRevision(state)) {
        if (auto before = d->ledger->revision(*online))
            review.before = std::move(*before);
    }
    review.changes = document::diff(review.before ? review.before->body : QByteArray(), revision.body);
    return review;
}

Result<QList<OutboxEntry>> Desk::outbox(int limit) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(rows, d->ledger->views().outbox(limit));
    QList<OutboxEntry> entries;
    for (const OutboxRow &row : rows) {
        TRY_INTO(state, d->ledger->post(row.post));
        OutboxEntry entry{.row = row, .standing = standing(state, row.site, d->now())};
        TRY_INTO(attempt, d->outbox->attempt(row.post, row.site));
        entry.attempt = attempt;
        if (const Site *site = line.newest().site(row.site))
            entry.siteName = d->name(site->name);
        entries.append(entry);
    }
    return entries;
}

Result<std::optional<Instant>> Desk::nextWork() const
{
    constexpr int looked = 500;
    TRY_INTO(entries, outbox(looked));
    std::optional<Instant> next;
    const auto sooner = [&](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const OutboxEntry &entry : entries) {
        const bool unseen = entry.standing == Standing::Done && entry.row.state != Public::Live && entry.row.state != Public::Gone
            && entry.row.state != Public::Withdrawn;
        if (entry.standing == Standing::Scheduled || entry.standing == Standing::Done) {
            TRY_INTO(state, d->ledger->post(entry.row.post));
            if (const auto later = scheduledNext(state, entry.row.site, d->now()))
                sooner(*state.submission(*later)->asked.notBefore);
        }
        if (entry.standing == Standing::Due || unseen)
            sooner(entry.attempt ? entry.attempt->nextTry : d->now());
    }
    return next;
}

} // namespace toasoan
