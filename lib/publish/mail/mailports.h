// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/mail/mailserver.h"

namespace toasoan::publish {

/// Where a mail server usually takes mail that is protected like this: RFC 6409, RFC 8314, RFC 5321.
[[nodiscard]] constexpr int usualMailPort(MailSecurity security)
{
    switch (security) {
    case MailSecurity::StartTls:
        return 587;
    case MailSecurity::Tls:
        return 465;
    case MailSecurity::None:
        return 25;
    }
    return 587;
}

} // namespace toasoan::publish
