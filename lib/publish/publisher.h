// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "domain/posttype.h"
#include "publish/connector.h"

#include <functional>

namespace toasoan::publish {

/// What a round did about one post on one site, or why it did nothing.
struct PostReport {
    enum class Outcome {
        Nothing, ///< as it should be
        Waits, ///< until
        Live, ///< stored and seen in this round
        Stored, ///< stored in this round, but not seen yet: error says why
        Settled, ///< found out that an earlier delivery had arrived
        Back, ///< a page that had drifted is as it should be again
        DriftFound, ///< somebody changed the page or took it down: recorded now
        Drifted, ///< the same, recorded before; from here on a person decides
        Missed,
        Expired,
        Held,
        Undecided,
        Frozen,
        NotSigned, ///< refused: the signatures or the words do not agree
        Failed, ///< error; it is tried again
        Cancelled,
    };
    PostId post;
    SiteId site;
    Outcome outcome = Outcome::Nothing;
    std::optional<Instant> until; ///< when there is more to do
    std::optional<Error> error;
};

struct RoundReport {
    QList<PostReport> posts;
    QHash<SiteId, Error> sites; ///< those that could not be looked at: Busy (another publisher has it), Unsupported, …
    std::optional<Instant> nextWork; ///< by the clock alone; a new approval may bring some sooner
};

/// The submission that the last failure was about: a newer one need not wait for the old one's next try. Losing it only
/// retries sooner.
using LastTried = QHash<std::pair<PostId, SiteId>, std::optional<BlobId>>;

struct PatrolOrder;
struct PatrolReport;

/// The reconciler: what is wanted (approved, due, not held) minus what is on the site makes the actions. A retry, a lost
/// reply, a crash and drift all take the same way. For one thread at a time; blocks.
class Publisher final {
public:
    using ConnectorFactory = std::function<Result<std::unique_ptr<Connector>>(const Site &site)>;

    Publisher(const Newsroom &newsroom, FactRecorder &facts, AttemptLog &attempts, const Clock &clock, ConnectorFactory connect,
        PostTypes types = {});

    /// One round over a site, or over all that are not retired.
    [[nodiscard]] Result<RoundReport> runOnce(std::optional<SiteId> site, std::stop_token stop);
    /// A look at every page at rest: records what differs, is gone, is back. Writes nothing on the site.
    [[nodiscard]] Result<RoundReport> check(SiteId site, std::stop_token stop);
    /// Looks at what is newest in each section and hands it to take, under the site's lease. The first error of all, Busy
    /// too; one without a connection ends the looking.
    using TakeObserved = std::function<Result<>(SectionId section, const std::optional<Observed> &newest)>;
    [[nodiscard]] Result<> observe(const Site &site, const QList<SectionId> &sections, const TakeObserved &take, std::stop_token stop);
    /// Looks at our own pages there as citizens do; see Patrol::walk.
    [[nodiscard]] Result<PatrolReport> patrol(const Site &site, const PatrolOrder &order, std::stop_token stop);

private:
    enum class Work { Reconcile, Check };
    [[nodiscard]] Result<> workOn(const Site &site, const Charter &charter, Work work, RoundReport &report, std::stop_token stop);

    const Newsroom &m_newsroom;
    FactRecorder &m_facts;
    AttemptLog &m_attempts;
    const Clock &m_clock;
    ConnectorFactory m_connect;
    PostTypes m_types; ///< how the public reads a post's fields
    LastTried m_lastTried;
};

} // namespace toasoan::publish
