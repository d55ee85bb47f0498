// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include "domain/result.h"

namespace toasoan::intake {

/// A zip archive in memory (PKWARE APPNOTE 6.3), read by name; nothing is ever unpacked to a disk.
class ZipArchive final {
public:
    static constexpr qint64 mostMembers = 10'000;
    static constexpr qint64 mostUnpacked = 96 * 1024 * 1024; ///< bytes of one member
    static constexpr qint64 mostRatio = 200; ///< unpacked to packed, of members above freeUnpacked; sheets reach about 30
    static constexpr qint64 freeUnpacked = 1024 * 1024;

    /// True for bytes that begin as an archive does.
    [[nodiscard]] static bool isOne(QByteArrayView bytes);
    /// Reads the central directory. Corrupt: cut off, or members whose name is a way out of a folder or stands there twice, so that
    /// two readers would see two things; Unsupported: more than one disk, or the 64-bit form; TooLarge: more members.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QString &name) const { return m_members.contains(name); }
    [[nodiscard]] QStringList names() const { return m_members.keys(); }
    /// NotFound; Corrupt: cut off, or not what its checksum says; Unsupported: encrypted, or packed in another way than deflate;
    /// TooLarge: beyond the limits above, found before it is unpacked or, if the directory lies, while it is.
    [[nodiscard]] Result<QByteArray> read(const QString &name) const;

private:
    struct Member {
        qint64 header = 0; ///< where its local header begins
        qint64 packed = 0;
        qint64 unpacked = 0;
        quint32 checksum = 0;
        int flags = 0;
        int method = 0;
        QByteArray rawName;
    };
    [[nodiscard]] Result<> addMember(const Member &member);
    [[nodiscard]] Result<QByteArray> packedBytes(const Member &member) const;

    QByteArray m_bytes;
    QHash<QString, Member> m_members;
};

} // namespace toasoan::intake
