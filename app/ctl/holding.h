// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/verb.h"

namespace toasoan::ctl {

/// `post hold` and `outbox hold` are one thing under two names.
[[nodiscard]] Answered<Answer> holdDelivery(Session &session, const Arguments &arguments);
[[nodiscard]] QList<Option> holdOptions();

} // namespace toasoan::ctl
