// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/formdialog.h"
#include "workstation/settings/settingspage.h"

class QCheckBox;

namespace toasoan {

/// Who works here, with which roles, and who can sign in on this computer.
class PeoplePage final : public SettingsPage {
    Q_OBJECT
public:
    PeoplePage(Session &session, Execute execute, QWidget *parent);
    void refresh() override;

protected:
    void updateButtons() override;

private:
    [[nodiscard]] const MemberInfo *chosen() const;
    void addPerson();
    void changeRoles();
    void giveSeat();
    void dismiss();

    QPushButton *m_seat;
    QPushButton *m_dismiss;
};

/// A name and a passphrase typed twice, if there is to be a seat, and roles.
class PersonDialog final : public FormDialog {
    Q_OBJECT
public:
    enum class Asks { Everything, Roles, Passphrase };
    PersonDialog(Asks asks, const QString &name, const QSet<Role> &roles, QWidget *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QSet<Role> roles() const;
    [[nodiscard]] QString passphrase() const;
    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QLineEdit &secret() { return *m_secret; }
    [[nodiscard]] QLineEdit &again() { return *m_again; }
    [[nodiscard]] QCheckBox &role(Role role) const;

protected:
    [[nodiscard]] QString fault() const override;

private:
    Asks m_asks;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_again = nullptr;
    QList<std::pair<Role, QCheckBox *>> m_roles;
};

/// A sentence on what the role may do.
[[nodiscard]] QString roleMeaning(Role role);
/// What keeps a passphrase from being taken; empty: nothing.
[[nodiscard]] QString passphraseFault(const QString &passphrase, const QString &again);

} // namespace toasoan
