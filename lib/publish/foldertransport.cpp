// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/foldertransport.h"

#include "platform/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

Error::Kind kindOf(const QFileDevice &file)
{
    // Qt says ResourceError for a full disk or quota.
    return file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Storage;
}

std::unexpected<Error> fromCode(const std::error_code &code, const QString &path)
{
    const bool full = code == std::errc::no_space_on_device;
    return failure(full ? Error::Kind::DiskFull : Error::Kind::Storage, path + u": "_s + QString::fromStdString(code.message()));
}

Result<> writeWhole(QFile &file, const QByteArray &bytes, const std::stop_token &stop)
{
    // New, so that a link left under this name by somebody else is not followed.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(kindOf(file), file.errorString());
    constexpr qsizetype piece = 1024 * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        const qsizetype length = qMin(piece, bytes.size() - at);
        if (file.write(bytes.constData() + at, length) != length)
            return failure(kindOf(file), file.errorString());
    }
    return platform::syncFile(file);
}

} // namespace

FolderTransport::FolderTransport(const QString &root)
    : m_root(QDir::cleanPath(root))
{
}

Result<QString> FolderTransport::locate(const QString &path, const std::stop_token &stop) const
{
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled);
    if (!path.isEmpty())
        TRY(checkPath(path));
    QString home = QFileInfo(m_root).canonicalFilePath();
    if (m_root.isEmpty() || QDir::isRelativePath(m_root) || home.isEmpty() || !QFileInfo(home).isDir())
        return failure(Error::Kind::Offline, m_root);
    if (path.isEmpty())
        return home;
    // The deepest folder that exists says where the system would really go.
    QString existing = folderOf(path);
    while (!existing.isEmpty() && !QFileInfo(home + u'/' + existing).exists()) {
        if (QFileInfo(home + u'/' + existing).isSymLink())
            return failure(Error::Kind::Storage, u"a link that leads nowhere: "_s + existing);
        existing = folderOf(existing);
    }
    const QString real = existing.isEmpty() ? home : QFileInfo(home + u'/' + existing).canonicalFilePath();
    if (real != home && !real.startsWith(home + u'/'))
        return failure(Error::Kind::Storage, u"a link leads out of the site's folder: "_s + existing);
    return home + u'/' + path;
}

Result<QString> FolderTransport::locateFile(const QString &path, const std::stop_token &stop) const
{
    TRY_INTO(place, locate(path, stop));
    const QFileInfo info(place);
    if (info.isSymLink() && !info.canonicalFilePath().startsWith(QFileInfo(m_root).canonicalFilePath() + u'/'))
        return failure(Error::Kind::Storage, u"a link leads out of the site's folder: "_s + path);
    if (!info.exists())
        return failure(Error::Kind::NotFound, path);
    if (!info.isFile())
        return failure(Error::Kind::Storage, u"not a file: "_s + path);
    return place;
}

Result<QByteArray> FolderTransport::read(const QString &path, qint64 limit, std::stop_token stop)
{
    TRY_INTO(place, locateFile(path, stop));
    if (QFileInfo(place).size() > limit)
        return failure(Error::Kind::TooLarge, path);
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, file.errorString());
    return bytes;
}

Result<> FolderTransport::writeTemporary(const QString &path, const QByteArray &bytes, std::stop_token stop)
{
    TRY(checkPath(path));
    TRY_INTO(place, locate(temporaryName(path), stop));
    TRY(remove(temporaryName(path), stop));
    QFile file(place);
    if (auto written = writeWhole(file, bytes, stop); !written) {
        file.close();
        file.remove();
        return written;
    }
    return {};
}

Result<qint64> FolderTransport::size(const QString &path, std::stop_token stop)
{
    TRY_INTO(place, locateFile(path, stop));
    return QFileInfo(place).size();
}

Result<> FolderTransport::rename(const QString &from, const QString &to, std::stop_token stop)
{
    TRY_INTO(source, locate(from, stop));
    TRY_INTO(target, locate(to, stop));
    std::error_code code;
    std::filesystem::rename(QFileInfo(source).filesystemFilePath(), QFileInfo(target).filesystemFilePath(), code);
    if (code)
        return fromCode(code, to);
    return platform::syncFolder(QFileInfo(target).path());
}

Result<> FolderTransport::remove(const QString &path, std::stop_token stop)
{
    TRY_INTO(place, locate(path, stop));
    const QFileInfo info(place);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (info.isDir() && !info.isSymLink())
        return failure(Error::Kind::Storage, u"a folder, not a file: "_s + path);
    std::error_code code;
    std::filesystem::remove(info.filesystemFilePath(), code);
    if (code)
        return fromCode(code, path);
    return platform::syncFolder(info.path());
}

Result<> FolderTransport::removeEmptyFolder(const QString &folder, std::stop_token stop)
{
    TRY_INTO(place, locate(folder, stop));
    const QFileInfo info(place);
    if (folder.isEmpty() || !info.isDir() || info.isSymLink()
        || !QDir(place).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    if (!QDir().rmdir(place))
        return failure(Error::Kind::Storage, folder);
    return platform::syncFolder(info.path());
}

Result<QStringList> FolderTransport::list(const QString &folder, std::stop_token stop)
{
    TRY_INTO(place, locate(folder.isEmpty() ? folder : folder + "/x"_L1, stop));
    const QDir directory(folder.isEmpty() ? place : QFileInfo(place).path());
    return directory.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Result<> FolderTransport::makeFolder(const QString &folder, std::stop_token stop)
{
    TRY_INTO(place, locate(folder + "/x"_L1, stop));
    const QString wanted = QFileInfo(place).path();
    if (QFileInfo(wanted).isDir())
        return {};
    if (const QString parent = folderOf(folder); !parent.isEmpty())
        TRY(makeFolder(parent, stop));
    if (!QDir().mkdir(wanted) && !QFileInfo(wanted).isDir())
        return failure(Error::Kind::Storage, u"cannot make the folder "_s + folder);
    return platform::syncFolder(QFileInfo(wanted).path());
}

} // namespace toasoan::publish
