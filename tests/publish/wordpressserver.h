// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace toasoan::test {

/// A WordPress of the Debian package behind nginx and php-fpm over a MariaDB of its own, on free ports of the loopback;
/// everything they write is in a temporary folder, and all of them end with this or with the test, however that ends.
/// Users admin, editor1, author1, contrib1 (contributor), sub1 (subscriber). Three to five seconds to start.
class WordPressServer final {
public:
    WordPressServer();
    ~WordPressServer();

    [[nodiscard]] static bool installed();
    [[nodiscard]] bool start();
    void stop();
    /// Of the running servers; what is stopped can be started again.
    [[nodiscard]] bool startDatabase();
    void stopDatabase();
    [[nodiscard]] bool startWeb();
    void stopWeb();
    /// "Briefly unavailable for scheduled maintenance".
    void setMaintenance(bool on) const;

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] QUrl secureUrl() const; ///< the same site, with a certificate that nobody vouches for
    [[nodiscard]] QUrl busyUrl() const; ///< answers nothing but 429, try again in a second
    [[nodiscard]] QUrl foreignUrl() const; ///< another kind of site: HTML whatever is asked
    [[nodiscard]] quint16 port() const { return m_ports[0]; }
    [[nodiscard]] QByteArray password(const QString &user) const { return m_passwords.value(user); } ///< an application password
    /// Runs PHP inside WordPress as its administrator and returns what it prints: the hand of somebody on the site.
    QByteArray php(const QByteArray &code) const;
    [[nodiscard]] QByteArray errors() const; ///< for a test's message

private:
    [[nodiscard]] bool makeFolders() const;
    [[nodiscard]] bool makeDatabase() const;
    [[nodiscard]] bool provision();
    [[nodiscard]] QByteArray runPhp(const QByteArray &code) const;
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QList<quint16> m_ports;
    QProcess m_database;
    QProcess m_php;
    QProcess m_web;
    QHash<QString, QByteArray> m_passwords;
};

} // namespace toasoan::test
