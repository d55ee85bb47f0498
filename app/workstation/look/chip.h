// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/look/colours.h"

#include <QWidget>

class QPainter;

namespace toasoan::look {

/// A state in words with a dot: what the colour says is always written too.
struct ChipText {
    QString text;
    Tone tone = Tone::Grey;
    friend bool operator==(const ChipText &, const ChipText &) = default;
};

[[nodiscard]] QSize chipSize(const ChipText &chip, const QFont &font);
void paintChip(QPainter &painter, QRect rect, const ChipText &chip, const QFont &font, const Colours &colours);

class Chip final : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    void setChip(const ChipText &chip);
    [[nodiscard]] const ChipText &chip() const { return m_chip; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipText m_chip;
};

/// One step smaller: captions and chips.
[[nodiscard]] QFont captionFont(const QFont &font);
/// A view's heading: four points more, bold.
[[nodiscard]] QFont titleFont(const QFont &font);

} // namespace toasoan::look
