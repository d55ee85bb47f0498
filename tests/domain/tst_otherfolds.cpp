// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/otherfolds.h"
#include "support/eventbuilder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;

namespace {

/// Events of one subject that is not a post.
class Notes final {
public:
    explicit Notes(const Subject &subject)
        : m_subject(subject)
    {
    }
    PostHistory h;
    QList<VerifiedEvent> events;

    EventId add(Who who, const Payload &payload)
    {
        return add(who, payload, events.isEmpty() ? QList<EventId>() : QList<EventId>{events.last().id});
    }
    EventId add(Who who, const Payload &payload, const QList<EventId> &after)
    {
        h.builder.now += std::chrono::seconds(1);
        events.append(h.builder.event(seatId(who), h.charterId, m_subject, after, payload));
        return events.last().id;
    }
    [[nodiscard]] ErasureState erasure() const { return foldErasure(events, h.line(), h.rights); }
    [[nodiscard]] DutyState duty() const { return foldDuty(events, h.line(), h.rights); }
    [[nodiscard]] WebState web() const { return foldWeb(events, h.line(), h.rights); }

private:
    Subject m_subject;
};

Notes anErasure() { return Notes(Subject::erasure(QByteArray(16, 'e'))); }
Notes aDuty() { return Notes(Subject::duty(idOf<DutyId>(1))); }
Notes aPage() { return Notes(Subject::web(siteId(1), QUrl(u"https://example.vn/a"_s))); }
ErasureOrdered order(quint64 blob) { return {.blobs = {idOf<BlobId>(blob)}, .reason = idOf<BlobId>(9)}; }

QList<VoidEvent> voids(EventId id, VoidReason reason) { return {{id, reason}}; }

} // namespace

class OtherFoldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ---- erasure

    void erasureTakesTwoPeople()
    {
        Notes notes = anErasure();
        const EventId ordered = notes.add(Who::Officer, order(1));
        QVERIFY(!notes.erasure().effective());
        QCOMPARE(notes.erasure().blobs, QList<BlobId>{idOf<BlobId>(1)});
        const EventId alone = notes.add(Who::Officer, ErasureConfirmed{ordered});
        QCOMPARE(notes.erasure().voided, voids(alone, VoidReason::SelfApproval));
        QVERIFY(!notes.erasure().effective());
        notes.add(Who::Reviewer, ErasureConfirmed{ordered});
        QVERIFY(notes.erasure().effective());
        QCOMPARE(notes.erasure().orderedBy, memberId(Who::Officer));
        QCOMPARE(notes.erasure().confirmedBy, memberId(Who::Reviewer));
    }

    void confirmationNamesTheOrderItSaw()
    {
        Notes notes = anErasure();
        const EventId ordered = notes.add(Who::Officer, order(1));
        const EventId blind = notes.add(Who::Reviewer, ErasureConfirmed{ordered}, {});
        QCOMPARE(notes.erasure().voided, voids(blind, VoidReason::Malformed));
        Notes other = anErasure();
        other.add(Who::Officer, order(1));
        const EventId another = other.add(Who::Reviewer, ErasureConfirmed{idOf<EventId>(5)});
        QCOMPARE(other.erasure().voided, voids(another, VoidReason::Malformed));
        QVERIFY(!notes.erasure().effective() && !other.erasure().effective());
    }

    void secondOrderCannotPushTheFirstAside()
    {
        Notes notes = anErasure();
        const EventId rightful = notes.add(Who::Officer, order(1), {});
        for (quint64 blob = 2; blob < 10; ++blob)
            notes.add(Who::Colleague, order(blob), {});
        notes.add(Who::Reviewer, ErasureConfirmed{rightful}, {rightful});
        QVERIFY(notes.erasure().effective());
        QCOMPARE(notes.erasure().blobs, QList<BlobId>{idOf<BlobId>(1)});
        QCOMPARE(notes.erasure().orderedBy, memberId(Who::Officer));
        QVERIFY(notes.erasure().voided.isEmpty());
    }

    void bothOrdersConfirmedAreBothCarriedOut()
    {
        Notes notes = anErasure();
        const EventId one = notes.add(Who::Officer, order(1), {});
        const EventId two = notes.add(Who::Colleague, order(2), {});
        notes.add(Who::Reviewer, ErasureConfirmed{one}, {one});
        notes.add(Who::Deputy, ErasureConfirmed{two}, {two});
        QSet<BlobId> blobs;
        for (const BlobId &blob : notes.erasure().blobs)
            blobs.insert(blob);
        QCOMPARE(blobs, (QSet<BlobId>{idOf<BlobId>(1), idOf<BlobId>(2)}));
    }

    void erasureNeedsTheRightAndSomethingToErase()
    {
        Notes notes = anErasure();
        const EventId byKeeper = notes.add(Who::Keeper, order(1));
        QCOMPARE(notes.erasure().voided, voids(byKeeper, VoidReason::NoRight));
        Notes empty = anErasure();
        const EventId nothing = empty.add(Who::Officer, ErasureOrdered{});
        QCOMPARE(empty.erasure().voided, voids(nothing, VoidReason::Malformed));
    }

    void orderOfADismissedSeatIsNone()
    {
        Notes notes = anErasure();
        notes.h.dismiss(Who::Officer);
        notes.h.charterId = notes.h.line().line().first();
        const EventId ordered = notes.add(Who::Officer, order(1));
        const EventId confirmed = notes.add(Who::Reviewer, ErasureConfirmed{ordered});
        QVERIFY(!notes.erasure().effective());
        QVERIFY(notes.erasure().blobs.isEmpty());
        QCOMPARE(notes.erasure().voided, (QList<VoidEvent>{{ordered, VoidReason::Dismissed}, {confirmed, VoidReason::Malformed}}));
    }

    // ---- duties

    void dutyIsRegisteredSnoozedAndSettled()
    {
        Notes notes = aDuty();
        const DutyRegistered registered{.rule = u"auction.notice"_s, .section = sectionId(1), .anchor = QDate(2026, 3, 1)};
        notes.add(Who::Officer, registered);
        notes.add(Who::Officer, DutySnoozed{.until = QDate(2026, 3, 9), .reason = idOf<BlobId>(5)});
        notes.add(Who::Officer, ContentConfirmed{.on = QDate(2026, 3, 2)});
        notes.add(Who::Officer, ContentConfirmed{.on = QDate(2026, 3, 1)});
        QCOMPARE(notes.duty().registered, registered);
        QVERIFY(!notes.duty().settled);
        QCOMPARE(notes.duty().snoozedUntil, QDate(2026, 3, 9));
        QCOMPARE(notes.duty().confirmedOn, QDate(2026, 3, 2));
        QCOMPARE(notes.duty().registeredBy, memberId(Who::Officer));
        notes.add(Who::Reviewer, DutySettled{.post = idOf<PostId>(3)});
        QVERIFY(notes.duty().settled);
        QCOMPARE(notes.duty().settledBy, idOf<PostId>(3));
    }

    void nobodyPutsADutyToSleepForGood()
    {
        Notes notes = aDuty();
        notes.add(Who::Officer, DutyRegistered{.rule = u"17b"_s});
        const BlobId reason = idOf<BlobId>(5);
        const QList<EventId> wrong{notes.add(Who::Officer, DutySnoozed{.until = QDate(2026, 4, 2), .reason = reason}), // 31 days
            notes.add(Who::Officer, DutySnoozed{.until = QDate(2026, 3, 2), .reason = reason}), // today
            notes.add(Who::Officer, DutySnoozed{.until = QDate(2026, 3, 9), .reason = {}}),
            notes.add(Who::Officer, DutySnoozed{{}, reason})};
        for (const EventId &id : wrong)
            QVERIFY(notes.duty().voided.contains(VoidEvent{id, VoidReason::Malformed}));
        QVERIFY(!notes.duty().snoozedUntil.isValid());
        for (const int day : {9, 10, 31})
            notes.add(Who::Officer, DutySnoozed{.until = QDate(2026, 3, day), .reason = reason});
        QCOMPARE(notes.duty().snoozedUntil, QDate(2026, 3, 31));
        const EventId fourth = notes.add(Who::Officer, DutySnoozed{.until = QDate(2026, 4, 1), .reason = reason});
        QVERIFY(notes.duty().voided.contains(VoidEvent{fourth, VoidReason::Malformed}));
        QCOMPARE(notes.duty().snoozedUntil, QDate(2026, 3, 31));
    }

    void settlingNeedsAPostOrAReasonAndCorrectIsNotSaidAhead()
    {
        Notes notes = aDuty();
        notes.add(Who::Officer, DutyRegistered{.rule = u"1"_s});
        const EventId bare = notes.add(Who::Officer, DutySettled{});
        const EventId ahead = notes.add(Who::Officer, ContentConfirmed{.on = QDate(2026, 3, 3)});
        const EventId never = notes.add(Who::Officer, ContentConfirmed{});
        for (const EventId &id : {bare, ahead, never})
            QVERIFY(notes.duty().voided.contains(VoidEvent{id, VoidReason::Malformed}));
        QVERIFY(!notes.duty().settled && !notes.duty().confirmedOn.isValid());
        notes.add(Who::Officer, DutySettled{.post = {}, .reason = idOf<BlobId>(5)});
        QVERIFY(notes.duty().settled && notes.duty().settledBy.isNull());
    }

    void newerRegistrationReplacesTheOlder()
    {
        Notes notes = aDuty();
        notes.add(Who::Officer, DutyRegistered{.rule = u"a"_s});
        notes.add(Who::Officer, DutyRegistered{.rule = u"b"_s});
        const EventId byInspector = notes.add(Who::Inspector, DutyRegistered{.rule = u"c"_s});
        QCOMPARE(notes.duty().registered->rule, u"b"_s);
        QCOMPARE(notes.duty().voided, voids(byInspector, VoidReason::NoRight));
    }

    void unknownKindFreezesTheDuty()
    {
        Notes notes = aDuty();
        notes.add(Who::Officer, UnknownPayload{.kind = u"duty.split"_s, .version = 1});
        QVERIFY(notes.duty().frozen);
        QCOMPARE(notes.duty().tips, QList<EventId>{notes.events.last().id});
    }

    // ---- pages

    void observationsComeFromPublishersOfTheSite()
    {
        Notes notes = aPage();
        const auto observed = [](int site, PageObserved::Transition transition) {
            return PageObserved{.transition = transition, .site = siteId(site)};
        };
        const EventId byMirror = notes.add(Who::Mirror, observed(1, PageObserved::Transition::Seen));
        QCOMPARE(notes.web().voided, voids(byMirror, VoidReason::NotThisSite));
        QVERIFY(!notes.web().latest);
        notes.add(Who::Machine, observed(1, PageObserved::Transition::Seen));
        const Instant first = notes.h.builder.now;
        notes.add(Who::Machine, observed(1, PageObserved::Transition::Vanished));
        QCOMPARE(notes.web().latest->transition, PageObserved::Transition::Vanished);
        QCOMPARE(notes.web().firstSeen, first);
        Notes byOfficer = aPage();
        const EventId written = byOfficer.add(Who::Officer, observed(1, PageObserved::Transition::Seen));
        QCOMPARE(byOfficer.web().voided, voids(written, VoidReason::NoRight));
        Notes foreign = aPage();
        const EventId other = foreign.add(Who::Machine, DutySettled{});
        QCOMPARE(foreign.web().voided, voids(other, VoidReason::Malformed));
    }

    void whatReliesOnTheMissingWaits()
    {
        Notes notes = aDuty();
        const EventId waiting = notes.add(Who::Officer, DutySettled{}, {idOf<EventId>(404)});
        QCOMPARE(notes.duty().pending, QList<EventId>{waiting});
        QVERIFY(!notes.duty().settled);
        QVERIFY(notes.duty().tips.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OtherFoldsTest)
#include "tst_otherfolds.moc"
