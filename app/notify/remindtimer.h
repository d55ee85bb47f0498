// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace toasoan::notify {

/// Runs "toasoanctl remind --once" on working mornings although nobody opens the newsroom: a systemd user timer where there is one,
/// else an entry of the autostart folder (when somebody logs in). Files of the user, one set for each workspace; only on request.
class RemindTimer final {
public:
    /// zone: the agency's, IANA.
    RemindTimer(const DeskOptions &options, const QByteArray &zone);

    enum class Way { Nothing, Systemd, Autostart };
    struct State {
        Way way = Way::Nothing;
        QStringList files; ///< ours, that are there
        bool active = false; ///< systemd says the timer is enabled; an autostart entry is whenever it is there
        QString trouble; ///< why not systemd, in its own words; empty: it was not asked, or it did it
    };
    [[nodiscard]] State state() const;
    /// Storage if a file cannot be written, NotFound if the program lies nowhere.
    [[nodiscard]] Result<State> turnOn() const;
    [[nodiscard]] Result<State> turnOff() const; ///< removes what turnOn() wrote, whichever way it went

    [[nodiscard]] QString timerPath() const;
    [[nodiscard]] QString servicePath() const;
    [[nodiscard]] QString entryPath() const;
    /// A word of ExecStart= (systemd.service(5), "Command lines"; systemd.syntax(7), "Quoting").
    [[nodiscard]] static QString unitWord(QString word);

private:
    [[nodiscard]] QString unitName() const; ///< without ending
    [[nodiscard]] QString serviceText() const;
    [[nodiscard]] QString timerText() const;
    [[nodiscard]] Result<State> turnOnAutostart(const QString &trouble) const;
    [[nodiscard]] QStringList command() const;

    DeskOptions m_options;
    QByteArray m_zone;
    QString m_program;
};

} // namespace toasoan::notify
