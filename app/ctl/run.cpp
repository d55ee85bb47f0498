// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/run.h"

#include <cstdio>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTranslator>

#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/session.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void printDocument(bool ok, const QString &kind, const QString &message, const QJsonObject &data)
{
    const QJsonObject document{{u"ok"_s, ok}, {u"kind"_s, kind}, {u"message"_s, message}, {u"data"_s, data}};
    print(stdout, QString::fromUtf8(QJsonDocument(document).toJson()));
}

// Before the command line is understood: its refusals are to be in the right language too.
bool wantsVietnamese(const QStringList &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (typed[i] == "--lang"_L1)
            return typed.value(i + 1) == "vi"_L1;
        if (typed[i].startsWith("--lang="_L1))
            return typed[i].sliced(7) == "vi"_L1;
    }
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value == "vi"_L1 || value.startsWith("vi_"_L1);
    }
    return false;
}

int printFailure(const Failure &failure, const Whereabouts &where, bool json)
{
    const bool usage = failure.exit == Failure::Exit::Usage;
    const QString message = messages::refusal(failure, where);
    if (json) {
        printDocument(false, usage ? u"usage"_s : errorCode(failure.error.kind), message, failure.data);
    } else {
        print(stdout, failure.text);
        print(stderr, u"toasoanctl: "_s + message + u'\n');
    }
    return int(failure.exit);
}

int printAnswer(const Answer &answer, bool json)
{
    if (json)
        printDocument(true, u"done"_s, answer.message, answer.data);
    else
        print(stdout, answer.text + answer.message + u'\n');
    return 0;
}

int printHelp(const CommandLine &line)
{
    const bool nounOnly = !line.verb && isNoun(line.noun);
    print(stdout, line.verb ? helpFor(*line.verb) : nounOnly ? helpForNoun(line.noun) : helpForAll());
    return 0;
}

int runVerb(const CommandLine &line)
{
    Session session(line.globals);
    Answered<Answer> answer = std::unexpected(Error{});
    if (auto prepared = session.prepare(line.verb->needs))
        answer = line.verb->run(session, line.arguments);
    else
        answer = std::unexpected(prepared.error());
    return answer ? printAnswer(*answer, session.json()) : printFailure(answer.error(), session.whereabouts(), session.json());
}

} // namespace

int run(const QStringList &typed)
{
    QTranslator translator;
    messages::setVietnamese(wantsVietnamese(typed));
    if (translator.load(u":/i18n/toasoanctl_%1.qm"_s.arg(messages::vietnamese() ? u"vi"_s : u"en"_s)))
        QCoreApplication::installTranslator(&translator);
    const auto line = CommandLine::parse(typed);
    if (!line)
        return printFailure(line.error(), {}, typed.contains(u"--json"_s));
    if (line->version) {
        print(stdout, u"toasoanctl %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    return line->help ? printHelp(*line) : runVerb(*line);
}

} // namespace toasoan::ctl
