// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/staticsite.h"

#include "document/document.h"
#include "publish/citizen.h"
#include "publish/listrefresh.h"
#include "publish/render.h"
#include "publish/sitepaths.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

Result<> checkPlaces(const Delivery &delivery)
{
    const Section *section = delivery.charter.section(delivery.target.section);
    if (!section)
        return failure(Error::Kind::NotFound, u"section"_s);
    // These two are folders of ours.
    if (!isPathWord(section->code) || section->code == "media"_L1)
        return failure(Error::Kind::InvalidInput, u"section code: "_s + section->code);
    if (!isPathWord(delivery.submission.slug))
        return failure(Error::Kind::InvalidInput, u"slug: "_s + delivery.submission.slug);
    return {};
}

Delivery withPath(Delivery delivery, const QString &urlPath)
{
    delivery.urlPath = urlPath;
    return delivery;
}

// The first item of a section page of the theme (list.html) that still holds.
std::optional<Observed> newestListed(const QByteArray &page, const QUrl &pageUrl)
{
    static const QRegularExpression item(
        uR"x(<li class="item">\s*<h2><a href="([^"]*)">([^<]*)</a></h2>\s*<p class="when"><time datetime="([^"]*)">)x"_s);
    const auto match = item.match(QString::fromUtf8(page));
    const QDateTime at = QDateTime::fromString(match.captured(3), Qt::ISODate);
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    const auto plain = [&](int group) { return document::toPlainText("<p>" + match.captured(group).toUtf8() + "</p>"); };
    return Observed{.url = pageUrl.resolved(QUrl(plain(1))), .title = plain(2), .at = fromDateTime(at)};
}

} // namespace

StaticSite::StaticSite(
    const Site &site, const Newsroom &newsroom, const Clock &clock, std::unique_ptr<Transport> transport, std::unique_ptr<Theme> theme)
    : m_site(site)
    , m_newsroom(newsroom)
    , m_clock(clock)
    , m_transport(std::move(transport))
    , m_theme(std::move(theme))
{
}

StaticSite::~StaticSite() = default;

Result<DeliveryPlanned> StaticSite::plan(const Delivery &delivery, std::stop_token)
{
    TRY(checkPlaces(delivery));
    const QString code = delivery.charter.section(delivery.target.section)->code;
    const QString urlPath = delivery.urlPath.isEmpty()
        ? articlePath(code, yearOf(delivery.dateShown, delivery.charter), delivery.submission.slug)
        : delivery.urlPath;
    TRY(checkPath(pageFile(urlPath)));
    DeliveryPlanned plan{.submission = delivery.submissionId,
        .site = m_site.id,
        .dateShown = delivery.dateShown,
        .remoteId = {},
        .urlPath = urlPath,
        .media = mediaOf(delivery),
        .outputs = {}};
    TRY_INTO(files, render(*m_theme, withPath(delivery, urlPath), pathsOf(plan.media)));
    for (const RenderedFile &file : std::as_const(files))
        plan.outputs.append({file.path, sha256(file.bytes)});
    return plan;
}

Result<Found> StaticSite::find(PostId, const QList<DeliveryPlanned> &plans, std::stop_token stop)
{
    if (plans.isEmpty())
        return Found{};
    const DeliveryPlanned &newest = plans.last();
    const auto bytes = m_transport->read(pageFile(newest.urlPath), largestFile, stop);
    if (!bytes && bytes.error().kind == Error::Kind::TooLarge)
        return Found{Found::State::Foreign, sha256("too large")};
    if (!bytes && bytes.error().kind != Error::Kind::NotFound)
        return std::unexpected(bytes.error());
    if (!bytes)
        return Found{newest.outputs.isEmpty() ? Found::State::Planned : Found::State::Nothing, {}};
    const QByteArray digest = sha256(*bytes);
    const auto made = [&](const DeliveryPlanned &plan) {
        return std::ranges::contains(plan.outputs, digest, &DeliveryPlanned::Output::sha256);
    };
    if (made(newest)) {
        TRY_INTO(whole, filesAsPlanned(newest, stop));
        return whole ? Found{Found::State::Planned, {}} : Found{Found::State::Ours, digest};
    }
    return Found{std::ranges::any_of(plans, made) ? Found::State::Ours : Found::State::Foreign, digest};
}

Result<bool> StaticSite::filesAsPlanned(const DeliveryPlanned &plan, const std::stop_token &stop)
{
    for (const DeliveryPlanned::Media &media : plan.media) {
        const auto bytes = m_transport->read(media.url, largestFile, stop);
        if (!bytes && bytes.error().kind != Error::Kind::NotFound && bytes.error().kind != Error::Kind::TooLarge)
            return std::unexpected(bytes.error());
        if (!bytes || sha256(*bytes) != media.media.bytes())
            return false;
    }
    return true;
}

Result<> StaticSite::put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop)
{
    if (delivery.submission.kind == SubmissionKind::Remove)
        return takeDown(plan, stop);
    TRY_INTO(files, render(*m_theme, withPath(delivery, plan.urlPath), pathsOf(plan.media)));
    QList<DeliveryPlanned::Output> outputs;
    for (const RenderedFile &file : std::as_const(files))
        outputs.append({file.path, sha256(file.bytes)});
    if (outputs != plan.outputs)
        return failure(Error::Kind::Stale, u"the plan was made from something else"_s);
    TRY(putStyle(stop));
    for (const DeliveryPlanned::Media &media : plan.media)
        TRY(putMedia(delivery, media, stop));
    for (const RenderedFile &file : std::as_const(files))
        TRY(putPage(file.path, file.bytes, stop));
    return {};
}

Result<> StaticSite::putMedia(const Delivery &delivery, const DeliveryPlanned::Media &media, const std::stop_token &stop)
{
    const auto present = m_transport->read(media.url, largestFile, stop);
    if (present && sha256(*present) == media.media.bytes())
        return {};
    // The name holds the digest and a rename is atomic: other bytes under it are somebody else's doing.
    if (present || present.error().kind == Error::Kind::TooLarge)
        return failure(Error::Kind::SiteDiffers, media.url);
    if (present.error().kind != Error::Kind::NotFound)
        return std::unexpected(present.error());
    TRY(clean(folderOf(media.url), stop));
    return putPage(media.url, delivery.media.value(media.media), stop);
}

// *Stored*: read back over the same transport after the rename, and equal.
Result<> StaticSite::putPage(const QString &path, const QByteArray &bytes, const std::stop_token &stop)
{
    if (bytes.size() > largestFile)
        return failure(Error::Kind::TooLarge, path);
    TRY(clean(folderOf(path), stop));
    TRY(updateFile(*m_transport, path, bytes, stop));
    TRY_INTO(back, m_transport->read(path, largestFile, stop));
    if (sha256(back) != sha256(bytes))
        return failure(Error::Kind::SiteDiffers, u"%1 was altered by the site"_s.arg(path));
    return {};
}

Result<> StaticSite::putStyle(const std::stop_token &stop)
{
    return updateFile(*m_transport, m_theme->stylePath(), m_theme->styleSheet(), stop);
}

Result<> StaticSite::takeDown(const DeliveryPlanned &plan, const std::stop_token &stop)
{
    const QString page = pageFile(plan.urlPath);
    TRY(clean(folderOf(page), stop));
    TRY(m_transport->remove(page, stop));
    // An empty folder would answer "forbidden" instead of "not found".
    TRY(m_transport->removeEmptyFolder(folderOf(page), stop));
    const auto left = m_transport->size(page, stop);
    if (left)
        return failure(Error::Kind::SiteDiffers, u"%1 is still there"_s.arg(page));
    if (left.error().kind != Error::Kind::NotFound)
        return std::unexpected(left.error());
    return {};
}

Result<> StaticSite::clean(const QString &folder, const std::stop_token &stop)
{
    if (m_cleaned.contains(folder))
        return {};
    TRY(removeStaleTemporaries(*m_transport, folder, stop));
    m_cleaned.insert(folder);
    return {};
}

Result<> StaticSite::refreshLists(const DeliveryPlanned &plan, const Target &target, PostId post, std::stop_token stop)
{
    TRY_INTO(line, m_newsroom.charter());
    if (line.isEmpty())
        return failure(Error::Kind::NotFound, u"charter"_s);
    TRY(putStyle(stop));
    TRY(clean(QString(ownFolder), stop));
    return ListRefresh(m_newsroom, *m_transport, *m_theme, m_site, line.newest(), m_clock.now(), stop).run(plan, target, post);
}

Result<Fetched> StaticSite::fetch(const QString &path, const std::stop_token &stop)
{
    if (!m_site.baseUrl.isEmpty())
        return httpFetchPage(publicUrl(m_site, path), stop);
    auto bytes = m_transport->read(path.isEmpty() || path.endsWith(u'/') ? pageFile(path) : path, largestFile, stop);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return Fetched{.status = 404, .body = {}, .location = {}};
    if (!bytes)
        return std::unexpected(bytes.error());
    return Fetched{.status = 200, .body = std::move(*bytes), .location = {}};
}

Result<QByteArray> StaticSite::expected(const Delivery &delivery, const DeliveryPlanned &plan) const
{
    TRY_INTO(files, render(*m_theme, withPath(delivery, plan.urlPath), pathsOf(plan.media)));
    return files.isEmpty() ? QByteArray() : files.first().bytes;
}

Result<DeliverySeen> StaticSite::see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop)
{
    TRY_INTO(page, expected(delivery, plan));
    TRY(seenByCitizen(delivery, plan, page, [&](const QString &path) { return fetch(path, stop); }));
    const bool http = !m_site.baseUrl.isEmpty();
    return DeliverySeen{.means = http ? DeliverySeen::Means::Http : DeliverySeen::Means::Folder,
        .submission = delivery.submissionId,
        .site = m_site.id,
        .plan = {},
        .url = publicUrl(m_site, plan.urlPath)};
}

Result<TrialReport> StaticSite::test(std::stop_token stop)
{
    const QString path = ownFolder + u"/thu-ket-noi.txt"_s;
    const auto result = roundTrip(path, stop);
    // What was tried is taken away again, also after a failure; the first error is the one to tell.
    auto cleaned = m_transport->remove(path, stop);
    if (cleaned && m_transport->size(path, stop))
        cleaned = failure(Error::Kind::SiteDiffers, u"%1 is still there"_s.arg(path));
    if (cleaned)
        cleaned = m_transport->removeEmptyFolder(QString(ownFolder), stop);
    TRY(result);
    TRY(cleaned);
    using Step = TrialReport::Step;
    QList<Step> steps{Step::Write, Step::Rename, Step::Read};
    if (!m_site.baseUrl.isEmpty())
        steps.append(Step::Web);
    return TrialReport{.steps = steps << Step::Remove};
}

// Every step that a delivery takes: write, measure, rename over a file that is there, read back, fetch.
Result<> StaticSite::roundTrip(const QString &path, const std::stop_token &stop)
{
    const QByteArray words = "toasoan " + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + '\n';
    TRY(replaceFile(*m_transport, path, "toasoan\n", stop));
    TRY(replaceFile(*m_transport, path, words, stop));
    TRY_INTO(back, m_transport->read(path, largestFile, stop));
    if (back != words)
        return failure(Error::Kind::SiteDiffers, path);
    if (m_site.baseUrl.isEmpty())
        return {};
    const QUrl address = publicUrl(m_site, path);
    TRY_INTO(answer, httpFetch(address, stop));
    if (answer.status != 200 || answer.body != words)
        return failure(Error::Kind::SiteDiffers, u"%1: HTTP %2"_s.arg(address.toString()).arg(answer.status));
    return {};
}

// From the section's own index page: what it lists first is what citizens find first.
Result<std::optional<Observed>> StaticSite::observe(SectionId section, std::stop_token stop)
{
    TRY_INTO(line, m_newsroom.charter());
    const Section *place = line.isEmpty() ? nullptr : line.newest().section(section);
    if (!place)
        return failure(Error::Kind::NotFound, u"section"_s);
    const QString path = sectionPath(place->code);
    TRY_INTO(page, fetch(path, stop));
    if (page.status == 404 || page.status == 410)
        return std::nullopt;
    if (page.status != 200)
        return failure(page.status >= 500 ? Error::Kind::Offline : Error::Kind::SiteRefused, u"%1: HTTP %2"_s.arg(path).arg(page.status));
    auto newest = newestListed(page.body, publicUrl(m_site, path));
    if (newest && m_site.baseUrl.isEmpty())
        newest->url = {};
    return newest;
}

} // namespace toasoan::publish
