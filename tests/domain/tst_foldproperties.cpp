// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/randomhistory.h"
#include "domain/sloworacle.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

/// Counts how often a property was really put to the test, so that none can pass for want of cases.
struct Weight {
    qint64 wanted = 0;
    qint64 stopped = 0;
    qint64 voided = 0;
    qint64 superseded = 0;
    qint64 frozen = 0;
    qint64 thawed = 0;
    qint64 facts = 0;
    qint64 refusedFacts = 0;
    qint64 twoSeats = 0;
    qint64 forks = 0;
    qint64 subsets = 0;
    qint64 withdrawOverCorrect = 0;
    qint64 copies = 0;
    qint64 pending = 0;
};

CharterLine lineOf(const RandomHistory &history, const QList<VerifiedEvent> &versions)
{
    const auto noSheet = [](const QByteArray &, const QByteArray &, const QByteArray &) { return false; };
    return CharterLine::fold(history.builder.workspace(), versions, Rights::standard(), noSheet);
}

PostState stateOf(const RandomHistory &history, const QList<VerifiedEvent> &events, const CharterLine &line)
{
    return foldPost(history.post, events, line, Rights::standard());
}

QList<VerifiedEvent> shuffled(QList<VerifiedEvent> events, QRandomGenerator &random)
{
    const qsizetype once = events.size();
    for (qsizetype copies = once / 3; copies > 0; --copies)
        events.append(events[random.bounded(once)]);
    std::shuffle(events.begin(), events.end(), random);
    return events;
}

// With every event also all that it names.
QList<VerifiedEvent> closedPart(const QList<VerifiedEvent> &events, QRandomGenerator &random, int percent)
{
    QSet<EventId> chosen;
    for (const VerifiedEvent &event : events) {
        if (int(random.bounded(100)) < percent)
            chosen.insert(event.id);
    }
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (!chosen.contains(event->id))
            continue;
        for (const EventId &named : event->event.after)
            chosen.insert(named);
        if (const auto *version = std::get_if<CharterVersion>(&event->event.payload))
            chosen.insert(version->charter.previous);
    }
    QList<VerifiedEvent> part = events;
    part.removeIf([&](const VerifiedEvent &event) { return !chosen.contains(event.id); });
    return part;
}

QMap<EventId, VoidReason> voidsOf(const PostState &state)
{
    QMap<EventId, VoidReason> voids;
    for (const VoidEvent &event : state.voided)
        voids.insert(event.id, event.reason);
    return voids;
}

bool isPrefix(const QList<EventId> &part, const QList<EventId> &whole) { return whole.first(std::min(part.size(), whole.size())) == part; }

QList<Instant> momentsOf(const RandomHistory &history)
{
    QList<Instant> moments{EventBuilder().now, history.builder.now, history.builder.now + std::chrono::hours(1000)};
    for (const VerifiedEvent &event : history.events) {
        const auto *asked = std::get_if<PostSubmitted>(&event.event.payload);
        if (asked && asked->notBefore)
            moments.append(*asked->notBefore);
    }
    return moments;
}

bool enough(qint64 cases, qint64 least)
{
    if (cases <= least)
        qInfo("only %lld cases, %lld wanted", cases, least);
    return cases > least;
}

QByteArray about(quint32 seed, const VerifiedEvent &event)
{
    return u"seed %1, %2 %3"_s.arg(seed).arg(kindCode(event.event.payload), event.id.toHex().first(12)).toUtf8();
}

} // namespace

class FoldPropertiesTest : public QObject {
    Q_OBJECT

    static constexpr quint32 histories = 2000;
    Weight m_weight;

    void checkArrival(const RandomHistory &history, quint32 seed);
    void checkParts(const RandomHistory &history, quint32 seed);
    void checkPrefixes(const RandomHistory &history, quint32 seed);
    void checkWanted(const RandomHistory &history, const PostState &state, const SlowOracle &oracle, quint32 seed);
    void checkApprovals(const PostState &state, const SlowOracle &oracle, quint32 seed);
    void checkSuperseded(const PostState &state, const SlowOracle &oracle, quint32 seed);
    void checkFrozen(const PostState &state, const SlowOracle &oracle, quint32 seed);
    void checkFacts(const PostState &state, const SlowOracle &oracle, quint32 seed);
    void checkWithdrawals(const PostState &state, const SlowOracle &oracle, quint32 seed);
    void checkStanding(const RandomHistory &history, const PostState &state, quint32 seed);

    template <typename Check> void forAll(quint32 count, Check check)
    {
        for (quint32 seed = 1; seed <= count && !QTest::currentTestFailed(); ++seed)
            check(RandomHistory(seed), seed);
    }
    template <typename Check> void forStates(quint32 count, Check check)
    {
        forAll(count, [&](const RandomHistory &history, quint32 seed) {
            QRandomGenerator random(seed);
            const bool whole = seed % 3 != 0;
            const auto versions = whole ? history.versions : closedPart(history.versions, random, 60);
            const auto events = whole ? history.events : closedPart(history.events, random, 70);
            const SlowOracle oracle(events, versions);
            check(history, stateOf(history, events, lineOf(history, versions)), oracle, seed);
        });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_weight = {};
    }

    void charterLineIsAsTheOracleFindsIt();
    void arrivalAndCopiesDecideNothing();
    void voidStaysVoidWhateverArrives();
    void everyPrefixAgrees();
    void nothingIsWantedWithoutTwoPeople();
    void approvalsAreByDifferentPeople();
    void supersededEndsLaterApprovalsOnly();
    void unknownKindsFreezeUnlessDismissed();
    void factsAlwaysCount();
    void withdrawGoesOverCorrect();
    void standingAgreesWithWanted();
};

// ---- (a) the same state whatever arrives how -----------------------------------------------------------------------

void FoldPropertiesTest::charterLineIsAsTheOracleFindsIt()
{
    forAll(histories, [&](const RandomHistory &history, quint32 seed) {
        const CharterLine line = lineOf(history, history.versions);
        QVERIFY2(line.line() == SlowOracle({}, history.versions).line(), qPrintable(u"seed %1"_s.arg(seed)));
        m_weight.forks += line.voided().size();
    });
    QVERIFY(enough(m_weight.forks, histories / 10));
}

void FoldPropertiesTest::checkArrival(const RandomHistory &history, quint32 seed)
{
    QRandomGenerator random(seed);
    const CharterLine line = lineOf(history, history.versions);
    const PostState state = stateOf(history, history.events, line);
    for (int round = 0; round < 3; ++round) {
        const CharterLine other = lineOf(history, shuffled(history.versions, random));
        QVERIFY(other.line() == line.line() && other.voided() == line.voided() && other.tips() == line.tips());
        QVERIFY2(stateOf(history, shuffled(history.events, random), other) == state, qPrintable(u"seed %1"_s.arg(seed)));
    }
    m_weight.pending += state.pending.size();
    m_weight.voided += state.voided.size();
}

void FoldPropertiesTest::arrivalAndCopiesDecideNothing()
{
    forAll(histories, [&](const RandomHistory &history, quint32 seed) { checkArrival(history, seed); });
    QVERIFY(enough(m_weight.voided, histories));
    QVERIFY(enough(m_weight.pending, histories / 20));
}

void FoldPropertiesTest::checkParts(const RandomHistory &history, quint32 seed)
{
    QRandomGenerator random(seed);
    const CharterLine line = lineOf(history, history.versions);
    const PostState whole = stateOf(history, history.events, line);
    const auto allVoids = voidsOf(whole);
    const auto part = closedPart(history.events, random, 40);
    // With the whole charter a verdict depends on nothing but what the event's author had seen.
    const PostState some = stateOf(history, part, line);
    const auto someVoids = voidsOf(some);
    for (const VerifiedEvent &event : part)
        QVERIFY2(someVoids.contains(event.id) == allVoids.contains(event.id) && someVoids.value(event.id) == allVoids.value(event.id),
            about(seed, event).constData());
    QList<EventId> order = whole.order;
    order.removeIf([&](const EventId &id) { return !some.order.contains(id); });
    QVERIFY2(order == some.order, qPrintable(u"seed %1"_s.arg(seed)));
    // With less of it, what is void stays void.
    const CharterLine shorter = lineOf(history, closedPart(history.versions, random, 50));
    if (!isPrefix(shorter.line(), line.line()))
        return;
    ++m_weight.subsets;
    const auto early = voidsOf(stateOf(history, part, shorter));
    m_weight.voided += early.size();
    for (const auto &[id, reason] : early.asKeyValueRange())
        QVERIFY2(allVoids.contains(id), qPrintable(u"seed %1, %2 was %3"_s.arg(seed).arg(id.toHex().first(12), voidCode(reason))));
}

void FoldPropertiesTest::voidStaysVoidWhateverArrives()
{
    forAll(histories, [&](const RandomHistory &history, quint32 seed) { checkParts(history, seed); });
    QVERIFY(enough(m_weight.subsets, histories / 2));
    QVERIFY(enough(m_weight.voided, histories / 2));
}

void FoldPropertiesTest::checkPrefixes(const RandomHistory &history, quint32 seed)
{
    const CharterLine line = lineOf(history, history.versions);
    QMap<EventId, VoidReason> before;
    QList<EventId> orderBefore;
    for (qsizetype size = 1; size <= history.events.size(); ++size) {
        const PostState state = stateOf(history, history.events.first(size), line);
        const auto voids = voidsOf(state);
        for (const auto &[id, reason] : before.asKeyValueRange())
            QVERIFY2(voids.contains(id) && voids[id] == reason, qPrintable(u"seed %1, after %2"_s.arg(seed).arg(size)));
        for (const EventId &id : std::as_const(orderBefore))
            QVERIFY2(state.order.contains(id), qPrintable(u"seed %1, after %2"_s.arg(seed).arg(size)));
        before = voids;
        orderBefore = state.order;
    }
    m_weight.voided += before.size();
}

void FoldPropertiesTest::everyPrefixAgrees()
{
    forAll(histories / 5, [&](const RandomHistory &history, quint32 seed) { checkPrefixes(history, seed); });
    QVERIFY(enough(m_weight.voided, histories / 5));
}

// ---- (b) two people ------------------------------------------------------------------------------------------------

void FoldPropertiesTest::checkWanted(const RandomHistory &history, const PostState &state, const SlowOracle &oracle, quint32 seed)
{
    const QList<Instant> moments = momentsOf(history);
    for (const int site : {1, 2, 9}) {
        for (const Instant &moment : moments) {
            const auto wanted = wantedNow(state, siteId(site), moment);
            QVERIFY2(!wanted || oracle.signedAndAlive(*wanted, siteId(site)), qPrintable(u"seed %1, site %2"_s.arg(seed).arg(site)));
            m_weight.wanted += wanted.has_value();
        }
        for (const SiteLine::Approved &entry : state.sites.value(siteId(site)).approved)
            QVERIFY2(oracle.signedAndAlive(entry.submission, siteId(site)), qPrintable(u"seed %1, site %2"_s.arg(seed).arg(site)));
    }
    for (const SubmissionState &submission : state.submissions)
        m_weight.stopped += submission.dead() && submission.approvals.size() >= submission.approvalsNeeded;
    for (const VerifiedEvent &event : oracle.events()) {
        const auto *asked = std::get_if<PostSubmitted>(&event.event.payload);
        const SubmissionState *shown = asked ? state.submission(asked->submission) : nullptr;
        m_weight.copies += shown && shown->event != event.id && oracle.isSubmission(event);
    }
}

void FoldPropertiesTest::nothingIsWantedWithoutTwoPeople()
{
    forStates(histories, [&](const RandomHistory &history, const PostState &state, const SlowOracle &oracle, quint32 seed) {
        checkWanted(history, state, oracle, seed);
    });
    QVERIFY(enough(m_weight.wanted, histories));
    QVERIFY(enough(m_weight.stopped, histories / 50));
    QVERIFY(enough(m_weight.copies, histories / 20));
}

// ---- (f) one person is one -----------------------------------------------------------------------------------------

void FoldPropertiesTest::checkApprovals(const PostState &state, const SlowOracle &oracle, quint32 seed)
{
    for (const SubmissionState &submission : state.submissions) {
        QSet<MemberId> people;
        for (const ApprovalRecord &approval : submission.approvals) {
            QVERIFY2(!people.contains(approval.member) && approval.member != submission.submitter, qPrintable(u"seed %1"_s.arg(seed)));
            people.insert(approval.member);
        }
        // Those whose approval counts but adds nobody are second machines, or for another copy.
        QSet<MemberId> twice;
        for (const VerifiedEvent &event : oracle.events()) {
            const auto *approved = std::get_if<PostApproved>(&event.event.payload);
            if (approved && approved->submission == submission.asked.submission && state.order.contains(event.id))
                m_weight.twoSeats +=
                    people.contains(oracle.author(event)) && !std::ranges::contains(submission.approvals, event.id, &ApprovalRecord::event);
        }
    }
}

void FoldPropertiesTest::approvalsAreByDifferentPeople()
{
    forStates(histories, [&](const RandomHistory &, const PostState &state, const SlowOracle &oracle, quint32 seed) {
        checkApprovals(state, oracle, seed);
    });
    QVERIFY(enough(m_weight.twoSeats, 10));
}

// ---- (e) newer submissions -----------------------------------------------------------------------------------------

void FoldPropertiesTest::checkSuperseded(const PostState &state, const SlowOracle &oracle, quint32 seed)
{
    const auto voids = voidsOf(state);
    for (const VerifiedEvent &approval : oracle.events()) {
        const auto *approved = std::get_if<PostApproved>(&approval.event.payload);
        if (!approved || state.pending.contains(approval.id))
            continue;
        bool newerSeen = false;
        bool everyCopyReplaced = true;
        for (const VerifiedEvent &older : oracle.events()) {
            const auto *asked = std::get_if<PostSubmitted>(&older.event.payload);
            if (!asked || asked->submission != approved->submission || !oracle.saw(approval, older) || voids.contains(older.id))
                continue;
            const bool replaced = std::ranges::any_of(oracle.events(), [&](const VerifiedEvent &newer) {
                const auto *other = std::get_if<PostSubmitted>(&newer.event.payload);
                return other && !voids.contains(newer.id) && oracle.saw(approval, newer) && oracle.saw(newer, older)
                    && SlowOracle::replaces(*other, *asked);
            });
            newerSeen = newerSeen || replaced;
            everyCopyReplaced = everyCopyReplaced && replaced;
        }
        if (voids.contains(approval.id)) {
            m_weight.superseded += voids[approval.id] == VoidReason::Superseded;
        } else {
            QVERIFY2(!newerSeen || !everyCopyReplaced, about(seed, approval).constData());
        }
    }
}

void FoldPropertiesTest::supersededEndsLaterApprovalsOnly()
{
    forStates(histories, [&](const RandomHistory &, const PostState &state, const SlowOracle &oracle, quint32 seed) {
        checkSuperseded(state, oracle, seed);
    });
    QVERIFY(enough(m_weight.superseded, histories / 40));
}

// ---- (c) what is not known -----------------------------------------------------------------------------------------

void FoldPropertiesTest::checkFrozen(const PostState &state, const SlowOracle &oracle, quint32 seed)
{
    bool unknown = false;
    bool inForce = false;
    for (const VerifiedEvent &event : oracle.events()) {
        if (!std::holds_alternative<UnknownPayload>(event.event.payload) || !oracle.present(event))
            continue;
        unknown = true;
        inForce = inForce || oracle.inForce(event);
    }
    QVERIFY2(state.frozen == inForce, qPrintable(u"seed %1"_s.arg(seed)));
    m_weight.frozen += inForce;
    m_weight.thawed += unknown && !inForce;
}

void FoldPropertiesTest::unknownKindsFreezeUnlessDismissed()
{
    forStates(histories,
        [&](const RandomHistory &, const PostState &state, const SlowOracle &oracle, quint32 seed) { checkFrozen(state, oracle, seed); });
    QVERIFY(enough(m_weight.frozen, histories / 50));
    QVERIFY(enough(m_weight.thawed, 10));
}

// ---- (g) facts -----------------------------------------------------------------------------------------------------

void FoldPropertiesTest::checkFacts(const PostState &state, const SlowOracle &oracle, quint32 seed)
{
    for (const VerifiedEvent &event : oracle.events()) {
        const auto compare = [&](SiteId site, BlobId digest) {
            const bool fact = oracle.isFact(event, site, digest);
            QVERIFY2(state.pending.contains(event.id) || state.order.contains(event.id) == fact, about(seed, event).constData());
            ++(fact ? m_weight.facts : m_weight.refusedFacts);
        };
        if (const auto *planned = std::get_if<DeliveryPlanned>(&event.event.payload))
            compare(planned->site, planned->submission);
        else if (const auto *stored = std::get_if<DeliveryStored>(&event.event.payload))
            compare(stored->site, stored->submission);
        else if (const auto *seen = std::get_if<DeliverySeen>(&event.event.payload))
            compare(seen->site, seen->submission);
        else if (const auto *drifted = std::get_if<DeliveryDrifted>(&event.event.payload))
            compare(drifted->site, drifted->submission);
    }
}

void FoldPropertiesTest::factsAlwaysCount()
{
    forStates(histories,
        [&](const RandomHistory &, const PostState &state, const SlowOracle &oracle, quint32 seed) { checkFacts(state, oracle, seed); });
    QVERIFY(enough(m_weight.facts, histories / 5));
    QVERIFY(enough(m_weight.refusedFacts, histories / 5));
}

// ---- (d) stop beats go; that a return goes over an approval and a recall over a schedule is part of (b) -------------

void FoldPropertiesTest::checkWithdrawals(const PostState &state, const SlowOracle &oracle, quint32 seed)
{
    const auto event = [&](EventId id) { return *std::ranges::find(oracle.events(), id, &VerifiedEvent::id); };
    const auto unaware = [&](const SubmissionState &a, const SubmissionState &b) {
        return !oracle.saw(event(a.event), event(b.event)) && std::ranges::none_of(a.approvals, [&](const ApprovalRecord &approval) {
            return oracle.saw(event(approval.event), event(b.event));
        });
    };
    for (const auto &[site, line] : state.sites.asKeyValueRange()) {
        for (const SiteLine::Approved &stop : line.approved) {
            for (const SiteLine::Approved &go : line.approved) {
                const SubmissionState &withdraw = *state.submission(stop.submission);
                const SubmissionState &correct = *state.submission(go.submission);
                if (withdraw.asked.kind < SubmissionKind::Withdraw || correct.asked.kind > SubmissionKind::Correct
                    || !unaware(withdraw, correct) || !unaware(correct, withdraw))
                    continue;
                ++m_weight.withdrawOverCorrect;
                QVERIFY2(
                    stop.newerThan.contains(go.submission) && !go.newerThan.contains(stop.submission), qPrintable(u"seed %1"_s.arg(seed)));
            }
        }
    }
}

void FoldPropertiesTest::withdrawGoesOverCorrect()
{
    forStates(histories, [&](const RandomHistory &, const PostState &state, const SlowOracle &oracle, quint32 seed) {
        checkWithdrawals(state, oracle, seed);
    });
    QVERIFY(enough(m_weight.withdrawOverCorrect, 10));
}

// ---- standing ------------------------------------------------------------------------------------------------------

void FoldPropertiesTest::checkStanding(const RandomHistory &history, const PostState &state, quint32 seed)
{
    const QList<Instant> moments = momentsOf(history);
    for (const auto &[site, line] : state.sites.asKeyValueRange()) {
        for (const Instant &moment : moments) {
            const Standing standing = toasoan::standing(state, site, moment);
            const auto wanted = wantedNow(state, site, moment);
            const bool nothing = standing == Standing::NotWanted || standing == Standing::Scheduled || standing == Standing::Undecided;
            const QByteArray where = u"seed %1"_s.arg(seed).toUtf8();
            QVERIFY2(nothing == !wanted, where.constData());
            QVERIFY2(standing != Standing::Done || line.stored == wanted, where.constData());
            QVERIFY2(standing != Standing::Due || !state.submission(*wanted)->held.contains(site), where.constData());
            QVERIFY2(standing != Standing::Due || !state.submission(*wanted)->dead(), where.constData());
            // What comes next is what will be wanted then, if nothing else is decided meanwhile.
            const auto next = scheduledNext(state, site, moment);
            QVERIFY2(!next || *state.submission(*next)->asked.notBefore > moment, where.constData());
            const auto then = next ? wantedNow(state, site, *state.submission(*next)->asked.notBefore) : next;
            QVERIFY2(!then || then == next, where.constData());
            QVERIFY2(wordCode(wordFor(state, moment)).size() > 2, where.constData());
            m_weight.wanted += wanted.has_value();
        }
    }
}

void FoldPropertiesTest::standingAgreesWithWanted()
{
    forStates(histories, [&](const RandomHistory &history, const PostState &state, const SlowOracle &, quint32 seed) {
        checkStanding(history, state, seed);
    });
    QVERIFY(enough(m_weight.wanted, histories));
}

QTEST_GUILESS_MAIN(FoldPropertiesTest)
#include "tst_foldproperties.moc"
