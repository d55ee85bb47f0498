// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "ctl/docshapes.h"
#include "document/document.h"
#include "publish/httpfetch.h"
#include "publish/servers.h"
#include "publish/webserver.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

/// What is online is what was approved, as a citizen gets it from a web server.
class CtlServedTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatWasApprovedIsSeenOverTheWebAndSoIsItsCorrection();
    void aServerThatIsDownLeavesThePageStoredAndSaysSo();
    void aPatrolSaysWhatIsWrongUntilItIsPutRight();
    void aSiteOfOthersIsWatchedAndCounts();

private:
    Ran publish(const QString &title, const QString &body);
    CtlNewsroom m_newsroom;
};

void CtlServedTest::initTestCase()
{
    QVERIFY2(WebServer::installed(), "nginx is not installed; packaging/debian13-packages names it");
    QVERIFY2(m_newsroom.found(), m_newsroom.problem().constData());
}

Ran CtlServedTest::publish(const QString &title, const QString &body)
{
    const QString file = m_newsroom.write(u"body.txt"_s, body.toUtf8());
    Ran ran = m_newsroom.run({}, {u"post"_s, u"show"_s, title});
    const QStringList words = ran.status == 0
        ? QStringList{u"post"_s, u"revise"_s, title, u"--body-file"_s, file}
        : QStringList{u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, title, u"--body-file"_s, file};
    ran = m_newsroom.run(u"lan"_s, words);
    if (ran.status == 0)
        ran = m_newsroom.run(u"lan"_s, {u"post"_s, u"submit"_s, title});
    if (ran.status == 0)
        ran = m_newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, title});
    return ran.status == 0 ? m_newsroom.run({}, {u"publish"_s, u"run"_s}) : ran;
}

void CtlServedTest::whatWasApprovedIsSeenOverTheWebAndSoIsItsCorrection()
{
    WebServer server;
    QVERIFY2(server.serve(m_newsroom.siteFolder()), server.errors().constData());
    RAN_WELL(m_newsroom.run(u"quan"_s, {u"site"_s, u"change"_s, u"Trang tin xã Đông Hạ"_s, u"--url"_s, server.url().toString()}));
    QTRY_COMPARE_WITH_TIMEOUT(m_newsroom.run({}, {u"site"_s, u"test"_s, u"Trang tin xã Đông Hạ"_s}).status, 0, 30'000);
    const Article article = readArticle(u"trang-thong-tin.txt"_s);
    const Ran sent = publish(article.title, article.body);
    RAN_WELL(sent);
    QCOMPARE(sent.items().first().toObject().value("outcome"_L1).toString(), u"live"_s);

    const QJsonObject shown = m_newsroom.run({}, {u"post"_s, u"show"_s, article.title}).data();
    const QUrl url(shown.value("sites"_L1).toArray().first().toObject().value("url"_L1).toString());
    QVERIFY2(server.url().isParentOf(url), qPrintable(url.toString()));
    const auto page = publish::httpFetchPage(url, {});
    QVERIFY(page && page->status == 200);
    QVERIFY(readable(page->body).contains(document::lettersAndDigits(article.body)));

    const QString corrected = QString(article.body).replace(u"ba ngày làm việc"_s, u"hai ngày làm việc"_s);
    const Ran again = publish(article.title, corrected);
    RAN_WELL(again);
    const auto after = publish::httpFetchPage(url, {});
    QVERIFY(after && after->status == 200);
    QVERIFY(readable(after->body).contains(document::lettersAndDigits(corrected)));
    QVERIFY(!readable(after->body).contains(document::lettersAndDigits(u"ba ngày làm việc"_s)));
    QCOMPARE(m_newsroom.pagesWith(u"Bà Hạnh nói vui"_s).size(), 1);
}

void CtlServedTest::aServerThatIsDownLeavesThePageStoredAndSaysSo()
{
    const QString url = u"http://127.0.0.1:%1/"_s.arg(freePorts(1).first());
    RAN_WELL(m_newsroom.run(u"quan"_s, {u"site"_s, u"change"_s, u"Trang tin xã Đông Hạ"_s, u"--url"_s, url}));
    const Ran sent = publish(u"Mất mạng"_s, u"Trang này đã lên máy chủ nhưng chưa ai thấy."_s);
    QVERIFY2(sent.status == 1 && sent.kind() == "offline"_L1, sent.all().constData());
    QCOMPARE(m_newsroom.pagesWith(u"Trang này đã lên máy chủ nhưng chưa ai thấy"_s).size(), 1);
    QCOMPARE(m_newsroom.run({}, {u"post"_s, u"show"_s, u"Mất mạng"_s}).data().value("word"_L1).toString(), u"stored"_s);
    const Ran waiting = m_newsroom.run({}, {u"outbox"_s, u"list"_s});
    QVERIFY2(waiting.items().first().toObject().value("failures"_L1).toInt() >= 1, waiting.all().constData());

    WebServer server;
    QVERIFY2(server.serve(m_newsroom.siteFolder()), server.errors().constData());
    RAN_WELL(m_newsroom.run(u"quan"_s, {u"site"_s, u"change"_s, u"Trang tin xã Đông Hạ"_s, u"--url"_s, server.url().toString()}));
    QTRY_COMPARE_WITH_TIMEOUT(m_newsroom.run({}, {u"site"_s, u"test"_s, u"Trang tin xã Đông Hạ"_s}).status, 0, 30'000);
    RAN_WELL(m_newsroom.run(u"quan"_s, {u"outbox"_s, u"retry"_s, u"Mất mạng"_s}));
    RAN_WELL(m_newsroom.run({}, {u"publish"_s, u"run"_s}));
    QCOMPARE(m_newsroom.run({}, {u"post"_s, u"show"_s, u"Mất mạng"_s}).data().value("word"_L1).toString(), u"live"_s);
}

void CtlServedTest::aPatrolSaysWhatIsWrongUntilItIsPutRight()
{
    CtlDocs docs = CtlDocs::read();
    WebServer server;
    QVERIFY2(server.serve(m_newsroom.siteFolder()), server.errors().constData());
    RAN_WELL(m_newsroom.run(u"quan"_s, {u"site"_s, u"change"_s, u"Trang tin xã Đông Hạ"_s, u"--url"_s, server.url().toString()}));
    RAN_WELL(publish(u"Bị mất"_s, u"Bài này sẽ bị xóa."_s));
    RAN_WELL(m_newsroom.run({}, {u"patrol"_s, u"run"_s}));
    QVERIFY(m_newsroom.run({}, {u"patrol"_s, u"list"_s}).items().isEmpty());
    const QString page = m_newsroom.pagesWith(u"Bài này sẽ bị xóa."_s).value(0);
    QVERIFY(QFile::rename(page, page + u".bak"_s));
    const Ran found = m_newsroom.run({}, {u"patrol"_s, u"run"_s});
    RAN_WELL(found);
    QVERIFY(found.data().value("looked"_L1).toInt() >= 1);
    QCOMPARE(found.data().value("changes"_L1).toInt(), 1);
    const Ran list = m_newsroom.run({}, {u"patrol"_s, u"list"_s});
    QCOMPARE(docs.differences(u"patrol list"_s, list.data()), QStringList());
    QCOMPARE(list.items().size(), 1);
    QCOMPARE(list.items().first()["kind"_L1], u"page-gone"_s);
    QCOMPARE(list.items().first()["title"_L1], u"Bị mất"_s);
    const Ran words = m_newsroom.say({}, {u"patrol"_s, u"list"_s});
    QVERIFY2(words.out.contains("Page gone (HTTP 40") && words.out.contains("Bị mất"), words.out.constData());
    QVERIFY(QFile::rename(page + u".bak"_s, page));
    RAN_WELL(m_newsroom.run({}, {u"patrol"_s, u"run"_s}));
    QVERIFY(m_newsroom.run({}, {u"patrol"_s, u"list"_s}).items().isEmpty());
}

void CtlServedTest::aSiteOfOthersIsWatchedAndCounts()
{
    CtlDocs docs = CtlDocs::read();
    QTemporaryDir other;
    const auto write = [&](const QByteArray &items) {
        QFile file(other.filePath(u"rss.xml"_s));
        const QByteArray text = "<rss><channel>" + items + "</channel></rss>";
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    const QByteArray today = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8();
    write("<item><title>Bài của huyện</title><link>/a.html</link><pubDate>" + today + "</pubDate></item>");
    WebServer server;
    QVERIFY2(server.serve(other.path()), server.errors().constData());
    RAN_WELL(m_newsroom.run(u"quan"_s, {u"section"_s, u"add"_s, u"Tin của huyện"_s, u"--code"_s, u"tin-huyen"_s, u"--cadence"_s, u"5"_s}));
    const Ran wrong = m_newsroom.run(u"quan"_s,
        {u"site"_s, u"add"_s, u"Cổng huyện"_s, u"--connector"_s, u"watch"_s, u"--url"_s, server.url().toString(), u"--set"_s,
            u"item.tin-huyen=li"_s});
    QCOMPARE(wrong.kind(), u"invalid-input"_s);
    RAN_WELL(m_newsroom.run(u"quan"_s,
        {u"site"_s, u"add"_s, u"Cổng huyện"_s, u"--connector"_s, u"watch"_s, u"--url"_s, server.url().toString(), u"--set"_s,
            u"source.tin-huyen=/rss.xml"_s}));
    const Ran tried = m_newsroom.run({}, {u"site"_s, u"test"_s, u"Cổng huyện"_s});
    RAN_WELL(tried);
    QCOMPARE(docs.differences(u"site test"_s, tried.data()), QStringList());
    QCOMPARE(tried.data()["sections"_L1][0]["title"_L1], u"Bài của huyện"_s);
    const Ran words = m_newsroom.say({}, {u"site"_s, u"test"_s, u"Cổng huyện"_s});
    QVERIFY2(words.out.contains("Bài của huyện"), words.out.constData());
    const Ran looked = m_newsroom.run({}, {u"duty"_s, u"observe"_s, u"--site"_s, u"Cổng huyện"_s});
    RAN_WELL(looked);
    QCOMPARE(looked.data()["changes"_L1].toInt(), 1);
    QCOMPARE(looked.data()["looked"_L1].toInt(), 1); // of the sections that owe something, those that have a source
    const QJsonArray duties = m_newsroom.run({}, {u"duty"_s, u"list"_s}).items();
    QVERIFY(!duties.isEmpty());
    for (const QJsonValue &duty : duties) {
        if (duty["code"_L1] != u"tin-huyen"_s)
            continue;
        QCOMPARE(duty["state"_L1], u"fresh"_s);
        QCOMPARE(duty["news"_L1]["title"_L1], u"Bài của huyện"_s);
    }
    // Nothing is sent there, named or not.
    const QString file = m_newsroom.write(u"body.txt"_s, "Một đoạn.");
    RAN_WELL(m_newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Chỉ ở xã"_s, u"--body-file"_s, file}));
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"submit"_s, u"Chỉ ở xã"_s}));
    const Ran review = m_newsroom.run({}, {u"post"_s, u"review"_s, u"Chỉ ở xã"_s});
    QVERIFY2(review.out.contains("Trang tin xã Đông Hạ") && !review.out.contains("Cổng huyện"), review.all().constData());
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"revise"_s, u"Chỉ ở xã"_s, u"--summary"_s, u"Hai."_s}));
    QCOMPARE(m_newsroom.run(u"lan"_s, {u"post"_s, u"submit"_s, u"Chỉ ở xã"_s, u"--site"_s, u"Cổng huyện"_s}).kind(), u"invalid-input"_s);
}

QTEST_GUILESS_MAIN(CtlServedTest)
#include "tst_ctlserved.moc"
