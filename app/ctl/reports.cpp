// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reports.h"

#include <QDir>

#include "ctl/words.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

namespace {
bool speaksVietnamese = false;
} // namespace

void setVietnamese(bool yes) { speaksVietnamese = yes; }
bool vietnamese() { return speaksVietnamese; }

QString tableText(const char *text) { return QCoreApplication::translate("Verbs", text); }
QString helpUsage(const QString &synopsis) { return Words::tr("Usage: %1").arg(u"toasoanctl --workspace DIR "_s + synopsis); }
QString helpOptions() { return Words::tr("Options:"); }
QString helpGlobalOptions() { return Words::tr("Options of every verb:"); }
QString helpMore(const QString &words) { return Words::tr("More about one: %1").arg(u"toasoanctl "_s + words + u" --help"_s); }

QString askPassphrase(const QString &name) { return Words::tr("Passphrase of %1:").arg(name); }
QString askNewPassphrase(const QString &name) { return Words::tr("New passphrase of %1, eight letters or more:").arg(name); }
QString askNewPassphraseAgain() { return Words::tr("The same again:"); }
QString askSitePassword(const QString &site) { return Words::tr("Password that the site “%1” asks for:").arg(site); }

QString repaired() { return Words::tr("repaired"); }
QString dismissed() { return Words::tr("dismissed"); }
QString keyHere() { return Words::tr("here"); }
QString retired() { return Words::tr("retired"); }
QString never() { return Words::tr("never"); }
QString cadence(const std::optional<Cadence> &rule, bool agencyWide)
{
    if (!rule)
        return Words::tr("not set");
    return agencyWide ? Words::tr("every %n working day(s) by the common rule", nullptr, rule->workingDays)
                      : Words::tr("every %n working day(s)", nullptr, rule->workingDays);
}
QString everySectionOwes(const std::optional<Cadence> &rule)
{
    return rule ? Words::tr("A section without a rule of its own owes something new every %n working day(s).", nullptr, rule->workingDays)
                : Words::tr("A section without a rule of its own owes nothing regularly.");
}

QString freshness(const CadenceStatus &status)
{
    switch (status.freshness) {
    case Freshness::NoRule:
        return Words::tr("no rule");
    case Freshness::Fresh:
        return Words::tr("fresh");
    case Freshness::DueSoon:
        return Words::tr("due soon");
    case Freshness::Overdue:
        return status.daysLate == 0 ? Words::tr("overdue") : Words::tr("%n working day(s) late", nullptr, status.daysLate);
    case Freshness::UnknownYear:
        return Words::tr("the working days of %1 are not known").arg(status.unknownYear);
    }
    return {};
}

QString draftVersion(quint64 version, const QString &saved) { return Words::tr("%1 (saved %2)").arg(version).arg(saved); }
QString nextLook(const QString &when) { return Words::tr("Next: %1.").arg(when); }

QString workspaceMade(const QString &agency, const QString &folder, const QString &keeper)
{
    return Words::tr("The newsroom of “%1” is made in %2; %3 keeps its charter.").arg(agency, folder, keeper);
}

QString recoverySheet(const QString &sheet)
{
    return Words::tr("Recovery sheet. Print it and lock it away: it is shown once, and it alone brings the newsroom back if the keeper's "
                     "key is lost.")
        + u"\n\n    "_s + sheet + u"\n\n"_s;
}

QString secretsKept(const QString &place)
{
    return place == "keychain"_L1
        ? Words::tr("This computer's own secret is in the system's keychain.") + u'\n'
        : Words::tr("This computer's own secret is in the file %1, for your eyes only.").arg(QDir::toNativeSeparators(place)) + u'\n';
}

QString workspaceIs(const WorkspaceInfo &info)
{
    if (info.frozen)
        return Words::tr("This newsroom was changed by a newer Tòa Soạn: here it can only be read.");
    if (!info.restoredSeats.isEmpty())
        return Words::tr("This is a restored copy: what is signed from now on is marked so.");
    return info.someoneCanApprove ? Words::tr("Somebody here can approve.")
                                  : Words::tr("Nobody can approve yet: add a reviewer with member add.");
}

QString workspaceSound(const VerifyReport &report)
{
    return Words::tr("Sound: %1 events, %2 texts and %3 files are as they were signed.")
        .arg(report.events)
        .arg(report.blobs)
        .arg(report.media);
}

QString workspaceRebuilt(qint64 posts) { return Words::tr("The lists are made again: %n post(s).", nullptr, int(posts)); }

QString memberAdded(const QString &name) { return Words::tr("%1 is in the newsroom and has a key on this computer.").arg(name); }
QString contactAdded(const QString &name) { return Words::tr("%1 is in the newsroom, without a key on this computer.").arg(name); }
QString seatAdded(const QString &name) { return Words::tr("%1 has a key on this computer now.").arg(name); }
QString rolesAre(const QString &name, const QSet<Role> &granted) { return Words::tr("%1 is now: %2.").arg(name, roles(granted)); }
QString memberDismissed(const QString &name) { return Words::tr("%1 has no rights any more; what they signed so far stays.").arg(name); }
QString sectionAdded(const QString &name) { return Words::tr("The section “%1” is there.").arg(name); }
QString sectionChanged(const QString &name) { return Words::tr("The section “%1” is changed.").arg(name); }
QString siteAdded(const QString &name) { return Words::tr("The site “%1” is there; try it with site test.").arg(name); }
QString siteChanged(const QString &name) { return Words::tr("The site “%1” is changed.").arg(name); }
QString siteWorks(const QString &name)
{
    return Words::tr("The site “%1” took a trial file, gave it back unchanged and removed it.").arg(name);
}

QString sitePasswordKept(const QString &name, bool kept)
{
    return kept ? Words::tr("The password of the site “%1” is kept on this computer; site test tries it.").arg(name)
                : Words::tr("The password of the site “%1” is forgotten on this computer.").arg(name);
}

QString siteTried(const publish::TrialReport &report)
{
    QStringList lines;
    if (!report.account.isEmpty())
        lines.append(Words::tr("Signed in as %1 (%2).").arg(report.account, report.roles.join(u", "_s)));
    if (!report.account.isEmpty() && report.losses.isEmpty())
        lines.append(Words::tr("The site keeps every element of a text as it is."));
    if (!report.losses.isEmpty())
        lines.append(Words::tr("The site alters these elements of a text: %1.").arg(report.losses.join(u", "_s)));
    if (!report.missing.isEmpty())
        lines.append(Words::tr("An administrator of the site must make a category for: %1.").arg(report.missing.join(u", "_s)));
    return lines.join(u'\n');
}

QString counted(qsizetype count) { return Words::tr("%n in all.", nullptr, int(count)); }

QString countedMore(qsizetype count, qint64 total, qint64 cursor)
{
    return Words::tr("%1 of %2; more with --after %3.").arg(count).arg(total).arg(cursor);
}

QString draftSaved(const QString &title) { return Words::tr("The draft of “%1” is saved on this computer.").arg(title); }

QString draftKeptBeside(const QString &title)
{
    return Words::tr("The draft of “%1” is saved beside a newer one that another window wrote; see post draft.").arg(title);
}

QString draftDiscarded(const QString &title, const QString &id)
{
    return Words::tr("The draft of “%1” is put away for 30 days; post draft %2 --restore brings it back.").arg(title, id);
}

QString draftRestored(const QString &title) { return Words::tr("The draft of “%1” is back.").arg(title); }
QString postShared(const QString &title) { return Words::tr("This version of “%1” is kept, and colleagues can see it.").arg(title); }
QString postIs(const QString &title, Word state) { return Words::tr("“%1”: %2.").arg(title, word(state)); }

QString returned(const QString &title) { return Words::tr("“%1” is returned with your remark.").arg(title); }
QString recalled(const QString &title) { return Words::tr("The submission of “%1” is recalled, for good.").arg(title); }
QString released(const QString &title) { return Words::tr("“%1” may go out now although its time was missed.").arg(title); }
QString held(const QString &title, const QString &site) { return Words::tr("“%1” is not sent to “%2” for now.").arg(title, site); }
QString letGo(const QString &title, const QString &site) { return Words::tr("“%1” may be sent to “%2” again.").arg(title, site); }
QString previewWritten(const QString &file) { return Words::tr("The page is in %1.").arg(QDir::toNativeSeparators(file)); }
QString mediaWritten(const QString &file) { return Words::tr("The file is in %1.").arg(QDir::toNativeSeparators(file)); }

QString approved(const QString &title, int given, int needed)
{
    return given >= needed ? Words::tr("“%1” is approved.").arg(title)
                           : Words::tr("Step %2 of %3 is approved for “%1”; another person approves the next.")
                                 .arg(title, QString::number(given), QString::number(needed));
}

QString submitted(SubmissionKind kind, const QString &title, const QString &when, bool approvedAtOnce)
{
    if (kind == SubmissionKind::Remove && approvedAtOnce)
        return Words::tr("“%1” will be taken down; a second person confirms within one working day.").arg(title);
    QString sentence;
    switch (kind) {
    case SubmissionKind::Publish:
        sentence = Words::tr("“%1” waits for approval.").arg(title);
        break;
    case SubmissionKind::Correct:
        sentence = Words::tr("The correction of “%1” waits for approval.").arg(title);
        break;
    case SubmissionKind::Withdraw:
        sentence = Words::tr("Withdrawing “%1” waits for approval.").arg(title);
        break;
    case SubmissionKind::Redirect:
        sentence = Words::tr("Redirecting “%1” waits for approval.").arg(title);
        break;
    case SubmissionKind::Remove:
        sentence = Words::tr("Taking down “%1” waits for approval.").arg(title);
        break;
    }
    if (!when.isEmpty())
        sentence += u' ' + Words::tr("Not before %1; this computer must be on then.").arg(when);
    return sentence;
}

QString reviewIs(const QString &submitter, SubmissionKind kind, const QString &title, const QString &when, int step, int steps)
{
    QString sentence;
    switch (kind) {
    case SubmissionKind::Publish:
        sentence = Words::tr("%1 asks to publish “%2”.");
        break;
    case SubmissionKind::Correct:
        sentence = Words::tr("%1 asks to correct “%2”.");
        break;
    case SubmissionKind::Withdraw:
        sentence = Words::tr("%1 asks to withdraw “%2”.");
        break;
    case SubmissionKind::Redirect:
        sentence = Words::tr("%1 asks to redirect “%2”.");
        break;
    case SubmissionKind::Remove:
        sentence = Words::tr("%1 asks to take down “%2”.");
        break;
    }
    sentence = sentence.arg(submitter, title) + u' ' + Words::tr("Approval %1 of %2.").arg(step).arg(steps);
    return when.isEmpty() ? sentence : sentence + u' ' + Words::tr("Not before %1.").arg(when);
}

QString willRetry() { return Words::tr("What failed is tried again at the next round."); }

QString roundDone(qsizetype delivered, const QString &next)
{
    const QString sentence =
        delivered == 0 ? Words::tr("Nothing had to be sent.") : Words::tr("%n page(s) sent and proven.", nullptr, int(delivered));
    return next.isEmpty() ? sentence : sentence + u' ' + nextLook(next);
}

QString serving(const QString &agency) { return Words::tr("Publishing for “%1” until stopped.").arg(agency); }

QString served(qint64 rounds, qint64 delivered)
{
    return Words::tr("Stopped after %1 rounds; %n page(s) sent.", nullptr, int(delivered)).arg(rounds);
}

QString dutiesAre(qsizetype overdue)
{
    return overdue == 0 ? Words::tr("No section is overdue.") : Words::tr("%n section(s) overdue.", nullptr, int(overdue));
}

QString observed(int looked, int changes)
{
    return Words::tr("Looked at %n section(s).", nullptr, looked) + u' '
        + (changes == 0 ? Words::tr("Nothing changed.") : Words::tr("%n change(s) recorded.", nullptr, changes));
}

QString reminded(qsizetype people)
{
    return people == 0 ? Words::tr("Nobody needs to be told anything now.") : Words::tr("%n person(s) told.", nullptr, int(people));
}

QString erasureOrdered(qsizetype blobs, const QString &id)
{
    return Words::tr("The erasure of %n text(s) is ordered; another person confirms it with erasure confirm %1.", nullptr, int(blobs))
        .arg(id);
}

QString erased() { return Words::tr("The words are destroyed for good; the history still verifies."); }

} // namespace toasoan::ctl::messages
