// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace toasoan {

/// A number of exactly Size bytes that cannot be mixed up with another kind of number. A default one is null (all zeros).
template <typename Tag, qsizetype Size> class Identifier final {
public:
    static constexpr qsizetype size = Size;

    Identifier()
        : m_bytes(Size, '\0')
    {
    }
    [[nodiscard]] static std::optional<Identifier> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != Size)
            return std::nullopt;
        Identifier id;
        id.m_bytes = bytes.toByteArray();
        return id;
    }
    [[nodiscard]] static std::optional<Identifier> fromHex(QStringView hex)
    {
        const QByteArray text = hex.toLatin1();
        const QByteArray bytes = QByteArray::fromHex(text);
        if (bytes.size() != Size || bytes.toHex() != text.toLower())
            return std::nullopt; // fromHex() passes over what is no digit
        return fromBytes(bytes);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString toHex() const { return QString::fromLatin1(m_bytes.toHex()); }
    [[nodiscard]] bool isNull() const { return m_bytes.count('\0') == Size; }

    friend bool operator==(const Identifier &a, const Identifier &b) { return a.m_bytes == b.m_bytes; }
    friend auto operator<=>(const Identifier &a, const Identifier &b)
    {
        const int order = a.m_bytes.compare(b.m_bytes);
        return order <=> 0;
    }
    friend size_t qHash(const Identifier &id, size_t seed = 0) { return qHash(id.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

using WorkspaceId = Identifier<struct WorkspaceTag, 32>; ///< SHA-256 of the genesis event
using EventId = Identifier<struct EventTag, 32>; ///< SHA-256 of an event as written
using BlobId = Identifier<struct BlobTag, 32>; ///< SHA-256 of salt, format byte and content
using MediaId = Identifier<struct MediaTag, 32>; ///< plain SHA-256 of a file
using SeatId = Identifier<struct SeatTag, 32>; ///< an Ed25519 public key: one member on one machine
using MemberId = Identifier<struct MemberTag, 16>;
using SectionId = Identifier<struct SectionTag, 16>;
using SiteId = Identifier<struct SiteTag, 16>;
using PostId = Identifier<struct PostTag, 16>;
using DutyId = Identifier<struct DutyTag, 16>;

} // namespace toasoan
