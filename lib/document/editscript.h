// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace toasoan::document {

/// One step of turning one sequence into another.
enum class Edit : quint8 { Keep, Remove, Add };

/// A shortest edit script (Myers). Between the common start and the common end; if those parts are further apart than
/// the limit, all of the one is removed and all of the other added, which is right but not short.
[[nodiscard]] QList<Edit> editScript(const QList<int> &before, const QList<int> &after);

constexpr int mostEdits = 2000;

} // namespace toasoan::document
