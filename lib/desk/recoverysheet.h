// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace toasoan {

/// The recovery key as it is printed: 14 groups of four letters and digits without look-alikes, the last ones a checksum.
[[nodiscard]] QString recoverySheet(const QByteArray &seed);
/// The 32 bytes back from what a person typed, spaces, dashes and case aside. InvalidInput if a letter is wrong.
[[nodiscard]] Result<QByteArray> readRecoverySheet(QStringView typed);

} // namespace toasoan
