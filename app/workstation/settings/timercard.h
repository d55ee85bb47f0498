// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/remindtimer.h"
#include "workstation/settings/computercard.h"

class QCheckBox;

namespace toasoan {

/// Reminding on working mornings while no window is open.
class TimerCard final : public ComputerCard {
    Q_OBJECT
public:
    TimerCard(Session &session, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QCheckBox &on() { return *m_on; }

private:
    using State = notify::RemindTimer::State;
    using Work = std::function<Result<State>(const notify::RemindTimer &)>;
    /// The desktop's answer can take seconds: never on the window's thread.
    void run(const Work &work, const std::function<void(const Result<State> &)> &then);
    void switchTo(bool on);
    void show(const State &state);

    QCheckBox *m_on;
    quint64 m_generation = 0;
};

} // namespace toasoan
