// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/deskprivate.h"
#include "desk/recoverysheet.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

constexpr std::chrono::minutes confirmationLasts{5};
constexpr qsizetype shortestPassphrase = 8;

QString machineSecretName(SeatId seat) { return u"machine-seat/"_s + seat.toHex(); }

Result<> checkFounding(const Founding &founding)
{
    if (founding.agencyName.trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, u"agency-name"_s);
    if (founding.keeperName.trimmed().isEmpty())
        return failure(Error::Kind::InvalidInput, u"name"_s);
    if (founding.passphrase.size() < (founding.demo ? 1 : shortestPassphrase))
        return failure(Error::Kind::InvalidInput, u"passphrase"_s);
    if (!founding.keeperRoles.contains(Role::Administrator))
        return failure(Error::Kind::InvalidInput, u"roles"_s);
    if (!QTimeZone(founding.zone).isValid())
        return failure(Error::Kind::InvalidInput, u"zone"_s);
    return {};
}

} // namespace

Instant SystemClock::now() const { return fromMilliseconds(QDateTime::currentMSecsSinceEpoch()); }

SealedWords sealText(const QString &text)
{
    const QByteArray sealed =
        sealBlob(randomBytes(blobSaltSize), {BlobFormat::Text, text.normalized(QString::NormalizationForm_C).toUtf8()});
    return {blobId(sealed), sealed};
}

SealedWords sealCbor(const QByteArray &bytes)
{
    const QByteArray sealed = sealBlob(randomBytes(blobSaltSize), {BlobFormat::Cbor, bytes});
    return {blobId(sealed), sealed};
}

Desk::Desk(std::unique_ptr<Private> inner)
    : d(std::move(inner))
{
}

Desk::~Desk() = default;

Result<> Desk::Private::openStores()
{
    TRY_INTO(openedDrafts, DraftStore::open(options.folder));
    drafts = std::move(openedDrafts);
    TRY_INTO(openedOutbox, OutboxStore::open(options.folder));
    outbox = std::move(openedOutbox);
    return {};
}

Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions &options)
{
    auto inner = std::make_unique<Private>(options);
    TRY_INTO(opened, Ledger::open(inner->options.folder, *inner->keys));
    inner->ledger = std::move(opened);
    TRY(inner->openStores());
    return std::unique_ptr<Desk>(new Desk(std::move(inner)));
}

Result<Desk::Founded> Desk::found(const DeskOptions &options, const Founding &founding)
{
    TRY(checkFounding(founding));
    auto inner = std::make_unique<Private>(options);
    TRY_INTO(keeper, inner->keys->create(founding.passphrase));
    // The machine's key is wrapped by a random secret in the secrets store: it signs facts while nobody is signed in.
    const QByteArray machineSecret = randomBytes(32).toBase64();
    TRY_INTO(machine, inner->keys->create(QString::fromLatin1(machineSecret)));
    TRY_INTO(store, inner->secretsStore());
    TRY(store->write(machineSecretName(machine->seat()), machineSecret));

    const QByteArray recoverySeed = randomBytes(32);
    const SealedWords agency = sealText(founding.agencyName.trimmed());
    const SealedWords keeperName = sealText(founding.keeperName.trimmed());
    const SealedWords machineName = sealText(u"Máy đăng tin"_s);
    const Member keeperMember{.id = randomId<MemberId>(), .name = keeperName.id, .roles = founding.keeperRoles};
    const Member machineMember{.id = randomId<MemberId>(), .name = machineName.id, .roles = {Role::Publisher}};
    Charter genesis;
    genesis.agencyName = agency.id;
    genesis.keeper = keeper->seat();
    genesis.recoveryKey = signerFromSeed(recoverySeed)->seat().bytes();
    genesis.demo = founding.demo;
    genesis.zone = founding.zone;
    genesis.members = {keeperMember, machineMember};
    genesis.seats = {{.id = keeper->seat(), .member = keeperMember.id}, {.id = machine->seat(), .member = machineMember.id}};
    TRY_INTO(created,
        Ledger::create(
            inner->options.folder, *inner->keys, *keeper, genesis, {agency.sealed, keeperName.sealed, machineName.sealed}, inner->now()));
    inner->ledger = std::move(created);
    TRY(inner->openStores());
    inner->member = keeperMember.id;
    inner->signer = std::move(keeper);
    inner->machine = std::move(machine);
    inner->confirmedAt = inner->now();
    return Founded{
        .desk = std::unique_ptr<Desk>(new Desk(std::move(inner))), .keeper = keeperMember.id, .recoverySheet = recoverySheet(recoverySeed)};
}

Result<SecretsStore *> Desk::Private::secretsStore()
{
    if (!secrets) {
        TRY_INTO(opened, SecretsStore::open(options.secrets, options.keyFolder + u"/secrets.json"_s));
        secrets = std::move(opened);
    }
    return secrets.get();
}

Result<std::shared_ptr<Signer>> Desk::Private::unlockSeatOf(MemberId who, const QString &passphrase) const
{
    TRY_INTO(line, ledger->charter());
    const QList<SeatId> here = keys->seats();
    const Member *person = line.newest().member(who);
    if (!person)
        return failure(Error::Kind::NotFound, u"member"_s);
    if (person->dismissed)
        return failure(Error::Kind::Forbidden, u"dismissed"_s);
    for (const Seat &seat : line.newest().seats) {
        if (seat.member == who && !seat.dismissed && here.contains(seat.id)) {
            TRY_INTO(opened, keys->unlock(seat.id, passphrase));
            return std::shared_ptr<Signer>(std::move(opened));
        }
    }
    return failure(Error::Kind::NoKey, u"member"_s);
}

Result<std::shared_ptr<Signer>> Desk::Private::machineSigner(const Charter &charter)
{
    if (machine)
        return machine;
    const QList<SeatId> here = keys->seats();
    TRY_INTO(store, secretsStore());
    for (const Seat &seat : charter.seats) {
        const Member *person = charter.actingMember(seat.id);
        if (!person || !person->roles.contains(Role::Publisher) || !here.contains(seat.id))
            continue;
        TRY_INTO(secret, store->read(machineSecretName(seat.id)));
        if (!secret)
            continue;
        TRY_INTO(opened, keys->unlock(seat.id, QString::fromLatin1(*secret)));
        machine = std::move(opened);
        return machine;
    }
    return failure(Error::Kind::NoKey, u"machine"_s);
}

Result<> Desk::signIn(MemberId member, const QString &passphrase)
{
    TRY_INTO(signer, d->unlockSeatOf(member, passphrase));
    d->signer = std::move(signer);
    d->member = member;
    d->confirmedAt = d->now();
    return {};
}

void Desk::signOut()
{
    d->member.reset();
    d->signer.reset();
    d->confirmedAt.reset();
}

std::optional<MemberId> Desk::current() const { return d->member; }

Result<> Desk::confirm(const QString &passphraseOrPin)
{
    TRY(d->needSignedIn());
    const auto pin = d->pins.value(*d->member);
    const bool pinShaped = passphraseOrPin.size() == 6 && std::ranges::all_of(passphraseOrPin, [](QChar c) { return c.isDigit(); });
    if (pin && pinShaped) {
        TRY(pin->open(passphraseOrPin));
    } else {
        TRY(d->unlockSeatOf(*d->member, passphraseOrPin));
    }
    d->confirmedAt = d->now();
    return {};
}

bool Desk::confirmedRecently() const { return d->needConfirmed().has_value(); }

Result<> Desk::setPin(const QString &pin)
{
    TRY(d->needSignedIn());
    if (pin.size() != 6 || !std::ranges::all_of(pin, [](QChar c) { return c.isDigit(); }))
        return failure(Error::Kind::InvalidInput, u"pin"_s);
    d->pins.insert(*d->member, std::make_shared<PinLock>(d->signer, pin));
    return {};
}

Result<> Desk::signInWithPin(MemberId member, const QString &pin)
{
    const auto lock = d->pins.value(member);
    if (!lock)
        return failure(Error::Kind::Locked, u"passphrase"_s);
    TRY_INTO(signer, lock->open(pin));
    d->signer = std::move(signer);
    d->member = member;
    d->confirmedAt.reset();
    return {};
}

bool Desk::may(Action action) const
{
    const auto line = d->ledger->charter();
    return d->member && line && Rights::standard().allows(line->newest().rolesOf(*d->member, d->now()), action);
}

Result<> Desk::Private::needSignedIn() const { return member && signer ? Result<>() : failure(Error::Kind::Locked, u"sign-in"_s); }

Result<> Desk::Private::needConfirmed() const
{
    TRY(needSignedIn());
    const bool fresh = confirmedAt && now() - *confirmedAt < confirmationLasts && now() >= *confirmedAt;
    return fresh ? Result<>() : failure(Error::Kind::Locked, u"confirm"_s);
}

Result<Outcome> Desk::execute(const Command &command)
{
    TRY(d->needSignedIn());
    return std::visit([this](const auto &one) { return d->run(one); }, command);
}

Instant Desk::now() const { return d->now(); }
Ledger &Desk::ledger() const { return *d->ledger; }
QString Desk::bellPath() const { return d->ledger->bellPath(); }
Result<Ledger::Changes> Desk::changesSince(qint64 cursor) const { return d->ledger->changesSince(cursor); }
Result<VerifyReport> Desk::verify(const Ledger::Progress &progress) { return d->ledger->verify(progress); }
Result<> Desk::rebuild(const Ledger::Progress &progress) { return d->ledger->rebuild(progress); }
QString Desk::secretsPlace() const { return d->secrets ? d->secrets->place() : QString(); }

} // namespace toasoan
