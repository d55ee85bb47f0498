// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/serialise.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

constexpr QByteArrayView prefix = "\"toasoan-asset://store/";
constexpr qsizetype hexSize = 2 * MediaId::size;

/// Where an address stands in the text, without its quotes.
struct Place {
    qsizetype from;
    qsizetype to;
    MediaId id;
};

void addPlaces(QByteArrayView canonical, qsizetype tagStart, qsizetype tagEnd, QList<Place> &found)
{
    const QByteArrayView tag = canonical.first(tagEnd);
    for (qsizetype at = tagStart; (at = tag.indexOf(prefix, at)) >= 0; at += prefix.size()) {
        const qsizetype from = at + 1;
        const qsizetype hex = at + prefix.size();
        const qsizetype to = tag.indexOf('"', from);
        const auto id = to >= hex + hexSize ? MediaId::fromHex(QString::fromLatin1(tag.sliced(hex, hexSize))) : std::nullopt;
        if (id)
            found.append({from, to, *id});
    }
}

// In canonical HTML < and > are nothing but the ends of tags, so an address between them is an attribute's value.
QList<Place> places(QByteArrayView canonical)
{
    QList<Place> found;
    qsizetype end = 0;
    for (qsizetype start = 0; (start = canonical.indexOf('<', end)) >= 0;) {
        end = canonical.indexOf('>', start);
        if (end < 0)
            break;
        addPlaces(canonical, start, end, found);
    }
    return found;
}

} // namespace

QList<MediaId> mediaIn(QByteArrayView canonical)
{
    QList<MediaId> ids;
    for (const Place &place : places(canonical)) {
        if (!ids.contains(place.id))
            ids.append(place.id);
    }
    return ids;
}

Result<QByteArray> withMediaUrls(QByteArrayView canonical, const QHash<MediaId, QString> &urls)
{
    QByteArray result;
    qsizetype done = 0;
    for (const Place &place : places(canonical)) {
        const auto url = urls.constFind(place.id);
        if (url == urls.constEnd())
            return failure(Error::Kind::InvalidInput, place.id.toHex());
        result += canonical.sliced(done, place.from - done);
        result += escapedValue(*url);
        done = place.to;
    }
    result += canonical.sliced(done);
    return result;
}

} // namespace toasoan::document
