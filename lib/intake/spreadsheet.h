// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "domain/result.h"

namespace toasoan::intake {

/// One row of a sheet that has anything in it.
struct SheetRow {
    int number = 0; ///< as the sheet counts, from 1
    QStringList cells; ///< of the columns from A on; days as "2026-11-20", moments as "2026-11-20 15:30", times as "15:30"
};

struct Sheet {
    QString name;
    QList<SheetRow> rows;
};

constexpr int mostSheetRows = 100'020; ///< with anything in them: a hundred thousand lines, and what stands above them
constexpr int mostSheetColumns = 64; ///< what stands further right is passed over
constexpr qint64 mostSheetCharacters = 64'000'000; ///< in all cells together: one long string may be named by many

/// True for what only a spreadsheet program writes: an archive, or the old binary form. Anything else is text.
[[nodiscard]] bool isSpreadsheet(QByteArrayView bytes);

/// Reads one sheet of an Office Open XML workbook (ECMA-376): that of the name, else the first visible one. Every cell of merged
/// ones has their value. Formulas are not computed: what the program that wrote them found is read.
/// NotFound: "sheet: " and the names there are; Unsupported: the binary form of old, a file with a password, another kind of file;
/// Corrupt; TooLarge: beyond the limits here and of ZipArchive.
[[nodiscard]] Result<Sheet> readSpreadsheet(const QByteArray &bytes, const QString &sheet = {});

} // namespace toasoan::intake
