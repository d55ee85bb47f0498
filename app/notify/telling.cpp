// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/telling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace toasoan::notify {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Telling)
};

QString protection(publish::MailSecurity security)
{
    switch (security) {
    case publish::MailSecurity::StartTls:
        return Words::tr("protected by STARTTLS");
    case publish::MailSecurity::Tls:
        return Words::tr("protected by TLS");
    case publish::MailSecurity::None:
        return Words::tr("not protected");
    }
    return {};
}

} // namespace

QString remindersAre(const ReminderPolicy &policy)
{
    QStringList days;
    for (const int day : policy.daysBefore)
        days.append(QString::number(day));
    QString before = days.isEmpty()
        ? Words::tr("People are told on the due day of a known event, and while it is late.")
        : Words::tr("People are told %1 days before a known event is due, on the day, and while it is late.").arg(days.join(u", "_s));
    if (!policy.rise)
        return before;
    return before + u' '
        + Words::tr("The reviewers are told after %1 working days, the keeper after %2.")
              .arg(policy.rise->reviewersAfter)
              .arg(policy.rise->keeperAfter);
}

QString timerIs(const RemindTimer::State &state)
{
    QString sentence = Words::tr("This computer does not remind by itself.");
    if (state.way == RemindTimer::Way::Systemd)
        sentence = Words::tr("This computer reminds by itself on working mornings, by a timer of systemd.");
    else if (state.way == RemindTimer::Way::Autostart)
        sentence = Words::tr("This computer reminds whenever you log in, by an autostart entry.");
    return state.trouble.isEmpty() ? sentence : sentence + u' ' + Words::tr("systemd said: %1.").arg(state.trouble);
}

QString mailIs(const publish::MailServer &server)
{
    return Words::tr("This computer sends mail through %1, %2.").arg(server.host, protection(server.security));
}

QString mailTrouble(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::SiteRefused:
        return Words::tr("The mail server refused (%1).").arg(error.detail);
    case Error::Kind::Offline:
        return Words::tr("The mail server could not be reached, or did not take it to the end (%1).").arg(error.detail);
    case Error::Kind::Timeout:
        return Words::tr("The mail server did not answer in time.");
    default:
        return {};
    }
}

MailWords testMail(const QString &agency)
{
    return {.subject = Words::tr("A trial of the reminders"),
        .text =
            Words::tr("This message was sent by Tòa Soạn of %1 to try the way for reminders.\nNothing needs to be done.\n").arg(agency)};
}

// The password first: settings without it would send nothing.
Result<> setMail(Desk &desk, const publish::MailServer &server, const std::optional<QByteArray> &password)
{
    TRY(publish::checkMailServer(server));
    TRY_INTO(before, desk.localSettings());
    const bool hadUser = before.mail && !before.mail->user.isEmpty();
    if (server.user.isEmpty() ? hadUser : password.has_value())
        TRY(desk.keepMailPassword(server.user.isEmpty() ? QByteArray() : *password));
    return desk.changeLocalSettings([&](LocalSettings &settings) -> Result<> {
        settings.mail = server;
        return {};
    });
}

Result<> turnMailOff(Desk &desk)
{
    TRY_INTO(before, desk.localSettings());
    if (before.mail && !before.mail->user.isEmpty())
        TRY(desk.keepMailPassword({}));
    return desk.changeLocalSettings([](LocalSettings &settings) -> Result<> {
        settings.mail.reset();
        return {};
    });
}

} // namespace toasoan::notify
