// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from a look, without any site.
#include <QRegularExpression>
#include <QTest>

#include "publish/patrol/addresses.h"
#include "publish/patrol/pagelook.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using Kind = PatrolFinding::Kind;

class PatrolDecideTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findingsAreDecidedFromTheLookAlone_data();
    void findingsAreDecidedFromTheLookAlone();
    void closingDaysAreDecided_data();
    void closingDaysAreDecided();
    void certificatesAreToldOfAMonthBefore_data();
    void certificatesAreToldOfAMonthBefore();
    void driftIsSaidOnce_data();
    void driftIsSaidOnce();
    void linksAreThoseOfTheText();
};

void PatrolDecideTest::findingsAreDecidedFromTheLookAlone_data()
{
    using Page = PageLook::Page;
    using State = AddressLook::State;
    QTest::addColumn<PageLook>("look");
    QTest::addColumn<QList<Kind>>("kinds");
    const QUrl a(u"https://tinh.example/a"_s);
    const QUrl b(u"https://tinh.example/b"_s);
    QTest::newRow("fine") << PageLook{.page = Page::AsApproved, .files = {{a, State::Fine, {}}}, .links = {{b, State::Fine, {}}}}
                          << QList<Kind>();
    QTest::newRow("gone") << PageLook{.page = Page::Gone, .closed = QDate(2026, 1, 1)} << QList{Kind::PageGone};
    QTest::newRow("all at once") << PageLook{.page = Page::Changed,
        .files = {{a, State::Gone, {}}, {b, State::Changed, {}}},
        .links = {{QUrl(u"https://c.example"_s), State::Silent, {}}},
        .closed = QDate(2026, 1, 1)}
                                 << QList{Kind::PageChanged, Kind::FileGone, Kind::FileChanged, Kind::LinkUnreachable, Kind::NoticeClosed};
    QTest::newRow("unknown says nothing") << PageLook{.page = Page::AsApproved,
        .files = {{a, State::Unknown, {}}},
        .links = {{b, State::Unknown, {}}}}
                                          << QList<Kind>();
    QTest::newRow("a link to our own dead file is said once")
        << PageLook{.page = Page::AsApproved, .files = {{a, State::Gone, {}}}, .links = {{a, State::Gone, {}}}} << QList{Kind::FileGone};
}

void PatrolDecideTest::findingsAreDecidedFromTheLookAlone()
{
    QFETCH(PageLook, look);
    QFETCH(QList<Kind>, kinds);
    QList<Kind> found;
    for (const PatrolFinding &finding : decideFindings(SiteId(), PostId(), look))
        found.append(finding.kind);
    QCOMPARE(found, kinds);
}

void PatrolDecideTest::closingDaysAreDecided_data()
{
    QTest::addColumn<SubmissionKind>("stored");
    QTest::addColumn<int>("storedDay"); // days behind the closing day
    QTest::addColumn<int>("today");
    QTest::addColumn<bool>("found");
    QTest::newRow("on the day") << SubmissionKind::Publish << -10 << 0 << false;
    QTest::newRow("the day after") << SubmissionKind::Publish << -10 << 1 << true;
    QTest::newRow("corrected before") << SubmissionKind::Correct << 0 << 1 << true;
    QTest::newRow("corrected behind it") << SubmissionKind::Correct << 1 << 1 << false;
    QTest::newRow("published behind it") << SubmissionKind::Publish << 1 << 1 << true;
    QTest::newRow("withdrawn") << SubmissionKind::Withdraw << -1 << 5 << false;
}

void PatrolDecideTest::closingDaysAreDecided()
{
    QFETCH(SubmissionKind, stored);
    QFETCH(int, storedDay);
    QFETCH(int, today);
    QFETCH(bool, found);
    const QDate closing(2026, 11, 23);
    const auto closed = closedDay(closing, stored, closing.addDays(storedDay), closing.addDays(today));
    QCOMPARE(closed, found ? std::optional(closing) : std::nullopt);
    QVERIFY(!closedDay(QDate(), stored, closing, closing.addDays(today)));
}

void PatrolDecideTest::certificatesAreToldOfAMonthBefore_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("found");
    QTest::newRow("31 days") << 31 << false;
    QTest::newRow("30 days") << 30 << true;
    QTest::newRow("7 days") << 7 << true;
    QTest::newRow("over") << -1 << true;
}

void PatrolDecideTest::certificatesAreToldOfAMonthBefore()
{
    QFETCH(int, days);
    QFETCH(bool, found);
    const Instant now = fromDateTime(QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC));
    const CertificateLook look{
        .state = CertificateLook::State::Good, .url = QUrl(u"https://tinh.example"_s), .until = now + std::chrono::days(days)};
    const auto findings = decideFindings(SiteId(), look, QTimeZone::utc(), now);
    QCOMPARE(findings.size(), found ? 1 : 0);
    if (found)
        QCOMPARE(findings.first().day, QDate(2026, 11, 23).addDays(days));
    QVERIFY(decideFindings(SiteId(), CertificateLook{.url = look.url}, QTimeZone::utc(), now).isEmpty());
}

void PatrolDecideTest::driftIsSaidOnce_data()
{
    using Page = PageLook::Page;
    using State = Found::State;
    using Drift = DeliveryDrifted::Drift;
    QTest::addColumn<std::optional<Drift>>("before");
    QTest::addColumn<Page>("page");
    QTest::addColumn<State>("stored");
    QTest::addColumn<std::optional<Drift>>("news");
    const std::optional<Drift> none;
    QTest::newRow("as approved") << none << Page::AsApproved << State::Planned << none;
    QTest::newRow("unknown") << std::optional(Drift::Gone) << Page::Unknown << State::Planned << none;
    QTest::newRow("gone for all") << none << Page::Gone << State::Nothing << std::optional(Drift::Gone);
    QTest::newRow("gone for citizens only") << none << Page::Gone << State::Planned << std::optional(Drift::Gone);
    QTest::newRow("changed for all") << none << Page::Changed << State::Foreign << std::optional(Drift::Differs);
    QTest::newRow("changed for citizens only") << none << Page::Changed << State::Planned << std::optional(Drift::Differs);
    QTest::newRow("still gone") << std::optional(Drift::Gone) << Page::Gone << State::Nothing << none;
    QTest::newRow("back for all") << std::optional(Drift::Gone) << Page::AsApproved << State::Planned << std::optional(Drift::Back);
    QTest::newRow("shown from a cache only") << std::optional(Drift::Gone) << Page::AsApproved << State::Nothing << none;
    QTest::newRow("was gone, is changed") << std::optional(Drift::Gone) << Page::Changed << State::Foreign << std::optional(Drift::Differs);
}

void PatrolDecideTest::driftIsSaidOnce()
{
    using Drift = DeliveryDrifted::Drift;
    QFETCH(std::optional<Drift>, before);
    QFETCH(PageLook::Page, page);
    QFETCH(Found::State, stored);
    QFETCH(std::optional<Drift>, news);
    SiteLine line;
    line.stored = BlobId();
    line.storedPlan = DeliveryPlanned{};
    if (before)
        line.drift = DeliveryDrifted{.drift = *before};
    const PageLook look{.page = page, .detail = u"HTTP 404"_s};
    const auto drift = publicDrift(SiteId(), line, look, {.state = stored});
    QCOMPARE(drift ? std::optional(drift->drift) : std::nullopt, news);
    if (!drift)
        return;
    line.drift = drift->drift == Drift::Back ? std::nullopt : drift;
    QVERIFY(!publicDrift(SiteId(), line, look, {.state = stored})); // the same look again is no news
}

void PatrolDecideTest::linksAreThoseOfTheText()
{
    const QByteArray text = "<p><a href=\"https://a.example/x#y\">a</a> <a href=\"https://a.example/x\">lại</a> <a href=\"/tin/\">b</a> "
                            "<a href=\"mailto:a@b.example\">c</a> <a href=\"#d\">d</a></p>";
    QCOMPARE(
        linksIn(text, QUrl(u"https://xa.example/bai/"_s)), (QList{QUrl(u"https://a.example/x"_s), QUrl(u"https://xa.example/tin/"_s)}));
}

QTEST_GUILESS_MAIN(PatrolDecideTest)
#include "tst_patroldecide.moc"
