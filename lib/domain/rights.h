// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charter.h"

#include <array>

namespace toasoan {

/// What a role can be allowed to do.
enum class Action {
    Write, ///< keep and share revisions
    Submit,
    RecallOwn,
    Return,
    Approve, ///< others' submissions; never one's own, whatever the table says
    RecallAny,
    ReleaseLate, ///< "publish now" after a missed time
    HoldDelivery,
    TakeDown, ///< a removal that starts with one signature
    Adopt, ///< take a page that was online before us under our care
    EditCharter, ///< also sites
    Propose, ///< a charter change for the keeper to write
    RetryDelivery,
    RecordFact, ///< plans, proofs, observations
    RecordPaper, ///< an approval that was signed on paper
    OrderErasure,
    RegisterDuty,
    ConfirmContent, ///< "still correct", exempt, snooze
    Read,
};
constexpr int actionCount = 19;

/// The table of decisions.md 1 as a value: it is passed to the fold, and tests/domain/rules.csv holds it a second time.
class Rights final {
public:
    [[nodiscard]] static Rights standard();
    [[nodiscard]] bool allows(Role role, Action action) const;
    [[nodiscard]] bool allows(const QSet<Role> &roles, Action action) const;
    void set(Role role, Action action, bool allowed);
    friend bool operator==(const Rights &, const Rights &) = default;

private:
    std::array<std::array<bool, actionCount>, roleCount> m_table{};
};

[[nodiscard]] QString roleCode(Role role); ///< "officer"
[[nodiscard]] std::optional<Role> roleFromCode(QStringView code);
[[nodiscard]] QString actionCode(Action action); ///< "recall-own"
[[nodiscard]] std::optional<Action> actionFromCode(QStringView code);

} // namespace toasoan
