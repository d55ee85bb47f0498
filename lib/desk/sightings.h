// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "publish/connector.h"

namespace toasoan {

/// What the facts say about a page that others put into a section.
struct KnownPage {
    Subject page;
    BlobId words; ///< of its address and title
    QByteArray fingerprint;
    Instant siteDate;
    bool there = true; ///< not vanished
};

/// One fact to sign.
struct Sighting {
    Subject page;
    PageObserved::Transition transition = PageObserved::Transition::Seen;
    friend bool operator==(const Sighting &, const Sighting &) = default;
};

/// SHA-256 over what a list of newest items shows: address, title, and the date or what stands for it.
[[nodiscard]] QByteArray fingerprintOf(const publish::Observed &page);

/// What changed in a section of a site since the known facts. newest: what is newest there now; ours: it is one of our posts,
/// about which our own proofs speak. A known page that should stand before the newest one and does not has vanished.
[[nodiscard]] QList<Sighting> decideSightings(
    SiteId site, const QList<KnownPage> &known, const std::optional<publish::Observed> &newest, bool ours);

} // namespace toasoan
