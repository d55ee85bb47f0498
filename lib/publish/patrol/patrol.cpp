// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/patrol/patrol.h"

#include "publish/citizen.h"
#include "publish/decide.h"
#include "publish/loaddelivery.h"
#include "publish/sitepaths.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

bool noConnection(const Error &error) { return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout; }

// A page that is always too slow, or breaks its server, is passed over, or no walk would ever come to its end.
bool isOfThePage(const Error &error) { return error.kind == Error::Kind::Timeout || error.detail.startsWith("HTTP "_L1); }

// A page may be moved to https, to www, or get its slash; readers who are sent anywhere else do not find it.
bool isSamePage(const QUrl &asked, const QUrl &shown)
{
    return staysOnSite(asked, shown) && asked.adjusted(QUrl::StripTrailingSlash).path() == shown.adjusted(QUrl::StripTrailingSlash).path();
}

constexpr QByteArrayView asApproved("as approved");

} // namespace

bool isPatrolled(const Site &site) { return !site.retired && publishesTo(site) && !site.baseUrl.isEmpty(); }

Patrol::Patrol(PatrolParts parts, const PatrolOrder &order, const Site &site, const Charter &charter)
    : m_parts(parts)
    , m_order(order)
    , m_site(site)
    , m_charter(charter)
    , m_addresses(order.visitor, parts.clock)
{
}

QTimeZone Patrol::zone() const
{
    const QTimeZone own(m_charter.zone);
    return own.isValid() ? own : QTimeZone::utc();
}

Result<PatrolReport> Patrol::walk(const std::stop_token &stop)
{
    PatrolReport report;
    TRY_INTO(kept, m_order.log.lap(m_site.id));
    Lap lap = kept.value_or(Lap{.began = {}, .ended = true});
    const Instant now = m_parts.clock.now();
    const bool daily = m_order.when == PatrolOrder::When::Daily;
    if (daily && lap.ended && now - lap.began < PatrolOrder::daily)
        return PatrolReport{.lapEnded = true};
    TRY_INTO(lease, m_parts.attempts.takeLease(m_site.id));
    TRY_INTO(connector, m_parts.connect(m_site));
    m_connector = std::move(connector);
    if (lap.ended || !daily) {
        lap = {.next = 0, .began = now, .ended = false};
        TRY(lookAtSite(stop));
    }
    TRY_INTO(pages, m_parts.newsroom.listed(m_site.id, {}, lap.next, m_order.most));
    Result<> done;
    for (const ListedPage &page : std::as_const(pages)) {
        done = lookAtPost(page.post, report, stop);
        if (done || isOfThePage(done.error()))
            ++lap.next;
        if (!done)
            break;
    }
    lap.ended = report.lapEnded = done && pages.size() < m_order.most;
    TRY(m_order.log.setLap(m_site.id, lap));
    TRY(done);
    return report;
}

Result<> Patrol::lookAtSite(const std::stop_token &stop)
{
    TRY_INTO(look, certificateOf(m_site.baseUrl, stop));
    if (look.state == CertificateLook::State::Unknown && m_site.baseUrl.scheme() == "https"_L1)
        return {}; // no answer: what was found before still stands
    return m_order.log.setFindings(m_site.id, {}, decideFindings(m_site.id, look, zone(), m_parts.clock.now()));
}

// One page that cannot be told leaves the others alone; a site that does not answer ends the walk for now.
Result<> Patrol::lookAtPost(PostId id, PatrolReport &report, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled);
    TRY_INTO(post, m_parts.newsroom.post(id));
    const SiteLine line = post.sites.value(m_site.id);
    const SubmissionState *stored = line.stored ? post.submission(*line.stored) : nullptr;
    const bool there = stored && line.storedPlan && line.seenAt && stored->asked.kind != SubmissionKind::Remove;
    // A delivery on its way looks for itself.
    if (post.frozen || !there || hasUnsettledPlan(line))
        return m_order.log.setFindings(m_site.id, id, {});
    TRY_INTO(look, lookAtPage(post, *stored, line, stop));
    ++report.looked;
    if (look.page == PageLook::Page::Unknown) { // what was found before still stands
        ++report.unknown;
        return {};
    }
    TRY_INTO(changed, record(id, line, look, stop));
    report.changes += changed ? 1 : 0;
    return m_order.log.setFindings(m_site.id, id, decideFindings(m_site.id, id, look));
}

Result<PageLook> Patrol::lookAtPage(const PostState &post, const SubmissionState &stored, const SiteLine &line, const std::stop_token &stop)
{
    const DeliveryPlanned &plan = *line.storedPlan;
    PageLook look{.url = publicUrl(m_site, plan.urlPath)};
    const Visit visit{.url = look.url, .purpose = "page " + stored.asked.submission.bytes().toHex(), .ours = true};
    const auto answer = m_order.visitor.visit(visit, stop);
    if (!answer && (noConnection(answer.error()) || answer.error().kind == Error::Kind::Cancelled))
        return std::unexpected(answer.error());
    if (!answer) {
        look.detail = answer.error().detail;
        return look;
    }
    look.detail = u"HTTP %1"_s.arg(answer->status);
    const bool elsewhere = !isSamePage(look.url, answer->location.isEmpty() ? answer->url : answer->location);
    TRY_INTO(revision, m_parts.newsroom.revision(stored.asked.revision));
    if (answer->status == 404 || answer->status == 410 || elsewhere) {
        look.page = PageLook::Page::Gone;
        if (elsewhere)
            look.detail = (answer->location.isEmpty() ? answer->url : answer->location).toString(QUrl::RemoveUserInfo);
        return look;
    }
    if (!answer->good()) {
        // A server forbids a folder whose page is gone, or it forbids us: only what lies there tells.
        if (answer->status == 401 || answer->status == 403) {
            TRY_INTO(found, m_connector->find(post.id, {plan}, stop));
            look.page = found.state == Found::State::Nothing ? PageLook::Page::Gone : PageLook::Page::Unknown;
        }
        return look;
    }
    if (answer->unchanged) {
        const QByteArray words = answer->unchanged->words;
        look.page = words == asApproved ? PageLook::Page::AsApproved : PageLook::Page::Changed;
        look.detail = words == asApproved ? QString() : QString::fromUtf8(words);
    } else {
        TRY(compare(post, stored, plan, *answer, look));
        if (look.page != PageLook::Page::Unknown)
            TRY(m_order.visitor.remember(
                visit, *answer, look.page == PageLook::Page::AsApproved ? asApproved.toByteArray() : look.detail.toUtf8()));
    }
    const QDate storedDay = line.storedAt ? toDateTime(*line.storedAt, zone()).date() : QDate();
    if (const PostType *type = m_parts.types.find(revision.postType))
        look.closed =
            closedDay(type->closingDay(revision.fields), stored.asked.kind, storedDay, toDateTime(m_parts.clock.now(), zone()).date());
    if (stored.asked.kind != SubmissionKind::Redirect)
        TRY(lookAround(revision, plan, look, stop));
    return look;
}

Result<> Patrol::compare(
    const PostState &post, const SubmissionState &stored, const DeliveryPlanned &plan, const Visited &answer, PageLook &look) const
{
    const DeliveryLoader loader(m_parts.newsroom, m_charter, m_site, m_parts.types);
    TRY_INTO(delivery, loader.load(post, stored, m_parts.clock.now()));
    TRY_INTO(expected, m_connector->expected(delivery, plan));
    const auto shows = pageShows(delivery, expected, answer.body);
    if (!shows && shows.error().kind != Error::Kind::SiteDiffers) {
        look.detail = shows.error().detail;
        return {};
    }
    look.page = shows ? PageLook::Page::AsApproved : PageLook::Page::Changed;
    look.detail = shows ? QString() : shows.error().detail;
    return {};
}

Result<> Patrol::lookAround(const Revision &revision, const DeliveryPlanned &plan, PageLook &look, const std::stop_token &stop)
{
    const auto isAttachment = [&](MediaId media) { return std::ranges::contains(revision.attachments, media, &AttachmentUse::media); };
    for (const DeliveryPlanned::Media &file : plan.media) {
        TRY_INTO(address, m_addresses.file(publicUrl(m_site, file.url), file.media, isAttachment(file.media), stop));
        look.files.append(address);
    }
    for (const QUrl &url : linksIn(revision.body, look.url)) {
        TRY_INTO(address, m_addresses.link(url, url.host() == m_site.baseUrl.host(), stop));
        look.links.append(address);
    }
    return {};
}

Result<bool> Patrol::record(PostId post, const SiteLine &line, const PageLook &look, const std::stop_token &stop)
{
    if (!asksForStored(line, look))
        return false;
    TRY_INTO(found, m_connector->find(post, {*line.storedPlan}, stop));
    const auto drift = publicDrift(m_site.id, line, look, found);
    if (!drift)
        return false;
    TRY(m_parts.facts.record(Subject::post(post), *drift));
    return true;
}

} // namespace toasoan::publish
