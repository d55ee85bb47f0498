// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/sitespage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "workstation/publisherloop.h"
#include "workstation/settings/siteform.h"
#include "workstation/settings/watchsources.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int watchedWidth = 820; ///< of a dialog with sections beside their fields
constexpr int mostSeenHeight = 190;

class SourcesDialog final : public FormDialog {
public:
    SourcesDialog(const SiteInfo &site, const QList<SectionInfo> &sections, QWidget *parent)
        : FormDialog(SitesPage::tr("What is looked at on %1").arg(site.name), SitesPage::tr("Change"), parent)
        , m_sources(new WatchSources(sections, this))
        , m_url(site.baseUrl)
    {
        setFixedWidth(watchedWidth);
        addHint(
            SitesPage::tr("This program knows by itself what is newest in a section of this site. Where the site has its news elsewhere, "
                          "name the place."));
        m_sources->setSettings(site.settings);
        addWidget(m_sources);
    }
    [[nodiscard]] WatchSources &sources() const { return *m_sources; }

protected:
    [[nodiscard]] QString fault() const override { return m_sources->anything() ? m_sources->fault(m_url) : QString(); }

private:
    WatchSources *m_sources;
    QUrl m_url;
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

SiteDialog::SiteDialog(const SiteInfo *site, const QList<SectionInfo> &sections, QWidget *parent)
    : FormDialog(site ? site->name : tr("Add a site"), site ? tr("Change") : tr("Add"), parent)
    , m_form(new SiteForm(site, &sections, this))
{
    addWidget(m_form);
    const int narrow = width();
    const auto fit = [this, narrow] {
        setFixedWidth(m_form->kind() == SiteForm::Kind::Watch ? watchedWidth : narrow);
        adjustSize();
    };
    connect(m_form, &SiteForm::kindChanged, this, fit);
    fit();
}

QString SiteDialog::fault() const { return m_form->fault(); }

SitesPage::SitesPage(Session &session, PublisherLoop &publisher, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("Sites"),
          tr("Where approved posts are put, and sites of others that are only looked at. A trial writes something harmless, reads it back "
             "and takes it away again; where a site is looked at, it says what is newest."),
          parent)
    , m_publisher(publisher)
    , m_seen(new QLabel(this))
    , m_seenArea(new QScrollArea(this))
{
    m_seen->setWordWrap(true);
    m_seen->setTextFormat(Qt::RichText);
    m_seen->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_seen->setContentsMargins(16, 8, 16, 8);
    m_seenArea->setWidget(m_seen);
    m_seenArea->setWidgetResizable(true);
    m_seenArea->setFrameShape(QFrame::NoFrame);
    m_seenArea->setMaximumHeight(mostSeenHeight);
    m_seenArea->setAccessibleName(tr("What was found"));
    m_seenArea->hide();
    addUnderList(m_seenArea);
    addButton(tr("Add a site…"), false, Who::Keeper, [this] { add(); });
    addButton(tr("Change…"), true, Who::Keeper, [this] { change(); });
    m_test = addButton(tr("Try it"), true, Who::Anybody, [this] { test(); });
    m_password = addButton(tr("Password…"), true, Who::Anybody, [this] { changePassword(); });
    m_look = addButton(tr("Look at…"), true, Who::Keeper, [this] { changeSources(); });
    m_look->setToolTip(tr("Name feeds or pages on which sections of this site are looked at"));
    addStretch();
    m_retire = addButton(tr("Retire"), true, Who::Keeper, [this] { retire(); });
}

void SitesPage::updateButtons()
{
    SettingsPage::updateButtons();
    const SiteInfo *site = chosen();
    m_test->setEnabled(m_test->isEnabled() && !m_testing);
    m_password->setVisible(site && site->settings.contains(u"user"_s));
    m_look->setVisible(site && site->publishes);
    m_seenArea->setVisible(site && site->id == m_seenOn);
    m_retire->setText(site && site->retired ? tr("Use again") : tr("Retire"));
}

void SitesPage::refresh()
{
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    for (const SiteInfo &site : session().directory().sites) {
        QStringList words;
        if (site.retired)
            words.append(site.publishes ? tr("retired: nothing is put there any more") : tr("retired: nothing is looked at any more"));
        if (!site.publishes)
            words.append(tr("only watched"));
        else if (site.connector == "wordpress"_L1)
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
    auto *sheet = new SiteDialog(nullptr, session().directory().sections, this);
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
    auto *sheet = new SiteDialog(site, session().directory().sections, this);
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

void SitesPage::changeSources()
{
    const SiteInfo *site = chosen();
    if (!site)
        return;
    auto *sheet = new SourcesDialog(*site, session().directory().sections, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = site->id, name = site->name] {
        execute(ChangeSite{.site = id, .settings = sheet->sources().settings()}, tr("Changed: %1").arg(name));
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
    m_publisher.testSite(site->id, this, [this, id = site->id, name = site->name](const Result<publish::TrialReport> &report) {
        m_testing = false;
        m_test->setText(tr("Try it"));
        m_seenOn = report && !report->sections.isEmpty() ? id : SiteId();
        if (report)
            showSeen(name, *report);
        updateButtons();
        if (!report && report.error().kind == Error::Kind::InvalidInput && report.error().detail == "source"_L1)
            Q_EMIT problem({.where = {}, .what = Sentences::lookTrouble(report.error()), .next = tr("Press Change and choose what.")});
        else if (!report)
            Q_EMIT problem(Sentences::problem(report.error(), Doing::TryingSite));
        else if (report->steps.isEmpty())
            Q_EMIT problem({.where = tr("Nothing on the site was changed."),
                .what = tr("No section of %1 can be looked at; why stands below the list.").arg(name),
                .next = tr("Correct what is looked at, then try again.")});
        else
            Q_EMIT said(Sentences::trial(name, *report));
    });
}

void SitesPage::showSeen(const QString &name, const publish::TrialReport &report)
{
    const Sentences sentences = session().sentences();
    QString html = u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(
        tr("Seen on %1, %2:").arg(name, sentences.times().at(session().now())).toHtmlEscaped());
    for (const auto &[section, words] : sentences.found(report))
        html += u"<p style=\"margin:0 0 4px 0\"><b>%1</b><br>%2</p>"_s.arg(section.toHtmlEscaped(), words.toHtmlEscaped());
    m_seen->setText(html);
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
