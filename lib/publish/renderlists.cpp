// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/renderlists.h"

#include "publish/sitepaths.h"

#include <QLocale>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

QVariantHash itemValues(const ListedPage &item, const Frame &frame, const Links &links)
{
    return {{u"title"_s, item.title}, {u"summary"_s, shortened(item.summary, 260)}, {u"url"_s, links.page(item.urlPath)},
        {u"withdrawn"_s, item.withdrawn}, {u"shown"_s, momentValues(item.dateShown, frame.charter)}};
}

QVariantList itemList(const QList<ListedPage> &items, const Frame &frame, const Links &links)
{
    QVariantList list;
    for (const ListedPage &item : items)
        list.append(itemValues(item, frame, links));
    return list;
}

QVariantList navValues(const QList<NavEntry> &nav, const Links &links, SectionId current)
{
    QVariantList list;
    for (const NavEntry &entry : nav) {
        list.append(
            QVariantHash{{u"name"_s, entry.name}, {u"url"_s, links.page(sectionPath(entry.code))}, {u"current"_s, entry.id == current}});
    }
    return list;
}

// {"page": …} with the sections' names put in.
QVariantHash withNav(QVariantHash values, const QVariantList &nav)
{
    QVariantHash page = values.value(u"page"_s).toHash();
    page.insert(u"sections"_s, nav);
    values.insert(u"page"_s, page);
    return values;
}

QString rfc822(Instant instant) { return QLocale::c().toString(toDateTime(instant), u"ddd, dd MMM yyyy HH:mm:ss '+0000'"); }

QString address(const Frame &frame, const QString &path) { return publicUrl(frame.site, path).toString(QUrl::FullyEncoded); }

} // namespace

Result<RenderedFile> renderSection(const Theme &theme, const Frame &frame, const QList<NavEntry> &nav, const SectionList &list)
{
    const QString urlPath = list.number == 0 ? sectionPath(list.section.code) : numberedPath(list.section.code, list.number);
    const Links links(urlPath, frame.site);
    const PageHead head{.urlPath = urlPath,
        .title = list.number == 0 ? list.section.name : u"%1 (trang lưu số %2)"_s.arg(list.section.name).arg(list.number),
        .description = u"%1, %2"_s.arg(list.section.name, frame.agencyName),
        .creator = frame.agencyName,
        .subject = list.section.name,
        .type = u"website"_s,
        .mark = {},
        .date = list.items.isEmpty() ? Instant() : list.items.first().dateShown,
        .imagePath = {}};
    QVariantHash values = withNav(pageValues(theme, frame, head), navValues(nav, links, list.section.id));
    values.insert(u"list"_s,
        QVariantHash{{u"sectionName"_s, list.section.name}, {u"sectionUrl"_s, links.page(sectionPath(list.section.code))},
            {u"number"_s, list.number}, {u"items"_s, itemList(list.items, frame, links)},
            {u"hasMore"_s, !list.newerPath.isEmpty() || !list.olderPath.isEmpty()},
            {u"newerUrl"_s, list.newerPath.isEmpty() ? QString() : links.page(list.newerPath)},
            {u"olderUrl"_s, list.olderPath.isEmpty() ? QString() : links.page(list.olderPath)}});
    TRY_INTO(bytes, theme.render(u"list.html"_s, values));
    return RenderedFile{pageFile(urlPath), bytes};
}

Result<RenderedFile> renderHome(const Theme &theme, const Frame &frame, const QList<ListedPage> &newest, const QList<HomeSection> &sections)
{
    const Links links({}, frame.site);
    const PageHead head{.urlPath = {},
        .title = frame.siteName,
        .description = frame.siteName == frame.agencyName ? frame.siteName : u"%1, %2"_s.arg(frame.siteName, frame.agencyName),
        .creator = frame.agencyName,
        .subject = {},
        .type = u"website"_s,
        .mark = {},
        .date = newest.isEmpty() ? Instant() : newest.first().dateShown,
        .imagePath = {},
        .isHome = true};
    QList<NavEntry> nav;
    QVariantList blocks;
    for (const HomeSection &section : sections) {
        nav.append(section.section);
        blocks.append(QVariantHash{{u"code"_s, section.section.code}, {u"name"_s, section.section.name},
            {u"url"_s, links.page(sectionPath(section.section.code))}, {u"items"_s, itemList(section.items, frame, links)}});
    }
    QVariantHash values = withNav(pageValues(theme, frame, head), navValues(nav, links, {}));
    values.insert(u"list"_s, QVariantHash{{u"items"_s, itemList(newest, frame, links)}, {u"sections"_s, blocks}});
    TRY_INTO(bytes, theme.render(u"home.html"_s, values));
    return RenderedFile{pageFile({}), bytes};
}

RenderedFile renderFeed(const Frame &frame, const QList<ListedPage> &newest)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"rss"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"channel"_s);
    xml.writeTextElement(u"title"_s, frame.siteName);
    xml.writeTextElement(u"link"_s, address(frame, {}));
    xml.writeTextElement(u"description"_s, frame.agencyName);
    xml.writeTextElement(u"language"_s, u"vi"_s);
    for (const ListedPage &item : newest) {
        xml.writeStartElement(u"item"_s);
        xml.writeTextElement(u"title"_s, item.title);
        xml.writeTextElement(u"link"_s, address(frame, item.urlPath));
        xml.writeStartElement(u"guid"_s);
        xml.writeAttribute(u"isPermaLink"_s, u"false"_s);
        xml.writeCharacters(item.post.toHex());
        xml.writeEndElement();
        xml.writeTextElement(u"pubDate"_s, rfc822(item.dateShown));
        xml.writeTextElement(u"description"_s, shortened(item.summary.isEmpty() ? item.title : item.summary, 500));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return {u"rss.xml"_s, bytes};
}

RenderedFile renderMonthSitemap(const Frame &frame, const QString &month, const QList<ManifestEntry> &entries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"urlset"_s);
    xml.writeDefaultNamespace(u"http://www.sitemaps.org/schemas/sitemap/0.9"_s);
    for (const ManifestEntry &entry : entries) {
        if (entry.files.isEmpty())
            continue;
        xml.writeStartElement(u"url"_s);
        xml.writeTextElement(u"loc"_s, address(frame, entry.urlPath));
        xml.writeTextElement(u"lastmod"_s, toDateTime(entry.changed).toString(u"yyyy-MM-dd"));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return {monthSitemapPath(month), bytes};
}

RenderedFile renderSitemapIndex(const Frame &frame, const QStringList &months)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"sitemapindex"_s);
    xml.writeDefaultNamespace(u"http://www.sitemaps.org/schemas/sitemap/0.9"_s);
    for (const QString &month : months) {
        xml.writeStartElement(u"sitemap"_s);
        xml.writeTextElement(u"loc"_s, address(frame, monthSitemapPath(month)));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return {u"sitemap.xml"_s, bytes};
}

} // namespace toasoan::publish
