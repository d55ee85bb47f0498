// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ctl/moments.h"
#include "ctl/reports.h"
#include "ctl/words.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

namespace {

QString roleName(Role role)
{
    switch (role) {
    case Role::Officer:
        return Words::tr("officer");
    case Role::Reviewer:
        return Words::tr("reviewer");
    case Role::Publisher:
        return Words::tr("publisher");
    case Role::Administrator:
        return Words::tr("administrator");
    case Role::Inspector:
        return Words::tr("inspector");
    }
    return {};
}

} // namespace

QString word(Word word)
{
    switch (word) {
    case Word::Draft:
        return Words::tr("Draft");
    case Word::Submitted:
        return Words::tr("Waiting for review");
    case Word::Returned:
        return Words::tr("Returned");
    case Word::Approved:
        return Words::tr("Approved");
    case Word::Scheduled:
        return Words::tr("Scheduled");
    case Word::Missed:
        return Words::tr("Missed");
    case Word::Delivering:
        return Words::tr("Sending");
    case Word::Stored:
        return Words::tr("On the server");
    case Word::Live:
        return Words::tr("Live");
    case Word::Corrected:
        return Words::tr("Corrected");
    case Word::Withdrawn:
        return Words::tr("Withdrawn");
    case Word::Removed:
        return Words::tr("Removed");
    case Word::Differs:
        return Words::tr("Changed on the site");
    case Word::Vanished:
        return Words::tr("Vanished from the site");
    case Word::Adopted:
        return Words::tr("Was there before");
    case Word::Undecided:
        return Words::tr("Undecided");
    case Word::Frozen:
        return Words::tr("Needs a newer Tòa Soạn");
    }
    return {};
}

QString publicState(Public state)
{
    switch (state) {
    case Public::None:
        return Words::tr("Nothing of it is there");
    case Public::Wanted:
        return Words::tr("Approved");
    case Public::Delivering:
        return Words::tr("Sending");
    case Public::Stored:
        return Words::tr("On the server");
    case Public::Live:
        return Words::tr("Live");
    case Public::Withdrawn:
        return Words::tr("Withdrawn");
    case Public::Gone:
        return Words::tr("Removed");
    case Public::Differs:
        return Words::tr("Changed on the site");
    case Public::Vanished:
        return Words::tr("Vanished from the site");
    case Public::Adopted:
        return Words::tr("Was there before");
    }
    return {};
}

QString standing(Standing standing)
{
    switch (standing) {
    case Standing::NotWanted:
        return Words::tr("Not wanted");
    case Standing::Scheduled:
        return Words::tr("Scheduled");
    case Standing::Due:
        return Words::tr("Due now");
    case Standing::Missed:
        return Words::tr("Missed");
    case Standing::Expired:
        return Words::tr("Its time is over");
    case Standing::Held:
        return Words::tr("Held");
    case Standing::Undecided:
        return Words::tr("Undecided");
    case Standing::Drifted:
        return Words::tr("Changed on the site");
    case Standing::Done:
        return Words::tr("On the server");
    }
    return {};
}

QString voidReason(VoidReason reason)
{
    switch (reason) {
    case VoidReason::UnknownSeat:
        return Words::tr("unknown key");
    case VoidReason::Dismissed:
        return Words::tr("dismissed");
    case VoidReason::NoRight:
        return Words::tr("no right to it");
    case VoidReason::SelfApproval:
        return Words::tr("approved by the one who asked");
    case VoidReason::SamePersonTwice:
        return Words::tr("the same person twice");
    case VoidReason::WrongStep:
        return Words::tr("wrong step");
    case VoidReason::Superseded:
        return Words::tr("a newer submission was known");
    case VoidReason::UnknownSubmission:
        return Words::tr("unknown submission");
    case VoidReason::Dead:
        return Words::tr("returned or recalled before");
    case VoidReason::NotThisSite:
        return Words::tr("not a publisher of this site");
    case VoidReason::Malformed:
        return Words::tr("makes no sense");
    case VoidReason::NotKeeper:
        return Words::tr("not the keeper");
    case VoidReason::LostFork:
        return Words::tr("another version went before");
    }
    return {};
}

QString eventKind(const QString &code)
{
    static const QHash<QString, const char *> sentences{
        {u"post.revised"_s, QT_TRANSLATE_NOOP("Words", "Version kept")},
        {u"post.submitted"_s, QT_TRANSLATE_NOOP("Words", "Submitted")},
        {u"post.approved"_s, QT_TRANSLATE_NOOP("Words", "Approved")},
        {u"post.approved-on-paper"_s, QT_TRANSLATE_NOOP("Words", "Approved on paper")},
        {u"post.returned"_s, QT_TRANSLATE_NOOP("Words", "Returned")},
        {u"post.recalled"_s, QT_TRANSLATE_NOOP("Words", "Recalled")},
        {u"post.released"_s, QT_TRANSLATE_NOOP("Words", "Released although late")},
        {u"post.adopted"_s, QT_TRANSLATE_NOOP("Words", "Was there before")},
        {u"delivery.held"_s, QT_TRANSLATE_NOOP("Words", "Held or let go")},
        {u"delivery.planned"_s, QT_TRANSLATE_NOOP("Words", "Sending")},
        {u"delivery.stored"_s, QT_TRANSLATE_NOOP("Words", "On the server")},
        {u"delivery.seen"_s, QT_TRANSLATE_NOOP("Words", "Seen as citizens see it")},
        {u"delivery.drifted"_s, QT_TRANSLATE_NOOP("Words", "Changed on the site")},
    };
    const char *sentence = sentences.value(code);
    return sentence ? QCoreApplication::translate("Words", sentence) : code;
}

QString damage(Damage::Kind kind)
{
    switch (kind) {
    case Damage::Kind::EventBytes:
        return Words::tr("An event was altered");
    case Damage::Kind::Signature:
        return Words::tr("A signature is not good");
    case Damage::Kind::ChainGap:
        return Words::tr("An event is missing");
    case Damage::Kind::CutTail:
        return Words::tr("The newest events are missing");
    case Damage::Kind::ForeignWorkspace:
        return Words::tr("An event of another newsroom");
    case Damage::Kind::BlobBytes:
        return Words::tr("A text was altered");
    case Damage::Kind::MissingBlob:
        return Words::tr("A text is missing");
    case Damage::Kind::MissingMedia:
        return Words::tr("A file is missing");
    case Damage::Kind::MediaBytes:
        return Words::tr("A file was altered");
    case Damage::Kind::ViewRow:
        return Words::tr("A list said other than the events");
    case Damage::Kind::ExtraObject:
        return Words::tr("Something that is not ours is in the database");
    case Damage::Kind::ForkedChain:
        return Words::tr("One key signed in two copies");
    case Damage::Kind::Structure:
        return Words::tr("The database is damaged");
    }
    return {};
}

QString roles(const QSet<Role> &granted)
{
    QStringList names;
    for (int i = 0; i < roleCount; ++i) {
        if (granted.contains(Role(i)))
            names.append(roleName(Role(i)));
    }
    return names.join(u", "_s);
}

QString delivered(publish::PostReport::Outcome outcome, const QString &title, const QString &site)
{
    using Outcome = publish::PostReport::Outcome;
    const auto sentence = [outcome] {
        switch (outcome) {
        case Outcome::Nothing:
            return Words::tr("“%1” is on “%2” as it should be.");
        case Outcome::Waits:
            return Words::tr("“%1” waits for “%2”.");
        case Outcome::Live:
            return Words::tr("“%1” is live on “%2”.");
        case Outcome::Stored:
            return Words::tr("“%1” is on the server of “%2” but was not seen yet.");
        case Outcome::Settled:
            return Words::tr("“%1” had arrived on “%2” already.");
        case Outcome::Back:
            return Words::tr("“%1” is on “%2” again as it should be.");
        case Outcome::DriftFound:
            return Words::tr("Somebody changed “%1” on “%2” or took it down.");
        case Outcome::Drifted:
            return Words::tr("“%1” was changed on “%2”; a person must decide.");
        case Outcome::Missed:
            return Words::tr("“%1” missed its time on “%2”; release or recall it.");
        case Outcome::Expired:
            return Words::tr("The time for “%1” on “%2” is over.");
        case Outcome::Held:
            return Words::tr("“%1” is held back from “%2”.");
        case Outcome::Undecided:
            return Words::tr("Two approvals of “%1” for “%2” exclude each other; recall one.");
        case Outcome::Frozen:
            return Words::tr("“%1” on “%2” needs a newer Tòa Soạn.");
        case Outcome::NotSigned:
            return Words::tr("“%1” is not sent to “%2”: signatures and words do not agree.");
        case Outcome::Failed:
            return Words::tr("“%1” did not reach “%2”.");
        case Outcome::Cancelled:
            return Words::tr("“%1” was stopped on its way to “%2”.");
        }
        return QString();
    };
    return sentence().arg(title, site);
}

QString attempts(const std::optional<Attempt> &attempt, const QTimeZone &zone)
{
    if (!attempt || attempt->failures == 0)
        return {};
    return Words::tr("%n failed; next %1.", nullptr, attempt->failures).arg(shown(attempt->nextTry, zone));
}

} // namespace toasoan::ctl::messages
