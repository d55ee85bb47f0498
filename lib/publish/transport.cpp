// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/transport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

const QString temporarySuffix = u".toasoan-part"_s;

bool partAllowed(QStringView part)
{
    if (part.isEmpty() || part == "."_L1 || part == ".."_L1 || part.startsWith(u' ') || part.endsWith(u' ') || part.endsWith(u'.'))
        return false;
    return std::ranges::none_of(part, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'\\' || c == u':'; });
}

} // namespace

Result<> checkPath(QStringView path)
{
    for (const QStringView part : path.tokenize(u'/')) {
        if (!partAllowed(part))
            return failure(Error::Kind::InvalidInput, u"path: %1"_s.arg(path));
    }
    return {};
}

QString folderOf(const QString &path) { return path.left(qMax(0, path.lastIndexOf(u'/'))); }

QString temporaryName(const QString &path)
{
    const qsizetype name = path.lastIndexOf(u'/') + 1;
    return path.left(name) + u'.' + path.mid(name) + temporarySuffix;
}

bool isTemporaryName(QStringView name) { return name.startsWith(u'.') && name.endsWith(temporarySuffix); }

Result<> replaceFile(Transport &transport, const QString &path, const QByteArray &bytes, std::stop_token stop)
{
    if (const QString folder = folderOf(path); !folder.isEmpty())
        TRY(transport.makeFolder(folder, stop));
    TRY(transport.writeTemporary(path, bytes, stop));
    const QString temporary = temporaryName(path);
    TRY_INTO(size, transport.size(temporary, stop));
    if (size != bytes.size()) {
        TRY(transport.remove(temporary, stop));
        return failure(Error::Kind::Storage, u"%1: %2 of %3 bytes arrived"_s.arg(path).arg(size).arg(bytes.size()));
    }
    return transport.rename(temporary, path, stop);
}

Result<> updateFile(Transport &transport, const QString &path, const QByteArray &bytes, std::stop_token stop)
{
    const auto present = transport.read(path, qMax<qint64>(bytes.size(), 1), stop);
    if (present && *present == bytes)
        return {};
    if (!present && present.error().kind != Error::Kind::NotFound && present.error().kind != Error::Kind::TooLarge)
        return std::unexpected(present.error());
    return replaceFile(transport, path, bytes, stop);
}

Result<> removeStaleTemporaries(Transport &transport, const QString &folder, std::stop_token stop)
{
    TRY_INTO(names, transport.list(folder, stop));
    for (const QString &name : std::as_const(names)) {
        if (isTemporaryName(name))
            TRY(transport.remove(folder.isEmpty() ? name : folder + u'/' + name, stop));
    }
    return {};
}

} // namespace toasoan::publish
