// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postjudge.h"

#include <algorithm>

namespace toasoan {

namespace {

template <typename... Cases> struct Overloaded : Cases... {
    using Cases::operator()...;
};

// The digest that a return or recall names; null of anything else.
BlobId stoppedDigest(const Payload &payload)
{
    if (const auto *returned = std::get_if<PostReturned>(&payload))
        return returned->submission;
    const auto *recalled = std::get_if<PostRecalled>(&payload);
    return recalled ? recalled->submission : BlobId();
}

bool isApproval(const Payload &payload)
{
    return std::holds_alternative<PostApproved>(payload) || std::holds_alternative<PostApprovedOnPaper>(payload);
}

bool isBefore(const std::optional<Instant> &a, const std::optional<Instant> &b) { return b && (!a || *a < *b); }

} // namespace

bool takesBack(SubmissionKind kind)
{
    switch (kind) {
    case SubmissionKind::Withdraw:
    case SubmissionKind::Redirect:
    case SubmissionKind::Remove:
        return true;
    case SubmissionKind::Publish:
    case SubmissionKind::Correct:
        return false;
    }
    return false;
}

bool isExpiryOf(const PostSubmitted &expiry, const PostSubmitted &other)
{
    return takesBack(expiry.kind) && !takesBack(other.kind) && isBefore(other.notBefore, expiry.notBefore);
}

bool supersedes(const PostSubmitted &newer, const PostSubmitted &older)
{
    const bool shares = std::ranges::any_of(newer.targets, [&](const Target &target) {
        return std::ranges::any_of(older.targets, [&](const Target &other) { return other.site == target.site; });
    });
    return shares && !isBefore(older.notBefore, newer.notBefore) && !isExpiryOf(older, newer);
}

PostJudge::PostJudge(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
    : m_order(CausalOrder::of(events, charter))
    , m_charter(charter)
    , m_rights(rights)
    , m_submission(m_order.events.size(), -1)
{
    for (qsizetype i = 0; i < size(); ++i) {
        m_intrinsic.append(judge(i));
        m_final.append(m_intrinsic[i] ? m_intrinsic[i] : m_charter.authority(m_order.events[i]));
    }
}

PostJudge::Verdict PostJudge::judge(qsizetype i)
{
    if (const Verdict fault = m_charter.authority(m_order.events[i], event(i).charter))
        return fault;
    const auto right = [&](Action action) { return allowed(i, action) ? std::nullopt : Verdict(VoidReason::NoRight); };
    return std::visit(
        Overloaded{
            [](const UnknownPayload &) { return Verdict(); }, // by somebody with authority: it freezes
            [&](const PostRevised &p) { return charterOf(i).section(p.section) ? right(Action::Write) : VoidReason::Malformed; },
            [&](const PostSubmitted &p) { return judgeSubmitted(i, p); },
            [&](const PostApproved &p) {
                const Verdict fault = right(Action::Approve);
                return fault ? fault : judgeApproval(i, p.submission, p.step, memberOf(i));
            },
            [&](const PostApprovedOnPaper &p) { return judgePaper(i, p); },
            [&](const PostReturned &p) { return judgeStop(i, p.submission, false); },
            [&](const PostRecalled &p) { return judgeStop(i, p.submission, true); },
            [&](const PostReleased &p) { return judgeNamed(i, p.submission, Action::ReleaseLate); },
            [&](const DeliveryHeld &p) { return judgeNamed(i, p.submission, Action::HoldDelivery); },
            [&](const PostAdopted &p) { return judgeAdopted(i, p); },
            [&](const DeliveryPlanned &p) { return judgeFact(i, p.site, p.submission); },
            [&](const DeliveryStored &p) { return judgeFact(i, p.site, p.submission); },
            [&](const DeliverySeen &p) { return judgeFact(i, p.site, p.submission); },
            [&](const DeliveryDrifted &p) { return judgeFact(i, p.site, p.submission); },
            [](const auto &) { return Verdict(VoidReason::Malformed); }, // of another subject
        },
        event(i).payload);
}

bool PostJudge::allowed(qsizetype i, Action action, MemberId member, Instant at) const
{
    return m_rights.allows(charterOf(i).rolesOf(member, at), action);
}

// Whether an earlier event has effect in the eyes of a later one's author.
bool PostJudge::countedFor(qsizetype earlier, qsizetype later) const
{
    return sees(later, earlier) && !m_intrinsic[earlier] && !m_charter.authority(m_order.events[earlier], event(later).charter);
}

QList<qsizetype> PostJudge::copiesSeenBy(qsizetype i, BlobId digest) const
{
    QList<qsizetype> copies;
    for (qsizetype j = 0; j < i; ++j) {
        const auto *asked = payload<PostSubmitted>(j);
        if (asked && asked->submission == digest && countedFor(j, i))
            copies.append(j);
    }
    return copies;
}

bool PostJudge::sawDigest(qsizetype i, BlobId digest) const
{
    for (qsizetype j = 0; j < i; ++j) {
        const auto *asked = payload<PostSubmitted>(j);
        if (asked && asked->submission == digest && sees(i, j))
            return true;
    }
    return false;
}

bool PostJudge::stopsAll(qsizetype stop) const
{
    return payload<PostReturned>(stop) || (payload<PostRecalled>(stop) && allowed(stop, Action::RecallAny));
}

bool PostJudge::covers(qsizetype stop, qsizetype submission) const
{
    const auto *asked = payload<PostSubmitted>(submission);
    return asked && asked->submission == stoppedDigest(event(stop).payload) && (stopsAll(stop) || memberOf(stop) == memberOf(submission));
}

bool PostJudge::stoppedAsSeenBy(qsizetype i, qsizetype submission) const
{
    for (qsizetype j = 0; j < i; ++j) {
        if (!stoppedDigest(event(j).payload).isNull() && countedFor(j, i) && covers(j, submission))
            return true;
    }
    return false;
}

bool PostJudge::stoppedForAllAsSeenBy(qsizetype i, BlobId digest) const
{
    for (qsizetype j = 0; j < i; ++j) {
        if (stoppedDigest(event(j).payload) == digest && countedFor(j, i) && stopsAll(j))
            return true;
    }
    return false;
}

bool PostJudge::supersededAsSeenBy(qsizetype i, qsizetype submission) const
{
    for (qsizetype j = submission + 1; j < i; ++j) {
        const auto *newer = payload<PostSubmitted>(j);
        if (newer && countedFor(j, i) && sees(j, submission) && supersedes(*newer, *payload<PostSubmitted>(submission)))
            return true;
    }
    return false;
}

QList<MemberId> PostJudge::approversSeenBy(qsizetype i, qsizetype submission) const
{
    QList<MemberId> members;
    for (qsizetype j = submission + 1; j < i; ++j) {
        if (m_submission[j] != submission || !isApproval(event(j).payload) || !countedFor(j, i))
            continue;
        const auto *paper = payload<PostApprovedOnPaper>(j);
        const MemberId member = paper ? paper->signer : memberOf(j);
        // Two machines of one person, each unaware of the other, still make one person.
        if (!members.contains(member))
            members.append(member);
    }
    return members;
}

// The copy that has come furthest in the eyes of i, ties by hash; never by the order, which a copy could be made to lead.
qsizetype PostJudge::furthest(qsizetype i, const QList<qsizetype> &copies) const
{
    return *std::ranges::min_element(copies, {}, [&](qsizetype copy) { return std::pair(-approversSeenBy(i, copy).size(), id(copy)); });
}

PostJudge::Verdict PostJudge::judgeSubmitted(qsizetype i, const PostSubmitted &asked) const
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
    // The same digest again can only be a copy, and what was recalled is dead for ever.
    const bool seenBefore = !copiesSeenBy(i, asked.submission).isEmpty() || stoppedForAllAsSeenBy(i, asked.submission);
    return seenBefore ? Verdict(VoidReason::Dead) : std::nullopt;
}

PostJudge::Verdict PostJudge::judgeApproval(qsizetype i, BlobId digest, int step, MemberId approver)
{
    QList<qsizetype> copies = copiesSeenBy(i, digest);
    if (copies.isEmpty())
        return VoidReason::UnknownSubmission;
    if (std::ranges::any_of(copies, [&](qsizetype copy) { return memberOf(copy) == approver; }))
        return VoidReason::SelfApproval;
    copies.removeIf([&](qsizetype copy) { return stoppedAsSeenBy(i, copy); });
    if (copies.isEmpty())
        return VoidReason::Dead;
    const qsizetype copy = furthest(i, copies);
    // Who acts for another until a certain day cannot set the clock back and approve what was submitted after it.
    if (!allowed(i, Action::Approve, approver, std::max(event(i).at, event(copy).at)))
        return VoidReason::NoRight;
    if (supersededAsSeenBy(i, copy))
        return VoidReason::Superseded;
    const QList<MemberId> earlier = approversSeenBy(i, copy);
    if (earlier.contains(approver))
        return VoidReason::SamePersonTwice;
    m_submission[i] = copy;
    return step == earlier.size() + 1 ? std::nullopt : Verdict(VoidReason::WrongStep);
}

PostJudge::Verdict PostJudge::judgePaper(qsizetype i, const PostApprovedOnPaper &paper)
{
    if (!allowed(i, Action::RecordPaper))
        return VoidReason::NoRight;
    // A third person records it.
    const QList<qsizetype> copies = copiesSeenBy(i, paper.submission);
    const bool own = std::ranges::any_of(copies, [&](qsizetype copy) { return memberOf(copy) == memberOf(i); });
    if (own || paper.signer == memberOf(i))
        return VoidReason::SelfApproval;
    return judgeApproval(i, paper.submission, paper.step, paper.signer);
}

// Stopping is always safe: it is enough that the submission was seen, whether or not it counts.
PostJudge::Verdict PostJudge::judgeStop(qsizetype i, BlobId digest, bool recall) const
{
    if (!sawDigest(i, digest))
        return VoidReason::UnknownSubmission;
    if (recall ? allowed(i, Action::RecallAny) : allowed(i, Action::Return))
        return stoppedForAllAsSeenBy(i, digest) ? Verdict(VoidReason::Dead) : std::nullopt;
    QList<qsizetype> own = copiesSeenBy(i, digest);
    own.removeIf([&](qsizetype copy) { return memberOf(copy) != memberOf(i); });
    if (!recall || own.isEmpty() || !allowed(i, Action::RecallOwn))
        return VoidReason::NoRight;
    return std::ranges::all_of(own, [&](qsizetype copy) { return stoppedAsSeenBy(i, copy); }) ? Verdict(VoidReason::Dead) : std::nullopt;
}

PostJudge::Verdict PostJudge::judgeNamed(qsizetype i, BlobId digest, Action right) const
{
    if (!allowed(i, right))
        return VoidReason::NoRight;
    return sawDigest(i, digest) ? std::nullopt : Verdict(VoidReason::UnknownSubmission);
}

// What is on a site is so also when the submission behind it turns out to have been cut off: it must only have been seen.
PostJudge::Verdict PostJudge::judgeFact(qsizetype i, SiteId site, BlobId digest) const
{
    if (!allowed(i, Action::RecordFact))
        return VoidReason::NoRight;
    const Site *named = charterOf(i).site(site);
    if (!named || !named->publishers.contains(event(i).seat))
        return VoidReason::NotThisSite;
    return sawDigest(i, digest) ? std::nullopt : Verdict(VoidReason::UnknownSubmission);
}

PostJudge::Verdict PostJudge::judgeAdopted(qsizetype i, const PostAdopted &adopted) const
{
    if (!charterOf(i).site(adopted.site) || !charterOf(i).section(adopted.section))
        return VoidReason::Malformed;
    return allowed(i, Action::Adopt) ? std::nullopt : Verdict(VoidReason::NoRight);
}

} // namespace toasoan
