// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/computerpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include "workstation/look/chip.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int lineWidth = 640; // about 90 characters

} // namespace

ComputerPage::ComputerPage(const Background &background, QWidget *parent)
    : QWidget(parent)
    , m_background(background)
    , m_inBackground(new QCheckBox(tr("&Send in the background while the window is closed"), this))
{
    auto *title = new QLabel(tr("This computer"), this);
    title->setFont(look::titleFont(font()));
    auto *what = new look::QuietLabel(tr("What is approved for a time goes out at that time only while a computer with this newsroom is "
                                         "running. With this switched on it need not have the window open: a small program starts when you "
                                         "sign in to the computer and sends what is due, never anything that two people did not approve."),
        this);
    what->setWordWrap(true);
    what->setMaximumWidth(lineWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addSpacing(8);
    layout->addWidget(m_inBackground);
    layout->addStretch();
    connect(m_inBackground, &QCheckBox::clicked, this, &ComputerPage::switchBackground);
    refresh();
}

void ComputerPage::refresh()
{
    m_inBackground->setChecked(m_background.isOn());
    m_inBackground->setEnabled(m_background.isPossible());
    m_inBackground->setToolTip(m_background.isPossible() ? QString() : tr("The program toasoanctl is not installed on this computer."));
}

void ComputerPage::switchBackground(bool on)
{
    const auto done = on ? m_background.turnOn() : m_background.turnOff();
    if (!done)
        Q_EMIT problem(Sentences::problem(done.error(), Doing::ChangingSettings));
    else
        Q_EMIT said(on ? tr("This computer sends in the background from now on.") : tr("This computer no longer sends in the background."));
    refresh();
}

} // namespace toasoan
