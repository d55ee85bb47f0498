// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

class Session;

/// A post on a site: its title, under it what is being done about it, and its state.
class OutboxDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit OutboxDelegate(Session &session, QObject *parent = nullptr);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Session &m_session;
};

} // namespace toasoan
