// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/remindtimer.h"

/// How people are told, in sentences that the window and ctl say alike, in the language of the program; and the settings behind them.
namespace toasoan::notify {

[[nodiscard]] QString remindersAre(const ReminderPolicy &policy); ///< what the agency lays down
[[nodiscard]] QString timerIs(const RemindTimer::State &state);
[[nodiscard]] QString mailIs(const publish::MailServer &server);
/// What a mail server said, or that it said nothing; empty: it is not about the server.
[[nodiscard]] QString mailTrouble(const Error &error);
[[nodiscard]] MailWords testMail(const QString &agency);

/// Sends through this server from now on. password: nothing keeps the one there is; a server that asks for nobody has none.
[[nodiscard]] Result<> setMail(Desk &desk, const publish::MailServer &server, const std::optional<QByteArray> &password);
[[nodiscard]] Result<> turnMailOff(Desk &desk); ///< and forgets the password

} // namespace toasoan::notify
