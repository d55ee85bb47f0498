// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QUrl>

#include <stop_token>

namespace toasoan::publish {

/// What a web server answered, as it came.
struct Fetched {
    int status = 0;
    QByteArray body;
    QUrl location; ///< of a redirect, resolved; it is not followed
};

/// One GET as a citizen's browser would make it, without cookies. Offline (no connection, name not known), Timeout,
/// TooLarge beyond 32 MB, SiteRefused (its certificate is not good, or no HTTP), Cancelled. Any status is an answer, not an error.
[[nodiscard]] Result<Fetched> httpFetch(const QUrl &url, std::stop_token stop);

/// The same, following up to three redirects that stay on the host and do not fall back from https to http.
[[nodiscard]] Result<Fetched> httpFetchPage(const QUrl &url, std::stop_token stop);

} // namespace toasoan::publish
