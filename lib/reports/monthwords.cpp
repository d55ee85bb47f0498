// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/monthwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace toasoan::reports::words {

namespace {

using Outcome = MonthDuty::Outcome;
constexpr qsizetype longestUrl = 34; // letters
constexpr qsizetype longestHost = 24;

QString two(int number) { return u"%1"_s.arg(number, 2, 10, '0'_L1); }
QString monthOf(const MonthReport &report) { return u"tháng %1 năm %2"_s.arg(report.first.month()).arg(report.first.year()); }

int longest(const MonthReport &report, Outcome outcome)
{
    int days = 0;
    for (const MonthDuty &duty : report.duties)
        days = duty.outcome == outcome ? std::max(days, duty.daysLate) : days;
    return days;
}

// "a, b và c"
QString listed(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return parts.join(u", "_s) + u" và "_s + last;
}

QString daysOf(double days)
{
    const bool whole = days == std::floor(days);
    return (whole ? QString::number(int(days)) : QString::number(days, 'f', 1).replace(u'.', u',')) + u" ngày làm việc"_s;
}

} // namespace

QString day(QDate day) { return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : u"–"_s; }

QString dayOf(const MonthReport &report, QDate date)
{
    return date.isValid() && date.year() == report.first.year() ? date.toString(u"dd/MM"_s) : day(date);
}

QString placeAndDay(const QString &place, QDate day)
{
    const QString month = day.month() < 3 ? two(day.month()) : QString::number(day.month());
    return u"%1, ngày %2 tháng %3 năm %4"_s.arg(place, two(day.day()), month).arg(day.year());
}

QString workingDays(int days) { return days == 0 ? u"chưa đủ một ngày làm việc"_s : u"%1 ngày làm việc"_s.arg(days); }

QString subject(const MonthReport &report)
{
    const QString upTo = report.running ? u" (tính đến hết ngày %1)"_s.arg(day(report.last)) : QString();
    return u"Công bố thông tin trên trang thông tin điện tử %1"_s.arg(monthOf(report)) + upTo;
}

QString verdict(const MonthReport &report)
{
    const QString upTo = u"Đến hết ngày %1, "_s.arg(day(report.last));
    QStringList open;
    if (const auto count = report.count(Outcome::Overdue); count > 0) {
        const int late = longest(report, Outcome::Overdue);
        open.append(u"%1 việc quá hạn chưa làm%2"_s.arg(count).arg(late > 0 ? u" (lâu nhất %1)"_s.arg(workingDays(late)) : QString()));
    }
    if (const auto count = report.stale(); count > 0)
        open.append(u"%1 chuyên mục quá hạn cập nhật"_s.arg(count));
    if (const auto count = report.unresolvedChanges(); count > 0)
        open.append(u"%1 trang bị thay đổi hoặc đã mất"_s.arg(count));
    if (!open.isEmpty())
        return upTo + u"còn "_s + listed(open) + u'.';
    if (const auto late = report.count(Outcome::DoneLate); late > 0)
        return upTo
            + u"không còn việc nào quá hạn; trong tháng có %1 việc làm chậm, lâu nhất %2."_s.arg(
                QString::number(late), workingDays(longest(report, Outcome::DoneLate)));
    if (std::ranges::any_of(report.sections, [](const MonthSection &one) { return one.longestLate > 0; }))
        return upTo + u"không còn việc nào quá hạn; trong tháng có chuyên mục từng chậm cập nhật."_s;
    const bool owed = !report.duties.isEmpty() || !report.sections.isEmpty();
    return upTo
        + (owed ? u"mọi thông tin đến hạn đã được công bố đúng hạn; không còn việc nào quá hạn."_s
                : u"không có thông tin nào đến hạn công bố trong tháng."_s);
}

QString figures(const MonthReport &report)
{
    QStringList sentences;
    if (const auto owed = report.duties.size(); owed > 0) {
        QStringList parts;
        const auto add = [&](Outcome outcome, const QString &text) {
            if (const auto count = report.count(outcome); count > 0)
                parts.append(u"%1 việc "_s.arg(count) + text);
        };
        add(Outcome::Done, u"đúng hạn"_s);
        add(Outcome::DoneLate, u"làm chậm"_s);
        add(Outcome::Overdue, u"quá hạn chưa làm"_s);
        add(Outcome::NotYetDue, u"chưa đến hạn"_s);
        add(Outcome::Unknown, u"chưa xác định được hạn"_s);
        add(Outcome::Closed, u"không còn phải làm"_s);
        const auto carried = std::ranges::count(report.duties, true, &MonthDuty::carried);
        const QString before = carried > 0 ? u", trong đó %1 việc từ tháng trước chuyển sang"_s.arg(carried) : QString();
        // "14 việc: 12 đúng hạn và 2 làm chậm", or "14 việc, đều đúng hạn"
        const QString how = parts.size() == 1 ? u", đều "_s + parts.first().section(u" việc "_s, 1) : u": "_s + listed(parts);
        sentences.append(u"Phải công bố %1 việc%2%3."_s.arg(QString::number(owed), before, how));
    }
    if (const auto sections = report.sections.size(); sections > 0) {
        const auto stale = report.stale();
        const QString how = stale == 0 ? u"đều còn trong hạn"_s
            : stale == sections        ? u"đều quá hạn"_s
                                       : u"%1 còn trong hạn, %2 quá hạn"_s.arg(QString::number(sections - stale), QString::number(stale));
        sentences.append(u"Có %1 chuyên mục phải cập nhật định kỳ, %2."_s.arg(QString::number(sections), how));
    }
    const auto corrections = std::ranges::count(report.pages, true, &MonthPage::correction);
    const auto fresh = report.pages.size() - corrections;
    if (!report.pages.isEmpty())
        sentences.append(
            u"Đã đăng %1 bài mới%2."_s.arg(QString::number(fresh), corrections > 0 ? u", sửa %1 lần"_s.arg(corrections) : QString()));
    else
        sentences.append(u"Trong tháng không đăng bài nào."_s);
    return sentences.join(u' ');
}

QString review(const MonthReport &report)
{
    const MonthReview &review = report.review;
    if (review.approved + review.returned == 0)
        return {};
    const QString counts = u"Đã duyệt %1 bài%2; "_s.arg(
        QString::number(review.approved), review.returned > 0 ? u", trả lại %1 bài"_s.arg(review.returned) : QString());
    if (review.longestDays == 0)
        return counts + u"đều trong ngày gửi."_s;
    const QString half =
        review.medianDays == 0 ? u"một nửa được xem trong ngày gửi"_s : u"một nửa được xem trong %1"_s.arg(daysOf(review.medianDays));
    return counts + half + u", lâu nhất %1."_s.arg(workingDays(review.longestDays));
}

QString work(const MonthDuty &duty)
{
    QString text = duty.title.isEmpty() ? u"(nội dung đã xóa)"_s : duty.title;
    if (duty.work == MonthDuty::Work::TakeDown)
        text.prepend(u"Gỡ: "_s);
    else if (duty.work == MonthDuty::Work::PutBack)
        text.prepend(u"Gỡ trước hạn, cần đăng lại: "_s);
    if (duty.unverified)
        text.prepend(u"* "_s); // in front: it is seen where the words are cut
    return duty.snoozed ? text + u" (đang tạm hoãn)"_s : text;
}

QString person(const QString &name) { return name.isEmpty() ? u"chưa giao"_s : name; }
QString someOf(qsizetype shown, qsizetype all)
{
    return u" (nêu %1 trong %2, đủ trong bảng kê)"_s.arg(QString::number(shown), QString::number(all));
}

QString shortened(const QUrl &url)
{
    QString host = url.host();
    if (host.startsWith("www."_L1))
        host = host.sliced(4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (host.size() + path.size() <= longestUrl)
        return host + path;
    // Who it is matters most; of the rest the end tells more than the beginning.
    const QString begin = host.size() > longestHost ? host.first(longestHost - 1) + u'…' : host;
    return begin + u"/…"_s + path.last(std::min(path.size(), longestUrl - begin.size() - 2));
}

QString overdueHeading() { return u"Việc quá hạn, chưa làm"_s; }
QString staleHeading() { return u"Chuyên mục quá hạn cập nhật"_s; }
QString changesHeading() { return u"Trang bị thay đổi hoặc đã mất"_s; }
QString waitingHeading() { return u"Bài đang chờ duyệt"_s; }
QString lateHeading() { return u"Việc đã làm nhưng chậm"_s; }
QString proofHeading() { return u"Đã công bố, xem tại"_s; }
QString workingDaysNote() { return u"Số ngày chậm, chờ là ngày làm việc."_s; }
QString unverifiedNote() { return u"* Căn cứ pháp lý của hạn này chưa kiểm chứng."_s; }

QString outcome(const MonthDuty &duty)
{
    switch (duty.outcome) {
    case Outcome::Overdue:
        return u"quá hạn, chưa làm"_s;
    case Outcome::NotYetDue:
        return u"chưa đến hạn"_s;
    case Outcome::Unknown:
        return u"chưa xác định được hạn"_s;
    case Outcome::DoneLate:
        return u"đã làm, chậm"_s;
    case Outcome::Done:
        return u"đã làm, đúng hạn"_s;
    case Outcome::Closed:
        return u"không còn phải làm"_s;
    }
    return {};
}

} // namespace toasoan::reports::words
