// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/sitemap.h"

#include <QXmlStreamReader>

#include <array>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

/// Unpacks gzip (RFC 1952) piece by piece; hands on what is not packed.
class Unpacker final {
public:
    Unpacker() = default;
    ~Unpacker()
    {
        if (m_packed)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Unpacker)

    template <typename Take> [[nodiscard]] Result<> add(QByteArrayView piece, const Take &take)
    {
        if (!m_begun && !begin(piece))
            return {};
        QByteArray all = std::exchange(m_head, {});
        all.append(piece);
        if (!m_packed)
            return take(QByteArrayView(all));
        return unpack(std::move(all), take);
    }
    [[nodiscard]] bool isWhole() const { return !m_packed || m_ended; }

private:
    // The first two bytes tell; a piece may be one byte.
    bool begin(QByteArrayView &piece)
    {
        m_head.append(piece);
        piece = {};
        if (m_head.size() < 2)
            return false;
        m_begun = true;
        constexpr int gzipOnly = 16 + MAX_WBITS;
        m_packed = m_head.startsWith("\x1f\x8b") && inflateInit2(&m_stream, gzipOnly) == Z_OK;
        return true;
    }
    template <typename Take> [[nodiscard]] Result<> unpack(QByteArray bytes, const Take &take)
    {
        std::array<char, 64 * 1024> buffer;
        m_stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_in = uInt(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            m_stream.avail_out = uInt(buffer.size());
            const int code = m_ended ? Z_BUF_ERROR : inflate(&m_stream, Z_NO_FLUSH);
            if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
                return failure(Error::Kind::SiteRefused, u"gzip: %1"_s.arg(code));
            TRY(take(QByteArrayView(buffer.data(), qsizetype(buffer.size() - m_stream.avail_out))));
            m_ended = m_ended || code == Z_STREAM_END;
        } while (!m_ended && m_stream.avail_out == 0);
        return {};
    }

    z_stream m_stream{};
    QByteArray m_head;
    bool m_begun = false;
    bool m_packed = false;
    bool m_ended = false;
};

} // namespace

struct SitemapReader::Private {
    WebReading reading;
    Unpacker unpacker;
    QXmlStreamReader xml;
    qint64 unpacked = 0;
    bool sawRoot = false;
    bool isIndex = false;
    FeedNews news;
    QList<Part> parts;

    // of the entry that is being read
    WebItem item;
    QString text;

    [[nodiscard]] std::unexpected<Error> wrong(const QString &why) const
    {
        return failure(Error::Kind::SiteRefused, u"%1, line %2: %3"_s.arg(reading.address.toString()).arg(xml.lineNumber()).arg(why));
    }
    [[nodiscard]] Result<> parse();
    [[nodiscard]] Result<> begin();
    void end();
    void endEntry();
};

// As far as the text goes by now.
Result<> SitemapReader::Private::parse()
{
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return wrong(u"it declares entities"_s);
            break;
        case QXmlStreamReader::StartElement:
            TRY(begin());
            break;
        case QXmlStreamReader::Characters:
            if (text.size() < 4096) // an address has at most 2,048 letters
                text += xml.text();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        default:
            break;
        }
    }
    if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
        return wrong(xml.errorString());
    return {};
}

Result<> SitemapReader::Private::begin()
{
    if (!std::exchange(sawRoot, true)) {
        isIndex = xml.name() == "sitemapindex"_L1;
        if (!isIndex && xml.name() != "urlset"_L1)
            return wrong(u"no site map"_s);
    }
    if (xml.name() == "url"_L1 || xml.name() == "sitemap"_L1)
        item = {};
    text.clear();
    return {};
}

void SitemapReader::Private::end()
{
    const QStringView name = xml.name();
    if (name == "loc"_L1 && item.url.isEmpty())
        item.url = reading.address.resolved(QUrl(text.trimmed()));
    else if (name == "lastmod"_L1 || (name == "publication_date"_L1 && !item.date))
        item.date = readDate(text, reading);
    else if (name == "title"_L1 && item.title.isEmpty())
        item.title = text.simplified();
    else if (name == "url"_L1 || name == "sitemap"_L1)
        endEntry();
}

void SitemapReader::Private::endEntry()
{
    // A site map speaks for its own host only (sitemaps.org, "Sitemaps & Cross Submits").
    if (!isSameHost(item.url, reading.address))
        return;
    if (isIndex) {
        if (parts.size() < mostParts)
            parts.append({.url = item.url, .changed = item.date ? std::optional(item.date->at) : std::nullopt});
        return;
    }
    if (!isUnder(item.url, reading.under))
        return;
    ++news.items;
    if (isNewer(item, news.newest))
        news.newest = item;
}

SitemapReader::SitemapReader(WebReading reading)
    : d(std::make_unique<Private>())
{
    d->reading = std::move(reading);
}

SitemapReader::~SitemapReader() = default;

Result<> SitemapReader::add(QByteArrayView piece)
{
    return d->unpacker.add(piece, [this](QByteArrayView unpacked) -> Result<> {
        d->unpacked += unpacked.size();
        if (d->unpacked > largest)
            return failure(Error::Kind::TooLarge, d->reading.address.toString());
        d->xml.addData(unpacked.toByteArray());
        return d->parse();
    });
}

Result<> SitemapReader::finish()
{
    if (!d->unpacker.isWhole() || d->xml.hasError() || !d->sawRoot)
        return d->wrong(u"it ends too early"_s);
    return {};
}

const FeedNews &SitemapReader::news() const { return d->news; }

const QList<SitemapReader::Part> &SitemapReader::parts() const { return d->parts; }

} // namespace toasoan::publish
