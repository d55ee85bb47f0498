// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace toasoan::look {

/// A person: initials in a circle, name, and under it what they do.
class PersonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int DutiesRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace toasoan::look
