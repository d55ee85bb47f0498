// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace toasoan {

class Session;

/// Two lines of a post: its title, under it section, owner and what happens next; at the right its state and day.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Shape {
        Wide, ///< the list of posts
        Narrow, ///< a queue beside something else: the state goes under the title
    };
    PostDelegate(Session &session, Shape shape, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWide(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNarrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Session &m_session;
    Shape m_shape;
};

} // namespace toasoan
