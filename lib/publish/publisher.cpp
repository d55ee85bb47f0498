// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publisher.h"

#include "publish/patrol/patrol.h"
#include "publish/round.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

// The next question would be answered in the same way.
bool isFinal(const Error &error)
{
    return error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Cancelled;
}

} // namespace

Publisher::Publisher(
    const Newsroom &newsroom, FactRecorder &facts, AttemptLog &attempts, const Clock &clock, ConnectorFactory connect, PostTypes types)
    : m_newsroom(newsroom)
    , m_facts(facts)
    , m_attempts(attempts)
    , m_clock(clock)
    , m_connect(std::move(connect))
    , m_types(std::move(types))
{
}

Result<RoundReport> Publisher::runOnce(std::optional<SiteId> site, std::stop_token stop)
{
    TRY_INTO(line, m_newsroom.charter());
    if (line.isEmpty() || (site && !line.newest().site(*site)))
        return failure(Error::Kind::NotFound, u"site"_s);
    RoundReport report;
    for (const Site &each : line.newest().sites) {
        if (each.retired || !publishesTo(each) || (site && each.id != *site) || stop.stop_requested())
            continue;
        if (const auto done = workOn(each, line.newest(), Work::Reconcile, report, stop); !done)
            report.sites.insert(each.id, done.error());
    }
    for (const PostReport &post : std::as_const(report.posts)) {
        if (post.until && (!report.nextWork || *post.until < *report.nextWork))
            report.nextWork = post.until;
    }
    return report;
}

Result<RoundReport> Publisher::check(SiteId site, std::stop_token stop)
{
    TRY_INTO(line, m_newsroom.charter());
    const Site *found = line.isEmpty() ? nullptr : line.newest().site(site);
    if (!found)
        return failure(Error::Kind::NotFound, u"site"_s);
    RoundReport report;
    if (const auto done = workOn(*found, line.newest(), Work::Check, report, stop); !done)
        report.sites.insert(site, done.error());
    return report;
}

Result<> Publisher::observe(const Site &site, const QList<SectionId> &sections, const TakeObserved &take, std::stop_token stop)
{
    TRY_INTO(lease, m_attempts.takeLease(site.id));
    TRY_INTO(connector, m_connect(site));
    Result<> first;
    for (const SectionId &section : sections) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled);
        const auto newest = connector->observe(section, stop);
        // One section that cannot be read says nothing about the others; one without a connection does.
        if (newest) {
            TRY(take(section, *newest));
            continue;
        }
        if (newest.error().kind != Error::Kind::NothingToDo && first)
            first = std::unexpected(newest.error());
        if (isFinal(newest.error()))
            break;
    }
    return first;
}

Result<PatrolReport> Publisher::patrol(const Site &site, const PatrolOrder &order, std::stop_token stop)
{
    TRY_INTO(line, m_newsroom.charter());
    return Patrol({m_newsroom, m_facts, m_attempts, m_clock, m_types, m_connect}, order, site, line.newest()).walk(stop);
}

Result<> Publisher::workOn(const Site &site, const Charter &charter, Work work, RoundReport &report, std::stop_token stop)
{
    Round round({m_newsroom, m_facts, m_attempts, m_clock, m_types}, m_lastTried, charter, site, stop);
    TRY(round.begin(m_connect));
    return work == Work::Reconcile ? round.reconcileAll(report.posts) : round.checkAll(report.posts);
}

} // namespace toasoan::publish
