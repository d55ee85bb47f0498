// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace toasoan::ctl {

/// Columns for a person to read; the last one is not filled up. No rows: an empty text.
[[nodiscard]] QString textTable(const QStringList &heads, const QList<QStringList> &rows);
/// "name  value" lines, values under each other.
[[nodiscard]] QString textFields(const QList<std::pair<QString, QString>> &fields);
[[nodiscard]] QString shortId(const QString &id); ///< enough letters to be typed again

} // namespace toasoan::ctl
