// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "platform/platform.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> failureOf(const QFileDevice &file)
{
    return failure(file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Storage,
        file.fileName() + u": "_s + file.errorString());
}

} // namespace

DurableFile::DurableFile(std::unique_ptr<QSaveFile> file)
    : m_file(std::move(file))
{
}

DurableFile::DurableFile(DurableFile &&) noexcept = default;
DurableFile &DurableFile::operator=(DurableFile &&) noexcept = default;
DurableFile::~DurableFile() = default;

Result<DurableFile> DurableFile::begin(const QString &path, const QByteArray &bytes, Readers readers)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return failureOf(*file);
    // Before the first byte: nobody else may read a key even for a moment.
    if (readers == Readers::OwnerOnly && !file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failureOf(*file);
    if (file->write(bytes) != bytes.size())
        return failureOf(*file);
    TRY(platform::syncFile(*file));
    return DurableFile(std::move(file));
}

Result<> DurableFile::commit()
{
    const QString folder = QFileInfo(m_file->fileName()).path();
    if (!m_file->commit())
        return failureOf(*m_file);
    return platform::syncFolder(folder);
}

Result<> makeFolder(const QString &folder, Readers readers)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (info.isDir())
        return {};
    if (info.isRoot())
        return failure(Error::Kind::Storage, folder);
    TRY(makeFolder(info.path()));
    const QDir above(info.path());
    const bool made = readers == Readers::OwnerOnly ? above.mkdir(info.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
                                                    : above.mkdir(info.fileName());
    if (!made && !QFileInfo(info.filePath()).isDir())
        return failure(Error::Kind::Storage, folder);
    return platform::syncFolder(info.path());
}

} // namespace toasoan
