// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

#include "soak/year/office.h"

namespace toasoan::year {

struct Office::Clockwork final : Clock {
    Instant time{};
    [[nodiscard]] Instant now() const override { return time; }
    [[nodiscard]] QDate today() const { return toDateTime(time, QTimeZone(7 * 3600)).date(); }
};

/// A post on its way to the public.
struct Office::Job {
    SubmissionKind kind = SubmissionKind::Publish;
    QDate submitOn;
    int approveAfter = 0; ///< days
    int section = -1;
    int duty = -1; ///< that it settles; -1: none
    bool settleFirst = false; ///< says so before the post is there
    int post = -1; ///< -1: not begun
    QDate approveOn; ///< invalid: not submitted yet
    BlobId submission;
    bool done = false;
};

/// The value, or the end of the program.
template <typename T> T need(Result<T> result, const char *what)
{
    if (!result) {
        std::fprintf(
            stderr, "soak_year: FAILED: %s: %s %s\n", what, qPrintable(errorCode(result.error().kind)), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace toasoan::year
