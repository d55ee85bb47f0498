// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/sitespage.h"

#include <QLineEdit>
#include <QPushButton>

#include "workstation/formdialog.h"
#include "workstation/publisherloop.h"
#include "workstation/settings/siteform.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

class SiteDialog final : public FormDialog {
public:
    SiteDialog(const SiteInfo *site, QWidget *parent)
        : FormDialog(site ? site->name : SitesPage::tr("Add a site"), site ? SitesPage::tr("Change") : SitesPage::tr("Add"), parent)
        , m_form(new SiteForm(site, this))
    {
        addWidget(m_form);
    }
    [[nodiscard]] const SiteForm &form() const { return *m_form; }

protected:
    [[nodiscard]] QString fault() const override { return m_form->fault(); }

private:
    SiteForm *m_form;
};

class PasswordDialog final : public FormDialog {
public:
    PasswordDialog(const SiteInfo &site, QWidget *parent)
        : FormDialog(SitesPage::tr("Password for %1").arg(site.name), SitesPage::tr("Keep"), parent)
        , m_secret(addSecret(SitesPage::tr("Password of %1", "user name on the site").arg(site.settings.value(u"user"_s))))
    {
        addHint(SitesPage::tr(
            "Kept on this computer only, in the system's keychain where there is one. For WordPress: an application password."));
    }
    [[nodiscard]] QByteArray password() const { return m_secret->text().toUtf8(); }

private:
    QLineEdit *m_secret;
};

} // namespace

SitesPage::SitesPage(Session &session, PublisherLoop &publisher, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("Sites"),
          tr("Where approved posts are put. A trial writes something harmless, reads it back and takes it away again."), parent)
    , m_publisher(publisher)
{
    addButton(tr("Add a site…"), false, Who::Keeper, [this] { add(); });
    addButton(tr("Change…"), true, Who::Keeper, [this] { change(); });
    m_test = addButton(tr("Try it"), true, Who::Anybody, [this] { test(); });
    m_password = addButton(tr("Password…"), true, Who::Anybody, [this] { changePassword(); });
    addStretch();
    m_retire = addButton(tr("Retire"), true, Who::Keeper, [this] { retire(); });
}

void SitesPage::updateButtons()
{
    SettingsPage::updateButtons();
    const SiteInfo *site = chosen();
    m_test->setEnabled(m_test->isEnabled() && !m_testing);
    m_password->setVisible(site && site->settings.contains(u"user"_s));
    m_retire->setText(site && site->retired ? tr("Use again") : tr("Retire"));
}

void SitesPage::refresh()
{
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    for (const SiteInfo &site : session().directory().sites) {
        QStringList words;
        if (site.retired)
            words.append(tr("retired: nothing is put there any more"));
        if (site.connector == "wordpress"_L1)
            words.append(tr("WordPress"));
        else if (site.settings.value(u"transport"_s) == "ftp"_L1)
            words.append(tr("FTP, %1").arg(site.settings.value(u"host"_s)));
        else
            words.append(tr("folder %1").arg(site.settings.value(u"path"_s)));
        if (site.baseUrl.isValid() && !site.baseUrl.isEmpty())
            words.append(site.baseUrl.toString());
        rows.append({site.id.bytes(), {site.name, words.join(u"  ·  "_s)}});
    }
    fill(rows);
}

const SiteInfo *SitesPage::chosen() const
{
    const auto id = SiteId::fromBytes(chosenKey());
    return id ? session().directory().site(*id) : nullptr;
}

void SitesPage::add()
{
    auto *sheet = new SiteDialog(nullptr, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        const AddSite wish = sheet->form().wish();
        execute(wish, tr("Added: %1").arg(wish.name),
            [this, password = sheet->form().password()](const Outcome &outcome) { keepPassword(outcome.site, password); });
    });
    sheet->open();
}

void SitesPage::change()
{
    const SiteInfo *site = chosen();
    if (!site)
        return;
    auto *sheet = new SiteDialog(site, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = site->id] {
        const AddSite wish = sheet->form().wish();
        execute(ChangeSite{.site = id, .name = wish.name, .baseUrl = wish.baseUrl, .settings = wish.settings},
            tr("Changed: %1").arg(wish.name),
            [this, id, password = sheet->form().password()](const Outcome &) { keepPassword(id, password); });
    });
    sheet->open();
}

void SitesPage::keepPassword(SiteId site, const QByteArray &password)
{
    if (password.isEmpty())
        return;
    session().desk().run([site, password](Desk &desk) { return desk.keepSitePassword(site, password); }, this,
        [this](const Result<> &kept) {
            if (!kept)
                Q_EMIT problem(Sentences::problem(kept.error(), Doing::ChangingSettings));
            m_publisher.wake();
        });
}

void SitesPage::changePassword()
{
    const SiteInfo *site = chosen();
    if (!site)
        return;
    auto *sheet = new PasswordDialog(*site, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = site->id] {
        keepPassword(id, sheet->password());
        Q_EMIT said(tr("The password is kept on this computer."));
    });
    sheet->open();
}

void SitesPage::test()
{
    const SiteInfo *site = chosen();
    if (!site || m_testing)
        return;
    m_testing = true;
    m_test->setText(tr("Trying…"));
    m_test->setEnabled(false);
    m_publisher.testSite(site->id, this, [this, name = site->name](const Result<publish::TrialReport> &report) {
        m_testing = false;
        m_test->setText(tr("Try it"));
        updateButtons();
        if (report)
            Q_EMIT said(Sentences::trial(name, *report));
        else
            Q_EMIT problem(Sentences::problem(report.error(), Doing::TryingSite));
    });
}

void SitesPage::retire()
{
    const SiteInfo *site = chosen();
    if (!site)
        return;
    execute(ChangeSite{.site = site->id, .retired = !site->retired},
        site->retired ? tr("In use again: %1").arg(site->name) : tr("Retired: %1. What is there stays.").arg(site->name));
}

} // namespace toasoan
