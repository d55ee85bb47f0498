// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace toasoan {

/// What the calendar brings, one by one: by when, by which article and in which section; only what is ticked is entered.
class PeriodDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PeriodDialog(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QTreeWidget &periods() { return *m_list; }
    [[nodiscard]] QCheckBox &all() { return *m_all; }
    [[nodiscard]] QPushButton &enter() { return *m_enter; }
    [[nodiscard]] QPushButton &toCatalogue() { return *m_catalogue; }
    [[nodiscard]] QString about() const; ///< the chosen one in full

Q_SIGNALS:
    void registered(const QList<toasoan::DutyId> &duties, const QString &sentence);
    void catalogueRequested(); ///< something of it does not arise here

private:
    enum Column { What, Due, Basis, Place };
    struct Period {
        DueRegistration offer;
        QString basis; ///< the articles
        QString section; ///< its name; empty: none yet
        bool practice = false; ///< no law in force asks for it
    };
    [[nodiscard]] static Result<QList<Period>> read(Desk &desk);
    void layOut();
    void showPeriods(const QList<Period> &periods);
    void showCount();
    void showAbout();
    void enterTicked();

    Session &m_session;
    QCheckBox *m_all;
    QTreeWidget *m_list;
    QLabel *m_about;
    QPushButton *m_catalogue;
    QPushButton *m_enter;
    QList<Period> m_periods;
};

} // namespace toasoan
