// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dutyregister.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

#include "domain/revision.h"
#include "intake/spreadsheet.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype mostLines = 100'000;
constexpr qsizetype linesOfHead = 20; ///< official registers have the agency and a title above it

using Field = QString RegisterLine::*;
struct Column {
    Field field;
    const char *name;
    QList<QStringView> heads; ///< folded: without marks, in small letters
    bool needed = false;
};
const std::array<Column, 7> &columns()
{
    static const std::array<Column, 7> all{
        Column{&RegisterLine::rule, "rule", {u"rule", u"ma", u"ma quy tac", u"quy tac"}, true},
        Column{&RegisterLine::date, "date", {u"date", u"ngay", u"ngay ky", u"ngay ban hanh", u"ngay su kien"}, true},
        Column{&RegisterLine::time, "time", {u"time", u"gio"}},
        Column{&RegisterLine::title, "title", {u"title", u"tieu de", u"trich yeu", u"noi dung", u"ten"}, true},
        Column{&RegisterLine::number, "number", {u"number", u"so", u"so ky hieu", u"so, ky hieu", u"so/ky hieu", u"so hieu"}},
        Column{&RegisterLine::section, "section", {u"section", u"chuyen muc"}},
        Column{&RegisterLine::due, "due", {u"due", u"han", u"han dang", u"thoi han"}},
    };
    return all;
}

struct Record {
    int line = 0;
    QStringList cells;
    bool whole = true;
};

/// RFC 4180 with any separator: a cell in quotes may hold separators, line breaks and doubled quotes.
class Splitter final {
public:
    Splitter(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    [[nodiscard]] QList<Record> split(qsizetype most = mostLines + linesOfHead + 2)
    {
        QList<Record> records;
        while (m_at < m_text.size() && records.size() < most) {
            Record record{.line = m_line, .cells = {}};
            readRecord(record);
            const bool blank = std::ranges::all_of(record.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (!blank || !record.whole)
                records.append(record);
        }
        return records;
    }

private:
    void readRecord(Record &record)
    {
        QString cell;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && cell.trimmed().isEmpty()) {
                cell.clear();
                record.whole = readQuoted(cell);
            } else if (c == m_separator) {
                record.cells.append(cell);
                cell.clear();
            } else if (c == u'\n') {
                ++m_line;
                ++m_at;
                break;
            } else if (c != u'\r') {
                cell.append(c);
            }
        }
        record.cells.append(cell);
    }
    // Ends on the closing quote; false if there is none. A quote that never ends would swallow the rest, so it ends its line.
    [[nodiscard]] bool readQuoted(QString &cell)
    {
        const qsizetype begin = m_at;
        const int line = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"')
                ++m_at;
            else if (c == u'"')
                return true;
            m_line += c == u'\n' ? 1 : 0;
            cell.append(m_text[m_at]);
        }
        m_at = begin;
        m_line = line;
        const qsizetype end = m_text.indexOf(u'\n', begin);
        cell = m_text.sliced(begin, (end < 0 ? m_text.size() : end) - begin).toString();
        m_at = (end < 0 ? m_text.size() : end) - 1;
        return false;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// Candidates, the likeliest first.
QList<QChar> separatorsOf(QStringView head)
{
    QList<QChar> all{u',', u';', u'\t'};
    std::ranges::stable_sort(all, std::greater<>(), [head](QChar c) { return head.count(c); });
    return all;
}

using Places = std::array<qsizetype, 7>; ///< which cell holds which field; -1: none

Result<Places> readHead(const Record &head)
{
    Places places;
    places.fill(-1);
    QStringList missing;
    for (size_t i = 0; i < columns().size(); ++i) {
        const Column &column = columns()[i];
        for (qsizetype cell = 0; cell < head.cells.size() && places[i] < 0; ++cell) {
            if (column.heads.contains(QStringView(foldVietnamese(head.cells[cell].simplified()))))
                places[i] = cell;
        }
        if (column.needed && places[i] < 0)
            missing.append(QString::fromLatin1(column.name));
    }
    if (!missing.isEmpty())
        return failure(Error::Kind::InvalidInput, u"head: "_s + missing.join(u", "_s));
    return places;
}

struct Head {
    Places places;
    qsizetype record = 0; ///< the last one of it
    qsizetype cells = 0;
};

// "(1) (2) (3)" under the head, by which forms are filled in.
bool numbersColumns(const Record &record)
{
    constexpr int fewest = 3;
    int number = 0;
    for (const QString &cell : record.cells) {
        const QString typed = cell.trimmed();
        if (typed.isEmpty())
            continue;
        ++number;
        if (typed != QString::number(number) && typed != u'(' + QString::number(number) + u')')
            return false;
    }
    return number >= fewest;
}

/// The head among the first records; what is missing of it is said about the line that is most like one. A head of two lines, whose
/// cells are merged, is read twice.
Result<Head> findHead(const QList<Record> &records)
{
    std::optional<Head> head;
    std::optional<Error> nearest;
    for (qsizetype i = 0; i < std::min(records.size(), linesOfHead); ++i) {
        const auto places = readHead(records[i]);
        if (places)
            head = Head{.places = *places, .record = i, .cells = records[i].cells.size()};
        else if (head)
            break;
        else if (!nearest || places.error().detail.size() < nearest->detail.size())
            nearest = places.error();
    }
    if (!head)
        return std::unexpected(nearest.value_or(Error{Error::Kind::InvalidInput, u"head: rule, date, title"_s}));
    if (head->record + 1 < records.size() && numbersColumns(records[head->record + 1]))
        ++head->record;
    return *head;
}

Result<QList<Record>> recordsOfText(const QByteArray &csv)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(csv);
    if (decoder.hasError() || text.contains(QChar::Null))
        return failure(Error::Kind::InvalidInput, u"encoding"_s);
    if (text.startsWith(QChar::ByteOrderMark))
        text.removeFirst();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto firstLine = QStringView(text).first(std::max<qsizetype>(text.indexOf(u'\n'), 0));
    const QList<QChar> separators = separatorsOf(firstLine);
    for (const QChar separator : separators) {
        if (findHead(Splitter(text, separator).split(linesOfHead)))
            return Splitter(text, separator).split();
    }
    return Splitter(text, separators.first()).split();
}

Result<QList<Record>> recordsOfWorkbook(const QByteArray &bytes, const QString &wanted)
{
    TRY_INTO(sheet, intake::readSpreadsheet(bytes, wanted));
    QList<Record> records;
    for (const intake::SheetRow &row : std::as_const(sheet.rows))
        records.append({.line = row.number, .cells = row.cells});
    return records;
}

/// A cell with a day and an hour is both.
void splitMoment(RegisterLine &line)
{
    static const QRegularExpression moment(u"^(\\S+) (\\d{1,2}:\\d{2})$"_s);
    const auto match = moment.match(line.date);
    if (!match.hasMatch() || !line.time.isEmpty())
        return;
    line.time = match.captured(2);
    line.date = match.captured(1);
}

} // namespace

QDate typedDay(const QString &typed)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression local(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})$"_s);
    const QString text = typed.simplified();
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = local.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

Result<QList<RegisterLine>> readRegister(const QByteArray &file, QList<BadLine> &bad, const QString &sheet)
{
    const bool workbook = intake::isSpreadsheet(file);
    TRY_INTO(records, workbook ? recordsOfWorkbook(file, sheet) : recordsOfText(file));
    TRY_INTO(head, findHead(records));
    if (records.size() - head.record - 1 > mostLines)
        return failure(Error::Kind::TooLarge, u"%1 lines"_s.arg(records.size() - head.record - 1));
    QList<RegisterLine> lines;
    for (const Record &record : records.sliced(head.record + 1)) {
        // In a sheet people write beside the table; in text it means that a separator stands where it should not.
        if (!record.whole || (!workbook && record.cells.size() > head.cells)) {
            bad.append(
                {.line = record.line, .problem = BadLine::Problem::Unreadable, .field = {}, .value = record.cells.join(u' ').left(80)});
            continue;
        }
        RegisterLine line{.line = record.line};
        for (size_t i = 0; i < head.places.size(); ++i) {
            if (head.places[i] >= 0)
                line.*(columns()[i].field) = record.cells.value(head.places[i]).normalized(QString::NormalizationForm_C).simplified();
        }
        splitMoment(line);
        lines.append(line);
    }
    return lines;
}

} // namespace toasoan
