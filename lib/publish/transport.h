// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <stop_token>

namespace toasoan::publish {

/// How files travel to where a web server reads them. Blocking; each call looks at stop and answers Cancelled.
///
/// Paths are relative to the site's root, with '/' between folders; checkPath() says which are allowed. In brackets, what the
/// call is on a folder / over FTP and FTPS / over SFTP, so that all three fit. A far side that cannot be reached is Offline,
/// one that stopped answering Timeout, one that says no SiteRefused with its words.
class Transport {
public:
    virtual ~Transport() = default;

    /// The whole file. NotFound if there is none, TooLarge beyond limit bytes. [open, read / RETR / open, read]
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path, qint64 limit, std::stop_token stop) = 0;
    /// Writes bytes under temporaryName(path), over an older temporary, never through a link; durable when it returns, as far as
    /// the far side can say. After a failure the temporary is removed if that is still possible.
    /// [exclusive create, write, fsync / STOR, its 226 / open, write, fsync@openssh.com]
    [[nodiscard]] virtual Result<> writeTemporary(const QString &path, const QByteArray &bytes, std::stop_token stop) = 0;
    /// In bytes; NotFound. A cut FTP transfer may be answered as complete, so every write is followed by this. [stat / SIZE / stat]
    [[nodiscard]] virtual Result<qint64> size(const QString &path, std::stop_token stop) = 0;
    /// Atomically, over what is there; durable when it returns. [rename, fsync of the folder / RNFR, RNTO / posix-rename@openssh.com]
    [[nodiscard]] virtual Result<> rename(const QString &from, const QString &to, std::stop_token stop) = 0;
    /// No error if it is not there: that is what was asked for. [unlink / DELE / remove]
    [[nodiscard]] virtual Result<> remove(const QString &path, std::stop_token stop) = 0;
    /// No error if the folder is not empty or not there. [rmdir / RMD / rmdir]
    [[nodiscard]] virtual Result<> removeEmptyFolder(const QString &folder, std::stop_token stop) = 0;
    /// Names, hidden ones too, sorted; none if the folder is not there. An empty path is the root. [readdir / MLSD or NLST -a / readdir]
    [[nodiscard]] virtual Result<QStringList> list(const QString &folder, std::stop_token stop) = 0;
    /// With its parents; no error if it is there. [mkdir / MKD / mkdir]
    [[nodiscard]] virtual Result<> makeFolder(const QString &folder, std::stop_token stop) = 0;
};

/// Largest file that is sent and read back whole.
constexpr qint64 largestFile = 32LL * 1024 * 1024;

/// InvalidInput unless a relative path that every far side takes: no "..", no empty or blank part, no ':' or '\', no control characters.
[[nodiscard]] Result<> checkPath(QStringView path);
/// "a/b.html" → "a/.b.html.toasoan-part"
[[nodiscard]] QString temporaryName(const QString &path);
[[nodiscard]] bool isTemporaryName(QStringView name);
[[nodiscard]] QString folderOf(const QString &path); ///< "" for a file in the root

/// Puts a file there as a whole or not at all: temporary name, size verified, rename.
[[nodiscard]] Result<> replaceFile(Transport &transport, const QString &path, const QByteArray &bytes, std::stop_token stop);
/// As replaceFile, but leaves an equal file alone.
[[nodiscard]] Result<> updateFile(Transport &transport, const QString &path, const QByteArray &bytes, std::stop_token stop);
/// Removes what a crash left half-written in a folder.
[[nodiscard]] Result<> removeStaleTemporaries(Transport &transport, const QString &folder, std::stop_token stop);

} // namespace toasoan::publish
