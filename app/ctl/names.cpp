// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/names.h"

#include <QJsonArray>

#include <algorithm>

#include "ctl/messages.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

constexpr qsizetype shortestPrefix = 4;
constexpr int pageSize = 500;

bool isPrefixOfId(QStringView typed)
{
    return typed.size() >= shortestPrefix && std::ranges::all_of(typed, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

template <typename Test> QList<qsizetype> placesWhere(const QList<Candidate> &among, Test test)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < among.size(); ++i) {
        if (test(among[i]))
            places.append(i);
    }
    return places;
}

std::unexpected<Failure> ambiguous(const QString &typed, const QList<Candidate> &among, const QList<qsizetype> &places, const QString &kind)
{
    QJsonArray items;
    QStringList shown;
    for (const qsizetype place : places) {
        const Candidate &one = among[place];
        items.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}});
        shown.append(u"%1 (%2)"_s.arg(one.name, one.id));
    }
    return refusal(Error::Kind::InvalidInput, messages::ambiguous(typed, shown), messages::nameById(kind), {{u"items"_s, items}});
}

template <typename Info> QString codeOf(const Info &info)
{
    if constexpr (requires { info.code; })
        return info.code;
    else
        return {};
}

template <typename Info> Answered<Info> chosen(const QString &typed, const QList<Info> &infos, const QString &kind)
{
    QList<Candidate> among;
    for (const Info &info : infos)
        among.append({info.id.toHex(), codeOf(info), info.name});
    TRY_INTO(place, choose(typed, among, kind));
    return infos[place];
}

template <typename Info, typename Id> QString nameIn(const QList<Info> &infos, const Id &id)
{
    const auto it = std::ranges::find(infos, id, &Info::id);
    return it == infos.end() ? QString() : it->name;
}

// Every post the lists know whose title or first letters of the id may be the typed ones.
Result<QList<Candidate>> scanPosts(const Desk &desk, const QString &typed)
{
    const QString folded = foldVietnamese(typed);
    const QString prefix = isPrefixOfId(typed) ? typed.toLower() : QString();
    QList<Candidate> found;
    PostCursor cursor;
    for (;;) {
        TRY_INTO(page, desk.posts({}, cursor, pageSize));
        for (const PostRow &row : page.rows) {
            const QString id = row.id.toHex();
            if (foldVietnamese(row.title) == folded || (!prefix.isEmpty() && id.startsWith(prefix)))
                found.append({id, {}, row.title});
        }
        if (!page.next)
            return found;
        cursor = *page.next;
    }
}

// Through the index; nothing if it cannot tell whether there are more of that title.
Result<std::optional<QList<Candidate>>> searchPosts(const Desk &desk, const QString &typed)
{
    const QString folded = foldVietnamese(typed);
    TRY_INTO(rows, desk.search(typed, {}, pageSize));
    QList<Candidate> found;
    for (const PostRow &row : rows) {
        if (foldVietnamese(row.title) == folded)
            found.append({row.id.toHex(), {}, row.title});
    }
    return found.isEmpty() || rows.size() >= pageSize ? std::nullopt : std::optional(found);
}

void addDrafts(const Desk &desk, QList<Candidate> &found)
{
    const auto drafts = desk.drafts();
    if (!drafts)
        return; // nobody is signed in: drafts are private
    for (const Draft &draft : *drafts) {
        const QString id = draft.post.toHex();
        if (std::ranges::none_of(found, [&](const Candidate &one) { return one.id == id; }))
            found.append({id, {}, draft.title});
    }
}

} // namespace

Answered<qsizetype> choose(const QString &typed, const QList<Candidate> &among, const QString &kind)
{
    const QString wanted = typed.normalized(QString::NormalizationForm_C).simplified();
    const QString folded = foldVietnamese(wanted);
    const QString prefix = isPrefixOfId(wanted) ? wanted.toLower() : QString();
    const auto first = [&](auto test) { return placesWhere(among, test); };
    const QList<QList<qsizetype>> tries{
        first([&](const Candidate &one) { return one.id == wanted.toLower(); }),
        first([&](const Candidate &one) { return !one.code.isEmpty() && one.code == wanted; }),
        first([&](const Candidate &one) { return !wanted.isEmpty() && one.name == wanted; }),
        first([&](const Candidate &one) { return !folded.isEmpty() && foldVietnamese(one.name) == folded; }),
        first([&](const Candidate &one) { return !prefix.isEmpty() && one.id.startsWith(prefix); }),
    };
    for (const QList<qsizetype> &places : tries) {
        if (places.size() == 1)
            return places.first();
        if (places.size() > 1)
            return ambiguous(wanted, among, places, kind);
    }
    QStringList known;
    for (const Candidate &one : among)
        known.append(one.name);
    return refusal(Error::Kind::NotFound, messages::noSuch(kind, typed), messages::nameOneOf(kind, known));
}

Result<std::unique_ptr<Names>> Names::read(const Desk &desk)
{
    auto names = std::unique_ptr<Names>(new Names);
    TRY_INTO(workspace, desk.info());
    names->m_workspace = workspace;
    TRY_INTO(members, desk.members());
    names->m_members = members;
    TRY_INTO(sections, desk.sections());
    names->m_sections = sections;
    TRY_INTO(sites, desk.sites());
    names->m_sites = sites;
    return names;
}

Answered<MemberInfo> Names::member(const QString &typed) const { return chosen(typed, m_members, u"member"_s); }
Answered<SectionInfo> Names::section(const QString &typed) const { return chosen(typed, m_sections, u"section"_s); }
Answered<SiteInfo> Names::site(const QString &typed) const { return chosen(typed, m_sites, u"site"_s); }
QString Names::memberName(MemberId id) const { return nameIn(m_members, id); }
QString Names::sectionName(SectionId id) const { return nameIn(m_sections, id); }
QString Names::siteName(SiteId id) const { return nameIn(m_sites, id); }

Answered<PostId> findPost(const Desk &desk, const QString &typed)
{
    const QString wanted = typed.normalized(QString::NormalizationForm_C).simplified();
    if (const auto id = PostId::fromHex(wanted)) {
        TRY_INTO(row, desk.row(*id));
        if (row)
            return *id;
    }
    TRY_INTO(quick, searchPosts(desk, wanted));
    QList<Candidate> found;
    if (quick) {
        found = *quick;
    } else {
        TRY_INTO(all, scanPosts(desk, wanted));
        found = all;
    }
    addDrafts(desk, found);
    auto place = choose(wanted, found, u"post"_s);
    if (!place && place.error().error.kind == Error::Kind::NotFound)
        return refusal(Error::Kind::NotFound, messages::noSuch(u"post"_s, typed), messages::listPosts());
    TRY(place);
    return *PostId::fromHex(found[*place].id);
}

} // namespace toasoan::ctl
