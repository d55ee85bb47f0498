// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace toasoan {

/// What nobody has to type: periods that the calendar brings, and registers that came into the watched folder. Hidden while there
/// is nothing of it.
class OfferBar final : public QWidget {
    Q_OBJECT
public:
    explicit OfferBar(Session &session, QWidget *parent = nullptr);
    void refresh();
    void withhold(bool on); ///< something else needs the room
    [[nodiscard]] QPushButton &enterPeriods() { return *m_enterPeriods; }
    [[nodiscard]] QPushButton &takeRegisters() { return *m_takeRegisters; }

Q_SIGNALS:
    void offered(); ///< there is something
    void problem(const toasoan::Problem &problem);
    void registered(const QList<toasoan::DutyId> &duties, const QString &sentence);

private:
    struct Offer {
        QList<DueRegistration> periods;
        int lines = 0; ///< of registers that wait
        int bad = 0;
    };
    [[nodiscard]] static Result<Offer> read(Desk &desk);
    void show(const Offer &offer);
    void enterAll();
    void takeAll();

    Session &m_session;
    QWidget *m_periodRow;
    QLabel *m_periodWords;
    QPushButton *m_enterPeriods;
    QWidget *m_registerRow;
    QLabel *m_registerWords;
    QPushButton *m_takeRegisters;
    QList<DueRegistration> m_periods;
    quint64 m_generation = 0;
    bool m_some = false; ///< there is something to offer
    bool m_withheld = false;
};

} // namespace toasoan
