// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/monthpage.h"

#include "reports/monthwords.h"
#include "reports/pdf.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan::reports {

namespace {

// Decree 30/2020/NĐ-CP, Appendix I, part I: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm.
constexpr double top = millimetres(20);
constexpr double bottom = millimetres(297 - 20);
constexpr double left = millimetres(30);
constexpr double right = millimetres(210 - 15);
constexpr double width = right - left;
constexpr double padding = 3 * unitsPerPoint; ///< beside the words of a cell

/// How closely the words stand.
struct Density {
    double body; ///< points, of the sentences
    double table;
    int rowLines; ///< the most lines of one row
    double gap; ///< points, between parts
};
// The sentences keep to 13–14 points (Appendix I, II.6); only tables give way.
constexpr std::array densities{
    Density{14, 12, 2, 6}, Density{13.5, 11.5, 2, 4}, Density{13, 11, 2, 3}, Density{13, 10.5, 2, 2}, Density{13, 10, 1, 1.5}};
constexpr std::array roomLimits{2, 3, 5, 10, 100'000}; ///< rows of each part, in the order in which the room is given out

struct Cell {
    QString text;
    QUrl link;
};
struct Column {
    QString head;
    double share; ///< of the width; all together 1
    Align align = Align::Left;
};
/// A heading and what stands under it. The rows are cut from behind where the page ends.
struct Part {
    QString heading;
    QString lead; ///< sentences; may be empty
    QList<Column> columns;
    QList<QList<Cell>> rows;
};

// ---- what stands on the page --------------------------------------------------------------------------------------

Part dutiesPart(const MonthReport &report, MonthDuty::Outcome outcome)
{
    const bool open = outcome == MonthDuty::Outcome::Overdue;
    Part part{.heading = open ? words::overdueHeading() : words::lateHeading(),
        .columns = {{u"Việc"_s, 0.55}, {u"Hạn"_s, 0.1, Align::Centre}, {u"Chậm"_s, 0.12, Align::Centre}, {u"Người phụ trách"_s, 0.23}}};
    for (const MonthDuty &duty : report.duties) {
        if (duty.outcome == outcome)
            part.rows.append({{words::work(duty), duty.url}, {words::dayOf(report, duty.due)},
                {duty.daysLate > 0 ? u"%1 ngày"_s.arg(duty.daysLate) : u"–"_s}, {words::person(duty.responsible)}});
    }
    return part;
}

Part stalePart(const MonthReport &report)
{
    Part part{.heading = words::staleHeading(),
        .columns = {{u"Chuyên mục"_s, 0.45}, {u"Bài mới nhất"_s, 0.2, Align::Centre}, {u"Chậm"_s, 0.12, Align::Centre},
            {u"Người phụ trách"_s, 0.23}}};
    for (const MonthSection &section : report.sections) {
        if (section.stale)
            part.rows.append({{section.name}, {section.newest.isValid() ? words::dayOf(report, section.newest) : u"chưa có"_s},
                {section.daysLate > 0 ? u"%1 ngày"_s.arg(section.daysLate) : u"–"_s}, {words::person(section.responsible)}});
    }
    return part;
}

Part changesPart(const MonthReport &report)
{
    Part part{.heading = words::changesHeading(), .columns = {{u"Bài"_s, 0.55}, {u"Ngày"_s, 0.1, Align::Centre}, {u"Tình trạng"_s, 0.35}}};
    for (const MonthChange &change : report.changes) {
        const QString what = change.what == MonthChange::What::Vanished ? u"đã mất khỏi trang"_s : u"nội dung bị thay đổi"_s;
        part.rows.append({{change.title.isEmpty() ? words::shortened(change.url) : change.title, change.url},
            {words::dayOf(report, change.day)}, {change.back ? what + u"; đã khắc phục"_s : what}});
    }
    return part;
}

Part waitingPart(const MonthReport &report)
{
    Part part{.heading = words::waitingHeading(),
        .lead = words::review(report),
        .columns = {{u"Bài"_s, 0.55}, {u"Gửi"_s, 0.1, Align::Centre}, {u"Đã chờ"_s, 0.12, Align::Centre}, {u"Người gửi"_s, 0.23}}};
    for (const MonthWaiting &waiting : report.waiting)
        part.rows.append({{waiting.title}, {words::dayOf(report, waiting.since)},
            {waiting.workingDays > 0 ? u"%1 ngày"_s.arg(waiting.workingDays) : u"mới gửi"_s}, {words::person(waiting.submitter)}});
    return part;
}

Part proofPart(const MonthReport &report)
{
    Part part{.heading = words::proofHeading(), .columns = {{u"Bài"_s, 0.46}, {u"Ngày"_s, 0.1, Align::Centre}, {u"Địa chỉ"_s, 0.44}}};
    for (const MonthPage &page : report.pages) {
        if (!page.url.isEmpty() && !page.url.isLocalFile())
            part.rows.append({{page.title}, {words::dayOf(report, page.day)}, {words::shortened(page.url), page.url}});
    }
    return part;
}

QList<Part> partsOf(const MonthReport &report)
{
    QList<Part> parts{dutiesPart(report, MonthDuty::Outcome::Overdue), stalePart(report), changesPart(report), waitingPart(report),
        dutiesPart(report, MonthDuty::Outcome::DoneLate), proofPart(report)};
    parts.removeIf([](const Part &part) { return part.rows.isEmpty(); });
    return parts;
}

QString agencyPlace(const QString &agency)
{
    for (const QString &kind : {u" xã "_s, u" phường "_s, u" đặc khu "_s, u" thị trấn "_s, u" huyện "_s, u" tỉnh "_s, u" thành phố "_s}) {
        if (const qsizetype at = agency.lastIndexOf(kind, -1, Qt::CaseInsensitive); at >= 0)
            return agency.sliced(at + kind.size()).section(u'(', 0, 0).trimmed();
    }
    return u"………"_s;
}

QString numberOf(const ReportForm &form, const QString &agency)
{
    if (form.number.contains(u'/'))
        return u"Số: "_s + form.number;
    const bool committee = agency.startsWith("UBND"_L1, Qt::CaseInsensitive) || agency.startsWith(u"Ủy ban nhân dân"_s, Qt::CaseInsensitive)
        || agency.startsWith(u"Uỷ ban nhân dân"_s, Qt::CaseInsensitive);
    return u"Số: %1/BC-%2"_s.arg(form.number.isEmpty() ? u"      "_s : form.number, committee ? u"UBND"_s : u"………"_s);
}

// ---- laying out ---------------------------------------------------------------------------------------------------

/// One try: so many rows of each part, at a density.
class Composer final {
public:
    Composer(const MonthReport &report, const ReportForm &form, const QList<Part> &parts, const Density &density)
        : m_report(report)
        , m_form(form)
        , m_parts(parts)
        , m_density(density)
    {
    }
    /// Nothing: it is too long for one page.
    [[nodiscard]] std::optional<Sheet> compose(const QList<qsizetype> &rows)
    {
        m_sheet = {};
        m_y = top;
        letterhead();
        title();
        text({{words::verdict(m_report), true}}, Align::Justify, millimetres(10));
        text({{words::figures(m_report)}}, Align::Justify, millimetres(10));
        const bool noQueue = m_report.waiting.isEmpty();
        if (const QString review = words::review(m_report); noQueue && !review.isEmpty())
            text({{review}}, Align::Justify, millimetres(10));
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            part(int(i) + 1, m_parts[i], rows[i]);
        notes();
        m_y += m_density.gap * 2 * unitsPerPoint;
        signature();
        return m_y <= bottom ? std::optional(m_sheet) : std::nullopt;
    }

private:
    double put(const QList<Run> &runs, double x, double wide, const Look &look)
    {
        const Paragraph paragraph(runs, wide, look);
        m_sheet.add(paragraph, {x, m_y});
        return paragraph.height();
    }
    void line(const QList<Run> &runs, double points, Align align) { m_y += put(runs, left, width, {.points = points, .align = align}); }
    void text(const QList<Run> &runs, Align align, double indent)
    {
        m_y +=
            put(runs, left, width, {.points = m_density.body, .align = align, .firstIndent = indent}) + m_density.gap * 0.5 * unitsPerPoint;
    }
    void ruleUnder(double x, double wide, double length)
    {
        m_sheet.rule(x + (wide - length) / 2, x + (wide + length) / 2, m_y + 2 * unitsPerPoint);
    }

    // Appendix I, II.1–4: the state and its motto at the right, the agency at the left; number and date below.
    void letterhead()
    {
        const double agencyWidth = width * 0.41;
        const double stateX = left + agencyWidth + 2 * padding;
        const double stateWidth = right - stateX;
        const QString state = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
        const double statePoints = pointsThatFit(state, stateWidth, 13, true);
        const double begin = m_y;
        m_y += put({{state, true}}, stateX, stateWidth, {.points = statePoints, .align = Align::Centre});
        const Paragraph motto(
            {{u"Độc lập - Tự do - Hạnh phúc"_s, true}}, stateWidth, {.points = std::min(statePoints + 1, 14.0), .align = Align::Centre});
        m_sheet.add(motto, {stateX, m_y});
        m_y += motto.height();
        ruleUnder(stateX, stateWidth, motto.widestLine());
        const double stateEnd = m_y;
        m_y = begin;
        if (!m_form.parent.isEmpty())
            m_y += put({{m_form.parent.toUpper()}}, left, agencyWidth,
                {.points = pointsThatFit(m_form.parent.toUpper(), agencyWidth, statePoints, false, 11),
                    .align = Align::Centre,
                    .mostLines = 2});
        const Paragraph agency(
            {{m_report.agency.toUpper(), true}}, agencyWidth, {.points = statePoints, .align = Align::Centre, .mostLines = 3});
        m_sheet.add(agency, {left, m_y});
        m_y += agency.height();
        ruleUnder(left, agencyWidth, std::min(agency.widestLine(), agencyWidth) * 0.4);
        m_y = std::max(m_y, stateEnd) + 7 * unitsPerPoint;
        const QString place = m_form.place.isEmpty() ? agencyPlace(m_report.agency) : m_form.place;
        const double number =
            put({{numberOf(m_form, m_report.agency)}}, left, agencyWidth, {.points = 13, .align = Align::Centre, .mostLines = 1});
        const QString day = words::placeAndDay(place, m_form.made);
        const double dayHeight = put({{day, false, true}}, stateX, stateWidth,
            {.points = pointsThatFit(day, stateWidth, 13, false), .align = Align::Centre, .mostLines = 1});
        m_y += std::max(number, dayHeight) + m_density.gap * 2 * unitsPerPoint;
    }
    void title()
    {
        line({{u"BÁO CÁO"_s, true}}, 14, Align::Centre);
        const Paragraph subject({{words::subject(m_report), true}}, width, {.points = 13.5, .align = Align::Centre});
        m_sheet.add(subject, {left, m_y});
        m_y += subject.height();
        ruleUnder(left, width, subject.widestLine() * 0.35);
        m_y += (6 + m_density.gap) * unitsPerPoint;
    }

    void part(int number, const Part &part, qsizetype shown)
    {
        m_y += m_density.gap * unitsPerPoint;
        const QString some = shown < part.rows.size() ? words::someOf(shown, part.rows.size()) : QString();
        line({{u"%1. %2"_s.arg(QString::number(number), part.heading), true}, {some}}, m_density.body, Align::Left);
        if (!part.lead.isEmpty())
            text({{part.lead}}, Align::Justify, 0);
        QList<Cell> heads;
        for (const Column &column : part.columns)
            heads.append({column.head, {}});
        m_y += 2 * unitsPerPoint;
        m_sheet.rule(left, right, m_y);
        m_y += unitsPerPoint;
        row(part, heads, true);
        for (qsizetype i = 0; i < shown; ++i)
            row(part, part.rows[i], false);
    }
    void row(const Part &part, const QList<Cell> &cells, bool head)
    {
        double x = left;
        double height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const Column &column = part.columns[i];
            const double wide = column.share * width;
            const Look look{
                .points = m_density.table, .align = head ? Align::Centre : column.align, .mostLines = head ? 1 : m_density.rowLines};
            height = std::max(height, put({{cells[i].text, head, false, cells[i].link}}, x + padding, wide - 2 * padding, look));
            x += wide;
        }
        m_y += height + 0.75 * unitsPerPoint;
        m_sheet.rule(left, right, m_y);
        m_y += 1.5 * unitsPerPoint;
    }

    void notes()
    {
        QStringList notes;
        if (!m_parts.isEmpty())
            notes.append(words::workingDaysNote());
        if (std::ranges::any_of(m_report.duties, &MonthDuty::unverified))
            notes.append(words::unverifiedNote());
        if (!notes.isEmpty())
            line({{notes.join(u' '), false, true}}, m_density.table, Align::Left);
    }

    // Appendix I, II.7–9: who signs at the right, who gets it at the left.
    void signature()
    {
        const double half = width / 2;
        const double begin = m_y;
        m_y += put({{u"Nơi nhận:"_s, true, true}}, left, half, {.points = 12});
        QStringList recipients = m_form.recipients.isEmpty() ? QStringList{u"Lãnh đạo cơ quan"_s} : m_form.recipients;
        for (const QString &one : std::as_const(recipients))
            m_y += put({{u"- %1;"_s.arg(one)}}, left, half, {.points = 11, .mostLines = 1});
        m_y += put({{u"- Lưu: VT."_s}}, left, half, {.points = 11});
        const double recipientsEnd = m_y;
        m_y = begin;
        const QString signs = m_form.signerTitle.isEmpty() ? u"NGƯỜI BÁO CÁO"_s : m_form.signerTitle.toUpper();
        m_y += put({{signs, true}}, left + half, half, {.points = 13, .align = Align::Centre, .mostLines = 2});
        m_y += millimetres(m_density.table > 11 ? 20 : 15); // for signature and seal
        if (!m_form.signer.isEmpty())
            m_y += put({{m_form.signer, true}}, left + half, half, {.points = 13, .align = Align::Centre, .mostLines = 1});
        m_y = std::max(m_y, recipientsEnd);
    }

    const MonthReport &m_report;
    const ReportForm &m_form;
    const QList<Part> &m_parts;
    const Density &m_density;
    Sheet m_sheet;
    double m_y = 0;
};

/// Fills the page: one row of every part, then more of each in turn, the first part twice as many.
std::optional<Sheet> fill(Composer &composer, const QList<Part> &parts)
{
    QList<qsizetype> rows(parts.size(), 1);
    auto best = composer.compose(rows);
    if (!best)
        return best;
    for (const qsizetype limit : roomLimits) {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const qsizetype most = std::min(i == 0 ? 2 * limit : limit, parts[i].rows.size());
            while (rows[i] < most) {
                ++rows[i];
                auto longer = composer.compose(rows);
                if (!longer) {
                    --rows[i];
                    break;
                }
                best = std::move(longer);
            }
        }
    }
    return best;
}

} // namespace

Sheet layOut(const MonthReport &report, const ReportForm &form)
{
    QList<Part> parts = partsOf(report);
    QList<qsizetype> all;
    for (const Part &part : std::as_const(parts))
        all.append(part.rows.size());
    for (const Density &density : densities) {
        if (auto whole = Composer(report, form, parts, density).compose(all))
            return *whole;
    }
    for (;; parts.removeLast()) { // with very wide letters even one row of each may be too much
        for (const Density &density : {densities[3], densities[4]}) {
            Composer composer(report, form, parts, density);
            if (auto sheet = fill(composer, parts); sheet || parts.isEmpty())
                return sheet.value_or(Sheet());
        }
    }
}

QByteArray toPdf(const MonthReport &report, const ReportForm &form)
{
    return toPdf(layOut(report, form), {.title = u"Báo cáo: "_s + words::subject(report), .author = report.agency, .made = form.made});
}

} // namespace toasoan::reports
