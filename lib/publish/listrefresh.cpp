// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/listrefresh.h"

#include "publish/sitepaths.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

const QString framePath = ownFolder + u"/frame.json"_s;

} // namespace

ListRefresh::ListRefresh(const Newsroom &newsroom, Transport &transport, const Theme &theme, const Site &site, const Charter &charter,
    Instant now, std::stop_token stop)
    : m_newsroom(newsroom)
    , m_transport(transport)
    , m_theme(theme)
    , m_site(site)
    , m_charter(charter)
    , m_frame{m_charter, m_site, {}, {}}
    , m_now(now)
    , m_stop(std::move(stop))
{
}

Result<> ListRefresh::run(const DeliveryPlanned &plan, const Target &target, PostId post)
{
    TRY(prepare());
    const QString month = monthOf(plan.dateShown, m_charter);
    TRY_INTO(entries, manifest(month, post));
    std::optional<ManifestEntry> before;
    if (const auto it = std::ranges::find(entries, post, &ManifestEntry::post); it != entries.end()) {
        before = *it;
        entries.erase(it);
    }
    TRY_INTO(allIndexes, frameChanged());
    const bool moved = !before || before->section != target.section;
    QList<SectionId> indexes{target.section};
    if (before && moved)
        indexes.append(before->section);
    if (allIndexes)
        std::ranges::transform(m_nav, std::back_inserter(indexes), &NavEntry::id);
    TRY(writeNumberedAround(target.section, post, moved));
    if (before && moved) {
        TRY_INTO(place, firstItemSince(before->section, plan.dateShown));
        TRY(writeNumberedFrom(before->section, place));
    }
    TRY(writeIndexes(indexes));
    TRY(writeHome());
    TRY(write({framePath, frameDigest()}));

    ManifestEntry entry = entryOf(post, target.section, plan, m_now);
    if (before && before->submission == entry.submission && before->files == entry.files)
        entry.changed = before->changed;
    entries.append(entry);
    TRY(removeUnnamedFiles(plan, post, before));
    TRY(writeSiteMaps(month, entries));
    return write({manifestPath(month), printManifest(month, entries)});
}

Result<> ListRefresh::prepare()
{
    TRY_INTO(agencyName, m_newsroom.text(m_charter.agencyName));
    TRY_INTO(siteName, m_newsroom.text(m_site.name));
    m_frame.agencyName = agencyName;
    m_frame.siteName = siteName;
    for (const Section &section : m_charter.sections) {
        TRY_INTO(count, m_newsroom.listedCount(m_site.id, section.id));
        if (count == 0)
            continue;
        TRY_INTO(name, m_newsroom.text(section.name));
        m_nav.append({section.id, section.code, name});
    }
    return {};
}

Result<> ListRefresh::write(const RenderedFile &file) { return updateFile(m_transport, file.path, file.bytes, m_stop); }

const NavEntry *ListRefresh::nav(SectionId section) const
{
    const auto it = std::ranges::find(m_nav, section, &NavEntry::id);
    return it == m_nav.end() ? nullptr : &*it;
}

Result<QList<ListedPage>> ListRefresh::newestShown(std::optional<SectionId> section, int count) const
{
    // Removed ones keep their number but are not shown, so more are asked for until there are enough.
    for (int asked = count;; asked *= 2) {
        TRY_INTO(pages, m_newsroom.newestListed(m_site.id, section, asked));
        const bool all = pages.size() < asked;
        pages.removeIf([](const ListedPage &page) { return page.removed; });
        if (pages.size() >= count || all)
            return pages.first(qMin<qsizetype>(count, pages.size()));
    }
}

Result<> ListRefresh::writeIndexes(const QList<SectionId> &sections)
{
    QSet<SectionId> written;
    for (const SectionId &section : sections) {
        const NavEntry *entry = nav(section);
        if (!entry || written.contains(section))
            continue;
        written.insert(section);
        TRY(writeIndex(*entry));
    }
    return {};
}

Result<> ListRefresh::writeIndex(const NavEntry &section)
{
    SectionList list{.section = section, .items = {}, .number = 0, .newerPath = {}, .olderPath = {}};
    TRY_INTO(items, newestShown(section.id, perPage));
    list.items = items;
    if (!items.isEmpty()) {
        TRY_INTO(number, m_newsroom.listedNumber(m_site.id, section.id, items.last().post));
        if (number && *number > 0)
            list.olderPath = numberedPath(section.code, (*number - 1) / perPage + 1);
    }
    TRY_INTO(page, renderSection(m_theme, m_frame, m_nav, list));
    return write(page);
}

Result<> ListRefresh::writeNumberedAround(SectionId section, PostId post, bool moved)
{
    TRY_INTO(number, m_newsroom.listedNumber(m_site.id, section, post));
    const NavEntry *entry = nav(section);
    if (!number || !entry)
        return {};
    if (moved)
        return writeNumberedFrom(section, *number);
    TRY_INTO(count, m_newsroom.listedCount(m_site.id, section));
    return writeNumbered(*entry, *number / perPage + 1, count);
}

Result<> ListRefresh::writeNumberedFrom(SectionId section, qint64 item)
{
    const NavEntry *entry = nav(section);
    if (!entry)
        return {};
    TRY_INTO(count, m_newsroom.listedCount(m_site.id, section));
    // The first item of a page also gives the page before it its way forward.
    const qint64 first = qMax<qint64>(item - 1, 0) / perPage + 1;
    for (qint64 page = first; (page - 1) * perPage < count; ++page)
        TRY(writeNumbered(*entry, page, count));
    return {};
}

Result<> ListRefresh::writeNumbered(const NavEntry &section, qint64 page, qint64 count)
{
    TRY_INTO(items, m_newsroom.listed(m_site.id, section.id, (page - 1) * perPage, perPage));
    items.removeIf([](const ListedPage &item) { return item.removed; });
    std::ranges::reverse(items);
    const SectionList list{.section = section,
        .items = items,
        .number = page,
        .newerPath = count > page * perPage ? numberedPath(section.code, page + 1) : sectionPath(section.code),
        .olderPath = page > 1 ? numberedPath(section.code, page - 1) : QString()};
    TRY_INTO(file, renderSection(m_theme, m_frame, {}, list));
    return write(file);
}

Result<> ListRefresh::writeHome()
{
    TRY_INTO(newest, newestShown({}, inFeed));
    QList<HomeSection> sections;
    for (const NavEntry &entry : std::as_const(m_nav)) {
        TRY_INTO(items, newestShown(entry.id, perSectionAtHome));
        sections.append({entry, items});
    }
    TRY_INTO(home, renderHome(m_theme, m_frame, newest.first(qMin<qsizetype>(newestAtHome, newest.size())), sections));
    TRY(write(home));
    return m_site.baseUrl.isEmpty() ? Result<>() : write(renderFeed(m_frame, newest));
}

// What the index pages show beside posts; when it changes, all of them are written anew.
QByteArray ListRefresh::frameDigest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData(text.toUtf8() + '\0'); };
    add(m_theme.stylePath());
    add(m_frame.agencyName);
    add(m_frame.siteName);
    add(m_site.baseUrl.toString());
    for (const auto &[key, value] : m_site.settings.asKeyValueRange())
        add(key.startsWith("contact."_L1) ? key + u'=' + value : QString());
    for (const NavEntry &entry : m_nav)
        add(entry.code + u'=' + entry.name);
    return "{\"frame\":\"" + hash.result().toHex() + "\"}\n";
}

Result<bool> ListRefresh::frameChanged() const
{
    const auto present = m_transport.read(framePath, largestFile, m_stop);
    if (!present && present.error().kind != Error::Kind::NotFound)
        return std::unexpected(present.error());
    return !present || *present != frameDigest();
}

Result<> ListRefresh::writeSiteMaps(const QString &month, const Manifest &entries)
{
    if (m_site.baseUrl.isEmpty())
        return {};
    TRY(write(renderMonthSitemap(m_frame, month, entries)));
    TRY_INTO(names, m_transport.list({}, m_stop));
    QStringList months;
    for (const QString &name : std::as_const(names)) {
        if (name.startsWith("sitemap-"_L1) && name.endsWith(".xml"_L1))
            months.append(name.sliced(8).chopped(4));
    }
    return write(renderSitemapIndex(m_frame, months));
}

} // namespace toasoan::publish
