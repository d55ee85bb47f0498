// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/eventdetail.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include "workstation/duties/postpicker.h"
#include "workstation/editor/valuefields.h"
#include "workstation/look/calmstyle.h"
#include "workstation/look/card.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int usualQuietDays = 3;

bool isSettled(const EventDuty &duty)
{
    return duty.status.standing == EventStanding::Done || duty.status.standing == EventStanding::Closed;
}

} // namespace

EventDetail::EventDetail(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_words(new QLabel(this))
    , m_bases(new QLabel(this))
    , m_days(new QLabel(this))
{
    setMinimumWidth(320);
    m_title->setFont(look::titleFont(font()));
    for (QLabel *label : {m_title, m_rule, m_words, m_bases, m_days}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setContentsMargins(16, 0, 16, 0);
    }
    for (QLabel *label : {m_words, m_bases, m_days})
        label->setTextFormat(Qt::RichText);
    m_title->setTextFormat(Qt::PlainText);
    m_rule->setTextFormat(Qt::PlainText);
    m_buttons = makeButtons();
    m_question = makeQuestion();
    auto *paper = new look::Paper(this);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(paper);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    auto *layout = new QVBoxLayout(paper);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(8);
    const auto heading = [&](const QString &text) {
        auto *label = new look::QuietLabel(text, paper);
        label->setContentsMargins(16, 4, 16, 0);
        return label;
    };
    layout->addWidget(m_title);
    layout->addWidget(m_rule);
    layout->addWidget(m_words);
    layout->addWidget(m_buttons);
    layout->addWidget(m_question);
    layout->addWidget(new look::Hairline(paper));
    layout->addWidget(heading(tr("What it rests on")));
    layout->addWidget(m_bases);
    layout->addWidget(new look::Hairline(paper));
    layout->addWidget(heading(tr("Why these days")));
    layout->addWidget(m_days);
    layout->addStretch(1);
    m_question->hide();
}

QWidget *EventDetail::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 16, 8);
    row->setSpacing(8);
    m_write = new QPushButton(bar);
    look::makePrimary(m_write);
    m_page = new QPushButton(tr("Open the page"), bar);
    m_more = new QPushButton(tr("More"), bar);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const auto offer = [&](bool can, const QString &text, void (EventDetail::*work)()) {
            if (can)
                connect(menu->addAction(text), &QAction::triggered, this, work);
        };
        offer(canConfirm(), tr("Still correct"), &EventDetail::confirm);
        offer(canRegisterNext(), tr("Enter what comes next…"), &EventDetail::registerNext);
        offer(canSettle(), tr("A post settles it…"), &EventDetail::linkPost);
        offer(canSettle(), tr("Done elsewhere, or no longer owed…"), &EventDetail::settle);
        offer(canPutOff(), tr("Put off…"), &EventDetail::putOff);
        offer(canCorrect(), tr("Correct the entry…"), &EventDetail::correct);
    });
    row->addWidget(m_write);
    row->addWidget(m_page);
    row->addWidget(m_more);
    row->addStretch();
    connect(m_write, &QPushButton::clicked, this, &EventDetail::write);
    connect(m_page, &QPushButton::clicked, this, &EventDetail::openPage);
    return bar;
}

QWidget *EventDetail::makeQuestion()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 0, 16, 12);
    layout->setSpacing(8);
    m_asked = new QLabel(box);
    m_asked->setWordWrap(true);
    m_until = new DateField(box);
    m_until->setAccessibleName(tr("Put off until"));
    m_until->setMaximumWidth(170);
    m_reason = new QLineEdit(box);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_answer = new QPushButton(box);
    auto *cancel = new QPushButton(tr("Cancel"), box);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_until);
    row->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_answer);
    buttons->addWidget(cancel);
    buttons->addStretch();
    layout->addWidget(m_asked);
    layout->addLayout(row);
    layout->addLayout(buttons);
    const auto update = [this] { m_answer->setEnabled(!m_reason->text().simplified().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, this, update);
    connect(m_reason, &QLineEdit::returnPressed, this, &EventDetail::answer);
    connect(m_answer, &QPushButton::clicked, this, &EventDetail::answer);
    connect(cancel, &QPushButton::clicked, this, [this] { ask(Asking::Nothing); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), box);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { ask(Asking::Nothing); });
    return box;
}

void EventDetail::showDuty(DutyId duty)
{
    if (duty != m_duty) {
        m_duty = duty;
        m_details.reset();
        ask(Asking::Nothing);
    }
    if (duty.isNull()) {
        fill();
        return;
    }
    m_session.desk().run([duty](Desk &desk) { return desk.eventDuty(duty); }, this,
        [this, generation = ++m_generation](const Result<EventDutyDetails> &details) {
            if (generation != m_generation)
                return;
            if (details)
                m_details = *details;
            else
                Q_EMIT problem(Sentences::problem(details.error(), Doing::Listing));
            fill();
        });
}

void EventDetail::fill()
{
    const bool some = m_details.has_value();
    const Sentences sentences = m_session.sentences();
    QString words;
    if (some) {
        for (const QString &sentence : sentences.about(*m_details))
            words += u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(sentence.toHtmlEscaped());
    }
    m_title->setText(some ? sentences.titleOf(m_details->duty) : QString());
    m_rule->setText(some ? u"%1  %2"_s.arg(m_details->duty.state.registered->rule, Sentences::ruleName(m_details->duty)) : QString());
    m_words->setText(words);
    m_bases->setText(some ? sentences.bases(*m_details) : QString());
    m_days->setText(some ? sentences.reckoning(*m_details) : QString());
    const bool there = some && isSettled(m_details->duty) && !m_details->duty.post.isNull();
    m_write->setText(there || (some && m_details->duty.status.linked) ? tr("Open the post") : tr("Write it"));
    m_write->setVisible(canWrite());
    m_page->setVisible(canOpenPage());
    m_more->setVisible(some && m_session.may(Action::RegisterDuty));
    Q_EMIT changed();
}

QString EventDetail::words() const { return m_words->text(); }

// ---- what can be done ------------------------------------------------------------------------------------------------

bool EventDetail::canWrite() const
{
    if (!m_details)
        return false;
    const EventDuty &duty = m_details->duty;
    return isSettled(duty) ? !duty.post.isNull() : m_session.may(Action::Write);
}
bool EventDetail::canOpenPage() const { return m_details && m_details->duty.url.isValid() && !m_details->duty.url.isEmpty(); }
bool EventDetail::canSettle() const { return m_details && m_session.may(Action::RegisterDuty) && !isSettled(m_details->duty); }
bool EventDetail::canPutOff() const { return canSettle() && m_session.may(Action::ConfirmContent); }
bool EventDetail::canConfirm() const
{
    return m_details && m_session.may(Action::ConfirmContent) && m_details->duty.status.reviewBy.isValid();
}
bool EventDetail::canCorrect() const { return m_details && m_session.may(Action::RegisterDuty); }
bool EventDetail::canRegisterNext() const { return m_details && m_session.may(Action::RegisterDuty) && !m_details->duty.awaited.isEmpty(); }

void EventDetail::write()
{
    if (!canWrite())
        return;
    if (isSettled(m_details->duty))
        Q_EMIT postRequested(m_details->duty.post);
    else
        Q_EMIT writeRequested(m_duty);
}

void EventDetail::openPage()
{
    if (canOpenPage())
        QDesktopServices::openUrl(m_details->duty.url);
}

void EventDetail::linkPost()
{
    if (!canSettle())
        return;
    auto *picker = new PostPicker(m_session, m_session.sentences().titleOf(m_details->duty), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &PostPicker::picked, this, [this, duty = m_duty](PostId post, const QString &title) {
        act(SettleDuty{.duty = duty, .post = post, .reason = {}}, tr("“%1” settles it once citizens can see it.").arg(title));
    });
    picker->open();
}

void EventDetail::settle()
{
    if (canSettle())
        ask(Asking::Settle);
}

void EventDetail::putOff()
{
    if (canPutOff())
        ask(Asking::PutOff);
}

void EventDetail::confirm()
{
    if (canConfirm())
        act(ConfirmDuty{.duty = m_duty}, tr("Looked through and still correct: %1").arg(m_session.sentences().titleOf(m_details->duty)));
}

void EventDetail::correct()
{
    if (canCorrect())
        Q_EMIT correctionRequested(m_details->duty);
}

void EventDetail::registerNext()
{
    if (canRegisterNext())
        Q_EMIT nextRequested(m_details->duty, m_details->duty.awaited.first());
}

void EventDetail::ask(Asking asking)
{
    m_asking = asking;
    m_question->setVisible(asking != Asking::Nothing);
    m_reason->clear();
    m_answer->setEnabled(false);
    m_until->setVisible(asking == Asking::PutOff);
    if (asking == Asking::Settle) {
        m_asked->setText(tr("Why is no post owed any more? The reason is signed and stays in the history."));
        m_answer->setText(tr("Close it"));
        m_reason->setFocus();
    } else if (asking == Asking::PutOff) {
        const QDate today = toDateTime(m_session.now(), m_session.directory().zone()).date();
        m_asked->setText(tr("Nobody is reminded until then; it stays in the list. At most %1 days, and %2 times.")
                .arg(DutyState::longestSnooze)
                .arg(DutyState::mostSnoozes));
        m_until->setValue(today.addDays(usualQuietDays).toString(Qt::ISODate));
        m_answer->setText(tr("Put off"));
        m_until->setFocus();
        m_until->selectAll();
    }
}

void EventDetail::answer()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty() || m_asking == Asking::Nothing)
        return;
    const QString title = m_session.sentences().titleOf(m_details->duty);
    if (m_asking == Asking::Settle)
        act(SettleDuty{.duty = m_duty, .post = {}, .reason = reason}, tr("Closed: %1").arg(title));
    else
        act(SnoozeDuty{.duty = m_duty, .until = QDate::fromString(m_until->value(), Qt::ISODate), .reason = reason},
            tr("Put off: %1").arg(title));
}

// What was typed stays until it is signed.
void EventDetail::act(const Command &command, const QString &sentence)
{
    m_session.desk().run([command](Desk &desk) { return desk.execute(command); }, this,
        [this, sentence](const Result<Outcome> &outcome) {
            if (!outcome) {
                Q_EMIT problem(Sentences::problem(outcome.error(), Doing::ChangingDuty));
                return;
            }
            ask(Asking::Nothing);
            Q_EMIT decided(sentence);
            showDuty(m_duty);
        });
}

void EventDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(look::titleFont(font()));
}

} // namespace toasoan
