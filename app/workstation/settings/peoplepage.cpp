// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/peoplepage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "domain/mailaddress.h"
#include "workstation/look/emptystate.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int shortestPassphrase = 8;
const QList<Role> rolesOfPeople{Role::Officer, Role::Reviewer, Role::Administrator, Role::Inspector};

QString rolesInWords(const QSet<Role> &roles)
{
    QStringList words;
    for (int role = 0; role < roleCount; ++role) {
        if (roles.contains(Role(role)))
            words.append(Sentences::roleName(Role(role)));
    }
    return words.join(u" · "_s);
}

} // namespace

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Officer:
        return PeoplePage::tr("writes and submits posts");
    case Role::Reviewer:
        return PeoplePage::tr("approves what others submitted, or returns it");
    case Role::Administrator:
        return PeoplePage::tr("people, sections and sites; no say over texts");
    case Role::Inspector:
        return PeoplePage::tr("reads everything, signs nothing");
    case Role::Publisher:
        return PeoplePage::tr("the machine that puts approved posts on the sites");
    }
    return {};
}

QString passphraseFault(const QString &passphrase, const QString &again)
{
    if (passphrase.size() < shortestPassphrase)
        return PersonDialog::tr("A passphrase has at least %1 characters; a short sentence is easiest to remember.")
            .arg(shortestPassphrase);
    if (passphrase != again)
        return PersonDialog::tr("The two passphrases differ. Type both again.");
    return {};
}

QString contactFault(const QString &address)
{
    return address.isEmpty() || isMailAddress(address) ? QString() : ContactDialog::tr("“%1” is no e-mail address.").arg(address);
}

PeoplePage::PeoplePage(Session &session, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("People"),
          tr("Who works in this newsroom. A post always needs two different people: one who submits and another who approves."), parent)
{
    addButton(tr("Add a person…"), false, Who::Keeper, [this] { addPerson(); });
    addButton(tr("Roles…"), true, Who::Keeper, [this] { changeRoles(); });
    m_contact = addButton(tr("E-mail address…"), true, Who::Keeper, [this] { changeContact(); });
    m_more = addButton(tr("More"), true, Who::Keeper, [] { });
    addStretch();
    auto *menu = new QMenu(m_more);
    m_seat = menu->addAction(tr("Let sign in here…"), this, &PeoplePage::giveSeat);
    m_dismiss = menu->addAction(tr("Dismiss"), this, &PeoplePage::dismiss);
    m_more->setMenu(menu);
}

void PeoplePage::updateButtons()
{
    SettingsPage::updateButtons();
    const MemberInfo *person = chosen();
    m_seat->setVisible(person && !person->seatHere && !person->dismissed);
    m_contact->setEnabled(m_contact->isEnabled() && person && !person->dismissed && !person->roles.contains(Role::Publisher));
    m_dismiss->setEnabled(person && !person->keeper && !person->dismissed);
    m_more->setEnabled(m_more->isEnabled() && (m_seat->isVisible() || m_dismiss->isEnabled()));
}

void PeoplePage::refresh()
{
    QList<std::pair<QByteArray, std::pair<QString, QString>>> rows;
    for (const MemberInfo &member : session().directory().members) {
        QStringList second{rolesInWords(member.roles)};
        if (member.keeper)
            second.append(tr("keeps this workspace"));
        if (member.dismissed)
            second = {tr("dismissed")};
        else if (member.roles.contains(Role::Publisher))
            second = {roleMeaning(Role::Publisher)};
        else
            second.append(member.seatHere ? tr("can sign in on this computer") : tr("cannot sign in on this computer"));
        if (!member.dismissed && !member.contact.isEmpty())
            second.insert(1, member.contact);
        rows.append({member.id.bytes(), {member.name, second.join(u"  ·  "_s)}});
    }
    fill(rows);
}

const MemberInfo *PeoplePage::chosen() const
{
    const auto id = MemberId::fromBytes(chosenKey());
    return id ? session().directory().member(*id) : nullptr;
}

void PeoplePage::addPerson()
{
    auto *sheet = new PersonDialog(PersonDialog::Asks::Everything, {}, {Role::Officer}, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] {
        execute(AddMember{.name = sheet->name(), .roles = sheet->roles(), .passphrase = sheet->passphrase()},
            tr("Added: %1").arg(sheet->name()), [this, address = sheet->contact()](const Outcome &outcome) {
                if (!address.isEmpty())
                    execute(ChangeContact{.member = outcome.member, .address = address}, tr("Is told by e-mail: %1").arg(address));
            });
    });
    sheet->open();
}

void PeoplePage::changeRoles()
{
    const MemberInfo *person = chosen();
    if (!person)
        return;
    auto *sheet = new PersonDialog(PersonDialog::Asks::Roles, person->name, person->roles, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = person->id, name = person->name] {
        execute(ChangeRoles{.member = id, .roles = sheet->roles()}, tr("Roles changed: %1").arg(name));
    });
    sheet->open();
}

void PeoplePage::giveSeat()
{
    const MemberInfo *person = chosen();
    if (!person)
        return;
    auto *sheet = new PersonDialog(PersonDialog::Asks::Passphrase, person->name, {}, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = person->id, name = person->name] {
        execute(AddSeat{.member = id, .passphrase = sheet->passphrase()}, tr("Can sign in here now: %1").arg(name));
    });
    sheet->open();
}

void PeoplePage::changeContact()
{
    const MemberInfo *person = chosen();
    if (!person)
        return;
    auto *sheet = new ContactDialog(person->name, person->contact, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, before = *person] {
        const QString address = sheet->address();
        if (address != before.contact)
            execute(ChangeContact{.member = before.id, .address = address},
                address.isEmpty() ? tr("%1 is told by e-mail no more.").arg(before.name)
                                  : tr("%1 is told by e-mail at %2.").arg(before.name, address));
    });
    sheet->open();
}

// The signature that follows is the moment to think again; what the person signed before stays valid.
void PeoplePage::dismiss()
{
    if (const MemberInfo *person = chosen())
        execute(DismissMember{.member = person->id}, tr("Dismissed: %1. What they signed before stays valid.").arg(person->name));
}

PersonDialog::PersonDialog(Asks asks, const QString &name, const QSet<Role> &roles, QWidget *parent)
    : FormDialog(asks == Asks::Everything ? tr("Add a person")
              : asks == Asks::Roles       ? tr("Roles of %1").arg(name)
                                          : tr("A passphrase for %1").arg(name),
          asks == Asks::Everything  ? tr("Add")
              : asks == Asks::Roles ? tr("Change")
                                    : tr("Let sign in"),
          parent)
    , m_asks(asks)
{
    if (asks == Asks::Everything)
        m_name = addLine(tr("Name, as it is to be read in the history"));
    if (asks != Asks::Passphrase) {
        auto *box = new QWidget(this);
        auto *rows = new QVBoxLayout(box);
        rows->setContentsMargins({});
        for (const Role role : rolesOfPeople) {
            auto *check = new QCheckBox(tr("%1: %2", "role, then what it may do").arg(Sentences::roleName(role), roleMeaning(role)), box);
            check->setChecked(roles.contains(role));
            rows->addWidget(check);
            m_roles.append({role, check});
        }
        addField(tr("Roles"), box);
    }
    if (asks == Asks::Everything) {
        m_contact = addLine(tr("E-mail address for reminders, if there is one"));
        m_seat = new QCheckBox(tr("Signs in on this computer"), this);
        m_seat->setChecked(true);
        addWidget(m_seat);
    }
    if (asks != Asks::Roles) {
        m_secret = addSecret(tr("Passphrase, typed by the person"));
        m_again = addSecret(tr("Once more"));
        if (m_seat) {
            connect(m_seat, &QCheckBox::toggled, m_secret, &QWidget::setEnabled);
            connect(m_seat, &QCheckBox::toggled, m_again, &QWidget::setEnabled);
        }
        addHint(tr("The passphrase opens the person's key on this computer. Nobody can look it up; it is never sent anywhere."));
    }
}

QString PersonDialog::name() const { return m_name ? m_name->text().trimmed() : QString(); }
QString PersonDialog::passphrase() const { return m_secret && m_secret->isEnabled() ? m_secret->text() : QString(); }
QString PersonDialog::contact() const { return m_contact ? m_contact->text().trimmed() : QString(); }

QSet<Role> PersonDialog::roles() const
{
    QSet<Role> chosen;
    for (const auto &[role, check] : m_roles) {
        if (check->isChecked())
            chosen.insert(role);
    }
    return chosen;
}

QCheckBox &PersonDialog::role(Role role) const { return *std::ranges::find(m_roles, role, &std::pair<Role, QCheckBox *>::first)->second; }

QString PersonDialog::fault() const
{
    if (m_asks == Asks::Everything && name().isEmpty())
        return tr("A name is missing.");
    if (m_asks != Asks::Passphrase && roles().isEmpty())
        return tr("Choose at least one role.");
    if (const QString wrong = contactFault(contact()); !wrong.isEmpty())
        return wrong;
    return m_asks == Asks::Roles || (m_seat && !m_seat->isChecked()) ? QString() : passphraseFault(passphrase(), m_again->text());
}

ContactDialog::ContactDialog(const QString &name, const QString &address, QWidget *parent)
    : FormDialog(tr("E-mail address of %1").arg(name), tr("Keep"), parent)
    , m_address(addLine(tr("Address (empty: none)"), address))
{
    addHint(
        tr("What is due is told there too, from a computer that is set up to send mail. It is signed like everything under People, and "
           "everybody in the newsroom can read it. An inspector with an address is told what the keeper is told: that is for the head."));
}

QString ContactDialog::address() const { return m_address->text().trimmed(); }
QString ContactDialog::fault() const { return contactFault(address()); }

} // namespace toasoan
