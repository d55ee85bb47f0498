// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArrayView>

namespace toasoan::document {

constexpr qsizetype largestInput = 4 * 1024 * 1024;
constexpr int deepestNesting = 256;

/// TooLarge if parsing this could take time or memory out of proportion: the parser is quadratic in nesting.
/// Wants valid UTF-8, as the parser will get it.
[[nodiscard]] Result<> checkProportions(QByteArrayView html);

} // namespace toasoan::document
