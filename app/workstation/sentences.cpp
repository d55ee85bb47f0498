// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/sentences.h"

using namespace Qt::StringLiterals;

namespace toasoan {

using look::ChipText;
using look::Tone;

Sentences::Sentences(Directory directory, TimeWords times)
    : m_directory(std::move(directory))
    , m_times(std::move(times))
{
}

ChipText Sentences::chip(Word word)
{
    switch (word) {
    case Word::Draft:
        return {tr("Draft"), Tone::Grey};
    case Word::Submitted:
        return {tr("Waiting for review"), Tone::Amber};
    case Word::Returned:
        return {tr("Returned"), Tone::Orange};
    case Word::Approved:
        return {tr("Approved"), Tone::Blue};
    case Word::Scheduled:
        return {tr("Scheduled"), Tone::Violet};
    case Word::Missed:
        return {tr("Missed its time"), Tone::Red};
    case Word::Delivering:
        return {tr("Sending"), Tone::Blue};
    case Word::Stored:
        return {tr("On the server"), Tone::Blue};
    case Word::Live:
        return {tr("Live"), Tone::Green};
    case Word::Corrected:
        return {tr("Corrected"), Tone::Green};
    case Word::Withdrawn:
        return {tr("Withdrawn"), Tone::Slate};
    case Word::Removed:
        return {tr("Removed"), Tone::Slate};
    case Word::Differs:
        return {tr("Changed on the site"), Tone::Red};
    case Word::Vanished:
        return {tr("Gone from the site"), Tone::Red};
    case Word::Adopted:
        return {tr("Was there before"), Tone::Grey};
    case Word::Undecided:
        return {tr("Two approvals"), Tone::Red};
    case Word::Frozen:
        return {tr("Read-only"), Tone::Grey};
    }
    return {};
}

ChipText Sentences::chip(const PostItem &item)
{
    return item.onlyHere ? ChipText{tr("Only on this computer"), Tone::Grey} : chip(item.row.word);
}

QString Sentences::roleName(Role role)
{
    switch (role) {
    case Role::Officer:
        return tr("Officer");
    case Role::Reviewer:
        return tr("Reviewer");
    case Role::Publisher:
        return tr("Publisher");
    case Role::Administrator:
        return tr("Administrator");
    case Role::Inspector:
        return tr("Inspector");
    }
    return {};
}

QString Sentences::nextStep(const PostItem &item) const
{
    if (item.onlyHere)
        return tr("draft saved %1").arg(m_times.at(*item.draftSaved));
    const PostRow &row = item.row;
    switch (row.word) {
    case Word::Draft:
        return tr("kept %1, not submitted yet").arg(m_times.at(row.changed));
    case Word::Submitted:
        return row.waitingSince ? tr("waiting for %1").arg(m_times.since(*row.waitingSince)) : tr("waiting");
    case Word::Returned:
        return tr("came back with a remark: fix it and submit again");
    case Word::Approved:
        return tr("goes out now");
    case Word::Scheduled:
        return row.notBefore ? tr("goes live %1").arg(m_times.at(*row.notBefore)) : tr("goes live later");
    case Word::Missed:
        return tr("not sent in time: publish now, or recall");
    case Word::Delivering:
        return tr("being sent to the site");
    case Word::Stored:
        return tr("stored; the public page is being checked");
    case Word::Live:
        return row.liveSince ? tr("live since %1").arg(m_times.at(*row.liveSince)) : tr("live");
    case Word::Corrected:
        return row.liveSince ? tr("corrected; first live %1").arg(m_times.at(*row.liveSince)) : tr("corrected");
    case Word::Withdrawn:
        return tr("the page stays and says that it no longer holds");
    case Word::Removed:
        return tr("taken off the site");
    case Word::Differs:
        return tr("somebody changed the page: look and decide");
    case Word::Vanished:
        return tr("somebody took the page down: look and decide");
    case Word::Adopted:
        return tr("online since before this workspace");
    case Word::Undecided:
        return tr("two approvals did not know of each other: recall one");
    case Word::Frozen:
        return tr("needs a newer Tòa Soạn");
    }
    return {};
}

QString Sentences::secondLine(const PostItem &item) const
{
    QStringList parts{m_directory.sectionName(item.row.section), m_directory.memberName(item.row.owner), nextStep(item)};
    if (item.draftSaved && !item.onlyHere)
        parts.append(tr("newer draft from %1 on this computer").arg(m_times.at(*item.draftSaved)));
    parts.removeAll({});
    return parts.join(u"  ·  "_s);
}

QString Sentences::waiting(const PostRow &row) const
{
    return row.waitingSince ? tr("waiting for %1").arg(m_times.since(*row.waitingSince)) : QString();
}

// ---- review --------------------------------------------------------------------------------------------------------

QString Sentences::kindOfRequest(SubmissionKind kind) const
{
    switch (kind) {
    case SubmissionKind::Publish:
        return tr("New page");
    case SubmissionKind::Correct:
        return tr("Correction");
    case SubmissionKind::Withdraw:
        return tr("Withdrawal");
    case SubmissionKind::Redirect:
        return tr("Redirect");
    case SubmissionKind::Remove:
        return tr("Removal");
    }
    return {};
}

QString Sentences::placesOf(const Submission &asked) const
{
    QStringList places;
    for (const Target &target : asked.targets) {
        const SiteInfo *site = m_directory.site(target.site);
        places.append(tr("%1, section %2").arg(site ? site->name : tr("an unknown site"), m_directory.sectionName(target.section)));
    }
    return places.join(tr("; ", "between places"));
}

QString Sentences::timeOf(const Submission &asked) const
{
    if (!asked.notBefore || *asked.notBefore <= m_times.now())
        return tr("at once");
    return m_times.at(*asked.notBefore);
}

QString Sentences::effectOfApproval(const ReviewCase &review) const
{
    if (review.step < review.steps)
        return tr("This is approval %1 of %2: nothing goes out yet, another person approves after you.").arg(review.step).arg(review.steps);
    const Submission &asked = review.asked;
    if (asked.notBefore && m_times.now() - *asked.notBefore > lateTolerance)
        return tr("Its time, %1, has passed: after the approval it waits until somebody presses Publish now.")
            .arg(m_times.at(*asked.notBefore));
    QString effect;
    switch (asked.kind) {
    case SubmissionKind::Publish:
        effect = tr("Goes live on %1, %2.").arg(placesOf(asked), timeOf(asked));
        break;
    case SubmissionKind::Correct:
        effect = tr("Replaces the page on %1, %2.").arg(placesOf(asked), timeOf(asked));
        break;
    case SubmissionKind::Withdraw:
        effect = tr("The page on %1 stays and says, %2, that it no longer holds.").arg(placesOf(asked), timeOf(asked));
        break;
    case SubmissionKind::Redirect:
        effect = tr("The page on %1 sends its readers elsewhere, %2.").arg(placesOf(asked), timeOf(asked));
        break;
    case SubmissionKind::Remove:
        effect = tr("Takes the page off %1, %2.").arg(placesOf(asked), timeOf(asked));
        break;
    }
    if (asked.notAfter)
        effect += u' ' + tr("Never after %1.").arg(m_times.at(*asked.notAfter));
    if (asked.notBefore && *asked.notBefore > m_times.now())
        effect += u' ' + tr("This computer must be on then.");
    return effect;
}

// ---- history -------------------------------------------------------------------------------------------------------

QString Sentences::happened(const HistoryEntry &entry) const
{
    const QString who = entry.memberName.isEmpty() ? tr("An unknown seat") : entry.memberName;
    const QString site = m_directory.siteName(entry.site);
    const QString &kind = entry.kind;
    if (kind == "post.revised"_L1)
        return tr("%1 kept a version").arg(who);
    if (kind == "post.submitted"_L1)
        return tr("%1 submitted it for review").arg(who);
    if (kind == "post.approved"_L1)
        return tr("%1 approved it").arg(who);
    if (kind == "post.approved-on-paper"_L1)
        return tr("%1 recorded an approval on paper").arg(who);
    if (kind == "post.returned"_L1)
        return tr("%1 returned it").arg(who);
    if (kind == "post.recalled"_L1)
        return tr("%1 recalled it").arg(who);
    if (kind == "post.released"_L1)
        return tr("%1 let it go out late").arg(who);
    if (kind == "delivery.held"_L1)
        return tr("%1 held it back, or let it go again").arg(who);
    if (kind == "post.adopted"_L1)
        return tr("%1 took over a page that was online before").arg(who);
    if (kind == "delivery.planned"_L1)
        return tr("Sending to %1 began").arg(site);
    if (kind == "delivery.stored"_L1)
        return tr("Stored on %1: read back, equal to the last byte").arg(site);
    if (kind == "delivery.seen"_L1)
        return tr("Seen on %1 as a citizen sees it").arg(site);
    if (kind == "delivery.drifted"_L1)
        return tr("The page on %1 was no longer as stored, or was so again").arg(site);
    return tr("%1 did something this version does not know (%2)").arg(who, kind);
}

QString Sentences::withoutEffect(VoidReason reason)
{
    switch (reason) {
    case VoidReason::UnknownSeat:
        return tr("signed by a seat that the charter does not know");
    case VoidReason::Dismissed:
        return tr("signed after the person was dismissed");
    case VoidReason::NoRight:
        return tr("the person's role does not allow it");
    case VoidReason::SelfApproval:
        return tr("nobody can approve what they submitted themselves");
    case VoidReason::SamePersonTwice:
        return tr("the same person had approved an earlier step");
    case VoidReason::WrongStep:
        return tr("it was another step's turn");
    case VoidReason::Superseded:
        return tr("a newer submission was there already");
    case VoidReason::UnknownSubmission:
        return tr("it names a submission the person had not seen");
    case VoidReason::Dead:
        return tr("the submission had been returned or recalled before");
    case VoidReason::NotThisSite:
        return tr("this seat does not publish on that site");
    case VoidReason::Malformed:
        return tr("its figures make no sense");
    case VoidReason::NotKeeper:
        return tr("only the keeper writes the charter");
    case VoidReason::LostFork:
        return tr("another version of the charter went before");
    }
    return {};
}

} // namespace toasoan
