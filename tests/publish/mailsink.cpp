// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mailsink.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include "publish/servers.h"

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

constexpr int moment = 50; // milliseconds

class Listener final : public QTcpServer {
public:
    std::optional<qintptr> next(int wait)
    {
        m_handle.reset();
        (void)waitForNewConnection(wait);
        return m_handle;
    }

protected:
    void incomingConnection(qintptr handle) override { m_handle = handle; }

private:
    std::optional<qintptr> m_handle;
};

void say(QSslSocket &line, const QByteArray &words)
{
    if (line.state() != QAbstractSocket::ConnectedState)
        return;
    line.write(words + "\r\n");
    line.flush();
    (void)line.waitForBytesWritten(1000);
}

std::optional<QByteArray> hear(QSslSocket &line, const std::stop_token &stop)
{
    while (!line.canReadLine()) {
        if (stop.stop_requested() || line.state() != QAbstractSocket::ConnectedState)
            return std::nullopt;
        (void)line.waitForReadyRead(moment);
    }
    return line.readLine().trimmed();
}

} // namespace

struct MailSink::Visit {
    Manners manners;
    Taken mail;
    QByteArray user;
    bool ended = false;
};

MailSink::MailSink(const Manners &manners)
    : m_manners(manners)
{
    if (makeCertificate(m_folder.path()))
        m_port = freePorts(1).first();
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    for (int i = 0; i < 100 && !answers(m_port); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(moment));
}

MailSink::~MailSink() = default;

QList<MailSink::Taken> MailSink::taken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_taken;
}

QByteArrayList MailSink::heard() const
{
    const std::scoped_lock lock(m_mutex);
    return m_heard;
}

void MailSink::setManners(const Manners &manners)
{
    const std::scoped_lock lock(m_mutex);
    m_manners = manners;
}

void MailSink::serve(const std::stop_token &stop)
{
    Listener listener;
    if (m_port == 0 || !listener.listen(QHostAddress::LocalHost, m_port))
        return;
    while (!stop.stop_requested()) {
        const auto handle = listener.next(moment);
        QSslSocket line;
        if (handle && line.setSocketDescriptor(*handle))
            talk(line, stop);
    }
}

void MailSink::protect(QSslSocket &line) const
{
    QFile key(m_folder.filePath(u"key.pem"_s));
    (void)key.open(QIODevice::ReadOnly);
    line.setLocalCertificate(certificate()); // a PEM file
    line.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    line.startServerEncryption();
    (void)line.waitForEncrypted(5000);
}

void MailSink::talk(QSslSocket &line, const std::stop_token &stop)
{
    Manners manners;
    {
        const std::scoped_lock lock(m_mutex);
        manners = m_manners;
    }
    if (manners.protection == Protection::Tls)
        protect(line);
    if (line.state() != QAbstractSocket::ConnectedState)
        return; // it did not like the certificate
    if (manners.silent) {
        while (!stop.stop_requested() && line.state() == QAbstractSocket::ConnectedState)
            (void)line.waitForReadyRead(moment);
        return;
    }
    say(line, "220 sink.example ESMTP");
    Visit visit{.manners = manners, .mail = {}, .user = {}};
    while (!visit.ended) {
        const auto words = hear(line, stop);
        if (!words)
            return;
        {
            const std::scoped_lock lock(m_mutex);
            m_heard.append(*words);
        }
        const QByteArray reply = answer(line, visit, *words, stop);
        if (reply.isEmpty())
            return;
        say(line, reply);
        if (reply.startsWith("220 ")) // the answer to STARTTLS
            protect(line);
    }
    line.disconnectFromHost();
}

QByteArray MailSink::answer(QSslSocket &line, Visit &visit, const QByteArray &words, const std::stop_token &stop)
{
    const QByteArray verb = words.left(words.indexOf(' ') < 0 ? words.size() : words.indexOf(' ')).toUpper();
    const auto address = [&] { return words.sliced(words.indexOf('<') + 1, words.indexOf('>') - words.indexOf('<') - 1); };
    if (verb == "EHLO" || verb == "HELO") {
        QByteArray reply = "250-sink.example\r\n";
        if (visit.manners.protection == Protection::StartTls && !line.isEncrypted())
            reply += "250-STARTTLS\r\n";
        else if (!visit.manners.user.isEmpty())
            reply += "250-AUTH PLAIN LOGIN\r\n";
        return reply + "250 SIZE 1000000";
    }
    if (verb == "STARTTLS")
        return visit.manners.protection == Protection::StartTls ? "220 go ahead" : "502 not here";
    if (verb == "AUTH")
        return signIn(line, visit, words, stop);
    if (verb == "MAIL") {
        if (!visit.manners.user.isEmpty() && visit.user.isEmpty())
            return "530 sign in first";
        visit.mail = Taken{.from = address(), .to = {}, .mail = {}, .protectedLine = line.isEncrypted(), .user = visit.user};
        return "250 ok";
    }
    if (verb == "RCPT") {
        if (visit.manners.refused.contains(address()))
            return "550 no such mailbox here";
        visit.mail.to.append(address());
        return "250 ok";
    }
    if (verb == "DATA")
        return visit.mail.to.isEmpty() ? "503 no recipient" : takeMail(line, visit, stop);
    visit.ended = verb == "QUIT";
    return visit.ended ? "221 bye" : verb == "NOOP" || verb == "RSET" ? "250 ok" : "500 what?";
}

QByteArray MailSink::signIn(QSslSocket &line, Visit &visit, const QByteArray &words, const std::stop_token &stop)
{
    QByteArray user;
    QByteArray password;
    if (words.startsWith("AUTH PLAIN")) {
        QByteArray said = words.sliced(10).trimmed();
        if (said.isEmpty()) {
            say(line, "334 ");
            said = hear(line, stop).value_or(QByteArray());
        }
        const QByteArrayList parts = QByteArray::fromBase64(said).split('\0');
        user = parts.value(1);
        password = parts.value(2);
    } else {
        say(line, "334 VXNlcm5hbWU6");
        user = QByteArray::fromBase64(hear(line, stop).value_or(QByteArray()));
        say(line, "334 UGFzc3dvcmQ6");
        password = QByteArray::fromBase64(hear(line, stop).value_or(QByteArray()));
    }
    if (user != visit.manners.user || password != visit.manners.password)
        return "535 that is not the password";
    visit.user = user;
    return "235 welcome";
}

QByteArray MailSink::takeMail(QSslSocket &line, Visit &visit, const std::stop_token &stop)
{
    say(line, "354 go on");
    while (true) {
        while (!line.canReadLine()) {
            if (stop.stop_requested() || line.state() != QAbstractSocket::ConnectedState)
                return {};
            (void)line.waitForReadyRead(moment);
        }
        const QByteArray text = line.readLine();
        if (text == ".\r\n")
            break;
        visit.mail.mail += text.startsWith("..") ? text.sliced(1) : text;
    }
    if (visit.manners.cutsAfterData) {
        line.abort();
        return {};
    }
    if (visit.manners.full)
        return "452 the disk is full";
    const std::scoped_lock lock(m_mutex);
    m_taken.append(visit.mail);
    return "250 taken";
}

QString headerOf(const QByteArray &mail, const QByteArray &name)
{
    QByteArray head = mail.first(std::max<qsizetype>(mail.indexOf("\r\n\r\n"), 0) + 2);
    head.replace("\r\n ", " ");
    for (const QByteArray &line : head.split('\n')) {
        if (!line.startsWith(name + ": "))
            continue;
        QString words = QString::fromUtf8(line.sliced(name.size() + 2).trimmed());
        // White space between two encoded words is not part of the text (RFC 2047 6.2).
        words.replace(QRegularExpression(u"\\?= +=\\?"_s), u"?==?"_s);
        static const QRegularExpression encoded(u"=\\?UTF-8\\?B\\?([^?]*)\\?="_s);
        // Once, from left to right: what comes out may look encoded again. Bytes are joined before they are read as letters.
        QByteArray read;
        qsizetype at = 0;
        for (auto match = encoded.match(words); match.hasMatch(); match = encoded.match(words, at)) {
            read +=
                QStringView(words).sliced(at, match.capturedStart() - at).toUtf8() + QByteArray::fromBase64(match.captured(1).toLatin1());
            at = match.capturedEnd();
        }
        return QString::fromUtf8(read + QStringView(words).sliced(at).toUtf8());
    }
    return {};
}

QString textOf(const QByteArray &mail)
{
    return QString::fromUtf8(QByteArray::fromBase64(mail.sliced(std::max<qsizetype>(mail.indexOf("\r\n\r\n"), 0))));
}

} // namespace toasoan::test
