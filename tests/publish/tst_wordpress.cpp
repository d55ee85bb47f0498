// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way to the public through a real WordPress, as an author and as an editor of it.
#include "publish/wordpressoffice.h"

#include "document/document.h"
#include "publish/httpfetch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::SiteFixture;
using toasoan::test::WordPressOffice;
using toasoan::test::WordPressServer;
using Outcome = PostReport::Outcome;

#define COMPARE_OUTCOME(office, post, outcome) QCOMPARE((office).outcomeOf(post), QString::number(int(outcome)))

class WordPressTest : public QObject {
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
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wholeLifeOfAPost_data() { roles(); }
    void wholeLifeOfAPost();
    void sharedFileOutlivesARemoval();
    void roomIsFoundOrAskedFor();
    void settingNamesTheCategory();
    void slugEditedByHandDiffers();
    void textEditedByHandDiffers();
    void trashedByHandIsNotPutBack();
    void deletedByHandIsPutBackOnlyWhenAsked();
    void missingFileDiffersAndIsUploadedAgain();
    void filterOfTheSiteIsToldByFieldAndPlace();
    void trialSaysWhatTheAccountCanDo_data() { roles(); }
    void trialSaysWhatTheAccountCanDo();
    void newestItemOfASectionIsObserved();
    void itsFeedAndSiteMapCanBeWatched();
    void plainAddressesWorkToo();

private:
    static void roles()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("author") << u"author1"_s;
        QTest::newRow("editor") << u"editor1"_s;
    }
    std::unique_ptr<WordPressServer> m_server;
};

void WordPressTest::wholeLifeOfAPost()
{
    QFETCH(const QString, user);
    // An author may not make categories.
    (void)m_server->php("wp_insert_term('Tin tức – Sự kiện', 'category', ['slug' => 'tin-tuc']);");
    WordPressOffice office(*m_server, user);
    const PostId post = office.publishArticle();
    COMPARE_OUTCOME(office, post, Outcome::Live);
    QJsonArray there = office.onSite(post);
    QCOMPARE(there.size(), 1);
    const int id = there[0]["id"_L1].toInt();
    const QString link = there[0]["link"_L1].toString();
    QCOMPARE(office.line(post).url.toString(), link);
    QCOMPARE(there[0]["slug"_L1].toString(), office.newsroom.submission(*office.line(post).stored)->slug);
    const auto media = office.line(post).planned->media;
    QCOMPARE(media.size(), 3);
    for (const DeliveryPlanned::Media &each : media)
        QCOMPARE(httpFetch(m_server->url(each.url), {})->body, office.newsroom.media(each.media).value());
    QVERIFY(there[0]["media"_L1].toInt() > 0);
    // Nothing was rewritten on the way to the reader.
    const QString shown = document::toPlainText(document::canonicalise(office.page(post))->html);
    for (const QString &words :
        {u"Diện tích 3x4 m... giá < 500.000 đ, 'ghi chú' [1] \"khẩn\" :) 8-) (tm) http://example.org/xem-them &#39; Wordpress"_s,
            u"Dòng thứ hai -- hết."_s, u"Tóm tắt: hội nghị... 'lấy ý kiến' & kết quả - 100% [1]"_s,
            u"Nguồn: Ủy ban nhân dân xã Đông Hưng"_s})
        QVERIFY2(shown.contains(words), qPrintable(shown));

    Revision text = office.article();
    text.body = "<p>Lùi hội nghị sang 30/11.</p>";
    text.images.clear();
    text.attachments.clear();
    office.follow(post, SubmissionKind::Correct, text, u"Đổi ngày."_s);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    there = office.onSite(post);
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0]["id"_L1].toInt(), id);
    QCOMPARE(office.line(post).url.toString(), link);
    QByteArray page = office.page(post);
    QVERIFY(page.contains("Lùi hội nghị") && page.contains("Đổi ngày.") && page.contains("Đính chính") && !page.contains("xóm Bến"));
    for (const DeliveryPlanned::Media &each : media)
        QCOMPARE(httpFetch(m_server->url(each.url), {})->status, 404); // no approved text names them any more

    office.follow(post, SubmissionKind::Withdraw, text, u"Không còn hiệu lực."_s);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    QCOMPARE(office.line(post).state, Public::Withdrawn);
    page = office.page(post);
    QVERIFY(page.contains("Không còn hiệu lực.") && page.contains("Thông tin này đã được thu hồi"));

    office.follow(post, SubmissionKind::Redirect, text, u"Xem tại https://example.org/moi"_s);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    page = office.page(post);
    QVERIFY(page.contains("href=\"https://example.org/moi\"") && !page.contains("Lùi hội nghị"));

    office.follow(post, SubmissionKind::Remove, text, u"Lộ dữ liệu."_s);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    QCOMPARE(office.line(post).state, Public::Gone);
    QCOMPARE(office.onSite(post).size(), 0);
    QCOMPARE(office.page(post), QByteArray("404"));
    QVERIFY(office.check().posts.isEmpty());
}

void WordPressTest::sharedFileOutlivesARemoval()
{
    WordPressOffice office(*m_server, u"editor1"_s);
    const PostId first = office.publishArticle();
    const Revision text =
        office.newsroom.revision(office.newsroom.submission(office.newsroom.state(first).submissions.first().asked.submission)->revision)
            .value();
    const PostId second = office.publish(text);
    COMPARE_OUTCOME(office, first, Outcome::Live);
    QCOMPARE(office.line(second).state, Public::Live); // in the same round
    const auto media = office.line(second).planned->media;
    QCOMPARE(office.line(first).planned->media.first().remoteId, media.first().remoteId); // uploaded once
    office.follow(first, SubmissionKind::Remove, text, {});
    COMPARE_OUTCOME(office, first, Outcome::Live);
    QCOMPARE(httpFetch(m_server->url(media.first().url), {})->status, 200);
    office.follow(second, SubmissionKind::Remove, text, {});
    COMPARE_OUTCOME(office, second, Outcome::Live);
    for (const DeliveryPlanned::Media &each : media)
        QCOMPARE(httpFetch(m_server->url(each.url), {})->status, 404);
}

void WordPressTest::roomIsFoundOrAskedFor()
{
    WordPressOffice author(*m_server, u"author1"_s);
    const SectionId section = author.newsroom.addSection(u"Đấu giá"_s, u"dau-gia"_s);
    const PostId post = author.publish(SiteFixture::text(u"Đấu giá đất"_s, "<p>Một</p>"), section);
    const PostReport refused = author.runFor(post);
    QCOMPARE(refused.error->kind, Error::Kind::InvalidInput);
    QVERIFY2(refused.error->detail.contains(u"dau-gia"_s), qPrintable(refused.error->detail));
    QCOMPARE(author.onSite(post).size(), 0);
    QVERIFY(author.connector()->test({})->missing.contains(u"dau-gia"_s));

    WordPressOffice editor(*m_server, u"editor1"_s);
    const SectionId same = editor.newsroom.addSection(u"Đấu giá"_s, u"dau-gia"_s);
    COMPARE_OUTCOME(editor, editor.publish(SiteFixture::text(u"Tin"_s, "<p>Hai</p>"), same), Outcome::Live); // makes it
    COMPARE_OUTCOME(author, post, Outcome::Live);
}

void WordPressTest::settingNamesTheCategory()
{
    WordPressOffice office(*m_server, u"editor1"_s, {}, {{u"category.tin-tuc"_s, u"khong-co"_s}});
    const PostId post = office.publish(u"Tin"_s, "<p>Một</p>");
    const PostReport refused = office.runFor(post);
    QCOMPARE(refused.error->kind, Error::Kind::InvalidInput);
    QVERIFY(refused.error->detail.contains(u"khong-co"_s));
    WordPressOffice numbered(*m_server, u"author1"_s, {}, {{u"category.tin-tuc"_s, u"1"_s}});
    const PostId other = numbered.publish(u"Tin"_s, "<p>Hai</p>");
    COMPARE_OUTCOME(numbered, other, Outcome::Live);
}

void WordPressTest::slugEditedByHandDiffers()
{
    WordPressOffice office(*m_server, u"author1"_s);
    const PostId post = office.publish(u"Tin slug"_s, "<p>Một</p>");
    COMPARE_OUTCOME(office, post, Outcome::Live);
    office.changeByHand(post, "'post_name' => 'ten-khac'");
    QCOMPARE(office.check().posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(office.line(post).state, Public::Differs);
    COMPARE_OUTCOME(office, post, Outcome::Drifted);
    const QJsonArray there = office.onSite(post);
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0]["slug"_L1].toString(), u"ten-khac"_s);
}

void WordPressTest::textEditedByHandDiffers()
{
    WordPressOffice office(*m_server, u"author1"_s);
    const PostId post = office.publish(u"Tin sửa tay"_s, "<p>Một</p>");
    COMPARE_OUTCOME(office, post, Outcome::Live);
    office.changeByHand(post, "'post_content' => 'ai đó đã sửa'"); // the mark is gone too: the id is enough
    QCOMPARE(office.check().posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(office.line(post).state, Public::Differs);
    COMPARE_OUTCOME(office, post, Outcome::Drifted);
    QVERIFY(office.page(post).contains("ai đó đã sửa"));
    // A correction that is approved by somebody who saw it goes over it.
    office.follow(post, SubmissionKind::Correct, SiteFixture::text(u"Tin sửa tay"_s, "<p>Hai</p>"), u"Lập lại."_s);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    QVERIFY(!office.page(post).contains("ai đó đã sửa"));
    QCOMPARE(office.onSite(post).size(), 1);
}

void WordPressTest::trashedByHandIsNotPutBack()
{
    WordPressOffice office(*m_server, u"author1"_s);
    const PostId post = office.publish(u"Tin bỏ"_s, "<p>Một</p>");
    COMPARE_OUTCOME(office, post, Outcome::Live);
    (void)m_server->php("wp_trash_post(" + office.line(post).planned->remoteId.toLatin1() + ");");
    QCOMPARE(office.check().posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(office.line(post).state, Public::Vanished);
    COMPARE_OUTCOME(office, post, Outcome::Drifted);
    QCOMPARE(office.page(post), QByteArray("404"));
    QCOMPARE(office.onSite(post)[0]["status"_L1].toString(), u"trash"_s);
    office.follow(post, SubmissionKind::Remove, SiteFixture::text(u"Tin bỏ"_s, "<p>Một</p>"), {});
    COMPARE_OUTCOME(office, post, Outcome::Live);
    QCOMPARE(office.onSite(post).size(), 0);
}

void WordPressTest::deletedByHandIsPutBackOnlyWhenAsked()
{
    WordPressOffice office(*m_server, u"author1"_s);
    const PostId post = office.publish(u"Tin xoá"_s, "<p>Một</p>");
    COMPARE_OUTCOME(office, post, Outcome::Live);
    const QUrl url = office.line(post).url;
    (void)m_server->php("wp_delete_post(" + office.line(post).planned->remoteId.toLatin1() + ", true);");
    QCOMPARE(office.check().posts.first().outcome, Outcome::DriftFound);
    QCOMPARE(office.line(post).state, Public::Vanished);
    COMPARE_OUTCOME(office, post, Outcome::Drifted);
    QCOMPARE(office.onSite(post).size(), 0);
    office.follow(post, SubmissionKind::Correct, SiteFixture::text(u"Tin xoá"_s, "<p>Hai</p>"), u"Đăng lại."_s);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    QCOMPARE(office.onSite(post).size(), 1);
    QCOMPARE(office.line(post).url, url);
}

void WordPressTest::missingFileDiffersAndIsUploadedAgain()
{
    WordPressOffice office(*m_server, u"author1"_s);
    const PostId post = office.publishArticle();
    COMPARE_OUTCOME(office, post, Outcome::Live);
    const DeliveryPlanned plan = *office.line(post).planned;
    (void)m_server->php("wp_delete_attachment(" + plan.media.first().remoteId.toLatin1() + ", true);");
    QCOMPARE(office.check().posts.first().outcome, Outcome::DriftFound);
    COMPARE_OUTCOME(office, post, Outcome::Drifted);
    const BlobId first = office.newsroom.state(post).submissions.first().asked.submission;
    const Revision text = office.newsroom.revision(office.newsroom.submission(first)->revision).value();
    office.follow(post, SubmissionKind::Correct, text, u"Bổ sung tệp."_s);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    const auto files = office.line(post).planned->media;
    for (const DeliveryPlanned::Media &each : files)
        QCOMPARE(httpFetch(m_server->url(each.url), {})->status, 200);
}

void WordPressTest::filterOfTheSiteIsToldByFieldAndPlace()
{
    const QByteArray plugin = "file_put_contents(WP_CONTENT_DIR . '/mu-plugins/f.php', \"<?php add_filter('content_save_pre', fn(\\$c) => "
                              "str_replace('Một', 'MỘT', \\$c));\");";
    (void)m_server->php("@mkdir(WP_CONTENT_DIR . '/mu-plugins'); " + plugin);
    WordPressOffice office(*m_server, u"author1"_s);
    const PostId post = office.publish(u"Tin lọc"_s, "<p>Một</p>");
    const PostReport report = office.runFor(post);
    (void)m_server->php("unlink(WP_CONTENT_DIR . '/mu-plugins/f.php');");
    QCOMPARE(report.outcome, Outcome::Failed);
    QCOMPARE(report.error->kind, Error::Kind::SiteDiffers);
    QVERIFY2(report.error->detail.contains(u"content"_s) && !report.error->detail.contains(u"MỘT"_s), qPrintable(report.error->detail));
    QVERIFY(!office.line(post).stored);
}

void WordPressTest::trialSaysWhatTheAccountCanDo()
{
    QFETCH(const QString, user);
    WordPressOffice office(*m_server, user);
    const QByteArray count = "echo array_sum((array)wp_count_posts()), ' ', array_sum((array)wp_count_attachments());";
    const QByteArray before = m_server->php(count);
    const auto report = office.connector()->test({});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
    QCOMPARE(report->account, user);
    QCOMPARE(report->roles, QStringList{user.chopped(1)});
    QCOMPARE(report->losses, QStringList());
    QVERIFY(report->steps.contains(TrialReport::Step::Draft) && report->steps.contains(TrialReport::Step::Media));
    QCOMPARE(m_server->php(count), before); // nothing is left behind
    // A site that takes tables away from authors.
    const QByteArray plugin = "file_put_contents(WP_CONTENT_DIR . '/mu-plugins/t.php', \"<?php add_filter('content_save_pre', fn(\\$c) => "
                              "preg_replace('/<t(able|body|r|d|h)[^>]*>/', '', \\$c));\");";
    (void)m_server->php("@mkdir(WP_CONTENT_DIR . '/mu-plugins'); " + plugin);
    const auto lossy = office.connector()->test({});
    (void)m_server->php("unlink(WP_CONTENT_DIR . '/mu-plugins/t.php');");
    QCOMPARE(lossy->losses, QStringList{u"table"_s});
}

void WordPressTest::newestItemOfASectionIsObserved()
{
    WordPressOffice office(*m_server, u"editor1"_s);
    const SectionId section = office.newsroom.addSection(u"Quan sát"_s, u"quan-sat"_s);
    QCOMPARE(office.connector()->observe(section, {}).value(), std::nullopt);
    const PostId post = office.publish(SiteFixture::text(u"Tin “mới” & hay"_s, "<p>Một</p>"), section);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    const auto seen = office.connector()->observe(section, {}).value();
    QVERIFY(seen);
    QCOMPARE(seen->title, u"Tin “mới” & hay"_s);
    QCOMPARE(seen->url, office.line(post).url);
    QCOMPARE(seen->at, std::chrono::floor<std::chrono::seconds>(office.line(post).planned->dateShown));
}

// As a site that somebody else publishes shows itself, without signing in.
void WordPressTest::itsFeedAndSiteMapCanBeWatched()
{
    WordPressOffice office(*m_server, u"editor1"_s);
    const SectionId section = office.newsroom.addSection(u"Theo dõi"_s, u"theo-doi"_s);
    const PostId post = office.publish(SiteFixture::text(u"Tin “theo dõi” & hay"_s, "<p>Một</p>"), section);
    COMPARE_OUTCOME(office, post, Outcome::Live);
    const QUrl page = office.line(post).url;
    const Site site{.connector = u"watch"_s, .baseUrl = m_server->url()};
    for (const auto &[source, as] : {std::pair(u"/category/theo-doi/feed/"_s, u"feed"_s), std::pair(u"/wp-sitemap.xml"_s, u"sitemap"_s)}) {
        Site watched = site;
        watched.settings = {{u"source.theo-doi"_s, source}, {u"as.theo-doi"_s, as}, {u"under.theo-doi"_s, page.path()}};
        const auto connector = makeConnector(watched, office.newsroom, office.clock, {});
        QVERIFY(connector);
        const auto seen = (*connector)->observe(section, {});
        QVERIFY2(seen, seen ? "" : qPrintable(source + u": "_s + seen.error().detail));
        QVERIFY2(*seen, qPrintable(source));
        QCOMPARE((*seen)->url, page);
        QCOMPARE((*seen)->title, u"Tin “theo dõi” & hay"_s);
        if (as == "feed"_L1) // a site map has when it was changed last instead
            QCOMPARE((*seen)->at, std::chrono::floor<std::chrono::seconds>(office.line(post).planned->dateShown));
    }
}

void WordPressTest::plainAddressesWorkToo()
{
    (void)m_server->php("update_option('permalink_structure', ''); delete_option('rewrite_rules');");
    WordPressOffice office(*m_server, u"author1"_s);
    const PostId post = office.publish(u"Tin thường"_s, "<p>Một</p>");
    const QString outcome = office.outcomeOf(post);
    const QString path = office.line(post).planned ? office.line(post).planned->urlPath : QString();
    (void)m_server->php("update_option('permalink_structure', '/%year%/%monthnum%/%postname%/'); delete_option('rewrite_rules');");
    (void)httpFetch(m_server->url(), {}); // makes the rules again
    QCOMPARE(outcome, QString::number(int(Outcome::Live)));
    QVERIFY2(path.startsWith(u"?p="_s), qPrintable(path));
}

QTEST_GUILESS_MAIN(WordPressTest)
#include "tst_wordpress.moc"
