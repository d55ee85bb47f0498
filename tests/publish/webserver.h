// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace toasoan::test {

/// nginx on free ports of the loopback, everything it writes in a folder of its own, stopped when this goes.
class WebServer final {
public:
    /// A port for each kind is taken; the server is not yet running.
    WebServer();
    ~WebServer();

    [[nodiscard]] static bool installed();
    /// Serves a folder; starts, or starts again with another one. False if it does not answer in time.
    [[nodiscard]] bool serve(const QString &root);
    void stop();
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] QUrl secureUrl() const; ///< with a certificate that nobody vouches for
    [[nodiscard]] QByteArray errors() const;

private:
    [[nodiscard]] bool writeConfiguration(const QString &root);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_securePort = 0;
};

} // namespace toasoan::test
