// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"
#include "ledger/mentions.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

constexpr Cadence weekly{.workingDays = 5, .reviewersAfter = 2, .keeperAfter = 5};

/// Days of December 2026 on the agency's clock; from Tuesday the first on, with no holiday until New Year.
class TellingOffice final {
public:
    test::DeskFixture office;

    TellingOffice()
    {
        moveTo(QDate(2026, 12, 1));
        office.as(office.keeper);
        office.must(
            ChangeSection{.section = office.section, .name = {}, .postType = {}, .responsible = {}, .approvals = {}, .cadence = weekly});
    }
    void moveTo(QDate day, QTime time = QTime(8, 0))
    {
        office.clock.set(fromDateTime(QDateTime(day, time, QTimeZone("Asia/Ho_Chi_Minh"))));
    }
    void moveTo(int dayOfDecember, QTime time = QTime(8, 0)) { moveTo(QDate(2026, 12, dayOfDecember), time); }
    Duty duty() { return office.desk().duties(*office.desk().today())->first(); }
    Error refusal(const Command &command)
    {
        const auto outcome = office.desk().execute(command);
        return outcome ? Error{Error::Kind::Cancelled, u"it was done"_s} : outcome.error();
    }
    QList<Digest> taken(const QList<MemberId> &people) { return office.desk().takeDigests(people).value(); }
    DutyId registered(const QString &rule, QDate anchor, QDate due = {})
    {
        office.as(office.officer);
        const NewDuty duty{.rule = rule, .section = office.section, .anchor = anchor, .moment = {}, .due = due, .title = u"Quyết định"_s};
        return office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first();
    }
    void noCadence()
    {
        office.as(office.keeper);
        office.must(ChangeSection{
            .section = office.section, .name = {}, .postType = {}, .responsible = {}, .approvals = {}, .cadence = NothingRegularly()});
    }
};

} // namespace

class DeskTellingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void contactIsSignedByTheKeeper();
    void contactAndNoticesTravelWithTheCharter();
    void headIsToldWithTheKeeper();
    void noticeMovesWhatIsDue();
    void yearTakesThePlaceOfTheSameYear();
    void wrongNoticeChangesNothing();
    void previewIsWhatSigningMakes();
    void yearOnWhichALaterOneRestsStays();
    void exemptSectionIsCountedAndConcernsNobody();
    void exemptionEndsAndIsLimited();
    void knownEventIsToldAheadOnItsDays();
    void agencySaysWhenAndHowItRises();
    void policyKeepsTheRestOfTheData();
    void nobodyIsToldInTheirQuietHours();
    void quietHoursAreOnePersons();
    void settingsOfThisComputerComeBack();
    void settingsThatCannotBeReadAreSaid();
};

void DeskTellingTest::contactIsSignedByTheKeeper()
{
    TellingOffice t;
    t.office.must(ChangeContact{.member = t.office.officer, .address = u" can@xa.example.vn "_s});
    const auto contactOf = [&](MemberId id) {
        const QList<MemberInfo> members = t.office.desk().members().value();
        return std::ranges::find(members, id, &MemberInfo::id)->contact;
    };
    QCOMPARE(contactOf(t.office.officer), u"can@xa.example.vn"_s);
    QCOMPARE(contactOf(t.office.reviewer), QString());
    t.office.reopen();
    QCOMPARE(contactOf(t.office.officer), u"can@xa.example.vn"_s);
    t.office.as(t.office.keeper);
    QCOMPARE(t.refusal(ChangeContact{.member = t.office.officer, .address = u"can@xa.example.vn"_s}).kind, Error::Kind::NothingToDo);
    QCOMPARE(
        t.refusal(ChangeContact{.member = t.office.officer, .address = u"cán@xa"_s}), (Error{Error::Kind::InvalidInput, u"address"_s}));
    QCOMPARE(t.refusal(ChangeContact{.member = randomId<MemberId>(), .address = u"a@b.vn"_s}).kind, Error::Kind::NotFound);
    t.office.as(t.office.officer);
    QCOMPARE(t.refusal(ChangeContact{.member = t.office.officer, .address = u"x@b.vn"_s}).kind, Error::Kind::Forbidden);
    t.office.as(t.office.keeper);
    t.office.must(ChangeContact{.member = t.office.officer, .address = {}});
    QCOMPARE(contactOf(t.office.officer), QString());
    QVERIFY(t.office.desk().verify()->sound());
}

// What an exchange hands on and an erasure order can name is what the event mentions.
void DeskTellingTest::contactAndNoticesTravelWithTheCharter()
{
    TellingOffice t;
    t.office.must(ChangeContact{.member = t.office.officer, .address = u"can@xa.example.vn"_s});
    t.office.must(SetCalendar{.notices = u"2027: 24/11: 24/11; nguồn: A"_s, .without = {}});
    const Charter charter = t.office.desk().ledger().charter()->newest();
    const Mentions mentions = mentionsOf(CharterVersion{.charter = charter});
    QVERIFY(!charter.member(t.office.officer)->contact.isNull() && !charter.calendar.isNull());
    QVERIFY(mentions.blobs.contains(charter.member(t.office.officer)->contact));
    QVERIFY(mentions.blobs.contains(charter.calendar));
}

void DeskTellingTest::headIsToldWithTheKeeper()
{
    TellingOffice t;
    const MemberId head = t.office.must(AddMember{.name = u"Chủ tịch"_s, .roles = {Role::Inspector}, .passphrase = {}}).member;
    const MemberId onlooker = t.office.must(AddMember{.name = u"Thanh tra"_s, .roles = {Role::Inspector}, .passphrase = {}}).member;
    t.office.must(ChangeContact{.member = head, .address = u"chutich@xa.example.vn"_s});
    t.moveTo(14); // four days late
    QCOMPARE(t.duty().status.daysLate, 4);
    QVERIFY(!t.duty().tell.contains(head));
    t.moveTo(15);
    QCOMPARE(t.duty().status.concern, Concern::Keeper);
    QVERIFY(t.duty().tell.contains(head) && t.duty().tell.contains(t.office.keeper));
    QVERIFY(!t.duty().tell.contains(onlooker));
    QCOMPARE(t.taken({head}).size(), 1);
}

// Due five working days after Tuesday, 1 December: the 8th. With Friday 4 swapped for Saturday 5 the count is the same; with the 7th
// swapped for the 12th it is a day later.
void DeskTellingTest::noticeMovesWhatIsDue()
{
    TellingOffice t;
    t.moveTo(2);
    QCOMPARE(t.duty().status.due, QDate(2026, 12, 8));
    const DutyId event = t.registered(u"31a"_s, QDate(2026, 12, 1));
    QCOMPARE(t.office.desk().eventDuty(event)->duty.status.due, QDate(2026, 12, 8));
    t.office.as(t.office.keeper);
    t.office.must(SetCalendar{.notices = u"năm 2026\nnguồn: QĐ 5\nhoán đổi: nghỉ 07/12, làm bù 12/12"_s, .without = {}});
    QCOMPARE(t.duty().status.due, QDate(2026, 12, 9));
    QVERIFY(std::ranges::any_of(t.duty().days.steps,
        [](const DeadlineStep &step) { return step.day == QDate(2026, 12, 7) && step.why.kind == DayKind::SwappedOff; }));
    QCOMPARE(t.office.desk().eventDuty(event)->duty.status.due, QDate(2026, 12, 9));
    QVERIFY(!t.office.desk().calendar().isWorking(QDate(2026, 12, 7)) && Desk::shippedCalendar().isWorking(QDate(2026, 12, 7)));
    QVERIFY(t.taken({t.office.officer}).isEmpty() || *t.office.desk().today() != QDate(2026, 12, 7));
    t.moveTo(7);
    QVERIFY(t.taken({t.office.officer, t.office.keeper}).isEmpty()); // a day off now
    t.office.reopen();
    QCOMPARE(t.duty().status.due, QDate(2026, 12, 9));
    t.office.as(t.office.keeper);
    t.office.must(SetCalendar{.notices = {}, .without = {2026}});
    QCOMPARE(t.duty().status.due, QDate(2026, 12, 8));
    QCOMPARE(t.refusal(SetCalendar{.notices = {}, .without = {2026}}).kind, Error::Kind::NotFound);
}

void DeskTellingTest::yearTakesThePlaceOfTheSameYear()
{
    TellingOffice t;
    t.office.must(SetCalendar{.notices = u"2027: 24/11: 24/11; nguồn: A"_s, .without = {}});
    t.office.must(SetCalendar{.notices = u"2028: hoán đổi nghỉ 15/03 làm bù 18/03; nguồn: B"_s, .without = {}});
    QVERIFY(t.office.desk().calendar().hasNotice(2027) && t.office.desk().calendar().hasNotice(2028));
    t.office.must(SetCalendar{.notices = u"2028: hoán đổi nghỉ 22/03 làm bù 25/03; nguồn: C"_s, .without = {}});
    QVERIFY(t.office.desk().calendar().isWorking(QDate(2028, 3, 15)) && !t.office.desk().calendar().isWorking(QDate(2028, 3, 22)));
    QVERIFY(t.office.desk().calendarNotices()->contains(u"nguồn: C"_s) && !t.office.desk().calendarNotices()->contains(u"nguồn: B"_s));
    QVERIFY(t.office.desk().calendar().hasNotice(2027));
}

void DeskTellingTest::wrongNoticeChangesNothing()
{
    TellingOffice t;
    const int before = t.office.desk().info()->charterNumber;
    const Error error = t.refusal(SetCalendar{.notices = u"năm 2027\nnguồn: A\ntết: 04/02 – 07/02"_s, .without = {}});
    QCOMPARE(error.kind, Error::Kind::InvalidInput);
    QVERIFY2(error.detail.startsWith(u"3: days"_s), qPrintable(error.detail));
    QCOMPARE(t.refusal(SetCalendar{.notices = {}, .without = {}}).kind, Error::Kind::NothingToDo);
    QCOMPARE(t.office.desk().info()->charterNumber, before);
    t.office.as(t.office.reviewer);
    QCOMPARE(t.refusal(SetCalendar{.notices = u"2027: 24/11: 24/11; nguồn: A"_s, .without = {}}).kind, Error::Kind::Forbidden);
}

void DeskTellingTest::previewIsWhatSigningMakes()
{
    TellingOffice t;
    t.office.must(SetCalendar{.notices = u"2028: hoán đổi nghỉ 15/03 làm bù 18/03; nguồn: A"_s, .without = {}});
    const SetCalendar newer{.notices = u"2028: hoán đổi nghỉ 22/03 làm bù 25/03; nguồn: B"_s, .without = {}};
    const auto preview = t.office.desk().previewCalendar(newer);
    QVERIFY(preview);
    QVERIFY(preview->isWorking(QDate(2028, 3, 15)) && !preview->isWorking(QDate(2028, 3, 22)));
    QVERIFY(!t.office.desk().calendar().isWorking(QDate(2028, 3, 15))); // nothing is signed yet
    t.office.must(newer);
    for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1))
        QCOMPARE(t.office.desk().calendar().day(day), preview->day(day));
}

void DeskTellingTest::yearOnWhichALaterOneRestsStays()
{
    TellingOffice t;
    const int last = Desk::shippedCalendar().lastDay().year();
    for (const int year : {last + 1, last + 2})
        t.office.must(SetCalendar{.notices = u"%1: 24/11: 24/11; nguồn: A"_s.arg(year), .without = {}});
    const Error error = t.refusal(SetCalendar{.notices = {}, .without = {last + 1}});
    QCOMPARE(error.kind, Error::Kind::InvalidInput);
    QCOMPARE(error.detail, u"0: other: %1"_s.arg(last + 2));
    t.office.must(SetCalendar{.notices = {}, .without = {last + 2}});
    t.office.must(SetCalendar{.notices = {}, .without = {last + 1}});
    QCOMPARE(t.office.desk().calendar().lastDay().year(), last);
}

void DeskTellingTest::exemptSectionIsCountedAndConcernsNobody()
{
    TellingOffice t;
    t.moveTo(10);
    QVERIFY(t.duty().tell.contains(t.office.officer));
    t.office.as(t.office.keeper);
    t.office.must(ExemptSection{.section = t.office.section, .until = QDate(2026, 12, 16), .reason = u"Sáp nhập"_s});
    const Duty exempt = t.duty();
    QCOMPARE(exempt.status.freshness, Freshness::Overdue);
    QCOMPARE(exempt.status.daysLate, 2);
    QCOMPARE(exempt.exempt->until, QDate(2026, 12, 16));
    QCOMPARE(exempt.exempt->reason, u"Sáp nhập"_s);
    QVERIFY(exempt.tell.isEmpty());
    QVERIFY(t.taken({t.office.officer, t.office.reviewer}).isEmpty());
    // An event of the section is owed all the same.
    (void)t.registered(u"31a"_s, QDate(2026, 12, 1));
    QCOMPARE(t.taken({t.office.officer}).first().events.size(), 1);
    t.moveTo(16);
    QVERIFY(t.duty().tell.isEmpty());
    t.moveTo(17);
    QVERIFY(!t.duty().exempt);
    QVERIFY(t.duty().tell.contains(t.office.keeper)); // seven days late
}

void DeskTellingTest::exemptionEndsAndIsLimited()
{
    TellingOffice t;
    const auto exempt = [&](QDate until, const QString &reason = u"Sáp nhập"_s) {
        return t.refusal(ExemptSection{.section = t.office.section, .until = until, .reason = reason});
    };
    QCOMPARE(exempt(QDate(2026, 11, 30)), (Error{Error::Kind::InvalidInput, u"until"_s}));
    QCOMPARE(exempt(QDate(2027, 12, 3)), (Error{Error::Kind::InvalidInput, u"until"_s})); // 367 days
    QCOMPARE(exempt(QDate(2027, 1, 1), u"  "_s), (Error{Error::Kind::InvalidInput, u"reason"_s}));
    QCOMPARE(t.refusal(ExemptSection{.section = {}, .until = QDate(2027, 1, 1), .reason = u"x"_s}).kind, Error::Kind::NotFound);
    QCOMPARE(exempt({}).kind, Error::Kind::NothingToDo);
    QCOMPARE(exempt(QDate(2027, 12, 2)).detail, u"it was done"_s);
    QVERIFY(t.duty().exempt);
    QCOMPARE(exempt({}).detail, u"it was done"_s);
    QVERIFY(!t.duty().exempt);
    t.office.as(t.office.officer);
    QCOMPARE(exempt(QDate(2027, 1, 1)).kind, Error::Kind::Forbidden);
}

// 31a counts five working days; the day is set by hand here, three months away: 1 March 2027, a Monday.
void DeskTellingTest::knownEventIsToldAheadOnItsDays()
{
    TellingOffice t;
    t.noCadence();
    (void)t.registered(u"31a"_s, QDate(2027, 6, 1), QDate(2027, 3, 1));
    QStringList told;
    for (QDate day(2026, 12, 1); day <= QDate(2027, 3, 3); day = day.addDays(1)) {
        t.moveTo(day);
        if (!t.taken({t.office.officer}).isEmpty())
            told.append(day.toString(u"MM-dd"_s));
    }
    // Saturday 30 January is told on Friday, Monday 22 February is itself, Sunday 28 February on Friday; then late, every day.
    QCOMPARE(told.join(u' '), u"01-29 02-22 02-26 03-01 03-02 03-03"_s);
}

void DeskTellingTest::agencySaysWhenAndHowItRises()
{
    TellingOffice t;
    t.office.must(SetReminders{.daysBefore = {14}, .rise = Rise{.reviewersAfter = 1, .keeperAfter = 3}});
    QCOMPARE(t.office.desk().catalogue()->rules.reminders().daysBefore, QList<int>{14});
    t.noCadence();
    (void)t.registered(u"31a"_s, QDate(2027, 6, 1), QDate(2027, 1, 18));
    QStringList told;
    for (QDate day(2026, 12, 2); day <= QDate(2027, 1, 21); day = day.addDays(1)) {
        t.moveTo(day);
        for (const Digest &digest : t.taken({t.office.officer, t.office.reviewer, t.office.keeper}))
            told.append(day.toString(u"MM-dd"_s)
                + (digest.member == t.office.officer         ? u""_s
                        : digest.member == t.office.reviewer ? u"r"_s
                                                             : u"k"_s));
    }
    QCOMPARE(told.join(u' '), u"01-04 01-18 01-19 01-19r 01-20 01-20r 01-21 01-21r 01-21k"_s);
    t.office.as(t.office.keeper);
    QCOMPARE(t.refusal(SetReminders{.daysBefore = {1, 7}, .rise = {}}), (Error{Error::Kind::InvalidInput, u"daysBefore"_s}));
    QCOMPARE(t.refusal(SetReminders{.daysBefore = {7}, .rise = Rise{.reviewersAfter = 5, .keeperAfter = 2}}),
        (Error{Error::Kind::InvalidInput, u"escalation"_s}));
}

void DeskTellingTest::policyKeepsTheRestOfTheData()
{
    TellingOffice t;
    t.office.must(SetCatalogue{R"({ "format": 1, "agency": "commune", "omitted": [{ "rule": "36", "reason": "Không phát sinh" }] })"});
    t.office.must(ExemptSection{.section = t.office.section, .until = QDate(2027, 1, 1), .reason = u"Sáp nhập"_s});
    t.office.must(SetReminders{.daysBefore = {}, .rise = {}});
    t.office.must(SetCatalogue{R"({ "format": 1, "agency": "commune", "omitted": [{ "rule": "36", "reason": "Chưa phát sinh" }] })"});
    const AgencyCatalogue all = *t.office.desk().catalogue();
    QVERIFY(!all.trouble);
    QCOMPARE(all.rules.agency(), std::optional(AgencyKind::Commune));
    QVERIFY(all.rules.omitted().contains(u"36"_s));
    QVERIFY(all.rules.reminders().daysBefore.isEmpty() && all.rules.reminders().exempt.size() == 1);
}

void DeskTellingTest::nobodyIsToldInTheirQuietHours()
{
    TellingOffice t;
    t.moveTo(9, QTime(5, 0));
    QVERIFY(t.taken({t.office.officer}).isEmpty());
    QCOMPARE(t.office.desk().quietUntil(t.office.officer).value(),
        std::optional(fromDateTime(QDateTime(QDate(2026, 12, 9), QTime(7, 30), QTimeZone("Asia/Ho_Chi_Minh")))));
    t.moveTo(9, QTime(7, 30));
    QCOMPARE(t.taken({t.office.officer}).size(), 1); // nothing had been claimed
    t.moveTo(10, QTime(17, 30));
    QVERIFY(t.taken({t.office.officer}).isEmpty());
    QVERIFY(t.office.desk().changeLocalSettings([&](LocalSettings &settings) -> Result<> {
        settings.quiet.insert(t.office.officer, {.from = QTime(0, 0), .to = QTime(0, 0)});
        return {};
    }));
    QCOMPARE(t.taken({t.office.officer}).size(), 1);
}

void DeskTellingTest::quietHoursAreOnePersons()
{
    TellingOffice t;
    QVERIFY(t.office.desk().changeLocalSettings([&](LocalSettings &settings) -> Result<> {
        settings.quiet.insert(t.office.officer, {.from = QTime(8, 0), .to = QTime(10, 0)});
        return {};
    }));
    t.moveTo(10, QTime(9, 0));
    const QList<Digest> digests = t.taken({t.office.officer, t.office.reviewer});
    QCOMPARE(digests.size(), 1);
    QCOMPARE(digests.first().member, t.office.reviewer);
    t.moveTo(10, QTime(10, 0));
    QCOMPARE(t.taken({t.office.officer, t.office.reviewer}).first().member, t.office.officer);
}

void DeskTellingTest::settingsOfThisComputerComeBack()
{
    TellingOffice t;
    QCOMPARE(t.office.desk().localSettings().value(), LocalSettings());
    const LocalSettings wanted{.quiet = {{t.office.officer, {.from = QTime(18, 0), .to = QTime(6, 45)}}, {t.office.keeper, {}}},
        .mail = publish::MailServer{.host = u"mail.xa.example.vn"_s,
            .port = 465,
            .security = publish::MailSecurity::Tls,
            .user = u"vanthu"_s,
            .from = u"toasoan@xa.example.vn"_s},
        .calendar = KeptCalendar{.file = u"/tmp/lich.ics"_s, .member = t.office.officer}};
    QVERIFY(t.office.desk().changeLocalSettings([&](LocalSettings &settings) -> Result<> {
        settings = wanted;
        return {};
    }));
    t.office.reopen();
    QCOMPARE(t.office.desk().localSettings().value(), wanted);
    QVERIFY(!t.office.desk().changeLocalSettings([&](LocalSettings &settings) -> Result<> {
        settings = {};
        return failure(Error::Kind::Cancelled);
    }));
    QCOMPARE(t.office.desk().localSettings().value(), wanted);
}

void DeskTellingTest::settingsThatCannotBeReadAreSaid()
{
    TellingOffice t;
    QFile file(t.office.folder() + u"/local.json"_s);
    for (const QByteArray &bytes : {QByteArray("{"), QByteArray(R"({"format":1,"mail":{"host":"a b"}})"),
             QByteArray(R"({"format":1,"mail":{"host":"far.example.vn","port":25,"security":"none","from":"a@b.vn"}})"),
             QByteArray(R"({"format":1,"quiet":[{"member":"x","from":"17:30","to":"07:30"}]})"), QByteArray(R"({"format":1,"more":1})")}) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
        file.close();
        const auto settings = t.office.desk().localSettings();
        QVERIFY2(!settings && settings.error().detail.startsWith(u"local.json: "_s), bytes.constData());
        QVERIFY(!t.office.desk().takeDigests({t.office.officer}));
    }
}

QTEST_GUILESS_MAIN(DeskTellingTest)
#include "tst_desktelling.moc"
