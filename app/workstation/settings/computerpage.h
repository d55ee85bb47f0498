// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/background.h"
#include "workstation/sentences.h"

#include <QWidget>

class QCheckBox;

namespace toasoan {

/// What this computer does by itself: send while no window is open.
class ComputerPage final : public QWidget {
    Q_OBJECT
public:
    explicit ComputerPage(const Background &background, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] QCheckBox &inBackground() { return *m_inBackground; }

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void said(const QString &sentence);

private:
    void switchBackground(bool on);

    const Background &m_background;
    QCheckBox *m_inBackground;
};

} // namespace toasoan
