// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <functional>
#include <thread>

namespace toasoan::test {

/// Stands between a client and a server of the loopback, one request a connection, and lets one of them go wrong.
class CutProxy final {
public:
    enum class Cut {
        Before, ///< the server never hears of it
        After, ///< the whole request is passed on, then both connections are closed at once: only the reply is lost
    };
    explicit CutProxy(quint16 server);
    ~CutProxy();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// The next request that this says yes to is cut; head: from "POST" to the empty line. Nothing: none.
    void cutNext(Cut how, std::function<bool(const QByteArray &head)> which);
    void cutNumber(Cut how, int number); ///< from 0, counted from now
    [[nodiscard]] bool hasCut() const { return m_done; }

private:
    void serve(const std::stop_token &stop);
    void pass(int client);
    [[nodiscard]] bool isToBeCut(const QByteArray &head);

    quint16 m_server = 0;
    quint16 m_port = 0;
    int m_listener = -1;
    Cut m_how = Cut::Before;
    std::function<bool(const QByteArray &)> m_which;
    std::atomic<bool> m_done = true;
    std::jthread m_thread;
};

} // namespace toasoan::test
