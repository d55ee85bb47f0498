// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/formdialog.h"
#include "workstation/session.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace toasoan {

/// The three numbers of a cadence.
class CadenceFields final : public QWidget {
    Q_OBJECT
public:
    explicit CadenceFields(QWidget *parent);

    void setCadence(const Cadence &cadence);
    [[nodiscard]] Cadence cadence() const;
    [[nodiscard]] QString fault() const; ///< empty: none
    [[nodiscard]] QSpinBox &days() { return *m_days; }

private:
    [[nodiscard]] QSpinBox *addRow(const QString &words, int most);

    QGridLayout *m_grid;
    QSpinBox *m_days;
    QSpinBox *m_reviewers;
    QSpinBox *m_keeper;
};

/// What every section owes that says nothing else.
class AgencyCadenceDialog final : public FormDialog {
    Q_OBJECT
public:
    AgencyCadenceDialog(const Directory &directory, QWidget *parent);

    [[nodiscard]] SetCadence wish() const;
    [[nodiscard]] QComboBox &owes() { return *m_owes; }
    [[nodiscard]] CadenceFields &fields() { return *m_fields; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    QComboBox *m_owes;
    CadenceFields *m_fields;
};

/// A new section, or what can be changed of one.
class SectionDialog final : public FormDialog {
    Q_OBJECT
public:
    /// section: what to start from; nullptr for a new one.
    SectionDialog(const Directory &directory, const SectionInfo *section, QWidget *parent);

    [[nodiscard]] AddSection wish() const;
    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QComboBox &owes() { return *m_owes; } ///< in the order of SectionCadence
    [[nodiscard]] CadenceFields &fields() { return *m_fields; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    void showCadence();

    const std::optional<Cadence> m_agency;
    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_responsible;
    QSpinBox *m_approvals;
    QComboBox *m_owes;
    CadenceFields *m_fields;
    Cadence m_own; ///< as last typed, while another choice shows other numbers
};

} // namespace toasoan
