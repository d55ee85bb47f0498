// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/background.h"
#include "workstation/settings/computercard.h"

class QCheckBox;

namespace toasoan {

/// Sending what is due while no window is open.
class BackgroundCard final : public ComputerCard {
    Q_OBJECT
public:
    BackgroundCard(Session &session, const Background &background, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QCheckBox &on() { return *m_on; }

private:
    void switchTo(bool on);

    const Background &m_background;
    QCheckBox *m_on;
};

} // namespace toasoan
