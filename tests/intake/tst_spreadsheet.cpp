// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "intake/spreadsheet.h"
#include "intake/workbookwriter.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::intake;
using test::sheetRow;
using test::workbook;
using Kind = Error::Kind;

namespace {

const QByteArray dayStyles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                             "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/></cellXfs>";

QByteArray wholeSheet(const QByteArray &rows, const QByteArray &after)
{
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData>" + after
        + "</worksheet>";
}

QStringList cellsOf(const Result<Sheet> &sheet, qsizetype row)
{
    return sheet && row < sheet->rows.size() ? sheet->rows[row].cells : QStringList{sheet ? u"no such row"_s : sheet.error().detail};
}

} // namespace

class SpreadsheetTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyKindOfCellIsRead();
    void richTextIsJoinedAndPhoneticsPassedOver();
    void daysAreReadThroughTheirStyle();
    void daysOf1904AreReadAsSuch();
    void firstVisibleSheetIsReadUnlessOneIsNamed();
    void mergedCellsShareTheirValue();
    void emptyRowsAreLeftOutAndNumbersKept();
    void cellsWithoutReferencesStandInOrder();
    void formulasGiveWhatWasComputed();
    void documentTypesAreRefused();
    void elementsNestedWithoutEndAreNoBomb();
    void stringThatAllCellsNameIsNoBomb();
    void mergeOfTheWholeSheetIsNoBomb();
    void binaryFormAndOtherArchivesAreNamed();
    void brokenWorkbooksAreCorrupt_data();
    void brokenWorkbooksAreCorrupt();
    void rowsBeyondTheLimitAreRefused();
};

void SpreadsheetTest::everyKindOfCellIsRead()
{
    const QByteArray rows =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><v>15</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Trích yếu</t></is></c>"
        "<c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" t=\"e\"><v>#REF!</v></c><c r=\"F1\" t=\"d\"><v>2026-11-20T15:30:00</v></c>"
        "<c r=\"G1\" t=\"s\"><v>99</v></c><c r=\"I1\"><v>1.5E3</v></c></row>";
    const auto sheet = readSpreadsheet(workbook({.sheets = {{"A", rows}}, .strings = "<si><t>không</t></si><si><t>31a</t></si>"}));
    QCOMPARE(
        cellsOf(sheet, 0), (QStringList{u"31a"_s, u"15"_s, u"Trích yếu"_s, u"1"_s, u"#REF!"_s, u"2026-11-20 15:30"_s, {}, {}, u"1500"_s}));
}

void SpreadsheetTest::richTextIsJoinedAndPhoneticsPassedOver()
{
    const QByteArray strings =
        "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Quyết </t></r><r><t>định</t></r>"
        "<rPh sb=\"0\" eb=\"2\"><t>quyet</t></rPh><phoneticPr fontId=\"1\"/></si><si><t>a_x000A_b_x005F_x000A_</t></si>";
    const auto sheet = readSpreadsheet(workbook(
        {.sheets = {{"A", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"}}, .strings = strings}));
    QCOMPARE(cellsOf(sheet, 0), (QStringList{u"Quyết định"_s, u"a\nb_x000A_"_s}));
}

void SpreadsheetTest::daysAreReadThroughTheirStyle()
{
    const auto sheet = readSpreadsheet(
        workbook({.sheets = {{"A", sheetRow(1, {"#1:46346", "#2:46346.6458333333", "#46346", "20/11/2026"})}}, .styles = dayStyles}));
    QCOMPARE(cellsOf(sheet, 0), (QStringList{u"2026-11-20"_s, u"2026-11-20 15:30"_s, u"46346"_s, u"20/11/2026"_s}));
}

void SpreadsheetTest::daysOf1904AreReadAsSuch()
{
    const auto sheet = readSpreadsheet(
        workbook({.sheets = {{"A", sheetRow(1, {"#1:44884"})}}, .styles = dayStyles, .workbookProperties = "date1904=\"1\""}));
    QCOMPARE(cellsOf(sheet, 0), QStringList{u"2026-11-20"_s});
}

void SpreadsheetTest::firstVisibleSheetIsReadUnlessOneIsNamed()
{
    const QByteArray bytes = workbook({.sheets = {{"A", sheetRow(1, {"hidden"})}, {"B", sheetRow(1, {"very"})},
                                           {"C", sheetRow(1, {"seen"})}, {"D", sheetRow(1, {"last"})}},
        .states = {{"A", "hidden"}, {"B", "veryHidden"}}});
    QCOMPARE(cellsOf(readSpreadsheet(bytes), 0), QStringList{u"seen"_s});
    QCOMPARE(cellsOf(readSpreadsheet(bytes, u" d "_s), 0), QStringList{u"last"_s});
    QCOMPARE(cellsOf(readSpreadsheet(bytes, u"A"_s), 0), QStringList{u"hidden"_s}); // who names it means it
    QCOMPARE(readSpreadsheet(bytes, u"E"_s).error(), (Error{Kind::NotFound, u"sheet: A, B, C, D"_s}));
}

void SpreadsheetTest::mergedCellsShareTheirValue()
{
    const QByteArray rows = sheetRow(1, {"Tiêu đề"}) + sheetRow(2, {"#1:46346", "a"}) + sheetRow(3, {"", "b"}) + sheetRow(5, {"", "c"});
    const auto sheet = readSpreadsheet(
        workbook({.sheets = {{"A",
                      wholeSheet(rows,
                          "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"nonsense\"/></mergeCells>")}},
            .styles = dayStyles}));
    QCOMPARE(cellsOf(sheet, 0), (QStringList{u"Tiêu đề"_s, u"Tiêu đề"_s, u"Tiêu đề"_s}));
    QCOMPARE(cellsOf(sheet, 2), (QStringList{u"2026-11-20"_s, u"b"_s}));
    QCOMPARE(cellsOf(sheet, 3), (QStringList{{}, u"c"_s})); // row 5 lies outside
}

void SpreadsheetTest::emptyRowsAreLeftOutAndNumbersKept()
{
    const auto sheet = readSpreadsheet(workbook(
        {.sheets = {
             {"A", "<row r=\"1\"/><row r=\"2\"><c r=\"A2\" s=\"1\"/></row>" + sheetRow(7, {"x"}) + "<row/>" + sheetRow(9, {" "})}}}));
    QVERIFY(sheet);
    QCOMPARE(sheet->rows.size(), 1);
    QCOMPARE(sheet->rows.first().number, 7);
}

void SpreadsheetTest::cellsWithoutReferencesStandInOrder()
{
    const auto sheet = readSpreadsheet(
        workbook({.sheets = {{"A", "<row><c><v>1</v></c><c r=\"C1\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>"}}}));
    QCOMPARE(cellsOf(sheet, 0), (QStringList{u"1"_s, {}, u"3"_s, u"4"_s}));
    QVERIFY(sheet);
    QCOMPARE(sheet->rows[1].number, 2);
}

void SpreadsheetTest::formulasGiveWhatWasComputed()
{
    const auto sheet =
        readSpreadsheet(workbook({.sheets = {{"A",
                                      "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>HYPERLINK(\"https://x.invalid\")</f><v>17b</v></c><c "
                                      "r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\"><f>1+2</f></c></row>"}}}));
    QCOMPARE(cellsOf(sheet, 0), (QStringList{u"17b"_s, u"2"_s}));
}

void SpreadsheetTest::documentTypesAreRefused()
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"" + QByteArray("x").repeated(100)
        + "\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><worksheet><sheetData><row><c "
          "t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData></worksheet>";
    QCOMPARE(readSpreadsheet(workbook({.sheets = {{"A", laughs}}})).error(), (Error{Kind::Corrupt, u"xlsx: a document type"_s}));
}

void SpreadsheetTest::elementsNestedWithoutEndAreNoBomb()
{
    constexpr int levels = 140'000; // below the size at which the ratio is looked at
    const QByteArray deep = QByteArray("<t>").repeated(levels) + "x" + QByteArray("</t>").repeated(levels);
    const auto shared = readSpreadsheet(workbook({.sheets = {{"A", sheetRow(1, {"y"})}}, .strings = "<si>" + deep + "</si>"}));
    QCOMPARE(cellsOf(shared, 0), QStringList{u"y"_s});
    const auto inlined =
        readSpreadsheet(workbook({.sheets = {{"A", "<row><c t=\"inlineStr\"><is>" + deep + "</is></c><c><v>1</v></c></row>"}}}));
    QCOMPARE(cellsOf(inlined, 0), (QStringList{{}, u"1"_s}));
    const auto value = readSpreadsheet(workbook({.sheets = {{"A", "<row><c><v>" + deep + "</v></c><c><v>1</v></c></row>"}}}));
    QCOMPARE(cellsOf(value, 0), (QStringList{{}, u"1"_s}));
}

void SpreadsheetTest::stringThatAllCellsNameIsNoBomb()
{
    QByteArray rows;
    for (int i = 1; i <= 4'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c t=\"s\"><v>0</v></c></row>";
    QByteArray text;
    for (int i = 0; i < 4'000; ++i)
        text += QByteArray::number(i * 7919);
    const auto sheet = readSpreadsheet(workbook({.sheets = {{"A", rows}}, .strings = "<si><t>" + text + "</t></si>"}));
    QCOMPARE(sheet.error().kind, Kind::TooLarge);
}

void SpreadsheetTest::mergeOfTheWholeSheetIsNoBomb()
{
    QByteArray rows;
    for (int i = 1; i <= 40'000; ++i)
        rows += sheetRow(i, {"x"});
    const auto sheet =
        readSpreadsheet(workbook({.sheets = {{"A", wholeSheet(rows, "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>")}}}));
    QCOMPARE(sheet.error(), (Error{Kind::TooLarge, u"xlsx: merged cells"_s}));
}

void SpreadsheetTest::binaryFormAndOtherArchivesAreNamed()
{
    const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    QVERIFY(isSpreadsheet(old));
    QCOMPARE(readSpreadsheet(old).error().kind, Kind::Unsupported);
    const QByteArray ods = test::zip({{.name = "mimetype", .bytes = "application/vnd.oasis.opendocument.spreadsheet", .packed = false}});
    QCOMPARE(readSpreadsheet(ods).error().kind, Kind::Unsupported);
    QVERIFY(!isSpreadsheet("rule,date,title\n"));
}

void SpreadsheetTest::brokenWorkbooksAreCorrupt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = workbook({.sheets = {{"A", sheetRow(1, {"x"})}}});
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QTest::newRow("sheet that is no XML") << workbook({.sheets = {{"A", "<worksheet"}}});
    QTest::newRow("rows that go back") << workbook({.sheets = {{"A", sheetRow(5, {"x"}) + sheetRow(4, {"y"})}}});
    QTest::newRow("strings that end") << workbook({.sheets = {{"A", sheetRow(1, {"x"})}}, .strings = "<si><t>"});
    QTest::newRow("workbook that is not there") << test::zip({{.name = "_rels/.rels",
        .bytes = "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='../../xl/workbook.xml'/></Relationships>"}});
}

void SpreadsheetTest::brokenWorkbooksAreCorrupt()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = readSpreadsheet(bytes);
    QVERIFY(!sheet);
    QVERIFY2(sheet.error().kind == Kind::Corrupt || sheet.error().kind == Kind::Unsupported, qPrintable(sheet.error().detail));
}

void SpreadsheetTest::rowsBeyondTheLimitAreRefused()
{
    QByteArray rows;
    for (int i = 0; i <= mostSheetRows; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * 7919 % 100'003) + "</v></c></row>";
    QCOMPARE(readSpreadsheet(workbook({.sheets = {{"A", rows}}})).error(), (Error{Kind::TooLarge, u"xlsx: rows"_s}));
}

QTEST_GUILESS_MAIN(SpreadsheetTest)
#include "tst_spreadsheet.moc"
