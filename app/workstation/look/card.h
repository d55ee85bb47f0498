// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace toasoan::look {

/// A sheet of paper on the desk: base colour, a hairline, round corners.
class Card final : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Paper without a border, for a whole side of a view.
class Paper final : public QWidget {
    Q_OBJECT
public:
    explicit Paper(QWidget *parent = nullptr);
};

/// A horizontal hairline.
class Hairline final : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace toasoan::look
