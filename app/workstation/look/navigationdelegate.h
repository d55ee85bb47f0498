// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/look/colours.h"

#include <QStyledItemDelegate>

namespace toasoan::look {

/// A place to go to: a symbol, its name, and how many things there one can act on.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int CountRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintWords(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect row, const Colours &colours, bool selected);
};

} // namespace toasoan::look
