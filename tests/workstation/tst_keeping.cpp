// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include "ledger/outbox.h"
#include "workstation/day/dayview.h"
#include "workstation/duties/dutiesview.h"
#include "workstation/editor/editorview.h"
#include "workstation/keysdialog.h"
#include "workstation/mainwindow.h"
#include "workstation/officefixture.h"
#include "workstation/settings/peoplepage.h"
#include "workstation/settings/sectiondialogs.h"
#include "workstation/settings/sectionspage.h"
#include "workstation/settings/settingsview.h"
#include "workstation/settings/sitespage.h"
#include "workstation/signinsheet.h"
#include "workstation/startup.h"
#include "workstation/strips.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

namespace {

const QString keeper = u"Nguyễn Thị Quản"_s;
const QString officer = u"Trần Văn Cán"_s;
const QString reviewer = u"Lê Thị Duyệt"_s;

QPushButton *buttonOf(QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void approveForTomorrow(test::OfficeFixture &office)
{
    office.as(office.officer);
    Draft draft = office.desk().newDraft(office.section);
    draft.title = u"Thông báo cho ngày mai"_s;
    draft.body = u"<p>Nội dung</p>"_s;
    const PostId post = office.must(Submit{.content = draft, .notBefore = office.clock.now() + 20h}).post;
    office.as(office.reviewer);
    const auto review = office.desk().reviewCase(post);
    office.must(Approve{.post = post, .submission = review->submission, .base = review->base});
}

template <typename Page> Page &pageOf(MainWindow &window) { return *window.settingsView().findChild<Page *>(); }

} // namespace

/// My day, duties and settings: what keeps a newsroom going.
class KeepingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void theKeeperMakesASectionThatOwesSomething()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, keeper, test::OfficeFixture::passphrase()));
        window.goTo(Place::Settings);
        window.settingsView().showPage(SettingsView::Page::Sections);
        auto &page = pageOf<SectionsPage>(window);
        QTest::mouseClick(buttonOf(page, u"Add a section…"_s), Qt::LeftButton);
        auto *sheet = page.findChild<SectionDialog *>();
        QVERIFY(sheet);
        test::type(&sheet->nameField(), u"Tuyển dụng"_s);
        sheet->owes().setCurrentIndex(2);
        sheet->fields().days().setValue(3);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
        QTRY_COMPARE(window.session().directory().sections.size(), 2);
        const SectionInfo made = window.session().directory().sections.last();
        QCOMPARE(made.name, u"Tuyển dụng"_s);
        QVERIFY(made.cadence);
        QCOMPARE(made.cadence->workingDays, 3);
        window.goTo(Place::Duties);
        QTRY_COMPARE(window.duties().model().rowCount(), 2);
        QTRY_VERIFY(window.duties().model().duty(0).rule.has_value());
    }

    void whatTheAgencyLaysDownHoldsForSectionsThatSayNothingElse()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, keeper, test::OfficeFixture::passphrase()));
        window.goTo(Place::Settings);
        window.settingsView().showPage(SettingsView::Page::Sections);
        auto &page = pageOf<SectionsPage>(window);
        QTest::mouseClick(&page.changeAgencyButton(), Qt::LeftButton);
        auto *all = page.findChild<AgencyCadenceDialog *>();
        QVERIFY(all);
        QVERIFY(!all->fields().isEnabled());
        all->owes().setCurrentIndex(1);
        all->fields().days().setValue(12);
        QTest::mouseClick(&all->verb(), Qt::LeftButton);
        const auto section = [&] { return window.session().directory().sections.first(); };
        QTRY_VERIFY(section().cadence);
        QCOMPARE(section().cadence->workingDays, 12);

        page.list().setCurrentRow(0);
        QTest::mouseClick(buttonOf(page, u"Change…"_s), Qt::LeftButton);
        auto *sheet = page.findChild<SectionDialog *>();
        QVERIFY(sheet);
        QVERIFY(!sheet->fields().isEnabled());
        QCOMPARE(sheet->fields().days().value(), 12); // what holds can be read
        sheet->owes().setCurrentIndex(2);
        QCOMPARE(sheet->fields().days().value(), Cadence().workingDays);
        sheet->fields().days().setValue(4);
        sheet->owes().setCurrentIndex(0);
        sheet->owes().setCurrentIndex(2);
        QCOMPARE(sheet->fields().days().value(), 4); // what was typed comes back
        sheet->owes().setCurrentIndex(1);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
        QTRY_VERIFY(!section().cadence);
        QCOMPARE(section().said, SectionCadence(NothingRegularly()));
    }

    void theKeeperAddsAPersonWhoCanSignIn()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, keeper, test::OfficeFixture::passphrase()));
        window.goTo(Place::Settings);
        auto &page = pageOf<PeoplePage>(window);
        const int before = page.list().count();
        QTest::mouseClick(buttonOf(page, u"Add a person…"_s), Qt::LeftButton);
        auto *sheet = page.findChild<PersonDialog *>();
        QVERIFY(sheet);
        test::type(&sheet->nameField(), u"Phạm Văn Mới"_s);
        test::type(&sheet->secret(), u"mật khẩu mới"_s);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton); // typed once only
        QVERIFY(sheet->isVisible());
        test::type(&sheet->again(), u"mật khẩu mới"_s);
        QTest::mouseClick(&sheet->verb(), Qt::LeftButton);
        QTRY_COMPARE(page.list().count(), before + 1);
        window.switchMember();
        QTRY_VERIFY(window.isSignInShown());
        QVERIFY(test::signIn(window, u"Phạm Văn Mới"_s, u"mật khẩu mới"_s));
    }

    void othersReadTheSettingsOnly()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        window.goTo(Place::Settings);
        QVERIFY(!buttonOf(pageOf<PeoplePage>(window), u"Add a person…"_s)->isEnabled());
        QVERIFY(!buttonOf(pageOf<SectionsPage>(window), u"Change…"_s)->isEnabled());
        QVERIFY(buttonOf(pageOf<SitesPage>(window), u"Try it"_s)->isEnabled());
    }

    void aSiteIsTriedFromTheSettings()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        window.goTo(Place::Settings);
        window.settingsView().showPage(SettingsView::Page::Sites);
        QTest::mouseClick(buttonOf(pageOf<SitesPage>(window), u"Try it"_s), Qt::LeftButton);
        QTRY_VERIFY2(window.quietWords().contains(u"Trang tin xã works"_s), qPrintable(window.quietWords()));
    }

    void anOverdueSectionIsSettledByAPostThatWasSeen()
    {
        test::OfficeFixture office;
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section, .cadence = Cadence{.workingDays = 2}});
        office.clock.advance(24h * 14);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        window.goTo(Place::Day);
        QTRY_COMPARE(window.day().owed().model()->rowCount(), 1);
        QCOMPARE(window.sidebar().count(Place::Duties), 1);

        // From the reminder one key opens a draft in that section.
        window.day().owed().setCurrentIndex(window.day().owed().model()->index(0, 0));
        test::press(&window.day().owed(), Qt::Key_Return);
        QTRY_VERIFY(window.editor().isOpen());
        QCOMPARE(window.editor().section(), office.section);

        const PostId post = office.submitted(u"Tin đã lâu mới có"_s);
        office.as(office.reviewer);
        const auto review = office.desk().reviewCase(post);
        QVERIFY(review);
        office.must(Approve{.post = post, .submission = review->submission, .base = review->base});
        QTRY_COMPARE_WITH_TIMEOUT(window.sidebar().count(Place::Duties), 0, 20'000);
        QTRY_COMPARE(window.day().owed().model()->rowCount(), 0);
    }

    void whatCameBackAndWhatWaitsStandInMyDay()
    {
        test::OfficeFixture office;
        const PostId back = office.submitted(u"Bài bị trả lại"_s);
        (void)office.submitted(u"Bài chờ duyệt"_s);
        office.as(office.reviewer);
        const auto review = office.desk().reviewCase(back);
        QVERIFY(review);
        office.must(Return{.post = back, .submission = review->submission, .remark = u"Sửa ngày"_s, .base = review->base});
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        window.goTo(Place::Day);
        QTRY_COMPARE(window.day().returned().model()->rowCount(), 1);
        QVERIFY(!window.day().waiting().isVisible());
        window.switchMember();
        QTRY_VERIFY(window.isSignInShown());
        QVERIFY(test::signIn(window, reviewer, test::OfficeFixture::passphrase()));
        window.goTo(Place::Day);
        QTRY_COMPARE(window.day().waiting().model()->rowCount(), 1);
    }

    void keysCanBeChangedAndAreRemembered()
    {
        test::OfficeFixture office;
        const QKeySequence wanted(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
        {
            MainWindow window(office.options());
            window.shortcuts();
            auto *dialog = window.findChild<KeysDialog *>();
            QVERIFY(dialog);
            dialog->field(u"view-4"_s)->setKeySequence(dialog->field(u"view-1"_s)->keySequence());
            QTest::mouseClick(&dialog->verb(), Qt::LeftButton);
            QVERIFY(dialog->isVisible()); // one key, two commands
            dialog->field(u"view-4"_s)->setKeySequence(wanted);
            QTest::mouseClick(&dialog->verb(), Qt::LeftButton);
            QVERIFY(!dialog->isVisible());
        }
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        window.goTo(Place::Posts);
        test::press(&window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window.sidebar().currentRow(), int(Place::Duties));
        windowSettings().remove(u"keys"_s);
    }

    void closingWithSomethingDueOffersToSendInTheBackground()
    {
        test::OfficeFixture office;
        approveForTomorrow(office);
        const Background background(office.options());
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        QTRY_VERIFY(window.publisher().state().next.has_value());
        QVERIFY(!window.close());
        KMessageWidget *strip = window.strips().find(u"background"_s);
        QVERIFY(strip && strip->actions().size() == 3);
        QVERIFY(!background.isOn());
        strip->actions().first()->trigger(); // "Send in the background"
        QVERIFY(!window.isVisible());
        QVERIFY(background.isOn());
        QFile entry(background.entryPath());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("\"serve\""));
        // It serves until it is switched off, and there is one only.
        const auto isServed = [&] { return !OutboxStore::takeServing(office.options().folder).has_value(); };
        QTRY_VERIFY_WITH_TIMEOUT(isServed(), 20'000);
        QVERIFY(background.start().has_value());
        QVERIFY(background.turnOff().has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!isServed(), 20'000);
        QVERIFY(!background.isOn());
    }

    void whatCannotBeSwitchedOnIsSaidAndTheWindowStays()
    {
        test::OfficeFixture office;
        approveForTomorrow(office);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        QTRY_VERIFY(window.publisher().state().next.has_value());
        QVERIFY(!window.close());
        QFile inTheWay(QFileInfo(Background(office.options()).entryPath()).path());
        QDir().rmdir(inTheWay.fileName());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly | QIODevice::NewOnly)); // a file where the folder of entries should be
        window.strips().find(u"background"_s)->actions().first()->trigger();
        QVERIFY(inTheWay.remove());
        QVERIFY(window.isVisible());
        QVERIFY(window.strips().find(u"problem"_s));
    }

    void closingASecondTimeClosesWhateverIsDue()
    {
        test::OfficeFixture office;
        const PostId post = office.submitted(u"Đã duyệt, chưa lên"_s);
        office.as(office.reviewer);
        const auto review = office.desk().reviewCase(post);
        QVERIFY(review);
        QVERIFY(QDir().rename(office.siteFolder(), office.siteFolder() + u"-away"_s)); // it will be tried again within the hour
        office.must(Approve{.post = post, .submission = review->submission, .base = review->base});
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        QTRY_VERIFY(window.publisher().state().next.has_value());
        QVERIFY(!window.publisher().state().offline); // a folder that is not there is not the network
        QVERIFY(!window.close());
        QVERIFY(window.close());
        QVERIFY(!Background(office.options()).isOn());
    }

    void wordsOfADesktopEntryAreQuoted()
    {
        QCOMPARE(Background::execLine({u"/opt/a b"_s, u"100%"_s, u"say \"x\" $y `z` \\"_s}),
            uR"("/opt/a b" "100%%" "say \\"x\\" \\$y \\`z\\` \\\\")"_s);
    }

    void theWindowComesBackToThePostThatWasOpen()
    {
        test::OfficeFixture office;
        const PostId post = office.kept(u"Bài đang viết"_s);
        {
            MainWindow window(office.options());
            QVERIFY(test::begin(window));
            QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
            window.openPost(post);
            QTRY_VERIFY(window.editor().isOpen());
            QVERIFY(window.close());
        }
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, officer, test::OfficeFixture::passphrase()));
        QTRY_VERIFY(window.editor().isOpen());
        QCOMPARE(window.editor().post(), post);
    }
};

WORKSTATION_TEST_MAIN(KeepingTest)
#include "tst_keeping.moc"
