// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sitefixture.h"

#include "publish/listrefresh.h"
#include "publish/manifest.h"
#include "publish/sitepaths.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::SiteFixture;

namespace {

/// Publishes count posts an hour apart, each in a round of its own.
QList<PostId> publishMany(SiteFixture &site, int count)
{
    QList<PostId> posts;
    for (int i = 1; i <= count; ++i) {
        posts.append(site.publish(u"Bài số %1."_s.arg(i), "<p>Nội dung</p>"));
        site.run();
        site.clock.advance(1h);
    }
    return posts;
}

QList<ManifestEntry> manifestOf(const SiteFixture &site, const QString &month)
{
    return parseManifest(site.read(manifestPath(month))).value_or(QList<ManifestEntry>());
}

QString numbered(int page) { return pageFile(numberedPath(u"tin-tuc"_s, page)); }

bool lists(const QByteArray &page, int number) { return page.contains(u">Bài số %1.<"_s.arg(number).toUtf8()); }

bool wellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class ListsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pagesAreNumberedFromTheOldest();
    void aNewPostLeavesOldPagesAlone();
    void aCorrectionRewritesItsOwnListsOnly();
    void homeShowsTheNewestOfAll();
    void aNewSectionAppearsInEveryIndex();
    void removedKeepsItsNumber();
    void postThatChangesSectionMovesInBoth();
    void spoiledManifestIsMadeAgain();
    void doctoredManifestRemovesNoPage();
    void manifestIsSplitByMonth();
    void feedAndSiteMapNeedABaseUrl();
    void manifestReadsWhatItWrote();
};

void ListsTest::pagesAreNumberedFromTheOldest()
{
    SiteFixture site;
    (void)publishMany(site, 45);
    QVERIFY(lists(site.read(numbered(1)), 1) && lists(site.read(numbered(1)), 20) && !lists(site.read(numbered(1)), 21));
    QVERIFY(lists(site.read(numbered(2)), 21) && lists(site.read(numbered(2)), 40));
    QVERIFY(lists(site.read(numbered(3)), 41) && lists(site.read(numbered(3)), 45));
    QVERIFY(site.read(numbered(4)).isNull());
    const QByteArray index = site.read(u"tin-tuc/index.html"_s);
    QVERIFY(lists(index, 45) && lists(index, 26) && !lists(index, 25));
    QVERIFY(index.indexOf("Bài số 45.") < index.indexOf("Bài số 44."));
    QVERIFY(index.contains("href=\"../tin-tuc/trang/2/index.html\"")); // number 25, the next older, is there
    QVERIFY(site.read(numbered(1)).contains("href=\"../../../tin-tuc/trang/2/index.html\""));
    QVERIFY(site.read(numbered(3)).contains("rel=\"next\" href=\"../../../tin-tuc/index.html\""));
}

void ListsTest::aNewPostLeavesOldPagesAlone()
{
    SiteFixture site;
    (void)publishMany(site, 40);
    const auto before = site.files();
    (void)publishMany(site, 1);
    QStringList changed;
    for (const auto &[path, bytes] : site.files().asKeyValueRange()) {
        if (before.contains(path) && before.value(path) != bytes)
            changed.append(path);
    }
    // The 41st opens a new page, so the second gets its way forward; the first stays as it is.
    QCOMPARE(changed, (QStringList{u"_toasoan/manifest-2026-11.json"_s, u"index.html"_s, u"tin-tuc/index.html"_s, numbered(2)}));
}

void ListsTest::aCorrectionRewritesItsOwnListsOnly()
{
    SiteFixture site;
    const QList<PostId> posts = publishMany(site, 45);
    const auto before = site.files();
    site.follow(posts[24], SubmissionKind::Correct, SiteFixture::text(u"Bài số 25 mới."_s, "<p>Khác</p>"), u"Sửa tên."_s);
    site.run();
    QStringList changed;
    for (const auto &[path, bytes] : site.files().asKeyValueRange()) {
        if (before.value(path) != bytes)
            changed.append(path);
    }
    QStringList expected{u"_toasoan/manifest-2026-11.json"_s, site.pageOf(posts[24]), numbered(2)};
    expected.sort();
    QCOMPARE(changed, expected);
    QVERIFY(site.read(numbered(2)).contains("Bài số 25 mới."));
}

void ListsTest::homeShowsTheNewestOfAll()
{
    SiteFixture site;
    (void)publishMany(site, 12);
    (void)site.publish(SiteFixture::text(u"Tuyển kế toán"_s, "<p>x</p>"), site.jobs);
    site.run();
    const QByteArray home = site.read(u"index.html"_s);
    QVERIFY(home.indexOf("Tuyển kế toán") < home.indexOf("Bài số 12."));
    QVERIFY(lists(home, 5) && !lists(home, 4));
    QVERIFY(home.contains("id=\"muc-tuyen-dung\"") && home.contains("id=\"muc-tin-tuc\""));
    QCOMPARE(home.count("<h1"), 1);
}

void ListsTest::aNewSectionAppearsInEveryIndex()
{
    SiteFixture site;
    const QList<PostId> posts = publishMany(site, 1);
    const QByteArray article = site.read(site.pageOf(posts.first()));
    QVERIFY(!site.read(u"tin-tuc/index.html"_s).contains("Tuyển dụng"));
    (void)site.publish(SiteFixture::text(u"Tuyển kế toán"_s, "<p>x</p>"), site.jobs);
    site.run();
    QVERIFY(site.read(u"tin-tuc/index.html"_s).contains("href=\"../tuyen-dung/index.html\""));
    QCOMPARE(site.read(site.pageOf(posts.first())), article); // an article depends on no other post
}

void ListsTest::removedKeepsItsNumber()
{
    SiteFixture site;
    const QList<PostId> posts = publishMany(site, 41);
    const QByteArray second = site.read(numbered(2));
    const Revision text = SiteFixture::text(u"Bài số 3."_s, "<p>Nội dung</p>");
    site.follow(posts[2], SubmissionKind::Remove, text, u"Lộ dữ liệu."_s);
    site.run();
    QVERIFY(!lists(site.read(numbered(1)), 3) && lists(site.read(numbered(1)), 20) && !lists(site.read(numbered(1)), 21));
    QCOMPARE(site.read(numbered(2)), second);
    // The newest 20 are filled up from what is left.
    for (int i = 22; i <= 41; ++i)
        site.follow(posts[i - 1], SubmissionKind::Remove, text, u"x"_s);
    site.run();
    const QByteArray index = site.read(u"tin-tuc/index.html"_s);
    QVERIFY(lists(index, 21) && lists(index, 1) && !lists(index, 3) && !lists(index, 22));
}

void ListsTest::postThatChangesSectionMovesInBoth()
{
    SiteFixture site;
    const QList<PostId> posts = publishMany(site, 41);
    Submission moved = site.wants(SubmissionKind::Correct, SiteFixture::text(u"Bài số 2."_s, "<p>Nội dung</p>"), site.jobs);
    moved.slug = u"bai-so-2-x"_s;
    moved.note = u"Chuyển chuyên mục."_s;
    (void)site.newsroom.submitAndApprove(posts[1], moved);
    const QString page = site.pageOf(posts[1]);
    site.run();
    QCOMPARE(site.pageOf(posts[1]), page); // its address stays
    QVERIFY(lists(site.read(u"tuyen-dung/index.html"_s), 2) && lists(site.read(u"tuyen-dung/trang/1/index.html"_s), 2));
    QVERIFY(!lists(site.read(numbered(1)), 2) && lists(site.read(numbered(1)), 21));
    QVERIFY(lists(site.read(numbered(2)), 41) && !lists(site.read(numbered(2)), 21));
}

void ListsTest::spoiledManifestIsMadeAgain()
{
    SiteFixture site;
    (void)publishMany(site, 3);
    const QString path = manifestPath(u"2026-11"_s);
    for (const QByteArray &spoiled : {QByteArray("{}"), QByteArray("không phải JSON"), QByteArray()}) {
        site.write(path, spoiled);
        (void)publishMany(site, 1);
        QCOMPARE(manifestOf(site, u"2026-11"_s).size(), site.newsroom.listedCount(site.site, {}).value());
    }
    QVERIFY(QFile::remove(site.root() + u'/' + path));
    (void)publishMany(site, 1);
    QCOMPARE(manifestOf(site, u"2026-11"_s).size(), 7);
}

void ListsTest::doctoredManifestRemovesNoPage()
{
    SiteFixture site;
    const QList<PostId> posts = publishMany(site, 2);
    const QString path = manifestPath(u"2026-11"_s);
    auto entries = parseManifest(site.read(path)).value();
    for (ManifestEntry &entry : entries)
        entry.files.append({u"index.html"_s, QByteArray(32, 'x')});
    site.write(path, printManifest(u"2026-11"_s, entries));
    site.follow(posts[0], SubmissionKind::Correct, SiteFixture::text(u"Bài"_s, "<p>Khác</p>"), u"x"_s);
    site.run();
    QVERIFY(!site.read(u"index.html"_s).isNull());
}

void ListsTest::manifestIsSplitByMonth()
{
    SiteFixture site;
    // 23:30 UTC on the last of November is December for the agency.
    site.clock.set(fromDateTime(QDateTime(QDate(2026, 11, 30), QTime(16, 30), QTimeZone::UTC)));
    (void)publishMany(site, 1);
    site.clock.set(fromDateTime(QDateTime(QDate(2026, 11, 30), QTime(23, 30), QTimeZone::UTC)));
    (void)publishMany(site, 1);
    QCOMPARE(manifestOf(site, u"2026-11"_s).size(), 1);
    QCOMPARE(manifestOf(site, u"2026-12"_s).size(), 1);
}

void ListsTest::feedAndSiteMapNeedABaseUrl()
{
    SiteFixture folder;
    (void)publishMany(folder, 1);
    QVERIFY(folder.read(u"rss.xml"_s).isNull());
    QVERIFY(!folder.read(u"index.html"_s).contains("rss.xml"));

    SiteFixture site(QUrl(u"http://127.0.0.1:9/xa"_s)); // nobody listens: stored, not seen, and listed all the same
    (void)site.publish(u"Thuế & phí <mới>"_s, "<p>x</p>");
    site.run();
    const QByteArray feed = site.read(u"rss.xml"_s);
    QVERIFY(wellFormed(feed));
    QVERIFY(feed.contains("<title>Thuế &amp; phí &lt;mới"));
    QVERIFY(feed.contains("<link>http://127.0.0.1:9/xa/tin-tuc/2026/thue-phi-moi-"));
    QVERIFY(feed.contains("<pubDate>Mon, 23 Nov 2026 08:00:00 +0000</pubDate>"));
    QVERIFY(wellFormed(site.read(u"sitemap.xml"_s)) && site.read(u"sitemap.xml"_s).contains("http://127.0.0.1:9/xa/sitemap-2026-11.xml"));
    QVERIFY(wellFormed(site.read(u"sitemap-2026-11.xml"_s)) && site.read(u"sitemap-2026-11.xml"_s).contains("/xa/tin-tuc/2026/"));
    QVERIFY(site.read(u"index.html"_s).contains("href=\"rss.xml\""));
    QVERIFY(site.read(u"index.html"_s).contains("href=\"tin-tuc/2026/")); // no index.html in addresses
}

void ListsTest::manifestReadsWhatItWrote()
{
    const auto bytes = [](char c, int n) { return QByteArray(n, c); };
    const ManifestEntry entry{.post = *PostId::fromBytes(bytes('p', 16)),
        .section = *SectionId::fromBytes(bytes('s', 16)),
        .submission = *BlobId::fromBytes(bytes('b', 32)),
        .urlPath = u"tin-tuc/2026/a/"_s,
        .changed = fromMilliseconds(1'795'420'800'123),
        .files = {{u"tin-tuc/2026/a/index.html"_s, bytes('h', 32)}}};
    QCOMPARE(parseManifest(printManifest(u"2026-11"_s, {entry})).value(), QList{entry});
    QCOMPARE(parseManifest(printManifest(u"2026-11"_s, {})).value(), QList<ManifestEntry>());
    QCOMPARE(parseManifest("[]").error().kind, Error::Kind::Corrupt);
    QCOMPARE(parseManifest(R"({"toasoan":2,"posts":[]})").error().kind, Error::Kind::Corrupt);
    QCOMPARE(parseManifest(R"({"toasoan":1,"posts":[{"post":"zz"}]})").error().kind, Error::Kind::Corrupt);
}

QTEST_GUILESS_MAIN(ListsTest)
#include "tst_lists.moc"
