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

// Settings as they are, with --folder, --set and --unset laid over them.
Answered<QMap<QString, QString>> settingsFrom(const Arguments &arguments, QMap<QString, QString> settings)
{
    TRY_INTO(pairs, pairsIn(arguments, u"set"));
    for (const auto &[key, value] : pairs)
        settings.insert(key, value);
    for (const QString &key : arguments.values(u"unset"))
        settings.remove(key);
    if (const auto folder = arguments.optional(u"folder")) {
        settings.insert(u"transport"_s, u"folder"_s);
        settings.insert(u"path"_s, QDir::cleanPath(QDir::current().absoluteFilePath(*folder)));
    }
    return settings;
}

Answered<std::optional<QUrl>> urlFrom(const Arguments &arguments)
{
    const auto typed = arguments.optional(u"url");
    if (!typed)
        return std::optional<QUrl>();
    const QUrl url(*typed, QUrl::StrictMode);
    if (!typed->isEmpty() && (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)))
        return usage(messages::notAUrl(*typed), messages::correctIt());
    return std::optional(url);
}

Answered<Answer> addSite(Session &session, const Arguments &arguments)
{
    TRY_INTO(settings, settingsFrom(arguments, {}));
    TRY_INTO(url, urlFrom(arguments));
    AddSite command{.name = arguments.operand(0), .baseUrl = url.value_or(QUrl()), .settings = settings};
    command.connector = arguments.optional(u"connector").value_or(command.connector);
    TRY_INTO(outcome, session.desk().execute(command));
    return Answer{messages::siteAdded(command.name), toJson(outcome), {}};
}

Answered<Answer> changeSite(Session &session, const Arguments &arguments)
{
    TRY_INTO(site, session.names().site(arguments.operand(0)));
    if (arguments.given().isEmpty())
        return usage(messages::nothingToChange(), messages::seeHelp(findVerb(u"site"_s, u"change"_s)));
    if (arguments.has(u"retire") && arguments.has(u"reopen"))
        return usage(messages::notBoth(u"retire"_s, u"reopen"_s), messages::correctIt());
    TRY_INTO(settings, settingsFrom(arguments, site.settings));
    TRY_INTO(url, urlFrom(arguments));
    ChangeSite command{.site = site.id, .name = arguments.optional(u"name"), .baseUrl = url};
    if (settings != site.settings)
        command.settings = settings;
    if (arguments.has(u"retire") || arguments.has(u"reopen"))
        command.retired = arguments.has(u"retire");
    TRY_INTO(outcome, session.desk().execute(command));
    return Answer{messages::siteChanged(command.name.value_or(site.name)), toJson(outcome), {}};
}

Answered<Answer> testSite(Session &session, const Arguments &arguments)
{
    TRY_INTO(site, session.names().site(arguments.operand(0)));
    TRY_INTO(report, session.desk().testSite(site.id));
    if (report.steps.isEmpty() && !report.sections.isEmpty() && report.sections.last().problem)
        return std::unexpected(Failure(*report.sections.last().problem));
    QJsonObject data = toJson(report);
    data.insert(u"site"_s, site.id.toHex());
    // Where there is nothing of ours to write, looking is all.
    const bool written = report.steps.contains(publish::TrialReport::Step::Remove);
    QStringList lines{messages::siteTried(report), messages::watchedSections(report, session.zone())};
    lines.removeAll(QString());
    const QString text = lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
    return Answer{written ? messages::siteWorks(site.name) : messages::siteWatched(site.name), data, text};
}

Answered<Answer> keepPassword(Session &session, const Arguments &arguments)
{
    TRY_INTO(site, session.names().site(arguments.operand(0)));
    TRY_INTO(password, session.sitePassword(arguments, site.name));
    TRY(session.desk().keepSitePassword(site.id, password.toUtf8()));
    const bool kept = !password.isEmpty();
    return Answer{messages::sitePasswordKept(site.name, kept), {{u"site"_s, site.id.toHex()}, {u"kept"_s, kept}}, {}};
}

Answered<Answer> listSites(Session &session, const Arguments &)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const SiteInfo &site : session.names().sites()) {
        items.append(toJson(site));
        rows.append({shortId(site.id.toHex()), site.name, site.connector, site.retired ? messages::retired() : QString(),
            site.baseUrl.isEmpty() ? QDir::toNativeSeparators(site.settings.value(u"path"_s)) : site.baseUrl.toString()});
    }
    return Answer{messages::counted(rows.size()), list(items),
        textTable({label(Label::Id), label(Label::Name), label(Label::Connector), label(Label::State), label(Label::Where)}, rows)};
}

} // namespace

QList<Verb> siteVerbs()
{
    const QList<Option> common{{u"folder"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Verbs", "publish into this folder, which must be there already")},
        {u"url"_s, u"URL"_s, QT_TRANSLATE_NOOP("Verbs", "where citizens read it; left out: the folder is read instead")},
        {u"set"_s, u"KEY=VALUE"_s,
            QT_TRANSLATE_NOOP("Verbs", "a setting of the connector (docs/static-site.md, docs/wordpress.md, docs/patrol.md)"), Times::Any}};
    return {
        {.noun = u"site"_s,
            .name = u"add"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "add a site to publish on, or only to watch"),
            .needs = Needs::Key,
            .operands = {{u"NAME"_s}},
            .options = common
                + QList<Option>{{u"connector"_s, u"CODE"_s,
                    QT_TRANSLATE_NOOP("Verbs", "how to talk to it: static, wordpress or watch; default: static")}},
            .run = addSite},
        {.noun = u"site"_s,
            .name = u"test"_s,
            .help =
                QT_TRANSLATE_NOOP("Verbs", "write, read back and remove a trial file on the site; show what is newest where it is watched"),
            .operands = {{u"SITE"_s}},
            .run = testSite},
        {.noun = u"site"_s,
            .name = u"password"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "keep the password that a site asks for on this computer; an empty one is forgotten"),
            .operands = {{u"SITE"_s}},
            .options = {{u"password-file"_s, u"FILE"_s,
                QT_TRANSLATE_NOOP("Verbs", "read it from the first line of a file instead of asking")}},
            .run = keepPassword},
        {.noun = u"site"_s, .name = u"list"_s, .help = QT_TRANSLATE_NOOP("Verbs", "list the sites"), .run = listSites},
        {.noun = u"site"_s,
            .name = u"change"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "change a site, retire it or take it into use again"),
            .needs = Needs::Key,
            .operands = {{u"SITE"_s}},
            .options = QList<Option>{{u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Verbs", "a new name")}} + common
                + QList<Option>{{u"unset"_s, u"KEY"_s, QT_TRANSLATE_NOOP("Verbs", "forget a setting"), Times::Any},
                    {u"retire"_s, {}, QT_TRANSLATE_NOOP("Verbs", "publish nothing there any more; its pages stay")},
                    {u"reopen"_s, {}, QT_TRANSLATE_NOOP("Verbs", "publish there again")}},
            .run = changeSite},
    };
}

} // namespace toasoan::ctl
