// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpresspost.h"

#include "publish/sitefault.h"
#include "publish/wordpressform.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

const QString wantedFields = u"id,slug,status,date_gmt,link,permalink_template,title,excerpt,content,categories,featured_media"_s;

QByteArray sha256(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

QString numbers(const QJsonArray &ids)
{
    QList<qint64> sorted;
    for (const auto &id : ids)
        sorted.append(id.toInteger());
    std::ranges::sort(sorted);
    QStringList words;
    for (const qint64 id : std::as_const(sorted))
        words.append(QString::number(id));
    return words.join(u',');
}

// A draft's link is /?p=…; its template says where it will be.
QString addressOf(const QJsonValue &json)
{
    const QString slug = json["slug"_L1].toString();
    QString pattern = json["permalink_template"_L1].toString();
    if (json["status"_L1].toString() == "publish"_L1 || pattern.isEmpty() || slug.isEmpty())
        return json["link"_L1].toString();
    return pattern.replace("%postname%"_L1, slug).replace("%pagename%"_L1, slug);
}

WordPressPost postFrom(const QJsonValue &json)
{
    WordPressPost post{.id = json["id"_L1].toInteger(), .address = addressOf(json), .fields = {}};
    for (const QLatin1StringView words : {"title"_L1, "excerpt"_L1, "content"_L1})
        post.fields.insert(words, json[words]["raw"_L1].toString());
    for (const QLatin1StringView code : {"slug"_L1, "status"_L1, "date_gmt"_L1})
        post.fields.insert(code, json[code].toString());
    post.fields.insert(u"categories"_s, numbers(json["categories"_L1].toArray()));
    post.fields.insert(u"featured_media"_s, QString::number(json["featured_media"_L1].toInteger()));
    return post;
}

} // namespace

bool WordPressPost::isReservation(PostId post) const
{
    return !isPublic() && fields.value(u"content"_s) == wordPressBlock(post, {}) && fields.value(u"title"_s).isEmpty();
}

QByteArray WordPressPost::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, value] : fields.asKeyValueRange())
        hash.addData((name + u'\0' + value + u'\0').toUtf8());
    return hash.result();
}

QJsonObject toJson(const WordPressFields &fields)
{
    QJsonObject json;
    for (const auto &[name, value] : fields.asKeyValueRange()) {
        if (name == "categories"_L1) {
            QJsonArray ids;
            const QStringList words = value.split(u',', Qt::SkipEmptyParts);
            for (const QString &id : words)
                ids.append(id.toLongLong());
            json.insert(name, ids);
        } else if (name == "featured_media"_L1) {
            json.insert(name, value.toLongLong());
        } else {
            json.insert(name, value);
        }
    }
    return json;
}

QList<DeliveryPlanned::Output> outputsOf(const WordPressFields &fields)
{
    QList<DeliveryPlanned::Output> outputs;
    for (const auto &[name, value] : fields.asKeyValueRange())
        outputs.append({name, sha256(value)});
    return outputs;
}

bool isAsPlanned(const WordPressPost &post, const DeliveryPlanned &plan) { return outputsOf(post.fields) == plan.outputs; }

bool isOfPlans(const WordPressPost &post, const QList<DeliveryPlanned> &plans)
{
    return std::ranges::all_of(outputsOf(post.fields), [&](const DeliveryPlanned::Output &output) {
        return std::ranges::any_of(plans, [&](const DeliveryPlanned &plan) { return plan.outputs.contains(output); });
    });
}

QString gmt(Instant instant) { return toDateTime(instant).toString(u"yyyy-MM-ddTHH:mm:ss"); }

Result<> pauseFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return stop.stop_requested() ? Result<>(failure(Error::Kind::Cancelled)) : Result<>();
}

Result<std::optional<WordPressPost>> WordPressPosts::byId(const QString &remoteId, const std::stop_token &stop)
{
    TRY_INTO(answer, m_api.get(u"wp/v2/posts/"_s + remoteId, {{"context", u"edit"_s}, {"_fields", wantedFields}}, stop));
    if (answer.status == 404)
        return std::nullopt;
    if (!answer.ok())
        return std::unexpected(answer.refusal());
    return postFrom(answer.body);
}

Result<QList<WordPressPost>> WordPressPosts::query(WordPressApi::Query query, const std::stop_token &stop)
{
    query << std::pair("status", u"any,trash"_s) << std::pair("context", u"edit"_s) << std::pair("_fields", wantedFields)
          << std::pair("orderby", u"id"_s) << std::pair("order", u"asc"_s) << std::pair("per_page", u"20"_s);
    TRY_INTO(answer, m_api.get(u"wp/v2/posts"_s, query, stop));
    if (!answer.ok())
        return std::unexpected(answer.refusal());
    const QJsonArray items = answer.body.toArray();
    // What this account may not see is counted all the same; another one beside it must not be made.
    if (items.isEmpty() && answer.total > 0)
        return failure(Error::Kind::SiteRefused, begins::otherAccount);
    QList<WordPressPost> posts;
    for (const auto &item : items)
        posts.append(postFrom(item));
    return posts;
}

Result<std::optional<WordPressPost>> WordPressPosts::locate(
    PostId post, const QString &remoteId, const QString &slug, const std::stop_token &stop)
{
    if (!remoteId.isEmpty()) {
        TRY_INTO(found, byId(remoteId, stop));
        if (found)
            return found;
    }
    QList<WordPressPost> ours;
    if (!slug.isEmpty()) {
        TRY_INTO(named, query({{"slug", u"%1,%1__trashed"_s.arg(slug)}}, stop));
        ours = named;
    }
    if (ours.isEmpty()) {
        TRY_INTO(marked, query({{"search", post.toHex()}, {"search_columns", u"post_content"_s}}, stop));
        marked.removeIf([&](const WordPressPost &each) { return !each.fields.value(u"content"_s).contains(wordPressMark(post)); });
        ours = marked;
    }
    if (ours.isEmpty())
        return std::nullopt;
    for (const WordPressPost &younger : ours.sliced(1)) {
        if (younger.isReservation(post) && younger.status() != "trash"_L1)
            TRY(m_api.remove(u"wp/v2/posts/%1"_s.arg(younger.id), WordPressApi::How::Trash, stop));
    }
    return ours.first();
}

Result<WordPressPost> WordPressPosts::reserve(
    PostId post, const std::optional<WordPressPost> &present, WordPressFields fields, const std::stop_token &stop)
{
    fields.insert(u"title"_s, {});
    fields.insert(u"excerpt"_s, {});
    fields.insert(u"content"_s, wordPressBlock(post, {}));
    fields.insert(u"status"_s, u"draft"_s);
    const QString route = present ? u"wp/v2/posts/%1"_s.arg(present->id) : u"wp/v2/posts"_s;
    const auto answer = m_api.post(route, toJson(fields), stop);
    if (answer && !answer->ok())
        return std::unexpected(answer->refusal());
    if (answer)
        return postFrom(answer->body);
    if (answer.error().kind == Error::Kind::Cancelled)
        return std::unexpected(answer.error());
    // A connection cut after the request still makes the post, a moment later.
    TRY(pauseFor(std::chrono::seconds(1), stop));
    const auto made = locate(post, {}, fields.value(u"slug"_s), stop);
    return made && *made ? Result<WordPressPost>(**made) : std::unexpected(answer.error());
}

} // namespace toasoan::publish
