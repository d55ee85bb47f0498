// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/outbox.h"

#include <QCoreApplication>
#include <QDir>

#include "ledger/database.h"
#include "platform/platform.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDoublings = 6; // 1, 2, 4 … 64 minutes
constexpr std::chrono::days waitsForAPerson{3650};

const QString schema = u"CREATE TABLE IF NOT EXISTS attempts(post BLOB NOT NULL, site BLOB NOT NULL, failures INTEGER NOT NULL, "
                       "last_try INTEGER NOT NULL, next_try INTEGER NOT NULL, kind INTEGER NOT NULL, detail TEXT NOT NULL, "
                       "PRIMARY KEY(post, site)) STRICT\n--\n"
                       "CREATE TABLE IF NOT EXISTS reminded(member BLOB PRIMARY KEY, day INTEGER NOT NULL) STRICT\n--\n"
                       "CREATE TABLE IF NOT EXISTS mailed(member BLOB PRIMARY KEY, day INTEGER NOT NULL) STRICT\n--\n"
                       "CREATE TABLE IF NOT EXISTS looks(site BLOB NOT NULL, section BLOB NOT NULL, at INTEGER NOT NULL, "
                       "PRIMARY KEY(site, section)) STRICT"_s;

// Trying again does not change the answer of a site that said no.
bool needsAPerson(Error::Kind kind)
{
    return kind == Error::Kind::SiteRefused || kind == Error::Kind::SiteDiffers || kind == Error::Kind::InvalidInput;
}

Instant nextTryAfter(Error::Kind kind, int failures, Instant now)
{
    if (needsAPerson(kind))
        return now + waitsForAPerson;
    return now + std::chrono::minutes(1 << std::min(failures - 1, mostDoublings));
}

Attempt attemptFrom(const Database::Row &row)
{
    return {.post = PostId::fromBytes(row.bytes(u"post")).value_or(PostId()),
        .site = SiteId::fromBytes(row.bytes(u"site")).value_or(SiteId()),
        .failures = int(row.integer(u"failures")),
        .lastTry = fromMilliseconds(row.integer(u"last_try")),
        .nextTry = fromMilliseconds(row.integer(u"next_try")),
        .kind = Error::Kind(row.integer(u"kind")),
        .detail = row.text(u"detail")};
}

} // namespace

Lease::Lease(std::unique_ptr<platform::FileLock> lock)
    : m_lock(std::move(lock))
{
}

Lease::Lease(Lease &&) noexcept = default;

Lease::~Lease() = default;

OutboxStore::OutboxStore(QString folder, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
{
}

OutboxStore::~OutboxStore() = default;

Result<std::unique_ptr<OutboxStore>> OutboxStore::open(const QString &workspaceFolder)
{
    TRY_INTO(database, Database::open(QDir(workspaceFolder).filePath(u"outbox.db"_s)));
    TRY(database->script(schema));
    return std::unique_ptr<OutboxStore>(new OutboxStore(workspaceFolder, std::move(database)));
}

Result<Lease> OutboxStore::takeServing(const QString &workspaceFolder)
{
    TRY_INTO(lock,
        platform::FileLock::tryTake(
            QDir(workspaceFolder).filePath(u"serving.lock"_s), QString::number(QCoreApplication::applicationPid())));
    return Lease(std::make_unique<platform::FileLock>(std::move(lock)));
}

Result<Lease> OutboxStore::takeLease(SiteId site, const QString &holder)
{
    TRY_INTO(lock, platform::FileLock::tryTake(QDir(m_folder).filePath(u"publishing-%1.lock"_s.arg(site.toHex())), holder));
    return Lease(std::make_unique<platform::FileLock>(std::move(lock)));
}

Result<Attempt> OutboxStore::failed(PostId post, SiteId site, const Error &error, Instant now)
{
    TRY_INTO(transaction, Transaction::begin(*m_database));
    TRY_INTO(before, attempt(post, site));
    const int failures = (before ? before->failures : 0) + 1;
    Attempt attempt{.post = post,
        .site = site,
        .failures = failures,
        .lastTry = now,
        .nextTry = nextTryAfter(error.kind, failures, now),
        .kind = error.kind,
        .detail = error.detail};
    TRY(m_database->execute(
        u"INSERT OR REPLACE INTO attempts(post, site, failures, last_try, next_try, kind, detail) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        {post.bytes(), site.bytes(), failures, toMilliseconds(now), toMilliseconds(attempt.nextTry), int(error.kind), error.detail}));
    TRY(transaction.commit());
    return attempt;
}

Result<> OutboxStore::succeeded(PostId post, SiteId site)
{
    return m_database->execute(u"DELETE FROM attempts WHERE post = ? AND site = ?"_s, {post.bytes(), site.bytes()});
}

Result<> OutboxStore::retryNow(std::optional<PostId> post, std::optional<SiteId> site)
{
    QString sql = u"UPDATE attempts SET failures = 0, next_try = last_try WHERE 1"_s;
    QVariantList values;
    if (post) {
        sql += u" AND post = ?"_s;
        values.append(post->bytes());
    }
    if (site) {
        sql += u" AND site = ?"_s;
        values.append(site->bytes());
    }
    return m_database->execute(sql, values);
}

Result<QList<Attempt>> OutboxStore::attempts() const
{
    QList<Attempt> attempts;
    TRY(m_database->forEach(u"SELECT post, site, failures, last_try, next_try, kind, detail FROM attempts ORDER BY next_try, post, site"_s,
        {}, [&](const Database::Row &row) {
            attempts.append(attemptFrom(row));
            return true;
        }));
    return attempts;
}

Result<std::optional<Attempt>> OutboxStore::attempt(PostId post, SiteId site) const
{
    std::optional<Attempt> found;
    TRY(m_database->forEach(u"SELECT post, site, failures, last_try, next_try, kind, detail FROM attempts WHERE post = ? AND site = ?"_s,
        {post.bytes(), site.bytes()}, [&](const Database::Row &row) {
            found = attemptFrom(row);
            return false;
        }));
    return found;
}

namespace {

Result<QDate> dayOf(const Database &database, const QString &sql, MemberId member)
{
    QDate day;
    TRY(database.forEach(sql, {member.bytes()}, [&](const Database::Row &row) {
        day = QDate::fromJulianDay(row.integer(u"day"));
        return false;
    }));
    return day;
}

} // namespace

Result<QDate> OutboxStore::lastReminder(MemberId member) const
{
    return dayOf(*m_database, u"SELECT day FROM reminded WHERE member = ?"_s, member);
}

Result<QDate> OutboxStore::lastMail(MemberId member) const
{
    return dayOf(*m_database, u"SELECT day FROM mailed WHERE member = ?"_s, member);
}

Result<Lease> OutboxStore::takeMailing()
{
    TRY_INTO(
        lock, platform::FileLock::tryTake(QDir(m_folder).filePath(u"mailing.lock"_s), QString::number(QCoreApplication::applicationPid())));
    return Lease(std::make_unique<platform::FileLock>(std::move(lock)));
}

Result<> OutboxStore::mailed(MemberId member, QDate day)
{
    return m_database->execute(u"INSERT OR REPLACE INTO mailed(member, day) VALUES(?, ?)"_s, {member.bytes(), day.toJulianDay()});
}

Result<bool> OutboxStore::claimReminder(MemberId member, QDate day)
{
    TRY_INTO(transaction, Transaction::begin(*m_database));
    TRY_INTO(before, lastReminder(member));
    if (before == day)
        return false;
    TRY(m_database->execute(u"INSERT OR REPLACE INTO reminded(member, day) VALUES(?, ?)"_s, {member.bytes(), day.toJulianDay()}));
    TRY(transaction.commit());
    return true;
}

Result<> OutboxStore::looked(SiteId site, SectionId section, Instant at)
{
    return m_database->execute(
        u"INSERT OR REPLACE INTO looks(site, section, at) VALUES(?, ?, ?)"_s, {site.bytes(), section.bytes(), toMilliseconds(at)});
}

Result<std::optional<Instant>> OutboxStore::lastLook(SectionId section) const
{
    std::optional<Instant> last;
    TRY(m_database->forEach(
        u"SELECT at FROM looks WHERE section = ? ORDER BY at DESC LIMIT 1"_s, {section.bytes()}, [&](const Database::Row &row) {
            last = fromMilliseconds(row.integer(u"at"));
            return false;
        }));
    return last;
}

} // namespace toasoan
