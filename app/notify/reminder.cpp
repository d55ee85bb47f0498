// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/reminder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::notify {

namespace {

constexpr int mostNamed = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

qsizetype overdueIn(const Digest &digest)
{
    return std::ranges::count(digest.duties, Freshness::Overdue, [](const Duty &duty) { return duty.status.freshness; })
        + std::ranges::count(digest.events, EventStanding::Overdue, [](const EventDuty &duty) { return duty.status.standing; });
}

QString shownDay(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

} // namespace

QString dutyLine(const Duty &duty)
{
    const CadenceStatus &status = duty.status;
    switch (status.freshness) {
    case Freshness::Overdue:
        return status.daysLate == 0 ? Words::tr("%1: was due on %2").arg(duty.sectionName, shownDay(status.due))
                                    : Words::tr("%1: %n working day(s) late", nullptr, status.daysLate).arg(duty.sectionName);
    case Freshness::DueSoon:
        return status.daysLeft == 0 ? Words::tr("%1: due today").arg(duty.sectionName)
                                    : Words::tr("%1: due on %2").arg(duty.sectionName, shownDay(status.due));
    case Freshness::Fresh:
        return Words::tr("%1: due on %2").arg(duty.sectionName, shownDay(status.due));
    case Freshness::UnknownYear:
        return Words::tr("%1: the working days of %2 are not known").arg(duty.sectionName).arg(status.unknownYear);
    case Freshness::NoRule:
        return duty.sectionName;
    }
    return {};
}

QString dutyLine(const EventDuty &duty)
{
    const EventDutyStatus &status = duty.status;
    const QString about = !duty.title.isEmpty() ? duty.title : !duty.ruleName.vi.isEmpty() ? duty.ruleName.vi : duty.state.registered->rule;
    QString line = about;
    if (status.removalOverdue)
        line = Words::tr("%1: had to be taken down by %2").arg(about, shownDay(status.removeBy));
    else if (status.goneEarly)
        line = Words::tr("%1: was taken down before %2").arg(about, shownDay(status.mustStayUntil));
    else if (status.standing == EventStanding::Done && status.reviewBy.isValid())
        line = Words::tr("%1: to be looked through by %2").arg(about, shownDay(status.reviewBy));
    else if (status.standing == EventStanding::Overdue && status.daysLate > 0)
        line = Words::tr("%1: %n working day(s) late", nullptr, status.daysLate).arg(about);
    else if (status.standing == EventStanding::Overdue)
        line = Words::tr("%1: was due on %2").arg(about, shownDay(status.due));
    else if (status.due.isValid() && status.daysLeft == 0)
        line = Words::tr("%1: due today").arg(about);
    else if (status.due.isValid())
        line = Words::tr("%1: due on %2").arg(about, shownDay(status.due));
    //: behind a line about a duty whose rule nobody has compared with the text of the law
    return status.unverified && !status.setByPerson ? Words::tr("%1 (the rule is unverified)").arg(line) : line;
}

DraftOffer draftFor(const Digest &digest)
{
    const auto isOwed = [](const EventDuty &duty) {
        return duty.status.standing != EventStanding::Done && duty.status.standing != EventStanding::Closed;
    };
    const auto ownEvent =
        std::ranges::find_if(digest.events, [&](const EventDuty &duty) { return isOwed(duty) && duty.responsible == digest.member; });
    if (ownEvent != digest.events.end())
        return {.duty = ownEvent->id, .section = {}};
    const auto own = std::ranges::find(digest.duties, digest.member, &Duty::responsible);
    if (own != digest.duties.end())
        return {.duty = {}, .section = own->section};
    const auto event = std::ranges::find_if(digest.events, isOwed);
    if (event != digest.events.end())
        return {.duty = event->id, .section = {}};
    return {.duty = {}, .section = digest.duties.isEmpty() ? SectionId() : digest.duties.first().section};
}

MailWords mailFor(const Digest &digest, const QString &agency)
{
    const auto overdue = overdueIn(digest);
    const auto all = digest.events.size() + digest.duties.size();
    MailWords mail;
    //: subject of a mail; %1: the agency
    mail.subject = overdue > 0 ? Words::tr("%1: %n publication(s) overdue", nullptr, int(overdue)).arg(agency)
                               : Words::tr("%1: %n publication(s) due soon", nullptr, int(all)).arg(agency);
    mail.text = Words::tr("To %1").arg(digest.name) + u"\n\n"_s;
    if (!digest.events.isEmpty()) {
        mail.text += Words::tr("Known events whose post is owed:") + u'\n';
        for (const EventDuty &duty : digest.events)
            mail.text += u"- "_s + dutyLine(duty) + u'\n';
        mail.text += u'\n';
    }
    if (!digest.duties.isEmpty()) {
        mail.text += Words::tr("Sections that owe something new:") + u'\n';
        for (const Duty &duty : digest.duties)
            mail.text += u"- "_s + dutyLine(duty) + u'\n';
        mail.text += u'\n';
    }
    mail.text += Words::tr("Sent by Tòa Soạn, at most once a working day. Nobody reads answers to this message.") + u'\n';
    return mail;
}

Notice noticeFor(const Digest &digest)
{
    const auto overdue = overdueIn(digest);
    const auto all = digest.events.size() + digest.duties.size();
    Notice notice;
    //: %1: whom the notice is for; several people may work at one computer
    notice.title = overdue > 0 ? Words::tr("%1: %n publication(s) overdue", nullptr, int(overdue)).arg(digest.name)
                               : Words::tr("%1: %n publication(s) due soon", nullptr, int(all)).arg(digest.name);
    QStringList lines;
    for (const EventDuty &duty : digest.events)
        lines.append(dutyLine(duty));
    for (const Duty &duty : digest.duties)
        lines.append(dutyLine(duty));
    if (const qsizetype more = lines.size() - mostNamed; more > 0) {
        lines.resize(mostNamed);
        lines.append(Words::tr("and %n more", nullptr, int(more)));
    }
    notice.text = lines.join(u'\n');
    notice.button = draftFor(digest).isThere() ? Words::tr("Open a draft") : QString();
    notice.urgent = overdue > 0;
    return notice;
}

} // namespace toasoan::notify
