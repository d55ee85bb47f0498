// SPDX-License-Identifier: GPL-3.0-or-later
// Mailing digests from this computer: to whom, once a day, and never twice by two processes.
#include "desk/deskprivate.h"
#include "publish/mail/sendmail.h"

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// One server for each workspace folder of this computer.
QString passwordName(WorkspaceId workspace) { return u"mail-password/"_s + workspace.toHex(); }

} // namespace

Result<> Desk::keepMailPassword(const QByteArray &password)
{
    TRY_INTO(store, d->secretsStore());
    const QString name = passwordName(d->ledger->workspace());
    return password.isEmpty() ? store->remove(name) : store->write(name, password);
}

Result<bool> Desk::hasMailPassword() const
{
    TRY_INTO(store, d->secretsStore());
    TRY_INTO(password, store->read(passwordName(d->ledger->workspace())));
    return password.has_value();
}

Result<> Desk::Private::sendMail(const QString &toName, const QString &to, const MailWords &words, std::stop_token stop)
{
    TRY_INTO(settings, readLocalSettings(options.folder));
    if (!settings.mail)
        return failure(Error::Kind::NotFound, u"mail"_s);
    TRY_INTO(line, ledger->charter());
    QByteArray password;
    if (!settings.mail->user.isEmpty()) {
        TRY_INTO(store, secretsStore());
        TRY_INTO(kept, store->read(passwordName(ledger->workspace())));
        password = kept.value_or(QByteArray());
    }
    const publish::MailMessage message{.from = settings.mail->from,
        .fromName = name(line.newest().agencyName),
        .to = to,
        .toName = toName,
        .subject = words.subject,
        .text = words.text,
        .date = now(),
        .id = randomBytes(16).toHex()};
    return publish::sendMail(*settings.mail, password, message, std::move(stop));
}

Result<> Desk::sendTestMail(const QString &address, const MailWords &words, std::stop_token stop)
{
    return d->sendMail({}, address, words, std::move(stop));
}

Result<MailRound> Desk::mailDigests(const ComposeMail &compose, std::stop_token stop)
{
    MailRound round;
    TRY_INTO(settings, localSettings());
    if (!settings.mail)
        return round;
    TRY_INTO(lease, d->outbox->takeMailing());
    TRY_INTO(line, d->ledger->charter());
    TRY_INTO(day, today());
    QList<MemberId> people;
    QHash<MemberId, QDate> lastTold;
    for (const Member &person : line.newest().members) {
        TRY_INTO(last, d->outbox->lastMail(person.id));
        TRY_INTO(quiet, quietUntil(person.id));
        if (person.dismissed || quiet || last == day || d->name(person.contact).isEmpty())
            continue;
        lastTold.insert(person.id, last);
        people.append(person.id);
    }
    if (people.isEmpty())
        return round;
    TRY_INTO(owed, duties(day));
    TRY_INTO(events, eventDuties());
    std::optional<Error> away;
    for (Digest &digest : decideDigests(owed, events, people, lastTold, d->calendar(line.newest()), day)) {
        if (stop.stop_requested())
            break;
        digest.name = d->memberName(line.newest(), digest.member);
        const QString address = d->name(line.newest().member(digest.member)->contact);
        const auto sent = away ? Result<>(std::unexpected(*away)) : d->sendMail(digest.name, address, compose(digest), stop);
        if (!sent) {
            round.failed.insert(digest.member, sent.error());
            if (sent.error().kind == Error::Kind::Offline || sent.error().kind == Error::Kind::Timeout)
                away = sent.error(); // the others are not kept waiting for the same server
            continue;
        }
        TRY(d->outbox->mailed(digest.member, day));
        round.sent.append(digest);
    }
    return round;
}

} // namespace toasoan
