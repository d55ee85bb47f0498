// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/messages.h"

#include <QDir>

#include "ctl/reports.h"
#include "ctl/words.h"
#include "notify/sitetrouble.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

namespace {

using Kind = Error::Kind;

// A sentence for what a person typed wrongly, by the name the desk gives it; empty if the general one must do.
QString badInput(const QString &name)
{
    if (name == "title"_L1)
        return Words::tr("The title is missing or longer than 500 letters.");
    if (name == "body"_L1)
        return Words::tr("The text is empty.");
    if (name == "note"_L1)
        return Words::tr("The public note is missing or longer than 4000 letters.");
    if (name == "remark"_L1)
        return Words::tr("A remark is missing.");
    if (name == "reason"_L1)
        return Words::tr("A reason is missing.");
    if (name == "passphrase"_L1)
        return Words::tr("The new passphrase is shorter than eight letters.");
    if (name == "name"_L1)
        return Words::tr("The name is missing or longer than 200 letters.");
    if (name == "name-taken"_L1)
        return Words::tr("Somebody of that name is in the newsroom already.");
    if (name == "agency-name"_L1)
        return Words::tr("The name of the agency is missing.");
    if (name == "code"_L1)
        return Words::tr("The code may hold only a to z, 0 to 9 and '-', at most 60 of them.");
    if (name == "code-taken"_L1)
        return Words::tr("Another section has that code.");
    if (name == "cadence"_L1)
        return Words::tr("A section is renewed every 1 to %1 working days.").arg(Cadence::mostDays);
    if (name == "escalation"_L1)
        return Words::tr("The reviewers are told 1 to %1 working days late, and the keeper not before them.").arg(Cadence::mostDelay);
    if (name == "roles"_L1)
        return Words::tr("These roles cannot be: everybody needs one, the keeper stays administrator, and only the machine is publisher.");
    if (name == "keeper"_L1)
        return Words::tr("The keeper of the charter cannot be dismissed, nor can the machine.");
    if (name == "site"_L1)
        return Words::tr("There is no site in use that this could go to.");
    if (name == "not-after"_L1)
        return Words::tr("The end of the time for it is past, or before its beginning.");
    if (name == "url"_L1)
        return Words::tr("The address is not one of http or https without a password in it.");
    if (name == "password"_L1)
        return Words::tr("No password of this site is kept on this computer; site password takes it.");
    if (name == "plain"_L1)
        return Words::tr("Without TLS the password travels readable for everybody; who wants that all the same sets plain=allowed.");
    if (name == "https"_L1)
        return Words::tr("Only https keeps the password secret on its way to the site.");
    if (name == "user"_L1)
        return Words::tr("The setting user is missing: the name to sign in with on the site.");
    return {};
}

QString forbidden(const QString &detail)
{
    if (detail == "dismissed"_L1)
        return Words::tr("This member was dismissed and has no rights any more.");
    if (detail == "charter"_L1)
        return Words::tr("Only the keeper of the charter, as administrator, changes people, sections and sites.");
    return Words::tr("The charter gives you no right to do this.");
}

QString nothingToDo(const QString &detail)
{
    if (detail == "not-online"_L1)
        return Words::tr("Nothing of this post is online.");
    if (detail == "review"_L1)
        return Words::tr("Nothing waits for approval.");
    return Words::tr("It is so already.");
}

QString locked(const QString &detail)
{
    return detail == "confirm"_L1 ? Words::tr("The passphrase was given more than five minutes ago.") : Words::tr("Nobody is signed in.");
}

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence.chopped(1) + u" ("_s + detail + u")."_s;
}

// What went wrong with what was asked for.
QString wrongRequest(const Error &error)
{
    switch (error.kind) {
    case Kind::InvalidInput: {
        const QString sentence = badInput(error.detail);
        return sentence.isEmpty() ? withDetail(Words::tr("A value cannot be used."), error.detail) : sentence;
    }
    case Kind::NotFound:
        return withDetail(Words::tr("It is not there."), error.detail);
    case Kind::Forbidden:
        return forbidden(error.detail);
    case Kind::SelfApproval:
        return error.detail == "same-person-twice"_L1 ? Words::tr("You approved an earlier step of it, and each step needs another person.")
                                                      : Words::tr("You asked for it yourself, and another person must decide.");
    case Kind::Superseded:
        return Words::tr("A newer submission of this post took its place.");
    case Kind::Recalled:
        return Words::tr("This submission was returned or recalled, and stays so for ever.");
    case Kind::Stale:
        return Words::tr("Somebody else changed it in the meantime.");
    case Kind::NothingToDo:
        return nothingToDo(error.detail);
    case Kind::NeedsNewer:
        return Words::tr("It was written by a newer Tòa Soạn, and this one may only read it.");
    case Kind::TooLarge:
        return withDetail(Words::tr("It is larger than allowed."), error.detail);
    default:
        return {};
    }
}

// What went wrong with keys, the disk or the far side.
QString wrongWorld(const Error &error)
{
    switch (error.kind) {
    case Kind::Locked:
        return locked(error.detail);
    case Kind::WrongPassphrase:
        return Words::tr("The passphrase is wrong.");
    case Kind::NoKey:
        return error.detail == "machine"_L1 ? Words::tr("This computer has no key to publish with, or its secret was lost.")
                                            : Words::tr("This computer has no key of that member.");
    case Kind::Storage:
        return withDetail(Words::tr("The disk refused."), error.detail);
    case Kind::DiskFull:
        return Words::tr("The disk is full.");
    case Kind::Unsupported:
        return withDetail(Words::tr("That cannot be used for this, for example a network or FAT disk."), error.detail);
    case Kind::Busy:
        return withDetail(Words::tr("Another program has it just now."), error.detail);
    case Kind::Corrupt:
        return withDetail(Words::tr("Bytes are not as they were signed."), error.detail);
    case Kind::Restored:
        return Words::tr("The workspace is older than what this computer signed: it is a restored copy.");
    case Kind::Offline:
        return withDetail(Words::tr("The site could not be reached."), error.detail);
    case Kind::Timeout:
        return withDetail(Words::tr("There was no answer in time."), error.detail);
    case Kind::SiteRefused:
        return withDetail(Words::tr("The site refused."), error.detail);
    case Kind::SiteDiffers:
        return withDetail(Words::tr("What is on the site is not what was put there."), error.detail);
    case Kind::Cancelled:
        return Words::tr("It was stopped.");
    default:
        return {};
    }
}

QString nextRequest(const Error &error)
{
    switch (error.kind) {
    case Kind::InvalidInput:
        return correctIt();
    case Kind::NotFound:
        return Words::tr("Look with the list of that kind for what is there.");
    case Kind::Forbidden:
        return Words::tr("Ask somebody whose role allows it; member list shows the roles.");
    case Kind::SelfApproval:
        return Words::tr("Ask another person of that role, with --as.");
    case Kind::Superseded:
        return Words::tr("Look at the newest submission with post review.");
    case Kind::Recalled:
        return Words::tr("Submit the post anew.");
    case Kind::Stale:
        return Words::tr("Look at it with post show, then decide again.");
    case Kind::NothingToDo:
        return Words::tr("There is nothing to do.");
    case Kind::NeedsNewer:
        return Words::tr("Install the newer Tòa Soạn on this computer.");
    case Kind::TooLarge:
        return Words::tr("Make it smaller and try again.");
    default:
        return {};
    }
}

QString nextWorld(const Error &error)
{
    switch (error.kind) {
    case Kind::Locked:
        return Words::tr("Give the passphrase again.");
    case Kind::WrongPassphrase:
        return Words::tr("Type it again; capitals and Vietnamese marks count.");
    case Kind::NoKey:
        return Words::tr("Work where the key is, or let the keeper make one here with member seat.");
    case Kind::Storage:
        return Words::tr("See that the folder is there and may be written, then try again.");
    case Kind::DiskFull:
        return Words::tr("Make room, then try again.");
    case Kind::Unsupported:
        return Words::tr("Use a folder on a disk of this computer, and settings that docs/ctl.md names.");
    case Kind::Busy:
        return Words::tr("Wait a moment and try again.");
    case Kind::Corrupt:
        return keepTheFolder();
    case Kind::Restored:
        return Words::tr("Go on: what you sign from now on is marked as signed after a restore.");
    case Kind::Offline:
    case Kind::Timeout:
        return Words::tr("It is tried again by itself once the network is back; outbox retry tries at once.");
    case Kind::SiteRefused:
        return Words::tr("Set right what the site says, then use outbox retry.");
    case Kind::SiteDiffers:
        return Words::tr("Look at the page; a correction approved now goes over it.");
    case Kind::Cancelled:
        return Words::tr("Run it again when you like.");
    default:
        return {};
    }
}

} // namespace

QString wrong(const Error &error)
{
    if (QString trouble = notify::siteTrouble(error); !trouble.isEmpty())
        return trouble;
    const QString sentence = wrongRequest(error);
    return sentence.isEmpty() ? wrongWorld(error) : sentence;
}

QString next(const Error &error)
{
    const QString sentence = nextRequest(error);
    return sentence.isEmpty() ? nextWorld(error) : sentence;
}

QString whereabouts(const Whereabouts &where)
{
    switch (where.kind) {
    case Whereabouts::Kind::Nothing:
        return Words::tr("Nothing was changed on this computer.");
    case Whereabouts::Kind::Workspace:
        return Words::tr("Everything in the workspace is as it was.");
    case Whereabouts::Kind::Post:
        return Words::tr("“%1” is kept on this computer: %2.").arg(where.title, word(where.word.value_or(Word::Draft)));
    case Whereabouts::Kind::Draft:
        return Words::tr("The draft of “%1” is saved on this computer.").arg(where.title);
    case Whereabouts::Kind::Outbox:
        return Words::tr("Everything that was approved is kept on this computer and waits to be sent.");
    }
    return {};
}

QString refusal(const Failure &failure, const Whereabouts &where)
{
    const QString what = failure.wrong.isEmpty() ? wrong(failure.error) : failure.wrong;
    const QString advice = failure.next.isEmpty() ? next(failure.error) : failure.next;
    return QStringList{whereabouts(where), what, advice}.join(u' ');
}

QString ambiguous(const QString &typed, const QStringList &candidates)
{
    return Words::tr("“%1” can mean several: %2.").arg(typed, candidates.join(u"; "_s));
}

QString noSuch(const QString &kind, const QString &typed)
{
    if (kind == "member"_L1)
        return Words::tr("There is no member “%1”.").arg(typed);
    if (kind == "section"_L1)
        return Words::tr("There is no section “%1”.").arg(typed);
    if (kind == "site"_L1)
        return Words::tr("There is no site “%1”.").arg(typed);
    if (kind == "type"_L1)
        return Words::tr("There is no type of post “%1”.").arg(typed);
    if (kind == "submission"_L1)
        return Words::tr("This post has no submission “%1”.").arg(typed);
    if (kind == "preset"_L1)
        return Words::tr("There is no list “%1”.").arg(typed);
    if (kind == "rule"_L1)
        return Words::tr("There is no rule “%1”.").arg(typed);
    if (kind == "duty"_L1)
        return Words::tr("There is no duty “%1”.").arg(typed);
    return Words::tr("There is no post “%1” that you could see here.").arg(typed);
}

QString noSuchField(const QString &code, const QString &type) { return Words::tr("Posts of type %2 have no field “%1”.").arg(code, type); }
QString noSuchVersion(const QString &typed) { return Words::tr("No version “%1” of this draft is kept.").arg(typed); }
QString severalVersions(qsizetype count) { return Words::tr("%n version(s) of this draft are kept side by side.", nullptr, int(count)); }
QString onlyADraft(const QString &typed) { return Words::tr("“%1” is only a draft so far: the newsroom does not know it yet.").arg(typed); }
QString nothingWaits(const QString &title) { return Words::tr("“%1” has no submission that this could be about.").arg(title); }
QString wordsErased() { return Words::tr("The words of this post were never here, or were erased by order."); }

QString cannotRead(const QString &path, const QString &why)
{
    return Words::tr("The file %1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), why);
}

QString cannotWrite(const QString &path, const QString &why)
{
    return Words::tr("The file %1 cannot be written: %2.").arg(QDir::toNativeSeparators(path), why);
}

QString fileTooLarge(const QString &path, qint64 largest)
{
    return Words::tr("The file %1 is larger than %2 MB.").arg(QDir::toNativeSeparators(path)).arg(largest / 1024 / 1024);
}

QString passphraseNeeded(const QString &name)
{
    return Words::tr("The passphrase of %1 is needed, and nobody can be asked for it.").arg(name);
}
QString sitePasswordNeeded(const QString &site)
{
    return Words::tr("The password of the site “%1” is needed, and nobody can be asked for it here.").arg(site);
}
QString passphrasesDiffer() { return Words::tr("The two passphrases are not the same."); }
QString passphraseEmpty() { return Words::tr("The passphrase is empty."); }

QString workspaceUnsound(const VerifyReport &report)
{
    const int count = int(report.damages.size());
    return report.sound() ? Words::tr("%n row(s) of lists said other than what was signed.", nullptr, count)
                          : Words::tr("%n place(s) are not as they were signed.", nullptr, count);
}

QString roundTroubled(qsizetype count, const Error &first)
{
    return Words::tr("%n of them went wrong or needs a person.", nullptr, int(count)) + u' ' + wrong(first);
}

QString nameById(const QString &kind)
{
    return kind == "post"_L1 ? Words::tr("Name it by its id, or by the first letters of it.") : Words::tr("Name one by its id.");
}

QString nameOneOf(const QString &kind, const QStringList &known)
{
    if (known.isEmpty())
        return kind == "submission"_L1 ? lookAtHistory() : Words::tr("There is none yet: add one first.");
    return Words::tr("There are: %1.").arg(known.join(u", "_s));
}

QString nameAVersion(const QStringList &versions) { return Words::tr("Say which with --draft: %1.").arg(versions.join(u"; "_s)); }
QString listPosts() { return Words::tr("See post list, post search, or post draft for your own drafts."); }
QString listTypes() { return Words::tr("See type list for the fields of each type."); }
QString submitItFirst() { return Words::tr("See it with post draft; share or submit it first."); }
QString lookAtHistory() { return Words::tr("See post history for what happened to it."); }
QString nameAReadableFile() { return Words::tr("Name a file that is there and may be read."); }
QString nameANewFile() { return Words::tr("Name a file that is not there yet, in a folder that may be written."); }
QString nameASmallerFile() { return Words::tr("Name a smaller file."); }
QString givePassphraseFile(const QString &option) { return Words::tr("Name a file whose first line it is, with %1.").arg(option); }
QString tryAgain() { return Words::tr("Try again."); }

QString listsAreRight() { return Words::tr("The lists are right again; nothing that was signed is touched."); }

QString keepTheFolder()
{
    return Words::tr(
        "Keep the folder as it is, copy it away, and bring back a backup from before; lists alone are made again by workspace rebuild.");
}

} // namespace toasoan::ctl::messages
