// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <thread>

namespace toasoan::test {

/// A real FTP server on a free port of the loopback, with explicit TLS and plain; one user with a random password, nobody else.
/// All it writes is in a folder of its own; it is ended with its sessions when this goes, or with the test.
class FtpServer final {
public:
    enum class Kind { Vsftpd, ProFtpd };
    enum class Tls { Offered, Required, Absent };
    struct Options {
        int idleSeconds = 300;
        int bytesPerSecond = 0; ///< of a transfer; 0: as fast as it goes
        Tls tls = Tls::Offered;
    };

    explicit FtpServer(Kind kind);
    ~FtpServer();

    /// Once, before the first server: what is mounted from here on is seen by this process and its children only, and goes with them.
    /// Words about what this machine lacks, empty if nothing.
    [[nodiscard]] static QByteArray prepareProcess();

    [[nodiscard]] bool start(const Options &options);
    [[nodiscard]] bool start() { return start(Options()); }
    void stop(); ///< at once, as when a machine loses its power
    void kill() const; ///< the same from any thread, without waiting
    [[nodiscard]] qsizetype sessions() const; ///< processes that serve somebody just now

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("root")); } ///< what the user sees as "/"
    [[nodiscard]] QString makeFolder(const QString &name) const; ///< in the root, the user's own; where it is on this disk
    /// A folder in the root that is a small disk of its own; it goes with this.
    [[nodiscard]] QString makeSmallDisk(const QString &name, int bytes);
    [[nodiscard]] static bool resizeDisk(const QString &path, int bytes);
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    [[nodiscard]] publish::Credentials credentials() const;
    /// Of a static site in a folder of the root.
    [[nodiscard]] QMap<QString, QString> settings(const QString &folder, bool tls) const;
    [[nodiscard]] QByteArray log() const;

private:
    [[nodiscard]] bool writeConfiguration(const Options &options) const;
    [[nodiscard]] bool write(const QString &name, const QByteArray &text) const;

    const Kind m_kind;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_password;
    QStringList m_disks;
};

/// Calls, from a thread of its own, once a temporary file somewhere under a folder has begun to grow.
class UploadWatch final {
public:
    UploadWatch(const QString &root, std::function<void()> call);

private:
    std::jthread m_thread;
};

} // namespace toasoan::test
