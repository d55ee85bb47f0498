// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/command.h"
#include "workstation/formdialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace toasoan {

struct Directory;

/// So many days before, and who else is told after how many days late.
class ReminderRuleDialog final : public FormDialog {
    Q_OBJECT
public:
    ReminderRuleDialog(const ReminderPolicy &policy, QWidget *parent);
    [[nodiscard]] SetReminders wish() const;
    [[nodiscard]] QLineEdit &days() { return *m_days; }
    [[nodiscard]] QComboBox &rises() { return *m_rises; }
    [[nodiscard]] QSpinBox &reviewers() { return *m_reviewers; }
    [[nodiscard]] QSpinBox &keeper() { return *m_keeper; }
    [[nodiscard]] QPushButton &asShipped() { return *m_asShipped; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    [[nodiscard]] std::optional<QList<int>> daysBefore() const; ///< falling, each once; nothing: not numbers
    void fill(const ReminderPolicy &policy);

    QLineEdit *m_days;
    QComboBox *m_rises;
    QSpinBox *m_reviewers;
    QSpinBox *m_keeper;
    QWidget *m_delays = nullptr;
    QPushButton *m_asShipped;
};

/// Which section, until when and why.
class ExemptionDialog final : public FormDialog {
    Q_OBJECT
public:
    ExemptionDialog(const Directory &directory, QDate today, QWidget *parent);
    [[nodiscard]] ExemptSection wish() const;
    [[nodiscard]] QComboBox &section() { return *m_section; }
    [[nodiscard]] QDateEdit &until() { return *m_until; }
    [[nodiscard]] QLineEdit &reason() { return *m_reason; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    QComboBox *m_section;
    QDateEdit *m_until;
    QLineEdit *m_reason;
};

class QuietHoursDialog final : public FormDialog {
    Q_OBJECT
public:
    QuietHoursDialog(const QuietHours &hours, QWidget *parent);
    [[nodiscard]] QuietHours hours() const;
    [[nodiscard]] QCheckBox &on() { return *m_on; }
    [[nodiscard]] QTimeEdit &from() { return *m_from; }
    [[nodiscard]] QTimeEdit &to() { return *m_to; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    QCheckBox *m_on;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

[[nodiscard]] QString shortDay(QDate day); ///< "23/11/2026"

} // namespace toasoan
