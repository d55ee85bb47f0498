// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace toasoan::notify {

/// What keeps a site from taking what it is sent, in a sentence that the window and ctl say alike; empty where no more is known than
/// the kind of the error.
[[nodiscard]] QString siteTrouble(const Error &error);

} // namespace toasoan::notify
