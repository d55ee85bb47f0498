// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/filterchip.h"

#include <QPainter>

#include "workstation/look/colours.h"

namespace toasoan::look {

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as wide as when it is chosen: nothing jumps
    return {QFontMetrics(bold).horizontalAdvance(text()) + 24, std::max(32, fontMetrics().height() + 14)};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Colours colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() ? colours.accent() : colours.line());
    if (isChecked())
        painter.setBrush(colours.selected());
    else
        painter.setBrush(underMouse() ? colours.hovered() : palette().color(QPalette::Base));
    painter.drawRoundedRect(shape, 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent(), 1.5));
        painter.drawRoundedRect(shape.adjusted(1.5, 1.5, -1.5, -1.5), 4.5, 4.5);
    }
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(colours.text());
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

} // namespace toasoan::look
