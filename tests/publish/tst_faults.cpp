// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/faulty.h"
#include "publish/sitefixture.h"

#include "publish/staticsite.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace toasoan;
using namespace toasoan::publish;
using toasoan::test::Fault;
using toasoan::test::FaultyRecorder;
using toasoan::test::FaultyTransport;
using toasoan::test::SiteFixture;

namespace {

/// What a test brings about before the round that fails.
enum class Scene { Publish, Correct, Withdraw, Remove };

Revision text(SiteFixture &site, const QByteArray &words)
{
    Revision revision = SiteFixture::text(u"Kết quả"_s, "<p>" + words + "</p>");
    revision.attachments = {{site.newsroom.addMedia("tệp " + words), u"tep.pdf"_s, u"Tệp"_s}};
    return revision;
}

PostId set(SiteFixture &site, Scene scene)
{
    (void)site.publish(u"Bài bên cạnh"_s, "<p>Luôn ở đây</p>");
    const Revision first = text(site, "ban đầu");
    const PostId post = site.publish(first);
    if (scene == Scene::Publish)
        return post;
    site.run();
    site.clock.advance(24h);
    const SubmissionKind kind = scene == Scene::Correct ? SubmissionKind::Correct
        : scene == Scene::Withdraw                      ? SubmissionKind::Withdraw
                                                        : SubmissionKind::Remove;
    site.follow(post, kind, scene == Scene::Correct ? text(site, "đã sửa") : first, u"Ghi chú."_s);
    return post;
}

void runWithFault(SiteFixture &site, Fault &fault)
{
    FaultyRecorder recorder(site.newsroom, fault);
    const auto connect = [&](const Site &wanted) -> Result<std::unique_ptr<Connector>> {
        auto transport = std::make_unique<FaultyTransport>(std::make_unique<FolderTransport>(site.root()), fault);
        return std::make_unique<StaticSite>(wanted, site.newsroom, site.clock, std::move(transport), Theme::load().value());
    };
    Publisher publisher(site.newsroom, recorder, site.attempts, site.clock, connect);
    (void)publisher.runOnce(site.site, {});
}

bool isHtmlOrMedia(const QString &path) { return path.endsWith(".html"_L1) || path.startsWith("media/"_L1) || path.endsWith(".css"_L1); }

/// What the public can get, without the times in the manifest.
QMap<QString, QByteArray> publicFiles(const SiteFixture &site)
{
    QMap<QString, QByteArray> shown;
    for (const auto &[path, bytes] : site.files().asKeyValueRange()) {
        if (isHtmlOrMedia(path))
            shown.insert(path, bytes);
    }
    return shown;
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyFailingCallIsMadeGoodByTheNextRound_data();
    void everyFailingCallIsMadeGoodByTheNextRound();
    void aHalfWrittenPageIsNeverSeen();

private:
    void failAt(int number, Scene scene, Fault fault, const QMap<QString, QByteArray> &wanted, bool &reached);
};

void FaultsTest::everyFailingCallIsMadeGoodByTheNextRound_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<Fault::When>("when");
    QTest::addColumn<bool>("dead");
    const std::pair<const char *, Scene> scenes[] = {
        {"publish", Scene::Publish}, {"correct", Scene::Correct}, {"withdraw", Scene::Withdraw}, {"remove", Scene::Remove}};
    for (const auto &[name, scene] : scenes) {
        QTest::addRow("%s, call fails", name) << scene << Fault::When::Before << false;
        QTest::addRow("%s, answer lost", name) << scene << Fault::When::After << false;
        QTest::addRow("%s, killed before", name) << scene << Fault::When::Before << true;
        QTest::addRow("%s, killed after", name) << scene << Fault::When::After << true;
    }
}

void FaultsTest::everyFailingCallIsMadeGoodByTheNextRound()
{
    QFETCH(Scene, scene);
    QFETCH(Fault::When, when);
    QFETCH(bool, dead);
    SiteFixture clean;
    (void)set(clean, scene);
    (void)clean.run();
    const auto wanted = publicFiles(clean);
    int number = 0;
    for (bool reached = true; reached; ++number)
        failAt(number, scene, Fault{.at = number, .when = when, .kind = Error::Kind::Storage, .dead = dead}, wanted, reached);
    QVERIFY2(number > 20, "so few calls cannot have delivered a page");
}

void FaultsTest::failAt(int number, Scene scene, Fault fault, const QMap<QString, QByteArray> &wanted, bool &reached)
{
    SiteFixture site;
    const PostId post = set(site, scene);
    runWithFault(site, fault);
    reached = fault.happened;
    const auto report = site.run();
    const QString where = u"call %1"_s.arg(number);
    for (const PostReport &each : report.posts)
        QVERIFY2(!each.error, qPrintable(where + u": "_s + each.error.value_or(Error{}).detail));
    const SiteLine line = site.line(post);
    QVERIFY2(line.stored == line.wanted && line.seenAt && !line.drift, qPrintable(where));
    // One page, and everything as an undisturbed run leaves it; nothing half-written stays.
    QCOMPARE(publicFiles(site).keys(), wanted.keys());
    QVERIFY2(publicFiles(site) == wanted, qPrintable(where));
    QVERIFY2(std::ranges::none_of(site.paths(), [](const QString &path) { return path.contains("toasoan-part"_L1); }), qPrintable(where));
    // The proofs fit each other: every stored and seen names a plan for the same submission.
    for (const VerifiedEvent &event : site.newsroom.events(post)) {
        if (const auto *stored = std::get_if<DeliveryStored>(&event.event.payload)) {
            const auto all = site.newsroom.events(post);
            const auto plan = std::ranges::find(all, stored->plan, &VerifiedEvent::id);
            QVERIFY2(
                plan != all.end() && std::get<DeliveryPlanned>(plan->event.payload).submission == stored->submission, qPrintable(where));
        }
    }
    // And a further round has nothing to do.
    const auto events = site.newsroom.events(post).size();
    site.run();
    QCOMPARE(site.newsroom.events(post).size(), events);
}

void FaultsTest::aHalfWrittenPageIsNeverSeen()
{
    // Whatever call of a correction fails, the page is the old one or the new one.
    SiteFixture before;
    const PostId post = set(before, Scene::Correct);
    const QByteArray oldPage = before.read(before.pageOf(post));
    (void)before.run();
    const QByteArray newPage = before.read(before.pageOf(post));
    QCOMPARE_NE(oldPage, newPage);
    for (int number = 0;; ++number) {
        SiteFixture site;
        const PostId same = set(site, Scene::Correct);
        Fault fault{.at = number, .when = Fault::When::After, .kind = Error::Kind::DiskFull, .dead = true};
        runWithFault(site, fault);
        const QByteArray page = site.read(site.pageOf(same));
        QVERIFY(page == oldPage || page == newPage);
        if (!fault.happened)
            break;
    }
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
