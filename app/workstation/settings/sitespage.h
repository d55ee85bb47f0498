// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/settings/settingspage.h"

namespace toasoan {

class PublisherLoop;

/// The sites that posts are put on, each with a trial.
class SitesPage final : public SettingsPage {
    Q_OBJECT
public:
    SitesPage(Session &session, PublisherLoop &publisher, Execute execute, QWidget *parent);
    void refresh() override;

protected:
    void updateButtons() override;

private:
    [[nodiscard]] const SiteInfo *chosen() const;
    void add();
    void change();
    void test();
    void changePassword();
    void retire();
    void keepPassword(SiteId site, const QByteArray &password);

    PublisherLoop &m_publisher;
    QPushButton *m_test;
    QPushButton *m_password;
    QPushButton *m_retire;
    bool m_testing = false;
};

} // namespace toasoan
