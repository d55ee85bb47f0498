// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/watch/source.h"

namespace toasoan::publish {

/// Looks at sections where the settings name a source. Alone it is a site that others publish; around another connector it takes
/// over those sections only, where the site's own interface cannot show them.
class WatchSite final : public Connector {
public:
    /// visitor: null for one that remembers nothing. own: null for a site that is only watched.
    WatchSite(const Site &site, const Newsroom &newsroom, const Clock &clock, Visitor *visitor, std::unique_ptr<Connector> own);

    [[nodiscard]] Result<DeliveryPlanned> plan(const Delivery &delivery, std::stop_token stop) override;
    [[nodiscard]] Result<Found> find(PostId post, const QList<DeliveryPlanned> &plans, std::stop_token stop) override;
    [[nodiscard]] Result<> put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override;
    [[nodiscard]] Result<> refreshLists(const DeliveryPlanned &plan, const Target &target, PostId post, std::stop_token stop) override;
    [[nodiscard]] Result<QByteArray> expected(const Delivery &delivery, const DeliveryPlanned &plan) const override;
    [[nodiscard]] Result<DeliverySeen> see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override;
    [[nodiscard]] Result<TrialReport> test(std::stop_token stop) override;
    [[nodiscard]] Result<std::optional<Observed>> observe(SectionId section, std::stop_token stop) override;

private:
    const Site m_site;
    const Newsroom &m_newsroom;
    const Clock &m_clock;
    ShortMemory m_memory;
    std::optional<Visitor> m_own; ///< if none was given
    Visitor &m_visitor;
    std::unique_ptr<Connector> m_connector;
};

} // namespace toasoan::publish
