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

std::optional<VoidReason> successorFault(const VerifiedEvent &candidate, const CharterVersion &version, EventId beforeId,
    const Charter &before, const Rights &rights, const SignatureCheck &check)
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

// Among versions with one predecessor: the recovery sheet, then the keeper's, then takeovers in the order in which the keeper
// listed the seats. A dismissed administrator who forks an old version therefore loses to what the keeper wrote, and cannot
// displace a takeover by somebody listed before. Of one seat's two the one this machine has followed stays, else the first.
auto rank(const VerifiedEvent &event, const Charter &before, const QSet<EventId> &followed)
{
    using Basis = CharterVersion::Basis;
    const Basis basis = std::get<CharterVersion>(event.event.payload).basis;
    const int kind = basis == Basis::Recovery ? 0 : basis == Basis::Keeper ? 1 : 2;
    const auto seat = std::ranges::find(before.seats, event.event.seat, &Seat::id);
    const qsizetype succession = basis == Basis::Takeover ? seat - before.seats.begin() : 0;
    return std::tuple(kind, !followed.contains(event.id), succession, event.event.epoch, event.event.seq, event.id);
}

// The versions that lead to an anchor, itself included.
QSet<EventId> leadingTo(EventId anchor, const QList<VerifiedEvent> &events)
{
    QHash<EventId, EventId> previous;
    for (const VerifiedEvent &event : events) {
        if (const auto *version = std::get_if<CharterVersion>(&event.event.payload))
            previous.insert(event.id, version->charter.previous);
    }
    QSet<EventId> line;
    for (EventId id = anchor; previous.contains(id); id = previous.value(id))
        line.insert(id);
    return line;
}

bool isGenesis(const VerifiedEvent &event, WorkspaceId workspace, const Rights &rights)
{
    const auto *version = std::get_if<CharterVersion>(&event.event.payload);
    return version && event.id.bytes() == workspace.bytes() && event.event.workspace.isNull() && event.event.charter.isNull()
        && version->charter.number == 1 && version->charter.previous.isNull() && version->charter.keeper == event.event.seat
        && sane(version->charter, rights);
}

// The epoch's own cut-off decides, by the longest chain named; an epoch without one is cut off if an earlier epoch is.
bool isCutOff(const Event &event, const QList<CutOff> &cutOffs)
{
    std::optional<quint64> last;
    bool earlierEpoch = false;
    for (const CutOff &cutOff : cutOffs) {
        if (cutOff.seat != event.seat)
            continue;
        if (cutOff.epoch == event.epoch)
            last = std::max(last.value_or(0), cutOff.seq);
        earlierEpoch = earlierEpoch || cutOff.epoch < event.epoch;
    }
    return last ? event.seq > *last : earlierEpoch;
}

} // namespace

QString voidCode(VoidReason reason) { return reason == VoidReason::LostFork ? u"lost-fork"_s : voidCodes[size_t(reason)].toString(); }

CharterLine CharterLine::fold(
    WorkspaceId workspace, const QList<VerifiedEvent> &events, const Rights &rights, const SignatureCheck &check, EventId anchor)
{
    CharterLine line;
    QHash<EventId, QList<VerifiedEvent>> successors;
    QSet<EventId> given;
    for (const VerifiedEvent &event : events) {
        const auto *version = std::get_if<CharterVersion>(&event.event.payload);
        if (!version || given.contains(event.id))
            continue;
        given.insert(event.id);
        if (isGenesis(event, workspace, rights))
            line.extend(event.id, version->charter);
        else
            successors[version->charter.previous].append(event);
    }
    if (line.m_line.isEmpty())
        return line;
    const QSet<EventId> followed = leadingTo(anchor, events);
    while (const auto next = line.successorAmong(successors.take(line.newestId()), rights, check, followed))
        line.extend(next->id, std::get<CharterVersion>(next->event.payload).charter);
    line.voidDescendants(successors);
    line.readRest(events, rights);
    return line;
}

CharterLine CharterLine::foldAsArrived(
    WorkspaceId workspace, const QList<VerifiedEvent> &events, const Rights &rights, const SignatureCheck &check)
{
    QSet<EventId> predecessors;
    bool contested = false;
    for (const VerifiedEvent &event : events) {
        if (const auto *version = std::get_if<CharterVersion>(&event.event.payload)) {
            contested = contested || predecessors.contains(version->charter.previous);
            predecessors.insert(version->charter.previous);
        }
    }
    EventId anchor;
    for (qsizetype i = 1; contested && i < events.size(); ++i) {
        if (std::holds_alternative<CharterVersion>(events[i - 1].event.payload))
            anchor = fold(workspace, events.first(i), rights, check, anchor).newestId();
    }
    return fold(workspace, events, rights, check, anchor);
}

std::optional<VerifiedEvent> CharterLine::successorAmong(
    const QList<VerifiedEvent> &candidates, const Rights &rights, const SignatureCheck &check, const QSet<EventId> &followed)
{
    const Charter &before = newest();
    QList<VerifiedEvent> valid;
    for (const VerifiedEvent &candidate : candidates) {
        const auto &version = std::get<CharterVersion>(candidate.event.payload);
        if (const auto fault = successorFault(candidate, version, newestId(), before, rights, check))
            m_void.append({candidate.id, *fault});
        else
            valid.append(candidate);
    }
    if (valid.isEmpty())
        return std::nullopt;
    const auto winner = std::ranges::min_element(valid, {}, [&](const VerifiedEvent &v) { return rank(v, before, followed); });
    for (const VerifiedEvent &loser : std::as_const(valid)) {
        if (loser.id != winner->id)
            m_void.append({loser.id, VoidReason::LostFork});
    }
    return *winner;
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
        if (const auto fault = authority(event)) {
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

void CharterLine::refuseStrays(EventId version, const QSet<EventId> &strays) { m_strays[version].unite(strays); }

QSet<EventId> CharterLine::strays() const
{
    QSet<EventId> all;
    for (const QSet<EventId> &some : m_strays)
        all.unite(some);
    return all;
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
        if (isCutOff(event, at(m_line[i])->cutOffs))
            return VoidReason::Dismissed;
    }
    return std::nullopt;
}

std::optional<VoidReason> CharterLine::authority(const VerifiedEvent &event, EventId upTo) const
{
    if (const auto fault = authority(event.event, upTo))
        return fault;
    for (const auto &[version, strays] : m_strays.asKeyValueRange()) {
        const qsizetype place = m_index.value(version, -1);
        if (place > m_index.value(event.event.charter) && place <= m_index.value(upTo, -1) && strays.contains(event.id))
            return VoidReason::Dismissed;
    }
    return std::nullopt;
}

} // namespace toasoan
