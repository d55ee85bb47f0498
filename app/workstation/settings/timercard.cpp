// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/timercard.h"

#include <QCheckBox>
#include <QFutureWatcher>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include "notify/programs.h"
#include "notify/telling.h"

using namespace Qt::StringLiterals;

namespace toasoan {

TimerCard::TimerCard(Session &session, QWidget *parent)
    : ComputerCard(session, tr("Reminding"),
          tr("An open window reminds those who work at this computer by itself. With this switched on, notices of what is due also come on "
             "working mornings on which nobody opens it, and mail goes out if it is set up below. Quiet hours and days off are kept."),
          parent)
    , m_on(new QCheckBox(tr("&Remind on working mornings while the window is closed"), this))
{
    body().addWidget(m_on);
    connect(m_on, &QCheckBox::clicked, this, &TimerCard::switchTo);
}

void TimerCard::run(const Work &work, const std::function<void(const Result<State> &)> &then)
{
    m_on->setEnabled(false);
    auto *watcher = new QFutureWatcher<Result<State>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, then, generation = ++m_generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        m_on->setEnabled(true);
        then(watcher->future().result());
    });
    const notify::RemindTimer timer(session().options(), session().directory().info.zone);
    watcher->setFuture(QtConcurrent::run([timer, work] { return work(timer); }));
}

void TimerCard::refresh()
{
    if (!session().current())
        return;
    if (notify::programNamed(u"toasoanctl"_s).isEmpty()) {
        m_on->setEnabled(false);
        setState(tr("The program toasoanctl is not installed on this computer."));
        return;
    }
    run([](const notify::RemindTimer &timer) { return Result<State>(timer.state()); },
        [this](const Result<State> &state) { show(state.value_or(State())); });
}

void TimerCard::show(const State &state)
{
    m_on->setChecked(state.way != notify::RemindTimer::Way::Nothing);
    setState(notify::timerIs(state));
}

void TimerCard::switchTo(bool on)
{
    run([on](const notify::RemindTimer &timer) { return on ? timer.turnOn() : timer.turnOff(); },
        [this, on](const Result<State> &state) {
            if (!state) {
                Q_EMIT problem(Sentences::problem(state.error(), Doing::ChangingSettings));
                refresh();
                return;
            }
            show(*state);
            Q_EMIT said(on ? tr("This computer reminds by itself from now on.") : tr("This computer no longer reminds by itself."));
        });
}

} // namespace toasoan
