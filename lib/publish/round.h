// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/decide.h"
#include "publish/publisher.h"

namespace toasoan::publish {

/// What a round works with.
struct RoundParts {
    const Newsroom &newsroom;
    FactRecorder &facts;
    AttemptLog &attempts;
    const Clock &clock;
    const PostTypes &types;
};

/// One site's turn, under its lease.
class Round final {
public:
    Round(RoundParts parts, LastTried &lastTried, const Charter &charter, const Site &site, std::stop_token stop);

    /// Takes the lease and connects. Busy if another publisher has it.
    [[nodiscard]] Result<> begin(const Publisher::ConnectorFactory &connect);
    [[nodiscard]] Result<> reconcileAll(QList<PostReport> &reports);
    [[nodiscard]] Result<> checkAll(QList<PostReport> &reports);

private:
    using Outcome = PostReport::Outcome;

    [[nodiscard]] PostReport reconcile(PostId id);
    [[nodiscard]] Result<Step> nextStep(const PostState &post) const;
    [[nodiscard]] Result<Outcome> act(const PostState &post, const Step &step);
    [[nodiscard]] Result<Outcome> deliver(PostState post, BlobId wanted);
    [[nodiscard]] Result<Outcome> send(const Delivery &delivery, const DeliveryPlanned &plan, const SiteLine &line);
    [[nodiscard]] Result<bool> settle(const PostState &post);
    [[nodiscard]] Result<Outcome> seeStored(const PostState &post);
    [[nodiscard]] Result<> show(const Delivery &delivery, const DeliveryPlanned &plan, EventId planId);
    [[nodiscard]] Result<> recordDrift(const PostState &post, const SiteLine &line, const DeliveryDrifted &drift);
    [[nodiscard]] Result<Outcome> checkPost(PostId id);
    [[nodiscard]] Result<bool> isShown(const PostState &post, const SiteLine &line);
    [[nodiscard]] Result<EventId> record(PostId post, const Payload &fact);
    void note(PostReport &report, std::optional<BlobId> wanted);

    RoundParts m_parts;
    LastTried &m_lastTried;
    const Charter &m_charter;
    const Site &m_site;
    std::stop_token m_stop;
    std::unique_ptr<Lease> m_lease;
    std::unique_ptr<Connector> m_connector;
    std::optional<Error> m_webDown; ///< nobody can look at pages: said once, not waited for at every post
    std::optional<Error> m_showError; ///< why the newest delivery was stored but not seen
};

} // namespace toasoan::publish
