// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dutyregister.h"

namespace toasoan {

/// A register that was found in the watched folder.
struct FoundRegister {
    QString file; ///< its name there
    QByteArray digest; ///< SHA-256 of what was in it
    Instant at{}; ///< when it was found whole, or taken in
    bool pending = true; ///< waits for somebody who may register duties
    int good = 0; ///< lines that went in, or would by the rules of today
    QList<GoodLine> lines; ///< these, while they wait; not remembered
    QList<DutyId> duties; ///< what was just taken in; not remembered
    QList<BadLine> bad;
    QList<BadLine> unassigned;
    std::optional<Error> trouble; ///< it cannot be read as a register at all
};

/// What this computer knows of the folder it watches.
struct RegisterWatch {
    QString folder; ///< empty: none is watched
    bool reachable = false;
    int resting = 0; ///< files there that were still being written at the last look, or seen for the first time
    QList<FoundRegister> registers; ///< the newest first; of a file that changed only the newest that waits
};

} // namespace toasoan
