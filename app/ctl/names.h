// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"
#include "desk/desk.h"

namespace toasoan::ctl {

/// Something a person may name by id, by the first letters of its id (four or more), by code or by name.
struct Candidate {
    QString id;
    QString code; ///< empty: it has none
    QString name;
};

/// The place of the one that is meant. What the whole name says goes before what the letters of an id say; capitals and
/// Vietnamese marks decide only between several. kind is for the refusal: "member", "section", "site", "post".
[[nodiscard]] Answered<qsizetype> choose(const QString &typed, const QList<Candidate> &among, const QString &kind);

/// People, sections and sites of the charter by name, read once.
class Names final {
public:
    [[nodiscard]] static Result<std::unique_ptr<Names>> read(const Desk &desk);

    [[nodiscard]] const QList<MemberInfo> &members() const { return m_members; }
    [[nodiscard]] const QList<SectionInfo> &sections() const { return m_sections; }
    [[nodiscard]] const QList<SiteInfo> &sites() const { return m_sites; }
    [[nodiscard]] const WorkspaceInfo &workspace() const { return m_workspace; }

    [[nodiscard]] Answered<MemberInfo> member(const QString &typed) const;
    [[nodiscard]] Answered<SectionInfo> section(const QString &typed) const;
    [[nodiscard]] Answered<SiteInfo> site(const QString &typed) const;

    [[nodiscard]] QString memberName(MemberId id) const; ///< empty if unknown
    [[nodiscard]] QString sectionName(SectionId id) const;
    [[nodiscard]] QString siteName(SiteId id) const;

private:
    Names() = default;
    WorkspaceInfo m_workspace;
    QList<MemberInfo> m_members;
    QList<SectionInfo> m_sections;
    QList<SiteInfo> m_sites;
};

/// A post by id, first letters of its id, or title; also among the drafts of the one signed in.
[[nodiscard]] Answered<PostId> findPost(const Desk &desk, const QString &typed);

} // namespace toasoan::ctl
