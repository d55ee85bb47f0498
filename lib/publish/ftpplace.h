// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QMap>

namespace toasoan::publish {

/// Where a site lies on an FTP server, as its settings say.
struct FtpPlace {
    enum class Tls {
        Explicit, ///< AUTH TLS (RFC 4217) for commands and data; a server without it, or whose certificate is not good, is refused
        None, ///< everything in the clear, the password too; only where the settings say plain=allowed
    };
    QString host; ///< a name or an address
    quint16 port = 21;
    QString folder; ///< from the server's root: "" or "/web/site"
    Tls tls = Tls::Explicit;
};

/// From host, port, path, user, tls and plain. InvalidInput naming the setting that is missing or wrong.
[[nodiscard]] Result<FtpPlace> ftpPlace(const QMap<QString, QString> &settings);

} // namespace toasoan::publish
