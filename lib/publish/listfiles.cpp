// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ListRefresh that deals with manifests and with files nobody names any more.
#include "publish/listrefresh.h"
#include "publish/sitepaths.h"

#include "document/document.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

Result<ListRefresh::Manifest> ListRefresh::manifest(const QString &month, PostId except) const
{
    const auto bytes = m_transport.read(manifestPath(month), largestFile, m_stop);
    if (!bytes && bytes.error().kind != Error::Kind::NotFound)
        return std::unexpected(bytes.error());
    if (bytes) {
        if (auto entries = parseManifest(*bytes))
            return entries;
    }
    // Not yet written, or taken away or spoiled by somebody: the plans say what belongs there.
    return rebuiltManifest(month, except);
}

Result<ListRefresh::Manifest> ListRefresh::rebuiltManifest(const QString &month, PostId except) const
{
    Manifest entries;
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    TRY_INTO(from, firstItemSince({}, fromDateTime(first.startOfDay(QTimeZone(m_charter.zone)))));
    for (bool inMonth = true; inMonth;) {
        constexpr int batch = 200;
        TRY_INTO(pages, m_newsroom.listed(m_site.id, {}, from, batch));
        from += batch;
        inMonth = pages.size() == batch;
        for (const ListedPage &page : std::as_const(pages)) {
            inMonth = inMonth && monthOf(page.dateShown, m_charter) == month;
            if (monthOf(page.dateShown, m_charter) != month || page.post == except)
                continue;
            TRY_INTO(post, m_newsroom.post(page.post));
            if (const auto plan = post.sites.value(m_site.id).storedPlan)
                entries.append(entryOf(page.post, page.section, *plan, m_now));
        }
    }
    return entries;
}

Result<qint64> ListRefresh::firstItemSince(std::optional<SectionId> section, Instant moment) const
{
    TRY_INTO(count, m_newsroom.listedCount(m_site.id, section));
    qint64 low = 0;
    for (qint64 high = count; low < high;) {
        const qint64 middle = low + (high - low) / 2;
        TRY_INTO(page, m_newsroom.listed(m_site.id, section, middle, 1));
        if (!page.isEmpty() && page.first().dateShown < moment)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Result<> ListRefresh::removeUnnamedFiles(const DeliveryPlanned &plan, PostId post, const std::optional<ManifestEntry> &before)
{
    TRY_INTO(candidates, pathsEverNamed(plan, post));
    QSet<QString> paths(candidates.cbegin(), candidates.cend());
    if (before) {
        for (const DeliveryPlanned::Output &file : before->files)
            paths.insert(file.path);
    }
    for (const DeliveryPlanned::Media &file : plan.media)
        paths.remove(file.url);
    // A manifest that somebody wrote in must not make us remove pages.
    paths.removeIf([](const QString &path) { return !path.startsWith("media/"_L1) || !checkPath(path); });
    QStringList present;
    for (const QString &path : std::as_const(paths)) {
        const auto size = m_transport.size(path, m_stop);
        if (!size && size.error().kind != Error::Kind::NotFound)
            return std::unexpected(size.error());
        if (size)
            present.append(path);
    }
    if (present.isEmpty())
        return {};
    TRY_INTO(others, pathsOfOthers(yearOf(plan.dateShown, m_charter), post));
    for (const QString &path : std::as_const(present)) {
        if (!others.contains(path))
            TRY(m_transport.remove(path, m_stop));
    }
    return {};
}

// By every submission there ever was for this site: a delivery that was cut short left no line in a manifest.
Result<QStringList> ListRefresh::pathsEverNamed(const DeliveryPlanned &plan, PostId post) const
{
    QStringList paths;
    TRY_INTO(state, m_newsroom.post(post));
    for (const SubmissionState &submission : std::as_const(state.submissions)) {
        if (submission.asked.submission == plan.submission)
            continue;
        const auto revision = m_newsroom.revision(submission.asked.revision);
        const auto asked = m_newsroom.submission(submission.asked.submission);
        if (!revision || !asked)
            continue; // destroyed by an erasure order: the manifest's line still names its files
        QHash<MediaId, QByteArray> bytes;
        QList<MediaId> named = document::mediaIn(revision->body);
        std::ranges::transform(revision->images, std::back_inserter(named), &ImageUse::media);
        std::ranges::transform(revision->attachments, std::back_inserter(named), &AttachmentUse::media);
        for (const MediaId &id : std::as_const(named)) {
            if (const auto content = m_newsroom.media(id))
                bytes.insert(id, *content);
        }
        const auto media = mediaOf(*revision, asked->featuredImage, yearOf(plan.dateShown, m_charter), bytes);
        std::ranges::transform(media, std::back_inserter(paths), &DeliveryPlanned::Media::url);
    }
    return paths;
}

Result<QSet<QString>> ListRefresh::pathsOfOthers(int year, PostId post) const
{
    QSet<QString> paths;
    for (int month = 1; month <= 12; ++month) {
        TRY_INTO(entries, manifest(u"%1-%2"_s.arg(year).arg(month, 2, 10, '0'_L1), post));
        for (const ManifestEntry &entry : std::as_const(entries)) {
            if (entry.post == post)
                continue;
            for (const DeliveryPlanned::Output &file : entry.files)
                paths.insert(file.path);
        }
    }
    // Those on their way are in no manifest yet.
    TRY_INTO(busy, m_newsroom.candidates(m_site.id));
    for (const PostId &other : std::as_const(busy)) {
        TRY_INTO(state, m_newsroom.post(other));
        const auto planned = state.sites.value(m_site.id).planned;
        if (other == post || !planned)
            continue;
        for (const DeliveryPlanned::Media &file : planned->media)
            paths.insert(file.url);
    }
    return paths;
}

} // namespace toasoan::publish
