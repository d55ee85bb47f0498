// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace toasoan::reports {

namespace {

// Any one will do: it is hashed with the words so that equal pages are equal documents.
const QUuid nameSpace(u"5a3c1c8e-0f5b-4d0e-9a43-6d6f1f2f7a10"_s);

QByteArray written(const Sheet &sheet, const PdfInfo &info)
{
    QString words;
    for (const Sheet::Line &line : sheet.lines())
        words += line.text + u'\n';
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(info.title);
    writer.setCreator(u"Tòa Soạn"_s);
    writer.setDocumentId(QUuid::createUuidV5(nameSpace, info.made.toString(Qt::ISODate) + words));
    QPainter painter(&writer);
    sheet.draw(painter);
    painter.end();
    return bytes;
}

// A text string as UTF-16 with its mark (ISO 32000-1, 7.9.2.2).
QByteArray hexText(const QString &text)
{
    QByteArray hex("<FEFF");
    for (const QChar letter : text)
        hex += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

/// One object of a document, with where its dictionary ends.
struct Object {
    int number = 0;
    QByteArray dictionary; ///< without the brackets around it
};
Object objectIn(const QByteArray &bytes, int number)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj\n<<";
    const qsizetype start = bytes.indexOf(head);
    const qsizetype end = bytes.indexOf("endobj", start);
    if (start < 0 || end < 0)
        return {};
    const QByteArray body = bytes.sliced(start + head.size(), end - start - head.size());
    return {.number = number, .dictionary = body.first(body.lastIndexOf(">>"))};
}

// Qt has no words for the language and the author of a document, so they are said in an incremental update (ISO 32000-1, 7.5.6):
// the catalog and the information dictionary again, with one entry more. Left as it is where it does not look as expected.
QByteArray withLanguageAndAuthor(QByteArray bytes, const PdfInfo &info)
{
    static const QRegularExpression tail(
        uR"(trailer\s*<<(.*?/Size (\d+).*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression root(uR"(/Root (\d+) 0 R)"_s);
    static const QRegularExpression about(uR"(/Info (\d+) 0 R)"_s);
    const QString end = QString::fromLatin1(bytes.last(std::min<qsizetype>(bytes.size(), 1024)));
    const auto trailer = tail.match(end);
    const Object catalog = objectIn(bytes, root.match(trailer.captured(1)).captured(1).toInt());
    const Object details = objectIn(bytes, about.match(trailer.captured(1)).captured(1).toInt());
    if (!trailer.hasMatch() || catalog.dictionary.isEmpty() || details.dictionary.isEmpty())
        return bytes;
    QByteArray xref = "xref\n";
    const auto append = [&](const Object &object, const QByteArray &more) {
        xref += QByteArray::number(object.number) + " 1\n" + QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(object.number) + " 0 obj\n<<" + object.dictionary + more + ">>\nendobj\n";
    };
    append(catalog, "/Lang (vi)\n");
    append(details, "/Author " + hexText(info.author) + '\n');
    const qsizetype place = bytes.size();
    const QByteArray entries = trailer.captured(1).toLatin1().trimmed();
    bytes += xref + "trailer\n<<\n" + entries + "\n/Prev " + trailer.captured(3).toLatin1() + "\n>>\nstartxref\n"
        + QByteArray::number(place) + "\n%%EOF\n";
    return bytes;
}

// The clock of the machine is not part of the page. Replaced at the same length, so that no offset moves.
QByteArray withDay(QByteArray bytes, QDate day)
{
    static const QRegularExpression moments(uR"((?:CreationDate|ModDate) \(D:(\d{14})|xmp:\w+Date="(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d))"_s);
    auto found = moments.globalMatch(QString::fromLatin1(bytes));
    while (found.hasNext()) {
        const auto match = found.next();
        const int group = match.hasCaptured(2) ? 2 : 1;
        const QString written = day.toString(group == 1 ? u"yyyyMMdd"_s : u"yyyy-MM-dd"_s) + (group == 1 ? u"000000"_s : u"T00:00:00"_s);
        bytes.replace(match.capturedStart(group), match.capturedLength(group), written.toLatin1());
    }
    return bytes;
}

// Where a font draws tab, blank and hard blank alike Qt notes the first of them, and a search for two words would find nothing.
QByteArray withBlanks(QByteArray bytes)
{
    for (qsizetype begin = bytes.indexOf("beginbfrange"); begin >= 0; begin = bytes.indexOf("beginbfrange", begin + 1)) {
        const qsizetype length = bytes.indexOf("endbfrange", begin) - begin;
        if (length < 0)
            break;
        bytes.replace(begin, length, bytes.sliced(begin, length).replace("<0009>", "<0020>").replace("<00A0>", "<0020>"));
    }
    return bytes;
}

} // namespace

QByteArray toPdf(const Sheet &sheet, const PdfInfo &info)
{
    return withLanguageAndAuthor(withDay(withBlanks(written(sheet, info)), info.made), info);
}

} // namespace toasoan::reports
