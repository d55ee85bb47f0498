// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventbuilder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

class PostFoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ---- the working line

    void wayOfAPost()
    {
        PostHistory h;
        QCOMPARE(h.state().working, Working::Drafting);
        h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
        QCOMPARE(h.state().working, Working::Drafting);
        const BlobId asked = h.submit(Who::Officer);
        QCOMPARE(h.state().working, Working::Submitted);
        QCOMPARE(h.wanted(), std::nullopt);
        h.approve(Who::Reviewer, asked);
        const PostState state = h.state();
        QCOMPARE(state.working, Working::Approved);
        QCOMPARE(h.wanted(), asked);
        QCOMPARE(h.wanted(2), std::nullopt);
        QCOMPARE(state.newestSubmission()->submitter, memberId(Who::Officer));
        QCOMPARE(state.newestSubmission()->approvals.first().member, memberId(Who::Reviewer));
        QCOMPARE(state.newestSubmission()->approvedAt, h.builder.now);
        QVERIFY(state.voided.isEmpty());
        QCOMPARE(state.order.size(), h.events.size());
        QCOMPARE(state.tips, QList<EventId>{h.events.last().id});
    }

    void returnedGoesBackAndIsDead()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        const EventId returned = h.add(Who::Reviewer, PostReturned{.submission = asked, .remark = idOf<BlobId>(5)});
        QCOMPARE(h.state().working, Working::Returned);
        QCOMPARE(h.state().newestSubmission()->stoppedBy, returned);
        QCOMPARE(h.state().newestSubmission()->remark, idOf<BlobId>(5));
        QCOMPARE(h.why(h.approve(Who::Deputy, asked)), u"dead"_s);
        QCOMPARE(h.why(h.add(Who::Colleague, PostSubmitted{.submission = asked, .targets = {{siteId(1), sectionId(1)}}})), u"dead"_s);
        h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
        QCOMPARE(h.state().working, Working::Drafting);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    void recallGoesBackToDrafting()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        h.add(Who::Officer, PostRecalled{.submission = asked});
        QCOMPARE(h.state().working, Working::Drafting);
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.standing(), Standing::NotWanted);
        QCOMPARE(h.why(h.add(Who::Deputy, PostApproved{asked, 2})), u"dead"_s);
        QCOMPARE(h.why(h.add(Who::Officer, PostRecalled{.submission = asked})), u"dead"_s);
    }

    void savingBesideAnApprovedTextStopsNothing()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
        QCOMPARE(h.state().working, Working::Drafting);
        QCOMPARE(h.wanted(), asked);
    }

    void officerRecallsOnlyTheirOwn()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        QCOMPARE(h.why(h.add(Who::Colleague, PostRecalled{.submission = asked})), u"no-right"_s);
        QCOMPARE(h.why(h.add(Who::Colleague, PostReturned{.submission = asked})), u"no-right"_s);
        QCOMPARE(h.why(h.add(seatId(Who::Officer, 2), PostRecalled{.submission = asked})), u"counts"_s);
    }

    void reviewerRecallsAny()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        QCOMPARE(h.why(h.add(Who::Deputy, PostRecalled{.submission = asked})), u"counts"_s);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    // ---- approvals

    void nobodyApprovesTheirOwn()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Reviewer);
        QCOMPARE(h.why(h.approve(Who::Reviewer, asked)), u"self-approval"_s);
        QCOMPARE(h.why(h.add(seatId(Who::Reviewer, 2), PostApproved{asked, 1})), u"self-approval"_s);
        QCOMPARE(h.wanted(), std::nullopt);
        h.approve(Who::Deputy, asked);
        QCOMPARE(h.wanted(), asked);
    }

    void stepsComeInOrderByDifferentPeople()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer, SubmissionKind::Publish, 3);
        QCOMPARE(h.why(h.add(Who::Reviewer, PostApproved{asked, 2})), u"wrong-step"_s);
        QCOMPARE(h.why(h.approve(Who::Reviewer, asked, 1)), u"counts"_s);
        QCOMPARE(h.why(h.approve(Who::Reviewer, asked, 2)), u"same-person-twice"_s);
        QCOMPARE(h.why(h.approve(Who::Deputy, asked, 1)), u"wrong-step"_s);
        QCOMPARE(h.why(h.approve(Who::Deputy, asked, 2)), u"counts"_s);
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.state().working, Working::Submitted);
        QCOMPARE(h.why(h.approve(Who::ThirdReviewer, asked, 3)), u"counts"_s);
        QCOMPARE(h.wanted(), asked);
    }

    void strictestSectionDecidesTheSteps()
    {
        PostHistory h;
        PostSubmitted asked = h.ask();
        asked.targets = {{siteId(1), sectionId(1)}, {siteId(2), sectionId(2)}};
        h.add(Who::Officer, asked);
        h.approve(Who::Reviewer, asked.submission, 1);
        QCOMPARE(h.wanted(), std::nullopt);
        h.approve(Who::Deputy, asked.submission, 2);
        QCOMPARE(h.wanted(1), asked.submission);
        QCOMPARE(h.wanted(2), asked.submission);
    }

    void approvalOfWhatWasNotSeenIsVoid()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        QCOMPARE(h.why(h.add(Who::Reviewer, PostApproved{asked, 1}, {})), u"unknown-submission"_s);
        QCOMPARE(h.why(h.approve(Who::Reviewer, idOf<BlobId>(55))), u"unknown-submission"_s);
        QCOMPARE(h.why(h.add(Who::Reviewer, PostRecalled{.submission = asked}, {})), u"unknown-submission"_s);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    void twoMachinesOfOnePersonApproveOnce()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer, SubmissionKind::Publish, 2);
        const QList<EventId> seen = h.tips();
        const EventId first = h.add(seatId(Who::Reviewer, 1), PostApproved{asked, 1}, seen);
        const EventId second = h.add(seatId(Who::Reviewer, 2), PostApproved{asked, 1}, seen);
        QCOMPARE(h.why(first), u"counts"_s);
        QCOMPARE(h.why(second), u"counts"_s);
        QCOMPARE(h.state().newestSubmission()->approvals.size(), 1);
        QCOMPARE(h.wanted(), std::nullopt);
        // The next person is still the second, whatever the number of machines.
        QCOMPARE(h.why(h.approve(Who::Deputy, asked, 3)), u"wrong-step"_s);
        QCOMPARE(h.why(h.approve(Who::Deputy, asked, 2)), u"counts"_s);
        QCOMPARE(h.wanted(), asked);
    }

    void twoFirstStepsUnawareOfEachOtherAreTwoPeople()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer, SubmissionKind::Publish, 2);
        const QList<EventId> seen = h.tips();
        h.add(Who::Reviewer, PostApproved{asked, 1}, seen);
        h.add(Who::Deputy, PostApproved{asked, 1}, seen);
        QCOMPARE(h.state().newestSubmission()->approvals.size(), 2);
        QCOMPARE(h.wanted(), asked);
    }

    void urgentNeedsOneApproverAndOwesTheRest()
    {
        PostHistory h;
        PostSubmitted asked = h.ask(SubmissionKind::Publish, 3);
        asked.urgent = true;
        h.add(Who::Reviewer, asked);
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.why(h.approve(Who::Reviewer, asked.submission)), u"self-approval"_s);
        h.approve(Who::Deputy, asked.submission);
        QCOMPARE(h.wanted(), asked.submission);
        QCOMPARE(h.state().newestSubmission()->approvalsOwed, 2);
        h.approve(Who::ThirdReviewer, asked.submission, 2);
        QCOMPARE(h.state().newestSubmission()->approvalsOwed, 1);
    }

    void takeDownMayStartWithOneReviewer()
    {
        PostHistory h;
        h.deliver(h.approved());
        const BlobId asked = h.submit(Who::Reviewer, SubmissionKind::Remove, 3);
        QCOMPARE(h.wanted(), asked);
        QCOMPARE(h.state().newestSubmission()->approvalsOwed, 1);
        QCOMPARE(h.why(h.approve(Who::Reviewer, asked)), u"self-approval"_s);
        h.approve(Who::Deputy, asked);
        QCOMPARE(h.state().newestSubmission()->approvalsOwed, 0);
    }

    void officersTakeDownNeedsAReviewer()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer, SubmissionKind::Remove, 3);
        QCOMPARE(h.wanted(), std::nullopt);
        h.approve(Who::Reviewer, asked);
        QCOMPARE(h.wanted(), asked);
        QCOMPARE(h.state().newestSubmission()->approvalsOwed, 0);
    }

    void paperIsRecordedByAThirdPerson()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        const auto paper = [&](Who signer) { return PostApprovedOnPaper{.submission = asked, .step = 1, .signer = memberId(signer)}; };
        QCOMPARE(h.why(h.add(Who::Officer, paper(Who::Reviewer))), u"self-approval"_s);
        QCOMPARE(h.why(h.add(Who::Reviewer, paper(Who::Reviewer))), u"self-approval"_s);
        QCOMPARE(h.why(h.add(Who::Colleague, paper(Who::Officer))), u"self-approval"_s);
        QCOMPARE(h.why(h.add(Who::Colleague, paper(Who::Inspector))), u"no-right"_s);
        QCOMPARE(h.why(h.add(Who::Colleague, paper(Who::Stranger))), u"no-right"_s);
        QCOMPARE(h.why(h.add(Who::Inspector, paper(Who::Reviewer))), u"no-right"_s);
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.why(h.add(Who::Colleague, paper(Who::Reviewer))), u"counts"_s);
        QCOMPARE(h.wanted(), asked);
        QCOMPARE(h.state().newestSubmission()->approvals.first().member, memberId(Who::Reviewer));
        QCOMPARE(h.state().newestSubmission()->approvals.first().recordedBy, memberId(Who::Colleague));
        // Signing by hand and by key is still one person.
        QCOMPARE(h.why(h.approve(Who::Reviewer, asked, 2)), u"same-person-twice"_s);
    }

    // ---- newer submissions

    void newerSubmissionEndsApprovalOfTheOlder()
    {
        PostHistory h;
        const BlobId older = h.submit(Who::Officer);
        const QList<EventId> beforeNewer = h.tips();
        const BlobId newer = h.submit(Who::Officer);
        QCOMPARE(h.why(h.approve(Who::Reviewer, older)), u"superseded"_s);
        QCOMPARE(h.wanted(), std::nullopt);
        // Who had not seen the newer one may have said yes.
        QCOMPARE(h.why(h.add(Who::Deputy, PostApproved{older, 1}, beforeNewer)), u"counts"_s);
        QCOMPARE(h.wanted(), older);
        QCOMPARE(h.why(h.approve(Who::Reviewer, newer)), u"counts"_s);
        QCOMPARE(h.wanted(), newer);
    }

    void submissionForAnotherSiteSupersedesNothing()
    {
        PostHistory h;
        const BlobId older = h.submit(Who::Officer);
        PostSubmitted elsewhere = h.ask();
        elsewhere.targets = {{siteId(2), sectionId(1)}};
        h.add(Who::Officer, elsewhere);
        QCOMPARE(h.why(h.approve(Who::Reviewer, older)), u"counts"_s);
    }

    void unorderedApprovalsWaitUntilAPersonChooses()
    {
        PostHistory h;
        const QList<EventId> start = h.tips();
        const PostSubmitted one = h.ask();
        const PostSubmitted two = h.ask();
        const EventId oneAt = h.add(Who::Officer, one, start);
        const EventId twoAt = h.add(Who::Colleague, two, start);
        h.add(Who::Reviewer, PostApproved{one.submission, 1}, {oneAt});
        h.add(Who::Deputy, PostApproved{two.submission, 1}, {twoAt});
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.standing(), Standing::Undecided);
        QVERIFY(h.state().sites[siteId(1)].undecided);
        h.add(Who::Reviewer, PostRecalled{.submission = one.submission});
        QCOMPARE(h.wanted(), two.submission);
    }

    void approvalInKnowledgeOfTheOtherDecides()
    {
        PostHistory h;
        const PostSubmitted one = h.ask();
        const PostSubmitted two = h.ask();
        const EventId oneAt = h.add(Who::Officer, one, {});
        const EventId twoAt = h.add(Who::Colleague, two, {});
        h.add(Who::Reviewer, PostApproved{one.submission, 1}, {oneAt});
        h.add(Who::Deputy, PostApproved{two.submission, 1}, h.tips());
        QCOMPARE(h.wanted(), two.submission);
        Q_UNUSED(twoAt)
    }

    // ---- stop beats go

    void returnGoesOverApproval()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        const QList<EventId> seen = h.tips();
        h.add(Who::Reviewer, PostApproved{asked, 1}, seen);
        h.add(Who::Deputy, PostReturned{.submission = asked}, seen);
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.state().working, Working::Returned);
    }

    void recallGoesOverSchedule()
    {
        PostHistory h;
        const BlobId asked = h.submitAt(Who::Officer, SubmissionKind::Publish, h.builder.now + std::chrono::hours(5));
        const QList<EventId> seen = h.tips();
        h.add(Who::Officer, PostRecalled{.submission = asked}, seen);
        h.add(Who::Reviewer, PostApproved{asked, 1}, seen);
        h.builder.now += std::chrono::hours(6);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    void withdrawGoesOverCorrect()
    {
        PostHistory h;
        h.deliver(h.approved());
        const QList<EventId> seen = h.tips();
        const PostSubmitted correct = h.ask(SubmissionKind::Correct);
        const PostSubmitted withdraw = h.ask(SubmissionKind::Withdraw);
        const EventId correctAt = h.add(Who::Officer, correct, seen);
        const EventId withdrawAt = h.add(Who::Colleague, withdraw, seen);
        h.add(Who::Reviewer, PostApproved{correct.submission, 1}, {correctAt});
        h.add(Who::Deputy, PostApproved{withdraw.submission, 1}, {withdrawAt});
        QCOMPARE(h.wanted(), withdraw.submission);
        QVERIFY(!h.state().sites[siteId(1)].undecided);
    }

    void takeDownByOneGoesOverACorrectionThatDidNotKnow()
    {
        PostHistory h;
        h.deliver(h.approved());
        const QList<EventId> seen = h.tips();
        const PostSubmitted correct = h.ask(SubmissionKind::Correct);
        const PostSubmitted remove = h.ask(SubmissionKind::Remove);
        const EventId correctAt = h.add(Who::Officer, correct, seen);
        h.add(Who::Reviewer, remove, seen);
        const EventId approval = h.add(Who::Deputy, PostApproved{correct.submission, 1}, {correctAt});
        QCOMPARE(h.wanted(), remove.submission);
        // Somebody who had seen the take-down and approves the correction nevertheless has decided.
        h.add(Who::ThirdReviewer, PostApproved{correct.submission, 2});
        QCOMPARE(h.wanted(), correct.submission);
        Q_UNUSED(approval)
    }

    void circleOfApprovalsIsUndecided()
    {
        PostHistory h;
        const Instant soon = h.builder.now + std::chrono::hours(1);
        const PostSubmitted first = h.ask();
        const EventId firstAt = h.add(Who::Officer, first, {});
        PostSubmitted later = h.ask();
        later.notBefore = soon;
        const EventId laterAt = h.add(Who::Officer, later, {firstAt});
        const PostSubmitted beside = h.ask();
        const EventId besideAt = h.add(Who::Colleague, beside, {});
        const EventId a = h.add(Who::Reviewer, PostApproved{later.submission, 1}, {laterAt});
        const EventId b = h.add(Who::Deputy, PostApproved{beside.submission, 1}, {besideAt, a});
        h.add(Who::ThirdReviewer, PostApproved{first.submission, 1}, {b});
        h.builder.now = soon;
        QVERIFY(h.state().voided.isEmpty());
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.standing(), Standing::Undecided);
        QVERIFY(h.state().sites[siteId(1)].undecided);
    }

    void holdStandsUntilSomebodyWhoSawItLetsGo()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        const QList<EventId> seen = h.tips();
        const auto hold = [&](bool held) { return DeliveryHeld{.submission = asked, .site = siteId(1), .held = held}; };
        h.add(Who::Reviewer, hold(true), seen);
        h.add(Who::Deputy, hold(false), seen);
        QCOMPARE(h.standing(), Standing::Held);
        QCOMPARE(h.why(h.add(Who::Officer, hold(false))), u"no-right"_s);
        QCOMPARE(h.standing(), Standing::Held);
        h.add(Who::Deputy, hold(false));
        QCOMPARE(h.standing(), Standing::Due);
        QCOMPARE(h.why(h.add(Who::Deputy, DeliveryHeld{.submission = idOf<BlobId>(5), .site = siteId(1)})), u"unknown-submission"_s);
    }

    // ---- form

    void submissionMustMakeSense_data()
    {
        using Change = std::function<void(PostSubmitted &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("no site") << Change([](PostSubmitted &s) { s.targets.clear(); });
        QTest::newRow("unknown site") << Change([](PostSubmitted &s) { s.targets[0].site = siteId(9); });
        QTest::newRow("unknown section") << Change([](PostSubmitted &s) { s.targets[0].section = sectionId(9); });
        QTest::newRow("one site twice") << Change([](PostSubmitted &s) { s.targets.append({siteId(1), sectionId(2)}); });
        QTest::newRow("ends before it begins") << Change([](PostSubmitted &s) {
            s.notBefore = fromMilliseconds(2000);
            s.notAfter = fromMilliseconds(1999);
        });
    }
    void submissionMustMakeSense()
    {
        QFETCH(std::function<void(PostSubmitted &)>, change);
        PostHistory h;
        PostSubmitted asked = h.ask();
        change(asked);
        QCOMPARE(h.why(h.add(Who::Officer, asked)), u"malformed"_s);
        QVERIFY(h.state().submissions.isEmpty());
    }

    void eventOfAnotherSubjectDoesNotCount()
    {
        PostHistory h;
        QCOMPARE(h.why(h.add(Who::Officer, DutySettled{})), u"malformed"_s);
        QCOMPARE(h.why(h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(9)})), u"malformed"_s);
        QCOMPARE(h.why(h.add(Who::Officer, PostAdopted{.site = siteId(9), .section = sectionId(1)})), u"malformed"_s);
    }

    void whatReliesOnTheMissingWaits()
    {
        PostHistory h;
        const BlobId asked = h.submit(Who::Officer);
        const EventId approval = h.approve(Who::Reviewer, asked);
        const VerifiedEvent submission = h.events.takeFirst();
        QCOMPARE(h.why(approval), u"pending"_s);
        QCOMPARE(h.state().pending, QList<EventId>{approval});
        QVERIFY(h.state().tips.isEmpty());
        h.events.append(submission);
        QCOMPARE(h.wanted(), asked);
        const EventId known = h.charterId;
        h.charterId = idOf<EventId>(404);
        const EventId ahead = h.add(Who::Officer, PostRecalled{.submission = asked});
        QCOMPARE(h.why(ahead), u"pending"_s);
        QCOMPARE(h.wanted(), asked);
        QCOMPARE(h.state().tips, QList<EventId>{approval});
        h.charterId = known;
    }

    // Window and program beside it, one person: both versions stay until one is submitted (decisions.md 11).
    void staleBaseKeepsTwoVersionsOfOnePersonToo()
    {
        PostHistory h;
        const EventId base = h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
        const EventId one = h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)}, {base});
        const EventId two = h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)}, {base});
        QList<EventId> expected{one, two};
        std::ranges::sort(expected);
        QCOMPARE(h.state().tips, expected);
        h.submit(Who::Officer);
        QCOMPARE(h.state().tips.size(), 1);
    }

    // ---- what is not known

    void unknownKindFreezes()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        h.add(Who::Inspector, UnknownPayload{.kind = u"post.split"_s, .version = 1});
        QVERIFY(h.state().frozen);
        QCOMPARE(wordFor(h.state(), h.builder.now), Word::Frozen);
        // It may be a recall that this program cannot read.
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.standing(), Standing::NotWanted);
        QVERIFY(h.state().submission(asked)->approved());
    }

    void unknownKindByADismissedSeatDoesNotFreeze()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        h.dismiss(Who::Inspector);
        const EventId late = h.add(Who::Inspector, UnknownPayload{.kind = u"post.split"_s, .version = 1});
        QCOMPARE(h.why(late), u"dismissed"_s);
        QVERIFY(!h.state().frozen);
        QCOMPARE(h.wanted(), asked);
    }

    void cutOffThawsWhatAStolenSeatFroze()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        const CutOff before = h.cutOffNow(seatId(Who::Inspector));
        h.add(Who::Inspector, UnknownPayload{.kind = u"post.split"_s, .version = 1});
        QVERIFY(h.state().frozen);
        h.changeCharter([&](Charter &c) { c.cutOffs = {before}; });
        QVERIFY(!h.state().frozen);
        QCOMPARE(h.wanted(), asked);
    }

    // ---- facts

    void factsCountOnlyFromSeatsNamedForTheSite()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        QCOMPARE(h.why(h.plan(Who::Machine, asked, 1)), u"counts"_s);
        QCOMPARE(h.why(h.plan(Who::Mirror, asked, 1)), u"not-this-site"_s);
        QCOMPARE(h.why(h.plan(Who::Mirror, asked, 2)), u"counts"_s);
        QCOMPARE(h.why(h.add(seatId(Who::Machine, 2), DeliveryPlanned{.submission = asked, .site = siteId(1)})), u"not-this-site"_s);
        QCOMPARE(h.why(h.plan(Who::Machine, asked, 3)), u"not-this-site"_s);
        QCOMPARE(h.why(h.plan(Who::Reviewer, asked, 1)), u"no-right"_s);
        QCOMPARE(h.why(h.plan(Who::Machine, idOf<BlobId>(5), 1)), u"unknown-submission"_s);
    }

    void factsCountWhateverIsConcurrent()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        const EventId planned = h.plan(Who::Machine, asked);
        const QList<EventId> seen = h.tips();
        h.add(Who::Deputy, PostRecalled{.submission = asked}, seen);
        h.add(Who::Machine, DeliveryStored{.submission = asked, .site = siteId(1), .plan = planned}, seen);
        const SiteLine line = h.state().sites[siteId(1)];
        QCOMPARE(line.stored, asked);
        QVERIFY(line.storedPlan);
        QCOMPARE(h.wanted(), std::nullopt);
    }

    void factAboutASubmissionThatWasCutOffCountsAndShows()
    {
        PostHistory h;
        const CutOff before = h.cutOffNow(seatId(Who::Officer));
        const BlobId asked = h.approved();
        h.deliver(asked);
        h.changeCharter([&](Charter &c) { c.cutOffs = {before}; });
        QCOMPARE(h.wanted(), std::nullopt);
        QCOMPARE(h.state().sites[siteId(1)].stored, asked);
        QCOMPARE(h.state().sites[siteId(1)].state, Public::Differs);
        const EventId drifted = h.add(Who::Machine, DeliveryDrifted{.submission = asked, .site = siteId(1)});
        QCOMPARE(h.why(drifted), u"counts"_s);
    }

    void proofNamesAPlanOfItsOwn()
    {
        PostHistory h;
        const BlobId asked = h.approved();
        const auto stored = [&](EventId plan) {
            h.add(Who::Machine, DeliveryStored{.submission = asked, .site = siteId(1), .plan = plan});
            return h.state().sites[siteId(1)].storedPlan.has_value();
        };
        QVERIFY(!stored(h.plan(Who::Mirror, asked, 2)));
        QVERIFY(!stored(h.plan(Who::Mirror, asked, 1)));
        QVERIFY(!stored(idOf<EventId>(5)));
        QVERIFY(stored(h.plan(Who::Machine, asked, 1)));
    }

    void publicLineFollowsTheFacts()
    {
        PostHistory h;
        const auto state = [&] { return h.state().sites.value(siteId(1)).state; };
        h.add(Who::Officer, PostAdopted{.site = siteId(1), .section = sectionId(1), .url = QUrl(u"https://example.vn/old"_s)});
        QCOMPARE(state(), Public::Adopted);
        const BlobId asked = h.approved();
        QCOMPARE(state(), Public::Wanted);
        const EventId planned = h.plan(Who::Machine, asked);
        QCOMPARE(state(), Public::Delivering);
        h.add(Who::Machine, DeliveryStored{.submission = asked, .site = siteId(1), .plan = planned});
        QCOMPARE(state(), Public::Stored);
        const EventId seen = h.add(Who::Machine, DeliverySeen{.submission = asked, .site = siteId(1), .plan = planned});
        QCOMPARE(state(), Public::Live);
        QCOMPARE(h.state().sites[siteId(1)].firstSeenAt, h.builder.now);
        h.add(Who::Machine, DeliveryDrifted{.drift = DeliveryDrifted::Drift::Differs, .submission = asked, .site = siteId(1)});
        QCOMPARE(state(), Public::Differs);
        h.add(Who::Machine, DeliveryDrifted{.drift = DeliveryDrifted::Drift::Gone, .submission = asked, .site = siteId(1)});
        QCOMPARE(state(), Public::Vanished);
        h.add(Who::Machine, DeliveryDrifted{.drift = DeliveryDrifted::Drift::Back, .submission = asked, .site = siteId(1)});
        QCOMPARE(state(), Public::Live);
        h.deliver(h.approved(SubmissionKind::Withdraw));
        QCOMPARE(state(), Public::Withdrawn);
        h.deliver(h.approved(SubmissionKind::Remove));
        QCOMPARE(state(), Public::Gone);
        QVERIFY(h.state().sites[siteId(1)].firstSeenAt < h.state().sites[siteId(1)].seenAt);
        Q_UNUSED(seen)
    }

    void planOfARecalledSubmissionDeliversNothing()
    {
        PostHistory h;
        const BlobId online = h.approved();
        h.deliver(online);
        const BlobId correction = h.approved(SubmissionKind::Correct);
        h.plan(Who::Machine, correction);
        QCOMPARE(h.state().sites[siteId(1)].state, Public::Delivering);
        h.add(Who::Reviewer, PostRecalled{.submission = correction});
        QCOMPARE(h.state().sites[siteId(1)].state, Public::Live);
        QCOMPARE(h.wanted(), online);
    }

    // ---- delegation

    void deputyApprovesOnlyInTheirDays()
    {
        PostHistory h;
        const Instant begin = h.builder.now + std::chrono::hours(1);
        const Instant end = begin + std::chrono::hours(1);
        h.changeCharter(
            [&](Charter &c) { c.delegations = {{memberId(Who::Reviewer), memberId(Who::Colleague), Role::Reviewer, begin, end}}; });
        const BlobId early = h.submit(Who::Officer);
        QCOMPARE(h.why(h.approve(Who::Colleague, early)), u"no-right"_s);
        h.builder.now = begin;
        QCOMPARE(h.why(h.approve(Who::Colleague, early)), u"counts"_s);
        const BlobId own = h.submit(Who::Colleague);
        QCOMPARE(h.why(h.approve(Who::Colleague, own)), u"self-approval"_s);
        h.builder.now = end;
        const BlobId late = h.submit(Who::Officer);
        QCOMPARE(h.why(h.approve(Who::Colleague, late)), u"no-right"_s);
        // Setting the clock back does not help: what is approved was submitted after the last day.
        h.builder.now = begin;
        QCOMPARE(h.why(h.approve(Who::Colleague, late)), u"no-right"_s);
    }
};

QTEST_GUILESS_MAIN(PostFoldTest)
#include "tst_postfold.moc"
