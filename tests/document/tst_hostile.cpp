// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "document/htmlsoup.h"
#include "document/vocabularycheck.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <gumbo.h>

#include <algorithm>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *payloads[] = {
    "<script>alert(1)</script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<SCRIPT/SRC=//evil.example/x.js></SCRIPT>",
    "<script\x0b>alert(1)</script\x0b>",
    "<script <b>>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<img/src='x'/onerror='alert(1)'>",
    "<img src=\"x` `<script>alert(1)</script>\"` `>",
    "<img \"\"\"><script>alert(1)</script>\">",
    "<p onclick=alert(1) onmouseover='alert(2)' ONFOCUS=\"alert(3)\" tabindex=1 autofocus>x</p>",
    "<body onload=alert(1)><p>x",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=\" &#14; javascript:alert(1)\">x</a>",
    "<a href=\"jav&#x0A;ascript:alert(1)\">x</a>",
    "<a href=\"&#x6A;avascript&colon;alert(1)\">x</a>",
    "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">x</a>",
    "<a href=\"vbscript:msgbox(1)\">x</a>",
    "<a href='x' style='behavior:url(x.htc)'>x</a>",
    "<p style=\"text-align:center;background:url(javascript:alert(1))\">x</p>",
    "<p style=\"text-align:center&quot;onclick=alert(1)\">x</p>",
    "<p style='text-align:expression(alert(1))'>x</p>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<svg></p><style><a title=\"</style><img src=x onerror=alert(1)>\">",
    "<svg><p><style><a id=\"</style><img src=1 onerror=alert(1)>\"></p></svg>",
    "<svg><desc><noscript><img title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<svg><foreignObject><p>x<iframe srcdoc='<script>alert(1)</script>'></foreignObject></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
    "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<math><annotation-xml encoding=\"text/html\"><style><img src=x onerror=alert(1)></style></annotation-xml></math>",
    "<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title=\"</style><img src onerror='alert(1)'>\"></style></h1>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
    "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\"></xmp>",
    "<iframe><p title=\"</iframe><img src=x onerror=alert(1)>\"></iframe>",
    "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\"></noembed>",
    "<noframes><p title=\"</noframes><img src=x onerror=alert(1)>\"></noframes>",
    "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
    "<title><p title=\"</title><img src=x onerror=alert(1)>\"></title>",
    "<style><p title=\"</style><img src=x onerror=alert(1)>\"></style>",
    "<style>@import 'javascript:alert(1)';</style><link rel=stylesheet href=javascript:alert(1)>",
    "<template><img src=x onerror=alert(1)><script>alert(1)</script></template>",
    "<template shadowrootmode=open><script>alert(1)</script></template>",
    "<table><template><tr><td><script>alert(1)</script></template></table>",
    "<select><template><img src=x onerror=alert(1)></template></select>",
    "<select><style></select><img src=x onerror=alert(1)></style>",
    "<option><style></option></select><b><img src=xx: onerror=alert(1)></style></option>",
    "<table><script>alert(1)</script><tr><td>x<img src=x onerror=alert(1)></table>",
    "<table background=javascript:alert(1)><td background=javascript:alert(1)>x</table>",
    "<object data=javascript:alert(1)><embed src=javascript:alert(1)></object>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button><input type=image src=x onerror=alert(1)></form>",
    "<base href=javascript:/a/+alert(1)//><a href=/x>x</a>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>",
    "<details open ontoggle=alert(1)><summary>x</summary>y</details>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml version=1?><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
    "<p title='</p><script>alert(1)</script>'>x",
    "<a href=\"https://x/&quot;onmouseover=&quot;alert(1)\">x</a>",
    "<a href='/x' title='\"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'>x</a>",
    "<img alt=\"&lt;/figure&gt;&lt;script&gt;alert(1)&lt;/script&gt;\" src=/x>",
    "<img src=x:x onerror=alert(1)//><img src=javascript:alert(1)><img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "<plaintext><script>alert(1)</script>",
    "<frameset onload=alert(1)><frame src=javascript:alert(1)>",
    "<marquee onstart=alert(1)>x</marquee><isindex action=javascript:alert(1) type=image>",
    "<x onclick=alert(1)>x</x><o:p style='x:expression(alert(1))'>y</o:p>",
    "<pre>\n<textarea>\n</pre><img src=x onerror=alert(1)></textarea></pre>",
    "<b><p><svg><b></p><style><b title=\"</style><img src=x onerror=alert(1)>\">",
    "<li style=list-style:url() onwebkitanimationstart=alert(1)>x",
    "<span lang='\"><script>alert(1)</script>'>x</span><ol type='\"><script>' start='1\"'><li>x</ol>",
    "\xc0\xbcscript\xc0\xbe"
    "alert(1)\xc0\xbc/script\xc0\xbe",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    "<\xe2\x80\x8bscript>alert(1)</script>",
    "<p>x</p&#0;><script\x01>alert(1)</script><scr\x01ipt>alert(1)</script>",
};

Error::Kind refusal(const QByteArray &html)
{
    const auto clean = document::canonicalise(html);
    return clean ? Error::Kind::NothingToDo : clean.error().kind;
}

int depthOf(const GumboNode &node)
{
    int deepest = 0;
    if (node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE) {
        for (unsigned i = 0; i < node.v.element.children.length; ++i)
            deepest = std::max(deepest, 1 + depthOf(*static_cast<const GumboNode *>(node.v.element.children.data[i])));
    }
    return deepest;
}

int parsedDepth(const QByteArray &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), std::size_t(html.size()));
    const int depth = depthOf(*output->root);
    gumbo_destroy_output(&options, output);
    return depth;
}

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyTheVocabularyComesThrough_data();
    void onlyTheVocabularyComesThrough();
    void tooLargeIsRefusedAtOnce();
    void tooDeepIsRefusedAtOnce_data();
    void tooDeepIsRefusedAtOnce();
    void ordinaryNestingIsAccepted_data();
    void ordinaryNestingIsAccepted();
    void whatIsAcceptedIsNotDeep();
    void whatComesOutIsAcceptedAgain();
};

void HostileTest::init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void HostileTest::onlyTheVocabularyComesThrough_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const QByteArray &name) -> QTestData & { return QTest::newRow(name.constData()); };
    int number = 0;
    for (const char *payload : payloads) {
        const QByteArray html(payload);
        const QByteArray name = QByteArray::number(++number);
        row(name + " alone") << html;
        row(name + " in a paragraph") << "<p>trước " + html + " sau</p>";
        row(name + " in a cell") << "<table><tr><td>" + html + "</td></tr></table>";
        row(name + " between rows") << "<table><tr><td>a</td></tr>" + html + "<tr><td>b</td></tr></table>";
        row(name + " in a list") << "<ul><li>" + html + html + "</ul>";
        row(name + " in pre") << "<pre>" + html + "</pre>";
        row(name + " in svg") << "<svg><title>" + html;
        row(name + " in math") << "<math><mtext>" + html;
        row(name + " in a caption") << "<figure><img src=/x><figcaption>" + html + "</figcaption></figure>";
    }
    QVERIFY(number >= 40);
}

void HostileTest::onlyTheVocabularyComesThrough()
{
    QFETCH(QByteArray, html);
    const auto clean = document::canonicalise(html);
    QVERIFY(clean);
    QCOMPARE(test::foreignIn(clean->html), QString());
    // Read in other places than at the top of a page it must be as harmless.
    QCOMPARE(test::foreignIn("<blockquote>" + clean->html + "</blockquote>"), QString());
    const auto again = document::canonicalise(clean->html);
    QVERIFY(again);
    QCOMPARE(again->html, clean->html);
    static const QRegularExpression dangerous(
        u"<[^>]*(\\son[a-z]+\\s*=|javascript:|srcdoc|<)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(u"\"[^\"]*\""_s);
    QString tags = QString::fromUtf8(clean->html);
    QVERIFY2(!tags.remove(quoted).contains(dangerous), clean->html.constData());
}

void HostileTest::tooLargeIsRefusedAtOnce()
{
    const QByteArray large = "<p>" + QByteArray(5 * 1024 * 1024, 'a') + "</p>";
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(refusal(large), Error::Kind::TooLarge);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(refusal(QByteArray(4 * 1024 * 1024, '<')), Error::Kind::TooLarge); // four times as long when escaped
    QCOMPARE(refusal("<p>" + QByteArray(4 * 1024 * 1024 - 100, 'a') + "</p>"), Error::Kind::NothingToDo);
}

void HostileTest::tooDeepIsRefusedAtOnce_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
    const auto times = [](const char *html, int count) { return QByteArray(html).repeated(count); };
    row("div 300", times("<div>", 300));
    row("div 500000", times("<div>", 500'000));
    row("closed", times("<div>", 300) + times("</div>", 300));
    row("quotes", times("<blockquote>", 300));
    row("lists", times("<ul><li>", 200));
    row("tables", times("<table><td>", 100'000));
    row("bold", times("<b id=1><b id=2>", 100'000));
    row("unknown", times("<x>", 300'000));
    row("svg", times("<svg>", 300'000));
    row("groups in svg", "<svg>" + times("<g>", 300'000));
    row("void in svg", "<svg>" + times("<wbr>", 300'000));
    row("svg that ends early", times("<svg><p></svg><div/>", 100'000));
    row("paragraph that ends early", times("<p><div></div><span>", 100'000));
    row("end tag out of scope", times("<div><table><td></div>", 100'000));
    row("span that cannot end", times("<span><div></span>", 100'000));
    row("bold that cannot end", times("<b><table><td></b>", 100'000));
    row("form that leaves its content", times("<form><div></form>", 100'000));
    row("end tag in a script", times("<div><script></div></script>", 100'000));
    row("script in a comment in a script", "<script><!--<script></script></div>--></script>" + times("<div>", 300'000));
    row("end tag in an attribute", times("<div><a title='</div>'></a>", 100'000));
    row("end tag in a comment", times("<div><!--</div>-->", 100'000));
    row("end tag in CDATA", "<svg>" + times("<g><![CDATA[></g>]]>", 100'000));
    row("style in select", "<select><style></select>" + times("<div>", 300'000) + "</style>");
    row("template", times("<template>", 100'000));
    row("ruby", times("<rt>", 300'000));
    row("many attributes", "<p " + times("a1 b2 c3 d4 ", 300'000) + ">");
    QByteArray open;
    for (int i = 0; i < 250; ++i)
        open += "<p><b id=" + QByteArray::number(i) + '>';
    row("formatting in every paragraph", open + times("<p>x", 500'000));
}

void HostileTest::tooDeepIsRefusedAtOnce()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(refusal(html), Error::Kind::TooLarge);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void HostileTest::ordinaryNestingIsAccepted_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
    const auto times = [](const char *html, int count) { return QByteArray(html).repeated(count); };
    row("250 levels", times("<div>", 250) + "x" + times("</div>", 250));
    row("paragraphs left open", times("<p>một <b>hai</b>", 5000));
    row("items left open", "<ol>" + times("<li>một<p>hai", 5000) + "</ol>");
    row("cells left open", "<table>" + times("<tr><td>một<td><p>hai", 2000) + "</table>");
    row("terms left open", "<dl>" + times("<dt>một<dd>hai", 5000) + "</dl>");
    row("options left open", "<select>" + times("<option>một", 5000) + "</select>x");
    row("many line breaks", times("một<br>hai<img src=/x><hr>", 2000));
    row("misnested formatting", times("<b>một <i>hai</b> ba</i> ", 2000));
    row("formatting over paragraphs", times("<p><b>một</p>", 60));
    row("anchors left open", times("<p><a name=x>một</p>", 60));
    row("end tags too many", times("<div>một</div></div></span></td></table>", 3000));
    row("spans left open in closed blocks", times("<div><p><span>một</p></div>", 3000));
    row("fonts", times("<font face=a><font size=2><font color=red><font size=3>một</font></font></font></font>", 2000));
    row("drawings", times("<p>một<svg viewBox='0 0 1 1'><title>hai</title><path d=''/><g><circle r=1></circle></g></svg></p>", 2000));
    row("scripts", times("<div><script>document.write('<div><div>')</script></div>", 3000));
    row("old scripts", times("<script><!--\nx('<b>');\n//--></script>", 3000));
    row("declarations", times("<![if !supportLists]>1.<![endif]><!--[if gte mso 9]><xml><w:x><![endif]--><o:p>&nbsp;</o:p>", 3000));
    row("form around all", "<form>" + times("<div><table><tr><td><input><p>một</td></tr></table></div>", 2000) + "</form>");
}

void HostileTest::ordinaryNestingIsAccepted()
{
    QFETCH(QByteArray, html);
    const auto clean = document::canonicalise(html);
    QVERIFY2(clean, clean ? "" : qPrintable(clean.error().detail));
}

// The depth is told from the tags alone, before parsing: the parser's own tree must bear it out.
void HostileTest::whatIsAcceptedIsNotDeep()
{
    int accepted = 0;
    int deepest = 0;
    for (quint32 seed = 0; seed < 400; ++seed) {
        const QByteArray soup = test::htmlSoup(seed, 700);
        if (!document::canonicalise(soup))
            continue;
        ++accepted;
        deepest = std::max(deepest, parsedDepth(soup));
    }
    QVERIFY(accepted > 100);
    QVERIFY2(deepest < 400, qPrintable(QString::number(deepest)));
}

// Each level of a table becomes several, so a limit that the input just keeps the output may not.
void HostileTest::whatComesOutIsAcceptedAgain()
{
    for (int levels = 10; levels < 130; levels += 8) {
        const QByteArray html = QByteArray("<table><td>").repeated(levels);
        const auto clean = document::canonicalise(html);
        if (!clean) {
            QCOMPARE(clean.error().kind, Error::Kind::TooLarge);
            continue;
        }
        const auto again = document::canonicalise(clean->html);
        QVERIFY(again);
        QCOMPARE(again->html, clean->html);
    }
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
