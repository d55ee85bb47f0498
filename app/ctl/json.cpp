// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json.h"

#include <algorithm>

#include "ctl/moments.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

QJsonObject textMap(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (const auto &[key, value] : map.asKeyValueRange())
        object.insert(key, value);
    return object;
}

QJsonArray texts(const QStringList &list) { return QJsonArray::fromStringList(list); }

QJsonArray images(const QList<ImageUse> &uses)
{
    QJsonArray array;
    for (const ImageUse &use : uses)
        array.append(QJsonObject{{u"media"_s, use.media.toHex()}, {u"alt"_s, use.alt}, {u"caption"_s, use.caption},
            {u"credit"_s, use.credit}, {u"decorative"_s, use.decorative}});
    return array;
}

QJsonArray attachments(const QList<AttachmentUse> &uses)
{
    QJsonArray array;
    for (const AttachmentUse &use : uses)
        array.append(QJsonObject{{u"media"_s, use.media.toHex()}, {u"name"_s, use.name}, {u"title"_s, use.title}});
    return array;
}

QJsonObject toJson(const SubmissionState &state, const Names &names)
{
    QJsonArray approvals;
    for (const ApprovalRecord &approval : state.approvals)
        approvals.append(QJsonObject{{u"event"_s, approval.event.toHex()}, {u"step"_s, approval.step},
            {u"member"_s, idOrNull(approval.member)}, {u"memberName"_s, names.memberName(approval.member)}});
    return {{u"id"_s, state.asked.submission.toHex()}, {u"kind"_s, submissionCode(state.asked.kind)},
        {u"revision"_s, state.asked.revision.toHex()}, {u"submitter"_s, idOrNull(state.submitter)},
        {u"submitterName"_s, names.memberName(state.submitter)}, {u"at"_s, iso(state.at)},
        {u"notBefore"_s, timeOrNull(state.asked.notBefore)}, {u"notAfter"_s, timeOrNull(state.asked.notAfter)},
        {u"urgent"_s, state.asked.urgent}, {u"approvals"_s, approvals}, {u"approvalsNeeded"_s, state.approvalsNeeded},
        {u"approvalsOwed"_s, state.approvalsOwed}, {u"approved"_s, state.approved()}, {u"returned"_s, state.returned},
        {u"recalled"_s, state.recalled}, {u"released"_s, state.released}};
}

QJsonObject toJson(const SiteLine &line, SiteId site, const PostState &post, const Names &names, Instant now)
{
    return {{u"site"_s, site.toHex()}, {u"siteName"_s, names.siteName(site)}, {u"state"_s, publicCode(line.state)},
        {u"standing"_s, standingCode(standing(post, site, now))}, {u"wanted"_s, idOrNull(line.wanted)}, {u"undecided"_s, line.undecided},
        {u"stored"_s, idOrNull(line.stored)}, {u"storedAt"_s, timeOrNull(line.storedAt)}, {u"firstSeenAt"_s, timeOrNull(line.firstSeenAt)},
        {u"seenAt"_s, timeOrNull(line.seenAt)}, {u"path"_s, line.planned ? QJsonValue(line.planned->urlPath) : QJsonValue()},
        {u"url"_s, textOrNull(line.url.toString())}};
}

QString changeCode(document::BlockChange::Kind kind)
{
    switch (kind) {
    case document::BlockChange::Kind::Same:
        return u"same"_s;
    case document::BlockChange::Kind::Added:
        return u"added"_s;
    case document::BlockChange::Kind::Removed:
        return u"removed"_s;
    case document::BlockChange::Kind::Changed:
        return u"changed"_s;
    }
    return {};
}

} // namespace

QJsonValue timeOrNull(const std::optional<Instant> &moment) { return moment ? QJsonValue(iso(*moment)) : QJsonValue(); }
QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonObject list(const QJsonArray &items) { return {{u"items"_s, items}}; }

QJsonArray ids(const QList<EventId> &events)
{
    QJsonArray array;
    for (const EventId &id : events)
        array.append(id.toHex());
    return array;
}

QJsonObject toJson(const Outcome &outcome)
{
    return {{u"events"_s, ids(outcome.events)}, {u"member"_s, idOrNull(outcome.member)}, {u"section"_s, idOrNull(outcome.section)},
        {u"site"_s, idOrNull(outcome.site)}, {u"post"_s, idOrNull(outcome.post)}, {u"revision"_s, idOrNull(outcome.revision)},
        {u"submission"_s, idOrNull(outcome.submission)}, {u"erasure"_s, textOrNull(QString::fromLatin1(outcome.erasure.toHex()))}};
}

QJsonObject toJson(const MemberInfo &member)
{
    QStringList roles;
    for (int i = 0; i < roleCount; ++i) {
        if (member.roles.contains(Role(i)))
            roles.append(roleCode(Role(i)));
    }
    return {{u"id"_s, member.id.toHex()}, {u"name"_s, member.name}, {u"roles"_s, texts(roles)}, {u"dismissed"_s, member.dismissed},
        {u"seatHere"_s, member.seatHere}, {u"keeper"_s, member.keeper}, {u"contact"_s, textOrNull(member.contact)},
        {u"since"_s, iso(member.since)}};
}

QJsonObject toJson(const SectionInfo &section, const Names &names)
{
    return {{u"id"_s, section.id.toHex()}, {u"name"_s, section.name}, {u"code"_s, section.code}, {u"postType"_s, section.postType},
        {u"responsible"_s, idOrNull(section.responsible)}, {u"responsibleName"_s, textOrNull(names.memberName(section.responsible))},
        {u"approvals"_s, section.approvals}, {u"cadence"_s, section.cadence ? QJsonValue(section.cadence->workingDays) : QJsonValue()},
        {u"reviewersAfter"_s, section.cadence ? QJsonValue(section.cadence->reviewersAfter) : QJsonValue()},
        {u"keeperAfter"_s, section.cadence ? QJsonValue(section.cadence->keeperAfter) : QJsonValue()},
        {u"cadenceFrom"_s, std::holds_alternative<AsAgency>(section.said) ? u"agency"_s : u"section"_s}};
}

QJsonObject toJson(const SiteInfo &site)
{
    return {{u"id"_s, site.id.toHex()}, {u"name"_s, site.name}, {u"connector"_s, site.connector},
        {u"baseUrl"_s, textOrNull(site.baseUrl.toString())}, {u"settings"_s, textMap(site.settings)}, {u"retired"_s, site.retired}};
}

QJsonObject toJson(const publish::TrialReport &report)
{
    // In the order of the enumeration; part of the documented output.
    static const QStringList codes{
        u"write"_s, u"read"_s, u"rename"_s, u"remove"_s, u"web"_s, u"sign-in"_s, u"draft"_s, u"media"_s, u"look"_s};
    QJsonArray sections;
    for (const publish::TrialReport::Section &section : report.sections)
        sections.append(
            QJsonObject{{u"code"_s, section.code}, {u"title"_s, section.newest ? textOrNull(section.newest->title) : QJsonValue()},
                {u"url"_s, section.newest ? textOrNull(section.newest->url.toString()) : QJsonValue()},
                {u"at"_s, section.newest ? timeOrNull(section.newest->at) : QJsonValue()},
                {u"problem"_s, section.problem ? QJsonValue(errorCode(section.problem->kind)) : QJsonValue()},
                {u"detail"_s, section.problem ? textOrNull(section.problem->detail) : QJsonValue()}});
    QJsonArray steps;
    for (const auto step : report.steps)
        steps.append(codes[qsizetype(step)]);
    return {{u"steps"_s, steps}, {u"account"_s, textOrNull(report.account)}, {u"roles"_s, QJsonArray::fromStringList(report.roles)},
        {u"losses"_s, QJsonArray::fromStringList(report.losses)}, {u"missing"_s, QJsonArray::fromStringList(report.missing)},
        {u"sections"_s, sections}};
}

QJsonObject toJson(const Draft &draft, const Names &names)
{
    return {{u"post"_s, draft.post.toHex()}, {u"section"_s, idOrNull(draft.section)}, {u"sectionName"_s, names.sectionName(draft.section)},
        {u"postType"_s, draft.postType}, {u"title"_s, draft.title}, {u"summary"_s, draft.summary}, {u"fields"_s, textMap(draft.fields)},
        {u"bodyFormat"_s, draft.bodyFormat}, {u"body"_s, draft.body}, {u"images"_s, images(draft.images)},
        {u"attachments"_s, attachments(draft.attachments)}, {u"version"_s, qint64(draft.version)},
        {u"saved"_s, draft.version == 0 ? QJsonValue() : QJsonValue(iso(draft.saved))}};
}

QJsonObject toJson(const Revision &revision)
{
    return {{u"language"_s, revision.language}, {u"postType"_s, revision.postType}, {u"title"_s, revision.title},
        {u"summary"_s, revision.summary}, {u"fields"_s, textMap(revision.fields)}, {u"body"_s, QString::fromUtf8(revision.body)},
        {u"authors"_s, texts(revision.authors)}, {u"images"_s, images(revision.images)},
        {u"attachments"_s, attachments(revision.attachments)}};
}

QJsonObject toJson(const PostRow &row, const Names &names)
{
    return {{u"id"_s, row.id.toHex()}, {u"title"_s, row.title}, {u"section"_s, idOrNull(row.section)},
        {u"sectionName"_s, names.sectionName(row.section)}, {u"owner"_s, idOrNull(row.owner)},
        {u"ownerName"_s, names.memberName(row.owner)}, {u"working"_s, workingCode(row.working)}, {u"word"_s, wordCode(row.word)},
        {u"changed"_s, iso(row.changed)}, {u"waitingSince"_s, timeOrNull(row.waitingSince)}, {u"notBefore"_s, timeOrNull(row.notBefore)},
        {u"liveSince"_s, timeOrNull(row.liveSince)}, {u"url"_s, textOrNull(row.url.toString())}, {u"hasVoid"_s, row.hasVoid}};
}

QJsonObject toJson(const PostDetails &post, const Names &names, Instant now)
{
    const PostState &state = post.state;
    QJsonArray revisions;
    for (const RevisionRecord &record : state.revisions)
        revisions.append(QJsonObject{{u"id"_s, record.revision.toHex()}, {u"section"_s, idOrNull(record.section)},
            {u"author"_s, idOrNull(record.author)}, {u"authorName"_s, names.memberName(record.author)}, {u"at"_s, iso(record.at)}});
    QJsonArray submissions;
    for (const SubmissionState &submission : state.submissions)
        submissions.append(toJson(submission, names));
    QJsonArray sites;
    for (const auto &[site, line] : state.sites.asKeyValueRange())
        sites.append(toJson(line, site, state, names, now));
    return {{u"id"_s, state.id.toHex()}, {u"word"_s, wordCode(post.word)}, {u"working"_s, workingCode(state.working)},
        {u"slug"_s, textOrNull(post.slug)}, {u"frozen"_s, state.frozen},
        {u"newest"_s, post.newest ? QJsonValue(toJson(*post.newest)) : QJsonValue()},
        {u"live"_s, post.live ? QJsonValue(toJson(*post.live)) : QJsonValue()}, {u"revisions"_s, revisions},
        {u"submissions"_s, submissions}, {u"sites"_s, sites}, {u"tips"_s, ids(state.tips)}};
}

QJsonObject toJson(const ReviewCase &review, const Names &names)
{
    QJsonArray changes;
    for (const document::BlockChange &change : review.changes)
        changes.append(QJsonObject{{u"kind"_s, changeCode(change.kind)}, {u"before"_s, QString::fromUtf8(change.before)},
            {u"after"_s, QString::fromUtf8(change.after)}});
    QJsonArray sites;
    for (const Target &target : review.asked.targets)
        sites.append(QJsonObject{{u"site"_s, target.site.toHex()}, {u"siteName"_s, names.siteName(target.site)},
            {u"section"_s, idOrNull(target.section)}, {u"sectionName"_s, names.sectionName(target.section)}});
    return {{u"post"_s, review.post.toHex()}, {u"submission"_s, review.submission.toHex()}, {u"kind"_s, submissionCode(review.asked.kind)},
        {u"submitterName"_s, review.submitterName}, {u"since"_s, iso(review.since)}, {u"step"_s, review.step}, {u"steps"_s, review.steps},
        {u"notBefore"_s, timeOrNull(review.asked.notBefore)}, {u"notAfter"_s, timeOrNull(review.asked.notAfter)},
        {u"note"_s, review.asked.note}, {u"urgent"_s, review.asked.urgent}, {u"sites"_s, sites}, {u"revision"_s, toJson(review.revision)},
        {u"online"_s, review.before ? QJsonValue(toJson(*review.before)) : QJsonValue()}, {u"changes"_s, changes},
        {u"base"_s, ids(review.base)}};
}

QJsonObject toJson(const HistoryEntry &entry, const Names &names)
{
    return {{u"event"_s, entry.event.toHex()}, {u"at"_s, iso(entry.at)}, {u"member"_s, idOrNull(entry.member)},
        {u"memberName"_s, textOrNull(entry.memberName)}, {u"kind"_s, entry.kind},
        {u"void"_s, entry.voided ? QJsonValue(voidCode(*entry.voided)) : QJsonValue()}, {u"pending"_s, entry.pending},
        {u"submission"_s, idOrNull(entry.submission)}, {u"site"_s, idOrNull(entry.site)},
        {u"siteName"_s, textOrNull(names.siteName(entry.site))}, {u"words"_s, textOrNull(entry.words)},
        {u"url"_s, textOrNull(entry.url.toString())}};
}

QJsonObject toJson(const OutboxEntry &entry)
{
    const bool failed = entry.attempt && entry.attempt->failures > 0;
    return {{u"post"_s, entry.row.post.toHex()}, {u"title"_s, entry.row.title}, {u"site"_s, entry.row.site.toHex()},
        {u"siteName"_s, entry.siteName}, {u"state"_s, publicCode(entry.row.state)}, {u"standing"_s, standingCode(entry.standing)},
        {u"wanted"_s, idOrNull(entry.row.wanted)}, {u"notBefore"_s, timeOrNull(entry.row.notBefore)},
        {u"notAfter"_s, timeOrNull(entry.row.notAfter)}, {u"failures"_s, entry.attempt ? entry.attempt->failures : 0},
        {u"lastTry"_s, failed ? QJsonValue(iso(entry.attempt->lastTry)) : QJsonValue()},
        {u"nextTry"_s, failed ? QJsonValue(iso(entry.attempt->nextTry)) : QJsonValue()},
        {u"problem"_s, failed ? QJsonValue(errorCode(entry.attempt->kind)) : QJsonValue()},
        {u"detail"_s, failed ? textOrNull(entry.attempt->detail) : QJsonValue()}};
}

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray items;
    for (const Damage &damage : report.damages)
        items.append(QJsonObject{{u"kind"_s, damageCode(damage.kind)}, {u"where"_s, damage.where}, {u"repaired"_s, damage.repaired}});
    return {{u"sound"_s, report.sound()}, {u"events"_s, report.events}, {u"blobs"_s, report.blobs}, {u"media"_s, report.media},
        {u"items"_s, items}};
}

} // namespace toasoan::ctl
