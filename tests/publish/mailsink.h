// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QTemporaryDir>

#include <mutex>
#include <thread>

class QSslSocket;
class QTcpSocket;

namespace toasoan::test {

/// A mail server of the loopback (RFC 5321, STARTTLS of RFC 3207, AUTH PLAIN and LOGIN of RFC 4954) that keeps what it is given. One
/// connection at a time, on a thread of its own, since who sends blocks.
class MailSink final {
public:
    enum class Protection { None, StartTls, Tls };
    struct Manners {
        Protection protection = Protection::None;
        QByteArray user; ///< empty: asks for nobody
        QByteArray password;
        QByteArrayList refused; ///< recipients that are answered 550
        bool cutsAfterData = false; ///< takes the whole message and closes without a word
        bool silent = false; ///< takes the connection and says nothing
        bool full = false; ///< 452 to every message
    };
    struct Taken {
        QByteArray from;
        QByteArrayList to;
        QByteArray mail; ///< as sent, dots undone
        bool protectedLine = false;
        QByteArray user; ///< who signed in; empty: nobody
    };

    explicit MailSink(const Manners &manners);
    ~MailSink();
    [[nodiscard]] bool isReady() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] QList<Taken> taken() const;
    [[nodiscard]] QByteArrayList heard() const; ///< every line of every client, but for the messages
    void setManners(const Manners &manners);

private:
    struct Visit;
    void serve(const std::stop_token &stop);
    void talk(QSslSocket &line, const std::stop_token &stop);
    [[nodiscard]] QByteArray answer(QSslSocket &line, Visit &visit, const QByteArray &words, const std::stop_token &stop);
    [[nodiscard]] QByteArray signIn(QSslSocket &line, Visit &visit, const QByteArray &words, const std::stop_token &stop);
    [[nodiscard]] QByteArray takeMail(QSslSocket &line, Visit &visit, const std::stop_token &stop);
    void protect(QSslSocket &line) const;

    QTemporaryDir m_folder;
    Manners m_manners;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<Taken> m_taken;
    QByteArrayList m_heard;
    std::jthread m_thread;
};

/// A header of a message, unfolded, its encoded words (RFC 2047) read; empty if it is not there.
[[nodiscard]] QString headerOf(const QByteArray &mail, const QByteArray &name);
/// The text of a message of one part in base64.
[[nodiscard]] QString textOf(const QByteArray &mail);

} // namespace toasoan::test
