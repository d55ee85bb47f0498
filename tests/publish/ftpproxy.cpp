// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ftpproxy.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace toasoan::test {

FtpProxy::FtpProxy(quint16 serverPort)
    : m_server(new QTcpServer)
    , m_serverPort(serverPort)
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port for a proxy");
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { acceptControl(); });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

FtpProxy::~FtpProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void FtpProxy::cutUploadsAfter(qint64 bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_cut = bytes;
}

QStringList FtpProxy::takeCommands()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_commands, {});
}

int FtpProxy::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

void FtpProxy::acceptControl()
{
    QTcpSocket *client = m_server->nextPendingConnection();
    auto *server = new QTcpSocket(client);
    client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    {
        const QMutexLocker lock(&m_mutex);
        ++m_connections;
    }
    QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
        while (client->canReadLine()) {
            const QByteArray line = client->readLine();
            server->write(line);
            const QMutexLocker lock(&m_mutex);
            m_commands.append(line.startsWith("PASS") ? u"PASS"_s : QString::fromUtf8(line).trimmed());
        }
    });
    QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server] {
        while (server->canReadLine())
            forwardReply(client, server->readLine());
    });
    QObject::connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void FtpProxy::forwardReply(QTcpSocket *client, const QByteArray &line)
{
    static const QRegularExpression extendedPassive(u"^229 .*\\(\\|\\|\\|(\\d+)\\|\\)"_s);
    const auto match = extendedPassive.match(QString::fromLatin1(line));
    client->write(match.hasMatch()
            ? "229 Entering Extended Passive Mode (|||" + QByteArray::number(forwardData(match.captured(1).toUShort())) + "|)\r\n"
            : line);
}

quint16 FtpProxy::forwardData(quint16 serverPort)
{
    auto *listener = new QTcpServer(m_server);
    listener->listen(QHostAddress::LocalHost);
    QObject::connect(listener, &QTcpServer::newConnection, listener, [this, listener, serverPort] {
        joinData(listener->nextPendingConnection(), serverPort);
        listener->close();
    });
    return listener->serverPort();
}

void FtpProxy::joinData(QTcpSocket *client, quint16 serverPort)
{
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress::LocalHost, serverPort);
    const auto left = std::make_shared<qint64>([this] {
        const QMutexLocker lock(&m_mutex);
        return m_cut;
    }());
    QObject::connect(client, &QTcpSocket::readyRead, server, [client, server, left] {
        const QByteArray bytes = client->readAll();
        if (*left < 0) {
            server->write(bytes);
            return;
        }
        server->write(bytes.first(qMin<qint64>(*left, bytes.size())));
        *left -= qMin<qint64>(*left, bytes.size());
        if (*left == 0)
            server->disconnectFromHost();
    });
    QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    // After its half was cut off the client goes on talking to nobody.
    QObject::connect(server, &QTcpSocket::disconnected, client, [client, left] {
        if (*left != 0)
            client->disconnectFromHost();
    });
    QObject::connect(client, &QTcpSocket::disconnected, server, [server, client] {
        server->disconnectFromHost();
        if (server->state() == QAbstractSocket::UnconnectedState)
            client->deleteLater();
        else
            QObject::connect(server, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    });
}

} // namespace toasoan::test
