// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace toasoan::look {

/// A Breeze symbol of 22 px in the colour of a palette role, which follows a change of the palette. Empty if Breeze has no such name.
[[nodiscard]] QIcon symbol(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace toasoan::look
