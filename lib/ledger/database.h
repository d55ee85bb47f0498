// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace toasoan {

/// One SQLite file, opened the one way we open them: WAL, synchronous=FULL, secure_delete, foreign keys, busy timeout 10 s.
/// In values an invalid QVariant is NULL; a null string or byte array is an empty one.
/// Belongs to the thread that opened it. Never throws; every failure is an Error with a kind (DiskFull, Busy, Corrupt, Storage).
class Database final {
public:
    class Row {
    public:
        virtual ~Row() = default;
        [[nodiscard]] virtual QVariant value(QStringView column) const = 0; ///< by name
        [[nodiscard]] QByteArray bytes(QStringView column) const { return value(column).toByteArray(); }
        [[nodiscard]] QString text(QStringView column) const { return value(column).toString(); }
        [[nodiscard]] qint64 integer(QStringView column) const { return value(column).toLongLong(); }
    };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file);
    /// One whose loss costs little: with the tables of a script, made anew if its bytes are corrupt.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openDisposable(const QString &file, const QString &schema);
    ~Database();

    [[nodiscard]] Result<> execute(const QString &sql, const QVariantList &values = {}); ///< statements are prepared once and kept
    [[nodiscard]] Result<qint64> insert(const QString &sql, const QVariantList &values = {}); ///< the new rowid
    /// Calls each for every row until it returns false.
    [[nodiscard]] Result<> forEach(const QString &sql, const QVariantList &values, const std::function<bool(const Row &)> &each) const;
    [[nodiscard]] Result<> script(const QString &statements); ///< several statements, parted by a line holding only "--"

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
    friend class Transaction;
};

/// BEGIN IMMEDIATE; rolled back unless committed. An inner one joins the outer.
class [[nodiscard]] Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(Database &database, bool outermost);
    Database *m_database;
    bool m_outermost;
};

} // namespace toasoan
