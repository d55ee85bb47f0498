// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/monthreport.h"
#include "reports/sheet.h"

// The head's page: one A4 page a month in the form of a report (báo cáo) after Decree 30/2020/NĐ-CP, Appendix I.
namespace toasoan::reports {

/// What stands around the words of a report. Empty: left out, or left to be written by hand.
struct ReportForm {
    QString parent; ///< tên cơ quan, tổ chức chủ quản trực tiếp
    QString number; ///< "12" or "12/BC-UBND"
    QString place; ///< địa danh; empty: out of the agency's name if it has one
    QDate made; ///< the day it is signed
    QString signer;
    QString signerTitle; ///< "CHỦ TỊCH"
    QStringList recipients; ///< nơi nhận, without the archive
};

/// Lays the page out: the whole of it where it fits, else the most important rows of every part and how many there are more. The
/// same values give the same page. Needs a QGuiApplication, for the widths of letters.
[[nodiscard]] Sheet layOut(const MonthReport &report, const ReportForm &form);
/// The page as a document.
[[nodiscard]] QByteArray toPdf(const MonthReport &report, const ReportForm &form);
/// Everything, one row each, for a spreadsheet: UTF-8 with a byte order mark and CRLF; no cell can be read as a formula.
[[nodiscard]] QByteArray toCsv(const MonthReport &report);

} // namespace toasoan::reports
