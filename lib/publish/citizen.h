// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"
#include "publish/httpfetch.h"

#include <functional>

namespace toasoan::publish {

/// How the public gets at a path relative to the base URL: over HTTP, or as a file of a site without a web server.
using Fetch = std::function<Result<Fetched>(const QString &path)>;

/// Whether the public sees the submission: every approved block in order, images with their alternative text, attachments
/// byte for byte, and nothing that only the text before it said; for a removal, that the page is gone.
/// expectedPage: the page as render() makes it; whatever it shows itself is no leftover. SiteDiffers with what is missing.
[[nodiscard]] Result<> seenByCitizen(
    const Delivery &delivery, const DeliveryPlanned &plan, const QByteArray &expectedPage, const Fetch &fetch);

/// The part of it that one page answers: words, images and their descriptions, no leftovers. SiteDiffers with what is missing.
[[nodiscard]] Result<> pageShows(const Delivery &delivery, const QByteArray &expectedPage, const QByteArray &page);

/// What lies between <main …> and </main>; the whole page if it has none.
[[nodiscard]] QByteArray mainPart(const QByteArray &page);

} // namespace toasoan::publish
