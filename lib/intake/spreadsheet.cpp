// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/spreadsheet.h"

#include <QXmlStreamReader>

#include <algorithm>

#include "intake/sharedstrings.h"
#include "intake/workbook.h"

using namespace Qt::StringLiterals;

namespace toasoan::intake {

namespace {

constexpr QByteArrayView oldBinary("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); // .xls, and .xlsx with a password
constexpr qint64 mostMergedCells = 2'000'000;

/// Column and row from 0; -1 where the reference names none.
struct Place {
    int column = -1;
    int row = -1;
};
struct Range {
    Place from;
    Place to;
};

/// "BC12" → 54, 11.
Place placeOf(QStringView reference)
{
    constexpr int mostDigits = 8;
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z' && at < 3; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    bool number = false;
    const int row = reference.size() - at <= mostDigits ? reference.sliced(at).toInt(&number) : 0;
    return {.column = column - 1, .row = number ? row - 1 : -1};
}

Range rangeOf(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const Place from = placeOf(colon < 0 ? reference : reference.first(colon));
    return {from, colon < 0 ? from : placeOf(reference.sliced(colon + 1))};
}

/// Reads the cells of one sheet into rows.
class SheetReader final {
public:
    SheetReader(const QByteArray &xml, const QStringList &strings, const QList<CellFormat> &styles, DateSystem dates)
        : m_reader(xml)
        , m_strings(strings)
        , m_styles(styles)
        , m_dates(dates)
    {
    }
    [[nodiscard]] Result<QList<SheetRow>> read()
    {
        bool inTable = false;
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD)
                return failure(Error::Kind::Corrupt, u"xlsx: a document type"_s);
            if (token == QXmlStreamReader::EndElement && m_reader.name() == "sheetData"_L1)
                inTable = false;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_reader.name() == "sheetData"_L1) {
                inTable = true;
            } else if (inTable && m_reader.name() == "row"_L1) {
                TRY(beginRow());
            } else if (inTable && m_reader.name() == "c"_L1) {
                TRY(readCell());
            } else if (m_reader.name() == "mergeCell"_L1) {
                m_merged.append(rangeOf(m_reader.attributes().value(u"ref"_s)));
            }
        }
        if (m_reader.hasError())
            return failure(Error::Kind::Corrupt, u"xlsx: sheet"_s);
        TRY(fillMerged());
        m_rows.removeIf([](const SheetRow &row) {
            return std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        });
        return m_rows;
    }

private:
    // Rows and cells may leave out where they are: they are then the next ones.
    [[nodiscard]] Result<> beginRow()
    {
        bool typed = false;
        const int number = m_reader.attributes().value(u"r"_s).toInt(&typed);
        if (typed && number <= m_lastRow)
            return failure(Error::Kind::Corrupt, u"xlsx: row %1"_s.arg(number));
        m_lastRow = typed ? number : m_lastRow + 1;
        m_nextColumn = 0;
        if (!m_rows.isEmpty() && m_rows.last().cells.isEmpty())
            m_rows.removeLast(); // formatted, and nothing in it
        if (m_rows.size() >= mostSheetRows)
            return failure(Error::Kind::TooLarge, u"xlsx: rows"_s);
        m_rows.append({.number = m_lastRow, .cells = {}});
        return {};
    }
    [[nodiscard]] Result<> readCell()
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        const QString type = attributes.value(u"t"_s).toString();
        const int style = attributes.value(u"s"_s).toInt();
        const Place place = placeOf(attributes.value(u"r"_s));
        const int column = place.column >= 0 ? place.column : m_nextColumn;
        m_nextColumn = column + 1;
        const QString text = readValue(type, style);
        if (m_rows.isEmpty() || column >= mostSheetColumns || text.isEmpty())
            return {};
        m_characters += text.size();
        if (m_characters > mostSheetCharacters)
            return failure(Error::Kind::TooLarge, u"xlsx: characters"_s);
        QStringList &cells = m_rows.last().cells;
        while (cells.size() <= column)
            cells.append(QString());
        cells[column] = text;
        return {};
    }
    // Leaves the reader at the end of the cell.
    [[nodiscard]] QString readValue(const QString &type, int style)
    {
        QString value;
        QString words;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == "v"_L1)
                value = m_reader.readElementText(QXmlStreamReader::SkipChildElements);
            else if (m_reader.name() == "is"_L1)
                words = readRichText(m_reader);
            else
                m_reader.skipCurrentElement(); // the formula
        }
        if (type == "inlineStr"_L1)
            return words;
        if (type == "s"_L1)
            return m_strings.value(value.trimmed().toInt());
        if (type == "d"_L1)
            return value.section(u'T', 0, 0) + (value.contains(u'T') ? u' ' + value.section(u'T', 1).left(5) : QString());
        bool number = false;
        const double parsed = value.toDouble(&number);
        if (!number || (!type.isEmpty() && type != "n"_L1))
            return value; // words a formula made, true or false, "#REF!"
        return shownNumber(parsed, m_styles.value(style, CellFormat::Plain), m_dates);
    }

    [[nodiscard]] Result<> fillMerged()
    {
        for (const Range &range : std::as_const(m_merged)) {
            if (range.from.row < 0 || range.from.column < 0 || range.to.row < range.from.row || range.to.column < range.from.column)
                continue;
            const auto first = std::ranges::lower_bound(m_rows, range.from.row + 1, {}, &SheetRow::number);
            const auto last = std::ranges::upper_bound(m_rows, range.to.row + 1, {}, &SheetRow::number);
            if (first == last || first->number != range.from.row + 1)
                continue;
            const QString value = first->cells.value(range.from.column);
            const int end = std::min(range.to.column, mostSheetColumns - 1);
            if (value.isEmpty() || range.from.column > end)
                continue;
            m_filled += (last - first) * (end - range.from.column + 1);
            m_characters += (last - first) * (end - range.from.column + 1) * value.size();
            if (m_filled > mostMergedCells || m_characters > mostSheetCharacters)
                return failure(Error::Kind::TooLarge, u"xlsx: merged cells"_s);
            for (auto row = first; row != last; ++row)
                fill(row->cells, range.from.column, end, value);
        }
        return {};
    }
    static void fill(QStringList &cells, int first, int last, const QString &value)
    {
        while (cells.size() <= last)
            cells.append(QString());
        std::fill(cells.begin() + first, cells.begin() + last + 1, value);
    }

    QXmlStreamReader m_reader;
    const QStringList &m_strings;
    const QList<CellFormat> &m_styles;
    DateSystem m_dates;
    QList<SheetRow> m_rows;
    QList<Range> m_merged;
    int m_lastRow = 0;
    int m_nextColumn = 0;
    qint64 m_characters = 0;
    qint64 m_filled = 0;
};

Result<Workbook::SheetEntry> choose(const Workbook &book, const QString &name)
{
    QStringList names;
    for (const Workbook::SheetEntry &sheet : book.sheets) {
        if (sheet.part.isEmpty())
            continue;
        names.append(sheet.name);
        if (name.isEmpty() ? !sheet.hidden : sheet.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return sheet;
    }
    return failure(Error::Kind::NotFound, u"sheet: "_s + names.join(u", "_s));
}

} // namespace

bool isSpreadsheet(QByteArrayView bytes) { return ZipArchive::isOne(bytes) || bytes.startsWith(oldBinary); }

Result<Sheet> readSpreadsheet(const QByteArray &bytes, const QString &sheet)
{
    if (QByteArrayView(bytes).startsWith(oldBinary))
        return failure(Error::Kind::Unsupported, u"xlsx: the binary form"_s);
    TRY_INTO(archive, ZipArchive::open(bytes));
    TRY_INTO(book, readWorkbook(archive));
    TRY_INTO(entry, choose(book, sheet));
    QStringList strings;
    QList<CellFormat> styles;
    if (archive.contains(book.strings)) {
        TRY_INTO(xml, archive.read(book.strings));
        TRY_INTO(read, readSharedStrings(xml));
        strings = std::move(read);
    }
    if (archive.contains(book.styles)) {
        TRY_INTO(xml, archive.read(book.styles));
        TRY_INTO(read, readStyles(xml));
        styles = std::move(read);
    }
    TRY_INTO(xml, archive.read(entry.part));
    TRY_INTO(rows, SheetReader(xml, strings, styles, book.dates).read());
    return Sheet{.name = entry.name, .rows = rows};
}

} // namespace toasoan::intake
