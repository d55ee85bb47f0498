// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"
#include "ledger/randomhistory.h"
#include "ledger/views.h"

#include <QTest>

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ViewsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_newsroom.reset(); }

    void aRowSaysWhatThePostIs();
    void anAdoptedPageHasARow();
    void voidEventsAreMarked();
    void pagingNeitherRepeatsNorSkipsWhilePostsChange();
    void filtersChooseAndCount();
    void theWordFollowsTheClock();
    void spansGiveTheWordOfEveryMoment();

    void outboxHoldsWhatTheSiteLacks();
    void outboxShowsWhatComesNext();
    void siteItemsKeepTheirNumbers();
    void siteItemsShowWhatIsStored();

    void rebuildEqualsIncrement_data();
    void rebuildEqualsIncrement();
    void anotherVersionIsMadeAnew();
    void repairFindsNothingInSoundViews();
    void repairNamesATamperedRow_data();
    void repairNamesATamperedRow();
    void everyObjectOfTheViewsIsNamed();

private:
    WorkspaceFixture &newsroom();
    [[nodiscard]] PostViews &views() { return newsroom().ledger->views(); }
    [[nodiscard]] PostRow row(PostId post);
    [[nodiscard]] PostId deliveredPost(const QString &title);
    [[nodiscard]] QStringList itemTitles(const QList<SiteItem> &items);

    std::unique_ptr<WorkspaceFixture> m_newsroom;
};

namespace {

const QStringList rowTables{
    u"view_posts"_s, u"view_word_spans"_s, u"view_titles"_s, u"view_texts"_s, u"view_site_items"_s, u"view_outbox"_s};

// Every row of every view, in an order of its own.
QStringList dump(const QString &folder)
{
    const auto database = must(Database::open(folder + u"/ledger.db"_s), "database");
    QStringList rows;
    for (const QString &table : rowTables) {
        QStringList columns;
        must(database->forEach(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), {}, [&](const Database::Row &row) {
            columns.append(row.text(u"name"));
            return true;
        }));
        if (table == u"view_titles"_s || table == u"view_texts"_s)
            columns.prepend(u"rowid"_s);
        must(database->forEach(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table), {}, [&](const Database::Row &row) {
            QString line = table;
            for (const QString &column : std::as_const(columns)) {
                const QVariant value = row.value(column);
                const bool isBytes = value.typeId() == QMetaType::QByteArray;
                line += u' ' + column + u'=' + (isBytes ? QString::fromLatin1(value.toByteArray().toHex()) : value.toString());
            }
            rows.append(line);
            return true;
        }));
    }
    rows.sort();
    return rows;
}

} // namespace

WorkspaceFixture &ViewsTest::newsroom()
{
    if (!m_newsroom)
        m_newsroom = std::make_unique<WorkspaceFixture>();
    return *m_newsroom;
}

PostRow ViewsTest::row(PostId post) { return *must(views().row(post, newsroom().clock.now()), "row"); }

PostId ViewsTest::deliveredPost(const QString &title)
{
    const auto post = randomId<PostId>();
    newsroom().deliver(post, newsroom().approved(post, title));
    return post;
}

QStringList ViewsTest::itemTitles(const QList<SiteItem> &items)
{
    QStringList titles;
    for (const SiteItem &item : items)
        titles.append(item.title);
    return titles;
}

void ViewsTest::aRowSaysWhatThePostIs()
{
    WorkspaceFixture &n = newsroom();
    const auto post = randomId<PostId>();
    QVERIFY(!must(views().row(post, n.clock.now()), "row"));
    const BlobId revision = n.revise(post, u"Thông báo"_s);
    QCOMPARE(row(post).title, u"Thông báo"_s);
    QCOMPARE(row(post).owner, n.officer.id);
    QCOMPARE(row(post).section, n.section);
    QCOMPARE(row(post).word, Word::Draft);
    QCOMPARE(row(post).waitingSince, std::nullopt);

    const Instant asked = n.clock.now();
    const Instant later = asked + 5h;
    const BlobId submission = n.submit(post, revision, SubmissionKind::Publish, later);
    QCOMPARE(row(post).waitingSince, asked);
    QCOMPARE(row(post).changed, asked);
    QCOMPARE(row(post).notBefore, later);
    QCOMPARE(row(post).working, Working::Submitted);
    n.approve(post, submission);
    QCOMPARE(row(post).waitingSince, std::nullopt);
    QCOMPARE(row(post).word, Word::Scheduled);
    QCOMPARE(row(post).liveSince, std::nullopt);
    QCOMPARE(row(post).url, QUrl());

    n.clock.set(later);
    n.deliver(post, submission);
    QCOMPARE(row(post).word, Word::Live);
    QCOMPARE(row(post).liveSince, later + 2s);
    QVERIFY(row(post).url.isLocalFile());
    QVERIFY(!row(post).hasVoid);
}

void ViewsTest::anAdoptedPageHasARow()
{
    WorkspaceFixture &n = newsroom();
    const auto post = randomId<PostId>();
    const Words text = sealed(u"Lịch tiếp dân\nThứ hai hằng tuần"_s);
    n.append(n.officer, Subject::post(post),
        {PostAdopted{.site = n.site,
            .section = n.section,
            .remoteId = u"12"_s,
            .url = QUrl(u"https://xa.example/lich"_s),
            .fingerprint = QByteArray(32, '\1'),
            .siteDate = n.clock.now(),
            .text = text.id}},
        {text.sealed});
    QCOMPARE(row(post).title, u"Lịch tiếp dân"_s);
    QCOMPARE(row(post).section, n.section);
    QCOMPARE(row(post).word, Word::Adopted);
    QCOMPARE(row(post).url, QUrl(u"https://xa.example/lich"_s));
    QCOMPARE(must(views().search(u"thu hai"_s, {}, 5, n.clock.now()), "search").size(), 1);
    QVERIFY(must(views().outbox(5), "outbox").isEmpty());
}

void ViewsTest::voidEventsAreMarked()
{
    WorkspaceFixture &n = newsroom();
    const auto post = randomId<PostId>();
    const BlobId submission = n.submit(post, n.revise(post, u"Thông báo"_s));
    n.append(n.keeper, Subject::post(post), {PostApproved{.submission = submission}});
    QVERIFY(row(post).hasVoid);
    QCOMPARE(row(post).working, Working::Submitted);
}

void ViewsTest::pagingNeitherRepeatsNorSkipsWhilePostsChange()
{
    WorkspaceFixture &n = newsroom();
    QList<PostId> posts;
    for (int i = 0; i < 23; ++i) {
        posts.append(randomId<PostId>());
        n.revise(posts.last(), QString::number(i));
    }
    QSet<PostId> changed;
    QList<PostId> seen;
    std::optional<PostCursor> cursor = PostCursor();
    for (int round = 0; cursor; ++round) {
        const PostPage page = must(views().page({}, *cursor, 4, n.clock.now()), "page");
        QVERIFY(page.rows.size() == 4 || !page.next);
        for (const PostRow &shown : page.rows)
            seen.append(shown.id);
        cursor = page.next;
        // One that was shown and one that was not both move to the front.
        for (const PostId &moved : {seen[round], posts[round]}) {
            n.revise(moved, u"mới"_s);
            changed.insert(moved);
        }
        n.revise(randomId<PostId>(), u"thêm"_s);
    }
    QCOMPARE(QSet<PostId>(seen.begin(), seen.end()).size(), seen.size());
    for (const PostId &post : std::as_const(posts))
        QVERIFY(seen.contains(post) || changed.contains(post));
    const PostPage all = must(views().page({}, {}, 100, n.clock.now()), "page");
    QVERIFY(!all.next);
    QCOMPARE(must(views().count({}, n.clock.now()), "count"), all.rows.size());
}

void ViewsTest::filtersChooseAndCount()
{
    RandomHistory history(7);
    history.run(120);
    WorkspaceFixture &n = history.newsroom;
    QList<PostFilter> filters;
    for (const MemberId &member : {n.officer.id, n.reviewer.id, n.deputy.id})
        filters << PostFilter{.owner = member} << PostFilter{.reviewableBy = member};
    for (const std::chrono::hours ahead : {0h, 6h, 48h})
        filters << PostFilter{.dueBefore = n.clock.now() + ahead}
                << PostFilter{.word = Word::Scheduled, .dueBefore = n.clock.now() + ahead};
    filters << PostFilter{.section = n.section} << PostFilter{.owner = n.officer.id, .section = n.section};
    for (int working = 0; working < 4; ++working)
        filters << PostFilter{.working = Working(working)} << PostFilter{.working = Working(working), .word = Word::Draft};
    for (int word = 0; word <= int(Word::Frozen); ++word)
        filters << PostFilter{.word = Word(word)};
    const QList<PostRow> all = must(n.ledger->views().page({}, {}, 100, n.clock.now()), "page").rows;
    QVERIFY(!all.isEmpty());
    const auto onItsWay = [](const PostRow &post) {
        const QSet<Word> ended{Word::Draft, Word::Returned, Word::Live, Word::Corrected, Word::Withdrawn, Word::Removed, Word::Differs,
            Word::Vanished, Word::Adopted, Word::Undecided, Word::Frozen};
        return post.notBefore && !ended.contains(post.word);
    };
    int due = 0;
    int found = 0;
    for (const PostFilter &filter : std::as_const(filters)) {
        QList<PostRow> expected;
        for (const PostRow &post : all) {
            const PostState state = n.state(post.id);
            const auto waits = [&](const SubmissionState &s) { return s.waiting && s.submitter != filter.reviewableBy; };
            const bool reviewable = state.working == Working::Submitted && std::ranges::any_of(state.submissions, waits);
            if ((!filter.owner || post.owner == *filter.owner) && (!filter.section || post.section == *filter.section)
                && (!filter.working || state.working == *filter.working) && (!filter.word || wordFor(state, n.clock.now()) == *filter.word)
                && (!filter.reviewableBy || reviewable) && (!filter.dueBefore || (onItsWay(post) && post.notBefore < filter.dueBefore))) {
                expected.append(post);
                due += filter.dueBefore.has_value() ? 1 : 0;
            }
        }
        QCOMPARE(must(n.ledger->views().page(filter, {}, 100, n.clock.now()), "page").rows, expected);
        QCOMPARE(must(n.ledger->views().count(filter, n.clock.now()), "count"), expected.size());
        found += int(expected.size());
    }
    QVERIFY(found > 20);
    QVERIFY(due > 0);
}

void ViewsTest::theWordFollowsTheClock()
{
    WorkspaceFixture &n = newsroom();
    const auto post = randomId<PostId>();
    const Instant at = n.clock.now() + 3h;
    n.approve(post, n.submit(post, n.revise(post, u"Thông báo"_s), SubmissionKind::Publish, at));
    const auto wordAt = [&](Instant now) { return must(views().row(post, now), "row")->word; };
    QCOMPARE(wordAt(at - 1ms), Word::Scheduled);
    QCOMPARE(wordAt(at), Word::Approved);
    QCOMPARE(wordAt(at + lateTolerance), Word::Approved);
    QCOMPARE(wordAt(at + lateTolerance + 1ms), Word::Missed);
    const PostFilter missed{.word = Word::Missed};
    QCOMPARE(must(views().count(missed, at), "count"), 0);
    QCOMPARE(must(views().count(missed, at + 3h), "count"), 1);
    QCOMPARE(must(views().page(missed, {}, 10, at + 3h), "page").rows.size(), 1);
}

void ViewsTest::spansGiveTheWordOfEveryMoment()
{
    QRandomGenerator random(3);
    QSet<Word> words;
    for (const quint32 seed : {11U, 12U, 13U}) {
        RandomHistory history(seed);
        for (int round = 0; round < 12; ++round) {
            history.run(8);
            for (const PostId &post : std::as_const(history.posts)) {
                const auto state = history.newsroom.ledger->post(post);
                for (int i = 0; state && i < 10; ++i) {
                    const Instant moment = history.newsroom.clock.now() + std::chrono::minutes(random.bounded(2000) - 1000);
                    QCOMPARE(must(history.newsroom.ledger->views().row(post, moment), "row")->word, wordFor(*state, moment));
                    words.insert(wordFor(*state, moment));
                }
            }
        }
    }
    QVERIFY(words.contains(Word::Scheduled) && words.contains(Word::Missed));
    QVERIFY(words.size() > 10);
}

void ViewsTest::outboxHoldsWhatTheSiteLacks()
{
    WorkspaceFixture &n = newsroom();
    const auto post = randomId<PostId>();
    const BlobId submission = n.submit(post, n.revise(post, u"Thông báo"_s));
    QVERIFY(must(views().outbox(10), "outbox").isEmpty());
    n.approve(post, submission);
    QList<OutboxRow> rows = must(views().outbox(10), "outbox");
    QCOMPARE(must(views().outboxPosts(n.site), "outbox"), QList<PostId>{post});
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().post, post);
    QCOMPARE(rows.first().site, n.site);
    QCOMPARE(rows.first().title, u"Thông báo"_s);
    QCOMPARE(rows.first().wanted, submission);
    QCOMPARE(rows.first().state, Public::Wanted);
    QVERIFY(!rows.first().held && !rows.first().undecided);
    QVERIFY(must(views().outboxPosts(randomId<SiteId>()), "outbox").isEmpty());

    n.append(n.reviewer, Subject::post(post), {DeliveryHeld{.submission = submission, .site = n.site}});
    QVERIFY(must(views().outbox(10), "outbox").first().held);
    n.deliver(post, submission);
    QVERIFY(must(views().outbox(10), "outbox").isEmpty());
    n.append(n.machine, Subject::post(post),
        {DeliveryDrifted{.drift = DeliveryDrifted::Drift::Gone, .submission = submission, .site = n.site, .fingerprint = {}}});
    rows = must(views().outbox(10), "outbox");
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().state, Public::Vanished);
    n.append(n.machine, Subject::post(post),
        {DeliveryDrifted{.drift = DeliveryDrifted::Drift::Back, .submission = submission, .site = n.site, .fingerprint = {}}});
    QVERIFY(must(views().outbox(10), "outbox").isEmpty());
}

void ViewsTest::outboxShowsWhatComesNext()
{
    WorkspaceFixture &n = newsroom();
    const auto post = randomId<PostId>();
    const Instant soon = n.clock.now() + 24h;
    const BlobId revision = n.revise(post, u"Mời họp"_s);
    const BlobId publish = n.submit(post, revision, SubmissionKind::Publish, soon);
    n.approve(post, publish);
    const BlobId expiry = n.submit(post, revision, SubmissionKind::Withdraw, soon + 72h, soon + 96h);
    n.approve(post, expiry);
    const auto urgent = randomId<PostId>();
    const BlobId now = n.approved(urgent, u"Gấp"_s);

    QList<OutboxRow> rows = must(views().outbox(10), "outbox");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].wanted, now);
    QCOMPARE(rows[1].wanted, publish);
    QCOMPARE(rows[1].notBefore, soon);
    QCOMPARE(must(views().outbox(1), "outbox").size(), 1);

    n.clock.set(soon);
    n.deliver(post, publish);
    rows = must(views().outbox(10), "outbox");
    QCOMPARE(rows[1].wanted, expiry);
    QCOMPARE(rows[1].state, Public::Live);
    QCOMPARE(rows[1].notBefore, soon + 72h);
    QCOMPARE(rows[1].notAfter, soon + 96h);
    n.deliver(post, expiry);
    QCOMPARE(must(views().outbox(10), "outbox").size(), 1);
}

void ViewsTest::siteItemsKeepTheirNumbers()
{
    WorkspaceFixture &n = newsroom();
    const PostId first = deliveredPost(u"Một"_s);
    const PostId second = deliveredPost(u"Hai"_s);
    const PostId third = deliveredPost(u"Ba"_s);
    const auto number = [&](PostId post, std::optional<SectionId> section = {}) {
        return must(views().siteItemNumber(n.site, section, post), "number");
    };
    QCOMPARE(number(first), 0);
    QCOMPARE(number(third), 2);
    QCOMPARE(number(third, n.section), 2);
    QCOMPARE(number(third, randomId<SectionId>()), std::nullopt);
    QCOMPARE(number(randomId<PostId>()), std::nullopt);
    QCOMPARE(itemTitles(must(views().siteItems(n.site, {}, 1, 2), "items")), QStringList({u"Hai"_s, u"Ba"_s}));
    QCOMPARE(itemTitles(must(views().newestSiteItems(n.site, n.section, 2), "items")), QStringList({u"Ba"_s, u"Hai"_s}));

    const BlobId takeDown = n.submit(second, n.state(second).revisions.last().revision, SubmissionKind::Remove);
    n.approve(second, takeDown);
    n.deliver(second, takeDown);
    QCOMPARE(must(views().siteItemCount(n.site, {}), "count"), 3);
    QCOMPARE(number(second), 1);
    QCOMPARE(number(third), 2);
    QVERIFY(must(views().siteItems(n.site, n.section, 1, 1), "items").first().removed);
    QCOMPARE(itemTitles(must(views().newestSiteItems(n.site, {}, 2), "items")), QStringList({u"Ba"_s, u"Một"_s}));
}

void ViewsTest::siteItemsShowWhatIsStored()
{
    WorkspaceFixture &n = newsroom();
    const PostId post = deliveredPost(u"Bản đầu"_s);
    const auto item = [&] { return must(views().siteItems(n.site, {}, 0, 10), "items").first(); };
    const SiteItem before = item();
    const BlobId correction = n.submit(post, n.revise(post, u"Bản sửa"_s), SubmissionKind::Correct);
    n.approve(post, correction);
    const auto plan = DeliveryPlanned{.submission = correction,
        .site = n.site,
        .dateShown = n.clock.now() + 1h,
        .remoteId = {},
        .urlPath = u"sua.html"_s,
        .media = {},
        .outputs = {}};
    const EventId planned = n.append(n.machine, Subject::post(post), {plan}).first();
    QCOMPARE(item().title, u"Bản đầu"_s);
    QCOMPARE(item().urlPath, before.urlPath);
    n.append(n.machine, Subject::post(post), {DeliveryStored{.submission = correction, .site = n.site, .plan = planned}});
    QCOMPARE(item().title, u"Bản sửa"_s);
    QCOMPARE(item().submission, correction);
    QCOMPARE(item().urlPath, u"sua.html"_s);
    QCOMPARE(item().dateShown, before.dateShown);
    QCOMPARE(item().firstPlan, before.firstPlan);
    QVERIFY(!item().withdrawn);

    const BlobId withdrawal = n.submit(post, n.state(post).revisions.last().revision, SubmissionKind::Withdraw);
    n.approve(post, withdrawal);
    n.deliver(post, withdrawal);
    QVERIFY(item().withdrawn && !item().removed);

    const auto stopped = randomId<PostId>();
    const BlobId submission = n.approved(stopped, u"Dừng"_s);
    n.append(n.machine, Subject::post(stopped),
        {DeliveryPlanned{.submission = submission,
            .site = n.site,
            .dateShown = n.clock.now(),
            .remoteId = {},
            .urlPath = u"x"_s,
            .media = {},
            .outputs = {}}});
    QVERIFY(!must(views().siteItems(n.site, {}, 1, 1), "items").first().removed);
    n.recall(stopped, submission);
    QVERIFY(must(views().siteItems(n.site, {}, 1, 1), "items").first().removed);
}

void ViewsTest::rebuildEqualsIncrement_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U})
        QTest::addRow("seed %u", seed) << seed;
}

void ViewsTest::rebuildEqualsIncrement()
{
    QFETCH(quint32, seed);
    RandomHistory history(seed);
    history.run(150);
    const QStringList grown = dump(history.newsroom.folder());
    for (const QString &table : rowTables)
        QVERIFY2(grown.filter(table + u' ').size() > 1, qPrintable(table));
    QCOMPARE(must(history.newsroom.ledger->views().repair(), "repair"), QStringList());
    must(history.newsroom.ledger->rebuild(), "rebuild");
    QCOMPARE(dump(history.newsroom.folder()), grown);
    history.run(10);
    QCOMPARE(must(history.newsroom.ledger->views().repair(), "repair"), QStringList());
}

void ViewsTest::anotherVersionIsMadeAnew()
{
    (void)deliveredPost(u"Một"_s);
    (void)newsroom().approved(randomId<PostId>(), u"Hai"_s);
    const QStringList before = dump(newsroom().folder());
    {
        const auto database = must(Database::open(newsroom().folder() + u"/ledger.db"_s), "database");
        must(database->execute(u"UPDATE meta SET value = '0' WHERE key = 'views'"_s));
        must(database->execute(u"DROP TABLE view_outbox"_s));
        must(database->execute(u"CREATE TABLE view_of_old(x)"_s));
        must(database->execute(u"UPDATE view_posts SET title = 'x'"_s));
    }
    newsroom().reopen();
    QCOMPARE(dump(newsroom().folder()), before);
    const auto database = must(Database::open(newsroom().folder() + u"/ledger.db"_s), "database");
    QVERIFY(!database->execute(u"SELECT * FROM view_of_old"_s));
}

void ViewsTest::repairFindsNothingInSoundViews()
{
    (void)deliveredPost(u"Một"_s);
    (void)newsroom().approved(randomId<PostId>(), u"Hai"_s);
    QCOMPARE(must(views().repair(), "repair"), QStringList());
}

void ViewsTest::repairNamesATamperedRow_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("named"); ///< %1: the live post, %2: the one waiting to go out
    const auto add = [](const char *what, const QString &statement, const QString &named) { QTest::newRow(what) << statement << named; };
    add("title", u"UPDATE view_posts SET title = 'Khác' WHERE title = 'Một'"_s, u"view_posts %1"_s);
    add("no owner", u"UPDATE view_posts SET owner = zeroblob(16) WHERE title = 'Một'"_s, u"view_posts %1"_s);
    add("row gone", u"DELETE FROM view_posts WHERE title = 'Hai'"_s, u"view_posts %2"_s);
    add("another place", u"UPDATE view_posts SET recency = 999 WHERE title = 'Một'"_s, u"view_posts %1"_s);
    add("words elsewhere", u"UPDATE view_posts SET words_at = 999 WHERE title = 'Một'"_s, u"view_posts %1"_s);
    add("a post nobody wrote",
        u"INSERT INTO view_posts SELECT 998, x'00112233445566778899aabbccddeeff', title, section, owner, working, changed, waiting_since, "
        u"submitter, "
        "not_before, live_since, url, has_void, NULL, words_of FROM view_posts WHERE title = 'Hai'"_s,
        u"view_posts 00112233445566778899aabbccddeeff"_s);
    add("word", u"UPDATE view_word_spans SET word = 8 WHERE word = 3"_s, u"view_word_spans %2"_s);
    add("word of nothing", u"INSERT INTO view_word_spans VALUES(997, 1, 2, 3)"_s, u"view_word_spans 997"_s);
    add("site item", u"UPDATE view_site_items SET removed = 1"_s, u"view_site_items %1"_s);
    add("site item gone", u"DELETE FROM view_site_items"_s, u"view_site_items %1"_s);
    add("site item of nothing",
        u"INSERT INTO view_site_items SELECT x'ffff', site, section, date_shown, first_plan, submission, title, summary, url_path, "
        "withdrawn, removed FROM view_site_items"_s,
        u"view_site_items ffff"_s);
    add("outbox", u"UPDATE view_outbox SET held = 1"_s, u"view_outbox %2"_s);
    add("outbox gone", u"DELETE FROM view_outbox"_s, u"view_outbox %2"_s);
    add("title in the index", u"UPDATE view_titles SET title = 'khác' WHERE title = 'một'"_s, u"view_titles %1"_s);
    add("title not in the index", u"DELETE FROM view_titles WHERE title = 'một'"_s, u"view_titles %1"_s);
    add("text in the index", u"UPDATE view_texts SET text = 'khác' WHERE text GLOB 'hai*'"_s, u"view_texts %2"_s);
    add("text of nothing", u"INSERT INTO view_texts(rowid, text) VALUES(996, 'lạ')"_s, u"view_texts 996"_s);
    add("text beside its index", u"UPDATE view_texts_content SET c0 = 'khác' WHERE c0 GLOB 'hai*'"_s, u"view_texts %2"_s);
    add("index beside its texts", u"DELETE FROM view_titles_data WHERE id > 10"_s, u"view_titles"_s);
}

void ViewsTest::repairNamesATamperedRow()
{
    QFETCH(QString, statement);
    QFETCH(QString, named);
    const PostId live = deliveredPost(u"Một"_s);
    const auto waiting = randomId<PostId>();
    (void)newsroom().approved(waiting, u"Hai"_s);
    const QStringList sound = dump(newsroom().folder());
    {
        const auto database = must(Database::open(newsroom().folder() + u"/ledger.db"_s), "database");
        must(database->execute(statement), "tamper");
    }
    QVERIFY(statement.contains(u"_data "_s) || dump(newsroom().folder()) != sound);
    const QStringList names = must(views().repair(), "repair");
    named.replace(u"%1"_s, live.toHex()).replace(u"%2"_s, waiting.toHex());
    QVERIFY2(names.contains(named), qPrintable(names.join(u", "_s)));
    QCOMPARE(dump(newsroom().folder()), sound);
    QCOMPARE(must(views().repair(), "repair"), QStringList());
    for (const QString &typed : {u"một"_s, u"hai"_s})
        QCOMPARE(must(views().search(typed, {}, 5, newsroom().clock.now()), "search").size(), 1);
    QVERIFY(must(views().search(u"khac"_s, {}, 5, newsroom().clock.now()), "search").isEmpty());
}

void ViewsTest::everyObjectOfTheViewsIsNamed()
{
    (void)newsroom();
    const auto database = must(Database::open(newsroom().folder() + u"/ledger.db"_s), "database");
    QStringList there;
    must(database->forEach(u"SELECT name FROM sqlite_master WHERE name GLOB 'view_*'"_s, {}, [&](const Database::Row &row) {
        there.append(row.text(u"name"));
        return true;
    }));
    QStringList named = PostViews::tables();
    there.sort();
    named.sort();
    QCOMPARE(there, named);
}

QTEST_GUILESS_MAIN(ViewsTest)
#include "tst_views.moc"
