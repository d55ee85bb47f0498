// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/signingbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "workstation/look/calmstyle.h"

namespace toasoan {

namespace {

constexpr int secretWidth = 220;

} // namespace

SigningBar::SigningBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_sign(new QPushButton(tr("Sign"), this))
    , m_wrong(new QLabel(this))
{
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_question);
    layout->addWidget(m_secret);
    layout->addWidget(m_wrong);
    layout->addStretch();
    layout->addWidget(cancelButton);
    layout->addWidget(m_sign);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setFixedWidth(secretWidth);
    m_question->setBuddy(m_secret);
    look::makePrimary(m_sign);
    m_secret->installEventFilter(this);
    connect(cancelButton, &QPushButton::clicked, this, &SigningBar::cancel);
    connect(m_sign, &QPushButton::clicked, this, &SigningBar::confirm);
    connect(m_secret, &QLineEdit::returnPressed, this, &SigningBar::confirm);
    connect(m_secret, &QLineEdit::textEdited, m_wrong, &QLabel::clear);
    hide();
}

void SigningBar::execute(const Command &command, Doing doing, Done done)
{
    if (m_running)
        return;
    m_command = command;
    m_doing = doing;
    m_done = std::move(done);
    run();
}

void SigningBar::cancel()
{
    m_command.reset();
    m_secret->clear();
    hide();
    Q_EMIT busyChanged();
}

// Escape gives up the signature and means nothing else to the view around.
bool SigningBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_secret || !key || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        cancel();
    return true;
}

void SigningBar::setBusy(bool busy)
{
    m_running = busy;
    m_sign->setEnabled(!busy);
    Q_EMIT busyChanged();
}

void SigningBar::run()
{
    setBusy(true);
    m_session.desk().run([command = *m_command](Desk &desk) { return desk.execute(command); }, this,
        [this](const Result<Outcome> &outcome) {
            setBusy(false);
            if (outcome) {
                cancel();
                if (m_done)
                    std::exchange(m_done, nullptr)(*outcome);
            } else if (outcome.error().kind == Error::Kind::Locked) {
                ask();
            } else {
                cancel();
                Q_EMIT problem(Sentences::problem(outcome.error(), m_doing));
                Q_EMIT failed(outcome.error());
            }
        });
}

void SigningBar::ask()
{
    const QString who = m_session.current() ? m_session.directory().memberName(*m_session.current()) : QString();
    m_question->setText(m_session.current() && m_session.hasPin(*m_session.current()) ? tr("Passphrase or PIN of %1:").arg(who)
                                                                                      : tr("Passphrase of %1:").arg(who));
    QPalette red = palette();
    red.setColor(QPalette::WindowText, look::Colours(palette()).tone(look::Tone::Red).text);
    m_wrong->setPalette(red);
    m_wrong->clear();
    m_secret->clear();
    show();
    m_secret->setFocus(Qt::OtherFocusReason);
    Q_EMIT busyChanged();
}

void SigningBar::confirm()
{
    if (m_running || !m_command || m_secret->text().isEmpty())
        return;
    setBusy(true);
    m_session.desk().run([secret = m_secret->text()](Desk &desk) { return desk.confirm(secret); }, this,
        [this](const Result<> &result) {
            setBusy(false);
            if (!m_command)
                return; // given up meanwhile
            if (result) {
                run();
                return;
            }
            m_secret->selectAll();
            m_secret->setFocus();
            const Problem said = Sentences::problem(result.error(), Doing::Confirming);
            m_wrong->setText(said.what);
        });
}

} // namespace toasoan
