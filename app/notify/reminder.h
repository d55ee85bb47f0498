// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/duty.h"
#include "notify/notifier.h"

namespace toasoan::notify {

/// The notice of one person's digest, in the language of the program: how many sections, the worst three by name, and a button
/// that opens a draft for the worst.
[[nodiscard]] Notice noticeFor(const Digest &digest);
/// "Tin tức: 4 working days late". The window and ctl say it alike.
[[nodiscard]] QString dutyLine(const Duty &duty);
/// "Quyết định 12/QĐ-UBND: due today (the rule is unverified)".
[[nodiscard]] QString dutyLine(const EventDuty &duty);
/// The same digest as a mail: every line of it, known events before sections.
[[nodiscard]] MailWords mailFor(const Digest &digest, const QString &agency);
/// What the button of a notice opens a draft for.
struct DraftOffer {
    DutyId duty; ///< null: no known event
    SectionId section; ///< null: none
    [[nodiscard]] bool isThere() const { return !duty.isNull() || !section.isNull(); }
};
/// Known events before sections, what the member answers for before others, the most overdue first.
[[nodiscard]] DraftOffer draftFor(const Digest &digest);

} // namespace toasoan::notify
