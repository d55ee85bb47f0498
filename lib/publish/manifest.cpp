// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

constexpr int manifestVersion = 1;

std::optional<ManifestEntry> entryFromJson(const QJsonObject &object)
{
    const auto post = PostId::fromHex(object["post"_L1].toString());
    const auto section = SectionId::fromHex(object["section"_L1].toString());
    const auto submission = BlobId::fromHex(object["submission"_L1].toString());
    const QDateTime changed = QDateTime::fromString(object["changed"_L1].toString(), Qt::ISODateWithMs);
    if (!post || !section || !submission || !changed.isValid())
        return std::nullopt;
    ManifestEntry entry{.post = *post,
        .section = *section,
        .submission = *submission,
        .urlPath = object["url"_L1].toString(),
        .changed = fromDateTime(changed),
        .files = {}};
    const QJsonArray files = object["files"_L1].toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        entry.files.append({file["path"_L1].toString(), QByteArray::fromHex(file["sha256"_L1].toString().toLatin1())});
    }
    return entry;
}

QJsonObject toJson(const ManifestEntry &entry)
{
    QJsonArray files;
    for (const DeliveryPlanned::Output &file : entry.files)
        files.append(QJsonObject{{"path"_L1, file.path}, {"sha256"_L1, QString::fromLatin1(file.sha256.toHex())}});
    return {{"post"_L1, entry.post.toHex()}, {"section"_L1, entry.section.toHex()}, {"submission"_L1, entry.submission.toHex()},
        {"url"_L1, entry.urlPath}, {"changed"_L1, toDateTime(entry.changed).toString(Qt::ISODateWithMs)}, {"files"_L1, files}};
}

} // namespace

ManifestEntry entryOf(PostId post, SectionId section, const DeliveryPlanned &plan, Instant now)
{
    ManifestEntry entry{
        .post = post, .section = section, .submission = plan.submission, .urlPath = plan.urlPath, .changed = now, .files = plan.outputs};
    for (const DeliveryPlanned::Media &file : plan.media)
        entry.files.append({file.url, file.media.bytes()});
    return entry;
}

Result<QList<ManifestEntry>> parseManifest(QByteArrayView json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject() || document["toasoan"_L1].toInt() != manifestVersion)
        return failure(Error::Kind::Corrupt, u"manifest"_s);
    QList<ManifestEntry> entries;
    const QJsonArray posts = document["posts"_L1].toArray();
    for (const QJsonValue &value : posts) {
        const auto entry = entryFromJson(value.toObject());
        if (!entry)
            return failure(Error::Kind::Corrupt, u"manifest"_s);
        entries.append(*entry);
    }
    return entries;
}

QByteArray printManifest(const QString &month, QList<ManifestEntry> entries)
{
    std::ranges::sort(entries, {}, &ManifestEntry::post);
    QByteArrayList lines;
    for (const ManifestEntry &entry : std::as_const(entries))
        lines.append(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact));
    return "{\"toasoan\":" + QByteArray::number(manifestVersion) + ",\"month\":\"" + month.toUtf8() + "\",\"posts\":[\n" + lines.join(",\n")
        + "\n]}\n";
}

} // namespace toasoan::publish
