// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where a test finds what is not its own. Only places.cpp is compiled with these paths: in every command they would keep a compiler
// cache from serving another checkout.
namespace toasoan::test {

[[nodiscard]] QString sourcePath(QStringView inside); ///< of a file or folder in the sources
[[nodiscard]] QString programPath(QStringView name); ///< of a program that the build made

} // namespace toasoan::test
