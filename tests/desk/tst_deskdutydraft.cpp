// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "desk/deskfixture.h"
#include "desk/models/eventdutymodel.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

/// Monday 7 December 2026; no holiday until New Year.
class Office final {
public:
    test::DeskFixture office;
    Office()
    {
        office.clock.set(fromDateTime(QDateTime(QDate(2026, 12, 7), QTime(8, 0), QTimeZone("Asia/Ho_Chi_Minh"))));
        office.as(office.officer);
    }
    NewDuty decision(QDate day = QDate(2026, 12, 7)) const
    {
        return {.rule = u"31a"_s,
            .section = office.section,
            .anchor = day,
            .moment = {},
            .due = {},
            .title = u"Công khai quyết định hỗ trợ"_s,
            .number = u"15/QĐ-UBND"_s,
            .follows = {}};
    }
    DutyId enter(const NewDuty &duty) { return office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first(); }
};

} // namespace

class DeskDutyDraftTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void draftBeginsWithWhatIsKnown();
    void draftBegunBeforeIsOpenedAgain();
    void discardedDraftIsBegunAnew();
    void draftOfADutySettlesItOnceSeen();
    void previewSaysWhatRegisteringWouldAndWritesNothing();
    void previewRefusesWhatRegisteringWould();
    void weightFollowsWhatTheDutyRestsOn();
    void linesKeepTheirPlaceWhenTheyAreSortedAnew();
};

void DeskDutyDraftTest::draftBeginsWithWhatIsKnown()
{
    Office here;
    here.office.as(here.office.keeper);
    const SectionId documents =
        here.office
            .must(
                AddSection{.name = u"Văn bản"_s, .code = u"van-ban"_s, .postType = u"legal-document"_s, .responsible = here.office.officer})
            .section;
    here.office.as(here.office.officer);
    NewDuty duty = here.decision(QDate(2026, 12, 4));
    duty.section = documents;
    const auto post = here.office.desk().beginDraft(here.enter(duty));
    QVERIFY(post);
    const Draft draft = here.office.desk().openDraft(*post)->first();
    QCOMPARE(draft.section, documents);
    QCOMPARE(draft.postType, u"legal-document"_s);
    QCOMPARE(draft.title, u"Công khai quyết định hỗ trợ"_s);
    QCOMPARE(draft.fields.value(u"number"_s), u"15/QĐ-UBND"_s);
    QCOMPARE(draft.fields.value(u"issued"_s), u"2026-12-04"_s);
    QCOMPARE(draft.fields.value(u"abstract"_s), u"Công khai quyết định hỗ trợ"_s);
    QVERIFY(!draft.fields.contains(u"effective"_s)); // not known: not guessed
}

void DeskDutyDraftTest::draftBegunBeforeIsOpenedAgain()
{
    Office here;
    const DutyId duty = here.enter(here.decision());
    const auto first = here.office.desk().beginDraft(duty);
    const auto second = here.office.desk().beginDraft(duty);
    QVERIFY(first && second);
    QCOMPARE(*second, *first);
    QCOMPARE(here.office.desk().drafts()->size(), 1);
    QVERIFY(here.office.desk().eventDuty(duty)->duty.status.linked);
}

void DeskDutyDraftTest::discardedDraftIsBegunAnew()
{
    Office here;
    const DutyId duty = here.enter(here.decision());
    const PostId first = *here.office.desk().beginDraft(duty);
    QVERIFY(here.office.desk().discardDraft(first));
    const auto second = here.office.desk().beginDraft(duty);
    QVERIFY(second);
    QVERIFY(*second != first);
    QCOMPARE(here.office.desk().eventDuty(duty)->duty.post, *second);
}

void DeskDutyDraftTest::draftOfADutySettlesItOnceSeen()
{
    Office here;
    const DutyId id = here.enter(here.decision());
    Draft draft = here.office.desk().openDraft(*here.office.desk().beginDraft(id))->first();
    draft.body = u"<p>Toàn văn quyết định.</p>"_s;
    QVERIFY(here.office.desk().saveDraft(draft));
    const Outcome submitted = here.office.must(Submit{.content = draft});
    here.office.as(here.office.reviewer);
    here.office.must(Approve{.post = submitted.post, .submission = submitted.submission});
    QVERIFY(here.office.desk().eventDuty(id)->duty.status.standing != EventStanding::Done); // approved is not seen
    here.office.clock.advance(std::chrono::minutes(1));
    QVERIFY(here.office.desk().publishOnce(std::nullopt));
    QCOMPARE(here.office.desk().eventDuty(id)->duty.status.standing, EventStanding::Done);
}

void DeskDutyDraftTest::previewSaysWhatRegisteringWouldAndWritesNothing()
{
    Office here;
    const auto preview = here.office.desk().previewDuty(here.decision());
    QVERIFY(preview);
    QVERIFY(here.office.desk().eventDuties()->isEmpty());
    const auto real = here.office.desk().eventDuty(here.enter(here.decision()));
    QCOMPARE(preview->duty.status.due, real->duty.status.due);
    QCOMPARE(preview->duty.status.due, QDate(2026, 12, 14)); // 8, 9, 10, 11, 14 December
    QCOMPARE(preview->duty.responsible, real->duty.responsible);
    QCOMPARE(preview->citations, real->citations);
    QCOMPARE(preview->dates.size(), real->dates.size());
    QCOMPARE(preview->duty.title, u"Công khai quyết định hỗ trợ"_s);
}

void DeskDutyDraftTest::previewRefusesWhatRegisteringWould()
{
    Office here;
    NewDuty unknown = here.decision();
    unknown.rule = u"999"_s;
    QCOMPARE(here.office.desk().previewDuty(unknown).error().kind, Error::Kind::NotFound);
    NewDuty untitled = here.decision();
    untitled.title = u"  "_s;
    QCOMPARE(here.office.desk().previewDuty(untitled).error().detail, u"title"_s);
    NewDuty far = here.decision(QDate(2200, 1, 4));
    QCOMPARE(here.office.desk().previewDuty(far).error().kind, Error::Kind::NotFound);
}

void DeskDutyDraftTest::weightFollowsWhatTheDutyRestsOn()
{
    const auto weight = [](Nature nature, Verification verification, bool setByPerson = false) {
        EventDuty duty;
        RuleVersion version;
        version.nature = nature;
        version.verification = verification;
        duty.status.versions = {version};
        duty.status.setByPerson = setByPerson;
        return legalWeight(duty);
    };
    QCOMPARE(weight(Nature::Law, Verification::Confirmed), LegalWeight::Law);
    QCOMPARE(weight(Nature::Law, Verification::Press), LegalWeight::Unverified);
    QCOMPARE(weight(Nature::Own, Verification::Confirmed), LegalWeight::Own);
    QCOMPARE(weight(Nature::Practice, Verification::Confirmed), LegalWeight::Practice);
    QCOMPARE(weight(Nature::Practice, Verification::Expired, true), LegalWeight::Own);
}

void DeskDutyDraftTest::linesKeepTheirPlaceWhenTheyAreSortedAnew()
{
    Office here;
    QList<NewDuty> many;
    for (int i = 0; i < 30; ++i) {
        NewDuty duty = here.decision(QDate(2026, 12, 1 + i % 7));
        duty.title += u' ' + QString::number(i);
        many.append(duty);
    }
    const QList<DutyId> ids = here.office.must(RegisterDuties{.duties = many, .insteadOf = {}}).duties;
    DeskRunner runner;
    const auto opened = runner.open(here.office.options());
    QTRY_VERIFY(opened.isFinished());
    EventDutyModel model(runner);
    QSignalSpy answered(&model, &EventDutyModel::answered);
    model.refresh();
    QVERIFY(answered.wait());
    QCOMPARE(model.rowCount(), 30);
    const QPersistentModelIndex chosen = model.indexOf(ids[17]);
    here.office.must(SettleDuty{.duty = ids[3], .post = {}, .reason = u"Đã đăng ở cổng của tỉnh"_s}); // goes to the end
    model.refresh();
    QVERIFY(answered.wait());
    QCOMPARE(model.duty(29).id, ids[3]);
    QCOMPARE(model.duty(chosen.row()).id, ids[17]); // what was chosen stays chosen
    const auto wanted = here.office.desk().eventDuties();
    for (int row = 0; row < 30; ++row)
        QCOMPARE(model.duty(row).id, wanted->at(row).id);
}

QTEST_GUILESS_MAIN(DeskDutyDraftTest)
#include "tst_deskdutydraft.moc"
