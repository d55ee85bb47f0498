// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherfolds.h"

#include "domain/causal.h"

namespace toasoan {

namespace {

/// What the small folds share: order, authority, rights; each valid event is handed to apply, which may refuse it.
template <typename Apply>
void foldEvents(FoldBase &base, const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights, Apply apply)
{
    const CausalOrder order = CausalOrder::of(events, charter);
    base.tips = order.tips;
    base.pending = order.pending;
    for (const VerifiedEvent &event : order.events) {
        if (const auto fault = charter.authority(event.event)) {
            base.voided.append({event.id, *fault});
            continue;
        }
        if (std::holds_alternative<UnknownPayload>(event.event.payload)) {
            base.frozen = true;
            continue;
        }
        const Charter &named = *charter.at(event.event.charter);
        const Member &member = *named.actingMember(event.event.seat);
        const auto allows = [&](Action action) { return rights.allows(named.rolesOf(member.id, event.event.at), action); };
        if (const std::optional<VoidReason> fault = apply(event, named, member, allows))
            base.voided.append({event.id, *fault});
    }
}

using Verdict = std::optional<VoidReason>;
Verdict unless(bool allowed) { return allowed ? std::nullopt : Verdict(VoidReason::NoRight); }

} // namespace

ErasureState foldErasure(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    ErasureState state;
    EventId orderId;
    foldEvents(state, events, charter, rights, [&](const VerifiedEvent &event, const Charter &, const Member &member, auto allows) -> Verdict {
        if (!allows(Action::OrderErasure))
            return VoidReason::NoRight;
        if (const auto *ordered = std::get_if<ErasureOrdered>(&event.event.payload)) {
            if (!orderId.isNull() || ordered->blobs.isEmpty())
                return VoidReason::Malformed;
            orderId = event.id;
            state.blobs = ordered->blobs;
            state.reason = ordered->reason;
            state.orderedBy = member.id;
            return std::nullopt;
        }
        const auto *confirmed = std::get_if<ErasureConfirmed>(&event.event.payload);
        if (!confirmed || confirmed->order != orderId || orderId.isNull())
            return VoidReason::Malformed;
        if (member.id == state.orderedBy)
            return VoidReason::SelfApproval;
        state.confirmedBy = member.id;
        return std::nullopt;
    });
    return state;
}

DutyState foldDuty(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    DutyState state;
    foldEvents(state, events, charter, rights, [&](const VerifiedEvent &event, const Charter &, const Member &, auto allows) -> Verdict {
        const auto &any = event.event.payload;
        if (const auto *registered = std::get_if<DutyRegistered>(&any)) {
            state.registered = allows(Action::RegisterDuty) ? std::optional(*registered) : state.registered;
            return unless(allows(Action::RegisterDuty));
        }
        if (!allows(Action::ConfirmContent))
            return VoidReason::NoRight;
        if (const auto *settled = std::get_if<DutySettled>(&any)) {
            state.settled = true;
            state.settledBy = settled->post;
        } else if (const auto *snoozed = std::get_if<DutySnoozed>(&any)) {
            state.snoozedUntil = snoozed->until;
        } else if (const auto *confirmed = std::get_if<ContentConfirmed>(&any)) {
            state.confirmedOn = state.confirmedOn.isValid() ? std::max(state.confirmedOn, confirmed->on) : confirmed->on;
        }
        return std::nullopt;
    });
    return state;
}

WebState foldWeb(const QList<VerifiedEvent> &events, const CharterLine &charter, const Rights &rights)
{
    WebState state;
    foldEvents(state, events, charter, rights, [&](const VerifiedEvent &event, const Charter &named, const Member &, auto allows) -> Verdict {
        const auto *observed = std::get_if<PageObserved>(&event.event.payload);
        if (!observed)
            return VoidReason::Malformed;
        if (!allows(Action::RecordFact))
            return VoidReason::NoRight;
        const Site *site = named.site(observed->site);
        if (!site || !site->publishers.contains(event.event.seat))
            return VoidReason::NotThisSite;
        state.latest = *observed;
        if (!state.firstSeen)
            state.firstSeen = event.event.at;
        return std::nullopt;
    });
    return state;
}

} // namespace toasoan
