// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>

#include "ctl/arguments.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

Answered<Answer> initWorkspace(Session &session, const Arguments &arguments)
{
    TRY_INTO(roles, rolesFrom(arguments.values(u"role")));
    Founding founding{.agencyName = arguments.operand(0), .keeperName = arguments.value(u"keeper")};
    founding.keeperRoles += roles;
    founding.demo = arguments.has(u"demo");
    if (const auto zone = arguments.optional(u"zone"))
        founding.zone = zone->toLatin1();
    if (!QTimeZone(founding.zone).isValid())
        return usage(messages::zoneUnknown(QString::fromLatin1(founding.zone)), messages::zoneForm());
    TRY_INTO(passphrase, session.newPassphrase(arguments, founding.keeperName));
    founding.passphrase = passphrase;
    const DeskOptions options = session.deskOptions();
    TRY_INTO(founded, Desk::found(options, founding));
    const QJsonObject data{{u"workspace"_s, founded.desk->ledger().workspace().toHex()}, {u"keeper"_s, founded.keeper.toHex()},
        {u"folder"_s, options.folder}, {u"secretsPlace"_s, founded.desk->secretsPlace()}, {u"recoverySheet"_s, founded.recoverySheet}};
    const QString place = founded.desk->secretsPlace();
    session.adopt(std::move(founded.desk));
    return Answer{messages::workspaceMade(founding.agencyName, QDir::toNativeSeparators(options.folder), founding.keeperName), data,
        messages::recoverySheet(founded.recoverySheet) + messages::secretsKept(place)};
}

Answered<Answer> showWorkspace(Session &session, const Arguments &)
{
    const WorkspaceInfo &info = session.names().workspace();
    TRY_INTO(posts, session.desk().countPosts({}));
    QJsonArray restored;
    for (const SeatId &seat : info.restoredSeats)
        restored.append(seat.toHex());
    const QJsonObject data{{u"id"_s, info.id.toHex()}, {u"agencyName"_s, info.agencyName}, {u"folder"_s, session.deskOptions().folder},
        {u"zone"_s, QString::fromLatin1(info.zone)}, {u"cadence"_s, info.cadence ? QJsonValue(info.cadence->workingDays) : QJsonValue()},
        {u"demo"_s, info.demo}, {u"charter"_s, info.charter.toHex()}, {u"charterNumber"_s, info.charterNumber},
        {u"someoneCanApprove"_s, info.someoneCanApprove}, {u"frozen"_s, info.frozen}, {u"restoredSeats"_s, restored}, {u"posts"_s, posts}};
    return Answer{messages::workspaceIs(info), data,
        textFields({{label(Label::Agency), info.agencyName}, {label(Label::Folder), QDir::toNativeSeparators(session.deskOptions().folder)},
            {label(Label::Zone), QString::fromLatin1(info.zone)}, {label(Label::Charter), QString::number(info.charterNumber)},
            {label(Label::Posts), QString::number(posts)}, {label(Label::Id), info.id.toHex()}})};
}

Answered<Answer> verifyWorkspace(Session &session, const Arguments &)
{
    TRY_INTO(report, session.desk().verify());
    QList<QStringList> rows;
    for (const Damage &damage : report.damages)
        rows.append({messages::damage(damage.kind), damage.where, damage.repaired ? messages::repaired() : QString()});
    const QString table = textTable({label(Label::What), label(Label::Where), QString()}, rows);
    if (report.damages.isEmpty())
        return Answer{messages::workspaceSound(report), toJson(report), {}};
    // Lists that were made right again are no loss, but somebody or something changed them: not as it should be.
    Failure unsound(Failure::Exit::Refused, {Error::Kind::Corrupt, {}}, messages::workspaceUnsound(report),
        report.sound() ? messages::listsAreRight() : messages::keepTheFolder(), toJson(report));
    unsound.text = table;
    return std::unexpected(unsound);
}

Answered<Answer> rebuildWorkspace(Session &session, const Arguments &)
{
    TRY(session.desk().rebuild());
    TRY_INTO(posts, session.desk().countPosts({}));
    return Answer{messages::workspaceRebuilt(posts), {{u"posts"_s, posts}}, {}};
}

} // namespace

QList<Verb> workspaceVerbs()
{
    return {
        {.noun = u"workspace"_s,
            .name = u"init"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "make a newsroom in a new folder; prints the recovery sheet once"),
            .needs = Needs::Folder,
            .operands = {{u"AGENCY"_s}},
            .options = {{u"keeper"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Verbs", "who keeps the charter: the administrator"), Times::Once},
                {u"role"_s, u"ROLE"_s, QT_TRANSLATE_NOOP("Verbs", "a further role of the keeper, beside administrator and officer"),
                    Times::Any},
                {u"zone"_s, u"ZONE"_s, QT_TRANSLATE_NOOP("Verbs", "time zone of the agency; default: Asia/Ho_Chi_Minh")},
                {u"demo"_s, {}, QT_TRANSLATE_NOOP("Verbs", "mark the newsroom as a demonstration")},
                {u"new-passphrase-file"_s, u"FILE"_s,
                    QT_TRANSLATE_NOOP("Verbs", "read the keeper's new passphrase from a file instead of asking")}},
            .run = initWorkspace},
        {.noun = u"workspace"_s, .name = u"info"_s, .help = QT_TRANSLATE_NOOP("Verbs", "say what newsroom this is"), .run = showWorkspace},
        {.noun = u"workspace"_s,
            .name = u"verify"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "check every signed byte, word and file again; names what is not as it was signed"),
            .needs = Needs::Ledger,
            .run = verifyWorkspace},
        {.noun = u"workspace"_s,
            .name = u"rebuild"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "make the lists and the search index again from the signed events"),
            .run = rebuildWorkspace},
    };
}

} // namespace toasoan::ctl
