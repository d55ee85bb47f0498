// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace toasoan::look {

/// Rows of a table in which one can find one's way, and hit a tick box.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int room = 12;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
    }
};

} // namespace toasoan::look
