// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blob.h"
#include "domain/otherfolds.h"
#include "domain/post.h"
#include "ledger/keys.h"

#include <functional>
#include <memory>

namespace toasoan {

class Database;
class MediaStore;
class PostViews;

/// One thing to be signed.
struct NewEvent {
    Subject subject;
    QList<EventId> after; ///< the tips its author loaded (decisions.md 11)
    Payload payload;
};

constexpr qsizetype maxEventSize = qsizetype(1024) * 1024;
constexpr qsizetype maxBlobSize = qsizetype(16) * 1024 * 1024;

/// What is signed and made durable together, or not at all. Every blob must be named by one of the events.
struct Batch {
    const Signer *signer = nullptr;
    EventId charter; ///< the version relied on
    Instant at;
    QList<NewEvent> events;
    QList<QByteArray> blobs; ///< sealed; stored in the same transaction
    /// The rules: runs inside the transaction, on what is true then. A refusal rolls everything back.
    std::function<Result<>()> guard;
};

/// A run of one seat's chain as it travels between machines.
struct ChainRun {
    struct Link {
        QByteArray bytes;
        QByteArray signature;
    };
    SeatId seat;
    quint32 epoch = 1;
    QList<Link> links; ///< consecutive
};
struct ChainHead {
    SeatId seat;
    quint32 epoch = 1;
    quint64 seq = 0;
    EventId id;
    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// A page of a site that somebody observed in a section: a hint from the events as they stand, Ledger::web() says what counts.
struct ObservedPage {
    Subject subject;
    SiteId site;
    SectionId section;
    Instant siteDate; ///< the latest that anybody saw there
    Instant at; ///< by the clock of the last who looked
};

/// Something that does not verify, in figures; the interface makes the sentence.
struct Damage {
    enum class Kind {
        EventBytes, ///< bytes do not hash to the id, or do not parse
        Signature,
        ChainGap, ///< an event is missing in the middle, or previous does not match
        CutTail, ///< the database ends before what this machine signed
        ForeignWorkspace,
        BlobBytes,
        MissingBlob, ///< an event names it, and no erasure order does
        MissingMedia,
        MediaBytes,
        ViewRow, ///< a view says other than the ledger
        ExtraObject, ///< a table, trigger or index that is not ours
        ForkedChain, ///< one seat signed two different events with one number: a cloned machine
        Structure, ///< SQLite's own check found a page or index that disagrees with the rows
    };
    Kind kind;
    QString where; ///< table and id
    bool repaired = false;
};
struct VerifyReport {
    qint64 events = 0;
    qint64 blobs = 0;
    qint64 media = 0;
    QList<Damage> damages;
    [[nodiscard]] bool sound() const;
};

/// The events, words and files of one workspace on this disk. Signed bytes are the truth; everything else is a view.
/// One object belongs to one thread; several objects and processes may have one workspace open.
class Ledger final {
public:
    /// Makes the folder and its ledger.db with the genesis event; signer is the keeper's. Unsupported on network and FAT disks.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> create(
        const QString &folder, KeyStore &keys, const Signer &keeper, const Charter &genesis, const QList<QByteArray> &blobs, Instant at);
    /// An empty ledger for a workspace that lives elsewhere; the invitation names it, synchronise() (lib/sync) fills it.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> join(const QString &folder, KeyStore &keys, WorkspaceId workspace);
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const QString &folder, KeyStore &keys);
    ~Ledger();

    [[nodiscard]] QString folder() const;
    [[nodiscard]] WorkspaceId workspace() const;
    /// Seats of this machine whose database is behind their high-water mark: a restored copy. Their next append starts a new epoch.
    [[nodiscard]] QList<SeatId> restoredSeats() const;

    /// Signs and appends in one BEGIN IMMEDIATE, projects, commits, raises the high-water, rings the bell, then returns.
    /// The ids come in the order of batch.events; within a batch, events of one subject follow each other by themselves.
    [[nodiscard]] Result<QList<EventId>> append(const Batch &batch);

    // truth, verified as it is read
    [[nodiscard]] Result<QList<VerifiedEvent>> events(const Subject &subject) const;
    [[nodiscard]] Result<CharterLine> charter() const; ///< cached until the charter's events change
    [[nodiscard]] Result<PostState> post(PostId id) const; ///< refolded from verified bytes; NotFound if no event names it
    [[nodiscard]] Result<ErasureState> erasure(const QByteArray &id) const;
    [[nodiscard]] Result<DutyState> duty(DutyId id) const;
    /// Every duty ever registered, folded from verified bytes, in the order of their ids.
    [[nodiscard]] Result<QList<std::pair<DutyId, DutyState>>> duties() const;
    [[nodiscard]] Result<WebState> web(const Subject &page) const;
    /// Every page ever observed, once for each section that showed it.
    [[nodiscard]] Result<QList<ObservedPage>> observedPages() const;
    [[nodiscard]] Result<Blob> blob(BlobId id) const; ///< NotFound if erased or never here; Corrupt
    [[nodiscard]] Result<Revision> revision(BlobId id) const;
    [[nodiscard]] Result<Submission> submission(BlobId id) const;
    [[nodiscard]] Result<QString> text(BlobId id) const;

    [[nodiscard]] Result<QList<QByteArray>> erasures() const; ///< ids of all erasure orders, effective or not
    /// Destroys the words of an effective erasure order (overwritten on disk); the chain still verifies. Forbidden before that.
    [[nodiscard]] Result<int> eraseBlobs(const QByteArray &erasureId);

    // exchange (lib/sync)
    [[nodiscard]] Result<QList<ChainHead>> heads() const;
    /// A forked chain has several heads; branch names the one to read (null: the only one, or the longest).
    [[nodiscard]] Result<ChainRun> chain(SeatId seat, quint32 epoch, quint64 fromSeq, qsizetype limit, EventId branch = {}) const;
    [[nodiscard]] Result<bool> contains(EventId id) const;
    /// Takes a foreign run: hash chain and the last signature vouch for all. Refused (Corrupt) as a whole if anything is wrong.
    /// Returns how many were new. Views are brought up to date before it returns.
    [[nodiscard]] Result<qsizetype> intake(const ChainRun &run);
    [[nodiscard]] Result<QList<BlobId>> missingBlobs() const; ///< named by events, not here, not erased
    [[nodiscard]] Result<QByteArray> sealedBlob(BlobId id) const;
    [[nodiscard]] Result<> addBlob(const QByteArray &sealed); ///< only one that an event names; erased ones stay out
    [[nodiscard]] Result<QList<MediaId>> missingMedia() const; ///< named by events, not in media()
    [[nodiscard]] Result<> addMedia(const QByteArray &bytes);

    /// Subjects touched since a cursor (a row number of the events table, 0 = all), and the cursor to go on from.
    struct Changes {
        QList<Subject> subjects;
        qint64 cursor = 0;
    };
    [[nodiscard]] Result<Changes> changesSince(qint64 cursor) const;
    [[nodiscard]] QString bellPath() const; ///< touched after every commit; watch it

    [[nodiscard]] PostViews &views() const;
    [[nodiscard]] MediaStore &media() const;

    /// Re-checks every byte and refolds; wrong view rows are named and repaired. progress(done, total) may be empty.
    using Progress = std::function<bool(qint64 done, qint64 total)>; ///< false: stop, Cancelled
    [[nodiscard]] Result<VerifyReport> verify(const Progress &progress = {});
    /// Drops the views and makes them again from the ledger alone.
    [[nodiscard]] Result<> rebuild(const Progress &progress = {});

    struct Private; ///< for the files of lib/ledger

private:
    explicit Ledger(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> finish(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace toasoan
