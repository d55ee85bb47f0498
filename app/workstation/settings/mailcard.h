// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/settings/computercard.h"

#include <stop_token>

class QProgressBar;

namespace toasoan {

class PublisherLoop;

/// How this computer sends reminders by e-mail, with a trial.
class MailCard final : public ComputerCard {
    Q_OBJECT
public:
    MailCard(Session &session, PublisherLoop &publisher, QWidget *parent);
    ~MailCard() override;
    [[nodiscard]] static QString whatWentWrong(const Error &error); ///< with the server or on the way to it
    void refresh() override;
    [[nodiscard]] QPushButton &setUp() { return *m_setUp; }
    [[nodiscard]] QPushButton &test() { return *m_test; }
    [[nodiscard]] QPushButton &off() { return *m_off; }
    [[nodiscard]] QPushButton &cancel() { return *m_cancel; }
    [[nodiscard]] bool isTesting() const { return m_testing; }
    [[nodiscard]] QString tried() const; ///< what became of the last trial, in words

private:
    struct Known {
        std::optional<publish::MailServer> server;
        bool password = false;
    };
    [[nodiscard]] static Result<Known> read(Desk &desk);
    void show(const Known &known);
    [[nodiscard]] QString stateWords() const;
    void askServer();
    void askAddress();
    void sendTo(const QString &address);
    void tested(const QString &address, const Result<> &sent);
    void setTesting(bool testing);

    PublisherLoop &m_publisher;
    Known m_known;
    QPushButton *m_setUp;
    QPushButton *m_test;
    QPushButton *m_off;
    QWidget *m_progress;
    QLabel *m_sending;
    QPushButton *m_cancel;
    QLabel *m_tried;
    std::stop_source m_stop;
    bool m_testing = false;
    quint64 m_generation = 0;
};

} // namespace toasoan
