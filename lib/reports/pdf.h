// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sheet.h"

#include <QDate>

namespace toasoan::reports {

struct PdfInfo {
    QString title;
    QString author;
    QDate made; ///< what it says it was made on: the same page gives the same bytes
};

/// One page in Vietnamese, its fonts inside, its words to be searched and its links to be pressed (PDF 1.4, ISO 32000-1).
/// Needs a QGuiApplication.
[[nodiscard]] QByteArray toPdf(const Sheet &sheet, const PdfInfo &info);

} // namespace toasoan::reports
