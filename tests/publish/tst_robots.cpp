// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 9309; the paths of the last two tables are those of its sections 2.2.2 and 5.
#include <QRegularExpression>
#include <QTest>

#include "publish/watch/robots.h"

using namespace Qt::StringLiterals;
using namespace toasoan::publish;

class RobotsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theGroupsThatNameUsGoTogether();
    void onlyWithoutThemEverybodysRulesHold();
    void theLongestRuleDecides_data();
    void theLongestRuleDecides();
    void starsAndTheEnd_data();
    void starsAndTheEnd();
    void encodedAndPlainAreTheSame_data();
    void encodedAndPlainAreTheSame();
    void theDelayIsReadAndNonsenseIsNot();
    void whatIsNoRobotsFileAllowsAll();
    void manyStarsTakeNoTime();

private:
    [[nodiscard]] static bool allows(const QByteArray &text, const QString &path)
    {
        return Robots::parse(text, "ToaSoan").allows(QUrl(u"https://tinh.example"_s + path));
    }
};

void RobotsTest::theGroupsThatNameUsGoTogether()
{
    const QByteArray text = "User-agent: other\nDisallow: /a\n\nUser-Agent: toasoan/2.0 # us\nUser-agent: third\nDisallow: /b\n"
                            "\nUser-agent: *\nDisallow: /\n\nuser-agent: TOASOAN\r\ndisallow: /c\r\n";
    QVERIFY(allows(text, u"/a"_s));
    QVERIFY(!allows(text, u"/b/1"_s));
    QVERIFY(!allows(text, u"/c"_s));
    QVERIFY(allows(text, u"/d"_s));
    QVERIFY(allows("User-agent: ToaSoanX\nDisallow: /\n", u"/"_s));
}

void RobotsTest::onlyWithoutThemEverybodysRulesHold()
{
    const QByteArray text = "User-agent: *\nDisallow: /a\nAllow: /a/b\nSitemap: https://x/s.xml\n";
    QVERIFY(!allows(text, u"/a"_s));
    QVERIFY(allows(text, u"/a/b"_s));
    QVERIFY(allows("User-agent: *\nDisallow: /\nUser-agent: ToaSoan\nDisallow:\n", u"/a"_s)); // an empty rule: nothing is closed
    QVERIFY(allows("User-agent: *\nDisallow: /\n", u"/robots.txt"_s));
}

void RobotsTest::theLongestRuleDecides_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("allowed");
    const QByteArray example = "allow: /example/page/\ndisallow: /example/page/disallowed.gif\n";
    QTest::newRow("longer closes") << example << u"/example/page/disallowed.gif"_s << false;
    QTest::newRow("shorter opens") << example << u"/example/page/other.gif"_s << true;
    QTest::newRow("as long: open") << QByteArray("disallow: /folder\nallow: /folder\n") << u"/folder/page"_s << true;
    QTest::newRow("as long, other order") << QByteArray("allow: /folder\ndisallow: /folder\n") << u"/folder/page"_s << true;
    QTest::newRow("query counts") << QByteArray("disallow: /tim?q=\n") << u"/tim?q=a"_s << false;
    QTest::newRow("case counts") << QByteArray("disallow: /Tin\n") << u"/tin"_s << true;
    QTest::newRow("nothing fits") << QByteArray("disallow: /a\n") << u"/b"_s << true;
}

void RobotsTest::theLongestRuleDecides()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, path);
    QTEST(allows("user-agent: *\n" + rules, path), "allowed");
}

void RobotsTest::starsAndTheEnd_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("fits");
    QTest::newRow("star") << QByteArray("/a*/c") << u"/a/b/c/d"_s << true;
    QTest::newRow("star for nothing") << QByteArray("/a*c") << u"/ac"_s << true;
    QTest::newRow("end") << QByteArray("/*.gif$") << u"/x/y.gif"_s << true;
    QTest::newRow("not the end") << QByteArray("/*.gif$") << u"/x/y.gif?z"_s << false;
    QTest::newRow("end twice in the path") << QByteArray("/*.gif$") << u"/a.gif/b.gif"_s << true;
    QTest::newRow("end without a star") << QByteArray("/a$") << u"/ab"_s << false;
    QTest::newRow("whole") << QByteArray("/a$") << u"/a"_s << true;
    QTest::newRow("star at the end") << QByteArray("/a*") << u"/a"_s << true;
    QTest::newRow("parts do not overlap") << QByteArray("/ab*b$") << u"/ab"_s << false;
    QTest::newRow("begins elsewhere") << QByteArray("/b") << u"/a/b"_s << false;
}

void RobotsTest::starsAndTheEnd()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, path);
    QFETCH(bool, fits);
    QCOMPARE(!allows("user-agent: *\ndisallow: " + rule, path), fits);
}

void RobotsTest::encodedAndPlainAreTheSame_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("path");
    QTest::newRow("letters outside ASCII") << QByteArray("/foo/bar/ツ") << u"/foo/bar/%E3%83%84"_s;
    QTest::newRow("encoded in the rule") << QByteArray("/foo/bar/%e3%83%84") << u"/foo/bar/ツ"_s;
    QTest::newRow("encoded without need") << QByteArray("/foo/bar/%62%61%7A") << u"/foo/bar/baz"_s;
    QTest::newRow("Vietnamese") << QByteArray("/tin-tức/") << u"/tin-tức/1"_s;
}

void RobotsTest::encodedAndPlainAreTheSame()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, path);
    QVERIFY(!allows("user-agent: *\ndisallow: " + rule, path));
}

void RobotsTest::theDelayIsReadAndNonsenseIsNot()
{
    using namespace std::chrono_literals;
    QCOMPARE(Robots::parse("User-agent: *\nCrawl-delay: 2.5\n", "ToaSoan").delay().value(), 2500ms);
    QVERIFY(!Robots::parse("User-agent: *\nCrawl-delay: nhanh\n", "ToaSoan").delay());
    QVERIFY(!Robots::parse("User-agent: *\nCrawl-delay: -3\n", "ToaSoan").delay());
    QVERIFY(!Robots::parse("User-agent: other\nCrawl-delay: 3\n", "ToaSoan").delay());
}

void RobotsTest::whatIsNoRobotsFileAllowsAll()
{
    for (const QByteArray &text : {QByteArray(), QByteArray("<!DOCTYPE html><html><body>404"), QByteArray("Disallow: /\n"),
             QByteArray(1000, '\0'), QByteArray("\xEF\xBB\xBFuser-agent: other\ndisallow: /")})
        QVERIFY(allows(text, u"/tin"_s));
    QVERIFY(!allows("\xEF\xBB\xBFuser-agent: *\ndisallow: /", u"/tin"_s));
    QVERIFY(!Robots::refusingAll().allows(QUrl(u"https://tinh.example/"_s)));
}

void RobotsTest::manyStarsTakeNoTime()
{
    const QByteArray rule = "/" + QByteArray("*a").repeated(2000) + "b$";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(allows("user-agent: *\ndisallow: " + rule, u'/' + QString(8000, u'a')));
    QVERIFY(timer.elapsed() < 5000); // backtracking would take for ever
}

QTEST_GUILESS_MAIN(RobotsTest)
#include "tst_robots.moc"
