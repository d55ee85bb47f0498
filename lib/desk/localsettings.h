// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/reminders.h"
#include "publish/mail/mailserver.h"

#include <QHash>

namespace toasoan {

/// A calendar file that is kept fresh for somebody's calendar program.
struct KeptCalendar {
    QString file; ///< absolute path
    MemberId member; ///< whose duties; null: everybody's
    friend bool operator==(const KeptCalendar &, const KeptCalendar &) = default;
};

/// What this computer does for this workspace by itself. In local.json beside the ledger: not signed, not exchanged, without secrets.
struct LocalSettings {
    QHash<MemberId, QuietHours> quiet; ///< whoever is not in it has QuietHours()
    std::optional<publish::MailServer> mail; ///< nothing: this computer sends no mail
    std::optional<KeptCalendar> calendar;
    friend bool operator==(const LocalSettings &, const LocalSettings &) = default;

    [[nodiscard]] QuietHours quietHoursOf(MemberId member) const { return quiet.value(member); }
};

/// Defaults where there is no file. InvalidInput, naming the path within local.json, for one that cannot be read.
[[nodiscard]] Result<LocalSettings> readLocalSettings(const QString &workspaceFolder);
/// Reads, changes and replaces the file under a lock, so that two processes do not lose each other's settings.
[[nodiscard]] Result<> changeLocalSettings(const QString &workspaceFolder, const std::function<Result<>(LocalSettings &settings)> &change);

} // namespace toasoan
