// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/docshapes.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

QStringList firstCells(const QString &text)
{
    static const QRegularExpression row(u"^\\| `([^`]+)` \\|"_s, QRegularExpression::MultilineOption);
    QStringList cells;
    auto rows = row.globalMatch(text);
    while (rows.hasNext())
        cells.append(rows.next().captured(1));
    return cells;
}

QString jsonType(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    case QJsonValue::Array:
        return u"list"_s;
    case QJsonValue::Object:
        return u"object"_s;
    default:
        return u"nothing"_s;
    }
}

} // namespace

CtlDocs CtlDocs::read()
{
    CtlDocs docs;
    QFile file(test::sourcePath(u"docs/ctl.md"));
    if (!file.open(QIODevice::ReadOnly))
        return docs;
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype shapesBegin = text.indexOf(u"\n# Shapes\n"_s);
    static const QRegularExpression heading(u"^## (.+)$"_s, QRegularExpression::MultilineOption);
    auto headings = heading.globalMatch(text);
    while (headings.hasNext()) {
        const auto match = headings.next();
        const qsizetype end = headings.hasNext() ? headings.peekNext().capturedStart() : text.size();
        docs.readSection(
            match.captured(1), text.sliced(match.capturedEnd(), end - match.capturedEnd()), match.capturedStart() > shapesBegin);
    }
    return docs;
}

void CtlDocs::readSection(const QString &heading, const QString &text, bool isShape)
{
    static const QRegularExpression block(u"```\\n([^`]+)\\n```"_s);
    static const QRegularExpression data(u"Data:\\s+(list\\s+of\\s+)?\\[([^\\]]+)\\]"_s);
    static const QRegularExpression row(u"^\\| `([^`]+)` \\| ([^|]+) \\|"_s, QRegularExpression::MultilineOption);
    if (heading == "Kinds of refusal"_L1) {
        m_kinds = firstCells(text);
    } else if (isShape) {
        auto rows = row.globalMatch(text);
        QList<Field> fields;
        while (rows.hasNext()) {
            const auto match = rows.next();
            fields.append({match.captured(1), match.captured(2).trimmed()});
        }
        m_shapes.insert(heading, fields);
    } else if (const auto synopsis = block.match(text); synopsis.hasMatch() && !text.contains("```json"_L1)) {
        const auto shape = data.match(text);
        m_verbs.insert(heading, {synopsis.captured(1), shape.captured(2), !shape.captured(1).isEmpty()});
    }
}

QStringList CtlDocs::differences(const QString &verb, const QJsonValue &data)
{
    QStringList found;
    const VerbDoc doc = m_verbs.value(verb);
    if (doc.isList && data.toObject().keys() != QStringList{u"items"_s})
        found.append(verb + u": data has other fields than items"_s);
    else
        compare(doc.isList ? u"list of "_s + doc.shape : doc.shape, doc.isList ? data.toObject().value("items"_L1) : data, verb, found);
    return found;
}

void CtlDocs::compare(const QString &type, const QJsonValue &value, const QString &where, QStringList &found)
{
    if (type.endsWith(u'?')) {
        if (!value.isNull())
            compare(type.chopped(1), value, where, found);
        return;
    }
    const bool isList = type.startsWith("list of "_L1) || type == "texts"_L1;
    if (isList && value.isArray()) {
        const QString inner = type == "texts"_L1 ? u"text"_s : type.sliced(8);
        for (const auto &element : value.toArray())
            compare(inner, element, where + u"[]"_s, found);
    } else if (type == "map"_L1 && value.isObject()) {
        for (const auto &element : value.toObject())
            compare(u"text"_s, element, where + u"{}"_s, found);
    } else if (m_shapes.contains(type) && value.isObject()) {
        compareShape(type, value, where, found);
    } else if (isList || type != jsonType(value)) {
        found.append(where + u" is "_s + jsonType(value) + u", documented as "_s + type);
    }
}

void CtlDocs::compareShape(const QString &shape, const QJsonValue &value, const QString &where, QStringList &found)
{
    m_compared.insert(shape);
    QStringList undocumented = value.toObject().keys();
    for (const Field &field : m_shapes.value(shape)) {
        undocumented.removeAll(field.name);
        if (value.toObject().contains(field.name))
            compare(field.type, value.toObject().value(field.name), where + u'.' + field.name, found);
        else
            found.append(where + u'.' + field.name + u" is documented and not there"_s);
    }
    for (const QString &name : undocumented)
        found.append(where + u'.' + name + u" is there and not documented"_s);
}

} // namespace toasoan::test
