// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sitepaths.h"

#include "domain/revision.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

bool plain(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

constexpr std::array harmlessExtensions = {"pdf"_L1, "doc"_L1, "docx"_L1, "xls"_L1, "xlsx"_L1, "ppt"_L1, "pptx"_L1, "odt"_L1, "ods"_L1,
    "odp"_L1, "rtf"_L1, "txt"_L1, "csv"_L1, "zip"_L1, "rar"_L1, "7z"_L1, "png"_L1, "jpg"_L1, "gif"_L1, "webp"_L1, "avif"_L1, "mp3"_L1,
    "mp4"_L1};

} // namespace

QString asciiWords(const QString &text, qsizetype limit)
{
    QString words;
    for (const QChar c : foldVietnamese(text)) {
        if (plain(c))
            words.append(c);
        else if (!words.isEmpty() && !words.endsWith(u'-'))
            words.append(u'-');
    }
    if (words.size() > limit) {
        const qsizetype wordEnd = words.lastIndexOf(u'-', limit);
        words.truncate(wordEnd > limit / 2 ? wordEnd : limit);
    }
    while (words.endsWith(u'-'))
        words.chop(1);
    return words;
}

bool isPathWord(QStringView word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return plain(c) || c == u'-'; });
}

QString articlePath(const QString &sectionCode, int year, const QString &slug)
{
    return u"%1/%2/%3/"_s.arg(sectionCode).arg(year).arg(slug);
}

QString sectionPath(const QString &sectionCode) { return sectionCode + u'/'; }

QString numberedPath(const QString &sectionCode, qint64 number) { return u"%1/trang/%2/"_s.arg(sectionCode).arg(number); }

QString pageFile(const QString &urlPath)
{
    const bool folder = urlPath.isEmpty() || urlPath.endsWith(u'/');
    return folder ? urlPath + "index.html"_L1 : urlPath; // an adopted page may be a file of another name
}

QString mediaPath(int year, const QString &words, MediaId media, const QString &extension)
{
    QString ending = extension.toLower();
    if (ending == "jpeg"_L1)
        ending = u"jpg"_s;
    if (std::ranges::find(harmlessExtensions, ending) == harmlessExtensions.end())
        ending = u"bin"_s;
    const QString name = asciiWords(words, 60);
    return u"media/%1/%2-%3.%4"_s.arg(year).arg(name.isEmpty() ? u"tep"_s : name, media.toHex().first(12), ending);
}

QString imageExtension(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n"))
        return u"png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"jpg"_s;
    if (bytes.startsWith("GIF8"))
        return u"gif"_s;
    if (bytes.startsWith("RIFF") && bytes.sliced(qMin<qsizetype>(8, bytes.size())).startsWith("WEBP"))
        return u"webp"_s;
    if (bytes.sliced(qMin<qsizetype>(4, bytes.size())).startsWith("ftypavif"))
        return u"avif"_s;
    return u"bin"_s;
}

QString manifestPath(const QString &month) { return u"%1/manifest-%2.json"_s.arg(ownFolder, month); }

QString monthSitemapPath(const QString &month) { return u"sitemap-%1.xml"_s.arg(month); }

QString monthOf(Instant instant, const Charter &charter) { return toDateTime(instant, QTimeZone(charter.zone)).toString(u"yyyy-MM"); }

int yearOf(Instant instant, const Charter &charter) { return toDateTime(instant, QTimeZone(charter.zone)).date().year(); }

Links::Links(const QString &fromUrlPath, const Site &site)
    : m_root(u"../"_s.repeated(fromUrlPath.count(u'/')))
    , m_withoutServer(site.baseUrl.isEmpty())
{
}

QString Links::page(const QString &urlPath) const
{
    const QString target = m_root + (m_withoutServer ? pageFile(urlPath) : urlPath);
    return target.isEmpty() ? u"./"_s : target;
}

QUrl publicUrl(const Site &site, const QString &path)
{
    if (site.baseUrl.isEmpty())
        return {};
    QUrl base = site.baseUrl;
    if (!base.path().endsWith(u'/'))
        base.setPath(base.path() + u'/');
    return base.resolved(QUrl(path));
}

} // namespace toasoan::publish
