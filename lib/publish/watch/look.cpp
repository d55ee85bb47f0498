// SPDX-License-Identifier: GPL-3.0-or-later
// What a source shows now: one look, or what the last look made of the same answer.
#include "publish/watch/sitemap.h"
#include "publish/watch/source.h"

#include "document/document.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

/// What one answer came to; kept beside the mark that the site gave it.
struct Sight {
    FeedNews news;
    QByteArray steady; ///< of a page without a date
    QList<SitemapReader::Part> parts;
};

QByteArray encoded(const Sight &sight)
{
    QCborMap map{{u"items"_s, sight.news.items}, {u"steady"_s, sight.steady}};
    if (const auto &newest = sight.news.newest) {
        map.insert(u"url"_s, newest->url.toString(QUrl::FullyEncoded));
        map.insert(u"title"_s, newest->title);
        if (newest->date) {
            map.insert(u"at"_s, toMilliseconds(newest->date->at));
            map.insert(u"rough"_s, newest->date->rough);
        }
    }
    QCborArray parts;
    for (const SitemapReader::Part &part : sight.parts)
        parts.append(QCborArray{
            part.url.toString(QUrl::FullyEncoded), part.changed ? QCborValue(toMilliseconds(*part.changed)) : QCborValue(nullptr)});
    map.insert(u"parts"_s, parts);
    return map.toCborValue().toCbor();
}

Sight decoded(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    Sight sight{.news = {.items = int(map[u"items"_s].toInteger())}, .steady = map[u"steady"_s].toByteArray()};
    if (map.contains(u"url"_s)) {
        WebItem item{.url = QUrl(map[u"url"_s].toString()), .title = map[u"title"_s].toString()};
        if (map.contains(u"at"_s))
            item.date = PageDate{.at = fromMilliseconds(map[u"at"_s].toInteger()), .rough = map[u"rough"_s].toBool()};
        sight.news.newest = item;
    }
    for (const QCborValue &part : map[u"parts"_s].toArray()) {
        const QCborArray pair = part.toArray();
        sight.parts.append({.url = QUrl(pair[0].toString()),
            .changed = pair[1].isInteger() ? std::optional(fromMilliseconds(pair[1].toInteger())) : std::nullopt});
    }
    return sight;
}

QByteArray digestOf(const QString &words) { return QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256); }

/// Reads a page with selectors.
class PageReader final {
public:
    PageReader(const HtmlPage &page, const Source &source, const WebReading &reading)
        : m_page(page)
        , m_source(source)
        , m_reading(reading)
    {
    }

    [[nodiscard]] FeedNews list() const
    {
        FeedNews news;
        for (const Element &element : m_source.item.all(m_page.root())) {
            const WebItem item = itemOf(element);
            if (item.url.isEmpty() || !isUnder(item.url, m_reading.under))
                continue;
            ++news.items;
            if (isNewer(item, news.newest))
                news.newest = item;
        }
        return news;
    }

    /// Nothing if what should be there is not.
    [[nodiscard]] std::optional<Sight> page() const
    {
        static const Selector body = *Selector::parse(u"main, [role=main], article");
        const Element root = m_page.root();
        std::optional<Element> part = m_source.item.isEmpty() ? body.first(root) : m_source.item.first(root);
        if (!part && !m_source.item.isEmpty())
            return std::nullopt;
        const Element shown = part.value_or(root);
        WebItem item{.url = m_reading.address, .title = m_page.title()};
        if (const auto title = m_source.title.first(root))
            item.title = title->words();
        item.date = dateOfPage(root);
        return Sight{.news = {.items = 1, .newest = item}, .steady = digestOf(document::lettersAndDigits(shown.words()))};
    }

private:
    [[nodiscard]] WebItem itemOf(const Element &element) const
    {
        static const Selector anyLink = *Selector::parse(u"a[href]");
        const Selector &chosen = m_source.link.isEmpty() ? anyLink : m_source.link;
        auto link = chosen.first(element);
        if (!link && chosen.matches(element))
            link = element; // a list of bare links
        if (!link)
            return {};
        WebItem item{.url = m_page.resolved(link->attribute("href"))};
        const auto title = m_source.title.first(element);
        item.title = title ? title->words() : link->words();
        // A picture may come first, with the same address behind the words below it.
        for (const Element &other : title || !item.title.isEmpty() ? QList<Element>() : anyLink.all(element)) {
            if (item.title.isEmpty() && m_page.resolved(other.attribute("href")) == item.url)
                item.title = other.words();
        }
        if (item.title.isEmpty())
            item.title = link->attribute("title").simplified();
        item.date = dateOfItem(element, item.title);
        return item;
    }

    [[nodiscard]] std::optional<PageDate> dateOfItem(const Element &element, const QString &title) const
    {
        if (!m_source.date.isEmpty()) {
            const auto place = m_source.date.first(element);
            return place ? dateIn(*place) : std::nullopt;
        }
        static const Selector machine = *Selector::parse(u"time[datetime]");
        if (const auto place = machine.first(element)) {
            if (const auto date = dateIn(*place))
                return date;
        }
        // A title may speak of another day.
        QString words = element.words();
        if (!title.isEmpty())
            words.replace(title, u" "_s);
        return readDate(words, m_reading);
    }

    [[nodiscard]] std::optional<PageDate> dateOfPage(const Element &root) const
    {
        if (!m_source.date.isEmpty()) {
            const auto place = m_source.date.first(root);
            return place ? dateIn(*place) : std::nullopt;
        }
        static const Selector meta = *Selector::parse(u"meta[property=\"article:modified_time\"]");
        const auto place = meta.first(root);
        return place ? findPageDate(place->attribute("content"), m_reading.zone, m_reading.now) : std::nullopt;
    }

    [[nodiscard]] std::optional<PageDate> dateIn(const Element &place) const
    {
        for (const char *name : {"datetime", "content"}) {
            if (!place.hasAttribute(name))
                continue;
            if (const auto date = findPageDate(place.attribute(name), m_reading.zone, m_reading.now))
                return date;
        }
        return readDate(place.words(), m_reading);
    }

    const HtmlPage &m_page;
    const Source &m_source;
    const WebReading &m_reading;
};

/// One look at one source.
class Looker final {
public:
    Looker(const Source &source, Visitor &visitor, const WebReading &reading, const std::stop_token &stop)
        : m_source(source)
        , m_visitor(visitor)
        , m_reading(reading)
        , m_stop(stop)
    {
    }

    [[nodiscard]] Result<std::optional<Observed>> look()
    {
        if (m_source.kind == Source::Kind::Sitemap)
            return newestOfMaps();
        TRY_INTO(answer, visited(m_source.address, {}));
        if (!answer)
            return std::nullopt;
        TRY_INTO(sight, sightOf(*answer));
        return observed(sight);
    }

private:
    // Nothing where the page itself is what is owed and is gone; a list that moved says nothing about its items.
    [[nodiscard]] Result<std::optional<Visited>> visited(const QUrl &url, const CurlHandle::Take &take)
    {
        const bool map = m_source.kind == Source::Kind::Sitemap;
        m_visit = {.url = url, .purpose = m_source.digest + m_reading.zone.id(), .take = take};
        m_visit.limit = map ? SitemapReader::largest : m_visit.limit;
        TRY_INTO(answer, m_visitor.visit(m_visit, m_stop));
        if (answer.good())
            return std::optional(std::move(answer));
        const QString what = u"%1: HTTP %2"_s.arg(url.toString()).arg(answer.status);
        if (m_source.kind == Source::Kind::Page && (answer.status == 404 || answer.status == 410))
            return std::nullopt;
        return failure(answer.status >= 500 ? Error::Kind::Offline : Error::Kind::SiteRefused, what);
    }

    [[nodiscard]] Result<Sight> sightOf(const Visited &answer)
    {
        if (answer.unchanged)
            return decoded(answer.unchanged->words);
        WebReading reading = m_reading;
        reading.address = answer.url;
        Sight sight;
        if (m_source.kind == Source::Kind::Feed) {
            TRY_INTO(news, readFeed(decodedText(answer.body, answer.contentType), reading));
            sight.news = std::move(news);
        } else {
            TRY_INTO(page, HtmlPage::parse(answer.body, answer.contentType, answer.url));
            const PageReader reader(page, m_source, reading);
            auto read = m_source.kind == Source::Kind::List ? std::optional(Sight{.news = reader.list()}) : reader.page();
            // An empty list and a changed theme look alike: neither is proof that the section is empty.
            if (!read || read->news.items == 0)
                return failure(Error::Kind::SiteRefused, u"nothing fits the selectors at "_s + answer.url.toString());
            sight = std::move(*read);
        }
        TRY(m_visitor.remember(m_visit, answer, encoded(sight)));
        return sight;
    }

    [[nodiscard]] Result<std::optional<Observed>> observed(const Sight &sight) const
    {
        const auto &newest = sight.news.newest;
        if (sight.news.items == 0)
            return std::nullopt;
        if (!newest)
            return failure(Error::Kind::SiteRefused, u"no date can be read at "_s + m_source.address.toString());
        Observed seen{.url = newest->url, .title = newest->title, .at = newest->date ? newest->date->at : m_reading.now};
        if (!newest->date)
            seen.steady = sight.steady;
        else if (newest->date->rough)
            seen.steady = digestOf(newest->title);
        return seen;
    }

    [[nodiscard]] Result<Sight> mapAt(const QUrl &url)
    {
        WebReading reading = m_reading;
        reading.address = url;
        SitemapReader reader(reading);
        Result<> read;
        TRY_INTO(answer, visited(url, [&](QByteArrayView piece) {
            read = reader.add(piece);
            return read.has_value();
        }));
        TRY(read);
        if (answer->unchanged)
            return decoded(answer->unchanged->words);
        TRY(reader.finish());
        Sight sight{.news = reader.news(), .parts = reader.parts()};
        TRY(m_visitor.remember(m_visit, *answer, encoded(sight)));
        return sight;
    }

    // An index names files, not indexes again (sitemaps.org), so that none can go round in a circle.
    [[nodiscard]] Result<std::optional<Observed>> newestOfMaps()
    {
        constexpr int mostLooks = 50;
        TRY_INTO(all, mapAt(m_source.address));
        std::ranges::stable_sort(
            all.parts, std::ranges::greater(), [](const SitemapReader::Part &part) { return part.changed.value_or(Instant::max()); });
        int looks = 0;
        for (const SitemapReader::Part &part : std::as_const(all.parts)) {
            const auto &newest = all.news.newest;
            if (looks == mostLooks || (newest && part.changed && *part.changed < newest->date->at))
                break;
            ++looks;
            TRY_INTO(sight, mapAt(part.url));
            all.news.items += sight.news.items;
            if (sight.news.newest && isNewer(*sight.news.newest, newest))
                all.news.newest = sight.news.newest;
        }
        TRY_INTO(newest, observed(all));
        if (newest && newest->title.isEmpty())
            newest->title = titleOf(newest->url);
        return newest;
    }

    // A site map has addresses only; the page itself says what it is called. If it does not, its address must do.
    [[nodiscard]] QString titleOf(const QUrl &url)
    {
        const Visit visit{.url = url, .purpose = "title"};
        const auto answer = m_visitor.visit(visit, m_stop);
        if (!answer || !answer->good())
            return {};
        if (answer->unchanged)
            return QString::fromUtf8(answer->unchanged->words);
        const auto page = HtmlPage::parse(answer->body, answer->contentType, answer->url);
        QString title = page ? page->title() : QString();
        (void)m_visitor.remember(visit, *answer, title.toUtf8());
        return title;
    }

    const Source &m_source;
    Visitor &m_visitor;
    const WebReading &m_reading;
    const std::stop_token &m_stop;
    Visit m_visit;
};

} // namespace

Result<std::optional<Observed>> lookAt(
    const Source &source, Visitor &visitor, const QTimeZone &zone, Instant now, const std::stop_token &stop)
{
    const WebReading reading{.address = source.address, .zone = zone, .now = now, .format = source.format, .under = source.under};
    return Looker(source, visitor, reading, stop).look();
}

} // namespace toasoan::publish
