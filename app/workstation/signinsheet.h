// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace toasoan {

/// Who is it? The people who can work on this computer, their passphrase, and once a PIN for the rest of the day.
class SignInSheet final : public QWidget {
    Q_OBJECT
public:
    explicit SignInSheet(Session &session, QWidget *parent = nullptr);

    /// Shows the people again; preferred is chosen if it can sign in here.
    void begin(std::optional<MemberId> preferred);
    void say(const QString &sentence); ///< in place, under the field

    [[nodiscard]] QListWidget &people() { return *m_people; }
    [[nodiscard]] QLineEdit &secret() { return *m_secret; }
    [[nodiscard]] QPushButton &enter() { return *m_enter; }
    [[nodiscard]] QLineEdit &pin() { return *m_pin; }

Q_SIGNALS:
    void done(); ///< signed in, and the question about the PIN answered

private:
    [[nodiscard]] QWidget *makePeoplePage();
    [[nodiscard]] QWidget *makePinPage();
    void fillPeople(std::optional<MemberId> preferred);
    [[nodiscard]] std::optional<MemberId> chosen() const;
    void choose();
    void tryToEnter();
    void entered();
    void refused(const Error &error);
    void takePin();
    void finish();
    void changeEvent(QEvent *event) override;
    void dress();

    Session &m_session;
    QStackedWidget *m_pages;
    QLabel *m_agency = nullptr;
    QListWidget *m_people = nullptr;
    QLabel *m_secretLabel = nullptr;
    QLineEdit *m_secret = nullptr;
    QLabel *m_wrong = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_otherWay = nullptr; ///< passphrase instead of PIN
    QLabel *m_hint = nullptr;
    QLabel *m_pinGreeting = nullptr;
    QLineEdit *m_pin = nullptr;
    QLabel *m_pinWrong = nullptr;
    bool m_byPin = false;
    QSet<MemberId> m_asked; ///< the question about the PIN comes once
};

} // namespace toasoan
