// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

class QFileDevice;

/// The one place under lib/ that knows the operating system.
namespace toasoan::platform {

/// What was written to the open file is on the disk when this returns.
[[nodiscard]] Result<> syncFile(QFileDevice &file);
/// Names made, renamed or removed in the folder are on the disk when this returns.
[[nodiscard]] Result<> syncFolder(const QString &folder);

/// An exclusive lock on a file, against other processes and other threads; let go at destruction or death.
class [[nodiscard]] FileLock final {
public:
    [[nodiscard]] static Result<FileLock> take(const QString &file); ///< waits
    /// Busy, with the holder's name in detail, if another has it. The file stays behind, holding our name.
    [[nodiscard]] static Result<FileLock> tryTake(const QString &file, const QString &holder);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

private:
    explicit FileLock(int handle);
    [[nodiscard]] static Result<FileLock> take(const QString &file, int mode);
    int m_handle;
};

/// Name of the file system a folder lies on, as the system calls it ("ext4", "nfs4", "vfat").
[[nodiscard]] QString fileSystemOf(const QString &folder);
/// Locks or renames cannot be relied upon there: network file systems and the FAT family.
[[nodiscard]] bool isUnsafe(const QString &fileSystem);

} // namespace toasoan::platform
