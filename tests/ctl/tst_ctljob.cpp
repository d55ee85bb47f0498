// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "document/document.h"

using namespace Qt::StringLiterals;
using namespace toasoan::test;

/// The main job, through the real program: draft, return, fix, approve, schedule, publish, correct.
class CtlJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aTextGoesFromDraftToPageAndIsCorrected();
    void aScheduledPostIsNotSentBeforeItsTime();
    void aPictureAndAnAttachmentArriveWithTheirWords();
    void aWithdrawnPageStaysAndSaysWhy();
    void aRemovedPageIsGone();

private:
    // Submits the draft and has it approved by Bình.
    Ran approve(const QString &title, const QStringList &options = {});
    CtlNewsroom m_newsroom;
};

void CtlJobTest::initTestCase() { QVERIFY2(m_newsroom.found(), m_newsroom.problem().constData()); }

Ran CtlJobTest::approve(const QString &title, const QStringList &options)
{
    const Ran asked = m_newsroom.run(u"lan"_s, QStringList{u"post"_s, u"submit"_s, title} + options);
    return asked.status == 0 ? m_newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, title}) : asked;
}

void CtlJobTest::aTextGoesFromDraftToPageAndIsCorrected()
{
    const Article article = readArticle(u"trang-thong-tin.txt"_s);
    QVERIFY(article.body.split(QRegularExpression(u"\\s+"_s)).size() > 390);
    const QString body = m_newsroom.write(u"bai.txt"_s, QString(article.body).replace(u"ngày 25"_s, u"ngày 52"_s).toUtf8());
    const Ran begun = m_newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, article.title, u"--body-file"_s, body});
    RAN_WELL(begun);
    const QString id = begun.data().value("post"_L1).toString();

    const Ran first = m_newsroom.run(u"lan"_s, {u"post"_s, u"submit"_s, article.title});
    RAN_WELL(first);
    QCOMPARE(first.data().value("kind"_L1).toString(), u"publish"_s);
    const Ran returned = m_newsroom.run(u"binh"_s, {u"post"_s, u"return"_s, article.title, u"--remark"_s, u"Ngày 52 là ngày nào?"_s});
    RAN_WELL(returned);
    QCOMPARE(returned.data().value("word"_L1).toString(), u"returned"_s);

    // Named without marks and capitals, as people type it.
    (void)m_newsroom.write(u"bai.txt"_s, article.body.toUtf8());
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"revise"_s, u"giu cho trang thong tin cua xa luon moi"_s, u"--body-file"_s, body}));
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"schedule"_s, article.title, u"--at"_s, u"+2s"_s}));
    const Ran dead = m_newsroom.run(
        u"binh"_s, {u"post"_s, u"approve"_s, article.title, u"--submission"_s, first.data().value("submission"_L1).toString()});
    QCOMPARE(dead.status, 1);
    QVERIFY2(dead.kind() == "recalled"_L1 || dead.kind() == "superseded"_L1, dead.all().constData());
    RAN_WELL(m_newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, article.title}));

    // Late or not, a round after the two seconds sends it.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_newsroom.run({}, {u"publish"_s, u"run"_s}).status == 0 && !m_newsroom.pagesWith(article.body).isEmpty(), 60'000);
    QCOMPARE(m_newsroom.pagesWith(article.body).size(), 1);
    const QString page = m_newsroom.pagesWith(article.body).first();
    const Ran live = m_newsroom.run({}, {u"post"_s, u"show"_s, id});
    RAN_WELL(live);
    const QJsonObject site = live.data().value("sites"_L1).toArray().first().toObject();
    QCOMPARE(live.data().value("word"_L1).toString(), u"live"_s);
    QCOMPARE(site.value("state"_L1).toString(), u"live"_s);
    QVERIFY(site.value("storedAt"_L1).isString() && site.value("seenAt"_L1).isString());

    const QString corrected = QString(article.body).replace(u"0236 3 123 456"_s, u"0236 3 654 321"_s);
    (void)m_newsroom.write(u"bai.txt"_s, corrected.toUtf8());
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"revise"_s, id.first(8), u"--body-file"_s, body}));
    const Ran again = approve(id, {u"--note"_s, u"Sửa số điện thoại của bộ phận một cửa."_s});
    RAN_WELL(again);
    const Ran sent = m_newsroom.run({}, {u"publish"_s, u"run"_s});
    RAN_WELL(sent);
    QCOMPARE(m_newsroom.pagesWith(corrected), QStringList{page});
    QCOMPARE(m_newsroom.pagesWith(u"Sửa số điện thoại của bộ phận một cửa."_s), QStringList{page});
    QVERIFY(m_newsroom.pagesWith(u"0236 3 123 456"_s).isEmpty());
    QCOMPARE(m_newsroom.run({}, {u"post"_s, u"show"_s, id}).data().value("word"_L1).toString(), u"corrected"_s);

    const Ran history = m_newsroom.run({}, {u"post"_s, u"history"_s, id});
    QStringList words;
    for (const auto &entry : history.items())
        words.append(entry.toObject().value("words"_L1).toString());
    QVERIFY(words.contains(u"Ngày 52 là ngày nào?"_s) && words.contains(u"Sửa số điện thoại của bộ phận một cửa."_s));
    RAN_WELL(m_newsroom.run({}, {u"workspace"_s, u"verify"_s}));
}

void CtlJobTest::aScheduledPostIsNotSentBeforeItsTime()
{
    const QString body = m_newsroom.write(u"hen.txt"_s, "Cuộc họp thôn Tây bắt đầu lúc bảy giờ tối thứ Sáu.");
    RAN_WELL(m_newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Họp thôn Tây"_s, u"--body-file"_s, body}));
    const Ran approved = approve(u"Họp thôn Tây"_s, {u"--at"_s, u"+1d"_s});
    RAN_WELL(approved);
    QCOMPARE(approved.data().value("word"_L1).toString(), u"scheduled"_s);
    const Ran round = m_newsroom.run({}, {u"publish"_s, u"run"_s});
    RAN_WELL(round);
    QVERIFY2(round.data().value("nextWork"_L1).isString(), round.all().constData());
    QVERIFY(m_newsroom.pagesWith(u"Cuộc họp thôn Tây"_s).isEmpty());

    RAN_WELL(m_newsroom.run(u"binh"_s, {u"post"_s, u"recall"_s, u"Họp thôn Tây"_s, u"--remark"_s, u"Đổi ngày"_s}));
    const Ran after = m_newsroom.run({}, {u"publish"_s, u"run"_s});
    QVERIFY2(after.status == 0 && after.data().value("nextWork"_L1).isNull(), after.all().constData());
}

void CtlJobTest::aPictureAndAnAttachmentArriveWithTheirWords()
{
    // A picture of one point is a picture.
    const QByteArray png =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const QString picture = m_newsroom.write(u"cau.png"_s, png);
    const QString file = m_newsroom.write(u"ke-hoach.txt"_s, "Kế hoạch sửa cầu năm 2026");
    const QString body =
        m_newsroom.write(u"cau.html"_s, "<p>Cầu Đông Hạ được sửa từ tháng Ba.</p><p><img src=\"cau.png\" alt=\"Cầu Đông Hạ\"></p>");
    const Ran begun = m_newsroom.run(u"lan"_s,
        {u"post"_s, u"new"_s, u"--section"_s, u"Tin hoạt động"_s, u"--title"_s, u"Sửa cầu Đông Hạ"_s, u"--body-file"_s, body, u"--image"_s,
            picture, u"--alt"_s, u"Cầu Đông Hạ nhìn từ bờ Bắc"_s, u"--attach"_s, file, u"--attach-title"_s, u"Kế hoạch số 5"_s});
    RAN_WELL(begun);
    QCOMPARE(begun.data().value("body"_L1).toString().count("<img"_L1), 1);
    RAN_WELL(approve(u"Sửa cầu Đông Hạ"_s));
    const Ran sent = m_newsroom.run({}, {u"publish"_s, u"run"_s});
    RAN_WELL(sent);
    const QStringList pages = m_newsroom.pagesWith(u"Cầu Đông Hạ được sửa từ tháng Ba"_s);
    QCOMPARE(pages.size(), 1);
    QFile page(pages.first());
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY2(html.contains(u"Kế hoạch số 5"_s) && html.contains("<img"_L1) && !html.contains("toasoan-asset"_L1), qPrintable(html));

    const QString media = begun.data().value("images"_L1).toArray().first().toObject().value("media"_L1).toString();
    const QString out = m_newsroom.path(u"lay-lai.png"_s);
    RAN_WELL(m_newsroom.run({}, {u"media"_s, u"get"_s, media, u"--out"_s, out}));
    QFile copy(out);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), png);
}

void CtlJobTest::aWithdrawnPageStaysAndSaysWhy()
{
    const QString body = m_newsroom.write(u"rut.txt"_s, "Chợ phiên mở vào sáng Chủ nhật hằng tuần.");
    RAN_WELL(m_newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Chợ phiên"_s, u"--body-file"_s, body}));
    RAN_WELL(approve(u"Chợ phiên"_s));
    RAN_WELL(m_newsroom.run({}, {u"publish"_s, u"run"_s}));
    const QStringList before = m_newsroom.pagesWith(u"Chợ phiên mở vào sáng Chủ nhật"_s);
    QCOMPARE(before.size(), 1);
    RAN_WELL(m_newsroom.run(u"lan"_s, {u"post"_s, u"withdraw"_s, u"Chợ phiên"_s, u"--note"_s, u"Chợ ngừng họp từ tháng Chín."_s}));
    RAN_WELL(m_newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, u"Chợ phiên"_s}));
    const Ran sent = m_newsroom.run({}, {u"publish"_s, u"run"_s});
    RAN_WELL(sent);
    QCOMPARE(m_newsroom.pagesWith(u"Chợ ngừng họp từ tháng Chín"_s), before);
}

void CtlJobTest::aRemovedPageIsGone()
{
    const QString body = m_newsroom.write(u"go.txt"_s, "Danh sách hộ nghèo kèm số căn cước.");
    RAN_WELL(m_newsroom.run(
        u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Danh sách nhầm"_s, u"--body-file"_s, body}));
    RAN_WELL(approve(u"Danh sách nhầm"_s));
    RAN_WELL(m_newsroom.run({}, {u"publish"_s, u"run"_s}));
    QCOMPARE(m_newsroom.pagesWith(u"Danh sách hộ nghèo kèm số căn cước"_s).size(), 1);
    // A take-down starts with one reviewer's signature.
    RAN_WELL(m_newsroom.run(u"binh"_s, {u"post"_s, u"remove"_s, u"Danh sách nhầm"_s, u"--note"_s, u"Lộ thông tin cá nhân"_s}));
    const Ran sent = m_newsroom.run({}, {u"publish"_s, u"run"_s});
    RAN_WELL(sent);
    QVERIFY(m_newsroom.pagesWith(u"Danh sách hộ nghèo kèm số căn cước"_s).isEmpty());
    QCOMPARE(m_newsroom.run({}, {u"post"_s, u"show"_s, u"Danh sách nhầm"_s}).data().value("word"_L1).toString(), u"removed"_s);
}

QTEST_GUILESS_MAIN(CtlJobTest)
#include "tst_ctljob.moc"
