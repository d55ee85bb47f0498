// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/mail/mailmessage.h"
#include "publish/mail/mailserver.h"

#include <chrono>
#include <stop_token>

namespace toasoan::publish {

/// Hands one message to the server (RFC 5321); returns when the server has taken it. Blocking, no longer than patience. Certificates are
/// always checked, and without protection nothing goes out where it was not allowed. SiteRefused for a server that says no (the
/// recipient, the password, the certificate, no STARTTLS), Offline, Timeout, Cancelled; detail holds the server's words and never
/// the password.
[[nodiscard]] Result<> sendMail(const MailServer &server, const QByteArray &password, const MailMessage &message, std::stop_token stop = {},
    std::chrono::seconds patience = std::chrono::seconds(60));

} // namespace toasoan::publish
