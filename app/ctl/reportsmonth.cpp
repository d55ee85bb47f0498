// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reportsmonth.h"

#include <QDir>

#include "ctl/words.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

namespace {
QString day(QDate date) { return date.toString(Qt::ISODate); }
QString nameOf(const CatchUpPlan &plan) { return plan.responsible.isNull() ? Words::tr("Nobody responsible") : plan.responsibleName; }
} // namespace

QString monthWritten(const MonthReport &report, const QString &file)
{
    const QString month = report.first.toString(u"yyyy-MM"_s);
    const QString path = QDir::toNativeSeparators(file);
    return report.running ? Words::tr("The report for %1, up to %2, is in %3.").arg(month, day(report.last), path)
                          : Words::tr("The report for %1 is in %2.").arg(month, path);
}
QString monthUnknown(const QString &typed) { return Words::tr("“%1” is no month.").arg(typed); }
QString monthForms() { return Words::tr("Write a month as 2026-11 or 11/2026."); }
QString monthOutside()
{
    return Words::tr("There is nothing to report about that month: it is to come, or the newsroom did not exist yet.");
}

QString planFor(const CatchUpPlan &plan, const CatchUpOrder &order)
{
    const QString backlog = Words::tr("%n overdue", nullptr, int(plan.backlog));
    const QString pace = QString::number(plan.pace);
    const QString most = QString::number(CatchUpOrder::mostPace);
    if (plan.cleared.isValid())
        return Words::tr("%1: %2; %3 a week clear this by %4.").arg(nameOf(plan), backlog, pace, day(plan.cleared));
    if (plan.neededPace > 0)
        return Words::tr("%1: %2; %3 a week never clear this, %4 a week would.")
            .arg(nameOf(plan), backlog, pace, QString::number(plan.neededPace));
    if (order.by.isValid())
        return Words::tr("%1: %2; not even %3 a week clear this by %4.").arg(nameOf(plan), backlog, most, day(order.by));
    return Words::tr("%1: %2; not even %3 a week clear this.").arg(nameOf(plan), backlog, most);
}
QString noPlanNeeded() { return Words::tr("Nothing is overdue: no plan is needed."); }
QString dayIsOver(QDate date) { return Words::tr("%1 is over.").arg(day(date)); }
QString weekHead() { return Words::tr("Week of"); }
QString weightHead() { return Words::tr("Rests on"); }

QString workOf(const CatchUpItem &item)
{
    switch (item.work) {
    case CatchUpItem::Work::Publish:
        return Words::tr("publish");
    case CatchUpItem::Work::TakeDown:
        return Words::tr("take down");
    case CatchUpItem::Work::PutBack:
        return Words::tr("put back");
    case CatchUpItem::Work::LookThrough:
        return Words::tr("look through");
    case CatchUpItem::Work::Update:
        return Words::tr("update the section");
    }
    return {};
}

QString weightOf(LegalWeight weight)
{
    switch (weight) {
    case LegalWeight::Law:
        return Words::tr("law");
    case LegalWeight::Own:
        return Words::tr("rule of the agency");
    case LegalWeight::Unverified:
        return Words::tr("law, not verified");
    case LegalWeight::Practice:
        return Words::tr("practice");
    case LegalWeight::Cadence:
        return Words::tr("how often");
    }
    return {};
}

QString remarkOf(const CatchUpItem &item)
{
    return item.overdue ? Words::tr("overdue") : item.late ? Words::tr("will be late") : QString();
}

} // namespace toasoan::ctl::messages
