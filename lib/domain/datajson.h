// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include "domain/result.h"

// Reading data of the program strictly: calendars and catalogues. Used by their readers only.
namespace toasoan {

/// One object of the data and the path to it ("notices[2].entries[0]"). Every getter names the path of what it could not read.
class DataNode final {
public:
    /// The whole document. InvalidInput names the byte of a syntax error or of a key that is there twice.
    [[nodiscard]] static Result<DataNode> readDocument(QByteArrayView json);

    [[nodiscard]] const QString &where() const { return m_where; }
    [[nodiscard]] QString path(const QString &key) const { return m_where.isEmpty() ? key : m_where + u'.' + key; }
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    [[nodiscard]] Result<> onlyKeys(const QStringList &known) const;
    [[nodiscard]] Result<QString> text(const QString &key) const; ///< not blank
    [[nodiscard]] Result<int> number(const QString &key, int least, int most) const;
    [[nodiscard]] Result<QList<int>> numbers(const QString &key, int least, int most) const;
    [[nodiscard]] Result<QDate> date(const QString &key) const; ///< yyyy-MM-dd
    [[nodiscard]] Result<QDate> optionalDate(const QString &key) const; ///< invalid where the key is not there
    [[nodiscard]] Result<QStringList> texts(const QString &key) const; ///< none of them blank; no key: none
    [[nodiscard]] Result<DataNode> child(const QString &key) const;
    [[nodiscard]] Result<QList<DataNode>> children(const QString &key) const; ///< no key is no list

    /// The refusal of something at a path.
    [[nodiscard]] static std::unexpected<Error> invalid(const QString &path, const QString &what);

private:
    DataNode(QJsonObject object, QString where);
    [[nodiscard]] Result<QJsonArray> arrayOf(const QString &key) const;

    QJsonObject m_object;
    QString m_where;
};

} // namespace toasoan
