// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of this agency: what travels with the program, and the yearly notices that the charter names.
#include <QFile>

#include "desk/deskprivate.h"
#include "domain/yearnotice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

const WorkingCalendar &Desk::shippedCalendar()
{
    static const WorkingCalendar days = [] {
        QFile file(u":/calendar/vietnam.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        auto parsed = WorkingCalendar::parse(open ? file.readAll() : QByteArray());
        if (!parsed)
            qFatal("vietnam.json: %s", qPrintable(parsed.error().detail)); // part of the program: wrong only if built wrong
        return *parsed;
    }();
    return days;
}

// Notices that were erased, or are of a newer program, leave nobody without a calendar.
WorkingCalendar Desk::Private::calendar(const Charter &charter) const
{
    if (laidOut && laidOut->first == charter.calendar)
        return laidOut->second;
    WorkingCalendar days = shippedCalendar();
    if (!charter.calendar.isNull()) {
        const auto text = ledger->text(charter.calendar);
        if (auto both = text ? days.withNotices(*text) : Result<WorkingCalendar>(std::unexpected(text.error())))
            days = std::move(*both);
    }
    laidOut = std::pair(charter.calendar, days);
    return days;
}

WorkingCalendar Desk::calendar() const
{
    const auto line = d->ledger->charter();
    return line ? d->calendar(line->newest()) : shippedCalendar();
}

Result<QString> Desk::calendarNotices() const
{
    TRY_INTO(line, d->ledger->charter());
    return line.newest().calendar.isNull() ? Result<QString>(QString()) : d->ledger->text(line.newest().calendar);
}

namespace {

/// Notices that stand together, and the calendar they make.
struct Together {
    QString text;
    WorkingCalendar days;
};

// What is wrong in all notices together, by the lines in which it was typed.
Error asTyped(const Error &error, const QString &all, const QList<YearNotice> &typed)
{
    const int line = error.detail.section(u':', 0, 0).toInt();
    const auto notices = parseYearNotices(all);
    if (error.kind != Error::Kind::InvalidInput || line == 0 || !notices)
        return error;
    const auto after = std::ranges::upper_bound(*notices, line, {}, &YearNotice::line);
    if (after == notices->begin())
        return error;
    const YearNotice &notice = *std::prev(after);
    const auto own = std::ranges::find(typed, notice.year, &YearNotice::year);
    if (own == typed.end())
        return {Error::Kind::InvalidInput, u"0: other: %1"_s.arg(notice.year)};
    int there = own->line;
    for (qsizetype i = 0; i < std::min(notice.lines.size(), own->lines.size()); ++i) {
        if (notice.lines[i].line == line)
            there = own->lines[i].line;
    }
    return {error.kind, u"%1: %2"_s.arg(there).arg(error.detail.section(u": "_s, 1))};
}

Result<Together> laidOver(const QString &known, const WorkingCalendar &now, const SetCalendar &command)
{
    // The new notices alone first, so that a refusal names their own lines.
    TRY_INTO(added, parseYearNotices(command.notices));
    TRY(now.withNotices(command.notices));
    TRY_INTO(before, parseYearNotices(known));
    QList<YearNotice> notices = withYears(before, added);
    for (const int year : command.without) {
        if (notices.removeIf([&](const YearNotice &notice) { return notice.year == year; }) == 0)
            return failure(Error::Kind::NotFound, QString::number(year));
    }
    const QString text = toText(notices);
    auto days = Desk::shippedCalendar().withNotices(text);
    if (!days)
        return std::unexpected(asTyped(days.error(), text, added));
    return Together{text, std::move(*days)};
}

} // namespace

Result<WorkingCalendar> Desk::previewCalendar(const SetCalendar &command) const
{
    TRY_INTO(known, calendarNotices());
    TRY_INTO(together, laidOver(known, calendar(), command));
    return together.days;
}

Result<Outcome> Desk::Private::run(const SetCalendar &command)
{
    TRY_INTO(before, ledger->charter());
    const BlobId known = before.newest().calendar;
    TRY_INTO(typed, known.isNull() ? Result<QString>(QString()) : ledger->text(known));
    TRY_INTO(together, laidOver(typed, calendar(before.newest()), command));
    const QString &text = together.text;
    const SealedWords words = text.isEmpty() ? SealedWords{} : sealText(text);
    Outcome outcome;
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        if (charter.calendar != known)
            return failure(Error::Kind::Stale, u"calendar"_s);
        if (charter.calendar.isNull() && text.isEmpty())
            return failure(Error::Kind::NothingToDo, u"calendar"_s);
        charter.calendar = words.id;
        if (!text.isEmpty())
            blobs.append(words.sealed);
        return {};
    }));
    outcome.events = events;
    return outcome;
}

} // namespace toasoan
