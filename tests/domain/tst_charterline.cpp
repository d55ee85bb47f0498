// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/charterline.h"
#include "support/eventbuilder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::test;
using Basis = CharterVersion::Basis;

namespace {

/// The charter's events of one workspace, each version built on any other.
class Versions final {
public:
    EventBuilder builder;
    QList<VerifiedEvent> events;
    Rights rights = Rights::standard();

    explicit Versions(const Charter &genesis = smallAgency()) { events.append(builder.genesis(genesis)); }
    [[nodiscard]] EventId genesis() const { return events.first().id; }

    [[nodiscard]] Charter after(EventId before) const
    {
        Charter next = charterOf(before);
        next.cutOffs.clear();
        ++next.number;
        next.previous = before;
        return next;
    }
    EventId write(SeatId seat, EventId before, const CharterVersion &version) { return add(seat, before, version); }
    EventId keep(EventId before, const std::function<void(Charter &)> &change = {}, Who who = Who::Keeper)
    {
        Charter next = after(before);
        if (change)
            change(next);
        return write(seatId(who), before, {.charter = next});
    }
    EventId takeOver(Who who, EventId before)
    {
        Charter next = after(before);
        next.keeper = seatId(who);
        return write(seatId(who), before, {.charter = next, .basis = Basis::Takeover});
    }
    EventId recover(SeatId seat, EventId before, const QByteArray &signedWith = "recovery")
    {
        Charter next = after(before);
        next.members.append({.id = idOf<MemberId>(900), .roles = {Role::Administrator}});
        next.seats.append({.id = seat, .member = idOf<MemberId>(900)});
        next.keeper = seat;
        const QByteArray signature = signedWith + before.bytes() + seat.bytes();
        return write(seat, before, {.charter = next, .basis = Basis::Recovery, .recoverySignature = signature});
    }
    EventId add(SeatId seat, EventId named, const Payload &payload)
    {
        events.append(builder.event(seat, named, Subject::charter(), {}, payload));
        return events.last().id;
    }
    [[nodiscard]] CharterLine fold(EventId anchor = {}) const { return fold(events, anchor); }
    [[nodiscard]] CharterLine fold(const QList<VerifiedEvent> &some, EventId anchor = {}) const
    {
        const auto fakeCheck = [](const QByteArray &key, const QByteArray &message, const QByteArray &signature) {
            return signature == key + message;
        };
        return CharterLine::fold(builder.workspace(), some, rights, fakeCheck, anchor);
    }
    [[nodiscard]] std::optional<VoidReason> verdict(EventId id) const
    {
        const CharterLine line = fold();
        const auto it = std::ranges::find(line.voided(), id, &VoidEvent::id);
        return it == line.voided().end() ? std::nullopt : std::optional(it->reason);
    }
    [[nodiscard]] const Charter &charterOf(EventId id) const
    {
        const auto it = std::ranges::find(events, id, &VerifiedEvent::id);
        return std::get<CharterVersion>(it->event.payload).charter;
    }
};

void dismiss(Charter &charter, Who who) { std::ranges::find(charter.members, memberId(who), &Member::id)->dismissed = true; }

Event letter(SeatId seat, EventId charter, quint64 seq, quint32 epoch = 1)
{
    return {
        .seat = seat, .epoch = epoch, .seq = seq, .charter = charter, .subject = Subject::post(idOf<PostId>(1)), .payload = PostApproved{}};
}

} // namespace

class CharterLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ---- the first version

    void nothingWithoutGenesis()
    {
        Versions v;
        const EventId second = v.keep(v.genesis());
        const CharterLine line = v.fold(v.events.sliced(1));
        QVERIFY(line.isEmpty());
        QVERIFY(line.newestId().isNull());
        QVERIFY(!line.known(second));
    }

    void genesisIsTheEventWhoseHashNamesTheWorkspace()
    {
        Versions v;
        EventBuilder other;
        const VerifiedEvent foreign = other.genesis(Charter{.agencyName = idOf<BlobId>(5),
            .keeper = seatId(Who::Keeper),
            .members = {{.id = memberId(Who::Keeper), .roles = {Role::Administrator}}},
            .seats = {{.id = seatId(Who::Keeper), .member = memberId(Who::Keeper)}}});
        QVERIFY(v.fold({foreign}).isEmpty());
        QCOMPARE(v.fold({foreign, v.events.first()}).line(), QList<EventId>{v.genesis()});
    }

    void genesisMustBeSignedByItsKeeper()
    {
        EventBuilder builder;
        const VerifiedEvent made =
            builder.event(seatId(Who::Officer), {}, Subject::charter(), {}, CharterVersion{.charter = smallAgency()});
        const auto workspace = *WorkspaceId::fromBytes(made.id.bytes());
        QVERIFY(CharterLine::fold(workspace, {made}, Rights::standard(), {}).isEmpty());
    }

    void charterThatCannotWorkIsRefused_data()
    {
        using Change = std::function<void(Charter &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("keeper without the right") << Change([](Charter &c) { c.keeper = seatId(Who::Officer); });
        QTest::newRow("keeper unknown") << Change([](Charter &c) { c.keeper = seatId(Who::Stranger); });
        QTest::newRow("keeper dismissed") << Change([](Charter &c) { dismiss(c, Who::Keeper); });
        QTest::newRow("seat of nobody") << Change(
            [](Charter &c) { c.seats.append({.id = idOf<SeatId>(999), .member = idOf<MemberId>(999)}); });
        QTest::newRow("member twice") << Change([](Charter &c) { c.members.append(c.members.last()); });
        QTest::newRow("seat twice") << Change([](Charter &c) { c.seats.append(c.seats.last()); });
        QTest::newRow("section twice") << Change([](Charter &c) { c.sections.append(c.sections.last()); });
        QTest::newRow("section code twice") << Change(
            [](Charter &c) { c.sections.append({.id = idOf<SectionId>(9), .code = u"muc-1"_s}); });
        QTest::newRow("site twice") << Change([](Charter &c) { c.sites.append(c.sites.last()); });
        QTest::newRow("seat gone") << Change([](Charter &c) { c.seats.removeLast(); });
        QTest::newRow("member gone") << Change([](Charter &c) { c.members.removeLast(); });
        QTest::newRow("seat given to another person") << Change([](Charter &c) { c.seats.last().member = memberId(Who::Officer); });
        QTest::newRow("another recovery key") << Change([](Charter &c) { c.recoveryKey = "mine"; });
        QTest::newRow("demo made real") << Change([](Charter &c) { c.demo = !c.demo; });
        QTest::newRow("number skipped") << Change([](Charter &c) { ++c.number; });
        QTest::newRow("number kept") << Change([](Charter &c) { --c.number; });
    }
    void charterThatCannotWorkIsRefused()
    {
        QFETCH(std::function<void(Charter &)>, change);
        Versions v;
        const EventId bad = v.keep(v.genesis(), change);
        QCOMPARE(v.verdict(bad), VoidReason::Malformed);
        const EventId good = v.keep(v.genesis());
        QCOMPARE(v.fold().line(), (QList<EventId>{v.genesis(), good}));
    }

    // ---- who writes

    void versionsFollowEachOther()
    {
        Versions v;
        const EventId second = v.keep(v.genesis());
        const EventId third = v.keep(second);
        const CharterLine line = v.fold();
        QCOMPARE(line.line(), (QList<EventId>{v.genesis(), second, third}));
        QCOMPARE(line.newestId(), third);
        QCOMPARE(line.newest().number, 3);
        QCOMPARE(line.at(second)->number, 2);
        QVERIFY(line.voided().isEmpty());
    }

    void versionMustNameItsPredecessorTwice()
    {
        Versions v;
        const EventId second = v.keep(v.genesis());
        Charter next = v.after(second);
        const EventId third = v.add(seatId(Who::Keeper), v.genesis(), CharterVersion{.charter = next});
        QCOMPARE(v.verdict(third), VoidReason::Malformed);
    }

    void onlyTheKeeperWrites()
    {
        Versions v;
        QCOMPARE(v.verdict(v.keep(v.genesis(), {}, Who::SecondAdministrator)), VoidReason::NotKeeper);
        QCOMPARE(v.verdict(v.keep(v.genesis(), {}, Who::Reviewer)), VoidReason::NoRight);
        QCOMPARE(v.verdict(v.keep(v.genesis(), {}, Who::Stranger)), VoidReason::UnknownSeat);
        const EventId otherMachine = v.write(seatId(Who::Keeper, 2), v.genesis(), {.charter = v.after(v.genesis())});
        QCOMPARE(v.verdict(otherMachine), VoidReason::NotKeeper);
        QCOMPARE(v.fold().newestId(), v.genesis());
    }

    void keeperHandsOver()
    {
        Versions v;
        const EventId second = v.keep(v.genesis(), [](Charter &c) { c.keeper = seatId(Who::SecondAdministrator); });
        const EventId byOld = v.keep(second);
        const EventId byNew = v.keep(second, {}, Who::SecondAdministrator);
        QCOMPARE(v.verdict(byOld), VoidReason::NotKeeper);
        QCOMPARE(v.fold().newestId(), byNew);
    }

    void secondAdministratorTakesOver()
    {
        Versions v;
        const EventId second = v.takeOver(Who::SecondAdministrator, v.genesis());
        const EventId third = v.keep(second, {}, Who::SecondAdministrator);
        QCOMPARE(v.fold().newestId(), third);
        QCOMPARE(v.verdict(v.keep(second)), VoidReason::NotKeeper);
    }

    void takeoverNeedsTheRightAndMakesItselfKeeper()
    {
        Versions v;
        Charter grab = v.after(v.genesis());
        grab.keeper = seatId(Who::Officer);
        std::ranges::find(grab.members, memberId(Who::Officer), &Member::id)->roles.insert(Role::Administrator);
        const EventId byOfficer = v.write(seatId(Who::Officer), v.genesis(), {.charter = grab, .basis = Basis::Takeover});
        QCOMPARE(v.verdict(byOfficer), VoidReason::NoRight);
        const EventId forAnother =
            v.write(seatId(Who::SecondAdministrator), v.genesis(), {.charter = v.after(v.genesis()), .basis = Basis::Takeover});
        QCOMPARE(v.verdict(forAnother), VoidReason::NotKeeper);
        const EventId ofOneself = v.write(seatId(Who::Keeper), v.genesis(), {.charter = v.after(v.genesis()), .basis = Basis::Takeover});
        QCOMPARE(v.verdict(ofOneself), VoidReason::NotKeeper);
    }

    void recoverySheetMakesAKeeper()
    {
        Versions v;
        const EventId second = v.keep(v.genesis());
        const EventId third = v.recover(idOf<SeatId>(901), second);
        QCOMPARE(v.fold().newestId(), third);
        QCOMPARE(v.fold().newest().keeper, idOf<SeatId>(901));
    }

    void recoveryNeedsTheSheet()
    {
        Versions v;
        QCOMPARE(v.verdict(v.recover(idOf<SeatId>(901), v.genesis(), "guessed")), VoidReason::NotKeeper);
        // A signature for one place in the line is none for another, nor for another keeper.
        const EventId second = v.keep(v.genesis());
        CharterVersion used = std::get<CharterVersion>(v.events[1].event.payload);
        used.recoverySignature = "recovery" + v.genesis().bytes() + idOf<SeatId>(901).bytes();
        used.charter.number = 3;
        used.charter.previous = second;
        QCOMPARE(v.verdict(v.write(idOf<SeatId>(901), second, used)), VoidReason::NotKeeper);
        CharterVersion forAnother = used;
        forAnother.recoverySignature = "recovery" + second.bytes() + idOf<SeatId>(901).bytes();
        forAnother.charter.keeper = seatId(Who::Keeper);
        QCOMPARE(v.verdict(v.write(idOf<SeatId>(901), second, forAnother)), VoidReason::NotKeeper);
    }

    // ---- forks

    void keeperGoesBeforeATakeoverThatDidNotKnow()
    {
        Versions v;
        const EventId grabbed = v.takeOver(Who::SecondAdministrator, v.genesis());
        const EventId child = v.keep(grabbed, {}, Who::SecondAdministrator);
        const EventId grandchild = v.keep(child, {}, Who::SecondAdministrator);
        QCOMPARE(v.fold().newestId(), grandchild);
        const EventId kept = v.keep(v.genesis());
        QCOMPARE(v.fold().line(), (QList<EventId>{v.genesis(), kept}));
        for (const EventId &lost : {grabbed, child, grandchild}) {
            QCOMPARE(v.verdict(lost), VoidReason::LostFork);
            QCOMPARE(v.fold().authority(letter(seatId(Who::Officer), lost, 1)), VoidReason::LostFork);
        }
        const EventId late = v.keep(grandchild, {}, Who::SecondAdministrator);
        QCOMPARE(v.verdict(late), VoidReason::LostFork);
        QVERIFY(v.fold().isVoid(late));
    }

    void recoveryGoesBeforeTheKeeper()
    {
        Versions v;
        const EventId kept = v.keep(v.genesis());
        const EventId recovered = v.recover(idOf<SeatId>(901), v.genesis());
        QCOMPARE(v.fold().line(), (QList<EventId>{v.genesis(), recovered}));
        QCOMPARE(v.verdict(kept), VoidReason::LostFork);
    }

    void dismissedAdministratorCannotDisplaceTheKeeper()
    {
        Versions v;
        const EventId second = v.keep(v.genesis(), [](Charter &c) { dismiss(c, Who::SecondAdministrator); });
        const EventId third = v.keep(second);
        const EventId grabbed = v.takeOver(Who::SecondAdministrator, v.genesis());
        const EventId puppet = v.keep(grabbed, {}, Who::SecondAdministrator);
        Charter reinstated = v.after(second);
        std::ranges::find(reinstated.members, memberId(Who::SecondAdministrator), &Member::id)->dismissed = false;
        reinstated.keeper = seatId(Who::SecondAdministrator);
        const CharterVersion comeback{.charter = reinstated, .basis = Basis::Takeover};
        QCOMPARE(v.verdict(v.write(seatId(Who::SecondAdministrator), second, comeback)), VoidReason::Dismissed);
        QCOMPARE(v.fold().line(), (QList<EventId>{v.genesis(), second, third}));
        QCOMPARE(v.verdict(grabbed), VoidReason::LostFork);
        QCOMPARE(v.verdict(puppet), VoidReason::LostFork);
    }

    // The number of an event is its author's to choose; the order of the seats was the keeper's.
    void administratorListedLaterCannotDisplaceATakeover()
    {
        Versions v([] {
            Charter charter = smallAgency();
            std::ranges::find(charter.members, memberId(Who::Officer), &Member::id)->roles.insert(Role::Administrator);
            return charter;
        }());
        for (int i = 0; i < 5; ++i)
            v.add(seatId(Who::SecondAdministrator), v.genesis(), CharterProposed{.proposal = idOf<BlobId>(quint64(i) + 1)});
        const EventId rightful = v.takeOver(Who::SecondAdministrator, v.genesis());
        const EventId next = v.keep(rightful, [](Charter &c) { dismiss(c, Who::Officer); }, Who::SecondAdministrator);
        const EventId grabbed = v.takeOver(Who::Officer, v.genesis());
        QCOMPARE(v.fold().line(), (QList<EventId>{v.genesis(), rightful, next}));
        QCOMPARE(v.verdict(grabbed), VoidReason::LostFork);
    }

    void ofTwoByTheKeeperTheFirstStays()
    {
        Versions v;
        const EventId first = v.keep(v.genesis());
        const EventId again = v.keep(v.genesis(), [](Charter &c) { c.oldestApp = 2; });
        QCOMPARE(v.fold().newestId(), first);
        QCOMPARE(v.verdict(again), VoidReason::LostFork);
        v.builder.startEpoch(seatId(Who::Keeper));
        QCOMPARE(v.verdict(v.keep(v.genesis(), [](Charter &c) { c.oldestApp = 3; })), VoidReason::LostFork);
    }

    // A former keeper who signs a second chain under the first can give it any number; what this machine followed stays.
    void formerKeeperCannotRewriteWhatWasFollowed()
    {
        Versions v;
        v.add(seatId(Who::Keeper), v.genesis(), CharterProposed{.proposal = idOf<BlobId>(1)});
        const EventId handedOver = v.keep(v.genesis(), [](Charter &c) { c.keeper = seatId(Who::SecondAdministrator); });
        const EventId third = v.keep(handedOver, [](Charter &c) { dismiss(c, Who::Keeper); }, Who::SecondAdministrator);
        v.builder.fork(seatId(Who::Keeper), 1);
        const EventId rewritten = v.keep(v.genesis());
        QCOMPARE(v.fold().newestId(), rewritten); // nothing in the events themselves tells the two apart
        QCOMPARE(v.fold(third).line(), (QList<EventId>{v.genesis(), handedOver, third}));
        // An anchor does not help a takeover against the keeper, nor anybody against the sheet.
        const EventId grabbed = v.takeOver(Who::SecondAdministrator, v.genesis());
        QVERIFY(!v.fold(grabbed).known(grabbed));
        const EventId recovered = v.recover(idOf<SeatId>(901), v.genesis());
        QCOMPARE(v.fold(third).newestId(), recovered);
        QCOMPARE(v.fold(idOf<EventId>(77)).newestId(), recovered);
    }

    void unknownPredecessorWaits()
    {
        Versions v;
        const EventId second = v.keep(v.genesis());
        const EventId third = v.keep(second);
        QList<VerifiedEvent> cut = v.events;
        cut.remove(1);
        const CharterLine line = v.fold(cut);
        QCOMPARE(line.newestId(), v.genesis());
        QVERIFY(!line.isVoid(third));
        QVERIFY(!line.known(third));
    }

    void orderOfArrivalDecidesNothing()
    {
        Versions v;
        const EventId second = v.keep(v.genesis());
        v.takeOver(Who::SecondAdministrator, v.genesis());
        v.add(seatId(Who::Officer), second, CharterProposed{.proposal = idOf<BlobId>(1)});
        v.keep(second);
        v.recover(idOf<SeatId>(901), second);
        const CharterLine expected = v.fold();
        QList<int> order(v.events.size());
        std::iota(order.begin(), order.end(), 0);
        do {
            QList<VerifiedEvent> shuffled{v.events[order.first()]}; // one arrives twice
            for (const int i : std::as_const(order))
                shuffled.append(v.events[i]);
            const CharterLine line = v.fold(shuffled);
            QCOMPARE(line.line(), expected.line());
            QCOMPARE(line.voided(), expected.voided());
            QCOMPARE(line.proposals(), expected.proposals());
            QCOMPARE(line.tips(), expected.tips());
        } while (std::next_permutation(order.begin(), order.end()));
    }

    // ---- proposals and what is not known

    void proposalsNeedTheRight()
    {
        Versions v;
        v.add(seatId(Who::Officer), v.genesis(), CharterProposed{.proposal = idOf<BlobId>(1)});
        const EventId byMachine = v.add(seatId(Who::Machine), v.genesis(), CharterProposed{.proposal = idOf<BlobId>(2)});
        QCOMPARE(v.fold().proposals(), QList<BlobId>{idOf<BlobId>(1)});
        QCOMPARE(v.verdict(byMachine), VoidReason::NoRight);
    }

    void unknownKindFreezesUnlessItsSeatIsDismissed()
    {
        Versions v;
        const EventId second = v.keep(v.genesis(), [](Charter &c) { dismiss(c, Who::Inspector); });
        const EventId byDismissed = v.add(seatId(Who::Inspector), second, UnknownPayload{.kind = u"charter.split"_s, .version = 1});
        QVERIFY(!v.fold().frozen());
        QCOMPARE(v.verdict(byDismissed), VoidReason::Dismissed);
        v.add(seatId(Who::Officer), second, UnknownPayload{.kind = u"charter.split"_s, .version = 1});
        QVERIFY(v.fold().frozen());
    }

    // ---- authority and cut-offs

    void authorityIsThatOfTheVersionNamed()
    {
        Versions v;
        const EventId second = v.keep(v.genesis(), [](Charter &c) {
            c.members.append({.id = memberId(Who::Stranger), .roles = {Role::Officer}});
            c.seats.append({.id = seatId(Who::Stranger), .member = memberId(Who::Stranger)});
            std::ranges::find(c.seats, seatId(Who::Officer), &Seat::id)->dismissed = true;
            dismiss(c, Who::Reviewer);
        });
        const CharterLine line = v.fold();
        QCOMPARE(line.authority(letter(seatId(Who::Stranger), v.genesis(), 1)), VoidReason::UnknownSeat);
        QCOMPARE(line.authority(letter(seatId(Who::Stranger), second, 1)), std::nullopt);
        QCOMPARE(line.authority(letter(seatId(Who::Officer), v.genesis(), 9)), std::nullopt);
        QCOMPARE(line.authority(letter(seatId(Who::Officer), second, 9)), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seatId(Who::Officer, 2), second, 9)), std::nullopt);
        QCOMPARE(line.authority(letter(seatId(Who::Reviewer, 2), second, 9)), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seatId(Who::Officer), idOf<EventId>(5), 1)), VoidReason::LostFork);
    }

    void cutOffEndsRelianceOnOlderVersions()
    {
        Versions v;
        const SeatId seat = seatId(Who::Officer);
        const EventId second = v.keep(v.genesis(), [&](Charter &c) { c.cutOffs = {{.seat = seat, .epoch = 1, .seq = 5}}; });
        const EventId third = v.keep(second);
        const CharterLine line = v.fold();
        QCOMPARE(line.authority(letter(seat, v.genesis(), 5)), std::nullopt);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 6)), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 1, 2)), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seat, second, 6)), std::nullopt);
        QCOMPARE(line.authority(letter(seat, third, 6)), std::nullopt);
        QCOMPARE(line.authority(letter(seatId(Who::Officer, 2), v.genesis(), 6)), std::nullopt);
        // In the eyes of somebody who had seen only the first version it still counts.
        QCOMPARE(line.authority(letter(seat, v.genesis(), 6), v.genesis()), std::nullopt);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 6), second), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 6), third), VoidReason::Dismissed);
    }

    // A seat that went through a restore has chains in two epochs; it must not go on in the old one.
    void cutOffHoldsInEveryEpoch()
    {
        Versions v;
        const SeatId seat = seatId(Who::Officer);
        v.keep(v.genesis(), [&](Charter &c) {
            c.cutOffs = {{.seat = seat, .epoch = 1, .seq = 5}, {.seat = seat, .epoch = 3, .seq = 2}, {.seat = seat, .epoch = 3, .seq = 4}};
        });
        const CharterLine line = v.fold();
        QCOMPARE(line.authority(letter(seat, v.genesis(), 5, 1)), std::nullopt);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 6, 1)), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 1, 2)), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 4, 3)), std::nullopt);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 5, 3)), VoidReason::Dismissed);
        QCOMPARE(line.authority(letter(seat, v.genesis(), 1, 4)), VoidReason::Dismissed);
    }

    void cutOffOfASeatThatNeverWrote()
    {
        Versions v;
        const SeatId seat = seatId(Who::Officer);
        v.keep(v.genesis(), [&](Charter &c) { c.cutOffs = {{.seat = seat}}; });
        QCOMPARE(v.fold().authority(letter(seat, v.genesis(), 1)), VoidReason::Dismissed);
    }

    void strayOfADismissedSeatIsRefused()
    {
        Versions v;
        const SeatId seat = seatId(Who::Reviewer);
        const EventId second = v.keep(v.genesis(), [&](Charter &c) { c.cutOffs = {{.seat = seat, .epoch = 1, .seq = 5}}; });
        const VerifiedEvent forged{idOf<EventId>(66), letter(seat, v.genesis(), 3)};
        const VerifiedEvent current{idOf<EventId>(67), letter(seat, second, 3)};
        CharterLine line = v.fold();
        QCOMPARE(line.authority(forged), std::nullopt);
        line.refuseStrays(second, {forged.id, current.id});
        QCOMPARE(line.authority(forged), VoidReason::Dismissed);
        QCOMPARE(line.authority(forged, v.genesis()), std::nullopt);
        QCOMPARE(line.authority(current), std::nullopt); // it relies on no older version
    }

    // ---- roles at a moment

    void delegationLendsARoleForItsDays()
    {
        Charter charter = smallAgency();
        const Instant begin = fromMilliseconds(1'000'000);
        const Instant end = fromMilliseconds(2'000'000);
        charter.delegations = {{memberId(Who::Reviewer), memberId(Who::Officer), Role::Reviewer, begin, end},
            {memberId(Who::Officer), memberId(Who::Colleague), Role::Reviewer, begin, end},
            {memberId(Who::Stranger), memberId(Who::Inspector), Role::Reviewer, begin, end}};
        const auto reviews = [&](Who who, Instant at) { return charter.rolesOf(memberId(who), at).contains(Role::Reviewer); };
        QVERIFY(!reviews(Who::Officer, begin - std::chrono::milliseconds(1)));
        QVERIFY(reviews(Who::Officer, begin));
        QVERIFY(reviews(Who::Officer, end - std::chrono::milliseconds(1)));
        QVERIFY(!reviews(Who::Officer, end));
        QVERIFY2(!reviews(Who::Colleague, begin), "nobody lends what was only lent to them");
        QVERIFY2(!reviews(Who::Inspector, begin), "nobody lends who is not there");
        dismiss(charter, Who::Reviewer);
        QVERIFY(!reviews(Who::Officer, begin));
        QVERIFY(charter.rolesOf(memberId(Who::Reviewer), begin).isEmpty());
    }

    void everyReasonHasItsCode()
    {
        QSet<QString> codes;
        for (int reason = 0; reason <= int(VoidReason::LostFork); ++reason)
            codes.insert(voidCode(VoidReason(reason)));
        QCOMPARE(codes.size(), int(VoidReason::LostFork) + 1);
        QCOMPARE(voidCode(VoidReason::LostFork), u"lost-fork"_s);
    }
};

QTEST_GUILESS_MAIN(CharterLineTest)
#include "tst_charterline.moc"
