// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventbuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::test;
using Drift = DeliveryDrifted::Drift;

namespace {

// The moments of these tests are hours after the first event.
const Instant start = EventBuilder().now;
Instant hour(double hours) { return start + std::chrono::milliseconds(qint64(hours * 3'600'000)); }

using Story = std::function<void(PostHistory &)>;

void drift(PostHistory &h, BlobId submission, Drift how)
{
    h.add(Who::Machine, DeliveryDrifted{.drift = how, .submission = submission, .site = siteId(1)});
}

} // namespace

Q_DECLARE_METATYPE(Story)

class PostStandingTest : public QObject {
    Q_OBJECT

    static void row(const char *name, const Story &story, double at, Standing standing, Word word)
    {
        QTest::newRow(name) << story << at << standing << word;
    }

    static void scheduledRows()
    {
        const Story scheduled = [](PostHistory &h) { h.approved(SubmissionKind::Publish, hour(10)); };
        row("before its time", scheduled, 9.99, Standing::Scheduled, Word::Scheduled);
        row("at its time", scheduled, 10, Standing::Due, Word::Approved);
        row("two hours late", scheduled, 12, Standing::Due, Word::Approved);
        row("later than two hours", scheduled, 12.001, Standing::Missed, Word::Missed);
        const Story released = [](PostHistory &h) { h.add(Who::Reviewer, PostReleased{h.approved(SubmissionKind::Publish, hour(10))}); };
        row("released, before its time", released, 9, Standing::Scheduled, Word::Scheduled);
        row("released, late", released, 50, Standing::Due, Word::Approved);
        const Story officerReleased = [](PostHistory &h) {
            h.add(Who::Officer, PostReleased{h.approved(SubmissionKind::Publish, hour(10))});
        };
        row("released by one who may not", officerReleased, 50, Standing::Missed, Word::Missed);
        const Story begun = [](PostHistory &h) { h.plan(Who::Machine, h.approved(SubmissionKind::Publish, hour(10))); };
        row("begun in time, late", begun, 50, Standing::Due, Word::Delivering);
        const Story approvedLate = [](PostHistory &h) {
            const BlobId asked = h.submitAt(Who::Officer, SubmissionKind::Publish, hour(10));
            h.builder.now = hour(20);
            h.approve(Who::Reviewer, asked);
        };
        row("approved after its time", approvedLate, 21, Standing::Due, Word::Approved);
        row("approved after its time, and late again", approvedLate, 22.1, Standing::Missed, Word::Missed);
        const Story unscheduled = [](PostHistory &h) { h.approved(); };
        row("without a time it is never late", unscheduled, 500, Standing::Due, Word::Approved);
    }

    static void windowRows()
    {
        const Story window = [](PostHistory &h) {
            h.approve(Who::Reviewer, h.submitAt(Who::Officer, SubmissionKind::Publish, hour(10), hour(11)));
        };
        row("inside its window", window, 11, Standing::Due, Word::Approved);
        row("after its window", window, 11.01, Standing::Expired, Word::Missed);
        const Story releasedWindow = [](PostHistory &h) {
            const BlobId asked = h.submitAt(Who::Officer, SubmissionKind::Publish, std::nullopt, hour(11));
            h.approve(Who::Reviewer, asked);
            h.add(Who::Reviewer, PostReleased{asked});
        };
        row("not after, also if released", releasedWindow, 11.01, Standing::Expired, Word::Missed);
        const Story doneInTime = [](PostHistory &h) {
            const BlobId asked = h.submitAt(Who::Officer, SubmissionKind::Publish, std::nullopt, hour(11));
            h.approve(Who::Reviewer, asked);
            h.deliver(asked);
        };
        row("done in time stays", doneInTime, 100, Standing::Done, Word::Live);
        const Story held = [](PostHistory &h) { h.add(Who::Reviewer, DeliveryHeld{.submission = h.approved(), .site = siteId(1)}); };
        row("held", held, 1, Standing::Held, Word::Approved);
        const Story heldElsewhere = [](PostHistory &h) {
            h.add(Who::Reviewer, DeliveryHeld{.submission = h.approved(), .site = siteId(2)});
        };
        row("held on another site", heldElsewhere, 1, Standing::Due, Word::Approved);
    }

    static void workingRows()
    {
        row("nothing", [](PostHistory &) { }, 1, Standing::NotWanted, Word::Draft);
        row("submitted", [](PostHistory &h) { h.submit(Who::Officer); }, 1, Standing::NotWanted, Word::Submitted);
        row(
            "returned", [](PostHistory &h) { h.add(Who::Reviewer, PostReturned{h.submit(Who::Officer), {}}); }, 1, Standing::NotWanted,
            Word::Returned);
        row("recalled", [](PostHistory &h) { h.add(Who::Reviewer, PostRecalled{h.approved(), {}}); }, 1, Standing::NotWanted, Word::Draft);
        row(
            "correction waits",
            [](PostHistory &h) {
                h.deliver(h.approved());
                h.submit(Who::Officer, SubmissionKind::Correct);
            },
            1, Standing::Done, Word::Submitted);
        row(
            "correction returned",
            [](PostHistory &h) {
                h.deliver(h.approved());
                h.add(Who::Reviewer, PostReturned{h.submit(Who::Officer, SubmissionKind::Correct), {}});
            },
            1, Standing::Done, Word::Returned);
        row(
            "new work beside the page",
            [](PostHistory &h) {
                h.deliver(h.approved());
                h.add(Who::Officer, PostRevised{.revision = h.newBlob(), .section = sectionId(1)});
            },
            1, Standing::Done, Word::Live);
        row(
            "adopted", [](PostHistory &h) { h.add(Who::Officer, PostAdopted{.site = siteId(1), .section = sectionId(1)}); }, 1,
            Standing::NotWanted, Word::Adopted);
        row(
            "adopted and corrected",
            [](PostHistory &h) {
                h.add(Who::Officer, PostAdopted{.site = siteId(1), .section = sectionId(1)});
                h.approved(SubmissionKind::Correct);
            },
            1, Standing::Due, Word::Approved);
    }

    static void deliveryRows()
    {
        row("being delivered", [](PostHistory &h) { h.plan(Who::Machine, h.approved()); }, 1, Standing::Due, Word::Delivering);
        row("stored", [](PostHistory &h) { h.store(Who::Machine, h.approved()); }, 1, Standing::Done, Word::Stored);
        row("live", [](PostHistory &h) { h.deliver(h.approved()); }, 1, Standing::Done, Word::Live);
        const auto then = [](SubmissionKind kind) {
            return [kind](PostHistory &h) {
                h.deliver(h.approved());
                h.deliver(h.approved(kind));
            };
        };
        row("corrected", then(SubmissionKind::Correct), 1, Standing::Done, Word::Corrected);
        row("withdrawn", then(SubmissionKind::Withdraw), 1, Standing::Done, Word::Withdrawn);
        row("redirected", then(SubmissionKind::Redirect), 1, Standing::Done, Word::Withdrawn);
        row("removed", then(SubmissionKind::Remove), 1, Standing::Done, Word::Removed);
        row(
            "recalled after it went online",
            [](PostHistory &h) {
                const BlobId asked = h.approved();
                h.deliver(asked);
                h.add(Who::Reviewer, PostRecalled{asked, {}});
            },
            1, Standing::NotWanted, Word::Live);
        row(
            "correction recalled while it went out",
            [](PostHistory &h) {
                h.deliver(h.approved());
                const BlobId correction = h.approved(SubmissionKind::Correct);
                h.plan(Who::Machine, correction);
                h.add(Who::Reviewer, PostRecalled{correction, {}});
            },
            1, Standing::Done, Word::Live);
        row(
            "two sites, one of them late",
            [](PostHistory &h) {
                PostSubmitted asked = h.ask();
                asked.targets = {{siteId(1), sectionId(1)}, {siteId(2), sectionId(1)}};
                h.add(Who::Officer, asked);
                h.approve(Who::Reviewer, asked.submission);
                h.deliver(asked.submission);
            },
            1, Standing::Done, Word::Approved);
    }

    static void driftRows()
    {
        const auto after = [](Drift how, const Story &next = {}) {
            return [how, next](PostHistory &h) {
                const BlobId asked = h.approved();
                h.deliver(asked);
                drift(h, asked, how);
                if (next)
                    next(h);
            };
        };
        row("changed by others", after(Drift::Differs), 1, Standing::Drifted, Word::Differs);
        row("taken down by others", after(Drift::Gone), 1, Standing::Drifted, Word::Vanished);
        row("back", after(Drift::Differs, [](PostHistory &h) { drift(h, h.state().submissions.last().asked.submission, Drift::Back); }), 1,
            Standing::Done, Word::Live);
        row("decided about", after(Drift::Differs, [](PostHistory &h) { h.approved(SubmissionKind::Correct); }), 1, Standing::Due,
            Word::Differs);
        row("taken down by one who had seen it",
            after(Drift::Differs, [](PostHistory &h) { h.submit(Who::Reviewer, SubmissionKind::Remove); }), 1, Standing::Due,
            Word::Differs);
        row("put right", after(Drift::Gone, [](PostHistory &h) { h.deliver(h.approved(SubmissionKind::Correct)); }), 1, Standing::Done,
            Word::Corrected);
        row(
            "approved by one who had not seen it",
            [](PostHistory &h) {
                const BlobId asked = h.approved();
                h.deliver(asked);
                const BlobId correction = h.submit(Who::Officer, SubmissionKind::Correct);
                const QList<EventId> seen = h.tips();
                drift(h, asked, Drift::Differs);
                h.add(Who::Reviewer, PostApproved{correction, 1}, seen);
            },
            1, Standing::Drifted, Word::Differs);
        row("decided about, with an expiry to come",
            after(Drift::Differs,
                [](PostHistory &h) {
                    h.approved(SubmissionKind::Withdraw, hour(100));
                    h.approved(SubmissionKind::Correct);
                }),
            1, Standing::Due, Word::Differs);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void standingAndWord_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<double>("at");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<Word>("word");
        workingRows();
        scheduledRows();
        windowRows();
        deliveryRows();
        driftRows();
    }
    void standingAndWord()
    {
        QFETCH(Story, story);
        QFETCH(double, at);
        QFETCH(Standing, standing);
        QFETCH(Word, word);
        PostHistory h;
        story(h);
        h.builder.now = hour(at);
        QCOMPARE(h.standing(), standing);
        QCOMPARE(wordCode(wordFor(h.state(), hour(at))), wordCode(word));
    }

    // ---- expiry

    void expiryApprovedInTheSameSitting_data()
    {
        QTest::addColumn<bool>("publishFirst");
        QTest::newRow("publish, then withdraw") << true;
        QTest::newRow("withdraw, then publish") << false;
    }
    void expiryApprovedInTheSameSitting()
    {
        QFETCH(bool, publishFirst);
        PostHistory h;
        BlobId publish;
        BlobId withdraw;
        for (const bool now : {publishFirst, !publishFirst}) {
            if (now)
                publish = h.submit(Who::Officer);
            else
                withdraw = h.submitAt(Who::Officer, SubmissionKind::Withdraw, hour(100));
        }
        for (const BlobId &asked : {withdraw, publish})
            QCOMPARE(h.why(h.approve(Who::Reviewer, asked)), u"counts"_s);
        const auto at = [&](double hours) { return wantedNow(h.state(), siteId(1), hour(hours)); };
        QCOMPARE(at(1), publish);
        QCOMPARE(scheduledNext(h.state(), siteId(1), hour(1)), withdraw);
        QCOMPARE(at(99.9), publish);
        QCOMPARE(at(100), withdraw);
        QCOMPARE(scheduledNext(h.state(), siteId(1), hour(100)), std::nullopt);
        QVERIFY(!h.state().sites[siteId(1)].undecided);
    }

    void correctionDoesNotCancelTheExpiry()
    {
        PostHistory h;
        h.deliver(h.approved());
        const BlobId withdraw = h.approved(SubmissionKind::Withdraw, hour(100));
        const BlobId correct = h.approved(SubmissionKind::Correct);
        QCOMPARE(wantedNow(h.state(), siteId(1), hour(50)), correct);
        QCOMPARE(wantedNow(h.state(), siteId(1), hour(100)), withdraw);
        // Recalling the expiry does.
        h.add(Who::Reviewer, PostRecalled{.submission = withdraw});
        QCOMPARE(wantedNow(h.state(), siteId(1), hour(100)), correct);
    }

    void whoSawTheExpiryCarriedOutMayPublishAgain()
    {
        PostHistory h;
        h.deliver(h.approved());
        const BlobId withdraw = h.approved(SubmissionKind::Withdraw, hour(100));
        h.builder.now = hour(100);
        h.deliver(withdraw);
        const BlobId again = h.approved();
        QCOMPARE(h.wanted(), again);
        QCOMPARE(h.standing(), Standing::Due);
    }

    void newerTextForNowReplacesAScheduledOne()
    {
        PostHistory h;
        const BlobId scheduled = h.approved(SubmissionKind::Publish, hour(10));
        const BlobId now = h.approved();
        QCOMPARE(wantedNow(h.state(), siteId(1), hour(1)), now);
        QCOMPARE(scheduledNext(h.state(), siteId(1), hour(1)), std::nullopt);
        QCOMPARE(wantedNow(h.state(), siteId(1), hour(11)), now);
        QVERIFY(h.state().submission(scheduled)->approved());
    }

    void nextIsTheSoonest()
    {
        PostHistory h;
        const BlobId first = h.approved(SubmissionKind::Publish, hour(10));
        const BlobId second = h.approved(SubmissionKind::Publish, hour(20));
        QCOMPARE(scheduledNext(h.state(), siteId(1), hour(1)), first);
        QCOMPARE(scheduledNext(h.state(), siteId(1), hour(10)), second);
        QCOMPARE(scheduledNext(h.state(), siteId(2), hour(1)), std::nullopt);
        QCOMPARE(wantedNow(h.state(), siteId(1), hour(30)), second);
    }

    void everyWordHasItsCode()
    {
        QSet<QString> codes;
        for (int word = 0; word <= int(Word::Frozen); ++word)
            codes.insert(wordCode(Word(word)));
        QCOMPARE(codes.size(), int(Word::Frozen) + 1);
    }
};

QTEST_GUILESS_MAIN(PostStandingTest)
#include "tst_poststanding.moc"
