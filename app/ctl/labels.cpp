// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/labels.h"

#include "ctl/words.h"

namespace toasoan::ctl {

QString label(Label label)
{
    switch (label) {
    case Label::Agency:
        return Words::tr("Agency");
    case Label::Approvals:
        return Words::tr("Approvals");
    case Label::Attempts:
        return Words::tr("Attempts");
    case Label::Authors:
        return Words::tr("Authors");
    case Label::Cadence:
        return Words::tr("How often");
    case Label::Changed:
        return Words::tr("Changed");
    case Label::Charter:
        return Words::tr("Charter");
    case Label::Code:
        return Words::tr("Code");
    case Label::Connector:
        return Words::tr("Connector");
    case Label::Due:
        return Words::tr("Due");
    case Label::Fields:
        return Words::tr("Fields (* required)");
    case Label::Folder:
        return Words::tr("Folder");
    case Label::Id:
        return Words::tr("Id");
    case Label::Key:
        return Words::tr("Key");
    case Label::LastUpdate:
        return Words::tr("Last update");
    case Label::Line:
        return Words::tr("Line");
    case Label::Name:
        return Words::tr("Name");
    case Label::Owner:
        return Words::tr("Owner");
    case Label::Posts:
        return Words::tr("Posts");
    case Label::Remarks:
        return Words::tr("Remarks");
    case Label::Responsible:
        return Words::tr("Responsible");
    case Label::Roles:
        return Words::tr("Roles");
    case Label::Rule:
        return Words::tr("Rule");
    case Label::Saved:
        return Words::tr("Saved");
    case Label::Section:
        return Words::tr("Section");
    case Label::Since:
        return Words::tr("Since");
    case Label::Site:
        return Words::tr("Site");
    case Label::State:
        return Words::tr("State");
    case Label::Summary:
        return Words::tr("Summary");
    case Label::Title:
        return Words::tr("Title");
    case Label::Told:
        return Words::tr("Told now");
    case Label::Type:
        return Words::tr("Type");
    case Label::Verified:
        return Words::tr("Verified");
    case Label::Version:
        return Words::tr("Version");
    case Label::Void:
        return Words::tr("Without effect");
    case Label::What:
        return Words::tr("What");
    case Label::When:
        return Words::tr("When");
    case Label::Where:
        return Words::tr("Where");
    case Label::Who:
        return Words::tr("Who");
    case Label::WordsSaid:
        return Words::tr("Words");
    case Label::Zone:
        return Words::tr("Time zone");
    }
    return {};
}

} // namespace toasoan::ctl
