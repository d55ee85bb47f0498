// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/siteform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "workstation/look/captioned.h"
#include "workstation/settings/watchsources.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int usualFtpPort = 21;
constexpr int highestPort = 65535;

SiteForm::Kind kindOf(const SiteInfo &site)
{
    if (!site.publishes)
        return SiteForm::Kind::Watch;
    if (site.connector == "wordpress"_L1)
        return SiteForm::Kind::WordPress;
    return site.settings.value(u"transport"_s) == "ftp"_L1 ? SiteForm::Kind::Ftp : SiteForm::Kind::Folder;
}

} // namespace

SiteForm::SiteForm(const SiteInfo *site, const QList<SectionInfo> *sections, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_url(new QLineEdit(this))
    , m_folderPart(makeFolder())
    , m_serverPart(makeServer())
    , m_accountPart(new QWidget(this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_sources(sections ? new WatchSources(*sections, this) : nullptr)
    , m_names(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_urlPart(new look::Captioned(tr("Address on the web, where people read it"), m_url, this))
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_url->setPlaceholderText(u"https://"_s);
    auto *account = new QHBoxLayout(m_accountPart);
    account->setContentsMargins({});
    account->setSpacing(12);
    account->addWidget(new look::Captioned(tr("User name on the site"), m_user, m_accountPart));
    account->addWidget(new look::Captioned(site ? tr("Password (empty: as before)") : tr("Password"), m_secret, m_accountPart));
    for (const QString &name : {tr("A folder on this computer"), tr("A server by FTP"), tr("WordPress")})
        m_kind->addItem(name);
    if (m_sources)
        m_kind->addItem(tr("Only watch (others publish it)"));
    m_names->setSpacing(12);
    m_names->addWidget(new look::Captioned(tr("Name of the site, as its visitors know it"), m_name, this), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(new look::Captioned(tr("Kind of site"), m_kind, this));
    layout->addLayout(m_names);
    layout->addWidget(m_folderPart);
    layout->addWidget(m_serverPart);
    layout->addWidget(m_urlPart);
    layout->addWidget(m_accountPart);
    if (m_sources)
        layout->addWidget(m_sources, 1);
    if (site)
        fillFrom(*site);
    connectFields();
    showKind();
}

void SiteForm::fillFrom(const SiteInfo &site)
{
    m_name->setText(site.name);
    m_url->setText(site.baseUrl.toString());
    m_others = site.settings;
    m_folder->setText(site.settings.value(u"path"_s));
    m_path->setText(site.settings.value(u"path"_s, u"/"_s));
    m_host->setText(site.settings.value(u"host"_s));
    m_port->setValue(site.settings.value(u"port"_s, QString::number(usualFtpPort)).toInt());
    m_user->setText(site.settings.value(u"user"_s));
    m_plain->setChecked(site.settings.value(u"tls"_s) == "none"_L1);
    m_kind->setCurrentIndex(int(kindOf(site)));
    m_kind->setEnabled(false); // another kind is another site
    if (m_sources)
        m_sources->setSettings(site.settings);
}

void SiteForm::connectFields()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SiteForm::showKind);
    for (QLineEdit *field : {m_name, m_url, m_folder, m_host, m_path, m_user, m_secret})
        connect(field, &QLineEdit::textEdited, this, &SiteForm::changed);
    if (m_sources)
        connect(m_sources, &WatchSources::changed, this, &SiteForm::changed);
}

QWidget *SiteForm::makeFolder()
{
    auto *row = new QWidget(this);
    m_folder = new QLineEdit(row);
    auto *choose = new QPushButton(tr("Choose…"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder of the site"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_folder->setText(path);
            Q_EMIT changed();
        });
        dialog->open();
    });
    return new look::Captioned(tr("Folder that the web server shows"), row, this);
}

QWidget *SiteForm::makeServer()
{
    auto *part = new QWidget(this);
    m_host = new QLineEdit(part);
    m_port = new QSpinBox(part);
    m_port->setRange(1, highestPort);
    m_port->setValue(usualFtpPort);
    m_path = new QLineEdit(u"/"_s, part);
    m_plain = new QCheckBox(tr("The server has no encryption: send the password and the pages openly"), part);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new look::Captioned(tr("Server"), m_host, part), 1, Qt::AlignTop);
    row->addWidget(new look::Captioned(tr("Port"), m_port, part), 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(new look::Captioned(tr("Folder on the server"), m_path, part));
    layout->addWidget(m_plain);
    return part;
}

SiteForm::Kind SiteForm::kind() const { return Kind(m_kind->currentIndex()); }
void SiteForm::setKind(Kind kind) { m_kind->setCurrentIndex(int(kind)); }

void SiteForm::showKind()
{
    const bool watched = kind() == Kind::Watch;
    m_folderPart->setVisible(kind() == Kind::Folder);
    m_serverPart->setVisible(kind() == Kind::Ftp);
    m_accountPart->setVisible(kind() == Kind::Ftp || kind() == Kind::WordPress);
    if (m_sources)
        m_sources->setVisible(watched);
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_names->removeWidget(m_urlPart);
    column->removeWidget(m_urlPart);
    m_names->setDirection(watched ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (watched)
        m_names->addWidget(m_urlPart, 1);
    else
        column->insertWidget(column->indexOf(m_accountPart), m_urlPart);
    setTabOrder(m_kind, m_name);
    setTabOrder(watched ? static_cast<QWidget *>(m_name) : m_plain, m_url);
    Q_EMIT kindChanged();
    Q_EMIT changed();
}

AddSite SiteForm::wish() const
{
    AddSite wish{.name = m_name->text().trimmed(), .baseUrl = QUrl::fromUserInput(m_url->text().trimmed()), .settings = m_others};
    const auto set = [&](const QString &key, const QString &value) { wish.settings.insert(key, value); };
    switch (kind()) {
    case Kind::Folder:
        set(u"transport"_s, u"folder"_s);
        set(u"path"_s, QDir::cleanPath(m_folder->text().trimmed()));
        break;
    case Kind::Ftp:
        set(u"transport"_s, u"ftp"_s);
        set(u"host"_s, m_host->text().trimmed());
        set(u"port"_s, QString::number(m_port->value()));
        set(u"path"_s, m_path->text().trimmed());
        set(u"user"_s, m_user->text().trimmed());
        set(u"tls"_s, m_plain->isChecked() ? u"none"_s : u"explicit"_s);
        wish.settings.remove(u"plain"_s);
        if (m_plain->isChecked())
            set(u"plain"_s, u"allowed"_s);
        break;
    case Kind::WordPress:
        wish.connector = u"wordpress"_s;
        set(u"user"_s, m_user->text().trimmed());
        break;
    case Kind::Watch:
        wish.connector = u"watch"_s;
        wish.settings = m_sources->settings();
        break;
    }
    return wish;
}

QByteArray SiteForm::password() const
{
    return kind() == Kind::Ftp || kind() == Kind::WordPress ? m_secret->text().toUtf8() : QByteArray();
}

QString SiteForm::fault() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The site needs a name.");
    if (kind() == Kind::Folder && !QDir::isAbsolutePath(m_folder->text().trimmed()))
        return tr("Choose the folder of the site.");
    if (kind() == Kind::Ftp && m_host->text().trimmed().isEmpty())
        return tr("Name the server.");
    if (kind() == Kind::WordPress && !QUrl::fromUserInput(m_url->text().trimmed()).isValid())
        return tr("Give the address of the WordPress site.");
    if (kind() == Kind::Watch)
        return wish().baseUrl.host().isEmpty() ? tr("Give the address of the site.") : m_sources->fault(wish().baseUrl);
    if (kind() != Kind::Folder && m_user->text().trimmed().isEmpty())
        return tr("Give the user name on the site.");
    return {};
}

} // namespace toasoan
