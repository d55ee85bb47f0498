// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "ledger/database.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class DatabaseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = must(Database::open(file()));
        must(m_database->script(u"CREATE TABLE things(row INTEGER PRIMARY KEY, name TEXT NOT NULL, data BLOB, big INTEGER) STRICT"_s));
    }
    void cleanup() { m_database.reset(); }

    void isOpenedTheOneWay_data();
    void isOpenedTheOneWay();
    void nullStringsAreEmptyAndInvalidIsNull();
    void unsignedNumbersStayNumbers();
    void insertTellsTheRow();
    void theSameStatementMayRunInsideItself();
    void stopsWhenToldTo();
    void rollsBackUnlessCommitted();
    void anInnerTransactionJoinsTheOuter();
    void aGivenUpInnerTransactionDoomsTheOuter();
    void aSecondWriterWaitsAndIsThenTold();
    void whatIsNoDatabaseIsCorrupt();
    void constraintsAreStorageErrors();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"x.db"_s); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        must(m_database->forEach(u"SELECT name FROM things ORDER BY row"_s, {}, [&](const Database::Row &row) {
            names.append(row.text(u"name"));
            return true;
        }));
        return names;
    }
    Result<> add(const QString &name) { return m_database->execute(u"INSERT INTO things(name) VALUES(?)"_s, {name}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void DatabaseTest::isOpenedTheOneWay_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("journal") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("synchronous") << u"synchronous"_s << u"2"_s;
    QTest::newRow("secure delete") << u"secure_delete"_s << u"1"_s;
    QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("temporary files") << u"temp_store"_s << u"2"_s;
}

void DatabaseTest::isOpenedTheOneWay()
{
    QFETCH(QString, pragma);
    QFETCH(QString, value);
    QString found;
    must(m_database->forEach(u"PRAGMA "_s + pragma, {}, [&](const Database::Row &row) {
        found = row.text(pragma);
        return true;
    }));
    QCOMPARE(found, value);
}

void DatabaseTest::nullStringsAreEmptyAndInvalidIsNull()
{
    must(m_database->execute(u"INSERT INTO things(name, data) VALUES(?, ?)"_s, {QString(), QByteArray()}));
    must(m_database->execute(u"INSERT INTO things(name, data) VALUES(?, ?)"_s, {u"none"_s, QVariant()}));
    QList<bool> nulls;
    must(m_database->forEach(u"SELECT data FROM things ORDER BY row"_s, {}, [&](const Database::Row &row) {
        nulls.append(row.value(u"data").isNull());
        return true;
    }));
    QCOMPARE(nulls, (QList<bool>{false, true}));
    QCOMPARE(names().first(), QString());
}

void DatabaseTest::unsignedNumbersStayNumbers()
{
    must(m_database->execute(u"INSERT INTO things(name, big) VALUES('n', ?)"_s, {quint64(1) << 60}));
    qint64 big = 0;
    must(m_database->forEach(u"SELECT big FROM things WHERE big = ?"_s, {quint64(1) << 60}, [&](const Database::Row &row) {
        big = row.integer(u"big");
        return true;
    }));
    QCOMPARE(big, qint64(1) << 60);
}

void DatabaseTest::insertTellsTheRow()
{
    const QString sql = u"INSERT INTO things(name) VALUES(?)"_s;
    QCOMPARE(must(m_database->insert(sql, {u"a"_s})), 1);
    QCOMPARE(must(m_database->insert(sql, {u"b"_s})), 2);
}

void DatabaseTest::theSameStatementMayRunInsideItself()
{
    must(add(u"a"_s));
    must(add(u"b"_s));
    int inner = 0;
    const QString sql = u"SELECT name FROM things"_s;
    must(m_database->forEach(sql, {}, [&](const Database::Row &outer) {
        const QString before = outer.text(u"name");
        must(m_database->forEach(sql, {}, [&](const Database::Row &) {
            ++inner;
            return true;
        }));
        return before == outer.text(u"name");
    }));
    QCOMPARE(inner, 4);
}

void DatabaseTest::stopsWhenToldTo()
{
    must(add(u"a"_s));
    must(add(u"b"_s));
    int seen = 0;
    must(m_database->forEach(u"SELECT name FROM things"_s, {}, [&](const Database::Row &) {
        ++seen;
        return false;
    }));
    QCOMPARE(seen, 1);
    // A statement left half-way would still hold the table.
    must(m_database->execute(u"DROP TABLE things"_s));
}

void DatabaseTest::rollsBackUnlessCommitted()
{
    {
        const auto transaction = must(Transaction::begin(*m_database));
        must(add(u"lost"_s));
    }
    auto transaction = must(Transaction::begin(*m_database));
    must(add(u"kept"_s));
    must(transaction.commit());
    QCOMPARE(names(), QStringList{u"kept"_s});
}

void DatabaseTest::anInnerTransactionJoinsTheOuter()
{
    {
        const auto outer = must(Transaction::begin(*m_database));
        auto inner = must(Transaction::begin(*m_database));
        must(add(u"inner"_s));
        must(inner.commit());
    }
    QCOMPARE(names(), QStringList());
}

void DatabaseTest::aGivenUpInnerTransactionDoomsTheOuter()
{
    {
        auto outer = must(Transaction::begin(*m_database));
        must(add(u"outer"_s));
        {
            const auto inner = must(Transaction::begin(*m_database));
            must(add(u"inner"_s));
        }
        const auto committed = outer.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, Error::Kind::Storage);
    }
    QCOMPARE(names(), QStringList());
    auto next = must(Transaction::begin(*m_database));
    must(add(u"next"_s));
    must(next.commit());
    QCOMPARE(names(), QStringList{u"next"_s});
}

void DatabaseTest::aSecondWriterWaitsAndIsThenTold()
{
    const auto second = must(Database::open(file()));
    must(second->execute(u"PRAGMA busy_timeout = 1"_s));
    {
        const auto held = must(Transaction::begin(*m_database));
        const auto refused = Transaction::begin(*second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
    }
    QVERIFY(Transaction::begin(*second));
}

void DatabaseTest::whatIsNoDatabaseIsCorrupt()
{
    QFile other(m_folder->filePath(u"other.db"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray(4096, 'x'));
    other.close();
    const auto opened = Database::open(other.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
}

void DatabaseTest::constraintsAreStorageErrors()
{
    const auto refused = m_database->execute(u"INSERT INTO things(name) VALUES(NULL)"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
