// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/computercard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"

namespace toasoan {

ComputerCard::ComputerCard(Session &session, const QString &heading, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(new QLabel(this))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    auto *card = new look::Card(this);
    auto *title = new QLabel(heading, card);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *what = new look::QuietLabel(sentence, card);
    what->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->hide();
    m_body->setContentsMargins({});
    m_body->setSpacing(8);
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(what);
    layout->addWidget(m_state);
    layout->addLayout(m_body);
    layout->addLayout(m_buttons);
    m_buttons->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(card);
}

QString ComputerCard::state() const { return m_state->text(); }

void ComputerCard::setState(const QString &words)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
}

QPushButton *ComputerCard::addButton(const QString &text, const std::function<void()> &work)
{
    auto *button = new QPushButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    connect(button, &QPushButton::clicked, this, work);
    return button;
}

void ComputerCard::change(const std::function<Result<>(Desk &)> &work, const QString &sentence)
{
    m_session.desk().run([work](Desk &desk) { return work(desk); }, this,
        [this, sentence](const Result<> &done) {
            if (done)
                Q_EMIT said(sentence);
            else
                Q_EMIT problem(Sentences::problem(done.error(), Doing::ChangingSettings));
            refresh();
        });
}

} // namespace toasoan
