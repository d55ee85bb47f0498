// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::test {

VerifiedEvent EventBuilder::genesis(const Charter &charter)
{
    Q_ASSERT(m_workspace.isNull());
    const VerifiedEvent made = event(charter.keeper, {}, Subject::charter(), {}, CharterVersion{.charter = charter});
    m_workspace = *WorkspaceId::fromBytes(made.id.bytes());
    return made;
}

VerifiedEvent EventBuilder::event(SeatId seat, EventId charter, const Subject &subject, const QList<EventId> &after, const Payload &payload)
{
    Chain &chain = m_chains[seat];
    QList<EventId> heads = after;
    std::ranges::sort(heads);
    const Event made{.workspace = m_workspace,
        .seat = seat,
        .epoch = chain.epoch,
        .seq = quint64(chain.events.size()) + 1,
        .previous = chain.events.isEmpty() ? EventId() : chain.events.last(),
        .charter = charter,
        .subject = subject,
        .after = heads,
        .at = now,
        .payload = payload};
    chain.events.append(eventId(encodeEvent(made)));
    return {chain.events.last(), made};
}

void EventBuilder::startEpoch(SeatId seat)
{
    ++m_chains[seat].epoch;
    m_chains[seat].events.clear();
}

void EventBuilder::fork(SeatId seat, quint64 seq) { m_chains[seat].events.resize(qsizetype(seq)); }

quint32 EventBuilder::epochOf(SeatId seat) const
{
    const auto chain = m_chains.find(seat);
    return chain == m_chains.end() ? 1 : chain->second.epoch;
}

quint64 EventBuilder::lastSeqOf(SeatId seat) const
{
    const auto chain = m_chains.find(seat);
    return chain == m_chains.end() ? 0 : quint64(chain->second.events.size());
}

EventId EventBuilder::headOf(SeatId seat) const
{
    const auto chain = m_chains.find(seat);
    return chain == m_chains.end() || chain->second.events.isEmpty() ? EventId() : chain->second.events.last();
}

MemberId memberId(Who who) { return idOf<MemberId>(quint64(who)); }
SeatId seatId(Who who, int machine) { return idOf<SeatId>(quint64(who) * 10 + quint64(machine)); }
SectionId sectionId(int approvals) { return idOf<SectionId>(quint64(approvals)); }
SiteId siteId(int number) { return idOf<SiteId>(quint64(number)); }

Charter smallAgency()
{
    const QList<std::pair<Who, QSet<Role>>> people{{Who::Keeper, {Role::Administrator}}, {Who::SecondAdministrator, {Role::Administrator}},
        {Who::Officer, {Role::Officer}}, {Who::Colleague, {Role::Officer}}, {Who::Reviewer, {Role::Reviewer}},
        {Who::Deputy, {Role::Reviewer}}, {Who::ThirdReviewer, {Role::Reviewer}}, {Who::Inspector, {Role::Inspector}},
        {Who::Machine, {Role::Publisher}}, {Who::Mirror, {Role::Publisher}}};
    Charter charter{.keeper = seatId(Who::Keeper), .recoveryKey = "recovery"};
    for (const auto &[who, roles] : people) {
        charter.members.append({.id = memberId(who), .roles = roles});
        for (const int machine : {1, 2})
            charter.seats.append({.id = seatId(who, machine), .member = memberId(who)});
    }
    for (const int approvals : {1, 2, 3})
        charter.sections.append({.id = sectionId(approvals), .code = u"muc-%1"_s.arg(approvals), .approvals = approvals});
    charter.sites.append({.id = siteId(1), .publishers = {seatId(Who::Machine)}});
    charter.sites.append({.id = siteId(2), .publishers = {seatId(Who::Machine), seatId(Who::Mirror)}});
    return charter;
}

PostHistory::PostHistory(const Charter &genesis)
{
    charterEvents.append(builder.genesis(genesis));
    charterId = charterEvents.last().id;
}

EventId PostHistory::add(SeatId seat, const Payload &payload) { return add(seat, payload, tips()); }

EventId PostHistory::add(SeatId seat, const Payload &payload, const QList<EventId> &after)
{
    builder.now += std::chrono::seconds(1);
    events.append(builder.event(seat, charterId, Subject::post(post), after, payload));
    return events.last().id;
}

PostSubmitted PostHistory::ask(SubmissionKind kind, int approvals)
{
    return {.submission = newBlob(), .kind = kind, .revision = newBlob(), .targets = {{siteId(1), sectionId(approvals)}}};
}

BlobId PostHistory::submit(Who who, SubmissionKind kind, int approvals)
{
    const PostSubmitted asked = ask(kind, approvals);
    add(who, asked);
    return asked.submission;
}

BlobId PostHistory::submitAt(Who who, SubmissionKind kind, std::optional<Instant> notBefore, std::optional<Instant> notAfter)
{
    PostSubmitted asked = ask(kind);
    asked.notBefore = notBefore;
    asked.notAfter = notAfter;
    add(who, asked);
    return asked.submission;
}

BlobId PostHistory::approved(SubmissionKind kind, std::optional<Instant> notBefore)
{
    const BlobId submission = submitAt(Who::Officer, kind, notBefore);
    approve(Who::Reviewer, submission);
    return submission;
}

EventId PostHistory::plan(Who who, BlobId submission, int site)
{
    return add(who, DeliveryPlanned{.submission = submission, .site = siteId(site), .urlPath = u"a.html"_s});
}

EventId PostHistory::store(Who who, BlobId submission, int site)
{
    const EventId planned = plan(who, submission, site);
    return add(who, DeliveryStored{.submission = submission, .site = siteId(site), .plan = planned});
}

void PostHistory::deliver(BlobId submission)
{
    const EventId planned = plan(Who::Machine, submission);
    add(Who::Machine, DeliveryStored{.submission = submission, .site = siteId(1), .plan = planned});
    add(Who::Machine,
        DeliverySeen{.submission = submission, .site = siteId(1), .plan = planned, .url = QUrl(u"https://example.vn/a.html"_s)});
}

EventId PostHistory::changeCharter(const std::function<void(Charter &)> &change)
{
    const CharterLine before = line();
    Charter next = before.newest();
    next.cutOffs.clear();
    ++next.number;
    next.previous = before.newestId();
    change(next);
    builder.now += std::chrono::seconds(1);
    charterEvents.append(
        builder.event(before.newest().keeper, before.newestId(), Subject::charter(), before.tips(), CharterVersion{.charter = next}));
    charterId = charterEvents.last().id;
    return charterId;
}

CutOff PostHistory::cutOffNow(SeatId seat) const
{
    return {.seat = seat, .epoch = builder.epochOf(seat), .seq = builder.lastSeqOf(seat), .head = builder.headOf(seat)};
}

EventId PostHistory::dismiss(Who who)
{
    return changeCharter([&](Charter &charter) {
        std::ranges::find(charter.members, memberId(who), &Member::id)->dismissed = true;
        for (const int machine : {1, 2})
            charter.cutOffs.append(cutOffNow(seatId(who, machine)));
    });
}

QList<EventId> PostHistory::tips() const
{
    QSet<EventId> open;
    for (const VerifiedEvent &event : events)
        open.insert(event.id);
    for (const VerifiedEvent &event : events) {
        for (const EventId &seen : event.event.after)
            open.remove(seen);
    }
    return open.values();
}

CharterLine PostHistory::line() const
{
    const auto byRecoveryKey = [](const QByteArray &key, const QByteArray &message, const QByteArray &signature) {
        return signature == key + message;
    };
    return CharterLine::fold(builder.workspace(), charterEvents, rights, byRecoveryKey);
}

QString PostHistory::why(EventId event) const
{
    const PostState folded = state();
    if (folded.pending.contains(event))
        return u"pending"_s;
    const auto it = std::ranges::find(folded.voided, event, &VoidEvent::id);
    return it == folded.voided.end() ? u"counts"_s : voidCode(it->reason);
}

} // namespace toasoan::test
