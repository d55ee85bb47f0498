// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charterline.h"

#include <QBitArray>

namespace toasoan {

/// The events of one subject along their causal graph: each after all that its author had seen, ties by hash.
/// Only what an event names in `after` counts as seen: it is part of what was signed, so nobody can change anybody's past
/// afterwards, not even a seat its own by signing a second chain. The order depends on the set of events only, and the order
/// among a causally closed part of them is the same whatever else is there.
struct CausalOrder {
    QList<VerifiedEvent> events;
    QList<QBitArray> past; ///< past[i].testBit(j): event i's author had seen event j (i itself not)
    QList<EventId> pending; ///< sorted; they, or something before them, rely on what has not arrived
    QList<EventId> tips; ///< sorted; nobody has built on these yet

    /// events may come in any order and more than once.
    [[nodiscard]] static CausalOrder of(const QList<VerifiedEvent> &events, const CharterLine &charter);
    [[nodiscard]] bool sees(qsizetype later, qsizetype earlier) const { return past[later].testBit(earlier); }
};

} // namespace toasoan
