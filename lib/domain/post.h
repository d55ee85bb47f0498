// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charterline.h"

#include <QMap>

namespace toasoan {

/// The working line of a post.
enum class Working { Drafting, Submitted, Returned, Approved };

/// The public line of a post on one site, without a clock; see standing() for what is scheduled or missed.
enum class Public {
    None, ///< nothing of ours is or should be there
    Wanted, ///< approved, nothing sent yet
    Delivering, ///< a plan is signed
    Stored, ///< on the server, equal
    Live, ///< seen as a citizen sees it
    Withdrawn, ///< the page says it no longer holds (or redirects)
    Gone, ///< removed by our order
    Differs, ///< somebody changed the page
    Vanished, ///< somebody took it down
    Adopted, ///< was online before us
};

struct ApprovalRecord {
    EventId event;
    int step = 1;
    MemberId member; ///< who approved (on paper: the signer)
    MemberId recordedBy; ///< who signed the event
    friend bool operator==(const ApprovalRecord &, const ApprovalRecord &) = default;
};

struct SubmissionState {
    EventId event;
    PostSubmitted asked;
    MemberId submitter;
    Instant at;
    int approvalsNeeded = 1; ///< by the charter it names; 0 for a take-down by one who may
    int approvalsOwed = 0; ///< further signatures due within one working day (urgent, take-down)
    QList<ApprovalRecord> approvals;
    bool waiting = false; ///< for a decision: neither decided nor overtaken by a newer one
    bool returned = false;
    bool recalled = false;
    bool released = false; ///< may go out although late
    std::optional<EventId> stoppedBy; ///< the return or recall
    std::optional<Instant> approvedAt; ///< by the clock of the last approver needed
    BlobId remark; ///< of that return or recall
    QSet<SiteId> held;

    [[nodiscard]] bool dead() const { return returned || recalled; } ///< for ever
    [[nodiscard]] bool approved() const { return !dead() && approvals.size() >= approvalsNeeded; }
    friend bool operator==(const SubmissionState &, const SubmissionState &) = default;
};

/// What the ledger says about one site.
struct SiteLine {
    /// One approved submission for this site, alive, with those it goes before (it knew of them, or it stops and they go).
    struct Approved {
        BlobId submission;
        QList<BlobId> newerThan;
        bool knowsDrift = false; ///< somebody who signed it had seen the drift: it may go over it
        friend bool operator==(const Approved &, const Approved &) = default;
    };
    /// Those that none of the others goes before; all, if they go before each other in a circle.
    [[nodiscard]] static QList<BlobId> newestOf(const QList<Approved> &entries);
    [[nodiscard]] bool knowsDrift(BlobId submission) const;
    QList<Approved> approved; ///< causal order; which one counts depends on the clock: wantedNow()
    std::optional<BlobId> wanted; ///< the newest of them, whatever its time; nothing if undecided
    bool undecided = false; ///< two approvals that did not know of each other: a person chooses, by recalling one
    std::optional<EventId> plan; ///< newest
    std::optional<DeliveryPlanned> planned;
    std::optional<BlobId> stored; ///< submission that is on the site by our newest proof
    std::optional<DeliveryPlanned> storedPlan; ///< as it was then
    std::optional<Instant> storedAt;
    std::optional<Instant> firstSeenAt;
    std::optional<Instant> seenAt; ///< of the stored submission
    QUrl url;
    std::optional<DeliveryDrifted> drift; ///< since the newest proof; a page that is back has none
    bool driftKnown = false; ///< knowsDrift() of the wanted one
    std::optional<PostAdopted> adopted;
    Public state = Public::None;
    friend bool operator==(const SiteLine &, const SiteLine &) = default;
};

struct RevisionRecord {
    EventId event;
    BlobId revision;
    SectionId section;
    MemberId author;
    Instant at;
    friend bool operator==(const RevisionRecord &, const RevisionRecord &) = default;
};

/// The state of a post: a pure fold of its events along their causal graph (design.md, "The ledger").
struct PostState {
    PostId id;
    bool frozen = false; ///< needs a newer Tòa Soạn
    Working working = Working::Drafting;
    QList<RevisionRecord> revisions; ///< causal order, newest last
    QList<SubmissionState> submissions; ///< causal order, newest last
    QMap<SiteId, SiteLine> sites;
    QList<EventId> tips; ///< sorted; what the next command names in `after`
    QList<VoidEvent> voided;
    QList<EventId> pending; ///< what they rely on has not arrived yet
    QList<EventId> order; ///< all that count, in the fold's order

    [[nodiscard]] const SubmissionState *submission(BlobId digest) const;
    [[nodiscard]] const SubmissionState *newestSubmission() const { return submissions.isEmpty() ? nullptr : &submissions.last(); }
    friend bool operator==(const PostState &, const PostState &) = default;
};

/// events: all known of this post, in any order, signatures checked.
[[nodiscard]] PostState foldPost(PostId id, const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights);

/// What should be on the site at a moment: the newest approved submission whose time has come. Nothing if none, if undecided,
/// or if the post is frozen: what this program cannot read may be a recall.
[[nodiscard]] std::optional<BlobId> wantedNow(const PostState &post, SiteId site, Instant now);
/// The next approved submission whose time is still to come, and that nothing will have replaced by then.
[[nodiscard]] std::optional<BlobId> scheduledNext(const PostState &post, SiteId site, Instant now);

/// Whether the wanted action may happen now (decisions.md 9).
enum class Standing {
    NotWanted, ///< nothing approved, or frozen
    Scheduled, ///< its time is still to come
    Due,
    Missed, ///< more than lateTolerance after its time, and nobody released it
    Expired, ///< after not-after: never
    Held,
    Undecided,
    Drifted, ///< the page was changed or taken down by others and nobody decided about it yet
    Done, ///< stored
};
[[nodiscard]] Standing standing(const PostState &post, SiteId site, Instant now);

/// The single word people see, a pure function of both lines and the clock.
enum class Word {
    Draft,
    Submitted,
    Returned,
    Approved,
    Scheduled,
    Missed,
    Delivering,
    Stored,
    Live,
    Corrected,
    Withdrawn,
    Removed,
    Differs,
    Vanished,
    Adopted,
    Undecided,
    Frozen,
};
[[nodiscard]] Word wordFor(const PostState &post, Instant now);
[[nodiscard]] QString wordCode(Word word);

/// How long after its time a schedule still goes out by itself.
constexpr std::chrono::hours lateTolerance{2};

} // namespace toasoan
