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
    [[nodiscard]] QPushButton &contact() { return *m_contact; }
    [[nodiscard]] QPushButton &more() { return *m_more; } ///< what is seldom done, in a menu

protected:
    void updateButtons() override;

private:
    [[nodiscard]] const MemberInfo *chosen() const;
    void addPerson();
    void changeRoles();
    void giveSeat();
    void changeContact();
    void dismiss();

    QPushButton *m_contact;
    QPushButton *m_more;
    QAction *m_seat;
    QAction *m_dismiss;
};

/// A name and roles, an e-mail address, and a passphrase typed twice if the person is to sign in here.
class PersonDialog final : public FormDialog {
    Q_OBJECT
public:
    enum class Asks { Everything, Roles, Passphrase };
    PersonDialog(Asks asks, const QString &name, const QSet<Role> &roles, QWidget *parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QSet<Role> roles() const;
    [[nodiscard]] QString passphrase() const; ///< empty: a person without a seat on this computer
    [[nodiscard]] QString contact() const; ///< an e-mail address, or empty
    [[nodiscard]] QLineEdit &nameField() { return *m_name; }
    [[nodiscard]] QLineEdit &secret() { return *m_secret; }
    [[nodiscard]] QLineEdit &again() { return *m_again; }
    [[nodiscard]] QLineEdit &contactField() { return *m_contact; }
    [[nodiscard]] QCheckBox &seat() { return *m_seat; }
    [[nodiscard]] QCheckBox &role(Role role) const;

protected:
    [[nodiscard]] QString fault() const override;

private:
    Asks m_asks;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_contact = nullptr;
    QCheckBox *m_seat = nullptr;
    QLineEdit *m_secret = nullptr;
    QLineEdit *m_again = nullptr;
    QList<std::pair<Role, QCheckBox *>> m_roles;
};

/// Where a person is told by e-mail; empty: nowhere.
class ContactDialog final : public FormDialog {
    Q_OBJECT
public:
    ContactDialog(const QString &name, const QString &address, QWidget *parent);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QLineEdit &field() { return *m_address; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    QLineEdit *m_address;
};

/// What keeps an address from being taken; empty: nothing. No address is fine.
[[nodiscard]] QString contactFault(const QString &address);
/// A sentence on what the role may do.
[[nodiscard]] QString roleMeaning(Role role);
/// What keeps a passphrase from being taken; empty: nothing.
[[nodiscard]] QString passphraseFault(const QString &passphrase, const QString &again);

} // namespace toasoan
