// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/sentences.h"

namespace toasoan {

using look::ChipText;
using look::Tone;

namespace {

// Such errors wait for a person; the others are tried again by themselves.
bool waitsForAPerson(Error::Kind kind)
{
    return kind == Error::Kind::SiteRefused || kind == Error::Kind::SiteDiffers || kind == Error::Kind::InvalidInput;
}

} // namespace

ChipText Sentences::chip(const OutboxEntry &entry) const
{
    switch (entry.standing) {
    case Standing::Scheduled:
        return {tr("Scheduled"), Tone::Violet};
    case Standing::Missed:
        return {tr("Missed its time"), Tone::Red};
    case Standing::Expired:
        return {tr("Expired"), Tone::Slate};
    case Standing::Held:
        return {tr("Held back"), Tone::Orange};
    case Standing::Undecided:
        return {tr("Two approvals"), Tone::Red};
    case Standing::Drifted:
        return entry.row.state == Public::Vanished ? chip(Word::Vanished) : chip(Word::Differs);
    case Standing::Due:
        if (entry.attempt)
            return waitsForAPerson(entry.attempt->kind) ? ChipText{tr("Stopped"), Tone::Red} : ChipText{tr("Trying again"), Tone::Amber};
        return {tr("Sending"), Tone::Blue};
    case Standing::Done:
        return entry.attempt ? ChipText{tr("Not seen yet"), Tone::Amber} : chip(Word::Stored);
    case Standing::NotWanted:
        return {tr("Nothing wanted"), Tone::Grey};
    }
    return {};
}

QString Sentences::wanted(const OutboxEntry &entry) const
{
    if (!entry.row.wanted)
        return tr("Nothing is wanted on %1.").arg(entry.siteName);
    if (entry.row.notBefore && *entry.row.notBefore > m_times.now())
        return tr("Wanted: the approved version on %1, %2.").arg(entry.siteName, m_times.at(*entry.row.notBefore));
    return tr("Wanted: the approved version on %1.").arg(entry.siteName);
}

QString Sentences::there(const OutboxEntry &entry) const
{
    switch (entry.row.state) {
    case Public::None:
    case Public::Wanted:
        return tr("There now: nothing of this post.");
    case Public::Delivering:
        return tr("There now: perhaps a part; the next look will tell.");
    case Public::Stored:
        return tr("There now: the page, equal to the last byte, but not yet seen as a citizen sees it.");
    case Public::Live:
        return tr("There now: the page as approved.");
    case Public::Withdrawn:
        return tr("There now: the page, saying that it no longer holds.");
    case Public::Gone:
        return tr("There now: nothing; it was removed by order.");
    case Public::Differs:
        return tr("There now: a page that somebody changed outside Tòa Soạn.");
    case Public::Vanished:
        return tr("There now: nothing; somebody took the page down outside Tòa Soạn.");
    case Public::Adopted:
        return tr("There now: a page from before this workspace.");
    }
    return {};
}

QString Sentences::doing(const OutboxEntry &entry) const
{
    switch (entry.standing) {
    case Standing::Scheduled:
        return entry.row.notBefore ? tr("Goes out %1. This computer must be on then.").arg(m_times.at(*entry.row.notBefore))
                                   : tr("Waits for its time.");
    case Standing::Due:
        return entry.attempt ? tr("It did not get through yet.") : tr("Goes out now.");
    case Standing::Missed:
        return entry.row.notBefore
            ? tr("It should have gone out %1, more than two hours ago. It stays here until somebody presses Publish now or Recall.")
                  .arg(m_times.at(*entry.row.notBefore))
            : tr("It stays here until somebody presses Publish now or Recall.");
    case Standing::Expired:
        return tr("Its last moment has passed; it will not go out. Recall it to tidy up.");
    case Standing::Held:
        return tr("Somebody holds it back. It goes out when it is let go.");
    case Standing::Undecided:
        return tr("Two approvals did not know of each other. Recall the one that should not go out.");
    case Standing::Drifted:
        return tr("Nothing is done until somebody decides: submit a correction over it, or leave it.");
    case Standing::Done:
        return tr("The public page is being checked.");
    case Standing::NotWanted:
        return tr("Nothing has to be done.");
    }
    return {};
}

QString Sentences::nextTry(const OutboxEntry &entry) const
{
    if (!entry.attempt)
        return {};
    const Attempt &attempt = *entry.attempt;
    const QString said =
        tr("%1 (%2, %n try(s) so far)", nullptr, attempt.failures).arg(reason({attempt.kind, attempt.detail}), m_times.at(attempt.lastTry));
    if (waitsForAPerson(attempt.kind))
        return tr("%1 It waits for a person: put it right, then press Retry.").arg(said);
    return tr("%1 Next try %2.").arg(said, m_times.at(attempt.nextTry));
}

} // namespace toasoan
