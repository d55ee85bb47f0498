// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace toasoan::test {

/// Parses the text anew and looks for anything that vocabulary 1 does not have: element, attribute, value, place, comment.
/// Written out apart from the library's own table. Empty if all is well, else what was found.
[[nodiscard]] QString foreignIn(const QByteArray &html);

} // namespace toasoan::test
