// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "ctl/arguments.h"
#include "ctl/days.h"
#include "ctl/dutyjson.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/reportsmonth.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

QString workCode(CatchUpItem::Work work)
{
    constexpr std::array<QStringView, 5> codes{u"publish", u"take-down", u"put-back", u"look-through", u"update"};
    return codes[size_t(work)].toString();
}

QString weightCode(LegalWeight weight)
{
    constexpr std::array<QStringView, 5> codes{u"law", u"own", u"unverified", u"practice", u"cadence"};
    return codes[size_t(weight)].toString();
}

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

QJsonObject jsonOf(const CatchUpItem &item)
{
    return {{u"day"_s, dayOrNull(item.day)}, {u"work"_s, workCode(item.work)}, {u"duty"_s, idOrNull(item.duty)},
        {u"section"_s, idOrNull(item.section)}, {u"title"_s, textOrNull(item.title)}, {u"weight"_s, weightCode(item.weight)},
        {u"due"_s, dayOrNull(item.due)}, {u"overdue"_s, item.overdue}, {u"late"_s, item.late}};
}

QJsonObject jsonOf(const CatchUpPlan &plan)
{
    QJsonArray weeks;
    QJsonArray items;
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        items.append(jsonOf(plan.items[i]));
        const QDate monday = mondayOf(plan.items[i].day);
        if (i + 1 < plan.items.size() && mondayOf(plan.items[i + 1].day) == monday)
            continue;
        weeks.append(QJsonObject{{u"monday"_s, dayOrNull(monday)}, {u"items"_s, items}});
        items = {};
    }
    return {{u"responsible"_s, idOrNull(plan.responsible)}, {u"responsibleName"_s, textOrNull(plan.responsibleName)},
        {u"pace"_s, plan.pace}, {u"backlog"_s, plan.backlog}, {u"cleared"_s, dayOrNull(plan.cleared)},
        {u"neededPace"_s, plan.neededPace > 0 ? QJsonValue(plan.neededPace) : QJsonValue()}, {u"weeks"_s, weeks}};
}

QString tableOf(const CatchUpPlan &plan)
{
    QList<QStringList> rows;
    QDate monday;
    for (const CatchUpItem &item : plan.items) {
        const QDate week = mondayOf(item.day);
        rows.append({week == monday ? QString() : week.toString(Qt::ISODate), item.day.toString(Qt::ISODate), messages::workOf(item),
            item.title, messages::weightOf(item.weight), item.due.toString(Qt::ISODate), messages::remarkOf(item)});
        monday = week;
    }
    return textTable({messages::weekHead(), label(Label::When), label(Label::What), label(Label::Title), messages::weightHead(),
                         label(Label::Due), label(Label::Remarks)},
        rows);
}

Answered<CatchUpOrder> orderFrom(const Session &session, const Arguments &arguments)
{
    if (arguments.has(u"pace") && arguments.has(u"by"))
        return usage(messages::notBoth(u"pace"_s, u"by"_s), messages::correctIt());
    CatchUpOrder order;
    TRY_INTO(today, session.desk().today());
    order.today = today;
    TRY_INTO(pace, numberIn(arguments, u"pace", 1, CatchUpOrder::mostPace, order.pace));
    order.pace = pace;
    if (arguments.has(u"by")) {
        TRY_INTO(by, dayFrom(arguments.value(u"by"), u"--by"_s));
        order.by = by;
        if (by < today)
            return usage(messages::dayIsOver(by), messages::dayForms());
    }
    return order;
}

Answered<Answer> planDuties(Session &session, const Arguments &arguments)
{
    TRY_INTO(order, orderFrom(session, arguments));
    std::optional<MemberId> responsible;
    if (arguments.has(u"member")) {
        TRY_INTO(member, session.names().member(arguments.value(u"member")));
        responsible = member.id;
    }
    TRY_INTO(plans, catchUp(session.desk(), order, responsible));
    QJsonArray all;
    QStringList sentences;
    QString text;
    for (const CatchUpPlan &plan : std::as_const(plans)) {
        all.append(jsonOf(plan));
        sentences.append(messages::planFor(plan, order));
        if (!plan.items.isEmpty())
            text += (plan.responsible.isNull() ? QString() : plan.responsibleName + u":\n"_s) + tableOf(plan) + u'\n';
    }
    const QJsonObject data{{u"today"_s, dayOrNull(order.today)}, {u"by"_s, dayOrNull(order.by)}, {u"items"_s, all}};
    return Answer{sentences.isEmpty() ? messages::noPlanNeeded() : sentences.join(u'\n'), data, text};
}

} // namespace

QList<Verb> planVerbs()
{
    return {
        {.noun = u"duty"_s,
            .name = u"plan"_s,
            .help = QT_TRANSLATE_NOOP(
                "Verbs", "when what is overdue can be caught up with, and what to do in which week; the weightiest law first"),
            .options = {{u"pace"_s, u"N"_s, QT_TRANSLATE_NOOP("Verbs", "posts a week that each person can do; default: 4")},
                {u"by"_s, u"DATE"_s, QT_TRANSLATE_NOOP("Verbs", "the day by which it is to be done: says the pace it takes")},
                {u"member"_s, u"MEMBER"_s, QT_TRANSLATE_NOOP("Verbs", "only what this person answers for")}},
            .run = planDuties},
    };
}

} // namespace toasoan::ctl
