// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charter.h"

/// Where things lie on a static site (docs/static-site.md). A URL path is relative to the base URL and ends in '/' for a page.
namespace toasoan::publish {

[[nodiscard]] QString asciiWords(const QString &text, qsizetype limit); ///< "Kế hoạch số 5" → "ke-hoach-so-5"; may be empty
[[nodiscard]] bool isPathWord(QStringView word); ///< lower-case ASCII letters, digits, '-'

[[nodiscard]] QString articlePath(const QString &sectionCode, int year, const QString &slug);
[[nodiscard]] QString sectionPath(const QString &sectionCode);
[[nodiscard]] QString numberedPath(const QString &sectionCode, qint64 number); ///< from 1
[[nodiscard]] QString pageFile(const QString &urlPath); ///< the file a web server answers with
/// words: of the file name or the alternative text. The extension is kept if it is one that no server executes, else "bin".
[[nodiscard]] QString mediaPath(int year, const QString &words, MediaId media, const QString &extension);
[[nodiscard]] QString imageExtension(QByteArrayView bytes); ///< by content; "bin" if unknown
[[nodiscard]] QString manifestPath(const QString &month); ///< month: "2026-11"
[[nodiscard]] QString monthSitemapPath(const QString &month);
constexpr QLatin1StringView ownFolder{"_toasoan"}; ///< style sheets, manifests, frame.json

[[nodiscard]] QString monthOf(Instant instant, const Charter &charter); ///< in the agency's zone
[[nodiscard]] int yearOf(Instant instant, const Charter &charter);

/// How one page names others: relative, so that a site works under any base URL, and from a disk without a server.
class Links final {
public:
    Links(const QString &fromUrlPath, const Site &site);
    [[nodiscard]] QString page(const QString &urlPath) const;
    [[nodiscard]] QString file(const QString &path) const { return m_root + path; }

private:
    QString m_root;
    bool m_withoutServer;
};

/// Under the base URL; empty without one.
[[nodiscard]] QUrl publicUrl(const Site &site, const QString &path);

} // namespace toasoan::publish
