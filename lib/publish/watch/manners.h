// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace toasoan::publish {

/// How we behave on sites.
struct Manners {
    std::chrono::milliseconds pause{1'000}; ///< between the end of one visit to a host and the next; none on this computer itself
    std::chrono::milliseconds pauseOnOurs{200};
    std::chrono::milliseconds longestDelay{10'000}; ///< a longer Crawl-delay counts as this
    std::chrono::hours longestRest{24}; ///< a longer Retry-After counts as this
    std::chrono::milliseconds patience{60'000}; ///< for one answer
    bool pauseAtHome = false; ///< also on the loopback, for tests
};

} // namespace toasoan::publish
