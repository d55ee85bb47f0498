// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "document/htmlsoup.h"
#include "document/vocabularycheck.h"

#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

const QByteArray firstHex(64, 'a');
const QByteArray secondHex = QByteArray("0123456789abcdef").repeated(4);
const QByteArray withMedia = "<figure><img src=\"toasoan-asset://store/" + secondHex
    + ".jpg\" alt=\"x\" /></figure>\n<p>xem <a href=\"toasoan-asset://store/" + firstHex
    + ".pdf\">tệp</a> và <a href=\"toasoan-asset://store/" + secondHex + ".jpg\">ảnh</a>, src=\"toasoan-asset://store/"
    + QByteArray(64, 'b') + ".png\"</p>";

MediaId id(const QByteArray &hex) { return MediaId::fromHex(QString::fromLatin1(hex)).value(); }

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plainTextHasOneBlockALine();
    void plainTextBecomesParagraphs_data();
    void plainTextBecomesParagraphs();
    void plainTextSurvivesTheWayThere();
    void blocksAreTheTopLevelOnes();
    void lettersAndDigitsAreAllThatIsCompared_data();
    void lettersAndDigitsAreAllThatIsCompared();
    void lettersAreTheSameForTextAndItsHtml();
    void mediaAreNamedOnceInOrder();
    void mediaUrlsAreReplaced();
    void unknownMediaIsRefused();
};

void TextTest::init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void TextTest::plainTextHasOneBlockALine()
{
    const auto clean = document::canonicalise(
        "<h2>Đề mục</h2><p>một <b>hai</b><br>ba &lt;x&gt;</p><ul><li>a<ol><li>b</ol><li><p>c</p><p>d</p></ul>"
        "<table><caption>bảng</caption><tr><th>A<th>B<tr><td><p>1</p><p>2</p><td>3</table>"
        "<figure><img src=/x alt='không đọc'><figcaption>ảnh</figcaption></figure><hr><blockquote>q<cite>ai</cite></blockquote>"
        "<pre>x\n  y</pre><dl><dt>t<dd>d</dl><details><summary>s</summary>n</details>");
    QVERIFY(clean);
    QCOMPARE(
        document::toPlainText(clean->html), u"Đề mục\nmột hai ba <x>\na\nb\nc\nd\nA\tB\n1 2\t3\nbảng\nảnh\nq\nai\nx\n  y\nt\nd\ns\nn"_s);
    QCOMPARE(document::toPlainText(""), QString());
}

void TextTest::plainTextBecomesParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const QString &text, const char *html) { QTest::newRow(name) << text << QByteArray(html); };
    row("one line", u"Ủy ban"_s, "<p>Ủy ban</p>");
    row("lines of one paragraph", u"một\nhai\r\nba\rbốn"_s, "<p>một<br />hai<br />ba<br />bốn</p>");
    row("blank lines", u"\n\nmột\n\n \t \nhai\n\u00a0\nba\n\n"_s, "<p>một</p>\n<p>hai</p>\n<p>ba</p>");
    row("separators", u"một\u2028hai\u2029ba"_s, "<p>một<br />hai</p>\n<p>ba</p>");
    row("markup is text", u"<b>a</b> & \"c\" &lt;"_s, "<p>&lt;b&gt;a&lt;/b&gt; &amp; \"c\" &amp;lt;</p>");
    row("white space", u"  a \t b  \n  c"_s, "<p>a b<br />c</p>");
    row("decomposed", u"U\u0309y\u0000x\u0001"_s, "<p>Ủyx</p>");
    row("nothing", u" \n\n "_s, "");
}

void TextTest::plainTextBecomesParagraphs()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QCOMPARE(document::fromPlainText(text), html);
    const auto clean = document::canonicalise(html);
    QVERIFY(clean);
    QCOMPARE(clean->html, html);
}

void TextTest::plainTextSurvivesTheWayThere()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const QByteArray html = document::fromPlainText(QString::fromUtf8(test::htmlSoup(seed, 30)));
        const auto clean = document::canonicalise(html);
        QVERIFY(clean);
        QCOMPARE(clean->html, html);
        QCOMPARE(test::foreignIn(html), QString());
        QCOMPARE(document::fromPlainText(document::toPlainText(html)).count("<script"), 0);
    }
}

void TextTest::blocksAreTheTopLevelOnes()
{
    const QList<QByteArray> expected = {"<p>a</p>", "<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>", "<hr />", "<pre>d\n\ne</pre>",
        "<blockquote>\n<p>f</p>\n<p>g</p>\n</blockquote>"};
    QCOMPARE(document::blocks(expected.join('\n')), expected);
    QVERIFY(document::blocks("").isEmpty());
}

void TextTest::lettersAndDigitsAreAllThatIsCompared_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::newRow("punctuation") << u"Điều 12, khoản 3: “Ủy ban” – 5%!"_s << u"Điều12khoản3Ủyban5"_s;
    QTest::newRow("decomposed") << u"U\u0309y ba\u0323n"_s << u"Ủybạn"_s;
    QTest::newRow("entities") << u"&Eacute; &#7910;y &#x1EA1; A&amp;B &lt;b&gt; &nbsp;&hellip;"_s << u"ÉỦyạABb"_s;
    QTest::newRow("decoded once") << u"&amp;eacute;"_s << u"eacute"_s;
    QTest::newRow("tags are text") << u"a <b>c</b>"_s << u"abcb"_s;
    QTest::newRow("tags beside entities") << u"&#97; <b>c</b> <!-- d"_s << u"abcbd"_s;
    QTest::newRow("bare ampersand") << u"AT&T & x"_s << u"ATTx"_s;
    QTest::newRow("beyond the first plane") << u"\U0001D400 📄 \u0663"_s << u"\U0001D400\u0663"_s;
    QTest::newRow("invisible") << u"a\u00ad\u200bb\u0338"_s << u"ab"_s;
}

void TextTest::lettersAndDigitsAreAllThatIsCompared()
{
    QFETCH(QString, text);
    QFETCH(QString, letters);
    QCOMPARE(document::lettersAndDigits(text), letters);
}

void TextTest::lettersAreTheSameForTextAndItsHtml()
{
    QRandomGenerator random(1);
    const QByteArray html = test::paragraphs(random, 20);
    QString text = document::toPlainText(html);
    QCOMPARE(document::lettersAndDigits(text), document::lettersAndDigits(text.normalized(QString::NormalizationForm_D)));
    QCOMPARE(document::lettersAndDigits(text), text.remove(u' ').remove(u'\n'));
}

void TextTest::mediaAreNamedOnceInOrder()
{
    const auto clean = document::canonicalise(withMedia);
    QVERIFY(clean);
    QCOMPARE(clean->html, withMedia);
    QCOMPARE(document::mediaIn(withMedia), (QList<MediaId>{id(secondHex), id(firstHex)}));
    QVERIFY(document::mediaIn("<p>a</p>").isEmpty());
}

void TextTest::mediaUrlsAreReplaced()
{
    const QHash<MediaId, QString> urls = {{id(firstHex), u"/tep/đơn.pdf?a=1&b=\"2\""_s}, {id(secondHex), u"https://example.vn/a.jpg"_s}};
    const auto html = document::withMediaUrls(withMedia, urls);
    QVERIFY(html);
    QCOMPARE(*html,
        "<figure><img src=\"https://example.vn/a.jpg\" alt=\"x\" /></figure>\n<p>xem <a "
        "href=\"/tep/đơn.pdf?a=1&amp;b=&quot;2&quot;\">tệp</a> và "
        "<a href=\"https://example.vn/a.jpg\">ảnh</a>, src=\"toasoan-asset://store/"
            + QByteArray(64, 'b') + ".png\"</p>");
    QCOMPARE(test::foreignIn(*html), QString());
    QCOMPARE(document::withMediaUrls("<p>a</p>", {}).value(), QByteArray("<p>a</p>"));
}

void TextTest::unknownMediaIsRefused()
{
    const auto html = document::withMediaUrls(withMedia, {{id(secondHex), u"/a.jpg"_s}});
    QVERIFY(!html);
    QCOMPARE(html.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(html.error().detail, QString::fromLatin1(firstHex));
}

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
