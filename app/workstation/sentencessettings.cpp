// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of what settings lead to: a yearly notice, a section that is looked at, a register that cannot be read.
#include <QLocale>

#include "workstation/sentences.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString columnName(const QString &field)
{
    if (field == "rule"_L1)
        return Sentences::tr("rule", "column of a register");
    if (field == "date"_L1)
        return Sentences::tr("date", "column of a register");
    if (field == "title"_L1)
        return Sentences::tr("title", "column of a register");
    if (field == "section"_L1)
        return Sentences::tr("section", "column of a register");
    return field;
}

QString columnNames(const QString &fields)
{
    QStringList names;
    for (const QString &field : fields.split(u", "_s))
        names.append(u"“"_s + columnName(field) + u"”"_s);
    return names.join(u", "_s);
}

} // namespace

QString Sentences::dayOff(const WorkingCalendar &calendar, QDate day)
{
    const DayInfo info = calendar.day(day);
    const QString other = QLocale().toString(info.other, u"d/M"_s);
    switch (info.kind) {
    case DayKind::Unknown:
    case DayKind::Working:
    case DayKind::WeeklyRest:
        return {};
    case DayKind::Holiday:
        return calendar.holidayName(info.code);
    case DayKind::SubstituteDay:
        return tr("off for a holiday on a day of rest (%1)").arg(other);
    case DayKind::SwappedOff:
        return tr("off, %1 is worked instead").arg(other);
    case DayKind::SwappedWorked:
        return tr("worked instead of %1").arg(other);
    }
    return {};
}

QString Sentences::wrongWithNotice(const Error &error)
{
    const QString code = error.detail.section(u": "_s, 1, 1);
    const QString about = error.detail.section(u": "_s, 2);
    if (code == "other"_L1)
        return tr("The agency's notice for %1 would not fit any more. Take that one back first.").arg(about);
    QString what = error.detail;
    if (code == "year"_L1 && about.toInt() > 0)
        what = tr("the year %1 is there twice, or the year before it is not known yet").arg(about);
    else if (code == "year"_L1)
        what = tr("the year comes first, such as “năm 2027”");
    else if (code == "source"_L1)
        what = tr("number and day of the notice are missing; they stand behind “nguồn:”");
    else if (code == "word"_L1)
        what = tr("“%1” is neither a holiday nor a swap").arg(about);
    else if (code == "date"_L1)
        what = tr("%1 is no day of that year").arg(about);
    else if (code == "dates"_L1)
        what = tr("it cannot be told which days are meant by “%1”").arg(about);
    else if (code == "empty"_L1)
        what = tr("nothing is said about %1").arg(about);
    else if (code == "days"_L1)
        what = tr("these cannot be all the days off for %1; weekends and days in lieu are counted in").arg(about);
    else if (code == "twice"_L1)
        what = tr("“%1” is said twice").arg(about);
    else if (code == "off"_L1)
        what = tr("%1 is no working day that can be taken off").arg(about);
    else if (code == "worked"_L1)
        what = tr("%1 is no day of rest that can be worked instead").arg(about);
    return tr("Line %1: %2.").arg(error.detail.section(u':', 0, 0), what);
}

QString Sentences::lookTrouble(const Error &error)
{
    const QString &detail = error.detail;
    if (error.kind == Error::Kind::InvalidInput && detail == "source"_L1)
        return tr("No section is looked at there yet.");
    if (error.kind != Error::Kind::SiteRefused)
        return reason(error);
    if (detail.startsWith("robots.txt"_L1))
        return tr("The site asks programs not to read that page (robots.txt).");
    if (detail.startsWith("no feed"_L1))
        return tr("What is at that address is no feed.");
    if (detail.startsWith("nothing fits"_L1))
        return tr("Nothing on the page fits the selectors.");
    if (detail.startsWith("no date"_L1))
        return tr("There are items, but no date can be read.");
    if (const qsizetype status = detail.lastIndexOf(": HTTP "_L1); status >= 0) {
        const QString number = detail.mid(status + 7);
        return number == "404"_L1 || number == "410"_L1 ? tr("There is no page at %1.").arg(detail.first(status))
                                                        : tr("The site does not show that page (HTTP %1).").arg(number);
    }
    return reason(error);
}

QList<std::pair<QString, QString>> Sentences::found(const publish::TrialReport &report) const
{
    QList<std::pair<QString, QString>> lines;
    for (const publish::TrialReport::Section &seen : report.sections) {
        const auto section = std::ranges::find(m_directory.sections, seen.code, &SectionInfo::code);
        QString words = tr("Nothing is there yet.");
        if (seen.problem)
            words = tr("Cannot be looked at. %1").arg(lookTrouble(*seen.problem));
        else if (seen.newest && !seen.newest->steady.isEmpty())
            words = tr("Newest: “%1”. It shows no exact day and counts from when it was first seen.").arg(seen.newest->title);
        else if (seen.newest)
            words = tr("Newest: “%1”, %2.").arg(seen.newest->title, m_times.at(seen.newest->at));
        lines.append({section == m_directory.sections.end() ? seen.code : section->name, words});
    }
    return lines;
}

QString Sentences::wrongWith(const BadLine &line)
{
    using Wrong = BadLine::Problem;
    const QString value = u"“"_s + line.value + u"”"_s;
    switch (line.problem) {
    case Wrong::Unreadable:
        return tr("a quote that never ends, or too many columns");
    case Wrong::Missing:
        return tr("the column “%1” is empty").arg(columnName(line.field));
    case Wrong::NotADay:
        return tr("%1 is no day").arg(value);
    case Wrong::UnknownYear:
        return tr("the working days of the year of %1 are not known").arg(value);
    case Wrong::UnknownRule:
        return tr("no rule is called %1").arg(value);
    case Wrong::NoDeadline:
        return tr("the rule %1 names no time for that day").arg(value);
    case Wrong::UnknownSection:
        return tr("no section is called %1").arg(value);
    case Wrong::Wrong:
        return tr("%1 is not as it must be").arg(value);
    case Wrong::Repeated:
        return tr("it is there already: %1").arg(value);
    case Wrong::NobodyResponsible:
        return tr("nobody answers for it");
    }
    return {};
}

QString Sentences::cannotBeTakenIn(const Error &error)
{
    if (error.detail == "encoding"_L1)
        return tr("The file is not in UTF-8: save it as “CSV UTF-8” and try again.");
    if (error.detail.startsWith("head"_L1))
        return tr("None of the first 20 lines names the columns; these are missing: %1.")
            .arg(columnNames(error.detail.section(u": "_s, 1)));
    if (error.detail.startsWith("sheet"_L1))
        return tr("The workbook has no sheet that can be read.");
    switch (error.kind) {
    case Error::Kind::Unsupported:
        return tr("Files of this kind cannot be read: save it as .xlsx or “CSV UTF-8” and try again.");
    case Error::Kind::Corrupt:
        return tr("The file is damaged or was not saved to its end: save it again and try again.");
    case Error::Kind::TooLarge:
        return tr("The file is too large: divide the register by year and try again.");
    default:
        return reason(error);
    }
}

} // namespace toasoan
