// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ctl/arguments.h"
#include "ctl/content.h"
#include "ctl/ctlnewsroom.h"
#include "ctl/moments.h"
#include "ctl/names.h"
#include "ctl/nearest.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::ctl;

/// What is typed and how it is understood.
class CtlCommandLineTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void optionsOfTheProgramMayStandAnywhere();
    void valuesMayFollowAnEqualsSign();
    void behindTwoDashesEveryWordIsTakenAsItIs();
    void theOrderOfOptionsIsKept();
    void wrongUsageIsNamed_data();
    void wrongUsageIsNamed();
    void wrongUsageEndsWithTwoAndTheNearestVerb();
    void wrongUsageIsOneJsonDocumentToo();
    void everyVerbExplainsItself();
    void everyVerbIsNamedOnceAndInOrder();
    void theMostAlikeWordIsFound();
    void timesAreUnderstood_data();
    void timesAreUnderstood();
    void anHourThatNeverWasIsNoTime();
    void namesAreChosen_data();
    void namesAreChosen();
    void picturesThatAreNotShownAreAdded();
    void tablesLineUp();
    void vietnameseIsSpoken();
};

void CtlCommandLineTest::optionsOfTheProgramMayStandAnywhere()
{
    const auto line = CommandLine::parse({u"--workspace"_s, u"/a"_s, u"post"_s, u"--as"_s, u"Lan"_s, u"show"_s, u"x"_s, u"--json"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->verb->words(), u"post show"_s);
    QCOMPARE(line->globals.value(u"workspace"), u"/a"_s);
    QCOMPARE(line->globals.value(u"as"), u"Lan"_s);
    QVERIFY(line->globals.has(u"json"));
    QCOMPARE(line->arguments.operands(), QStringList{u"x"_s});
}

void CtlCommandLineTest::valuesMayFollowAnEqualsSign()
{
    const auto line = CommandLine::parse({u"post"_s, u"return"_s, u"x"_s, u"--remark=a=b"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->arguments.value(u"remark"), u"a=b"_s);
}

void CtlCommandLineTest::behindTwoDashesEveryWordIsTakenAsItIs()
{
    const auto line = CommandLine::parse({u"post"_s, u"search"_s, u"--"_s, u"--mine"_s, u"-h"_s});
    QVERIFY(line.has_value());
    QCOMPARE(line->arguments.operands(), (QStringList{u"--mine"_s, u"-h"_s}));
    QVERIFY(!line->arguments.has(u"mine"));
}

void CtlCommandLineTest::theOrderOfOptionsIsKept()
{
    const auto line = CommandLine::parse({u"post"_s, u"new"_s, u"--section"_s, u"s"_s, u"--title"_s, u"t"_s, u"--image"_s, u"a"_s,
        u"--alt"_s, u"1"_s, u"--image"_s, u"b"_s, u"--alt"_s, u"2"_s});
    QVERIFY(line.has_value());
    QStringList order;
    for (const auto &given : line->arguments.given())
        order.append(given.name + given.value);
    QCOMPARE(order, (QStringList{u"sections"_s, u"titlet"_s, u"imagea"_s, u"alt1"_s, u"imageb"_s, u"alt2"_s}));
}

void CtlCommandLineTest::wrongUsageIsNamed_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QStringList{} << u"Nothing was asked for"_s;
    QTest::newRow("unknown noun") << QStringList{u"pots"_s, u"list"_s} << u"post list"_s;
    QTest::newRow("unknown verb") << QStringList{u"post"_s, u"aprove"_s} << u"post approve"_s;
    QTest::newRow("noun alone") << QStringList{u"post"_s} << u"post --help"_s;
    QTest::newRow("unknown option") << QStringList{u"post"_s, u"approve"_s, u"x"_s, u"--submision"_s, u"y"_s} << u"--submission"_s;
    QTest::newRow("option before the verb") << QStringList{u"--title"_s, u"x"_s, u"post"_s, u"new"_s} << u"--title"_s;
    QTest::newRow("short option") << QStringList{u"post"_s, u"list"_s, u"-json"_s} << u"--json"_s;
    QTest::newRow("value missing") << QStringList{u"post"_s, u"return"_s, u"x"_s, u"--remark"_s} << u"--remark"_s;
    QTest::newRow("value not wanted") << QStringList{u"post"_s, u"list"_s, u"--mine=yes"_s} << u"--mine"_s;
    QTest::newRow("required option missing") << QStringList{u"post"_s, u"return"_s, u"x"_s} << u"--remark"_s;
    QTest::newRow("given twice") << QStringList{u"post"_s, u"return"_s, u"x"_s, u"--remark"_s, u"a"_s, u"--remark"_s, u"b"_s}
                                 << u"only once"_s;
    QTest::newRow("operand missing") << QStringList{u"post"_s, u"show"_s} << u"POST"_s;
    QTest::newRow("one word too many") << QStringList{u"post"_s, u"show"_s, u"a"_s, u"b"_s} << u"“b”"_s;
    QTest::newRow("unknown language") << QStringList{u"post"_s, u"list"_s, u"--lang"_s, u"fr"_s} << u"“fr”"_s;
}

void CtlCommandLineTest::wrongUsageIsNamed()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, named);
    const auto line = CommandLine::parse(typed);
    QVERIFY(!line.has_value());
    QCOMPARE(line.error().exit, Failure::Exit::Usage);
    const QString words = line.error().wrong + u' ' + line.error().next;
    QVERIFY2(words.contains(named), qPrintable(words));
}

void CtlCommandLineTest::wrongUsageEndsWithTwoAndTheNearestVerb()
{
    const QTemporaryDir home;
    const test::Ran ran = test::runCtl({u"--workspace"_s, home.filePath(u"x"_s), u"post"_s, u"aprove"_s, u"x"_s}, home.path());
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("“post approve”"), ran.err.constData());
    QCOMPARE(test::runCtl({u"post"_s, u"list"_s}, home.path()).status, 2); // no workspace named
    const QStringList folder{u"--workspace"_s, home.filePath(u"x"_s)};
    QCOMPARE(test::runCtl(folder + QStringList{u"--secrets"_s, u"cloud"_s, u"post"_s, u"list"_s}, home.path()).status, 2);
}

void CtlCommandLineTest::wrongUsageIsOneJsonDocumentToo()
{
    const QTemporaryDir home;
    const test::Ran ran = test::runCtl({u"--json"_s, u"post"_s, u"show"_s}, home.path());
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.kind(), u"usage"_s);
    QCOMPARE(ran.document.keys(), (QStringList{u"data"_s, u"kind"_s, u"message"_s, u"ok"_s}));
    QVERIFY(ran.err.isEmpty());
}

void CtlCommandLineTest::everyVerbExplainsItself()
{
    const QTemporaryDir home;
    for (const Verb &verb : verbs()) {
        const QStringList words = verb.words().split(u' ');
        const test::Ran ran = test::runCtl(words + QStringList{u"--help"_s}, home.path());
        QCOMPARE(ran.status, 0);
        const QString help = QString::fromUtf8(ran.out);
        QVERIFY2(help.contains(synopsis(verb)) && help.contains(QString::fromUtf8(verb.help)), ran.out.constData());
        for (const Option &option : verb.options)
            QVERIFY2(help.contains(QString::fromUtf8(option.help)), qPrintable(verb.words() + u" --"_s + option.name));
    }
    const test::Ran all = test::runCtl({u"--help"_s}, home.path());
    QCOMPARE(all.status, 0);
    for (const Verb &verb : verbs())
        QVERIFY2(all.out.contains(verb.words().toUtf8()), qPrintable(verb.words()));
    QCOMPARE(test::runCtl({u"post"_s, u"--help"_s}, home.path()).status, 0);
    QCOMPARE(test::runCtl({u"--version"_s}, home.path()).status, 0);
}

void CtlCommandLineTest::everyVerbIsNamedOnceAndInOrder()
{
    QStringList seen;
    for (const Verb &verb : verbs()) {
        QVERIFY2(!seen.contains(verb.words()), qPrintable(verb.words()));
        seen.append(verb.words());
        QVERIFY(verb.run);
        QStringList options;
        for (const Option &option : verb.options) {
            QVERIFY2(!options.contains(option.name), qPrintable(verb.words() + u" --"_s + option.name));
            options.append(option.name);
        }
        for (const Option &option : globalOptions())
            QVERIFY2(!options.contains(option.name), qPrintable(verb.words() + u" --"_s + option.name));
    }
}

void CtlCommandLineTest::theMostAlikeWordIsFound()
{
    QCOMPARE(editDistance(u"kitten", u"sitting"), 3);
    QCOMPARE(editDistance(u"", u"abc"), 3);
    const QStringList words{u"approve"_s, u"return"_s, u"recall"_s};
    QCOMPARE(nearest(u"aprove", words), u"approve"_s);
    QCOMPARE(nearest(u"recal", words), u"recall"_s);
    QCOMPARE(nearest(u"xyzzyxyzzy", words), QString());
}

void CtlCommandLineTest::timesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("understood");
    QTest::newRow("the agency's clock") << u"2026-12-01 15:00"_s << u"2026-12-01T08:00:00.000Z"_s;
    QTest::newRow("with a T and seconds") << u"2026-12-01T15:00:30"_s << u"2026-12-01T08:00:30.000Z"_s;
    QTest::newRow("with an offset") << u"2026-12-01T15:00+02:00"_s << u"2026-12-01T13:00:00.000Z"_s;
    QTest::newRow("west of Greenwich") << u"2026-12-01 15:00 -0330"_s << u"2026-12-01T18:30:00.000Z"_s;
    QTest::newRow("as JSON prints it") << u"2026-12-01T08:00:00.000Z"_s << u"2026-12-01T08:00:00.000Z"_s;
    QTest::newRow("seconds") << u"+30s"_s << u"2026-11-20T02:00:30.000Z"_s;
    QTest::newRow("minutes") << u"+90m"_s << u"2026-11-20T03:30:00.000Z"_s;
    QTest::newRow("hours") << u"+3h"_s << u"2026-11-20T05:00:00.000Z"_s;
    QTest::newRow("days") << u"+2d"_s << u"2026-11-22T02:00:00.000Z"_s;
    QTest::newRow("no such day") << u"2026-02-30 15:00"_s << QString();
    QTest::newRow("no such hour") << u"2026-12-01 25:00"_s << QString();
    QTest::newRow("a day alone") << u"2026-12-01"_s << QString();
    QTest::newRow("backwards") << u"-5m"_s << QString();
    QTest::newRow("words") << u"tomorrow"_s << QString();
}

void CtlCommandLineTest::timesAreUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, understood);
    const Instant now = fromDateTime(QDateTime(QDate(2026, 11, 20), QTime(2, 0), QTimeZone::UTC));
    const auto moment = parseMoment(typed, QTimeZone("Asia/Ho_Chi_Minh"), now);
    QCOMPARE(moment ? iso(*moment) : QString(), understood);
}

void CtlCommandLineTest::anHourThatNeverWasIsNoTime()
{
    // Clocks in Berlin went from 02:00 to 03:00 that night.
    QVERIFY(!parseMoment(u"2026-03-29 02:30"_s, QTimeZone("Europe/Berlin"), {}));
    QVERIFY(parseMoment(u"2026-03-29 03:30"_s, QTimeZone("Europe/Berlin"), {}));
}

void CtlCommandLineTest::namesAreChosen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("place"); // -1: there is none, -2: it can mean several
    QTest::newRow("full id") << u"aaaa1111aaaa1111"_s << 0;
    QTest::newRow("first letters") << u"AAAA1"_s << 0;
    QTest::newRow("too few letters") << u"aaa"_s << -1;
    QTest::newRow("first letters of two") << u"aaaa"_s << -2;
    QTest::newRow("code") << u"dau-gia"_s << 2;
    QTest::newRow("exact name") << u"Tin tức"_s << 0;
    QTest::newRow("without marks, one") << u"DAU GIA DAT"_s << 2;
    QTest::newRow("without marks, several") << u"tin tuc"_s << -2;
    QTest::newRow("exact among several") << u"TIN TỨC"_s << 1;
    QTest::newRow("a name that looks like an id") << u"bbbb"_s << 3;
    QTest::newRow("spaces around") << u"  Đấu   giá đất "_s << 2;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("part of a name") << u"Tin"_s << -1;
}

void CtlCommandLineTest::namesAreChosen()
{
    const QList<Candidate> among{{u"aaaa1111aaaa1111"_s, u"tin"_s, u"Tin tức"_s}, {u"aaaa2222aaaa2222"_s, u"tin-2"_s, u"TIN TỨC"_s},
        {u"bbbb3333bbbb3333"_s, u"dau-gia"_s, u"Đấu giá đất"_s}, {u"cccc4444cccc4444"_s, {}, u"BBBB"_s}};
    QFETCH(QString, typed);
    QFETCH(int, place);
    const auto chosen = choose(typed, among, u"section"_s);
    if (chosen)
        QCOMPARE(int(*chosen), place);
    else
        QCOMPARE(chosen.error().error.kind == Error::Kind::NotFound ? -1 : -2, place);
}

void CtlCommandLineTest::picturesThatAreNotShownAreAdded()
{
    const MediaId first = *MediaId::fromBytes(QByteArray(32, 'a'));
    const MediaId second = *MediaId::fromBytes(QByteArray(32, 'b'));
    const QList<ImageUse> images{{.media = first, .alt = u"một"_s}, {.media = second, .alt = u"<hai>"_s}};
    const QString html = withImages(u"<p><img src='a.png'></p>"_s, images, {{first, u"a.png"_s}, {second, u"b.png"_s}});
    QCOMPARE(html.count("<img"_L1), 2);
    QVERIFY(html.contains(u"<p><img src='toasoan-asset://store/%1.png'></p>"_s.arg(first.toHex())));
    QVERIFY(html.contains(u"<figure><img src=\"toasoan-asset://store/%1.png\" alt=\"&lt;hai&gt;\"></figure>"_s.arg(second.toHex())));
    QCOMPARE(withImages(html, images, {}), html);
}

void CtlCommandLineTest::tablesLineUp()
{
    QCOMPARE(textTable({u"A"_s, u"B"_s}, {{u"một"_s, u"x"_s}, {u"hai ba"_s, {}}}), u"A       B\nmột     x\nhai ba\n"_s);
    QCOMPARE(textTable({u"A"_s}, {}), QString());
}

void CtlCommandLineTest::vietnameseIsSpoken()
{
    const QTemporaryDir home;
    const test::Ran ran = test::runCtl({u"--lang"_s, u"vi"_s, u"post"_s, u"aprove"_s}, home.path());
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("Có phải “post approve”"), ran.err.constData());
}

QTEST_GUILESS_MAIN(CtlCommandLineTest)
#include "tst_ctlcommandline.moc"
