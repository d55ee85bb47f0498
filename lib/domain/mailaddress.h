// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace toasoan {

/// Whether mail can be sent there: dot-atom@domain of RFC 5321 (4.1.2) in ASCII, at most 254 characters. Quoted local parts and
/// addresses in other scripts are refused, as many mail servers do; nothing that could end a header line is ever accepted.
[[nodiscard]] bool isMailAddress(QStringView address);

} // namespace toasoan
