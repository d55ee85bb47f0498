// SPDX-License-Identifier: GPL-3.0-or-later
// Writing event duties: registered, settled, snoozed, confirmed.
#include "desk/deskprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr int retriesAfterRace = 3;

SealedWords sealTitle(const NewDuty &duty)
{
    const QString number = duty.number.simplified();
    return sealText(duty.title.simplified() + (number.isEmpty() ? QString() : u'\n' + number));
}

} // namespace

DutyRegistered payloadOf(const NewDuty &duty, const Catalogue &rules, const Charter &charter, BlobId title)
{
    DutyRegistered payload{.rule = duty.rule,
        .section = duty.section,
        .anchor = duty.anchor,
        .due = duty.due,
        .title = title,
        .moment = duty.moment,
        .follows = duty.follows};
    const QString place = rules.sectionOf(duty.rule);
    if (payload.section.isNull() && !place.isEmpty()) {
        const auto section = std::ranges::find(charter.sections, place, &Section::code);
        payload.section = section == charter.sections.end() ? SectionId() : section->id;
    }
    return payload;
}

// The rules are the fold's: what would be void is refused before it is signed.
Result<> Desk::Private::wouldCount(DutyId duty, const CharterLine &line, const Payload &payload) const
{
    TRY_INTO(events, ledger->events(Subject::duty(duty)));
    const DutyState before = foldDuty(events, line, Rights::standard());
    if (before.frozen)
        return failure(Error::Kind::NeedsNewer, u"duty"_s);
    const Event candidate{.workspace = ledger->workspace(),
        .seat = signer->seat(),
        .epoch = std::numeric_limits<quint32>::max(),
        .charter = line.newestId(),
        .subject = Subject::duty(duty),
        .after = before.tips,
        .at = now(),
        .payload = payload};
    const EventId id = eventId(encodeEvent(candidate));
    events.append({id, candidate});
    const DutyState after = foldDuty(events, line, Rights::standard());
    const auto voided = std::ranges::find(after.voided, id, &VoidEvent::id);
    return voided == after.voided.end() ? Result<>() : std::unexpected(asError(voided->reason));
}

Result<QList<EventId>> Desk::Private::appendToDuty(DutyId duty, const Payload &payload, const QList<QByteArray> &blobs)
{
    for (int attempt = 0;; ++attempt) {
        TRY_INTO(line, ledger->charter());
        TRY_INTO(state, ledger->duty(duty));
        Batch batch{.signer = signer.get(),
            .charter = line.newestId(),
            .at = now(),
            .events = {{.subject = Subject::duty(duty), .after = state.tips, .payload = payload}},
            .blobs = blobs,
            .guard = {}};
        batch.guard = [&, this]() -> Result<> {
            TRY_INTO(current, ledger->charter());
            if (current.newestId() != line.newestId())
                return failure(Error::Kind::Stale, u"charter"_s);
            return wouldCount(duty, current, payload);
        };
        auto appended = ledger->append(batch);
        const bool raced = !appended && appended.error().kind == Error::Kind::Stale && appended.error().detail == "charter"_L1;
        if (!raced || attempt == retriesAfterRace)
            return appended;
    }
}

// One batch: a register of thousands of lines goes in whole or not at all.
Result<QList<DutyId>> Desk::Private::registerNew(const QList<NewDuty> &duties)
{
    TRY_INTO(line, ledger->charter());
    const Charter &charter = line.newest();
    TRY_INTO(rules, catalogue(charter));
    Batch batch{.signer = signer.get(), .charter = line.newestId(), .at = now(), .events = {}, .blobs = {}, .guard = {}};
    QList<DutyId> ids;
    for (const NewDuty &duty : duties) {
        TRY(checkDuty(rules.rules, charter, duty));
        const SealedWords words = sealTitle(duty);
        ids.append(randomId<DutyId>());
        batch.blobs.append(words.sealed);
        batch.events.append(
            {.subject = Subject::duty(ids.last()), .after = {}, .payload = payloadOf(duty, rules.rules, charter, words.id)});
    }
    if (ids.isEmpty())
        return failure(Error::Kind::NothingToDo, u"duties"_s);
    // All are alike: what holds for the first holds for each of them.
    batch.guard = [&, this]() -> Result<> {
        TRY_INTO(current, ledger->charter());
        if (current.newestId() != line.newestId())
            return failure(Error::Kind::Stale, u"charter"_s);
        return wouldCount(ids.first(), current, batch.events.first().payload);
    };
    TRY(ledger->append(batch));
    return ids;
}

Result<Outcome> Desk::Private::run(const RegisterDuties &command)
{
    Outcome outcome;
    if (command.insteadOf.isNull()) {
        TRY_INTO(ids, registerNew(command.duties));
        outcome.duties = ids;
        return outcome;
    }
    if (command.duties.size() != 1)
        return failure(Error::Kind::InvalidInput, u"duties"_s);
    TRY_INTO(line, ledger->charter());
    TRY_INTO(rules, catalogue(line.newest()));
    TRY(checkDuty(rules.rules, line.newest(), command.duties.first()));
    const SealedWords words = sealTitle(command.duties.first());
    TRY_INTO(
        events, appendToDuty(command.insteadOf, payloadOf(command.duties.first(), rules.rules, line.newest(), words.id), {words.sealed}));
    outcome.events = events;
    outcome.duties = {command.insteadOf};
    return outcome;
}

// A draft that nobody else has seen yet may be what settles a duty.
Result<> Desk::Private::isPostOrDraft(PostId post) const
{
    TRY_INTO(mine, drafts->find(post, *member));
    if (mine.isEmpty())
        TRY(ledger->post(post));
    return {};
}

Result<Outcome> Desk::Private::run(const SettleDuty &command)
{
    if (command.post.isNull() && command.reason.simplified().isEmpty())
        return failure(Error::Kind::InvalidInput, u"reason"_s);
    if (!command.post.isNull())
        TRY(isPostOrDraft(command.post));
    DutySettled payload{.post = command.post, .reason = {}};
    QList<QByteArray> blobs;
    if (!command.reason.simplified().isEmpty()) {
        const SealedWords words = sealText(command.reason.trimmed());
        payload.reason = words.id;
        blobs.append(words.sealed);
    }
    TRY_INTO(events, appendToDuty(command.duty, payload, blobs));
    return Outcome{.events = events, .duties = {command.duty}};
}

Result<Outcome> Desk::Private::run(const SnoozeDuty &command)
{
    if (command.reason.simplified().isEmpty())
        return failure(Error::Kind::InvalidInput, u"reason"_s);
    TRY_INTO(state, ledger->duty(command.duty));
    TRY_INTO(line, ledger->charter());
    const QDate today = toDateTime(now(), zoneOf(line.newest())).date();
    if (command.until <= today || command.until > today.addDays(DutyState::longestSnooze))
        return failure(Error::Kind::InvalidInput, u"until"_s);
    const SealedWords words = sealText(command.reason.trimmed());
    TRY_INTO(events, appendToDuty(command.duty, DutySnoozed{.until = command.until, .reason = words.id}, {words.sealed}));
    return Outcome{.events = events, .duties = {command.duty}};
}

Result<Outcome> Desk::Private::run(const ConfirmDuty &command)
{
    TRY_INTO(line, ledger->charter());
    TRY_INTO(state, ledger->duty(command.duty));
    TRY_INTO(rules, catalogue(line.newest()));
    const Rule *rule = state.registered ? rules.rules.rule(state.registered->rule) : nullptr;
    if (!rule || rule->trigger != Trigger::Standing)
        return failure(Error::Kind::InvalidInput, u"rule"_s); // only a page that must always be right can be looked through
    const QDate today = toDateTime(now(), zoneOf(line.newest())).date();
    if (state.confirmedOn == today)
        return failure(Error::Kind::NothingToDo, u"duty"_s);
    TRY_INTO(events, appendToDuty(command.duty, ContentConfirmed{.on = today}, {}));
    return Outcome{.events = events, .duties = {command.duty}};
}

} // namespace toasoan
