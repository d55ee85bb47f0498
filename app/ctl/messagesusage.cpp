// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/messages.h"
#include "ctl/words.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl::messages {

QString nothingAsked() { return Words::tr("Nothing was asked for."); }
QString unknownVerb(const QString &typed) { return Words::tr("There is no “%1”.").arg(typed); }

QString unknownOption(const QString &name, const Verb *verb)
{
    return verb ? Words::tr("“%1” knows no option --%2.").arg(verb->words(), name)
                : Words::tr("There is no option --%1 before the verb.").arg(name);
}

QString verbMissing(const QString &noun) { return Words::tr("What to do with “%1” is missing.").arg(noun); }
QString valueMissing(const QString &option, const QString &value) { return Words::tr("Behind --%1 there must be %2.").arg(option, value); }
QString valueNotWanted(const QString &option) { return Words::tr("--%1 takes no value.").arg(option); }

QString optionMissing(const QString &option, const QString &value)
{
    return Words::tr("The option --%1 is missing.").arg(value.isEmpty() ? option : option + u' ' + value);
}

QString optionTwice(const QString &option) { return Words::tr("--%1 may be given only once.").arg(option); }
QString operandMissing(const QString &operand) { return Words::tr("%1 is missing.").arg(operand); }
QString operandTooMany(const QString &typed) { return Words::tr("“%1” is one word too many.").arg(typed); }
QString notBoth(const QString &one, const QString &other) { return Words::tr("--%1 and --%2 exclude each other.").arg(one, other); }

QString describesNothing(const QString &option, const QString &needed)
{
    return Words::tr("--%1 describes the --%2 before it, and there is none.").arg(option, needed);
}

QString nothingToChange() { return Words::tr("What to change is missing."); }
QString nothingToErase() { return Words::tr("What to erase is missing."); }
QString workspaceMissing() { return Words::tr("The newsroom is missing."); }
QString languageUnknown(const QString &typed) { return Words::tr("“%1” is no language this program speaks: vi, en.").arg(typed); }
QString secretsUnknown(const QString &typed) { return Words::tr("“%1” is no place for secrets: auto, keychain or file:PATH.").arg(typed); }
QString whoAreYou() { return Words::tr("Who you are is missing."); }
QString roleUnknown(const QString &typed) { return Words::tr("There is no role “%1”.").arg(typed); }
QString kindUnknown(const QString &typed) { return Words::tr("“%1” is no kind of submission for words.").arg(typed); }
QString wordUnknown(const QString &typed) { return Words::tr("There is no state “%1”.").arg(typed); }
QString zoneUnknown(const QString &typed) { return Words::tr("There is no time zone “%1”.").arg(typed); }
QString cursorUnknown(const QString &typed) { return Words::tr("“%1” is not where a list ended.").arg(typed); }

QString notANumber(const QString &option, const QString &typed, int least, int most)
{
    return Words::tr("--%1 takes a number from %2 to %3, not “%4”.").arg(option).arg(least).arg(most).arg(typed);
}

QString notAPair(const QString &option, const QString &typed) { return Words::tr("--%1 takes NAME=VALUE, not “%2”.").arg(option, typed); }
QString notDelays(const QString &option, const QString &typed)
{
    return Words::tr("--%1 takes two numbers of working days, like 2,5, not “%2”.").arg(option, typed);
}
QString needsOther(const QString &option, const QString &needed)
{
    return Words::tr("--%1 means nothing without --%2.").arg(option, needed);
}
QString notAMoment(const QString &option, const QString &typed)
{
    return Words::tr("--%1 takes a time, and “%2” is none.").arg(option, typed);
}
QString notAUrl(const QString &typed) { return Words::tr("“%1” is no address of a web site.").arg(typed); }
QString notAnId(const QString &typed, int letters) { return Words::tr("“%1” is no id of %2 letters.").arg(typed).arg(letters); }

QString seeHelp(const Verb *verb)
{
    return Words::tr("See %1.").arg(verb ? u"toasoanctl "_s + verb->words() + u" --help"_s : u"toasoanctl --help"_s);
}

QString seeHelpOf(const QString &noun) { return Words::tr("See %1.").arg(u"toasoanctl "_s + noun + u" --help"_s); }

QString didYouMean(const QString &word, const QString &before, const Verb *verb)
{
    return word.isEmpty() ? seeHelp(verb) : Words::tr("Did you mean “%1”?").arg(before + word) + u' ' + seeHelp(verb);
}

QString correctIt() { return Words::tr("Correct it and try again."); }
QString nameTheWorkspace() { return Words::tr("Name its folder with --workspace DIR."); }

QString nameYourself(const QStringList &known)
{
    return known.isEmpty() ? Words::tr("Name a member with --as; nobody has a key on this computer yet.")
                           : Words::tr("Name yourself with --as; on this computer: %1.").arg(known.join(u", "_s));
}

QString roleForms() { return Words::tr("There are: officer, reviewer, administrator, inspector."); }
QString kindForms() { return Words::tr("There are publish and correct; withdraw, redirect and remove are verbs of their own."); }
QString zoneForm() { return Words::tr("Name it like Asia/Ho_Chi_Minh."); }
QString momentForms() { return Words::tr("Write “2026-12-01 15:00” by the agency's clock, “2026-12-01T15:00+07:00”, or “+90m” from now."); }

} // namespace toasoan::ctl::messages
