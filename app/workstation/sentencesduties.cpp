// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/sentences.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// Longer than that nobody reads; what is left out is said as a number.
constexpr qsizetype mostSteps = 60;

QString whyOff(const DayInfo &day)
{
    const QString name = Desk::shippedCalendar().holidayName(day.code);
    switch (day.kind) {
    case DayKind::WeeklyRest:
        return Sentences::tr("weekly day of rest");
    case DayKind::Holiday:
        return name.isEmpty() ? Sentences::tr("public holiday") : name;
    case DayKind::SubstituteDay:
        return Sentences::tr("off for a holiday that fell on a day of rest");
    case DayKind::SwappedOff:
        return Sentences::tr("off, another day is worked instead");
    default:
        return {};
    }
}

} // namespace

look::ChipText Sentences::chip(const Duty &duty) const
{
    if (duty.exempt)
        return {tr("Exempt until %1").arg(m_times.day(duty.exempt->until)), look::Tone::Slate};
    switch (duty.status.freshness) {
    case Freshness::NoRule:
        return {tr("No rule"), look::Tone::Grey};
    case Freshness::Fresh:
        return {tr("Up to date"), look::Tone::Green};
    case Freshness::DueSoon:
        return {
            duty.status.daysLeft == 0 ? tr("Due today") : tr("%n working day(s) left", nullptr, duty.status.daysLeft), look::Tone::Amber};
    case Freshness::Overdue:
        return {duty.status.daysLate == 0 ? tr("Overdue") : tr("%n working day(s) late", nullptr, duty.status.daysLate), look::Tone::Red};
    case Freshness::UnknownYear:
        return {tr("No calendar for %1").arg(duty.status.unknownYear), look::Tone::Grey};
    }
    return {};
}

QString Sentences::secondLine(const Duty &duty) const
{
    QStringList words{duty.responsibleName.isEmpty() ? tr("nobody answers for it") : duty.responsibleName};
    words.append(duty.news ? tr("newest %1").arg(m_times.day(duty.news->at)) : tr("nothing on the site yet"));
    if (duty.status.due.isValid())
        words.append(tr("due %1").arg(m_times.day(duty.status.due)));
    return words.join(u"  ·  "_s);
}

QStringList Sentences::about(const Duty &duty) const
{
    QStringList lines;
    if (duty.rule && duty.agencyWide)
        lines.append(tr("By the common rule something new is owed at most every %n working day(s).", nullptr, duty.rule->workingDays));
    else if (duty.rule)
        lines.append(tr("Something new is owed at most every %n working day(s).", nullptr, duty.rule->workingDays));
    else
        lines.append(tr("This section owes nothing regularly. The keeper of the workspace can set that under Settings, Sections."));
    if (duty.news) {
        lines.append(tr("Newest: “%1”, %2, on %3.").arg(duty.news->title, m_times.day(duty.news->at), duty.news->siteName));
        lines.append(duty.news->post.isNull() ? tr("It was put there without this program; the site shows it.")
                                              : tr("Seen on the site as a citizen sees it."));
    } else {
        lines.append(tr("No post of this section was seen on any site yet."));
    }
    if (duty.exempt)
        lines.append(tr("Exempt until %1: %2. Nobody is reminded until then.").arg(m_times.day(duty.exempt->until), duty.exempt->reason));
    if (duty.rule && duty.responsible.isNull())
        lines.append(tr("Nobody answers for this section: the keeper is told when it is late."));
    QStringList told;
    for (const MemberId &member : duty.tell)
        told.append(m_directory.memberName(member));
    told.removeAll({});
    if (duty.status.concern != Concern::Nobody && !told.isEmpty())
        lines.append(tr("Told now: %1.").arg(told.join(u", "_s)));
    if (duty.looked)
        lines.append(tr("The sites were looked at %1.").arg(m_times.at(*duty.looked)));
    return lines;
}

QStringList Sentences::steps(const Deadline &deadline) const
{
    QStringList lines;
    for (const DeadlineStep &step : deadline.steps.first(std::min(mostSteps, deadline.steps.size()))) {
        const QString day = m_times.day(step.day);
        switch (step.role) {
        case DeadlineStep::Role::Event:
            lines.append(tr("%1: the day of the event, which does not count").arg(day));
            break;
        case DeadlineStep::Role::Counted:
            lines.append(tr("%1: day %2").arg(day).arg(step.number));
            break;
        case DeadlineStep::Role::Skipped:
            lines.append(tr("%1: not counted, %2").arg(day, whyOff(step.why)));
            break;
        case DeadlineStep::Role::MovedTo:
            lines.append(tr("%1: the end moves here").arg(day));
            break;
        }
    }
    if (deadline.steps.size() > mostSteps)
        lines.append(tr("… and %n more day(s)", nullptr, int(deadline.steps.size() - mostSteps)));
    return lines;
}

QStringList Sentences::reckoning(const Duty &duty) const
{
    if (!duty.rule)
        return {};
    if (duty.status.freshness == Freshness::UnknownYear)
        return {tr("The calendar of this program has no days off for %1 yet; no due day is guessed.").arg(duty.status.unknownYear)};
    const Deadline &deadline = duty.days;
    QStringList lines = steps(deadline);
    if (duty.status.due.isValid())
        lines.append(tr("Due at the end of %1.").arg(m_times.day(duty.status.due)));
    if (duty.status.heldBack)
        lines.append(tr("Nobody is late for days before this rule was made."));
    if (deadline.provisional)
        lines.append(tr("Provisional: a yearly notice that is not out yet may move it."));
    return lines;
}

QString Sentences::checked(const Check &check, const PostType *type)
{
    const auto field = [&] {
        const auto found = type ? std::ranges::find(type->fields, check.subject, &FieldSpec::code) : QList<FieldSpec>::const_iterator();
        return type && found != type->fields.cend() ? labelOf(*found) : check.subject;
    };
    switch (check.kind) {
    case Check::Kind::TitleMissing:
        return tr("The title is missing.");
    case Check::Kind::TitleLong:
        return tr("The title is longer than %1 letters; lists and search engines cut it.").arg(longestGoodTitle);
    case Check::Kind::BodyMissing:
        return tr("There is no text and no attached file yet.");
    case Check::Kind::FieldMissing:
        return tr("“%1” is missing.").arg(field());
    case Check::Kind::FieldMalformed:
        return tr("“%1” is no day or number that can be read.").arg(field());
    case Check::Kind::SummaryMissing:
        return tr("There is no summary: lists show the title only.");
    case Check::Kind::ImageUndescribed:
        return tr("Picture “%1” has no description for those who cannot see it.").arg(check.subject);
    }
    return {};
}

QString Sentences::trial(const QString &siteName, const publish::TrialReport &report)
{
    const bool written = report.steps.contains(publish::TrialReport::Step::Remove);
    QStringList words{written ? tr("%1 works: what was written there came back as it was sent and was taken away again.").arg(siteName)
                              : tr("%1 can be looked at; nothing is ever written there.").arg(siteName)};
    if (!report.account.isEmpty())
        words.append(tr("Signed in as %1 (%2).").arg(report.account, report.roles.join(u", "_s)));
    if (!report.losses.isEmpty())
        words.append(tr("This account loses: %1.").arg(report.losses.join(u", "_s)));
    if (!report.missing.isEmpty())
        words.append(tr("An administrator of the site has to make these sections first: %1.").arg(report.missing.join(u", "_s)));
    return words.join(u' ');
}

} // namespace toasoan
