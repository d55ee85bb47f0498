// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace toasoan::publish {

/// What one of our posts has on the site: a line of the month's manifest (docs/static-site.md).
struct ManifestEntry {
    PostId post;
    SectionId section; ///< where it is listed
    BlobId submission;
    QString urlPath;
    Instant changed; ///< when this entry last became another
    QList<DeliveryPlanned::Output> files; ///< page and media; empty after a removal
    friend bool operator==(const ManifestEntry &, const ManifestEntry &) = default;
};

[[nodiscard]] ManifestEntry entryOf(PostId post, SectionId section, const DeliveryPlanned &plan, Instant now);

/// Corrupt if it is not ours or of a version this program does not know.
[[nodiscard]] Result<QList<ManifestEntry>> parseManifest(QByteArrayView json);
/// Sorted by post, one a line: a small change is a small difference.
[[nodiscard]] QByteArray printManifest(const QString &month, QList<ManifestEntry> entries);

} // namespace toasoan::publish
