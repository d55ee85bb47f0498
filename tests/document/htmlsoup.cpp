// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/htmlsoup.h"

#include <QList>

#include <iterator>

namespace toasoan::test {
namespace {

constexpr const char *elements[] = {"p", "p", "p", "div", "span", "b", "strong", "i", "em", "u", "s", "sub", "sup", "code", "a", "ul", "ol",
    "li", "li", "blockquote", "cite", "pre", "h1", "h2", "h3", "h5", "table", "thead", "tbody", "tfoot", "tr", "tr", "td", "td", "th",
    "caption", "colgroup", "figure", "figcaption", "details", "summary", "dl", "dt", "dd", "abbr", "font", "center", "section", "article",
    "button", "ruby", "rt", "o:p", "del", "nobr", "address", "main", "label", "q", "big"};
constexpr const char *hostile[] = {"script", "style", "template", "noscript", "iframe", "object", "svg", "math", "form", "textarea",
    "select", "option", "xmp", "title", "head", "body", "html", "mi", "mtext", "mglyph", "desc", "foreignObject", "annotation-xml",
    "frameset", "applet", "marquee", "video", "audio", "canvas", "dialog", "noembed", "noframes", "plaintext", "listing", "x-y"};
constexpr const char *voids[] = {"br", "hr", "img", "input", "wbr", "col", "embed", "link", "meta", "base"};
constexpr const char *attributes[] = {" href=\"https://example.vn/a?b=1&amp;c=2\"", " href=javascript:alert(1)", " href='/tin/a:b'",
    " href=\" java&#x09;script:alert(1)\"",
    " href=\"toasoan-asset://store/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.pdf\"", " src=\"/anh.png\"",
    " src=x onerror=alert(1)", " alt=\"Ảnh &quot;họp&quot;\"", " width=640", " style=\"text-align: center\"",
    " style='mso-list:l0 level1 lfo1;text-align:right'", " align=justify", " align=left", " class=MsoNormal", " onclick=\"alert(1)\"",
    " title=\"A<b>\"", " lang=en", " colspan=2", " rowspan=3", " colspan=1", " scope=col", " start=3", " start=1", " type=a", " reversed",
    " id=x", " srcdoc=\"<script>\""};
constexpr const char *texts[] = {"Ủy ban nhân dân", "x\xcc\xb8", "\xcc\xb8y", "e\xcc\x82\xcc\xa3", " ", "\n", "  hai  khoảng ", "&nbsp;",
    "\xc2\xa0", "3 &lt; 5 &amp; 7", "&lt;script&gt;", "a &amp;lt; b", "\xc2\xad", "&#0;&#1;&#13;", "<", "&", "\t", "&copy &notit;",
    "\xe2\x80\x8b", "]]>", "-->", "\"'`", "\xf0\x9f\x93\x84", "&#xFDD0;", "Đ\r\nĐ", "\xff\xfe", "&#x338;", "<!-- x -->", "<![CDATA[ y ]]>",
    "<![if !supportLists]>1.<![endif]>", "</p>", "</", "<?php ?>", "\xc2\x85", "&#x85;", "&#x81;", "\xc2\x81", "\x7f", "&#127;",
    "&#x1FFFE;", "\xf0\x9f\xbf\xbf", "\xef\xbf\xbf", "\xed\xa0\x80", "\xef\xbb\xbf"};

template <std::size_t Size> QByteArray one(QRandomGenerator &random, const char *const (&of)[Size])
{
    return of[random.bounded(int(Size))];
}

QByteArray startTag(QRandomGenerator &random, const QByteArray &name)
{
    QByteArray tag = '<' + (random.bounded(12) == 0 ? name.toUpper() : name);
    for (int count = random.bounded(3); count > 0; --count)
        tag += one(random, attributes);
    return tag + (random.bounded(30) == 0 ? "/>" : ">");
}

} // namespace

QByteArray htmlSoup(quint32 seed, int pieces)
{
    QRandomGenerator random(seed);
    const int hostileShare = random.bounded(30);
    QByteArray html;
    QList<QByteArray> open;
    for (int i = 0; i < pieces; ++i) {
        const int choice = random.bounded(100);
        if (choice < 35) {
            open.append(random.bounded(100) < hostileShare ? one(random, hostile) : one(random, elements));
            html += startTag(random, open.last());
        } else if (choice < 60 && !open.isEmpty()) {
            const qsizetype at = random.bounded(8) == 0 ? qsizetype(random.bounded(int(open.size()))) : open.size() - 1;
            html += "</" + open.takeAt(at) + '>';
        } else if (choice < 66) {
            html += startTag(random, one(random, voids));
        } else {
            html += one(random, texts);
        }
    }
    return html;
}

QByteArray paragraphs(QRandomGenerator &random, int count)
{
    static constexpr const char *words[] = {
        "Ủy", "ban", "nhân", "dân", "xã", "thông", "báo", "kết", "quả", "đấu", "giá", "quyền", "sử", "dụng", "đất"};
    QByteArray html;
    for (int i = 0; i < count; ++i) {
        html += i > 0 ? "\n<p>" : "<p>";
        for (int word = 3 + random.bounded(8); word > 0; --word)
            html += one(random, words) + (word > 1 ? " " : "</p>");
    }
    return html;
}

} // namespace toasoan::test
