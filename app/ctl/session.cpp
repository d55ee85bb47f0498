// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/session.h"

#include <QDir>

#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/reportsreminders.h"
#include "ctl/terminal.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

Answered<QString> firstLine(const QString &path)
{
    TRY_INTO(bytes, readFile(path));
    QByteArray line = bytes.first(bytes.indexOf('\n') < 0 ? bytes.size() : bytes.indexOf('\n'));
    while (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

Session::Session(Arguments globals)
    : m_globals(std::move(globals))
{
}

Session::~Session() = default;

DeskOptions Session::deskOptions() const
{
    DeskOptions options{.folder = QDir::cleanPath(QDir::current().absoluteFilePath(m_globals.value(u"workspace")))};
    if (const auto keys = m_globals.optional(u"keys"))
        options.keyFolder = QDir::current().absoluteFilePath(*keys);
    if (const auto secrets = m_globals.optional(u"secrets"))
        options.secrets = *secrets;
    return options;
}

Answered<> Session::prepare(Needs needs)
{
    if (m_globals.value(u"workspace").isEmpty())
        return usage(messages::workspaceMissing(), messages::nameTheWorkspace());
    const QString secrets = deskOptions().secrets;
    if (secrets != "auto"_L1 && secrets != "keychain"_L1 && !(secrets.startsWith("file:"_L1) && secrets.size() > 5))
        return usage(messages::secretsUnknown(secrets), messages::correctIt());
    if (needs == Needs::Folder)
        return {};
    TRY(open());
    if (needs == Needs::Ledger)
        return {};
    TRY_INTO(names, Names::read(*m_desk));
    m_names = std::move(names);
    // A reader who gives a name is heard; one who writes must have one.
    if (needs == Needs::Workspace && !m_globals.has(u"as"))
        return {};
    TRY(needMember());
    return needs == Needs::Key ? signIn() : Answered<>();
}

Answered<> Session::open()
{
    TRY_INTO(desk, Desk::open(deskOptions()));
    m_desk = std::move(desk);
    m_where.kind = Whereabouts::Kind::Workspace;
    return {};
}

void Session::adopt(std::unique_ptr<Desk> desk)
{
    m_desk = std::move(desk);
    m_where.kind = Whereabouts::Kind::Workspace;
    m_member = m_desk->current().value_or(MemberId());
    forgetNames();
}

void Session::forgetNames()
{
    if (auto names = Names::read(*m_desk))
        m_names = std::move(*names);
}

Answered<MemberId> Session::needMember()
{
    if (!m_member.isNull())
        return m_member;
    if (const auto typed = m_globals.optional(u"as")) {
        TRY_INTO(found, m_names->member(*typed));
        m_member = found.id;
        return m_member;
    }
    QList<MemberInfo> here = m_names->members();
    here.removeIf([](const MemberInfo &info) { return !info.seatHere; });
    if (here.size() != 1) {
        QStringList known;
        for (const MemberInfo &info : here)
            known.append(info.name);
        return usage(messages::whoAreYou(), messages::nameYourself(known));
    }
    m_member = here.first().id;
    return m_member;
}

Answered<> Session::signIn()
{
    const QString name = m_names->memberName(m_member);
    if (const auto file = m_globals.optional(u"passphrase-file")) {
        TRY_INTO(passphrase, firstLine(*file));
        TRY(m_desk->signIn(m_member, passphrase));
        return {};
    }
    if (!canAsk())
        return refusal(Error::Kind::Locked, messages::passphraseNeeded(name), messages::givePassphraseFile(u"--passphrase-file"_s));
    TRY_INTO(passphrase, askHidden(messages::askPassphrase(name)));
    TRY(m_desk->signIn(m_member, passphrase));
    return {};
}

Answered<QString> Session::newPassphrase(const Arguments &arguments, const QString &whose) const
{
    if (const auto file = arguments.optional(u"new-passphrase-file"))
        return firstLine(*file);
    if (!canAsk())
        return refusal(Error::Kind::Locked, messages::passphraseNeeded(whose), messages::givePassphraseFile(u"--new-passphrase-file"_s));
    TRY_INTO(first, askHidden(messages::askNewPassphrase(whose)));
    TRY_INTO(again, askHidden(messages::askNewPassphraseAgain()));
    if (first != again)
        return refusal(Error::Kind::InvalidInput, messages::passphrasesDiffer(), messages::tryAgain());
    return first;
}

Answered<QString> Session::sitePassword(const Arguments &arguments, const QString &site) const
{
    if (const auto file = arguments.optional(u"password-file"))
        return firstLine(*file);
    if (!canAsk())
        return refusal(Error::Kind::Locked, messages::sitePasswordNeeded(site), messages::givePassphraseFile(u"--password-file"_s));
    TRY_INTO(password, askHidden(messages::askSitePassword(site)));
    return password;
}

Answered<QString> Session::mailPassword(const Arguments &arguments, const QString &user) const
{
    if (const auto file = arguments.optional(u"password-file"))
        return firstLine(*file);
    if (!canAsk())
        return refusal(Error::Kind::Locked, messages::mailPasswordNeeded(user), messages::givePassphraseFile(u"--password-file"_s));
    TRY_INTO(password, askHidden(messages::askMailPassword(user)));
    return password;
}

QTimeZone Session::zone() const { return QTimeZone(m_names->workspace().zone); }

void Session::concerns(const PostDetails &post)
{
    m_post = post.state.id;
    m_where = {Whereabouts::Kind::Post, post.newest ? post.newest->title : QString(), post.word};
}

void Session::concerns(const Draft &draft)
{
    m_post = draft.post;
    m_where = {Whereabouts::Kind::Draft, draft.title, std::nullopt};
}

void Session::concernsOutbox() { m_where = {Whereabouts::Kind::Outbox, {}, std::nullopt}; }

Whereabouts Session::whereabouts() const
{
    Whereabouts where = m_where;
    if (!m_desk || m_post.isNull())
        return where;
    // As it is now: the command may have got half of its way.
    const auto row = m_desk->row(m_post);
    if (row && *row && where.kind == Whereabouts::Kind::Post)
        where.word = (*row)->word;
    return where;
}

Answered<std::optional<SiteId>> siteFrom(const Session &session, const Arguments &arguments)
{
    const auto typed = arguments.optional(u"site");
    if (!typed)
        return std::optional<SiteId>();
    TRY_INTO(site, session.names().site(*typed));
    return std::optional(site.id);
}

Option siteOption() { return {u"site"_s, u"SITE"_s, QT_TRANSLATE_NOOP("Verbs", "only this site")}; }

Answered<PostDetails> postNamed(Session &session, const QString &typed)
{
    TRY_INTO(id, findPost(session.desk(), typed));
    auto post = session.desk().post(id);
    if (!post && post.error().kind == Error::Kind::NotFound)
        return refusal(Error::Kind::NotFound, messages::onlyADraft(typed), messages::submitItFirst());
    TRY(post);
    session.concerns(*post);
    return *post;
}

} // namespace toasoan::ctl
