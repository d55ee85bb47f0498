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
/// The section for which the button opens a draft: known events before sections, what the member answers for before others, the
/// most overdue first. Null: nothing of it belongs to a section.
[[nodiscard]] SectionId draftFor(const Digest &digest);

} // namespace toasoan::notify
