// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/sidebar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "workstation/look/chip.h"
#include "workstation/look/icons.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int wide = 200;
constexpr int narrow = 56;
constexpr int rowHeight = 38;
constexpr int iconSize = 22;
constexpr int countRole = Qt::UserRole + 1;

class SidebarDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), std::max(rowHeight, option.fontMetrics.height() + 18)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const look::Colours colours(option.palette);
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

private:
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect row,
        const look::Colours &colours, bool selected)
    {
        const QRect icon(row.left() + 12, row.top() + (row.height() - iconSize) / 2, iconSize, iconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, icon);
        const qint64 count = index.data(countRole).toLongLong();
        QRect words = row.adjusted(12 + iconSize + 10, 0, -12, 0);
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        if (count > 0) {
            const QString number = QString::number(count);
            const QFont small = look::captionFont(option.font);
            const int width = QFontMetrics(small).horizontalAdvance(number) + 14;
            const QRect badge(row.right() - 10 - width, row.top() + (row.height() - 20) / 2, width, 20);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.tone(look::Tone::Amber).ground);
            painter.drawRoundedRect(badge, 6, 6);
            painter.setPen(colours.tone(look::Tone::Amber).text);
            painter.setFont(small);
            painter.drawText(badge, Qt::AlignCenter, number);
            words.setRight(badge.left() - 6);
        }
        painter.setPen(option.palette.color(QPalette::WindowText));
        painter.setFont(font);
        if (words.width() > 30)
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SidebarDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Views"));
    viewport()->setAutoFillBackground(false);
    const std::array<QString, placeCount> symbols{
        u"go-home"_s, u"view-list-details"_s, u"view-task"_s, u"view-calendar-list"_s, u"document-send"_s, u"configure"_s};
    for (int i = 0; i < placeCount; ++i) {
        auto *item = new QListWidgetItem(look::symbol(symbols[size_t(i)], QPalette::WindowText), nameOf(Place(i)), this);
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(nameOf(Place(i))).arg(i + 1));
    }
    setCurrentRow(0);
    setIconsOnly(false);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(Place(row));
    });
    // A second click on the present view leads out of what was opened inside it.
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT chosen(Place(row(item))); });
}

QString Sidebar::nameOf(Place place)
{
    switch (place) {
    case Place::Day:
        return tr("My day");
    case Place::Posts:
        return tr("Posts");
    case Place::Review:
        return tr("Review");
    case Place::Duties:
        return tr("Duties");
    case Place::Outbox:
        return tr("Outbox");
    case Place::Settings:
        return tr("Settings");
    }
    return {};
}

void Sidebar::setCount(Place place, qint64 number)
{
    QListWidgetItem *entry = item(int(place));
    entry->setData(countRole, number);
    entry->setData(Qt::AccessibleTextRole, number > 0 ? tr("%1, %2 to act on").arg(nameOf(place)).arg(number) : nameOf(place));
}

qint64 Sidebar::count(Place place) const { return item(int(place))->data(countRole).toLongLong(); }

void Sidebar::show(Place place)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(int(place));
}

void Sidebar::setIconsOnly(bool on)
{
    m_iconsOnly = on;
    setFixedWidth(on ? narrow : wide);
}

QSize Sidebar::sizeHint() const { return {m_iconsOnly ? narrow : wide, 200}; }

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT chosen(Place(currentRow()));
    else
        QListWidget::keyPressEvent(event);
}

} // namespace toasoan
