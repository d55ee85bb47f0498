// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/demo/demo.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "workstation/demo/demobuilder.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// Marks a folder as ours; says "whole" once everything in it is made.
const QString markName = u"toasoan-demo"_s;
const QByteArray wholeMark = "whole\n";
const QStringList parts{u"workspace"_s, u"keys"_s, u"secrets"_s, u"secrets.lock"_s, u"site"_s};
constexpr Stretch cheap{.operations = 1, .memoryBytes = quint64(8) * 1024 * 1024}; // "demo" is no secret

Result<> writeMark(const QDir &folder, const QByteArray &text)
{
    QFile mark(folder.filePath(markName));
    const bool written = mark.open(QIODevice::WriteOnly | QIODevice::Truncate) && mark.write(text) == text.size();
    return written ? Result<>() : failure(Error::Kind::Storage, mark.fileName());
}

QByteArray readMark(const QDir &folder)
{
    QFile mark(folder.filePath(markName));
    return mark.open(QIODevice::ReadOnly) ? mark.readAll() : QByteArray();
}

Result<> clear(const QDir &folder)
{
    for (const QString &part : parts) {
        const QString path = folder.filePath(part);
        const bool gone = QFileInfo(path).isDir() ? QDir(path).removeRecursively() : !QFile::exists(path) || QFile::remove(path);
        if (!gone)
            return failure(Error::Kind::Storage, path);
    }
    return {};
}

DeskOptions optionsFor(const QDir &folder)
{
    return {.folder = folder.filePath(u"workspace"_s),
        .keyFolder = folder.filePath(u"keys"_s),
        .secrets = u"file:"_s + folder.filePath(u"secrets"_s),
        .stretch = cheap};
}

Result<> build(const QDir &folder, Instant end)
{
    QFile data(u":/demo/newsroom.json"_s);
    if (!data.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, data.fileName());
    const QJsonObject newsroom = QJsonDocument::fromJson(data.readAll()).object();
    using namespace std::chrono_literals;
    SetClock clock(end - 24h * 30);
    DeskOptions options = optionsFor(folder);
    options.clock = &clock;
    if (!QDir().mkpath(demoSiteFolder(folder.path())))
        return failure(Error::Kind::Storage, folder.path());
    TRY_INTO(founded,
        Desk::found(options,
            {.agencyName = newsroom.value(u"agency"_s).toString(),
                .keeperName = newsroom.value(u"members"_s).toArray().first().toObject().value(u"name"_s).toString(),
                .passphrase = demoPassphrase,
                .demo = true}));
    return DemoBuilder(*founded.desk, clock, end, demoSiteFolder(folder.path())).build(newsroom, founded.keeper);
}

} // namespace

QString demoSiteFolder(const QString &folder) { return QDir(folder).absoluteFilePath(u"site"_s); }

Result<DeskOptions> prepareDemo(const QString &path, Fresh fresh, Instant end)
{
    const QDir folder(QDir(path).absolutePath());
    const bool ours = QFile::exists(folder.filePath(markName));
    if (folder.exists() && !ours && !folder.isEmpty())
        return failure(Error::Kind::Storage, folder.path());
    if (fresh == Fresh::No && readMark(folder) == wholeMark)
        return optionsFor(folder);
    if (!QDir().mkpath(folder.path()))
        return failure(Error::Kind::Storage, folder.path());
    TRY(writeMark(folder, "half made\n"));
    TRY(clear(folder));
    TRY(build(folder, end));
    TRY(writeMark(folder, wholeMark));
    return optionsFor(folder);
}

} // namespace toasoan
