// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace toasoan::ctl {

/// How many letters must be put in, taken out or changed to make one word of the other.
[[nodiscard]] qsizetype editDistance(QStringView a, QStringView b);
/// The word most like the typed one; empty if none comes near.
[[nodiscard]] QString nearest(QStringView typed, const QStringList &words);

} // namespace toasoan::ctl
