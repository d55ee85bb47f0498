// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace toasoan {

/// Where publisher and observers hand in what they found; lib/desk signs and appends it with the machine's seat.
/// Returns once the fact is durable.
class FactRecorder {
public:
    virtual ~FactRecorder() = default;
    [[nodiscard]] virtual Result<EventId> record(const Subject &subject, const Payload &fact) = 0;
};

} // namespace toasoan
