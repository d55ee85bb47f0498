// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include "publish/mailsink.h"
#include "workstation/settings/mailcard.h"
#include "workstation/settings/maildialogs.h"
#include "workstation/settingsfixture.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;
using test::MailSink;
using test::OfficeFixture;
using test::OpenSettings;
using Page = SettingsView::Page;

namespace {

void click(QPushButton &button) { QTest::mouseClick(&button, Qt::LeftButton); }

publish::MailServer serverAt(const MailSink &sink)
{
    return {.host = u"127.0.0.1"_s,
        .port = sink.port(),
        .security = publish::MailSecurity::None,
        .user = {},
        .from = u"toasoan@xa.example.vn"_s};
}

void sendThrough(OfficeFixture &office, const MailSink &sink)
{
    QVERIFY(office.desk().changeLocalSettings([&](LocalSettings &settings) -> Result<> {
        settings.mail = serverAt(sink);
        return {};
    }));
}

} // namespace

/// Reminders by e-mail, set up and tried in the window.
class MailSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void mailIsSetUpTriedAndTurnedOff()
    {
        MailSink sink({.user = "vanthu", .password = "mật khẩu thư"});
        OfficeFixture office;
        office.as(office.keeper);
        office.must(ChangeContact{.member = office.officer, .address = u"can@xa.example.vn"_s});
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<MailCard>(Page::Computer);
        QTRY_VERIFY(card.state().contains(u"sends no mail"_s));
        QVERIFY(!card.test().isVisible() && !card.off().isVisible());
        auto *sheet = settings.open<MailDialog>(card.setUp());
        QVERIFY(sheet);
        sheet->host().setText(u"127.0.0.1"_s);
        sheet->security().setCurrentIndex(2);
        sheet->port().setValue(sink.port());
        sheet->user().setText(u"vanthu"_s);
        sheet->from().setText(u"toasoan@xa.example.vn"_s);
        click(sheet->verb());
        QVERIFY(sheet->isVisible()); // the password is missing
        sheet->secret().setText(u"mật khẩu thư"_s);
        click(sheet->verb());
        QTRY_VERIFY2(card.state().contains(u"password of vanthu is kept"_s), qPrintable(card.state()));
        QVERIFY(card.state().contains(u"1 person"_s));

        // Changing something else asks for no password and shows none.
        sheet = settings.open<MailDialog>(card.setUp());
        QVERIFY(sheet && sheet->secret().text().isEmpty());
        QCOMPARE(sheet->secret().echoMode(), QLineEdit::Password);
        sheet->from().setText(u"nhacviec@xa.example.vn"_s);
        click(sheet->verb());
        QTRY_VERIFY2(card.state().contains(u"It comes from nhacviec@xa.example.vn"_s), qPrintable(card.state()));

        auto *trial = settings.open<TestMailDialog>(card.test());
        QVERIFY(trial);
        QCOMPARE(trial->field().text(), u"can@xa.example.vn"_s); // one's own
        trial->field().setText(u"chutich"_s);
        click(trial->verb());
        QVERIFY(trial->isVisible());
        trial->field().setText(u"chutich@xa.example.vn"_s);
        test::press(&trial->field(), Qt::Key_Return);
        QVERIFY(card.isTesting());
        QTRY_VERIFY2(card.tried().contains(u"took a message to chutich@xa.example.vn"_s), qPrintable(card.tried()));
        QVERIFY(!card.isTesting());
        QCOMPARE(sink.taken().last().to, QByteArrayList{"chutich@xa.example.vn"});
        QCOMPARE(sink.taken().last().user, "vanthu");
        QCOMPARE(sink.taken().last().from, "nhacviec@xa.example.vn");

        click(card.off());
        QTRY_VERIFY(card.state().contains(u"sends no mail"_s));
        QVERIFY(!*office.desk().hasMailPassword());
        QVERIFY(!office.desk().localSettings()->mail);
        QCOMPARE(settings.problems, QStringList());
    }

    void thePortFollowsTheWayUnlessItWasChosen()
    {
        MailDialog sheet({}, false, nullptr);
        QCOMPARE(sheet.port().value(), 587);
        sheet.security().setCurrentIndex(1);
        QCOMPARE(sheet.port().value(), 465);
        sheet.security().setCurrentIndex(2);
        QCOMPARE(sheet.port().value(), 25);
        sheet.port().setValue(2525);
        sheet.security().setCurrentIndex(0);
        QCOMPARE(sheet.port().value(), 2525);
    }

    void unprotectedMailNeedsATick()
    {
        MailDialog sheet({}, false, nullptr);
        sheet.show();
        QVERIFY(!sheet.plain().isVisible());
        sheet.host().setText(u"mail.xa.example.vn"_s);
        sheet.from().setText(u"toasoan@xa.example.vn"_s);
        sheet.security().setCurrentIndex(2);
        QVERIFY(sheet.plain().isVisible());
        click(sheet.verb());
        QVERIFY(sheet.isVisible());
        sheet.plain().setChecked(true);
        click(sheet.verb());
        QVERIFY(!sheet.isVisible());
        QVERIFY(sheet.server().plainAllowed);
    }

    void thePasswordOfOneServerIsNotKeptForAnother()
    {
        const publish::MailServer before{.host = u"mail.xa.example.vn"_s, .user = u"vanthu"_s, .from = u"toasoan@xa.example.vn"_s};
        MailDialog sheet(before, true, nullptr);
        sheet.show();
        sheet.host().setText(u"mail.other.example.vn"_s);
        click(sheet.verb());
        QVERIFY(sheet.isVisible());
        sheet.host().setText(before.host);
        click(sheet.verb());
        QVERIFY(!sheet.isVisible());
        QVERIFY(!sheet.password());
    }

    void whatTheMailServerRefusesIsSaidInASentence()
    {
        MailSink sink({.refused = {"khongco@xa.example.vn"}});
        OfficeFixture office;
        sendThrough(office, sink);
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<MailCard>(Page::Computer);
        QTRY_VERIFY(card.test().isVisible());
        auto *trial = settings.open<TestMailDialog>(card.test());
        QVERIFY(trial);
        trial->field().setText(u"khongco@xa.example.vn"_s);
        click(trial->verb());
        QTRY_COMPARE(settings.problems.size(), 1);
        const QString said = settings.problems.first();
        QVERIFY2(said.contains(u"The settings are kept. The mail server refused (RCPT failed: 550"_s), qPrintable(said));
        QVERIFY2(said.endsWith(u"then try again."_s), qPrintable(said));
        QCOMPARE(card.tried(), said);
    }

    void aSilentServerHoldsUpNothingAndCanBeStopped()
    {
        MailSink sink({.silent = true});
        OfficeFixture office;
        sendThrough(office, sink);
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<MailCard>(Page::Computer);
        QTRY_VERIFY(card.test().isVisible());
        auto *trial = settings.open<TestMailDialog>(card.test());
        QVERIFY(trial);
        trial->field().setText(u"can@xa.example.vn"_s);
        click(trial->verb());
        QVERIFY(card.isTesting() && card.cancel().isVisible());
        QVERIFY(!card.setUp().isEnabled());
        bool answered = false; // the person's own desk is free
        settings.session.desk().run(
            [](Desk &desk) { return desk.today(); }, &settings.view, [&](const Result<QDate> &) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 3'000);
        QVERIFY(card.isTesting());
        click(card.cancel());
        QTRY_VERIFY(!card.isTesting());
        QVERIFY2(card.tried().contains(u"stopped"_s), qPrintable(card.tried()));
        QCOMPARE(settings.problems, QStringList());
    }

    void anOpenWindowSendsTheDayByMail()
    {
        MailSink sink({});
        OfficeFixture office;
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section, .cadence = Cadence{.workingDays = 2}});
        office.must(ChangeContact{.member = office.officer, .address = u"can@xa.example.vn"_s});
        sendThrough(office, sink);
        office.clock.advance(24h * 14);
        const OpenSettings settings(office, office.officer);
        QTRY_COMPARE(sink.taken().size(), 1);
        QVERIFY(test::textOf(sink.taken().first().mail).contains(u"Tin tức"_s));
        QCOMPARE(sink.taken().first().to, QByteArrayList{"can@xa.example.vn"});
    }

    void whatCannotBeMailedIsSaidAndSentLater()
    {
        MailSink sink({.full = true});
        OfficeFixture office;
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section, .cadence = Cadence{.workingDays = 2}});
        office.must(ChangeContact{.member = office.officer, .address = u"can@xa.example.vn"_s});
        sendThrough(office, sink);
        office.clock.advance(24h * 14);
        OpenSettings settings(office, office.officer);
        QTRY_VERIFY(settings.publisher.mailTrouble());
        auto &card = settings.part<MailCard>(Page::Computer);
        QTRY_VERIFY2(card.state().contains(u"The last reminders were not sent: The mail server refused"_s), qPrintable(card.state()));
        sink.setManners({});
        QSignalSpy changed(&settings.publisher, &PublisherLoop::mailTroubleChanged);
        settings.publisher.sendMail();
        QVERIFY(changed.wait());
        QVERIFY(!settings.publisher.mailTrouble());
        QCOMPARE(sink.taken().size(), 1);
    }
};

WORKSTATION_TEST_MAIN(MailSettingsTest)
#include "tst_mailsettings.moc"
