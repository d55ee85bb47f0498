// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/mail/mailserver.h"
#include "workstation/formdialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace toasoan {

/// The mail server of this computer. The password goes in and never out.
class MailDialog final : public FormDialog {
    Q_OBJECT
public:
    MailDialog(const std::optional<publish::MailServer> &before, bool passwordKept, QWidget *parent);

    [[nodiscard]] publish::MailServer server() const;
    [[nodiscard]] std::optional<QByteArray> password() const; ///< nothing: as before
    [[nodiscard]] QLineEdit &host() { return *m_host; }
    [[nodiscard]] QSpinBox &port() { return *m_port; }
    [[nodiscard]] QComboBox &security() { return *m_security; }
    [[nodiscard]] QCheckBox &plain() { return *m_plain; }
    [[nodiscard]] QLineEdit &user() { return *m_user; }
    [[nodiscard]] QLineEdit &secret() { return *m_secret; }
    [[nodiscard]] QLineEdit &from() { return *m_from; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    [[nodiscard]] publish::MailSecurity chosen() const;
    [[nodiscard]] QWidget *makePair(
        const QString &first, QWidget *left, const QString &second, QWidget *right, int share); ///< of the right one
    void securityChosen(publish::MailSecurity before);

    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QCheckBox *m_plain;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_from = nullptr;
    QString m_keptFor; ///< whose password is kept, and at which server; empty: none
};

class TestMailDialog final : public FormDialog {
    Q_OBJECT
public:
    TestMailDialog(const QString &address, QWidget *parent);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QLineEdit &field() { return *m_address; }

protected:
    [[nodiscard]] QString fault() const override;

private:
    QLineEdit *m_address;
};

} // namespace toasoan
