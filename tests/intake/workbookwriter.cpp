// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/workbookwriter.h"

#include <zlib.h>

#include <QtEndian>

namespace toasoan::test {

namespace {

void putWord(QByteArray &bytes, quint16 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}
void putDword(QByteArray &bytes, quint32 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray deflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("deflateInit2");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("deflate");
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

struct Header {
    QByteArray fields; ///< from "version needed" to the lengths of the names, alike in both headers
    QByteArray packed;
};

Header headerOf(const ZipMember &member, qsizetype nameSize)
{
    Header header{.fields = {}, .packed = member.packed ? deflated(member.bytes) : member.bytes};
    const auto *bytes = reinterpret_cast<const Bytef *>(member.bytes.constData());
    putWord(header.fields, 20);
    putWord(header.fields, member.flags);
    putWord(header.fields, member.method == 0xffff ? (member.packed ? 8 : 0) : member.method);
    putDword(header.fields, 0); // when
    putDword(header.fields, member.checksum.value_or(quint32(crc32(0, bytes, uInt(member.bytes.size())))));
    putDword(header.fields, quint32(header.packed.size()));
    putDword(header.fields, member.unpacked.value_or(quint32(member.bytes.size())));
    putWord(header.fields, quint16(nameSize));
    putWord(header.fields, 0);
    return header;
}

QByteArray part(const QByteArray &body) { return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + body; }

const QByteArray mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationSpace + '/' + type + "\" Target=\"" + target + "\"/>";
}
QByteArray relations(const QByteArray &inner)
{
    return part("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner + "</Relationships>");
}

} // namespace

QByteArray zip(const QList<ZipMember> &members)
{
    QByteArray bytes;
    QByteArray directory;
    for (const ZipMember &member : members) {
        const auto at = quint32(bytes.size());
        const QByteArray localName = member.localName.isEmpty() ? member.name : member.localName;
        const Header header = headerOf(member, member.name.size());
        bytes += "PK\x03\x04" + headerOf(member, localName.size()).fields + localName + header.packed;
        directory += "PK\x01\x02";
        putWord(directory, 20);
        directory += header.fields;
        putWord(directory, 0);
        putWord(directory, 0);
        putWord(directory, 0);
        putDword(directory, 0);
        putDword(directory, at);
        directory += member.name;
    }
    const auto begin = quint32(bytes.size());
    bytes += directory + "PK\x05\x06";
    putDword(bytes, 0);
    putWord(bytes, quint16(members.size()));
    putWord(bytes, quint16(members.size()));
    putDword(bytes, quint32(directory.size()));
    putDword(bytes, begin);
    putWord(bytes, 0);
    return bytes;
}

QByteArray workbook(const WorkbookParts &parts)
{
    QList<ZipMember> members{{.name = "_rels/.rels", .bytes = relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    QByteArray list;
    QByteArray links = relation("rStyles", "styles", "styles.xml");
    int number = 0;
    for (const auto &[name, xml] : parts.sheets.asKeyValueRange()) {
        const QByteArray id = QByteArray::number(++number);
        const QByteArray state = parts.states.contains(name) ? " state=\"" + parts.states.value(name) + '"' : QByteArray();
        list += "<sheet name=\"" + name + "\" sheetId=\"" + id + '"' + state + " r:id=\"r" + id + "\"/>";
        links += relation('r' + id, "worksheet", "worksheets/sheet" + id + ".xml");
        const bool whole = xml.contains("<worksheet");
        members.append({.name = "xl/worksheets/sheet" + id + ".xml",
            .bytes = whole ? xml : part("<worksheet " + mainSpace + "><sheetData>" + xml + "</sheetData></worksheet>")});
    }
    if (!parts.strings.isEmpty()) {
        links += relation("rStrings", "sharedStrings", "/xl/sharedStrings.xml");
        members.append({.name = "xl/sharedStrings.xml", .bytes = part("<sst " + mainSpace + '>' + parts.strings + "</sst>")});
    }
    members.append({.name = "xl/styles.xml", .bytes = part("<styleSheet " + mainSpace + '>' + parts.styles + "</styleSheet>")});
    members.append({.name = "xl/_rels/workbook.xml.rels", .bytes = relations(links)});
    members.append({.name = "xl/workbook.xml",
        .bytes = part("<workbook " + mainSpace + " xmlns:r=\"" + relationSpace + "\"><workbookPr " + parts.workbookProperties + "/><sheets>"
            + list + "</sheets></workbook>")});
    return zip(members);
}

QByteArray sheetRow(int number, const QList<QByteArray> &cells)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    char column = 'A';
    for (const QByteArray &cell : cells) {
        const QByteArray place = " r=\"" + QByteArray(1, column++) + QByteArray::number(number) + '"';
        const qsizetype colon = cell.indexOf(':');
        if (cell.isEmpty())
            continue;
        if (cell.startsWith('#') && colon > 0)
            row += "<c" + place + " s=\"" + cell.sliced(1, colon - 1) + "\"><v>" + cell.sliced(colon + 1) + "</v></c>";
        else if (cell.startsWith('#'))
            row += "<c" + place + "><v>" + cell.sliced(1) + "</v></c>";
        else
            row += "<c" + place + " t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    }
    return row + "</row>";
}

} // namespace toasoan::test
