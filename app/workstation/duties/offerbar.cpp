// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/duties/offerbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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
    const auto makeRow = [&](QLabel *&words, QPushButton *&button) {
        auto *row = new QWidget(this);
        auto *inner = new QHBoxLayout(row);
        inner->setContentsMargins({});
        inner->setSpacing(12);
        words = new QLabel(row);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        button = new QPushButton(row);
        inner->addWidget(words, 1);
        inner->addWidget(button);
        layout->addWidget(row);
        return row;
    };
    m_periodRow = makeRow(m_periodWords, m_enterPeriods);
    m_registerRow = makeRow(m_registerWords, m_takeRegisters);
    connect(m_enterPeriods, &QPushButton::clicked, this, &OfferBar::enterAll);
    connect(m_takeRegisters, &QPushButton::clicked, this, &OfferBar::takeAll);
    hide();
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
    m_periodWords->setText(tr("The calendar brings, and nobody has entered: %1.").arg(names.join(QStringLiteral("; "))));
    m_enterPeriods->setText(tr("Enter %n", nullptr, int(m_periods.size())));
    m_periodRow->setVisible(!m_periods.isEmpty());
    QString words = tr("Registers in the watched folder: %n line(s) can be taken in.", nullptr, offer.lines);
    if (offer.bad > 0)
        words += QLatin1Char(' ') + tr("%n line(s) cannot; put them right in the register.", nullptr, offer.bad);
    m_registerWords->setText(words);
    m_takeRegisters->setText(tr("Take in %n line(s)", nullptr, offer.lines));
    m_takeRegisters->setVisible(offer.lines > 0);
    m_registerRow->setVisible(offer.lines > 0 || offer.bad > 0);
    m_some = !m_periods.isEmpty() || offer.lines > 0 || offer.bad > 0;
    setVisible(m_some && !m_withheld);
    if (m_some)
        Q_EMIT offered();
}

void OfferBar::enterAll()
{
    RegisterDuties command{.duties = {}, .insteadOf = {}, .once = true};
    for (const DueRegistration &period : std::as_const(m_periods))
        command.duties.append(period.duty);
    m_enterPeriods->setEnabled(false);
    m_session.desk().run([command](Desk &desk) { return desk.execute(command); }, this,
        [this](const Result<Outcome> &outcome) {
            m_enterPeriods->setEnabled(true);
            if (outcome)
                Q_EMIT registered(outcome->duties, tr("%n event(s) of the calendar entered.", nullptr, int(outcome->duties.size())));
            else
                Q_EMIT problem(Sentences::problem(outcome.error(), Doing::RegisteringDuty));
            refresh();
        });
}

void OfferBar::takeAll()
{
    m_takeRegisters->setEnabled(false);
    m_session.desk().run([](Desk &desk) { return desk.importPending(); }, this,
        [this](const Result<QList<FoundRegister>> &taken) {
            m_takeRegisters->setEnabled(true);
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
