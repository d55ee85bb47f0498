// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/rounds.h"

#include <algorithm>

#include "ctl/json.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

using Outcome = publish::PostReport::Outcome;

QString titleOf(const Session &session, PostId post)
{
    const auto row = session.desk().row(post);
    return row && *row ? (*row)->title : shortId(post.toHex());
}

bool isTrouble(const publish::PostReport &report)
{
    constexpr std::array bad{Outcome::DriftFound, Outcome::Drifted, Outcome::NotSigned, Outcome::Failed, Outcome::Cancelled};
    return report.error || std::ranges::contains(bad, report.outcome);
}

// The first thing that went wrong; its kind is the kind of the refusal.
std::optional<Error> firstTrouble(const publish::RoundReport &report)
{
    for (const Error &error : report.sites)
        return error;
    for (const publish::PostReport &post : report.posts) {
        if (post.error)
            return post.error;
        if (isTrouble(post))
            return Error{Error::Kind::SiteDiffers, {}};
    }
    return std::nullopt;
}

QString lineOf(const publish::PostReport &report, const Session &session)
{
    QString line = messages::delivered(report.outcome, titleOf(session, report.post), session.names().siteName(report.site));
    if (report.error)
        line += u' ' + messages::wrong(*report.error);
    if (report.until)
        line += u' ' + messages::nextLook(shown(*report.until, session.zone()));
    return line;
}

QJsonObject jsonOf(const publish::RoundReport &report, const Session &session)
{
    QJsonArray items;
    for (const publish::PostReport &post : report.posts)
        items.append(QJsonObject{{u"post"_s, post.post.toHex()}, {u"title"_s, titleOf(session, post.post)}, {u"site"_s, post.site.toHex()},
            {u"siteName"_s, session.names().siteName(post.site)}, {u"outcome"_s, outcomeCode(post.outcome)},
            {u"until"_s, timeOrNull(post.until)}, {u"problem"_s, post.error ? QJsonValue(errorCode(post.error->kind)) : QJsonValue()},
            {u"detail"_s, post.error ? textOrNull(post.error->detail) : QJsonValue()}});
    QJsonArray sites;
    for (const auto &[site, error] : report.sites.asKeyValueRange())
        sites.append(QJsonObject{{u"site"_s, site.toHex()}, {u"siteName"_s, session.names().siteName(site)},
            {u"problem"_s, errorCode(error.kind)}, {u"detail"_s, textOrNull(error.detail)}});
    return {{u"items"_s, items}, {u"sites"_s, sites}, {u"nextWork"_s, timeOrNull(report.nextWork)}};
}

} // namespace

qsizetype deliveries(const publish::RoundReport &report)
{
    return std::ranges::count_if(
        report.posts, [](const publish::PostReport &post) { return post.outcome == Outcome::Live || post.outcome == Outcome::Stored; });
}

qsizetype troubles(const publish::RoundReport &report) { return report.sites.size() + std::ranges::count_if(report.posts, isTrouble); }

QStringList newsOf(const publish::RoundReport &report, const Session &session)
{
    QStringList lines;
    for (const auto &[site, error] : report.sites.asKeyValueRange())
        lines.append(session.names().siteName(site) + u": "_s + messages::wrong(error));
    for (const publish::PostReport &post : report.posts) {
        if (post.outcome != Outcome::Nothing && post.outcome != Outcome::Waits)
            lines.append(lineOf(post, session));
    }
    return lines;
}

Answered<Answer> answerOf(const publish::RoundReport &report, const Session &session)
{
    const QStringList news = newsOf(report, session);
    const QString text = news.isEmpty() ? QString() : news.join(u'\n') + u'\n';
    const QString next = report.nextWork ? shown(*report.nextWork, session.zone()) : QString();
    const auto trouble = firstTrouble(report);
    if (!trouble)
        return Answer{messages::roundDone(deliveries(report), next), jsonOf(report, session), text};
    Failure failed(Failure::Exit::Refused, *trouble, messages::roundTroubled(troubles(report), *trouble), {}, jsonOf(report, session));
    failed.text = text;
    return std::unexpected(failed);
}

QString outcomeCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Nothing:
        return u"nothing"_s;
    case Outcome::Waits:
        return u"waits"_s;
    case Outcome::Live:
        return u"live"_s;
    case Outcome::Stored:
        return u"stored"_s;
    case Outcome::Settled:
        return u"settled"_s;
    case Outcome::Back:
        return u"back"_s;
    case Outcome::DriftFound:
        return u"drift-found"_s;
    case Outcome::Drifted:
        return u"drifted"_s;
    case Outcome::Missed:
        return u"missed"_s;
    case Outcome::Expired:
        return u"expired"_s;
    case Outcome::Held:
        return u"held"_s;
    case Outcome::Undecided:
        return u"undecided"_s;
    case Outcome::Frozen:
        return u"frozen"_s;
    case Outcome::NotSigned:
        return u"not-signed"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

} // namespace toasoan::ctl
