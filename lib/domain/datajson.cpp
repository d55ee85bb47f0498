// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datajson.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype largestData = qsizetype(1024) * 1024; // bytes; the catalogue has about a hundred kilobytes
constexpr int dataFormat = 1;

/// The byte of the first key that its object already has, in JSON that is known to be well formed; QJsonDocument would let the
/// last one win without a word. An escape in a key counts too, as it could hide such a key and no key needs one.
std::optional<qsizetype> repeatedKey(QByteArrayView json)
{
    QList<QSet<QByteArray>> open;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '{' || c == '[')
            open.append(QSet<QByteArray>());
        else if (c == '}' || c == ']')
            open.removeLast();
        if (c != '"')
            continue;
        const qsizetype begin = i;
        for (++i; i < json.size() && json[i] != '"'; ++i)
            i += json[i] == '\\' ? 1 : 0;
        const QByteArray text = json.first(std::min(i, json.size())).sliced(begin).toByteArray();
        if (!json.sliced(std::min(i + 1, json.size())).trimmed().startsWith(':'))
            continue;
        if (open.last().contains(text) || text.contains('\\'))
            return begin;
        open.last().insert(text);
    }
    return std::nullopt;
}

Result<int> numberOf(const QJsonValue &value, const QString &where, int least, int most)
{
    const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!(number >= least && number <= most) || number != std::floor(number))
        return DataNode::invalid(where, u"a whole number from %1 to %2 is wanted"_s.arg(least).arg(most));
    return static_cast<int>(number);
}

} // namespace

DataNode::DataNode(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
{
}

std::unexpected<Error> DataNode::invalid(const QString &path, const QString &what)
{
    return failure(Error::Kind::InvalidInput, path + u": "_s + what);
}

Result<DataNode> DataNode::readDocument(QByteArrayView json)
{
    if (json.size() > largestData)
        return failure(Error::Kind::TooLarge, u"data of %1 bytes"_s.arg(json.size()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(u"byte %1"_s.arg(error.offset), error.errorString());
    if (!document.isObject())
        return invalid(u"byte 0"_s, u"an object is wanted"_s);
    if (const auto byte = repeatedKey(json))
        return invalid(u"byte %1"_s.arg(*byte), u"a key that is there twice, or with an escape"_s);
    DataNode root(document.object(), {});
    TRY_INTO(format, root.number(u"format"_s, 1, 1'000'000));
    if (format != dataFormat)
        return failure(Error::Kind::NeedsNewer, u"format: data of format %1"_s.arg(format));
    return root;
}

Result<> DataNode::onlyKeys(const QStringList &known) const
{
    for (const QString &key : m_object.keys()) {
        if (!known.contains(key))
            return invalid(path(key), u"unknown key"_s);
    }
    return {};
}

Result<QString> DataNode::text(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return invalid(path(key), u"a text is wanted"_s);
    return value.toString();
}

Result<int> DataNode::number(const QString &key, int least, int most) const
{
    return numberOf(m_object.value(key), path(key), least, most);
}

Result<QList<int>> DataNode::numbers(const QString &key, int least, int most) const
{
    QList<int> list;
    TRY_INTO(array, arrayOf(key));
    for (qsizetype i = 0; i < array.size(); ++i) {
        TRY_INTO(one, numberOf(array.at(i), u"%1[%2]"_s.arg(path(key)).arg(i), least, most));
        list.append(one);
    }
    return list;
}

Result<QDate> DataNode::date(const QString &key) const
{
    TRY_INTO(written, text(key));
    const QDate day = QDate::fromString(written, u"yyyy-MM-dd"_s);
    if (!day.isValid() || day.toString(Qt::ISODate) != written)
        return invalid(path(key), u"a date like 2026-04-30 is wanted, not \"%1\""_s.arg(written));
    return day;
}

Result<QDate> DataNode::optionalDate(const QString &key) const { return has(key) ? date(key) : QDate(); }

Result<QStringList> DataNode::texts(const QString &key) const
{
    QStringList list;
    if (!has(key))
        return list;
    TRY_INTO(array, arrayOf(key));
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString() || array.at(i).toString().trimmed().isEmpty())
            return invalid(u"%1[%2]"_s.arg(path(key)).arg(i), u"a text is wanted"_s);
        list.append(array.at(i).toString());
    }
    return list;
}

Result<DataNode> DataNode::child(const QString &key) const
{
    if (!m_object.value(key).isObject())
        return invalid(path(key), u"an object is wanted"_s);
    return DataNode(m_object.value(key).toObject(), path(key));
}

Result<QList<DataNode>> DataNode::children(const QString &key) const
{
    QList<DataNode> list;
    TRY_INTO(array, arrayOf(key));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = u"%1[%2]"_s.arg(path(key)).arg(i);
        if (!array.at(i).isObject())
            return invalid(where, u"an object is wanted"_s);
        list.append(DataNode(array.at(i).toObject(), where));
    }
    return list;
}

Result<QJsonArray> DataNode::arrayOf(const QString &key) const
{
    if (!m_object.value(key).isArray())
        return invalid(path(key), u"a list is wanted"_s);
    return m_object.value(key).toArray();
}

} // namespace toasoan
