// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/maildialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include "domain/mailaddress.h"
#include "publish/mail/mailports.h"

using namespace Qt::StringLiterals;

namespace toasoan {

using publish::MailSecurity;
using publish::MailServer;

namespace {

constexpr int highestPort = 65'535;

// A password that was typed for one server is never sent to another.
QString accountOf(const MailServer &server) { return server.user + u'\n' + server.host; }

} // namespace

MailDialog::MailDialog(const std::optional<MailServer> &before, bool passwordKept, QWidget *parent)
    : FormDialog(tr("Reminders by e-mail"), tr("Keep"), parent)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_security(new QComboBox(this))
    , m_plain(new QCheckBox(tr("Send all the same: everybody on the way can read it"), this))
    , m_user(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
{
    const MailServer shown = before.value_or(MailServer());
    m_host->setText(shown.host);
    m_host->setPlaceholderText(u"mail.donghung.gov.vn"_s);
    m_port->setRange(1, highestPort);
    m_port->setValue(shown.port);
    m_security->addItem(tr("Protected (STARTTLS)"), int(MailSecurity::StartTls));
    m_security->addItem(tr("Protected from the first byte (TLS)"), int(MailSecurity::Tls));
    m_security->addItem(tr("Not protected"), int(MailSecurity::None));
    m_security->setCurrentIndex(m_security->findData(int(shown.security)));
    m_plain->setChecked(shown.plainAllowed);
    m_plain->setVisible(shown.security == MailSecurity::None);
    m_user->setText(shown.user);
    m_secret->setEchoMode(QLineEdit::Password);
    if (before && passwordKept)
        m_keptFor = accountOf(*before);
    addPair(tr("Mail server"), m_host, tr("Port"), m_port, 0);
    addField(tr("Way to the server"), m_security);
    addWidget(m_plain);
    addPair(tr("User name (empty: none)"), m_user, m_keptFor.isEmpty() ? tr("Password") : tr("Password (empty: as before)"), m_secret);
    m_from = addLine(tr("Address that the mail comes from"), shown.from);
    m_from->setPlaceholderText(u"toasoan@donghung.gov.vn"_s);
    addHint(tr("The password is kept on this computer only, in the system's keychain where there is one."));
    connect(m_security, &QComboBox::currentIndexChanged, this,
        [this, last = chosen()]() mutable { securityChosen(std::exchange(last, chosen())); });
}

MailSecurity MailDialog::chosen() const { return MailSecurity(m_security->currentData().toInt()); }

// A port that somebody set by hand stays.
void MailDialog::securityChosen(MailSecurity before)
{
    if (m_port->value() == publish::usualMailPort(before))
        m_port->setValue(publish::usualMailPort(chosen()));
    m_plain->setVisible(chosen() == MailSecurity::None);
}

MailServer MailDialog::server() const
{
    return {.host = m_host->text().trimmed(),
        .port = m_port->value(),
        .security = chosen(),
        .plainAllowed = chosen() == MailSecurity::None && m_plain->isChecked(),
        .user = m_user->text().trimmed(),
        .from = m_from->text().trimmed()};
}

std::optional<QByteArray> MailDialog::password() const
{
    return m_secret->text().isEmpty() ? std::nullopt : std::optional(m_secret->text().toUtf8());
}

QString MailDialog::fault() const
{
    const MailServer wish = server();
    if (const auto fine = publish::checkMailServer(wish); !fine) {
        const QString field = fine.error().detail;
        if (field == "host"_L1)
            return tr("Name the mail server: its name only, like mail.donghung.gov.vn.");
        if (field == "from"_L1)
            return tr("Give the whole address that the mail comes from, like toasoan@donghung.gov.vn.");
        if (field == "security"_L1)
            return tr("Without protection everybody on the way can read the mail and the password. Choose a protected way, or tick the box "
                      "if it must be so.");
        return tr("The user name cannot be read by a mail server.");
    }
    if (!wish.user.isEmpty() && m_secret->text().isEmpty() && accountOf(wish) != m_keptFor)
        return tr("Type the password of %1.").arg(wish.user);
    return {};
}

TestMailDialog::TestMailDialog(const QString &address, QWidget *parent)
    : FormDialog(tr("Send a test message"), tr("Send"), parent)
    , m_address(addLine(tr("To which address"), address))
{
    addHint(tr("A short message goes out now, by the way that is set up. It says that nothing needs to be done."));
}

QString TestMailDialog::address() const { return m_address->text().trimmed(); }

QString TestMailDialog::fault() const { return isMailAddress(address()) ? QString() : tr("“%1” is no e-mail address.").arg(address()); }

} // namespace toasoan
