// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charter.h"

#include <QDate>

#include <variant>

namespace toasoan {

/// What an event is about; its state is the fold of the events that name it.
struct Subject {
    enum class Kind { Charter, Post, Erasure, Duty, Web };
    Kind kind = Kind::Charter;
    QByteArray id; ///< empty for the charter; 16 bytes for post, erasure, duty; 32 for a (site, URL)

    [[nodiscard]] static Subject charter() { return {}; }
    [[nodiscard]] static Subject post(PostId id) { return {Kind::Post, id.bytes()}; }
    [[nodiscard]] static Subject duty(DutyId id) { return {Kind::Duty, id.bytes()}; }
    [[nodiscard]] static Subject erasure(const QByteArray &id) { return {Kind::Erasure, id}; }
    [[nodiscard]] static Subject web(SiteId site, const QUrl &url);
    [[nodiscard]] QByteArray key() const; ///< kind letter + hex: stable, for tables
    [[nodiscard]] static std::optional<Subject> fromKey(QByteArrayView key);
    friend bool operator==(const Subject &, const Subject &) = default;
    friend size_t qHash(const Subject &s, size_t seed = 0) { return qHashMulti(seed, int(s.kind), s.id); }
};

// ---- payloads: ids, digests, numbers, codes; never words ----------------------------------------------------------

struct CharterVersion {
    Charter charter;
    enum class Basis { Keeper, Takeover, Recovery } basis = Basis::Keeper;
    QByteArray recoverySignature; ///< for Recovery: by the recovery key over previous + keeper
    friend bool operator==(const CharterVersion &, const CharterVersion &) = default;
};
struct CharterProposed {
    BlobId proposal;
    friend bool operator==(const CharterProposed &, const CharterProposed &) = default;
};

struct PostRevised {
    BlobId revision;
    SectionId section; ///< where the author means it to go
    QList<MediaId> media; ///< what must be there to show it
    friend bool operator==(const PostRevised &, const PostRevised &) = default;
};
/// Repeats the codes of the submission blob so that the fold needs no words; whoever reads the blob checks they agree.
struct PostSubmitted {
    BlobId submission;
    SubmissionKind kind = SubmissionKind::Publish;
    BlobId revision;
    QList<Target> targets;
    std::optional<Instant> notBefore;
    std::optional<Instant> notAfter;
    bool urgent = false;
    friend bool operator==(const PostSubmitted &, const PostSubmitted &) = default;

    [[nodiscard]] bool agreesWith(const Submission &submission) const;
};
struct PostApproved {
    BlobId submission;
    int step = 1;
    friend bool operator==(const PostApproved &, const PostApproved &) = default;
};
/// A third person records that signer approved the printed submission; scan is the signed sheet.
struct PostApprovedOnPaper {
    BlobId submission;
    int step = 1;
    MemberId signer;
    MediaId scan;
    friend bool operator==(const PostApprovedOnPaper &, const PostApprovedOnPaper &) = default;
};
struct PostReturned {
    BlobId submission;
    BlobId remark;
    friend bool operator==(const PostReturned &, const PostReturned &) = default;
};
struct PostRecalled {
    BlobId submission;
    BlobId remark; ///< null: none given
    friend bool operator==(const PostRecalled &, const PostRecalled &) = default;
};
struct PostReleased {
    BlobId submission;
    friend bool operator==(const PostReleased &, const PostReleased &) = default;
};
struct DeliveryHeld {
    BlobId submission;
    SiteId site;
    bool held = true; ///< false: let it go again
    friend bool operator==(const DeliveryHeld &, const DeliveryHeld &) = default;
};
struct PostAdopted {
    SiteId site;
    SectionId section;
    QString remoteId;
    QUrl url;
    QByteArray fingerprint; ///< SHA-256 of the raw fields as found
    Instant siteDate; ///< the site's own date
    BlobId text;
    friend bool operator==(const PostAdopted &, const PostAdopted &) = default;
};

/// What will be on the site, signed before the first byte of a page goes out (decisions.md 4).
struct DeliveryPlanned {
    struct Media {
        MediaId media;
        QString remoteId; ///< as the site answered; empty for files
        QString url; ///< as the page will name it
        friend bool operator==(const Media &, const Media &) = default;
    };
    struct Output {
        QString path; ///< file relative to the site's root, or a field name
        QByteArray sha256;
        friend bool operator==(const Output &, const Output &) = default;
    };
    BlobId submission;
    SiteId site;
    Instant dateShown; ///< first publication, kept by corrections
    QString remoteId;
    QString urlPath; ///< of the page, relative to the base URL
    QList<Media> media;
    QList<Output> outputs;
    friend bool operator==(const DeliveryPlanned &, const DeliveryPlanned &) = default;
};
/// *stored*: what we sent was read back and is equal, byte for byte.
struct DeliveryStored {
    BlobId submission;
    SiteId site;
    EventId plan;
    friend bool operator==(const DeliveryStored &, const DeliveryStored &) = default;
};
/// *seen*: the public page shows every approved block in order.
struct DeliverySeen {
    enum class Means { Http, Folder } means = Means::Http; ///< Folder: "folder, this computer's clock"
    BlobId submission;
    SiteId site;
    EventId plan;
    QUrl url;
    friend bool operator==(const DeliverySeen &, const DeliverySeen &) = default;
};
/// The page is no longer as we stored it, or is so again.
struct DeliveryDrifted {
    enum class Drift { Differs, Gone, Back } drift = Drift::Differs;
    BlobId submission;
    SiteId site;
    QByteArray fingerprint; ///< of what was found
    friend bool operator==(const DeliveryDrifted &, const DeliveryDrifted &) = default;
};

struct ErasureOrdered {
    QList<BlobId> blobs;
    BlobId reason;
    friend bool operator==(const ErasureOrdered &, const ErasureOrdered &) = default;
};
struct ErasureConfirmed {
    EventId order;
    friend bool operator==(const ErasureConfirmed &, const ErasureConfirmed &) = default;
};

struct DutyRegistered {
    QString rule; ///< code in the catalogue
    SectionId section;
    QDate anchor; ///< day of the event in the agency's zone; invalid for what runs from the publication of what it follows
    QDate due; ///< set by a person, beside what the rule says: the earlier counts; invalid otherwise
    BlobId title; ///< what it is about; behind a line break the number and symbol of the document
    std::optional<Instant> moment; ///< of the event, where the rule counts hours; on the anchor's day
    DutyId follows; ///< the duty before it in a chain; null: none
    friend bool operator==(const DutyRegistered &, const DutyRegistered &) = default;
};
struct DutySettled {
    PostId post; ///< null: settled outside, or no longer owed
    BlobId reason;
    friend bool operator==(const DutySettled &, const DutySettled &) = default;
};
struct DutySnoozed {
    QDate until;
    BlobId reason;
    friend bool operator==(const DutySnoozed &, const DutySnoozed &) = default;
};
/// "Checked, still correct", signed.
struct ContentConfirmed {
    QDate on;
    friend bool operator==(const ContentConfirmed &, const ContentConfirmed &) = default;
};

/// A transition of a page on a site we watch; facts, from any publisher seat of the site.
struct PageObserved {
    enum class Transition { Seen, Vanished, Changed, Back } transition = Transition::Seen;
    SiteId site;
    SectionId section; ///< null: not known
    BlobId url; ///< a text blob: others' URLs may hold words; behind a line break the page's title
    QByteArray fingerprint;
    Instant siteDate; ///< the site's own date of the page
    friend bool operator==(const PageObserved &, const PageObserved &) = default;
};

/// Of a kind or version this program does not know: its subject is read-only here.
struct UnknownPayload {
    QString kind;
    int version = 0;
    friend bool operator==(const UnknownPayload &, const UnknownPayload &) = default;
};

using Payload = std::variant<UnknownPayload, CharterVersion, CharterProposed, PostRevised, PostSubmitted, PostApproved, PostApprovedOnPaper,
    PostReturned, PostRecalled, PostReleased, DeliveryHeld, PostAdopted, DeliveryPlanned, DeliveryStored, DeliverySeen, DeliveryDrifted,
    ErasureOrdered, ErasureConfirmed, DutyRegistered, DutySettled, DutySnoozed, ContentConfirmed, PageObserved>;

[[nodiscard]] QString kindCode(const Payload &payload); ///< "post.submitted"

/// One signed step of one seat's chain.
struct Event {
    WorkspaceId workspace; ///< zeros in the genesis event, whose hash it is
    SeatId seat;
    quint32 epoch = 1; ///< grows when a restored machine goes on
    quint64 seq = 1; ///< from 1 in each epoch
    EventId previous; ///< of this seat and epoch; null for the first
    EventId charter; ///< the version it relies on; null for the genesis
    Subject subject;
    QList<EventId> after; ///< heads of the subject that its author saw, sorted
    Instant at; ///< the author's clock: shown, never decides
    Payload payload;
    friend bool operator==(const Event &, const Event &) = default;
};

/// The bytes that are hashed and signed: a fixed prefix, then CBOR as written here (decisions.md, design.md).
[[nodiscard]] QByteArray encodeEvent(const Event &event);
/// InvalidInput if the bytes are no event. An unknown kind or version decodes to UnknownPayload.
[[nodiscard]] Result<Event> decodeEvent(QByteArrayView bytes);
[[nodiscard]] EventId eventId(QByteArrayView bytes);

/// An event whose signature has been checked by whoever made this value.
struct VerifiedEvent {
    EventId id;
    Event event;
};

} // namespace toasoan
