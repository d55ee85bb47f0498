// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reportsreminders.h"

#include "ctl/messages.h"
#include "ctl/words.h"
#include "notify/telling.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

namespace {
QString day(QDate date) { return date.toString(Qt::ISODate); }
QString time(QTime time) { return time.toString(u"HH:mm"_s); }

QString joined(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(u", "_s);
}
} // namespace

QString contactIs(const QString &name, const QString &address)
{
    return address.isEmpty() ? Words::tr("%1 has no address any more.").arg(name)
                             : Words::tr("%1 is told by e-mail at %2.").arg(name, address);
}
QString notAnAddress(const QString &typed) { return Words::tr("“%1” is no e-mail address.").arg(typed); }

QString remindersSet() { return Words::tr("The reminders were changed."); }
QString notDaysBefore(const QString &typed)
{
    return Words::tr("--days-before takes falling numbers of days, like 30,7,1, not “%1”.").arg(typed);
}
QString sectionExempt(const QString &section, QDate until)
{
    return Words::tr("Nobody is reminded of the section “%1” until %2.").arg(section, day(until));
}
QString sectionNoLongerExempt(const QString &section) { return Words::tr("People are reminded of the section “%1” again.").arg(section); }
QString exemptUntil(QDate until) { return Words::tr("exempt until %1").arg(day(until)); }
QString exemptionLimits() { return Words::tr("Name a day from today to a year from now, and a reason."); }

QString quietHours(const QString &name, const QuietHours &hours)
{
    return hours.from == hours.to
        ? Words::tr("%1 has no quiet hours; on days off nobody is told.").arg(name)
        : Words::tr("%1 is left in peace from %2 to %3, and on days off.").arg(name, time(hours.from), time(hours.to));
}
QString quietNow(const QString &until) { return Words::tr("Nobody is told now. The next reminder may come %1.").arg(until); }
QString notATime(const QString &option, const QString &typed)
{
    return Words::tr("--%1 takes a time of day, like 17:30, not “%2”.").arg(option, typed);
}

QString mailOff() { return Words::tr("This computer sends no mail."); }
QString mailSet(const QString &host) { return Words::tr("This computer sends mail through %1. Try it with mail test.").arg(host); }
QString mailTested(const QString &address) { return Words::tr("The mail server took a message to %1.").arg(address); }
QString mailPasswordNeeded(const QString &user) { return Words::tr("The mail server wants the password of %1.").arg(user); }
QString askMailPassword(const QString &user) { return Words::tr("Password of %1 at the mail server: ").arg(user); }
QString mailSecurityUnknown(const QString &typed) { return Words::tr("--security is starttls, tls or none, not “%1”.").arg(typed); }
QString mailUnprotected()
{
    return Words::tr("Without protection everybody on the way can read the mail and the password. Add --allow-plain if it must be so.");
}
QString mailed(qsizetype people) { return Words::tr("%n person(s) told by e-mail.", nullptr, int(people)); }
QString mailFailed(const QString &name, const Error &error)
{
    return Words::tr("The mail to %1 was not sent: %2").arg(name, mailWrong(error));
}
QString mailWrong(const Error &error)
{
    const QString sentence = notify::mailTrouble(error);
    return sentence.isEmpty() ? wrong(error) : sentence;
}
QString lookAtMail() { return Words::tr("See how it is set up with mail show, and set it anew with mail set."); }

QString timerForms() { return Words::tr("One of --on, --off and --status is wanted."); }
QString calendarFileForms() { return Words::tr("One of --output, --keep and --forget is wanted."); }
QString calendarFileIs(const QString &written, bool kept)
{
    if (written.isEmpty())
        return Words::tr("No calendar file is kept fresh any more.");
    return kept ? Words::tr("The calendar is in %1. toasoanctl serve keeps the file that was asked for fresh.").arg(written)
                : Words::tr("The calendar is in %1.").arg(written);
}

QString noticeWrong(const Error &error)
{
    const QString code = error.detail.section(u": "_s, 1, 1);
    const QString about = error.detail.section(u": "_s, 2);
    QString what = error.detail;
    if (code == "other"_L1)
        return Words::tr("The notice for %1, which was typed before, would not fit any more.").arg(about);
    if (code == "year"_L1)
        what = Words::tr("the year is missing, there twice, or not the next one behind the calendar (%1)").arg(about);
    else if (code == "source"_L1)
        what = Words::tr("the number and day of the notice are missing (%1)").arg(about);
    else if (code == "word"_L1)
        what = Words::tr("“%1” is no holiday and no swap").arg(about);
    else if (code == "date"_L1)
        what = Words::tr("%1 is no day of that year").arg(about);
    else if (code == "dates"_L1)
        what = Words::tr("the days cannot be told in “%1”").arg(about);
    else if (code == "empty"_L1)
        what = Words::tr("nothing is said about %1").arg(about);
    else if (code == "days"_L1)
        what = Words::tr("these cannot be the days off of that holiday (%1)").arg(about);
    else if (code == "twice"_L1)
        what = Words::tr("“%1” is said twice").arg(about);
    else if (code == "off"_L1)
        what = Words::tr("%1 is no working day that can be taken off").arg(about);
    else if (code == "worked"_L1)
        what = Words::tr("%1 is no day of rest that can be worked").arg(about);
    return Words::tr("The notice cannot be used, line %1: %2.").arg(error.detail.section(u':', 0, 0), what);
}
QString noticeForm() { return Words::tr("docs/calendar.md shows how a notice is typed. Nothing was changed."); }
QString calendarSet(const QList<int> &years) { return Words::tr("The calendar follows the notice for %1.").arg(joined(years)); }
QString calendarFits(const QList<int> &years)
{
    return Words::tr("The notice for %1 can be used. Nothing was changed.").arg(joined(years));
}
QString calendarOf(int year, bool hasNotice)
{
    return hasNotice ? Words::tr("Days off and swapped days of %1.").arg(year)
                     : Words::tr("Days off of %1, as they follow from the rules: its notice is not out.").arg(year);
}
QString dayOff(const DayInfo &info, const QString &holiday)
{
    const QString other = day(info.other);
    switch (info.kind) {
    case DayKind::Holiday:
        return holiday;
    case DayKind::SubstituteDay:
        return Words::tr("off for the holiday on %1").arg(other);
    case DayKind::SwappedOff:
        return Words::tr("off, %1 is worked instead").arg(other);
    case DayKind::SwappedWorked:
        return Words::tr("worked instead of %1").arg(other);
    default:
        return info.code == "swap-proposed"_L1 ? Words::tr("a swap with %1 is proposed").arg(other) : QString();
    }
}
QString certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Confirmed:
        return Words::tr("confirmed");
    case Certainty::Provisional:
        return Words::tr("provisional");
    case Certainty::Unverified:
        return Words::tr("not verified");
    }
    return {};
}
QString yearNotKnown(int year) { return Words::tr("The calendar has no days of %1.").arg(year); }
QString noticeForgotten(int year) { return Words::tr("The notice for %1 was taken back.").arg(year); }

} // namespace toasoan::ctl::messages
