// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/workbook.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace toasoan::intake {

namespace {

struct Relation {
    QString type; ///< its last word: "worksheet", in the transitional and the strict form alike
    QString part;
};

std::unexpected<Error> corrupt(const QString &what) { return failure(Error::Kind::Corrupt, u"xlsx: "_s + what); }

/// "xl/workbook.xml", "../media/a.png" → "media/a.png"; empty if it leads out of the package.
QString resolved(const QString &source, const QString &target)
{
    QStringList parts;
    if (!target.startsWith(u'/'))
        parts = source.split(u'/').sliced(0, source.count(u'/'));
    const QStringList steps = target.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps) {
        if (step == ".."_L1 && parts.isEmpty())
            return {};
        if (step == ".."_L1)
            parts.removeLast();
        else if (step != "."_L1)
            parts.append(step);
    }
    return parts.join(u'/');
}

/// The relations of a part by their id; a part need not have any.
Result<QHash<QString, Relation>> readRelations(const ZipArchive &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString file = part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
    QHash<QString, Relation> relations;
    if (!archive.contains(file))
        return relations;
    TRY_INTO(xml, archive.read(file));
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return corrupt(u"a document type"_s);
        if (token != QXmlStreamReader::StartElement || reader.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (attributes.value(u"TargetMode"_s) == "External"_L1)
            continue; // nothing is ever fetched
        relations.insert(attributes.value(u"Id"_s).toString(),
            {.type = attributes.value(u"Type"_s).toString().section(u'/', -1),
                .part = resolved(part, attributes.value(u"Target"_s).toString())});
    }
    return reader.hasError() ? corrupt(file) : Result<QHash<QString, Relation>>(relations);
}

QString partOfType(const QHash<QString, Relation> &relations, QStringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

QString relationOf(const QXmlStreamAttributes &attributes)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

bool isTrue(QStringView value) { return value == "1"_L1 || value == "true"_L1; }

} // namespace

Result<Workbook> readWorkbook(const ZipArchive &archive)
{
    TRY_INTO(root, readRelations(archive, {}));
    const QString part = partOfType(root, u"officeDocument");
    if (part.isEmpty())
        return failure(Error::Kind::Unsupported, u"xlsx: another kind of file"_s);
    if (!archive.contains(part))
        return corrupt(part);
    TRY_INTO(relations, readRelations(archive, part));
    TRY_INTO(xml, archive.read(part));
    Workbook book{.sheets = {}, .strings = partOfType(relations, u"sharedStrings"), .styles = partOfType(relations, u"styles")};
    QXmlStreamReader reader(xml);
    bool isWorkbook = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return corrupt(u"a document type"_s);
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "workbook"_L1) {
            isWorkbook = true;
        } else if (reader.name() == "workbookPr"_L1 && isTrue(attributes.value(u"date1904"_s))) {
            book.dates = DateSystem::From1904;
        } else if (reader.name() == "sheet"_L1) {
            const Relation relation = relations.value(relationOf(attributes));
            const bool table = relation.type == "worksheet"_L1 && archive.contains(relation.part);
            book.sheets.append({.name = attributes.value(u"name"_s).toString(),
                .part = table ? relation.part : QString(),
                .hidden = attributes.value(u"state"_s).contains("idden"_L1)}); // hidden, veryHidden
        }
    }
    if (reader.hasError())
        return corrupt(part);
    return isWorkbook ? Result<Workbook>(book) : failure(Error::Kind::Unsupported, u"xlsx: another kind of file"_s);
}

} // namespace toasoan::intake
