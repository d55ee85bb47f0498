// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/persondelegate.h"

#include <QPainter>

#include "workstation/look/chip.h"

namespace toasoan::look {

namespace {

constexpr int circle = 34;

// The last two words of a Vietnamese name are the ones people use.
QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString letters;
    for (const QString &word : words.last(std::min<qsizetype>(2, words.size())))
        letters += word.front().toUpper();
    return letters;
}

} // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), std::max(circle, option.fontMetrics.height() + QFontMetrics(captionFont(option.font)).height()) + 16};
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours(option.palette);
    const QRect row = option.rect.adjusted(2, 1, -2, -1);
    const QString name = index.data().toString();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->setBrush(colours.selected());
    else
        painter->setBrush(option.state.testFlag(QStyle::State_MouseOver) ? colours.hovered() : Qt::transparent);
    painter->drawRoundedRect(row, 6, 6);
    const QRect disc(row.left() + 10, row.center().y() - circle / 2, circle, circle);
    const Swatch &tone = colours.tone(Tone((qHash(name, 7)) % 6));
    painter->setBrush(tone.ground);
    painter->drawEllipse(disc);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(tone.text);
    painter->drawText(disc, Qt::AlignCenter, initials(name));
    const QFont small = captionFont(option.font);
    const int nameHeight = QFontMetrics(bold).height();
    const int all = nameHeight + QFontMetrics(small).height() + 1;
    QRect line(disc.right() + 12, row.top() + (row.height() - all) / 2, row.right() - disc.right() - 20, nameHeight);
    painter->setPen(colours.text());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
    line = QRect(line.left(), line.bottom() + 2, line.width(), all - nameHeight);
    painter->setFont(small);
    painter->setPen(colours.muted());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(DutiesRole).toString(), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace toasoan::look
