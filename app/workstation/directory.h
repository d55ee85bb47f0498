// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "domain/posttype.h"

namespace toasoan {

/// What the charter says, as a value that every view may keep: names of members, sections and sites, and the working days.
struct Directory {
    WorkspaceInfo info;
    QList<MemberInfo> members;
    QList<SectionInfo> sections;
    QList<SiteInfo> sites;
    WorkingCalendar calendar = Desk::shippedCalendar(); ///< of this agency

    [[nodiscard]] const MemberInfo *member(MemberId id) const;
    [[nodiscard]] const SectionInfo *section(SectionId id) const;
    [[nodiscard]] const SiteInfo *site(SiteId id) const;
    [[nodiscard]] QString memberName(MemberId id) const; ///< empty if unknown
    [[nodiscard]] QString sectionName(SectionId id) const;
    [[nodiscard]] QString siteName(SiteId id) const;
    [[nodiscard]] QTimeZone zone() const;
};

/// On the desk's thread.
[[nodiscard]] Result<Directory> readDirectory(Desk &desk);

/// The label of a type or field in the language of the window.
[[nodiscard]] QString labelOf(const PostType &type);
[[nodiscard]] QString labelOf(const FieldSpec &field);

} // namespace toasoan
