// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "document/document.h"
#include "publish/ftpservers.h"
#include "publish/httpfetch.h"
#include "publish/webserver.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

/// A site on an FTP server, as an administrator and two people use it from the command line.
class CtlFtpTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void postGoesOverFtpAndIsSeenOverTheWeb();
};

void CtlFtpTest::postGoesOverFtpAndIsSeenOverTheWeb()
{
    const QByteArray missing = FtpServer::prepareProcess();
    QVERIFY2(missing.isEmpty(), missing.constData());
    FtpServer server(FtpServer::Kind::Vsftpd);
    const QString folder = server.makeFolder(u"web"_s);
    QVERIFY2(server.start(), server.log().constData());
    qputenv("SSL_CERT_FILE", server.certificate().toUtf8());
    WebServer web;
    QVERIFY2(web.serve(folder), web.errors().constData());
    CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());

    const QString site = u"Trang tin xã Đông Hạ"_s;
    QStringList change{u"site"_s, u"change"_s, site, u"--url"_s, web.url().toString()};
    for (const auto &[key, value] : server.settings(u"web"_s, true).asKeyValueRange())
        change += {u"--set"_s, key + u'=' + value};
    const Ran inTheClear = newsroom.run(u"quan"_s, change + QStringList{u"--set"_s, u"tls=none"_s});
    QCOMPARE(inTheClear.kind(), u"invalid-input"_s);
    RAN_WELL(newsroom.run(u"quan"_s, change));

    // The password is said to be missing, then wrong, then works; it is never shown.
    QCOMPARE(newsroom.run({}, {u"site"_s, u"test"_s, site}).kind(), u"invalid-input"_s);
    QCOMPARE(newsroom.run({}, {u"site"_s, u"password"_s, site}).kind(), u"locked"_s);
    const QString wrong = newsroom.write(u"wrong"_s, "sai-mat-khau\n");
    RAN_WELL(newsroom.run({}, {u"site"_s, u"password"_s, site, u"--password-file"_s, wrong}));
    const Ran refused = newsroom.run({}, {u"site"_s, u"test"_s, site});
    QCOMPARE(refused.kind(), u"site-refused"_s);
    QVERIFY2(refused.message().contains(u"530"_s) && !refused.all().contains("sai-mat-khau"), refused.all().constData());
    const QByteArray password = server.credentials().password;
    const QString right = newsroom.write(u"right"_s, password + '\n');
    const Ran kept = newsroom.run({}, {u"site"_s, u"password"_s, site, u"--password-file"_s, right});
    QVERIFY2(kept.data().value("kept"_L1).toBool() && !kept.all().contains(password), kept.all().constData());
    RAN_WELL(newsroom.run({}, {u"site"_s, u"test"_s, site}));

    const Article article = readArticle(u"trang-thong-tin.txt"_s);
    const QString body = newsroom.write(u"body.txt"_s, article.body.toUtf8());
    RAN_WELL(newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, article.title, u"--body-file"_s, body}));
    RAN_WELL(newsroom.run(u"lan"_s, {u"post"_s, u"submit"_s, article.title}));
    RAN_WELL(newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, article.title}));
    const Ran sent = newsroom.run({}, {u"publish"_s, u"run"_s});
    RAN_WELL(sent);
    QCOMPARE(sent.items().first().toObject().value("outcome"_L1).toString(), u"live"_s);
    const QJsonObject shown = newsroom.run({}, {u"post"_s, u"show"_s, article.title}).data();
    const QUrl url(shown.value("sites"_L1).toArray().first().toObject().value("url"_L1).toString());
    const auto page = publish::httpFetchPage(url, {});
    QVERIFY(page && page->status == 200);
    QVERIFY(readable(page->body).contains(document::lettersAndDigits(article.body)));
    qunsetenv("SSL_CERT_FILE");
}

QTEST_GUILESS_MAIN(CtlFtpTest)
#include "tst_ctlftp.moc"
