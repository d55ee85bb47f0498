// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/tree.h"

namespace toasoan::document {

struct Parsed {
    std::vector<Block> blocks;
    QList<Loss> losses;
};
/// One pass: parsed and cleaned, not yet known to be a fixed point. TooLarge as canonicalise.
[[nodiscard]] Result<Parsed> parsed(QByteArrayView html);

/// The text a reader sees of a block, on one line but for pre.
[[nodiscard]] QString lineOf(const Block &block);

} // namespace toasoan::document
