// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar brings and what registers hold, one by one before it is entered.
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include "workstation/duties/dutiesview.h"
#include "workstation/duties/eventpane.h"
#include "workstation/duties/offerbar.h"
#include "workstation/duties/perioddialog.h"
#include "workstation/duties/registerdialog.h"
#include "workstation/settings/agencyprofile.h"
#include "workstation/signedin.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

namespace {

using Viewing = test::SignedIn<DutiesView>;

/// A commune to which the calendar has brought something since.
void bringPeriods(test::OfficeFixture &office)
{
    office.as(office.keeper);
    office.must(SetCatalogue{.own = R"({ "format": 1, "agency": "commune", "checkedBy": "Văn phòng" })"});
    office.clock.set(office.clock.now() + std::chrono::days(130));
}

void save(test::OfficeFixture &office, const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(office.desk().watchRegisters(folder.path()));
    QVERIFY(office.desk().lookForRegisters());
    office.clock.advance(5s); // until it has rested
    QCOMPARE(office.desk().lookForRegisters().value_or(0), 1);
}

} // namespace

class OffersTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void onlyWhatIsTickedIsEntered()
    {
        test::OfficeFixture office;
        bringPeriods(office);
        const auto brought = *office.desk().dueRegistrations(*office.desk().today());
        QVERIFY(brought.size() > 2);
        Viewing viewing(office);
        OfferBar &offers = viewing.view.eventPane().offers();
        QTRY_VERIFY(offers.isVisible());
        QTest::mouseClick(&offers.choosePeriods(), Qt::LeftButton);
        auto *dialog = offers.findChild<PeriodDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->periods().topLevelItemCount(), brought.size());
        QTest::mouseClick(&dialog->all(), Qt::LeftButton, {}, QPoint(8, dialog->all().height() / 2)); // none
        QVERIFY(!dialog->enter().isEnabled());
        dialog->periods().setCurrentItem(dialog->periods().topLevelItem(1));
        QTest::keyClick(&dialog->periods(), Qt::Key_Space);
        QCOMPARE(dialog->all().checkState(), Qt::PartiallyChecked);
        QTest::mouseClick(&dialog->enter(), Qt::LeftButton);
        QTRY_COMPARE(office.desk().eventDuties()->size(), 1);
        QCOMPARE(office.desk().eventDuties()->first().title, brought[1].duty.title);
        QTRY_COMPARE(viewing.view.eventPane().shown(), 1);
        QVERIFY(offers.isVisible()); // the rest is still offered
        QCOMPARE(office.desk().dueRegistrations(*office.desk().today())->size(), brought.size() - 1);
    }
    void eachNamesItsDayItsArticleAndItsSection()
    {
        test::OfficeFixture office;
        bringPeriods(office);
        const auto brought = *office.desk().dueRegistrations(*office.desk().today());
        const AgencyProfile profile{
            .kind = AgencyKind::Commune, .omitted = {}, .places = {{brought[0].duty.rule, u"tin-tuc"_s}}, .checkedBy = u"Văn phòng"_s};
        office.as(office.keeper);
        office.must(SetCatalogue{.own = withProfile({}, profile)});
        Viewing viewing(office);
        PeriodDialog dialog(viewing.session);
        dialog.show();
        QTRY_COMPARE(dialog.periods().topLevelItemCount(), brought.size());
        for (int row = 0; row < brought.size(); ++row) {
            const QTreeWidgetItem *item = dialog.periods().topLevelItem(row);
            QCOMPARE(item->text(0), brought[row].duty.title);
            QVERIFY(item->text(1).contains(QString::number(brought[row].due.year())));
            QVERIFY2(!item->text(2).isEmpty(), qPrintable(item->text(0)));
            const bool marked = item->text(2).startsWith(u"not verified"_s) || item->text(2).startsWith(u"practice"_s);
            QCOMPARE(marked, brought[row].unverified);
        }
        QCOMPARE(dialog.periods().topLevelItem(0)->text(3), u"Tin tức"_s);
        QVERIFY(dialog.about().contains(brought[0].duty.title)); // whole, where a column may be too narrow
        dialog.reject();
    }
    void whatDoesNotAriseIsSaidInTheCatalogue()
    {
        test::OfficeFixture office;
        bringPeriods(office);
        Viewing viewing(office);
        QSignalSpy requested(&viewing.view, &DutiesView::catalogueRequested);
        OfferBar &offers = viewing.view.eventPane().offers();
        QTRY_VERIFY(offers.isVisible());
        QTest::mouseClick(&offers.choosePeriods(), Qt::LeftButton);
        auto *dialog = offers.findChild<PeriodDialog *>();
        QTRY_VERIFY(dialog->periods().topLevelItemCount() > 0);
        QTest::mouseClick(&dialog->toCatalogue(), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QVERIFY(!dialog->isVisible());
        QVERIFY(office.desk().eventDuties()->isEmpty());
    }
    void registerThatWaitsIsShownLineByLine()
    {
        test::OfficeFixture office;
        const QTemporaryDir folder;
        const QString today = office.desk().today()->toString(Qt::ISODate);
        save(office, folder, u"so-van-ban.csv"_s,
            u"quy tắc,ngày,trích yếu,số\n31a,%1,Quyết định một,15/QĐ\n31a,không ngày,Quyết định hai,16/QĐ\n31a,%1,Quyết định ba,17/QĐ\n"_s
                .arg(today)
                .toUtf8());
        Viewing viewing(office);
        OfferBar &offers = viewing.view.eventPane().offers();
        QTRY_VERIFY(offers.isVisible());
        QTest::mouseClick(&offers.lookAtRegisters(), Qt::LeftButton);
        auto *dialog = offers.findChild<RegisterDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->files().topLevelItemCount(), 1);
        const QTreeWidgetItem *file = dialog->files().topLevelItem(0);
        QVERIFY(file->text(0).contains(u"so-van-ban.csv"_s));
        QCOMPARE(file->childCount(), 3);
        const QStringList lines{file->child(0)->text(0), file->child(1)->text(0), file->child(2)->text(0)};
        QCOMPARE(lines, QStringList({u"2"_s, u"3"_s, u"4"_s}));
        QVERIFY(file->child(0)->text(1).contains(u"Quyết định một"_s) && file->child(0)->text(1).contains(u"15/QĐ"_s));
        QVERIFY(file->child(0)->text(2).startsWith(u"goes in"_s));
        QVERIFY2(file->child(1)->text(2).contains(u"không ngày"_s), qPrintable(file->child(1)->text(2)));
        QVERIFY(office.desk().eventDuties()->isEmpty());
        QTest::mouseClick(&dialog->take(), Qt::LeftButton);
        QTRY_COMPARE(office.desk().eventDuties()->size(), 2);
        QTRY_VERIFY(!offers.isVisible());
        // What was taken in stays to be looked up, with the lines that could not be.
        RegisterDialog again(viewing.session);
        QTRY_COMPARE(again.files().topLevelItemCount(), 1);
        QVERIFY2(again.files().topLevelItem(0)->text(0).contains(u"taken in"_s), qPrintable(again.files().topLevelItem(0)->text(0)));
        QCOMPARE(again.files().topLevelItem(0)->childCount(), 1);
        QVERIFY(!again.take().isVisibleTo(&again));
    }
    void fileThatIsNoRegisterIsNamed()
    {
        test::OfficeFixture office;
        const QTemporaryDir folder;
        save(office, folder, u"ghi-chu.csv"_s, "ten,so\nA,1\n");
        Viewing viewing(office);
        OfferBar &offers = viewing.view.eventPane().offers();
        QTRY_VERIFY(offers.isVisible());
        QVERIFY(!offers.takeRegisters().isVisible());
        QTest::mouseClick(&offers.lookAtRegisters(), Qt::LeftButton);
        auto *dialog = offers.findChild<RegisterDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->files().topLevelItemCount(), 1);
        QVERIFY2(dialog->files().topLevelItem(0)->text(0).contains(u"ghi-chu.csv"_s), qPrintable(dialog->files().topLevelItem(0)->text(0)));
        QVERIFY(dialog->words().contains(u"No line"_s));
        QVERIFY(!dialog->take().isVisible());
        dialog->reject();
    }
};

WORKSTATION_TEST_MAIN(OffersTest)
#include "tst_offers.moc"
