// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/backgroundcard.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace toasoan {

BackgroundCard::BackgroundCard(Session &session, const Background &background, QWidget *parent)
    : ComputerCard(session, tr("Sending"),
          tr("What is approved for a time goes out at that time only while a computer with this newsroom is running. With this switched on "
             "it need not have the window open: a small program starts when you sign in to the computer and sends what is due, never "
             "anything that two people did not approve."),
          parent)
    , m_background(background)
    , m_on(new QCheckBox(tr("&Send in the background while the window is closed"), this))
{
    body().addWidget(m_on);
    connect(m_on, &QCheckBox::clicked, this, &BackgroundCard::switchTo);
}

void BackgroundCard::refresh()
{
    m_on->setChecked(m_background.isOn());
    m_on->setEnabled(m_background.isPossible());
    setState(m_background.isPossible() ? QString() : tr("The program toasoanctl is not installed on this computer."));
}

void BackgroundCard::switchTo(bool on)
{
    const auto done = on ? m_background.turnOn() : m_background.turnOff();
    if (!done)
        Q_EMIT problem(Sentences::problem(done.error(), Doing::ChangingSettings));
    else
        Q_EMIT said(on ? tr("This computer sends in the background from now on.") : tr("This computer no longer sends in the background."));
    refresh();
}

} // namespace toasoan
