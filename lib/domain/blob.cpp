// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/blob.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace toasoan {

QByteArray sealBlob(const QByteArray &salt, const Blob &blob)
{
    Q_ASSERT(salt.size() == blobSaltSize);
    QByteArray sealed;
    sealed.reserve(blobSaltSize + 1 + blob.content.size());
    sealed.append(salt);
    sealed.append(char(blob.format));
    sealed.append(blob.content);
    return sealed;
}

BlobId blobId(QByteArrayView sealed) { return *BlobId::fromBytes(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256)); }

Result<Blob> openBlob(QByteArrayView sealed)
{
    if (sealed.size() < blobSaltSize + 1)
        return failure(Error::Kind::Corrupt, u"blob"_s);
    const auto format = quint8(sealed[blobSaltSize]);
    if (format != quint8(BlobFormat::Text) && format != quint8(BlobFormat::Cbor))
        return failure(Error::Kind::Corrupt, u"blob"_s);
    return Blob{BlobFormat(format), sealed.sliced(blobSaltSize + 1).toByteArray()};
}

} // namespace toasoan
