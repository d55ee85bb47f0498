// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/eventduties.h"

namespace toasoan {

/// One record of a register of documents, as it was typed.
struct RegisterLine {
    int line = 0; ///< of the file, or row of the sheet, from 1, where the record begins
    QString rule;
    QString date;
    QString time;
    QString title;
    QString number;
    QString section;
    QString due;
};

/// Why a line did not go in.
struct BadLine {
    int line = 0;
    enum class Problem {
        Unreadable, ///< a quote that never ends, or more columns than the head has
        Missing, ///< the field is empty
        NotADay, ///< no day of the calendar, or a year of two digits
        UnknownYear, ///< the working days of that year are not known
        UnknownRule,
        NoDeadline, ///< the rule says nothing on that day, or only how often something comes
        UnknownSection,
        Wrong, ///< otherwise not as it must be
        Repeated, ///< the same line stands above, or is registered already
        NobodyResponsible, ///< of DutyImport::unassigned
    } problem = Problem::Wrong;
    QString field; ///< "rule", "date", "time", "title", "section", "due"
    QString value; ///< what stood there
    friend bool operator==(const BadLine &, const BadLine &) = default;
};

/// What a line that fits says.
struct GoodLine {
    int line = 0;
    QString rule;
    QDate anchor;
    QString title;
    QString number; ///< may be empty
    friend bool operator==(const GoodLine &, const GoodLine &) = default;
};

struct DutyImport {
    QList<DutyId> duties; ///< what went in, in the order of the file; empty after a rehearsal
    int good = 0; ///< lines that went in, or would
    QList<GoodLine> lines; ///< these, in the order of the file
    QList<BadLine> bad;
    QList<BadLine> unassigned; ///< went in, but nobody answers for them: no section, or one without a responsible member
};

/// Reads a register, by what it is and not by its name: an Office Open XML workbook (intake/spreadsheet.h), of which sheet names the
/// sheet and nothing the first visible one; else text in UTF-8, separated by comma, semicolon or tab. A head that names the columns
/// (in Vietnamese or English, any order, others are passed over) stands within the first 20 lines; what is above it is passed over.
/// InvalidInput: "encoding", or "head" naming what is missing; NotFound: "sheet" and those there are; Unsupported: another kind of
/// file; Corrupt; TooLarge above 100,000 lines. What is wrong with single records is in bad.
[[nodiscard]] Result<QList<RegisterLine>> readRegister(const QByteArray &file, QList<BadLine> &bad, const QString &sheet = {});

/// "2026-11-20", "20/11/2026", "20-11-2026", "20.11.2026"; invalid for anything else.
[[nodiscard]] QDate typedDay(const QString &typed);

} // namespace toasoan
