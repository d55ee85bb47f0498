// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/settings/yeardays.h"

#include <QLocale>

#include "workstation/sentences.h"

using namespace Qt::StringLiterals;

namespace toasoan {

QList<YearDay> daysOf(const WorkingCalendar &calendar, int year)
{
    QList<YearDay> days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const QString words = Sentences::dayOff(calendar, day);
        if (words.isEmpty())
            continue;
        const DayInfo info = calendar.day(day);
        const QString name = QLocale().toString(day, u"dddd, d/M"_s);
        days.append({.day = day,
            .worked = isWorked(info.kind),
            .words = name.left(1).toUpper() + name.mid(1) + u"  ·  "_s + words,
            .source = info.source});
    }
    return days;
}

} // namespace toasoan
