// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/signinsheet.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "workstation/look/calmstyle.h"
#include "workstation/look/card.h"
#include "workstation/look/persondelegate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int cardWidth = 440;
constexpr int tallestList = 340;
constexpr int memberRole = Qt::UserRole;

} // namespace

SignInSheet::SignInSheet(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
{
    auto *card = new look::Card(this);
    card->setFixedWidth(cardWidth);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(32, 28, 32, 28);
    m_pages->addWidget(makePeoplePage());
    m_pages->addWidget(makePinPage());
    inner->addWidget(m_pages);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *row = new QHBoxLayout; // not an alignment: the height of wrapped labels follows from the card's width
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(3);
    connect(&session, &Session::signedIn, this, &SignInSheet::entered);
    connect(&session, &Session::signInFailed, this, &SignInSheet::refused);
    connect(&session, &Session::pinSet, this, [this](const Result<> &result) {
        if (result)
            finish();
        else
            m_pinWrong->setText(Sentences::reason(result.error()));
    });
    dress();
}

QWidget *SignInSheet::makePeoplePage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_agency = new QLabel(page);
    m_agency->setWordWrap(true);
    auto *question = new QLabel(tr("Who is working now?"), page);
    m_people = new QListWidget(page);
    m_people->setItemDelegate(new look::PersonDelegate(m_people));
    m_people->setMouseTracking(true);
    m_people->setAccessibleName(question->text());
    m_secretLabel = new QLabel(page);
    m_secret = new QLineEdit(page);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretLabel->setBuddy(m_secret);
    m_wrong = new QLabel(page);
    m_wrong->setWordWrap(true);
    m_hint = new QLabel(page);
    m_hint->setWordWrap(true);
    m_enter = new QPushButton(tr("Sign in"), page);
    look::makePrimary(m_enter);
    m_otherWay = new QPushButton(tr("Use the passphrase"), page);
    m_otherWay->setFlat(true);
    layout->addWidget(m_agency);
    layout->addWidget(question);
    layout->addSpacing(8);
    layout->addWidget(m_people);
    layout->addSpacing(8);
    layout->addWidget(m_secretLabel);
    layout->addWidget(m_secret);
    layout->addWidget(m_wrong);
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_otherWay);
    buttons->addStretch();
    buttons->addWidget(m_enter);
    layout->addLayout(buttons);
    connect(m_people, &QListWidget::currentItemChanged, this, [this] {
        m_byPin = chosen() && m_session.hasPin(*chosen());
        choose();
    });
    connect(m_people, &QListWidget::itemActivated, m_secret, qOverload<>(&QWidget::setFocus));
    connect(m_people, &QListWidget::itemClicked, m_secret, qOverload<>(&QWidget::setFocus));
    connect(m_secret, &QLineEdit::returnPressed, this, &SignInSheet::tryToEnter);
    connect(m_secret, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_enter, &QPushButton::clicked, this, &SignInSheet::tryToEnter);
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        m_byPin = !m_byPin;
        choose();
    });
    return page;
}

QWidget *SignInSheet::makePinPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_pinGreeting = new QLabel(page);
    m_pinGreeting->setWordWrap(true);
    auto *why = new QLabel(tr("A six-digit PIN makes it quick to come back after a break or after a colleague, until this program ends. "
                              "It never replaces the passphrase for good."),
        page);
    why->setWordWrap(true);
    auto *label = new QLabel(tr("PIN, six digits"), page);
    m_pin = new QLineEdit(page);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(6);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,6}"_s), m_pin));
    label->setBuddy(m_pin);
    m_pinWrong = new QLabel(page);
    auto *skip = new QPushButton(tr("Not now"), page);
    auto *use = new QPushButton(tr("Use this PIN"), page);
    look::makePrimary(use);
    layout->addWidget(m_pinGreeting);
    layout->addWidget(why);
    layout->addSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_pin);
    layout->addWidget(m_pinWrong);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(skip);
    buttons->addWidget(use);
    layout->addLayout(buttons);
    connect(m_pin, &QLineEdit::returnPressed, this, &SignInSheet::takePin);
    connect(use, &QPushButton::clicked, this, &SignInSheet::takePin);
    connect(skip, &QPushButton::clicked, this, &SignInSheet::finish);
    return page;
}

void SignInSheet::begin(std::optional<MemberId> preferred)
{
    m_pages->setCurrentIndex(0);
    m_agency->setText(m_session.directory().info.agencyName);
    m_hint->setText(m_session.directory().info.demo ? tr("This is a demonstration: the passphrase of everybody is “demo”.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_secret->clear();
    say({});
    fillPeople(preferred);
    m_secret->setFocus();
}

void SignInSheet::fillPeople(std::optional<MemberId> preferred)
{
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    for (const MemberInfo &member : m_session.directory().members) {
        if (!member.seatHere || member.dismissed)
            continue;
        QStringList roles;
        for (int role = 0; role < roleCount; ++role) {
            if (member.roles.contains(Role(role)))
                roles.append(Sentences::roleName(Role(role)));
        }
        auto *item = new QListWidgetItem(member.name, m_people);
        item->setData(memberRole, QVariant::fromValue(member.id));
        item->setData(look::PersonDelegate::DutiesRole, roles.join(u" · "_s));
        if (preferred == member.id)
            m_people->setCurrentItem(item);
    }
    if (m_people->currentRow() < 0)
        m_people->setCurrentRow(0);
    int height = 2 * m_people->frameWidth() + 2;
    for (int row = 0; row < m_people->count(); ++row)
        height += m_people->sizeHintForRow(row);
    m_people->setFixedHeight(std::min(height, tallestList));
    m_byPin = chosen() && m_session.hasPin(*chosen());
    choose();
}

std::optional<MemberId> SignInSheet::chosen() const
{
    const QListWidgetItem *item = m_people->currentItem();
    return item ? std::optional(item->data(memberRole).value<MemberId>()) : std::nullopt;
}

void SignInSheet::choose()
{
    const auto member = chosen();
    const bool pinKnown = member && m_session.hasPin(*member);
    m_byPin = m_byPin && pinKnown;
    m_secretLabel->setText(m_byPin ? tr("PIN") : tr("Passphrase"));
    m_otherWay->setText(m_byPin ? tr("Use the passphrase") : tr("Use the PIN"));
    m_otherWay->setVisible(pinKnown);
    m_secret->clear();
    m_enter->setEnabled(member.has_value());
    say({});
}

void SignInSheet::say(const QString &sentence)
{
    m_wrong->setText(sentence);
    m_wrong->setVisible(!sentence.isEmpty());
}

void SignInSheet::tryToEnter()
{
    const auto member = chosen();
    if (!member || m_secret->text().isEmpty() || !m_enter->isEnabled())
        return;
    m_enter->setEnabled(false);
    m_enter->setText(tr("Opening…"));
    if (m_byPin)
        m_session.signInWithPin(*member, m_secret->text());
    else
        m_session.signIn(*member, m_secret->text());
}

void SignInSheet::entered()
{
    m_enter->setEnabled(true);
    m_enter->setText(tr("Sign in"));
    m_secret->clear();
    const MemberId member = *m_session.current();
    if (m_byPin || m_session.hasPin(member) || m_asked.contains(member)) {
        finish();
        return;
    }
    m_asked.insert(member);
    m_pinGreeting->setText(tr("Welcome, %1").arg(m_session.directory().memberName(member)));
    m_pin->clear();
    m_pinWrong->clear();
    m_pages->setCurrentIndex(1);
    m_pin->setFocus();
}

void SignInSheet::refused(const Error &error)
{
    m_enter->setEnabled(true);
    m_enter->setText(tr("Sign in"));
    if (error.kind == Error::Kind::Locked)
        choose(); // the PIN is used up
    m_secret->selectAll();
    m_secret->setFocus();
    const Problem problem = Sentences::problem(error, Doing::SigningIn);
    say(problem.what + u' ' + problem.next);
}

void SignInSheet::takePin()
{
    if (m_pin->text().isEmpty())
        finish();
    else
        m_session.setPin(m_pin->text());
}

void SignInSheet::finish()
{
    m_pin->clear();
    Q_EMIT done();
}

void SignInSheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void SignInSheet::dress()
{
    const look::Colours colours(palette());
    m_agency->setFont(look::titleFont(font()));
    m_pinGreeting->setFont(look::titleFont(font()));
    QPalette red = palette();
    red.setColor(QPalette::WindowText, colours.tone(look::Tone::Red).text);
    m_wrong->setPalette(red);
    m_pinWrong->setPalette(red);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colours.muted());
    m_hint->setPalette(quiet);
}

} // namespace toasoan
