// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/watchsite.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

std::unexpected<Error> onlyWatched() { return failure(Error::Kind::Unsupported, u"connector watch"_s); }

QTimeZone zoneOf(const Charter &charter)
{
    const QTimeZone zone(charter.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

WatchSite::WatchSite(const Site &site, const Newsroom &newsroom, const Clock &clock, Visitor *visitor, std::unique_ptr<Connector> own)
    : m_site(site)
    , m_newsroom(newsroom)
    , m_clock(clock)
    , m_visitor(visitor ? *visitor : m_own.emplace(m_memory, clock))
    , m_connector(std::move(own))
{
}

Result<DeliveryPlanned> WatchSite::plan(const Delivery &delivery, std::stop_token stop)
{
    return m_connector ? m_connector->plan(delivery, stop) : onlyWatched();
}

Result<Found> WatchSite::find(PostId post, const QList<DeliveryPlanned> &plans, std::stop_token stop)
{
    return m_connector ? m_connector->find(post, plans, stop) : onlyWatched();
}

Result<> WatchSite::put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop)
{
    return m_connector ? m_connector->put(delivery, plan, stop) : onlyWatched();
}

Result<> WatchSite::refreshLists(const DeliveryPlanned &plan, const Target &target, PostId post, std::stop_token stop)
{
    return m_connector ? m_connector->refreshLists(plan, target, post, stop) : onlyWatched();
}

Result<QByteArray> WatchSite::expected(const Delivery &delivery, const DeliveryPlanned &plan) const
{
    return m_connector ? m_connector->expected(delivery, plan) : onlyWatched();
}

Result<DeliverySeen> WatchSite::see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop)
{
    return m_connector ? m_connector->see(delivery, plan, stop) : onlyWatched();
}

// What cannot be looked at is said section by section; where none can, the step is missing.
Result<TrialReport> WatchSite::test(std::stop_token stop)
{
    TrialReport report;
    if (m_connector) {
        TRY_INTO(tried, m_connector->test(stop));
        report = std::move(tried);
    }
    TRY_INTO(line, m_newsroom.charter());
    bool anySeen = false;
    for (const Section &section : line.isEmpty() ? QList<Section>() : line.newest().sections) {
        TRY_INTO(source, sourceOf(m_site, section.code));
        if (!source)
            continue;
        const auto newest = lookAt(*source, m_visitor, zoneOf(line.newest()), m_clock.now(), stop);
        TrialReport::Section tried{.code = section.code};
        if (newest)
            tried.newest = *newest;
        else
            tried.problem = newest.error();
        anySeen = anySeen || newest;
        report.sections.append(tried);
    }
    if (!m_connector && report.sections.isEmpty())
        return failure(Error::Kind::InvalidInput, u"source"_s);
    if (anySeen)
        report.steps.append(TrialReport::Step::Look);
    return report;
}

Result<std::optional<Observed>> WatchSite::observe(SectionId section, std::stop_token stop)
{
    TRY_INTO(line, m_newsroom.charter());
    const Section *place = line.isEmpty() ? nullptr : line.newest().section(section);
    if (!place)
        return failure(Error::Kind::NotFound, u"section"_s);
    TRY_INTO(source, sourceOf(m_site, place->code));
    if (source)
        return lookAt(*source, m_visitor, zoneOf(line.newest()), m_clock.now(), stop);
    return m_connector ? m_connector->observe(section, stop) : failure(Error::Kind::NothingToDo);
}

} // namespace toasoan::publish
