// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

class Session;

/// One section: its name and newest post, how much of its time is used, and in words whether it is late. Or one known event.
class DutyDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit DutyDelegate(Session &session, QObject *parent = nullptr);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Session &m_session;
};

} // namespace toasoan
