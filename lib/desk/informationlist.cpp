// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/informationlist.h"

#include <algorithm>

#include "desk/spreadsheet.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

const QString unverifiedMark = u"chưa kiểm chứng"_s;

QString whenOf(const Catalogue &catalogue, const Rule &rule, const RuleVersion &version)
{
    QStringList parts;
    const QString anchor = catalogue.anchorName(rule.anchor).vi;
    if (version.every && !version.every->days.isEmpty()) {
        QStringList days;
        for (const auto &[month, day] : version.every->days)
            days.append(u"%1/%2"_s.arg(day).arg(month));
        parts.append(u"định kỳ, hết ngày "_s + days.join(u", "_s));
    } else if (version.every) {
        parts.append(u"định kỳ %1 một lần"_s.arg(lengthInVietnamese({.amount = version.every->amount, .unit = version.every->unit})));
    }
    if (version.deadline && version.immediately)
        parts.append(u"ngay khi %1 (văn bản không ấn định số ngày; đề xuất %2)"_s.arg(anchor, lengthInVietnamese(*version.deadline)));
    else if (version.deadline && version.deadline->direction == Direction::Before)
        parts.append(u"ít nhất %1 trước: %2"_s.arg(lengthInVietnamese(*version.deadline), anchor));
    else if (version.deadline)
        parts.append(u"chậm nhất %1, tính từ: %2"_s.arg(lengthInVietnamese(*version.deadline), anchor));
    else if (rule.trigger == Trigger::Standing)
        parts.append(u"ngay khi "_s + anchor);
    if (version.review)
        parts.append(u"rà soát %1 một lần"_s.arg(lengthInVietnamese(*version.review)));
    return parts.join(u"; "_s);
}

QString stayOf(const RuleVersion &version)
{
    using Kind = StayUp::Kind;
    QStringList parts;
    switch (version.stayUp.kind) {
    case Kind::NotSaid:
        break;
    case Kind::Period:
        parts.append(u"ít nhất %1 liên tục"_s.arg(lengthInVietnamese(version.stayUp.period)));
        break;
    case Kind::WhileInForce:
        parts.append(u"khi còn hiệu lực"_s);
        break;
    case Kind::PlanPeriod:
        parts.append(u"suốt kỳ quy hoạch, kế hoạch"_s);
        break;
    case Kind::UntilClosing:
        parts.append(u"đến khi hết hạn hoặc đến ngày diễn ra"_s);
        break;
    case Kind::UntilLifted:
        parts.append(u"đến khi kết thúc"_s);
        break;
    case Kind::Archive:
        parts.append(u"lưu trữ trên trang"_s);
        break;
    case Kind::Permanent:
        parts.append(u"thường xuyên"_s);
        break;
    }
    if (version.window)
        parts.append(u"thời hạn %1 kể từ ngày đăng"_s.arg(lengthInVietnamese(*version.window)));
    if (version.removeBy)
        parts.append(u"gỡ chậm nhất %1 sau khi %2"_s.arg(lengthInVietnamese(version.removeBy->period),
            version.removeBy->after == RemoveBy::After::Publication ? u"đăng"_s : u"hết hạn"_s));
    return parts.join(u"; "_s);
}

QString basisOf(const Catalogue &catalogue, const RuleVersion &version)
{
    QString basis = catalogue.cited(version);
    if (version.nature == Nature::Practice)
        basis = basis.isEmpty() ? u"thông lệ"_s : u"thông lệ, theo "_s + basis + u" (đã hết hiệu lực hoặc không ấn định)"_s;
    return version.nature != Nature::Practice && version.verification == Verification::Confirmed ? basis
                                                                                                 : basis + u" – "_s + unverifiedMark;
}

// Every version is named where two hold; what they say alike is said once.
QString joined(const RuleInForce &rule, const std::function<QString(const RuleVersion &)> &words)
{
    QStringList parts;
    for (const RuleVersion &version : rule.versions) {
        const QString part = words(version);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u" | "_s);
}

const QStringList &heads()
{
    static const QStringList all{u"STT"_s, u"Mã"_s, u"Tên thông tin"_s, u"Số, ký hiệu"_s, u"Địa chỉ công khai"_s, u"Hình thức công khai"_s,
        u"Thời điểm công khai"_s, u"Thời hạn công khai"_s, u"Đầu mối"_s, u"Căn cứ"_s, u"Kiểm chứng"_s};
    return all;
}

QStringList cellsOf(const PublicInformation &row, qsizetype number)
{
    return {QString::number(number), row.code, row.name, row.number, row.address, row.form, row.when, row.howLong, row.contact, row.basis,
        row.unverified ? unverifiedMark : u"đã đọc văn bản"_s};
}

} // namespace

QString lengthInVietnamese(const Period &period)
{
    QString amount = u"%1"_s.arg(period.amount, 2, 10, '0'_L1);
    switch (period.unit) {
    case PeriodUnit::Hours:
        return amount + u" giờ"_s;
    case PeriodUnit::Days:
        return amount + u" ngày"_s;
    case PeriodUnit::WorkingDays:
        return amount + u" ngày làm việc"_s;
    case PeriodUnit::Months:
        return amount + u" tháng"_s;
    }
    return amount;
}

PublicInformation informationOf(const Catalogue &catalogue, const RuleInForce &rule)
{
    PublicInformation row{.code = rule.rule->code, .name = rule.rule->name.vi};
    row.form = rule.rule->form.vi.isEmpty() ? u"Đăng trên trang thông tin điện tử"_s : rule.rule->form.vi;
    row.when = joined(rule, [&](const RuleVersion &version) { return whenOf(catalogue, *rule.rule, version); });
    if (rule.rule->action == DutyAction::Remove)
        row.when.prepend(u"gỡ bỏ "_s);
    row.howLong = joined(rule, stayOf);
    row.basis = joined(rule, [&](const RuleVersion &version) { return basisOf(catalogue, version); });
    row.unverified = rule.isUnverified();
    return row;
}

QByteArray toCsv(const InformationList &list)
{
    QByteArray csv("\xEF\xBB\xBF");
    const auto add = [&](const QStringList &cells) {
        QByteArrayList line;
        for (const QString &one : cells)
            line.append(spreadsheetCell(one));
        csv += line.join(',') + "\r\n";
    };
    add(heads());
    for (qsizetype i = 0; i < list.rows.size(); ++i)
        add(cellsOf(list.rows[i], i + 1));
    return csv;
}

QByteArray toHtml(const InformationList &list)
{
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>Danh mục thông tin phải được công khai</title>\n"
        "<style>body{font-family:\"Times New Roman\",serif}table{border-collapse:collapse}th,td{border:1px solid;padding:"
        ".25em;vertical-align:top}</style>\n</head>\n<body>\n"_s;
    html += u"<p>%1</p>\n<h1>Danh mục thông tin phải được công khai</h1>\n<p>Ngày %2</p>\n"_s.arg(
        list.agency.toHtmlEscaped(), list.day.toString(u"dd/MM/yyyy"_s));
    html += u"<table>\n<thead><tr>"_s;
    for (const QString &head : heads())
        html += u"<th scope=\"col\">"_s + head + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (qsizetype i = 0; i < list.rows.size(); ++i) {
        html += u"<tr>"_s;
        for (const QString &one : cellsOf(list.rows[i], i + 1)) {
            const bool link = one.startsWith("http://"_L1) || one.startsWith("https://"_L1);
            const QString text = one.toHtmlEscaped();
            html += u"<td>"_s + (link ? u"<a href=\"%1\">%1</a>"_s.arg(text) : text) + u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    html += u"</tbody>\n</table>\n</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace toasoan
