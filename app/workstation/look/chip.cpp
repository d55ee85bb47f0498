// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/chip.h"

#include <QPainter>

namespace toasoan::look {

namespace {

constexpr int dotSize = 8;
constexpr int padding = 8;
constexpr int gap = 6;

} // namespace

QFont captionFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() - 1);
    return smaller;
}

QFont titleFont(const QFont &font)
{
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() + 4);
    larger.setBold(true);
    return larger;
}

QSize chipSize(const ChipText &chip, const QFont &font)
{
    const QFontMetrics metrics(captionFont(font));
    return {padding + dotSize + gap + metrics.horizontalAdvance(chip.text) + padding + 2, metrics.height() + 6};
}

void paintChip(QPainter &painter, QRect rect, const ChipText &chip, const QFont &font, const Colours &colours)
{
    const Swatch &swatch = colours.tone(chip.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(swatch.ground);
    painter.drawRoundedRect(rect, 6, 6);
    painter.setBrush(swatch.dot);
    painter.drawEllipse(QRectF(rect.left() + padding, rect.top() + (rect.height() - dotSize) / 2.0, dotSize, dotSize));
    painter.setPen(swatch.text);
    painter.setFont(captionFont(font));
    const QRect words = rect.adjusted(padding + dotSize + gap, 0, -padding / 2, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(chip.text, Qt::ElideRight, words.width()));
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setChip(const ChipText &chip)
{
    if (chip == m_chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return m_chip.text.isEmpty() ? QSize(0, 0) : chipSize(m_chip, font()); }

void Chip::paintEvent(QPaintEvent *)
{
    if (m_chip.text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, font(), Colours(palette()));
}

} // namespace toasoan::look
