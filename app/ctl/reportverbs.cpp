// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"
#include "ctl/dutyjson.h"
#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/reportsmonth.h"
#include "ctl/session.h"
#include "reports/monthpage.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

Answered<QDate> monthFrom(const Session &session, const QString &typed)
{
    if (typed.isEmpty())
        return Answered<QDate>(session.desk().today().transform_error([](const Error &error) { return Failure(error); }));
    for (const QString &form : {u"yyyy-MM"_s, u"MM/yyyy"_s, u"M/yyyy"_s}) {
        if (const QDate month = QDate::fromString(typed, form); month.isValid())
            return month;
    }
    return usage(messages::monthUnknown(typed), messages::monthForms());
}

qint64 counted(const MonthReport &report, MonthDuty::Outcome outcome) { return report.count(outcome); }

QJsonObject jsonOf(const MonthReport &report, const QString &file, const QString &csv)
{
    using Outcome = MonthDuty::Outcome;
    const bool decided = report.review.approved + report.review.returned > 0;
    return {{u"month"_s, report.first.toString(u"yyyy-MM"_s)}, {u"last"_s, dayOrNull(report.last)}, {u"running"_s, report.running},
        {u"file"_s, file}, {u"csv"_s, textOrNull(csv)}, {u"done"_s, counted(report, Outcome::Done)},
        {u"doneLate"_s, counted(report, Outcome::DoneLate)}, {u"overdue"_s, counted(report, Outcome::Overdue)},
        {u"notYetDue"_s, counted(report, Outcome::NotYetDue)}, {u"unknown"_s, counted(report, Outcome::Unknown)},
        {u"closed"_s, counted(report, Outcome::Closed)}, {u"sections"_s, report.sections.size()}, {u"stale"_s, qint64(report.stale())},
        {u"waiting"_s, report.waiting.size()}, {u"approved"_s, report.review.approved}, {u"returned"_s, report.review.returned},
        {u"medianDays"_s, decided ? QJsonValue(report.review.medianDays) : QJsonValue()}, {u"changes"_s, report.changes.size()},
        {u"unresolved"_s, qint64(report.unresolvedChanges())}, {u"pages"_s, report.pages.size()}};
}

Answered<Answer> reportMonth(Session &session, const Arguments &arguments)
{
    TRY_INTO(month, monthFrom(session, arguments.operand(0)));
    const auto report = session.desk().monthReport(month);
    if (!report && report.error().kind == Error::Kind::InvalidInput)
        return refusal(Error::Kind::InvalidInput, messages::monthOutside(), messages::monthForms());
    TRY(report);
    TRY_INTO(today, session.desk().today());
    const reports::ReportForm form{.parent = arguments.value(u"parent"),
        .number = arguments.value(u"number"),
        .place = arguments.value(u"place"),
        .made = today,
        .signer = arguments.value(u"signer"),
        .signerTitle = arguments.value(u"title"),
        .recipients = arguments.values(u"recipient")};
    const QString file = arguments.value(u"output");
    const QString csv = arguments.value(u"csv");
    TRY(writeNewFile(file, reports::toPdf(*report, form)));
    if (!csv.isEmpty())
        TRY(writeNewFile(csv, reports::toCsv(*report)));
    return Answer{messages::monthWritten(*report, file), jsonOf(*report, file, csv), {}};
}

} // namespace

QList<Verb> reportVerbs()
{
    return {
        {.noun = u"report"_s,
            .name = u"month"_s,
            .help = QT_TRANSLATE_NOOP(
                "Verbs", "one page for the head, as a PDF: what was owed, what is late, who answers, where it can be seen"),
            .operands = {{u"MONTH"_s, Times::AtMostOnce}},
            .options = {{u"output"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "a new file"), Times::Once},
                {u"csv"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Verbs", "a new file for the whole list, as a table for a spreadsheet")},
                {u"number"_s, u"TEXT"_s,
                    QT_TRANSLATE_NOOP("Verbs", "number of the report, or number and symbol; else to be written by hand")},
                {u"place"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "the place before the date; default: as the agency's name has it")},
                {u"parent"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "the agency above this one")},
                {u"signer"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Verbs", "who signs")},
                {u"title"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "as what: Chủ tịch")},
                {u"recipient"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Verbs", "who gets it, besides the archive"), Times::Any}},
            .run = reportMonth,
            .drawsPages = true},
    };
}

} // namespace toasoan::ctl
