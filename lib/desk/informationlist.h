// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace toasoan {

/// One row of the "Danh mục thông tin phải được công khai" (Law 104/2016/QH13 Đ.19.1g, Decree 13/2018/NĐ-CP Đ.6). In Vietnamese
/// whatever the interface speaks: it is a document of the agency.
struct PublicInformation {
    QString code;
    QString name; ///< tên thông tin
    QString number; ///< số, ký hiệu: of the newest document that was registered
    QString address; ///< where it is on the site; empty: not assigned to a section
    QString form; ///< hình thức
    QString when; ///< thời điểm
    QString howLong; ///< thời hạn
    QString contact; ///< đầu mối
    QString basis; ///< căn cứ
    bool unverified = false;
};

/// The words of a rule in force: when and how long, its basis, both versions where two hold.
[[nodiscard]] PublicInformation informationOf(const Catalogue &catalogue, const RuleInForce &rule);

struct InformationList {
    QString agency;
    QDate day;
    QList<PublicInformation> rows;
};
/// UTF-8 with a byte order mark and CRLF, as spreadsheets want it; no cell can be read as a formula.
[[nodiscard]] QByteArray toCsv(const InformationList &list);
/// One complete page.
[[nodiscard]] QByteArray toHtml(const InformationList &list);

/// "02 ngày làm việc"
[[nodiscard]] QString lengthInVietnamese(const Period &period);

} // namespace toasoan
