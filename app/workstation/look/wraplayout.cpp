// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/look/wraplayout.h"

#include <QWidget>

namespace toasoan::look {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(8);
}

WrapLayout::~WrapLayout() { qDeleteAll(m_items); }

void WrapLayout::addStretch() { m_stretch = m_items.size(); }

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    m_stretch -= index < m_stretch ? 1 : 0;
    return m_items.takeAt(index);
}

// What is hidden takes no room.
QList<WrapLayout::Placed> WrapLayout::place(const QRect &rect) const
{
    QList<Placed> placed;
    QPoint corner = rect.topLeft();
    qsizetype atRight = -1; // of placed: the first of those in the last row
    int rowHeight = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (corner.x() > rect.left() && corner.x() + size.width() > rect.left() + rect.width()) {
            corner = {rect.left(), corner.y() + rowHeight + spacing()};
            rowHeight = 0;
            atRight = -1;
        }
        if (m_stretch >= 0 && i >= m_stretch && atRight < 0)
            atRight = placed.size();
        placed.append({item, QRect(corner, size)});
        corner.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    const int left = placed.isEmpty() ? 0 : rect.left() + rect.width() - placed.last().rect.x() - placed.last().rect.width();
    for (qsizetype i = atRight; atRight >= 0 && i < placed.size(); ++i)
        placed[i].rect.translate(left, 0);
    return placed;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int bottom = 0;
    for (const Placed &one : place(QRect(0, 0, width - around.left() - around.right(), 0)))
        bottom = std::max(bottom, one.rect.y() + one.rect.height());
    return bottom + around.top() + around.bottom();
}

QSize WrapLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + spacing(), std::max(size.height(), item->sizeHint().height())};
    }
    return size.grownBy(contentsMargins());
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    for (const Placed &one : place(contentsRect())) {
        QRect there = one.rect;
        if (parentWidget() && parentWidget()->isRightToLeft())
            there.moveRight(rect.right() - (there.left() - rect.left()));
        one.item->setGeometry(there);
    }
}

} // namespace toasoan::look
