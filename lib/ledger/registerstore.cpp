// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/registerstore.h"

#include <QDir>

#include "ledger/database.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTakenShown = 100;

const QString schema = u"CREATE TABLE IF NOT EXISTS watched(one INTEGER PRIMARY KEY CHECK(one = 1), folder TEXT NOT NULL) STRICT\n--\n"
                       "CREATE TABLE IF NOT EXISTS sightings(file TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, "
                       "since INTEGER NOT NULL, taken INTEGER NOT NULL) STRICT\n--\n"
                       "CREATE TABLE IF NOT EXISTS registers(digest BLOB PRIMARY KEY, file TEXT NOT NULL, at INTEGER NOT NULL, "
                       "pending INTEGER NOT NULL, content BLOB NOT NULL, report BLOB NOT NULL) STRICT"_s;

} // namespace

RegisterStore::RegisterStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

RegisterStore::~RegisterStore() = default;

Result<std::unique_ptr<RegisterStore>> RegisterStore::open(const QString &workspaceFolder)
{
    TRY_INTO(database, Database::openDisposable(QDir(workspaceFolder).filePath(u"registers.db"_s), schema));
    return std::unique_ptr<RegisterStore>(new RegisterStore(std::move(database)));
}

Result<QString> RegisterStore::folder() const
{
    QString folder;
    TRY(m_database->forEach(u"SELECT folder FROM watched"_s, {}, [&](const Database::Row &row) {
        folder = row.text(u"folder");
        return false;
    }));
    return folder;
}

Result<> RegisterStore::setFolder(const QString &folder)
{
    TRY_INTO(before, this->folder());
    if (before == folder)
        return {};
    TRY_INTO(transaction, Transaction::begin(*m_database));
    TRY(m_database->execute(u"DELETE FROM sightings"_s));
    TRY(m_database->execute(u"DELETE FROM registers WHERE pending = 1"_s));
    TRY(m_database->execute(u"INSERT OR REPLACE INTO watched(one, folder) VALUES(1, ?)"_s, {folder}));
    return transaction.commit();
}

Result<QList<RegisterStore::Sighting>> RegisterStore::sightings() const
{
    QList<Sighting> all;
    TRY(m_database->forEach(u"SELECT file, size, modified, since, taken FROM sightings ORDER BY file"_s, {}, [&](const Database::Row &row) {
        all.append({.file = row.text(u"file"),
            .size = row.integer(u"size"),
            .modified = row.integer(u"modified"),
            .since = fromMilliseconds(row.integer(u"since")),
            .taken = row.integer(u"taken") != 0});
        return true;
    }));
    return all;
}

Result<> RegisterStore::setSighting(const Sighting &sighting)
{
    return m_database->execute(u"INSERT OR REPLACE INTO sightings(file, size, modified, since, taken) VALUES(?, ?, ?, ?, ?)"_s,
        {sighting.file, sighting.size, sighting.modified, toMilliseconds(sighting.since), sighting.taken ? 1 : 0});
}

Result<> RegisterStore::forgetSighting(const QString &file)
{
    return m_database->execute(u"DELETE FROM sightings WHERE file = ?"_s, {file});
}

Result<bool> RegisterStore::keep(const QByteArray &digest, const QString &file, const QByteArray &content, Instant at)
{
    TRY_INTO(transaction, Transaction::begin(*m_database));
    bool known = false;
    TRY(m_database->forEach(u"SELECT digest FROM registers WHERE digest = ?"_s, {digest}, [&](const Database::Row &) {
        known = true;
        return false;
    }));
    // What a newer content of the same file replaces would only be taken in twice.
    TRY(m_database->execute(u"DELETE FROM registers WHERE file = ? AND pending = 1 AND digest <> ?"_s, {file, digest}));
    if (!known) {
        TRY(m_database->execute(u"INSERT INTO registers(digest, file, at, pending, content, report) VALUES(?, ?, ?, 1, ?, x'')"_s,
            {digest, file, toMilliseconds(at), content}));
    }
    TRY(transaction.commit());
    return !known;
}

Result<QList<RegisterStore::Kept>> RegisterStore::kept() const
{
    QList<Kept> all;
    int taken = 0;
    TRY(m_database->forEach(
        u"SELECT digest, file, at, pending, report FROM registers ORDER BY at DESC, file"_s, {}, [&](const Database::Row &row) {
            const bool pending = row.integer(u"pending") != 0;
            taken += pending ? 0 : 1;
            if (pending || taken <= mostTakenShown)
                all.append({.digest = row.bytes(u"digest"),
                    .file = row.text(u"file"),
                    .at = fromMilliseconds(row.integer(u"at")),
                    .pending = pending,
                    .report = row.bytes(u"report")});
            return true;
        }));
    return all;
}

Result<QByteArray> RegisterStore::content(const QByteArray &digest) const
{
    std::optional<QByteArray> content;
    TRY(m_database->forEach(u"SELECT content FROM registers WHERE digest = ? AND pending = 1"_s, {digest}, [&](const Database::Row &row) {
        content = row.bytes(u"content");
        return false;
    }));
    return content ? Result<QByteArray>(*content) : failure(Error::Kind::NotFound, u"register"_s);
}

Result<> RegisterStore::settle(const QByteArray &digest, const QByteArray &report, Instant at)
{
    return m_database->execute(
        u"UPDATE registers SET pending = 0, content = x'', report = ?, at = ? WHERE digest = ?"_s, {report, toMilliseconds(at), digest});
}

} // namespace toasoan
