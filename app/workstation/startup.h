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
};

/// Before the application object: schemes and shared contexts of QtWebEngine.
void prepareProcess();
/// After it: name, language, look.
void dressApplication(const QString &language);

/// Ends the program with usage text and status 2 if the command line makes no sense, 0 for --help and --version.
[[nodiscard]] Arguments parseArguments(const QStringList &commandLine);

} // namespace toasoan
