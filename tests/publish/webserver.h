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
    [[nodiscard]] QUrl securePage(const QString &path) const { return secureUrl().resolved(QUrl(path)); }
    /// The certificate it shows, which CURL trusts if SSL_CERT_FILE names it.
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    /// A certificate that ends in so many days, from the next serve() on.
    void endCertificateIn(int days) { m_certificateDays = days; }
    [[nodiscard]] QByteArray errors() const;
    /// What was asked since the last call: "GET /tin/ 200" each; "304" is a request that was made on condition.
    [[nodiscard]] QStringList takeRequests();

private:
    [[nodiscard]] bool writeConfiguration(const QString &root);
    [[nodiscard]] QStringList newRequests();

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_securePort = 0;
    int m_certificateDays = 2;
    qint64 m_requestsRead = 0;
    int m_marks = 0;
};

} // namespace toasoan::test
