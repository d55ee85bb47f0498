// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace toasoan::look {

/// Buttons side by side, and on a further row where there is no room. Those behind addStretch() stand at the right.
class WrapLayout final : public QLayout {
public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;
    void addStretch(); ///< once
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        QRect rect;
    };
    [[nodiscard]] QList<Placed> place(const QRect &rect) const;

    QList<QLayoutItem *> m_items;
    qsizetype m_stretch = -1; ///< index of the first at the right
};

} // namespace toasoan::look
