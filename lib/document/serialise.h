// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tree.h"

#include <QByteArray>

#include <span>

namespace toasoan::document {

[[nodiscard]] QByteArray serialised(const Block &block);
[[nodiscard]] QByteArray serialised(std::span<const Block> blocks);

/// An attribute's value as it stands between the quotes.
[[nodiscard]] QByteArray escapedValue(const QString &value);

} // namespace toasoan::document
