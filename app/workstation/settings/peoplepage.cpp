// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/peoplepage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

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

PeoplePage::PeoplePage(Session &session, Execute execute, QWidget *parent)
    : SettingsPage(session, std::move(execute), tr("People"),
          tr("Who works in this newsroom. A post always needs two different people: one who submits and another who approves."), parent)
{
    addButton(tr("Add a person…"), false, Who::Keeper, [this] { addPerson(); });
    addButton(tr("Roles…"), true, Who::Keeper, [this] { changeRoles(); });
    m_seat = addButton(tr("Let sign in here…"), true, Who::Keeper, [this] { giveSeat(); });
    addStretch();
    m_dismiss = addButton(tr("Dismiss"), true, Who::Keeper, [this] { dismiss(); });
}

void PeoplePage::updateButtons()
{
    SettingsPage::updateButtons();
    const MemberInfo *person = chosen();
    m_seat->setVisible(person && !person->seatHere && !person->dismissed);
    m_dismiss->setEnabled(m_dismiss->isEnabled() && person && !person->keeper && !person->dismissed);
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
            tr("Added: %1").arg(sheet->name()));
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
    if (asks != Asks::Roles) {
        m_secret = addSecret(tr("Passphrase, typed by the person"));
        m_again = addSecret(tr("Once more"));
        addHint(tr("The passphrase opens the person's key on this computer. Nobody can look it up; it is never sent anywhere."));
    }
}

QString PersonDialog::name() const { return m_name ? m_name->text().trimmed() : QString(); }
QString PersonDialog::passphrase() const { return m_secret ? m_secret->text() : QString(); }

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
    return m_asks == Asks::Roles ? QString() : passphraseFault(passphrase(), m_again->text());
}

} // namespace toasoan
