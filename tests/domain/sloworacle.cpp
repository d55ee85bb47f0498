// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sloworacle.h"

#include <algorithm>

namespace toasoan::test {

namespace {

const CharterVersion &versionOf(const VerifiedEvent &event) { return std::get<CharterVersion>(event.event.payload); }

bool sharesSite(const PostSubmitted &a, const PostSubmitted &b)
{
    for (const Target &one : a.targets) {
        for (const Target &other : b.targets) {
            if (one.site == other.site)
                return true;
        }
    }
    return false;
}

bool later(std::optional<Instant> a, std::optional<Instant> b) { return a && (!b || *a > *b); }

} // namespace

SlowOracle::SlowOracle(QList<VerifiedEvent> events, QList<VerifiedEvent> versions)
    : m_events(std::move(events))
    , m_versions(std::move(versions))
{
    findLine();
}

// "One keeper seat writes; takeover by a second administrator": what the keeper wrote first goes before a takeover.
void SlowOracle::findLine()
{
    const VerifiedEvent *newest = nullptr;
    for (const VerifiedEvent &version : m_versions) {
        if (versionOf(version).charter.number == 1)
            newest = &version;
    }
    while (newest) {
        m_line.append(newest->id);
        const Charter &charter = versionOf(*newest).charter;
        const VerifiedEvent *next = nullptr;
        for (const VerifiedEvent &version : m_versions) {
            const bool follows = versionOf(version).charter.previous == newest->id;
            const bool administrator =
                charter.actingMember(version.event.seat) && charter.actingMember(version.event.seat)->roles.contains(Role::Administrator);
            if (!follows || !administrator)
                continue;
            const bool keeps = version.event.seat == charter.keeper;
            const bool nextKeeps = next && next->event.seat == charter.keeper;
            if (!next || (keeps && !nextKeeps) || (keeps == nextKeeps && version.event.seq < next->event.seq))
                next = &version;
        }
        newest = next;
    }
}

const VerifiedEvent *SlowOracle::find(EventId id) const
{
    const auto it = std::ranges::find(m_events, id, &VerifiedEvent::id);
    return it == m_events.end() ? nullptr : &*it;
}

const Charter *SlowOracle::charter(EventId id) const
{
    if (!m_line.contains(id))
        return nullptr;
    return &versionOf(*std::ranges::find(m_versions, id, &VerifiedEvent::id)).charter;
}

bool SlowOracle::present(const VerifiedEvent &event) const
{
    if (std::ranges::find(m_versions, event.event.charter, &VerifiedEvent::id) == m_versions.end())
        return false;
    return std::ranges::all_of(event.event.after, [&](const EventId &id) { return find(id) && present(*find(id)); });
}

bool SlowOracle::inForce(const VerifiedEvent &event) const
{
    const Charter *named = charter(event.event.charter);
    if (!named || !present(event))
        return false;
    const auto seat = std::ranges::find(named->seats, event.event.seat, &Seat::id);
    if (seat == named->seats.end() || seat->dismissed || std::ranges::find(named->members, seat->member, &Member::id)->dismissed)
        return false;
    for (qsizetype i = m_line.indexOf(event.event.charter) + 1; i < m_line.size(); ++i) {
        bool listed = false;
        bool within = false;
        bool earlier = false;
        for (const CutOff &cutOff : charter(m_line[i])->cutOffs) {
            if (cutOff.seat == event.event.seat) {
                listed = listed || cutOff.epoch == event.event.epoch;
                within = within || (cutOff.epoch == event.event.epoch && event.event.seq <= cutOff.seq);
                earlier = earlier || cutOff.epoch < event.event.epoch;
            }
        }
        if (listed ? !within : earlier)
            return false;
    }
    return true;
}

bool SlowOracle::saw(const VerifiedEvent &later, const VerifiedEvent &earlier) const
{
    return std::ranges::any_of(
        later.event.after, [&](const EventId &id) { return id == earlier.id || (find(id) && saw(*find(id), earlier)); });
}

MemberId SlowOracle::author(const VerifiedEvent &event) const { return charter(event.event.charter)->seat(event.event.seat)->member; }

bool SlowOracle::has(const VerifiedEvent &event, MemberId member, Role role) const
{
    const Charter &named = *charter(event.event.charter);
    const Member *person = named.member(member);
    if (!person || person->dismissed)
        return false;
    for (const Delegation &delegation : named.delegations) {
        const Member *absent = named.member(delegation.from);
        const bool inTime = delegation.begin <= event.event.at && event.event.at < delegation.end;
        if (delegation.to == member && delegation.role == role && inTime && absent && !absent->dismissed && absent->roles.contains(role))
            return true;
    }
    return person->roles.contains(role);
}

bool SlowOracle::isSubmission(const VerifiedEvent &event) const
{
    const auto *asked = std::get_if<PostSubmitted>(&event.event.payload);
    if (!asked || !inForce(event) || !(is(event, Role::Officer) || is(event, Role::Reviewer)) || asked->targets.isEmpty())
        return false;
    const Charter &named = *charter(event.event.charter);
    return std::ranges::all_of(asked->targets, [&](const Target &t) { return named.site(t.site) && named.section(t.section); });
}

std::optional<MemberId> SlowOracle::approver(const VerifiedEvent &approval, const VerifiedEvent &submission) const
{
    const BlobId digest = std::get<PostSubmitted>(submission.event.payload).submission;
    const auto *byKey = std::get_if<PostApproved>(&approval.event.payload);
    const auto *onPaper = std::get_if<PostApprovedOnPaper>(&approval.event.payload);
    if (!(byKey && byKey->submission == digest) && !(onPaper && onPaper->submission == digest))
        return std::nullopt;
    if (!inForce(approval) || !saw(approval, submission))
        return std::nullopt;
    const MemberId member = byKey ? author(approval) : onPaper->signer;
    if (member == author(submission) || !has(approval, member, Role::Reviewer))
        return std::nullopt;
    if (byKey)
        return member;
    const bool third = author(approval) != member && author(approval) != author(submission);
    return third && (is(approval, Role::Officer) || is(approval, Role::Reviewer)) ? std::optional(member) : std::nullopt;
}

bool SlowOracle::signedBy(const VerifiedEvent &submission) const
{
    const auto &asked = std::get<PostSubmitted>(submission.event.payload);
    if (asked.kind == SubmissionKind::Remove && is(submission, Role::Reviewer))
        return true;
    QSet<MemberId> people;
    for (const VerifiedEvent &event : m_events) {
        if (const auto member = approver(event, submission))
            people.insert(*member);
    }
    int steps = 1;
    for (const Target &target : asked.targets)
        steps = std::max(steps, charter(submission.event.charter)->section(target.section)->approvals);
    return people.size() >= (asked.urgent || asked.kind == SubmissionKind::Remove ? 1 : steps);
}

bool SlowOracle::sawDigest(const VerifiedEvent &event, BlobId digest) const
{
    return std::ranges::any_of(m_events, [&](const VerifiedEvent &earlier) {
        const auto *asked = std::get_if<PostSubmitted>(&earlier.event.payload);
        return asked && asked->submission == digest && saw(event, earlier);
    });
}

bool SlowOracle::isStop(const VerifiedEvent &event, const VerifiedEvent &submission) const
{
    const BlobId digest = std::get<PostSubmitted>(submission.event.payload).submission;
    const auto *returned = std::get_if<PostReturned>(&event.event.payload);
    const auto *recalled = std::get_if<PostRecalled>(&event.event.payload);
    if (!(returned && returned->submission == digest) && !(recalled && recalled->submission == digest))
        return false;
    if (!inForce(event))
        return false;
    if (is(event, Role::Reviewer) && sawDigest(event, digest))
        return true;
    return recalled && is(event, Role::Officer) && saw(event, submission) && author(event) == author(submission);
}

bool SlowOracle::stopped(const VerifiedEvent &submission) const
{
    return std::ranges::any_of(m_events, [&](const VerifiedEvent &event) { return isStop(event, submission); });
}

bool SlowOracle::signedAndAlive(BlobId digest, SiteId site) const
{
    return std::ranges::any_of(m_events, [&](const VerifiedEvent &event) {
        const auto *asked = std::get_if<PostSubmitted>(&event.event.payload);
        return asked && asked->submission == digest && isSubmission(event) && signedBy(event) && !stopped(event)
            && std::ranges::any_of(asked->targets, [&](const Target &target) { return target.site == site; });
    });
}

bool SlowOracle::replaces(const PostSubmitted &newer, const PostSubmitted &older)
{
    const auto takesBack = [](const PostSubmitted &s) {
        return s.kind == SubmissionKind::Withdraw || s.kind == SubmissionKind::Redirect || s.kind == SubmissionKind::Remove;
    };
    if (!sharesSite(newer, older) || later(newer.notBefore, older.notBefore))
        return false;
    return !(takesBack(older) && !takesBack(newer) && later(older.notBefore, newer.notBefore));
}

bool SlowOracle::isFact(const VerifiedEvent &event, SiteId site, BlobId digest) const
{
    if (!inForce(event) || !is(event, Role::Publisher) || !sawDigest(event, digest))
        return false;
    const Site *named = charter(event.event.charter)->site(site);
    return named && named->publishers.contains(event.event.seat);
}

} // namespace toasoan::test
