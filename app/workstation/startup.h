// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/demo/demo.h"

#include <QStringList>

namespace toasoan {

/// What the command line asks for.
struct Arguments {
    QString workspace;
    QString keys;
    QString secrets = QStringLiteral("auto");
    QString demo; ///< folder of the demo newsroom
    Fresh fresh = Fresh::No;
    QString language = QStringLiteral("vi");
    std::optional<SectionId> newPost; ///< the section to begin a post in
    std::optional<DutyId> writeDuty; ///< the known event to begin a draft for
};

/// Name, language, look.
void dressApplication(const QString &language);

/// Ends the program with usage text and status 2 if the command line makes no sense, 0 for --help and --version.
[[nodiscard]] Arguments parseArguments(const QStringList &commandLine);

/// The newsroom to open: as asked for, else the one of last time, else what a person makes in the wizard. Nothing: the person gave up.
[[nodiscard]] Result<std::optional<DeskOptions>> chooseNewsroom(const Arguments &arguments);
/// One name for each newsroom, so that a second start of the same one brings its window to the front.
[[nodiscard]] QString instanceName(const DeskOptions &options);

} // namespace toasoan
