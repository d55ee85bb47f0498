// SPDX-License-Identifier: GPL-3.0-or-later
// What the sites show, looked at over a real web server.
#include <QRegularExpression>
#include <QTest>

#include "desk/deskfixture.h"
#include "publish/webserver.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

class DeskObserveTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ourOwnPageNeedsNoFact();
    void withdrawnPageOfOursIsNoNews();
    void pageOfOthersIsSignedWhenItComesAndGoes();
    void whatCannotBeLookedAtIsSaid();
    void oneWhoPublishesIsNotDisturbed();

private:
    PostId publish(const QString &title);
    void decide(const Submit &wish);
    void runPublisher();
    [[nodiscard]] Duty duty();
    [[nodiscard]] qint64 cursor() { return m_office->desk().changesSince(0)->cursor; }
    /// One look at the site: how many facts it signed.
    [[nodiscard]] int look();
    // the section's page as it lies on the server
    [[nodiscard]] QString listPath() const { return m_office->siteFolder() + u"/tin-tuc/index.html"_s; }
    [[nodiscard]] QByteArray readList() const;
    void writeList(const QByteArray &page) const;
    [[nodiscard]] static QByteArray withItem(QByteArray page, const QString &title, const QString &date);
    /// What was last signed about the one page of others.
    [[nodiscard]] PageObserved::Transition transition();

    std::unique_ptr<test::WebServer> m_server;
    std::unique_ptr<test::DeskFixture> m_office;
};

void DeskObserveTest::initTestCase()
{
    if (!test::WebServer::installed())
        QFAIL("nginx is not installed; packaging/debian13-packages names it");
}

void DeskObserveTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<test::WebServer>();
    m_office = std::make_unique<test::DeskFixture>();
    QVERIFY2(m_server->serve(m_office->siteFolder()), m_server->errors().constData());
    m_office->as(m_office->keeper);
    m_office->must(ChangeSite{.site = m_office->site, .name = {}, .baseUrl = m_server->url(), .settings = {}, .retired = {}});
    m_office->must(ChangeSection{.section = m_office->section,
        .name = {},
        .postType = {},
        .responsible = {},
        .approvals = {},
        .cadence = Cadence{.workingDays = 5}});
}

void DeskObserveTest::cleanup()
{
    m_server.reset();
    m_office.reset();
}

QByteArray DeskObserveTest::readList() const
{
    QFile file(listPath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DeskObserveTest::writeList(const QByteArray &page) const
{
    QFile file(listPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
}

QByteArray DeskObserveTest::withItem(QByteArray page, const QString &title, const QString &date)
{
    const QString item =
        u"<li class=\"item\">\n<h2><a href=\"khac/\">%1</a></h2>\n<p class=\"when\"><time datetime=\"%2\">hôm qua</time></p></li>\n"_s;
    const qsizetype first = page.indexOf("<li class=\"item\">");
    return first < 0 ? QByteArray() : page.insert(first, item.arg(title, date).toUtf8());
}

PageObserved::Transition DeskObserveTest::transition()
{
    const QList<ObservedPage> observed = m_office->desk().ledger().observedPages().value();
    return m_office->desk().ledger().web(observed.first().subject).value().latest->transition;
}

void DeskObserveTest::decide(const Submit &wish)
{
    m_office->as(m_office->officer);
    const Outcome submitted = m_office->must(wish);
    m_office->as(m_office->reviewer);
    m_office->must(Approve{.post = submitted.post, .submission = submitted.submission});
    runPublisher();
}

void DeskObserveTest::runPublisher()
{
    m_office->clock.advance(1min);
    const auto report = m_office->desk().publishOnce(std::nullopt);
    QVERIFY(report);
    for (const auto &post : report->posts)
        QVERIFY2(!post.error, qPrintable(post.error.value_or(Error{}).detail));
}

PostId DeskObserveTest::publish(const QString &title)
{
    const Draft draft = m_office->draft(title, u"<p>Nội dung.</p>"_s);
    decide(Submit{.content = draft});
    return draft.post;
}

Duty DeskObserveTest::duty() { return m_office->desk().duties(m_office->desk().today().value()).value().first(); }

int DeskObserveTest::look()
{
    const auto report = m_office->desk().observeSites(std::nullopt);
    return report && report->looked == 1 && report->sites.isEmpty() ? report->changes : -1;
}

void DeskObserveTest::ourOwnPageNeedsNoFact()
{
    const PostId post = publish(u"Thông báo"_s);
    const qint64 before = cursor();
    QCOMPARE(look(), 0);
    QCOMPARE(cursor(), before);
    QCOMPARE(duty().news->post, post);
    QCOMPARE(duty().news->url.host(), m_server->url().host());
}

void DeskObserveTest::withdrawnPageOfOursIsNoNews()
{
    const PostId post = publish(u"Thông báo"_s);
    decide(Submit{.kind = SubmissionKind::Withdraw, .content = m_office->desk().openDraft(post)->first(), .note = u"Hết hiệu lực"_s});
    QCOMPARE(look(), 0);
    QVERIFY(!duty().news);
}

// As somebody with access to the server does, past this program.
void DeskObserveTest::pageOfOthersIsSignedWhenItComesAndGoes()
{
    publish(u"Bài của ta"_s);
    const QByteArray before = readList();
    m_office->clock.advance(24h * 20);
    QCOMPARE(duty().status.freshness, Freshness::Overdue);
    const QString date = toDateTime(m_office->clock.now() - 24h).toString(Qt::ISODate);
    writeList(withItem(before, u"Bài của người khác"_s, date));
    QCOMPARE(look(), 1);
    QCOMPARE(look(), 0); // nothing changed
    const Duty fresh = duty();
    QCOMPARE(fresh.status.freshness, Freshness::Fresh);
    QVERIFY(fresh.news->post.isNull());
    QCOMPARE(fresh.news->title, u"Bài của người khác"_s);
    QCOMPARE(fresh.news->url, m_server->url(u"tin-tuc/khac/"_s));
    QCOMPARE(transition(), PageObserved::Transition::Seen);

    writeList(withItem(before, u"Bài của người khác, sửa"_s, date));
    QCOMPARE(look(), 1);
    QCOMPARE(transition(), PageObserved::Transition::Changed);
    QCOMPARE(duty().news->title, u"Bài của người khác, sửa"_s);
    writeList(before);
    QCOMPARE(look(), 1);
    QCOMPARE(transition(), PageObserved::Transition::Vanished);
    QCOMPARE(duty().status.freshness, Freshness::Overdue);
    QCOMPARE(look(), 0);
    writeList(withItem(before, u"Bài của người khác"_s, date));
    QCOMPARE(look(), 1);
    QCOMPARE(transition(), PageObserved::Transition::Back);
    QCOMPARE(duty().status.freshness, Freshness::Fresh);
    QVERIFY(m_office->desk().verify()->sound());
}

void DeskObserveTest::whatCannotBeLookedAtIsSaid()
{
    publish(u"Thông báo"_s);
    m_server->stop();
    const qint64 before = cursor();
    const auto report = m_office->desk().observeSites(std::nullopt);
    QVERIFY(report);
    QCOMPARE(report->looked, 0);
    QCOMPARE(report->sites.value(m_office->site).kind, Error::Kind::Offline);
    QCOMPARE(cursor(), before); // silence is not an empty section
    QVERIFY(duty().news);
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(m_office->desk().observeSites(std::nullopt, stop.get_token())->sites.value(m_office->site).kind, Error::Kind::Cancelled);
    QCOMPARE(m_office->desk().observeSites(SiteId()).error().kind, Error::Kind::NotFound);
}

void DeskObserveTest::oneWhoPublishesIsNotDisturbed()
{
    const auto other = OutboxStore::open(m_office->folder());
    QVERIFY(other);
    const auto lease = (*other)->takeLease(m_office->site, u"somebody else"_s);
    QVERIFY(lease);
    const auto report = m_office->desk().observeSites(std::nullopt);
    QVERIFY(report);
    QCOMPARE(report->sites.value(m_office->site).kind, Error::Kind::Busy);
}

QTEST_GUILESS_MAIN(DeskObserveTest)
#include "tst_deskobserve.moc"
