// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ziparchive.h"

#include <zlib.h>

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::intake {

namespace {

constexpr quint32 localMark = 0x04034b50;
constexpr quint32 centralMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;
constexpr qsizetype endSize = 22;
constexpr qsizetype longestComment = 0xffff;
constexpr int stored = 0;
constexpr int deflated = 8;
constexpr int encryptedFlag = 0x0001;
constexpr quint32 elsewhere = 0xffffffff; ///< the number is in a 64-bit field

quint16 word(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint16>(bytes.data() + at); }
quint32 dword(QByteArrayView bytes, qsizetype at) { return qFromLittleEndian<quint32>(bytes.data() + at); }

std::unexpected<Error> corrupt(const QString &what) { return failure(Error::Kind::Corrupt, u"zip: "_s + what); }

/// Where the end record begins; -1: there is none. A comment may follow it, and nothing after that.
qsizetype findEnd(QByteArrayView bytes)
{
    const qsizetype first = std::max<qsizetype>(bytes.size() - endSize - longestComment, 0);
    for (qsizetype at = bytes.size() - endSize; at >= first; --at) {
        if (dword(bytes, at) == endMark && at + endSize + word(bytes, at + 20) == bytes.size())
            return at;
    }
    return -1;
}

// Nothing is unpacked to a folder, but a name that leads out of one is written by nobody honest.
bool isHonest(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':') && !name.contains(QChar::Null)
        && !parts.contains(u".."_s) && !parts.contains(u"."_s);
}

/// Unpacks raw deflate (RFC 1951) to exactly that many bytes.
class Inflater final {
public:
    Inflater()
        : m_ready(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK)
    {
    }
    Q_DISABLE_COPY_MOVE(Inflater)
    ~Inflater()
    {
        if (m_ready)
            inflateEnd(&m_stream);
    }
    [[nodiscard]] Result<QByteArray> run(QByteArrayView packed, qint64 size)
    {
        // One byte more than announced, so that more than that shows.
        QByteArray bytes(size + 1, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
        m_stream.avail_in = uInt(packed.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_out = uInt(bytes.size());
        const int code = m_ready ? inflate(&m_stream, Z_FINISH) : Z_MEM_ERROR;
        if (m_stream.total_out > uLong(size))
            return failure(Error::Kind::TooLarge, u"zip: more than announced"_s);
        if (code != Z_STREAM_END || m_stream.total_out != uLong(size))
            return corrupt(u"deflate"_s);
        bytes.truncate(size);
        return bytes;
    }

private:
    z_stream m_stream{};
    bool m_ready;
};

} // namespace

bool ZipArchive::isOne(QByteArrayView bytes) { return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"); }

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    const qsizetype end = findEnd(all);
    if (end < 0)
        return corrupt(u"cut off"_s);
    const qint64 count = word(all, end + 10);
    const qint64 size = dword(all, end + 12);
    qint64 at = dword(all, end + 16);
    if (word(all, end + 4) != 0 || word(all, end + 6) != 0 || word(all, end + 8) != count || quint32(at) == elsewhere || count == 0xffff)
        return failure(Error::Kind::Unsupported, u"zip: several disks or 64 bits"_s);
    if (count > mostMembers)
        return failure(Error::Kind::TooLarge, u"zip: %1 members"_s.arg(count));
    if (at + size != end)
        return corrupt(u"directory"_s);
    ZipArchive archive;
    archive.m_bytes = bytes;
    for (qint64 i = 0; i < count; ++i) {
        if (at + centralSize > end || dword(all, at) != centralMark)
            return corrupt(u"directory"_s);
        const qint64 nameSize = word(all, at + 28);
        const qint64 next = at + centralSize + nameSize + word(all, at + 30) + word(all, at + 32);
        if (next > end)
            return corrupt(u"directory"_s);
        const Member member{.header = dword(all, at + 42),
            .packed = dword(all, at + 20),
            .unpacked = dword(all, at + 24),
            .checksum = dword(all, at + 16),
            .flags = word(all, at + 8),
            .method = word(all, at + 10),
            .rawName = bytes.sliced(at + centralSize, nameSize)};
        TRY(archive.addMember(member));
        at = next;
    }
    return at == end ? Result<ZipArchive>(std::move(archive)) : corrupt(u"directory"_s);
}

Result<> ZipArchive::addMember(const Member &member)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString name = decoder(member.rawName);
    if (decoder.hasError() || !isHonest(name))
        return corrupt(u"name"_s);
    if (m_members.contains(name))
        return corrupt(u"twice: "_s + name);
    m_members.insert(name, member);
    return {};
}

Result<QByteArray> ZipArchive::packedBytes(const Member &member) const
{
    const QByteArrayView all(m_bytes);
    if (member.header + localSize > all.size() || dword(all, member.header) != localMark)
        return corrupt(u"local header"_s);
    const qint64 nameSize = word(all, member.header + 26);
    const qint64 begin = member.header + localSize + nameSize + word(all, member.header + 28);
    if (begin + member.packed > all.size())
        return corrupt(u"cut off"_s);
    if (all.sliced(member.header + localSize, nameSize) != member.rawName)
        return corrupt(u"another name in the local header"_s);
    return m_bytes.sliced(begin, member.packed);
}

Result<QByteArray> ZipArchive::read(const QString &name) const
{
    const auto found = m_members.constFind(name);
    if (found == m_members.constEnd())
        return failure(Error::Kind::NotFound, name);
    const Member &member = *found;
    if ((member.flags & encryptedFlag) != 0 || (member.method != stored && member.method != deflated))
        return failure(Error::Kind::Unsupported, u"zip: encrypted, or not deflate"_s);
    if (quint32(member.packed) == elsewhere || quint32(member.unpacked) == elsewhere)
        return failure(Error::Kind::Unsupported, u"zip: 64 bits"_s);
    const bool bomb = member.unpacked > freeUnpacked && member.unpacked / std::max<qint64>(member.packed, 1) > mostRatio;
    if (member.unpacked > mostUnpacked || bomb)
        return failure(Error::Kind::TooLarge, u"zip: %1 bytes from %2"_s.arg(member.unpacked).arg(member.packed));
    TRY_INTO(bytes, packedBytes(member));
    if (member.method == deflated) {
        TRY_INTO(unpacked, Inflater().run(bytes, member.unpacked));
        bytes = unpacked;
    } else if (member.packed != member.unpacked) {
        return corrupt(u"size"_s);
    }
    const uLong checksum = crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size()));
    return checksum == member.checksum ? Result<QByteArray>(bytes) : corrupt(u"checksum of "_s + name);
}

} // namespace toasoan::intake
