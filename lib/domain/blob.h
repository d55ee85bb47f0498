// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

namespace toasoan {

/// Human words live in blobs: 32 random bytes, a format byte, the content. The salt makes a digest say nothing about
/// the words once they are destroyed by an erasure order (a short title could otherwise be guessed from its hash).
enum class BlobFormat : quint8 {
    Text = 1, ///< UTF-8
    Cbor = 2, ///< a revision, a submission, a list
};

struct Blob {
    BlobFormat format = BlobFormat::Text;
    QByteArray content;
};

constexpr qsizetype blobSaltSize = 32;

/// The bytes to store. salt must be 32 fresh random bytes.
[[nodiscard]] QByteArray sealBlob(const QByteArray &salt, const Blob &blob);
[[nodiscard]] BlobId blobId(QByteArrayView sealed);
/// Corrupt if too short or of an unknown format.
[[nodiscard]] Result<Blob> openBlob(QByteArrayView sealed);

} // namespace toasoan
