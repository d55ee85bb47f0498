// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace toasoan {

/// Days on which something is due, both included; an invalid end is open.
struct DueRange {
    QDate from;
    QDate to;
    [[nodiscard]] bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    friend bool operator==(const DueRange &, const DueRange &) = default;
};

} // namespace toasoan
