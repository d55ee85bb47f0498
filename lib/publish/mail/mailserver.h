// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace toasoan::publish {

enum class MailSecurity {
    StartTls, ///< in the clear until STARTTLS (RFC 3207), which is required
    Tls, ///< from the first byte (RFC 8314)
    None, ///< on this computer only, or where a person allowed it in words
};

/// How mail leaves this computer (submission, RFC 6409). The password is in the secrets store.
struct MailServer {
    QString host;
    int port = 587;
    MailSecurity security = MailSecurity::StartTls;
    bool plainAllowed = false; ///< a person said that mail may cross the network unprotected
    QString user; ///< empty: the server asks for none
    QString from; ///< the address that mail comes from
    friend bool operator==(const MailServer &, const MailServer &) = default;
};

/// InvalidInput naming "host", "port", "from", "user", or "security" for an unprotected way across a network that nobody allowed.
[[nodiscard]] Result<> checkMailServer(const MailServer &server);

[[nodiscard]] QString mailSecurityCode(MailSecurity security); ///< "starttls"
[[nodiscard]] std::optional<MailSecurity> mailSecurityFromCode(QStringView code);

} // namespace toasoan::publish
