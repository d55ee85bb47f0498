// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/session.h"

/// Every sentence about something that was not done. Each refusal has three parts: where the text is now, what went wrong,
/// what to do next.
namespace toasoan::ctl::messages {

/// All three parts of a refusal, by its kind where the verb knew nothing better.
[[nodiscard]] QString refusal(const Failure &failure, const Whereabouts &where);
[[nodiscard]] QString whereabouts(const Whereabouts &where);
[[nodiscard]] QString wrong(const Error &error);
[[nodiscard]] QString next(const Error &error);

// what went wrong on the command line
[[nodiscard]] QString nothingAsked();
[[nodiscard]] QString unknownVerb(const QString &typed);
[[nodiscard]] QString unknownOption(const QString &name, const Verb *verb);
[[nodiscard]] QString verbMissing(const QString &noun);
[[nodiscard]] QString valueMissing(const QString &option, const QString &value);
[[nodiscard]] QString valueNotWanted(const QString &option);
[[nodiscard]] QString optionMissing(const QString &option, const QString &value);
[[nodiscard]] QString optionTwice(const QString &option);
[[nodiscard]] QString operandMissing(const QString &operand);
[[nodiscard]] QString operandTooMany(const QString &typed);
[[nodiscard]] QString notBoth(const QString &one, const QString &other);
[[nodiscard]] QString describesNothing(const QString &option, const QString &needed);
[[nodiscard]] QString nothingToChange();
[[nodiscard]] QString nothingToErase();
[[nodiscard]] QString workspaceMissing();
[[nodiscard]] QString languageUnknown(const QString &typed);
[[nodiscard]] QString secretsUnknown(const QString &typed);
[[nodiscard]] QString whoAreYou();
[[nodiscard]] QString roleUnknown(const QString &typed);
[[nodiscard]] QString kindUnknown(const QString &typed);
[[nodiscard]] QString wordUnknown(const QString &typed);
[[nodiscard]] QString zoneUnknown(const QString &typed);
[[nodiscard]] QString cursorUnknown(const QString &typed);
[[nodiscard]] QString notANumber(const QString &option, const QString &typed, int least, int most);
[[nodiscard]] QString notAPair(const QString &option, const QString &typed);
[[nodiscard]] QString notDelays(const QString &option, const QString &typed);
[[nodiscard]] QString needsOther(const QString &option, const QString &needed);
[[nodiscard]] QString notAMoment(const QString &option, const QString &typed);
[[nodiscard]] QString notAUrl(const QString &typed);
[[nodiscard]] QString notAnId(const QString &typed, int letters);

// what to do about it
[[nodiscard]] QString seeHelp(const Verb *verb);
[[nodiscard]] QString seeHelpOf(const QString &noun);
[[nodiscard]] QString didYouMean(const QString &word, const QString &before, const Verb *verb);
[[nodiscard]] QString correctIt();
[[nodiscard]] QString nameTheWorkspace();
[[nodiscard]] QString nameYourself(const QStringList &known);
[[nodiscard]] QString roleForms();
[[nodiscard]] QString kindForms();
[[nodiscard]] QString zoneForm();
[[nodiscard]] QString momentForms();

// what went wrong with names and files
[[nodiscard]] QString ambiguous(const QString &typed, const QStringList &candidates);
[[nodiscard]] QString noSuch(const QString &kind, const QString &typed);
[[nodiscard]] QString noSuchField(const QString &code, const QString &type);
[[nodiscard]] QString noSuchVersion(const QString &typed);
[[nodiscard]] QString severalVersions(qsizetype count);
[[nodiscard]] QString onlyADraft(const QString &typed);
[[nodiscard]] QString nothingWaits(const QString &title);
[[nodiscard]] QString wordsErased();
[[nodiscard]] QString cannotRead(const QString &path, const QString &why);
[[nodiscard]] QString cannotWrite(const QString &path, const QString &why);
[[nodiscard]] QString fileTooLarge(const QString &path, qint64 largest);
[[nodiscard]] QString passphraseNeeded(const QString &name);
[[nodiscard]] QString passphrasesDiffer();
[[nodiscard]] QString sitePasswordNeeded(const QString &site);
[[nodiscard]] QString passphraseEmpty();
[[nodiscard]] QString workspaceUnsound(const VerifyReport &report);
[[nodiscard]] QString roundTroubled(qsizetype count, const Error &first);

// what to do about that
[[nodiscard]] QString nameById(const QString &kind);
[[nodiscard]] QString nameOneOf(const QString &kind, const QStringList &known);
[[nodiscard]] QString nameAVersion(const QStringList &versions);
[[nodiscard]] QString listPosts();
[[nodiscard]] QString listTypes();
[[nodiscard]] QString submitItFirst();
[[nodiscard]] QString lookAtHistory();
[[nodiscard]] QString nameAReadableFile();
[[nodiscard]] QString nameANewFile();
[[nodiscard]] QString nameASmallerFile();
[[nodiscard]] QString givePassphraseFile(const QString &option);
[[nodiscard]] QString tryAgain();
[[nodiscard]] QString keepTheFolder();
[[nodiscard]] QString listsAreRight();

} // namespace toasoan::ctl::messages
