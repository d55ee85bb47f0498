// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace toasoan::document {

/// Which of the added texts a removed one has become: for each removed text the place of its partner among the added, or -1.
/// Partners do not cross, share at least two fifths of their words, and are the most alike in sum. The words are given as
/// numbers. Gaps of more than a quarter of a million combinations are left unpaired.
[[nodiscard]] QList<qsizetype> partners(const QList<QList<int>> &removed, const QList<QList<int>> &added);

} // namespace toasoan::document
