// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/connector.h"
#include "publish/theme.h"

namespace toasoan::publish {

struct RenderedFile {
    QString path; ///< relative to the site's root
    QByteArray bytes;
    friend bool operator==(const RenderedFile &, const RenderedFile &) = default;
};

/// The page of one post, a pure function: the same delivery gives the same bytes, and no other post is looked at.
/// mediaPaths: where each file lies, relative to the site's root. None for a removal.
/// InvalidInput if a redirect's note holds no web address, or a file is missing from the map.
[[nodiscard]] Result<QList<RenderedFile>> render(const Theme &theme, const Delivery &delivery, const QHash<MediaId, QString> &mediaPaths);

/// Every file a revision names, once, and where it will lie. bytes: for the kind of an image; one that is missing is left out.
[[nodiscard]] QList<DeliveryPlanned::Media> mediaOf(
    const Revision &revision, MediaId featuredImage, int year, const QHash<MediaId, QByteArray> &bytes);
/// The same for a delivery: nothing where the page shows none of them.
[[nodiscard]] QList<DeliveryPlanned::Media> mediaOf(const Delivery &delivery);
[[nodiscard]] QHash<MediaId, QString> pathsOf(const QList<DeliveryPlanned::Media> &media);

/// The first http(s) address in a note, as a redirect needs one.
[[nodiscard]] QUrl addressIn(const QString &note);
/// "<post> <submission>" in hex, by which a page of ours is known.
[[nodiscard]] QString markOf(PostId post, BlobId submission);
/// A correction or withdrawal as the public reads it.
struct ShownNotice {
    SubmissionKind kind = SubmissionKind::Correct;
    Instant at;
    QString day; ///< "23/11/2026"
    QString heading;
    QString text;
};
[[nodiscard]] QList<ShownNotice> shownNotices(const Delivery &delivery); ///< newest first
struct ShownAttachment {
    MediaId media;
    QString name;
    QString title;
    QString kind; ///< "(PDF, 1,2 MB)"
};
[[nodiscard]] QList<ShownAttachment> shownAttachments(const Delivery &delivery);
[[nodiscard]] QString creditsOf(const Revision &revision); ///< of all images, each once

/// What a picture of the page shows of the submission, in its order: title, notices, summary, field values, attachment titles.
/// The body's blocks belong between the second and the third of these lists.
struct ShownTexts {
    QStringList before;
    QStringList after;
};
[[nodiscard]] ShownTexts shownTexts(const Delivery &delivery);

} // namespace toasoan::publish
