// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

/// Carries out what needs a signature. When the desk asks for it again, the passphrase or PIN is typed right here, and what was
/// wanted goes on; nothing has to be pressed twice.
class SigningBar final : public QWidget {
    Q_OBJECT
public:
    explicit SigningBar(Session &session, QWidget *parent = nullptr);

    using Done = std::function<void(const Outcome &)>;
    void execute(const Command &command, Doing doing, Done done);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_running; }
    [[nodiscard]] bool isAsking() const { return !isHidden(); }
    [[nodiscard]] QLineEdit &secret() { return *m_secret; }

Q_SIGNALS:
    void busyChanged(); ///< or asking has begun or ended
    void problem(const toasoan::Problem &problem);
    void failed(const toasoan::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();
    void ask();
    void confirm();
    void setBusy(bool busy);

    Session &m_session;
    QLabel *m_question;
    QLineEdit *m_secret;
    QPushButton *m_sign;
    QLabel *m_wrong;
    std::optional<Command> m_command;
    Doing m_doing = Doing::Approving;
    Done m_done;
    bool m_running = false;
};

} // namespace toasoan
