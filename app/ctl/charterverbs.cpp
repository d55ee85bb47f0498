// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "ctl/arguments.h"
#include "ctl/days.h"
#include "ctl/json.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/reportsreminders.h"
#include "ctl/session.h"
#include "ctl/texttable.h"
#include "domain/mailaddress.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

// ---- members ----------------------------------------------------------------------------------------------------

Answered<Answer> addMember(Session &session, const Arguments &arguments)
{
    TRY_INTO(roles, rolesFrom(arguments.values(u"role")));
    const QString name = arguments.operand(0);
    AddMember command{.name = name, .roles = roles};
    if (!arguments.has(u"no-seat")) {
        TRY_INTO(passphrase, session.newPassphrase(arguments, name));
        if (passphrase.isEmpty()) // an empty one would quietly make a contact without a key
            return refusal(Error::Kind::InvalidInput, messages::passphraseEmpty(), messages::tryAgain());
        command.passphrase = passphrase;
    }
    TRY_INTO(outcome, session.desk().execute(command));
    return Answer{command.passphrase.isEmpty() ? messages::contactAdded(name) : messages::memberAdded(name), toJson(outcome), {}};
}

Answered<Answer> addSeat(Session &session, const Arguments &arguments)
{
    TRY_INTO(member, session.names().member(arguments.operand(0)));
    TRY_INTO(passphrase, session.newPassphrase(arguments, member.name));
    TRY_INTO(outcome, session.desk().execute(AddSeat{.member = member.id, .passphrase = passphrase}));
    return Answer{messages::seatAdded(member.name), toJson(outcome), {}};
}

Answered<Answer> listMembers(Session &session, const Arguments &)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const MemberInfo &member : session.names().members()) {
        items.append(toJson(member));
        rows.append({shortId(member.id.toHex()), member.name, member.dismissed ? messages::dismissed() : messages::roles(member.roles),
            member.seatHere ? messages::keyHere() : QString(), shown(member.since, session.zone()), member.contact});
    }
    return Answer{messages::counted(rows.size()), list(items),
        textTable({label(Label::Id), label(Label::Name), label(Label::Roles), label(Label::Key), label(Label::Since), label(Label::Where)},
            rows)};
}

Answered<Answer> grantMember(Session &session, const Arguments &arguments)
{
    TRY_INTO(member, session.names().member(arguments.operand(0)));
    TRY_INTO(more, rolesFrom(arguments.values(u"role")));
    TRY_INTO(less, rolesFrom(arguments.values(u"revoke")));
    if (more.isEmpty() && less.isEmpty())
        return usage(messages::optionMissing(u"role"_s, u"ROLE"_s), messages::seeHelp(findVerb(u"member"_s, u"grant"_s)));
    QSet<Role> roles = member.roles;
    roles.unite(more).subtract(less);
    TRY_INTO(outcome, session.desk().execute(ChangeRoles{.member = member.id, .roles = roles}));
    return Answer{messages::rolesAre(member.name, roles), toJson(outcome), {}};
}

Answered<Answer> setContact(Session &session, const Arguments &arguments)
{
    TRY_INTO(member, session.names().member(arguments.operand(0)));
    const QString address = arguments.operand(1);
    if (arguments.has(u"none") == !address.isEmpty())
        return usage(
            address.isEmpty() ? messages::operandMissing(u"ADDRESS"_s) : messages::notBoth(u"none"_s, u"ADDRESS"_s), messages::correctIt());
    if (!address.isEmpty() && !isMailAddress(address))
        return usage(messages::notAnAddress(address), messages::correctIt());
    TRY_INTO(outcome, session.desk().execute(ChangeContact{.member = member.id, .address = address}));
    return Answer{messages::contactIs(member.name, address), toJson(outcome), {}};
}

Answered<Answer> dismissMember(Session &session, const Arguments &arguments)
{
    TRY_INTO(member, session.names().member(arguments.operand(0)));
    TRY_INTO(outcome, session.desk().execute(DismissMember{.member = member.id}));
    return Answer{messages::memberDismissed(member.name), toJson(outcome), {}};
}

// ---- sections ---------------------------------------------------------------------------------------------------

Answered<> checkType(const std::optional<QString> &code)
{
    if (!code || Desk::postTypes().find(*code))
        return {};
    QStringList known;
    for (const PostType &type : Desk::postTypes().all())
        known.append(type.code);
    return refusal(Error::Kind::NotFound, messages::noSuch(u"type"_s, *code), messages::nameOneOf(u"type"_s, known));
}

Answered<std::optional<MemberId>> responsibleFrom(const Session &session, const Arguments &arguments)
{
    const auto typed = arguments.optional(u"responsible");
    if (!typed)
        return std::optional<MemberId>();
    TRY_INTO(member, session.names().member(*typed));
    return std::optional(member.id);
}

Answered<std::optional<int>> approvalsFrom(const Arguments &arguments)
{
    TRY_INTO(count, numberIn(arguments, u"approvals", 1, 3, 0));
    return count == 0 ? std::optional<int>() : std::optional(count);
}

// --cadence and --escalate laid over the rule there is; nothing for --cadence 0.
Answered<std::optional<Cadence>> ruleFrom(const Arguments &arguments, const std::optional<Cadence> &before)
{
    TRY_INTO(days, numberIn(arguments, u"cadence", 0, Cadence::mostDays, before ? before->workingDays : 0));
    const auto typed = arguments.optional(u"escalate");
    if (days == 0 && typed)
        return usage(messages::needsOther(u"escalate"_s, u"cadence"_s), messages::correctIt());
    if (days == 0)
        return std::optional<Cadence>();
    Cadence rule = before.value_or(Cadence());
    rule.workingDays = days;
    if (typed) {
        static const QRegularExpression two(u"^(\\d{1,3}),(\\d{1,3})$"_s);
        const auto match = two.match(*typed);
        if (!match.hasMatch())
            return usage(messages::notDelays(u"escalate"_s, *typed), messages::correctIt());
        rule.reviewersAfter = match.captured(1).toInt();
        rule.keeperAfter = match.captured(2).toInt();
    }
    return std::optional(rule);
}

// What the section says from now on; nothing: what it said before.
Answered<std::optional<SectionCadence>> cadenceFrom(const Arguments &arguments, const SectionCadence &before)
{
    if (arguments.optional(u"cadence") == u"agency"_s) {
        if (arguments.has(u"escalate"))
            return usage(messages::notBoth(u"escalate"_s, u"cadence agency"_s), messages::correctIt());
        return std::optional(SectionCadence(AsAgency()));
    }
    if (!arguments.has(u"cadence") && !arguments.has(u"escalate"))
        return std::optional<SectionCadence>();
    const auto *own = std::get_if<Cadence>(&before);
    TRY_INTO(rule, ruleFrom(arguments, own ? std::optional(*own) : std::nullopt));
    return std::optional(rule ? SectionCadence(*rule) : SectionCadence(NothingRegularly()));
}

Answered<Answer> addSection(Session &session, const Arguments &arguments)
{
    TRY(checkType(arguments.optional(u"type")));
    TRY_INTO(responsible, responsibleFrom(session, arguments));
    TRY_INTO(approvals, approvalsFrom(arguments));
    AddSection command{.name = arguments.operand(0), .code = arguments.value(u"code")};
    command.postType = arguments.optional(u"type").value_or(command.postType);
    command.responsible = responsible.value_or(MemberId());
    command.approvals = approvals.value_or(command.approvals);
    TRY_INTO(cadence, cadenceFrom(arguments, {}));
    command.cadence = cadence.value_or(command.cadence);
    TRY_INTO(outcome, session.desk().execute(command));
    return Answer{messages::sectionAdded(command.name), toJson(outcome), {}};
}

Answered<Answer> changeSection(Session &session, const Arguments &arguments)
{
    TRY_INTO(section, session.names().section(arguments.operand(0)));
    if (arguments.given().isEmpty())
        return usage(messages::nothingToChange(), messages::seeHelp(findVerb(u"section"_s, u"change"_s)));
    TRY(checkType(arguments.optional(u"type")));
    TRY_INTO(responsible, responsibleFrom(session, arguments));
    TRY_INTO(approvals, approvalsFrom(arguments));
    TRY_INTO(cadence, cadenceFrom(arguments, section.said));
    ChangeSection command{.section = section.id,
        .name = arguments.optional(u"name"),
        .postType = arguments.optional(u"type"),
        .responsible = responsible,
        .approvals = approvals,
        .cadence = cadence};
    TRY_INTO(outcome, session.desk().execute(command));
    return Answer{messages::sectionChanged(command.name.value_or(section.name)), toJson(outcome), {}};
}

Answered<Answer> setDefault(Session &session, const Arguments &arguments)
{
    if (arguments.given().isEmpty())
        return usage(messages::nothingToChange(), messages::seeHelp(findVerb(u"section"_s, u"default"_s)));
    TRY_INTO(rule, ruleFrom(arguments, session.names().workspace().cadence));
    TRY_INTO(outcome, session.desk().execute(SetCadence{.cadence = rule}));
    return Answer{messages::everySectionOwes(rule), toJson(outcome), {}};
}

Answered<Answer> exemptSection(Session &session, const Arguments &arguments)
{
    TRY_INTO(section, session.names().section(arguments.operand(0)));
    ExemptSection command{.section = section.id, .until = {}, .reason = arguments.value(u"reason")};
    if (arguments.has(u"end")) {
        if (arguments.has(u"until"))
            return usage(messages::notBoth(u"until"_s, u"end"_s), messages::correctIt());
        TRY_INTO(outcome, session.desk().execute(command));
        return Answer{messages::sectionNoLongerExempt(section.name), toJson(outcome), {}};
    }
    if (!arguments.has(u"until") || !arguments.has(u"reason"))
        return usage(messages::optionMissing(arguments.has(u"until") ? u"reason"_s : u"until"_s, {}), messages::exemptionLimits());
    TRY_INTO(until, dayFrom(arguments.value(u"until"), u"--until"_s));
    command.until = until;
    const auto outcome = session.desk().execute(command);
    if (!outcome && outcome.error().kind == Error::Kind::InvalidInput)
        return refusal(Error::Kind::InvalidInput, messages::notADay(u"--until"_s, arguments.value(u"until")), messages::exemptionLimits());
    TRY(outcome);
    return Answer{messages::sectionExempt(section.name, until), toJson(*outcome), {}};
}

Answered<Answer> listSections(Session &session, const Arguments &)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const SectionInfo &section : session.names().sections()) {
        items.append(toJson(section, session.names()));
        rows.append({section.code, section.name, section.postType, session.names().memberName(section.responsible),
            QString::number(section.approvals),
            messages::cadence(section.cadence, section.cadence && std::holds_alternative<AsAgency>(section.said))});
    }
    return Answer{messages::counted(rows.size()), list(items),
        textTable({label(Label::Code), label(Label::Name), label(Label::Type), label(Label::Responsible), label(Label::Approvals),
                      label(Label::Cadence)},
            rows)};
}

Answered<Answer> listTypes(Session &, const Arguments &)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const PostType &type : Desk::postTypes().all()) {
        QJsonArray fields;
        QStringList codes;
        for (const FieldSpec &field : type.fields) {
            fields.append(QJsonObject{
                {u"code"_s, field.code}, {u"vi"_s, field.vietnamese}, {u"en"_s, field.english}, {u"required"_s, field.required}});
            codes.append(field.required ? field.code + u'*' : field.code);
        }
        items.append(QJsonObject{{u"code"_s, type.code}, {u"vi"_s, type.vietnamese}, {u"en"_s, type.english}, {u"fields"_s, fields}});
        rows.append({type.code, messages::vietnamese() ? type.vietnamese : type.english, codes.join(u' ')});
    }
    return Answer{
        messages::counted(rows.size()), list(items), textTable({label(Label::Code), label(Label::Name), label(Label::Fields)}, rows)};
}

Option newPassphraseFile()
{
    return {u"new-passphrase-file"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "read their new passphrase from a file instead of asking")};
}

} // namespace

QList<Verb> memberVerbs()
{
    return {
        {.noun = u"member"_s,
            .name = u"add"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "bring a person into the newsroom, with a key on this computer"),
            .needs = Needs::Key,
            .operands = {{u"NAME"_s}},
            .options = {{u"role"_s, u"ROLE"_s, QT_TRANSLATE_NOOP("Verbs", "officer, reviewer, administrator or inspector"),
                            Times::AtLeastOnce},
                {u"no-seat"_s, {}, QT_TRANSLATE_NOOP("Verbs", "a contact only, who signs nothing on this computer")}, newPassphraseFile()},
            .run = addMember},
        {.noun = u"member"_s,
            .name = u"seat"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "give a member a key on this computer"),
            .needs = Needs::Key,
            .operands = {{u"MEMBER"_s}},
            .options = {newPassphraseFile()},
            .run = addSeat},
        {.noun = u"member"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "list the people of the newsroom and since when they have their roles"),
            .run = listMembers},
        {.noun = u"member"_s,
            .name = u"grant"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "give a member roles, or take some away"),
            .needs = Needs::Key,
            .operands = {{u"MEMBER"_s}},
            .options = {{u"role"_s, u"ROLE"_s, QT_TRANSLATE_NOOP("Verbs", "a role they get"), Times::Any},
                {u"revoke"_s, u"ROLE"_s, QT_TRANSLATE_NOOP("Verbs", "a role they lose"), Times::Any}},
            .run = grantMember},
        {.noun = u"member"_s,
            .name = u"contact"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "say where a member is told by e-mail"),
            .needs = Needs::Key,
            .operands = {{u"MEMBER"_s}, {u"ADDRESS"_s, Times::AtMostOnce}},
            .options = {{u"none"_s, {}, QT_TRANSLATE_NOOP("Verbs", "nowhere any more")}},
            .run = setContact},
        {.noun = u"member"_s,
            .name = u"dismiss"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "take all rights from a member; what they signed so far stays"),
            .needs = Needs::Key,
            .operands = {{u"MEMBER"_s}},
            .run = dismissMember},
    };
}

QList<Verb> sectionVerbs()
{
    const Option escalate{u"escalate"_s, u"DAYS,DAYS"_s,
        QT_TRANSLATE_NOOP("Verbs", "working days late after which the reviewers, then the keeper are told; default: 2,5")};
    const QList<Option> common{{u"type"_s, u"TYPE"_s, QT_TRANSLATE_NOOP("Verbs", "type of its posts; see type list")},
        {u"responsible"_s, u"MEMBER"_s, QT_TRANSLATE_NOOP("Verbs", "the officer responsible")},
        {u"approvals"_s, u"N"_s, QT_TRANSLATE_NOOP("Verbs", "how many people must approve, 1 to 3")},
        {u"cadence"_s, u"DAYS"_s,
            QT_TRANSLATE_NOOP("Verbs", "something new at least every so many working days; 0: nothing; agency: by the common rule")},
        escalate};
    return {
        {.noun = u"section"_s,
            .name = u"add"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "add a section"),
            .needs = Needs::Key,
            .operands = {{u"NAME"_s}},
            .options =
                QList<Option>{{u"code"_s, u"CODE"_s, QT_TRANSLATE_NOOP("Verbs", "its word in addresses; default: made from the name")}}
                + common,
            .run = addSection},
        {.noun = u"section"_s, .name = u"list"_s, .help = QT_TRANSLATE_NOOP("Verbs", "list the sections"), .run = listSections},
        {.noun = u"section"_s,
            .name = u"change"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "change a section; its code stays"),
            .needs = Needs::Key,
            .operands = {{u"SECTION"_s}},
            .options = QList<Option>{{u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Verbs", "a new name")}} + common,
            .run = changeSection},
        {.noun = u"section"_s,
            .name = u"default"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "say what a section owes that has no rule of its own"),
            .needs = Needs::Key,
            .options = {{u"cadence"_s, u"DAYS"_s,
                            QT_TRANSLATE_NOOP("Verbs", "something new at least every so many working days; 0: nothing")},
                escalate},
            .run = setDefault},
        {.noun = u"section"_s,
            .name = u"exempt"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "remind nobody of a section for a while; it is counted and shown all the same"),
            .needs = Needs::Key,
            .operands = {{u"SECTION"_s}},
            .options = {{u"until"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Verbs", "the last day of it, at most a year from now")},
                {u"reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "why; required")},
                {u"end"_s, {}, QT_TRANSLATE_NOOP("Verbs", "remind again from today on")}},
            .run = exemptSection},
        {.noun = u"type"_s,
            .name = u"list"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "list the types of posts and their fields"),
            .run = listTypes},
    };
}

} // namespace toasoan::ctl
