// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger.h"

namespace toasoan {

/// Words and files travel alike: by the SHA-256 of their bytes, which is the id of a sealed blob and of a media file.
using Digest = Identifier<struct DigestTag, 32>;

/// The place where machines meet: a LAN folder, a bundle file, a hub. It keeps self-verifying chains and what they name, and
/// checks only sequence, hash, size and workspace: who may do what is decided by everyone for themselves (lib/domain).
/// Four verbs; each is whole or not at all, and doing one twice is doing it once.
class Exchange {
public:
    virtual ~Exchange() = default;

    /// The ends of all chains; a forked one has several.
    [[nodiscard]] virtual Result<QList<ChainHead>> heads() = 0;

    /// Up to limit links of the branch that ends in end, from a number on. May be shorter, is not empty if there is one.
    [[nodiscard]] virtual Result<ChainRun> get(const ChainHead &end, quint64 fromSeq, qsizetype limit) = 0;

    /// Takes a run that begins a chain or continues one that is there. Corrupt, TooLarge.
    [[nodiscard]] virtual Result<> put(const ChainRun &run) = 0;

    struct BlobOrder {
        QList<Digest> want; ///< send me these
        QList<Digest> ask; ///< which of these do you lack?
        QList<QByteArray> give; ///< keep these
    };
    struct BlobAnswer {
        QList<QByteArray> found; ///< of want, in any order; what is not there is left out, and so is what makes the answer too big
        QList<Digest> lacking; ///< of ask
    };
    [[nodiscard]] virtual Result<BlobAnswer> blobs(const BlobOrder &order) = 0;
};

/// Attachments too travel whole.
constexpr qsizetype maxMediaSize = 256 * 1024 * 1024;

[[nodiscard]] Digest digestOf(QByteArrayView bytes);

} // namespace toasoan
