// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/computerpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "workstation/look/card.h"
#include "workstation/look/chip.h"
#include "workstation/look/emptystate.h"
#include "workstation/settings/backgroundcard.h"
#include "workstation/settings/calendarfilecard.h"
#include "workstation/settings/mailcard.h"
#include "workstation/settings/registercard.h"
#include "workstation/settings/timercard.h"

namespace toasoan {

namespace {

constexpr int cardWidth = 720;

} // namespace

ComputerPage::ComputerPage(Session &session, PublisherLoop &publisher, const Background &background, QWidget *parent)
    : QWidget(parent)
{
    auto *paper = new look::Paper(this);
    auto *title = new QLabel(tr("This computer"), paper);
    title->setFont(look::titleFont(font()));
    auto *what = new look::QuietLabel(
        tr("What this computer does by itself. These settings are kept here; other computers of the newsroom have their own."), paper);
    what->setWordWrap(true);
    m_cards = {new BackgroundCard(session, background, paper), new TimerCard(session, paper), new MailCard(session, publisher, paper),
        new CalendarFileCard(session, paper), new RegisterCard(session, paper)};
    // A row around the column, since only a row asks how high its parts are at the width that they really get.
    auto *row = new QHBoxLayout(paper);
    row->setContentsMargins(16, 16, 16, 16);
    auto *middle = new QWidget(paper);
    middle->setMaximumWidth(cardWidth);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(what);
    column->addSpacing(4);
    for (ComputerCard *card : std::as_const(m_cards)) {
        column->addWidget(card);
        connect(card, &ComputerCard::problem, this, &ComputerPage::problem);
        connect(card, &ComputerCard::said, this, &ComputerPage::said);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(paper);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void ComputerPage::refresh()
{
    for (ComputerCard *card : std::as_const(m_cards))
        card->refresh();
}

} // namespace toasoan
