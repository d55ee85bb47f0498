// SPDX-License-Identifier: GPL-3.0-or-later
// Telling people: whom, when, and where they are reached.
#include <algorithm>

#include "desk/deskprivate.h"
#include "domain/mailaddress.h"

using namespace Qt::StringLiterals;

namespace toasoan {

Result<LocalSettings> Desk::localSettings() const { return readLocalSettings(d->options.folder); }

Result<> Desk::changeLocalSettings(const ChangeLocal &change) { return toasoan::changeLocalSettings(d->options.folder, change); }

Result<std::optional<Instant>> Desk::quietUntil(MemberId member) const
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(settings, localSettings());
    return toasoan::quietUntil(settings.quietHoursOf(member), d->calendar(line.newest()), d->now(), zoneOf(line.newest()));
}

Result<QList<Digest>> Desk::takeDigests(const QList<MemberId> &people)
{
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(day, today());
    QList<MemberId> awake;
    QHash<MemberId, QDate> lastTold;
    for (const MemberId &person : people) {
        TRY_INTO(quiet, quietUntil(person));
        TRY_INTO(last, d->outbox->lastReminder(person));
        lastTold.insert(person, last);
        if (!quiet)
            awake.append(person);
    }
    QList<Digest> taken;
    if (awake.isEmpty())
        return taken;
    TRY_INTO(owed, duties(day));
    TRY_INTO(events, eventDuties());
    for (Digest &digest : decideDigests(owed, events, awake, lastTold, d->calendar(line.newest()), day)) {
        TRY_INTO(first, d->outbox->claimReminder(digest.member, day));
        if (!first)
            continue; // another process was quicker
        digest.name = d->memberName(line.newest(), digest.member);
        taken.append(digest);
    }
    return taken;
}

// ---- by the keeper --------------------------------------------------------------------------------------------------

Result<Outcome> Desk::Private::run(const ChangeContact &command)
{
    const QString address = command.address.trimmed();
    if (!address.isEmpty() && !isMailAddress(address))
        return failure(Error::Kind::InvalidInput, u"address"_s);
    const SealedWords words = address.isEmpty() ? SealedWords{} : sealText(address);
    Outcome outcome{.member = command.member};
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        const auto person = std::ranges::find(charter.members, command.member, &Member::id);
        if (person == charter.members.end() || person->roles.contains(Role::Publisher))
            return failure(Error::Kind::NotFound, u"member"_s);
        if (name(person->contact) == address)
            return failure(Error::Kind::NothingToDo, u"address"_s);
        person->contact = words.id;
        if (!address.isEmpty())
            blobs.append(words.sealed);
        return {};
    }));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::changeReminders(const ChangePolicy &change)
{
    Outcome outcome;
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        TRY_INTO(both, catalogue(charter));
        if (both.trouble) // what cannot be read must not be overwritten unseen
            return std::unexpected(*both.trouble);
        const ReminderPolicy before = both.rules.reminders();
        ReminderPolicy policy = before;
        TRY(change(policy, charter));
        TRY(checkReminders(policy));
        if (policy == before)
            return failure(Error::Kind::NothingToDo, u"reminders"_s);
        const SealedWords words = sealText(QString::fromUtf8(withReminders(both.own, policy)));
        charter.catalogue = words.id;
        blobs.append(words.sealed);
        return {};
    }));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const SetReminders &command)
{
    return changeReminders([&](ReminderPolicy &policy, const Charter &) -> Result<> {
        policy.daysBefore = command.daysBefore;
        policy.rise = command.rise;
        return {};
    });
}

Result<Outcome> Desk::Private::run(const ExemptSection &command)
{
    return changeReminders([&](ReminderPolicy &policy, const Charter &charter) -> Result<> {
        const Section *section = charter.section(command.section);
        if (!section)
            return failure(Error::Kind::NotFound, u"section"_s);
        const QDate day = toDateTime(now(), zoneOf(charter)).date();
        // What is over is forgotten on the way.
        policy.exempt.removeIf([&](const auto &one) { return one.value().until < day; });
        if (!command.until.isValid()) {
            policy.exempt.remove(section->code);
            return {};
        }
        if (command.until < day)
            return failure(Error::Kind::InvalidInput, u"until"_s);
        policy.exempt.insert(section->code, {.begin = day, .until = command.until, .reason = command.reason.simplified()});
        return {};
    });
}

} // namespace toasoan
