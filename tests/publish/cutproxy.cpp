// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/cutproxy.h"

#include <QList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace toasoan::test {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

// Until `enough` says so or the far side has no more.
QByteArray receive(int socket, const std::function<bool(const QByteArray &)> &enough)
{
    QByteArray bytes;
    char buffer[65536];
    while (!enough(bytes)) {
        const ssize_t count = ::recv(socket, buffer, sizeof buffer, 0);
        if (count <= 0)
            break;
        bytes.append(buffer, count);
    }
    return bytes;
}

void sendAll(int socket, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::send(socket, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (count <= 0)
            return;
        bytes = bytes.sliced(count);
    }
}

bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = request.first(end).toLower();
    const qsizetype length = head.indexOf("content-length:");
    const qsizetype body = length < 0 ? 0 : head.sliced(length + 15).split('\r').first().trimmed().toLongLong();
    return request.size() >= end + 4 + body;
}

} // namespace

CutProxy::CutProxy(quint16 server)
    : m_server(server)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 16) != 0 || ::getsockname(m_listener, plain, &size) != 0)
        qFatal("no proxy");
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
}

CutProxy::~CutProxy()
{
    m_thread.request_stop();
    m_thread.join();
    ::close(m_listener);
}

void CutProxy::cutNext(Cut how, std::function<bool(const QByteArray &)> which)
{
    m_how = how;
    m_which = std::move(which);
    m_done = !m_which;
}

void CutProxy::cutNumber(Cut how, int number)
{
    cutNext(how, [number, count = 0](const QByteArray &) mutable { return count++ == number; });
}

void CutProxy::serve(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 50) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        pass(client);
        ::close(client);
    }
}

// Called on the proxy's thread while the client waits for an answer, and so never beside cutNext().
bool CutProxy::isToBeCut(const QByteArray &head)
{
    if (m_done || !m_which(head))
        return false;
    m_done = true;
    return true;
}

void CutProxy::pass(int client)
{
    QByteArray request = receive(client, isWhole);
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const bool cut = isToBeCut(request.first(headEnd));
    if (cut && m_how == Cut::Before)
        return;
    request.insert(headEnd, "\r\nConnection: close");
    const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(m_server);
    if (::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        sendAll(server, request);
        if (!cut)
            sendAll(client, receive(server, [](const QByteArray &) { return false; }));
    }
    ::close(server);
}

} // namespace toasoan::test
