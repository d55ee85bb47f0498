// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/reminder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::notify {

namespace {

constexpr int mostNamed = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reminder)
};

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

SectionId draftFor(const Digest &digest)
{
    const auto own = std::ranges::find(digest.duties, digest.member, &Duty::responsible);
    return own == digest.duties.end() ? digest.duties.first().section : own->section;
}

Notice noticeFor(const Digest &digest)
{
    const auto overdue = std::ranges::count(digest.duties, Freshness::Overdue, [](const Duty &duty) { return duty.status.freshness; });
    Notice notice;
    //: %1: whom the notice is for; several people may work at one computer
    notice.title = overdue > 0 ? Words::tr("%1: %n section(s) overdue", nullptr, int(overdue)).arg(digest.name)
                               : Words::tr("%1: %n section(s) due soon", nullptr, int(digest.duties.size())).arg(digest.name);
    QStringList lines;
    for (const Duty &duty : digest.duties.first(std::min<qsizetype>(mostNamed, digest.duties.size())))
        lines.append(dutyLine(duty));
    if (const qsizetype more = digest.duties.size() - lines.size(); more > 0)
        lines.append(Words::tr("and %n more", nullptr, int(more)));
    notice.text = lines.join(u'\n');
    notice.button = Words::tr("Open a draft");
    notice.urgent = overdue > 0;
    return notice;
}

QString workstationProgram()
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u"/toasoan"_s);
    return beside.isExecutable() ? beside.filePath() : QStandardPaths::findExecutable(u"toasoan"_s);
}

Result<> openDraft(const QString &program, const QStringList &workspaceOptions, SectionId section)
{
    const QStringList arguments = workspaceOptions + QStringList{u"--new-post"_s, section.toHex()};
    return !program.isEmpty() && QProcess::startDetached(program, arguments) ? Result<>() : failure(Error::Kind::NotFound, u"toasoan"_s);
}

} // namespace toasoan::notify
