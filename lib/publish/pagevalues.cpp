// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/pagevalues.h"

#include "publish/sitepaths.h"
#include "publish/theme.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

QVariantHash entry(const QString &name, const QString &value) { return {{u"name"_s, name}, {u"value"_s, value}}; }

QVariantList metadata(const Frame &frame, const PageHead &head)
{
    const QUrl address = publicUrl(frame.site, head.urlPath);
    const QDateTime moment = toDateTime(head.date, QTimeZone(frame.charter.zone));
    QVariantList list{entry(u"DC.title"_s, head.title), entry(u"DC.creator"_s, head.creator),
        entry(u"DC.date"_s, moment.toString(u"yyyy-MM-dd")), entry(u"DC.description"_s, head.description),
        entry(u"DC.publisher"_s, frame.agencyName),
        entry(u"DC.identifier"_s, address.isEmpty() ? u'/' + head.urlPath : address.toString(QUrl::FullyEncoded)),
        entry(u"DC.language"_s, head.language), entry(u"DC.source"_s, frame.agencyName)};
    if (!head.subject.isEmpty())
        list.append(entry(u"DC.subject"_s, head.subject));
    return list;
}

QVariantList properties(const Frame &frame, const PageHead &head)
{
    QVariantList list{entry(u"og:type"_s, head.type), entry(u"og:title"_s, head.title), entry(u"og:description"_s, head.description),
        entry(u"og:site_name"_s, frame.siteName)};
    if (const QUrl address = publicUrl(frame.site, head.urlPath); !address.isEmpty()) {
        list.append(entry(u"og:url"_s, address.toString(QUrl::FullyEncoded)));
        if (!head.imagePath.isEmpty())
            list.append(entry(u"og:image"_s, publicUrl(frame.site, head.imagePath).toString(QUrl::FullyEncoded)));
    }
    return list;
}

QVariantHash frameValues(const Frame &frame)
{
    const auto setting = [&](const QString &key) { return frame.site.settings.value(u"contact."_s + key); };
    return {{u"agencyName"_s, frame.agencyName}, {u"siteName"_s, frame.siteName}, {u"address"_s, setting(u"address"_s)},
        {u"phone"_s, setting(u"phone"_s)}, {u"email"_s, setting(u"email"_s)}, {u"responsible"_s, setting(u"responsible"_s)}};
}

} // namespace

QVariantHash pageValues(const Theme &theme, const Frame &frame, const PageHead &head)
{
    const Links links(head.urlPath, frame.site);
    const QUrl canonical = publicUrl(frame.site, head.urlPath);
    const QVariantHash page{{u"language"_s, head.language},
        {u"windowTitle"_s, head.isHome || head.title == frame.siteName ? frame.siteName : head.title + u" – "_s + frame.siteName},
        {u"description"_s, head.description}, {u"mark"_s, head.mark}, {u"metadata"_s, metadata(frame, head)},
        {u"properties"_s, properties(frame, head)}, {u"canonical"_s, canonical.toString(QUrl::FullyEncoded)},
        {u"homeUrl"_s, links.page({})}, {u"styleUrl"_s, links.file(theme.stylePath())},
        // A feed needs absolute addresses, so a folder without a web server has none.
        {u"feedUrl"_s, canonical.isEmpty() ? QString() : links.file(u"rss.xml"_s)}, {u"isHome"_s, head.isHome}};
    return {{u"frame"_s, frameValues(frame)}, {u"page"_s, page}};
}

QVariantHash momentValues(Instant instant, const Charter &charter)
{
    static constexpr std::array weekdays = {u"Thứ Hai", u"Thứ Ba", u"Thứ Tư", u"Thứ Năm", u"Thứ Sáu", u"Thứ Bảy", u"Chủ Nhật"};
    const QDateTime moment = toDateTime(instant, QTimeZone(charter.zone));
    const QString day = moment.toString(u"dd/MM/yyyy");
    const QString weekday = QString::fromUtf16(weekdays[size_t(moment.date().dayOfWeek() - 1)]);
    return {{u"iso"_s, moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate)}, {u"day"_s, day},
        {u"words"_s, u"%1, %2, %3"_s.arg(weekday, day, moment.toString(u"HH:mm"))}};
}

QString sizeInWords(qint64 bytes)
{
    if (bytes < 1000)
        return u"%1 byte"_s.arg(bytes);
    if (bytes < 1'000'000)
        return u"%1 KB"_s.arg((bytes + 500) / 1000);
    const qint64 tenths = (bytes + 50'000) / 100'000;
    return u"%1,%2 MB"_s.arg(tenths / 10).arg(tenths % 10);
}

QString shortened(const QString &text, qsizetype limit)
{
    QString plain = text.simplified();
    if (plain.size() <= limit)
        return plain;
    const qsizetype end = plain.lastIndexOf(u' ', limit);
    return plain.left(end > 0 ? end : limit) + u'…';
}

} // namespace toasoan::publish
