// SPDX-License-Identifier: GPL-3.0-or-later
// What we send is what a real WordPress keeps, byte for byte, and what its readers see, letter for letter.
#include "publish/wordpressapi.h"
#include "publish/wordpressform.h"
#include "publish/wordpressserver.h"

#include "document/document.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::WordPressServer;

namespace {

const QStringList scraps = {u"Đồng bào "_s, u"thôn Đoài"_s, u" - "_s, u"--"_s, u"---"_s, u"..."_s, u"3x4"_s, u"1920x1080"_s, u"1.5x2"_s,
    u"(tm)"_s, u"(c)"_s, u" :) "_s, u":-("_s, u" 8-)"_s, u"8O"_s, u";)"_s, u":mrgreen:"_s, u"[gallery]"_s, u"[/x]"_s, u"`lệnh`"_s, u"''"_s,
    u"\"trích\""_s, u"it's"_s, u"'90s"_s, u"19h30'"_s, u"5'10\""_s, u"&"_s, u"&#39;"_s, u"&#x27;"_s, u"&amp;"_s, u"&nbsp;"_s, u"&foo;"_s,
    u"&copy"_s, u"<b>"_s, u"3 < 5 & 7 > 2"_s, u"<!-- wp:x -->"_s, u"http://127.0.0.1/"_s, u"https://example.org/a--b?c=1&d=2"_s,
    u"Wordpress"_s, u"xn--abc"_s, u"“ngoặc”"_s, u"‘đơn’"_s, u"–—…×"_s, u"\u00a0"_s, u"\u00ad"_s, u"\u200b"_s, u"\u202f"_s,
    u"😀👨‍👩‍👧"_s, u"𠀀"_s, u" "_s, u"\\"_s, u"%s $1"_s, u"- "_s, u" x "_s, u":"_s, u"#"_s, u"!important"_s};

class Soup final {
public:
    explicit Soup(quint32 seed)
        : m_random(seed)
    {
    }
    QByteArray document()
    {
        QByteArray html;
        for (int blocks = number(3, 7); blocks > 0; --blocks)
            html += block(2);
        return html;
    }
    QString words()
    {
        QString text;
        for (int count = number(1, 6); count > 0; --count)
            text += scraps[number(0, int(scraps.size()) - 1)];
        return text;
    }

private:
    int number(int from, int to) { return int(m_random.bounded(from, to + 1)); }
    QByteArray text() { return words().toHtmlEscaped().toUtf8(); }
    QByteArray attribute() { return text(); }
    QByteArray line(int depth)
    {
        static const QByteArrayList marks = {"strong", "em", "u", "s", "sub", "sup", "code"};
        QByteArray html;
        for (int count = number(1, 4); count > 0; --count) {
            const int kind = depth > 0 ? number(0, 12) : 12;
            if (kind < marks.size())
                html += '<' + marks[kind] + '>' + line(depth - 1) + "</" + marks[kind] + '>';
            else if (kind == 7)
                html += "<a href=\"https://example.org/?q=[1]&amp;x='2'#m\" title=\"" + attribute() + "\">" + line(0) + "</a>";
            else if (kind == 8)
                html += "<abbr title=\"" + attribute() + "\">" + line(0) + "</abbr><br>";
            else if (kind == 9)
                html += "<span lang=\"en\">" + line(0) + "</span>";
            else
                html += text();
        }
        return html;
    }
    QByteArray list(const QByteArray &tag, int depth)
    {
        QByteArray html = '<' + tag + '>';
        for (int count = number(1, 3); count > 0; --count)
            html += "<li>" + line(1) + (depth > 0 ? block(depth - 1) : QByteArray()) + "</li>";
        return html + "</" + tag.split(' ').first() + '>';
    }
    QByteArray block(int depth)
    {
        switch (number(0, depth > 0 ? 12 : 4)) {
        case 0:
            return "<h2>" + line(2) + "</h2>";
        case 1:
            return "<h4>" + line(1) + "</h4><hr>";
        case 2:
            return "<pre>" + text() + "\n  " + text() + "</pre>";
        case 3:
            return "<p style=\"text-align:center\">" + line(3) + "</p>";
        case 5:
            return list("ul", depth);
        case 6:
            return list("ol start=\"4\" type=\"i\"", depth);
        case 7:
            return "<blockquote>" + block(depth - 1) + "<cite>" + line(1) + "</cite></blockquote>";
        case 8:
            return "<figure><img src=\"/a.png\" alt=\"" + attribute() + "\"><figcaption>" + line(1) + "</figcaption></figure>";
        case 9:
            return "<figure class=\"wp-block-table\"><table><thead><tr><th scope=\"col\">" + line(1) + "</th><td>" + line(1)
                + "</td></tr></thead><tbody><tr><td colspan=\"2\">" + block(depth - 1) + "</td></tr></tbody></table><figcaption>" + line(1)
                + "</figcaption></figure>";
        case 10:
            return "<details><summary>" + line(1) + "</summary>" + block(depth - 1) + "</details>";
        case 11:
            return "<dl><dt>" + line(1) + "</dt><dd>" + line(1) + "</dd></dl>";
        default:
            return "<p>" + line(3) + "</p>";
        }
    }
    QRandomGenerator m_random;
};

// As the reader's browser has it: every letter, with the blanks as HTML counts them.
QString seenText(const QByteArray &html) { return document::toPlainText(html).normalized(QString::NormalizationForm_C); }

PostId anyPost() { return *PostId::fromBytes(QByteArray(16, 'p')); }

} // namespace

class WordPressFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WordPressServer::installed())
            QFAIL("WordPress and its servers are not installed; packaging/debian13-packages names them");
        m_server = std::make_unique<WordPressServer>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
    }
    void cleanupTestCase() { m_server.reset(); }

    void siteKeepsEveryByteAndReadersSeeEveryLetter_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("author") << u"author1"_s;
        QTest::newRow("editor") << u"editor1"_s;
    }
    void siteKeepsEveryByteAndReadersSeeEveryLetter();

private:
    std::unique_ptr<WordPressServer> m_server;
};

void WordPressFormTest::siteKeepsEveryByteAndReadersSeeEveryLetter()
{
    QFETCH(const QString, user);
    WordPressApi api(m_server->url(), {.user = user, .password = m_server->password(user)});
    for (quint32 seed = 1; seed <= 40; ++seed) {
        Soup soup(seed);
        const QByteArray approved = document::canonicalise(soup.document())->html;
        const QString content = wordPressBlock(anyPost(), wordPressHtml(approved));
        const QByteArray titleHtml = document::canonicalise("<p>" + soup.words().simplified().toHtmlEscaped().toUtf8() + "x</p>")->html;
        const QString title = wordPressHtml(titleHtml.sliced(3).chopped(4));
        const QJsonObject fields{{u"status"_s, u"publish"_s}, {u"title"_s, title}, {u"excerpt"_s, title}, {u"content"_s, content}};
        const auto answer = api.post(u"wp/v2/posts"_s, fields, {});
        QVERIFY2(answer && answer->ok(), qPrintable(answer ? answer->refusal().detail : answer.error().detail));
        const auto post = api.get(u"wp/v2/posts/%1"_s.arg(answer->body["id"_L1].toInteger()), {{"context", u"edit"_s}}, {});
        const auto keeps = [&](QLatin1StringView field, const QString &sent) {
            const QString kept = post->body[field]["raw"_L1].toString();
            const qsizetype at = std::ranges::mismatch(sent, kept).in1 - sent.begin();
            return sent == kept ? QString() : u"%1: %2 became %3"_s.arg(seed).arg(sent.mid(at - 20, 60), kept.mid(at - 20, 60));
        };
        QCOMPARE(keeps("content"_L1, content), QString());
        QCOMPARE(keeps("title"_L1, title), QString());
        QCOMPARE(keeps("excerpt"_L1, title), QString());
        const QByteArray rendered = post->body["content"_L1]["rendered"_L1].toString().toUtf8();
        const auto page = document::canonicalise(rendered);
        QCOMPARE(seenText(page->html), seenText(approved));
        const auto shownTitle = document::canonicalise("<p>" + post->body["title"_L1]["rendered"_L1].toString().toUtf8() + "</p>");
        QCOMPARE(seenText(shownTitle->html), seenText(titleHtml));
    }
}

QTEST_GUILESS_MAIN(WordPressFormTest)
#include "tst_wordpressform.moc"
