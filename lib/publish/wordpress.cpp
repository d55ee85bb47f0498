// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/wordpress.h"

#include "document/document.h"
#include "publish/citizen.h"
#include "publish/render.h"
#include "publish/sitefault.h"
#include "publish/sitepaths.h"
#include "publish/wordpressform.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

// An adopted post keeps the word it was found under, so that its address stays.
QString slugFor(const Delivery &delivery, const WordPressPost &post, const Site &site)
{
    const QString &ours = delivery.submission.slug;
    if (delivery.urlPath.isEmpty() || delivery.urlPath.contains(ours))
        return ours;
    const bool unmoved = WordPressMedia::underBase(site, post.address) == delivery.urlPath;
    return unmoved ? post.fields.value(u"slug"_s) : ours;
}

// Which field, and where it differs; never its words.
QString differenceOf(const WordPressFields &sent, const WordPressFields &stored)
{
    for (const auto &[name, value] : sent.asKeyValueRange()) {
        const QString kept = stored.value(name);
        if (kept == value)
            continue;
        if (name != "title"_L1 && name != "excerpt"_L1 && name != "content"_L1)
            return u"the site altered %1: %2 instead of %3"_s.arg(name, kept, value);
        const auto [at, other] = std::ranges::mismatch(value, kept);
        return u"the site altered the text: %1, letter %2 of %3, now %4"_s.arg(name)
            .arg(at - value.begin() + 1)
            .arg(value.size())
            .arg(kept.size());
    }
    return {};
}

bool hasWords(SubmissionKind kind) { return kind != SubmissionKind::Remove; }

QString categorySetting(const Section &section) { return u"category."_s + section.code; }

QString plainText(const QString &html)
{
    const auto clean = document::canonicalise("<p>" + html.toUtf8() + "</p>");
    return clean ? document::toPlainText(clean->html) : QString();
}

} // namespace

WordPress::WordPress(const Site &site, const Newsroom &newsroom, const Credentials &credentials)
    : m_site(site)
    , m_newsroom(newsroom)
    , m_api(site.baseUrl, credentials)
    , m_posts(m_api)
    , m_media(m_api, m_site)
{
}

WordPress::~WordPress() = default;

// A wrong password looks like none: public questions are answered. So the first question is who we are.
Result<> WordPress::signIn(const std::stop_token &stop)
{
    if (m_account)
        return {};
    TRY_INTO(answer, m_api.get(u"wp/v2/users/me"_s, {{"context", u"edit"_s}, {"_fields", u"id,slug,roles,capabilities"_s}}, stop));
    if (!answer.ok())
        return std::unexpected(signInRefused(answer, stop));
    Account account{.name = answer.body["slug"_L1].toString(), .roles = {}, .rights = answer.body["capabilities"_L1].toObject()};
    const QJsonArray roles = answer.body["roles"_L1].toArray();
    for (const QJsonValue &role : roles)
        account.roles.append(role.toString());
    m_account = account;
    return {};
}

Error WordPress::signInRefused(const ApiAnswer &answer, const std::stop_token &stop)
{
    if (answer.status == 404)
        return {Error::Kind::SiteRefused, begins::noWordPress + answer.refusal().detail};
    const auto index = m_api.get({}, {{"_fields", u"authentication"_s}}, stop, WordPressApi::As::Anyone);
    if (!index)
        return index.error();
    if (!index->ok())
        return {Error::Kind::SiteRefused, begins::restSwitchedOff + index->refusal().detail};
    if (!index->body["authentication"_L1].toObject().contains("application-passwords"_L1))
        return {Error::Kind::SiteRefused, begins::noApplicationPasswords};
    return {Error::Kind::SiteRefused, begins::wrongPassword + answer.refusal().detail};
}

Result<std::optional<qint64>> WordPress::existingCategory(const Section &section, const std::stop_token &stop, WordPressApi::As as)
{
    const QString wanted = m_site.settings.value(categorySetting(section), section.code).trimmed();
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    const WordPressApi::Query query{
        isNumber ? std::pair("include", QString::number(number)) : std::pair("slug", wanted), {"_fields", u"id"_s}};
    TRY_INTO(answer, m_api.get(u"wp/v2/categories"_s, query, stop, as));
    if (!answer.ok())
        return std::unexpected(answer.refusal());
    const QJsonArray found = answer.body.toArray();
    return found.isEmpty() ? std::nullopt : std::optional(found.first()["id"_L1].toInteger());
}

Result<qint64> WordPress::category(const Section &section, const QString &name, const std::stop_token &stop)
{
    TRY_INTO(present, existingCategory(section, stop, WordPressApi::As::Account));
    if (present)
        return *present;
    const QString missing = u"an administrator of the site must make the category %1"_s;
    // Where a setting names one, another is not made up.
    if (m_site.settings.contains(categorySetting(section)))
        return failure(Error::Kind::InvalidInput, missing.arg(m_site.settings.value(categorySetting(section))));
    TRY_INTO(made, m_api.post(u"wp/v2/categories"_s, {{u"slug"_s, section.code}, {u"name"_s, name}}, stop));
    if (made.ok())
        return made.body["id"_L1].toInteger();
    if (made.code() == "term_exists"_L1) // of that name, under another slug
        return made.body["data"_L1]["term_id"_L1].toInteger();
    if (made.status == 401 || made.status == 403)
        return failure(Error::Kind::InvalidInput, missing.arg(section.code));
    return std::unexpected(made.refusal());
}

QHash<MediaId, QString> WordPress::addressesOf(const QList<DeliveryPlanned::Media> &media) const
{
    QHash<MediaId, QString> addresses;
    for (const DeliveryPlanned::Media &file : media)
        addresses.insert(file.media, publicUrl(m_site, file.url).toString(QUrl::FullyEncoded));
    return addresses;
}

Result<WordPressFields> WordPress::fieldsFor(
    const Delivery &delivery, const QList<DeliveryPlanned::Media> &media, const std::stop_token &stop)
{
    const Section *section = delivery.charter.section(delivery.target.section);
    if (!section)
        return failure(Error::Kind::NotFound, u"section"_s);
    TRY_INTO(place, category(*section, delivery.sectionName, stop));
    TRY_INTO(words, wordPressWords(delivery, addressesOf(media)));
    const auto featured = std::ranges::find(media, delivery.submission.featuredImage, &DeliveryPlanned::Media::media);
    return WordPressFields{{u"title"_s, words.title}, {u"excerpt"_s, words.excerpt}, {u"content"_s, words.content},
        {u"slug"_s, delivery.submission.slug}, {u"status"_s, u"publish"_s}, {u"date_gmt"_s, gmt(delivery.dateShown)},
        {u"categories"_s, QString::number(place)}, {u"featured_media"_s, featured == media.end() ? u"0"_s : featured->remoteId}};
}

Result<DeliveryPlanned> WordPress::plan(const Delivery &delivery, std::stop_token stop)
{
    if (!isPathWord(delivery.submission.slug))
        return failure(Error::Kind::InvalidInput, u"slug: "_s + delivery.submission.slug);
    TRY(signIn(stop));
    DeliveryPlanned plan{.submission = delivery.submissionId,
        .site = m_site.id,
        .dateShown = delivery.dateShown,
        .remoteId = delivery.remoteId,
        .urlPath = delivery.urlPath,
        .media = mediaOf(delivery),
        .outputs = {}};
    TRY_INTO(present, m_posts.locate(delivery.post, delivery.remoteId, delivery.submission.slug, stop));
    if (!hasWords(delivery.submission.kind)) {
        if (present)
            plan.remoteId = QString::number(present->id);
        return plan;
    }
    for (DeliveryPlanned::Media &file : plan.media)
        TRY(m_media.ensure(file, delivery, stop));
    TRY_INTO(fields, fieldsFor(delivery, plan.media, stop));
    if (!present || present->isReservation(delivery.post)) {
        TRY_INTO(reserved, m_posts.reserve(delivery.post, present, fields, stop));
        present = reserved;
    }
    fields.insert(u"slug"_s, slugFor(delivery, *present, m_site));
    plan.remoteId = QString::number(present->id);
    if (plan.urlPath.isEmpty())
        plan.urlPath = WordPressMedia::underBase(m_site, present->address);
    plan.outputs = outputsOf(fields);
    return plan;
}

Result<Found> WordPress::find(PostId post, const QList<DeliveryPlanned> &plans, std::stop_token stop)
{
    if (plans.isEmpty())
        return Found{};
    TRY(signIn(stop));
    const DeliveryPlanned &newest = plans.last();
    TRY_INTO(present, m_posts.locate(post, newest.remoteId, {}, stop));
    const bool removal = newest.outputs.isEmpty();
    if (!present)
        return Found{removal ? Found::State::Planned : Found::State::Nothing, {}};
    // In the trash, a draft, private: somebody took it down, or nothing of it was ever up.
    if (!present->isPublic())
        return Found{};
    if (!removal && isAsPlanned(*present, newest)) {
        TRY_INTO(whole, m_media.areThere(newest.media, stop));
        return whole ? Found{Found::State::Planned, {}} : Found{Found::State::Ours, present->fingerprint()};
    }
    return Found{isOfPlans(*present, plans) ? Found::State::Ours : Found::State::Foreign, present->fingerprint()};
}

Result<> WordPress::put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop)
{
    TRY(signIn(stop));
    if (!hasWords(delivery.submission.kind))
        return takeDown(plan, stop);
    TRY_INTO(before, m_posts.byId(plan.remoteId, stop));
    if (!before)
        return failure(Error::Kind::Stale, u"the post is no longer there"_s);
    TRY_INTO(fields, fieldsFor(delivery, plan.media, stop));
    fields.insert(u"slug"_s, slugFor(delivery, *before, m_site));
    if (outputsOf(fields) != plan.outputs)
        return failure(Error::Kind::Stale, u"the plan was made from something else"_s);
    if (before->fields == fields)
        return {};
    TRY_INTO(answer, m_api.post(u"wp/v2/posts/"_s + plan.remoteId, toJson(fields), stop));
    if (!answer.ok())
        return std::unexpected(answer.refusal());
    // A filter may have been at work on what the answer repeats: what counts is what a new reader gets.
    TRY_INTO(stored, m_posts.byId(plan.remoteId, stop));
    if (!stored)
        return failure(Error::Kind::SiteDiffers, u"the post is no longer there"_s);
    if (stored->status() == "future"_L1)
        return failure(Error::Kind::Busy, u"the clock of the site is behind: it waits until %1"_s.arg(fields.value(u"date_gmt"_s)));
    if (stored->fields != fields)
        return failure(Error::Kind::SiteDiffers, differenceOf(fields, stored->fields));
    return {};
}

Result<> WordPress::takeDown(const DeliveryPlanned &plan, const std::stop_token &stop)
{
    if (plan.remoteId.isEmpty())
        return {};
    const QString route = u"wp/v2/posts/"_s + plan.remoteId;
    TRY_INTO(answer, m_api.remove(route, WordPressApi::How::ForGood, stop));
    if (!answer.ok() && answer.status != 404 && answer.status != 410)
        return std::unexpected(answer.refusal());
    TRY_INTO(left, m_posts.byId(plan.remoteId, stop));
    return left ? Result<>(failure(Error::Kind::SiteDiffers, u"the post is still there"_s)) : Result<>();
}

// By twelve letters of the digest: the files that submissions of this post ever asked for, without those of this plan.
Result<QStringList> WordPress::filesOnceNamed(const DeliveryPlanned &plan, PostId post) const
{
    TRY_INTO(state, m_newsroom.post(post));
    QSet<MediaId> gone;
    for (const SubmissionState &submission : std::as_const(state.submissions)) {
        const auto revision = m_newsroom.revision(submission.asked.revision);
        if (!revision)
            continue; // destroyed by an erasure order
        const QList<MediaId> inText = document::mediaIn(revision->body);
        gone.unite(QSet(inText.cbegin(), inText.cend()));
        for (const ImageUse &image : revision->images)
            gone.insert(image.media);
        for (const AttachmentUse &file : revision->attachments)
            gone.insert(file.media);
    }
    for (const DeliveryPlanned::Media &file : plan.media)
        gone.remove(file.media);
    QStringList digests;
    for (const MediaId &media : std::as_const(gone))
        digests.append(media.toHex().first(12));
    return digests;
}

Result<> WordPress::refreshLists(const DeliveryPlanned &plan, const Target &, PostId post, std::stop_token stop)
{
    TRY_INTO(digests, filesOnceNamed(plan, post));
    if (digests.isEmpty())
        return {};
    TRY(signIn(stop));
    for (const QString &digest : std::as_const(digests)) {
        const auto removed = m_media.removeUnused(digest, plan.remoteId.toLongLong(), stop);
        // Another account's file stays where a text was corrected; a removal that leaves one is not done.
        if (!removed && (removed.error().kind != Error::Kind::SiteRefused || plan.outputs.isEmpty()))
            return std::unexpected(removed.error());
    }
    return {};
}

Result<QByteArray> WordPress::expected(const Delivery &delivery, const DeliveryPlanned &plan) const
{
    if (!hasWords(delivery.submission.kind))
        return QByteArray();
    TRY_INTO(words, wordPressWords(delivery, addressesOf(plan.media)));
    return "<main><h1>" + words.title.toUtf8() + "</h1>\n" + words.content.toUtf8() + "</main>";
}

Result<DeliverySeen> WordPress::see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop)
{
    const auto fetch = [&](const QString &path) -> Result<Fetched> {
        const QUrl address = publicUrl(m_site, path);
        TRY_INTO(answer, httpFetch(address, stop));
        // WordPress sends readers of an address it does not know to one it guesses: only the same page is followed.
        const bool samePage = answer.location.host() == address.host() && answer.location.path() == address.path();
        return samePage ? httpFetchPage(address, stop) : answer;
    };
    if (!hasWords(delivery.submission.kind)) {
        if (!plan.urlPath.isEmpty())
            TRY(seenByCitizen(delivery, plan, {}, fetch));
    } else {
        TRY_INTO(page, expected(delivery, plan));
        TRY(seenByCitizen(delivery, plan, page, fetch));
    }
    return DeliverySeen{.means = DeliverySeen::Means::Http,
        .submission = delivery.submissionId,
        .site = m_site.id,
        .plan = {},
        .url = publicUrl(m_site, plan.urlPath)};
}

Result<std::optional<Observed>> WordPress::observe(SectionId section, std::stop_token stop)
{
    TRY_INTO(line, m_newsroom.charter());
    const Section *place = line.isEmpty() ? nullptr : line.newest().section(section);
    if (!place)
        return failure(Error::Kind::NotFound, u"section"_s);
    using As = WordPressApi::As;
    TRY_INTO(id, existingCategory(*place, stop, As::Anyone));
    if (!id)
        return std::nullopt;
    TRY_INTO(answer,
        m_api.get(u"wp/v2/posts"_s,
            {{"categories", QString::number(*id)}, {"per_page", u"1"_s}, {"orderby", u"date"_s}, {"_fields", u"link,title,date_gmt"_s}},
            stop, As::Anyone));
    if (!answer.ok())
        return std::unexpected(answer.refusal());
    const QJsonArray items = answer.body.toArray();
    if (items.isEmpty())
        return std::nullopt;
    const QJsonValue newest = items.first();
    const QDateTime at = QDateTime::fromString(newest["date_gmt"_L1].toString() + u'Z', Qt::ISODate);
    if (!at.isValid())
        return failure(Error::Kind::SiteRefused, u"date_gmt"_s);
    return Observed{.url = publicUrl(m_site, WordPressMedia::underBase(m_site, newest["link"_L1].toString())),
        .title = plainText(newest["title"_L1]["rendered"_L1].toString()),
        .at = fromDateTime(at)};
}

} // namespace toasoan::publish
