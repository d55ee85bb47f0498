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
    Name,
    Owner,
    Posts,
    Responsible,
    Roles,
    Saved,
    Section,
    Since,
    Site,
    State,
    Summary,
    Title,
    Told,
    Type,
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
