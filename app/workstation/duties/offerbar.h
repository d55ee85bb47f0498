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
    [[nodiscard]] QPushButton &enterPeriods() { return *m_period.all; }
    [[nodiscard]] QPushButton &takeRegisters() { return *m_register.all; }
    [[nodiscard]] QPushButton &choosePeriods() { return *m_period.closer; }
    [[nodiscard]] QPushButton &lookAtRegisters() { return *m_register.closer; }

Q_SIGNALS:
    void offered(); ///< there is something
    void problem(const toasoan::Problem &problem);
    void registered(const QList<toasoan::DutyId> &duties, const QString &sentence);
    void catalogueRequested(); ///< to say what does not arise here

private:
    struct Offer {
        QList<DueRegistration> periods;
        int lines = 0; ///< of registers that wait
        int bad = 0;
        int unreadable = 0; ///< files among them
    };
    struct Row {
        QWidget *widget = nullptr;
        QLabel *words = nullptr;
        QPushButton *closer = nullptr; ///< one by one
        QPushButton *all = nullptr;
    };
    [[nodiscard]] Row makeRow();
    [[nodiscard]] static Result<Offer> read(Desk &desk);
    void show(const Offer &offer);
    void enterAll();
    void takeAll();
    void choose();
    void look();

    Session &m_session;
    Row m_period;
    Row m_register;
    QList<DueRegistration> m_periods;
    quint64 m_generation = 0;
    bool m_some = false; ///< there is something to offer
    bool m_withheld = false;
};

} // namespace toasoan
