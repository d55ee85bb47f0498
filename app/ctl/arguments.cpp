// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/arguments.h"

#include <algorithm>

#include <QFile>

#include "ctl/messages.h"
#include "ctl/nearest.h"
#include "domain/rights.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

const Option *findOption(const QList<Option> &options, QStringView name)
{
    const auto it = std::ranges::find_if(options, [&](const Option &option) { return option.name == name; });
    return it == options.end() ? nullptr : &*it;
}

QStringList namesOf(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(option.name);
    return names;
}

std::unexpected<Failure> unknownOption(const QString &name, const Verb *verb)
{
    QStringList known = namesOf(globalOptions());
    if (verb)
        known = namesOf(verb->options) + known;
    return usage(messages::unknownOption(name, verb), messages::didYouMean(nearest(name, known), u"--"_s, verb));
}

std::unexpected<Failure> unknownVerb(const QString &typed)
{
    QStringList known;
    for (const Verb &verb : verbs())
        known.append(verb.words());
    return usage(messages::unknownVerb(typed), messages::didYouMean(nearest(typed, known), {}, nullptr));
}

bool tooFew(Times times, qsizetype count) { return count == 0 && (times == Times::Once || times == Times::AtLeastOnce); }
bool tooMany(Times times, qsizetype count) { return count > 1 && (times == Times::Once || times == Times::AtMostOnce); }

} // namespace

bool Arguments::has(QStringView option) const
{
    return std::ranges::any_of(m_given, [&](const Given &given) { return given.name == option; });
}

QString Arguments::value(QStringView option) const { return optional(option).value_or(QString()); }

std::optional<QString> Arguments::optional(QStringView option) const
{
    const auto it = std::ranges::find_if(m_given, [&](const Given &given) { return given.name == option; });
    return it == m_given.end() ? std::nullopt : std::optional(it->value);
}

QStringList Arguments::values(QStringView option) const
{
    QStringList all;
    for (const Given &given : m_given) {
        if (given.name == option)
            all.append(given.value);
    }
    return all;
}

/// Reads words from left to right. Options of the program may stand anywhere, those of a verb after it.
class CommandLine::Reader final {
public:
    Reader(CommandLine &line, const QStringList &typed)
        : m_line(line)
        , m_typed(typed)
    {
    }
    Answered<> read();

private:
    Answered<> readOption(const QString &word);
    Answered<> readWord(const QString &word);

    CommandLine &m_line;
    const QStringList &m_typed;
    qsizetype m_at = 0;
    QString m_noun;
};

Answered<> CommandLine::Reader::read()
{
    bool optionsEnded = false;
    while (m_at < m_typed.size()) {
        const QString &word = m_typed[m_at++];
        if (!optionsEnded && word == "--"_L1) {
            optionsEnded = true;
        } else if (!optionsEnded && word.size() > 1 && word.startsWith(u'-')) {
            TRY(readOption(word));
        } else {
            TRY(readWord(word));
        }
    }
    m_line.noun = m_noun;
    if (m_line.help || m_line.version || m_line.verb)
        return {};
    if (m_noun.isEmpty())
        return usage(messages::nothingAsked(), messages::seeHelp(nullptr));
    return usage(messages::verbMissing(m_noun), messages::seeHelpOf(m_noun));
}

Answered<> CommandLine::Reader::readOption(const QString &word)
{
    if (word == "-h"_L1 || word == "--help"_L1) {
        m_line.help = true;
        return {};
    }
    if (word == "--version"_L1) {
        m_line.version = true;
        return {};
    }
    const qsizetype equals = word.indexOf(u'=');
    const QString name = (equals < 0 ? word : word.first(equals)).sliced(word.startsWith("--"_L1) ? 2 : 1);
    const Option *own = word.startsWith("--"_L1) && m_line.verb ? findOption(m_line.verb->options, name) : nullptr;
    const Option *option = own ? own : word.startsWith("--"_L1) ? findOption(globalOptions(), name) : nullptr;
    if (!option)
        return unknownOption(name, m_line.verb);
    Arguments &target = own ? m_line.arguments : m_line.globals;
    if (option->value.isEmpty()) {
        if (equals >= 0)
            return usage(messages::valueNotWanted(name), messages::seeHelp(m_line.verb));
        target.m_given.append({name, {}});
        return {};
    }
    if (equals < 0 && m_at == m_typed.size())
        return usage(messages::valueMissing(name, option->value), messages::seeHelp(m_line.verb));
    target.m_given.append({name, equals < 0 ? m_typed[m_at++] : word.sliced(equals + 1)});
    return {};
}

Answered<> CommandLine::Reader::readWord(const QString &word)
{
    // "remind quiet": a noun that is a verb by itself may have others beside it.
    const bool nounAlone = m_line.verb && m_line.verb->name.isEmpty() && m_line.arguments.m_given.isEmpty();
    const Verb *other = nounAlone && m_line.arguments.m_operands.isEmpty() ? findVerb(m_noun, word) : nullptr;
    if (other) {
        m_line.verb = other;
        return {};
    }
    if (m_line.verb) {
        m_line.arguments.m_operands.append(word);
        return {};
    }
    if (m_noun.isEmpty()) {
        if (!isNoun(word)) {
            const QString rest = m_at < m_typed.size() && !m_typed[m_at].startsWith(u'-') ? u' ' + m_typed[m_at] : QString();
            return unknownVerb(word + rest);
        }
        m_noun = word;
        m_line.verb = findVerb(word, {});
        return {};
    }
    m_line.verb = findVerb(m_noun, word);
    return m_line.verb ? Answered<>() : unknownVerb(m_noun + u' ' + word);
}

Answered<> CommandLine::checkCounts() const
{
    const auto check = [this](const QList<Option> &options, const Arguments &given) -> Answered<> {
        for (const Option &option : options) {
            const qsizetype count = given.values(option.name).size();
            if (tooFew(option.times, count))
                return usage(messages::optionMissing(option.name, option.value), messages::seeHelp(verb));
            if (tooMany(option.times, count))
                return usage(messages::optionTwice(option.name), messages::seeHelp(verb));
        }
        return {};
    };
    TRY(check(globalOptions(), globals));
    if (const auto language = globals.optional(u"lang"); language && *language != "vi"_L1 && *language != "en"_L1)
        return usage(messages::languageUnknown(*language), messages::correctIt());
    TRY(check(verb->options, arguments));
    qsizetype left = arguments.operands().size();
    for (const Operand &operand : verb->operands) {
        if (tooFew(operand.times, left))
            return usage(messages::operandMissing(operand.name), messages::seeHelp(verb));
        left = operand.times == Times::Any || operand.times == Times::AtLeastOnce ? 0 : std::max<qsizetype>(left - 1, 0);
    }
    if (left > 0)
        return usage(messages::operandTooMany(arguments.operands().last()), messages::seeHelp(verb));
    return {};
}

Answered<CommandLine> CommandLine::parse(const QStringList &typed)
{
    CommandLine line;
    TRY(Reader(line, typed).read());
    if (line.verb && !line.help && !line.version)
        TRY(line.checkCounts());
    return line;
}

Answered<int> numberIn(const Arguments &arguments, QStringView option, int least, int most, int otherwise)
{
    const auto typed = arguments.optional(option);
    if (!typed)
        return otherwise;
    bool isNumber = false;
    const int number = typed->toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return usage(messages::notANumber(option.toString(), *typed, least, most), messages::correctIt());
    return number;
}

Answered<QList<std::pair<QString, QString>>> pairsIn(const Arguments &arguments, QStringView option)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &typed : arguments.values(option)) {
        const qsizetype equals = typed.indexOf(u'=');
        if (equals <= 0)
            return usage(messages::notAPair(option.toString(), typed), messages::correctIt());
        pairs.append({typed.first(equals), typed.sliced(equals + 1)});
    }
    return pairs;
}

Answered<QSet<Role>> rolesFrom(const QStringList &typed)
{
    QSet<Role> roles;
    for (const QString &word : typed.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const auto role = roleFromCode(word.trimmed());
        if (!role)
            return usage(messages::roleUnknown(word.trimmed()), messages::roleForms());
        roles.insert(*role);
    }
    return roles;
}

Answered<QByteArray> readFile(const QString &path)
{
    constexpr qint64 largest = 64LL * 1024 * 1024; // what the desk takes as one file
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Error::Kind::NotFound, messages::cannotRead(path, file.errorString()), messages::nameAReadableFile());
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return refusal(Error::Kind::TooLarge, messages::fileTooLarge(path, largest), messages::nameASmallerFile());
    return bytes;
}

Answered<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return refusal(Error::Kind::Storage, messages::cannotWrite(path, file.errorString()), messages::nameANewFile());
    return {};
}

} // namespace toasoan::ctl
