// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/dutycalendar.h"

#include <QCoreApplication>

#include "notify/reminder.h"

using namespace Qt::StringLiterals;

namespace toasoan::notify {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DutyCalendar)
};

/// Makes the entries of one workspace.
class Entries final {
public:
    Entries(WorkspaceId workspace, MemberId member)
        : m_domain(u"@%1.toasoan"_s.arg(workspace.toHex().left(16)))
        , m_member(member)
    {
    }
    void add(const EventDuty &duty)
    {
        using enum EventStanding;
        const EventDutyStatus &status = duty.status;
        if (!concerns(duty))
            return;
        const QString title = duty.title.isEmpty() ? duty.ruleName.vi : duty.title;
        if (status.standing == Overdue || status.standing == DueSoon || status.standing == Ahead)
            add(u"duty-"_s + duty.id.toHex(), status.due, Words::tr("Publish: %1").arg(title), duty);
        if (status.standing == Done && !status.removalOverdue)
            add(u"remove-"_s + duty.id.toHex(), status.removeBy, Words::tr("Take down by today: %1").arg(title), duty);
        if (status.standing == Done)
            add(u"review-"_s + duty.id.toHex(), status.reviewBy, Words::tr("Look through: %1").arg(title), duty);
    }
    void add(const Duty &duty)
    {
        if (!concerns(duty) || !duty.status.due.isValid() || duty.exempt)
            return;
        QStringList lines{dutyLine(duty)};
        if (!duty.responsibleName.isEmpty())
            lines.append(Words::tr("Responsible: %1").arg(duty.responsibleName));
        m_entries.append({.uid = u"section-"_s + duty.section.toHex() + m_domain,
            .day = duty.status.due,
            .summary = Words::tr("Something new in: %1").arg(duty.sectionName),
            .description = lines.join(u'\n'),
            .categories = {duty.sectionName},
            .url = duty.news ? duty.news->url : QUrl()});
    }
    [[nodiscard]] const QList<CalendarEntry> &all() const { return m_entries; }

private:
    [[nodiscard]] bool concerns(const auto &duty) const
    {
        return m_member.isNull() || duty.responsible == m_member || duty.tell.contains(m_member);
    }
    void add(const QString &uid, QDate day, const QString &summary, const EventDuty &duty)
    {
        if (!day.isValid())
            return;
        // Nothing that changes from day to day, or the file would be new every morning.
        QStringList lines{duty.ruleName.vi, duty.number};
        if (!duty.responsibleName.isEmpty())
            lines.append(Words::tr("Responsible: %1").arg(duty.responsibleName));
        if (duty.status.unverified && !duty.status.setByPerson)
            lines.append(Words::tr("The rule is unverified."));
        lines.removeAll(QString());
        m_entries.append({.uid = uid + m_domain,
            .day = day,
            .summary = summary,
            .description = lines.join(u'\n'),
            .categories = duty.sectionName.isEmpty() ? QStringList() : QStringList{duty.sectionName},
            .url = duty.url});
    }

    QString m_domain;
    MemberId m_member;
    QList<CalendarEntry> m_entries;
};

} // namespace

Result<QByteArray> dutyCalendar(const Desk &desk, MemberId member)
{
    TRY_INTO(info, desk.info());
    TRY_INTO(today, desk.today());
    TRY_INTO(sections, desk.duties(today));
    TRY_INTO(events, desk.eventDuties());
    Entries entries(info.id, member);
    for (const EventDuty &duty : std::as_const(events))
        entries.add(duty);
    for (const Duty &duty : std::as_const(sections))
        entries.add(duty);
    return toICalendar(Words::tr("Publication duties of %1").arg(info.agencyName), entries.all(), desk.now());
}

Result<> keepDutyCalendar(Desk &desk, const KeptCalendar &wish)
{
    TRY_INTO(calendar, dutyCalendar(desk, wish.member));
    TRY(keepCalendarFile(wish.file, calendar));
    return desk.changeLocalSettings([&](LocalSettings &settings) -> Result<> {
        settings.calendar = wish;
        return {};
    });
}

Result<> forgetDutyCalendar(Desk &desk)
{
    return desk.changeLocalSettings([](LocalSettings &settings) -> Result<> {
        settings.calendar.reset();
        return {};
    });
}

Result<> refreshCalendarFile(const Desk &desk)
{
    TRY_INTO(settings, desk.localSettings());
    if (!settings.calendar)
        return {};
    TRY_INTO(calendar, dutyCalendar(desk, settings.calendar->member));
    return keepCalendarFile(settings.calendar->file, calendar);
}

} // namespace toasoan::notify
