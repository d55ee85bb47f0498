// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"

namespace toasoan::publish {

/// What is to be done about one post on one site.
struct Step {
    enum class What {
        Nothing,
        WaitUntil, ///< its time, or the next try, is still to come
        Deliver,
        Resume, ///< a plan for it is signed, but nothing proves that it arrived
        Settle, ///< a plan is signed that nobody wants any more: find out whether it arrived
        See, ///< stored, but nobody has seen it as a citizen does
        ShowMissed, ///< from here on: a person decides
        ShowExpired,
        ShowHeld,
        ShowUndecided,
        ShowDrifted,
        ShowFrozen,
    };
    What what = What::Nothing;
    std::optional<BlobId> submission; ///< for Deliver, Resume, See
    std::optional<Instant> until; ///< for WaitUntil; else when more is to come
    friend bool operator==(const Step &, const Step &) = default;
};

/// Pure. nextTry: not before, after a failure with the submission that is wanted now.
[[nodiscard]] Step decide(const PostState &post, SiteId site, Instant now, std::optional<Instant> nextTry);

/// A plan was signed and no *stored* followed it.
[[nodiscard]] bool hasUnsettledPlan(const SiteLine &line);

/// What stands between a wanted submission and its put.
enum class Obstacle {
    None,
    Differs, ///< bytes on the site that are not ours and that nobody has decided about
    Gone, ///< a page that we proved stored is no longer there
};
/// Pure. line and wanted as the ledger says, found as the site says.
[[nodiscard]] Obstacle obstacleTo(const SubmissionState &wanted, const SiteLine &line, const Found &found);

/// The drift to record after a look at a page at rest, if it is news. Pure.
[[nodiscard]] std::optional<DeliveryDrifted> driftNews(SiteId site, const SiteLine &line, const Found &found);

/// By the signatures themselves, whatever the fold counted: approved, and by other people than the one who submitted.
[[nodiscard]] bool signedByEnough(const SubmissionState &submission);

} // namespace toasoan::publish
