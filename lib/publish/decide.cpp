// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/decide.h"

#include <algorithm>

namespace toasoan::publish {

namespace {

std::optional<Instant> nextTime(const PostState &post, SiteId site, Instant now)
{
    const auto next = scheduledNext(post, site, now);
    const SubmissionState *state = next ? post.submission(*next) : nullptr;
    return state ? state->asked.notBefore : std::nullopt;
}

// What is left to do when nothing is due.
Step atRest(const PostState &post, SiteId site, Instant now, std::optional<Instant> nextTry)
{
    const SiteLine line = post.sites.value(site);
    const auto until = nextTime(post, site, now);
    const bool unsettled = hasUnsettledPlan(line);
    const bool unseen = line.stored && !line.seenAt && !line.drift && line.plan && line.planned == line.storedPlan;
    if ((unsettled || unseen) && nextTry && *nextTry > now)
        return {Step::What::WaitUntil, {}, until ? std::min(*until, *nextTry) : *nextTry};
    if (unsettled)
        return {Step::What::Settle, {}, until};
    if (unseen)
        return {Step::What::See, line.stored, until};
    return {until ? Step::What::WaitUntil : Step::What::Nothing, {}, until};
}

} // namespace

bool hasUnsettledPlan(const SiteLine &line)
{
    return line.planned && (line.planned != line.storedPlan || line.stored != line.planned->submission);
}

Step decide(const PostState &post, SiteId site, Instant now, std::optional<Instant> nextTry)
{
    if (post.frozen)
        return {Step::What::ShowFrozen, {}, {}};
    const auto until = nextTime(post, site, now);
    switch (standing(post, site, now)) {
    case Standing::Missed:
        return {Step::What::ShowMissed, {}, until};
    case Standing::Expired:
        return {Step::What::ShowExpired, {}, until};
    case Standing::Held:
        return {Step::What::ShowHeld, {}, until};
    case Standing::Undecided:
        return {Step::What::ShowUndecided, {}, until};
    case Standing::Drifted:
        return {Step::What::ShowDrifted, {}, until};
    case Standing::NotWanted:
    case Standing::Scheduled:
    case Standing::Done:
        return atRest(post, site, now, nextTry);
    case Standing::Due:
        break;
    }
    if (nextTry && *nextTry > now)
        return {Step::What::WaitUntil, {}, until ? std::min(*until, *nextTry) : *nextTry};
    const auto wanted = wantedNow(post, site, now);
    const SiteLine line = post.sites.value(site);
    const bool begun = hasUnsettledPlan(line) && line.planned->submission == wanted;
    return {begun ? Step::What::Resume : Step::What::Deliver, wanted, until};
}

Obstacle obstacleTo(const SubmissionState &wanted, const SiteLine &line, const Found &found)
{
    using Drift = DeliveryDrifted::Drift;
    // Somebody looked at exactly this and approved the submission nevertheless.
    const auto decidedAbout = [&](Drift drift) {
        return line.knowsDrift(wanted.asked.submission) && line.drift && line.drift->drift == drift
            && line.drift->fingerprint == found.fingerprint;
    };
    if (found.state == Found::State::Foreign) {
        const bool adopted =
            !line.stored && line.adopted && line.adopted->fingerprint == found.fingerprint && wanted.asked.kind != SubmissionKind::Publish;
        return adopted || decidedAbout(Drift::Differs) ? Obstacle::None : Obstacle::Differs;
    }
    const bool wasThere = line.storedPlan && !line.storedPlan->outputs.isEmpty();
    const bool vanished = found.state == Found::State::Nothing && wasThere && wanted.asked.kind != SubmissionKind::Remove;
    return vanished && !decidedAbout(Drift::Gone) ? Obstacle::Gone : Obstacle::None;
}

std::optional<DeliveryDrifted> driftNews(SiteId site, const SiteLine &line, const Found &found)
{
    using Drift = DeliveryDrifted::Drift;
    if (!line.stored || !line.storedPlan)
        return std::nullopt;
    const auto news = [&](Drift drift, const QByteArray &fingerprint) -> std::optional<DeliveryDrifted> {
        if (line.drift && line.drift->drift == drift && line.drift->fingerprint == fingerprint)
            return std::nullopt;
        return DeliveryDrifted{.drift = drift, .submission = *line.stored, .site = site, .fingerprint = fingerprint};
    };
    switch (found.state) {
    case Found::State::Planned:
        return line.drift ? news(Drift::Back, {}) : std::nullopt;
    case Found::State::Nothing:
        return news(Drift::Gone, {});
    case Found::State::Ours: // half of it, or an older page that somebody put back
    case Found::State::Foreign:
        return news(Drift::Differs, found.fingerprint);
    }
    return std::nullopt;
}

bool signedByEnough(const SubmissionState &submission)
{
    QSet<MemberId> people;
    for (const ApprovalRecord &approval : submission.approvals)
        people.insert(approval.member);
    const bool own = people.contains(submission.submitter);
    const bool alone = submission.asked.kind == SubmissionKind::Remove && submission.approvalsNeeded == 0;
    const qsizetype least = alone ? 0 : std::max(1, submission.approvalsNeeded);
    return submission.approved() && !own && people.size() >= least;
}

} // namespace toasoan::publish
