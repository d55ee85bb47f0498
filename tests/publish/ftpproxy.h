// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QStringList>
#include <QThread>

class QTcpServer;
class QTcpSocket;

namespace toasoan::test {

/// Stands between a client and an FTP server without TLS, on a thread of its own: writes down the commands, and can cut the data
/// of an upload short, as a line does that breaks without anybody being told.
class FtpProxy final {
public:
    explicit FtpProxy(quint16 serverPort);
    ~FtpProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of each upload only so many bytes arrive; -1: all.
    void cutUploadsAfter(qint64 bytes);
    [[nodiscard]] QStringList takeCommands(); ///< since the last time; of a password nothing but "PASS"
    [[nodiscard]] int connections() const;

private:
    void acceptControl();
    void forwardReply(QTcpSocket *client, const QByteArray &line);
    [[nodiscard]] quint16 forwardData(quint16 serverPort);
    void joinData(QTcpSocket *client, quint16 serverPort);

    QThread m_thread;
    QTcpServer *m_server = nullptr;
    const quint16 m_serverPort;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QStringList m_commands;
    int m_connections = 0;
    qint64 m_cut = -1;
};

} // namespace toasoan::test
