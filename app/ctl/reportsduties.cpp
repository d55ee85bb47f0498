// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reportsduties.h"

#include <QDir>

#include "ctl/reports.h"
#include "ctl/words.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

namespace {
QString day(QDate date) { return date.toString(Qt::ISODate); }
} // namespace

QString unverified() { return Words::tr("not verified"); }

QString length(const Period &period)
{
    switch (period.unit) {
    case PeriodUnit::Hours:
        return Words::tr("%n hour(s)", nullptr, period.amount);
    case PeriodUnit::Days:
        return Words::tr("%n day(s)", nullptr, period.amount);
    case PeriodUnit::WorkingDays:
        return Words::tr("%n working day(s)", nullptr, period.amount);
    case PeriodUnit::Months:
        return Words::tr("%n month(s)", nullptr, period.amount);
    }
    return {};
}

QString deadlineOf(const RuleInForce &rule, const Catalogue &catalogue)
{
    const Bilingual anchor = catalogue.anchorName(rule.rule->anchor);
    const QString event = vietnamese() ? anchor.vi : anchor.en;
    QStringList parts;
    for (const RuleVersion &version : rule.versions) {
        QString part;
        if (version.every && !version.every->days.isEmpty())
            part = Words::tr("on fixed days of the year");
        else if (version.every)
            part = Words::tr("every %1").arg(length({.amount = version.every->amount, .unit = version.every->unit}));
        if (version.deadline) {
            const QString amount = length(*version.deadline);
            part += part.isEmpty() ? QString() : u", "_s;
            part += version.deadline->direction == Direction::Before ? Words::tr("%1 before: %2").arg(amount, event)
                                                                     : Words::tr("%1 after: %2").arg(amount, event);
            if (version.immediately)
                part += u' ' + Words::tr("(suggested; the text gives no number)");
        }
        if (version.review)
            part += (part.isEmpty() ? QString() : u", "_s) + Words::tr("looked through every %1").arg(length(*version.review));
        if (!parts.contains(part))
            parts.append(part);
    }
    return parts.join(u" | "_s);
}

QString eventState(const EventDutyStatus &status)
{
    switch (status.standing) {
    case EventStanding::Overdue:
        return status.daysLate == 0 ? Words::tr("overdue") : Words::tr("%n working day(s) late", nullptr, status.daysLate);
    case EventStanding::DueSoon:
        return Words::tr("due soon");
    case EventStanding::Ahead:
        return Words::tr("ahead");
    case EventStanding::UnknownRule:
        return Words::tr("no such rule on that day");
    case EventStanding::UnknownYear:
        return Words::tr("the working days of %1 are not known").arg(status.unknownYear);
    case EventStanding::AwaitsPublication:
        return Words::tr("waits for what comes before it");
    case EventStanding::Done:
        if (!status.late)
            return Words::tr("done in time");
        return status.daysLate == 0 ? Words::tr("done late") : Words::tr("done, %n working day(s) late", nullptr, status.daysLate);
    case EventStanding::Closed:
        return Words::tr("closed");
    }
    return {};
}

QString eventRemarks(const EventDuty &duty)
{
    const EventDutyStatus &status = duty.status;
    QStringList remarks;
    if (status.unverified)
        remarks.append(unverified());
    if (status.contradictory)
        remarks.append(Words::tr("rules contradict each other: the stricter day"));
    if (status.suggested)
        remarks.append(Words::tr("suggested day"));
    if (status.linked)
        remarks.append(Words::tr("the post is not on the site yet"));
    if (status.snoozed)
        remarks.append(Words::tr("put off until %1").arg(day(duty.state.snoozedUntil)));
    if (status.windowEnds.isValid())
        remarks.append((status.windowProjected ? Words::tr("open until %1 if published today") : Words::tr("open until %1"))
                .arg(day(status.windowEnds)));
    if (status.goneEarly)
        remarks.append(Words::tr("taken down before %1").arg(day(status.mustStayUntil)));
    else if (status.mustStayUntil.isValid() && status.standing == EventStanding::Done)
        remarks.append(Words::tr("must stay until %1").arg(day(status.mustStayUntil)));
    if (status.removeBy.isValid())
        remarks.append(Words::tr("must be gone by %1").arg(day(status.removeBy)));
    if (status.reviewBy.isValid())
        remarks.append(Words::tr("to be looked through by %1").arg(day(status.reviewBy)));
    if (!duty.awaited.isEmpty())
        remarks.append(Words::tr("next: %1").arg(duty.awaited.join(u", "_s)));
    return remarks.join(u"; "_s);
}

QString kindOfDate(ExplainedDate::What what)
{
    switch (what) {
    case ExplainedDate::What::Due:
        return Words::tr("Due");
    case ExplainedDate::What::SetByPerson:
        return Words::tr("Due, as a person set it");
    case ExplainedDate::What::WindowEnds:
        return Words::tr("Open until");
    case ExplainedDate::What::MustStayUntil:
        return Words::tr("Must stay until");
    case ExplainedDate::What::RemoveBy:
        return Words::tr("Must be gone by");
    case ExplainedDate::What::ReviewBy:
        return Words::tr("To be looked through by");
    }
    return {};
}

QString dayReason(const DeadlineStep &step)
{
    const QString name = Desk::shippedCalendar().holidayName(step.why.code);
    const QString why = name.isEmpty() ? step.why.source : name;
    switch (step.role) {
    case DeadlineStep::Role::Event:
        return Words::tr("the event; its day does not count");
    case DeadlineStep::Role::Counted:
        return Words::tr("counted: %1").arg(step.number);
    case DeadlineStep::Role::Skipped:
        return Words::tr("skipped: %1").arg(why);
    case DeadlineStep::Role::MovedTo:
        return Words::tr("the working day it moves to");
    }
    return {};
}

QString provisionalDay() { return Words::tr("(may still change)"); }

QString badLine(const BadLine &line)
{
    using Problem = BadLine::Problem;
    const auto about = [&](const QString &sentence) { return sentence.arg(line.field, line.value); };
    switch (line.problem) {
    case Problem::Unreadable:
        return Words::tr("a quote that never ends, or too many columns");
    case Problem::Missing:
        return Words::tr("%1 is missing").arg(line.field);
    case Problem::NotADay:
        return about(Words::tr("%1 is no day: “%2”"));
    case Problem::UnknownYear:
        return about(Words::tr("%1: the working days of that year are not known: “%2”"));
    case Problem::UnknownRule:
        return about(Words::tr("%1: no such rule: “%2”"));
    case Problem::NoDeadline:
        return about(Words::tr("%1: the rule names no time for that day: “%2”"));
    case Problem::UnknownSection:
        return about(Words::tr("%1: no such section: “%2”"));
    case Problem::Wrong:
        return about(Words::tr("%1 is not as it must be: “%2”"));
    case Problem::Repeated:
        return Words::tr("there already: “%1”").arg(line.value);
    case Problem::NobodyResponsible:
        return Words::tr("went in, but nobody is responsible for it");
    }
    return {};
}

QString eventsHeading() { return Words::tr("Known events whose post is owed:"); }
QString sectionsHeading() { return Words::tr("Sections and how long ago they were updated:"); }
QString ownCatalogueUnreadable(const Error &error)
{
    return Words::tr("The agency's own rules cannot be read (%1); only those of the program are shown.").arg(error.detail);
}
QString catalogueSet(bool own)
{
    return own ? Words::tr("The agency's own rules are signed and hold from now on.")
               : Words::tr("The agency has no rules of its own any more.");
}
QString listWritten(const QString &file, qsizetype rows)
{
    return Words::tr("The list of %n item(s) is in %1.", nullptr, int(rows)).arg(QDir::toNativeSeparators(file));
}
QString dutyRegistered(const EventDuty &duty)
{
    const QString due = duty.status.due.isValid() ? Words::tr("“%1” is due on %2.").arg(duty.title, day(duty.status.due))
                                                  : Words::tr("“%1” is registered: %2.").arg(duty.title, eventState(duty.status));
    return duty.status.unverified ? due + u' ' + Words::tr("The rule is not verified.") : due;
}
QString dutySettled(const EventDuty &duty)
{
    return duty.status.linked ? Words::tr("“%1” is settled once its post is seen on the site.").arg(duty.title)
                              : Words::tr("“%1”: %2.").arg(duty.title, eventState(duty.status));
}
QString dutySnoozed(const EventDuty &duty)
{
    return Words::tr("Nobody is told about “%1” until %2.").arg(duty.title, day(duty.state.snoozedUntil));
}
QString dutyConfirmed(const EventDuty &duty)
{
    return duty.status.reviewBy.isValid() ? Words::tr("“%1” is still correct; look again by %2.").arg(duty.title, day(duty.status.reviewBy))
                                          : Words::tr("“%1” is still correct.").arg(duty.title);
}
QString dutiesImported(int good, qsizetype bad, bool rehearsal)
{
    const QString went = rehearsal ? Words::tr("%n line(s) would go in.", nullptr, good) : Words::tr("%n line(s) went in.", nullptr, good);
    return bad == 0 ? went : went + u' ' + Words::tr("%n line(s) did not.", nullptr, int(bad));
}
QString dutiesOwed(qsizetype events, qsizetype sections)
{
    const QString known =
        events == 0 ? Words::tr("No known event is overdue.") : Words::tr("%n known event(s) overdue.", nullptr, int(events));
    return known + u' ' + dutiesAre(sections);
}

QString notADay(const QString &where, const QString &typed) { return Words::tr("%1 is no day: “%2”").arg(where, typed); }
QString dayForms() { return Words::tr("Write a day as 2026-11-20 or 20/11/2026."); }
QString agencyUnknown(const QString &typed) { return Words::tr("“%1” is no kind of agency.").arg(typed); }
QString agencyForms()
{
    QStringList codes;
    for (int kind = 0; kind < agencyKindCount; ++kind)
        codes.append(agencyCode(AgencyKind(kind)));
    return Words::tr("Kinds: %1.").arg(codes.join(u", "_s));
}
QString agencyMissing() { return Words::tr("It is not known what kind of agency this is."); }
QString formatForms() { return Words::tr("Formats: csv, html."); }
QString catalogueWrong(const QString &place) { return Words::tr("The rules are not as they must be: %1").arg(place); }
QString registerUnreadable(const Error &error)
{
    const QString about = error.detail.section(u": "_s, 1);
    if (error.detail == "encoding"_L1)
        return Words::tr("The file is not in UTF-8.");
    if (error.detail.startsWith("head"_L1))
        return Words::tr("None of the first 20 lines names these columns: %1.").arg(about);
    if (error.detail.startsWith("sheet"_L1))
        return about.isEmpty() ? Words::tr("The workbook has no sheet.") : Words::tr("There is no such sheet; there are: %1.").arg(about);
    if (error.kind == Error::Kind::Unsupported)
        return Words::tr("This is a workbook of the old form (.xls), one with a password, or that of another program.");
    if (error.kind == Error::Kind::Corrupt)
        return Words::tr("The workbook is damaged (%1).").arg(error.detail);
    if (error.kind == Error::Kind::TooLarge)
        return Words::tr("The register is too large; at most 100,000 lines (%1).").arg(error.detail);
    return {};
}
QString saveRegisterAgain() { return Words::tr("Save it as .xlsx without a password, or as CSV in UTF-8."); }
QString registerFound(const FoundRegister &found)
{
    const QString lines = dutiesImported(found.good, found.bad.size(), found.pending);
    return found.pending ? Words::tr("waits: %1").arg(lines) : lines;
}
QString noRegisterWaits() { return Words::tr("No register waits."); }
QString watchState(const RegisterWatch &watch, qsizetype pending)
{
    if (watch.folder.isEmpty())
        return Words::tr("No folder is watched.");
    const QString folder = QDir::toNativeSeparators(watch.folder);
    QString state =
        watch.reachable ? Words::tr("%1 is watched.").arg(folder) : Words::tr("%1 is watched, but it cannot be found now.").arg(folder);
    if (pending > 0)
        state += u' ' + Words::tr("%n register(s) wait for duty import --pending.", nullptr, int(pending));
    if (watch.resting > 0)
        state += u' ' + Words::tr("%n file(s) may still be being written and are looked at again.", nullptr, watch.resting);
    return state;
}
QString folderUnreadable(const QString &folder) { return Words::tr("The folder %1 cannot be read.").arg(QDir::toNativeSeparators(folder)); }
QString dutiesArisen(qsizetype count, bool rehearsal)
{
    if (count == 0)
        return Words::tr("The calendar brings nothing new.");
    return rehearsal ? Words::tr("%n duty(ies) would be registered.", nullptr, int(count))
                     : Words::tr("%n duty(ies) registered.", nullptr, int(count));
}
QString ruleSilent(const QString &rule) { return Words::tr("The rule “%1” names no time for that day.").arg(rule); }
QString listRules() { return Words::tr("See catalogue list."); }
QString listDuties() { return Words::tr("See duty list."); }
QString ruleIs(const QString &name) { return Words::tr("The rule “%1”.").arg(name); }
QString formatUnknown(const QString &typed) { return Words::tr("“%1” is no format.").arg(typed); }
QString postOrReason() { return Words::tr("Name the post with --post, or the reason with --reason."); }
QString snoozeLimits()
{
    return Words::tr("A duty can be put off until tomorrow or for up to %1 days, %2 times.")
        .arg(DutyState::longestSnooze)
        .arg(DutyState::mostSnoozes);
}
QString onlyStanding() { return Words::tr("Only a page that must always be right can be confirmed."); }
QString yearUnknown(const QString &year) { return Words::tr("The working days of %1 are not known.").arg(year); }

} // namespace toasoan::ctl::messages
