// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/recoverysheet.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {
// Crockford's base 32: no I, L, O, U.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype seedSize = 32;
constexpr qsizetype checkSize = 3; // 35 bytes are exactly 56 letters

QByteArray checksum(QByteArrayView seed) { return QCryptographicHash::hash(seed, QCryptographicHash::Sha256).first(checkSize); }
} // namespace

QString recoverySheet(const QByteArray &seed)
{
    const QByteArray bytes = seed + checksum(seed);
    QString letters;
    quint32 buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | quint8(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            letters.append(alphabet[(buffer >> (bits - 5)) & 31]);
    }
    for (qsizetype at = letters.size() - letters.size() % 4; at > 0; at -= 4) {
        if (at < letters.size())
            letters.insert(at, u'-');
    }
    return letters;
}

Result<QByteArray> readRecoverySheet(QStringView typed)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const QChar c : typed) {
        if (c.isSpace() || c == u'-')
            continue;
        const qsizetype value = alphabet.indexOf(c.toUpper());
        if (value < 0)
            return failure(Error::Kind::InvalidInput, u"recovery-sheet"_s);
        buffer = (buffer << 5) | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char((buffer >> bits) & 255));
        }
    }
    if (bytes.size() != seedSize + checkSize || checksum(QByteArrayView(bytes).first(seedSize)) != bytes.sliced(seedSize))
        return failure(Error::Kind::InvalidInput, u"recovery-sheet"_s);
    return bytes.first(seedSize);
}

} // namespace toasoan
