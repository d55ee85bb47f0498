// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/posttype.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype largestData = 1024 * 1024; // bytes; the presets have about eight kilobytes
constexpr int dataFormat = 1;
constexpr qsizetype longestNumber = 18; // digits; more would not fit a 64-bit integer

std::unexpected<Error> invalid(const QString &where, const QString &what)
{
    return failure(Error::Kind::InvalidInput, where + u": "_s + what);
}

Result<> onlyKeys(const QJsonObject &object, const QString &where, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return invalid(where.isEmpty() ? key : where + u'.' + key, u"unknown key"_s);
    }
    return {};
}

Result<QString> text(const QJsonObject &object, const QString &key, const QString &where)
{
    const QJsonValue value = object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty() || value.toString() != value.toString().trimmed())
        return invalid(where + u'.' + key, u"a text is wanted"_s);
    return value.toString();
}

Result<QString> code(const QJsonObject &object, const QString &where)
{
    TRY_INTO(word, text(object, u"code"_s, where));
    const auto allowed = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    if (!std::ranges::all_of(word, allowed) || word.front() == u'-' || word.back() == u'-')
        return invalid(where + u".code"_s, u"lower-case letters, digits and '-' are wanted, not \"%1\""_s.arg(word));
    return word;
}

Result<std::pair<QString, QString>> label(const QJsonObject &object, const QString &where)
{
    const QString path = where + u".label"_s;
    if (!object.value(u"label"_s).isObject())
        return invalid(path, u"an object is wanted"_s);
    const QJsonObject languages = object.value(u"label"_s).toObject();
    TRY(onlyKeys(languages, path, {u"vi"_s, u"en"_s}));
    TRY_INTO(vietnamese, text(languages, u"vi"_s, path));
    TRY_INTO(english, text(languages, u"en"_s, path));
    return std::pair(vietnamese, english);
}

Result<FieldSpec::Kind> kind(const QJsonObject &object, const QString &where)
{
    TRY_INTO(word, text(object, u"kind"_s, where));
    if (word == "text"_L1)
        return FieldSpec::Kind::Text;
    if (word == "multiline"_L1)
        return FieldSpec::Kind::Multiline;
    if (word == "date"_L1)
        return FieldSpec::Kind::Date;
    if (word == "number"_L1)
        return FieldSpec::Kind::Number;
    return invalid(where + u".kind"_s, u"text, multiline, date or number is wanted, not \"%1\""_s.arg(word));
}

Result<QList<QJsonObject>> objects(const QJsonObject &object, const QString &key, const QString &where)
{
    const QString path = where.isEmpty() ? key : where + u'.' + key;
    if (!object.value(key).isArray())
        return invalid(path, u"a list is wanted"_s);
    QList<QJsonObject> list;
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (!value.isObject())
            return invalid(u"%1[%2]"_s.arg(path).arg(list.size()), u"an object is wanted"_s);
        list.append(value.toObject());
    }
    return list;
}

Result<FieldSpec> parseField(const QJsonObject &object, const QString &where)
{
    TRY(onlyKeys(object, where, {u"code"_s, u"label"_s, u"kind"_s, u"required"_s, u"closes"_s}));
    FieldSpec field;
    TRY_INTO(word, code(object, where));
    TRY_INTO(names, label(object, where));
    TRY_INTO(sort, kind(object, where));
    const QJsonValue required = object.value(u"required"_s);
    if (!required.isUndefined() && !required.isBool())
        return invalid(where + u".required"_s, u"true or false is wanted"_s);
    const QJsonValue closes = object.value(u"closes"_s);
    if (!closes.isUndefined() && (!closes.isBool() || (closes.toBool() && sort != FieldSpec::Kind::Date)))
        return invalid(where + u".closes"_s, u"true on a date, or false, is wanted"_s);
    return FieldSpec{.code = word,
        .vietnamese = names.first,
        .english = names.second,
        .kind = sort,
        .required = required.toBool(),
        .closes = closes.toBool()};
}

Result<PostType> parseType(const QJsonObject &object, const QString &where)
{
    TRY(onlyKeys(object, where, {u"code"_s, u"label"_s, u"fields"_s}));
    PostType type;
    TRY_INTO(word, code(object, where));
    TRY_INTO(names, label(object, where));
    TRY_INTO(list, objects(object, u"fields"_s, where));
    type.code = word;
    std::tie(type.vietnamese, type.english) = names;
    for (const QJsonObject &one : list) {
        const QString path = u"%1.fields[%2]"_s.arg(where).arg(type.fields.size());
        TRY_INTO(field, parseField(one, path));
        if (type.field(field.code))
            return invalid(path + u".code"_s, u"\"%1\" is there twice"_s.arg(field.code));
        type.fields.append(field);
    }
    return type;
}

} // namespace

const FieldSpec *PostType::field(QStringView fieldCode) const
{
    const auto it = std::ranges::find(fields, fieldCode, &FieldSpec::code);
    return it == fields.end() ? nullptr : &*it;
}

QDate PostType::closingDay(const QMap<QString, QString> &values) const
{
    const auto it = std::ranges::find(fields, true, &FieldSpec::closes);
    return it == fields.end() ? QDate() : QDate::fromString(values.value(it->code).trimmed(), u"yyyy-MM-dd"_s);
}

Result<PostTypes> PostTypes::parse(QByteArrayView json)
{
    if (json.size() > largestData)
        return failure(Error::Kind::TooLarge, u"post types of %1 bytes"_s.arg(json.size()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(u"byte %1"_s.arg(error.offset), error.errorString());
    if (!document.isObject())
        return invalid(u"byte 0"_s, u"an object is wanted"_s);
    const QJsonObject root = document.object();
    TRY(onlyKeys(root, {}, {u"format"_s, u"types"_s}));
    if (!root.value(u"format"_s).isDouble())
        return invalid(u"format"_s, u"a number is wanted"_s);
    if (root.value(u"format"_s).toInt() != dataFormat)
        return failure(Error::Kind::NeedsNewer, u"format: post types of another format"_s);
    PostTypes types;
    TRY_INTO(list, objects(root, u"types"_s, {}));
    for (const QJsonObject &one : list) {
        const QString path = u"types[%1]"_s.arg(types.m_types.size());
        TRY_INTO(type, parseType(one, path));
        if (types.find(type.code))
            return invalid(path + u".code"_s, u"\"%1\" is there twice"_s.arg(type.code));
        types.m_types.append(type);
    }
    if (types.m_types.isEmpty())
        return invalid(u"types"_s, u"at least one is wanted"_s);
    return types;
}

const PostType *PostTypes::find(QStringView code) const
{
    const auto it = std::ranges::find(m_types, code, &PostType::code);
    return it == m_types.end() ? nullptr : &*it;
}

bool isWellFormed(const FieldSpec &field, QStringView value)
{
    if (value.isEmpty())
        return true;
    if (field.kind == FieldSpec::Kind::Date)
        return value.size() == 10 && QDate::fromString(value.toString(), u"yyyy-MM-dd"_s).isValid();
    if (field.kind == FieldSpec::Kind::Number)
        return value.size() <= longestNumber && std::ranges::all_of(value, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return true;
}

QList<FieldSpec> openFields(const PostType &type, const QMap<QString, QString> &values)
{
    QList<FieldSpec> open;
    for (const FieldSpec &field : type.fields) {
        const QString value = values.value(field.code).trimmed();
        if ((field.required && value.isEmpty()) || !isWellFormed(field, value))
            open.append(field);
    }
    return open;
}

QString publicValue(const FieldSpec &field, const QString &value)
{
    QString trimmed = value.trimmed();
    if (trimmed.isEmpty() || !isWellFormed(field, trimmed))
        return trimmed;
    if (field.kind == FieldSpec::Kind::Date)
        return QDate::fromString(trimmed, u"yyyy-MM-dd"_s).toString(u"dd/MM/yyyy"_s);
    if (field.kind != FieldSpec::Kind::Number)
        return trimmed;
    QString grouped = trimmed;
    for (qsizetype place = grouped.size() - 3; place > 0; place -= 3)
        grouped.insert(place, u'.');
    return grouped;
}

QList<std::pair<QString, QString>> publicFields(const PostType &type, const QMap<QString, QString> &values)
{
    QList<std::pair<QString, QString>> list;
    for (const FieldSpec &field : type.fields) {
        if (const QString value = publicValue(field, values.value(field.code)); !value.isEmpty())
            list.append({field.vietnamese, value});
    }
    return list;
}

} // namespace toasoan
