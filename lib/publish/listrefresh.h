// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/renderlists.h"
#include "publish/transport.h"

namespace toasoan::publish {

/// Brings the pages around one post in line with the set of plans: its section's index, its numbered page, home, feed, site
/// map, and last the manifest of its month. Other pages are touched only when the post moved in its section's order or when
/// the names of sections changed. Files of the post that no approved page names any more are removed.
class ListRefresh final {
public:
    ListRefresh(const Newsroom &newsroom, Transport &transport, const Theme &theme, const Site &site, const Charter &charter, Instant now,
        std::stop_token stop);

    [[nodiscard]] Result<> run(const DeliveryPlanned &plan, const Target &target, PostId post);

    static constexpr int perPage = 20;
    static constexpr int newestAtHome = 9;
    static constexpr int perSectionAtHome = 5;
    static constexpr int inFeed = 30;

private:
    using Manifest = QList<ManifestEntry>;

    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<> write(const RenderedFile &file);
    [[nodiscard]] Result<QList<ListedPage>> newestShown(std::optional<SectionId> section, int count) const;
    [[nodiscard]] Result<> writeIndexes(const QList<SectionId> &sections);
    [[nodiscard]] Result<> writeIndex(const NavEntry &section);
    [[nodiscard]] Result<> writeNumberedAround(SectionId section, PostId post, bool moved);
    [[nodiscard]] Result<> writeNumberedFrom(SectionId section, qint64 item);
    [[nodiscard]] Result<> writeNumbered(const NavEntry &section, qint64 page, qint64 count);
    [[nodiscard]] Result<> writeHome();
    [[nodiscard]] Result<> writeSiteMaps(const QString &month, const Manifest &entries);
    [[nodiscard]] Result<bool> frameChanged() const;
    [[nodiscard]] QByteArray frameDigest() const;
    [[nodiscard]] const NavEntry *nav(SectionId section) const;

    [[nodiscard]] Result<Manifest> manifest(const QString &month, PostId except) const;
    [[nodiscard]] Result<Manifest> rebuiltManifest(const QString &month, PostId except) const;
    [[nodiscard]] Result<qint64> firstItemSince(std::optional<SectionId> section, Instant moment) const;

    [[nodiscard]] Result<> removeUnnamedFiles(const DeliveryPlanned &plan, PostId post, const std::optional<ManifestEntry> &before);
    [[nodiscard]] Result<QStringList> pathsEverNamed(const DeliveryPlanned &plan, PostId post) const;
    [[nodiscard]] Result<QSet<QString>> pathsOfOthers(int year, PostId post) const;

    const Newsroom &m_newsroom;
    Transport &m_transport;
    const Theme &m_theme;
    const Site &m_site;
    const Charter &m_charter;
    Frame m_frame;
    Instant m_now;
    std::stop_token m_stop;
    QList<NavEntry> m_nav;
};

} // namespace toasoan::publish
