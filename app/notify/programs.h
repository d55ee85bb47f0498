// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "notify/reminder.h"

namespace toasoan::notify {

/// A program of ours ("toasoan", "toasoanctl"): the one that lies beside this program, else the one on the PATH; empty if there is none.
[[nodiscard]] QString programNamed(const QString &name);
/// What both programs are given to open the same newsroom.
[[nodiscard]] QStringList workspaceOptions(const DeskOptions &options);
/// The value of Exec in a desktop entry (Desktop Entry Specification 1.5, "The Exec key"): every word quoted.
[[nodiscard]] QString desktopEntryExec(const QStringList &words);
/// Starts the workstation with the draft that is offered; it goes on by itself. NotFound if it does not start.
[[nodiscard]] Result<> openDraft(const QString &program, const QStringList &workspaceOptions, const DraftOffer &draft);

} // namespace toasoan::notify
