// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/media.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include "platform/durablefile.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

MediaId digestOf(QByteArrayView bytes) { return *MediaId::fromBytes(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); }

} // namespace

MediaStore::MediaStore(const QDir &folder)
    : m_folder(folder)
{
}

QString MediaStore::path(MediaId id) const
{
    const QString name = id.toHex();
    return m_folder.filePath(name.left(2) + u'/' + name);
}

Result<MediaId> MediaStore::add(const QByteArray &bytes)
{
    MediaId id = digestOf(bytes);
    // Read instead of trusting the name: a damaged file is made good again by adding it once more.
    if (read(id))
        return id;
    const QFileInfo target(path(id));
    TRY(makeFolder(target.path()));
    TRY_INTO(file, DurableFile::begin(target.filePath(), bytes));
    TRY(file.commit());
    return id;
}

Result<QByteArray> MediaStore::read(MediaId id) const
{
    QFile file(path(id));
    if (!file.exists())
        return failure(Error::Kind::NotFound, id.toHex());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.fileName() + u": "_s + file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::Storage, file.fileName() + u": "_s + file.errorString());
    if (digestOf(bytes) != id)
        return failure(Error::Kind::Corrupt, id.toHex());
    return bytes;
}

bool MediaStore::contains(MediaId id) const { return QFileInfo(path(id)).isFile(); }

QList<MediaId> MediaStore::list() const
{
    QList<MediaId> ids;
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        // A file that a cut write left behind has a longer name.
        if (const auto id = MediaId::fromHex(files.fileName()); id && files.filePath() == path(*id))
            ids.append(*id);
    }
    std::ranges::sort(ids);
    return ids;
}

} // namespace toasoan
