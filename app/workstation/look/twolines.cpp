// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/twolines.h"

#include <QPainter>

namespace toasoan::look {

namespace {

constexpr int side = 16;
constexpr int gap = 3;

QFont bold(const QFont &font)
{
    QFont heavier = font;
    heavier.setWeight(QFont::DemiBold);
    return heavier;
}

} // namespace

void paintRow(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colours colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, selected ? colours.selected() : colours.hovered());
    if (selected)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent());
    painter.fillRect(QRect(rect.left() + side, rect.bottom(), rect.width() - 2 * side, 1), colours.line());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter.setPen(colours.accent());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

QSize twoLinesSize(const QStyleOptionViewItem &option)
{
    return {300, QFontMetrics(bold(option.font)).height() + QFontMetrics(captionFont(option.font)).height() + gap + 20};
}

void paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const TwoLines &lines)
{
    const Colours colours(option.palette);
    painter.save();
    paintRow(painter, option);
    const QRect inner = option.rect.adjusted(side, 0, -side, 0);
    int right = inner.right() + 1;
    if (lines.chip) {
        const QSize size = chipSize(*lines.chip, option.font);
        const QRect chip(inner.right() - size.width() + 1, inner.top() + (inner.height() - size.height()) / 2, size.width(), size.height());
        paintChip(painter, chip, *lines.chip, option.font, colours);
        right = chip.left() - side;
    }
    if (lines.reserve > 0)
        right = inner.right() + 1 - lines.reserve;
    const QFont heavy = bold(option.font);
    const QFont small = captionFont(option.font);
    const int firstHeight = QFontMetrics(heavy).height();
    const int secondHeight = QFontMetrics(small).height();
    const QRect first(
        inner.left(), inner.top() + (inner.height() - firstHeight - secondHeight - gap) / 2, right - inner.left(), firstHeight);
    painter.setFont(heavy);
    painter.setPen(colours.text());
    painter.drawText(first, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(lines.first, Qt::ElideRight, first.width()));
    const QRect second(first.left(), first.bottom() + 1 + gap, first.width(), secondHeight);
    painter.setFont(small);
    painter.setPen(colours.muted());
    painter.drawText(
        second, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(lines.second, Qt::ElideRight, second.width()));
    painter.restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return twoLinesSize(option); }

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintTwoLines(*painter, option, {.first = index.data().toString(), .second = index.data(SecondLineRole).toString(), .chip = {}});
}

} // namespace toasoan::look
