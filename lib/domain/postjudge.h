// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/causal.h"
#include "domain/post.h"

namespace toasoan {

/// Says of each event of a post whether it counts, and why not. The *intrinsic* verdict depends only on what the event's author
/// had seen (its causal past, and the charter up to the version it names), so it never changes once its past is here; cut-offs
/// of later charters can only take validity away. That is why a void event stays void whatever arrives.
///
/// Blobs are salted, so an honest digest is submitted once. Somebody who hides having seen a submission can still sign a copy of
/// its digest, with other codes. Each approval is therefore for one copy, and an author's recall stops only the author's own.
class PostJudge final {
public:
    /// charter and rights must outlive this.
    PostJudge(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights);

    [[nodiscard]] const CausalOrder &order() const { return m_order; }
    [[nodiscard]] qsizetype size() const { return m_order.events.size(); }
    [[nodiscard]] EventId id(qsizetype i) const { return m_order.events[i].id; }
    [[nodiscard]] const Event &event(qsizetype i) const { return m_order.events[i].event; }
    template <typename T> [[nodiscard]] const T *payload(qsizetype i) const { return std::get_if<T>(&event(i).payload); }
    [[nodiscard]] bool sees(qsizetype later, qsizetype earlier) const { return m_order.sees(later, earlier); }

    [[nodiscard]] std::optional<VoidReason> verdict(qsizetype i) const { return m_final[i]; }
    [[nodiscard]] bool counts(qsizetype i) const { return !m_final[i]; }
    // Of events that passed the question of authority:
    [[nodiscard]] const Charter &charterOf(qsizetype i) const { return *m_charter.at(event(i).charter); }
    [[nodiscard]] MemberId memberOf(qsizetype i) const { return charterOf(i).actingMember(event(i).seat)->id; }
    [[nodiscard]] bool allowed(qsizetype i, Action action) const { return allowed(i, action, memberOf(i), event(i).at); }

    /// The submission that an approval is for; only of approvals that count.
    [[nodiscard]] qsizetype submissionOf(qsizetype approval) const { return m_submission[approval]; }
    /// Whether a return or recall is one of this submission: its author's, or by somebody who may stop any.
    [[nodiscard]] bool covers(qsizetype stop, qsizetype submission) const;
    /// Who had approved a submission as the author of i knew, each person once.
    [[nodiscard]] QList<MemberId> approversSeenBy(qsizetype i, qsizetype submission) const;

private:
    using Verdict = std::optional<VoidReason>;

    [[nodiscard]] Verdict judge(qsizetype i);
    [[nodiscard]] Verdict judgeSubmitted(qsizetype i, const PostSubmitted &asked) const;
    [[nodiscard]] Verdict judgeApproval(qsizetype i, BlobId digest, int step, MemberId approver);
    [[nodiscard]] Verdict judgePaper(qsizetype i, const PostApprovedOnPaper &paper);
    [[nodiscard]] Verdict judgeStop(qsizetype i, BlobId digest, bool recall) const;
    [[nodiscard]] Verdict judgeNamed(qsizetype i, BlobId digest, Action right) const;
    [[nodiscard]] Verdict judgeFact(qsizetype i, SiteId site, BlobId digest) const;
    [[nodiscard]] Verdict judgeAdopted(qsizetype i, const PostAdopted &adopted) const;

    [[nodiscard]] bool allowed(qsizetype i, Action action, MemberId member, Instant at) const;
    [[nodiscard]] bool countedFor(qsizetype earlier, qsizetype later) const;
    [[nodiscard]] QList<qsizetype> copiesSeenBy(qsizetype i, BlobId digest) const;
    [[nodiscard]] bool sawDigest(qsizetype i, BlobId digest) const;
    [[nodiscard]] bool stoppedAsSeenBy(qsizetype i, qsizetype submission) const;
    [[nodiscard]] bool stoppedForAllAsSeenBy(qsizetype i, BlobId digest) const;
    [[nodiscard]] bool stopsAll(qsizetype stop) const;
    [[nodiscard]] bool supersededAsSeenBy(qsizetype i, qsizetype submission) const;
    [[nodiscard]] qsizetype furthest(qsizetype i, const QList<qsizetype> &copies) const;

    CausalOrder m_order;
    const CharterLine &m_charter;
    const Rights &m_rights;
    QList<Verdict> m_intrinsic; ///< by what its author had seen
    QList<Verdict> m_final; ///< the same, and not cut off by any later charter
    QList<qsizetype> m_submission;
};

/// Withdraw, Redirect, Remove.
[[nodiscard]] bool takesBack(SubmissionKind kind);
/// Something to be taken back at a later time than the other puts it online: an expiry, which a correction does not cancel.
[[nodiscard]] bool isExpiryOf(const PostSubmitted &expiry, const PostSubmitted &other);
/// A newer submission for one of the same sites goes before an older one, unless one of the two is for later than the other.
[[nodiscard]] bool supersedes(const PostSubmitted &newer, const PostSubmitted &older);

} // namespace toasoan
