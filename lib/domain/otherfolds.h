// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charterline.h"

#include <QMap>

namespace toasoan {

/// What every folded subject has.
struct FoldBase {
    bool frozen = false;
    QList<EventId> tips;
    QList<VoidEvent> voided;
    QList<EventId> pending;
    friend bool operator==(const FoldBase &, const FoldBase &) = default;
};

/// An order to destroy words, effective once a second person confirmed it.
struct ErasureState : FoldBase {
    QList<BlobId> blobs;
    BlobId reason;
    MemberId orderedBy;
    MemberId confirmedBy; ///< null: not yet
    [[nodiscard]] bool effective() const { return !confirmedBy.isNull(); }
    friend bool operator==(const ErasureState &, const ErasureState &) = default;
};
[[nodiscard]] ErasureState foldErasure(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights);

struct DutyState : FoldBase {
    std::optional<DutyRegistered> registered;
    MemberId registeredBy;
    Instant registeredAt{};
    bool settled = false;
    PostId settledBy; ///< null: outside, or no longer owed
    BlobId settledReason; ///< null: none was needed
    QDate snoozedUntil;
    BlobId snoozeReason;
    QDate confirmedOn;

    static constexpr int longestSnooze = 30; ///< days from the day it is signed
    static constexpr int mostSnoozes = 3; ///< of one duty
    friend bool operator==(const DutyState &, const DutyState &) = default;
};
/// A snooze without a reason, too long or too often, "still correct" of a day to come, and settling without a post or reason are
/// Malformed: nobody can put a duty to sleep for good.
[[nodiscard]] DutyState foldDuty(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights);

struct WebState : FoldBase {
    std::optional<PageObserved> latest;
    QMap<SectionId, PageObserved> sections; ///< the latest of each section that shows the page
    std::optional<Instant> firstSeen;
    friend bool operator==(const WebState &, const WebState &) = default;
};
[[nodiscard]] WebState foldWeb(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights);

} // namespace toasoan
