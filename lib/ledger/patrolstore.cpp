// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/patrolstore.h"

#include <QDir>
#include <QHash>

#include "ledger/database.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

const QString schema =
    u"CREATE TABLE IF NOT EXISTS notes(key BLOB PRIMARY KEY, etag BLOB NOT NULL, modified BLOB NOT NULL, "
    "words BLOB NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID\n--\n"
    "CREATE TABLE IF NOT EXISTS laps(site BLOB PRIMARY KEY, next INTEGER NOT NULL, began INTEGER NOT NULL, "
    "ended INTEGER NOT NULL) STRICT\n--\n"
    "CREATE TABLE IF NOT EXISTS findings(site BLOB NOT NULL, post BLOB NOT NULL, kind INTEGER NOT NULL, url TEXT NOT NULL, "
    "detail TEXT NOT NULL, day INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, "
    "PRIMARY KEY(site, post, kind, url)) STRICT"_s;

PatrolFinding findingFrom(const Database::Row &row)
{
    const qint64 day = row.integer(u"day");
    return {.kind = PatrolFinding::Kind(row.integer(u"kind")),
        .site = SiteId::fromBytes(row.bytes(u"site")).value_or(SiteId()),
        .post = PostId::fromBytes(row.bytes(u"post")).value_or(PostId()),
        .url = QUrl(row.text(u"url")),
        .detail = row.text(u"detail"),
        .day = day == 0 ? QDate() : QDate::fromJulianDay(day),
        .first = fromMilliseconds(row.integer(u"first")),
        .last = fromMilliseconds(row.integer(u"last"))};
}

} // namespace

PatrolStore::PatrolStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

PatrolStore::~PatrolStore() = default;

Result<std::unique_ptr<PatrolStore>> PatrolStore::open(const QString &workspaceFolder)
{
    TRY_INTO(database, Database::openDisposable(QDir(workspaceFolder).filePath(u"patrol.db"_s), schema));
    // What a lost write costs is a second look; waiting for the disk at every page would cost more.
    TRY(database->execute(u"PRAGMA synchronous = NORMAL"_s));
    return std::unique_ptr<PatrolStore>(new PatrolStore(std::move(database)));
}

Result<std::optional<PatrolStore::Note>> PatrolStore::note(const QByteArray &key) const
{
    std::optional<Note> found;
    TRY(m_database->forEach(u"SELECT etag, modified, words, at FROM notes WHERE key = ?"_s, {key}, [&](const Database::Row &row) {
        found = Note{.etag = row.bytes(u"etag"),
            .modified = row.bytes(u"modified"),
            .words = row.bytes(u"words"),
            .at = fromMilliseconds(row.integer(u"at"))};
        return false;
    }));
    return found;
}

Result<> PatrolStore::setNote(const QByteArray &key, const Note &note)
{
    return m_database->execute(u"INSERT OR REPLACE INTO notes(key, etag, modified, words, at) VALUES(?, ?, ?, ?, ?)"_s,
        {key, note.etag, note.modified, note.words, toMilliseconds(note.at)});
}

Result<> PatrolStore::forgetNotes(Instant before)
{
    return m_database->execute(u"DELETE FROM notes WHERE at < ?"_s, {toMilliseconds(before)});
}

Result<std::optional<PatrolStore::Lap>> PatrolStore::lap(SiteId site) const
{
    std::optional<Lap> found;
    TRY(m_database->forEach(u"SELECT next, began, ended FROM laps WHERE site = ?"_s, {site.bytes()}, [&](const Database::Row &row) {
        found = Lap{.next = row.integer(u"next"), .began = fromMilliseconds(row.integer(u"began")), .ended = row.integer(u"ended") != 0};
        return false;
    }));
    return found;
}

Result<> PatrolStore::setLap(SiteId site, const Lap &lap)
{
    return m_database->execute(u"INSERT OR REPLACE INTO laps(site, next, began, ended) VALUES(?, ?, ?, ?)"_s,
        {site.bytes(), lap.next, toMilliseconds(lap.began), lap.ended ? 1 : 0});
}

Result<> PatrolStore::setFindings(SiteId site, PostId post, const QList<PatrolFinding> &found, Instant now)
{
    TRY_INTO(transaction, Transaction::begin(*m_database));
    QHash<std::pair<int, QString>, qint64> firsts;
    TRY(m_database->forEach(u"SELECT kind, url, first FROM findings WHERE site = ? AND post = ?"_s, {site.bytes(), post.bytes()},
        [&](const Database::Row &row) {
            firsts.insert({int(row.integer(u"kind")), row.text(u"url")}, row.integer(u"first"));
            return true;
        }));
    if (!firsts.isEmpty())
        TRY(m_database->execute(u"DELETE FROM findings WHERE site = ? AND post = ?"_s, {site.bytes(), post.bytes()}));
    for (const PatrolFinding &finding : found) {
        const QString url = finding.url.toString(QUrl::FullyEncoded);
        TRY(m_database->execute(
            u"INSERT OR REPLACE INTO findings(site, post, kind, url, detail, day, first, last) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {site.bytes(), post.bytes(), int(finding.kind), url, finding.detail, finding.day.isValid() ? finding.day.toJulianDay() : 0,
                firsts.value({int(finding.kind), url}, toMilliseconds(now)), toMilliseconds(now)}));
    }
    return transaction.commit();
}

Result<QList<PatrolFinding>> PatrolStore::findings(std::optional<SiteId> site) const
{
    QList<PatrolFinding> found;
    const QString sql = u"SELECT site, post, kind, url, detail, day, first, last FROM findings%1 ORDER BY first, kind, post, url"_s;
    TRY(m_database->forEach(sql.arg(site ? u" WHERE site = ?"_s : QString()), site ? QVariantList{site->bytes()} : QVariantList(),
        [&](const Database::Row &row) {
            found.append(findingFrom(row));
            return true;
        }));
    return found;
}

} // namespace toasoan
