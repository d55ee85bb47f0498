// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/cellformats.h"

#include <QHash>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace toasoan::intake {

namespace {

constexpr double lastSerial = 2'958'466; // the day after 31 December 9999, in the 1900 system
constexpr int dayThatNeverWas = 60;
constexpr int minutesOfADay = 24 * 60;

CellFormat formatFrom(bool day, bool time)
{
    return day ? (time ? CellFormat::Moment : CellFormat::Day) : time ? CellFormat::Time : CellFormat::Plain;
}

QDate dayOf(int serial, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(serial);
    if (serial < 1 || serial == dayThatNeverWas)
        return {};
    return QDate(1899, 12, serial < dayThatNeverWas ? 31 : 30).addDays(serial);
}

QString plain(double number)
{
    constexpr int exactDigits = 15; // what the format itself promises
    return QString::number(number, 'g', exactDigits);
}

} // namespace

CellFormat formatOf(const QString &code)
{
    bool day = false;
    bool time = false;
    bool months = false; // or minutes: only the letters beside tell
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QString inside = end < 0 ? QString() : code.sliced(i + 1, end - i - 1).toLower();
            time = time || (c == u'[' && (inside == "h"_L1 || inside == "hh"_L1 || inside == "mm"_L1 || inside == "ss"_L1));
            if (end < 0)
                break;
            i = end;
        } else if (code.sliced(i, std::min<qsizetype>(5, code.size() - i)).compare(u"am/pm"_s, Qt::CaseInsensitive) == 0) {
            time = true;
            i += 4;
        } else {
            day = day || c == u'd' || c == u'y';
            time = time || c == u'h' || c == u's';
            months = months || c == u'm';
        }
    }
    return formatFrom(day || (months && !time), time);
}

CellFormat builtInFormat(int number)
{
    if ((number >= 14 && number <= 17) || (number >= 27 && number <= 31) || number == 36 || (number >= 50 && number <= 54) || number == 57
        || number == 58)
        return CellFormat::Day;
    if ((number >= 18 && number <= 21) || (number >= 32 && number <= 35) || (number >= 45 && number <= 47) || number == 55 || number == 56)
        return CellFormat::Time;
    return number == 22 ? CellFormat::Moment : CellFormat::Plain;
}

Result<QList<CellFormat>> readStyles(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    QHash<int, CellFormat> own;
    QList<CellFormat> styles;
    bool inCells = false;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return failure(Error::Kind::Corrupt, u"xlsx: a document type"_s);
        if (token == QXmlStreamReader::EndElement && reader.name() == "cellXfs"_L1)
            inCells = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const int number = reader.attributes().value(u"numFmtId"_s).toInt();
        if (reader.name() == "numFmt"_L1)
            own.insert(number, formatOf(reader.attributes().value(u"formatCode"_s).toString()));
        else if (reader.name() == "cellXfs"_L1)
            inCells = true;
        else if (reader.name() == "xf"_L1 && inCells)
            styles.append(own.contains(number) ? own.value(number) : builtInFormat(number));
    }
    return reader.hasError() ? failure(Error::Kind::Corrupt, u"xlsx: styles"_s) : Result<QList<CellFormat>>(styles);
}

QString shownNumber(double number, CellFormat format, DateSystem system)
{
    if (format == CellFormat::Plain || !(number >= 0 && number < lastSerial))
        return plain(number);
    const double whole = std::floor(number);
    auto serial = int(whole);
    auto minutes = int(std::lround((number - whole) * minutesOfADay));
    if (minutes == minutesOfADay) {
        ++serial;
        minutes = 0;
    }
    QString time = QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s);
    if (format == CellFormat::Time && serial == 0)
        return time;
    const QDate day = dayOf(serial, system);
    if (!day.isValid())
        return plain(number);
    // A whole day shown with its hours is a day whose hour nobody entered.
    return minutes == 0 ? day.toString(Qt::ISODate) : day.toString(Qt::ISODate) + u' ' + time;
}

} // namespace toasoan::intake
