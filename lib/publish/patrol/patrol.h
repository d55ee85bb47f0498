// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/patrol/addresses.h"
#include "publish/publisher.h"

namespace toasoan::publish {

/// One walk over all our pages on a site.
struct Lap {
    qint64 next = 0; ///< number of the page to look at next
    Instant began;
    bool ended = false;
    friend bool operator==(const Lap &, const Lap &) = default;
};

/// Where patrols keep how far they came and what they found. Local and deletable.
class PatrolLog {
public:
    virtual ~PatrolLog() = default;
    [[nodiscard]] virtual Result<std::optional<Lap>> lap(SiteId site) const = 0;
    [[nodiscard]] virtual Result<> setLap(SiteId site, const Lap &lap) = 0;
    /// All there is to say about a post (null: the site itself) now.
    [[nodiscard]] virtual Result<> setFindings(SiteId site, PostId post, const QList<PatrolFinding> &found) = 0;
};

struct PatrolReport {
    int looked = 0; ///< pages of ours
    int unknown = 0; ///< of them: not told this time
    int changes = 0; ///< facts signed
    bool lapEnded = false; ///< all pages have been looked at
    friend bool operator==(const PatrolReport &, const PatrolReport &) = default;
};

/// What is asked of one call.
struct PatrolOrder {
    enum class When {
        Daily, ///< goes on with the walk; where it ended less than a day ago there is nothing to do
        FromTheStart,
    };
    When when = When::Daily;
    int most = 10; ///< pages
    Visitor &visitor;
    PatrolLog &log;
    static constexpr std::chrono::hours daily{24};
};

/// What a patrol works with.
struct PatrolParts {
    const Newsroom &newsroom;
    FactRecorder &facts;
    AttemptLog &attempts;
    const Clock &clock;
    const PostTypes &types;
    const Publisher::ConnectorFactory &connect;
};

/// Looks at our own pages as citizens do, a few at a time, so that publishing never waits long for it: vanished, changed or back
/// are signed as facts; what else is wrong is kept in the log. Blocks; one thread.
class Patrol final {
public:
    Patrol(PatrolParts parts, const PatrolOrder &order, const Site &site, const Charter &charter);
    /// The next pages of the walk, under the site's lease. Busy; the error of a site that does not answer, from where the next call
    /// goes on; a page that makes its server fail is passed over.
    [[nodiscard]] Result<PatrolReport> walk(const std::stop_token &stop);

private:
    [[nodiscard]] Result<> lookAtSite(const std::stop_token &stop);
    [[nodiscard]] Result<> lookAtPost(PostId id, PatrolReport &report, const std::stop_token &stop);
    [[nodiscard]] Result<PageLook> lookAtPage(
        const PostState &post, const SubmissionState &stored, const SiteLine &line, const std::stop_token &stop);
    [[nodiscard]] Result<> compare(
        const PostState &post, const SubmissionState &stored, const DeliveryPlanned &plan, const Visited &answer, PageLook &look) const;
    [[nodiscard]] Result<> lookAround(const Revision &revision, const DeliveryPlanned &plan, PageLook &look, const std::stop_token &stop);
    [[nodiscard]] Result<bool> record(PostId post, const SiteLine &line, const PageLook &look, const std::stop_token &stop);
    [[nodiscard]] QTimeZone zone() const;

    PatrolParts m_parts;
    const PatrolOrder &m_order;
    const Site &m_site;
    const Charter &m_charter;
    AddressBook m_addresses;
    std::unique_ptr<Connector> m_connector;
};

/// Whether pages of ours on a site can be looked at over the web.
[[nodiscard]] bool isPatrolled(const Site &site);

} // namespace toasoan::publish
