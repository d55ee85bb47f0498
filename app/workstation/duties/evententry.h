// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

class DateField;
namespace look {
class QuietLabel;
}

/// One line in which events are entered as fast as one types: the rule by code or a few letters of its name, the day, what it is
/// about, its number. Under it stands by when it is owed and why, before anything is signed. Enter registers and begins the next.
class EventEntry final : public QWidget {
    Q_OBJECT
public:
    explicit EventEntry(Session &session, QWidget *parent = nullptr);

    void readRules(); ///< what the agency's catalogue has; asked again when the charter changes
    void open();
    void correct(const EventDuty &duty); ///< filled with what was registered; the same duty is corrected
    void enterNext(const EventDuty &before, const QString &rule); ///< what follows it
    void close();

    [[nodiscard]] QComboBox &rule() { return *m_rule; }
    [[nodiscard]] DateField &day() { return *m_day; }
    [[nodiscard]] QLineEdit &title() { return *m_title; }
    [[nodiscard]] QLineEdit &number() { return *m_number; }
    [[nodiscard]] QString words() const; ///< by when it would be owed

Q_SIGNALS:
    void problem(const toasoan::Problem &problem);
    void registered(const QList<toasoan::DutyId> &duties, const QString &sentence);
    void opened();
    void closed();

private:
    void fillSections();
    void fillRules(const AgencyCatalogue &catalogue);
    void chooseRule(const QString &code);
    [[nodiscard]] QDate typedDate() const;
    [[nodiscard]] NewDuty typed() const;
    void edited();
    void preview();
    void enter();
    void begin();
    void import();
    [[nodiscard]] static QString wrongWith(const Error &error);

    Session &m_session;
    QComboBox *m_rule;
    DateField *m_day;
    QLineEdit *m_title;
    QLineEdit *m_number;
    QComboBox *m_section;
    QPushButton *m_enter;
    look::QuietLabel *m_words;
    QTimer m_soon; ///< a preview when typing pauses
    quint64 m_generation = 0;
    DutyId m_insteadOf; ///< null: a new one
    DutyId m_follows;
    QDate m_setDue; ///< by a person, before
    bool m_running = false;
};

} // namespace toasoan
