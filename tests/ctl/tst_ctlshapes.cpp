// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "ctl/docshapes.h"
#include "publish/mailsink.h"

using namespace Qt::StringLiterals;
using namespace toasoan::test;

/// Every verb, run once where it works: its JSON document is exactly as docs/ctl.md says.
class CtlShapesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyDocumentIsAsDocumented();

private:
    // Runs words (the first one or two are the verb), compares, returns.
    Ran check(const QString &who, const QStringList &words, int status = 0);
    void workOnTheCharter();
    void workOnAPost();
    void takeDecisions();
    void readEverything();
    void workOnDuties();
    void tellPeople();
    void publishAndErase();

    CtlNewsroom m_newsroom;
    CtlDocs m_docs = CtlDocs::read();
    QSet<QString> m_run;
    QStringList m_wrong;
};

Ran CtlShapesTest::check(const QString &who, const QStringList &words, int status)
{
    const Ran ran = m_newsroom.run(who, words);
    const QString both = words.first() + u' ' + words.value(1);
    const QString verb = m_docs.verbs().contains(both) ? both : words.first();
    m_run.insert(verb);
    if (ran.status != status)
        m_wrong.append(words.join(u' ') + u": "_s + QString::fromUtf8(ran.all()));
    else if (ran.document.keys() != QStringList{u"data"_s, u"kind"_s, u"message"_s, u"ok"_s} || ran.message().isEmpty()
        || !ran.err.isEmpty())
        m_wrong.append(verb + u" does not print one document of four fields"_s);
    m_wrong += m_docs.differences(verb, ran.document.value("data"_L1));
    return ran;
}

void CtlShapesTest::everyDocumentIsAsDocumented()
{
    QVERIFY(!m_docs.verbs().isEmpty());
    QVERIFY2(m_newsroom.found(), m_newsroom.problem().constData());
    workOnTheCharter();
    workOnAPost();
    takeDecisions();
    workOnDuties();
    tellPeople();
    readEverything();
    publishAndErase();
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
    QStringList verbs = m_docs.verbs().keys();
    verbs.removeIf([this](const QString &verb) { return m_run.contains(verb); });
    QVERIFY2(verbs.isEmpty(), qPrintable(u"never run: "_s + verbs.join(u", "_s)));
    QStringList shapes = m_docs.shapes();
    // A site in trouble needs a second publisher at that very moment; candidates come with refusals (tst_ctlrefusals), digests
    // with days that pass and found registers with time that does (tst_ctlduties), troubles of mails with a server that says no
    // (tst_ctltelling), findings and watched sections with a web server (tst_ctlserved), plans with a backlog (tst_ctlmonth).
    const QStringList elsewhere{u"plan"_s, u"planweek"_s, u"planitem"_s, u"candidate"_s, u"trouble"_s, u"digest"_s, u"foundregister"_s,
        u"mail-trouble"_s, u"finding"_s, u"watched"_s};
    shapes.removeIf([&](const QString &shape) { return m_docs.compared().contains(shape) || elsewhere.contains(shape); });
    QVERIFY2(shapes.isEmpty(), qPrintable(u"never seen: "_s + shapes.join(u", "_s)));
}

void CtlShapesTest::workOnTheCharter()
{
    const QString passphrase = m_newsroom.path(u"quan"_s);
    CtlNewsroom second;
    const Ran founded = second.run(
        {}, {u"workspace"_s, u"init"_s, u"Xã mới"_s, u"--keeper"_s, u"Người giữ"_s, u"--new-passphrase-file"_s, passphrase, u"--demo"_s});
    m_run.insert(u"workspace init"_s);
    m_wrong += m_docs.differences(u"workspace init"_s, founded.data());
    check(u"quan"_s, {u"member"_s, u"add"_s, u"Người liên hệ"_s, u"--role"_s, u"inspector"_s, u"--no-seat"_s});
    check(u"quan"_s, {u"member"_s, u"seat"_s, u"nguoi lien he"_s, u"--new-passphrase-file"_s, passphrase});
    check(u"quan"_s, {u"member"_s, u"grant"_s, u"nguoi lien he"_s, u"--role"_s, u"officer"_s, u"--revoke"_s, u"inspector"_s});
    check(u"quan"_s, {u"member"_s, u"contact"_s, u"nguoi lien he"_s, u"lienhe@example.vn"_s});
    check(u"quan"_s, {u"member"_s, u"dismiss"_s, u"nguoi lien he"_s});
    check({}, {u"member"_s, u"list"_s});
    check(u"quan"_s, {u"section"_s, u"add"_s, u"Đấu giá"_s, u"--type"_s, u"news"_s, u"--approvals"_s, u"2"_s});
    check(u"quan"_s, {u"section"_s, u"change"_s, u"dau-gia"_s, u"--responsible"_s, u"tran thi lan"_s, u"--approvals"_s, u"1"_s});
    check(u"quan"_s, {u"section"_s, u"default"_s, u"--cadence"_s, u"20"_s});
    check(u"quan"_s, {u"section"_s, u"change"_s, u"tin-hoat-dong"_s, u"--cadence"_s, u"5"_s, u"--escalate"_s, u"1,3"_s});
    check(u"quan"_s,
        {u"section"_s, u"exempt"_s, u"tin-hoat-dong"_s, u"--until"_s, QDate::currentDate().addDays(30).toString(Qt::ISODate), u"--reason"_s,
            u"Sáp nhập"_s});
    check({}, {u"section"_s, u"list"_s});
    check({}, {u"type"_s, u"list"_s});
    QDir().mkpath(m_newsroom.path(u"www2"_s));
    check(u"quan"_s, {u"site"_s, u"add"_s, u"Trang thử"_s, u"--folder"_s, m_newsroom.path(u"www2"_s)});
    check({}, {u"site"_s, u"test"_s, u"trang thu"_s});
    check({}, {u"site"_s, u"password"_s, u"trang thu"_s, u"--password-file"_s, passphrase});
    check(u"quan"_s, {u"site"_s, u"change"_s, u"trang thu"_s, u"--retire"_s});
    check({}, {u"site"_s, u"list"_s});
}

void CtlShapesTest::workOnAPost()
{
    const QByteArray png =
        QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const QString picture = m_newsroom.write(u"anh.png"_s, png);
    const QString file = m_newsroom.write(u"tep.txt"_s, "Tệp đính kèm");
    const QString body = m_newsroom.write(u"body.txt"_s, "Đoạn một.\n\nĐoạn hai.");
    const Ran begun = check(u"lan"_s,
        {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Bài A"_s, u"--body-file"_s, body, u"--image"_s, picture,
            u"--alt"_s, u"Ảnh"_s, u"--attach"_s, file, u"--field"_s, u"source=UBND xã"_s});
    check(u"lan"_s, {u"post"_s, u"draft"_s});
    check(u"lan"_s, {u"post"_s, u"draft"_s, u"bai a"_s, u"--discard"_s});
    check(u"lan"_s, {u"post"_s, u"draft"_s, begun.data().value("post"_L1).toString(), u"--restore"_s});
    check(u"lan"_s, {u"post"_s, u"share"_s, u"Bài A"_s});
    check(u"lan"_s, {u"post"_s, u"revise"_s, u"Bài A"_s, u"--summary"_s, u"Tóm tắt"_s});
    const QString media = begun.data().value("images"_L1).toArray().first().toObject().value("media"_L1).toString();
    check({}, {u"media"_s, u"get"_s, media, u"--out"_s, m_newsroom.path(u"lay.png"_s)});
}

void CtlShapesTest::takeDecisions()
{
    check(u"lan"_s, {u"post"_s, u"submit"_s, u"Bài A"_s});
    check({}, {u"post"_s, u"review"_s, u"Bài A"_s});
    check(u"binh"_s, {u"post"_s, u"return"_s, u"Bài A"_s, u"--remark"_s, u"Xem lại"_s});
    check(u"lan"_s, {u"post"_s, u"schedule"_s, u"Bài A"_s, u"--at"_s, u"+1d"_s});
    check(u"binh"_s, {u"post"_s, u"recall"_s, u"Bài A"_s});
    check(u"lan"_s, {u"post"_s, u"submit"_s, u"Bài A"_s, u"--until"_s, u"+5d"_s});
    check(u"binh"_s, {u"post"_s, u"approve"_s, u"Bài A"_s});
    check(u"binh"_s, {u"post"_s, u"release"_s, u"Bài A"_s});
    check(u"binh"_s, {u"post"_s, u"hold"_s, u"Bài A"_s, u"--site"_s, u"trang tin xa dong ha"_s});
    check(u"binh"_s, {u"outbox"_s, u"hold"_s, u"Bài A"_s, u"--site"_s, u"trang tin xa dong ha"_s, u"--let-go"_s});
    check({}, {u"outbox"_s, u"list"_s});
    check(u"quan"_s, {u"outbox"_s, u"retry"_s});
    check({}, {u"publish"_s, u"run"_s});
    check({}, {u"publish"_s, u"check"_s});
    check(u"lan"_s, {u"post"_s, u"withdraw"_s, u"Bài A"_s, u"--note"_s, u"Hết hiệu lực"_s});
    check(u"lan"_s, {u"post"_s, u"redirect"_s, u"Bài A"_s, u"--to"_s, u"https://example.vn/moi"_s});
    check(u"lan"_s, {u"post"_s, u"remove"_s, u"Bài A"_s});
}

void CtlShapesTest::readEverything()
{
    check({}, {u"post"_s, u"list"_s});
    check({}, {u"post"_s, u"search"_s, u"doan"_s, u"hai"_s});
    check({}, {u"post"_s, u"show"_s, u"Bài A"_s});
    check({}, {u"post"_s, u"history"_s, u"Bài A"_s});
    check({}, {u"post"_s, u"preview"_s, u"Bài A"_s, u"--out"_s, m_newsroom.path(u"xem.html"_s)});
    check({}, {u"duty"_s, u"observe"_s});
    check({}, {u"patrol"_s, u"run"_s});
    check({}, {u"patrol"_s, u"list"_s});
    check({}, {u"duty"_s, u"list"_s});
    check({}, {u"duty"_s, u"plan"_s});
    check({}, {u"report"_s, u"month"_s, u"--output"_s, m_newsroom.path(u"thang.pdf"_s), u"--csv"_s, m_newsroom.path(u"thang.csv"_s)});
    check({}, {u"remind"_s, u"--once"_s});
    check({}, {u"workspace"_s, u"info"_s});
    check({}, {u"workspace"_s, u"rebuild"_s});
    check({}, {u"workspace"_s, u"verify"_s});
}

void CtlShapesTest::workOnDuties()
{
    const QDate today = QDate::currentDate();
    const QString day = today.toString(Qt::ISODate);
    const QString own = m_newsroom.write(u"rieng.json"_s, R"({ "format": 1, "agency": "commune", "checkedBy": "Văn phòng",
        "texts": [{ "code": "quy-che", "title": "Quy chế 12", "verification": "confirmed" }],
        "rules": [{ "code": "ket-qua", "item": "50", "name": { "vi": "Kết quả", "en": "Results" }, "trigger": "event", "anchor": "issue",
          "postType": "news", "appliesTo": ["commune"], "versions": [{ "nature": "own", "basis": [{ "text": "quy-che" }],
          "verification": "confirmed", "deadline": { "amount": 1, "unit": "working-days" }, "removeBy": { "amount": 30, "unit": "days",
          "after": "publication" }, "stayUp": { "kind": "period", "amount": 15, "unit": "days" }, "window": { "amount": 9, "unit": "days" } }] }],
        "omitted": [{ "rule": "36", "reason": "Không phát sinh" }], "places": [{ "rule": "ket-qua", "section": "tin-hoat-dong" }] })");
    check(u"quan"_s, {u"catalogue"_s, u"set"_s, u"--rules"_s, own});
    check(u"quan"_s, {u"catalogue"_s, u"set"_s, u"--agency"_s, u"school"_s});
    check(u"quan"_s, {u"catalogue"_s, u"set"_s, u"--agency"_s, u"commune"_s});
    check({}, {u"catalogue"_s, u"list"_s, u"--all"_s});
    check({}, {u"catalogue"_s, u"list"_s, u"--preset"_s, u"xa"_s});
    check({}, {u"catalogue"_s, u"list"_s, u"--agency"_s, u"hospital"_s, u"--on"_s, u"01/09/2026"_s});
    check({}, {u"catalogue"_s, u"show"_s, u"24"_s, u"--on"_s, u"2026-08-31"_s});
    check({}, {u"catalogue"_s, u"export"_s, u"--out"_s, m_newsroom.path(u"danh-muc.html"_s), u"--format"_s, u"html"_s});
    check({}, {u"catalogue"_s, u"export"_s, u"--out"_s, m_newsroom.path(u"danh-muc.csv"_s)});
    const Ran first = check(u"lan"_s, {u"duty"_s, u"register"_s, u"ket-qua"_s, day, u"Kết quả A"_s, u"--number"_s, u"7/TB"_s});
    check(u"lan"_s, {u"duty"_s, u"settle"_s, u"7/TB"_s, u"--post"_s, u"Bài A"_s});
    check({}, {u"duty"_s, u"explain"_s, first.data().value("id"_L1).toString()});
    check(u"lan"_s,
        {u"duty"_s, u"register"_s, u"29"_s, day + u" 08:00"_s, u"Người phát ngôn"_s, u"--section"_s, u"dau-gia"_s, u"--due"_s,
            today.addDays(3).toString(Qt::ISODate), u"--follows"_s, u"Kết quả A"_s});
    check(u"lan"_s,
        {u"duty"_s, u"snooze"_s, u"nguoi phat ngon"_s, u"--until"_s, today.addDays(2).toString(Qt::ISODate), u"--reason"_s, u"Chờ"_s});
    check(u"lan"_s, {u"duty"_s, u"confirm"_s, u"nguoi phat ngon"_s});
    check({}, {u"duty"_s, u"explain"_s, u"nguoi phat ngon"_s});
    const QString book = m_newsroom.write(u"so.csv"_s, "rule,date,title\nket-qua," + day.toUtf8() + ",B\nket-qua,hôm qua,C\n");
    check(u"lan"_s, {u"duty"_s, u"import"_s, book, u"--dry-run"_s}, 1);
    check(u"lan"_s, {u"duty"_s, u"import"_s, book}, 1);
    check({}, {u"duty"_s, u"watch"_s, m_newsroom.path({})});
    check({}, {u"duty"_s, u"watch"_s});
    check(u"lan"_s, {u"duty"_s, u"import"_s, u"--pending"_s, u"--dry-run"_s});
    check(u"lan"_s, {u"duty"_s, u"import"_s, u"--pending"_s});
    check({}, {u"duty"_s, u"watch"_s, u"--off"_s});
    check(u"lan"_s, {u"duty"_s, u"arise"_s, u"--dry-run"_s});
    check(u"lan"_s, {u"duty"_s, u"arise"_s});
    check({}, {u"duty"_s, u"list"_s, u"--all"_s});
}

void CtlShapesTest::tellPeople()
{
    MailSink sink({});
    const QString notice = m_newsroom.write(u"thong-bao.txt"_s, "2027: 24/11: 24/11; hoán đổi nghỉ 04/05 làm bù 08/05; nguồn: TB 7");
    check({}, {u"calendar"_s, u"check"_s, notice});
    check(u"quan"_s, {u"calendar"_s, u"set"_s, notice});
    check({}, {u"calendar"_s, u"show"_s, u"2027"_s});
    check(u"quan"_s, {u"calendar"_s, u"forget"_s, u"2027"_s});
    check(u"quan"_s, {u"reminders"_s, u"set"_s, u"--days-before"_s, u"14,3"_s, u"--escalate"_s, u"1,4"_s});
    check({}, {u"reminders"_s, u"show"_s});
    check({}, {u"remind"_s, u"quiet"_s, u"--from"_s, u"18:00"_s});
    check({}, {u"remind"_s, u"quiet"_s, u"--off"_s});
    check({}, {u"remind"_s, u"timer"_s, u"--on"_s});
    check({}, {u"remind"_s, u"timer"_s, u"--off"_s});
    check({},
        {u"mail"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(sink.port()), u"--security"_s, u"none"_s,
            u"--from"_s, u"toasoan@example.vn"_s});
    check({}, {u"mail"_s, u"show"_s});
    check({}, {u"mail"_s, u"test"_s, u"lan@example.vn"_s});
    check({}, {u"mail"_s, u"off"_s});
    check({}, {u"duty"_s, u"calendar"_s, u"--keep"_s, m_newsroom.path(u"lich.ics"_s)});
    check({}, {u"duty"_s, u"calendar"_s, u"--forget"_s});
    check(u"lan"_s, {u"duty"_s, u"calendar"_s, u"--output"_s, m_newsroom.path(u"cua-toi.ics"_s), u"--mine"_s});
    check(u"quan"_s, {u"section"_s, u"exempt"_s, u"tin-hoat-dong"_s, u"--end"_s});
}

void CtlShapesTest::publishAndErase()
{
    check({}, {u"serve"_s, u"--once"_s});
    const QString body = m_newsroom.write(u"body.txt"_s, "Số căn cước của người dân.");
    check(u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Bài B"_s, u"--body-file"_s, body});
    check(u"lan"_s, {u"post"_s, u"share"_s, u"Bài B"_s});
    const Ran ordered = check(u"binh"_s, {u"erasure"_s, u"order"_s, u"--post"_s, u"Bài B"_s, u"--reason"_s, u"Lộ thông tin cá nhân"_s});
    check(u"quan"_s, {u"erasure"_s, u"confirm"_s, ordered.data().value("erasure"_L1).toString()});
    // A site that cannot be looked at, and a file that is not as it was signed.
    QVERIFY(QDir().rename(m_newsroom.siteFolder(), m_newsroom.path(u"www-weg"_s)));
    check(u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, u"Bài C"_s, u"--body-file"_s, body});
    check(u"lan"_s, {u"post"_s, u"submit"_s, u"Bài C"_s});
    check(u"binh"_s, {u"post"_s, u"approve"_s, u"Bài C"_s});
    check({}, {u"publish"_s, u"run"_s}, 1);
    QDirIterator media(m_newsroom.path(u"newsroom/media"_s), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(media.hasNext());
    QFile file(media.next());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    check({}, {u"workspace"_s, u"verify"_s}, 1);
}

QTEST_GUILESS_MAIN(CtlShapesTest)
#include "tst_ctlshapes.moc"
