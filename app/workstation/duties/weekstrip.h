// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/duties/duerange.h"

#include <QWidget>

#include <optional>

namespace toasoan {

/// What is owed before today, on each of the next seven days, and after them. One of them may be chosen, by mouse or by the arrow
/// keys; choosing it again takes the choice back.
class WeekStrip final : public QWidget {
    Q_OBJECT
public:
    struct Cell {
        DueRange range;
        QString name; ///< "today", "Tue 24/11"
        QString note; ///< why it is a day off; may be empty
        bool off = false;
        bool late = false;
        int owed = 0;
    };
    explicit WeekStrip(QWidget *parent = nullptr);

    void setCells(const QList<Cell> &cells); ///< the choice stays where its days stay
    [[nodiscard]] const QList<Cell> &cells() const { return m_cells; }
    [[nodiscard]] std::optional<DueRange> chosen() const { return m_chosen; }
    void choose(const std::optional<DueRange> &range);
    [[nodiscard]] QRect cellRect(int cell) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void choiceChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int cellAt(QPoint at) const; ///< -1: none
    [[nodiscard]] int chosenCell() const;
    void sayToScreenReaders();

    QList<Cell> m_cells;
    std::optional<DueRange> m_chosen;
    int m_hovered = -1;
};

} // namespace toasoan
