// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/post.h"

#include <map>

namespace toasoan::test {

/// An id that is a number: people, places and words of tests.
template <typename Id> [[nodiscard]] Id idOf(quint64 number)
{
    QByteArray bytes(Id::size, '\0');
    for (int i = 0; i < 8; ++i)
        bytes[i] = char(quint8(number >> (8 * (7 - i))));
    return *Id::fromBytes(bytes);
}

/// Makes events as a ledger would, without keys: each seat's chain goes on by itself, ids are those of the encoded bytes.
class EventBuilder final {
public:
    Instant now = fromDateTime(QDateTime(QDate(2026, 3, 2), QTime(8, 0), QTimeZone::UTC));

    /// By the keeper named in it; the first event of all.
    [[nodiscard]] VerifiedEvent genesis(const Charter &charter);
    [[nodiscard]] VerifiedEvent event(
        SeatId seat, EventId charter, const Subject &subject, const QList<EventId> &after, const Payload &payload);
    void startEpoch(SeatId seat); ///< as a restored machine does
    void fork(SeatId seat, quint64 seq); ///< the seat's next event comes after this number: a cloned machine, or a thief
    [[nodiscard]] WorkspaceId workspace() const { return m_workspace; }
    [[nodiscard]] quint32 epochOf(SeatId seat) const;
    [[nodiscard]] quint64 lastSeqOf(SeatId seat) const;
    [[nodiscard]] EventId headOf(SeatId seat) const;

private:
    struct Chain {
        quint32 epoch = 1;
        QList<EventId> events; ///< of this epoch
    };
    WorkspaceId m_workspace;
    std::map<SeatId, Chain> m_chains;
};

/// The people of a small agency; each has a seat on two machines.
enum class Who {
    Keeper = 1,
    SecondAdministrator,
    Officer,
    Colleague,
    Reviewer,
    Deputy,
    ThirdReviewer,
    Inspector,
    Machine,
    Mirror,
    Stranger
};
[[nodiscard]] MemberId memberId(Who who);
[[nodiscard]] SeatId seatId(Who who, int machine = 1);

/// Sections 1, 2, 3 ask as many approvals; the facts of Machine count for both sites, those of Mirror only for site 2.
[[nodiscard]] Charter smallAgency();
[[nodiscard]] SectionId sectionId(int approvals);
[[nodiscard]] SiteId siteId(int number);

/// One post of that agency, written step by step. Every step names all present tips unless told otherwise.
class PostHistory final {
public:
    explicit PostHistory(const Charter &genesis = smallAgency());

    EventBuilder builder;
    PostId post = idOf<PostId>(7);
    QList<VerifiedEvent> charterEvents;
    QList<VerifiedEvent> events;
    EventId charterId; ///< the version that the next step names
    Rights rights = Rights::standard();

    EventId add(SeatId seat, const Payload &payload);
    EventId add(SeatId seat, const Payload &payload, const QList<EventId> &after);
    EventId add(Who who, const Payload &payload) { return add(seatId(who), payload); }
    EventId add(Who who, const Payload &payload, const QList<EventId> &after) { return add(seatId(who), payload, after); }

    [[nodiscard]] BlobId newBlob() { return idOf<BlobId>(m_nextBlob++); }
    [[nodiscard]] PostSubmitted ask(SubmissionKind kind = SubmissionKind::Publish, int approvals = 1);
    /// Submits on site 1 in the section with so many approvals; returns the digest.
    BlobId submit(Who who, SubmissionKind kind = SubmissionKind::Publish, int approvals = 1);
    BlobId submitAt(Who who, SubmissionKind kind, std::optional<Instant> notBefore, std::optional<Instant> notAfter = std::nullopt);
    EventId approve(Who who, BlobId submission, int step = 1) { return add(who, PostApproved{submission, step}); }
    BlobId approved(SubmissionKind kind = SubmissionKind::Publish, std::optional<Instant> notBefore = std::nullopt);
    /// Plan, proof and sight by Machine on site 1.
    void deliver(BlobId submission);
    EventId plan(Who who, BlobId submission, int site = 1);
    EventId store(Who who, BlobId submission, int site = 1);

    /// The keeper writes the next version.
    EventId changeCharter(const std::function<void(Charter &)> &change);
    /// Dismisses a person; everything their seats have written so far still counts.
    EventId dismiss(Who who);
    [[nodiscard]] CutOff cutOffNow(SeatId seat) const;

    [[nodiscard]] QList<EventId> tips() const;
    [[nodiscard]] CharterLine line() const;
    [[nodiscard]] PostState state() const { return foldPost(post, events, line(), rights); }
    [[nodiscard]] QString why(EventId event) const; ///< the code of the reason why it is void, else "counts" or "pending"
    [[nodiscard]] std::optional<BlobId> wanted(int site = 1) const { return wantedNow(state(), siteId(site), builder.now); }
    [[nodiscard]] Standing standing(int site = 1) const { return toasoan::standing(state(), siteId(site), builder.now); }

private:
    quint64 m_nextBlob = 1000;
};

} // namespace toasoan::test
