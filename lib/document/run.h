// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tree.h"

namespace toasoan::document {

enum class WhiteSpace { Collapse, Keep };

/// Inline content as it is written: white space collapsed, edges trimmed, equal neighbours joined, NFC. Empty if there is
/// nothing to read in it.
[[nodiscard]] Run tidied(const Run &run, WhiteSpace whiteSpace);

/// The same marks with one more; an inner one of the same tag holds over the outer one.
[[nodiscard]] Marks with(const Marks &marks, const Mark &mark);

/// The text of inline content; a line break is a space.
[[nodiscard]] QString textOf(const Run &run);

} // namespace toasoan::document
