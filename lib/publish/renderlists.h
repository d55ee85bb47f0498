// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/manifest.h"
#include "publish/pagevalues.h"
#include "publish/render.h"

namespace toasoan::publish {

/// A section that has pages on this site.
struct NavEntry {
    SectionId id;
    QString code;
    QString name;
    friend bool operator==(const NavEntry &, const NavEntry &) = default;
};

/// One page of a section: its index (the newest), or a numbered page, which names no page that may move.
struct SectionList {
    NavEntry section;
    QList<ListedPage> items; ///< newest first, none removed
    qint64 number = 0; ///< 0: the index
    QString newerPath; ///< URL paths; empty: none
    QString olderPath;
};

struct HomeSection {
    NavEntry section;
    QList<ListedPage> items;
};

/// Section names come with the index pages and the home page only; the others name just their own section, so that a new
/// section does not make 100,000 pages stale.
[[nodiscard]] Result<RenderedFile> renderSection(
    const Theme &theme, const Frame &frame, const QList<NavEntry> &nav, const SectionList &list);
[[nodiscard]] Result<RenderedFile> renderHome(
    const Theme &theme, const Frame &frame, const QList<ListedPage> &newest, const QList<HomeSection> &sections);
[[nodiscard]] RenderedFile renderFeed(const Frame &frame, const QList<ListedPage> &newest);
[[nodiscard]] RenderedFile renderMonthSitemap(const Frame &frame, const QString &month, const QList<ManifestEntry> &entries);
[[nodiscard]] RenderedFile renderSitemapIndex(const Frame &frame, const QStringList &months);

} // namespace toasoan::publish
