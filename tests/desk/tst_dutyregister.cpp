// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include "desk/desk.h"
#include "intake/workbookwriter.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

class DutyRegisterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void spreadsheetsAreReadWhateverTheySeparateWith_data();
    void spreadsheetsAreReadWhateverTheySeparateWith();
    void quotedCellMayHoldAnythingAndLinesAreCounted();
    void quoteThatNeverEndsCostsItsLineOnly();
    void headThatLacksAColumnNamesIt();
    void legacyEncodingIsRefused();
    void workbookIsReadWhateverItsName();
    void titleAboveTheHeadIsPassedOver();
    void headFarBelowIsNotLookedFor();
    void headOfTwoRowsAndNumbersOfColumnsAreNoLines();
    void dayWithAnHourIsBoth();
    void wordsBesideTheTableOfASheetAreNoHarm();
    void workbooksThatCannotBeReadSayWhy();
    void hundredThousandLinesAreRead();
    void daysAreReadAsPeopleWriteThem_data();
    void daysAreReadAsPeopleWriteThem();
    void noCellOfTheListCanBeAFormula();
    void listIsEscapedAndMarksTheUnverified();
    void shippedRulesNameTypesOfPostThatExist();
};

void DutyRegisterTest::spreadsheetsAreReadWhateverTheySeparateWith_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("comma") << QByteArray("rule,date,title,number\n17b,20/11/2026,Kết quả,15/TB\n");
    QTest::newRow("semicolon, Vietnamese heads, CRLF, mark")
        << QByteArray("\xEF\xBB\xBFSố ký hiệu;Mã;Ngày;Trích yếu\r\n15/TB;17b;20/11/2026;Kết quả\r\n");
    QTest::newRow("tab, a column of others") << QByteArray("rule\tngười ký\tdate\ttitle\tnumber\n17b\tÔng A\t20/11/2026\tKết quả\t15/TB");
    QTest::newRow("blank lines") << QByteArray("rule,date,title,number\n\n,,,\n17b,20/11/2026,\" Kết  quả \",15/TB\n\n");
}

void DutyRegisterTest::spreadsheetsAreReadWhateverTheySeparateWith()
{
    QFETCH(QByteArray, csv);
    QList<BadLine> bad;
    const auto lines = readRegister(csv, bad);
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().detail));
    QCOMPARE(bad, QList<BadLine>());
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().rule, u"17b"_s);
    QCOMPARE(lines->first().date, u"20/11/2026"_s);
    QCOMPARE(lines->first().title, u"Kết quả"_s);
    QCOMPARE(lines->first().number, u"15/TB"_s);
}

void DutyRegisterTest::quotedCellMayHoldAnythingAndLinesAreCounted()
{
    QList<BadLine> bad;
    const auto lines = readRegister("rule,date,title\n1,2026-03-02,\"a, \"\"b\"\"\nc\"\n2,2026-03-02,d\n", bad);
    QVERIFY(lines && bad.isEmpty());
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).title, u"a, \"b\" c"_s);
    QCOMPARE(lines->at(0).line, 2);
    QCOMPARE(lines->at(1).line, 4);
}

void DutyRegisterTest::quoteThatNeverEndsCostsItsLineOnly()
{
    QList<BadLine> bad;
    const auto lines =
        readRegister("rule,date,title\n1,2026-03-02,a\n2,2026-03-02,\"b\n3,2026-03-02,c\n4,2026-03-02,d,e\n5,2026-03-02,f\n", bad);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(1).rule, u"3"_s);
    QCOMPARE(lines->at(2).line, 6);
    QCOMPARE(bad.size(), 2);
    QCOMPARE(bad[0].line, 3);
    QCOMPARE(bad[1].line, 5);
    QCOMPARE(bad[0].problem, BadLine::Problem::Unreadable);
}

void DutyRegisterTest::headThatLacksAColumnNamesIt()
{
    QList<BadLine> bad;
    const auto lines = readRegister("ma,tieu de\n1,a\n", bad);
    QVERIFY(!lines);
    QCOMPARE(lines.error(), (Error{Error::Kind::InvalidInput, u"head: date"_s}));
    QVERIFY(!readRegister("", bad));
}

void DutyRegisterTest::legacyEncodingIsRefused()
{
    QList<BadLine> bad;
    QCOMPARE(readRegister("rule,date,title\n1,2026-03-02,C\xE9ng h\xDF"
                          "a\n",
                 bad)
                 .error()
                 .detail,
        u"encoding"_s);
    QCOMPARE(readRegister(QByteArray("rule,date,title\n1,2026-03-02,a\0b\n", 34), bad).error().detail, u"encoding"_s);
}

void DutyRegisterTest::workbookIsReadWhateverItsName()
{
    const QByteArray rows =
        test::sheetRow(1, {"Mã", "Ngày ký", "Trích yếu", "Số/ký hiệu"}) + test::sheetRow(3, {"17b", "#1:46346", " Kết  quả ", "#15"});
    const QByteArray bytes = test::workbook({.sheets = {{"Sổ 2026", rows}, {"Cũ", test::sheetRow(1, {"Mã"})}},
        .styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
        .states = {{"Cũ", "hidden"}}});
    QList<BadLine> bad;
    const auto lines = readRegister(bytes, bad);
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().detail));
    QVERIFY(bad.isEmpty());
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().line, 3);
    QCOMPARE(lines->first().rule, u"17b"_s);
    QCOMPARE(typedDay(lines->first().date), QDate(2026, 11, 20));
    QCOMPARE(lines->first().title, u"Kết quả"_s);
    QCOMPARE(lines->first().number, u"15"_s);
    QCOMPARE(readRegister(bytes, bad, u"Cũ"_s).error(), (Error{Error::Kind::InvalidInput, u"head: date, title"_s}));
    QCOMPARE(readRegister(bytes, bad, u"2025"_s).error().kind, Error::Kind::NotFound);
}

void DutyRegisterTest::titleAboveTheHeadIsPassedOver()
{
    QList<BadLine> bad;
    const auto text =
        readRegister("ỦY BAN NHÂN DÂN XÃ ĐÔNG HƯNG, TỈNH A, B, C\n\nSỔ ĐĂNG KÝ VĂN BẢN ĐI\nMã;Ngày;Trích yếu\n1;02/03/2026;Một\n", bad);
    QVERIFY2(text, text ? "" : qPrintable(text.error().detail));
    QCOMPARE(text->size(), 1);
    QCOMPARE(text->first().line, 5);
    const QByteArray rows = test::sheetRow(1, {"ỦY BAN NHÂN DÂN XÃ"}) + test::sheetRow(2, {"SỔ ĐĂNG KÝ VĂN BẢN"})
        + test::sheetRow(6, {"STT", "Mã", "Ngày", "Trích yếu"}) + test::sheetRow(7, {"#1", "31a", "2/3/2026", "Một"});
    const auto sheet = readRegister(test::workbook({.sheets = {{"A", rows}}}), bad);
    QVERIFY(sheet && bad.isEmpty());
    QCOMPARE(sheet->size(), 1);
    QCOMPARE(sheet->first().rule, u"31a"_s);
}

void DutyRegisterTest::headFarBelowIsNotLookedFor()
{
    QList<BadLine> bad;
    const auto at = [&](int above) { return readRegister(QByteArray("x,y\n").repeated(above) + "rule,date,title\n1,2026-03-02,a\n", bad); };
    QVERIFY(at(19));
    QCOMPARE(at(20).error().kind, Error::Kind::InvalidInput);
}

void DutyRegisterTest::headOfTwoRowsAndNumbersOfColumnsAreNoLines()
{
    const QByteArray rows = test::sheetRow(1, {"Mã", "Ngày", "Văn bản", ""}) + test::sheetRow(2, {"", "", "Trích yếu", "Số"})
        + test::sheetRow(3, {"(1)", "(2)", "(3)", "(4)"}) + test::sheetRow(4, {"31a", "2/3/2026", "Một", "1/QĐ"})
        + test::sheetRow(5, {"#1", "", "#3", ""});
    const QByteArray sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
        + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/></mergeCells></worksheet>";
    QList<BadLine> bad;
    const auto lines = readRegister(test::workbook({.sheets = {{"A", sheet}}}), bad);
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().detail));
    QCOMPARE(lines->size(), 2); // the fifth is a line, if a wrong one
    QCOMPARE(lines->first().line, 4);
    QCOMPARE(lines->first().number, u"1/QĐ"_s);
}

void DutyRegisterTest::dayWithAnHourIsBoth()
{
    QList<BadLine> bad;
    const auto lines = readRegister("rule,date,title\n29,20/11/2026 15:30,a\n29,2026-11-20 7:05,b\n", bad);
    QVERIFY(lines);
    QCOMPARE(lines->at(0).date, u"20/11/2026"_s);
    QCOMPARE(lines->at(0).time, u"15:30"_s);
    QCOMPARE(lines->at(1).time, u"7:05"_s);
}

void DutyRegisterTest::wordsBesideTheTableOfASheetAreNoHarm()
{
    const QByteArray rows = test::sheetRow(1, {"rule", "date", "title"}) + test::sheetRow(2, {"31a", "2/3/2026", "Một", "", "đã xem"});
    QList<BadLine> bad;
    const auto lines = readRegister(test::workbook({.sheets = {{"A", rows}}}), bad);
    QVERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QVERIFY(bad.isEmpty());
}

void DutyRegisterTest::workbooksThatCannotBeReadSayWhy()
{
    QList<BadLine> bad;
    const QByteArray whole = test::workbook({.sheets = {{"A", test::sheetRow(1, {"rule", "date", "title"})}}});
    QCOMPARE(readRegister(whole.first(whole.size() - 30), bad).error().kind, Error::Kind::Corrupt);
    QCOMPARE(readRegister(QByteArray::fromHex("d0cf11e0a1b11ae1"), bad).error().kind, Error::Kind::Unsupported);
    const QByteArray zeros = test::zip({{.name = "_rels/.rels", .bytes = QByteArray(10 * 1024 * 1024, '\0')}});
    QCOMPARE(readRegister(zeros, bad).error().kind, Error::Kind::TooLarge);
}

void DutyRegisterTest::hundredThousandLinesAreRead()
{
    QByteArray rows = test::sheetRow(1, {"Mã", "Ngày", "Trích yếu", "Số ký hiệu"});
    for (int i = 2; i <= 100'001; ++i)
        rows += test::sheetRow(i,
            {"6a", "#1:" + QByteArray::number(46'000 + i % 300), "Văn bản số " + QByteArray::number(i), QByteArray::number(i) + "/UBND"});
    const QByteArray whole =
        test::workbook({.sheets = {{"A", rows}}, .styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"});
    QElapsedTimer timer;
    timer.start();
    QList<BadLine> bad;
    const auto lines = readRegister(whole, bad);
    qInfo("100,000 rows, %lld bytes of XML in %lld, read in %lld ms", qlonglong(rows.size()), qlonglong(whole.size()), timer.elapsed());
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().detail));
    QVERIFY(bad.isEmpty());
    QCOMPARE(lines->size(), 100'000);
    QCOMPARE(lines->last().line, 100'001);
}

void DutyRegisterTest::daysAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 3, 2);
    for (const QString &typed : {u"2026-03-02"_s, u"2/3/2026"_s, u"02/03/2026"_s, u"02.03.2026"_s, u" 02-03-2026 "_s})
        QTest::newRow(qPrintable(typed)) << typed << day;
    for (const QString &typed :
        {u"31/02/2026"_s, u"2/3/26"_s, u"03-2026"_s, u"hôm qua"_s, u""_s, u"45992"_s, u"2026-13-01"_s, u"29/02/2026"_s})
        QTest::newRow(qPrintable(u"no day: "_s + typed)) << typed << QDate();
}

void DutyRegisterTest::daysAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(typedDay(typed), day);
}

void DutyRegisterTest::noCellOfTheListCanBeAFormula()
{
    const InformationList list{
        .agency = u"Xã"_s, .day = QDate(2026, 11, 23), .rows = {{.code = u"1"_s, .name = u"=HYPERLINK(\"x\")"_s, .number = u"-1"_s}}};
    const QByteArray csv = toCsv(list);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"STT\""));
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"x\"\")\",\"'-1\""));
    QCOMPARE(csv.count("\r\n"), 2);
}

void DutyRegisterTest::listIsEscapedAndMarksTheUnverified()
{
    const InformationList list{.agency = u"Xã <b>"_s,
        .day = QDate(2026, 11, 23),
        .rows = {{.code = u"1"_s, .name = u"A & B"_s, .address = u"https://xa.vn/?a=\"b\""_s, .unverified = true},
            {.code = u"2"_s, .name = u"C"_s}}};
    const QByteArray html = toHtml(list);
    QVERIFY(html.contains("Xã &lt;b&gt;") && html.contains("A &amp; B") && !html.contains("<b>"));
    QVERIFY(html.contains("<a href=\"https://xa.vn/?a=&quot;b&quot;\">"));
    QCOMPARE(html.count("chưa kiểm chứng"), 1);
    QCOMPARE(html.count("<tr>"), 3);
}

void DutyRegisterTest::shippedRulesNameTypesOfPostThatExist()
{
    QVERIFY(Desk::shippedCatalogue().rules().size() > 70);
    for (const Rule &rule : Desk::shippedCatalogue().rules())
        QVERIFY2(Desk::postTypes().find(rule.postType), qPrintable(rule.code + u' ' + rule.postType));
}

QTEST_GUILESS_MAIN(DutyRegisterTest)
#include "tst_dutyregister.moc"
