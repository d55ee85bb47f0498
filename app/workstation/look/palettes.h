// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace toasoan::look {

/// For desktops that bring no palette of their own (Qt's bare Fusion).
[[nodiscard]] QPalette calmPalette(Qt::ColorScheme scheme);

/// Where the desktop has a style and palette, they stay. Else ours, following the desktop's light or dark; call it once.
void followDesktop();
/// For the tour and tests: this scheme, whatever the desktop says.
void showScheme(Qt::ColorScheme scheme);

} // namespace toasoan::look
