// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

namespace toasoan::test {

QString sourcePath(QStringView inside) { return QStringLiteral(TOASOAN_SOURCE_DIR "/") + inside.toString(); }
QString programPath(QStringView name) { return QStringLiteral(TOASOAN_BIN_DIR "/") + name.toString(); }

} // namespace toasoan::test
