// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include <atomic>
#include <unordered_map>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace toasoan {

using namespace Qt::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); Qt hands on the extended ones, whose low byte these are.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return Error::Kind::Busy;
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return Error::Kind::Corrupt;
    case sqliteFull:
        return Error::Kind::DiskFull;
    default:
        return Error::Kind::Storage;
    }
}

std::unexpected<Error> failureOf(const QSqlError &error)
{
    return failure(kindOf(error.nativeErrorCode().toInt()), error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

// Qt binds a null string as NULL and an unsigned 64-bit number as text; we mean an empty string and a number.
QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("", 0)) : value;
    case QMetaType::ULongLong:
        return value.toLongLong();
    default:
        return value;
    }
}

class QueryRow final : public Database::Row {
public:
    explicit QueryRow(const QSqlQuery &query)
        : m_query(query)
    {
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            m_columns.append(record.fieldName(i));
    }
    [[nodiscard]] QVariant value(QStringView column) const override
    {
        const qsizetype index = m_columns.indexOf(column);
        Q_ASSERT_X(index >= 0, "Database::Row", qPrintable(column.toString()));
        return index < 0 ? QVariant() : m_query.value(int(index));
    }

private:
    const QSqlQuery &m_query;
    QStringList m_columns;
};

} // namespace

struct Database::Private {
    using Statements = std::unordered_map<QString, QSqlQuery>;

    QString name;
    QSqlDatabase connection;
    Statements idle; ///< prepared, not running
    int depth = 0; ///< of transactions
    bool doomed = false; ///< an inner transaction was given up

    Private() = default;
    Q_DISABLE_COPY_MOVE(Private)
    ~Private()
    {
        idle.clear();
        connection.close();
        connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    // Taken out while it runs, so that a callback may run the same words again.
    Result<Statements::node_type> start(const QString &sql, const QVariantList &values)
    {
        auto node = idle.extract(sql);
        if (node.empty()) {
            QSqlQuery query(connection);
            query.setForwardOnly(true);
            if (!query.prepare(sql))
                return failureOf(query.lastError());
            Statements fresh;
            fresh.emplace(sql, std::move(query));
            node = fresh.extract(sql);
        }
        QSqlQuery &query = node.mapped();
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), bindable(values[i]));
        if (!query.exec()) {
            auto error = failureOf(query.lastError());
            stop(std::move(node));
            return error;
        }
        return node;
    }
    void stop(Statements::node_type node)
    {
        node.mapped().finish();
        idle.insert(std::move(node));
    }
};

Database::Database(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    static std::atomic<quint64> serial = 0;
    auto p = std::make_unique<Private>();
    p->name = u"toasoan-%1"_s.arg(++serial);
    p->connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, p->name);
    p->connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    p->connection.setDatabaseName(file);
    if (!p->connection.open())
        return failureOf(p->connection.lastError());
    std::unique_ptr<Database> database(new Database(std::move(p)));
    // Sorting may spill; words must not end in a temporary file.
    TRY(database->script(u"PRAGMA journal_mode=WAL\n--\nPRAGMA synchronous=FULL\n--\nPRAGMA secure_delete=ON\n--\n"
                         "PRAGMA foreign_keys=ON\n--\nPRAGMA trusted_schema=OFF\n--\nPRAGMA temp_store=MEMORY"_s));
    return database;
}

Result<std::unique_ptr<Database>> Database::openDisposable(const QString &file, const QString &schema)
{
    const auto tryIt = [&]() -> Result<std::unique_ptr<Database>> {
        TRY_INTO(database, open(file));
        TRY(database->script(schema));
        return database;
    };
    auto database = tryIt();
    if (database || database.error().kind != Error::Kind::Corrupt)
        return database;
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    return tryIt();
}

Result<> Database::execute(const QString &sql, const QVariantList &values)
{
    TRY_INTO(running, d->start(sql, values));
    d->stop(std::move(running));
    return {};
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    TRY_INTO(running, d->start(sql, values));
    const qint64 row = running.mapped().lastInsertId().toLongLong();
    d->stop(std::move(running));
    return row;
}

Result<> Database::forEach(const QString &sql, const QVariantList &values, const std::function<bool(const Row &)> &each) const
{
    TRY_INTO(running, d->start(sql, values));
    QSqlQuery &query = running.mapped();
    const QueryRow row(query);
    while (query.next()) {
        if (!each(row)) {
            d->stop(std::move(running));
            return {};
        }
    }
    const QSqlError error = query.lastError();
    d->stop(std::move(running));
    if (error.isValid())
        return failureOf(error);
    return {};
}

Result<> Database::script(const QString &statements)
{
    for (const QString &statement : statements.split(u"\n--\n"_s, Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        QSqlQuery query(d->connection);
        if (!query.exec(statement))
            return failureOf(query.lastError());
    }
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    const bool outermost = database.d->depth == 0;
    if (outermost) {
        database.d->doomed = false;
        TRY(database.execute(u"BEGIN IMMEDIATE"_s));
    }
    ++database.d->depth;
    return Transaction(database, outermost);
}

Transaction::Transaction(Database &database, bool outermost)
    : m_database(&database)
    , m_outermost(outermost)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_outermost(other.m_outermost)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    --m_database->d->depth;
    m_database->d->doomed = true;
    // SQLite may have rolled back by itself (full disk); then this one says so and there is nothing left to do.
    if (m_outermost)
        (void)m_database->execute(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_database);
    if (!m_outermost) {
        --std::exchange(m_database, nullptr)->d->depth;
        return {};
    }
    if (m_database->d->doomed)
        return failure(Error::Kind::Storage, u"an inner transaction was given up"_s);
    TRY(m_database->execute(u"COMMIT"_s)); // on failure the destructor rolls back
    --std::exchange(m_database, nullptr)->d->depth;
    return {};
}

} // namespace toasoan
