// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/spreadsheet.h"
#include "reports/monthpage.h"
#include "reports/monthwords.h"

using namespace Qt::StringLiterals;

namespace toasoan::reports {

namespace {

/// One row; what a kind has not is empty.
struct Row {
    QString kind;
    QString title;
    QString number;
    QString section;
    QString person;
    QDate due;
    QDate done;
    int daysLate = 0;
    QString outcome;
    QString note;
    QUrl url;
};

QByteArray lineOf(const QStringList &cells)
{
    QByteArrayList line;
    for (const QString &text : cells)
        line.append(spreadsheetCell(text));
    return line.join(',') + "\r\n";
}

QByteArray lineOf(const Row &row)
{
    const auto day = [](QDate date) { return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString(); };
    return lineOf({row.kind, row.title, row.number, row.section, row.person, day(row.due), day(row.done),
        row.daysLate > 0 ? QString::number(row.daysLate) : QString(), row.outcome, row.note, row.url.toString()});
}

Row rowOf(const MonthDuty &duty)
{
    QStringList notes;
    if (duty.work != MonthDuty::Work::Publish)
        notes.append(duty.work == MonthDuty::Work::TakeDown ? u"phải gỡ"_s : u"bị gỡ trước hạn"_s);
    if (duty.carried)
        notes.append(u"từ tháng trước"_s);
    if (duty.unverified)
        notes.append(u"chưa kiểm chứng"_s);
    if (duty.snoozed)
        notes.append(u"đang tạm hoãn"_s);
    return {.kind = u"Việc phải công bố"_s,
        .title = duty.title,
        .number = duty.number,
        .section = duty.section,
        .person = words::person(duty.responsible),
        .due = duty.due,
        .done = duty.doneOn,
        .daysLate = duty.daysLate,
        .outcome = words::outcome(duty),
        .note = notes.join(u"; "_s),
        .url = duty.url};
}

Row rowOf(const MonthSection &section)
{
    const QString late = section.longestLate > 0 ? u"; trong tháng chậm nhất %1 ngày làm việc"_s.arg(section.longestLate) : QString();
    return {.kind = u"Chuyên mục định kỳ"_s,
        .title = section.newestTitle,
        .section = section.name,
        .person = words::person(section.responsible),
        .due = section.due,
        .done = section.newest,
        .daysLate = section.daysLate,
        .outcome = section.stale    ? u"quá hạn cập nhật"_s
            : section.due.isValid() ? u"còn trong hạn"_s
                                    : u"chưa xác định được hạn"_s,
        .note = u"%1 ngày làm việc một lần; trong tháng %2 lần%3"_s.arg(
            QString::number(section.workingDays), QString::number(section.updates), late),
        .url = section.url};
}

Row rowOf(const MonthWaiting &waiting)
{
    return {.kind = u"Bài chờ duyệt"_s,
        .title = waiting.title,
        .section = waiting.section,
        .person = waiting.submitter,
        .outcome = u"chờ từ ngày %1"_s.arg(words::day(waiting.since)),
        .note = u"%1 ngày làm việc"_s.arg(waiting.workingDays)};
}

Row rowOf(const MonthChange &change)
{
    return {.kind = u"Thay đổi trên trang"_s,
        .title = change.title,
        .done = change.day,
        .outcome = change.what == MonthChange::What::Vanished ? u"không còn trên mạng"_s : u"bị thay đổi"_s,
        .note = change.siteName + (change.back ? u"; đã khắc phục"_s : QString()),
        .url = change.url};
}

Row rowOf(const MonthPage &page)
{
    return {.kind = u"Đã đăng"_s,
        .title = page.title,
        .section = page.section,
        .done = page.day,
        .outcome = page.correction ? u"sửa"_s : u"mới"_s,
        .url = page.url};
}

} // namespace

QByteArray toCsv(const MonthReport &report)
{
    QByteArray csv("\xEF\xBB\xBF");
    csv += lineOf(QStringList{u"Loại"_s, u"Nội dung"_s, u"Số, ký hiệu"_s, u"Chuyên mục"_s, u"Người phụ trách"_s, u"Hạn"_s, u"Ngày"_s,
        u"Số ngày làm việc chậm"_s, u"Kết quả"_s, u"Ghi chú"_s, u"Địa chỉ"_s});
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows)
            csv += lineOf(rowOf(row));
    };
    add(report.duties);
    add(report.sections);
    add(report.waiting);
    add(report.changes);
    add(report.pages);
    return csv;
}

} // namespace toasoan::reports
