// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "desk/models/dutymodel.h"
#include "desk/models/outboxmodel.h"
#include "desk/models/postlistmodel.h"
#include "workstation/officefixture.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

/// A model over a runner of its own, with the officer signed in there.
struct Listing {
    explicit Listing(test::OfficeFixture &office)
        : model(runner)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        auto opened = runner.open(office.options());
        opened.waitForFinished();
        auto entered = runner.run([who = office.officer](Desk &desk) { return desk.signIn(who, test::OfficeFixture::passphrase()); });
        entered.waitForFinished();
    }
    bool answer(const PostQuestion &question)
    {
        QSignalSpy spy(&model, &PostListModel::answered);
        model.ask(question);
        return !spy.isEmpty() || spy.wait(10'000);
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row).data().toString());
        return list;
    }

    DeskRunner runner;
    PostListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class ModelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void postsComeInPages()
    {
        test::OfficeFixture office;
        const int posts = PostListModel::pageSize + 15;
        for (int i = 0; i < posts; ++i)
            (void)office.kept(u"Tin số %1"_s.arg(i));
        Listing listing(office);
        QVERIFY(listing.answer({}));
        QCOMPARE(listing.model.rowCount(), PostListModel::pageSize);
        QCOMPARE(listing.titles().first(), u"Tin số %1"_s.arg(posts - 1));
        QVERIFY(listing.model.canFetchMore({}));
        QSignalSpy spy(&listing.model, &QAbstractItemModel::rowsInserted);
        listing.model.fetchMore({});
        QVERIFY(!listing.model.canFetchMore({})); // one request at a time
        QVERIFY(spy.wait(10'000));
        QCOMPARE(listing.model.rowCount(), posts);
        QVERIFY(!listing.model.canFetchMore({}));
        QCOMPARE(listing.titles().last(), u"Tin số 0"_s);
    }

    void aLateAnswerIsThrownAway()
    {
        test::OfficeFixture office;
        (void)office.kept(u"Đấu giá đất"_s);
        (void)office.kept(u"Tuyển dụng"_s);
        Listing listing(office);
        QSignalSpy answered(&listing.model, &PostListModel::answered);
        QSignalSpy reset(&listing.model, &QAbstractItemModel::modelReset);
        listing.model.ask({.typed = u"đấu"_s});
        listing.model.ask({.typed = u"tuyển"_s}); // typed on before the first answer came
        QVERIFY(answered.wait(10'000));
        auto behind = listing.runner.run([](Desk &desk) { return desk.info(); });
        behind.waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(listing.titles(), QStringList(u"Tuyển dụng"_s));
    }

    void anAnswerAfterSigningOutIsThrownAway()
    {
        test::OfficeFixture office;
        (void)office.kept(u"Tin"_s);
        Listing listing(office);
        listing.model.ask({});
        listing.model.clear();
        auto behind = listing.runner.run([](Desk &desk) { return desk.info(); });
        behind.waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(listing.model.rowCount(), 0);
    }

    void changesMoveRowsAndKeepTheOthers()
    {
        test::OfficeFixture office;
        const PostId first = office.kept(u"Một"_s);
        (void)office.kept(u"Hai"_s);
        (void)office.kept(u"Ba"_s);
        Listing listing(office);
        QVERIFY(listing.answer({}));
        QCOMPARE(listing.titles(), QStringList({u"Ba"_s, u"Hai"_s, u"Một"_s}));
        const QPersistentModelIndex kept(listing.model.indexOf(first));
        QSignalSpy reset(&listing.model, &QAbstractItemModel::modelReset);
        office.as(office.officer);
        auto drafts = office.desk().openDraft(first);
        QVERIFY(drafts);
        drafts->first().title = u"Một, sửa"_s;
        (void)office.must(ShareRevision{.content = drafts->first()});
        (void)office.kept(u"Bốn"_s);
        QTRY_COMPARE(listing.titles(), QStringList({u"Bốn"_s, u"Một, sửa"_s, u"Ba"_s, u"Hai"_s}));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void ownDraftsComeFirstAndSayThatTheyAreOnlyHere()
    {
        test::OfficeFixture office;
        const PostId shared = office.kept(u"Đã chia sẻ"_s);
        office.as(office.officer);
        Draft alone = office.desk().newDraft(office.section);
        alone.title = u"Chỉ ở máy này"_s;
        QVERIFY(office.desk().saveDraft(alone));
        auto beside = office.desk().openDraft(shared);
        QVERIFY(beside);
        QVERIFY(office.desk().saveDraft(beside->first()));
        Listing listing(office);
        QVERIFY(listing.answer({.drafts = PostQuestion::Drafts::With}));
        QCOMPARE(listing.titles(), QStringList({u"Chỉ ở máy này"_s, u"Đã chia sẻ"_s}));
        QVERIFY(listing.model.item(0).onlyHere);
        QVERIFY(listing.model.item(0).draftSaved);
        QVERIFY(!listing.model.item(1).onlyHere);
        QVERIFY(listing.model.item(1).draftSaved);
        QVERIFY(listing.answer({.typed = u"chi o"_s, .drafts = PostQuestion::Drafts::With}));
        QCOMPARE(listing.titles(), QStringList(u"Chỉ ở máy này"_s));
    }

    void outboxFollowsWhatIsApproved()
    {
        test::OfficeFixture office;
        const PostId post = office.submitted(u"Chờ gửi"_s);
        DeskRunner runner;
        auto opened = runner.open(office.options());
        opened.waitForFinished();
        OutboxModel model(runner);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answered(&model, &OutboxModel::answered);
        model.refresh();
        QVERIFY(answered.wait(10'000));
        QCOMPARE(model.rowCount(), 0);
        office.as(office.reviewer);
        const auto review = office.desk().reviewCase(post);
        QVERIFY(review);
        (void)office.must(Approve{.post = post, .submission = review->submission});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Chờ gửi"_s);
        QVERIFY(model.indexOf(post, office.site).isValid());
        QVERIFY(office.desk().publishOnce(std::nullopt));
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void dutiesFollowTheCharterAndTheSites()
    {
        test::OfficeFixture office;
        office.as(office.keeper);
        const SectionId daily = office.must(AddSection{.name = u"Hằng ngày"_s, .cadence = Cadence{.workingDays = 1}}).section;
        DeskRunner runner;
        auto opened = runner.open(office.options());
        opened.waitForFinished();
        DutyModel model(runner);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answered(&model, &DutyModel::answered);
        office.clock.advance(std::chrono::days(14));
        model.refresh();
        QVERIFY(answered.wait(10'000));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.duty(0).section, daily);
        QCOMPARE(model.index(0).data().toString(), u"Hằng ngày"_s);
        QCOMPARE(model.overdue(), 1);
        office.as(office.keeper);
        (void)office.must(ChangeSection{.section = daily, .cadence = NothingRegularly()});
        QTRY_COMPARE(model.overdue(), 0);
        (void)office.must(ChangeSection{.section = office.section, .cadence = Cadence{.workingDays = 1}});
        QTRY_COMPARE(model.index(0).data(DutyModel::DutyRole).value<Duty>().section, office.section);
        QVERIFY(model.indexOf(daily).isValid());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
