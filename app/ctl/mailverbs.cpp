// SPDX-License-Identifier: GPL-3.0-or-later
// How this computer sends mail: settings of this workspace folder, the password in the secrets store.
#include "ctl/arguments.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/reportsreminders.h"
#include "ctl/session.h"
#include "ctl/texttable.h"
#include "domain/mailaddress.h"
#include "notify/telling.h"
#include "publish/mail/mailports.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

QJsonObject jsonOf(const std::optional<publish::MailServer> &server, bool password)
{
    const publish::MailServer none{.host = {}, .port = 0, .user = {}, .from = {}};
    const publish::MailServer &shown = server ? *server : none;
    return {{u"on"_s, server.has_value()}, {u"host"_s, textOrNull(shown.host)}, {u"port"_s, server ? QJsonValue(shown.port) : QJsonValue()},
        {u"security"_s, server ? QJsonValue(publish::mailSecurityCode(shown.security)) : QJsonValue()}, {u"user"_s, textOrNull(shown.user)},
        {u"from"_s, textOrNull(shown.from)}, {u"passwordKept"_s, password}};
}

Answered<Answer> showMail(Session &session, const Arguments &)
{
    TRY_INTO(settings, session.desk().localSettings());
    if (!settings.mail)
        return Answer{messages::mailOff(), jsonOf({}, false), {}};
    bool kept = false;
    if (!settings.mail->user.isEmpty()) {
        TRY_INTO(known, session.desk().hasMailPassword());
        kept = known;
    }
    const QList<std::pair<QString, QString>> fields{
        {label(Label::Where), u"%1:%2"_s.arg(settings.mail->host).arg(settings.mail->port)}, {label(Label::Who), settings.mail->user}};
    return Answer{notify::mailIs(*settings.mail), jsonOf(settings.mail, kept), textFields(fields)};
}

Answered<publish::MailServer> serverFrom(const Arguments &arguments)
{
    publish::MailServer server{.host = arguments.value(u"host"), .user = arguments.value(u"user"), .from = arguments.value(u"from")};
    const QString security = arguments.optional(u"security").value_or(u"starttls"_s);
    const auto known = publish::mailSecurityFromCode(security);
    if (!known)
        return usage(messages::mailSecurityUnknown(security), messages::correctIt());
    server.security = *known;
    server.plainAllowed = arguments.has(u"allow-plain");
    TRY_INTO(port, numberIn(arguments, u"port", 1, 65'535, publish::usualMailPort(*known)));
    server.port = port;
    if (!isMailAddress(server.from))
        return usage(messages::notAnAddress(server.from), messages::correctIt());
    if (const auto fine = publish::checkMailServer(server); !fine && fine.error().detail == "security"_L1)
        return refusal(Error::Kind::InvalidInput, messages::mailUnprotected(), messages::correctIt());
    TRY(publish::checkMailServer(server));
    return server;
}

Answered<Answer> setMail(Session &session, const Arguments &arguments)
{
    TRY_INTO(server, serverFrom(arguments));
    QByteArray password;
    if (!server.user.isEmpty()) {
        TRY_INTO(given, session.mailPassword(arguments, server.user));
        password = given.toUtf8();
    }
    TRY(notify::setMail(session.desk(), server, password));
    return Answer{messages::mailSet(server.host), jsonOf(server, !password.isEmpty()), {}};
}

Answered<Answer> testMail(Session &session, const Arguments &arguments)
{
    const QString address = arguments.operand(0);
    if (!isMailAddress(address))
        return usage(messages::notAnAddress(address), messages::correctIt());
    TRY_INTO(settings, session.desk().localSettings());
    if (!settings.mail)
        return refusal(Error::Kind::NotFound, messages::mailOff(), messages::seeHelp(findVerb(u"mail"_s, u"set"_s)));
    const QString agency = session.names().workspace().agencyName;
    const auto sent = session.desk().sendTestMail(address, notify::testMail(agency));
    if (!sent)
        return refusal(sent.error().kind, messages::mailWrong(sent.error()), messages::lookAtMail());
    return Answer{messages::mailTested(address), {{u"to"_s, address}}, {}};
}

Answered<Answer> turnMailOff(Session &session, const Arguments &)
{
    TRY(notify::turnMailOff(session.desk()));
    return Answer{messages::mailOff(), jsonOf({}, false), {}};
}

} // namespace

QList<Verb> mailVerbs()
{
    return {
        {.noun = u"mail"_s,
            .name = u"set"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "send reminders by e-mail from this computer to everybody who left an address"),
            .options = {{u"host"_s, u"HOST"_s, QT_TRANSLATE_NOOP("Verbs", "the mail server"), Times::Once},
                {u"from"_s, u"ADDRESS"_s, QT_TRANSLATE_NOOP("Verbs", "the address that mail comes from"), Times::Once},
                {u"port"_s, u"N"_s, QT_TRANSLATE_NOOP("Verbs", "default: 587, 465 with tls, 25 with none")},
                {u"security"_s, u"starttls|tls|none"_s, QT_TRANSLATE_NOOP("Verbs", "how the way is protected; default: starttls")},
                {u"user"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Verbs", "as whom to sign in at the server")},
                {u"password-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "read it from the first line of a file instead of asking")},
                {u"allow-plain"_s, {},
                    QT_TRANSLATE_NOOP("Verbs", "send across the network without protection, though everybody on the way can read it")}},
            .run = setMail},
        {.noun = u"mail"_s,
            .name = u"test"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "send a message now, to see whether it arrives"),
            .operands = {{u"ADDRESS"_s}},
            .run = testMail},
        {.noun = u"mail"_s, .name = u"show"_s, .help = QT_TRANSLATE_NOOP("Verbs", "how this computer sends mail"), .run = showMail},
        {.noun = u"mail"_s,
            .name = u"off"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "send no mail from this computer any more, and forget the password"),
            .run = turnMailOff},
    };
}

} // namespace toasoan::ctl
