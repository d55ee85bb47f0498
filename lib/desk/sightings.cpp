// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/sightings.h"

#include <QCryptographicHash>

#include <algorithm>

namespace toasoan {

QByteArray fingerprintOf(const publish::Observed &page)
{
    const QByteArray last = page.steady.isEmpty() ? QByteArray::number(toMilliseconds(page.at)) : page.steady.toHex();
    const QByteArray shown = page.url.toEncoded(QUrl::FullyEncoded) + '\n' + page.title.toUtf8() + '\n' + last;
    return QCryptographicHash::hash(shown, QCryptographicHash::Sha256);
}

QList<Sighting> decideSightings(SiteId site, const QList<KnownPage> &known, const std::optional<publish::Observed> &newest, bool ours)
{
    using Transition = PageObserved::Transition;
    const std::optional<Subject> page = newest ? std::optional(Subject::web(site, newest->url)) : std::nullopt;
    QList<Sighting> sightings;
    for (const KnownPage &before : known) {
        if (before.there && before.page != page && (!newest || before.siteDate > newest->at))
            sightings.append({before.page, Transition::Vanished});
    }
    if (!newest || ours)
        return sightings;
    const auto same = std::ranges::find(known, *page, &KnownPage::page);
    if (same == known.end())
        sightings.append({*page, Transition::Seen});
    else if (!same->there)
        sightings.append({*page, Transition::Back});
    else if (same->fingerprint != fingerprintOf(*newest))
        sightings.append({*page, Transition::Changed});
    return sightings;
}

} // namespace toasoan
