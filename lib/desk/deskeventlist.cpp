// SPDX-License-Identifier: GPL-3.0-or-later
// Reading event duties: what citizens could see of the posts that settle them, and how each one stands.
#include "desk/deskprivate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

bool bringsWords(SubmissionKind kind) { return kind == SubmissionKind::Publish || kind == SubmissionKind::Correct; }

bool isOnline(const SiteLine &line)
{
    return line.state != Public::None && line.state != Public::Wanted && line.state != Public::Withdrawn && line.state != Public::Gone
        && line.state != Public::Vanished;
}

/// Until when facts count, for a report about a time that is over.
struct Until {
    const CharterLine &line;
    Instant moment;
};

/// Reads the proofs of posts, each once.
class Proofs final {
public:
    Proofs(const Ledger &ledger, std::optional<Until> until)
        : m_ledger(ledger)
        , m_until(until)
    {
    }
    struct Read {
        PublicationProof proof;
        QString title;
        QUrl url;
    };
    [[nodiscard]] Result<std::shared_ptr<const Read>> of(PostId post)
    {
        if (const auto known = m_read.constFind(post); known != m_read.constEnd())
            return *known;
        TRY_INTO(events, m_ledger.events(Subject::post(post)));
        auto read = std::make_shared<Read>();
        if (m_until) {
            *read = readUntil(*m_until, post, std::move(events));
        } else if (!events.isEmpty()) {
            TRY_INTO(state, m_ledger.post(post));
            TRY_INTO(row, m_ledger.views().row(post, Instant{}));
            *read = {.proof = proofOf(state, events), .title = row ? row->title : QString(), .url = row ? row->url : QUrl()};
        }
        m_read.insert(post, read);
        return std::shared_ptr<const Read>(read);
    }

private:
    // The views say how it is now, so the words are looked up by what was stored then.
    [[nodiscard]] Read readUntil(const Until &until, PostId post, QList<VerifiedEvent> all) const
    {
        const QList<VerifiedEvent> events = signedBefore(std::move(all), until.moment);
        const PostState state = foldPost(post, events, until.line, Rights::standard());
        Read read{.proof = proofOf(state, events), .title = {}, .url = {}};
        for (const SiteLine &line : state.sites) {
            const SubmissionState *stored = line.stored ? state.submission(*line.stored) : nullptr;
            if (stored)
                read.title = m_ledger.revision(stored->asked.revision).value_or(Revision()).title;
            if (isOnline(line) && read.url.isEmpty())
                read.url = line.url;
        }
        return read;
    }
    // As the cadence counts: seeing the same words again is nothing new.
    static PublicationProof proofOf(const PostState &state, const QList<VerifiedEvent> &events)
    {
        QHash<EventId, const Event *> byId;
        for (const VerifiedEvent &event : events)
            byId.insert(event.id, &event.event);
        PublicationProof proof;
        QSet<BlobId> revisions;
        QHash<SiteId, Instant> vanished;
        for (const EventId &id : state.order) {
            const Event &event = *byId.value(id);
            if (const auto *seen = std::get_if<DeliverySeen>(&event.payload)) {
                const SubmissionState *submission = state.submission(seen->submission);
                if (submission && bringsWords(submission->asked.kind) && !revisions.contains(submission->asked.revision)) {
                    revisions.insert(submission->asked.revision);
                    proof.words.append(event.at);
                }
            } else if (const auto *adopted = std::get_if<PostAdopted>(&event.payload)) {
                proof.words.append(std::min(adopted->siteDate, event.at));
            } else if (const auto *drifted = std::get_if<DeliveryDrifted>(&event.payload)) {
                if (drifted->drift == DeliveryDrifted::Drift::Gone)
                    vanished.insert(drifted->site, event.at);
            }
        }
        std::ranges::sort(proof.words);
        if (proof.words.isEmpty() || std::ranges::any_of(state.sites, isOnline))
            return proof;
        for (const auto &[site, line] : state.sites.asKeyValueRange()) {
            const auto since = line.state == Public::Vanished ? std::optional(vanished.value(site)) : line.storedAt;
            if (since && (!proof.gone || *proof.gone < *since))
                proof.gone = since;
        }
        return proof;
    }

    const Ledger &m_ledger;
    std::optional<Until> m_until;
    QHash<PostId, std::shared_ptr<const Read>> m_read;
};

int urgency(const EventDutyStatus &status)
{
    switch (status.standing) {
    case EventStanding::Overdue:
        return 0;
    case EventStanding::DueSoon:
        return 1;
    case EventStanding::UnknownRule:
    case EventStanding::UnknownYear:
        return 2;
    case EventStanding::Ahead:
    case EventStanding::AwaitsPublication:
        return 3;
    case EventStanding::Done:
        return status.removalOverdue || status.goneEarly ? 0 : status.review == Freshness::Overdue ? 1 : 4;
    case EventStanding::Closed:
        return 5;
    }
    return 5;
}

/// Makes the values for showing out of folded duties.
class EventDutyReader final {
public:
    using Folded = QList<std::pair<DutyId, DutyState>>;
    EventDutyReader(const Ledger &ledger, const Charter &charter, const Catalogue &rules, const WorkingCalendar &calendar, Instant now,
        Folded all, std::optional<Until> until = {})
        : m_ledger(ledger)
        , m_charter(charter)
        , m_rules{.catalogue = rules, .calendar = calendar, .zone = zoneOf(charter), .now = now}
        , m_proofs(ledger, until)
        , m_all(std::move(all))
    {
        for (const auto &[id, state] : std::as_const(m_all)) {
            if (!state.registered)
                continue;
            m_byId.insert(id, &state);
            if (!state.registered->follows.isNull())
                m_followers[state.registered->follows].insert(state.registered->rule);
        }
    }
    [[nodiscard]] const Folded &all() const { return m_all; }

    [[nodiscard]] Result<EventDuty> read(DutyId id, const DutyState &state)
    {
        EventDuty duty{.id = id, .state = state, .post = state.settledBy};
        TRY_INTO(proof, proofOf(state));
        TRY_INTO(before, proofBefore(state));
        DutyRules rules = m_rules;
        const Section *section = m_charter.section(state.registered->section);
        if (const auto &rise = m_rules.catalogue.reminders().rise) {
            rules.reviewersAfter = rise->reviewersAfter;
            rules.keeperAfter = rise->keeperAfter;
        } else if (const auto cadence = section ? m_charter.cadenceOf(*section) : std::nullopt) {
            rules.reviewersAfter = cadence->reviewersAfter;
            rules.keeperAfter = cadence->keeperAfter;
        }
        duty.status = eventDutyStatus(rules, state, proof ? &proof->proof : nullptr, before ? &before->proof : nullptr);
        if (proof) {
            duty.postTitle = proof->title;
            duty.url = proof->url;
        }
        const QString words = m_ledger.text(state.registered->title).value_or(QString()); // erased words are no error
        duty.title = words.section(u'\n', 0, 0);
        duty.number = words.section(u'\n', 1);
        if (const Rule *rule = m_rules.catalogue.rule(state.registered->rule)) {
            duty.ruleName = rule->name;
            if (duty.status.standing == EventStanding::Done)
                duty.awaited = awaited(id, *rule);
        }
        duty.responsible = section ? section->responsible : MemberId();
        duty.tell = toBeTold(m_charter, section ? *section : Section(), duty.status.concern, m_rules.now);
        return duty;
    }
    [[nodiscard]] Result<EventDutyDetails> details(DutyId id, const DutyState &state)
    {
        EventDutyDetails details;
        TRY_INTO(duty, read(id, state));
        TRY_INTO(proof, proofOf(state));
        details.dates = explain(m_rules, state, proof ? &proof->proof : nullptr, duty.status);
        for (const RuleVersion &version : std::as_const(duty.status.versions))
            details.citations.append(m_rules.catalogue.cited(version));
        details.duty = std::move(duty);
        return details;
    }

private:
    [[nodiscard]] Result<std::shared_ptr<const Proofs::Read>> proofOf(const DutyState &state)
    {
        return state.settledBy.isNull() ? Result<std::shared_ptr<const Proofs::Read>>(nullptr) : m_proofs.of(state.settledBy);
    }
    [[nodiscard]] Result<std::shared_ptr<const Proofs::Read>> proofBefore(const DutyState &state)
    {
        const DutyState *before = m_byId.value(state.registered->follows);
        return before ? proofOf(*before) : Result<std::shared_ptr<const Proofs::Read>>(nullptr);
    }
    [[nodiscard]] QStringList awaited(DutyId id, const Rule &rule) const
    {
        QStringList codes = rule.followUps;
        const QSet<QString> registered = m_followers.value(id);
        codes.removeIf([&](const QString &code) { return registered.contains(code); });
        return codes;
    }

    const Ledger &m_ledger;
    const Charter &m_charter;
    DutyRules m_rules;
    Proofs m_proofs;
    Folded m_all;
    QHash<DutyId, const DutyState *> m_byId;
    QHash<DutyId, QSet<QString>> m_followers;
};

} // namespace

bool isLateNow(const EventDuty &duty)
{
    return duty.status.standing == EventStanding::Overdue || duty.status.removalOverdue || duty.status.goneEarly;
}

bool isOver(const EventDuty &duty)
{
    const EventDutyStatus &status = duty.status;
    const bool ended = status.standing == EventStanding::Done || status.standing == EventStanding::Closed;
    return ended && !isLateNow(duty) && !status.reviewBy.isValid() && duty.awaited.isEmpty();
}

LegalWeight legalWeight(const EventDuty &duty)
{
    const QList<RuleVersion> &versions = duty.status.versions;
    const auto any = [&](Nature nature, bool confirmed) {
        return std::ranges::any_of(versions, [&](const RuleVersion &version) {
            return version.nature == nature && (!confirmed || version.verification == Verification::Confirmed);
        });
    };
    if (any(Nature::Law, true))
        return LegalWeight::Law;
    if (any(Nature::Own, false) || duty.status.setByPerson)
        return LegalWeight::Own;
    return any(Nature::Law, false) ? LegalWeight::Unverified : LegalWeight::Practice;
}

QList<VerifiedEvent> signedBefore(QList<VerifiedEvent> events, Instant moment)
{
    events.removeIf([&](const VerifiedEvent &event) { return event.event.at >= moment; });
    return events;
}

void sortEventDuties(QList<EventDuty> &duties)
{
    std::ranges::stable_sort(duties, {}, [](const EventDuty &duty) {
        const QDate due = duty.status.due;
        return std::tuple(urgency(duty.status), due.isValid() ? due : QDate(9999, 12, 31), duty.id);
    });
}

void Desk::Private::nameDuty(EventDuty &duty, const Charter &charter) const
{
    const Section *section = charter.section(duty.state.registered->section);
    duty.sectionName = section ? name(section->name) : QString();
    duty.responsibleName = memberName(charter, duty.responsible);
}

Result<QList<EventDuty>> Desk::eventDuties() const
{
    TRY_INTO(line, d->ledger->charter());
    const Charter &charter = line.newest();
    TRY_INTO(rules, d->catalogue(charter));
    TRY_INTO(folded, d->ledger->duties());
    const WorkingCalendar days = d->calendar(charter);
    EventDutyReader reader(*d->ledger, charter, rules.rules, days, d->now(), std::move(folded));
    QList<EventDuty> duties;
    for (const auto &[id, state] : reader.all()) {
        if (!state.registered)
            continue;
        TRY_INTO(duty, reader.read(id, state));
        d->nameDuty(duty, charter);
        duties.append(duty);
    }
    sortEventDuties(duties);
    return duties;
}

Result<QList<EventDuty>> Desk::Private::eventDutiesAsOf(const CharterLine &line, const Charter &charter, Instant until) const
{
    TRY_INTO(rules, catalogue(charter));
    TRY_INTO(now, ledger->duties());
    EventDutyReader::Folded then;
    for (const auto &[id, state] : std::as_const(now)) {
        TRY_INTO(events, ledger->events(Subject::duty(id)));
        const QList<VerifiedEvent> known = signedBefore(std::move(events), until);
        if (!known.isEmpty())
            then.append({id, foldDuty(known, line, Rights::standard())});
    }
    const Instant end = until - std::chrono::milliseconds(1); // still the last day
    const WorkingCalendar days = calendar(charter);
    EventDutyReader reader(*ledger, charter, rules.rules, days, end, std::move(then), Until{.line = line, .moment = until});
    QList<EventDuty> duties;
    for (const auto &[id, state] : reader.all()) {
        if (!state.registered)
            continue;
        TRY_INTO(duty, reader.read(id, state));
        const Section *section = charter.section(state.registered->section);
        duty.sectionName = section ? name(section->name) : QString();
        duty.responsibleName = memberName(charter, duty.responsible);
        duties.append(duty);
    }
    return duties;
}

Result<EventDutyDetails> Desk::eventDuty(DutyId id) const
{
    TRY_INTO(line, d->ledger->charter());
    const Charter &charter = line.newest();
    TRY_INTO(rules, d->catalogue(charter));
    TRY_INTO(folded, d->ledger->duties());
    const WorkingCalendar calendar = d->calendar(charter);
    EventDutyReader reader(*d->ledger, charter, rules.rules, calendar, d->now(), std::move(folded));
    const auto found = std::ranges::find(reader.all(), id, &std::pair<DutyId, DutyState>::first);
    if (found == reader.all().end() || !found->second.registered)
        return failure(Error::Kind::NotFound, u"duty"_s);
    TRY_INTO(details, reader.details(id, found->second));
    d->nameDuty(details.duty, charter);
    details.settledReason = d->name(found->second.settledReason);
    details.snoozeReason = d->name(found->second.snoozeReason);
    details.registeredByName = d->memberName(charter, found->second.registeredBy);
    return details;
}

Result<EventDutyDetails> Desk::previewDuty(const NewDuty &duty) const
{
    TRY_INTO(line, d->ledger->charter());
    const Charter &charter = line.newest();
    TRY_INTO(rules, d->catalogue(charter));
    TRY(d->checkDuty(rules.rules, charter, duty));
    TRY_INTO(folded, d->ledger->duties());
    DutyState state;
    state.registered = payloadOf(duty, rules.rules, charter, {});
    const WorkingCalendar calendar = d->calendar(charter);
    EventDutyReader reader(*d->ledger, charter, rules.rules, calendar, d->now(), std::move(folded));
    TRY_INTO(details, reader.details({}, state));
    d->nameDuty(details.duty, charter);
    details.duty.title = duty.title.simplified();
    details.duty.number = duty.number.simplified();
    return details;
}

} // namespace toasoan
