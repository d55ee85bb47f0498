// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QDir>

#include <memory>

namespace toasoan {

/// A key held in locked memory that can sign as one seat.
class Signer {
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual SeatId seat() const = 0;
    [[nodiscard]] virtual QByteArray sign(QByteArrayView message) const = 0; ///< 64 bytes, Ed25519
};

/// A signer that no file holds, from 32 secret bytes: the recovery sheet's key.
[[nodiscard]] std::unique_ptr<Signer> signerFromSeed(QByteArrayView seed);
[[nodiscard]] bool verifySignature(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature);
[[nodiscard]] QByteArray randomBytes(qsizetype count);
template <typename Id> [[nodiscard]] Id randomId() { return *Id::fromBytes(randomBytes(Id::size)); }

/// How hard a passphrase is stretched (Argon2id); written into the key file.
struct Stretch {
    quint64 operations = 3;
    quint64 memoryBytes = quint64(64) * 1024 * 1024;
};

/// How far this machine has signed with a seat of its own, or has seen the chain of another, in one workspace; kept outside the
/// database so that a restored copy or a cut tail is noticed (decisions.md 10).
struct HighWater {
    quint32 epoch = 1;
    quint64 seq = 0;
    EventId head;
    friend bool operator==(const HighWater &, const HighWater &) = default;
};

/// The keys of this machine's people, in the user's data folder, never in a workspace; one file a seat, 0600.
class KeyStore final {
public:
    class MarkLock;
    explicit KeyStore(const QDir &folder, Stretch stretch = {});

    /// A new key, written wrapped by the passphrase (XChaCha20-Poly1305 under Argon2id), and open.
    [[nodiscard]] Result<std::unique_ptr<Signer>> create(const QString &passphrase);
    /// WrongPassphrase, NoKey.
    [[nodiscard]] Result<std::unique_ptr<Signer>> unlock(SeatId seat, const QString &passphrase) const;
    [[nodiscard]] Result<> changePassphrase(SeatId seat, const QString &before, const QString &after);
    [[nodiscard]] QList<SeatId> seats() const;

    [[nodiscard]] Result<std::optional<HighWater>> highWater(SeatId seat, WorkspaceId workspace) const;
    /// Locked, fsynced, never backwards: a mark behind the one on disk changes nothing.
    [[nodiscard]] Result<> raiseHighWater(SeatId seat, WorkspaceId workspace, const HighWater &mark);
    [[nodiscard]] QList<SeatId> markedSeats(WorkspaceId workspace) const; ///< own ones and others

    /// Holds one seat's mark against other processes from before signing until after the commit. See marks.h.
    [[nodiscard]] Result<std::unique_ptr<MarkLock>> lockMark(SeatId seat, WorkspaceId workspace);

private:
    QDir m_folder;
    Stretch m_stretch;
};

/// A six-digit PIN that opens again a key that is in memory already: five tries, then the passphrase.
class PinLock final {
public:
    PinLock(std::shared_ptr<Signer> signer, const QString &pin);
    [[nodiscard]] Result<std::shared_ptr<Signer>> open(const QString &pin); ///< WrongPassphrase; Locked after the fifth wrong try
    [[nodiscard]] int triesLeft() const { return m_tries; }

private:
    std::shared_ptr<Signer> m_signer;
    QByteArray m_salt;
    QByteArray m_hash;
    int m_tries = 5;
};

} // namespace toasoan
