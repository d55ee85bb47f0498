// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QString>

namespace toasoan::publish {

/// A message of plain words to one person.
struct MailMessage {
    QString from; ///< address
    QString fromName; ///< shown; may be empty
    QString to; ///< address
    QString toName; ///< shown; may be empty
    QString subject;
    QString text; ///< lines end with '\n'
    Instant date{};
    QByteArray id; ///< what stands before the '@' of Message-ID: letters, digits, '.' and '-'
};

/// As it goes over the line: headers after RFC 5322 with other letters as encoded words (RFC 2047), the text as UTF-8 in base64 (RFC
/// 2045), lines of at most 76 characters that end with CR LF. No character of a name, subject or address can begin a header: control
/// characters are taken out.
[[nodiscard]] QByteArray composeMail(const MailMessage &message);

} // namespace toasoan::publish
