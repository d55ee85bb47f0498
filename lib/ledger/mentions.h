// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace toasoan {

/// The words and files an event names and that must therefore be kept with it.
struct Mentions {
    QList<BlobId> blobs;
    QList<MediaId> media;
};
[[nodiscard]] Mentions mentionsOf(const Payload &payload);

} // namespace toasoan
