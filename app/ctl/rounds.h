// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/session.h"

namespace toasoan::ctl {

/// A round of the publisher as an answer; a refusal if something that should be on a site is not, or is not proven to be.
[[nodiscard]] Answered<Answer> answerOf(const publish::RoundReport &report, const Session &session);
/// One line for everything that was done or went wrong; nothing for what rests or waits.
[[nodiscard]] QStringList newsOf(const publish::RoundReport &report, const Session &session);

[[nodiscard]] qsizetype deliveries(const publish::RoundReport &report); ///< pages that arrived in this round
[[nodiscard]] qsizetype troubles(const publish::RoundReport &report);
[[nodiscard]] QString outcomeCode(publish::PostReport::Outcome outcome); ///< "live"

} // namespace toasoan::ctl
