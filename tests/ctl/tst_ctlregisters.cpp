// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "intake/workbookwriter.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

/// What nobody has to type line by line.
class CtlRegistersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void brokenRegisterIsListedByLine();
    void workbookIsTakenInBySheet();
    void whatTheCalendarBringsIsRegisteredOnce();
};

void CtlRegistersTest::brokenRegisterIsListedByLine()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QString book = newsroom.write(u"so.csv"_s, "Mã;Ngày;Trích yếu\n31a;02/03/2026;Một\n31a;30/02/2026;Hai\n31a;03/03/2026;Ba\n");
    const test::Ran said = newsroom.say(u"lan"_s, {u"duty"_s, u"import"_s, book, u"--lang"_s, u"vi"_s});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.all().contains("Đã nhận 2 dòng.") && said.all().contains("30/02/2026"), said.all().constData());
    QCOMPARE(newsroom.run({}, {u"duty"_s, u"list"_s}).data().value("events"_L1).toArray().size(), 2);
    QCOMPARE(newsroom.run(u"lan"_s, {u"duty"_s, u"import"_s, newsroom.write(u"khac.csv"_s, "a,b\n1,2\n")}).kind(), u"invalid-input"_s);
}

void CtlRegistersTest::workbookIsTakenInBySheet()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QByteArray rows = test::sheetRow(1, {"SỔ VĂN BẢN ĐI"}) + test::sheetRow(3, {"Mã", "Ngày", "Trích yếu"})
        + test::sheetRow(4, {"31a", "#1:46083", "Một"}) + test::sheetRow(9, {"31a", "30/02/2026", "Hai"});
    const QString book = newsroom.write(u"so.dat"_s, // the name decides nothing
        test::workbook({.sheets = {{"2026", rows}, {"2025", test::sheetRow(1, {"x"})}},
            .styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
            .states = {{"2025", "hidden"}}}));
    const test::Ran said = newsroom.say(u"lan"_s, {u"duty"_s, u"import"_s, book, u"--lang"_s, u"vi"_s});
    QCOMPARE(said.status, 1);
    QVERIFY2(
        said.all().contains("Đã nhận 1 dòng.") && said.all().contains("\n9") && said.all().contains("30/02/2026"), said.all().constData());
    const QJsonArray events = newsroom.run({}, {u"duty"_s, u"list"_s}).data().value("events"_L1).toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().toObject().value("anchor"_L1).toString(), u"2026-03-02"_s);
    const auto kind = [&](const QStringList &typed) { return newsroom.run(u"lan"_s, QStringList{u"duty"_s, u"import"_s} + typed).kind(); };
    QCOMPARE(kind({book, u"--sheet"_s, u"2024"_s}), u"not-found"_s);
    QCOMPARE(kind({book, u"--sheet"_s, u"2025"_s}), u"invalid-input"_s);
    QCOMPARE(kind({newsroom.write(u"cu.xls"_s, QByteArray::fromHex("d0cf11e0a1b11ae1"))}), u"unsupported"_s);
    QCOMPARE(kind({newsroom.write(u"hong.xlsx"_s, "PK\x03\x04")}), u"corrupt"_s);
    QCOMPARE(kind({}), u"usage"_s);
    QCOMPARE(kind({book, u"--pending"_s}), u"usage"_s);
}

void CtlRegistersTest::whatTheCalendarBringsIsRegisteredOnce()
{
    test::CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QStringList arise{u"duty"_s, u"arise"_s};
    QCOMPARE(newsroom.run(u"lan"_s, arise).kind(), u"invalid-input"_s); // of which kind of agency?
    QCOMPARE(newsroom.run(u"quan"_s, {u"catalogue"_s, u"set"_s, u"--agency"_s, u"commune"_s}).status, 0);
    const test::Ran rehearsed = newsroom.run(u"lan"_s, arise + QStringList{u"--dry-run"_s});
    const qsizetype count = rehearsed.items().size();
    QVERIFY2(count > 0, rehearsed.all().constData()); // a week begins on any day
    QVERIFY(rehearsed.data().value("duties"_L1).toArray().isEmpty());
    QCOMPARE(newsroom.run(u"lan"_s, arise).data().value("duties"_L1).toArray().size(), count);
    QVERIFY(newsroom.run(u"lan"_s, arise).items().isEmpty());
    QCOMPARE(newsroom.run({}, {u"duty"_s, u"list"_s, u"--all"_s}).data().value("events"_L1).toArray().size(), count);
}

QTEST_GUILESS_MAIN(CtlRegistersTest)
#include "tst_ctlregisters.moc"
