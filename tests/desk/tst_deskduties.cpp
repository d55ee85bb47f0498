// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"
#include "desk/sightings.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

namespace {

/// Tuesday 1 December 2026; from then on no holiday until New Year.
class DutyOffice final {
public:
    test::DeskFixture office;

    DutyOffice() { moveTo(1); }
    void moveTo(int dayOfDecember)
    {
        office.clock.set(fromDateTime(QDateTime(QDate(2026, 12, dayOfDecember), QTime(8, 0), QTimeZone("Asia/Ho_Chi_Minh"))));
    }
    void setRule(const SectionCadence &rule)
    {
        office.as(office.keeper);
        office.must(
            ChangeSection{.section = office.section, .name = {}, .postType = {}, .responsible = {}, .approvals = {}, .cadence = rule});
    }
    Duty duty() { return office.desk().duties(*office.desk().today())->first(); }
    QList<MemberId> told() { return duty().tell; }

    Outcome approve(const Submit &wish)
    {
        office.as(office.officer);
        const Outcome submitted = office.must(wish);
        office.as(office.reviewer);
        office.must(Approve{.post = submitted.post, .submission = submitted.submission});
        return submitted;
    }
    PostId publish(const QString &title)
    {
        const Outcome outcome = approve(Submit{.content = office.draft(title, u"<p>Nội dung.</p>"_s)});
        runPublisher();
        return outcome.post;
    }
    void runPublisher()
    {
        office.clock.advance(1min);
        const auto report = office.desk().publishOnce(std::nullopt);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().detail));
    }

    /// A fact as the publisher's seat of this machine signs it, about a page that others put on the site.
    Result<> observe(const QString &title, Instant siteDate, PageObserved::Transition transition = PageObserved::Transition::Seen)
    {
        const Charter charter = office.desk().ledger().charter()->newest();
        const SeatId seat = charter.site(office.site)->publishers.first();
        TRY_INTO(store, SecretsStore::open(office.options().secrets, {}));
        TRY_INTO(secret, store->read(u"machine-seat/"_s + seat.toHex()));
        TRY_INTO(machine, KeyStore(QDir(office.options().keyFolder), office.options().stretch).unlock(seat, QString::fromLatin1(*secret)));
        return observeAs(*machine, title, siteDate, transition);
    }
    Result<> observeAs(const Signer &signer, const QString &title, Instant siteDate, PageObserved::Transition transition)
    {
        Ledger &ledger = office.desk().ledger();
        const QUrl url(u"https://xa.example.vn/"_s + QString::number(qHash(title)));
        const Subject page = Subject::web(office.site, url);
        const QByteArray sealed = sealBlob(randomBytes(blobSaltSize), {BlobFormat::Text, (url.toString() + u'\n' + title).toUtf8()});
        TRY_INTO(events, ledger.events(page));
        TRY_INTO(line, ledger.charter());
        const PageObserved fact{.transition = transition,
            .site = office.site,
            .section = office.section,
            .url = blobId(sealed),
            .fingerprint = QByteArray(32, 'f'),
            .siteDate = siteDate};
        const Batch batch{.signer = &signer,
            .charter = line.newestId(),
            .at = office.clock.now(),
            .events = {{.subject = page, .after = foldWeb(events, line, Rights::standard()).tips, .payload = fact}},
            .blobs = {sealed},
            .guard = {}};
        TRY(ledger.append(batch));
        return {};
    }
};

constexpr Cadence weekly{.workingDays = 5, .reviewersAfter = 2, .keeperAfter = 5};

} // namespace

class DeskDutiesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void calendarTravelsWithTheProgram();
    void sectionWithoutARuleOwesNothing();
    void sectionFollowsTheAgencyUnlessItSaysOtherwise();
    void agencysRuleCountsFromTheDayItIsLaidDown();
    void whatTheAgencyLaysDownIsTheKeepersAndMustFit();
    void sectionGoesStaleAndASeenPostMakesItFresh();
    void approvalAloneIsNoUpdate();
    void correctionThatReachedTheSiteCounts();
    void sendingTheSameWordsAgainDoesNot();
    void withdrawnPostDoesNotCount();
    void siteOutOfUseDoesNotCount();
    void observedPageCountsUntilItVanishes();
    void observedPageIsNotNewerThanTheLook();
    void factOfAStrangerDoesNotCount();
    void sharperRuleCountsFromWhenItWasMade();
    void yearBeyondTheCalendarIsNamed();
    void mostOverdueComesFirst();
    void rebuiltListsSayTheSame();
    void wrongRulesAreRefused_data();
    void wrongRulesAreRefused();
    void lookingAtAFolderChangesNothing();
    void everybodyIsRemindedOnceADay();
    void reminderRisesAndRestsOnDaysOff();
    void changesOfASiteAreDecided_data();
    void changesOfASiteAreDecided();
};

void DeskDutiesTest::calendarTravelsWithTheProgram()
{
    QVERIFY(Desk::shippedCalendar().isWorking(QDate(2026, 12, 1)));
    QVERIFY(!Desk::shippedCalendar().isWorking(QDate(2026, 2, 17)));
    DutyOffice d;
    d.office.clock.set(fromDateTime(QDateTime(QDate(2026, 12, 1), QTime(17, 30), QTimeZone::UTC)));
    QCOMPARE(d.office.desk().today(), Result<QDate>(QDate(2026, 12, 2))); // past midnight at the agency
}

void DeskDutiesTest::sectionWithoutARuleOwesNothing()
{
    DutyOffice d;
    QCOMPARE(d.duty().status.freshness, Freshness::NoRule);
    QVERIFY(d.told().isEmpty());
    d.setRule(weekly);
    QCOMPARE(d.office.desk().sections()->first().cadence, std::optional(weekly));
    d.setRule(NothingRegularly());
    QCOMPARE(d.duty().status.freshness, Freshness::NoRule);
}

void DeskDutiesTest::sectionFollowsTheAgencyUnlessItSaysOtherwise()
{
    DutyOffice d;
    const auto ruleNow = [&] { return d.duty().rule; };
    d.office.as(d.office.keeper);
    const Cadence slow{.workingDays = 20, .reviewersAfter = 1, .keeperAfter = 4};
    d.office.must(SetCadence{.cadence = slow});
    QCOMPARE(ruleNow(), std::optional(slow));
    QVERIFY(d.duty().agencyWide);
    QCOMPARE(d.office.desk().info()->cadence, std::optional(slow));
    d.moveTo(30);
    QCOMPARE(d.duty().status.due, QDate(2026, 12, 29));
    QCOMPARE(d.told(), (QList{d.office.officer, d.office.reviewer})); // by the agency's delays
    d.setRule(weekly);
    QCOMPARE(ruleNow(), std::optional(weekly));
    QVERIFY(!d.duty().agencyWide);
    d.setRule(NothingRegularly());
    QCOMPARE(ruleNow(), std::nullopt);
    QVERIFY(d.told().isEmpty());
    d.setRule(AsAgency());
    QCOMPARE(ruleNow(), std::optional(slow));
    d.office.must(SetCadence{});
    QCOMPARE(ruleNow(), std::nullopt);
    QCOMPARE(d.office.desk().sections()->first().said, SectionCadence(AsAgency()));
}

// From the day on which it began to hold, whoever laid it down; the same number of days is the same rule.
void DeskDutiesTest::agencysRuleCountsFromTheDayItIsLaidDown()
{
    DutyOffice d;
    d.moveTo(3);
    d.office.as(d.office.keeper);
    d.office.must(SetCadence{.cadence = weekly});
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 3));
    d.moveTo(7);
    d.setRule(weekly); // now its own
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 3));
    d.office.must(SetCadence{.cadence = Cadence{.workingDays = 15}}); // is nothing to it
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 3));
    d.moveTo(9);
    d.setRule(AsAgency());
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 9));
}

void DeskDutiesTest::whatTheAgencyLaysDownIsTheKeepersAndMustFit()
{
    DutyOffice d;
    d.office.as(d.office.officer);
    QCOMPARE(d.office.desk().execute(SetCadence{.cadence = weekly}).error().kind, Error::Kind::Forbidden);
    d.office.as(d.office.keeper);
    QCOMPARE(d.office.desk().execute(SetCadence{.cadence = Cadence{.workingDays = 261}}).error(),
        (Error{Error::Kind::InvalidInput, u"cadence"_s}));
    QCOMPARE(d.office.desk().execute(SetCadence{.cadence = Cadence{.reviewersAfter = 9}}).error(),
        (Error{Error::Kind::InvalidInput, u"escalation"_s}));
    QCOMPARE(d.office.desk().execute(SetCadence{}).error().kind, Error::Kind::NothingToDo);
    QCOMPARE(d.office.desk().info()->cadence, std::nullopt);
}

void DeskDutiesTest::sectionGoesStaleAndASeenPostMakesItFresh()
{
    DutyOffice d;
    d.setRule(weekly);
    QCOMPARE(d.duty().status.freshness, Freshness::Fresh);
    QCOMPARE(d.duty().status.due, QDate(2026, 12, 8));
    QVERIFY(!d.duty().news);
    d.moveTo(7);
    QCOMPARE(d.duty().status.freshness, Freshness::DueSoon);
    QCOMPARE(d.told(), QList{d.office.officer});
    d.moveTo(9);
    QCOMPARE(d.duty().status.freshness, Freshness::Overdue);
    QCOMPARE(d.told(), QList{d.office.officer});
    d.moveTo(10);
    QCOMPARE(d.told(), (QList{d.office.officer, d.office.reviewer}));
    d.moveTo(15);
    QCOMPARE(d.duty().status.daysLate, 5);
    QCOMPARE(d.told(), (QList{d.office.officer, d.office.reviewer, d.office.keeper}));

    const PostId post = d.publish(u"Lịch tiếp công dân"_s);
    const Duty fresh = d.duty();
    QCOMPARE(fresh.status.freshness, Freshness::Fresh);
    QCOMPARE(fresh.status.due, QDate(2026, 12, 22));
    QVERIFY(fresh.news);
    QCOMPARE(fresh.news->post, post);
    QCOMPARE(fresh.news->title, u"Lịch tiếp công dân"_s);
    QCOMPARE(fresh.news->siteName, u"Trang tin xã"_s);
    QCOMPARE(fresh.responsibleName, u"Trần Văn Cán"_s);
    QVERIFY(fresh.tell.isEmpty());
}

void DeskDutiesTest::approvalAloneIsNoUpdate()
{
    DutyOffice d;
    d.setRule(weekly);
    d.moveTo(9);
    d.approve(Submit{.content = d.office.draft(u"Thông báo"_s, u"<p>Nội dung.</p>"_s)});
    QCOMPARE(d.duty().status.freshness, Freshness::Overdue);
    QVERIFY(!d.duty().news);
}

void DeskDutiesTest::correctionThatReachedTheSiteCounts()
{
    DutyOffice d;
    d.setRule(weekly);
    const PostId post = d.publish(u"Thông báo"_s);
    d.moveTo(4);
    Draft draft = d.office.desk().openDraft(post)->first();
    draft.body = u"<p>Nội dung đã sửa.</p>"_s;
    d.approve(Submit{.kind = SubmissionKind::Correct, .content = draft, .note = u"Sửa số liệu"_s});
    d.runPublisher();
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 4));
    QCOMPARE(d.duty().news->post, post);
}

void DeskDutiesTest::sendingTheSameWordsAgainDoesNot()
{
    DutyOffice d;
    d.setRule(weekly);
    const PostId post = d.publish(u"Thông báo"_s);
    d.moveTo(4);
    QFile page(d.office.articlePages().first());
    QVERIFY(page.open(QIODevice::WriteOnly | QIODevice::Append) && page.write("<!-- lạ -->") > 0);
    page.close();
    QVERIFY(d.office.desk().checkSites(std::nullopt));
    QCOMPARE(d.office.desk().post(post)->word, Word::Differs);
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 1)); // meddled with, yet there
    d.approve(Submit{.kind = SubmissionKind::Correct, .content = d.office.desk().openDraft(post)->first(), .note = u"Đăng lại"_s});
    d.runPublisher();
    QCOMPARE(d.office.desk().post(post)->state.sites.first().state, Public::Live);
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 1));
}

void DeskDutiesTest::withdrawnPostDoesNotCount()
{
    DutyOffice d;
    d.setRule(weekly);
    d.publish(u"Bài trước"_s);
    d.moveTo(4);
    const PostId later = d.publish(u"Bài sau"_s);
    QCOMPARE(d.duty().news->post, later);
    d.approve(Submit{.kind = SubmissionKind::Withdraw, .content = d.office.desk().openDraft(later)->first(), .note = u"Hết hiệu lực"_s});
    d.runPublisher();
    QCOMPARE(d.duty().news->title, u"Bài trước"_s);
    QCOMPARE(d.duty().status.due, QDate(2026, 12, 8));
}

void DeskDutiesTest::siteOutOfUseDoesNotCount()
{
    DutyOffice d;
    d.setRule(weekly);
    d.publish(u"Thông báo"_s);
    QVERIFY(d.duty().news);
    d.office.as(d.office.keeper);
    d.office.must(ChangeSite{.site = d.office.site, .name = {}, .baseUrl = {}, .settings = {}, .retired = true});
    QVERIFY(!d.duty().news);
}

void DeskDutiesTest::observedPageCountsUntilItVanishes()
{
    DutyOffice d;
    d.setRule(weekly);
    d.publish(u"Bài của ta"_s);
    d.moveTo(9);
    const Instant siteDate = d.office.clock.now() - 24h;
    const auto observed = d.observe(u"Bài đăng thẳng lên cổng"_s, siteDate);
    QVERIFY2(observed.has_value(), observed ? "" : qPrintable(observed.error().detail));
    const Duty fresh = d.duty();
    QCOMPARE(fresh.status.freshness, Freshness::Fresh);
    QCOMPARE(fresh.status.counted, QDate(2026, 12, 8));
    QVERIFY(fresh.news->post.isNull());
    QCOMPARE(fresh.news->title, u"Bài đăng thẳng lên cổng"_s);
    QCOMPARE(fresh.news->url.host(), u"xa.example.vn"_s);

    QVERIFY(d.observe(u"Bài đăng thẳng lên cổng"_s, siteDate, PageObserved::Transition::Vanished));
    QCOMPARE(d.duty().news->title, u"Bài của ta"_s);
    QCOMPARE(d.duty().status.freshness, Freshness::Overdue);
    QVERIFY(d.observe(u"Bài đăng thẳng lên cổng"_s, siteDate, PageObserved::Transition::Back));
    QCOMPARE(d.duty().status.freshness, Freshness::Fresh);
    QVERIFY(d.office.desk().verify()->sound());
}

void DeskDutiesTest::observedPageIsNotNewerThanTheLook()
{
    DutyOffice d;
    d.setRule(weekly);
    QVERIFY(d.observe(u"Ghim đến năm sau"_s, d.office.clock.now() + 24h * 400));
    d.moveTo(15);
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 1));
    QCOMPARE(d.duty().status.freshness, Freshness::Overdue);
}

void DeskDutiesTest::factOfAStrangerDoesNotCount()
{
    DutyOffice d;
    d.setRule(weekly);
    const Charter charter = d.office.desk().ledger().charter()->newest();
    const auto seat = std::ranges::find(charter.seats, d.office.officer, &Seat::member);
    const auto officer =
        KeyStore(QDir(d.office.options().keyFolder), d.office.options().stretch).unlock(seat->id, test::DeskFixture::passphrase());
    QVERIFY(officer);
    QVERIFY(d.observeAs(**officer, u"Bài không có thật"_s, d.office.clock.now(), PageObserved::Transition::Seen));
    QVERIFY(!d.duty().news);
    // Nor does it hide what the machine saw of the same page.
    QVERIFY(d.observe(u"Bài thật"_s, d.office.clock.now()));
    QVERIFY(d.observeAs(**officer, u"Bài thật"_s, d.office.clock.now() - 1000h, PageObserved::Transition::Vanished));
    QVERIFY(d.duty().news);
    QCOMPARE(d.duty().news->title, u"Bài thật"_s);
}

void DeskDutiesTest::sharperRuleCountsFromWhenItWasMade()
{
    DutyOffice d;
    d.setRule(Cadence{.workingDays = 20});
    d.moveTo(10);
    d.setRule(Cadence{.workingDays = 20, .reviewersAfter = 1, .keeperAfter = 1}); // other delays are no other rule
    QCOMPARE(d.duty().status.counted, QDate(2026, 12, 1));
    QVERIFY(!d.duty().status.heldBack);
    d.publish(u"Thông báo"_s);
    d.moveTo(18);
    d.setRule(Cadence{.workingDays = 2});
    QVERIFY(d.duty().status.heldBack);
    QCOMPARE(d.duty().status.due, QDate(2026, 12, 18));
}

void DeskDutiesTest::yearBeyondTheCalendarIsNamed()
{
    DutyOffice d;
    d.setRule(weekly);
    const auto duties = d.office.desk().duties(QDate(2033, 1, 4));
    QVERIFY(duties);
    QCOMPARE(duties->first().status.freshness, Freshness::UnknownYear);
    QCOMPARE(duties->first().status.unknownYear, 2033);
    QVERIFY(duties->first().tell.isEmpty());
}

void DeskDutiesTest::mostOverdueComesFirst()
{
    DutyOffice d;
    d.setRule(weekly);
    const auto add = [&](const QString &name, int days) {
        d.office.must(AddSection{.name = name,
            .code = {},
            .responsible = d.office.officer,
            .cadence = days == 0 ? SectionCadence(NothingRegularly()) : Cadence{.workingDays = days}});
    };
    add(u"Không hạn"_s, 0);
    add(u"Hằng tháng"_s, 22);
    add(u"Hằng ngày"_s, 1);
    add(u"Mười ngày"_s, 10);
    d.moveTo(15);
    QStringList names;
    const auto duties = d.office.desk().duties(*d.office.desk().today());
    QVERIFY(duties);
    for (const Duty &duty : *duties)
        names.append(duty.sectionName);
    QCOMPARE(names, (QStringList{u"Hằng ngày"_s, u"Tin tức – sự kiện"_s, u"Mười ngày"_s, u"Hằng tháng"_s, u"Không hạn"_s}));
}

void DeskDutiesTest::rebuiltListsSayTheSame()
{
    DutyOffice d;
    d.setRule(weekly);
    const PostId post = d.publish(u"Thông báo"_s);
    const Instant at = d.duty().news->at;
    QVERIFY(d.office.desk().rebuild());
    QCOMPARE(d.duty().news->post, post);
    QCOMPARE(d.duty().news->at, at);
    const auto report = d.office.desk().verify();
    QVERIFY(report && report->sound() && report->damages.isEmpty());
}

void DeskDutiesTest::wrongRulesAreRefused_data()
{
    QTest::addColumn<Cadence>("rule");
    QTest::addColumn<QString>("field");
    QTest::newRow("never") << Cadence{.workingDays = 0} << u"cadence"_s;
    QTest::newRow("more than a year") << Cadence{.workingDays = 261} << u"cadence"_s;
    QTest::newRow("keeper before reviewers") << Cadence{.reviewersAfter = 3, .keeperAfter = 2} << u"escalation"_s;
    QTest::newRow("at once") << Cadence{.reviewersAfter = 0} << u"escalation"_s;
}

void DeskDutiesTest::wrongRulesAreRefused()
{
    QFETCH(Cadence, rule);
    QFETCH(QString, field);
    DutyOffice d;
    d.office.as(d.office.keeper);
    const Error refused{Error::Kind::InvalidInput, field};
    const auto added = d.office.desk().execute(AddSection{.name = u"Mục"_s, .code = {}, .responsible = {}, .cadence = rule});
    QCOMPARE(added.error(), refused);
    const auto changed = d.office.desk().execute(
        ChangeSection{.section = d.office.section, .name = {}, .postType = {}, .responsible = {}, .approvals = {}, .cadence = rule});
    QCOMPARE(changed.error(), refused);
}

void DeskDutiesTest::lookingAtAFolderChangesNothing()
{
    DutyOffice d;
    d.setRule(weekly);
    d.publish(u"Thông báo"_s);
    const qint64 before = d.office.desk().changesSince(0)->cursor;
    QVERIFY(!d.duty().looked);
    const auto report = d.office.desk().observeSites(std::nullopt);
    QVERIFY(report);
    QCOMPARE(report->looked, 1);
    QCOMPARE(report->changes, 0);
    QVERIFY(report->sites.isEmpty());
    QCOMPARE(d.office.desk().changesSince(0)->cursor, before);
    QCOMPARE(d.duty().looked, std::optional(d.office.clock.now()));
}

void DeskDutiesTest::everybodyIsRemindedOnceADay()
{
    DutyOffice d;
    d.setRule(weekly);
    const QList<MemberId> everybody{d.office.keeper, d.office.officer, d.office.reviewer};
    QVERIFY(d.office.desk().takeDigests(everybody)->isEmpty()); // fresh: nobody
    d.moveTo(9);
    const auto first = d.office.desk().takeDigests(everybody);
    QVERIFY(first);
    QCOMPARE(first->size(), 1);
    QCOMPARE(first->first().member, d.office.officer);
    QCOMPARE(first->first().name, u"Trần Văn Cán"_s);
    QCOMPARE(first->first().duties.size(), 1);
    QVERIFY(d.office.desk().takeDigests(everybody)->isEmpty());
    d.office.reopen(); // another process of this machine knows it too
    QVERIFY(d.office.desk().takeDigests(everybody)->isEmpty());
    d.moveTo(10);
    QCOMPARE(d.office.desk().takeDigests({d.office.officer})->size(), 1);
}

void DeskDutiesTest::reminderRisesAndRestsOnDaysOff()
{
    DutyOffice d;
    d.setRule(weekly);
    const QList<MemberId> everybody{d.office.keeper, d.office.officer, d.office.reviewer};
    const auto toldOn = [&](int day) {
        d.moveTo(day);
        QList<MemberId> members;
        const QList<Digest> taken = d.office.desk().takeDigests(everybody).value();
        for (const Digest &digest : taken)
            members.append(digest.member);
        return members;
    };
    QCOMPARE(toldOn(4), QList<MemberId>());
    QCOMPARE(toldOn(5), QList<MemberId>()); // Saturday
    QCOMPARE(toldOn(6), QList<MemberId>()); // Sunday
    QCOMPARE(toldOn(7), QList{d.office.officer});
    QCOMPARE(toldOn(10), (QList{d.office.officer, d.office.reviewer}));
    QCOMPARE(toldOn(13), QList<MemberId>()); // Sunday, three days late
    QCOMPARE(toldOn(15), everybody);
    d.publish(u"Thông báo"_s);
    QCOMPARE(toldOn(16), QList<MemberId>());
}

void DeskDutiesTest::changesOfASiteAreDecided_data()
{
    QTest::addColumn<QList<KnownPage>>("known");
    QTest::addColumn<std::optional<publish::Observed>>("newest");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<QList<Sighting>>("expected");
    using Transition = PageObserved::Transition;
    const SiteId site;
    const publish::Observed a{.url = QUrl(u"https://x.vn/a"_s), .title = u"A"_s, .at = fromMilliseconds(1000)};
    const publish::Observed b{.url = QUrl(u"https://x.vn/b"_s), .title = u"B"_s, .at = fromMilliseconds(2000)};
    const auto known = [&](const publish::Observed &page, bool there = true) {
        return KnownPage{
            .page = Subject::web(site, page.url), .words = {}, .fingerprint = fingerprintOf(page), .siteDate = page.at, .there = there};
    };
    publish::Observed renamed = b;
    renamed.title = u"B, sửa"_s;
    const Subject pageA = Subject::web(site, a.url);
    const Subject pageB = Subject::web(site, b.url);
    const auto row = [](const char *name, const QList<KnownPage> &before, const std::optional<publish::Observed> &newest, bool ours,
                         const QList<Sighting> &expected) { QTest::newRow(name) << before << newest << ours << expected; };
    row("empty stays empty", {}, std::nullopt, false, {});
    row("first page", {}, a, false, {{pageA, Transition::Seen}});
    row("the same again", {known(a)}, a, false, {});
    row("a newer one", {known(a)}, b, false, {{pageB, Transition::Seen}});
    row("changed", {known(a), known(b)}, renamed, false, {{pageB, Transition::Changed}});
    row("newest gone", {known(a), known(b)}, a, false, {{pageB, Transition::Vanished}});
    row("stays gone", {known(a), known(b, false)}, a, false, {});
    row("back", {known(a), known(b, false)}, b, false, {{pageB, Transition::Back}});
    row("all gone", {known(a), known(b)}, std::nullopt, false, {{pageA, Transition::Vanished}, {pageB, Transition::Vanished}});
    row("ours needs no fact", {}, b, true, {});
    row("ours, older than theirs", {known(b)}, a, true, {{pageB, Transition::Vanished}});
    row("ours, newer than theirs", {known(a)}, b, true, {});
}

void DeskDutiesTest::changesOfASiteAreDecided()
{
    QFETCH(QList<KnownPage>, known);
    QFETCH(std::optional<publish::Observed>, newest);
    QFETCH(bool, ours);
    QFETCH(QList<Sighting>, expected);
    QCOMPARE(decideSightings(SiteId(), known, newest, ours), expected);
}

QTEST_GUILESS_MAIN(DeskDutiesTest)
#include "tst_deskduties.moc"
