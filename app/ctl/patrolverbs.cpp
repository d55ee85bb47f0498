// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

QString kindCode(PatrolFinding::Kind kind)
{
    switch (kind) {
    case PatrolFinding::Kind::PageGone:
        return u"page-gone"_s;
    case PatrolFinding::Kind::PageChanged:
        return u"page-changed"_s;
    case PatrolFinding::Kind::FileGone:
        return u"file-gone"_s;
    case PatrolFinding::Kind::FileChanged:
        return u"file-changed"_s;
    case PatrolFinding::Kind::LinkBroken:
        return u"link-broken"_s;
    case PatrolFinding::Kind::LinkUnreachable:
        return u"link-unreachable"_s;
    case PatrolFinding::Kind::NoticeClosed:
        return u"notice-closed"_s;
    case PatrolFinding::Kind::CertificateExpires:
        return u"certificate-expires"_s;
    case PatrolFinding::Kind::CertificateRefused:
        return u"certificate-refused"_s;
    }
    return {};
}

QString titleOf(const Session &session, PostId post)
{
    if (post.isNull())
        return {};
    const auto row = session.desk().row(post);
    return row && *row ? (*row)->title : QString();
}

QJsonObject jsonOf(const PatrolFinding &finding, const QString &title, const Session &session)
{
    return {{u"kind"_s, kindCode(finding.kind)}, {u"site"_s, finding.site.toHex()}, {u"siteName"_s, session.names().siteName(finding.site)},
        {u"post"_s, idOrNull(finding.post)}, {u"title"_s, textOrNull(title)}, {u"url"_s, finding.url.toString(QUrl::FullyEncoded)},
        {u"detail"_s, textOrNull(finding.detail)},
        {u"day"_s, finding.day.isValid() ? QJsonValue(finding.day.toString(Qt::ISODate)) : QJsonValue()}, {u"first"_s, iso(finding.first)},
        {u"last"_s, iso(finding.last)}};
}

Answered<Answer> listFindings(Session &session, const Arguments &arguments)
{
    TRY_INTO(site, siteFrom(session, arguments));
    TRY_INTO(findings, session.desk().patrolFindings(site));
    QJsonArray items;
    QList<QStringList> rows;
    for (const PatrolFinding &finding : std::as_const(findings)) {
        const QString title = titleOf(session, finding.post);
        items.append(jsonOf(finding, title, session));
        rows.append({messages::patrolFinding(finding), title.isEmpty() ? session.names().siteName(finding.site) : title,
            finding.url.toString(), shown(finding.first, session.zone())});
    }
    return Answer{messages::findingsAre(rows.size()), list(items),
        textTable({label(Label::What), label(Label::Title), label(Label::Where), label(Label::Since)}, rows)};
}

Answered<Answer> runPatrol(Session &session, const Arguments &arguments)
{
    TRY_INTO(site, siteFrom(session, arguments));
    TRY_INTO(summary, session.desk().patrolSites(site, PatrolRound::Whole));
    TRY_INTO(findings, session.desk().patrolFindings(site));
    QJsonArray troubles;
    for (const auto &[id, error] : summary.sites.asKeyValueRange())
        troubles.append(QJsonObject{{u"site"_s, id.toHex()}, {u"siteName"_s, session.names().siteName(id)},
            {u"problem"_s, errorCode(error.kind)}, {u"detail"_s, textOrNull(error.detail)}});
    const QJsonObject data{{u"looked"_s, summary.looked}, {u"unknown"_s, summary.unknown}, {u"changes"_s, summary.changes},
        {u"findings"_s, findings.size()}, {u"sites"_s, troubles}};
    if (!summary.sites.isEmpty())
        return refusal(summary.sites.begin()->kind, messages::roundTroubled(summary.sites.size(), *summary.sites.begin()), {}, data);
    return Answer{messages::patrolled(summary, findings.size()), data, {}};
}

} // namespace

QList<Verb> patrolVerbs()
{
    return {
        {.noun = u"patrol"_s,
            .name = u"run"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "look at every page of ours as citizens do: gone, changed, broken links, dead files"),
            .options = {siteOption()},
            .run = runPatrol},
        {.noun = u"patrol"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "list what the patrols of this computer found wrong on the sites"),
            .options = {siteOption()},
            .run = listFindings},
    };
}

} // namespace toasoan::ctl
