// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/causal.h"
#include "domain/post.h"

#include <algorithm>
#include <ranges>

namespace toasoan {

namespace {

/// Folds one post. An event's *intrinsic* verdict depends only on what its author had seen (its causal past, and the charter up
/// to the version it names), so it never changes once its past is here; later cut-offs can only take validity away.
/// That is why a void event stays void whatever arrives.
class PostFold final {
public:
    PostFold(PostId id, const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
        : m_order(CausalOrder::of(events, charter))
        , m_charter(charter)
        , m_rights(rights)
    {
        m_post.id = id;
    }
    PostState run();

private:
    using Verdict = std::optional<VoidReason>;

    // judging
    void judgeAll();
    Verdict judge(qsizetype i);
    Verdict judgeRevised(qsizetype i);
    Verdict judgeSubmitted(qsizetype i, const PostSubmitted &asked);
    Verdict judgeApproval(qsizetype i, BlobId submission, int step, MemberId approver, Action right);
    Verdict judgeStop(qsizetype i, BlobId submission, bool recall);
    Verdict judgeNamed(qsizetype i, BlobId submission, Action right);
    Verdict judgeFact(qsizetype i, SiteId site, std::optional<BlobId> submission);
    bool allowed(qsizetype i, Action action) const;
    std::optional<qsizetype> submissionSeenBy(qsizetype i, BlobId submission) const;
    bool countedFor(qsizetype earlier, qsizetype later) const;
    bool stoppedAsSeenBy(qsizetype i, BlobId submission) const;
    bool supersededAsSeenBy(qsizetype i, qsizetype submission) const;
    QList<MemberId> approversAsSeenBy(qsizetype i, BlobId submission) const;

    // gathering
    void gather(qsizetype i);
    void gatherSubmission(qsizetype i, const PostSubmitted &asked);
    void gatherApproval(qsizetype i, BlobId submission, ApprovalRecord record);
    void gatherFact(qsizetype i);
    void gatherHolds();
    void settleApprovals();
    void settleSites();
    void settleSite(SiteId id, SiteLine &line);
    void settleDrift(SiteLine &line, qsizetype driftAt);
    bool isNewer(const SubmissionState &a, const SubmissionState &b) const;
    bool knewApproved(const SubmissionState &later, const SubmissionState &earlier) const;
    void settleWorking();

    const Event &event(qsizetype i) const { return m_order.events[i].event; }
    const Charter &charterOf(qsizetype i) const { return *m_charter.at(event(i).charter); }
    const Member &memberOf(qsizetype i) const { return *charterOf(i).actingMember(event(i).seat); }
    SubmissionState *find(BlobId digest);
    template <typename T> const T *payload(qsizetype i) const { return std::get_if<T>(&event(i).payload); }

    CausalOrder m_order;
    const CharterLine &m_charter;
    const Rights &m_rights;
    QList<Verdict> m_intrinsic; ///< by what its author had seen
    QList<bool> m_valid; ///< intrinsic, and not cut off by any later charter
    QHash<EventId, qsizetype> m_position;
    QHash<SiteId, qsizetype> m_driftAt;
    PostState m_post;
};

// ---- judging -------------------------------------------------------------------------------------------------------

void PostFold::judgeAll()
{
    for (qsizetype i = 0; i < m_order.events.size(); ++i) {
        m_position.insert(m_order.events[i].id, i);
        m_intrinsic.append(judge(i));
        Verdict verdict = m_intrinsic[i];
        if (!verdict)
            verdict = m_charter.authority(event(i));
        m_valid.append(!verdict);
        if (verdict)
            m_post.voided.append({m_order.events[i].id, *verdict});
    }
}

PostFold::Verdict PostFold::judge(qsizetype i)
{
    if (const Verdict fault = m_charter.authority(event(i), event(i).charter))
        return fault;
    const auto &any = event(i).payload;
    if (payload<PostRevised>(i))
        return judgeRevised(i);
    if (const auto *asked = std::get_if<PostSubmitted>(&any))
        return judgeSubmitted(i, *asked);
    if (const auto *approved = std::get_if<PostApproved>(&any))
        return judgeApproval(i, approved->submission, approved->step, memberOf(i).id, Action::Approve);
    if (const auto *paper = std::get_if<PostApprovedOnPaper>(&any))
        return judgeApproval(i, paper->submission, paper->step, paper->signer, Action::RecordPaper);
    if (const auto *returned = std::get_if<PostReturned>(&any))
        return judgeStop(i, returned->submission, false);
    if (const auto *recalled = std::get_if<PostRecalled>(&any))
        return judgeStop(i, recalled->submission, true);
    if (const auto *released = std::get_if<PostReleased>(&any))
        return judgeNamed(i, released->submission, Action::ReleaseLate);
    if (const auto *held = std::get_if<DeliveryHeld>(&any))
        return judgeNamed(i, held->submission, Action::HoldDelivery);
    if (const auto *adopted = std::get_if<PostAdopted>(&any)) {
        if (!charterOf(i).site(adopted->site) || !charterOf(i).section(adopted->section))
            return VoidReason::Malformed;
        return allowed(i, Action::Adopt) ? std::nullopt : Verdict(VoidReason::NoRight);
    }
    if (const auto *planned = std::get_if<DeliveryPlanned>(&any))
        return judgeFact(i, planned->site, planned->submission);
    if (const auto *stored = std::get_if<DeliveryStored>(&any))
        return judgeFact(i, stored->site, stored->submission);
    if (const auto *seen = std::get_if<DeliverySeen>(&any))
        return judgeFact(i, seen->site, seen->submission);
    if (const auto *drifted = std::get_if<DeliveryDrifted>(&any))
        return judgeFact(i, drifted->site, drifted->submission);
    return std::nullopt; // an unknown kind by somebody with authority: it freezes
}

bool PostFold::allowed(qsizetype i, Action action) const
{
    return m_rights.allows(charterOf(i).rolesOf(memberOf(i).id, event(i).at), action);
}

// Whether an earlier event has effect in the eyes of a later one's author.
bool PostFold::countedFor(qsizetype earlier, qsizetype later) const
{
    return m_order.sees(later, earlier) && !m_intrinsic[earlier] && !m_charter.authority(event(earlier), event(later).charter);
}

std::optional<qsizetype> PostFold::submissionSeenBy(qsizetype i, BlobId submission) const
{
    for (qsizetype j = 0; j < i; ++j) {
        const auto *asked = payload<PostSubmitted>(j);
        if (asked && asked->submission == submission && countedFor(j, i))
            return j;
    }
    return std::nullopt;
}

bool PostFold::stoppedAsSeenBy(qsizetype i, BlobId submission) const
{
    for (qsizetype j = 0; j < i; ++j) {
        const auto *returned = payload<PostReturned>(j);
        const auto *recalled = payload<PostRecalled>(j);
        if (((returned && returned->submission == submission) || (recalled && recalled->submission == submission)) && countedFor(j, i))
            return true;
    }
    return false;
}

// A newer submission for one of the same sites goes before, unless it is for later (an expiry approved in the same sitting).
bool supersedes(const PostSubmitted &newer, const PostSubmitted &older)
{
    const bool shares = std::ranges::any_of(newer.targets, [&](const Target &target) {
        return std::ranges::any_of(older.targets, [&](const Target &other) { return other.site == target.site; });
    });
    const bool forLater = newer.notBefore && (!older.notBefore || *newer.notBefore > *older.notBefore);
    return shares && !forLater;
}

bool PostFold::supersededAsSeenBy(qsizetype i, qsizetype submission) const
{
    for (qsizetype j = submission + 1; j < i; ++j) {
        const auto *newer = payload<PostSubmitted>(j);
        if (newer && countedFor(j, i) && m_order.sees(j, submission) && supersedes(*newer, *payload<PostSubmitted>(submission)))
            return true;
    }
    return false;
}

QList<MemberId> PostFold::approversAsSeenBy(qsizetype i, BlobId submission) const
{
    QList<MemberId> members;
    for (qsizetype j = 0; j < i; ++j) {
        const auto *approved = payload<PostApproved>(j);
        const auto *paper = payload<PostApprovedOnPaper>(j);
        if (approved && approved->submission == submission && countedFor(j, i))
            members.append(memberOf(j).id);
        else if (paper && paper->submission == submission && countedFor(j, i))
            members.append(paper->signer);
    }
    return members;
}

PostFold::Verdict PostFold::judgeRevised(qsizetype i)
{
    if (!charterOf(i).section(payload<PostRevised>(i)->section))
        return VoidReason::Malformed;
    return allowed(i, Action::Write) ? std::nullopt : Verdict(VoidReason::NoRight);
}

PostFold::Verdict PostFold::judgeSubmitted(qsizetype i, const PostSubmitted &asked)
{
    if (!allowed(i, Action::Submit))
        return VoidReason::NoRight;
    QSet<SiteId> sites;
    for (const Target &target : asked.targets) {
        if (!charterOf(i).site(target.site) || !charterOf(i).section(target.section) || sites.contains(target.site))
            return VoidReason::Malformed;
        sites.insert(target.site);
    }
    if (sites.isEmpty() || (asked.notAfter && asked.notBefore && *asked.notAfter < *asked.notBefore))
        return VoidReason::Malformed;
    // Blobs are salted: the same digest again can only be a copy, and what was recalled is dead for ever.
    return submissionSeenBy(i, asked.submission) ? Verdict(VoidReason::Dead) : std::nullopt;
}

PostFold::Verdict PostFold::judgeApproval(qsizetype i, BlobId submission, int step, MemberId approver, Action right)
{
    if (!allowed(i, right))
        return VoidReason::NoRight;
    const auto at = submissionSeenBy(i, submission);
    if (!at)
        return VoidReason::UnknownSubmission;
    const MemberId submitter = memberOf(*at).id;
    if (approver == submitter)
        return VoidReason::SelfApproval;
    if (right == Action::RecordPaper) {
        const Member *signer = charterOf(i).member(approver);
        if (!signer || signer->dismissed || !m_rights.allows(charterOf(i).rolesOf(approver, event(i).at), Action::Approve))
            return VoidReason::NoRight;
        if (memberOf(i).id == approver || memberOf(i).id == submitter)
            return VoidReason::SelfApproval; // a third person records it
    }
    if (stoppedAsSeenBy(i, submission))
        return VoidReason::Dead;
    if (supersededAsSeenBy(i, *at))
        return VoidReason::Superseded;
    const QList<MemberId> earlier = approversAsSeenBy(i, submission);
    if (earlier.contains(approver))
        return VoidReason::SamePersonTwice;
    return step == earlier.size() + 1 ? std::nullopt : Verdict(VoidReason::WrongStep);
}

PostFold::Verdict PostFold::judgeStop(qsizetype i, BlobId submission, bool recall)
{
    const auto at = submissionSeenBy(i, submission);
    if (!at)
        return VoidReason::UnknownSubmission;
    const bool own = memberOf(*at).id == memberOf(i).id;
    const bool right = recall ? allowed(i, Action::RecallAny) || (own && allowed(i, Action::RecallOwn)) : allowed(i, Action::Return);
    if (!right)
        return VoidReason::NoRight;
    return stoppedAsSeenBy(i, submission) ? Verdict(VoidReason::Dead) : std::nullopt;
}

PostFold::Verdict PostFold::judgeNamed(qsizetype i, BlobId submission, Action right)
{
    if (!allowed(i, right))
        return VoidReason::NoRight;
    return submissionSeenBy(i, submission) ? std::nullopt : Verdict(VoidReason::UnknownSubmission);
}

PostFold::Verdict PostFold::judgeFact(qsizetype i, SiteId site, std::optional<BlobId> submission)
{
    if (!allowed(i, Action::RecordFact))
        return VoidReason::NoRight;
    const Site *named = charterOf(i).site(site);
    if (!named || !named->publishers.contains(event(i).seat))
        return VoidReason::NotThisSite;
    return !submission || submissionSeenBy(i, *submission) ? std::nullopt : Verdict(VoidReason::UnknownSubmission);
}

// ---- gathering -----------------------------------------------------------------------------------------------------

SubmissionState *PostFold::find(BlobId digest)
{
    const auto it = std::ranges::find_if(m_post.submissions, [&](const SubmissionState &s) { return s.asked.submission == digest; });
    return it == m_post.submissions.end() ? nullptr : &*it;
}

void PostFold::gather(qsizetype i)
{
    const auto &any = event(i).payload;
    const EventId id = m_order.events[i].id;
    m_post.order.append(id);
    if (std::holds_alternative<UnknownPayload>(any))
        m_post.frozen = true;
    else if (const auto *revised = std::get_if<PostRevised>(&any))
        m_post.revisions.append({id, revised->revision, revised->section, memberOf(i).id, event(i).at});
    else if (const auto *asked = std::get_if<PostSubmitted>(&any))
        gatherSubmission(i, *asked);
    else if (const auto *approved = std::get_if<PostApproved>(&any))
        gatherApproval(i, approved->submission, {id, approved->step, memberOf(i).id, memberOf(i).id});
    else if (const auto *paper = std::get_if<PostApprovedOnPaper>(&any))
        gatherApproval(i, paper->submission, {id, paper->step, paper->signer, memberOf(i).id});
    else if (const auto *returned = std::get_if<PostReturned>(&any)) {
        if (SubmissionState *state = find(returned->submission)) {
            state->returned = true;
            state->stoppedBy = id;
            state->remark = returned->remark;
        }
    } else if (const auto *recalled = std::get_if<PostRecalled>(&any)) {
        if (SubmissionState *state = find(recalled->submission)) {
            state->recalled = true;
            state->stoppedBy = id;
            state->remark = recalled->remark;
        }
    } else if (const auto *released = std::get_if<PostReleased>(&any)) {
        if (SubmissionState *state = find(released->submission))
            state->released = true;
    } else {
        gatherFact(i);
    }
}

void PostFold::gatherSubmission(qsizetype i, const PostSubmitted &asked)
{
    if (find(asked.submission))
        return; // a copy made by somebody who had not seen the first
    SubmissionState state{.event = m_order.events[i].id, .asked = asked, .submitter = memberOf(i).id, .at = event(i).at};
    int steps = 1;
    for (const Target &target : asked.targets)
        steps = std::max(steps, charterOf(i).section(target.section)->approvals);
    int needed = asked.urgent ? 1 : steps;
    if (asked.kind == SubmissionKind::Remove)
        needed = allowed(i, Action::TakeDown) ? 0 : 1;
    state.approvalsNeeded = needed;
    state.approvalsOwed = std::max(steps, 1) - needed;
    m_post.submissions.append(state);
}

void PostFold::gatherApproval(qsizetype, BlobId submission, ApprovalRecord record)
{
    SubmissionState *state = find(submission);
    // Two machines of one person, each unaware of the other, still make one person.
    if (state && std::ranges::none_of(state->approvals, [&](const ApprovalRecord &a) { return a.member == record.member; }))
        state->approvals.append(record);
}

void PostFold::gatherFact(qsizetype i)
{
    const auto &any = event(i).payload;
    const EventId id = m_order.events[i].id;
    if (const auto *planned = std::get_if<DeliveryPlanned>(&any)) {
        SiteLine &line = m_post.sites[planned->site];
        line.plan = id;
        line.planned = *planned;
    } else if (const auto *stored = std::get_if<DeliveryStored>(&any)) {
        SiteLine &line = m_post.sites[stored->site];
        const auto plan = m_position.constFind(stored->plan);
        line.stored = stored->submission;
        line.storedAt = event(i).at;
        line.seenAt.reset();
        line.drift.reset();
        line.storedPlan.reset();
        if (plan != m_position.constEnd() && payload<DeliveryPlanned>(*plan))
            line.storedPlan = *payload<DeliveryPlanned>(*plan);
    } else if (const auto *seen = std::get_if<DeliverySeen>(&any)) {
        SiteLine &line = m_post.sites[seen->site];
        line.url = seen->url;
        if (line.stored == seen->submission)
            line.seenAt = event(i).at;
        if (!line.firstSeenAt)
            line.firstSeenAt = event(i).at;
    } else if (const auto *drifted = std::get_if<DeliveryDrifted>(&any)) {
        SiteLine &line = m_post.sites[drifted->site];
        line.drift = drifted->drift == DeliveryDrifted::Drift::Back ? std::nullopt : std::optional(*drifted);
        m_driftAt.insert(drifted->site, i);
    } else if (const auto *adopted = std::get_if<PostAdopted>(&any)) {
        m_post.sites[adopted->site].adopted = *adopted;
    }
}

// A hold stands until somebody who had seen it lets go.
void PostFold::gatherHolds()
{
    for (qsizetype i = 0; i < m_order.events.size(); ++i) {
        const auto *hold = payload<DeliveryHeld>(i);
        if (!hold || !hold->held || !m_valid[i])
            continue;
        bool released = false;
        for (qsizetype j = i + 1; j < m_order.events.size() && !released; ++j) {
            const auto *other = payload<DeliveryHeld>(j);
            released = other && !other->held && m_valid[j] && other->site == hold->site && other->submission == hold->submission
                && m_order.sees(j, i);
        }
        if (SubmissionState *state = find(hold->submission); state && !released)
            state->held.insert(hold->site);
    }
}

void PostFold::settleApprovals()
{
    for (SubmissionState &state : m_post.submissions) {
        if (!state.approved())
            continue;
        QList<Instant> times;
        for (const ApprovalRecord &approval : state.approvals)
            times.append(event(m_position.value(approval.event)).at);
        state.approvedAt = state.approvalsNeeded == 0 ? state.at : times[state.approvalsNeeded - 1];
        state.approvalsOwed = std::max(0, state.approvalsOwed - int(state.approvals.size() - state.approvalsNeeded));
    }
}

// Some approver of the later one decided in the knowledge that the earlier one was approved.
bool PostFold::knewApproved(const SubmissionState &later, const SubmissionState &earlier) const
{
    return std::ranges::any_of(later.approvals, [&](const ApprovalRecord &approval) {
        const qsizetype at = m_position.value(approval.event);
        return approversAsSeenBy(at, earlier.asked.submission).size() >= std::max(1, earlier.approvalsNeeded);
    });
}

bool PostFold::isNewer(const SubmissionState &a, const SubmissionState &b) const
{
    const qsizetype atA = m_position.value(a.event);
    const qsizetype atB = m_position.value(b.event);
    if (m_order.sees(atA, atB) || m_order.sees(atB, atA))
        return m_order.sees(atA, atB);
    const bool aKnew = knewApproved(a, b);
    const bool bKnew = knewApproved(b, a);
    if (aKnew != bKnew)
        return aKnew;
    const auto stops = [](const SubmissionState &s) {
        return s.asked.kind != SubmissionKind::Publish && s.asked.kind != SubmissionKind::Correct;
    };
    return stops(a) && !stops(b);
}

void PostFold::settleSites()
{
    for (const SubmissionState &state : std::as_const(m_post.submissions)) {
        if (!state.approved())
            continue;
        for (const Target &target : state.asked.targets) {
            SiteLine::Approved entry{state.asked.submission, {}};
            for (const SubmissionState &other : std::as_const(m_post.submissions)) {
                const bool sameSite = std::ranges::any_of(other.asked.targets, [&](const Target &t) { return t.site == target.site; });
                if (other.event != state.event && other.approved() && sameSite && isNewer(state, other))
                    entry.newerThan.append(other.asked.submission);
            }
            m_post.sites[target.site].approved.append(entry);
        }
    }
    for (const auto &[id, line] : m_post.sites.asKeyValueRange())
        settleSite(id, line);
}

void PostFold::settleSite(SiteId id, SiteLine &line)
{
    const auto beaten = [&](const SiteLine::Approved &entry) {
        return std::ranges::any_of(line.approved, [&](const SiteLine::Approved &other) { return other.newerThan.contains(entry.submission); });
    };
    QList<BlobId> newest;
    for (const SiteLine::Approved &entry : std::as_const(line.approved)) {
        if (!beaten(entry))
            newest.append(entry.submission);
    }
    line.undecided = newest.size() > 1;
    if (newest.size() == 1)
        line.wanted = newest.first();
    settleDrift(line, m_driftAt.value(id, -1));
    const SubmissionState *stored = line.stored ? find(*line.stored) : nullptr;
    const bool sending = line.planned && (!stored || line.planned->submission != stored->asked.submission);
    if (line.drift && !sending)
        line.state = line.drift->drift == DeliveryDrifted::Drift::Gone ? Public::Vanished : Public::Differs;
    else if (sending)
        line.state = Public::Delivering;
    else if (stored && stored->asked.kind == SubmissionKind::Remove)
        line.state = Public::Gone;
    else if (stored && (stored->asked.kind == SubmissionKind::Withdraw || stored->asked.kind == SubmissionKind::Redirect))
        line.state = line.seenAt ? Public::Withdrawn : Public::Stored;
    else if (stored)
        line.state = line.seenAt ? Public::Live : Public::Stored;
    else if (!line.approved.isEmpty())
        line.state = Public::Wanted;
    else if (line.adopted)
        line.state = Public::Adopted;
}

void PostFold::settleDrift(SiteLine &line, qsizetype driftAt)
{
    const SubmissionState *wanted = line.wanted ? find(*line.wanted) : nullptr;
    line.driftKnown = line.drift && wanted && driftAt >= 0 && std::ranges::any_of(wanted->approvals, [&](const ApprovalRecord &approval) {
        return m_order.sees(m_position.value(approval.event), driftAt);
    });
}

void PostFold::settleWorking()
{
    if (m_post.submissions.isEmpty())
        return;
    const auto waits = [&](const SubmissionState &state) {
        return !state.dead() && !state.approved() && std::ranges::none_of(m_post.submissions, [&](const SubmissionState &other) {
            return m_order.sees(m_position.value(other.event), m_position.value(state.event)) && supersedes(other.asked, state.asked);
        });
    };
    if (std::ranges::any_of(m_post.submissions, waits)) {
        m_post.working = Working::Submitted;
        return;
    }
    const SubmissionState &newest = m_post.submissions.last();
    const qsizetype decided = newest.stoppedBy ? m_position.value(*newest.stoppedBy) : m_position.value(newest.event);
    const bool newWork = std::ranges::any_of(
        m_post.revisions, [&](const RevisionRecord &revision) { return m_order.sees(m_position.value(revision.event), decided); });
    if (newWork || newest.recalled)
        m_post.working = Working::Drafting;
    else
        m_post.working = newest.returned ? Working::Returned : newest.approved() ? Working::Approved : Working::Drafting;
}

PostState PostFold::run()
{
    judgeAll();
    for (qsizetype i = 0; i < m_order.events.size(); ++i) {
        if (m_valid[i])
            gather(i);
    }
    gatherHolds();
    settleApprovals();
    settleSites();
    settleWorking();
    m_post.tips = m_order.tips;
    m_post.pending = m_order.pending;
    return m_post;
}

} // namespace

PostState foldPost(PostId id, const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    return PostFold(id, events, charter, rights).run();
}

} // namespace toasoan
