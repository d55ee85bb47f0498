// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sheet.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace toasoan::reports {

namespace {

constexpr double linePitch = 1.2; // of the size: single spacing, whatever a font has of its own
constexpr double ruleWidth = 0.5 * unitsPerPoint;

QString joined(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<Run> &runs)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run &run : runs) {
        QTextCharFormat format;
        format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(run.italic);
        if (run.link.isValid()) {
            format.setAnchor(true);
            format.setAnchorHref(run.link.toString(QUrl::FullyEncoded));
        }
        formats.append({.start = start, .length = int(run.text.size()), .format = format});
        start += int(run.text.size());
    }
    return formats;
}

QTextOption optionOf(Align align)
{
    QTextOption option(align == Align::Centre ? Qt::AlignHCenter
            : align == Align::Right           ? Qt::AlignRight
            : align == Align::Justify         ? Qt::AlignJustify
                                              : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    return option;
}

/// Sets the lines; gives back the height.
double setLines(QTextLayout &layout, double width, const Look &look)
{
    const double pitch = linePitch * look.points * unitsPerPoint;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = line.lineNumber() == 0 ? look.firstIndent : 0;
        line.setLineWidth(width - indent);
        line.setPosition({indent, y + (pitch - line.height()) / 2});
        y += pitch;
    }
    layout.endLayout();
    return y;
}

/// The first family that can write Vietnamese: letters patched together from two fonts read like a forgery.
QStringList familiesHere()
{
    const QStringList wanted{u"Times New Roman"_s, u"Liberation Serif"_s, u"Tinos"_s, u"TeX Gyre Termes"_s, u"Nimbus Roman"_s,
        u"FreeSerif"_s, u"Noto Serif"_s, u"DejaVu Serif"_s};
    for (const QString &family : wanted) {
        const QRawFont font = QFontDatabase::hasFamily(family) ? QRawFont::fromFont(QFont(family)) : QRawFont();
        const bool writes = std::ranges::all_of(u"ưởậễỵĐỬ"_s, [&](QChar letter) { return font.supportsCharacter(letter); });
        if (font.isValid() && font.familyName() == family && writes)
            return {family};
    }
    return {u"serif"_s};
}

} // namespace

QFont documentFont(double points, bool bold, bool italic)
{
    QFont font;
    static const QStringList families = familiesHere();
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(int(std::lround(points * unitsPerPoint)));
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

double pointsThatFit(const QString &text, double width, double points, bool bold, double least)
{
    while (points > least && QFontMetricsF(documentFont(points, bold)).horizontalAdvance(text) > width)
        points -= 0.25;
    return points;
}

Paragraph::Paragraph(const QList<Run> &runs, double width, const Look &look)
{
    const auto make = [&](const QList<Run> &words) {
        m_layout = std::make_shared<QTextLayout>(joined(words), documentFont(look.points));
        m_layout->setTextOption(optionOf(look.align));
        m_layout->setFormats(formatsOf(words));
        m_height = setLines(*m_layout, width, look);
    };
    make(runs);
    if (look.mostLines > 0 && m_layout->lineCount() > look.mostLines) {
        // The last line takes the rest, cut to its width.
        const int start = m_layout->lineAt(look.mostLines - 1).textStart();
        Run first = runs.first();
        const QFontMetricsF metrics(documentFont(look.points, first.bold, first.italic));
        first.text = joined(runs);
        const QString rest = first.text.sliced(start);
        const double room = width - (look.mostLines == 1 ? look.firstIndent : 0);
        for (double tight = room; m_layout->lineCount() > look.mostLines && tight > 0; tight -= 10 * unitsPerPoint) {
            Run cut = first;
            cut.text = first.text.first(start) + metrics.elidedText(rest, Qt::ElideRight, tight);
            make({cut});
        }
    }
    const QString text = m_layout->text();
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        QUrl link;
        for (const QTextLayout::FormatRange &range : m_layout->formats()) {
            if (range.format.isAnchor() && range.start < line.textStart() + line.textLength()
                && range.start + range.length > line.textStart())
                link = QUrl(range.format.anchorHref());
        }
        m_links.append(link);
    }
}

double Paragraph::widestLine() const
{
    double width = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void Sheet::add(const Paragraph &paragraph, QPointF at)
{
    for (int i = 0; i < paragraph.m_layout->lineCount(); ++i) {
        const QTextLine line = paragraph.m_layout->lineAt(i);
        QRectF rect = line.naturalTextRect().translated(at);
        rect.setTop(at.y() + paragraph.m_height * i / paragraph.m_layout->lineCount());
        rect.setHeight(paragraph.m_height / paragraph.m_layout->lineCount());
        m_lines.append({.rect = rect,
            .text = paragraph.m_layout->text().sliced(line.textStart(), line.textLength()),
            .link = paragraph.m_links[i],
            .layout = paragraph.m_layout,
            .number = i,
            .origin = at});
    }
}

void Sheet::rule(double x1, double x2, double y) { m_rules.append(QRectF(QPointF(x1, y), QPointF(x2, y))); }

void Sheet::draw(QPainter &painter) const
{
    painter.setPen(QPen(Qt::black, ruleWidth));
    for (const QRectF &one : m_rules)
        painter.drawLine(one.topLeft(), one.topRight());
    for (const Line &line : m_lines)
        line.layout->lineAt(line.number).draw(&painter, line.origin);
}

} // namespace toasoan::reports
