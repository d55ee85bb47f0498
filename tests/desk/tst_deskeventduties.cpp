// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

namespace {

/// The office from Monday 7 December 2026 on; no holiday until New Year.
class Office final {
public:
    test::DeskFixture office;
    Office()
    {
        moveTo(7);
        office.as(office.officer);
    }
    void moveTo(int dayOfDecember, QTime time = QTime(8, 0))
    {
        office.clock.set(fromDateTime(QDateTime(QDate(2026, 12, dayOfDecember), time, QTimeZone("Asia/Ho_Chi_Minh"))));
    }
    DutyId enter(const QString &rule, int dayOfDecember, const QString &title, DutyId follows = {})
    {
        const NewDuty duty{.rule = rule,
            .section = office.section,
            .anchor = day(dayOfDecember),
            .moment = {},
            .due = {},
            .title = title,
            .number = u"15/TB-UBND"_s,
            .follows = follows};
        return office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first();
    }
    static QDate day(int number) { return number == 0 ? QDate() : QDate(2026, 12, number); }
    EventDuty duty(DutyId id) { return office.desk().eventDuty(id)->duty; }
    Outcome publish(const Submit &wish)
    {
        office.as(office.officer);
        const Outcome submitted = office.must(wish);
        office.as(office.reviewer);
        office.must(Approve{.post = submitted.post, .submission = submitted.submission});
        office.clock.advance(1min);
        const auto report = office.desk().publishOnce(std::nullopt);
        if (!report)
            qFatal("%s", qPrintable(report.error().detail));
        office.as(office.officer);
        return submitted;
    }
    PostId publishNew(const QString &title) { return publish(Submit{.content = office.draft(title, u"<p>Nội dung.</p>"_s)}).post; }
    void setOwn(const QByteArray &json)
    {
        office.as(office.keeper);
        office.must(SetCatalogue{.own = json});
        office.as(office.officer);
    }
    Error::Kind refused(const Command &command, QString *detail = nullptr)
    {
        const auto outcome = office.desk().execute(command);
        if (outcome)
            qFatal("it was not refused");
        if (detail)
            *detail = outcome.error().detail;
        return outcome.error().kind;
    }
};

// Stricter than the law for results of petitions (31a: five working days), and it says where they go.
const QByteArray ownRules = R"({ "format": 1, "agency": "commune", "checkedBy": "Văn phòng",
  "texts": [{ "code": "quy-che", "title": "Quy chế 12/QĐ-UBND", "verification": "confirmed" }],
  "rules": [{ "code": "31a", "item": "31", "name": { "vi": "Công khai của xã", "en": "Commune" }, "trigger": "event", "anchor": "decision",
    "postType": "announcement", "appliesTo": ["commune"], "versions": [{ "from": "2026-01-01", "nature": "own",
      "basis": [{ "text": "quy-che", "article": "Điều 5" }], "verification": "confirmed", "deadline": { "amount": 2, "unit": "working-days" } }] }],
  "omitted": [{ "rule": "36", "reason": "Không phát sinh" }], "places": [{ "rule": "31a", "section": "tin-tuc" }] })";

} // namespace

class DeskEventDutiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void dutyIsSettledByAPostThatWasSeen();
    void approvalAloneSettlesNothing();
    void windowIsCountedFromTheProofAndTheChainGoesOn();
    void takingDownIsSettledByTheRemoval();
    void noticeTakenDownTooEarlyIsShown();
    void correctionAnswersAChangeOfAStandingPage();
    void snoozeHasItsLimits();
    void mistypedDutyIsCorrected();
    void wrongDutiesAreRefusedByField_data();
    void wrongDutiesAreRefusedByField();
    void inspectorMayNotRegister();
    void ownRulesAreSignedAndSurviveReopening();
    void ownRulesThatCannotBeReadAreSaidNotFatal();
    void onlyTheKeeperLaysDownRules();
    void registerGoesInGoodLinesFirst();
    void registerOfTenThousandLines();
    void rehearsalWritesNothing();
    void theListOfInformationNamesPlaceContactAndNumber();
    void mostOverdueComesFirst();
};

void DeskEventDutiesTest::dutyIsSettledByAPostThatWasSeen()
{
    Office here;
    const DutyId id = here.enter(u"31a"_s, 7, u"Công khai quyết định"_s);
    QCOMPARE(here.duty(id).status.due, Office::day(14)); // 8, 9, 10, 11, 14 December
    QCOMPARE(here.duty(id).title, u"Công khai quyết định"_s);
    QCOMPARE(here.duty(id).number, u"15/TB-UBND"_s);
    QCOMPARE(here.duty(id).responsible, here.office.officer);
    const PostId post = here.publishNew(u"Quyết định"_s);
    here.office.must(SettleDuty{.duty = id, .post = post, .reason = {}});
    const EventDuty duty = here.duty(id);
    QCOMPARE(duty.status.standing, EventStanding::Done);
    QCOMPARE(duty.status.doneOn, Office::day(7));
    QVERIFY(!duty.status.late && !duty.status.unverified);
    QCOMPARE(duty.postTitle, u"Quyết định"_s);
    QCOMPARE(duty.status.mustStayUntil, QDate(2027, 1, 6)); // thirty days from the 7th
}

void DeskEventDutiesTest::approvalAloneSettlesNothing()
{
    Office here;
    const DutyId id = here.enter(u"31a"_s, 7, u"Công khai"_s);
    const Outcome asked = here.office.must(Submit{.content = here.office.draft(u"Bài"_s, u"<p>Nội dung.</p>"_s)});
    here.office.as(here.office.reviewer);
    here.office.must(Approve{.post = asked.post, .submission = asked.submission});
    here.office.must(SettleDuty{.duty = id, .post = asked.post, .reason = {}});
    here.moveTo(17);
    const EventDuty duty = here.duty(id);
    QCOMPARE(duty.status.standing, EventStanding::Overdue);
    QVERIFY(duty.status.linked);
    QCOMPARE(duty.tell, (QList<MemberId>{here.office.officer, here.office.reviewer})); // three working days late
}

void DeskEventDutiesTest::windowIsCountedFromTheProofAndTheChainGoesOn()
{
    Office here;
    const DutyId notice = here.enter(u"17a"_s, 7, u"Tuyển dụng 2026"_s);
    QVERIFY(here.duty(notice).status.windowProjected);
    here.moveTo(15);
    here.office.must(SettleDuty{.duty = notice, .post = here.publishNew(u"Thông báo tuyển dụng"_s), .reason = {}});
    EventDuty duty = here.duty(notice);
    QVERIFY(!duty.status.windowProjected);
    QCOMPARE(duty.status.windowEnds, QDate(2027, 1, 14)); // thirty days from Tuesday the 15th
    QVERIFY(duty.status.unverified); // known from the press only
    QCOMPARE(duty.awaited, QStringList{u"17b"_s});
    (void)here.enter(u"17b"_s, 15, u"Kết quả tuyển dụng"_s, notice);
    QCOMPARE(here.duty(notice).awaited, QStringList());
}

void DeskEventDutiesTest::takingDownIsSettledByTheRemoval()
{
    Office here;
    const PostId post = here.publishNew(u"Danh sách người phải thi hành án"_s);
    const DutyId id = here.enter(u"45b"_s, 7, u"Ông A đã thi hành xong"_s);
    here.office.must(SettleDuty{.duty = id, .post = post, .reason = {}});
    QCOMPARE(here.duty(id).status.standing, EventStanding::Ahead);
    here.moveTo(8);
    QCOMPARE(here.duty(id).status.standing, EventStanding::DueSoon);
    here.publish(Submit{.kind = SubmissionKind::Remove, .content = here.office.desk().openDraft(post)->first()});
    QCOMPARE(here.duty(id).status.standing, EventStanding::Done);
    QCOMPARE(here.duty(id).status.doneOn, Office::day(8));
}

void DeskEventDutiesTest::noticeTakenDownTooEarlyIsShown()
{
    Office here;
    const DutyId id = here.enter(u"27"_s, 7, u"Quyết định giải quyết khiếu nại"_s);
    const PostId post = here.publishNew(u"Quyết định"_s);
    here.office.must(SettleDuty{.duty = id, .post = post, .reason = {}});
    QVERIFY(!here.duty(id).status.goneEarly);
    here.moveTo(10);
    here.publish(Submit{.kind = SubmissionKind::Withdraw, .content = here.office.desk().openDraft(post)->first(), .note = u"Rút"_s});
    QVERIFY(here.duty(id).status.goneEarly);
    QCOMPARE(here.duty(id).tell, QList<MemberId>{here.office.officer});
}

void DeskEventDutiesTest::correctionAnswersAChangeOfAStandingPage()
{
    Office here;
    const PostId post = here.publishNew(u"Lãnh đạo xã"_s);
    here.moveTo(9);
    const DutyId id = here.enter(u"1"_s, 9, u"Chủ tịch mới"_s);
    here.office.must(SettleDuty{.duty = id, .post = post, .reason = {}});
    QVERIFY(here.duty(id).status.standing != EventStanding::Done); // words from before the change
    here.moveTo(10);
    Draft corrected = here.office.desk().openDraft(post)->first();
    corrected.body = u"<p>Chủ tịch: bà B.</p>"_s;
    here.publish(Submit{.kind = SubmissionKind::Correct, .content = corrected, .note = u"Thay đổi nhân sự"_s});
    QCOMPARE(here.duty(id).status.standing, EventStanding::Done);
    QCOMPARE(here.duty(id).status.doneOn, Office::day(10));
    QCOMPARE(here.duty(id).status.reviewBy, QDate(2027, 6, 10));
    here.moveTo(14);
    here.office.must(ConfirmDuty{.duty = id});
    QCOMPARE(here.duty(id).status.reviewBy, QDate(2027, 6, 14));
    QCOMPARE(here.refused(ConfirmDuty{.duty = id}), Error::Kind::NothingToDo);
    const DutyId event = here.enter(u"31a"_s, 9, u"Công khai"_s);
    QCOMPARE(here.refused(ConfirmDuty{.duty = event}), Error::Kind::InvalidInput);
}

void DeskEventDutiesTest::snoozeHasItsLimits()
{
    Office here;
    const DutyId id = here.enter(u"31a"_s, 1, u"Công khai"_s); // due on the 8th
    here.moveTo(17);
    QCOMPARE(here.duty(id).tell.size(), 3);
    QCOMPARE(here.refused(SnoozeDuty{.duty = id, .until = Office::day(17), .reason = u"Chờ"_s}), Error::Kind::InvalidInput);
    QCOMPARE(here.refused(SnoozeDuty{.duty = id, .until = QDate(2027, 1, 17), .reason = u"Chờ"_s}), Error::Kind::InvalidInput);
    QCOMPARE(here.refused(SnoozeDuty{.duty = id, .until = Office::day(20), .reason = u" "_s}), Error::Kind::InvalidInput);
    for (const int until : {18, 19, 20})
        here.office.must(SnoozeDuty{.duty = id, .until = Office::day(until), .reason = u"Chờ ý kiến"_s});
    QVERIFY(here.duty(id).tell.isEmpty());
    QCOMPARE(here.duty(id).status.standing, EventStanding::Overdue);
    QCOMPARE(here.office.desk().eventDuty(id)->snoozeReason, u"Chờ ý kiến"_s);
    QCOMPARE(here.refused(SnoozeDuty{.duty = id, .until = Office::day(25), .reason = u"Chờ"_s}), Error::Kind::InvalidInput); // the fourth
    here.moveTo(21);
    QCOMPARE(here.duty(id).tell.size(), 3);
}

void DeskEventDutiesTest::mistypedDutyIsCorrected()
{
    Office here;
    const DutyId id = here.enter(u"31a"_s, 1, u"Sai ngày"_s);
    const NewDuty right{
        .rule = u"31a"_s, .section = here.office.section, .anchor = Office::day(7), .moment = {}, .due = {}, .title = u"Đúng ngày"_s};
    here.office.must(RegisterDuties{.duties = {right}, .insteadOf = id});
    QCOMPARE(here.office.desk().eventDuties()->size(), 1);
    QCOMPARE(here.duty(id).title, u"Đúng ngày"_s);
    QCOMPARE(here.duty(id).status.due, Office::day(14));
}

void DeskEventDutiesTest::wrongDutiesAreRefusedByField_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("anchor");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");
    const QDate day(2026, 12, 7);
    QTest::newRow("rule") << u"99z"_s << day << u"A"_s << Error::Kind::NotFound << u"rule"_s;
    QTest::newRow("only a cadence") << u"2"_s << day << u"A"_s << Error::Kind::InvalidInput << u"rule"_s;
    QTest::newRow("before its first day") << u"29"_s << QDate(2026, 6, 30) << u"A"_s << Error::Kind::InvalidInput << u"rule"_s;
    QTest::newRow("unknown year") << u"31a"_s << QDate(2062, 1, 5) << u"A"_s << Error::Kind::NotFound << u"anchor: 2062"_s;
    QTest::newRow("no day") << u"31a"_s << QDate() << u"A"_s << Error::Kind::InvalidInput << u"anchor"_s;
    QTest::newRow("no title") << u"31a"_s << day << u"  "_s << Error::Kind::InvalidInput << u"title"_s;
}

void DeskEventDutiesTest::wrongDutiesAreRefusedByField()
{
    QFETCH(QString, rule);
    QFETCH(QDate, anchor);
    QFETCH(QString, title);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);
    Office here;
    const NewDuty wrong{.rule = rule, .section = here.office.section, .anchor = anchor, .moment = {}, .due = {}, .title = title};
    const NewDuty right{
        .rule = u"31a"_s, .section = here.office.section, .anchor = Office::day(7), .moment = {}, .due = {}, .title = u"A"_s};
    QString detail;
    QCOMPARE(here.refused(RegisterDuties{.duties = {right, wrong}, .insteadOf = {}}, &detail), kind);
    QCOMPARE(detail, field);
    QVERIFY(here.office.desk().eventDuties()->isEmpty()); // all or none
}

void DeskEventDutiesTest::inspectorMayNotRegister()
{
    Office here;
    here.office.as(here.office.keeper);
    const MemberId inspector =
        here.office.must(AddMember{.name = u"Thanh tra"_s, .roles = {Role::Inspector}, .passphrase = test::DeskFixture::passphrase()})
            .member;
    const DutyId id = here.enter(u"31a"_s, 7, u"A"_s); // the keeper is an officer too
    here.office.as(inspector);
    const NewDuty duty{.rule = u"31a"_s, .section = {}, .anchor = Office::day(7), .moment = {}, .due = {}, .title = u"A"_s};
    QCOMPARE(here.refused(RegisterDuties{.duties = {duty}, .insteadOf = {}}), Error::Kind::Forbidden);
    QCOMPARE(here.refused(SettleDuty{.duty = id, .post = {}, .reason = u"Xong"_s}), Error::Kind::Forbidden);
    QCOMPARE(here.office.desk().eventDuties()->size(), 1);
}

void DeskEventDutiesTest::ownRulesAreSignedAndSurviveReopening()
{
    Office here;
    here.setOwn(ownRules);
    here.office.reopen();
    here.office.as(here.office.officer);
    const auto all = here.office.desk().catalogue();
    QVERIFY(all && !all->trouble);
    QCOMPARE(all->rules.agency(), std::optional(AgencyKind::Commune));
    const NewDuty duty{.rule = u"31a"_s, .section = {}, .anchor = Office::day(7), .moment = {}, .due = {}, .title = u"A"_s};
    const DutyId id = here.office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first();
    const auto details = here.office.desk().eventDuty(id);
    QVERIFY(details);
    QCOMPARE(details->duty.status.due, Office::day(9)); // two working days of the agency, not five of the law
    QVERIFY(details->duty.status.contradictory);
    QCOMPARE(details->citations.size(), 2);
    QCOMPARE(details->citations[1], u"Quy chế 12/QĐ-UBND, Điều 5"_s);
    QCOMPARE(details->duty.state.registered->section, here.office.section); // where the agency puts it
    here.office.as(here.office.keeper);
    here.office.must(SetCatalogue{.own = {}});
    QCOMPARE(here.duty(id).status.due, Office::day(14));
    QVERIFY(here.office.desk().verify()->sound());
}

void DeskEventDutiesTest::ownRulesThatCannotBeReadAreSaidNotFatal()
{
    Office here;
    here.setOwn(ownRules);
    const BlobId words = here.office.desk().ledger().charter()->newest().catalogue;
    QVERIFY(!words.isNull());
    const QByteArray order = here.office.must(OrderErasure{.blobs = {words}, .reason = u"Nhầm"_s}).erasure;
    here.office.as(here.office.reviewer);
    here.office.must(ConfirmErasure{.erasure = order});
    const auto all = here.office.desk().catalogue();
    QVERIFY(all && all->trouble);
    QVERIFY(all->rules.rule(u"31a"));
    QVERIFY(here.office.desk().eventDuties());
}

void DeskEventDutiesTest::onlyTheKeeperLaysDownRules()
{
    Office here;
    QCOMPARE(here.refused(SetCatalogue{.own = ownRules}), Error::Kind::Forbidden);
    here.office.as(here.office.keeper);
    QCOMPARE(here.refused(SetCatalogue{.own = {}}), Error::Kind::NothingToDo);
    QString detail;
    QCOMPARE(here.refused(SetCatalogue{.own = QByteArray(ownRules).replace("\"own\"", "\"law\"")}, &detail), Error::Kind::InvalidInput);
    QVERIFY2(detail.startsWith("rules[0].versions[0].nature"_L1), qPrintable(detail));
    QCOMPARE(here.refused(SetCatalogue{.own = QByteArray(ownRules).replace("tin-tuc", "khong-co")}), Error::Kind::NotFound);
    QVERIFY(here.office.desk().ledger().charter()->newest().catalogue.isNull());
}

void DeskEventDutiesTest::registerGoesInGoodLinesFirst()
{
    Office here;
    const QByteArray csv = "Mã;Ngày;Trích yếu;Số ký hiệu;Chuyên mục;Hạn\n"
                           "31a;07/12/2026;Quyết định A;1/QĐ;Tin tức – sự kiện;\n" // 2
                           "31a;31/02/2026;Quyết định B;2/QĐ;;\n" // 3
                           "31a;07/12/26;Quyết định C;3/QĐ;;\n" // 4
                           "99;07/12/2026;Quyết định D;4/QĐ;;\n" // 5
                           "31a;07/12/2062;Quyết định E;5/QĐ;;\n" // 6
                           "31a;;Quyết định F;6/QĐ;;\n" // 7
                           "31a;07/12/2026;;7/QĐ;;\n" // 8
                           "31a;07/12/2026;Quyết định H;8/QĐ;khong-co;\n" // 9
                           "31A;7.12.2026;Quyết định  A;1/QĐ;tin-tuc;\n" // 10
                           "2;07/12/2026;Tin;9/QĐ;;\n" // 11
                           "6b;07/12/2026;Văn bản của tỉnh;10/QĐ;;20/12/2026\n"; // 12
    const auto done = here.office.desk().importDuties(csv, Desk::Rehearsal::No);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(done->good, 2);
    QCOMPARE(done->duties.size(), 2);
    using Problem = BadLine::Problem;
    const QList<BadLine> wrong{{3, Problem::NotADay, u"date"_s, u"31/02/2026"_s}, {4, Problem::NotADay, u"date"_s, u"07/12/26"_s},
        {5, Problem::UnknownRule, u"rule"_s, u"99"_s}, {6, Problem::UnknownYear, u"date"_s, u"07/12/2062"_s},
        {7, Problem::Missing, u"date"_s, {}}, {8, Problem::Missing, u"title"_s, {}},
        {9, Problem::UnknownSection, u"section"_s, u"khong-co"_s}, {10, Problem::Repeated, u"title"_s, u"Quyết định A"_s},
        {11, Problem::NoDeadline, u"rule"_s, u"2"_s}};
    QCOMPARE(done->bad.size(), wrong.size());
    for (qsizetype i = 0; i < wrong.size(); ++i)
        QVERIFY2(done->bad[i] == wrong[i], qPrintable(u"line %1"_s.arg(wrong[i].line)));
    const QList<GoodLine> right{
        {2, u"31a"_s, Office::day(7), u"Quyết định A"_s, u"1/QĐ"_s}, {12, u"6b"_s, Office::day(7), u"Văn bản của tỉnh"_s, u"10/QĐ"_s}};
    QCOMPARE(done->lines, right);
    QCOMPARE(done->unassigned.size(), 1); // line 12 names no section
    QCOMPARE(done->unassigned.first().line, 12);
    QCOMPARE(here.duty(done->duties[0]).status.due, Office::day(14));
    QCOMPARE(here.duty(done->duties[1]).status.due, Office::day(20)); // a person's day, before that of the practice
    const auto again = here.office.desk().importDuties(csv, Desk::Rehearsal::No);
    QVERIFY(again);
    QCOMPARE(again->good, 0);
    QCOMPARE(here.office.desk().eventDuties()->size(), 2);
}

void DeskEventDutiesTest::registerOfTenThousandLines()
{
    Office here;
    QByteArray csv = "rule,date,title,number\n";
    int broken = 0;
    for (int i = 0; i < 10'000; ++i) {
        const bool wrong = i % 97 == 0;
        broken += wrong ? 1 : 0;
        csv += "6a," + (wrong ? QByteArray("2026-02-30") : QDate(2026, 1, 5).addDays(i % 300).toString(Qt::ISODate).toUtf8())
            + ",\"Văn bản " + QByteArray::number(i) + "\"," + QByteArray::number(i) + "/CV-UBND\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto done = here.office.desk().importDuties(csv, Desk::Rehearsal::No);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    qInfo("10,000 lines in %lld ms", timer.restart());
    QCOMPARE(done->good, 10'000 - broken);
    QCOMPARE(done->bad.size(), broken);
    QCOMPARE(done->bad.first().line, 2);
    QCOMPARE(done->bad.at(1).line, 99);
    const auto listed = here.office.desk().eventDuties();
    QVERIFY(listed);
    qInfo("listed in %lld ms", timer.elapsed());
    QCOMPARE(listed->size(), done->good);
}

void DeskEventDutiesTest::rehearsalWritesNothing()
{
    Office here;
    const auto done = here.office.desk().importDuties("rule,date,title\n31a,2026-12-07,A\n", Desk::Rehearsal::Yes);
    QVERIFY(done);
    QCOMPARE(done->good, 1);
    QVERIFY(done->duties.isEmpty());
    QVERIFY(here.office.desk().eventDuties()->isEmpty());
}

void DeskEventDutiesTest::theListOfInformationNamesPlaceContactAndNumber()
{
    Office here;
    here.setOwn(ownRules);
    (void)here.enter(u"31a"_s, 7, u"Quyết định"_s);
    const auto list = here.office.desk().informationList(AgencyKind::Commune);
    QVERIFY(list);
    QCOMPARE(list->agency, u"UBND xã Đông Hưng"_s);
    const auto row = std::ranges::find(list->rows, u"31a"_s, &PublicInformation::code);
    QVERIFY(row != list->rows.end());
    QCOMPARE(row->name, u"Công khai của xã"_s);
    QCOMPARE(row->address, u"Tin tức – sự kiện"_s); // the site of this office has no address
    QCOMPARE(row->contact, u"Trần Văn Cán"_s);
    QCOMPARE(row->number, u"15/TB-UBND"_s);
    QCOMPARE(row->when, u"chậm nhất 05 ngày làm việc, tính từ: ra quyết định | chậm nhất 02 ngày làm việc, tính từ: ra quyết định"_s);
    QCOMPARE(row->howLong, u"ít nhất 30 ngày liên tục"_s);
    QCOMPARE(row->basis, u"Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 11–14 | Quy chế 12/QĐ-UBND, Điều 5"_s);
    QVERIFY(!row->unverified);
    QVERIFY(std::ranges::none_of(list->rows, [](const PublicInformation &one) { return one.code == "36"_L1; })); // does not arise
    for (const PublicInformation &one : list->rows)
        QCOMPARE(one.unverified, one.basis.endsWith(u"chưa kiểm chứng"_s));
}

void DeskEventDutiesTest::mostOverdueComesFirst()
{
    Office here;
    (void)here.enter(u"31a"_s, 7, u"Còn hạn"_s);
    (void)here.enter(u"31a"_s, 2, u"Quá hạn hai"_s);
    (void)here.enter(u"31a"_s, 1, u"Quá hạn một"_s);
    here.moveTo(10);
    const auto duties = here.office.desk().eventDuties();
    QVERIFY(duties);
    QStringList titles;
    for (const EventDuty &duty : *duties)
        titles.append(duty.title);
    QCOMPARE(titles, (QStringList{u"Quá hạn một"_s, u"Quá hạn hai"_s, u"Còn hạn"_s}));
}

QTEST_GUILESS_MAIN(DeskEventDutiesTest)
#include "tst_deskeventduties.moc"
