// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

/// Founded on 20 November 2026.
class Office final {
public:
    test::DeskFixture office;
    explicit Office(const QByteArray &more = {})
    {
        office.as(office.keeper);
        office.must(SetCatalogue{.own = "{ \"format\": 1, \"agency\": \"commune\", \"checkedBy\": \"Văn phòng\"" + more + " }"});
        office.as(office.officer);
    }
    void moveTo(QDate day) { office.clock.set(fromDateTime(QDateTime(day, QTime(8, 0), QTimeZone("Asia/Ho_Chi_Minh")))); }
    QList<DueRegistration> due(QDate day, const QString &rule)
    {
        auto all = office.desk().dueRegistrations(day);
        if (!all)
            qFatal("%s", qPrintable(all.error().detail));
        all->removeIf([&](const DueRegistration &one) { return one.duty.rule != rule; });
        return *all;
    }
    QStringList titles(QDate day, const QString &rule)
    {
        QStringList titles;
        for (const DueRegistration &one : due(day, rule))
            titles.append(one.duty.title.section(u" – "_s, -1));
        return titles;
    }
    void arise(const QList<DueRegistration> &due)
    {
        RegisterDuties command{.once = true};
        for (const DueRegistration &one : due)
            command.duties.append(one.duty);
        office.must(command);
    }
};

} // namespace

class DeskDueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void quarterOwesItsReportFromAMonthBeforeItIsDue();
    void whatIsRegisteredIsNeverOfferedAgain();
    void twoWhoTakeItInAtOnceDoItOnce();
    void whatWasDueBeforeTheNewsroomIsNotOffered();
    void ofWeeksAheadTheNextIsEnough();
    void titleAndDayAreThoseOfTheRule();
    void agencyThatHasNotSaidWhatItIsOwesNothingByTheCalendar();
    void whatDoesNotAriseHereIsLeftOut();
    void ownMonthlyRuleArisesEveryMonth();
    void lawOfTheDayOfThePeriodDecides();
};

void DeskDueTest::quarterOwesItsReportFromAMonthBeforeItIsDue()
{
    Office here; // 21c: ten days after 31 March, 30 June, 30 September; the tenth of April 2027 is a Saturday, so the 12th
    QCOMPARE(here.titles(QDate(2027, 3, 12), u"21c"_s), QStringList());
    QCOMPARE(here.titles(QDate(2027, 3, 13), u"21c"_s), QStringList{u"quý I/2027"_s});
    QCOMPARE(here.titles(QDate(2027, 3, 31), u"21c"_s), QStringList{u"quý I/2027"_s});
    QCOMPARE(here.titles(QDate(2027, 7, 1), u"21c"_s), (QStringList{u"quý I/2027"_s, u"quý II/2027"_s})); // what nobody did stays
}

void DeskDueTest::whatIsRegisteredIsNeverOfferedAgain()
{
    Office here;
    here.moveTo(QDate(2027, 4, 1));
    here.arise(here.due(QDate(2027, 4, 1), u"21c"_s));
    QCOMPARE(here.titles(QDate(2027, 4, 1), u"21c"_s), QStringList());
    const auto duties = here.office.desk().eventDuties();
    QVERIFY(duties);
    QCOMPARE(duties->size(), 1);
    QCOMPARE(duties->first().status.due, QDate(2027, 4, 12));
    here.office.must(SettleDuty{.duty = duties->first().id, .post = {}, .reason = u"Đăng ở cổng tỉnh"_s});
    QCOMPARE(here.titles(QDate(2027, 4, 5), u"21c"_s), QStringList());
    QCOMPARE(here.titles(QDate(2027, 6, 30), u"21c"_s), QStringList{u"quý II/2027"_s});
}

void DeskDueTest::twoWhoTakeItInAtOnceDoItOnce()
{
    Office here;
    here.moveTo(QDate(2027, 4, 1));
    const auto due = here.due(QDate(2027, 4, 1), u"21c"_s);
    QCOMPARE(due.size(), 1);
    here.arise(due);
    const auto again = here.office.desk().execute(RegisterDuties{.duties = {due.first().duty}, .once = true});
    QVERIFY(!again);
    QCOMPARE(again.error(), (Error{Error::Kind::Stale, u"duties"_s}));
    QCOMPARE(here.office.desk().eventDuties()->size(), 1);
}

void DeskDueTest::whatWasDueBeforeTheNewsroomIsNotOffered()
{
    Office here;
    QCOMPARE(here.titles(QDate(2026, 11, 23), u"21c"_s), QStringList()); // 10 October was before
    QCOMPARE(here.titles(QDate(2027, 1, 4), u"22b"_s), QStringList{u"năm 2026"_s});
}

void DeskDueTest::ofWeeksAheadTheNextIsEnough()
{
    Office here; // 3b: every Monday, from Monday 23 November on, of which Tuesday is a holiday
    QCOMPARE(here.titles(QDate(2026, 11, 23), u"3b"_s), (QStringList{u"tuần từ 23/11/2026"_s, u"tuần từ 30/11/2026"_s}));
    QCOMPARE(
        here.titles(QDate(2026, 12, 1), u"3b"_s), (QStringList{u"tuần từ 23/11/2026"_s, u"tuần từ 30/11/2026"_s, u"tuần từ 07/12/2026"_s}));
}

void DeskDueTest::titleAndDayAreThoseOfTheRule()
{
    Office here;
    const auto due = here.due(QDate(2027, 3, 31), u"21c"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().duty.title, u"Ngân sách: thực hiện dự toán 3, 6, 9 tháng – quý I/2027"_s);
    QCOMPARE(due.first().duty.anchor, QDate(2027, 3, 31));
    QCOMPARE(due.first().due, QDate(2027, 4, 12));
    QVERIFY(!due.first().unverified);
    QVERIFY(here.due(QDate(2026, 11, 23), u"3b"_s).first().unverified);
    const auto all = here.office.desk().dueRegistrations(QDate(2027, 7, 1));
    QVERIFY(all);
    QVERIFY(std::ranges::is_sorted(*all, {}, &DueRegistration::due));
}

void DeskDueTest::agencyThatHasNotSaidWhatItIsOwesNothingByTheCalendar()
{
    test::DeskFixture office;
    const auto due = office.desk().dueRegistrations(QDate(2027, 4, 1));
    QVERIFY(due);
    QVERIFY(due->isEmpty());
}

void DeskDueTest::whatDoesNotAriseHereIsLeftOut()
{
    Office here(R"(, "omitted": [{ "rule": "21c", "reason": "Đơn vị dự toán cấp trên công khai" }])");
    QCOMPARE(here.titles(QDate(2027, 4, 1), u"21c"_s), QStringList());
    QCOMPARE(here.titles(QDate(2027, 4, 1), u"30a"_s), QStringList()); // of provinces
}

void DeskDueTest::ownMonthlyRuleArisesEveryMonth()
{
    Office here(R"(, "texts": [{ "code": "quy-che", "title": "Quy chế 12/QĐ-UBND", "verification": "confirmed" }],
      "rules": [{ "code": "qc-thang", "item": "qc", "name": { "vi": "Báo cáo tháng", "en": "Monthly" }, "trigger": "periodic", "anchor": "period-end",
        "postType": "announcement", "appliesTo": ["commune"], "versions": [{ "from": "2026-01-01", "nature": "own", "basis": [{ "text": "quy-che" }],
          "verification": "confirmed", "deadline": { "amount": 3, "unit": "working-days" }, "every": { "amount": 1, "unit": "months" } }] }])");
    QCOMPARE(here.titles(QDate(2027, 1, 4), u"qc-thang"_s), (QStringList{u"tháng 11/2026"_s, u"tháng 12/2026"_s, u"tháng 1/2027"_s}));
}

void DeskDueTest::lawOfTheDayOfThePeriodDecides()
{
    Office here(R"(, "texts": [{ "code": "quy-che", "title": "Quy chế 12/QĐ-UBND", "verification": "confirmed" }],
      "rules": [{ "code": "qc-quy", "item": "qc", "name": { "vi": "Báo cáo quý", "en": "Quarterly" }, "trigger": "periodic", "anchor": "period-end",
        "postType": "announcement", "appliesTo": ["commune"], "versions": [{ "from": "2026-01-01", "to": "2027-03-30", "nature": "own", "basis": [{ "text": "quy-che" }],
          "verification": "confirmed", "deadline": { "amount": 3, "unit": "working-days" }, "every": { "days": ["03-31", "12-31"] } }] }])");
    const auto due = here.due(QDate(2027, 4, 30), u"qc-quy"_s); // on 31 March the rule holds no more
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().duty.anchor, QDate(2026, 12, 31));
    QCOMPARE(due.first().due, QDate(2027, 1, 6));
}

QTEST_GUILESS_MAIN(DeskDueTest)
#include "tst_deskdue.moc"
