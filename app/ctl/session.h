// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "ctl/names.h"
#include "desk/desk.h"

namespace toasoan::ctl {

/// Where the words a command is about are, so that a refusal can say it first.
struct Whereabouts {
    enum class Kind {
        Nothing, ///< nothing was read or written yet
        Workspace, ///< unchanged
        Post, ///< a post the ledger knows, unchanged
        Draft, ///< saved on this computer, seen by nobody else
        Outbox, ///< approved posts wait to be sent
    };
    Kind kind = Kind::Nothing;
    QString title;
    std::optional<Word> word;
};

/// One run of the program: the workspace it opened and who asks.
class Session final {
public:
    explicit Session(Arguments globals);
    ~Session();

    /// Does what a verb needs before it runs.
    [[nodiscard]] Answered<> prepare(Needs needs);
    [[nodiscard]] DeskOptions deskOptions() const;
    void adopt(std::unique_ptr<Desk> desk); ///< of a workspace just made

    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] const Names &names() const { return *m_names; }
    void forgetNames(); ///< after a change of the charter
    [[nodiscard]] MemberId member() const { return m_member; } ///< who asks; null if nobody said so
    [[nodiscard]] Answered<MemberId> needMember(); ///< the one named by --as, or the only one with a key here
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] bool json() const { return m_globals.has(u"json"); }

    /// For somebody who has no key yet: the first line of --new-passphrase-file, or asked for twice.
    [[nodiscard]] Answered<QString> newPassphrase(const Arguments &arguments, const QString &whose) const;

    /// The password that a site asks for: the first line of --password-file, or asked for. Empty: to be forgotten.
    [[nodiscard]] Answered<QString> sitePassword(const Arguments &arguments, const QString &site) const;

    /// The password of the mail server, from the same places.
    [[nodiscard]] Answered<QString> mailPassword(const Arguments &arguments, const QString &user) const;

    /// Remembers which post is meant, for a refusal.
    void concerns(const PostDetails &post);
    void concerns(const Draft &draft);
    void concernsOutbox();
    [[nodiscard]] Whereabouts whereabouts() const;

private:
    [[nodiscard]] Answered<> open();
    [[nodiscard]] Answered<> signIn();

    Arguments m_globals;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Names> m_names;
    MemberId m_member;
    Whereabouts m_where;
    PostId m_post; ///< null: none is meant
};

/// The site that --site names; nothing if it was not given.
[[nodiscard]] Answered<std::optional<SiteId>> siteFrom(const Session &session, const Arguments &arguments);
[[nodiscard]] Option siteOption();

/// A post of the ledger by id, first letters of its id, or title; a refusal from here on speaks of it.
[[nodiscard]] Answered<PostDetails> postNamed(Session &session, const QString &typed);

} // namespace toasoan::ctl
