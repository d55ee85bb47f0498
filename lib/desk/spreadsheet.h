// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace toasoan {

/// One cell of a CSV table (RFC 4180) for spreadsheets: quoted, and never a formula.
[[nodiscard]] inline QByteArray spreadsheetCell(QString text)
{
    // A spreadsheet would run it.
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return '"' + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace toasoan
