// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include <QFileInfo>

#include "ledger/ledgerprivate.h"
#include "platform/platform.h"

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

constexpr auto databaseName = "ledger.db"_L1;

// Asked of the nearest folder that exists, so that nothing is made where it may not be.
Result<> refuseUnsafeDisk(const QString &folder)
{
    QFileInfo place(QDir::cleanPath(QDir(folder).absolutePath()));
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.path());
    const QString fileSystem = platform::fileSystemOf(place.filePath());
    return platform::isUnsafe(fileSystem) ? failure(Error::Kind::Unsupported, fileSystem) : Result<>();
}

} // namespace

QString ledgerSchema()
{
    return u"CREATE TABLE meta(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID\n--\n"
           "CREATE TABLE events(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, seat BLOB NOT NULL, epoch INTEGER NOT NULL, "
           "seq INTEGER NOT NULL, subject BLOB NOT NULL, charter BLOB NOT NULL, bytes BLOB NOT NULL, signature BLOB NOT NULL) STRICT\n--\n"
           "CREATE INDEX events_by_chain ON events(seat, epoch, seq)\n--\n"
           "CREATE INDEX events_by_subject ON events(subject)\n--\n"
           "CREATE INDEX events_by_charter ON events(charter)\n--\n"
           "CREATE TABLE blobs(id BLOB PRIMARY KEY NOT NULL, sealed BLOB NOT NULL) STRICT\n--\n"
           "CREATE TABLE erased(id BLOB PRIMARY KEY NOT NULL, by_event BLOB NOT NULL) STRICT, WITHOUT ROWID\n--\n"
           // A view: what events name and this machine does not have yet, and whose rows it will change.
           "CREATE TABLE wanted(digest BLOB NOT NULL, kind INTEGER NOT NULL, subject BLOB NOT NULL, "
           "PRIMARY KEY(digest, subject)) STRICT, WITHOUT ROWID"_s;
}

Ledger::Private::Private(QString folderPath, KeyStore &keyStore)
    : folder(std::move(folderPath))
    , keys(keyStore)
    , media(std::make_unique<MediaStore>(QDir(folder).filePath(u"media"_s)))
{
}

Result<std::unique_ptr<Ledger::Private>> Ledger::Private::make(const QString &folder, KeyStore &keys)
{
    TRY(refuseUnsafeDisk(folder));
    TRY(makeFolder(folder));
    auto made = std::make_unique<Private>(QDir(folder).absolutePath(), keys);
    TRY_INTO(database, Database::open(QDir(made->folder).filePath(databaseName)));
    made->database = std::move(database);
    return made;
}

Result<> Ledger::Private::writeSchema()
{
    TRY_INTO(already, exists(u"SELECT 1 FROM sqlite_master WHERE name = 'meta'"_s, {}));
    if (already)
        return failure(Error::Kind::InvalidInput, u"folder"_s);
    return database->script(ledgerSchema());
}

Result<> Ledger::Private::writeMeta()
{
    const QString sql = u"INSERT INTO meta(key, value) VALUES(?, ?)"_s;
    TRY(database->execute(sql, {u"format"_s, QString::number(ledgerFormat)}));
    return database->execute(sql, {u"workspace"_s, workspace.toHex()});
}

Result<> Ledger::Private::readMeta()
{
    QHash<QString, QString> meta;
    TRY(database->forEach(u"SELECT key, value FROM meta"_s, {}, [&](const Database::Row &row) {
        meta.insert(row.text(u"key"), row.text(u"value"));
        return true;
    }));
    const auto id = WorkspaceId::fromHex(meta.value(u"workspace"_s));
    const int format = meta.value(u"format"_s).toInt();
    if (format > ledgerFormat)
        return failure(Error::Kind::NeedsNewer, databaseName);
    if (format != ledgerFormat || !id)
        return failure(Error::Kind::Corrupt, u"meta"_s);
    workspace = *id;
    return {};
}

// Without it here yet (a workspace just joined) there is nothing to check; with it, its hash is the workspace's name.
Result<> Ledger::Private::checkGenesis() const
{
    TRY_INTO(genesis, find(*EventId::fromBytes(workspace.bytes())));
    if (!genesis) {
        TRY_INTO(foreign, exists(u"SELECT 1 FROM events WHERE charter = ?"_s, {EventId().bytes()}));
        return foreign ? failure(Error::Kind::Corrupt, u"meta: workspace"_s) : Result<>();
    }
    TRY(verified(*genesis, workspace));
    return {};
}

Ledger::Ledger(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Ledger::~Ledger() = default;

Result<std::unique_ptr<Ledger>> Ledger::create(
    const QString &folder, KeyStore &keys, const Signer &keeper, const Charter &genesis, const QList<QByteArray> &blobs, Instant at)
{
    if (genesis.keeper != keeper.seat() || genesis.number != 1 || !genesis.previous.isNull())
        return failure(Error::Kind::InvalidInput, u"charter"_s);
    TRY_INTO(p, Private::make(folder, keys));
    TRY_INTO(transaction, Transaction::begin(*p->database));
    TRY(p->writeSchema());
    const Batch batch{.signer = &keeper,
        .charter = {},
        .at = at,
        .events = {{.subject = Subject::charter(), .after = {}, .payload = CharterVersion{.charter = genesis, .recoverySignature = {}}}},
        .blobs = blobs,
        .guard = {}};
    TRY_INTO(mark, p->writeGenesis(batch));
    TRY(transaction.commit());
    TRY(mark->publish());
    TRY(platform::syncFolder(p->folder));
    return finish(std::move(p));
}

Result<std::unique_ptr<Ledger>> Ledger::join(const QString &folder, KeyStore &keys, WorkspaceId workspace)
{
    if (workspace.isNull())
        return failure(Error::Kind::InvalidInput, u"workspace"_s);
    TRY_INTO(p, Private::make(folder, keys));
    p->workspace = workspace;
    TRY_INTO(transaction, Transaction::begin(*p->database));
    TRY(p->writeSchema());
    TRY(p->writeMeta());
    TRY(transaction.commit());
    TRY(platform::syncFolder(p->folder));
    return finish(std::move(p));
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &folder, KeyStore &keys)
{
    const QString file = QDir(folder).filePath(databaseName);
    if (!QFileInfo(file).isFile())
        return failure(Error::Kind::NotFound, folder);
    TRY(refuseUnsafeDisk(folder));
    auto p = std::make_unique<Private>(QDir(folder).absolutePath(), keys);
    TRY_INTO(database, Database::open(file));
    p->database = std::move(database);
    TRY_INTO(ours, p->exists(u"SELECT 1 FROM sqlite_master WHERE name = 'meta'"_s, {}));
    if (!ours)
        return failure(Error::Kind::Corrupt, databaseName);
    TRY(p->readMeta());
    TRY(p->checkGenesis());
    return finish(std::move(p));
}

Result<std::unique_ptr<Ledger>> Ledger::finish(std::unique_ptr<Private> p)
{
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(p)));
    ledger->d->views = std::make_unique<PostViews>(*ledger->d->database, *ledger);
    TRY(ledger->d->views->prepare());
    return ledger;
}

QString Ledger::folder() const { return d->folder; }
WorkspaceId Ledger::workspace() const { return d->workspace; }
QString Ledger::bellPath() const { return QDir(d->folder).filePath(u"ledger.bell"_s); }
PostViews &Ledger::views() const { return *d->views; }
MediaStore &Ledger::media() const { return *d->media; }

QList<SeatId> Ledger::restoredSeats() const
{
    QSet<SeatId> seats = d->newEpochs;
    const QList<SeatId> marked = d->keys.markedSeats(d->workspace);
    for (const SeatId &seat : d->keys.seats()) {
        if (!marked.contains(seat))
            continue;
        const auto mark = d->keys.highWater(seat, d->workspace);
        const auto here = mark && *mark ? contains((*mark)->head) : Result<bool>(false);
        // A mark that cannot be read vouches for nothing.
        if (!here || !*here)
            seats.insert(seat);
    }
    QList<SeatId> sorted = seats.values();
    std::ranges::sort(sorted);
    return sorted;
}

void Ledger::Private::ring() const
{
    // Only wakes those who watch; what it would say is in the database already, so a failure costs a refresh, not a word.
    QFile bell(QDir(folder).filePath(u"ledger.bell"_s));
    if (const auto row = number(u"SELECT max(row) AS number FROM events"_s); row && bell.open(QIODevice::WriteOnly | QIODevice::Truncate))
        bell.write(QByteArray::number(*row));
}

} // namespace toasoan
