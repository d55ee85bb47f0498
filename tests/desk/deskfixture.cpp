// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskfixture.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {
void check(const auto &result, const char *what)
{
    if (!result)
        qFatal("%s: %s (%s)", what, qPrintable(errorCode(result.error().kind)), qPrintable(result.error().detail));
}
} // namespace

DeskFixture::DeskFixture()
{
    auto founded = Desk::found(options(),
        {.agencyName = u"UBND xã Đông Hưng"_s,
            .keeperName = u"Nguyễn Thị Quản"_s,
            .keeperRoles = {Role::Administrator, Role::Officer},
            .passphrase = passphrase()});
    check(founded, "found");
    m_desk = std::move(founded->desk);
    keeper = founded->keeper;
    recoverySheet = founded->recoverySheet;
    officer = must(AddMember{.name = u"Trần Văn Cán"_s, .roles = {Role::Officer}, .passphrase = passphrase()}).member;
    reviewer = must(AddMember{.name = u"Lê Thị Duyệt"_s, .roles = {Role::Reviewer}, .passphrase = passphrase()}).member;
    section = must(AddSection{.name = u"Tin tức – sự kiện"_s, .code = u"tin-tuc"_s, .responsible = officer}).section;
    QDir().mkpath(siteFolder());
    site = must(AddSite{.name = u"Trang tin xã"_s, .settings = {{u"transport"_s, u"folder"_s}, {u"path"_s, siteFolder()}}}).site;
}

DeskOptions DeskFixture::options() const
{
    return {.folder = folder(),
        .keyFolder = m_folder.filePath(u"keys"_s),
        .secrets = u"file:"_s + m_folder.filePath(u"secrets.json"_s),
        .stretch = {.operations = 1, .memoryBytes = 8192},
        .clock = &clock};
}

void DeskFixture::reopen()
{
    m_desk.reset();
    auto opened = Desk::open(options());
    check(opened, "open");
    m_desk = std::move(*opened);
}

void DeskFixture::as(MemberId member) { check(m_desk->signIn(member, passphrase()), "sign in"); }

Draft DeskFixture::draft(const QString &title, const QString &body)
{
    Draft draft = m_desk->newDraft(section);
    draft.title = title;
    draft.body = body;
    return draft;
}

Outcome DeskFixture::must(const Command &command)
{
    auto outcome = m_desk->execute(command);
    check(outcome, "execute");
    return *outcome;
}

QStringList DeskFixture::articlePages() const
{
    static const QRegularExpression article(u"/\\d{4}/[^/]+(/index)?\\.html$"_s);
    QStringList pages;
    QDirIterator files(siteFolder(), {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (article.match(path).hasMatch())
            pages.append(path);
    }
    return pages;
}

} // namespace toasoan::test
