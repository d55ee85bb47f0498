// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "intake/cellformats.h"

using namespace Qt::StringLiterals;
using namespace toasoan::intake;

class CellFormatsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void formatCodeSaysWhetherItIsADay_data();
    void formatCodeSaysWhetherItIsADay();
    void builtInFormatsAreThoseOfTheStandard();
    void numbersAreDaysOfTheirSystem_data();
    void numbersAreDaysOfTheirSystem();
    void stylesOfCellsNameBuiltInAndOwnFormats();
    void stylesWithADocumentTypeAreRefused();
};

void CellFormatsTest::formatCodeSaysWhetherItIsADay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CellFormat>("format");
    const auto row = [](const QString &code, CellFormat format) { QTest::newRow(qPrintable(code)) << code << format; };
    for (const QString &code : {u"dd/mm/yyyy"_s, u"[$-42A]dd mmmm yyyy;@"_s, u"\"ngày\" d"_s, u"mmm-yy"_s, u"d\\-m\\-yy"_s, u"MM"_s})
        row(code, CellFormat::Day);
    for (const QString &code : {u"h:mm"_s, u"[h]:mm:ss"_s, u"hh:mm AM/PM"_s, u"mm:ss.0"_s, u"[mm]"_s})
        row(code, CellFormat::Time);
    for (const QString &code : {u"dd/mm/yyyy hh:mm"_s, u"yyyy-mm-dd\"T\"hh:mm"_s})
        row(code, CellFormat::Moment);
    for (const QString &code :
        {u"General"_s, u"0.00"_s, u"#,##0 \"đồng/ngày\""_s, u"[Red]0"_s, u"0\\d"_s, u"0_d"_s, u"@"_s, u"0;dd/mm"_s, u"\"d"_s, u""_s})
        row(code, CellFormat::Plain);
}

void CellFormatsTest::formatCodeSaysWhetherItIsADay()
{
    QFETCH(QString, code);
    QFETCH(CellFormat, format);
    QCOMPARE(formatOf(code), format);
}

void CellFormatsTest::builtInFormatsAreThoseOfTheStandard()
{
    for (const int number : {14, 15, 16, 17})
        QCOMPARE(builtInFormat(number), CellFormat::Day);
    for (const int number : {18, 19, 20, 21, 45, 46, 47})
        QCOMPARE(builtInFormat(number), CellFormat::Time);
    QCOMPARE(builtInFormat(22), CellFormat::Moment);
    for (const int number : {0, 1, 2, 9, 10, 13, 23, 37, 44, 48, 49, 164})
        QCOMPARE(builtInFormat(number), CellFormat::Plain);
}

void CellFormatsTest::numbersAreDaysOfTheirSystem_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<CellFormat>("format");
    QTest::addColumn<DateSystem>("system");
    QTest::addColumn<QString>("shown");
    using F = CellFormat;
    using S = DateSystem;
    QTest::newRow("a day") << 46346.0 << F::Day << S::From1900 << u"2026-11-20"_s; // 46346 = 20 November 2026
    QTest::newRow("the same of 1904") << 44884.0 << F::Day << S::From1904 << u"2026-11-20"_s; // 1462 days between the systems
    QTest::newRow("first day") << 1.0 << F::Day << S::From1900 << u"1900-01-01"_s;
    QTest::newRow("before the day that never was") << 59.0 << F::Day << S::From1900 << u"1900-02-28"_s;
    QTest::newRow("the day that never was") << 60.0 << F::Day << S::From1900 << u"60"_s;
    QTest::newRow("after it") << 61.0 << F::Day << S::From1900 << u"1900-03-01"_s;
    QTest::newRow("zero of 1904") << 0.0 << F::Day << S::From1904 << u"1904-01-01"_s;
    QTest::newRow("a moment") << 46346.6458333333 << F::Moment << S::From1900 << u"2026-11-20 15:30"_s;
    QTest::newRow("a moment before midnight") << 46346.99999 << F::Moment << S::From1900 << u"2026-11-21"_s;
    QTest::newRow("a time") << 0.3125 << F::Time << S::From1900 << u"07:30"_s;
    QTest::newRow("negative") << -1.0 << F::Day << S::From1900 << u"-1"_s;
    QTest::newRow("after 9999") << 2958466.0 << F::Day << S::From1900 << u"2958466"_s;
    QTest::newRow("no number") << qQNaN() << F::Day << S::From1900 << u"nan"_s;
    QTest::newRow("plain") << 46346.0 << F::Plain << S::From1900 << u"46346"_s;
    QTest::newRow("plain decimals") << 0.1 << F::Plain << S::From1900 << u"0.1"_s;
}

void CellFormatsTest::numbersAreDaysOfTheirSystem()
{
    QFETCH(double, number);
    QFETCH(CellFormat, format);
    QFETCH(DateSystem, system);
    QFETCH(QString, shown);
    QCOMPARE(shownNumber(number, format, system), shown);
}

void CellFormatsTest::stylesOfCellsNameBuiltInAndOwnFormats()
{
    const auto styles =
        readStyles("<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/></numFmts>"
                   "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                   "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='20'/></cellXfs></styleSheet>");
    QVERIFY(styles);
    QCOMPARE(*styles, (QList<CellFormat>{CellFormat::Plain, CellFormat::Day, CellFormat::Day, CellFormat::Time}));
}

void CellFormatsTest::stylesWithADocumentTypeAreRefused()
{
    QCOMPARE(readStyles("<!DOCTYPE a [<!ENTITY b 'c'>]><styleSheet/>").error().kind, toasoan::Error::Kind::Corrupt);
    QCOMPARE(readStyles("<styleSheet>").error().kind, toasoan::Error::Kind::Corrupt);
}

QTEST_GUILESS_MAIN(CellFormatsTest)
#include "tst_cellformats.moc"
