// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "workstation/reports/reportsview.h"
#include "workstation/signedin.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

using Viewing = test::SignedIn<ReportsView>;

} // namespace

class ReportsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void theRunningMonthIsShownFirst()
    {
        test::OfficeFixture office;
        Viewing viewing(office);
        QTRY_VERIFY(viewing.view.report());
        QVERIFY(viewing.view.report()->running);
        QCOMPARE(viewing.view.months().count(), 12);
    }
    void aMonthBeforeTheNewsroomSaysSo()
    {
        test::OfficeFixture office;
        Viewing viewing(office);
        QTRY_VERIFY(viewing.view.report());
        QSignalSpy problem(&viewing.view, &ReportsView::problem);
        viewing.view.months().setCurrentRow(11);
        QTRY_VERIFY(!viewing.view.report());
        QVERIFY(problem.isEmpty()); // nothing is wrong: there was nothing
    }
    void thePageIsSavedWithItsTable()
    {
        test::OfficeFixture office;
        Viewing viewing(office);
        QTRY_VERIFY(viewing.view.report());
        const QTemporaryDir folder;
        QSignalSpy decided(&viewing.view, &ReportsView::decided);
        viewing.view.save(folder.filePath(u"bao-cao.pdf"_s), true);
        QCOMPARE(decided.size(), 1);
        QFile page(folder.filePath(u"bao-cao.pdf"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().startsWith("%PDF-1."));
        QVERIFY(QFile::exists(folder.filePath(u"bao-cao.csv"_s)));
    }
    void aFolderThatIsNotThereIsSaid()
    {
        test::OfficeFixture office;
        Viewing viewing(office);
        QTRY_VERIFY(viewing.view.report());
        QSignalSpy problem(&viewing.view, &ReportsView::problem);
        QSignalSpy decided(&viewing.view, &ReportsView::decided);
        const QTemporaryDir folder;
        viewing.view.save(folder.filePath(u"absent/bao-cao.pdf"_s), true);
        QCOMPARE(problem.size(), 1);
        QVERIFY(decided.isEmpty());
    }
};

WORKSTATION_TEST_MAIN(ReportsTest)
#include "tst_reports.moc"
