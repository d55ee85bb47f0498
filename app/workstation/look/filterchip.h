// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace toasoan::look {

/// One of a few words in a row, of which one is chosen.
class FilterChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace toasoan::look
