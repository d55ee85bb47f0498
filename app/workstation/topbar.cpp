// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/topbar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "workstation/look/colours.h"
#include "workstation/look/icons.h"
#include "workstation/session.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int searchWidth = 420;

QIcon dot(const QColor &colour)
{
    QPixmap picture(32, 32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(7, 7, 18, 18));
    return QIcon(picture);
}

QToolButton *textButton(QWidget *parent, const QString &symbolName = {})
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (!symbolName.isEmpty())
        button->setIcon(look::symbol(symbolName));
    button->setMinimumHeight(32);
    return button;
}

} // namespace

TopBar::TopBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_newPost(textButton(this, u"list-add"_s))
    , m_search(new QLineEdit(this))
    , m_sending(textButton(this))
    , m_person(textButton(this, u"user-identity"_s))
    , m_personMenu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_newPost);
    layout->addWidget(m_search, 1);
    layout->addStretch(1);
    layout->addWidget(m_sending);
    layout->addWidget(m_person);
    m_newPost->setText(tr("New post"));
    m_newPost->setPopupMode(QToolButton::InstantPopup);
    m_newPost->setAutoRaise(false);
    m_search->setPlaceholderText(tr("Search all posts…"));
    m_search->setAccessibleName(tr("Search all posts"));
    m_search->setToolTip(tr("Search all posts (Ctrl+Shift+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(searchWidth);
    m_search->addAction(look::symbol(u"edit-find"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setMenu(m_personMenu);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searched);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::searchLeft);
    connect(m_sending, &QToolButton::clicked, this, &TopBar::sendingPressed);
    connect(&session, &Session::signedIn, this, &TopBar::refresh);
    connect(&session, &Session::directoryChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::setSending(const QString &sentence, bool attention)
{
    m_sending->setText(sentence);
    m_attention = attention;
    dress();
}

void TopBar::refresh()
{
    m_person->setText(m_session.current() ? m_session.directory().memberName(*m_session.current()) : QString());
    dress();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            Q_EMIT searchLeft();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void TopBar::dress()
{
    const look::Colours colours(palette());
    m_sending->setIcon(dot(colours.tone(m_attention ? look::Tone::Amber : look::Tone::Green).dot));
}

} // namespace toasoan
