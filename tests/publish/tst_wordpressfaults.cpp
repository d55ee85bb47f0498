// SPDX-License-Identifier: GPL-3.0-or-later
// A WordPress that fails, refuses or loses its answers: nothing is lost, nothing is made twice, and the next round heals.
#include "publish/cutproxy.h"
#include "publish/httpfetch.h"
#include "publish/servers.h"
#include "publish/sitefault.h"
#include "publish/wordpressoffice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::CutProxy;
using toasoan::test::SiteFixture;
using toasoan::test::WordPressOffice;
using toasoan::test::WordPressServer;
using Outcome = PostReport::Outcome;

class WordPressFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WordPressServer::installed())
            QFAIL("WordPress and its servers are not installed; packaging/debian13-packages names them");
        m_server = std::make_unique<WordPressServer>();
        QVERIFY2(m_server->start(), m_server->errors().constData());
        (void)m_server->php("wp_insert_term('Tin tức – Sự kiện', 'category', ['slug' => 'tin-tuc']);");
    }
    void cleanupTestCase() { m_server.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lostReplyMakesNoSecondPost_data();
    void lostReplyMakesNoSecondPost();
    void everyCutHealsInTheNextRound_data();
    void everyCutHealsInTheNextRound();
    void wrongPasswordIsToldFromNoRights();
    void rolesThatCannotPublishAreRefused();
    void addressesThatAreNoWordPress_data();
    void addressesThatAreNoWordPress();
    void settingsAreChecked();
    void databaseGoneIsTriedAgain();
    void maintenanceIsTriedAgain();
    void stoppedSiteIsTriedAgain();
    void postOfAnotherAccountIsNotMadeAgain();

private:
    void failsThenHeals(WordPressOffice &office, Error::Kind kind, const std::function<void()> &repair);
    std::unique_ptr<WordPressServer> m_server;
};

void WordPressFaultsTest::lostReplyMakesNoSecondPost_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("reservation") << QByteArray("POST /wp-json/wp/v2/posts HTTP");
    QTest::newRow("text") << QByteArray("POST /wp-json/wp/v2/posts/");
    QTest::newRow("media") << QByteArray("POST /wp-json/wp/v2/media?");
}

void WordPressFaultsTest::lostReplyMakesNoSecondPost()
{
    QFETCH(const QByteArray, request);
    CutProxy proxy(m_server->port());
    WordPressOffice office(*m_server, u"author1"_s, QUrl(u"http://127.0.0.1:%1/"_s.arg(proxy.port())));
    const PostId post = office.publishArticle();
    proxy.cutNext(CutProxy::Cut::After, [&](const QByteArray &head) { return head.startsWith(request); });
    (void)office.run();
    QVERIFY(proxy.hasCut());
    if (office.line(post).state != Public::Live)
        (void)office.run();
    QCOMPARE(office.line(post).state, Public::Live);
    const QJsonArray there = office.onSite(post);
    QCOMPARE(there.size(), 1);
    QCOMPARE(there[0]["status"_L1].toString(), u"publish"_s);
    for (const MediaId &media : {office.image, office.featured, office.file}) {
        const QByteArray digest = media.toHex().first(12).toLatin1();
        const QByteArray count =
            "global $wpdb; echo $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'attachment' AND post_name LIKE '%"
            + digest + "%'\");";
        QCOMPARE(m_server->php(count), QByteArray("1"));
    }
}

void WordPressFaultsTest::everyCutHealsInTheNextRound_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("the request is lost") << int(CutProxy::Cut::Before);
    QTest::newRow("the reply is lost") << int(CutProxy::Cut::After);
}

void WordPressFaultsTest::everyCutHealsInTheNextRound()
{
    QFETCH(const int, how);
    CutProxy proxy(m_server->port());
    for (int number = 0;; ++number) {
        WordPressOffice office(*m_server, u"author1"_s, QUrl(u"http://127.0.0.1:%1/"_s.arg(proxy.port())));
        const PostId post = office.publish(u"Tin đứt"_s, "<p>Một</p>");
        proxy.cutNumber(CutProxy::Cut(how), number);
        (void)office.run();
        if (!proxy.hasCut()) {
            QVERIFY(number > 8); // sign-in, look-up, category, reservation, reading, text, proof, page, …
            break;
        }
        (void)office.run();
        QVERIFY2(office.line(post).state == Public::Live, qPrintable(QString::number(number)));
        QCOMPARE(office.newsroom.countFacts(post, u"delivery.stored"_s), 1);
        QCOMPARE(office.onSite(post).size(), 1);
    }
    proxy.cutNext(CutProxy::Cut::Before, {});
}

void WordPressFaultsTest::wrongPasswordIsToldFromNoRights()
{
    WordPressOffice office(*m_server, u"author1"_s);
    const QByteArray right = std::exchange(office.password, "sai mat khau bi mat");
    const PostId post = office.publish(u"Tin"_s, "<p>Một</p>");
    const PostReport report = office.runFor(post);
    QCOMPARE(report.error->kind, Error::Kind::SiteRefused);
    QVERIFY2(report.error->detail.contains(u"password"_s) && !report.error->detail.contains(u"bi mat"_s), qPrintable(report.error->detail));
    QCOMPARE(siteFaultOf(*report.error), SiteFault::SignIn);
    QCOMPARE(office.connector()->test({}).error().kind, Error::Kind::SiteRefused);
    QCOMPARE(office.newsroom.countFacts(post, u"delivery.planned"_s), 0);
    office.password = right;
    QCOMPARE(office.runFor(post).outcome, Outcome::Live);
}

void WordPressFaultsTest::rolesThatCannotPublishAreRefused()
{
    for (const QString &user : {u"contrib1"_s, u"sub1"_s}) {
        WordPressOffice office(*m_server, user);
        const auto trial = office.connector()->test({});
        QCOMPARE(trial.error().kind, Error::Kind::SiteRefused);
        QVERIFY2(trial.error().detail.contains(user) && trial.error().detail.contains(u"_posts"_s), qPrintable(trial.error().detail));
        QCOMPARE(siteFaultOf(trial.error()), SiteFault::LacksRight);
        const PostId post = office.publish(u"Tin"_s, "<p>Một</p>");
        QCOMPARE(office.runFor(post).error->kind, Error::Kind::SiteRefused);
        QVERIFY(!office.line(post).stored);
        for (const QJsonValue each : office.onSite(post))
            QCOMPARE(each["status"_L1].toString(), u"draft"_s);
    }
}

void WordPressFaultsTest::addressesThatAreNoWordPress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<SiteFault>("fault");
    const quint16 silent = test::freePorts(1).first();
    QTest::newRow("nobody there") << QUrl(u"http://127.0.0.1:%1/"_s.arg(silent)) << Error::Kind::Offline << QString() << SiteFault::Other;
    QTest::newRow("no such host") << QUrl(u"https://khong-co-ten-nay.invalid/"_s) << Error::Kind::Offline << QString()
                                  << SiteFault::UnknownHost;
    QTest::newRow("certificate") << m_server->secureUrl() << Error::Kind::SiteRefused << u"certificate"_s << SiteFault::Certificate;
    QTest::newRow("another site") << m_server->foreignUrl() << Error::Kind::SiteRefused << u"Cổng khác"_s << SiteFault::NoWordPress;
    QTest::newRow("too busy") << m_server->busyUrl() << Error::Kind::Offline << u"429, again in 1 s"_s << SiteFault::OutOfOrder;
}

void WordPressFaultsTest::addressesThatAreNoWordPress()
{
    QFETCH(const QUrl, url);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, words);
    WordPressOffice office(*m_server, u"author1"_s, url);
    const PostId post = office.publish(u"Tin"_s, "<p>Một</p>");
    const PostReport report = office.runFor(post);
    QCOMPARE(report.outcome, Outcome::Failed);
    QVERIFY2(report.error->kind == kind && report.error->detail.contains(words, Qt::CaseInsensitive),
        qPrintable(errorCode(report.error->kind) + u' ' + report.error->detail));
    QTEST(siteFaultOf(*report.error), "fault");
    QCOMPARE(office.connector()->test({}).error().kind, kind);
    QCOMPARE(office.newsroom.countFacts(post, u"delivery.planned"_s), 0);
}

void WordPressFaultsTest::settingsAreChecked()
{
    const auto wrong = [](const char *url, const QMap<QString, QString> &settings) {
        const auto checked =
            checkSettings(Site{.connector = u"wordpress"_s, .baseUrl = QUrl(QString::fromLatin1(url)), .settings = settings});
        return checked ? QString() : checked.error().detail;
    };
    const QMap<QString, QString> user{{u"user"_s, u"a"_s}};
    QCOMPARE(wrong("https://example.org/", user), QString());
    QCOMPARE(wrong("http://127.0.0.1:8080/", user), QString());
    QCOMPARE(wrong("http://example.org/", user), u"https"_s);
    QCOMPARE(wrong("", user), u"url"_s);
    QCOMPARE(wrong("https://example.org/", {}), u"user"_s);
    QCOMPARE(wrong("https://example.org/", {{u"user"_s, u"a"_s}, {u"category.tin"_s, u" "_s}}), u"category.tin"_s);
    QCOMPARE(wrong("https://example.org/", {{u"user"_s, u"a"_s}, {u"usr"_s, u"b"_s}}), u"usr"_s);
}

void WordPressFaultsTest::failsThenHeals(WordPressOffice &office, Error::Kind kind, const std::function<void()> &repair)
{
    const PostId post = office.publish(u"Tin chờ"_s, "<p>Một</p>");
    const PostReport report = office.runFor(post);
    const Error error = report.error.value_or(Error{});
    const bool asExpected = report.outcome == Outcome::Failed && error.kind == kind;
    repair();
    QVERIFY2(asExpected, qPrintable(errorCode(error.kind) + u' ' + error.detail));
    QCOMPARE(office.outcomeOf(post), QString::number(int(Outcome::Live)));
    QCOMPARE(office.onSite(post).size(), 1);
}

void WordPressFaultsTest::databaseGoneIsTriedAgain()
{
    WordPressOffice office(*m_server, u"author1"_s);
    m_server->stopDatabase();
    failsThenHeals(office, Error::Kind::Offline, [&] { QVERIFY(m_server->startDatabase()); });
}

void WordPressFaultsTest::maintenanceIsTriedAgain()
{
    WordPressOffice office(*m_server, u"author1"_s);
    m_server->setMaintenance(true);
    failsThenHeals(office, Error::Kind::Offline, [&] { m_server->setMaintenance(false); });
}

void WordPressFaultsTest::stoppedSiteIsTriedAgain()
{
    // Stops between the signed plan and the first byte of the page.
    struct StopsBeforePut final : Connector {
        StopsBeforePut(std::unique_ptr<Connector> connector, WordPressServer &stopped)
            : real(std::move(connector))
            , server(stopped)
        {
        }
        Result<DeliveryPlanned> plan(const Delivery &delivery, std::stop_token stop) override { return real->plan(delivery, stop); }
        Result<Found> find(PostId post, const QList<DeliveryPlanned> &plans, std::stop_token stop) override
        {
            return real->find(post, plans, stop);
        }
        Result<> put(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override
        {
            server.stopWeb();
            return real->put(delivery, plan, stop);
        }
        Result<> refreshLists(const DeliveryPlanned &, const Target &, PostId, std::stop_token) override { return {}; }
        Result<QByteArray> expected(const Delivery &delivery, const DeliveryPlanned &plan) const override
        {
            return real->expected(delivery, plan);
        }
        Result<DeliverySeen> see(const Delivery &delivery, const DeliveryPlanned &plan, std::stop_token stop) override
        {
            return real->see(delivery, plan, stop);
        }
        Result<TrialReport> test(std::stop_token stop) override { return real->test(stop); }
        Result<std::optional<Observed>> observe(SectionId section, std::stop_token stop) override { return real->observe(section, stop); }
        std::unique_ptr<Connector> real;
        WordPressServer &server;
    };
    WordPressOffice office(*m_server, u"author1"_s);
    const auto connect = office.connect;
    office.connect = [&](const Site &site) -> Result<std::unique_ptr<Connector>> {
        return std::make_unique<StopsBeforePut>(connect(site).value(), *m_server);
    };
    failsThenHeals(office, Error::Kind::Offline, [&] {
        QVERIFY(m_server->startWeb());
        office.connect = connect;
    });
}

void WordPressFaultsTest::postOfAnotherAccountIsNotMadeAgain()
{
    WordPressOffice office(*m_server, u"editor1"_s);
    const PostId post = office.publish(u"Tin của người khác"_s, "<p>Một</p>");
    QCOMPARE(office.runFor(post).outcome, Outcome::Live);
    office.changeByHand(post, "'post_status' => 'draft'");
    const DeliveryPlanned plan = *office.line(post).planned;
    // The account of the site is changed to one that may not see the other's draft.
    const auto author = makeConnector(
        Site{.id = office.site, .connector = u"wordpress"_s, .baseUrl = m_server->url(), .settings = {{u"user"_s, u"author1"_s}}},
        office.newsroom, office.clock, {.user = u"author1"_s, .password = m_server->password(u"author1"_s)});
    QCOMPARE((*author)->find(post, {plan}, {}).error().kind, Error::Kind::SiteRefused);
    DeliveryPlanned unknown = plan;
    unknown.remoteId.clear();
    QCOMPARE((*author)->find(post, {unknown}, {}).error().kind, Error::Kind::SiteRefused);
    QCOMPARE(office.onSite(post).size(), 1);
}

QTEST_GUILESS_MAIN(WordPressFaultsTest)
#include "tst_wordpressfaults.moc"
