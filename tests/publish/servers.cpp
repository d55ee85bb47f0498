// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/servers.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstddef>
#include <numeric>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

constexpr quint16 lowestPort = 20'000;

int newSocket() { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0); }

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

// From here on the kernel gives ports to connections that go out, any of which could take the one we chose.
quint16 firstEphemeralPort()
{
    QFile file(u"/proc/sys/net/ipv4/ip_local_port_range"_s);
    const quint16 first = file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ').first().toUShort() : 0;
    return first > lowestPort ? first : 32768;
}

// Two tests at once must not choose the same: the name is held until this process ends, and leaves no file.
bool isOursAlone(quint16 port)
{
    const int held = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    const QByteArray abstract = '\0' + "toasoan-test-port-"_ba + QByteArray::number(port);
    std::ranges::copy(abstract, name.sun_path);
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + abstract.size());
    const bool ours = ::bind(held, reinterpret_cast<const sockaddr *>(&name), size) == 0;
    if (!ours)
        ::close(held);
    return ours;
}

bool nobodyListens(quint16 port)
{
    const int probe = newSocket();
    const sockaddr_in address = loopback(port);
    const bool bound = ::bind(probe, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(probe);
    return bound;
}

} // namespace

QList<quint16> freePorts(int count)
{
    static const QList<quint16> candidates = [] {
        QList<quint16> ports(firstEphemeralPort() - lowestPort);
        std::iota(ports.begin(), ports.end(), lowestPort);
        std::ranges::shuffle(ports, *QRandomGenerator::system());
        return ports;
    }();
    static qsizetype next = 0;
    QList<quint16> taken;
    while (taken.size() < count && next < candidates.size()) {
        const quint16 port = candidates[next++];
        if (isOursAlone(port) && nobodyListens(port))
            taken.append(port);
    }
    if (taken.size() < count)
        qFatal("no free ports");
    return taken;
}

bool answers(quint16 port)
{
    const int socket = newSocket();
    const sockaddr_in address = loopback(port);
    const bool connected = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    ::close(socket);
    return connected;
}

bool makeCertificate(const QString &folder, int days)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, QString::number(days), u"-subj"_s, u"/CN=127.0.0.1"_s,
            u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"cert.pem"_s});
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
