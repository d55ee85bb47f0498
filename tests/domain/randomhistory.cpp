// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/randomhistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {

QList<EventId> tipsOf(const QList<VerifiedEvent> &events, const std::set<int> &known)
{
    QSet<EventId> open;
    for (const int i : known)
        open.insert(events[i].id);
    for (const int i : known) {
        for (const EventId &named : events[i].event.after)
            open.remove(named);
    }
    return open.values();
}

} // namespace

RandomHistory::RandomHistory(quint32 seed)
    : m_random(seed)
{
    Charter charter = smallAgency();
    for (Member &member : charter.members) {
        if (chance(15))
            member.roles.insert(oneOf({Role::Officer, Role::Reviewer, Role::Administrator}));
    }
    versions.append(builder.genesis(charter));
    makeReplicas();
    for (int steps = 8 + dice(22); steps > 0; --steps)
        step();
}

void RandomHistory::makeReplicas()
{
    // Those who write more are there more often.
    const QList<Who> people{Who::Keeper, Who::SecondAdministrator, Who::Officer, Who::Officer, Who::Colleague, Who::Reviewer, Who::Reviewer,
        Who::Deputy, Who::Deputy, Who::ThirdReviewer, Who::Inspector, Who::Machine, Who::Mirror, Who::Stranger};
    QSet<SeatId> seats;
    for (const Who who : people) {
        const SeatId seat = seatId(who, seats.contains(seatId(who, 1)) ? 2 : 1);
        seats.insert(seat);
        m_replicas.append({seat, who, {}, {0}});
    }
}

void RandomHistory::step()
{
    builder.now += std::chrono::minutes(1 + dice(300));
    if (chance(9)) {
        writeVersion();
        return;
    }
    if (chance(40)) {
        burst();
        return;
    }
    Replica &replica = pick(m_replicas);
    if (chance(65))
        exchange(replica);
    write(replica);
}

// Several who know the same decide at the same time, each unaware of the others.
void RandomHistory::burst()
{
    const Replica source = pick(m_replicas);
    QList<qsizetype> authors;
    for (int count = 2 + dice(3); count > 0; --count)
        authors.append(dice(int(m_replicas.size())));
    for (const qsizetype author : std::as_const(authors)) {
        m_replicas[author].events.insert(source.events.begin(), source.events.end());
        m_replicas[author].versions.insert(source.versions.begin(), source.versions.end());
    }
    for (const qsizetype author : std::as_const(authors))
        write(m_replicas[author]);
}

// What two machines know together is whole again: each part was.
void RandomHistory::exchange(Replica &replica)
{
    for (int partners = 1 + dice(3); partners > 0; --partners) {
        const Replica &other = pick(m_replicas);
        replica.events.insert(other.events.begin(), other.events.end());
        if (chance(70))
            replica.versions.insert(other.versions.begin(), other.versions.end());
    }
}

void RandomHistory::write(Replica &replica)
{
    trick(replica);
    const Instant now = builder.now;
    if (chance(5))
        builder.now += std::chrono::hours(dice(200) - 100); // a clock that is wrong, or set
    const Payload what = payload(replica);
    const VerifiedEvent made = builder.event(replica.seat, charterNamed(replica), Subject::post(post), seen(replica), what);
    builder.now = now;
    if (const auto *asked = std::get_if<PostSubmitted>(&what); asked && !digests.contains(asked->submission))
        digests.append(asked->submission);
    events.append(made);
    replica.events.insert(int(events.size()) - 1);
}

// A restored machine, or a second chain under the first. Those who keep the charter do neither here: see tst_charterline.
void RandomHistory::trick(const Replica &replica)
{
    if (replica.who == Who::Keeper || replica.who == Who::SecondAdministrator)
        return;
    if (chance(3))
        builder.startEpoch(replica.seat);
    else if (chance(4) && builder.lastSeqOf(replica.seat) > 1)
        builder.fork(replica.seat, quint64(dice(int(builder.lastSeqOf(replica.seat)))));
}

QList<EventId> RandomHistory::seen(const Replica &replica)
{
    if (replica.events.empty() || chance(3))
        return {};
    if (!chance(12))
        return tipsOf(events, replica.events);
    // Hides what came after something, or beside it.
    const QList<int> known(replica.events.begin(), replica.events.end());
    return tipsOf(events, closure(known[dice(int(known.size()))]));
}

std::set<int> RandomHistory::closure(int event) const
{
    std::set<int> found{event};
    for (int i = event; i >= 0; --i) {
        if (!found.contains(i))
            continue;
        for (const EventId &named : events[i].event.after)
            found.insert(int(std::ranges::find(events, named, &VerifiedEvent::id) - events.begin()));
    }
    return found;
}

EventId RandomHistory::charterNamed(const Replica &replica)
{
    if (chance(1))
        return idOf<EventId>(404);
    const QList<int> known(replica.versions.begin(), replica.versions.end());
    return versions[chance(80) ? known.last() : known[dice(int(known.size()))]].id;
}

BlobId RandomHistory::someDigest(const Replica &replica)
{
    QList<BlobId> known;
    for (const int i : replica.events) {
        if (const auto *asked = std::get_if<PostSubmitted>(&events[i].event.payload))
            known.append(asked->submission);
    }
    if (!known.isEmpty() && chance(90))
        return chance(60) ? known.last() : pick(known);
    return digests.isEmpty() || chance(10) ? idOf<BlobId>(5) : pick(digests);
}

int RandomHistory::nextStep(const Replica &replica, BlobId digest)
{
    if (chance(12))
        return 1 + dice(3);
    QSet<SeatId> people;
    for (const int i : replica.events) {
        const auto *approved = std::get_if<PostApproved>(&events[i].event.payload);
        if (approved && approved->submission == digest)
            people.insert(events[i].event.seat);
    }
    return std::min(3, int(people.size()) + 1);
}

PostSubmitted RandomHistory::submission(const Replica &replica)
{
    PostSubmitted asked{.submission = idOf<BlobId>(m_nextBlob++), .revision = idOf<BlobId>(m_nextBlob++)};
    if (chance(10))
        asked.submission = someDigest(replica);
    asked.kind = chance(50) ? SubmissionKind::Publish : SubmissionKind(dice(5));
    asked.urgent = chance(15);
    for (const int site : {1, 2}) {
        if (chance(70) || site == 2)
            asked.targets.append({siteId(chance(97) ? site : 9), sectionId(chance(60) ? 1 : 1 + dice(3))});
    }
    if (chance(30))
        asked.notBefore = builder.now + std::chrono::hours(dice(60) - 10);
    if (chance(15))
        asked.notAfter = builder.now + std::chrono::hours(dice(100));
    return asked;
}

Payload RandomHistory::decision(const Replica &replica, int which)
{
    const BlobId digest = someDigest(replica);
    if (which < 55)
        return PostApproved{digest, nextStep(replica, digest)};
    if (which < 65)
        return PostApprovedOnPaper{digest, nextStep(replica, digest), memberId(pick(m_replicas).who), {}};
    if (which < 75)
        return PostReturned{digest, {}};
    if (which < 88)
        return PostRecalled{digest, {}};
    if (which < 92)
        return PostReleased{digest};
    return DeliveryHeld{digest, siteId(1 + dice(2)), chance(60)};
}

Payload RandomHistory::fact(const Replica &replica)
{
    const BlobId digest = someDigest(replica);
    const SiteId site = siteId(1 + dice(2));
    const EventId plan = events.isEmpty() ? EventId() : pick(events).id;
    switch (dice(5)) {
    case 0:
        return DeliveryPlanned{.submission = digest, .site = site};
    case 1:
        return DeliverySeen{.submission = digest, .site = site, .plan = plan};
    case 2:
        return DeliveryDrifted{.drift = DeliveryDrifted::Drift(dice(3)), .submission = digest, .site = site};
    default:
        return DeliveryStored{.submission = digest, .site = site, .plan = plan};
    }
}

Payload RandomHistory::payload(const Replica &replica)
{
    if (chance(1))
        return UnknownPayload{.kind = u"post.sung"_s, .version = 1};
    const bool publisher = replica.who == Who::Machine || replica.who == Who::Mirror;
    const bool reviewer = replica.who == Who::Reviewer || replica.who == Who::Deputy || replica.who == Who::ThirdReviewer;
    if (chance(publisher ? 90 : 2))
        return fact(replica);
    if (chance(reviewer ? 80 : 25) && !digests.isEmpty())
        return decision(replica, dice(100));
    if (chance(20))
        return PostRevised{.revision = idOf<BlobId>(m_nextBlob++), .section = sectionId(1 + dice(3))};
    if (chance(3))
        return PostAdopted{.site = siteId(1 + dice(2)), .section = sectionId(1)};
    return submission(replica);
}

// ---- the charter ---------------------------------------------------------------------------------------------------

void RandomHistory::writeVersion()
{
    Replica &author = m_replicas[dice(2)]; // the keeper, or the second administrator
    exchange(author);
    const QList<int> known(author.versions.begin(), author.versions.end());
    const VerifiedEvent &before = versions[chance(75) ? known.last() : known[dice(int(known.size()))]];
    const Charter charter = std::get<CharterVersion>(before.event.payload).charter;
    const Member *member = charter.actingMember(author.seat);
    if (!member || !member->roles.contains(Role::Administrator))
        return;
    const bool keeps = charter.keeper == author.seat;
    if (!keeps && !chance(30))
        return;
    CharterVersion next{.charter = changed(charter, before.id, author)};
    next.charter.keeper = author.seat;
    next.basis = keeps ? CharterVersion::Basis::Keeper : CharterVersion::Basis::Takeover;
    versions.append(builder.event(author.seat, before.id, Subject::charter(), {before.id}, next));
    author.versions.insert(int(versions.size()) - 1);
}

Charter RandomHistory::changed(const Charter &before, EventId beforeId, const Replica &author)
{
    Charter charter = before;
    charter.cutOffs.clear();
    ++charter.number;
    charter.previous = beforeId;
    if (chance(50))
        dismissSomebody(charter, author);
    if (chance(20)) {
        pick(charter.sections).approvals = 1 + dice(3);
        for (const Seat &seat : std::as_const(charter.seats))
            cutOff(charter, seat.id, author);
    }
    if (chance(20) && !charter.member(memberId(Who::Stranger))) {
        charter.members.append({.id = memberId(Who::Stranger), .roles = {Role::Officer, Role::Reviewer}});
        charter.seats.append({.id = seatId(Who::Stranger), .member = memberId(Who::Stranger)});
    }
    if (chance(20)) {
        const Instant begin = builder.now - std::chrono::hours(dice(50));
        charter.delegations = {
            {memberId(Who::Reviewer), memberId(Who::Officer), Role::Reviewer, begin, begin + std::chrono::hours(dice(100))}};
    }
    return charter;
}

void RandomHistory::dismissSomebody(Charter &charter, const Replica &author)
{
    Seat &seat = pick(charter.seats);
    if (seat.member == memberId(author.who))
        return;
    const auto member = std::ranges::find(charter.members, seat.member, &Member::id);
    switch (dice(3)) {
    case 0:
        seat.dismissed = true;
        break;
    case 1:
        member->dismissed = true;
        break;
    default:
        member->roles = {oneOf({Role::Officer, Role::Inspector})};
        break;
    }
    const QList<Seat> seats = charter.seats;
    for (const Seat &other : seats) {
        if (other.member == member->id)
            cutOff(charter, other.id, author);
    }
}

// As far as its author has seen, in every epoch; now and then less carefully.
void RandomHistory::cutOff(Charter &charter, SeatId seat, const Replica &author)
{
    if (chance(10))
        return;
    std::map<quint32, quint64> last;
    for (const int i : author.events) {
        const Event &event = events[i].event;
        if (event.seat == seat)
            last[event.epoch] = std::max(last[event.epoch], event.seq);
    }
    if (last.empty())
        charter.cutOffs.append({.seat = seat});
    for (const auto &[epoch, seq] : last)
        charter.cutOffs.append({.seat = seat, .epoch = epoch, .seq = seq});
}

} // namespace toasoan::test
