// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rights.h"

#include <algorithm>

namespace toasoan {

namespace {
constexpr std::array<QStringView, roleCount> roleCodes{u"officer", u"reviewer", u"publisher", u"administrator", u"inspector"};
constexpr std::array<QStringView, actionCount> actionCodes{u"write", u"submit", u"recall-own", u"return", u"approve", u"recall-any",
    u"release-late", u"hold-delivery", u"take-down", u"adopt", u"edit-charter", u"propose", u"retry-delivery", u"record-fact",
    u"record-paper", u"order-erasure", u"register-duty", u"confirm-content", u"read"};

template <typename Enum, size_t Size> std::optional<Enum> fromCode(const std::array<QStringView, Size> &codes, QStringView code)
{
    const auto it = std::ranges::find(codes, code);
    return it == codes.end() ? std::nullopt : std::optional(Enum(it - codes.begin()));
}
} // namespace

Rights Rights::standard()
{
    using enum Action;
    Rights rights;
    const auto grant = [&](Role role, std::initializer_list<Action> actions) {
        for (const Action action : actions)
            rights.set(role, action, true);
    };
    grant(Role::Officer, {Write, Submit, RecallOwn, Adopt, Propose, RecordPaper, OrderErasure, RegisterDuty, ConfirmContent, Read});
    grant(Role::Reviewer,
        {Write, Submit, RecallOwn, Adopt, Propose, RecordPaper, OrderErasure, RegisterDuty, ConfirmContent, Read, Return, Approve,
            RecallAny, ReleaseLate, HoldDelivery, TakeDown});
    grant(Role::Publisher, {RecordFact, Read});
    grant(Role::Administrator, {EditCharter, Propose, RetryDelivery, Read});
    grant(Role::Inspector, {Read});
    return rights;
}

bool Rights::allows(Role role, Action action) const { return m_table[size_t(role)][size_t(action)]; }

bool Rights::allows(const QSet<Role> &roles, Action action) const
{
    return std::ranges::any_of(roles, [&](Role role) { return allows(role, action); });
}

void Rights::set(Role role, Action action, bool allowed) { m_table[size_t(role)][size_t(action)] = allowed; }

QString roleCode(Role role) { return roleCodes[size_t(role)].toString(); }
std::optional<Role> roleFromCode(QStringView code) { return fromCode<Role>(roleCodes, code); }
QString actionCode(Action action) { return actionCodes[size_t(action)].toString(); }
std::optional<Action> actionFromCode(QStringView code) { return fromCode<Action>(actionCodes, code); }

} // namespace toasoan
