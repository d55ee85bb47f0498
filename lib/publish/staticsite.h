// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"
#include "publish/httpfetch.h"
#include "publish/theme.h"
#include "publish/transport.h"

#include <QSet>

namespace toasoan::publish {

/// A site of plain files, written over a transport and read by the public through any web server (docs/static-site.md).
/// It keeps no state of its own: every answer comes from the files and from the newsroom.
class StaticSite final : public Connector {
public:
    StaticSite(
        const Site &site, const Newsroom &newsroom, const Clock &clock, std::unique_ptr<Transport> transport, std::unique_ptr<Theme> theme);
    ~StaticSite() override;

    [[nodiscard]] Result<DeliveryPlanned> plan(const Delivery &delivery, std::stop_token stop) override;
    [[nodiscard]] Result<Found> find(PostId post, const QList<DeliveryPlanned> &plans, std::stop_token stop) override;
    [[nodiscard]] Result<> put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override;
    [[nodiscard]] Result<> refreshLists(const DeliveryPlanned &plan, const Target &target, PostId post, std::stop_token stop) override;
    [[nodiscard]] Result<QByteArray> expected(const Delivery &delivery, const DeliveryPlanned &plan) const override;
    [[nodiscard]] Result<DeliverySeen> see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override;
    [[nodiscard]] Result<TrialReport> test(std::stop_token stop) override;
    [[nodiscard]] Result<std::optional<Observed>> observe(SectionId section, std::stop_token stop) override;

private:
    [[nodiscard]] Result<> roundTrip(const QString &path, const std::stop_token &stop);
    [[nodiscard]] Result<bool> filesAsPlanned(const DeliveryPlanned &plan, const std::stop_token &stop);
    [[nodiscard]] Result<> putMedia(const Delivery &delivery, const DeliveryPlanned::Media &media, const std::stop_token &stop);
    [[nodiscard]] Result<> putPage(const QString &path, const QByteArray &bytes, const std::stop_token &stop);
    [[nodiscard]] Result<> putStyle(const std::stop_token &stop);
    [[nodiscard]] Result<> takeDown(const DeliveryPlanned &plan, const std::stop_token &stop);
    [[nodiscard]] Result<> clean(const QString &folder, const std::stop_token &stop);
    [[nodiscard]] Result<Fetched> fetch(const QString &path, const std::stop_token &stop);

    const Site m_site;
    const Newsroom &m_newsroom;
    const Clock &m_clock;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Theme> m_theme;
    QSet<QString> m_cleaned; ///< folders where left-overs of a crash were looked for already
};

} // namespace toasoan::publish
