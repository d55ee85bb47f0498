// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "domain/result.h"

class QXmlStreamReader;

namespace toasoan::intake {

/// The words of an si or is element, at whose start the reader stands; at its end afterwards. Runs of rich text are joined, how
/// they are to be pronounced (rPh) is passed over, and _x000D_ and its like are the characters they stand for.
[[nodiscard]] QString readRichText(QXmlStreamReader &reader);

/// xl/sharedStrings.xml. Corrupt if it is not XML, TooLarge above a million strings.
[[nodiscard]] Result<QStringList> readSharedStrings(const QByteArray &xml);

} // namespace toasoan::intake
