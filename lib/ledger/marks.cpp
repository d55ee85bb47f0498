// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/marks.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int markVersion = 1;

bool isAhead(const HighWater &mark, const HighWater &of) { return std::pair(mark.epoch, mark.seq) > std::pair(of.epoch, of.seq); }

// One seat may serve two workspaces of the same person; eight bytes tell them apart in a file name.
QString suffixOf(WorkspaceId workspace) { return u"-%1.mark"_s.arg(workspace.toHex().left(16)); }

} // namespace

KeyStore::MarkLock::MarkLock(QString file, platform::FileLock lock)
    : m_file(std::move(file))
    , m_lock(std::move(lock))
{
}

Result<std::unique_ptr<KeyStore::MarkLock>> KeyStore::MarkLock::take(const QString &file)
{
    TRY(makeFolder(QFileInfo(file).path(), Readers::OwnerOnly));
    TRY_INTO(lock, platform::FileLock::take(file + u".lock"_s));
    std::unique_ptr<MarkLock> held(new MarkLock(file, std::move(lock)));
    TRY_INTO(current, read(file));
    held->m_current = current;
    return held;
}

Result<std::optional<HighWater>> KeyStore::MarkLock::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<HighWater>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, path + u": "_s + file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    // Numbers as text: JSON's own end at 2^53.
    bool epochRead = false;
    bool seqRead = false;
    const uint epoch = json["epoch"_L1].toString().toUInt(&epochRead);
    const quint64 seq = json["seq"_L1].toString().toULongLong(&seqRead);
    const auto head = EventId::fromHex(json["head"_L1].toString());
    if (json["version"_L1].toInt() != markVersion || !epochRead || !seqRead || !head)
        return failure(Error::Kind::Corrupt, path);
    return HighWater{.epoch = epoch, .seq = seq, .head = *head};
}

Result<> KeyStore::MarkLock::prepare(WorkspaceId workspace, const HighWater &mark)
{
    if (m_current && !isAhead(mark, *m_current))
        return {};
    const QJsonObject json{{u"version"_s, markVersion}, {u"workspace"_s, workspace.toHex()}, {u"epoch"_s, QString::number(mark.epoch)},
        {u"seq"_s, QString::number(mark.seq)}, {u"head"_s, mark.head.toHex()}};
    TRY_INTO(next, DurableFile::begin(m_file, QJsonDocument(json).toJson(), Readers::OwnerOnly));
    m_next = std::move(next);
    return {};
}

Result<> KeyStore::MarkLock::publish()
{
    if (!m_next)
        return {};
    return std::exchange(m_next, std::nullopt)->commit();
}

Result<std::unique_ptr<KeyStore::MarkLock>> KeyStore::lockMark(SeatId seat, WorkspaceId workspace)
{
    return MarkLock::take(m_folder.filePath(seat.toHex() + suffixOf(workspace)));
}

Result<std::optional<HighWater>> KeyStore::highWater(SeatId seat, WorkspaceId workspace) const
{
    return MarkLock::read(m_folder.filePath(seat.toHex() + suffixOf(workspace)));
}

Result<> KeyStore::raiseHighWater(SeatId seat, WorkspaceId workspace, const HighWater &mark)
{
    TRY_INTO(lock, lockMark(seat, workspace));
    TRY(lock->prepare(workspace, mark));
    return lock->publish();
}

QList<SeatId> KeyStore::markedSeats(WorkspaceId workspace) const
{
    const QString suffix = suffixOf(workspace);
    QList<SeatId> seats;
    for (const QString &name : m_folder.entryList({u'*' + suffix}, QDir::Files, QDir::Name)) {
        if (const auto seat = SeatId::fromHex(name.chopped(suffix.size())))
            seats.append(*seat);
    }
    return seats;
}

} // namespace toasoan
