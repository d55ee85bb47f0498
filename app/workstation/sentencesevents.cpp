// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of known events whose post is owed, and of what a patrol found.
#include <QLocale>

#include "workstation/sentences.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

QString paragraph(const QString &html, int below = 6, int above = 0)
{
    return u"<p style=\"margin:%1px 0 %2px 0\">%3</p>"_s.arg(above).arg(below).arg(html);
}

} // namespace

QString Sentences::inLanguage(const Bilingual &words)
{
    return QLocale().language() == QLocale::Vietnamese || words.en.isEmpty() ? words.vi : words.en;
}

QString Sentences::ruleName(const EventDuty &duty)
{
    const QString name = inLanguage(duty.ruleName);
    return name.isEmpty() ? tr("Rule “%1”, which this program does not know").arg(duty.state.registered->rule) : name;
}

QString Sentences::titleOf(const EventDuty &duty) const { return duty.title.isEmpty() ? ruleName(duty) : duty.title; }

QString Sentences::length(const Period &period)
{
    switch (period.unit) {
    case PeriodUnit::Hours:
        return tr("%n hour(s)", nullptr, period.amount);
    case PeriodUnit::Days:
        return tr("%n day(s)", nullptr, period.amount);
    case PeriodUnit::WorkingDays:
        return tr("%n working day(s)", nullptr, period.amount);
    case PeriodUnit::Months:
        return tr("%n month(s)", nullptr, period.amount);
    }
    return {};
}

look::ChipText Sentences::chip(const EventDuty &duty) const
{
    const EventDutyStatus &status = duty.status;
    if (status.removalOverdue)
        return {tr("Must come down"), look::Tone::Red};
    if (status.goneEarly)
        return {tr("Came down too soon"), look::Tone::Red};
    switch (status.standing) {
    case EventStanding::Overdue:
        return {status.daysLate == 0 ? tr("Overdue") : tr("%n working day(s) late", nullptr, status.daysLate), look::Tone::Red};
    case EventStanding::DueSoon:
        return {status.daysLeft == 0 ? tr("Due today") : tr("%n working day(s) left", nullptr, status.daysLeft), look::Tone::Amber};
    case EventStanding::Ahead:
        return {status.due.isValid() ? tr("%n working day(s) left", nullptr, status.daysLeft) : tr("There is time"), look::Tone::Blue};
    case EventStanding::UnknownRule:
        return {tr("No rule for that day"), look::Tone::Grey};
    case EventStanding::UnknownYear:
        return {tr("No calendar for %1").arg(status.unknownYear), look::Tone::Grey};
    case EventStanding::AwaitsPublication:
        return {tr("Waits for what comes before"), look::Tone::Grey};
    case EventStanding::Done:
        if (status.review == Freshness::Overdue || status.review == Freshness::DueSoon)
            return {tr("To be looked through"), status.review == Freshness::Overdue ? look::Tone::Red : look::Tone::Amber};
        if (status.reviewBy.isValid())
            return {tr("Correct; look again by %1").arg(m_times.day(status.reviewBy)), look::Tone::Green};
        if (!status.late)
            return {tr("Done in time"), look::Tone::Green};
        return {status.daysLate == 0 ? tr("Done late") : tr("Done %n working day(s) late", nullptr, status.daysLate), look::Tone::Orange};
    case EventStanding::Closed:
        return {tr("Closed"), look::Tone::Slate};
    }
    return {};
}

QString Sentences::secondLine(const EventDuty &duty) const
{
    const EventDutyStatus &status = duty.status;
    QStringList words;
    if (!duty.number.isEmpty())
        words.append(duty.number);
    words.append(duty.responsibleName.isEmpty() ? tr("nobody answers for it") : duty.responsibleName);
    if (status.standing == EventStanding::Done && status.doneOn.isValid())
        words.append(tr("seen %1").arg(m_times.day(status.doneOn)));
    else if (status.due.isValid())
        words.append(tr("due %1").arg(m_times.day(status.due)));
    if (status.linked)
        words.append(tr("draft begun"));
    if (status.snoozed)
        words.append(tr("put off until %1").arg(m_times.day(duty.state.snoozedUntil)));
    if (status.unverified && !status.setByPerson)
        words.append(tr("not verified"));
    return words.join(u"  ·  "_s);
}

QStringList Sentences::about(const EventDutyDetails &details) const
{
    const EventDuty &duty = details.duty;
    const EventDutyStatus &status = duty.status;
    QStringList lines;
    switch (status.standing) {
    case EventStanding::Overdue:
        lines.append(tr("It had to be on the site by %1.").arg(m_times.day(status.due)));
        break;
    case EventStanding::DueSoon:
    case EventStanding::Ahead:
        if (status.due.isValid())
            lines.append(tr("It has to be on the site by the end of %1.").arg(m_times.day(status.due)));
        break;
    case EventStanding::UnknownRule:
        lines.append(tr("No rule says by when: on that day none was in force. Correct it, or set a day yourself."));
        break;
    case EventStanding::UnknownYear:
        lines.append(tr("The calendar of this program has no days off for %1 yet; no due day is guessed.").arg(status.unknownYear));
        break;
    case EventStanding::AwaitsPublication:
        lines.append(tr("Its time begins when the post before it is seen on the site."));
        break;
    case EventStanding::Done:
        lines.append(status.doneOn.isValid() ? tr("Citizens have found it since %1.").arg(m_times.day(status.doneOn)) : tr("It is done."));
        break;
    case EventStanding::Closed:
        lines.append(details.settledReason.isEmpty() ? tr("Closed.") : tr("Closed: %1").arg(details.settledReason));
        break;
    }
    if (status.contradictory)
        lines.append(tr("Two rules contradict each other. Both are named below; the stricter day counts until somebody decides."));
    if (status.suggested)
        lines.append(tr("The law says “at once” and gives no number; the day is our suggestion."));
    if (status.linked)
        lines.append(duty.postTitle.isEmpty() ? tr("A draft was begun for it; it counts once citizens can see it.")
                                              : tr("“%1” is to settle it; it counts once citizens can see it.").arg(duty.postTitle));
    if (status.windowEnds.isValid())
        lines.append(status.windowProjected
                ? tr("If it were published today, the time it gives to people would end on %1.").arg(m_times.day(status.windowEnds))
                : tr("The time it gives to people ends on %1.").arg(m_times.day(status.windowEnds)));
    if (status.goneEarly)
        lines.append(tr("It had to stay until %1 and is no longer there.").arg(m_times.day(status.mustStayUntil)));
    else if (status.mustStayUntil.isValid())
        lines.append(tr("It must stay until %1.").arg(m_times.day(status.mustStayUntil)));
    if (status.removeBy.isValid())
        lines.append(status.removalOverdue ? tr("It had to come down by %1.").arg(m_times.day(status.removeBy))
                                           : tr("It must come down by %1.").arg(m_times.day(status.removeBy)));
    if (status.reviewBy.isValid())
        lines.append(tr("Look it through by %1 and say that it is still correct.").arg(m_times.day(status.reviewBy)));
    if (status.snoozed)
        lines.append(tr("Put off until %1: %2").arg(m_times.day(duty.state.snoozedUntil), details.snoozeReason));
    if (!duty.awaited.isEmpty())
        lines.append(tr("What comes next is not registered yet: %1.").arg(duty.awaited.join(u", "_s)));
    QStringList told;
    for (const MemberId &member : duty.tell)
        told.append(m_directory.memberName(member));
    told.removeAll({});
    if (status.concern != Concern::Nobody && !told.isEmpty())
        lines.append(tr("Told now: %1.").arg(told.join(u", "_s)));
    if (duty.responsible.isNull())
        lines.append(tr("Nobody answers for it: put it into a section that has a responsible person."));
    lines.append(tr("Registered by %1 on %2.").arg(details.registeredByName, m_times.at(duty.state.registeredAt)));
    return lines;
}

QString Sentences::bases(const EventDutyDetails &details) const
{
    QString html;
    const QList<RuleVersion> &versions = details.duty.status.versions;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const RuleVersion &version = versions[i];
        const QString cited = details.citations.value(i).toHtmlEscaped();
        const bool known = version.nature != Nature::Practice && version.verification == Verification::Confirmed;
        QString line = cited.isEmpty() ? tr("No text is named.").toHtmlEscaped() : cited;
        if (version.nature == Nature::Practice)
            line += u" — <b>"_s + tr("practice, no law in force").toHtmlEscaped() + u"</b>"_s;
        else if (!known)
            line += u" — <b>"_s + tr("not verified").toHtmlEscaped() + u"</b>"_s;
        else if (version.nature == Nature::Own)
            line += u" — "_s + tr("rule of this agency").toHtmlEscaped();
        html += paragraph(line, 4);
    }
    return html;
}

QString Sentences::reckoning(const EventDutyDetails &details) const
{
    QString html;
    for (const ExplainedDate &date : details.dates) {
        const QString day = m_times.day(date.days.lastDay);
        QString heading;
        switch (date.what) {
        case ExplainedDate::What::Due:
            heading = tr("Due on %1").arg(day);
            break;
        case ExplainedDate::What::SetByPerson:
            heading = tr("Due on %1, as a person set it").arg(day);
            break;
        case ExplainedDate::What::WindowEnds:
            heading = tr("Open to people until %1").arg(day);
            break;
        case ExplainedDate::What::MustStayUntil:
            heading = tr("Must stay until %1").arg(day);
            break;
        case ExplainedDate::What::RemoveBy:
            heading = tr("Must come down by %1").arg(day);
            break;
        case ExplainedDate::What::ReviewBy:
            heading = tr("To be looked through by %1").arg(day);
            break;
        }
        html += paragraph(u"<b>"_s + heading.toHtmlEscaped() + u"</b>"_s, 2, html.isEmpty() ? 0 : 12);
        if (date.period.amount > 0)
            html += paragraph((date.period.direction == Direction::After ? tr("%1 after %2") : tr("%1 before %2"))
                                  .arg(length(date.period), m_times.day(date.from))
                                  .toHtmlEscaped(),
                2);
        if (date.version >= 0 && details.duty.status.versions.size() > 1)
            html += paragraph(details.citations.value(date.version).toHtmlEscaped(), 2);
        for (const QString &step : steps(date.days))
            html += paragraph(step.toHtmlEscaped(), 2);
        if (date.days.provisional)
            html += paragraph(tr("Provisional: a yearly notice that is not out yet may move it.").toHtmlEscaped(), 2);
    }
    return html;
}

QString Sentences::dueWords(const EventDutyDetails &preview) const
{
    const EventDutyStatus &status = preview.duty.status;
    QStringList words;
    if (status.due.isValid())
        words.append(status.standing == EventStanding::Overdue ? tr("Was due on %1").arg(m_times.day(status.due))
                                                               : tr("Due on %1").arg(m_times.day(status.due)));
    else
        words.append(chip(preview.duty).text);
    const auto first = std::ranges::find(preview.dates, ExplainedDate::What::Due, &ExplainedDate::what);
    if (first != preview.dates.end() && first->period.amount > 0)
        words.append(length(first->period));
    if (!preview.citations.isEmpty())
        words.append(preview.citations.first());
    if (status.contradictory)
        words.append(tr("two rules contradict each other"));
    if (status.unverified && !status.setByPerson)
        words.append(tr("not verified"));
    words.append(
        preview.duty.responsibleName.isEmpty() ? tr("nobody answers for it") : tr("%1 answers for it").arg(preview.duty.responsibleName));
    return words.join(u"  ·  "_s);
}

QString Sentences::weightName(LegalWeight weight)
{
    switch (weight) {
    case LegalWeight::Law:
        return tr("Law, verified");
    case LegalWeight::Own:
        return tr("Rule of the agency");
    case LegalWeight::Unverified:
        return tr("Law, not verified");
    case LegalWeight::Practice:
        return tr("Practice");
    case LegalWeight::Cadence:
        return tr("How often a section is updated");
    }
    return {};
}

QString Sentences::kindOf(const PatrolFinding &finding)
{
    switch (finding.kind) {
    case PatrolFinding::Kind::PageGone:
        return tr("Page is gone");
    case PatrolFinding::Kind::PageChanged:
        return tr("Page was changed");
    case PatrolFinding::Kind::FileGone:
        return tr("File is gone");
    case PatrolFinding::Kind::FileChanged:
        return tr("File was changed");
    case PatrolFinding::Kind::LinkBroken:
        return tr("Link leads nowhere");
    case PatrolFinding::Kind::LinkUnreachable:
        return tr("Nobody answers behind the link");
    case PatrolFinding::Kind::NoticeClosed:
        return tr("Still shown as open");
    case PatrolFinding::Kind::CertificateExpires:
        return tr("Certificate runs out");
    case PatrolFinding::Kind::CertificateRefused:
        return tr("Certificate is refused");
    }
    return {};
}

QString Sentences::secondLine(const PatrolFinding &finding) const
{
    QStringList words{m_directory.siteName(finding.site), tr("since %1").arg(m_times.day(finding.first)),
        finding.url.toDisplayString(QUrl::RemoveScheme).remove(0, 2)};
    words.removeAll({});
    return words.join(u"  ·  "_s);
}

QStringList Sentences::about(const PatrolFinding &finding) const
{
    QStringList lines;
    switch (finding.kind) {
    case PatrolFinding::Kind::PageGone:
        lines.append(tr("Our page is no longer there. If nobody took it down on purpose, publish it again."));
        break;
    case PatrolFinding::Kind::PageChanged:
        lines.append(tr("The page no longer shows what was approved. Ask who changed it; a correction puts the approved words back."));
        break;
    case PatrolFinding::Kind::FileGone:
        lines.append(tr("Citizens cannot open this file. Attach it again and submit a correction."));
        break;
    case PatrolFinding::Kind::FileChanged:
        lines.append(tr("The file on the site is not the one that was approved."));
        break;
    case PatrolFinding::Kind::LinkBroken:
        lines.append(tr("A link in our text leads to a page that is gone."));
        break;
    case PatrolFinding::Kind::LinkUnreachable:
        lines.append(tr("Nobody has answered there for days."));
        break;
    case PatrolFinding::Kind::NoticeClosed:
        lines.append(tr("Its closing day was %1, and it still reads as if it were open.").arg(m_times.day(finding.day)));
        break;
    case PatrolFinding::Kind::CertificateExpires:
        lines.append(tr("The certificate of the web server ends on %1. Whoever runs the server has to renew it; browsers warn people off "
                        "afterwards.")
                .arg(m_times.day(finding.day)));
        break;
    case PatrolFinding::Kind::CertificateRefused:
        lines.append(tr("Browsers warn people off this site. Whoever runs the server has to renew the certificate."));
        break;
    }
    lines.append(finding.url.toDisplayString());
    if (!finding.detail.isEmpty())
        lines.append(tr("The site says: %1").arg(finding.detail));
    lines.append(tr("Found %1, still so %2.").arg(m_times.at(finding.first), m_times.at(finding.last)));
    return lines;
}

} // namespace toasoan
