// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/look/chip.h"

#include <QStyledItemDelegate>

#include <optional>

namespace toasoan::look {

/// A row of a list: a bold line, a quiet one under it, and at the right its state.
struct TwoLines {
    QString first;
    QString second;
    std::optional<ChipText> chip;
    int reserve = 0; ///< px between the lines and the right edge for the chip and what else is painted there; 0: as the chip needs
};

/// Ground, hover, selection and the hairline under a row; the same in every list of the window.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option);
void paintTwoLines(QPainter &painter, const QStyleOptionViewItem &option, const TwoLines &lines);
[[nodiscard]] QSize twoLinesSize(const QStyleOptionViewItem &option);

/// For lists of items: the first line is the text, the second under SecondLineRole.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int SecondLineRole = Qt::UserRole + 1;
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace toasoan::look
