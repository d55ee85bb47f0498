// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/loaddelivery.h"

#include "document/document.h"
#include "publish/sitefault.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

// The day the public is told: when it was approved, or when it was to take effect.
Instant tellingTime(const SubmissionState &submission)
{
    const Instant approved = submission.approvedAt.value_or(submission.at);
    return submission.asked.notBefore ? std::max(approved, *submission.asked.notBefore) : approved;
}

const Target *targetOn(const Submission &submission, SiteId site)
{
    const auto it = std::ranges::find(submission.targets, site, &Target::site);
    return it == submission.targets.end() ? nullptr : &*it;
}

// What the wanted one goes before, oldest first.
QList<const SubmissionState *> approvedBefore(const PostState &post, SiteId site, BlobId wanted)
{
    const QList<SiteLine::Approved> approved = post.sites.value(site).approved;
    const auto entry = std::ranges::find(approved, wanted, &SiteLine::Approved::submission);
    QList<const SubmissionState *> earlier;
    for (const SubmissionState &submission : post.submissions) {
        if (entry != approved.end() && entry->newerThan.contains(submission.asked.submission))
            earlier.append(&submission);
    }
    return earlier;
}

// An adopted page keeps its address.
QString adoptedPath(const Site &site, const SiteLine &line)
{
    QString base = site.baseUrl.path();
    if (!base.endsWith(u'/'))
        base += u'/';
    const QString path = line.adopted->url.path();
    if (line.adopted->url.host() != site.baseUrl.host() || !path.startsWith(base))
        return {};
    QString relative = path.sliced(base.size());
    if (relative.endsWith("/index.html"_L1))
        relative.chop(10);
    return relative;
}

} // namespace

DeliveryLoader::DeliveryLoader(const Newsroom &newsroom, const Charter &charter, const Site &site, const PostTypes &types)
    : m_newsroom(newsroom)
    , m_charter(charter)
    , m_site(site)
    , m_types(types)
{
}

Result<Delivery> DeliveryLoader::load(const PostState &post, const SubmissionState &submission, Instant now) const
{
    TRY_INTO(asked, m_newsroom.submission(submission.asked.submission));
    // The event carries the codes so that the fold needs no words; here the two meet.
    if (!submission.asked.agreesWith(asked) || asked.post != post.id || asked.revision != submission.asked.revision)
        return failure(Error::Kind::Corrupt, u"the signed codes and the submission do not agree"_s);
    const Target *target = targetOn(asked, m_site.id);
    if (!target)
        return failure(Error::Kind::Corrupt, u"the submission does not name this site"_s);
    TRY_INTO(revision, m_newsroom.revision(asked.revision));
    Delivery delivery;
    delivery.post = post.id;
    delivery.submissionId = submission.asked.submission;
    delivery.submission = asked;
    delivery.revision = revision;
    delivery.charter = m_charter;
    delivery.site = m_site;
    delivery.target = *target;
    if (asked.kind != SubmissionKind::Publish)
        delivery.dateChanged = tellingTime(submission);
    setPlace(delivery, post.sites.value(m_site.id), now);
    if (const PostType *type = m_types.find(revision.postType))
        delivery.fields = publicFields(*type, revision.fields);
    TRY(loadNames(delivery));
    TRY(loadMedia(delivery));
    TRY(loadHistory(delivery, post, submission));
    return delivery;
}

void DeliveryLoader::setPlace(Delivery &delivery, const SiteLine &line, Instant now) const
{
    const bool begun = line.planned && line.planned->submission == delivery.submissionId;
    delivery.dateShown = now;
    if (line.storedPlan || begun) {
        const DeliveryPlanned &plan = line.storedPlan ? *line.storedPlan : *line.planned;
        delivery.dateShown = plan.dateShown;
        delivery.remoteId = plan.remoteId;
        delivery.urlPath = plan.urlPath;
    } else if (line.adopted) {
        delivery.dateShown = line.adopted->siteDate;
        delivery.remoteId = line.adopted->remoteId;
        delivery.urlPath = adoptedPath(m_site, line);
    }
}

Result<> DeliveryLoader::loadNames(Delivery &delivery) const
{
    const Section *section = m_charter.section(delivery.target.section);
    if (!section)
        return failure(Error::Kind::NotFound, u"section"_s);
    TRY_INTO(sectionName, m_newsroom.text(section->name));
    TRY_INTO(agencyName, m_newsroom.text(m_charter.agencyName));
    TRY_INTO(siteName, m_newsroom.text(m_site.name));
    delivery.sectionName = sectionName;
    delivery.agencyName = agencyName;
    delivery.siteName = siteName;
    return {};
}

Result<> DeliveryLoader::loadMedia(Delivery &delivery) const
{
    if (delivery.submission.kind == SubmissionKind::Redirect || delivery.submission.kind == SubmissionKind::Remove)
        return {};
    QList<MediaId> named = document::mediaIn(delivery.revision.body);
    std::ranges::transform(delivery.revision.images, std::back_inserter(named), &ImageUse::media);
    std::ranges::transform(delivery.revision.attachments, std::back_inserter(named), &AttachmentUse::media);
    if (!delivery.submission.featuredImage.isNull())
        named.append(delivery.submission.featuredImage);
    for (const MediaId &id : std::as_const(named)) {
        if (delivery.media.contains(id))
            continue;
        const auto bytes = m_newsroom.media(id);
        if (!bytes && bytes.error().kind == Error::Kind::NotFound)
            return failure(Error::Kind::NotFound, begins::noFile + id.toHex());
        TRY(bytes);
        if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != id.bytes())
            return failure(Error::Kind::Corrupt, u"media "_s + id.toHex());
        delivery.media.insert(id, *bytes);
    }
    return {};
}

Result<> DeliveryLoader::loadHistory(Delivery &delivery, const PostState &post, const SubmissionState &submission) const
{
    for (const SubmissionState *earlier : approvedBefore(post, m_site.id, submission.asked.submission)) {
        const bool told = earlier->asked.kind == SubmissionKind::Correct || earlier->asked.kind == SubmissionKind::Withdraw;
        if (const auto words = m_newsroom.submission(earlier->asked.submission); words && told)
            delivery.earlierNotices.append({earlier->asked.kind, tellingTime(*earlier), words->note});
        // Words destroyed by an erasure order cannot be looked for.
        if (auto revision = m_newsroom.revision(earlier->asked.revision))
            delivery.previous = std::move(*revision);
    }
    return {};
}

} // namespace toasoan::publish
