// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of this agency: what travels with the program, and the yearly notices that the charter names.
#include <QFile>

#include "desk/deskprivate.h"
#include "domain/yearnotice.h"

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

Result<Outcome> Desk::Private::run(const SetCalendar &command)
{
    TRY_INTO(before, ledger->charter());
    const BlobId known = before.newest().calendar;
    // The new notices alone first, so that a refusal names their own lines.
    TRY_INTO(added, parseYearNotices(command.notices));
    TRY_INTO(trial, calendar(before.newest()).withNotices(command.notices));
    QList<YearNotice> notices;
    if (!known.isNull()) {
        TRY_INTO(text, ledger->text(known));
        TRY_INTO(parsed, parseYearNotices(text));
        notices = parsed;
    }
    notices = withYears(notices, added);
    for (const int year : command.without) {
        if (notices.removeIf([&](const YearNotice &notice) { return notice.year == year; }) == 0)
            return failure(Error::Kind::NotFound, QString::number(year));
    }
    const QString text = toText(notices);
    TRY_INTO(together, shippedCalendar().withNotices(text));
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
