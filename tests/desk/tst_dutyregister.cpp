// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/desk.h"

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
