// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpressmedia.h"

#include "publish/httpfetch.h"
#include "publish/sitepaths.h"
#include "publish/wordpresspost.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

const QString wantedFields = u"id,slug,source_url,media_details,title,alt_text,caption"_s;

} // namespace

QString WordPressMedia::underBase(const Site &site, const QString &address)
{
    const QUrl url(address);
    QString base = site.baseUrl.path();
    if (!base.endsWith(u'/'))
        base += u'/';
    const QString path = url.path(QUrl::FullyEncoded);
    if (url.host() != site.baseUrl.host() || !path.startsWith(base))
        return address;
    const QString query = url.query(QUrl::FullyEncoded);
    return query.isEmpty() ? path.sliced(base.size()) : path.sliced(base.size()) + u'?' + query;
}

WordPressMedia::Item WordPressMedia::itemFrom(const QJsonValue &json)
{
    Item item{.id = json["id"_L1].toInteger(),
        .slug = json["slug"_L1].toString(),
        .original = json["source_url"_L1].toString(),
        .title = json["title"_L1]["raw"_L1].toString(),
        .alt = json["alt_text"_L1].toString(),
        .caption = json["caption"_L1]["raw"_L1].toString()};
    // Of a large picture the site shows a smaller copy ("-scaled"), of a turned one another; what was sent lies beside it.
    if (const QString sent = json["media_details"_L1]["original_image"_L1].toString(); !sent.isEmpty())
        item.original = item.original.left(item.original.lastIndexOf(u'/') + 1) + sent;
    return item;
}

Result<std::optional<WordPressMedia::Item>> WordPressMedia::bySlug(const QString &slug, const std::stop_token &stop)
{
    TRY_INTO(answer, m_api.get(u"wp/v2/media"_s, {{"slug", slug}, {"context", u"edit"_s}, {"_fields", wantedFields}}, stop));
    if (!answer.ok())
        return std::unexpected(answer.refusal());
    const QJsonArray items = answer.body.toArray();
    if (!items.isEmpty())
        return itemFrom(items.first());
    if (answer.total == 0)
        return std::nullopt;
    // An account may use another's files, but not read them for editing.
    TRY_INTO(shown, m_api.get(u"wp/v2/media"_s, {{"slug", slug}, {"_fields", wantedFields}}, stop));
    const QJsonArray shownItems = shown.body.toArray();
    return shownItems.isEmpty() ? std::nullopt : std::optional(itemFrom(shownItems.first()));
}

Result<WordPressMedia::Item> WordPressMedia::upload(const QString &fileName, const QByteArray &bytes, const std::stop_token &stop)
{
    const QString slug = QFileInfo(fileName).completeBaseName();
    const auto answer = m_api.upload(fileName, slug, bytes, stop);
    if (answer && !answer->ok())
        return std::unexpected(answer->refusal());
    if (answer)
        return itemFrom(answer->body);
    if (answer.error().kind == Error::Kind::Cancelled)
        return std::unexpected(answer.error());
    // As with posts: perhaps only the reply was lost.
    TRY(pauseFor(std::chrono::seconds(1), stop));
    const auto made = bySlug(slug, stop);
    return made && *made ? Result<Item>(**made) : std::unexpected(answer.error());
}

// Only where nothing is said yet: what somebody wrote in the library is theirs.
Result<> WordPressMedia::describe(const Item &item, MediaId media, const Revision &revision, const std::stop_token &stop)
{
    QJsonObject words;
    const auto image = std::ranges::find(revision.images, media, &ImageUse::media);
    const auto file = std::ranges::find(revision.attachments, media, &AttachmentUse::media);
    if (image != revision.images.end()) {
        if (item.alt.isEmpty() && !image->alt.isEmpty())
            words.insert(u"alt_text"_s, image->alt.simplified());
        if (item.caption.isEmpty() && !image->caption.isEmpty())
            words.insert(u"caption"_s, image->caption.simplified().toHtmlEscaped());
    }
    if (file != revision.attachments.end() && item.title == item.slug && !file->title.trimmed().isEmpty())
        words.insert(u"title"_s, file->title.simplified().toHtmlEscaped());
    if (words.isEmpty())
        return {};
    TRY_INTO(answer, m_api.post(u"wp/v2/media/%1"_s.arg(item.id), words, stop));
    // Another account's file is as good without.
    return answer.ok() || answer.status == 403 ? Result<>() : std::unexpected(answer.refusal());
}

Result<> WordPressMedia::ensure(DeliveryPlanned::Media &media, const Delivery &delivery, const std::stop_token &stop)
{
    const QString fileName = QFileInfo(media.url).fileName();
    const QString slug = QFileInfo(fileName).completeBaseName();
    TRY_INTO(present, bySlug(slug, stop));
    if (!present) {
        TRY_INTO(uploaded, upload(fileName, delivery.media.value(media.media), stop));
        present = uploaded;
    }
    if (present->slug != slug)
        return failure(Error::Kind::SiteDiffers, u"%1 was named %2"_s.arg(slug, present->slug));
    TRY_INTO(url, provenUrl(*present, media.media.bytes(), stop));
    TRY(describe(*present, media.media, delivery.revision, stop));
    media.remoteId = QString::number(present->id);
    media.url = url;
    return {};
}

// As the public gets it: the file that was sent, whatever smaller copies the site makes beside it.
Result<QString> WordPressMedia::provenUrl(const Item &item, const QByteArray &sha256, const std::stop_token &stop) const
{
    QString url = underBase(m_site, item.original);
    TRY_INTO(answer, httpFetch(publicUrl(m_site, url), stop));
    if (answer.status >= 500)
        return failure(Error::Kind::Offline, u"%1: HTTP %2"_s.arg(url).arg(answer.status));
    if (answer.status != 200 || QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256) != sha256)
        return failure(Error::Kind::SiteDiffers, u"%1 is not the file that was sent (HTTP %2)"_s.arg(url).arg(answer.status));
    return url;
}

Result<bool> WordPressMedia::areThere(const QList<DeliveryPlanned::Media> &media, const std::stop_token &stop)
{
    constexpr qsizetype pageSize = 100; // the most that the interface lists at once
    for (qsizetype from = 0; from < media.size(); from += pageSize) {
        const QList<DeliveryPlanned::Media> some = media.mid(from, pageSize);
        QStringList ids;
        std::ranges::transform(some, std::back_inserter(ids), &DeliveryPlanned::Media::remoteId);
        TRY_INTO(answer,
            m_api.get(
                u"wp/v2/media"_s, {{"include", ids.join(u',')}, {"per_page", QString::number(pageSize)}, {"_fields", u"id"_s}}, stop));
        if (!answer.ok())
            return std::unexpected(answer.refusal());
        if (answer.body.toArray().size() < ids.size())
            return false;
    }
    return true;
}

Result<> WordPressMedia::tryOut(const QString &fileName, const QByteArray &bytes, const std::stop_token &stop)
{
    TRY_INTO(item, upload(fileName, bytes, stop));
    const auto seen = provenUrl(item, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), stop);
    TRY_INTO(removed, m_api.remove(u"wp/v2/media/%1"_s.arg(item.id), WordPressApi::How::ForGood, {}));
    if (!seen)
        return std::unexpected(seen.error());
    return removed.ok() ? Result<>() : std::unexpected(removed.refusal());
}

Result<> WordPressMedia::removeUnused(const QString &digest, qint64 ownPost, const std::stop_token &stop)
{
    TRY_INTO(library, m_api.get(u"wp/v2/media"_s, {{"search", digest}, {"_fields", u"id,slug"_s}}, stop));
    if (!library.ok())
        return std::unexpected(library.refusal());
    const QJsonArray items = library.body.toArray();
    const auto item =
        std::ranges::find_if(items, [&](const QJsonValue &each) { return each["slug"_L1].toString().endsWith(u'-' + digest); });
    if (item == items.end())
        return {};
    for (const QLatin1StringView kind : {"posts"_L1, "pages"_L1}) {
        WordPressApi::Query query{{"search", digest}, {"status", u"any"_s}, {"_fields", u"id"_s}, {"per_page", u"1"_s}};
        if (ownPost != 0)
            query.append({"exclude", QString::number(ownPost)});
        auto users = m_api.get(u"wp/v2/"_s + kind, query, stop);
        // Who may not ask for drafts of pages asks for those that are public.
        if (users && !users->ok() && kind == "pages"_L1) {
            query.removeIf([](const auto &entry) { return entry.first == "status"; });
            users = m_api.get(u"wp/v2/"_s + kind, query, stop);
        }
        if (!users)
            return std::unexpected(users.error());
        if (!users->ok())
            return std::unexpected(users->refusal());
        if (users->total > 0)
            return {};
    }
    const QString route = u"wp/v2/media/%1"_s.arg((*item)["id"_L1].toInteger());
    TRY_INTO(answer, m_api.remove(route, WordPressApi::How::ForGood, stop));
    return answer.ok() || answer.status == 404 || answer.status == 410 ? Result<>() : std::unexpected(answer.refusal());
}

} // namespace toasoan::publish
