// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/localsettings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

#include "domain/datajson.h"
#include "platform/durablefile.h"
#include "platform/platform.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString pathIn(const QString &folder) { return QDir(folder).filePath(u"local.json"_s); }

Result<QTime> timeOf(const DataNode &node, const QString &key)
{
    TRY_INTO(written, node.text(key));
    const QTime time = QTime::fromString(written, u"HH:mm"_s);
    return time.isValid() ? Result<QTime>(time) : DataNode::invalid(node.path(key), u"a time like 17:30 is wanted"_s);
}

Result<MemberId> memberOf(const DataNode &node, const QString &key)
{
    TRY_INTO(written, node.text(key));
    const auto id = MemberId::fromHex(written);
    return id ? Result<MemberId>(*id) : DataNode::invalid(node.path(key), u"an id is wanted"_s);
}

Result<> readQuiet(const DataNode &node, LocalSettings &into)
{
    TRY(node.onlyKeys({u"member"_s, u"from"_s, u"to"_s}));
    TRY_INTO(member, memberOf(node, u"member"_s));
    TRY_INTO(from, timeOf(node, u"from"_s));
    TRY_INTO(to, timeOf(node, u"to"_s));
    into.quiet.insert(member, {.from = from, .to = to});
    return {};
}

Result<publish::MailServer> readMail(const DataNode &node)
{
    TRY(node.onlyKeys({u"host"_s, u"port"_s, u"security"_s, u"plainAllowed"_s, u"user"_s, u"from"_s}));
    publish::MailServer server;
    TRY_INTO(host, node.text(u"host"_s));
    TRY_INTO(port, node.number(u"port"_s, 1, 65'535));
    TRY_INTO(security, node.text(u"security"_s));
    TRY_INTO(from, node.text(u"from"_s));
    const auto known = publish::mailSecurityFromCode(security);
    if (!known)
        return DataNode::invalid(node.path(u"security"_s), u"starttls, tls or none is wanted"_s);
    server = {.host = host, .port = port, .security = *known, .plainAllowed = node.has(u"plainAllowed"_s), .user = {}, .from = from};
    if (node.has(u"user"_s)) {
        TRY_INTO(user, node.text(u"user"_s));
        server.user = user;
    }
    TRY(publish::checkMailServer(server));
    return server;
}

Result<LocalSettings> parse(const QByteArray &bytes)
{
    LocalSettings settings;
    TRY_INTO(root, DataNode::readDocument(bytes));
    TRY(root.onlyKeys({u"format"_s, u"quiet"_s, u"mail"_s, u"calendar"_s}));
    if (root.has(u"quiet"_s)) {
        TRY_INTO(nodes, root.children(u"quiet"_s));
        for (const DataNode &node : nodes)
            TRY(readQuiet(node, settings));
    }
    if (root.has(u"mail"_s)) {
        TRY_INTO(node, root.child(u"mail"_s));
        TRY_INTO(mail, readMail(node));
        settings.mail = mail;
    }
    if (root.has(u"calendar"_s)) {
        TRY_INTO(node, root.child(u"calendar"_s));
        TRY(node.onlyKeys({u"file"_s, u"member"_s}));
        TRY_INTO(file, node.text(u"file"_s));
        KeptCalendar kept{.file = file, .member = {}};
        if (node.has(u"member"_s)) {
            TRY_INTO(member, memberOf(node, u"member"_s));
            kept.member = member;
        }
        settings.calendar = kept;
    }
    return settings;
}

QJsonObject jsonOf(const publish::MailServer &server)
{
    QJsonObject object{{u"host"_s, server.host}, {u"port"_s, server.port}, {u"security"_s, publish::mailSecurityCode(server.security)},
        {u"from"_s, server.from}};
    if (!server.user.isEmpty())
        object.insert(u"user"_s, server.user);
    if (server.plainAllowed)
        object.insert(u"plainAllowed"_s, true);
    return object;
}

QByteArray write(const LocalSettings &settings)
{
    QJsonObject root{{u"format"_s, 1}};
    QMap<QString, QJsonObject> quiet; // in the order of ids, so that the same settings are the same file
    for (const auto &[member, hours] : settings.quiet.asKeyValueRange())
        quiet.insert(member.toHex(),
            {{u"member"_s, member.toHex()}, {u"from"_s, hours.from.toString(u"HH:mm"_s)}, {u"to"_s, hours.to.toString(u"HH:mm"_s)}});
    QJsonArray people;
    for (const QJsonObject &one : std::as_const(quiet))
        people.append(one);
    if (!people.isEmpty())
        root.insert(u"quiet"_s, people);
    if (settings.mail)
        root.insert(u"mail"_s, jsonOf(*settings.mail));
    if (settings.calendar) {
        QJsonObject kept{{u"file"_s, settings.calendar->file}};
        if (!settings.calendar->member.isNull())
            kept.insert(u"member"_s, settings.calendar->member.toHex());
        root.insert(u"calendar"_s, kept);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace

Result<LocalSettings> readLocalSettings(const QString &workspaceFolder)
{
    QFile file(pathIn(workspaceFolder));
    if (!file.exists())
        return LocalSettings();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, file.fileName());
    auto settings = parse(file.readAll());
    if (!settings)
        settings.error().detail = u"local.json: "_s + settings.error().detail;
    return settings;
}

Result<> changeLocalSettings(const QString &workspaceFolder, const std::function<Result<>(LocalSettings &settings)> &change)
{
    TRY_INTO(lock, platform::FileLock::take(pathIn(workspaceFolder) + u".lock"_s));
    TRY_INTO(settings, readLocalSettings(workspaceFolder));
    const LocalSettings before = settings;
    TRY(change(settings));
    if (settings == before)
        return {};
    TRY_INTO(file, DurableFile::begin(pathIn(workspaceFolder), write(settings)));
    return file.commit();
}

} // namespace toasoan
