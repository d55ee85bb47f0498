// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrunner.h"
#include "workstation/settings/siteform.h"

#include <QWizard>

class QLabel;

namespace toasoan {

/// From nothing to a newsroom in three pages: the agency; me and who approves; a site, tried out. Or the demo.
class FirstRun final : public QWizard {
    Q_OBJECT
public:
    /// start: where keys and secrets lie; its folder is where a newsroom is suggested.
    explicit FirstRun(const DeskOptions &start, QWidget *parent = nullptr);
    ~FirstRun() override;

    [[nodiscard]] const DeskOptions &options() const { return m_options; } ///< of the newsroom made, once accepted
    [[nodiscard]] bool wantsDemo() const { return m_demo; }

    // what the pages hold
    [[nodiscard]] QLineEdit &agency() { return *m_agency; }
    [[nodiscard]] QLineEdit &folder() { return *m_folder; }
    [[nodiscard]] QLineEdit &myName() { return *m_myName; }
    [[nodiscard]] QLineEdit &mySecret() { return *m_mySecret; }
    [[nodiscard]] QLineEdit &mySecretAgain() { return *m_mySecretAgain; }
    [[nodiscard]] QLineEdit &approverName() { return *m_approverName; }
    [[nodiscard]] QLineEdit &approverSecret() { return *m_approverSecret; }
    [[nodiscard]] QLineEdit &approverSecretAgain() { return *m_approverSecretAgain; }
    [[nodiscard]] SiteForm &site() { return *m_site; }
    [[nodiscard]] QLabel &said() { return *m_said; }
    [[nodiscard]] QPushButton &tryButton() { return *m_try; }
    /// Writes the recovery sheet as a PDF.
    [[nodiscard]] bool saveRecoverySheet(const QString &path);
    [[nodiscard]] bool isFounded() const { return !m_recoverySheet.isEmpty(); }

    bool validateCurrentPage() override;

private:
    class Page;
    [[nodiscard]] QWizardPage *makeAgencyPage();
    [[nodiscard]] QWizardPage *makePeoplePage();
    [[nodiscard]] QWizardPage *makeSitePage();
    void found();
    void prepareNewsroom();
    void trySite();
    void say(const QString &sentence, bool wrong);
    void setBusy(bool busy);
    void askForSheet();

    DeskOptions m_options;
    DeskRunner m_runner;
    QString m_recoverySheet;
    bool m_sheetKept = false;
    bool m_demo = false;
    bool m_busy = false;
    std::optional<SiteId> m_siteMade;

    QLineEdit *m_agency = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_myName = nullptr;
    QLineEdit *m_mySecret = nullptr;
    QLineEdit *m_mySecretAgain = nullptr;
    QLineEdit *m_approverName = nullptr;
    QLineEdit *m_approverSecret = nullptr;
    QLineEdit *m_approverSecretAgain = nullptr;
    QLabel *m_peopleFault = nullptr;
    SiteForm *m_site = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_sheet = nullptr;
    Page *m_sitePage = nullptr;
};

} // namespace toasoan
