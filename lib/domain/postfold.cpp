// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postjudge.h"

#include <algorithm>

namespace toasoan {

namespace {

/// Gathers the state of a post from the events that count.
class PostFold final {
public:
    PostFold(PostId id, const PostJudge &judge)
        : m_judge(judge)
    {
        m_post.id = id;
    }
    PostState run();

private:
    // gathering
    void gatherSubmissions();
    void gather(qsizetype i);
    void gatherFact(qsizetype i);
    void gatherStored(qsizetype i, const DeliveryStored &stored);
    void gatherStop(qsizetype i, BlobId digest, BlobId remark, bool SubmissionState::*how);
    void gatherApproval(qsizetype i, const ApprovalRecord &record);
    void gatherHolds();
    SubmissionState submissionState(qsizetype i, const PostSubmitted &asked) const;
    void chooseCopies();

    // settling
    void settleApprovals();
    void settleSites();
    void settleSite(SiteId id, SiteLine &line);
    Public publicState(const SiteLine &line) const;
    bool knewApproved(const SubmissionState &later, const SubmissionState &earlier) const;
    bool knew(const SubmissionState &submission, qsizetype fact) const;
    bool knewCarriedOut(const SubmissionState &submission, const SubmissionState &expiry, SiteId site) const;
    bool isNewer(const SubmissionState &a, const SubmissionState &b, SiteId site) const;
    void settleWorking();

    const Event &event(qsizetype i) const { return m_judge.event(i); }
    qsizetype position(EventId id) const { return m_position.value(id); }
    const SubmissionState *find(BlobId digest) const { return m_post.submission(digest); }

    const PostJudge &m_judge;
    QHash<EventId, qsizetype> m_position;
    QHash<SiteId, qsizetype> m_driftAt;
    PostState m_post;
};

bool names(const SubmissionState &state, SiteId site)
{
    return std::ranges::any_of(state.asked.targets, [&](const Target &target) { return target.site == site; });
}

// ---- gathering -----------------------------------------------------------------------------------------------------

// The steps of the strictest section named; urgent lowers them to one; a take-down may start with its author alone.
SubmissionState PostFold::submissionState(qsizetype i, const PostSubmitted &asked) const
{
    SubmissionState state{.event = m_judge.id(i), .asked = asked, .submitter = m_judge.memberOf(i), .at = event(i).at};
    int steps = 1;
    for (const Target &target : asked.targets)
        steps = std::max(steps, m_judge.charterOf(i).section(target.section)->approvals);
    if (asked.kind == SubmissionKind::Remove) {
        state.approvalsNeeded = m_judge.allowed(i, Action::TakeDown) ? 0 : 1;
        state.approvalsOwed = 1 - state.approvalsNeeded;
    } else {
        state.approvalsNeeded = asked.urgent ? 1 : steps;
        state.approvalsOwed = steps - state.approvalsNeeded;
    }
    return state;
}

void PostFold::gatherSubmissions()
{
    for (qsizetype i = 0; i < m_judge.size(); ++i) {
        m_position.insert(m_judge.id(i), i);
        const auto *asked = m_judge.payload<PostSubmitted>(i);
        if (asked && m_judge.counts(i))
            m_post.submissions.append(submissionState(i, *asked));
    }
}

void PostFold::gather(qsizetype i)
{
    const auto &any = event(i).payload;
    const EventId id = m_judge.id(i);
    const MemberId member = m_judge.memberOf(i);
    m_post.order.append(id);
    if (std::holds_alternative<UnknownPayload>(any))
        m_post.frozen = true;
    else if (const auto *revised = std::get_if<PostRevised>(&any))
        m_post.revisions.append({id, revised->revision, revised->section, member, event(i).at});
    else if (const auto *approved = std::get_if<PostApproved>(&any))
        gatherApproval(i, {id, approved->step, member, member});
    else if (const auto *paper = std::get_if<PostApprovedOnPaper>(&any))
        gatherApproval(i, {id, paper->step, paper->signer, member});
    else if (const auto *returned = std::get_if<PostReturned>(&any))
        gatherStop(i, returned->submission, returned->remark, &SubmissionState::returned);
    else if (const auto *recalled = std::get_if<PostRecalled>(&any))
        gatherStop(i, recalled->submission, recalled->remark, &SubmissionState::recalled);
    else if (const auto *released = std::get_if<PostReleased>(&any)) {
        for (SubmissionState &state : m_post.submissions)
            state.released = state.released || state.asked.submission == released->submission;
    } else {
        gatherFact(i);
    }
}

void PostFold::gatherApproval(qsizetype i, const ApprovalRecord &record)
{
    for (SubmissionState &state : m_post.submissions) {
        const bool again = std::ranges::contains(state.approvals, record.member, &ApprovalRecord::member);
        if (position(state.event) == m_judge.submissionOf(i) && !again)
            state.approvals.append(record);
    }
}

void PostFold::gatherStop(qsizetype i, BlobId digest, BlobId remark, bool SubmissionState::*how)
{
    for (SubmissionState &state : m_post.submissions) {
        if (state.asked.submission != digest || !m_judge.covers(i, position(state.event)))
            continue;
        state.*how = true;
        state.stoppedBy = m_judge.id(i);
        state.remark = remark;
    }
}

void PostFold::gatherFact(qsizetype i)
{
    const auto &any = event(i).payload;
    if (const auto *planned = std::get_if<DeliveryPlanned>(&any)) {
        SiteLine &line = m_post.sites[planned->site];
        line.plan = m_judge.id(i);
        line.planned = *planned;
    } else if (const auto *stored = std::get_if<DeliveryStored>(&any)) {
        gatherStored(i, *stored);
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

void PostFold::gatherStored(qsizetype i, const DeliveryStored &stored)
{
    SiteLine &line = m_post.sites[stored.site];
    line.stored = stored.submission;
    line.storedAt = event(i).at;
    line.seenAt.reset();
    line.drift.reset();
    line.storedPlan.reset();
    const qsizetype at = m_position.value(stored.plan, -1);
    const auto *plan = at >= 0 && m_judge.counts(at) ? m_judge.payload<DeliveryPlanned>(at) : nullptr;
    if (plan && plan->site == stored.site && plan->submission == stored.submission)
        line.storedPlan = *plan;
}

// A hold stands until somebody who had seen it lets go.
void PostFold::gatherHolds()
{
    for (qsizetype i = 0; i < m_judge.size(); ++i) {
        const auto *hold = m_judge.payload<DeliveryHeld>(i);
        if (!hold || !hold->held || !m_judge.counts(i))
            continue;
        bool released = false;
        for (qsizetype j = i + 1; j < m_judge.size() && !released; ++j) {
            const auto *other = m_judge.payload<DeliveryHeld>(j);
            released = other && !other->held && m_judge.counts(j) && other->site == hold->site && other->submission == hold->submission
                && m_judge.sees(j, i);
        }
        for (SubmissionState &state : m_post.submissions) {
            if (state.asked.submission == hold->submission && !released)
                state.held.insert(hold->site);
        }
    }
}

// Of the copies of one digest only the furthest is shown; see PostJudge.
void PostFold::chooseCopies()
{
    const auto rank = [](const SubmissionState &state) {
        return std::tuple(!state.approved(), state.dead(), -state.approvals.size(), state.event);
    };
    const QList<SubmissionState> all = m_post.submissions;
    m_post.submissions.removeIf([&](const SubmissionState &state) {
        return std::ranges::any_of(all,
            [&](const SubmissionState &other) { return other.asked.submission == state.asked.submission && rank(other) < rank(state); });
    });
}

// ---- settling ------------------------------------------------------------------------------------------------------

void PostFold::settleApprovals()
{
    for (SubmissionState &state : m_post.submissions) {
        if (!state.approved())
            continue;
        state.approvedAt = state.approvalsNeeded == 0 ? state.at : event(position(state.approvals[state.approvalsNeeded - 1].event)).at;
        state.approvalsOwed = std::max(0, state.approvalsOwed - int(state.approvals.size() - state.approvalsNeeded));
    }
}

// One of those who signed it decided in the knowledge of a fact.
bool PostFold::knew(const SubmissionState &submission, qsizetype fact) const
{
    return m_judge.sees(position(submission.event), fact)
        || std::ranges::any_of(submission.approvals, [&](const ApprovalRecord &a) { return m_judge.sees(position(a.event), fact); });
}

// Some approver of the later one decided in the knowledge that the earlier one was approved.
bool PostFold::knewApproved(const SubmissionState &later, const SubmissionState &earlier) const
{
    const qsizetype asked = position(earlier.event);
    return std::ranges::any_of(later.approvals, [&](const ApprovalRecord &approval) {
        const qsizetype at = position(approval.event);
        return m_judge.sees(at, asked) && m_judge.approversSeenBy(at, asked).size() >= earlier.approvalsNeeded;
    });
}

bool PostFold::knewCarriedOut(const SubmissionState &submission, const SubmissionState &expiry, SiteId site) const
{
    for (qsizetype i = 0; i < m_judge.size(); ++i) {
        const auto *stored = m_judge.payload<DeliveryStored>(i);
        if (stored && m_judge.counts(i) && stored->site == site && stored->submission == expiry.asked.submission && knew(submission, i))
            return true;
    }
    return false;
}

bool PostFold::isNewer(const SubmissionState &a, const SubmissionState &b, SiteId site) const
{
    // Correcting a page does not cancel the day on which it is to be taken back; recalling that, or waiting for it, does.
    if (isExpiryOf(a.asked, b.asked))
        return !knewCarriedOut(b, a, site);
    if (isExpiryOf(b.asked, a.asked))
        return knewCarriedOut(a, b, site);
    const qsizetype atA = position(a.event);
    const qsizetype atB = position(b.event);
    if (m_judge.sees(atA, atB) || m_judge.sees(atB, atA))
        return m_judge.sees(atA, atB);
    const bool aKnew = knewApproved(a, b);
    const bool bKnew = knewApproved(b, a);
    if (aKnew != bKnew)
        return aKnew;
    return takesBack(a.asked.kind) && !takesBack(b.asked.kind);
}

void PostFold::settleSites()
{
    for (const SubmissionState &state : std::as_const(m_post.submissions)) {
        if (!state.approved())
            continue;
        for (const Target &target : state.asked.targets) {
            SiteLine::Approved entry{.submission = state.asked.submission};
            for (const SubmissionState &other : std::as_const(m_post.submissions)) {
                if (other.event != state.event && other.approved() && names(other, target.site) && isNewer(state, other, target.site))
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
    const qsizetype driftAt = m_driftAt.value(id, -1);
    for (SiteLine::Approved &entry : line.approved)
        entry.knowsDrift = line.drift && knew(*find(entry.submission), driftAt);
    const QList<BlobId> newest = SiteLine::newestOf(line.approved);
    line.undecided = newest.size() > 1;
    if (newest.size() == 1)
        line.wanted = newest.first();
    line.driftKnown = line.wanted && line.knowsDrift(*line.wanted);
    line.state = publicState(line);
}

Public PostFold::publicState(const SiteLine &line) const
{
    const SubmissionState *planned = line.planned ? find(line.planned->submission) : nullptr;
    const SubmissionState *stored = line.stored ? find(*line.stored) : nullptr;
    if (planned && !planned->dead() && line.stored != line.planned->submission)
        return Public::Delivering;
    if (line.drift)
        return line.drift->drift == DeliveryDrifted::Drift::Gone ? Public::Vanished : Public::Differs;
    if (line.stored && !stored)
        return Public::Differs; // what is there was asked for by nobody who may
    if (stored && stored->asked.kind == SubmissionKind::Remove)
        return Public::Gone;
    if (stored && !line.seenAt)
        return Public::Stored;
    if (stored)
        return takesBack(stored->asked.kind) ? Public::Withdrawn : Public::Live;
    if (!line.approved.isEmpty())
        return Public::Wanted;
    return line.adopted ? Public::Adopted : Public::None;
}

void PostFold::settleWorking()
{
    if (m_post.submissions.isEmpty())
        return;
    const auto waits = [&](const SubmissionState &state) {
        return !state.dead() && !state.approved() && std::ranges::none_of(m_post.submissions, [&](const SubmissionState &other) {
            return m_judge.sees(position(other.event), position(state.event)) && supersedes(other.asked, state.asked);
        });
    };
    for (SubmissionState &state : m_post.submissions)
        state.waiting = waits(state);
    if (std::ranges::any_of(m_post.submissions, &SubmissionState::waiting)) {
        m_post.working = Working::Submitted;
        return;
    }
    const SubmissionState &newest = m_post.submissions.last();
    const qsizetype decided = position(newest.stoppedBy.value_or(newest.event));
    const bool newWork = std::ranges::any_of(
        m_post.revisions, [&](const RevisionRecord &revision) { return m_judge.sees(position(revision.event), decided); });
    if (newWork || newest.recalled)
        m_post.working = Working::Drafting;
    else
        m_post.working = newest.returned ? Working::Returned : newest.approved() ? Working::Approved : Working::Drafting;
}

PostState PostFold::run()
{
    gatherSubmissions();
    for (qsizetype i = 0; i < m_judge.size(); ++i) {
        if (m_judge.counts(i))
            gather(i);
        else
            m_post.voided.append({m_judge.id(i), *m_judge.verdict(i)});
    }
    gatherHolds();
    chooseCopies();
    settleApprovals();
    settleSites();
    settleWorking();
    m_post.tips = m_judge.order().tips;
    m_post.pending = m_judge.order().pending;
    return m_post;
}

} // namespace

PostState foldPost(PostId id, const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    const PostJudge judge(events, charter, rights);
    return PostFold(id, judge).run();
}

} // namespace toasoan
