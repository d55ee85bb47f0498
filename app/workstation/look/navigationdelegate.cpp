// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/navigationdelegate.h"

#include <QPainter>

#include "workstation/look/chip.h"

namespace toasoan::look {

namespace {

constexpr int rowHeight = 38;
constexpr int iconSize = 22;

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), std::max(rowHeight, option.fontMetrics.height() + 18)};
}
void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(8, 1, -8, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setBrush(selected ? colours.selected() : colours.hovered());
        painter->drawRoundedRect(row, 6, 6);
    }
    if (selected) {
        painter->setBrush(colours.accent());
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, 1.5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent(), 1));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    paintWords(*painter, option, index, row, colours, selected);
    painter->restore();
}

void NavigationDelegate::paintWords(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect row, const Colours &colours, bool selected)
{
    const QRect icon(row.left() + 12, row.top() + (row.height() - iconSize) / 2, iconSize, iconSize);
    index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, icon);
    const qint64 count = index.data(CountRole).toLongLong();
    QRect words = row.adjusted(12 + iconSize + 10, 0, -12, 0);
    QFont font = option.font;
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    if (count > 0) {
        const QString number = QString::number(count);
        const QFont small = captionFont(option.font);
        const int width = QFontMetrics(small).horizontalAdvance(number) + 14;
        const QRect badge(row.right() - 10 - width, row.top() + (row.height() - 20) / 2, width, 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tone(Tone::Amber).ground);
        painter.drawRoundedRect(badge, 6, 6);
        painter.setPen(colours.tone(Tone::Amber).text);
        painter.setFont(small);
        painter.drawText(badge, Qt::AlignCenter, number);
        words.setRight(badge.left() - 6);
    }
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.setFont(font);
    if (words.width() > 30)
        painter.drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

} // namespace toasoan::look
