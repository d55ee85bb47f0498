// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/offerbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "workstation/duties/perioddialog.h"
#include "workstation/duties/registerdialog.h"

namespace toasoan {

namespace {

constexpr qsizetype mostNamed = 2;

} // namespace

OfferBar::OfferBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 12);
    layout->setSpacing(8);
    m_period = makeRow();
    m_register = makeRow();
    m_period.closer->setText(tr("Choose…"));
    m_register.closer->setText(tr("Look…"));
    connect(m_period.closer, &QPushButton::clicked, this, &OfferBar::choose);
    connect(m_period.all, &QPushButton::clicked, this, &OfferBar::enterAll);
    connect(m_register.closer, &QPushButton::clicked, this, &OfferBar::look);
    connect(m_register.all, &QPushButton::clicked, this, &OfferBar::takeAll);
    hide();
}

OfferBar::Row OfferBar::makeRow()
{
    Row row{.widget = new QWidget(this)};
    row.words = new QLabel(row.widget);
    row.words->setWordWrap(true);
    row.words->setTextFormat(Qt::PlainText);
    row.closer = new QPushButton(row.widget);
    row.all = new QPushButton(row.widget);
    auto *inner = new QHBoxLayout(row.widget);
    inner->setContentsMargins({});
    inner->setSpacing(8);
    inner->addWidget(row.words, 1);
    inner->addWidget(row.closer);
    inner->addWidget(row.all);
    layout()->addWidget(row.widget);
    return row;
}

Result<OfferBar::Offer> OfferBar::read(Desk &desk)
{
    Offer offer;
    TRY_INTO(today, desk.today());
    TRY_INTO(periods, desk.dueRegistrations(today));
    offer.periods = periods;
    TRY_INTO(waiting, desk.pendingRegister());
    for (const FoundRegister &found : waiting) {
        offer.lines += found.good;
        offer.bad += int(found.bad.size());
        offer.unreadable += found.trouble ? 1 : 0;
    }
    return offer;
}

void OfferBar::refresh()
{
    if (!m_session.current() || !m_session.may(Action::RegisterDuty)) {
        show({});
        return;
    }
    m_session.desk().run(read, this, [this, generation = ++m_generation](const Result<Offer> &offer) {
        if (generation == m_generation)
            show(offer.value_or(Offer()));
    });
}

void OfferBar::withhold(bool on)
{
    m_withheld = on;
    setVisible(m_some && !m_withheld);
}

void OfferBar::show(const Offer &offer)
{
    m_periods = offer.periods;
    QStringList names;
    for (const DueRegistration &period : m_periods.first(std::min(mostNamed, m_periods.size())))
        names.append(period.duty.title);
    if (m_periods.size() > mostNamed)
        names.append(tr("%n more", nullptr, int(m_periods.size() - mostNamed)));
    m_period.words->setText(tr("The calendar brings, and nobody has entered: %1.").arg(names.join(QStringLiteral("; "))));
    m_period.all->setText(tr("Enter %n", nullptr, int(m_periods.size())));
    m_period.widget->setVisible(!m_periods.isEmpty());
    QStringList words{tr("Registers in the watched folder: %n line(s) can be taken in.", nullptr, offer.lines)};
    if (offer.bad > 0)
        words.append(tr("%n line(s) cannot; put them right in the register.", nullptr, offer.bad));
    if (offer.unreadable > 0)
        words.append(tr("%n file(s) cannot be read as a register.", nullptr, offer.unreadable));
    m_register.words->setText(words.join(QLatin1Char(' ')));
    m_register.all->setText(tr("Take in %n line(s)", nullptr, offer.lines));
    m_register.all->setVisible(offer.lines > 0);
    const bool registers = offer.lines > 0 || offer.bad > 0 || offer.unreadable > 0;
    m_register.widget->setVisible(registers);
    m_some = !m_periods.isEmpty() || registers;
    setVisible(m_some && !m_withheld);
    if (m_some)
        Q_EMIT offered();
}

void OfferBar::enterAll()
{
    RegisterDuties command{.duties = {}, .insteadOf = {}, .once = true};
    for (const DueRegistration &period : std::as_const(m_periods))
        command.duties.append(period.duty);
    m_period.all->setEnabled(false);
    m_session.desk().run([command](Desk &desk) { return desk.execute(command); }, this,
        [this](const Result<Outcome> &outcome) {
            m_period.all->setEnabled(true);
            if (outcome)
                Q_EMIT registered(outcome->duties, tr("%n event(s) of the calendar entered.", nullptr, int(outcome->duties.size())));
            else
                Q_EMIT problem(Sentences::problem(outcome.error(), Doing::RegisteringDuty));
            refresh();
        });
}

void OfferBar::choose()
{
    auto *dialog = new PeriodDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeriodDialog::catalogueRequested, this, &OfferBar::catalogueRequested);
    connect(dialog, &PeriodDialog::registered, this, &OfferBar::registered);
    connect(dialog, &PeriodDialog::registered, this, &OfferBar::refresh);
    dialog->open();
}

void OfferBar::look()
{
    auto *dialog = new RegisterDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RegisterDialog::taken, this, &OfferBar::registered);
    connect(dialog, &RegisterDialog::taken, this, &OfferBar::refresh);
    dialog->open();
}

void OfferBar::takeAll()
{
    m_register.all->setEnabled(false);
    m_session.desk().run([](Desk &desk) { return desk.importPending(); }, this,
        [this](const Result<QList<FoundRegister>> &taken) {
            m_register.all->setEnabled(true);
            if (!taken) {
                Q_EMIT problem(Sentences::problem(taken.error(), Doing::RegisteringDuty));
                return;
            }
            QList<DutyId> duties;
            for (const FoundRegister &found : *taken)
                duties += found.duties;
            Q_EMIT registered(duties, tr("%n event(s) entered from the register.", nullptr, int(duties.size())));
            refresh();
        });
}

} // namespace toasoan
