// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskprivate.h"

#include <algorithm>

#include "domain/cadence.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr qsizetype longestName = 200;
constexpr int retriesAfterRace = 3;

Result<QString> cleanName(const QString &name)
{
    QString clean = name.normalized(QString::NormalizationForm_C).simplified();
    if (clean.isEmpty() || clean.size() > longestName)
        return failure(Error::Kind::InvalidInput, u"name"_s);
    return clean;
}

Result<> checkPassphrase(const QString &passphrase, bool demo)
{
    constexpr qsizetype shortest = 8;
    return passphrase.size() >= (demo ? 1 : shortest) ? Result<>() : failure(Error::Kind::InvalidInput, u"passphrase"_s);
}

bool validCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= 60
        && std::ranges::all_of(code, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; })
        && !code.startsWith(u'-') && !code.endsWith(u'-');
}

QString codeFromName(const QString &name)
{
    QString code;
    for (const QChar c : foldVietnamese(name)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            code.append(c);
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code.append(u'-');
    }
    code.truncate(40);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code;
}

template <typename List, typename Id> auto *findById(List &list, const Id &id)
{
    const auto it = std::ranges::find_if(list, [&](const auto &item) { return item.id == id; });
    return it == list.end() ? nullptr : &*it;
}

QList<SeatId> seatsOf(const Charter &charter, MemberId member)
{
    QList<SeatId> seats;
    for (const Seat &seat : charter.seats) {
        if (seat.member == member && !seat.dismissed)
            seats.append(seat.id);
    }
    return seats;
}

// Every seat but the publishers': for a rule that became stricter for everybody.
QList<SeatId> writersOf(const Charter &charter)
{
    QList<SeatId> seats;
    for (const Seat &seat : charter.seats) {
        const Member *member = charter.member(seat.member);
        if (!seat.dismissed && member && !member->roles.contains(Role::Publisher))
            seats.append(seat.id);
    }
    return seats;
}

QList<SeatId> nobody(const Charter &) { return {}; }

Result<> checkOwnCadence(const SectionCadence &cadence)
{
    const auto *own = std::get_if<Cadence>(&cadence);
    return own ? checkCadence(*own) : Result<>();
}

} // namespace

// One for each end of the seat's chain in each epoch; a seat that has written nothing yet may rely on nothing.
Result<QList<CutOff>> Desk::Private::cutOffsFor(const QList<SeatId> &seats) const
{
    TRY_INTO(heads, ledger->heads());
    QList<CutOff> cutOffs;
    for (const SeatId &seat : seats) {
        const qsizetype before = cutOffs.size();
        for (const ChainHead &head : heads) {
            if (head.seat == seat)
                cutOffs.append({.seat = seat, .epoch = head.epoch, .seq = head.seq, .head = head.id});
        }
        if (cutOffs.size() == before)
            cutOffs.append({.seat = seat});
    }
    return cutOffs;
}

Result<QList<EventId>> Desk::Private::changeCharter(const ChangeCharter &change) { return changeCharter(change, nobody); }

Result<QList<EventId>> Desk::Private::changeCharter(
    const ChangeCharter &change, const std::function<QList<SeatId>(const Charter &)> &reduced)
{
    TRY(needConfirmed());
    for (int attempt = 0;; ++attempt) {
        TRY_INTO(line, ledger->charter());
        if (line.frozen())
            return failure(Error::Kind::NeedsNewer, u"charter"_s);
        Charter next = line.newest();
        if (!Rights::standard().allows(next.rolesOf(*member, now()), Action::EditCharter) || next.keeper != signer->seat())
            return failure(Error::Kind::Forbidden, u"charter"_s);
        QList<QByteArray> blobs;
        next.cutOffs.clear();
        TRY_INTO(cutOffs, cutOffsFor(reduced(next)));
        TRY(change(next, blobs));
        next.cutOffs = cutOffs;
        ++next.number;
        next.previous = line.newestId();
        Batch batch{.signer = signer.get(), .charter = line.newestId(), .at = now(), .blobs = blobs};
        batch.events.append({.subject = Subject::charter(), .after = line.tips(), .payload = CharterVersion{.charter = next}});
        batch.guard = [this, expected = line.newestId()]() -> Result<> {
            TRY_INTO(current, ledger->charter());
            return current.newestId() == expected ? Result<>() : failure(Error::Kind::Stale, u"charter"_s);
        };
        auto appended = ledger->append(batch);
        if (appended || appended.error().kind != Error::Kind::Stale || attempt == retriesAfterRace)
            return appended;
    }
}

Result<Outcome> Desk::Private::run(const AddMember &command)
{
    TRY_INTO(clean, cleanName(command.name));
    TRY_INTO(line, ledger->charter());
    if (command.roles.isEmpty() || command.roles.contains(Role::Publisher))
        return failure(Error::Kind::InvalidInput, u"roles"_s);
    const auto sameName = [&](const Member &other) { return !other.dismissed && name(other.name) == clean; };
    if (std::ranges::any_of(line.newest().members, sameName))
        return failure(Error::Kind::InvalidInput, u"name-taken"_s);
    TRY(needConfirmed());
    std::unique_ptr<Signer> seat;
    if (!command.passphrase.isEmpty()) {
        TRY(checkPassphrase(command.passphrase, line.newest().demo));
        TRY_INTO(made, keys->create(command.passphrase));
        seat = std::move(made);
    }
    const SealedWords words = sealText(clean);
    Outcome outcome;
    outcome.member = randomId<MemberId>();
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        blobs.append(words.sealed);
        charter.members.append({.id = outcome.member, .name = words.id, .roles = command.roles});
        if (seat)
            charter.seats.append({.id = seat->seat(), .member = outcome.member});
        return {};
    }));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const AddSeat &command)
{
    TRY(needConfirmed());
    TRY_INTO(line, ledger->charter());
    TRY(checkPassphrase(command.passphrase, line.newest().demo));
    if (!line.newest().member(command.member))
        return failure(Error::Kind::NotFound, u"member"_s);
    TRY_INTO(seat, keys->create(command.passphrase));
    Outcome outcome{.member = command.member};
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &) -> Result<> {
        charter.seats.append({.id = seat->seat(), .member = command.member});
        return {};
    }));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const ChangeRoles &command)
{
    if (command.roles.isEmpty())
        return failure(Error::Kind::InvalidInput, u"roles"_s);
    const auto reduced = [&](const Charter &charter) {
        const Member *person = charter.member(command.member);
        const bool less = person && !QSet(person->roles).subtract(command.roles).isEmpty();
        return less ? seatsOf(charter, command.member) : QList<SeatId>();
    };
    Outcome outcome{.member = command.member};
    TRY_INTO(events,
        changeCharter(
            [&](Charter &charter, QList<QByteArray> &) -> Result<> {
                Member *person = findById(charter.members, command.member);
                if (!person)
                    return failure(Error::Kind::NotFound, u"member"_s);
                if (person->roles == command.roles)
                    return failure(Error::Kind::NothingToDo, u"roles"_s);
                // Taking Administrator from the keeper, or touching the machine's role, would leave a charter that cannot work.
                const Member *keeper = charter.actingMember(charter.keeper);
                const bool keeperLoses = keeper && keeper->id == command.member && !command.roles.contains(Role::Administrator);
                if (keeperLoses || person->roles.contains(Role::Publisher) != command.roles.contains(Role::Publisher))
                    return failure(Error::Kind::InvalidInput, u"roles"_s);
                person->roles = command.roles;
                return {};
            },
            reduced));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const DismissMember &command)
{
    Outcome outcome{.member = command.member};
    const auto reduced = [&](const Charter &charter) { return seatsOf(charter, command.member); };
    TRY_INTO(events,
        changeCharter(
            [&](Charter &charter, QList<QByteArray> &) -> Result<> {
                Member *person = findById(charter.members, command.member);
                if (!person)
                    return failure(Error::Kind::NotFound, u"member"_s);
                if (person->dismissed)
                    return failure(Error::Kind::NothingToDo, u"member"_s);
                const Member *keeper = charter.actingMember(charter.keeper);
                if ((keeper && keeper->id == command.member) || person->roles.contains(Role::Publisher))
                    return failure(Error::Kind::InvalidInput, u"keeper"_s);
                person->dismissed = true;
                for (Seat &seat : charter.seats)
                    seat.dismissed = seat.dismissed || seat.member == command.member;
                return {};
            },
            reduced));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const AddSection &command)
{
    TRY_INTO(clean, cleanName(command.name));
    const QString code = command.code.isEmpty() ? codeFromName(clean) : command.code;
    if (!validCode(code))
        return failure(Error::Kind::InvalidInput, u"code"_s);
    if (command.approvals < 1 || command.approvals > 3)
        return failure(Error::Kind::InvalidInput, u"approvals"_s);
    TRY(checkOwnCadence(command.cadence));
    const SealedWords words = sealText(clean);
    Outcome outcome;
    outcome.section = randomId<SectionId>();
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        if (std::ranges::any_of(charter.sections, [&](const Section &section) { return section.code == code; }))
            return failure(Error::Kind::InvalidInput, u"code-taken"_s);
        if (!command.responsible.isNull() && !charter.member(command.responsible))
            return failure(Error::Kind::NotFound, u"member"_s);
        blobs.append(words.sealed);
        charter.sections.append({.id = outcome.section,
            .name = words.id,
            .code = code,
            .postType = command.postType,
            .responsible = command.responsible,
            .approvals = command.approvals,
            .cadence = command.cadence});
        return {};
    }));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const ChangeSection &command)
{
    const auto reduced = [&](const Charter &charter) {
        const Section *section = charter.section(command.section);
        const bool stricter = section && command.approvals && *command.approvals > section->approvals;
        return stricter ? writersOf(charter) : QList<SeatId>();
    };
    Outcome outcome{.section = command.section};
    TRY_INTO(events,
        changeCharter(
            [&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
                Section *section = findById(charter.sections, command.section);
                if (!section)
                    return failure(Error::Kind::NotFound, u"section"_s);
                if (command.name) {
                    TRY_INTO(clean, cleanName(*command.name));
                    const SealedWords words = sealText(clean);
                    blobs.append(words.sealed);
                    section->name = words.id;
                }
                if (command.approvals && (*command.approvals < 1 || *command.approvals > 3))
                    return failure(Error::Kind::InvalidInput, u"approvals"_s);
                if (command.responsible && !command.responsible->isNull() && !charter.member(*command.responsible))
                    return failure(Error::Kind::NotFound, u"member"_s);
                if (command.cadence)
                    TRY(checkOwnCadence(*command.cadence));
                section->cadence = command.cadence.value_or(section->cadence);
                section->postType = command.postType.value_or(section->postType);
                section->responsible = command.responsible.value_or(section->responsible);
                section->approvals = command.approvals.value_or(section->approvals);
                return {};
            },
            reduced));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const SetCadence &command)
{
    if (command.cadence)
        TRY(checkCadence(*command.cadence));
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &) -> Result<> {
        if (charter.cadence == command.cadence)
            return failure(Error::Kind::NothingToDo, u"cadence"_s);
        charter.cadence = command.cadence;
        return {};
    }));
    return Outcome{.events = events};
}

Result<Outcome> Desk::Private::run(const AddSite &command)
{
    TRY_INTO(clean, cleanName(command.name));
    if (!command.baseUrl.isEmpty()
        && (!command.baseUrl.isValid() || command.baseUrl.host().isEmpty() || !command.baseUrl.userInfo().isEmpty()
            || (command.baseUrl.scheme() != "http"_L1 && command.baseUrl.scheme() != "https"_L1)))
        return failure(Error::Kind::InvalidInput, u"url"_s);
    const SealedWords words = sealText(clean);
    Outcome outcome;
    outcome.site = randomId<SiteId>();
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        QList<SeatId> publishers;
        for (const Seat &seat : charter.seats) {
            const Member *person = charter.actingMember(seat.id);
            if (person && person->roles.contains(Role::Publisher))
                publishers.append(seat.id);
        }
        Site site{.id = outcome.site,
            .name = words.id,
            .connector = command.connector,
            .baseUrl = command.baseUrl,
            .settings = command.settings,
            .publishers = publishers};
        TRY(publish::checkSettings(site));
        blobs.append(words.sealed);
        charter.sites.append(site);
        return {};
    }));
    outcome.events = events;
    return outcome;
}

Result<Outcome> Desk::Private::run(const ChangeSite &command)
{
    Outcome outcome{.site = command.site};
    TRY_INTO(events, changeCharter([&](Charter &charter, QList<QByteArray> &blobs) -> Result<> {
        Site *site = findById(charter.sites, command.site);
        if (!site)
            return failure(Error::Kind::NotFound, u"site"_s);
        if (command.name) {
            TRY_INTO(clean, cleanName(*command.name));
            const SealedWords words = sealText(clean);
            blobs.append(words.sealed);
            site->name = words.id;
        }
        site->baseUrl = command.baseUrl.value_or(site->baseUrl);
        site->settings = command.settings.value_or(site->settings);
        site->retired = command.retired.value_or(site->retired);
        return publish::checkSettings(*site);
    }));
    outcome.events = events;
    return outcome;
}

} // namespace toasoan
