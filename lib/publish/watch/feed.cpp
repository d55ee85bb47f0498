// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/feed.h"

#include <QXmlStreamReader>

#include "publish/watch/htmlpage.h"

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

/// Feeds use the names of HTML's entities without declaring them; what is no such name becomes a blank.
class HtmlNames final : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString words = wordsOfHtml(u"<p>x&%1;x"_s.arg(name));
        return words.size() == 3 ? words.sliced(1, 1) : u" "_s;
    }
};

class FeedReader final {
public:
    FeedReader(const QString &text, const WebReading &reading)
        : m_xml(text)
        , m_reading(reading)
    {
        m_xml.setEntityResolver(&m_names);
    }

    [[nodiscard]] Result<FeedNews> read()
    {
        if (!toFirstElement() || !isFeed(m_xml.name()))
            return failure(Error::Kind::SiteRefused, u"no feed at "_s + m_reading.address.toString());
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement && (m_xml.name() == "item"_L1 || m_xml.name() == "entry"_L1))
                take(readItem());
        }
        if (m_xml.hasError())
            return failure(Error::Kind::SiteRefused,
                u"%1, line %2: %3"_s.arg(m_reading.address.toString()).arg(m_xml.lineNumber()).arg(m_xml.errorString()));
        return m_news;
    }

private:
    static bool isFeed(QStringView name) { return name == "rss"_L1 || name == "feed"_L1 || name == "RDF"_L1; }

    // Nobody who means well declares entities in a feed.
    [[nodiscard]] bool toFirstElement()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty())
                return false;
            if (token == QXmlStreamReader::StartElement)
                return true;
        }
        return false;
    }

    [[nodiscard]] WebItem readItem()
    {
        WebItem item;
        QString guid;
        std::optional<PageDate> updated;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == "title"_L1) {
                item.title = wordsOfHtml(text());
            } else if (name == "link"_L1) {
                const QXmlStreamAttributes attributes = m_xml.attributes();
                const QString relation = attributes.value("rel"_L1).toString();
                const QString href = attributes.value("href"_L1).toString();
                const QString inside = text();
                if (item.url.isEmpty() && (relation.isEmpty() || relation == "alternate"_L1))
                    item.url = resolved(href.isEmpty() ? inside : href);
            } else if (name == "guid"_L1) {
                const bool address = m_xml.attributes().value("isPermaLink"_L1) != "false"_L1;
                const QString inside = text();
                guid = address ? inside : QString();
            } else if (name == "pubDate"_L1 || name == "date"_L1 || name == "published"_L1 || name == "issued"_L1) {
                const auto date = readDate(text(), m_reading);
                item.date = item.date ? item.date : date;
            } else if (name == "updated"_L1 || name == "modified"_L1) {
                updated = readDate(text(), m_reading);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (item.url.isEmpty() && guid.startsWith("http"_L1))
            item.url = resolved(guid);
        if (!item.date)
            item.date = updated;
        return item;
    }

    // QXmlStreamReader's own way calls itself for every child: elements nested without end would end the program.
    QString text()
    {
        QString all;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                ++depth;
            else if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
                all += m_xml.text();
        }
        return all.trimmed();
    }

    [[nodiscard]] QUrl resolved(const QString &link) const
    {
        const QUrl url = m_reading.address.resolved(QUrl(link.trimmed()));
        return url.scheme() == "http"_L1 || url.scheme() == "https"_L1 ? url.adjusted(QUrl::RemoveFragment) : QUrl();
    }

    void take(const WebItem &item)
    {
        if (item.url.isEmpty() || !isUnder(item.url, m_reading.under))
            return;
        ++m_news.items;
        if (isNewer(item, m_news.newest))
            m_news.newest = item;
    }

    QXmlStreamReader m_xml;
    HtmlNames m_names;
    const WebReading &m_reading;
    FeedNews m_news;
};

} // namespace

Result<FeedNews> readFeed(const QString &text, const WebReading &reading) { return FeedReader(text, reading).read(); }

std::optional<PageDate> readDate(const QString &text, const WebReading &reading)
{
    return reading.format.isEmpty() ? findPageDate(text, reading.zone, reading.now) : readPageDate(text, reading.format, reading.zone);
}

bool isUnder(const QUrl &url, const QString &path) { return path.isEmpty() || url.path().startsWith(path); }

} // namespace toasoan::publish
