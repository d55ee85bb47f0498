// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "domain/result.h"

// How a workbook shows numbers: SpreadsheetML keeps a day as a number and says by the cell's format that it is one.
namespace toasoan::intake {

enum class CellFormat { Plain, Day, Time, Moment };

/// Which of the epochs numbers count from (ECMA-376 part 1, 18.17.4.1).
enum class DateSystem {
    From1900, ///< 1 is 1 January 1900, and 60 the 29 February 1900 that never was
    From1904, ///< 0 is 1 January 1904
};

/// What a format code of its own shows: "dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "h:mm". Only its first section counts, as for
/// positive numbers; what stands in quotes, brackets or after a backslash is no letter of the format.
[[nodiscard]] CellFormat formatOf(const QString &code);
/// The same for a number of a built-in format (18.8.30): 14 to 22, 45 to 47, and those of East Asia.
[[nodiscard]] CellFormat builtInFormat(int number);

/// The format of every style that a cell may name (cellXfs of xl/styles.xml). Corrupt if it is not XML.
[[nodiscard]] Result<QList<CellFormat>> readStyles(const QByteArray &xml);

/// "2026-11-20", "2026-11-20 15:30", "15:30": a number of such a format, to the nearest minute. What is no day (negative, after
/// 9999, or day 60 of the 1900 system) stays the number as text.
[[nodiscard]] QString shownNumber(double number, CellFormat format, DateSystem system);

} // namespace toasoan::intake
