// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QFile>
#include <QStorageInfo>

namespace toasoan::platform {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> systemFailure(const QString &what)
{
    const int code = errno;
    return failure(code == ENOSPC || code == EDQUOT ? Error::Kind::DiskFull : Error::Kind::Storage, what + u": "_s + qt_error_string(code));
}

int openedReadOnly(const QString &path, int flags) { return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600); }

} // namespace

Result<> syncFile(QFileDevice &file)
{
    if (!file.flush())
        return failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Storage, file.errorString());
    if (::fsync(file.handle()) != 0)
        return systemFailure(file.fileName());
    return {};
}

Result<> syncFolder(const QString &folder)
{
    const int handle = openedReadOnly(folder, O_RDONLY | O_DIRECTORY);
    if (handle < 0)
        return systemFailure(folder);
    const int outcome = ::fsync(handle);
    const int code = errno;
    ::close(handle);
    errno = code;
    // Some file systems know no fsync of a folder and say so; their renames are in order anyway.
    if (outcome != 0 && code != EINVAL)
        return systemFailure(folder);
    return {};
}

Result<FileLock> FileLock::take(const QString &file, int mode)
{
    const int handle = openedReadOnly(file, O_RDWR | O_CREAT);
    if (handle < 0)
        return systemFailure(file);
    FileLock lock(handle);
    while (::flock(handle, mode) != 0) {
        if (errno == EWOULDBLOCK)
            return failure(Error::Kind::Busy);
        if (errno != EINTR)
            return systemFailure(file);
    }
    return lock;
}

Result<FileLock> FileLock::take(const QString &file) { return take(file, LOCK_EX); }

Result<FileLock> FileLock::tryTake(const QString &file, const QString &holder)
{
    auto lock = take(file, LOCK_EX | LOCK_NB);
    if (!lock) {
        QFile other(file);
        if (lock.error().kind == Error::Kind::Busy && other.open(QIODevice::ReadOnly))
            lock.error().detail = QString::fromUtf8(other.readAll()).trimmed();
        return lock;
    }
    QFile name;
    if (::ftruncate(lock->m_handle, 0) != 0 || !name.open(lock->m_handle, QIODevice::WriteOnly) || name.write(holder.toUtf8()) < 0
        || !name.flush())
        return systemFailure(file);
    return lock;
}

FileLock::FileLock(int handle)
    : m_handle(handle)
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{
}

FileLock::~FileLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

QString fileSystemOf(const QString &folder) { return QString::fromLatin1(QStorageInfo(folder).fileSystemType()); }

bool isUnsafe(const QString &fileSystem)
{
    static const QStringList unsafe{u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb"_s, u"smb2"_s, u"smb3"_s, u"smbfs"_s, u"ncpfs"_s, u"ncp"_s,
        u"9p"_s, u"afs"_s, u"ceph"_s, u"davfs"_s, u"webdav"_s, u"glusterfs"_s, u"vboxsf"_s, u"prl_fs"_s, u"vmhgfs"_s, u"vfat"_s, u"msdos"_s,
        u"fat"_s, u"fat12"_s, u"fat16"_s, u"fat32"_s, u"exfat"_s, u"umsdos"_s};
    // Programs behind FUSE promise nothing about locks; these few lie on a local disk and pass them on.
    static const QStringList localFuse{u"fuse.ntfs-3g"_s, u"fuse.gocryptfs"_s, u"fuse.encfs"_s, u"fuse.cryfs"_s, u"fuse.fuse-overlayfs"_s};
    const QString name = fileSystem.toLower();
    return unsafe.contains(name) || (name.startsWith("fuse."_L1) && !localFuse.contains(name));
}

} // namespace toasoan::platform
