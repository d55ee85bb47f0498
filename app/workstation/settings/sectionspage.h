// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/formdialog.h"
#include "workstation/settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace toasoan {

/// The sections of the sites: what kind of post, who answers for it, how many approvals, and how often something new is owed.
class SectionsPage final : public SettingsPage {
    Q_OBJECT
public:
    SectionsPage(Session &session, Execute execute, QWidget *parent);
    void refresh() override;

private:
    [[nodiscard]] QString secondLine(const SectionInfo &section) const;
    void add();
    void change();
};

class SectionDialog final : public FormDialog {
    Q_OBJECT
public:
    /// section: what to start from; nullptr for a new one.
    SectionDialog(const Directory &directory, const SectionInfo *section, QWidget *parent);

    [[nodiscard]] AddSection wish() const;
    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QCheckBox &owes() { return *m_owes; }
    [[nodiscard]] QSpinBox &days() { return *m_days; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    [[nodiscard]] QWidget *makeCadence(const SectionInfo *section);

    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_responsible;
    QSpinBox *m_approvals;
    QCheckBox *m_owes = nullptr;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_reviewers = nullptr;
    QSpinBox *m_keeper = nullptr;
};

} // namespace toasoan
