// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"

#include <QList>
#include <QStringList>

namespace toasoan::ctl {

class Arguments;
class Session;

/// How often something may stand on a command line.
enum class Times { AtMostOnce, Once, Any, AtLeastOnce };

struct Option {
    QString name; ///< without the dashes
    QString value; ///< what stands for its value in help; empty: a switch
    const char *help; ///< translated in context "Verbs"
    Times times = Times::AtMostOnce;
};

struct Operand {
    QString name; ///< as in help: POST
    Times times = Times::Once;
};

/// What must be there before a verb runs.
enum class Needs {
    Folder, ///< the name of a folder only
    Ledger, ///< an open workspace, though its charter may be damaged
    Workspace, ///< an open workspace whose people and places are known
    Key, ///< and somebody who signs in
};

/// One line of the table that parsing, help, docs/ctl.md and the manual page are made of or checked against.
struct Verb {
    QString noun;
    QString name; ///< empty: the noun alone is the verb
    const char *help; ///< one sentence, translated in context "Verbs"
    Needs needs = Needs::Workspace;
    QList<Operand> operands;
    QList<Option> options;
    Answered<Answer> (*run)(Session &session, const Arguments &arguments) = nullptr;
    bool drawsPages = false; ///< the program must be a QGuiApplication: only there letters have widths

    [[nodiscard]] QString words() const { return name.isEmpty() ? noun : noun + QLatin1Char(' ') + name; }
};

/// All of them, in the order of help.
[[nodiscard]] const QList<Verb> &verbs();
/// Those understood before and after every verb.
[[nodiscard]] const QList<Option> &globalOptions();

[[nodiscard]] const Verb *findVerb(const QString &noun, const QString &name);
[[nodiscard]] bool isNoun(const QString &noun);
[[nodiscard]] QString synopsis(const Verb &verb); ///< "post approve POST [--submission ID]"
[[nodiscard]] QString helpFor(const Verb &verb);
[[nodiscard]] QString helpForNoun(const QString &noun);
[[nodiscard]] QString helpForAll();

// one list for each file that holds verbs
[[nodiscard]] QList<Verb> workspaceVerbs();
[[nodiscard]] QList<Verb> memberVerbs();
[[nodiscard]] QList<Verb> sectionVerbs();
[[nodiscard]] QList<Verb> siteVerbs();
[[nodiscard]] QList<Verb> draftVerbs();
[[nodiscard]] QList<Verb> submissionVerbs();
[[nodiscard]] QList<Verb> decisionVerbs();
[[nodiscard]] QList<Verb> readingVerbs();
[[nodiscard]] QList<Verb> publishVerbs();
[[nodiscard]] QList<Verb> catalogueVerbs();
[[nodiscard]] QList<Verb> eventDutyVerbs();
[[nodiscard]] QList<Verb> registerVerbs();
[[nodiscard]] QList<Verb> dutyVerbs();
[[nodiscard]] QList<Verb> remindVerbs();
[[nodiscard]] QList<Verb> keepingVerbs();
[[nodiscard]] QList<Verb> calendarVerbs();
[[nodiscard]] QList<Verb> mailVerbs();
[[nodiscard]] QList<Verb> patrolVerbs();
[[nodiscard]] QList<Verb> planVerbs();
[[nodiscard]] QList<Verb> reportVerbs();
[[nodiscard]] QList<Verb> erasureVerbs();

} // namespace toasoan::ctl
