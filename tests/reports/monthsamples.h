// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/monthreport.h"
#include "reports/monthpage.h"

namespace toasoan::test {

/// Months of a made-up commune: as the head of it would get them.
class MonthSamples final {
public:
    [[nodiscard]] static MonthReport empty()
    {
        return {.agency = QStringLiteral("UBND xã Đông Hưng"), .first = QDate(2026, 11, 1), .last = QDate(2026, 11, 30)};
    }
    /// Some of everything.
    [[nodiscard]] static MonthReport ordinary()
    {
        MonthReport report = many(2, 1, title());
        report.duties[1].unverified = true;
        report.duties.append(duty(7, QStringLiteral("Kết quả bán đấu giá quyền sử dụng đất thôn Trung"), MonthDuty::Outcome::DoneLate));
        for (int i = 0; i < 9; ++i)
            report.duties.append(duty(20 + i, QStringLiteral("Công khai dự toán ngân sách"), MonthDuty::Outcome::Done));
        report.review = {.approved = 11, .returned = 2, .medianDays = 1, .longestDays = 4};
        return report;
    }
    /// So many overdue duties and stale sections, and of everything else as many as of sections.
    [[nodiscard]] static MonthReport many(int duties, int sections, const QString &words)
    {
        MonthReport report = empty();
        for (int i = 0; i < duties; ++i)
            report.duties.append(duty(i, words, MonthDuty::Outcome::Overdue));
        for (int i = 0; i < sections; ++i) {
            report.sections.append({.id = id<SectionId>(i),
                .name = QStringLiteral("Tin tức – sự kiện và hoạt động của xã"),
                .responsible = QStringLiteral("Trần Văn Cán"),
                .workingDays = 5,
                .updates = 3,
                .newest = QDate(2026, 11, 16),
                .newestTitle = words,
                .url = url(i),
                .due = QDate(2026, 11, 23),
                .stale = true,
                .daysLate = 4,
                .longestLate = 4});
            report.changes.append({.what = i % 2 == 0 ? MonthChange::What::Vanished : MonthChange::What::Changed,
                .day = QDate(2026, 11, 12),
                .title = words,
                .siteName = QStringLiteral("Trang tin xã"),
                .url = url(i),
                .back = i % 3 == 1});
            report.waiting.append({.post = id<PostId>(i),
                .title = words,
                .section = {},
                .submitter = QStringLiteral("Trần Văn Cán"),
                .since = QDate(2026, 11, 25),
                .workingDays = 3});
            report.pages.append({.post = id<PostId>(i), .day = QDate(2026, 11, 16), .title = words, .section = {}, .url = url(i)});
        }
        return report;
    }
    [[nodiscard]] static MonthDuty duty(int number, const QString &words, MonthDuty::Outcome outcome)
    {
        const bool late = outcome == MonthDuty::Outcome::Overdue || outcome == MonthDuty::Outcome::DoneLate;
        return {.id = id<DutyId>(number),
            .rule = QStringLiteral("17b"),
            .title = words,
            .number = QStringLiteral("15/TB-UBND"),
            .section = QStringLiteral("Thông báo"),
            .responsible = QStringLiteral("Nguyễn Thị Quản"),
            .outcome = outcome,
            .due = QDate(2026, 11, 20),
            .doneOn = outcome == MonthDuty::Outcome::DoneLate ? QDate(2026, 11, 26) : QDate(),
            .daysLate = late ? 4 : 0,
            .url = outcome == MonthDuty::Outcome::DoneLate ? url(number) : QUrl()};
    }
    [[nodiscard]] static QString title() { return QStringLiteral("Thông báo kết quả tuyển dụng công chức cấp xã năm 2026"); }
    [[nodiscard]] static QString longTitle()
    {
        return QStringLiteral(
            "Quyết định về việc phê duyệt phương án bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất để thực hiện dự án "
            "đường nối từ Quốc lộ 1 đến cảng Diêm Điền, đoạn qua địa bàn các thôn Nghĩa Phương, Trường Xuân và Nguyễn Khuyến "
            "(lần thứ ba, điều chỉnh, bổ sung theo kết luận của Thường trực Ủy ban nhân dân tỉnh)");
    }
    [[nodiscard]] static QUrl url(int number)
    {
        return QUrl(QStringLiteral("https://donghung.example.vn/thong-bao/2026/ket-qua-tuyen-dung-cong-chuc-%1/").arg(number));
    }
    [[nodiscard]] static reports::ReportForm form()
    {
        return {.parent = QStringLiteral("Ủy ban nhân dân tỉnh Thái Bình"),
            .number = QStringLiteral("12"),
            .place = {},
            .made = QDate(2026, 12, 1),
            .signer = QStringLiteral("Nguyễn Văn Chủ"),
            .signerTitle = QStringLiteral("Chủ tịch"),
            .recipients = {}};
    }
    template <typename Id> [[nodiscard]] static Id id(int number)
    {
        QByteArray bytes(Id::size, '\0');
        bytes[0] = char(number & 0xff);
        bytes[1] = char(number >> 8);
        return *Id::fromBytes(bytes);
    }
};

} // namespace toasoan::test
