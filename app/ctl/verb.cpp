// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/verb.h"

#include <algorithm>

#include "ctl/messages.h"
#include "ctl/reports.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

QString bracketed(const QString &inner, Times times)
{
    switch (times) {
    case Times::Once:
        return inner;
    case Times::AtMostOnce:
        return u'[' + inner + u']';
    case Times::Any:
        return u'[' + inner + u"]…"_s;
    case Times::AtLeastOnce:
        return inner + u'…';
    }
    return inner;
}

QString typedForm(const Option &option) { return u"--"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value); }

QString listed(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left.leftJustified(width) + u"  "_s + right + u'\n';
    return text;
}

QString listed(const QList<Option> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const Option &option : options)
        rows.append({typedForm(option), messages::tableText(option.help)});
    return listed(rows);
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all = workspaceVerbs() + memberVerbs() + sectionVerbs() + siteVerbs() + draftVerbs() + submissionVerbs()
        + decisionVerbs() + readingVerbs() + publishVerbs() + catalogueVerbs() + calendarVerbs() + dutyVerbs() + mailVerbs() + patrolVerbs()
        + reportVerbs() + erasureVerbs();
    return all;
}

const QList<Option> &globalOptions()
{
    static const QList<Option> all{
        {u"workspace"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Verbs", "the folder of the newsroom")},
        {u"as"_s, u"MEMBER"_s,
            QT_TRANSLATE_NOOP("Verbs", "who you are: a name or an id; needed if several people have a key on this computer")},
        {u"json"_s, {}, QT_TRANSLATE_NOOP("Verbs", "print one JSON document (docs/ctl.md)")},
        {u"passphrase-file"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("Verbs", "read the passphrase from the first line of a file instead of asking")},
        {u"secrets"_s, u"auto|keychain|file:PATH"_s,
            QT_TRANSLATE_NOOP("Verbs", "where this computer keeps its own secrets; default: auto")},
        {u"keys"_s, u"DIR"_s, QT_TRANSLATE_NOOP("Verbs", "where this computer keeps people's keys; default: the user's data folder")},
        {u"lang"_s, u"vi|en"_s, QT_TRANSLATE_NOOP("Verbs", "language of the messages; default: that of the system")},
        {u"help"_s, {}, QT_TRANSLATE_NOOP("Verbs", "say how a verb is used")},
        {u"version"_s, {}, QT_TRANSLATE_NOOP("Verbs", "print the version")},
    };
    return all;
}

const Verb *findVerb(const QString &noun, const QString &name)
{
    const auto it = std::ranges::find_if(verbs(), [&](const Verb &verb) { return verb.noun == noun && verb.name == name; });
    return it == verbs().end() ? nullptr : &*it;
}

bool isNoun(const QString &noun)
{
    return std::ranges::any_of(verbs(), [&](const Verb &verb) { return verb.noun == noun; });
}

QString synopsis(const Verb &verb)
{
    QStringList parts{verb.words()};
    for (const Operand &operand : verb.operands)
        parts.append(bracketed(operand.name, operand.times));
    for (const Option &option : verb.options)
        parts.append(bracketed(typedForm(option), option.times));
    return parts.join(u' ');
}

QString helpFor(const Verb &verb)
{
    QString text = messages::helpUsage(synopsis(verb)) + u"\n\n"_s + messages::tableText(verb.help) + u'\n';
    if (!verb.options.isEmpty())
        text += u'\n' + messages::helpOptions() + u'\n' + listed(verb.options);
    return text + u'\n' + messages::helpGlobalOptions() + u'\n' + listed(globalOptions());
}

QString helpForNoun(const QString &noun)
{
    QList<std::pair<QString, QString>> rows;
    for (const Verb &verb : verbs()) {
        if (verb.noun == noun)
            rows.append({verb.words(), messages::tableText(verb.help)});
    }
    return messages::helpUsage(noun + u" VERB …"_s) + u"\n\n"_s + listed(rows) + u'\n' + messages::helpMore(noun + u" VERB"_s) + u'\n';
}

QString helpForAll()
{
    QString text = messages::helpUsage(u"NOUN VERB …"_s) + u'\n';
    QString noun;
    QList<std::pair<QString, QString>> rows;
    for (const Verb &verb : verbs()) {
        if (verb.noun != noun && !rows.isEmpty()) {
            text += u'\n' + listed(rows);
            rows.clear();
        }
        noun = verb.noun;
        rows.append({verb.words(), messages::tableText(verb.help)});
    }
    text += u'\n' + listed(rows) + u'\n' + messages::helpGlobalOptions() + u'\n' + listed(globalOptions());
    return text + u'\n' + messages::helpMore(u"NOUN VERB"_s) + u'\n';
}

} // namespace toasoan::ctl
