// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/dutyjson.h"

#include <array>

#include "ctl/moments.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

QJsonValue periodOrNull(const std::optional<Period> &period)
{
    if (!period || period->amount == 0)
        return {};
    return QJsonObject{{u"amount"_s, period->amount}, {u"unit"_s, unitCode(period->unit)},
        {u"direction"_s, period->direction == Direction::After ? u"after"_s : u"before"_s}};
}

QJsonValue numberOrNull(int number, bool known) { return known ? QJsonValue(number) : QJsonValue(); }

QJsonArray texts(const QStringList &list) { return QJsonArray::fromStringList(list); }

QString roleCode(DeadlineStep::Role role)
{
    constexpr std::array<QStringView, 4> codes{u"event", u"counted", u"skipped", u"moved-to"};
    return codes[size_t(role)].toString();
}

QString whatCode(ExplainedDate::What what)
{
    constexpr std::array<QStringView, 6> codes{u"due", u"set-by-person", u"window-ends", u"must-stay-until", u"remove-by", u"review-by"};
    return codes[size_t(what)].toString();
}

} // namespace

QJsonValue dayOrNull(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

QString freshnessCode(Freshness freshness)
{
    constexpr std::array<QStringView, 5> codes{u"no-rule", u"fresh", u"due-soon", u"overdue", u"unknown-year"};
    return codes[size_t(freshness)].toString();
}

QString dayCode(DayKind kind)
{
    constexpr std::array<QStringView, 7> codes{
        u"unknown", u"working", u"weekly-rest", u"holiday", u"substitute-day", u"swapped-off", u"swapped-worked"};
    return codes[size_t(kind)].toString();
}

QString eventStateCode(EventStanding standing)
{
    constexpr std::array<QStringView, 8> codes{
        u"overdue", u"due-soon", u"ahead", u"unknown-rule", u"unknown-year", u"awaits-publication", u"done", u"closed"};
    return codes[size_t(standing)].toString();
}

QString problemCode(BadLine::Problem problem)
{
    constexpr std::array<QStringView, 10> codes{u"unreadable", u"missing", u"not-a-day", u"unknown-year", u"unknown-rule", u"no-deadline",
        u"unknown-section", u"wrong", u"repeated", u"nobody-responsible"};
    return codes[size_t(problem)].toString();
}

QJsonObject toJson(const RuleVersion &version, const Catalogue &catalogue)
{
    QJsonArray days;
    if (version.every) {
        for (const auto &[month, day] : version.every->days)
            days.append(u"%1-%2"_s.arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1));
    }
    const auto every = version.every ? std::optional(Period{.amount = version.every->amount, .unit = version.every->unit}) : std::nullopt;
    return {{u"from"_s, dayOrNull(version.from)}, {u"to"_s, dayOrNull(version.to)}, {u"nature"_s, natureCode(version.nature)},
        {u"verification"_s, verificationCode(version.verification)}, {u"checkedBy"_s, version.checkedBy},
        {u"basis"_s, textOrNull(catalogue.cited(version))}, {u"deadline"_s, periodOrNull(version.deadline)},
        {u"suggested"_s, version.immediately}, {u"window"_s, periodOrNull(version.window)}, {u"stayUp"_s, stayUpCode(version.stayUp.kind)},
        {u"stayUpPeriod"_s, periodOrNull(version.stayUp.period)},
        {u"removeBy"_s, periodOrNull(version.removeBy ? std::optional(version.removeBy->period) : std::nullopt)},
        {u"removeByAfter"_s,
            !version.removeBy                                             ? QJsonValue()
                : version.removeBy->after == RemoveBy::After::Publication ? u"publication"_s
                                                                          : u"closing"_s},
        {u"every"_s, periodOrNull(every)}, {u"everyDays"_s, days}, {u"review"_s, periodOrNull(version.review)},
        {u"noteVi"_s, textOrNull(version.note.vi)}, {u"noteEn"_s, textOrNull(version.note.en)}};
}

QJsonObject toJson(const RuleInForce &rule, const Catalogue &catalogue)
{
    QJsonArray versions;
    for (const RuleVersion &version : rule.versions)
        versions.append(toJson(version, catalogue));
    QStringList agencies;
    for (int kind = 0; kind < agencyKindCount; ++kind) {
        if (rule.rule->appliesTo.contains(AgencyKind(kind)))
            agencies.append(agencyCode(AgencyKind(kind)));
    }
    const Bilingual anchor = catalogue.anchorName(rule.rule->anchor);
    return {{u"code"_s, rule.rule->code}, {u"item"_s, rule.rule->item}, {u"vi"_s, rule.rule->name.vi}, {u"en"_s, rule.rule->name.en},
        {u"trigger"_s, triggerCode(rule.rule->trigger)},
        {u"action"_s, rule.rule->action == DutyAction::Publish ? u"publish"_s : u"remove"_s}, {u"anchor"_s, textOrNull(rule.rule->anchor)},
        {u"anchorVi"_s, textOrNull(anchor.vi)}, {u"anchorEn"_s, textOrNull(anchor.en)}, {u"postType"_s, rule.rule->postType},
        {u"appliesTo"_s, texts(agencies)}, {u"followUps"_s, texts(rule.rule->followUps)}, {u"contradictory"_s, rule.contradictory},
        {u"unverified"_s, rule.isUnverified()}, {u"section"_s, textOrNull(catalogue.sectionOf(rule.rule->code))},
        {u"omitted"_s, textOrNull(catalogue.omitted().value(rule.rule->code))}, {u"versions"_s, versions}};
}

QJsonObject toJson(const EventDuty &duty, const Names &names)
{
    const EventDutyStatus &status = duty.status;
    const DutyRegistered &registered = *duty.state.registered;
    const bool counted = status.due.isValid();
    QJsonArray told;
    QJsonArray toldNames;
    for (const MemberId &member : duty.tell) {
        told.append(member.toHex());
        toldNames.append(names.memberName(member));
    }
    return {{u"id"_s, duty.id.toHex()}, {u"rule"_s, registered.rule}, {u"ruleVi"_s, textOrNull(duty.ruleName.vi)},
        {u"ruleEn"_s, textOrNull(duty.ruleName.en)}, {u"title"_s, textOrNull(duty.title)}, {u"number"_s, textOrNull(duty.number)},
        {u"section"_s, idOrNull(registered.section)}, {u"sectionName"_s, textOrNull(duty.sectionName)},
        {u"responsible"_s, idOrNull(duty.responsible)}, {u"responsibleName"_s, textOrNull(duty.responsibleName)},
        {u"state"_s, eventStateCode(status.standing)}, {u"anchor"_s, dayOrNull(status.anchor)},
        {u"moment"_s, timeOrNull(registered.moment)}, {u"due"_s, dayOrNull(status.due)}, {u"dueMoment"_s, timeOrNull(status.dueMoment)},
        {u"firmDue"_s, dayOrNull(status.firmDue)}, {u"setByPerson"_s, status.setByPerson}, {u"suggested"_s, status.suggested},
        {u"unverified"_s, status.unverified}, {u"contradictory"_s, status.contradictory}, {u"late"_s, status.late},
        {u"daysLeft"_s, numberOrNull(status.daysLeft, counted)}, {u"daysLate"_s, numberOrNull(status.daysLate, counted)},
        {u"doneOn"_s, dayOrNull(status.doneOn)}, {u"linked"_s, status.linked}, {u"post"_s, idOrNull(duty.post)},
        {u"postTitle"_s, textOrNull(duty.postTitle)}, {u"url"_s, textOrNull(duty.url.toString())},
        {u"windowEnds"_s, dayOrNull(status.windowEnds)}, {u"windowProjected"_s, status.windowProjected},
        {u"stayUp"_s, stayUpCode(status.stays)}, {u"mustStayUntil"_s, dayOrNull(status.mustStayUntil)}, {u"goneEarly"_s, status.goneEarly},
        {u"removeBy"_s, dayOrNull(status.removeBy)}, {u"removalOverdue"_s, status.removalOverdue},
        {u"reviewBy"_s, dayOrNull(status.reviewBy)}, {u"review"_s, freshnessCode(status.review)},
        {u"snoozedUntil"_s, dayOrNull(status.snoozed ? duty.state.snoozedUntil : QDate())}, {u"follows"_s, idOrNull(registered.follows)},
        {u"awaited"_s, texts(duty.awaited)}, {u"unknownYear"_s, numberOrNull(status.unknownYear, status.unknownYear != 0)},
        {u"told"_s, told}, {u"toldNames"_s, toldNames}};
}

QJsonObject toJson(const ExplainedDate &date)
{
    QJsonArray steps;
    for (const DeadlineStep &step : date.days.steps) {
        steps.append(QJsonObject{{u"day"_s, dayOrNull(step.day)}, {u"role"_s, roleCode(step.role)}, {u"kind"_s, dayCode(step.why.kind)},
            {u"name"_s, textOrNull(Desk::shippedCalendar().holidayName(step.why.code))}, {u"number"_s, step.number},
            {u"source"_s, textOrNull(step.why.source)}});
    }
    return {{u"what"_s, whatCode(date.what)}, {u"version"_s, numberOrNull(int(date.version), date.version >= 0)},
        {u"period"_s, periodOrNull(date.period)}, {u"from"_s, dayOrNull(date.from)}, {u"day"_s, dayOrNull(date.days.lastDay)},
        {u"provisional"_s, date.days.provisional}, {u"steps"_s, steps}};
}

QJsonObject toJson(const BadLine &line)
{
    return {{u"line"_s, line.line}, {u"problem"_s, problemCode(line.problem)}, {u"field"_s, textOrNull(line.field)},
        {u"value"_s, textOrNull(line.value)}};
}

namespace {

QJsonArray skippedDays(const Deadline &days)
{
    QJsonArray skipped;
    for (const DeadlineStep &step : days.steps) {
        if (step.role != DeadlineStep::Role::Skipped)
            continue;
        skipped.append(QJsonObject{{u"day"_s, dayOrNull(step.day)}, {u"kind"_s, dayCode(step.why.kind)},
            {u"name"_s, textOrNull(Desk::shippedCalendar().holidayName(step.why.code))}, {u"source"_s, step.why.source}});
    }
    return skipped;
}

QJsonValue newsOrNull(const std::optional<SectionNews> &news, const QTimeZone &zone)
{
    if (!news)
        return {};
    return QJsonObject{{u"post"_s, idOrNull(news->post)}, {u"site"_s, news->site.toHex()}, {u"siteName"_s, news->siteName},
        {u"title"_s, news->title}, {u"url"_s, textOrNull(news->url.toString())}, {u"at"_s, iso(news->at)},
        {u"day"_s, dayOrNull(toDateTime(news->at, zone).date())}, {u"observed"_s, news->post.isNull()}};
}

} // namespace

QJsonObject toJson(const Duty &duty, const Names &names, const QTimeZone &zone)
{
    const CadenceStatus &status = duty.status;
    const bool counted = status.due.isValid();
    const Deadline &days = duty.days;
    QJsonArray told;
    QJsonArray toldNames;
    for (const MemberId &member : duty.tell) {
        told.append(member.toHex());
        toldNames.append(names.memberName(member));
    }
    return {{u"section"_s, duty.section.toHex()}, {u"sectionName"_s, duty.sectionName}, {u"code"_s, duty.code},
        {u"responsible"_s, idOrNull(duty.responsible)}, {u"responsibleName"_s, textOrNull(duty.responsibleName)},
        {u"cadence"_s, duty.rule ? QJsonValue(duty.rule->workingDays) : QJsonValue()}, {u"agencyWide"_s, duty.agencyWide},
        {u"state"_s, freshnessCode(status.freshness)}, {u"countedFrom"_s, dayOrNull(status.counted)}, {u"due"_s, dayOrNull(status.due)},
        {u"daysLeft"_s, numberOrNull(status.daysLeft, counted)}, {u"daysLate"_s, numberOrNull(status.daysLate, counted)},
        {u"heldBack"_s, status.heldBack}, {u"provisional"_s, days.provisional}, {u"skipped"_s, skippedDays(days)},
        {u"unknownYear"_s, numberOrNull(status.unknownYear, status.unknownYear != 0)}, {u"news"_s, newsOrNull(duty.news, zone)},
        {u"looked"_s, timeOrNull(duty.looked)}, {u"told"_s, told}, {u"toldNames"_s, toldNames},
        {u"exemptUntil"_s, dayOrNull(duty.exempt ? duty.exempt->until : QDate())},
        {u"exemptReason"_s, duty.exempt ? QJsonValue(duty.exempt->reason) : QJsonValue()}};
}

QJsonArray toJson(const QList<Duty> &duties, const Names &names, const QTimeZone &zone)
{
    QJsonArray items;
    for (const Duty &duty : duties)
        items.append(toJson(duty, names, zone));
    return items;
}

} // namespace toasoan::ctl
