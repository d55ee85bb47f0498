// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/formdialog.h"
#include "workstation/settings/settingspage.h"

class QScrollArea;

namespace toasoan {

class PublisherLoop;
class SiteForm;

/// The sites that posts are put on, and those that are only watched, each with a trial.
class SitesPage final : public SettingsPage {
    Q_OBJECT
public:
    SitesPage(Session &session, PublisherLoop &publisher, Execute execute, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QPushButton &tryButton() { return *m_test; }
    [[nodiscard]] QLabel &seen() { return *m_seen; } ///< what the last trial found, section by section

protected:
    void updateButtons() override;

private:
    [[nodiscard]] const SiteInfo *chosen() const;
    void add();
    void change();
    void changeSources();
    void test();
    void showSeen(const QString &name, const publish::TrialReport &report);
    void changePassword();
    void retire();
    void keepPassword(SiteId site, const QByteArray &password);

    PublisherLoop &m_publisher;
    QLabel *m_seen;
    QScrollArea *m_seenArea;
    SiteId m_seenOn; ///< null: nothing was looked at
    QPushButton *m_test;
    QPushButton *m_password;
    QPushButton *m_look;
    QPushButton *m_retire;
    bool m_testing = false;
};

/// One site, new or known, as its form has it.
class SiteDialog final : public FormDialog {
    Q_OBJECT
public:
    SiteDialog(const SiteInfo *site, const QList<SectionInfo> &sections, QWidget *parent = nullptr);
    [[nodiscard]] SiteForm &form() const { return *m_form; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    SiteForm *m_form;
};

} // namespace toasoan
