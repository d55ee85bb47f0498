// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/servers.h"

#include <QProcess>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

int newSocket() { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); }

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

} // namespace

QList<quint16> freePorts(int count)
{
    QList<quint16> ports;
    QList<int> sockets;
    for (int i = 0; i < count; ++i) {
        sockets.append(newSocket());
        sockaddr_in address = loopback(0);
        socklen_t size = sizeof(address);
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        const bool bound = ::bind(sockets.last(), plain, size) == 0 && ::getsockname(sockets.last(), plain, &size) == 0;
        ports.append(bound ? ntohs(address.sin_port) : 0);
    }
    for (const int socket : std::as_const(sockets))
        ::close(socket);
    return ports;
}

bool answers(quint16 port)
{
    const int socket = newSocket();
    const sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(socket);
    return connected;
}

bool makeCertificate(const QString &folder)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
            u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

void diesWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

void stopProcess(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
    }
}

QString serverProgram(const QString &name) { return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s}); }

} // namespace toasoan::test
