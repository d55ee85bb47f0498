// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/duty.h"

#include <algorithm>

namespace toasoan {

namespace {

int rankOf(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Overdue:
        return 0;
    case Freshness::DueSoon:
        return 1;
    case Freshness::UnknownYear:
        return 2;
    case Freshness::Fresh:
        return 3;
    case Freshness::NoRule:
        return 4;
    }
    return 4;
}

} // namespace

void sortDuties(QList<Duty> &duties)
{
    std::ranges::stable_sort(duties, {},
        [](const Duty &duty) { return std::tuple(rankOf(duty.status.freshness), duty.status.due, duty.sectionName, duty.code); });
}

QList<Digest> decideDigests(const QList<Duty> &duties, const QList<EventDuty> &events, const QList<MemberId> &people,
    const QHash<MemberId, QDate> &lastTold, const WorkingCalendar &calendar, QDate today)
{
    QList<Digest> digests;
    if (!calendar.isWorking(today))
        return digests;
    for (const MemberId &person : people) {
        const QDate last = lastTold.value(person);
        if (last == today || std::ranges::contains(digests, person, &Digest::member))
            continue;
        Digest digest{.member = person, .name = {}, .events = {}, .duties = {}};
        const auto concerns = [&](const auto &duty) { return duty.tell.contains(person); };
        std::ranges::copy_if(events, std::back_inserter(digest.events),
            [&](const EventDuty &duty) { return concerns(duty) && isNamedToday(duty.status, last, today); });
        std::ranges::copy_if(duties, std::back_inserter(digest.duties), concerns);
        sortEventDuties(digest.events);
        sortDuties(digest.duties);
        if (!digest.events.isEmpty() || !digest.duties.isEmpty())
            digests.append(digest);
    }
    return digests;
}

} // namespace toasoan
