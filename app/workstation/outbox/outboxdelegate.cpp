// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/outbox/outboxdelegate.h"

#include <QPainter>

#include "desk/models/outboxmodel.h"
#include "workstation/posts/postdelegate.h"
#include "workstation/session.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int side = 16;

} // namespace

OutboxDelegate::OutboxDelegate(Session &session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
{
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {300, option.fontMetrics.height() + QFontMetrics(look::captionFont(option.font)).height() + 3 + 20};
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(OutboxModel::EntryRole).value<OutboxEntry>();
    const Sentences sentences = m_session.sentences();
    const look::Colours colours(option.palette);
    painter->save();
    paintRow(*painter, option);
    const QRect inner = option.rect.adjusted(side, 0, -side, 0);
    const look::ChipText chip = sentences.chip(entry);
    const QSize size = look::chipSize(chip, option.font);
    const QRect chipRect(inner.right() - size.width() + 1, inner.top() + (inner.height() - size.height()) / 2, size.width(), size.height());
    look::paintChip(*painter, chipRect, chip, option.font, colours);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFont small = look::captionFont(option.font);
    const int titleHeight = QFontMetrics(bold).height();
    const int secondHeight = QFontMetrics(small).height();
    const QRect title(inner.left(), inner.top() + (inner.height() - titleHeight - secondHeight - 3) / 2, chipRect.left() - inner.left() - 16, titleHeight);
    painter->setFont(bold);
    painter->setPen(colours.text());
    painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(entry.row.title, Qt::ElideRight, title.width()));
    const QRect second(title.left(), title.bottom() + 4, title.width(), secondHeight);
    painter->setFont(small);
    painter->setPen(colours.muted());
    const QString words = entry.siteName + u"  ·  "_s + sentences.doing(entry);
    painter->drawText(second, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(words, Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace toasoan
