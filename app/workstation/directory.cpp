// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/directory.h"

#include <algorithm>

#include <QLocale>

namespace toasoan {

namespace {

template <typename List, typename Id> auto *findById(const List &list, const Id &id)
{
    const auto it = std::ranges::find_if(list, [&](const auto &one) { return one.id == id; });
    return it == list.end() ? nullptr : &*it;
}

template <typename Item> QString nameOf(const Item *item) { return item ? item->name : QString(); }

bool inEnglish() { return QLocale().language() == QLocale::English; }

} // namespace

const MemberInfo *Directory::member(MemberId id) const { return findById(members, id); }
const SectionInfo *Directory::section(SectionId id) const { return findById(sections, id); }
const SiteInfo *Directory::site(SiteId id) const { return findById(sites, id); }
QString Directory::memberName(MemberId id) const { return nameOf(member(id)); }
QString Directory::sectionName(SectionId id) const { return nameOf(section(id)); }
QString Directory::siteName(SiteId id) const { return nameOf(site(id)); }

QTimeZone Directory::zone() const
{
    const QTimeZone named(info.zone);
    return named.isValid() ? named : QTimeZone(QTimeZone::UTC);
}

Result<Directory> readDirectory(Desk &desk)
{
    TRY_INTO(info, desk.info());
    TRY_INTO(members, desk.members());
    TRY_INTO(sections, desk.sections());
    TRY_INTO(sites, desk.sites());
    return Directory{.info = info, .members = members, .sections = sections, .sites = sites, .calendar = desk.calendar()};
}

QString labelOf(const PostType &type) { return inEnglish() ? type.english : type.vietnamese; }
QString labelOf(const FieldSpec &field) { return inEnglish() ? field.english : field.vietnamese; }

} // namespace toasoan
