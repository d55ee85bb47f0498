// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/exchange.h"

namespace toasoan {

struct SyncReport {
    qsizetype pulledEvents = 0;
    qsizetype pushedEvents = 0;
    qsizetype pulledBlobs = 0; ///< words and files
    qsizetype pushedBlobs = 0;
    qsizetype erasedBlobs = 0; ///< by orders that came with this round
    struct Refused {
        ChainHead end;
        Error error;
    };
    QList<Refused> refused; ///< chains there that do not verify: nothing of them was taken; the others went through
    QList<ChainHead> waiting; ///< chains of ours not pushed to their end, because words they name are not here yet
};

/// Makes the ledger and the exchange hold the same: pulls, carries out erasure orders, fetches words and files, pushes.
/// The keepers' chains go first, so that authority is known. Doing it again changes nothing; an interruption anywhere
/// leaves both sides sound, and the next round goes on. progress: false stops, Cancelled.
[[nodiscard]] Result<SyncReport> synchronise(Ledger &ledger, Exchange &exchange, const Ledger::Progress &progress = {});

} // namespace toasoan
