// SPDX-License-Identifier: GPL-3.0-or-later
// Registers in a watched folder: seen, kept once they rest, and taken in by somebody who may. Nothing is ever written there.
#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "desk/deskprivate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::seconds rest{4};
constexpr qint64 largestRegister = 64LL * 1024 * 1024;

// ---- the report, as it is kept ----------------------------------------------------------------------------------

QJsonArray toJson(const QList<BadLine> &lines)
{
    QJsonArray all;
    for (const BadLine &line : lines)
        all.append(QJsonArray{line.line, int(line.problem), line.field, line.value});
    return all;
}

QList<BadLine> linesFrom(const QJsonValue &json)
{
    QList<BadLine> lines;
    for (const QJsonValue &line : json.toArray())
        lines.append({.line = line[0].toInt(),
            .problem = BadLine::Problem(line[1].toInt()),
            .field = line[2].toString(),
            .value = line[3].toString()});
    return lines;
}

QByteArray encoded(const FoundRegister &found)
{
    QJsonObject json{{u"good"_s, found.good}, {u"bad"_s, toJson(found.bad)}, {u"unassigned"_s, toJson(found.unassigned)}};
    if (found.trouble)
        json.insert(u"trouble"_s, QJsonArray{int(found.trouble->kind), found.trouble->detail});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

FoundRegister foundFrom(const RegisterStore::Kept &kept)
{
    FoundRegister found{.file = kept.file, .digest = kept.digest, .at = kept.at, .pending = kept.pending};
    const QJsonObject json = QJsonDocument::fromJson(kept.report).object();
    found.good = json.value("good"_L1).toInt();
    found.bad = linesFrom(json.value("bad"_L1));
    found.unassigned = linesFrom(json.value("unassigned"_L1));
    if (const QJsonValue trouble = json.value("trouble"_L1); trouble.isArray())
        found.trouble = Error{Error::Kind(trouble[0].toInt()), trouble[1].toString()};
    return found;
}

void take(FoundRegister &found, const Result<DutyImport> &import)
{
    if (!import) {
        found.trouble = import.error();
        return;
    }
    found.good = import->good;
    found.lines = import->lines;
    found.duties = import->duties;
    found.bad = import->bad;
    found.unassigned = import->unassigned;
}

// The file itself cannot be a register; anything else is about who takes it in, and when.
bool isOfTheFile(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::InvalidInput || kind == Kind::NotFound || kind == Kind::Unsupported || kind == Kind::Corrupt
        || kind == Kind::TooLarge;
}

// ---- the folder -------------------------------------------------------------------------------------------------

// "~$Sổ.xlsx" is the lock of an office program, ".~lock" of another; a link may lead anywhere, and an empty file is one that begins.
QFileInfoList registersIn(const QString &folder)
{
    QFileInfoList files =
        QDir(folder).entryInfoList({u"*.csv"_s, u"*.xlsx"_s}, QDir::Files | QDir::Readable | QDir::NoSymLinks, QDir::Name);
    files.removeIf(
        [](const QFileInfo &file) { return file.fileName().startsWith(u"~$"_s) || file.fileName().startsWith(u'.') || file.size() == 0; });
    return files;
}

/// One look into the folder.
class Look final {
public:
    Look(RegisterStore &store, Instant now)
        : m_store(store)
        , m_now(now)
    {
    }
    [[nodiscard]] Result<int> into(const QString &folder)
    {
        TRY_INTO(before, m_store.sightings());
        for (const RegisterStore::Sighting &one : std::as_const(before))
            m_before.insert(one.file, one);
        for (const QFileInfo &file : registersIn(folder))
            TRY(at(file));
        const QStringList gone = m_before.keys(); // what comes back under its name is looked at again
        for (const QString &file : gone)
            TRY(m_store.forgetSighting(file));
        return m_new;
    }

private:
    [[nodiscard]] Result<> at(const QFileInfo &file)
    {
        const RegisterStore::Sighting seen{
            .file = file.fileName(), .size = file.size(), .modified = file.lastModified().toMSecsSinceEpoch(), .since = m_now};
        const auto before = m_before.constFind(seen.file);
        if (before == m_before.constEnd() || before->size != seen.size || before->modified != seen.modified) {
            m_before.remove(seen.file);
            return m_store.setSighting(seen);
        }
        RegisterStore::Sighting same = *before;
        m_before.remove(seen.file);
        // A clock that was put back must not keep a file resting for ever.
        if (same.taken || (m_now >= same.since && m_now < same.since + rest))
            return {};
        const Result<bool> kept = keep(file);
        if (!kept)
            return kept.error().kind == Error::Kind::Busy ? Result<>() : std::unexpected(kept.error());
        m_new += *kept ? 1 : 0;
        same.taken = true;
        return m_store.setSighting(same);
    }
    // Busy: it cannot be read just now; the next look tries again.
    [[nodiscard]] Result<bool> keep(const QFileInfo &info)
    {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Busy, info.fileName());
        // A larger one is kept by its beginning, which says that it cannot be taken in.
        const QByteArray content = file.read(largestRegister + 1);
        if (content.size() != std::min(info.size(), largestRegister + 1))
            return failure(Error::Kind::Busy, info.fileName());
        return m_store.keep(QCryptographicHash::hash(content, QCryptographicHash::Sha256), info.fileName(),
            content.size() > largestRegister ? QByteArray() : content, m_now);
    }

    RegisterStore &m_store;
    Instant m_now;
    QHash<QString, RegisterStore::Sighting> m_before;
    int m_new = 0;
};

} // namespace

Result<RegisterStore *> Desk::Private::openRegisters() const
{
    if (!registers) {
        TRY_INTO(store, RegisterStore::open(options.folder));
        registers = std::move(store);
    }
    return registers.get();
}

Result<> Desk::watchRegisters(const QString &folder)
{
    TRY_INTO(store, d->openRegisters());
    if (folder.isEmpty())
        return store->setFolder({});
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(Error::Kind::NotFound, folder);
    if (!info.isReadable() || !info.isExecutable())
        return failure(Error::Kind::Forbidden, folder);
    return store->setFolder(info.canonicalFilePath());
}

Result<QString> Desk::registerFolder() const
{
    TRY_INTO(store, d->openRegisters());
    return store->folder();
}

Result<int> Desk::lookForRegisters()
{
    TRY_INTO(store, d->openRegisters());
    TRY_INTO(folder, store->folder());
    if (folder.isEmpty())
        return failure(Error::Kind::NothingToDo, u"folder"_s);
    if (!QFileInfo(folder).isDir())
        return failure(Error::Kind::NotFound, folder);
    return Look(*store, d->now()).into(folder);
}

Result<RegisterWatch> Desk::registerWatch() const
{
    TRY_INTO(store, d->openRegisters());
    TRY_INTO(folder, store->folder());
    TRY_INTO(waiting, pendingRegister());
    TRY_INTO(kept, store->kept());
    TRY_INTO(seen, store->sightings());
    RegisterWatch watch{.folder = folder, .reachable = !folder.isEmpty() && QFileInfo(folder).isDir()};
    watch.resting = int(std::ranges::count(seen, false, &RegisterStore::Sighting::taken));
    for (const RegisterStore::Kept &one : std::as_const(kept)) {
        const auto pending = std::ranges::find(waiting, one.digest, &FoundRegister::digest);
        watch.registers.append(pending == waiting.end() ? foundFrom(one) : *pending);
    }
    return watch;
}

Result<QList<FoundRegister>> Desk::pendingRegister() const
{
    TRY_INTO(store, d->openRegisters());
    TRY_INTO(kept, store->kept());
    QList<FoundRegister> waiting;
    for (const RegisterStore::Kept &one : std::as_const(kept)) {
        if (!one.pending)
            continue;
        FoundRegister found = foundFrom(one);
        TRY_INTO(content, store->content(one.digest));
        take(found, content.isEmpty() ? failure(Error::Kind::TooLarge, one.file) : d->importDuties(content, Rehearsal::Yes, {}));
        waiting.append(found);
    }
    return waiting;
}

Result<QList<FoundRegister>> Desk::importPending()
{
    TRY(d->needSignedIn());
    TRY_INTO(store, d->openRegisters());
    TRY_INTO(kept, store->kept());
    QList<FoundRegister> done;
    std::ranges::reverse(kept);
    for (const RegisterStore::Kept &one : std::as_const(kept)) {
        if (!one.pending)
            continue;
        FoundRegister found = foundFrom(one);
        TRY_INTO(content, store->content(one.digest));
        const auto import = content.isEmpty() ? failure(Error::Kind::TooLarge, one.file) : d->importDuties(content, Rehearsal::No, {});
        if (!import && !isOfTheFile(import.error().kind))
            return std::unexpected(import.error());
        take(found, import);
        found.pending = false;
        found.at = d->now();
        TRY(store->settle(one.digest, encoded(found), found.at));
        done.append(found);
    }
    return done;
}

} // namespace toasoan
