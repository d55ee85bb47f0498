// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "document/document.h"
#include "publish/httpfetch.h"
#include "publish/wordpressserver.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

/// A WordPress, as an administrator and two people use it from the command line.
class CtlWordPressTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void postGoesToWordPressAndIsCorrectedInPlace();
};

void CtlWordPressTest::postGoesToWordPressAndIsCorrectedInPlace()
{
    QVERIFY2(WordPressServer::installed(), "the packages of packaging/debian13-packages and debian13-unpacked are missing");
    WordPressServer server;
    QVERIFY2(server.start(), server.errors().constData());
    server.php("wp_insert_term('Tin hoạt động', 'category', ['slug' => 'tin-hoat-dong']);");
    CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QString site = u"Cổng thông tin xã"_s;
    RAN_WELL(newsroom.run(u"quan"_s,
        {u"site"_s, u"add"_s, site, u"--connector"_s, u"wordpress"_s, u"--url"_s, server.url().toString(), u"--set"_s, u"user=author1"_s}));

    const QString wrong = newsroom.write(u"wrong"_s, "sai mat khau ung dung\n");
    RAN_WELL(newsroom.run({}, {u"site"_s, u"password"_s, site, u"--password-file"_s, wrong}));
    const Ran refused = newsroom.run({}, {u"site"_s, u"test"_s, site});
    QCOMPARE(refused.kind(), u"site-refused"_s);
    QVERIFY2(!refused.all().contains("sai mat khau"), refused.all().constData());
    const QByteArray password = server.password(u"author1"_s);
    const QString right = newsroom.write(u"right"_s, password + '\n');
    const Ran kept = newsroom.run({}, {u"site"_s, u"password"_s, site, u"--password-file"_s, right});
    QVERIFY2(kept.data().value("kept"_L1).toBool() && !kept.all().contains(password), kept.all().constData());
    RAN_WELL(newsroom.run({}, {u"site"_s, u"test"_s, site}));

    const Article article = readArticle(u"trang-thong-tin.txt"_s);
    const QString body = newsroom.write(u"body.txt"_s, article.body.toUtf8());
    RAN_WELL(newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, article.title, u"--body-file"_s, body}));
    const auto publish = [&](const QStringList &how) {
        RAN_WELL(newsroom.run(u"lan"_s, QStringList{u"post"_s, u"submit"_s, article.title, u"--site"_s, site} + how));
        RAN_WELL(newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, article.title}));
        const Ran sent = newsroom.run({}, {u"publish"_s, u"run"_s});
        RAN_WELL(sent);
        QCOMPARE(sent.items().first().toObject().value("outcome"_L1).toString(), u"live"_s);
    };
    const auto pageNow = [&] {
        const QJsonObject shown = newsroom.run({}, {u"post"_s, u"show"_s, article.title}).data();
        const QUrl url(shown.value("sites"_L1).toArray().first().toObject().value("url"_L1).toString());
        const auto page = publish::httpFetchPage(url, {});
        return page && page->status == 200 ? readable(page->body) : QString();
    };
    publish({});
    QVERIFY(pageNow().contains(document::lettersAndDigits(article.body)));
    const QString corrected = newsroom.write(u"corrected.txt"_s, article.body.toUtf8() + "\n\nĐính chính: hạn cuối là ngày 30.");
    RAN_WELL(newsroom.run(u"lan"_s, {u"post"_s, u"revise"_s, article.title, u"--body-file"_s, corrected}));
    publish({u"--kind"_s, u"correct"_s, u"--note"_s, u"Sửa hạn cuối"_s});
    QVERIFY(pageNow().contains(document::lettersAndDigits(u"Đính chính: hạn cuối là ngày 30."_s)));
    QCOMPARE(server.php("echo count(get_posts(['post_status' => 'any', 'numberposts' => -1, 'author_name' => 'author1']));"), "1");
}

QTEST_GUILESS_MAIN(CtlWordPressTest)
#include "tst_ctlwordpress.moc"
