// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"
#include "ledger/ledger.h"
#include "ledger/marks.h"
#include "ledger/media.h"
#include "ledger/storedevent.h"
#include "ledger/views.h"

#include <QSet>

namespace toasoan {

/// The tables of ledger.db that are not views of posts. Everything in them is signed, or a digest of itself, or follows
/// from the signed bytes.
[[nodiscard]] QString ledgerSchema();
constexpr int ledgerFormat = 1;

/// An event on its way into the table.
struct Incoming {
    VerifiedEvent event;
    QByteArray bytes;
    QByteArray signature;
};

/// Where a seat's chain goes on.
struct Position {
    std::unique_ptr<KeyStore::MarkLock> mark;
    quint32 epoch = 1;
    quint64 seq = 1;
    EventId previous;
    bool restored = false; ///< the database is behind the mark, or on another branch
};

enum class WantedKind { Words = 1, File = 2 };

struct Ledger::Private {
    QString folder;
    KeyStore &keys;
    std::unique_ptr<Database> database;
    WorkspaceId workspace;
    std::unique_ptr<MediaStore> media;
    std::unique_ptr<PostViews> views;
    QSet<SeatId> newEpochs; ///< begun while this object was open
    bool appending = false;

    struct CharterCache {
        qint64 version = -1; ///< of the file, as other connections change it
        qint64 count = -1;
        qint64 lastRow = -1;
        CharterLine line;
    };
    CharterCache charterCache;

    Private(QString folderPath, KeyStore &keyStore);

    // opening (ledger.cpp)
    static Result<std::unique_ptr<Private>> make(const QString &folder, KeyStore &keys); ///< for a new workspace
    Result<> writeSchema();
    Result<> writeMeta();
    Result<> readMeta();
    Result<> checkGenesis() const;

    // appending (ledgerappend.cpp)
    Result<Position> position(SeatId seat);
    Result<QList<Incoming>> sign(const Batch &batch, const Position &start) const;
    Result<> checkBatch(const Batch &batch) const;
    Result<> checkAfter(const Subject &subject, const QList<EventId> &after) const;
    Result<> refuseFrozen(const Batch &batch);
    Result<> storeBatchBlobs(const Batch &batch);
    Result<> insertEvents(const QList<Incoming> &events);
    Result<std::unique_ptr<KeyStore::MarkLock>> writeGenesis(const Batch &batch);

    // reading (ledgerread.cpp)
    Result<std::optional<StoredEvent>> find(EventId id) const;
    Result<bool> exists(const QString &sql, const QVariantList &values) const;
    Result<QList<StoredEvent>> select(const QString &where, const QVariantList &values) const;
    Result<QList<VerifiedEvent>> events(const Subject &subject) const;
    Result<CharterLine> charter();
    Result<> refuseStrays(CharterLine &line) const; ///< ledgerchains.cpp
    Result<QSet<EventId>> straysUnder(const QList<CutOff> &ends) const;
    Result<bool> hasWords(BlobId id) const; ///< here, or erased in order
    Result<qint64> number(const QString &sql, const QVariantList &values = {}) const; ///< the column "number"
    Result<bool> isOnBranch(const StoredEvent &head, const HighWater &mark) const;

    // taking in (ledgerintake.cpp)
    Result<std::unique_ptr<KeyStore::MarkLock>> markForeign(const VerifiedEvent &last);
    Result<QSet<Subject>> takeWanted(const QByteArray &digest, WantedKind kind);

    // erasing (ledgererase.cpp)
    Result<QSet<Subject>> subjectsNaming(BlobId id) const;
    Result<EventId> orderOf(const QByteArray &erasureId, const ErasureState &state) const;
    Result<> destroyWords(BlobId id, EventId order);
    Result<> truncateLog();

    // projecting (project.cpp)
    Result<> project(const QList<Incoming> &events, const CharterLine &before);
    Result<QSet<Subject>> touchedByCharter(const QList<Incoming> &events, const CharterLine &before);
    Result<> projectSubjects(const QSet<Subject> &subjects);
    Result<> recordWanted(const VerifiedEvent &event);
    void ring() const;
};

/// Forgets what was learnt inside a transaction that is then rolled back.
class CacheGuard final {
public:
    explicit CacheGuard(Ledger::Private &ledger);
    ~CacheGuard();
    Q_DISABLE_COPY_MOVE(CacheGuard)
    void keep() { m_keep = true; }

private:
    Ledger::Private &m_ledger;
    bool m_keep = false;
};

} // namespace toasoan
