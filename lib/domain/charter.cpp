// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charter.h"

#include <algorithm>

namespace toasoan {

namespace {
template <typename List, typename Id> auto *findById(const List &list, const Id &id)
{
    const auto it = std::ranges::find_if(list, [&](const auto &item) { return item.id == id; });
    return it == list.end() ? nullptr : &*it;
}
} // namespace

const Member *Charter::member(MemberId id) const { return findById(members, id); }
const Seat *Charter::seat(SeatId id) const { return findById(seats, id); }
const Section *Charter::section(SectionId id) const { return findById(sections, id); }
const Site *Charter::site(SiteId id) const { return findById(sites, id); }

std::optional<Cadence> Charter::cadenceOf(const Section &section) const
{
    if (const auto *own = std::get_if<Cadence>(&section.cadence))
        return *own;
    return std::holds_alternative<AsAgency>(section.cadence) ? cadence : std::nullopt;
}

const Member *Charter::actingMember(SeatId id) const
{
    const Seat *place = seat(id);
    if (!place || place->dismissed)
        return nullptr;
    const Member *person = member(place->member);
    return person && !person->dismissed ? person : nullptr;
}

QSet<Role> Charter::rolesOf(MemberId id, Instant at) const
{
    const Member *person = member(id);
    if (!person || person->dismissed)
        return {};
    QSet<Role> roles = person->roles;
    for (const Delegation &delegation : delegations) {
        const Member *absent = member(delegation.from);
        if (delegation.to == id && absent && !absent->dismissed && absent->roles.contains(delegation.role) && delegation.begin <= at
            && at < delegation.end)
            roles.insert(delegation.role);
    }
    return roles;
}

} // namespace toasoan
