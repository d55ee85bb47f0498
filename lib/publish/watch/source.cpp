// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/source.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

constexpr std::array<QLatin1StringView, 8> names{
    "source"_L1, "as"_L1, "under"_L1, "item"_L1, "link"_L1, "title"_L1, "date"_L1, "format"_L1};

/// The settings of one section, by the name before the dot.
class Settings final {
public:
    Settings(const Site &site, const QString &code)
        : m_site(site)
        , m_code(code)
    {
    }
    [[nodiscard]] QString key(QLatin1StringView name) const { return name + u'.' + m_code; }
    [[nodiscard]] QString value(QLatin1StringView name) const { return m_site.settings.value(key(name)).trimmed(); }
    [[nodiscard]] std::unexpected<Error> wrong(QLatin1StringView name) const { return failure(Error::Kind::InvalidInput, key(name)); }
    [[nodiscard]] QByteArray digest() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QLatin1StringView name : names)
            hash.addData(value(name).toUtf8() + '\n');
        return hash.result().toHex();
    }

private:
    const Site &m_site;
    const QString &m_code;
};

std::optional<Source::Kind> kindOf(const QString &word)
{
    if (word.isEmpty() || word == "feed"_L1)
        return Source::Kind::Feed;
    if (word == "sitemap"_L1)
        return Source::Kind::Sitemap;
    if (word == "list"_L1)
        return Source::Kind::List;
    if (word == "page"_L1)
        return Source::Kind::Page;
    return std::nullopt;
}

Result<> readSelectors(const Settings &settings, Source &source)
{
    const std::array<std::pair<QLatin1StringView, Selector *>, 4> all{
        {{"item"_L1, &source.item}, {"link"_L1, &source.link}, {"title"_L1, &source.title}, {"date"_L1, &source.date}}};
    for (const auto &[name, selector] : all) {
        if (settings.value(name).isEmpty())
            continue;
        auto parsed = Selector::parse(settings.value(name));
        if (!parsed)
            return settings.wrong(name);
        *selector = std::move(*parsed);
    }
    return {};
}

} // namespace

Result<std::optional<Source>> sourceOf(const Site &site, const QString &code)
{
    const Settings settings(site, code);
    if (settings.value("source"_L1).isEmpty())
        return std::nullopt;
    Source source{.under = settings.value("under"_L1), .format = settings.value("format"_L1), .digest = settings.digest()};
    source.address = site.baseUrl.resolved(QUrl(settings.value("source"_L1)));
    const QString scheme = source.address.scheme();
    if (!source.address.isValid() || source.address.host().isEmpty() || !source.address.userInfo().isEmpty()
        || (scheme != "http"_L1 && scheme != "https"_L1))
        return settings.wrong("source"_L1);
    const auto kind = kindOf(settings.value("as"_L1));
    if (!kind)
        return settings.wrong("as"_L1);
    source.kind = *kind;
    if (!source.under.isEmpty() && !source.under.startsWith(u'/'))
        return settings.wrong("under"_L1);
    TRY(readSelectors(settings, source));
    if (source.kind == Source::Kind::List && source.item.isEmpty())
        return settings.wrong("item"_L1);
    return source;
}

bool isSourceSetting(const QString &key)
{
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return key.size() > name.size() + 1 && key.startsWith(name + u'.'); });
}

bool hasSources(const Site &site) { return std::ranges::any_of(site.settings.keys(), isSourceSetting); }

Result<> checkSources(const Site &site)
{
    for (const QString &key : site.settings.keys()) {
        if (!isSourceSetting(key))
            continue;
        const QString code = key.section(u'.', 1);
        // What describes a source that is not there is a slip of the pen.
        TRY_INTO(source, sourceOf(site, code));
        if (!source)
            return failure(Error::Kind::InvalidInput, u"source."_s + code);
    }
    return {};
}

} // namespace toasoan::publish
