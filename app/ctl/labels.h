// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace toasoan::ctl {

/// Heads of columns and names of fields.
enum class Label {
    Agency,
    Approvals,
    Attempts,
    Authors,
    Cadence,
    Changed,
    Charter,
    Code,
    Connector,
    Due,
    Fields,
    Folder,
    Id,
    Key,
    LastUpdate,
    Line,
    Name,
    Owner,
    Posts,
    Remarks,
    Responsible,
    Roles,
    Rule,
    Saved,
    Section,
    Since,
    Site,
    State,
    Summary,
    Title,
    Told,
    Type,
    Verified,
    Version,
    Void,
    What,
    When,
    Where,
    Who,
    WordsSaid,
    Zone,
};
[[nodiscard]] QString label(Label label);

} // namespace toasoan::ctl
