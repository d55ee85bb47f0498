// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "publish/watch/selector.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;

namespace {

// As portals of provinces write their lists: tables for layout, several classes, an id with a number in it, unclosed tags.
const QByteArray portal = R"(<!DOCTYPE html><html><head><title>Cổng tin</title><base href="/portal/"></head><body>
<div id="tin-moi_12" class="box Tin-Moi"><ul class="list news-list">
<li class="item first" data-id="7"><a href="a.aspx" title="Bài A">Bài <b>A</b></a><span class="ngay">23/11/2026</span>
<li class="item"><p><a HREF="b.aspx">Bài B</a></p><span class="ngay">22/11/2026</span>
<li class="ads"><a href="https://quang-cao.example/">Quảng cáo</a>
</ul><ol><li class="item"><a href="c.aspx">Bài C</a></ol></div><script>var x = "<li class='item'>";</script></body></html>)";

HtmlPage pageOf(const QByteArray &html, const QByteArray &contentType = "text/html; charset=utf-8")
{
    auto page = HtmlPage::parse(html, contentType, QUrl(u"https://tinh.example/muc/"_s));
    if (!page)
        qFatal("%s", qPrintable(page.error().detail));
    return std::move(*page);
}

QStringList wordsOf(const QList<Element> &elements)
{
    QStringList words;
    for (const Element &element : elements)
        words.append(element.words());
    return words;
}

} // namespace

class SelectorTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachFormFindsItsElements_data();
    void eachFormFindsItsElements();
    void whatIsNoSelectorIsRefused_data();
    void whatIsNoSelectorIsRefused();
    void brokenHtmlIsReadAsBrowsersDo();
    void linksAreResolvedAgainstTheBase();
    void theCharsetIsThatOfMarkHeaderOrPage_data();
    void theCharsetIsThatOfMarkHeaderOrPage();
    void scriptsAreNoWords();
    void deepOrLargePagesAreRefused();
};

void SelectorTest::eachFormFindsItsElements_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QStringList>("found");
    const QStringList items{u"Bài A 23/11/2026"_s, u"Bài B 22/11/2026"_s};
    const QStringList links{u"Bài A"_s, u"Bài B"_s};
    QTest::newRow("tag") << u"ol"_s << QStringList{u"Bài C"_s};
    QTest::newRow("class") << u".ngay"_s << QStringList{u"23/11/2026"_s, u"22/11/2026"_s};
    QTest::newRow("class of several") << u".news-list .item"_s << items;
    QTest::newRow("tag and classes") << u"li.item.first"_s << items.first(1);
    QTest::newRow("id") << u"#tin-moi_12 ol a"_s << QStringList{u"Bài C"_s};
    QTest::newRow("descendant") << u"ul.list a[href$=aspx]"_s << links;
    QTest::newRow("child") << u"ul li.item > a"_s << links.first(1);
    QTest::newRow("child after descendant") << u"div > ul a[href*='b.']"_s << links.last(1);
    QTest::newRow("attribute there") << u"[data-id]"_s << items.first(1);
    QTest::newRow("attribute equal") << u"li[data-id=\"7\"] a"_s << links.first(1);
    QTest::newRow("attribute begins") << u"a[href^='https://']"_s << QStringList{u"Quảng cáo"_s};
    QTest::newRow("names without regard to case") << u"A[HREF=\"b.aspx\"]"_s << links.last(1);
    QTest::newRow("classes with regard to case") << u".tin-moi"_s << QStringList();
    QTest::newRow("alternatives in document order") << u"ol a , ul li.first a"_s << QStringList{u"Bài A"_s, u"Bài C"_s};
    QTest::newRow("any") << u"ol > *"_s << QStringList{u"Bài C"_s};
    QTest::newRow("an empty value begins nothing") << u"a[href^='']"_s << QStringList();
}

void SelectorTest::eachFormFindsItsElements()
{
    QFETCH(QString, selector);
    QFETCH(QStringList, found);
    const auto parsed = Selector::parse(selector);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    const HtmlPage page = pageOf(portal);
    QCOMPARE(wordsOf(parsed->all(page.root())), found);
    const auto first = parsed->first(page.root());
    QCOMPARE(first ? first->words() : QString(), found.value(0));
}

void SelectorTest::whatIsNoSelectorIsRefused_data()
{
    QTest::addColumn<QString>("selector");
    for (const char *wrong :
        {"", " ", "li:first-child", "li,", ",li", "li >", "> li", "a[href", "a[href=]", "..x", "li + li", "#", "a[=b]"})
        QTest::newRow(wrong) << QString::fromUtf8(wrong);
}

void SelectorTest::whatIsNoSelectorIsRefused()
{
    QFETCH(QString, selector);
    const auto parsed = Selector::parse(selector);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::InvalidInput);
}

void SelectorTest::brokenHtmlIsReadAsBrowsersDo()
{
    const HtmlPage page = pageOf("<table><tr><td class=x>Một<td>Hai<div><p>Ba<b>Bốn</table></div><li>Năm</body><p>Sáu");
    QCOMPARE(page.root().words(), u"Một Hai Ba Bốn Năm Sáu"_s);
    QCOMPARE(wordsOf(Selector::parse(u"td.x")->all(page.root())), QStringList{u"Một"_s});
}

void SelectorTest::linksAreResolvedAgainstTheBase()
{
    const HtmlPage page = pageOf(portal);
    QCOMPARE(page.resolved(u" a.aspx#cuoi "_s), QUrl(u"https://tinh.example/portal/a.aspx"_s));
    QCOMPARE(pageOf("<p>x").resolved(u"a.aspx"_s), QUrl(u"https://tinh.example/muc/a.aspx"_s));
    QVERIFY(page.resolved(u"javascript:mo(7)"_s).isEmpty());
    QVERIFY(page.resolved(u"mailto:a@b.vn"_s).isEmpty());
}

void SelectorTest::theCharsetIsThatOfMarkHeaderOrPage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("header before page") << QByteArray("<meta charset=iso-8859-1><p>Đ") << QByteArray("text/html; Charset=\"UTF-8\"");
    QTest::newRow("page") << QByteArray("<meta charset=utf-8><p>Đ") << QByteArray("text/html");
    QTest::newRow("nothing said") << QByteArray("<p>Đ") << QByteArray();
    QTest::newRow("mark before all") << QByteArray("\xEF\xBB\xBF<meta charset=iso-8859-1><p>Đ")
                                     << QByteArray("text/html; charset=iso-8859-1");
    QTest::newRow("wide") << QByteArray("\xFF\xFE<\0p\0>\0\x10\x01", 10) << QByteArray();
    QTest::newRow("Windows") << QByteArray("<p>\xD0") << QByteArray("text/html; charset=windows-1258");
    QTest::newRow("unknown charset") << QByteArray("<p>Đ") << QByteArray("text/html; charset=khong-co");
}

void SelectorTest::theCharsetIsThatOfMarkHeaderOrPage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, header);
    QCOMPARE(pageOf(bytes, header).root().words(), u"Đ"_s);
}

void SelectorTest::scriptsAreNoWords()
{
    QVERIFY(!pageOf(portal).root().words().contains("var"_L1));
    QCOMPARE(wordsOfHtml(u"Thông báo &amp;quot;họp&amp;quot; <b>dân</b>"_s), u"Thông báo &quot;họp&quot; dân"_s);
    QCOMPARE(wordsOfHtml(u"  Trần\n trụi "_s), u"Trần trụi"_s);
}

void SelectorTest::deepOrLargePagesAreRefused()
{
    const QByteArray deep = QByteArray("<div>").repeated(100'000);
    QCOMPARE(HtmlPage::parse(deep, {}, {}).error().kind, Error::Kind::TooLarge);
    QCOMPARE(HtmlPage::parse(QByteArray(5 * 1024 * 1024, 'x'), {}, {}).error().kind, Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(SelectorTest)
#include "tst_selector.moc"
