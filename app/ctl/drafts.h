// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "desk/desk.h"

namespace toasoan::ctl {

class Session;

/// The one draft of the post named first: saved, or made from its newest shared words. Several side by side: --draft says which.
[[nodiscard]] Answered<Draft> draftToWorkOn(Session &session, const Arguments &arguments);
[[nodiscard]] Option versionOption();

} // namespace toasoan::ctl
