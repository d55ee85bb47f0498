// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/messages.h"
#include "ctl/reportsduties.h"
#include "desk/dutyregister.h"

namespace toasoan::ctl {

/// A day as people write it; a failure is one of usage. where: for the message, "--until".
[[nodiscard]] inline Answered<QDate> dayFrom(const QString &typed, const QString &where)
{
    const QDate day = typedDay(typed);
    if (!day.isValid())
        return usage(messages::notADay(where, typed), messages::dayForms());
    return day;
}

} // namespace toasoan::ctl
