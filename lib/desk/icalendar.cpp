// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/icalendar.h"

#include <QFile>

#include <algorithm>

#include "platform/durablefile.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line break

QByteArray escaped(const QString &words)
{
    QString text;
    for (const QChar c : words.normalized(QString::NormalizationForm_C)) {
        if (c == u'\\' || c == u';' || c == u',')
            text.append(u'\\').append(c);
        else if (c == u'\n')
            text.append(u"\\n"_s);
        else if (c.category() != QChar::Other_Control)
            text.append(c);
        else if (c == u'\t')
            text.append(u' ');
    }
    return text.toUtf8();
}

/// A continuation begins with a space, and never within the bytes of a letter.
QByteArray folded(const QByteArray &line)
{
    QByteArray lines;
    qsizetype at = 0;
    while (at < line.size()) {
        const qsizetype room = at == 0 ? longestLine : longestLine - 1;
        qsizetype end = std::min(at + room, line.size());
        while (end < line.size() && (uchar(line[end]) & 0xC0) == 0x80)
            --end;
        lines += (at == 0 ? QByteArray() : QByteArray(" ")) + line.sliced(at, end - at) + "\r\n";
        at = end;
    }
    return lines;
}

QByteArray dayOf(QDate day) { return day.toString(u"yyyyMMdd"_s).toLatin1(); }

} // namespace

QByteArray toICalendar(const QString &name, const QList<CalendarEntry> &entries, Instant stamp)
{
    const QByteArray written = toDateTime(stamp).toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    QByteArray calendar;
    const auto add = [&](const QByteArray &line) { calendar += folded(line); };
    add("BEGIN:VCALENDAR");
    add("VERSION:2.0");
    add("PRODID:-//Toa Soan//toasoanctl//EN");
    add("CALSCALE:GREGORIAN");
    add("X-WR-CALNAME:" + escaped(name));
    for (const CalendarEntry &entry : entries) {
        add("BEGIN:VEVENT");
        add("UID:" + entry.uid.toUtf8());
        add("DTSTAMP:" + written);
        add("DTSTART;VALUE=DATE:" + dayOf(entry.day));
        add("DTEND;VALUE=DATE:" + dayOf(entry.day.addDays(1))); // the day after: the end is not included (3.6.1)
        add("SUMMARY:" + escaped(entry.summary));
        if (!entry.description.isEmpty())
            add("DESCRIPTION:" + escaped(entry.description));
        if (!entry.url.isEmpty())
            add("URL:" + entry.url.toEncoded());
        QByteArrayList categories;
        for (const QString &category : entry.categories)
            categories.append(escaped(category));
        if (!categories.isEmpty())
            add("CATEGORIES:" + categories.join(','));
        add("TRANSP:TRANSPARENT");
        add("END:VEVENT");
    }
    add("END:VCALENDAR");
    return calendar;
}

bool sameCalendar(const QByteArray &a, const QByteArray &b)
{
    const auto withoutStamps = [](const QByteArray &calendar) {
        QByteArrayList lines = calendar.split('\n');
        lines.removeIf([](const QByteArray &line) { return line.startsWith("DTSTAMP:"); });
        return lines;
    };
    return withoutStamps(a) == withoutStamps(b);
}

Result<> keepCalendarFile(const QString &path, const QByteArray &calendar)
{
    QFile before(path);
    if (before.open(QIODevice::ReadOnly) && sameCalendar(before.readAll(), calendar))
        return {};
    TRY_INTO(file, DurableFile::begin(path, calendar));
    return file.commit();
}

} // namespace toasoan
