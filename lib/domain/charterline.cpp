// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charterline.h"

#include "domain/causal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::array<QStringView, 12> voidCodes{u"unknown-seat", u"dismissed", u"no-right", u"self-approval", u"same-person-twice",
    u"wrong-step", u"superseded", u"unknown-submission", u"dead", u"not-this-site", u"malformed", u"not-keeper"};

template <typename List, typename Projection> bool unique(const List &list, Projection projection)
{
    QSet<std::decay_t<std::invoke_result_t<Projection, decltype(list.front())>>> seen;
    for (const auto &item : list)
        seen.insert(std::invoke(projection, item));
    return seen.size() == list.size();
}

// A charter that could not work must not become the law of the workspace.
bool sane(const Charter &charter, const Rights &rights)
{
    const Member *keeper = charter.actingMember(charter.keeper);
    const bool seatsHaveMembers = std::ranges::all_of(charter.seats, [&](const Seat &seat) { return charter.member(seat.member); });
    return keeper && rights.allows(keeper->roles, Action::EditCharter) && seatsHaveMembers && unique(charter.members, &Member::id)
        && unique(charter.seats, &Seat::id) && unique(charter.sections, &Section::id) && unique(charter.sections, &Section::code)
        && unique(charter.sites, &Site::id);
}

// A seat stays its member's for ever, or "two different people" would mean nothing.
bool keepsIdentities(const Charter &before, const Charter &after)
{
    return std::ranges::all_of(before.seats, [&](const Seat &seat) {
        const Seat *kept = after.seat(seat.id);
        return kept && kept->member == seat.member;
    }) && std::ranges::all_of(before.members, [&](const Member &member) { return after.member(member.id) != nullptr; });
}

std::optional<VoidReason> successorFault(const VerifiedEvent &candidate, const CharterVersion &version, EventId beforeId, const Charter &before,
    const Rights &rights, const SignatureCheck &check)
{
    using Basis = CharterVersion::Basis;
    const Charter &after = version.charter;
    const SeatId seat = candidate.event.seat;
    if (candidate.event.charter != beforeId || after.number != before.number + 1 || !sane(after, rights) || !keepsIdentities(before, after)
        || after.recoveryKey != before.recoveryKey || after.demo != before.demo)
        return VoidReason::Malformed;
    if (version.basis == Basis::Recovery) {
        const QByteArray message = beforeId.bytes() + after.keeper.bytes();
        return after.keeper == seat && check(before.recoveryKey, message, version.recoverySignature) ? std::nullopt
                                                                                                       : std::optional(VoidReason::NotKeeper);
    }
    const Member *author = before.actingMember(seat);
    if (!author)
        return before.seat(seat) ? VoidReason::Dismissed : VoidReason::UnknownSeat;
    if (!rights.allows(author->roles, Action::EditCharter))
        return VoidReason::NoRight;
    const bool fitting = version.basis == Basis::Keeper ? before.keeper == seat : before.keeper != seat && after.keeper == seat;
    return fitting ? std::nullopt : std::optional(VoidReason::NotKeeper);
}

// Among versions with one predecessor: the recovery sheet, then the keeper's first, then a takeover. A dismissed administrator who
// forks an old version therefore always loses to what the keeper wrote.
bool goesBefore(const VerifiedEvent &a, const VerifiedEvent &b)
{
    const auto rank = [](const VerifiedEvent &event) {
        using Basis = CharterVersion::Basis;
        const Basis basis = std::get<CharterVersion>(event.event.payload).basis;
        return std::tuple(basis == Basis::Recovery ? 0 : basis == Basis::Keeper ? 1 : 2, event.event.epoch, event.event.seq, event.id);
    };
    return rank(a) < rank(b);
}

bool isGenesis(const VerifiedEvent &event, WorkspaceId workspace, const Rights &rights)
{
    const auto *version = std::get_if<CharterVersion>(&event.event.payload);
    return version && event.id.bytes() == workspace.bytes() && event.event.workspace.isNull() && event.event.charter.isNull()
        && version->charter.number == 1 && version->charter.previous.isNull() && version->charter.keeper == event.event.seat
        && sane(version->charter, rights);
}

} // namespace

QString voidCode(VoidReason reason) { return reason == VoidReason::LostFork ? u"lost-fork"_s : voidCodes[size_t(reason)].toString(); }

CharterLine CharterLine::fold(
    WorkspaceId workspace, const QList<VerifiedEvent> &events, const Rights &rights, const SignatureCheck &check)
{
    CharterLine line;
    QHash<EventId, QList<VerifiedEvent>> successors;
    QSet<EventId> given;
    for (const VerifiedEvent &event : events) {
        if (given.contains(event.id))
            continue;
        given.insert(event.id);
        if (const auto *version = std::get_if<CharterVersion>(&event.event.payload)) {
            if (isGenesis(event, workspace, rights))
                line.extend(event.id, version->charter);
            else
                successors[version->charter.previous].append(event);
        }
    }
    if (line.m_line.isEmpty())
        return line;
    for (;;) {
        const EventId beforeId = line.newestId();
        QList<VerifiedEvent> valid;
        const QList<VerifiedEvent> candidates = successors.take(beforeId);
        for (const VerifiedEvent &candidate : candidates) {
            const auto &version = std::get<CharterVersion>(candidate.event.payload);
            if (const auto fault = successorFault(candidate, version, beforeId, line.newest(), rights, check))
                line.m_void.append({candidate.id, *fault});
            else
                valid.append(candidate);
        }
        if (valid.isEmpty())
            break;
        std::ranges::sort(valid, goesBefore);
        for (const VerifiedEvent &loser : valid.sliced(1))
            line.m_void.append({loser.id, VoidReason::LostFork});
        line.extend(valid.first().id, std::get<CharterVersion>(valid.first().event.payload).charter);
    }
    line.voidDescendants(successors);
    line.readRest(events, rights);
    return line;
}

void CharterLine::extend(EventId id, const Charter &charter)
{
    m_index.insert(id, m_line.size());
    m_line.append(id);
    m_versions.insert(id, charter);
}

// What was built on a version that lost is lost with it; what names an unknown predecessor just waits.
void CharterLine::voidDescendants(const QHash<EventId, QList<VerifiedEvent>> &successors)
{
    for (qsizetype i = 0; i < m_void.size(); ++i) {
        const QList<VerifiedEvent> children = successors.value(m_void[i].id);
        for (const VerifiedEvent &child : children)
            m_void.append({child.id, VoidReason::LostFork});
    }
}

void CharterLine::readRest(const QList<VerifiedEvent> &events, const Rights &rights)
{
    const CausalOrder order = CausalOrder::of(events, *this);
    m_tips = order.tips;
    for (const VerifiedEvent &event : order.events) {
        if (std::holds_alternative<CharterVersion>(event.event.payload))
            continue;
        if (const auto fault = authority(event.event)) {
            m_void.append({event.id, *fault});
            continue;
        }
        const Charter &named = *at(event.event.charter);
        const auto *proposal = std::get_if<CharterProposed>(&event.event.payload);
        if (!proposal)
            m_frozen = true;
        else if (rights.allows(named.rolesOf(named.actingMember(event.event.seat)->id, event.event.at), Action::Propose))
            m_proposals.append(proposal->proposal);
        else
            m_void.append({event.id, VoidReason::NoRight});
    }
    std::ranges::sort(m_void, {}, &VoidEvent::id);
}

const Charter &CharterLine::newest() const
{
    Q_ASSERT(!m_line.isEmpty());
    return *m_versions.constFind(m_line.last());
}

const Charter *CharterLine::at(EventId version) const
{
    const auto it = m_versions.constFind(version);
    return it == m_versions.constEnd() ? nullptr : &*it;
}

bool CharterLine::isVoid(EventId version) const
{
    return std::ranges::any_of(m_void, [&](const VoidEvent &event) { return event.id == version; });
}

std::optional<VoidReason> CharterLine::authority(const Event &event, EventId upTo) const
{
    const Charter *named = at(event.charter);
    if (!named)
        return VoidReason::LostFork;
    const Seat *seat = named->seat(event.seat);
    if (!seat)
        return VoidReason::UnknownSeat;
    if (!named->actingMember(event.seat))
        return VoidReason::Dismissed;
    const qsizetype last = m_index.value(upTo, -1);
    for (qsizetype i = m_index.value(event.charter) + 1; i <= last; ++i) {
        for (const CutOff &cutOff : at(m_line[i])->cutOffs) {
            if (cutOff.seat == event.seat && std::tuple(event.epoch, event.seq) > std::tuple(cutOff.epoch, cutOff.seq))
                return VoidReason::Dismissed;
        }
    }
    return std::nullopt;
}

} // namespace toasoan
