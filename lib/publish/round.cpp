// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/round.h"

#include "publish/loaddelivery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

// Renewed before every long step; after a crash another publisher waits no longer than this.

bool noConnection(const Error &error) { return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout; }

QList<DeliveryPlanned> plansOf(const SiteLine &line)
{
    QList<DeliveryPlanned> plans;
    if (line.storedPlan)
        plans.append(*line.storedPlan);
    if (line.planned && line.planned != line.storedPlan)
        plans.append(*line.planned);
    return plans;
}

PostReport::Outcome outcomeOf(Step::What what)
{
    using Outcome = PostReport::Outcome;
    switch (what) {
    case Step::What::WaitUntil:
        return Outcome::Waits;
    case Step::What::ShowMissed:
        return Outcome::Missed;
    case Step::What::ShowExpired:
        return Outcome::Expired;
    case Step::What::ShowHeld:
        return Outcome::Held;
    case Step::What::ShowUndecided:
        return Outcome::Undecided;
    case Step::What::ShowDrifted:
        return Outcome::Drifted;
    case Step::What::ShowFrozen:
        return Outcome::Frozen;
    default:
        return Outcome::Nothing;
    }
}

} // namespace

Round::Round(RoundParts parts, LastTried &lastTried, const Charter &charter, const Site &site, std::stop_token stop)
    : m_parts(parts)
    , m_lastTried(lastTried)
    , m_charter(charter)
    , m_site(site)
    , m_stop(std::move(stop))
{
}

Result<> Round::begin(const Publisher::ConnectorFactory &connect)
{
    TRY_INTO(lease, m_parts.attempts.takeLease(m_site.id));
    TRY_INTO(connector, connect(m_site));
    m_lease = std::move(lease);
    m_connector = std::move(connector);
    return {};
}

Result<EventId> Round::record(PostId post, const Payload &fact) { return m_parts.facts.record(Subject::post(post), fact); }

Result<> Round::reconcileAll(QList<PostReport> &reports)
{
    TRY_INTO(candidates, m_parts.newsroom.candidates(m_site.id));
    for (const PostId &id : std::as_const(candidates)) {
        if (m_stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        reports.append(reconcile(id));
        // With the transport gone the others would only wait for the same silence.
        if (reports.last().outcome == Outcome::Failed && noConnection(*reports.last().error))
            return std::unexpected(*reports.last().error);
    }
    return {};
}

PostReport Round::reconcile(PostId id)
{
    PostReport report{.post = id, .site = m_site.id, .outcome = Outcome::Nothing, .until = {}, .error = {}};
    const auto post = m_parts.newsroom.post(id);
    const auto step = post ? nextStep(*post) : std::unexpected(post.error());
    if (!step) {
        report.outcome = Outcome::Failed;
        report.error = step.error();
        return report;
    }
    report.until = step->until;
    m_showError.reset();
    const auto outcome = act(*post, *step);
    if (outcome) {
        report.outcome = *outcome;
        report.error = m_showError;
    } else {
        const bool refused = outcome.error().kind == Error::Kind::Corrupt || outcome.error().kind == Error::Kind::Forbidden;
        report.outcome = outcome.error().kind == Error::Kind::Cancelled ? Outcome::Cancelled
            : refused                                                   ? Outcome::NotSigned
                                                                        : Outcome::Failed;
        report.error = outcome.error();
    }
    note(report, wantedNow(*post, m_site.id, m_parts.clock.now()));
    return report;
}

// What the next round should know. Waiting and showing are no tries.
void Round::note(PostReport &report, std::optional<BlobId> wanted)
{
    if (report.error && report.error->kind == Error::Kind::Cancelled)
        return;
    Result<> noted;
    if (report.error) {
        m_lastTried.insert({report.post, m_site.id}, wanted);
        noted = m_parts.attempts.failed(report.post, m_site.id, *report.error);
        if (const auto next = m_parts.attempts.nextTry(report.post, m_site.id); next && *next)
            report.until = report.until ? std::min(*report.until, **next) : **next;
    } else if (report.outcome == Outcome::Live || report.outcome == Outcome::Settled) {
        noted = m_parts.attempts.succeeded(report.post, m_site.id);
    }
    if (!noted && !report.error)
        report.error = noted.error();
}

Result<Step> Round::nextStep(const PostState &post) const
{
    const Instant now = m_parts.clock.now();
    TRY_INTO(next, m_parts.attempts.nextTry(post.id, m_site.id));
    const auto tried = m_lastTried.constFind({post.id, m_site.id});
    const bool same = tried != m_lastTried.constEnd() && *tried == wantedNow(post, m_site.id, now);
    return decide(post, m_site.id, now, same ? next : std::nullopt);
}

Result<Round::Outcome> Round::act(const PostState &post, const Step &step)
{
    switch (step.what) {
    case Step::What::Deliver:
    case Step::What::Resume:
        return deliver(post, *step.submission);
    case Step::What::See:
        return seeStored(post);
    case Step::What::Settle: {
        TRY_INTO(arrived, settle(post));
        return arrived ? Outcome::Settled : step.until ? Outcome::Waits : Outcome::Nothing;
    }
    default:
        return outcomeOf(step.what);
    }
}

Result<Round::Outcome> Round::deliver(PostState post, BlobId wanted)
{
    const SubmissionState *submission = post.submission(wanted);
    if (!submission || !signedByEnough(*submission))
        return failure(Error::Kind::Forbidden, u"not signed by two people"_s);
    const DeliveryLoader loader(m_parts.newsroom, m_charter, m_site, m_parts.types);
    TRY_INTO(delivery, loader.load(post, *submission, m_parts.clock.now()));
    TRY_INTO(plan, m_connector->plan(delivery, m_stop));
    const SiteLine line = post.sites.value(m_site.id);
    // At most one plan is open at a time, so that the two in the ledger's state explain whatever of ours is on the site.
    if (hasUnsettledPlan(line) && line.planned != plan) {
        TRY_INTO(arrived, settle(post));
        if (arrived) {
            TRY_INTO(refolded, m_parts.newsroom.post(post.id));
            return line.planned->submission == wanted ? seeStored(refolded) : deliver(refolded, wanted);
        }
    }
    TRY_INTO(found, m_connector->find(post.id, plansOf(line) << plan, m_stop));
    const Obstacle obstacle = obstacleTo(*submission, line, found);
    if (obstacle == Obstacle::None)
        return send(delivery, plan, line);
    const auto drift = obstacle == Obstacle::Gone ? DeliveryDrifted::Drift::Gone : DeliveryDrifted::Drift::Differs;
    const DeliveryDrifted news{
        .drift = drift, .submission = line.stored.value_or(wanted), .site = m_site.id, .fingerprint = found.fingerprint};
    TRY(recordDrift(post, line, news));
    return Outcome::DriftFound;
}

Result<> Round::recordDrift(const PostState &post, const SiteLine &line, const DeliveryDrifted &drift)
{
    if (line.drift && line.drift->drift == drift.drift && line.drift->fingerprint == drift.fingerprint && !line.driftKnown)
        return {};
    TRY(record(post.id, drift));
    return {};
}

Result<Round::Outcome> Round::send(const Delivery &delivery, const DeliveryPlanned &plan, const SiteLine &line)
{
    EventId planId = line.plan.value_or(EventId());
    if (line.planned != plan) {
        TRY_INTO(recorded, record(delivery.post, plan));
        planId = recorded;
    }
    TRY(m_connector->put(delivery, plan, m_stop));
    TRY(record(delivery.post, DeliveryStored{.submission = delivery.submissionId, .site = m_site.id, .plan = planId}));
    // From here on the page is there; what follows is tried again by See.
    if (const auto shown = show(delivery, plan, planId); !shown) {
        m_showError = shown.error();
        return Outcome::Stored;
    }
    return Outcome::Live;
}

Result<> Round::show(const Delivery &delivery, const DeliveryPlanned &plan, EventId planId)
{
    TRY(m_connector->refreshLists(plan, delivery.target, delivery.post, m_stop));
    if (m_webDown)
        return std::unexpected(*m_webDown);
    auto seen = m_connector->see(delivery, plan, m_stop);
    if (!seen && noConnection(seen.error()))
        m_webDown = seen.error();
    if (!seen)
        return std::unexpected(seen.error());
    seen->plan = planId;
    TRY(record(delivery.post, *seen));
    return {};
}

// Did the open plan arrive before the reply was lost? If so that is a fact, whatever is wanted now.
Result<bool> Round::settle(const PostState &post)
{
    const SiteLine line = post.sites.value(m_site.id);
    TRY_INTO(found, m_connector->find(post.id, plansOf(line), m_stop));
    if (found.state != Found::State::Planned)
        return false;
    TRY(record(post.id, DeliveryStored{.submission = line.planned->submission, .site = m_site.id, .plan = *line.plan}));
    return true;
}

Result<Round::Outcome> Round::seeStored(const PostState &post)
{
    const SiteLine line = post.sites.value(m_site.id);
    const SubmissionState *submission = post.submission(*line.stored);
    if (!submission)
        return failure(Error::Kind::Corrupt, u"stored is a submission that does not count"_s);
    TRY_INTO(found, m_connector->find(post.id, {*line.storedPlan}, m_stop));
    if (const auto news = driftNews(m_site.id, line, found)) {
        TRY(recordDrift(post, line, *news));
        return Outcome::DriftFound;
    }
    const DeliveryLoader loader(m_parts.newsroom, m_charter, m_site, m_parts.types);
    TRY_INTO(delivery, loader.load(post, *submission, m_parts.clock.now()));
    TRY(show(delivery, *line.storedPlan, *line.plan));
    return Outcome::Live;
}

Result<> Round::checkAll(QList<PostReport> &reports)
{
    TRY_INTO(count, m_parts.newsroom.listedCount(m_site.id, {}));
    constexpr int batch = 200;
    for (qint64 from = 0; from < count; from += batch) {
        TRY_INTO(pages, m_parts.newsroom.listed(m_site.id, {}, from, batch));
        for (const ListedPage &page : std::as_const(pages)) {
            if (m_stop.stop_requested())
                return failure(Error::Kind::Cancelled);
            PostReport report{.post = page.post, .site = m_site.id, .outcome = Outcome::Nothing, .until = {}, .error = {}};
            const auto outcome = checkPost(page.post);
            report.outcome = outcome.value_or(Outcome::Failed);
            if (!outcome)
                report.error = outcome.error();
            if (report.outcome != Outcome::Nothing)
                reports.append(report);
            if (report.error && noConnection(*report.error))
                return std::unexpected(*report.error);
        }
    }
    return {};
}

Result<Round::Outcome> Round::checkPost(PostId id)
{
    TRY_INTO(post, m_parts.newsroom.post(id));
    const SiteLine line = post.sites.value(m_site.id);
    if (post.frozen || !line.stored || !line.storedPlan || hasUnsettledPlan(line))
        return Outcome::Nothing; // a delivery on its way looks for itself
    TRY_INTO(found, m_connector->find(id, {*line.storedPlan}, m_stop));
    const auto news = driftNews(m_site.id, line, found);
    if (!news)
        return line.drift ? Outcome::Drifted : Outcome::Nothing;
    if (news->drift == DeliveryDrifted::Drift::Back && !m_site.baseUrl.isEmpty()) {
        TRY_INTO(shown, isShown(post, line));
        if (!shown)
            return Outcome::Drifted;
    }
    TRY(record(id, *news));
    return news->drift == DeliveryDrifted::Drift::Back ? Outcome::Back : Outcome::DriftFound;
}

// A page that lies there whole may still not be what citizens are shown, and then a patrol has said so.
Result<bool> Round::isShown(const PostState &post, const SiteLine &line)
{
    const SubmissionState *submission = post.submission(*line.stored);
    if (!submission)
        return failure(Error::Kind::Corrupt, u"stored is a submission that does not count"_s);
    const DeliveryLoader loader(m_parts.newsroom, m_charter, m_site, m_parts.types);
    TRY_INTO(delivery, loader.load(post, *submission, m_parts.clock.now()));
    const auto seen = m_connector->see(delivery, *line.storedPlan, m_stop);
    if (!seen && seen.error().kind != Error::Kind::SiteDiffers)
        return std::unexpected(seen.error());
    return seen.has_value();
}

} // namespace toasoan::publish
