// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "ledger/drafts.h"
#include "support/workspacefixture.h"

using namespace toasoan;
using namespace toasoan::test;
using namespace Qt::StringLiterals;

class DraftsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = must(DraftStore::open(m_folder->path()));
    }
    void cleanup() { m_store.reset(); }

    void everythingOfADraftComesBack();
    void savingMovesTheVersionOn();
    void aStaleSaveIsKeptBeside();
    void twoWindowsThatGoOnMakeNoThirdRow();
    void aSavedDraftIsThereForEverybodyAtOnce();
    void draftsOfOthersAreNotSeen();
    void listsAreNewestFirstAndWithoutBodies();
    void discardedDraftsAreKeptThirtyDays();
    void restoringBringsBackTheLastDiscard();
    void savingAfterADiscardNeverMeetsAnOldVersion();

private:
    [[nodiscard]] Draft draft(const QString &title) const
    {
        return {.post = m_post, .member = m_member, .section = {}, .base = {}, .postType = u"news"_s, .title = title, .body = u"<p>x"_s};
    }
    void saveNew(PostId post, const QString &title)
    {
        Draft fresh = draft(title);
        fresh.post = post;
        must(m_store->save(fresh, m_clock.now()));
        m_clock.advance(std::chrono::minutes(1));
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Draft &found : must(m_store->find(m_post, m_member)))
            titles.append(found.title);
        return titles;
    }

    const PostId m_post = randomId<PostId>();
    const MemberId m_member = randomId<MemberId>();
    SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DraftStore> m_store;
};

void DraftsTest::everythingOfADraftComesBack()
{
    Draft full{.post = m_post,
        .member = m_member,
        .section = randomId<SectionId>(),
        .base = {randomId<EventId>(), randomId<EventId>()},
        .postType = u"recruitment"_s,
        .title = u"Tuyển dụng viên chức"_s,
        .summary = u"Tóm tắt"_s,
        .fields = {{u"deadline"_s, u"2026-04-01"_s}, {u"seats"_s, QString()}},
        .bodyFormat = u"html-source"_s,
        .body = u"<p>Nội dung <b>chưa đóng"_s,
        .images = {{.media = randomId<MediaId>(), .alt = u"Trụ sở"_s, .caption = u"Ảnh"_s, .credit = u"Hoa"_s, .decorative = true}},
        .attachments = {{.media = randomId<MediaId>(), .name = u"mau.docx"_s, .title = u"Mẫu đơn"_s}}};
    const auto saved = must(m_store->save(full, m_clock.now()));
    QCOMPARE(saved.version, 1U);
    QVERIFY(!saved.besideNewer);
    full.version = saved.version;
    full.saved = m_clock.now();
    QCOMPARE(must(m_store->find(m_post, m_member)), QList<Draft>{full});
}

void DraftsTest::savingMovesTheVersionOn()
{
    Draft mine = draft(u"một"_s);
    for (quint64 version = 1; version <= 3; ++version) {
        mine.version = must(m_store->save(mine, m_clock.now())).version;
        QCOMPARE(mine.version, version);
    }
    QCOMPARE(titles(), QStringList{u"một"_s});
}

void DraftsTest::aStaleSaveIsKeptBeside()
{
    Draft window = draft(u"cửa sổ"_s);
    window.version = must(m_store->save(window, m_clock.now())).version;
    Draft ctl = window;
    ctl.title = u"dòng lệnh"_s;
    QVERIFY(!must(m_store->save(ctl, m_clock.now())).besideNewer);
    const auto saved = must(m_store->save(window, m_clock.now()));
    QVERIFY(saved.besideNewer);
    QCOMPARE(titles(), (QStringList{u"cửa sổ"_s, u"dòng lệnh"_s}));
    // A window that thinks the post has no draft yet overwrites none either.
    QVERIFY(must(m_store->save(draft(u"mới"_s), m_clock.now())).besideNewer);
    QCOMPARE(titles().size(), 3);
}

void DraftsTest::twoWindowsThatGoOnMakeNoThirdRow()
{
    Draft one = draft(u"một"_s);
    one.version = must(m_store->save(one, m_clock.now())).version;
    Draft two = one;
    two.title = u"hai"_s;
    for (int i = 0; i < 3; ++i) {
        one.version = must(m_store->save(one, m_clock.now())).version;
        two.version = must(m_store->save(two, m_clock.now())).version;
    }
    QCOMPARE(titles(), (QStringList{u"hai"_s, u"một"_s}));
}

void DraftsTest::aSavedDraftIsThereForEverybodyAtOnce()
{
    const auto other = must(DraftStore::open(m_folder->path()));
    must(m_store->save(draft(u"một"_s), m_clock.now()));
    QCOMPARE(must(other->find(m_post, m_member)).size(), 1);
}

void DraftsTest::draftsOfOthersAreNotSeen()
{
    must(m_store->save(draft(u"một"_s), m_clock.now()));
    QVERIFY(must(m_store->find(m_post, randomId<MemberId>())).isEmpty());
    QVERIFY(must(m_store->list(randomId<MemberId>())).isEmpty());
    must(m_store->discard(m_post, randomId<MemberId>(), m_clock.now()));
    QCOMPARE(titles().size(), 1);
}

void DraftsTest::listsAreNewestFirstAndWithoutBodies()
{
    saveNew(m_post, u"cũ"_s);
    saveNew(randomId<PostId>(), u"mới"_s);
    const QList<Draft> list = must(m_store->list(m_member));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].title, u"mới"_s);
    QCOMPARE(list[1].title, u"cũ"_s);
    QVERIFY(list[0].body.isEmpty());
    QVERIFY(!must(m_store->find(m_post, m_member)).first().body.isEmpty());
}

void DraftsTest::discardedDraftsAreKeptThirtyDays()
{
    must(m_store->save(draft(u"một"_s), m_clock.now()));
    must(m_store->discard(m_post, m_member, m_clock.now()));
    QVERIFY(titles().isEmpty());
    QVERIFY(must(m_store->list(m_member)).isEmpty());
    m_clock.advance(std::chrono::days(30));
    QCOMPARE(must(m_store->purge(m_clock.now())), 0);
    m_clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(must(m_store->purge(m_clock.now())), 1);
    must(m_store->restore(m_post, m_member));
    QVERIFY(titles().isEmpty());
}

void DraftsTest::restoringBringsBackTheLastDiscard()
{
    must(m_store->save(draft(u"trước"_s), m_clock.now()));
    must(m_store->discard(m_post, m_member, m_clock.now()));
    m_clock.advance(std::chrono::minutes(1));
    must(m_store->save(draft(u"sau"_s), m_clock.now()));
    must(m_store->discard(m_post, m_member, m_clock.now()));
    must(m_store->restore(m_post, m_member));
    QCOMPARE(titles(), QStringList{u"sau"_s});
    QCOMPARE(must(m_store->purge(m_clock.now() + std::chrono::days(40))), 1);
    QCOMPARE(titles(), QStringList{u"sau"_s});
}

void DraftsTest::savingAfterADiscardNeverMeetsAnOldVersion()
{
    Draft old = draft(u"cũ"_s);
    old.version = must(m_store->save(old, m_clock.now())).version;
    must(m_store->discard(m_post, m_member, m_clock.now()));
    must(m_store->save(draft(u"mới"_s), m_clock.now()));
    QVERIFY(must(m_store->save(old, m_clock.now())).besideNewer);
    QCOMPARE(titles(), (QStringList{u"cũ"_s, u"mới"_s}));
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
