// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace toasoan::ctl {

/// typed: without the program's name. Returns the exit status: 0 done, 1 refused, 2 wrong usage.
[[nodiscard]] int run(const QStringList &typed);

} // namespace toasoan::ctl
