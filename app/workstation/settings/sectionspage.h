// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/settings/settingspage.h"

namespace toasoan {

/// The sections of the sites: what kind of post, who answers for it, how many approvals, and how often something new is owed.
class SectionsPage final : public SettingsPage {
    Q_OBJECT
public:
    SectionsPage(Session &session, Execute execute, QWidget *parent);
    void refresh() override;

    [[nodiscard]] QPushButton &changeAgencyButton() { return *m_changeAgency; }

private:
    [[nodiscard]] QString secondLine(const SectionInfo &section) const;
    void changeAgencyCadence();
    void add();
    void change();

    QLabel *m_agency;
    QPushButton *m_changeAgency;
};

} // namespace toasoan
