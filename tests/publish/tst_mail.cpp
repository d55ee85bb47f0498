// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "publish/mail/sendmail.h"
#include "publish/mailsink.h"
#include "publish/servers.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;
using test::MailSink;

namespace {

MailMessage message()
{
    return {.from = u"toasoan@xadongha.example.vn"_s,
        .fromName = u"UBND xã Đông Hạ"_s,
        .to = u"lan@xadongha.example.vn"_s,
        .toName = u"Trần Thị Lan"_s,
        .subject = u"UBND xã Đông Hạ: 2 nội dung đã quá hạn công bố, trong đó có kế hoạch sử dụng đất hằng năm"_s,
        .text = u"Kính gửi Trần Thị Lan\n\n- Quyết định 12: trễ 2 ngày làm việc\n.\nHết\n"_s,
        .date = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(0, 30, 5), QTimeZone::UTC)),
        .id = "0123456789abcdef"};
}

MailServer serverAt(const MailSink &sink, MailSecurity security)
{
    return {.host = u"127.0.0.1"_s, .port = sink.port(), .security = security, .user = {}, .from = u"toasoan@xadongha.example.vn"_s};
}

} // namespace

class MailTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void messageIsOfTheStandard();
    void noTitleOrNameBeginsAHeader();
    void longWordsAreFoldedBetweenLetters();
    void messageArrivesAsItWasWritten();
    void protectedWaysAreProtected_data();
    void protectedWaysAreProtected();
    void certificateThatNobodyVouchesForIsRefused_data();
    void certificateThatNobodyVouchesForIsRefused();
    void withoutStartTlsNothingIsSent();
    void wrongPasswordIsSaidWithoutItself();
    void refusedRecipientIsSaid();
    void fullServerTakesItLater();
    void cutConnectionIsNoSuccess();
    void slowServerIsGivenUp();
    void nobodyThereIsOffline();
    void stoppingEndsIt();
    void networkWithoutProtectionMustBeAllowed();
};

void MailTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    qunsetenv("SSL_CERT_FILE");
}

void MailTest::messageIsOfTheStandard()
{
    const QByteArray mail = composeMail(message());
    for (const QByteArray &line : mail.split('\n')) {
        QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
        QVERIFY2(line.size() <= 77, line.constData()); // 76 and the CR
        QVERIFY(std::ranges::all_of(line, [](char c) { return (c >= ' ' && c < 0x7f) || c == '\r'; }));
    }
    QCOMPARE(test::headerOf(mail, "Date"), u"Mon, 23 Nov 2026 00:30:05 +0000"_s);
    QCOMPARE(test::headerOf(mail, "From"), u"UBND xã Đông Hạ <toasoan@xadongha.example.vn>"_s);
    QCOMPARE(test::headerOf(mail, "To"), u"Trần Thị Lan <lan@xadongha.example.vn>"_s);
    QCOMPARE(test::headerOf(mail, "Subject"), message().subject);
    QCOMPARE(test::headerOf(mail, "Message-ID"), u"<0123456789abcdef@xadongha.example.vn>"_s);
    QCOMPARE(test::headerOf(mail, "Content-Type"), u"text/plain; charset=UTF-8"_s);
    QCOMPARE(test::headerOf(mail, "Auto-Submitted"), u"auto-generated"_s);
    QCOMPARE(test::textOf(mail), message().text.replace(u'\n', u"\r\n"_s));
    MailMessage plain = message();
    plain.subject = u"Two overdue"_s;
    plain.fromName.clear();
    QVERIFY(composeMail(plain).contains("\r\nSubject: Two overdue\r\n"));
    QVERIFY(composeMail(plain).contains("\r\nFrom: toasoan@xadongha.example.vn\r\n"));
}

void MailTest::noTitleOrNameBeginsAHeader()
{
    MailMessage evil = message();
    for (const QString &end : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\u2028"_s, u"\u0085"_s, u"\n\n"_s}) {
        evil.subject = u"Quyết định"_s + end + u"Bcc: all@example.vn"_s;
        evil.toName = u"Lan"_s + end + u"X-Evil: 1"_s;
        evil.fromName = u"UBND\" <x@example.vn>"_s + end + u"X-Evil: 2"_s;
        const QByteArray mail = composeMail(evil);
        const QByteArray head = mail.first(mail.indexOf("\r\n\r\n"));
        QVERIFY2(!head.contains("\nBcc") && !head.contains("\rBcc") && !head.contains("X-Evil:"), head.constData());
        QCOMPARE(head.count("\r\n") - head.count("\r\n "), 8); // nine headers, whatever the words
        QCOMPARE(test::headerOf(mail, "Subject"), u"Quyết định Bcc: all@example.vn"_s);
    }
    evil.subject = u"=?UTF-8?B?QmNj?= x"_s; // looks encoded, and is meant as it stands
    QCOMPARE(test::headerOf(composeMail(evil), "Subject"), u"=?UTF-8?B?QmNj?= x"_s);
}

void MailTest::longWordsAreFoldedBetweenLetters()
{
    MailMessage long_ = message();
    for (int length = 1; length < 200; length += 7) {
        long_.subject = u"ế"_s.repeated(length) + u"\U0001F4F0"_s.repeated(length % 9);
        const QByteArray mail = composeMail(long_);
        for (const QByteArray &line : mail.split('\n'))
            QVERIFY(line.size() <= 77);
        QCOMPARE(test::headerOf(mail, "Subject"), long_.subject);
        static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([^?]*)\\?="_s);
        auto words = word.globalMatch(QString::fromLatin1(mail));
        while (words.hasNext()) { // each can be read without the next
            const QByteArray bytes = QByteArray::fromBase64(words.next().captured(1).toLatin1());
            QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
        }
    }
}

void MailTest::messageArrivesAsItWasWritten()
{
    MailSink sink({});
    const auto sent = sendMail(serverAt(sink, MailSecurity::None), {}, message());
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(sink.taken().size(), 1);
    const MailSink::Taken taken = sink.taken().first();
    QCOMPARE(taken.from, "toasoan@xadongha.example.vn");
    QCOMPARE(taken.to, QByteArrayList{"lan@xadongha.example.vn"});
    QCOMPARE(taken.mail, composeMail(message()));
    QVERIFY(sink.heard().first().startsWith("EHLO xadongha.example.vn"));
}

void MailTest::protectedWaysAreProtected_data()
{
    QTest::addColumn<MailSink::Protection>("there");
    QTest::addColumn<MailSecurity>("asked");
    QTest::newRow("STARTTLS") << MailSink::Protection::StartTls << MailSecurity::StartTls;
    QTest::newRow("TLS") << MailSink::Protection::Tls << MailSecurity::Tls;
}

void MailTest::protectedWaysAreProtected()
{
    QFETCH(MailSink::Protection, there);
    QFETCH(MailSecurity, asked);
    MailSink sink({.protection = there, .user = "vanthu", .password = "mật khẩu"});
    qputenv("SSL_CERT_FILE", sink.certificate().toUtf8());
    MailServer server = serverAt(sink, asked);
    server.user = u"vanthu"_s;
    const auto sent = sendMail(server, "mật khẩu", message());
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(sink.taken().size(), 1);
    QVERIFY(sink.taken().first().protectedLine);
    QCOMPARE(sink.taken().first().user, "vanthu");
}

void MailTest::certificateThatNobodyVouchesForIsRefused_data() { protectedWaysAreProtected_data(); }

void MailTest::certificateThatNobodyVouchesForIsRefused()
{
    QFETCH(MailSink::Protection, there);
    QFETCH(MailSecurity, asked);
    MailSink sink({.protection = there, .user = "vanthu", .password = "bí mật"});
    MailServer server = serverAt(sink, asked);
    server.user = u"vanthu"_s;
    const auto sent = sendMail(server, "bí mật", message());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::SiteRefused);
    QVERIFY(sink.taken().isEmpty());
    for (const QByteArray &line : sink.heard())
        QVERIFY2(!line.startsWith("AUTH"), line.constData()); // nobody was told the password
}

void MailTest::withoutStartTlsNothingIsSent()
{
    MailSink sink({});
    const auto sent = sendMail(serverAt(sink, MailSecurity::StartTls), {}, message());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::SiteRefused);
    QVERIFY(sink.taken().isEmpty());
}

void MailTest::wrongPasswordIsSaidWithoutItself()
{
    MailSink sink({.user = "vanthu", .password = "đúng"});
    MailServer server = serverAt(sink, MailSecurity::None);
    server.user = u"vanthu"_s;
    const auto sent = sendMail(server, "sai-mat-khau", message());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::SiteRefused);
    QVERIFY2(!sent.error().detail.contains(u"sai-mat-khau"_s), qPrintable(sent.error().detail));
    QVERIFY(sink.taken().isEmpty());
}

void MailTest::refusedRecipientIsSaid()
{
    MailSink sink({.refused = {"lan@xadongha.example.vn"}});
    const auto sent = sendMail(serverAt(sink, MailSecurity::None), {}, message());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::SiteRefused);
    QVERIFY2(sent.error().detail.contains(u"550"_s), qPrintable(sent.error().detail));
    QVERIFY(sink.taken().isEmpty());
}

void MailTest::fullServerTakesItLater()
{
    MailSink sink({.full = true});
    const auto sent = sendMail(serverAt(sink, MailSecurity::None), {}, message());
    QVERIFY(!sent);
    QVERIFY(sink.taken().isEmpty());
    sink.setManners({});
    QVERIFY(sendMail(serverAt(sink, MailSecurity::None), {}, message()));
    QCOMPARE(sink.taken().size(), 1);
}

void MailTest::cutConnectionIsNoSuccess()
{
    MailSink sink({.cutsAfterData = true});
    const auto sent = sendMail(serverAt(sink, MailSecurity::None), {}, message());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Offline);
}

void MailTest::slowServerIsGivenUp()
{
    MailSink sink({.silent = true});
    const auto sent = sendMail(serverAt(sink, MailSecurity::None), {}, message(), {}, std::chrono::seconds(1));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Timeout);
}

void MailTest::nobodyThereIsOffline()
{
    const MailServer server{
        .host = u"127.0.0.1"_s, .port = test::freePorts(1).first(), .security = MailSecurity::None, .user = {}, .from = message().from};
    const auto sent = sendMail(server, {}, message());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Offline);
}

void MailTest::stoppingEndsIt()
{
    MailSink sink({.silent = true});
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        stop.request_stop();
    });
    const auto sent = sendMail(serverAt(sink, MailSecurity::None), {}, message(), stop.get_token());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Cancelled);
}

void MailTest::networkWithoutProtectionMustBeAllowed()
{
    MailServer server{.host = u"mail.example.vn"_s, .port = 25, .security = MailSecurity::None, .user = {}, .from = message().from};
    QCOMPARE(checkMailServer(server).error(), (Error{Error::Kind::InvalidInput, u"security"_s}));
    QCOMPARE(sendMail(server, {}, message()).error(), (Error{Error::Kind::InvalidInput, u"security"_s}));
    server.plainAllowed = true;
    QVERIFY(checkMailServer(server));
    server.host = u"mail.example.vn/x"_s;
    QCOMPARE(checkMailServer(server).error().detail, u"host"_s);
}

QTEST_GUILESS_MAIN(MailTest)
#include "tst_mail.moc"
