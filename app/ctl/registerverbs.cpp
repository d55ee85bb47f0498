// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody has to type line by line: registers of documents, and what the calendar brings.
#include <algorithm>

#include "ctl/arguments.h"
#include "ctl/dutyjson.h"
#include "ctl/labels.h"
#include "ctl/messages.h"
#include "ctl/moments.h"
#include "ctl/reportsduties.h"
#include "ctl/session.h"
#include "ctl/texttable.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

// ---- bad lines --------------------------------------------------------------------------------------------------

QJsonArray jsonOf(const QList<BadLine> &lines)
{
    QJsonArray all;
    for (const BadLine &line : lines)
        all.append(toJson(line));
    return all;
}

QList<QStringList> rowsOf(const QList<BadLine> &lines)
{
    QList<QStringList> rows;
    for (const BadLine &line : lines)
        rows.append({QString::number(line.line), messages::badLine(line)});
    return rows;
}

Answered<Answer> answerOf(const DutyImport &done, bool rehearsal)
{
    QJsonArray ids;
    for (const DutyId &id : done.duties)
        ids.append(id.toHex());
    const QJsonObject data{{u"good"_s, done.good}, {u"duties"_s, ids}, {u"bad"_s, jsonOf(done.bad)},
        {u"unassigned"_s, jsonOf(done.unassigned)}, {u"registers"_s, QJsonArray()}};
    const QString message = messages::dutiesImported(done.good, done.bad.size(), rehearsal);
    const QString table = textTable({label(Label::Line), label(Label::What)}, rowsOf(done.bad) + rowsOf(done.unassigned));
    if (done.bad.isEmpty())
        return Answer{message, data, table};
    Failure failure(Failure::Exit::Refused, {Error::Kind::InvalidInput, {}}, message, messages::correctIt(), data);
    failure.text = table;
    return std::unexpected(failure);
}

// ---- duty watch, duty import --pending --------------------------------------------------------------------------

QJsonObject toJson(const FoundRegister &found)
{
    return {{u"file"_s, found.file}, {u"at"_s, iso(found.at)}, {u"pending"_s, found.pending}, {u"good"_s, found.good},
        {u"bad"_s, jsonOf(found.bad)}, {u"unassigned"_s, jsonOf(found.unassigned)},
        {u"problem"_s, found.trouble ? QJsonValue(errorCode(found.trouble->kind)) : QJsonValue()},
        {u"detail"_s, found.trouble ? textOrNull(found.trouble->detail) : QJsonValue()}};
}

QJsonArray jsonOf(const QList<FoundRegister> &registers)
{
    QJsonArray all;
    for (const FoundRegister &found : registers)
        all.append(toJson(found));
    return all;
}

// A line for each register, and under it its bad ones.
QString textOf(const QList<FoundRegister> &registers)
{
    QList<QStringList> rows;
    for (const FoundRegister &found : registers) {
        rows.append({found.file, {}, found.trouble ? messages::registerUnreadable(*found.trouble) : messages::registerFound(found)});
        for (const QStringList &line : rowsOf(found.bad) + rowsOf(found.unassigned))
            rows.append({QString(), line[0], line[1]});
    }
    return textTable({label(Label::Name), label(Label::Line), label(Label::What)}, rows);
}

// What came into the folder since the last look; that it is out of reach is no reason not to take in what waits.
Answered<> look(Session &session)
{
    const auto looked = session.desk().lookForRegisters();
    if (looked || looked.error().kind == Error::Kind::NothingToDo || looked.error().kind == Error::Kind::NotFound)
        return {};
    return std::unexpected(looked.error());
}

Answered<Answer> importPending(Session &session, bool rehearsal)
{
    TRY(look(session));
    TRY_INTO(done, rehearsal ? session.desk().pendingRegister() : session.desk().importPending());
    QJsonArray ids;
    int good = 0;
    qsizetype bad = 0;
    for (const FoundRegister &found : std::as_const(done)) {
        good += found.good;
        bad += found.bad.size() + (found.trouble ? 1 : 0);
        for (const DutyId &id : found.duties)
            ids.append(id.toHex());
    }
    const QJsonObject data{
        {u"good"_s, good}, {u"duties"_s, ids}, {u"bad"_s, QJsonArray()}, {u"unassigned"_s, QJsonArray()}, {u"registers"_s, jsonOf(done)}};
    const QString message = done.isEmpty() ? messages::noRegisterWaits() : messages::dutiesImported(good, bad, rehearsal);
    if (bad == 0)
        return Answer{message, data, textOf(done)};
    Failure failure(Failure::Exit::Refused, {Error::Kind::InvalidInput, {}}, message, messages::correctIt(), data);
    failure.text = textOf(done);
    return std::unexpected(failure);
}

Answered<Answer> watchFolder(Session &session, const Arguments &arguments)
{
    const QString folder = arguments.operand(0);
    if (arguments.has(u"off") && !folder.isEmpty())
        return usage(messages::notBoth(u"FOLDER"_s, u"--off"_s), messages::correctIt());
    if (arguments.has(u"off") || !folder.isEmpty()) {
        const auto set = session.desk().watchRegisters(folder);
        if (!set && (set.error().kind == Error::Kind::NotFound || set.error().kind == Error::Kind::Forbidden))
            return refusal(set.error().kind, messages::folderUnreadable(folder), messages::correctIt());
        TRY(set);
    }
    TRY(look(session));
    TRY_INTO(watch, session.desk().registerWatch());
    const auto pending = std::ranges::count(watch.registers, true, &FoundRegister::pending);
    const QJsonObject data{{u"folder"_s, textOrNull(watch.folder)}, {u"reachable"_s, watch.reachable}, {u"resting"_s, watch.resting},
        {u"registers"_s, jsonOf(watch.registers)}};
    return Answer{messages::watchState(watch, pending), data, textOf(watch.registers)};
}

// ---- duty arise -------------------------------------------------------------------------------------------------

Answered<Answer> arise(Session &session, const Arguments &arguments)
{
    TRY_INTO(rules, session.desk().catalogue());
    if (!rules.rules.agency())
        return refusal(Error::Kind::InvalidInput, messages::agencyMissing(), messages::agencyForms());
    TRY_INTO(today, session.desk().today());
    TRY_INTO(due, session.desk().dueRegistrations(today));
    const bool rehearsal = arguments.has(u"dry-run");
    RegisterDuties command{.duties = {}, .insteadOf = {}, .once = true};
    QJsonArray items;
    QList<QStringList> rows;
    for (const DueRegistration &one : std::as_const(due)) {
        command.duties.append(one.duty);
        items.append(QJsonObject{{u"rule"_s, one.duty.rule}, {u"title"_s, one.duty.title}, {u"anchor"_s, dayOrNull(one.duty.anchor)},
            {u"due"_s, dayOrNull(one.due)}, {u"unverified"_s, one.unverified}});
        rows.append({one.duty.rule, one.duty.title, one.due.toString(Qt::ISODate), one.unverified ? messages::unverified() : QString()});
    }
    QJsonArray ids;
    if (!rehearsal && !command.duties.isEmpty()) {
        TRY_INTO(outcome, session.desk().execute(command));
        for (const DutyId &id : outcome.duties)
            ids.append(id.toHex());
    }
    return Answer{messages::dutiesArisen(due.size(), rehearsal), QJsonObject{{u"items"_s, items}, {u"duties"_s, ids}},
        textTable({label(Label::Rule), label(Label::Title), label(Label::Due), label(Label::Remarks)}, rows)};
}

// ---- duty import ------------------------------------------------------------------------------------------------

Answered<Answer> importDuties(Session &session, const Arguments &arguments)
{
    const bool pending = arguments.has(u"pending");
    if (pending && (arguments.has(u"sheet") || !arguments.operand(0).isEmpty()))
        return usage(messages::notBoth(u"--pending"_s, arguments.has(u"sheet") ? u"--sheet"_s : u"FILE"_s), messages::correctIt());
    if (pending)
        return importPending(session, arguments.has(u"dry-run"));
    if (arguments.operand(0).isEmpty())
        return usage(messages::operandMissing(u"FILE"_s), messages::correctIt());
    TRY_INTO(bytes, readFile(arguments.operand(0)));
    const bool rehearsal = arguments.has(u"dry-run");
    const auto done = session.desk().importDuties(bytes, rehearsal ? Desk::Rehearsal::Yes : Desk::Rehearsal::No, arguments.value(u"sheet"));
    if (done)
        return answerOf(*done, rehearsal);
    const QString wrong = messages::registerUnreadable(done.error());
    if (wrong.isEmpty())
        return std::unexpected(done.error());
    return refusal(
        done.error().kind, wrong, done.error().kind == Error::Kind::Unsupported ? messages::saveRegisterAgain() : messages::correctIt());
}

} // namespace

QList<Verb> registerVerbs()
{
    return {
        {.noun = u"duty"_s,
            .name = u"import"_s,
            .help = QT_TRANSLATE_NOOP("Verbs", "take in a register of documents; good lines go in, bad ones are listed"),
            .needs = Needs::Key,
            .operands = {{u"FILE"_s, Times::AtMostOnce}},
            .options = {{u"sheet"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Verbs", "of a workbook; default: its first visible sheet")},
                {u"pending"_s, {}, QT_TRANSLATE_NOOP("Verbs", "instead of a file: all that was found in the watched folder")},
                {u"dry-run"_s, {}, QT_TRANSLATE_NOOP("Verbs", "only say what would happen")}},
            .run = importDuties},
        {.noun = u"duty"_s,
            .name = u"arise"_s,
            .help =
                QT_TRANSLATE_NOOP("Verbs", "register what the calendar brings: periods that ended, or whose report is due within 30 days"),
            .needs = Needs::Key,
            .options = {{u"dry-run"_s, {}, QT_TRANSLATE_NOOP("Verbs", "only say what would happen")}},
            .run = arise},
        {.noun = u"duty"_s,
            .name = u"watch"_s,
            .help = QT_TRANSLATE_NOOP(
                "Verbs", "watch a folder of this computer for registers, or say which is watched and what was found there"),
            .needs = Needs::Workspace,
            .operands = {{u"FOLDER"_s, Times::AtMostOnce}},
            .options = {{u"off"_s, {}, QT_TRANSLATE_NOOP("Verbs", "watch no folder any more")}},
            .run = watchFolder},
    };
}

} // namespace toasoan::ctl
