// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherfolds.h"

#include "domain/causal.h"

#include <algorithm>

namespace toasoan {

namespace {

/// What the small folds share: order, authority, rights; each valid event is handed to apply with its place, which may refuse it.
template <typename Apply>
void foldEvents(FoldBase &base, const CausalOrder &order, const CharterLine &charter, const Rights &rights, Apply apply)
{
    base.tips = order.tips;
    base.pending = order.pending;
    for (qsizetype i = 0; i < order.events.size(); ++i) {
        const VerifiedEvent &event = order.events[i];
        if (const auto fault = charter.authority(event)) {
            base.voided.append({event.id, *fault});
            continue;
        }
        if (std::holds_alternative<UnknownPayload>(event.event.payload)) {
            base.frozen = true;
            continue;
        }
        const Charter &named = *charter.at(event.event.charter);
        const MemberId member = named.actingMember(event.event.seat)->id;
        const auto allows = [&](Action action) { return rights.allows(named.rolesOf(member, event.event.at), action); };
        if (const std::optional<VoidReason> fault = apply(i, named, member, allows))
            base.voided.append({event.id, *fault});
    }
}

using Verdict = std::optional<VoidReason>;

/// The day on its author's clock, in the zone of the charter it names.
QDate signingDay(const Event &event, const Charter &named)
{
    const QTimeZone zone(named.zone);
    return toDateTime(event.at, zone.isValid() ? zone : QTimeZone::utc()).date();
}

Verdict settle(DutyState &state, const DutySettled &settled)
{
    if (settled.post.isNull() && settled.reason.isNull())
        return VoidReason::Malformed;
    state.settled = true;
    state.settledBy = settled.post;
    state.settledReason = settled.reason;
    return std::nullopt;
}

Verdict snooze(DutyState &state, const DutySnoozed &snoozed, QDate signedOn, qsizetype before)
{
    const bool tooLong = !snoozed.until.isValid() || snoozed.until > signedOn.addDays(DutyState::longestSnooze);
    if (tooLong || snoozed.until <= signedOn || snoozed.reason.isNull() || before >= DutyState::mostSnoozes)
        return VoidReason::Malformed;
    state.snoozedUntil = snoozed.until;
    state.snoozeReason = snoozed.reason;
    return std::nullopt;
}

/// An order and who gave it; two that did not know of each other may both be confirmed.
struct ErasureOrder {
    qsizetype at;
    EventId id;
    ErasureOrdered order;
    MemberId by;
    MemberId confirmedBy;
};

// Every order that a second person confirmed is carried out, for words once destroyed on one machine must be so on all.
void settleErasure(ErasureState &state, const QList<ErasureOrder> &orders)
{
    QList<ErasureOrder> shown = orders;
    shown.removeIf([](const ErasureOrder &order) { return order.confirmedBy.isNull(); });
    if (shown.isEmpty())
        shown = orders.first(std::min(qsizetype(1), orders.size()));
    for (const ErasureOrder &order : std::as_const(shown)) {
        state.blobs.append(order.order.blobs);
        if (!state.orderedBy.isNull())
            continue;
        state.reason = order.order.reason;
        state.orderedBy = order.by;
        state.confirmedBy = order.confirmedBy;
    }
}

} // namespace

ErasureState foldErasure(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    ErasureState state;
    QList<ErasureOrder> orders;
    const CausalOrder causal = CausalOrder::of(events, charter);
    foldEvents(state, causal, charter, rights, [&](qsizetype i, const Charter &, MemberId member, auto allows) -> Verdict {
        if (!allows(Action::OrderErasure))
            return VoidReason::NoRight;
        const auto &any = causal.events[i].event.payload;
        if (const auto *ordered = std::get_if<ErasureOrdered>(&any)) {
            if (ordered->blobs.isEmpty())
                return VoidReason::Malformed;
            orders.append({i, causal.events[i].id, *ordered, member, {}});
            return std::nullopt;
        }
        const auto *confirmed = std::get_if<ErasureConfirmed>(&any);
        const auto order = std::ranges::find_if(
            orders, [&](const ErasureOrder &o) { return confirmed && o.id == confirmed->order && causal.sees(i, o.at); });
        if (order == orders.end())
            return VoidReason::Malformed;
        if (member == order->by)
            return VoidReason::SelfApproval;
        if (order->confirmedBy.isNull())
            order->confirmedBy = member;
        return std::nullopt;
    });
    settleErasure(state, orders);
    return state;
}

DutyState foldDuty(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    DutyState state;
    const CausalOrder causal = CausalOrder::of(events, charter);
    QList<qsizetype> snoozes;
    foldEvents(state, causal, charter, rights, [&](qsizetype i, const Charter &named, MemberId member, auto allows) -> Verdict {
        const Event &event = causal.events[i].event;
        if (const auto *registered = std::get_if<DutyRegistered>(&event.payload)) {
            if (!allows(Action::RegisterDuty))
                return VoidReason::NoRight;
            state.registered = *registered;
            state.registeredBy = member;
            state.registeredAt = event.at;
            return std::nullopt;
        }
        if (!allows(Action::ConfirmContent))
            return VoidReason::NoRight;
        if (const auto *settled = std::get_if<DutySettled>(&event.payload))
            return settle(state, *settled);
        if (const auto *snoozed = std::get_if<DutySnoozed>(&event.payload)) {
            // Only those its author had seen: whether it counts must not change with what arrives later.
            const auto before = std::ranges::count_if(snoozes, [&](qsizetype earlier) { return causal.sees(i, earlier); });
            const Verdict verdict = snooze(state, *snoozed, signingDay(event, named), before);
            if (!verdict)
                snoozes.append(i);
            return verdict;
        }
        const auto *confirmed = std::get_if<ContentConfirmed>(&event.payload);
        if (!confirmed || !confirmed->on.isValid() || confirmed->on > signingDay(event, named))
            return VoidReason::Malformed;
        state.confirmedOn = state.confirmedOn.isValid() ? std::max(state.confirmedOn, confirmed->on) : confirmed->on;
        return std::nullopt;
    });
    return state;
}

WebState foldWeb(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    WebState state;
    const CausalOrder causal = CausalOrder::of(events, charter);
    foldEvents(state, causal, charter, rights, [&](qsizetype i, const Charter &named, MemberId, auto allows) -> Verdict {
        const Event &event = causal.events[i].event;
        const auto *observed = std::get_if<PageObserved>(&event.payload);
        if (!observed)
            return VoidReason::Malformed;
        if (!allows(Action::RecordFact))
            return VoidReason::NoRight;
        const Site *site = named.site(observed->site);
        if (!site || !site->publishers.contains(event.seat))
            return VoidReason::NotThisSite;
        state.latest = *observed;
        state.sections.insert(observed->section, *observed);
        if (!state.firstSeen)
            state.firstSeen = event.at;
        return std::nullopt;
    });
    return state;
}

} // namespace toasoan
