// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace toasoan::ctl {

/// The translation context of every sentence of this program: Words::tr("…"). The table of verbs has its own, "Verbs".
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace toasoan::ctl
