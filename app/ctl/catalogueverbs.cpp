// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include <algorithm>

#include "ctl/arguments.h"
#include "ctl/days.h"
#include "ctl/dutyjson.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/reportsduties.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

Answered<std::optional<AgencyKind>> agencyFrom(const Arguments &arguments)
{
    const auto typed = arguments.optional(u"agency");
    if (!typed)
        return std::optional<AgencyKind>();
    const auto kind = agencyFromCode(*typed);
    if (!kind)
        return usage(messages::agencyUnknown(*typed), messages::agencyForms());
    return kind;
}

Answered<QDate> onDay(const Session &session, const Arguments &arguments)
{
    if (arguments.has(u"on"))
        return dayFrom(arguments.value(u"on"), u"--on"_s);
    TRY_INTO(today, session.desk().today());
    return today;
}

QString name(const Rule &rule) { return messages::vietnamese() ? rule.name.vi : rule.name.en; }

Answered<Answer> listRules(Session &session, const Arguments &arguments)
{
    TRY_INTO(all, session.desk().catalogue());
    TRY_INTO(asked, agencyFrom(arguments));
    TRY_INTO(day, onDay(session, arguments));
    const auto kind = asked ? asked : all.rules.agency();
    QList<RuleInForce> rules;
    if (kind && !arguments.has(u"all")) {
        rules = all.rules.rulesFor(*kind, day);
    } else {
        for (const Rule &rule : all.rules.rules()) {
            if (const auto now = all.rules.ruleOn(rule.code, day))
                rules.append(*now);
        }
    }
    QJsonArray items;
    QList<QStringList> rows;
    for (const RuleInForce &rule : std::as_const(rules)) {
        items.append(toJson(rule, all.rules));
        rows.append({rule.rule->code, name(*rule.rule), messages::deadlineOf(rule, all.rules),
            rule.isUnverified() ? messages::unverified() : QString(), all.rules.sectionOf(rule.rule->code)});
    }
    QString message = messages::counted(rows.size());
    if (all.trouble)
        message = messages::ownCatalogueUnreadable(*all.trouble) + u' ' + message;
    return Answer{message, list(items),
        textTable({label(Label::Code), label(Label::Name), label(Label::Due), label(Label::Verified), label(Label::Section)}, rows)};
}

Answered<Answer> showRule(Session &session, const Arguments &arguments)
{
    TRY_INTO(all, session.desk().catalogue());
    TRY_INTO(day, onDay(session, arguments));
    const QString code = arguments.operand(0);
    const Rule *rule = all.rules.rule(code);
    if (!rule)
        return refusal(Error::Kind::NotFound, messages::noSuch(u"rule"_s, code), messages::listRules());
    const auto now = all.rules.ruleOn(code, day);
    QJsonObject data = toJson(now.value_or(RuleInForce{.rule = rule, .versions = {}}), all.rules);
    QJsonArray history;
    QList<std::pair<QString, QString>> fields{{label(Label::Code), rule->code}, {label(Label::Name), name(*rule)}};
    if (now)
        fields.append({label(Label::Due), messages::deadlineOf(*now, all.rules)});
    for (const RuleVersion &version : rule->versions) {
        history.append(toJson(version, all.rules));
        const QString firm =
            version.nature != Nature::Practice && version.verification == Verification::Confirmed ? QString() : messages::unverified();
        fields.append({version.from.toString(Qt::ISODate) + u"…"_s + version.to.toString(Qt::ISODate),
            QStringList{all.rules.cited(version), firm, messages::vietnamese() ? version.note.vi : version.note.en, version.checkedBy}
                .filter(QRegularExpression(u"."_s))
                .join(u"; "_s)});
    }
    data.insert(u"history"_s, history);
    return Answer{now ? messages::ruleIs(name(*rule)) : messages::ruleSilent(rule->code), data, textFields(fields)};
}

Answered<Answer> exportList(Session &session, const Arguments &arguments)
{
    TRY_INTO(asked, agencyFrom(arguments));
    TRY_INTO(all, session.desk().catalogue());
    const auto kind = asked ? asked : all.rules.agency();
    if (!kind)
        return usage(messages::agencyMissing(), messages::agencyForms());
    const QString format = arguments.optional(u"format").value_or(u"csv"_s);
    if (format != "csv"_L1 && format != "html"_L1)
        return usage(messages::formatUnknown(format), messages::formatForms());
    TRY_INTO(information, session.desk().informationList(*kind));
    const QString file = arguments.value(u"out");
    TRY(writeNewFile(file, format == "csv"_L1 ? toCsv(information) : toHtml(information)));
    const auto open = std::ranges::count_if(information.rows, &PublicInformation::unverified);
    return Answer{messages::listWritten(file, information.rows.size()),
        QJsonObject{{u"file"_s, file}, {u"rows"_s, information.rows.size()}, {u"unverified"_s, qint64(open)}}, {}};
}

Answered<Answer> setCatalogue(Session &session, const Arguments &arguments)
{
    SetCatalogue command;
    if (arguments.has(u"none") && arguments.has(u"rules"))
        return usage(messages::notBoth(u"rules"_s, u"none"_s), messages::correctIt());
    if (!arguments.has(u"none") && !arguments.has(u"rules"))
        return usage(messages::optionMissing(u"rules"_s, u"FILE"_s), messages::seeHelp(findVerb(u"catalogue"_s, u"set"_s)));
    if (arguments.has(u"rules")) {
        TRY_INTO(bytes, readFile(arguments.value(u"rules")));
        command.own = bytes;
    }
    const auto outcome = session.desk().execute(command);
    if (!outcome && outcome.error().kind == Error::Kind::InvalidInput)
        return refusal(Error::Kind::InvalidInput, messages::catalogueWrong(outcome.error().detail), messages::correctIt());
    TRY(outcome);
    return Answer{messages::catalogueSet(!command.own.isEmpty()), toJson(*outcome), {}};
}

} // namespace

QList<Verb> catalogueVerbs()
{
    const Option agency{u"agency"_s, u"KIND"_s,
        QT_TRANSLATE_NOOP(
            "Verbs", "ministry, province, department, commune, school, hospital or public-unit; default: what this agency is")};
    const Option on{u"on"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Verbs", "the day whose law is meant; default: today")};
    return {
        {.noun = u"catalogue"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "what an agency must publish, by when, and how well the law is known"),
            .options = {agency, on,
                {u"all"_s, {}, QT_TRANSLATE_NOOP("Verbs", "also what other agencies owe and what does not arise here")}},
            .run = listRules},
        {.noun = u"catalogue"_s,
            .name = u"show"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "one rule with every version it had, its articles and who checked them"),
            .operands = {{u"RULE"_s}},
            .options = {on},
            .run = showRule},
        {.noun = u"catalogue"_s,
            .name = u"export"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "write the list of information that must be public, as the law asks for it"),
            .options = {{u"out"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "a new file"), Times::Once},
                {u"format"_s, u"csv|html"_s, QT_TRANSLATE_NOOP("Verbs", "a table for a spreadsheet, or a page; default: csv")}, agency},
            .run = exportList},
        {.noun = u"catalogue"_s,
            .name = u"set"_s,
            .help = QT_TRANSLATE_NOOP(
                "Verbs", "sign what the agency has of its own: its kind, its rules, what does not arise, what goes where"),
            .needs = Needs::Key,
            .options = {{u"rules"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "JSON as docs/catalogue.md says")},
                {u"none"_s, {}, QT_TRANSLATE_NOOP("Verbs", "nothing of its own any more")}},
            .run = setCatalogue},
    };
}

} // namespace toasoan::ctl
