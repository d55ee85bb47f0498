// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/words.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

QString patrolFinding(const PatrolFinding &finding)
{
    using Kind = PatrolFinding::Kind;
    const QString day = finding.day.toString(Qt::ISODate);
    switch (finding.kind) {
    case Kind::PageGone:
        return Words::tr("Page gone (%1)").arg(finding.detail);
    case Kind::PageChanged:
        return Words::tr("Page changed (%1)").arg(finding.detail);
    case Kind::FileGone:
        return Words::tr("File gone (%1)").arg(finding.detail);
    case Kind::FileChanged:
        return Words::tr("Attachment is another file");
    case Kind::LinkBroken:
        return Words::tr("Broken link (%1)").arg(finding.detail);
    case Kind::LinkUnreachable:
        return Words::tr("Link that nobody answers");
    case Kind::NoticeClosed:
        return Words::tr("Closed on %1, still shown as open").arg(day);
    case Kind::CertificateExpires:
        return Words::tr("Certificate ends on %1").arg(day);
    case Kind::CertificateRefused:
        return Words::tr("Certificate refused (%1)").arg(finding.detail);
    }
    return {};
}

QString findingsAre(qsizetype count)
{
    return count == 0 ? Words::tr("Nothing is wrong on the sites, as far as the last patrol saw.")
                      : Words::tr("%n thing(s) to put right on the sites.", nullptr, int(count));
}

QString patrolled(const PatrolSummary &summary, qsizetype findings)
{
    QStringList words{Words::tr("Looked at %n page(s).", nullptr, summary.looked)};
    if (summary.unknown > 0)
        words.append(Words::tr("%n of them could not be judged.", nullptr, summary.unknown));
    words.append(summary.changes == 0 ? Words::tr("Nothing changed.") : Words::tr("%n change(s) recorded.", nullptr, summary.changes));
    words.append(findingsAre(findings));
    return words.join(u' ');
}

QString watchedSections(const publish::TrialReport &report, const QTimeZone &zone)
{
    QStringList lines;
    for (const publish::TrialReport::Section &section : report.sections) {
        if (section.problem)
            lines.append(Words::tr("%1: cannot be looked at (%2).").arg(section.code, section.problem->detail));
        else if (!section.newest)
            lines.append(Words::tr("%1: nothing there.").arg(section.code));
        else
            lines.append(Words::tr("%1: newest is “%2” of %3, %4")
                    .arg(section.code, section.newest->title, shown(section.newest->at, zone), section.newest->url.toString()));
    }
    return lines.join(u'\n');
}

QString siteWatched(const QString &name) { return Words::tr("The site “%1” can be looked at.").arg(name); }

} // namespace toasoan::ctl::messages
