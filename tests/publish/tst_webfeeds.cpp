// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds and site maps as portals send them.
#include <QRegularExpression>
#include <QTest>

#include "publish/watch/sitemap.h"

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;

namespace {

const WebReading reading{.address = QUrl(u"https://tinh.example/rss/tin.xml"_s),
    .zone = QTimeZone("Asia/Ho_Chi_Minh"),
    .now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(3, 0), QTimeZone::UTC)),
    .format = {},
    .under = {}};

QString moment(const std::optional<WebItem> &item)
{
    return item && item->date ? toDateTime(item->date->at).toString(Qt::ISODate) : QString();
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray input = bytes;
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

struct ReadMap {
    FeedNews news;
    QList<SitemapReader::Part> parts;
};

Result<ReadMap> readMap(const QByteArray &bytes, qsizetype piece, const WebReading &how = reading)
{
    SitemapReader reader(how);
    for (qsizetype i = 0; i < bytes.size(); i += piece)
        TRY(reader.add(QByteArrayView(bytes).sliced(i, std::min(piece, bytes.size() - i))));
    TRY(reader.finish());
    return ReadMap{.news = reader.news(), .parts = reader.parts()};
}

QByteArray map(const QByteArray &inside)
{
    return "<?xml version='1.0' encoding='UTF-8'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + inside + "</urlset>";
}

} // namespace

class WebFeedsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rssGivesItsNewestItemWhereverItStands();
    void atomGivesTheAlternateLink();
    void anUpdateCountsOnlyWithoutAPublication();
    void itemsOutsideTheFolderAreLeftOut();
    void entitiesOfHtmlAreUnderstood();
    void elementsNestedWithoutEndEndNothing();
    void whatIsNoFeedIsRefused_data();
    void whatIsNoFeedIsRefused();
    void itemsWithoutADateAreCounted();
    void aSiteMapIsReadInPieces_data();
    void aSiteMapIsReadInPieces();
    void anIndexNamesItsParts();
    void aSiteMapSpeaksForItsOwnHost();
    void whatIsNoSiteMapIsRefused_data();
    void whatIsNoSiteMapIsRefused();
    void aBombIsRefused();
};

void WebFeedsTest::rssGivesItsNewestItemWhereverItStands()
{
    const auto news = readFeed(uR"(<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Cổng</title><link>https://tinh.example</link><pubDate>Tue, 01 Dec 2026 00:00:00 GMT</pubDate>
<item><title>Ghim</title><link>https://tinh.example/ghim</link><pubDate>Mon, 02 Nov 2026 08:00:00 +0700</pubDate></item>
<item><title><![CDATA[Thông báo <b>&quot;họp&quot;</b>]]></title><link>/tin/2.html#x</link><dc:date>2026-11-20T08:00:00+07:00</dc:date></item>
<item><title>Cũ</title><guid>https://tinh.example/tin/1</guid><pubDate>20/10/2026</pubDate></item></channel></rss>)"_s,
        reading);
    QVERIFY2(news, news ? "" : qPrintable(news.error().detail));
    QCOMPARE(news->items, 3);
    QCOMPARE(news->newest->title, u"Thông báo \"họp\""_s);
    QCOMPARE(news->newest->url, QUrl(u"https://tinh.example/tin/2.html"_s));
    QCOMPARE(moment(news->newest), u"2026-11-20T01:00:00Z"_s);
}

void WebFeedsTest::atomGivesTheAlternateLink()
{
    const auto news = readFeed(uR"(<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><updated>2026-12-01T00:00:00Z</updated>
<entry><title type="html">Bài &amp;amp; ảnh</title><link rel="self" href="/api/1"/><link rel="alternate" href="/bai/1"/>
<published>2026-11-20T00:00:00Z</published><updated>2026-11-22T00:00:00Z</updated><content type="html">&lt;p&gt;x</content></entry></feed>)"_s,
        reading);
    QVERIFY(news);
    QCOMPARE(news->newest->url, QUrl(u"https://tinh.example/bai/1"_s));
    QCOMPARE(news->newest->title, u"Bài & ảnh"_s);
    QCOMPARE(moment(news->newest), u"2026-11-20T00:00:00Z"_s);
}

void WebFeedsTest::anUpdateCountsOnlyWithoutAPublication()
{
    const auto news = readFeed(
        u"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/a'/><updated>2026-11-22T00:00:00Z</updated></entry></feed>"_s,
        reading);
    QCOMPARE(moment(news->newest), u"2026-11-22T00:00:00Z"_s);
}

void WebFeedsTest::itemsOutsideTheFolderAreLeftOut()
{
    WebReading how = reading;
    how.under = u"/dau-gia/"_s;
    const auto news = readFeed(u"<rss><channel><item><link>/tin/9</link><pubDate>2026-11-22</pubDate></item>"
                               "<item><link>/dau-gia/1</link><pubDate>2026-11-01</pubDate></item></channel></rss>"_s,
        how);
    QCOMPARE(news->items, 1);
    QCOMPARE(news->newest->url.path(), u"/dau-gia/1"_s);
}

void WebFeedsTest::entitiesOfHtmlAreUnderstood()
{
    const auto news =
        readFeed(u"<rss><channel><item><title>Th&ocirc;ng&nbsp;báo &khong-co;x</title><link>/a</link><pubDate>2026-11-01</pubDate>"
                 "</item></channel></rss>"_s,
            reading);
    QVERIFY2(news, news ? "" : qPrintable(news.error().detail));
    QCOMPARE(news->newest->title, u"Thông báo x"_s);
}

void WebFeedsTest::whatIsNoFeedIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("HTML") << u"<!DOCTYPE html><html><head><title>Bảo trì</title></head><body><p>x<br></body></html>"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a site map") << u"<urlset/>"_s;
    QTest::newRow("cut") << u"<rss><channel><item><title>A</title><link>/a</link></item>"_s;
    QTest::newRow("not well-formed behind a good item") << u"<rss><channel><item><link>/a</link></item><item><b></item></channel></rss>"_s;
    QTest::newRow("JSON") << u"{\"items\": []}"_s;
    QTest::newRow("entities declared") << u"<!DOCTYPE rss [<!ENTITY a 'x'>]><rss><channel><item><link>/&a;</link></item></channel></rss>"_s;
    QTest::newRow("a billion laughs")
        << u"<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>]><rss>&c;</rss>"_s;
    QTest::newRow("a file of this computer") << u"<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss>&a;</rss>"_s;
}

void WebFeedsTest::whatIsNoFeedIsRefused()
{
    QFETCH(QString, text);
    const auto news = readFeed(text, reading);
    QVERIFY(!news);
    QCOMPARE(news.error().kind, Error::Kind::SiteRefused);
}

void WebFeedsTest::elementsNestedWithoutEndEndNothing()
{
    constexpr int deep = 300'000;
    const QString text = u"<rss><channel><item><title>"_s + u"<b>"_s.repeated(deep) + u"Tin"_s + u"</b>"_s.repeated(deep)
        + u"</title><link>https://xa.example/tin/1</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate></item></channel></rss>"_s;
    const auto news = readFeed(text, reading);
    QVERIFY(news || news.error().kind == Error::Kind::SiteRefused);
}

void WebFeedsTest::itemsWithoutADateAreCounted()
{
    const auto news = readFeed(u"<rss><channel><item><link>/a</link></item></channel></rss>"_s, reading);
    QCOMPARE(news->items, 1);
    QVERIFY(!news->newest);
    QCOMPARE(readFeed(u"<rss><channel></channel></rss>"_s, reading)->items, 0);
}

void WebFeedsTest::aSiteMapIsReadInPieces_data()
{
    QTest::addColumn<bool>("packed");
    QTest::addColumn<qsizetype>("piece");
    for (const bool packed : {false, true}) {
        for (const qsizetype piece : {1, 7, 100'000})
            QTest::addRow("%s, pieces of %lld", packed ? "gzip" : "plain", qint64(piece)) << packed << piece;
    }
}

void WebFeedsTest::aSiteMapIsReadInPieces()
{
    QFETCH(bool, packed);
    QFETCH(qsizetype, piece);
    QByteArray inside;
    for (int i = 1; i <= 28; ++i)
        inside += "<url><loc>https://tinh.example/tin/" + QByteArray::number(i) + "?a=1&amp;b=2</loc><lastmod>2026-10-"
            + QByteArray::number(i == 5 ? 30 : i).rightJustified(2, '0') + "T08:00+07:00</lastmod><news:title xmlns:news='n'>Tiêu đề "
            + QByteArray::number(i) + "</news:title></url>\n";
    const auto read = readMap(packed ? gzipped(map(inside)) : map(inside), piece);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->news.items, 28);
    QCOMPARE(read->news.newest->url, QUrl(u"https://tinh.example/tin/5?a=1&b=2"_s));
    QCOMPARE(read->news.newest->title, u"Tiêu đề 5"_s);
    QCOMPARE(moment(read->news.newest), u"2026-10-30T01:00:00Z"_s);
}

void WebFeedsTest::anIndexNamesItsParts()
{
    const auto read =
        readMap("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://tinh.example/a.xml.gz</loc>"
                "<lastmod>2026-11-01</lastmod></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>",
            50);
    QVERIFY(read);
    QCOMPARE(read->parts.size(), 2);
    QCOMPARE(read->parts[0].url, QUrl(u"https://tinh.example/a.xml.gz"_s));
    QVERIFY(read->parts[0].changed && !read->parts[1].changed);
    QCOMPARE(read->parts[1].url, QUrl(u"https://tinh.example/b.xml"_s));
    QByteArray many = "<sitemapindex>";
    for (int i = 0; i < 50'000; ++i)
        many += "<sitemap><loc>/" + QByteArray::number(i) + "</loc></sitemap>";
    QCOMPARE(readMap(many + "</sitemapindex>", 4096)->parts.size(), SitemapReader::mostParts);
}

void WebFeedsTest::aSiteMapSpeaksForItsOwnHost()
{
    const auto read = readMap(map("<url><loc>https://khac.example/a</loc><lastmod>2026-11-01</lastmod></url>"), 100);
    QCOMPARE(read->news.items, 0);
    const auto www = readMap(map("<url><loc>https://www.tinh.example/a</loc><lastmod>2026-11-01</lastmod></url>"), 100);
    QCOMPARE(www->news.items, 1);
}

void WebFeedsTest::whatIsNoSiteMapIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>x</body></html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << map("<url><loc>https://tinh.example/a</loc></url>").chopped(6);
    QTest::newRow("cut gzip") << gzipped(map("<url><loc>https://tinh.example/a</loc></url>")).chopped(12);
    QTest::newRow("spoiled gzip") << gzipped(map("x")).replace(12, 4, "????");
    QTest::newRow("entities declared") << QByteArray("<!DOCTYPE urlset [<!ENTITY a 'x'>]><urlset/>");
    QTest::newRow("a feed") << QByteArray("<rss/>");
}

void WebFeedsTest::whatIsNoSiteMapIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = readMap(bytes, 10);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::SiteRefused);
}

void WebFeedsTest::aBombIsRefused()
{
    const QByteArray bomb = gzipped(map(QByteArray(80 * 1024 * 1024, ' ')));
    QVERIFY(bomb.size() < 200'000);
    QCOMPARE(readMap(bomb, 16 * 1024).error().kind, Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(WebFeedsTest)
#include "tst_webfeeds.moc"
