// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/sidebar.h"

#include <QKeyEvent>

#include "workstation/look/icons.h"
#include "workstation/look/navigationdelegate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int wide = 216;
constexpr int narrow = 56;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new look::NavigationDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Views"));
    viewport()->setAutoFillBackground(false);
    const std::array<QString, placeCount> symbols{u"go-home"_s, u"view-list-details"_s, u"view-task"_s, u"view-calendar-list"_s,
        u"document-send"_s, u"office-report"_s, u"configure"_s};
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
    case Place::Reports:
        return tr("Reports");
    case Place::Settings:
        return tr("Settings");
    }
    return {};
}

void Sidebar::setCount(Place place, qint64 number)
{
    QListWidgetItem *entry = item(int(place));
    entry->setData(look::NavigationDelegate::CountRole, number);
    entry->setData(Qt::AccessibleTextRole, number > 0 ? tr("%1, %2 to act on").arg(nameOf(place)).arg(number) : nameOf(place));
}

qint64 Sidebar::count(Place place) const { return item(int(place))->data(look::NavigationDelegate::CountRole).toLongLong(); }

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
