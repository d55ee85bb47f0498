// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskrunner.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include "workstation/officefixture.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

class DeskRunnerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void jobWithoutADeskIsCancelled()
    {
        DeskRunner runner;
        auto answer = runner.run([](Desk &desk) { return desk.info(); });
        answer.waitForFinished();
        QCOMPARE(answer.takeResult().error().kind, Error::Kind::Cancelled);
    }

    void callReturnsBeforeTheJobEnds()
    {
        test::OfficeFixture office;
        DeskRunner runner;
        auto opened = runner.open(office.options());
        opened.waitForFinished();
        QVERIFY(opened.takeResult());
        QSemaphore go;
        QSemaphore begun;
        const QFuture<Result<>> slow = runner.run([&](Desk &) -> Result<> {
            begun.release();
            go.acquire();
            return {};
        });
        begun.acquire();
        QObject receiver;
        bool called = false;
        runner.run([](Desk &desk) { return desk.sections(); }, &receiver,
            [&](const Result<QList<SectionInfo>> &sections) { called = sections && sections->size() == 1; });
        QVERIFY(!slow.isFinished()); // both calls came back while the desk was busy
        QCoreApplication::processEvents();
        QVERIFY(!called);
        go.release();
        QTRY_VERIFY(called);
    }

    void jobsRunInTheOrderGiven()
    {
        test::OfficeFixture office;
        DeskRunner runner;
        (void)runner.open(office.options());
        QList<int> order; // touched by one thread, read after the last job
        QFuture<Result<>> last;
        for (int i = 0; i < 50; ++i)
            last = runner.run([&order, i](Desk &) -> Result<> {
                order.append(i);
                return {};
            });
        last.waitForFinished();
        QCOMPARE(order.size(), 50);
        QVERIFY(std::ranges::is_sorted(order));
    }

    void nothingIsCalledOnceTheReceiverIsGone()
    {
        test::OfficeFixture office;
        DeskRunner runner;
        (void)runner.open(office.options());
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        runner.run([](Desk &desk) { return desk.info(); }, receiver.get(), [&](const Result<WorkspaceInfo> &) { called = true; });
        receiver.reset();
        auto after = runner.run([](Desk &desk) { return desk.info(); });
        after.waitForFinished();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    // Who quits right after typing: the save is in the queue, and the program ends only behind it.
    void jobsGivenAreDoneBeforeTheThreadEnds()
    {
        test::OfficeFixture office;
        office.as(office.officer);
        Draft draft = office.desk().newDraft(office.section);
        draft.title = u"Chưa kịp lưu"_s;
        {
            DeskRunner runner;
            (void)runner.open(office.options());
            (void)runner.run([draft](Desk &desk) { return desk.saveDraft(draft); });
        }
        const auto found = office.desk().drafts();
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().title, draft.title);
    }

    void whatAnotherProcessWritesIsTold()
    {
        test::OfficeFixture office;
        DeskRunner runner;
        auto opened = runner.open(office.options());
        opened.waitForFinished();
        QSignalSpy spy(&runner, &DeskRunner::changed);
        const PostId post = office.submitted(u"Tin mới"_s);
        QTRY_VERIFY(!spy.isEmpty());
        bool told = false;
        for (const QList<QVariant> &arguments : spy)
            told = told || arguments.first().value<QList<Subject>>().contains(Subject::post(post));
        QVERIFY(told);
    }

    void aMissedBellIsHeardByLookingAgain()
    {
        test::OfficeFixture office;
        DeskRunner runner;
        auto opened = runner.open(office.options());
        opened.waitForFinished();
        QSignalSpy spy(&runner, &DeskRunner::changed);
        QFile::remove(office.desk().bellPath());
        (void)office.submitted(u"Tin mới"_s);
        runner.lookAgain();
        QTRY_VERIFY(!spy.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DeskRunnerTest)
#include "tst_deskrunner.moc"
