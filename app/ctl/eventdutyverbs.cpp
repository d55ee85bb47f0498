// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ctl/arguments.h"
#include "ctl/days.h"
#include "ctl/dutyjson.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/reportsduties.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

/// By id, the first letters of the id, number of the document, or title.
Answered<DutyId> findDuty(const Session &session, const QString &typed)
{
    if (const auto id = DutyId::fromHex(typed))
        return *id;
    TRY_INTO(duties, session.desk().eventDuties());
    QList<Candidate> among;
    for (const EventDuty &duty : duties)
        among.append({duty.id.toHex(), duty.number, duty.title});
    auto place = choose(typed, among, u"duty"_s);
    if (!place && place.error().error.kind == Error::Kind::NotFound)
        return refusal(Error::Kind::NotFound, messages::noSuch(u"duty"_s, typed), messages::listDuties());
    TRY(place);
    return duties[*place].id;
}

Answered<Answer> answerAbout(const Session &session, DutyId id, QString (*sentence)(const EventDuty &))
{
    TRY_INTO(details, session.desk().eventDuty(id));
    return Answer{sentence(details.duty), toJson(details.duty, session.names()), {}};
}

// ---- duty register ----------------------------------------------------------------------------------------------

// The day of the event, with its hour where a rule counts hours: "2026-11-20", "20/11/2026 15:30".
Answered<> readAnchor(const Session &session, const QString &typed, NewDuty &duty)
{
    if (typed == "-"_L1) // runs from the publication of what it follows
        return {};
    TRY_INTO(day, dayFrom(typed.section(u' ', 0, 0), u"DATE"_s));
    duty.anchor = day;
    const QString hour = typed.section(u' ', 1).trimmed();
    if (hour.isEmpty())
        return {};
    const QTime time = QTime::fromString(hour, u"H:mm"_s);
    if (!time.isValid())
        return usage(messages::notAMoment(u"DATE"_s, typed), messages::dayForms());
    duty.moment = fromDateTime(QDateTime(day, time, session.zone()));
    return {};
}

// The desk's refusal, in words about what was typed.
Failure explained(const Error &error, const NewDuty &duty)
{
    const QString field = error.detail.section(u':', 0, 0);
    if (field == "rule"_L1 && error.kind == Error::Kind::NotFound)
        return Failure(Failure::Exit::Refused, error, messages::noSuch(u"rule"_s, duty.rule), messages::listRules());
    if (field == "rule"_L1)
        return Failure(Failure::Exit::Refused, error, messages::ruleSilent(duty.rule), messages::listRules());
    if ((field == "anchor"_L1 || field == "due"_L1) && error.kind == Error::Kind::NotFound)
        return Failure(Failure::Exit::Refused, error, messages::yearUnknown(error.detail.section(u": "_s, 1)), messages::dayForms());
    if (field == "anchor"_L1)
        return Failure(Failure::Exit::Refused, error, messages::notADay(u"DATE"_s, u"-"_s), messages::dayForms());
    return Failure(error);
}

Answered<Answer> registerDuty(Session &session, const Arguments &arguments)
{
    NewDuty duty{.rule = arguments.operand(0).toLower(),
        .section = {},
        .anchor = {},
        .moment = {},
        .due = {},
        .title = arguments.operand(2),
        .number = arguments.value(u"number")};
    TRY(readAnchor(session, arguments.operand(1), duty));
    if (arguments.has(u"due")) {
        TRY_INTO(due, dayFrom(arguments.value(u"due"), u"--due"_s));
        duty.due = due;
    }
    if (arguments.has(u"section")) {
        TRY_INTO(section, session.names().section(arguments.value(u"section")));
        duty.section = section.id;
    }
    if (arguments.has(u"follows")) {
        TRY_INTO(before, findDuty(session, arguments.value(u"follows")));
        duty.follows = before;
    }
    RegisterDuties command{.duties = {duty}, .insteadOf = {}};
    if (arguments.has(u"instead-of")) {
        TRY_INTO(corrected, findDuty(session, arguments.value(u"instead-of")));
        command.insteadOf = corrected;
    }
    const auto outcome = session.desk().execute(command);
    if (!outcome)
        return std::unexpected(explained(outcome.error(), duty));
    return answerAbout(session, outcome->duties.first(), messages::dutyRegistered);
}

// ---- settle, snooze, confirm ------------------------------------------------------------------------------------

Answered<Answer> settleDuty(Session &session, const Arguments &arguments)
{
    if (!arguments.has(u"post") && arguments.value(u"reason").simplified().isEmpty())
        return usage(messages::nothingToChange(), messages::postOrReason());
    TRY_INTO(duty, findDuty(session, arguments.operand(0)));
    SettleDuty command{.duty = duty, .post = {}, .reason = arguments.value(u"reason")};
    if (arguments.has(u"post")) {
        TRY_INTO(post, postNamed(session, arguments.value(u"post")));
        command.post = post.state.id;
    }
    TRY(session.desk().execute(command));
    return answerAbout(session, duty, messages::dutySettled);
}

Answered<Answer> snoozeDuty(Session &session, const Arguments &arguments)
{
    TRY_INTO(until, dayFrom(arguments.value(u"until"), u"--until"_s));
    TRY_INTO(duty, findDuty(session, arguments.operand(0)));
    const auto outcome = session.desk().execute(SnoozeDuty{.duty = duty, .until = until, .reason = arguments.value(u"reason")});
    if (!outcome && outcome.error().kind == Error::Kind::InvalidInput)
        return refusal(Error::Kind::InvalidInput, messages::snoozeLimits(), messages::correctIt());
    TRY(outcome);
    return answerAbout(session, duty, messages::dutySnoozed);
}

Answered<Answer> confirmDuty(Session &session, const Arguments &arguments)
{
    TRY_INTO(duty, findDuty(session, arguments.operand(0)));
    const auto outcome = session.desk().execute(ConfirmDuty{.duty = duty});
    if (!outcome && outcome.error().kind == Error::Kind::InvalidInput)
        return refusal(Error::Kind::InvalidInput, messages::onlyStanding(), messages::listRules());
    TRY(outcome);
    return answerAbout(session, duty, messages::dutyConfirmed);
}

// ---- duty explain -----------------------------------------------------------------------------------------------

QString linesOf(const EventDutyDetails &details)
{
    QString lines;
    for (const ExplainedDate &date : details.dates) {
        lines += u'\n' + messages::kindOfDate(date.what) + u": "_s + date.days.lastDay.toString(Qt::ISODate);
        if (date.period.amount > 0)
            lines += u" = "_s + date.from.toString(Qt::ISODate) + (date.period.direction == Direction::After ? u" + "_s : u" − "_s)
                + messages::length(date.period);
        if (date.days.provisional)
            lines += u' ' + messages::provisionalDay();
        if (date.version >= 0) {
            const RuleVersion &version = details.duty.status.versions[date.version];
            const bool known = version.nature != Nature::Practice && version.verification == Verification::Confirmed;
            lines += u" ["_s + details.citations.value(date.version) + (known ? QString() : u"; "_s + messages::unverified()) + u']';
        }
        lines += u'\n';
        for (const DeadlineStep &step : date.days.steps)
            lines += u"  "_s + step.day.toString(Qt::ISODate) + u"  "_s + messages::dayReason(step) + u'\n';
    }
    return lines;
}

Answered<Answer> explainDuty(Session &session, const Arguments &arguments)
{
    TRY_INTO(id, findDuty(session, arguments.operand(0)));
    TRY_INTO(details, session.desk().eventDuty(id));
    TRY_INTO(all, session.desk().catalogue());
    QJsonArray dates;
    for (const ExplainedDate &date : std::as_const(details.dates))
        dates.append(toJson(date));
    QJsonArray versions;
    for (const RuleVersion &version : std::as_const(details.duty.status.versions))
        versions.append(toJson(version, all.rules));
    const QJsonObject data{{u"duty"_s, toJson(details.duty, session.names())}, {u"dates"_s, dates}, {u"versions"_s, versions},
        {u"settledReason"_s, textOrNull(details.settledReason)}, {u"snoozeReason"_s, textOrNull(details.snoozeReason)},
        {u"registeredBy"_s, idOrNull(details.duty.state.registeredBy)}, {u"registeredByName"_s, textOrNull(details.registeredByName)},
        {u"registeredAt"_s, iso(details.duty.state.registeredAt)}};
    const QString remarks = messages::eventRemarks(details.duty);
    const QString state = details.duty.title + u": "_s + messages::eventState(details.duty.status);
    return Answer{remarks.isEmpty() ? state : state + u" ("_s + remarks + u')', data, linesOf(details)};
}

} // namespace

QList<Verb> eventDutyVerbs()
{
    return {
        {.noun = u"duty"_s,
            .name = u"register"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "enter that something happened which must be published; the rule says by when"),
            .needs = Needs::Key,
            .operands = {{u"RULE"_s}, {u"DATE"_s}, {u"TITLE"_s}},
            .options = {{u"number"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "number and symbol of the document")},
                {u"section"_s, u"SECTION"_s, QT_TRANSLATE_NOOP("Verbs", "where it belongs; default: where the agency's rules put it")},
                {u"due"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Verbs", "a day set by you; it counts where the rule gives none or a later one")},
                {u"follows"_s, u"DUTY"_s, QT_TRANSLATE_NOOP("Verbs", "the duty before it in a chain")},
                {u"instead-of"_s, u"DUTY"_s, QT_TRANSLATE_NOOP("Verbs", "correct what was registered as this duty")}},
            .run = registerDuty},
        {.noun = u"duty"_s,
            .name = u"settle"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "say which post settles a duty, or why it is not owed any more"),
            .needs = Needs::Key,
            .operands = {{u"DUTY"_s}},
            .options = {{u"post"_s, u"POST"_s, QT_TRANSLATE_NOOP("Verbs", "it counts once citizens can see it")},
                {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "why")}},
            .run = settleDuty},
        {.noun = u"duty"_s,
            .name = u"snooze"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "tell nobody about a duty until a day; it stays in the lists"),
            .needs = Needs::Key,
            .operands = {{u"DUTY"_s}},
            .options = {{u"until"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Verbs", "the last quiet day, at most 30 days ahead"), Times::Once},
                {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "why"), Times::Once}},
            .run = snoozeDuty},
        {.noun = u"duty"_s,
            .name = u"confirm"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "sign that a standing page was looked through today and is still correct"),
            .needs = Needs::Key,
            .operands = {{u"DUTY"_s}},
            .run = confirmDuty},
        {.noun = u"duty"_s,
            .name = u"explain"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "every date of a duty day by day: which were skipped and why, and by which article"),
            .operands = {{u"DUTY"_s}},
            .run = explainDuty},
    };
}

} // namespace toasoan::ctl
