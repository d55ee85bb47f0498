// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QList>
#include <QMap>

namespace toasoan {

struct ImageUse {
    MediaId media;
    QString alt; ///< empty only when decorative
    QString caption;
    QString credit;
    bool decorative = false;
    friend bool operator==(const ImageUse &, const ImageUse &) = default;
};

struct AttachmentUse {
    MediaId media;
    QString name; ///< file name as the citizen downloads it
    QString title;
    friend bool operator==(const AttachmentUse &, const AttachmentUse &) = default;
};

/// One immutable snapshot of a post's words (decisions.md 5). Its digest is that of the blob holding encode().
struct Revision {
    int vocabulary = 1; ///< version of the HTML vocabulary of lib/document
    QString language = QStringLiteral("vi"); ///< BCP 47
    QString postType; ///< code of a PostType, e.g. "news"
    QString title;
    QString summary;
    QMap<QString, QString> fields; ///< field code → value as typed
    QByteArray body; ///< canonical HTML, UTF-8
    QStringList authors; ///< names as shown to the public
    QString genre;
    QList<ImageUse> images;
    QList<AttachmentUse> attachments;
    friend bool operator==(const Revision &, const Revision &) = default;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<Revision> decode(QByteArrayView cbor);
};

enum class SubmissionKind {
    Publish, ///< put online for the first time
    Correct, ///< replace what is online, with a public note
    Withdraw, ///< the page stays and says why it no longer holds
    Redirect, ///< the page sends its readers elsewhere
    Remove, ///< the take-down: bytes go away
};

struct Target {
    SiteId site;
    SectionId section;
    friend bool operator==(const Target &, const Target &) = default;
};

/// Exactly what is asked for; the blob holding encode() is what the two people sign.
struct Submission {
    SubmissionKind kind = SubmissionKind::Publish;
    PostId post;
    BlobId revision;
    QList<Target> targets;
    QString slug; ///< ASCII words, "-", ten letters of the post id; fixed at the first submission
    MediaId featuredImage; ///< null: none
    std::optional<Instant> notBefore; ///< the action may not happen earlier
    std::optional<Instant> notAfter; ///< nor later
    QString note; ///< public: what was corrected, why withdrawn, where redirected to
    bool urgent = false; ///< one approver is enough now, a second is owed within one working day
    friend bool operator==(const Submission &, const Submission &) = default;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<Submission> decode(QByteArrayView cbor);
};

/// The slug of a post for ever: words (ASCII, at most 80) + "-" + ten letters of the id (decisions.md 7).
[[nodiscard]] QString makeSlug(const QString &title, PostId post);

/// Lower case, without Vietnamese marks, đ → d: how titles and queries are compared and indexed.
[[nodiscard]] QString foldVietnamese(QStringView text);

} // namespace toasoan
