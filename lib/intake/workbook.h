// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/cellformats.h"
#include "intake/ziparchive.h"

namespace toasoan::intake {

/// The table of contents of a workbook: which part of the package is which.
struct Workbook {
    struct SheetEntry {
        QString name;
        QString part; ///< "xl/worksheets/sheet1.xml"; empty: a chart, or nothing that is in the file
        bool hidden = false;
    };
    QList<SheetEntry> sheets; ///< in the order of their tabs
    DateSystem dates = DateSystem::From1900;
    QString strings; ///< part of the shared strings; empty: none
    QString styles; ///< empty: none
};

/// Follows the relations of the package (ECMA-376 part 2, 9.3) from its root. Unsupported: another kind of package; Corrupt: XML that
/// is not well-formed or has a document type, or relations that lead nowhere.
[[nodiscard]] Result<Workbook> readWorkbook(const ZipArchive &archive);

} // namespace toasoan::intake
