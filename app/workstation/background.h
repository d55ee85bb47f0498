// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

namespace toasoan {

/// Publishing while no window is open, if the person wants it: "toasoanctl serve", started when the window closes and, by the
/// desktop, at each login (Desktop Application Autostart Specification 0.5). One entry for each newsroom of this user.
class Background final {
public:
    explicit Background(const DeskOptions &options);

    [[nodiscard]] bool isPossible() const { return !m_program.isEmpty(); } ///< toasoanctl lies beside this program or on the PATH
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] Result<> turnOn() const; ///< from the next login, and once start() was called
    [[nodiscard]] Result<> turnOff() const; ///< the process that serves now is asked to end
    [[nodiscard]] Result<> start() const; ///< a process that outlives the window; nothing if one serves already

    [[nodiscard]] QString entryPath() const;
    /// The Exec line of a desktop entry for these words, quoted as the Desktop Entry Specification 1.5 asks.
    [[nodiscard]] static QString execLine(const QStringList &words);

private:
    [[nodiscard]] QStringList arguments() const;
    DeskOptions m_options;
    QString m_program;
};

} // namespace toasoan
