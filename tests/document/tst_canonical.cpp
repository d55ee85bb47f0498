// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "document/vocabularycheck.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;
using document::Loss;

namespace {

const QString goldens = test::sourcePath(u"tests/fixtures/document/");

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray canonical(const QByteArray &html)
{
    const auto clean = document::canonicalise(html);
    return clean ? clean->html : QByteArray("refused");
}

} // namespace

class CanonicalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goldenIsWrittenByteForByte_data();
    void goldenIsWrittenByteForByte();
    void oneMeaningIsWrittenInOneWay_data();
    void oneMeaningIsWrittenInOneWay();
    void lossesAreCounted();
    void whatLosesNothingReportsNothing();
    void manyKindsOfLossAreSummedUp();
    void linksAreKeptOrRefused_data();
    void linksAreKeptOrRefused();
    void emptyInputIsEmpty();
    void vietnameseComesOutAsItWentIn();
};

void CanonicalTest::init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void CanonicalTest::goldenIsWrittenByteForByte_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(goldens).entryList({u"*.in.html"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 12);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(8);
}

void CanonicalTest::goldenIsWrittenByteForByte()
{
    QFETCH(QString, name);
    const auto clean = document::canonicalise(fileContent(goldens + name + u".in.html"_s));
    QVERIFY(clean);
    const QByteArray expected = fileContent(goldens + name + u".out.html"_s);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(clean->html.split('\n'), expected.chopped(1).split('\n'));
    QCOMPARE(test::foreignIn(clean->html), QString());

    const auto again = document::canonicalise(clean->html);
    QVERIFY(again);
    QCOMPARE(again->html, clean->html);
    QVERIFY(again->losses.isEmpty());
}

void CanonicalTest::oneMeaningIsWrittenInOneWay_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *html, const char *expected) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
    };
    row("bare text", "một <i>hai</i>", "<p>một <em>hai</em></p>");
    row("bare text between blocks", "một<p>hai</p>ba", "<p>một</p>\n<p>hai</p>\n<p>ba</p>");
    row("empty paragraphs", "<p></p><p> &nbsp;<br></p><h2></h2><p>x</p>", "<p>x</p>");
    row("neighbours of one kind", "<b>a</b><strong>b</strong> <b>c</b>", "<p><strong>ab</strong> <strong>c</strong></p>");
    row("order of nesting", "<em><strong><a href=\"/x\">a</a></strong></em>", "<p><a href=\"/x\"><strong><em>a</em></strong></a></p>");
    row("twice the same", "<b><b>a<strong>b</strong></b></b>", "<p><strong>ab</strong></p>");
    row("paragraph alone in an item", "<ul><li><p>a</p></li></ul>", "<ul>\n<li>a</li>\n</ul>");
    row("paragraph before a list in an item", "<ul><li><p>a</p><ol><li>b</li></ol></li></ul>",
        "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>");
    row("two paragraphs in an item", "<ul><li>a<p>b</p></li></ul>", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>");
    row("aligned paragraph in an item", "<ul><li><p align=right>a</p></li></ul>",
        "<ul>\n<li>\n<p style=\"text-align:right\">a</p>\n</li>\n</ul>");
    row("default attributes", "<ol start=1 type=1><li>a</ol>", "<ol>\n<li>a</li>\n</ol>");
    row("start of a list counting down", "<ol start=1 reversed><li>a</ol>", "<ol start=\"1\" reversed=\"reversed\">\n<li>a</li>\n</ol>");
    row("order of attributes", "<img height=2 alt=a width=1 src=/x>",
        "<figure><img src=\"/x\" alt=\"a\" width=\"1\" height=\"2\" /></figure>");
    row("numbers", "<table><td colspan=007 rowspan=' 2 '>a",
        "<figure class=\"wp-block-table\"><table>\n<tbody>\n<tr><td colspan=\"7\" rowspan=\"2\">a</td></tr>\n</tbody>\n</table></figure>");
    row("headings", "<h1>a</h1><h4>b</h4><h6>c</h6>", "<h2>a</h2>\n<h4>b</h4>\n<h4>c</h4>");
    row("left is nothing", "<p style=\"text-align:left\">a</p><p align=left>b</p>", "<p>a</p>\n<p>b</p>");
    row("nearest alignment holds", "<div align=center><p style='text-align:right'>a</p><p>b</p></div>",
        "<p style=\"text-align:right\">a</p>\n<p style=\"text-align:center\">b</p>");
    row("escapes", "<p title=x>\"a\" 'b' &amp;amp; &lt;c&gt; > </p>", "<p>\"a\" 'b' &amp;amp; &lt;c&gt; &gt;</p>");
    row("escapes in attributes", "<a href=/ title='\"a\" & <b>'>x</a>",
        "<p><a href=\"/\" title=\"&quot;a&quot; &amp; &lt;b&gt;\">x</a></p>");
    row("line end after pre", "<pre>\n\n\na\n b</pre>", "<pre>a\n b</pre>");
    row("stroke after a tag", "<p>&#x338;a <em>&#x338; b</em></p>", "<p>a <em>b</em></p>");
    row("soft hyphen", "<p>a&shy;b</p>",
        "<p>a\xc2\xad"
        "b</p>");
    row("noncharacters",
        "<p>a&#xFDD0;\xef\xbf\xbf&#x1FFFE;\xef\xbb\xbf"
        "b</p>",
        "<p>ab</p>");
    row("control characters", "<p>a\x01&#1;\x7f&#x7f;\xc2\x81&#x81;b&#11;\tc</p>", "<p>ab c</p>");
    row("broken UTF-8",
        "<p>a\xff"
        "b</p>",
        "<p>a\xef\xbf\xbd"
        "b</p>");
    row("frameset", "<frameset><p>a</p></frameset>", "<p>a</p>");
    row("item outside a list", "<li>a</li>", "<p>a</p>");
    row("template in a row", "<table><tr><template><td>x</td></template><td>a</table>",
        "<figure class=\"wp-block-table\"><table>\n<tbody>\n<tr><td>a</td></tr>\n</tbody>\n</table></figure>");
}

void CanonicalTest::oneMeaningIsWrittenInOneWay()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, expected);
    QCOMPARE(canonical(html), expected);
    QCOMPARE(canonical(expected), expected);
}

void CanonicalTest::lossesAreCounted()
{
    const auto clean = document::canonicalise("<div><p class=a onclick=x>1</p><p class=b>2</p><script>x</script><script>y</script>"
                                              "<a href='javascript:x'>3</a><font>4</font><table><tr>&#x20;<td>5</table></div>");
    QVERIFY(clean);
    const QList<Loss> expected = {
        {Loss::Kind::UnwrappedElement, u"div"_s, 1},
        {Loss::Kind::DroppedAttribute, u"p[class]"_s, 2},
        {Loss::Kind::DroppedAttribute, u"p[onclick]"_s, 1},
        {Loss::Kind::DroppedElement, u"script"_s, 2},
        {Loss::Kind::RefusedUrl, u"a[href]"_s, 1},
        {Loss::Kind::UnwrappedElement, u"a"_s, 1},
        {Loss::Kind::UnwrappedElement, u"font"_s, 1},
    };
    QCOMPARE(clean->losses, expected);
}

void CanonicalTest::whatLosesNothingReportsNothing()
{
    const auto clean =
        document::canonicalise("<h1>a</h1><p align=center><b>b</b> <i>c</i></p><table><caption>d</caption><td>e</table><p></p><!-- f -->"
                               "<figure class=\"wp-block-table\"><table><td>g</table></figure><ol start=1><li><p>h</p></ol>");
    QVERIFY(clean);
    QVERIFY(clean->losses.isEmpty());
}

void CanonicalTest::manyKindsOfLossAreSummedUp()
{
    QByteArray html;
    for (int i = 0; i < 1000; ++i)
        html += "<x" + QByteArray::number(i) + QByteArray(500, 'y') + ">a</x" + QByteArray::number(i) + QByteArray(500, 'y') + '>';
    const auto clean = document::canonicalise(html);
    QVERIFY(clean);
    QCOMPARE(clean->losses.size(), 200);
    int sum = 0;
    for (const Loss &loss : clean->losses) {
        QVERIFY(loss.what.size() <= 40);
        sum += loss.count;
    }
    QCOMPARE(sum, 1000);
}

void CanonicalTest::linksAreKeptOrRefused_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("written");
    int number = 0;
    const auto row = [&number](const char *url, const char *written) {
        QTest::addRow("%d %s", ++number, QByteArray(url).simplified().constData()) << QByteArray(url) << QByteArray(written);
    };
    const auto kept = [&row](const char *url) { row(url, url); };
    const auto refused = [&row](const char *url) { row(url, ""); };
    kept("https://example.vn/a?b=c#d:e");
    kept("http://example.vn");
    kept("mailto:vanphong@example.vn");
    kept("tel:+842432321234");
    kept("/tin/a");
    kept("a/b.html");
    kept("#muc");
    kept("?trang=2");
    kept("/đường/dẫn");
    kept("toasoan-asset://store/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.pdf");
    row("  HtTpS://example.vn ", "https://example.vn");
    row("&#1;&#x20;https://example.vn", "https://example.vn");
    row("ht\ntps://exa\tmple.vn", "https://example.vn");
    row("/a:b?c:d", "/a%3Ab?c%3Ad");
    row("/e\xcc\x82", "/e%CC%82");
    refused("javascript:alert(1)");
    refused("JaVaScRiPt:alert(1)");
    refused(" &#14; javascript:alert(1)");
    refused("java&#10;script:alert(1)");
    refused("java&Tab;script&colon;alert(1)");
    refused("javascript&#x3a;alert(1)");
    refused("&#xa0;javascript:alert(1)");
    refused("vbscript:x");
    refused("data:text/html,x");
    refused("file:///etc/passwd");
    refused("ftp://example.vn");
    refused("zalo:1");
    refused("//example.vn");
    refused("/\\example.vn");
    refused("\\\\example.vn");
    refused("https:\\\\example.vn");
    refused("https://example.vn\\@evil.example");
    refused("https:example.vn");
    refused("https:///example.vn");
    refused("https://");
    refused("http:");
    refused("mailto:");
    refused("");
    refused(" ");
    refused("1a:b");
    refused("a b:c");
    refused("toasoan-asset://store/0123.pdf");
    refused("toasoan-asset://store/0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef.pdf");
    refused("toasoan-asset://store/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.pdf?x");
    refused("toasoan-asset://store/../0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.pdf");
    refused("toasoan-asset://pending/1");
}

void CanonicalTest::linksAreKeptOrRefused()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, written);
    const QByteArray expected = written.isEmpty() ? QByteArray("<p>a</p>") : "<p><a href=\"" + written + "\">a</a></p>";
    const auto clean = document::canonicalise("<a href=\"" + url + "\">a</a>");
    QVERIFY(clean);
    QCOMPARE(clean->html, expected);
    const bool isReported = clean->losses.contains(Loss{Loss::Kind::RefusedUrl, u"a[href]"_s, 1});
    QCOMPARE(isReported, written.isEmpty());
    QCOMPARE(canonical(clean->html), clean->html);
    // What is no place to go to is no picture either; mail and telephone are none.
    const auto picture = document::canonicalise("<img src=\"" + url + "\">");
    QVERIFY(picture);
    QCOMPARE(picture->html.isEmpty(), written.isEmpty() || written.startsWith("mailto:") || written.startsWith("tel:"));
}

void CanonicalTest::emptyInputIsEmpty()
{
    QCOMPARE(canonical(""), QByteArray());
    QCOMPARE(canonical(" \n "), QByteArray());
    QCOMPARE(canonical("<!-- x --><script>y</script><ul></ul><table></table>"), QByteArray());
    QCOMPARE(canonical(QByteArray("\0\x01\x7f\xef\xbb\xbf", 6)), QByteArray());
}

void CanonicalTest::vietnameseComesOutAsItWentIn()
{
    const QByteArray pangram =
        "<p>Ủy ban nhân dân xã Đông Hưng, thủy lợi – “Độc lập – Tự do – Hạnh phúc”; ẵ ậ ễ ỗ ỡ ự ỵ Ặ Ẽ Ổ Ữ Ỵ … ₫ № 📄</p>";
    QCOMPARE(canonical(pangram), pangram);
    const QByteArray decomposed = QString::fromUtf8(pangram).normalized(QString::NormalizationForm_D).toUtf8();
    QVERIFY(decomposed != pangram);
    QCOMPARE(canonical(decomposed), pangram);
}

QTEST_GUILESS_MAIN(CanonicalTest)
#include "tst_canonical.moc"
