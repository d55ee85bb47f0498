// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/decide.h"
#include "publish/sitefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::SiteFixture;
using What = Step::What;
using State = Found::State;
using Drift = DeliveryDrifted::Drift;

namespace {

/// How far a post has come, as rows of the table name it.
enum class Came { Drafted, Submitted, Approved, Planned, Stored, Seen, Drifted, Recalled, RecalledWhilePlanned };

struct Line {
    SiteFixture site;
    PostId post;
    BlobId submission;

    void bring(Came far, std::optional<Instant> notBefore, std::optional<Instant> notAfter);
    void planned(BlobId what);
    [[nodiscard]] PostState state() const { return site.newsroom.state(post); }
    DeliveryPlanned plan;
    EventId planId;
};

void Line::planned(BlobId what)
{
    plan = DeliveryPlanned{.submission = what, .site = site.site, .dateShown = site.clock.now(), .urlPath = u"tin-tuc/2026/a/"_s};
    plan.outputs = {{u"tin-tuc/2026/a/index.html"_s, QByteArray(32, 'p')}};
    planId = site.newsroom.record(Subject::post(post), plan).value();
}

void Line::bring(Came far, std::optional<Instant> notBefore, std::optional<Instant> notAfter)
{
    post = site.newsroom.newPost();
    if (far == Came::Drafted)
        return;
    Submission wanted = site.wants(SubmissionKind::Publish, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), site.news);
    wanted.notBefore = notBefore;
    wanted.notAfter = notAfter;
    submission = site.newsroom.submit(post, wanted);
    if (far == Came::Submitted)
        return;
    site.newsroom.approve(post, submission);
    if (far == Came::Approved)
        return;
    if (far == Came::Recalled)
        return site.newsroom.recall(post, submission);
    planned(submission);
    if (far == Came::RecalledWhilePlanned)
        return site.newsroom.recall(post, submission);
    if (far == Came::Planned)
        return;
    const Subject subject = Subject::post(post);
    QVERIFY(site.newsroom.record(subject, DeliveryStored{.submission = submission, .site = site.site, .plan = planId}));
    if (far == Came::Stored)
        return;
    QVERIFY(site.newsroom.record(subject, DeliverySeen{.submission = submission, .site = site.site, .plan = planId, .url = {}}));
    if (far == Came::Drifted)
        QVERIFY(site.newsroom.record(subject, DeliveryDrifted{.submission = submission, .site = site.site, .fingerprint = "f"}));
}

} // namespace

class DecideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nextStep_data();
    void nextStep();
    void heldUndecidedAndFrozenAreShown();
    void newerSubmissionIsDeliveredOverAStoredOne();
    void expiryApprovedTogetherWaitsForItsTime();
    void releasedLateOneIsDelivered();
    void afterAFailureItWaits();
    void obstacles_data();
    void obstacles();
    void approvalThatKnewTheDriftGoesOverIt();
    void adoptedPageIsTouchedOnlyByACorrection();
    void driftIsToldOnce_data();
    void driftIsToldOnce();
    void signaturesAreCountedOnceMore();
};

void DecideTest::nextStep_data()
{
    QTest::addColumn<Came>("came");
    QTest::addColumn<int>("notBeforeMinutes"); // from now; 0: none
    QTest::addColumn<int>("notAfterMinutes");
    QTest::addColumn<int>("laterMinutes"); // when the question is asked
    QTest::addColumn<What>("expected");

    QTest::newRow("draft") << Came::Drafted << 0 << 0 << 0 << What::Nothing;
    QTest::newRow("one signature") << Came::Submitted << 0 << 0 << 0 << What::Nothing;
    QTest::newRow("approved") << Came::Approved << 0 << 0 << 0 << What::Deliver;
    QTest::newRow("approved long ago, without a time") << Came::Approved << 0 << 0 << 60 * 24 * 30 << What::Deliver;
    QTest::newRow("its time is to come") << Came::Approved << 60 << 0 << 59 << What::WaitUntil;
    QTest::newRow("its time is now") << Came::Approved << 60 << 0 << 60 << What::Deliver;
    QTest::newRow("two hours late") << Came::Approved << 60 << 0 << 180 << What::Deliver;
    QTest::newRow("later than that") << Came::Approved << 60 << 0 << 181 << What::ShowMissed;
    QTest::newRow("after not-after") << Came::Approved << 0 << 30 << 31 << What::ShowExpired;
    QTest::newRow("recalled") << Came::Recalled << 0 << 0 << 0 << What::Nothing;
    QTest::newRow("planned") << Came::Planned << 0 << 0 << 0 << What::Resume;
    QTest::newRow("planned in time, resumed late") << Came::Planned << 60 << 0 << 600 << What::Resume;
    QTest::newRow("planned, then recalled") << Came::RecalledWhilePlanned << 0 << 0 << 0 << What::Settle;
    QTest::newRow("stored") << Came::Stored << 0 << 0 << 0 << What::See;
    QTest::newRow("seen") << Came::Seen << 0 << 0 << 0 << What::Nothing;
    QTest::newRow("drifted") << Came::Drifted << 0 << 0 << 0 << What::ShowDrifted;
}

void DecideTest::nextStep()
{
    QFETCH(Came, came);
    QFETCH(int, notBeforeMinutes);
    QFETCH(int, notAfterMinutes);
    QFETCH(int, laterMinutes);
    Line line;
    const Instant now = line.site.clock.now();
    const auto moment = [&](int minutes) { return minutes == 0 ? std::nullopt : std::optional(now + std::chrono::minutes(minutes)); };
    line.bring(came, moment(notBeforeMinutes), moment(notAfterMinutes));
    const Step step = decide(line.state(), line.site.site, now + std::chrono::minutes(laterMinutes), {});
    QTEST(step.what, "expected");
    if (step.what == What::WaitUntil)
        QCOMPARE(step.until, moment(notBeforeMinutes));
    if (step.what == What::Deliver || step.what == What::Resume || step.what == What::See)
        QCOMPARE(step.submission, line.submission);
}

void DecideTest::heldUndecidedAndFrozenAreShown()
{
    Line line;
    line.bring(Came::Approved, {}, {});
    const Instant now = line.site.clock.now();
    line.site.newsroom.hold(line.post, line.submission, line.site.site, true);
    QCOMPARE(decide(line.state(), line.site.site, now, {}).what, What::ShowHeld);
    line.site.newsroom.hold(line.post, line.submission, line.site.site, false);
    QCOMPARE(decide(line.state(), line.site.site, now, {}).what, What::Deliver);

    // Two approvals that did not know of each other.
    Line fork;
    fork.bring(Came::Drafted, {}, {});
    auto &newsroom = fork.site.newsroom;
    for (const QByteArray body : {"<p>Một</p>", "<p>Hai</p>"}) {
        Submission wanted = fork.site.wants(SubmissionKind::Publish, SiteFixture::text(u"Tin"_s, body), fork.site.news);
        wanted.post = fork.post;
        const BlobId id = *BlobId::fromBytes(QByteArray(32, body[3]));
        const PostSubmitted asked{.submission = id, .kind = wanted.kind, .revision = wanted.revision, .targets = wanted.targets};
        const EventId submitted = newsroom.append(newsroom.officer(), Subject::post(fork.post), asked, {});
        newsroom.append(newsroom.reviewer(), Subject::post(fork.post), PostApproved{.submission = id}, {submitted});
    }
    QCOMPARE(decide(fork.state(), fork.site.site, now, {}).what, What::ShowUndecided);

    newsroom.append(
        newsroom.officer(), Subject::post(fork.post), UnknownPayload{.kind = u"post.teleported"_s, .version = 1}, fork.state().tips);
    QCOMPARE(decide(fork.state(), fork.site.site, now, {}).what, What::ShowFrozen);
}

void DecideTest::newerSubmissionIsDeliveredOverAStoredOne()
{
    Line line;
    line.bring(Came::Seen, {}, {});
    const BlobId newer = line.site.follow(line.post, SubmissionKind::Correct, SiteFixture::text(u"Tin"_s, "<p>Hai</p>"), u"sửa"_s);
    const Step step = decide(line.state(), line.site.site, line.site.clock.now(), {});
    QCOMPARE(step.what, What::Deliver);
    QCOMPARE(step.submission, newer);
    // A plan for the older one explains the page, not the newer one's delivery.
    line.planned(newer);
    QCOMPARE(decide(line.state(), line.site.site, line.site.clock.now(), {}).what, What::Resume);
}

void DecideTest::expiryApprovedTogetherWaitsForItsTime()
{
    Line line;
    line.bring(Came::Approved, {}, {});
    const Instant now = line.site.clock.now();
    Submission expiry = line.site.wants(SubmissionKind::Withdraw, SiteFixture::text(u"Tin"_s, "<p>Một</p>"), line.site.news);
    expiry.notBefore = now + 240h;
    const BlobId later = line.site.newsroom.submitAndApprove(line.post, expiry);
    const Step first = decide(line.state(), line.site.site, now, {});
    QCOMPARE(first.what, What::Deliver);
    QCOMPARE(first.submission, line.submission);
    QCOMPARE(first.until, now + 240h);
    const Step second = decide(line.state(), line.site.site, now + 240h, {});
    QCOMPARE(second.what, What::Deliver);
    QCOMPARE(second.submission, later);
}

void DecideTest::releasedLateOneIsDelivered()
{
    Line line;
    const Instant now = line.site.clock.now();
    line.bring(Came::Approved, now + 1h, {});
    QCOMPARE(decide(line.state(), line.site.site, now + 9h, {}).what, What::ShowMissed);
    line.site.newsroom.release(line.post, line.submission);
    QCOMPARE(decide(line.state(), line.site.site, now + 9h, {}).what, What::Deliver);
}

void DecideTest::afterAFailureItWaits()
{
    for (const Came came : {Came::Approved, Came::Planned, Came::Stored, Came::RecalledWhilePlanned}) {
        Line line;
        line.bring(came, {}, {});
        const Instant now = line.site.clock.now();
        const Step waiting = decide(line.state(), line.site.site, now, now + 1min);
        QCOMPARE(waiting.what, What::WaitUntil);
        QCOMPARE(waiting.until, now + 1min);
        QCOMPARE_NE(decide(line.state(), line.site.site, now + 1min, now + 1min).what, What::WaitUntil);
    }
}

void DecideTest::obstacles_data()
{
    QTest::addColumn<Came>("came");
    QTest::addColumn<SubmissionKind>("kind");
    QTest::addColumn<State>("found");
    QTest::addColumn<Obstacle>("expected");

    using enum SubmissionKind;
    QTest::newRow("nothing yet, nothing there") << Came::Approved << Publish << State::Nothing << Obstacle::None;
    QTest::newRow("nothing yet, somebody's page there") << Came::Approved << Publish << State::Foreign << Obstacle::Differs;
    QTest::newRow("our page, known again") << Came::Approved << Publish << State::Planned << Obstacle::None;
    QTest::newRow("correcting what we stored") << Came::Seen << Correct << State::Ours << Obstacle::None;
    QTest::newRow("correcting what others changed") << Came::Seen << Correct << State::Foreign << Obstacle::Differs;
    QTest::newRow("correcting what others took down") << Came::Seen << Correct << State::Nothing << Obstacle::Gone;
    QTest::newRow("withdrawing what others took down") << Came::Seen << Withdraw << State::Nothing << Obstacle::Gone;
    QTest::newRow("removing what others took down") << Came::Seen << Remove << State::Nothing << Obstacle::None;
    QTest::newRow("removing what others changed") << Came::Seen << Remove << State::Foreign << Obstacle::Differs;
}

void DecideTest::obstacles()
{
    QFETCH(Came, came);
    QFETCH(SubmissionKind, kind);
    QFETCH(State, found);
    Line line;
    line.bring(came, {}, {});
    if (kind != SubmissionKind::Publish)
        line.submission = line.site.follow(line.post, kind, SiteFixture::text(u"Tin"_s, "<p>Hai</p>"), u"sửa"_s);
    const PostState state = line.state();
    const SubmissionState *wanted = state.submission(line.submission);
    QVERIFY(wanted);
    QTEST(obstacleTo(*wanted, state.sites.value(line.site.site), Found{found, found == State::Foreign ? "f" : ""}), "expected");
}

void DecideTest::approvalThatKnewTheDriftGoesOverIt()
{
    Line line;
    line.bring(Came::Drifted, {}, {});
    const BlobId corrected = line.site.follow(line.post, SubmissionKind::Correct, SiteFixture::text(u"Tin"_s, "<p>Hai</p>"), u"sửa"_s);
    const PostState state = line.state();
    const SiteLine site = state.sites.value(line.site.site);
    QCOMPARE(decide(state, line.site.site, line.site.clock.now(), {}).what, What::Deliver);
    QCOMPARE(obstacleTo(*state.submission(corrected), site, Found{State::Foreign, "f"}), Obstacle::None);
    // It was changed once more since: nobody has seen that.
    QCOMPARE(obstacleTo(*state.submission(corrected), site, Found{State::Foreign, "g"}), Obstacle::Differs);
    QCOMPARE(obstacleTo(*state.submission(corrected), site, Found{State::Nothing, {}}), Obstacle::Gone);
}

void DecideTest::adoptedPageIsTouchedOnlyByACorrection()
{
    for (const SubmissionKind kind : {SubmissionKind::Publish, SubmissionKind::Correct}) {
        Line line;
        line.bring(Came::Drafted, {}, {});
        line.site.newsroom.adopt(line.post,
            PostAdopted{.site = line.site.site,
                .section = line.site.news,
                .remoteId = {},
                .url = {},
                .fingerprint = "f",
                .siteDate = line.site.clock.now(),
                .text = {}});
        const Submission wanted = line.site.wants(kind, SiteFixture::text(u"Tin"_s, "<p>Hai</p>"), line.site.news);
        const BlobId id = line.site.newsroom.submitAndApprove(line.post, wanted);
        const PostState state = line.state();
        const Obstacle expected = kind == SubmissionKind::Correct ? Obstacle::None : Obstacle::Differs;
        QCOMPARE(obstacleTo(*state.submission(id), state.sites.value(line.site.site), Found{State::Foreign, "f"}), expected);
        QCOMPARE(obstacleTo(*state.submission(id), state.sites.value(line.site.site), Found{State::Foreign, "g"}), Obstacle::Differs);
    }
}

void DecideTest::driftIsToldOnce_data()
{
    QTest::addColumn<Came>("came");
    QTest::addColumn<State>("found");
    QTest::addColumn<QByteArray>("fingerprint");
    QTest::addColumn<bool>("news");
    QTest::addColumn<Drift>("drift");

    QTest::newRow("as it should be") << Came::Seen << State::Planned << QByteArray() << false << Drift::Back;
    QTest::newRow("changed") << Came::Seen << State::Foreign << QByteArray("f") << true << Drift::Differs;
    QTest::newRow("half of it") << Came::Seen << State::Ours << QByteArray("o") << true << Drift::Differs;
    QTest::newRow("taken down") << Came::Seen << State::Nothing << QByteArray() << true << Drift::Gone;
    QTest::newRow("still changed") << Came::Drifted << State::Foreign << QByteArray("f") << false << Drift::Differs;
    QTest::newRow("changed again") << Came::Drifted << State::Foreign << QByteArray("g") << true << Drift::Differs;
    QTest::newRow("changed, then taken down") << Came::Drifted << State::Nothing << QByteArray() << true << Drift::Gone;
    QTest::newRow("back again") << Came::Drifted << State::Planned << QByteArray() << true << Drift::Back;
    QTest::newRow("never stored") << Came::Approved << State::Foreign << QByteArray("f") << false << Drift::Differs;
}

void DecideTest::driftIsToldOnce()
{
    QFETCH(Came, came);
    QFETCH(State, found);
    QFETCH(QByteArray, fingerprint);
    QFETCH(bool, news);
    QFETCH(Drift, drift);
    Line line;
    line.bring(came, {}, {});
    const auto told = driftNews(line.site.site, line.state().sites.value(line.site.site), Found{found, fingerprint});
    QCOMPARE(told.has_value(), news);
    if (told) {
        QCOMPARE(told->drift, drift);
        QCOMPARE(told->fingerprint, fingerprint);
        QCOMPARE(told->submission, line.submission);
    }
}

void DecideTest::signaturesAreCountedOnceMore()
{
    const auto person = [](char letter) { return *MemberId::fromBytes(QByteArray(16, letter)); };
    SubmissionState state;
    state.submitter = person('a');
    state.approvals = {{.event = {}, .step = 1, .member = person('b'), .recordedBy = person('b')}};
    QVERIFY(signedByEnough(state));
    state.approvals[0].member = person('a');
    QVERIFY(!signedByEnough(state));
    state.approvals = {};
    state.approvalsNeeded = 0; // only a take-down may start with one
    QVERIFY(!signedByEnough(state));
    state.asked.kind = SubmissionKind::Remove;
    QVERIFY(signedByEnough(state));
    state.asked.kind = SubmissionKind::Publish;
    state.approvalsNeeded = 2;
    state.approvals = {{.step = 1, .member = person('b')}, {.step = 2, .member = person('b')}};
    QVERIFY(!signedByEnough(state));
    state.approvals[1].member = person('c');
    QVERIFY(signedByEnough(state));
    state.recalled = true;
    QVERIFY(!signedByEnough(state));
}

QTEST_GUILESS_MAIN(DecideTest)
#include "tst_decide.moc"
