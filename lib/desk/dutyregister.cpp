// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dutyregister.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

#include "domain/revision.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype mostLines = 100'000;

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
    [[nodiscard]] QList<Record> split()
    {
        QList<Record> records;
        while (m_at < m_text.size()) {
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

QChar separatorOf(QStringView head)
{
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'})
        best = head.count(candidate) > head.count(best) ? candidate : best;
    return best;
}

/// Which cell holds which field; -1: none.
Result<std::array<qsizetype, 7>> readHead(const Record &head)
{
    std::array<qsizetype, 7> places;
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

Result<QList<RegisterLine>> readRegister(const QByteArray &csv, QList<BadLine> &bad)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(csv);
    if (decoder.hasError() || text.contains(QChar::Null))
        return failure(Error::Kind::InvalidInput, u"encoding"_s);
    if (text.startsWith(QChar::ByteOrderMark))
        text.removeFirst();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QChar separator = separatorOf(QStringView(text).first(std::max<qsizetype>(text.indexOf(u'\n'), 0)));
    const QList<Record> records = Splitter(text, separator).split();
    if (records.isEmpty())
        return failure(Error::Kind::InvalidInput, u"head: rule, date, title"_s);
    if (records.size() > mostLines + 1)
        return failure(Error::Kind::TooLarge, u"%1 lines"_s.arg(records.size() - 1));
    TRY_INTO(places, readHead(records.first()));
    QList<RegisterLine> lines;
    for (const Record &record : records.sliced(1)) {
        if (!record.whole || record.cells.size() > records.first().cells.size()) {
            bad.append({.line = record.line,
                .problem = BadLine::Problem::Unreadable,
                .field = {},
                .value = record.cells.join(separator).left(80)});
            continue;
        }
        RegisterLine line{.line = record.line};
        for (size_t i = 0; i < places.size(); ++i) {
            if (places[i] >= 0)
                line.*(columns()[i].field) = record.cells.value(places[i]).normalized(QString::NormalizationForm_C).simplified();
        }
        lines.append(line);
    }
    return lines;
}

} // namespace toasoan
