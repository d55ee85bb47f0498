// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventbuilder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

// Histories as somebody would write them who holds a key they should not hold. The holder signs what they like, claims to have
// seen what suits them, chooses hashes by trying, sets the clock, and may sign a second chain under the first.
class PostAttackTest : public QObject {
    Q_OBJECT

    // The attacker tries until the copy's hash comes before the other's.
    static EventId addBefore(PostHistory &h, EventId other, SeatId seat, PostSubmitted copy)
    {
        for (int tries = 0;; ++tries) {
            copy.revision = idOf<BlobId>(900'000 + quint64(tries));
            const EventId made = h.add(seat, copy, {});
            if (made < other)
                return made;
            h.events.removeLast();
            h.builder.fork(seat, h.builder.lastSeqOf(seat) - 1);
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ---- one stolen seat of an officer

    void stolenOfficerCannotPublishAlone()
    {
        PostHistory h;
        const SeatId stolen = seatId(Who::Officer);
        PostSubmitted asked = h.ask();
        asked.urgent = true;
        h.add(stolen, asked);
        h.add(stolen, PostApproved{asked.submission, 1});
        h.add(stolen, PostApproved{asked.submission, 1}, {});
        for (const Who signer : {Who::Officer, Who::Reviewer, Who::Deputy, Who::Stranger})
            h.add(stolen, PostApprovedOnPaper{.submission = asked.submission, .step = 1, .signer = memberId(signer)});
        h.add(stolen, PostReleased{.submission = asked.submission});
        h.add(stolen, h.ask(SubmissionKind::Remove));
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.state().voided.size(), 7);
    }

    // A copy of a digest signed without "having seen" it would make the copier its author, and its author may recall.
    void copyOfADigestGivesNoRightToRecallIt()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        const PostSubmitted original = h.state().newestSubmission()->asked;
        const EventId copy = h.add(Who::Colleague, original, {});
        const EventId recall = h.add(Who::Colleague, PostRecalled{.submission = asked}, {copy});
        QCOMPARE(h.why(recall), u"counts"_s); // of the copy
        QCOMPARE(h.wanted(), asked);
        QVERIFY(!h.state().submission(asked)->dead());
        // Its author is not kept from recalling it by that, nor is a reviewer.
        QCOMPARE(h.why(h.add(Who::Officer, PostRecalled{.submission = asked})), u"counts"_s);
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.why(h.add(Who::Reviewer, PostRecalled{.submission = asked})), u"counts"_s);
    }

    void copyOfADigestCannotChangeItsCodes()
    {
        PostHistory h;
        PostSubmitted asked = h.ask(SubmissionKind::Publish, 2);
        h.add(Who::Officer, asked);
        const EventId original = h.events.last().id;
        h.approve(Who::Reviewer, asked.submission, 1);
        const SubmissionState before = *h.state().submission(asked.submission);
        PostSubmitted copy = asked;
        copy.targets = {{siteId(2), sectionId(1)}};
        copy.urgent = true;
        addBefore(h, original, seatId(Who::Colleague), copy);
        QCOMPARE(*h.state().submission(asked.submission), before);
        QCOMPARE(h.wanted(1), std::nullopt);
        QCOMPARE(h.wanted(2), std::nullopt);
        // The second step is not thrown off the way either.
        QCOMPARE(h.why(h.approve(Who::Deputy, asked.submission, 2)), u"counts"_s);
        QCOMPARE(h.wanted(1), asked.submission);
        QCOMPARE(h.wanted(2), std::nullopt);
        QCOMPARE(h.state().submissions.size(), 1);
    }

    void takingTheCopierAwayLeavesNoSelfApproval()
    {
        PostHistory h;
        const CutOff before = h.cutOffNow(seatId(Who::Colleague));
        const PostSubmitted asked = h.ask();
        const EventId own = h.add(Who::Reviewer, asked, {});
        const EventId copy = h.add(Who::Colleague, asked, {});
        // The reviewer says yes to the accomplice's copy of what the reviewer submitted.
        const EventId approval = h.add(Who::Reviewer, PostApproved{asked.submission, 1}, {copy});
        QCOMPARE(h.why(approval), u"counts"_s);
        QCOMPARE(h.state().submission(asked.submission)->submitter, memberId(Who::Colleague));
        h.changeCharter([&](Charter &c) { c.cutOffs = {before}; });
        QCOMPARE(h.why(copy), u"dismissed"_s);
        QCOMPARE(h.state().submission(asked.submission)->submitter, memberId(Who::Reviewer));
        QCOMPARE(h.wanted(), std::nullopt);
        Q_UNUSED(own)
    }

    void recalledDigestIsDeadForEveryCopy()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        const PostSubmitted original = h.state().newestSubmission()->asked;
        h.add(Who::Reviewer, PostReturned{.submission = asked});
        for (int copies = 0; copies < 8; ++copies) {
            const EventId copy = h.add(seatId(Who::Colleague), original, {});
            h.add(Who::Deputy, PostApproved{asked, 1}, {copy});
        }
        QCOMPARE(h.wanted(), std::nullopt);
        // Also when the first one is cut off, and with it what the return was about.
        h.changeCharter([&](Charter &c) { c.cutOffs = {{.seat = seatId(Who::Officer)}}; });
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.why(h.add(Who::Colleague, original)), u"dead"_s);
    }

    // Signing a second chain must not change what anybody's events had seen.
    void secondChainChangesNobodysPast()
    {
        PostHistory h;
        h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
        const BlobId asked = h.submit(Who::Officer);
        const EventId recall = h.add(Who::Officer, PostRecalled{.submission = asked});
        const EventId approval = h.add(Who::Reviewer, PostApproved{asked, 1});
        const PostState before = h.state();
        QCOMPARE(h.why(approval), u"dead"_s);
        h.builder.fork(seatId(Who::Officer), 1);
        // Lower numbers than the recall, and it names what came after the recall: a circle, if numbers counted.
        h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)}, {approval});
        const PostState after = h.state();
        QVERIFY(after.pending.isEmpty());
        QCOMPARE(after.voided, before.voided);
        QCOMPARE(h.why(recall), u"counts"_s);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    void eventOnSomethingThatNeverComesHoldsNobodyUp()
    {
        PostHistory h;
        const auto revise = [&](const QList<EventId> &after) {
            return h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)}, after);
        };
        const EventId first = revise({});
        const EventId waiting = revise({first, idOf<EventId>(404)});
        const EventId behind = revise({waiting});
        QCOMPARE(h.why(waiting), u"pending"_s);
        QCOMPARE(h.why(behind), u"pending"_s);
        // Tips leave out what waits, so nobody builds on it, nor does the same seat's next event wait.
        QCOMPARE(h.state().tips, QList<EventId>{first});
        const PostSubmitted asked = h.ask();
        h.add(Who::Officer, asked, h.state().tips);
        h.add(Who::Reviewer, PostApproved{asked.submission, 1}, h.state().tips);
        QCOMPARE(h.wanted(), asked.submission);
    }

    // ---- a dismissed reviewer

    void dismissedReviewerApprovesNothingMore()
    {
        PostHistory h;
        const BlobId before = h.submit(Who::Officer);
        const EventId old = h.charterId;
        h.dismiss(Who::Reviewer);
        const BlobId after = h.submit(Who::Officer);
        for (const EventId &version : {old, h.charterId}) {
            h.charterId = version;
            QCOMPARE(h.why(h.add(seatId(Who::Reviewer, 1), PostApproved{before, 1}, {h.events.first().id})), u"dismissed"_s);
            QCOMPARE(h.why(h.add(seatId(Who::Reviewer, 2), PostApproved{after, 1})), u"dismissed"_s);
            QCOMPARE(h.why(h.add(seatId(Who::Reviewer, 1), PostRecalled{.submission = after})), u"dismissed"_s);
        }
        QCOMPARE(h.wanted(), std::nullopt);
    }

    void whatTheyApprovedBeforeStays()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        h.dismiss(Who::Reviewer);
        QCOMPARE(h.wanted(), asked);
    }

    void approvalUnknownToTheKeeperIsCutOffAndTheNextStartsAgain()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer, SubmissionKind::Publish, 2);
        const CutOff before = h.cutOffNow(seatId(Who::Reviewer));
        h.approve(Who::Reviewer, asked, 1);
        h.approve(Who::Deputy, asked, 2);
        QCOMPARE(h.wanted(), asked);
        h.changeCharter([&](Charter &c) { c.cutOffs = {before}; });
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.state().submission(asked)->approvals.size(), 1);
        QCOMPARE(h.why(h.approve(Who::ThirdReviewer, asked, 2)), u"counts"_s);
        QCOMPARE(h.wanted(), asked);
    }

    void restoredMachineOfADismissedReviewerCannotUseItsOldEpoch()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        const SeatId seat = seatId(Who::Reviewer);
        h.add(seat, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
        const CutOff first = h.cutOffNow(seat);
        const EventId old = h.charterId;
        h.changeCharter([&](Charter &c) {
            c.cutOffs = {first, {.seat = seat, .epoch = 2, .seq = 3}};
            std::ranges::find(c.members, memberId(Who::Reviewer), &Member::id)->dismissed = true;
        });
        h.charterId = old;
        QCOMPARE(h.why(h.add(seat, PostApproved{asked, 1})), u"dismissed"_s);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    // A number under the cut-off can be signed at any time by whoever goes back in their own chain; the heads tell.
    void secondChainUnderTheCutOffIsRefused()
    {
        PostHistory h;
        const SeatId seat = seatId(Who::Reviewer);
        for (int i = 0; i < 3; ++i)
            h.add(seat, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
        const BlobId asked = h.submit(Who::Officer);
        const EventId old = h.charterId;
        const EventId dismissal = h.dismiss(Who::Reviewer);
        h.builder.fork(seat, 1);
        h.charterId = old;
        const EventId forged = h.add(seat, PostApproved{asked, 1});
        CharterLine line = h.line();
        line.refuseStrays(dismissal, {forged});
        const PostState state = foldPost(h.post, h.events, line, h.rights);
        QCOMPARE(wantedNow(state, siteId(1), h.builder.now), std::nullopt);
        QCOMPARE(state.voided, (QList<VoidEvent>{{forged, VoidReason::Dismissed}}));
    }

    void dismissedAuthorsSubmissionIsNotThereForOthers()
    {
        PostHistory h;
        const EventId old = h.charterId;
        h.dismiss(Who::Officer);
        const EventId dismissal = h.charterId;
        h.charterId = old;
        const BlobId asked = h.submit(Who::Officer);
        h.charterId = dismissal;
        QCOMPARE(h.why(h.approve(Who::Reviewer, asked)), u"unknown-submission"_s);
        // A reviewer who does not know of the dismissal yet says yes in vain.
        h.charterId = old;
        QCOMPARE(h.why(h.approve(Who::Deputy, asked)), u"counts"_s);
        QCOMPARE(h.wanted(), std::nullopt);
        QVERIFY(h.state().submissions.isEmpty());
    }

    // ---- others

    void publisherHasNoSayOverTexts()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        for (const Payload &payload : {Payload(PostApproved{asked, 1}), Payload(PostRecalled{.submission = asked}), Payload(h.ask()),
                 Payload(DeliveryHeld{.submission = asked, .site = siteId(1)}),
                 Payload(PostAdopted{.site = siteId(1), .section = sectionId(1)})})
            QCOMPARE(h.why(h.add(Who::Machine, payload)), u"no-right"_s);
        h.store(Who::Machine, asked);
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.standing(), Standing::NotWanted);
    }

    void administratorHasNoSayOverTexts()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        for (const Payload &payload : {Payload(PostApproved{asked, 1}), Payload(PostRecalled{.submission = asked}), Payload(h.ask())})
            QCOMPARE(h.why(h.add(Who::Keeper, payload)), u"no-right"_s);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    void strangerIsNobody()
    {
        PostHistory h;
        QCOMPARE(h.why(h.add(Who::Stranger, h.ask())), u"unknown-seat"_s);
        h.charterId = {};
        QCOMPARE(h.why(h.add(Who::Officer, h.ask())), u"lost-fork"_s);
    }
};

QTEST_GUILESS_MAIN(PostAttackTest)
#include "tst_postattack.moc"
