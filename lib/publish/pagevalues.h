// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charter.h"

#include <QVariantHash>

namespace toasoan::publish {

class Theme;

/// What all pages of a site share.
struct Frame {
    const Charter &charter;
    const Site &site;
    QString agencyName;
    QString siteName;
};

/// One page before the templates see it. The Dublin Core entries of TT 24/2011 are made from it; none may be empty.
struct PageHead {
    QString urlPath;
    QString language = QStringLiteral("vi");
    QString title;
    QString description;
    QString creator;
    QString subject;
    QString type; ///< as in Open Graph: "website", "article"
    QString mark; ///< "<post> <submission>", by which a page of ours is known; empty for lists
    Instant date;
    QString imagePath; ///< for previews elsewhere; may be empty
    bool isHome = false;
};

/// {"frame": …, "page": …} for base.html. site.settings may hold contact.address, .phone, .email and .responsible.
[[nodiscard]] QVariantHash pageValues(const Theme &theme, const Frame &frame, const PageHead &head);

/// {iso, day, words} in the agency's zone: "Thứ Hai, 23/11/2026, 15:00".
[[nodiscard]] QVariantHash momentValues(Instant instant, const Charter &charter);
[[nodiscard]] QString sizeInWords(qint64 bytes); ///< "1,2 MB"
[[nodiscard]] QString shortened(const QString &text, qsizetype limit); ///< at a word's end, with "…"

} // namespace toasoan::publish
