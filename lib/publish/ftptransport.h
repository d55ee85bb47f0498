// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/curlhandle.h"
#include "publish/ftpplace.h"
#include "publish/transport.h"

#include <QSet>

namespace toasoan::publish {

struct Credentials;

/// FTP (RFC 959, 3659) over libcurl: passive, binary, one control connection that is kept and made again when the server let it go.
/// DiskFull where the server says so; SiteRefused with its last line; a folder that is not there is Offline, as an unplugged disk is.
/// It believes for its lifetime that a folder it has seen stays, so that a file costs no more commands than it must.
class FtpTransport final : public Transport {
public:
    [[nodiscard]] static Result<std::unique_ptr<FtpTransport>> make(const FtpPlace &place, const Credentials &credentials);

    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit, std::stop_token stop) override;
    [[nodiscard]] Result<> writeTemporary(const QString &path, const QByteArray &bytes, std::stop_token stop) override;
    [[nodiscard]] Result<qint64> size(const QString &path, std::stop_token stop) override;
    [[nodiscard]] Result<> rename(const QString &from, const QString &to, std::stop_token stop) override;
    [[nodiscard]] Result<> remove(const QString &path, std::stop_token stop) override;
    [[nodiscard]] Result<> removeEmptyFolder(const QString &folder, std::stop_token stop) override;
    [[nodiscard]] Result<QStringList> list(const QString &folder, std::stop_token stop) override;
    [[nodiscard]] Result<> makeFolder(const QString &folder, std::stop_token stop) override;

private:
    struct Request;
    struct Answer;
    FtpTransport(FtpPlace place, const Credentials &credentials, CurlHandle curl);

    /// Before anything else: Cancelled, or Offline if the site's folder is not there.
    [[nodiscard]] Result<> enter(const std::stop_token &stop);
    [[nodiscard]] Answer perform(const Request &request, const std::stop_token &stop);
    [[nodiscard]] Answer tryOnce(const Request &request, const std::stop_token &stop);
    void prepare(const Request &request, const QByteArray &url, const CurlList &commands);
    [[nodiscard]] Answer command(const QList<QByteArray> &lines, const std::stop_token &stop);
    [[nodiscard]] Result<bool> folderExists(const QString &folder, const std::stop_token &stop);
    [[nodiscard]] Result<QStringList> names(const QString &folder, const QByteArray &listing, const std::stop_token &stop);
    [[nodiscard]] Result<bool> hasMachineListing(const std::stop_token &stop);
    [[nodiscard]] std::optional<Error> whetherFull(const QString &path, const std::stop_token &stop);
    [[nodiscard]] QByteArray absolute(const QString &path) const;

    const FtpPlace m_place;
    const QByteArray m_user;
    const QByteArray m_password;
    CurlHandle m_curl;
    bool m_connected = false; ///< a connection may lie open since the last call
    bool m_entered = false;
    std::optional<bool> m_machineListing;
    QSet<QString> m_folders; ///< seen or made
};

} // namespace toasoan::publish
