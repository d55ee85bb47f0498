// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include "workstation/editor/editorview.h"
#include "workstation/look/growingedit.h"
#include "workstation/mainwindow.h"
#include "workstation/officefixture.h"
#include "workstation/outbox/outboxview.h"
#include "workstation/posts/postglance.h"
#include "workstation/posts/postsview.h"
#include "workstation/preview/previewview.h"
#include "workstation/review/reviewview.h"
#include "workstation/signingbar.h"
#include "workstation/signinsheet.h"
#include "workstation/startup.h"
#include "workstation/strips.h"
#include "workstation/topbar.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;

class WindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void wrongPassphraseIsSaidInPlace()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QCOMPARE(window.signIn().people().count(), 3);
        test::type(&window.signIn().secret(), u"sai"_s);
        test::press(&window.signIn().secret(), Qt::Key_Return);
        QTRY_VERIFY(window.signIn().enter().isEnabled());
        QVERIFY(window.isSignInShown());
        bool said = false;
        for (const QLabel *label : window.signIn().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"not the right passphrase"_s));
        QVERIFY(said);
        QVERIFY(test::signIn(window, u"Lê Thị Duyệt"_s, test::OfficeFixture::passphrase()));
    }

    void pinOpensAgainWhatThePassphraseOpened()
    {
        test::OfficeFixture office;
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        SignInSheet &sheet = window.signIn();
        sheet.people().setCurrentItem(sheet.people().findItems(u"Trần Văn Cán"_s, Qt::MatchExactly).first());
        test::type(&sheet.secret(), test::OfficeFixture::passphrase());
        test::press(&sheet.secret(), Qt::Key_Return);
        QTRY_VERIFY(sheet.pin().isVisible());
        test::type(&sheet.pin(), u"246810"_s);
        test::press(&sheet.pin(), Qt::Key_Return);
        QTRY_VERIFY(!window.isSignInShown());
        window.switchMember();
        QTRY_VERIFY(window.isSignInShown());
        QVERIFY(!window.session().current());
        test::type(&sheet.secret(), u"246810"_s);
        test::press(&sheet.secret(), Qt::Key_Return);
        QTRY_VERIFY(!window.isSignInShown());
        QCOMPARE(window.session().current(), office.officer);
    }

    void nobodyCanApproveIsSaidUntilSomebodyCan()
    {
        test::OfficeFixture office(test::OfficeFixture::Reviewer::Missing);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        QVERIFY(window.strips().find(u"nobody"_s));
        office.as(office.keeper);
        (void)office.must(AddMember{.name = u"Lê Thị Duyệt"_s, .roles = {Role::Reviewer}, .passphrase = test::OfficeFixture::passphrase()});
        QTRY_VERIFY(!window.strips().find(u"nobody"_s));
    }

    void reviewIsDoneByKeyboardAlone()
    {
        test::OfficeFixture office;
        const PostId toReturn = office.submitted(u"Trả lại bài này"_s);
        const PostId toApprove = office.submitted(u"Duyệt bài này"_s);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Lê Thị Duyệt"_s, test::OfficeFixture::passphrase()));
        QTRY_COMPARE(window.sidebar().count(Place::Review), 2);
        const auto focused = [] { return QApplication::focusWidget(); };
        test::press(&window, Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(focused(), static_cast<QWidget *>(&window.review().queue()));
        QTRY_VERIFY(window.review().canApprove());
        QVERIFY(window.review().effect().contains(u"Trang tin xã"_s));
        // The newest request is on top: it is approved. The passphrase is fresh, so nothing is asked.
        test::press(&window.review().queue(), Qt::Key_A);
        QTRY_COMPARE(window.sidebar().count(Place::Review), 1);
        // Later the desk asks again, and the decision goes on by itself.
        QTRY_VERIFY(window.review().canReturn());
        test::press(&window.review().queue(), Qt::Key_R);
        QTRY_COMPARE(focused(), static_cast<QWidget *>(&window.review().remark()));
        test::type(&window.review().remark(), u"Xin nêu rõ ngày, giờ. A và R là chữ thường ở đây."_s);
        test::press(&window.review().remark(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(window.sidebar().count(Place::Review), 0);
        const auto returned = office.desk().post(toReturn);
        const auto approved = office.desk().post(toApprove);
        QVERIFY(returned && approved);
        QCOMPARE(returned->state.working, Working::Returned);
        QCOMPARE(approved->state.working, Working::Approved);
    }

    void passphraseIsAskedInPlaceAfterFiveMinutes()
    {
        test::OfficeFixture office;
        const PostId post = office.submitted(u"Duyệt bài này"_s);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Lê Thị Duyệt"_s, test::OfficeFixture::passphrase()));
        window.goTo(Place::Review);
        QTRY_VERIFY(window.review().canApprove());
        office.clock.advance(6min);
        window.review().approve();
        QTRY_VERIFY(window.review().signing().isAsking());
        test::type(&window.review().signing().secret(), u"sai"_s);
        test::press(&window.review().signing().secret(), Qt::Key_Return);
        QTRY_VERIFY(!window.review().signing().isBusy());
        QVERIFY(window.review().signing().isAsking());
        window.review().signing().secret().clear();
        test::type(&window.review().signing().secret(), test::OfficeFixture::passphrase());
        test::press(&window.review().signing().secret(), Qt::Key_Return);
        QTRY_VERIFY(!window.review().signing().isAsking());
        QTRY_COMPARE(office.desk().post(post)->state.working, Working::Approved);
    }

    void ownSubmissionSaysWhyItCannotBeApproved()
    {
        test::OfficeFixture office;
        office.as(office.keeper);
        (void)office.must(ChangeRoles{.member = office.officer, .roles = {Role::Officer, Role::Reviewer}});
        (void)office.submitted(u"Bài của tôi"_s);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        QCOMPARE(window.sidebar().count(Place::Review), 0);
        window.goTo(Place::Review);
        QTRY_COMPARE(window.review().model().rowCount(), 1);
        QTRY_VERIFY(!window.review().effect().isEmpty());
        QVERIFY(!window.review().canApprove());
        bool said = false;
        for (const QLabel *label : window.review().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"submitted this yourself"_s));
        QVERIFY(said);
    }

    void returnedRemarkStandsAboveTheText()
    {
        test::OfficeFixture office;
        const PostId post = office.submitted(u"Thông báo"_s);
        office.as(office.reviewer);
        (void)office.must(Return{.post = post, .submission = office.desk().reviewCase(post)->submission, .remark = u"Ghi rõ hạn nộp"_s});
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        window.openPost(post);
        QTRY_VERIFY(window.editor().isOpen());
        QVERIFY(window.editor().strips().find(u"returned"_s));
        QVERIFY(window.editor().strips().find(u"returned"_s)->text().contains(u"Ghi rõ hạn nộp"_s));
    }

    // The browser behind it is loaded only now, and says nothing about that.
    void quickLookShowsThePageBesideTheList()
    {
        test::OfficeFixture office;
        (void)office.submitted(u"Thông báo"_s);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        window.goTo(Place::Posts);
        PostsView &posts = window.posts();
        QTRY_VERIFY(posts.model().rowCount() > 0);
        posts.list().setCurrentIndex(posts.model().index(0));
        QSignalSpy shown(&posts.glance().preview(), &PreviewView::shown);
        QTest::keyClick(&posts.list(), Qt::Key_Space);
        QVERIFY(shown.wait(20'000));
        QVERIFY(posts.isGlanceShown());
    }

    void whatIsDueTodayIsAnotherListAfterMidnight()
    {
        test::OfficeFixture office; // Friday 20 November, nine o'clock
        office.as(office.officer);
        Draft draft = office.desk().newDraft(office.section);
        draft.title = u"Thông báo"_s;
        draft.body = u"<p>Nội dung</p>"_s;
        const Outcome asked = office.must(Submit{.content = draft, .notBefore = office.clock.now() + 24h});
        office.as(office.reviewer);
        (void)office.must(Approve{.post = asked.post, .submission = asked.submission});
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        window.goTo(Place::Posts);
        PostsView &posts = window.posts();
        QTRY_COMPARE(posts.model().rowCount(), 1);
        const QList<QComboBox *> choices = posts.findChildren<QComboBox *>();
        const auto due = std::ranges::find(choices, u"Due"_s, &QComboBox::accessibleName);
        QVERIFY(due != choices.end());
        (*due)->setCurrentIndex((*due)->findText(u"Due today"_s));
        QTRY_COMPARE(posts.model().rowCount(), 0);
        office.clock.advance(14h); // eleven at night
        window.session().lookAtTheClock();
        QTest::qWait(50);
        QCOMPARE(posts.model().rowCount(), 0);
        office.clock.advance(2h);
        window.session().lookAtTheClock();
        QTRY_COMPARE(posts.model().rowCount(), 1);
    }

    void searchStaysLiveWhileTheDeskIsBusy()
    {
        test::OfficeFixture office;
        (void)office.kept(u"Đấu giá quyền sử dụng đất"_s);
        (void)office.kept(u"Tuyển dụng công chức"_s);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Trần Văn Cán"_s, test::OfficeFixture::passphrase()));
        QTRY_COMPARE(window.posts().model().rowCount(), 2);
        QSemaphore go;
        (void)window.session().desk().run([&](Desk &) -> Result<> {
            go.acquire();
            return {};
        });
        test::press(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&window.topBar().search()));
        test::type(&window.topBar().search(), u"tuyen"_s); // each key comes back although the desk cannot answer
        QCOMPARE(window.topBar().search().text(), u"tuyen"_s);
        QVERIFY(!window.posts().model().isAnswered());
        go.release();
        QTRY_VERIFY(window.posts().model().isAnswered());
        QCOMPARE(window.posts().model().rowCount(), 1);
        QCOMPARE(window.posts().model().index(0).data().toString(), u"Tuyển dụng công chức"_s);
    }

    void whatIsApprovedIsPublishedByTheWindowItself()
    {
        test::OfficeFixture office;
        const PostId post = office.submitted(u"Lên trang"_s);
        MainWindow window(office.options());
        QVERIFY(test::begin(window));
        QVERIFY(test::signIn(window, u"Lê Thị Duyệt"_s, test::OfficeFixture::passphrase()));
        window.goTo(Place::Review);
        QTRY_VERIFY(window.review().canApprove());
        window.review().approve();
        QTRY_COMPARE_WITH_TIMEOUT(office.desk().post(post)->word, Word::Live, 20'000);
        window.goTo(Place::Outbox);
        QTRY_COMPARE(window.outbox().model().rowCount(), 0);
        QVERIFY(window.windowTitle().startsWith(u"Outbox"_s));
    }
};

WORKSTATION_TEST_MAIN(WindowTest)
#include "tst_window.moc"
