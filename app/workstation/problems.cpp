// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/sentences.h"

#include <QDir>

#include "notify/sitetrouble.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// Where the text is now.
QString whereIsTheText(Doing doing, Error::Kind kind)
{
    const bool diskTrouble = kind == Error::Kind::DiskFull || kind == Error::Kind::Storage;
    switch (doing) {
    case Doing::OpeningWorkspace:
    case Doing::SigningIn:
        return Sentences::tr("Nothing was changed.");
    case Doing::SavingDraft:
        return diskTrouble ? Sentences::tr("The newest words are only in this window, not yet on the disk.")
                           : Sentences::tr("The newest words are still in this window.");
    case Doing::OpeningPost:
    case Doing::Listing:
        return Sentences::tr("The posts are unchanged on this computer.");
    case Doing::Previewing:
    case Doing::AddingMedia:
    case Doing::Submitting:
        return Sentences::tr("The draft is saved on this computer.");
    case Doing::DiscardingDraft:
        return Sentences::tr("The draft is still on this computer.");
    case Doing::Confirming:
    case Doing::Approving:
    case Doing::Returning:
        return Sentences::tr("The post still waits for review.");
    case Doing::Recalling:
    case Doing::Releasing:
    case Doing::Holding:
    case Doing::Retrying:
    case Doing::Publishing:
        return Sentences::tr("What was approved is kept on this computer.");
    case Doing::ChangingSettings:
        return Sentences::tr("The settings are as they were.");
    case Doing::TryingSite:
        return Sentences::tr("Nothing on the site was changed.");
    case Doing::Founding:
        return Sentences::tr("No newsroom was made.");
    case Doing::RegisteringDuty:
        return Sentences::tr("Nothing was entered; what you typed is still there.");
    case Doing::ChangingDuty:
        return Sentences::tr("The duty is as it was.");
    case Doing::SavingReport:
        return Sentences::tr("The report was not saved; it can be made again at any time.");
    case Doing::SettingPin:
        return Sentences::tr("The passphrase works as before.");
    }
    return {};
}

QString storageReason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Storage:
        return Sentences::tr("The disk did not take it (%1).").arg(error.detail);
    case Error::Kind::DiskFull:
        return Sentences::tr("The disk is full.");
    case Error::Kind::Unsupported:
        return Sentences::tr("This folder lies where files cannot be kept safely (%1).").arg(error.detail);
    case Error::Kind::Busy:
        return Sentences::tr("Another program holds it just now.");
    case Error::Kind::Corrupt:
        return Sentences::tr("Bytes on this disk are not as they were signed (%1).").arg(error.detail);
    case Error::Kind::Restored:
        return Sentences::tr("This workspace is older than what this computer has signed before.");
    default:
        return {};
    }
}

QString siteReason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return QDir::isAbsolutePath(error.detail) ? Sentences::tr("The site's folder %1 is not there.").arg(error.detail)
                                                  : Sentences::tr("There is no connection to the site.");
    case Error::Kind::Timeout:
        return Sentences::tr("The site did not answer in time.");
    case Error::Kind::SiteRefused:
        return Sentences::tr("The site answered: “%1”.").arg(error.detail);
    case Error::Kind::SiteDiffers:
        return Sentences::tr("What is on the site is not what was sent (%1).").arg(error.detail);
    case Error::Kind::Cancelled:
        return Sentences::tr("It was stopped.");
    default:
        return {};
    }
}

QString fieldInWords(const QString &detail)
{
    if (detail == "title"_L1)
        return Sentences::tr("The title is missing or too long.");
    if (detail == "body"_L1)
        return Sentences::tr("There is no text and no attached file yet.");
    if (detail == "remark"_L1)
        return Sentences::tr("A remark is needed, so that the author knows what to change.");
    if (detail == "note"_L1)
        return Sentences::tr("A public note is needed, and it may not be longer than 4000 characters.");
    if (detail == "not-after"_L1)
        return Sentences::tr("The last moment lies before the first, or in the past.");
    if (detail == "until"_L1)
        return Sentences::tr("It can be put off from tomorrow on for at most %1 days, and %2 times.")
            .arg(DutyState::longestSnooze)
            .arg(DutyState::mostSnoozes);
    if (detail == "reason"_L1)
        return Sentences::tr("A reason is needed: it is signed and stays in the history.");
    if (detail == "site"_L1)
        return Sentences::tr("No site is chosen.");
    if (detail == "pin"_L1)
        return Sentences::tr("A PIN has exactly six digits.");
    if (detail == "media"_L1)
        return Sentences::tr("This file is empty, or no picture that can be read.");
    bool line = false;
    (void)detail.section(u':', 0, 0).toInt(&line); // of a yearly notice
    if (line)
        return Sentences::wrongWithNotice({Error::Kind::InvalidInput, detail});
    return Sentences::tr("Something in the form does not fit (%1).").arg(detail);
}

QString whatToDo(const Error &error, Doing doing)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::InvalidInput:
        return Sentences::tr("Correct it and try again.");
    case Kind::NotFound:
        return Sentences::tr("Go back to the list: it shows what there is now.");
    case Kind::Forbidden:
        return Sentences::tr("Ask the person who keeps the workspace for that right.");
    case Kind::SelfApproval:
        return Sentences::tr("Ask another reviewer.");
    case Kind::Superseded:
    case Kind::Stale:
        return Sentences::tr("Look at the newest version, then decide again.");
    case Kind::Recalled:
        return Sentences::tr("It takes a new submission.");
    case Kind::NothingToDo:
        return Sentences::tr("Nothing needs to be done.");
    case Kind::NeedsNewer:
        return Sentences::tr("Install the newer Tòa Soạn; until then this can only be read.");
    case Kind::TooLarge:
        return Sentences::tr("Use a smaller file or a shorter text.");
    case Kind::Locked:
        return Sentences::tr("Enter the passphrase or the PIN.");
    case Kind::WrongPassphrase:
        return doing == Doing::Confirming ? Sentences::tr("Enter the passphrase or the PIN again.")
                                          : Sentences::tr("Enter it again; capital letters count.");
    case Kind::NoKey:
        return Sentences::tr("Use the computer this person was set up on, or ask the keeper for a seat here.");
    case Kind::DiskFull:
        return Sentences::tr("Make room on the disk; the window keeps trying.");
    case Kind::Storage:
        return doing == Doing::SavingDraft ? Sentences::tr("Keep this window open; it keeps trying.")
                                           : Sentences::tr("Check the disk, then try again.");
    case Kind::Unsupported:
        return Sentences::tr("Move the workspace to a disk of this computer.");
    case Kind::Busy:
        return Sentences::tr("Try again in a moment.");
    case Kind::Corrupt:
        return Sentences::tr("Do not publish from this computer; run toasoanctl workspace verify and keep a copy of the folder.");
    case Kind::Restored:
        return Sentences::tr("Work can go on; the next step starts a new chapter and says so.");
    case Kind::Offline:
    case Kind::Timeout:
        return doing == Doing::TryingSite ? Sentences::tr("Correct it and try again.") : Sentences::tr("It is tried again by itself.");
    case Kind::SiteRefused:
        return Sentences::tr("Correct the site's settings, then press Retry.");
    case Kind::SiteDiffers:
        return Sentences::tr("Look at the page and decide: submit a correction, or leave it.");
    case Kind::Cancelled:
        return Sentences::tr("Try again when ready.");
    }
    return {};
}

} // namespace

QString Problem::text() const
{
    QStringList parts{where, what, next};
    parts.removeAll({});
    return parts.join(u' ');
}

QString Sentences::reason(const Error &error)
{
    using Kind = Error::Kind;
    if (QString trouble = notify::siteTrouble(error); !trouble.isEmpty())
        return trouble;
    switch (error.kind) {
    case Kind::InvalidInput:
        return fieldInWords(error.detail);
    case Kind::NotFound:
        return tr("It is not there any more.");
    case Kind::Forbidden:
        return tr("The signed-in person does not have that right.");
    case Kind::SelfApproval:
        return tr("Two different people have to sign, and this one has signed already.");
    case Kind::Superseded:
        return tr("A newer submission has taken its place.");
    case Kind::Recalled:
        return tr("This submission was returned or recalled; it stays dead.");
    case Kind::Stale:
        return tr("Somebody else changed this post meanwhile.");
    case Kind::NothingToDo:
        return tr("It is so already.");
    case Kind::NeedsNewer:
        return tr("It was written by a newer Tòa Soạn.");
    case Kind::TooLarge:
        return tr("It is too large.");
    case Kind::Locked:
        return tr("A signature is needed.");
    case Kind::WrongPassphrase:
        return tr("That is not the right passphrase or PIN.");
    case Kind::NoKey:
        return tr("This computer holds no key for that.");
    case Kind::Storage:
    case Kind::DiskFull:
    case Kind::Unsupported:
    case Kind::Busy:
    case Kind::Corrupt:
    case Kind::Restored:
        return storageReason(error);
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::SiteRefused:
    case Kind::SiteDiffers:
    case Kind::Cancelled:
        return siteReason(error);
    }
    return {};
}

Problem Sentences::problem(const Error &error, Doing doing)
{
    return {.where = whereIsTheText(doing, error.kind), .what = reason(error), .next = whatToDo(error, doing)};
}

} // namespace toasoan
