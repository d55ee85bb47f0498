// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTreeWidget>

#include "notify/remindtimer.h"
#include "publish/mailsink.h"
#include "workstation/settings/calendarfilecard.h"
#include "workstation/settings/computerpage.h"
#include "workstation/settings/mailcard.h"
#include "workstation/settings/maildialogs.h"
#include "workstation/settings/registercard.h"
#include "workstation/settings/timercard.h"
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

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A systemctl that says yes, or no to everything, found before the one of the computer.
class Systemctl final {
public:
    explicit Systemctl(bool refuses)
        : m_path(qgetenv("PATH"))
    {
        const QString script = m_folder.filePath(u"systemctl"_s);
        write(script, refuses ? "#!/bin/sh\necho 'Failed to connect to bus' >&2\nexit 1\n" : "#!/bin/sh\nexit 0\n");
        QFile(script).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path);
    }
    ~Systemctl() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(Systemctl)

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

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

/// What this computer does by itself, switched on and off in the window.
class ComputerSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnWarnings(); }

    void remindingIsSwitchedOnAndOffWithItsFiles()
    {
        const Systemctl systemctl(false);
        OfficeFixture office;
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<TimerCard>(Page::Computer);
        QTRY_VERIFY(card.on().isEnabled());
        QVERIFY(!card.on().isChecked());
        QVERIFY2(card.state().contains(u"does not remind by itself"_s), qPrintable(card.state()));
        const notify::RemindTimer timer(office.options(), settings.session.directory().info.zone);
        card.on().click();
        QTRY_VERIFY2(card.state().contains(u"on working mornings, by a timer of systemd"_s), qPrintable(card.state()));
        QVERIFY(card.on().isChecked());
        QVERIFY(contents(timer.timerPath()).contains("Asia/Ho_Chi_Minh"));
        QCOMPARE(settings.said.size(), 1);
        card.on().click();
        QTRY_VERIFY(card.state().contains(u"does not remind by itself"_s));
        QVERIFY(!card.on().isChecked());
        QVERIFY(!QFile::exists(timer.timerPath()));
        QVERIFY(!QFile::exists(timer.servicePath()));
        QCOMPARE(settings.problems, QStringList());
    }

    void withoutSystemdItRemindsAtLoginAndSaysWhy()
    {
        const Systemctl systemctl(true);
        OfficeFixture office;
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<TimerCard>(Page::Computer);
        QTRY_VERIFY(card.on().isEnabled());
        card.on().click();
        QTRY_VERIFY2(card.state().contains(u"whenever you log in"_s), qPrintable(card.state()));
        QVERIFY2(card.state().contains(u"Failed to connect to bus"_s), qPrintable(card.state()));
        const notify::RemindTimer timer(office.options(), settings.session.directory().info.zone);
        QVERIFY(QFile::exists(timer.entryPath()));
        card.on().click();
        QTRY_VERIFY(!QFile::exists(timer.entryPath()));
        QTRY_VERIFY(!card.on().isChecked());
    }

    void aTimerThatCannotBeWrittenIsSaidAndStaysOff()
    {
        const Systemctl systemctl(true);
        OfficeFixture office;
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<TimerCard>(Page::Computer);
        QTRY_VERIFY(card.on().isEnabled());
        const notify::RemindTimer timer(office.options(), settings.session.directory().info.zone);
        QFile inTheWay(QFileInfo(timer.entryPath()).path());
        QDir().rmdir(inTheWay.fileName());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        card.on().click();
        QTRY_COMPARE(settings.problems.size(), 1);
        QTRY_VERIFY(card.on().isEnabled());
        QVERIFY(!card.on().isChecked());
        QVERIFY(inTheWay.remove());
    }

    void theCalendarFileIsWrittenKeptFreshAndLeftAlone()
    {
        OfficeFixture office;
        office.as(office.keeper);
        office.must(ChangeSection{.section = office.section, .cadence = Cadence{.workingDays = 2}});
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nghĩa vụ.ics"_s);
        {
            OpenSettings settings(office, office.officer);
            auto &card = settings.part<CalendarFileCard>(Page::Computer);
            QTRY_VERIFY(card.state().contains(u"No calendar file"_s));
            QVERIFY(!card.stop().isVisible());
            auto *sheet = settings.open<CalendarFileDialog>(card.choose());
            QVERIFY(sheet);
            click(sheet->verb());
            QVERIFY(sheet->isVisible()); // which file?
            sheet->path().setText(path);
            sheet->whose().setCurrentIndex(1);
            click(sheet->verb());
            QTRY_VERIFY2(card.state().contains(u"nghĩa vụ.ics is kept fresh, with the duties of Trần Văn Cán"_s), qPrintable(card.state()));
            QVERIFY(contents(path).startsWith("BEGIN:VCALENDAR"));
            QCOMPARE(office.desk().localSettings()->calendar, (KeptCalendar{.file = path, .member = office.officer}));
            QCOMPARE(settings.problems, QStringList());
        }
        QVERIFY(QFile::remove(path));
        OpenSettings settings(office, office.officer); // an open window keeps it fresh
        QTRY_VERIFY(contents(path).contains("Tin tức"));
        auto &card = settings.part<CalendarFileCard>(Page::Computer);
        QTRY_VERIFY(card.stop().isVisible());
        click(card.stop());
        QTRY_VERIFY(card.state().contains(u"No calendar file"_s));
        QVERIFY(!office.desk().localSettings()->calendar);
        QVERIFY(QFile::exists(path));
    }

    void aCalendarFileThatCannotBeWrittenIsNotPromised()
    {
        OfficeFixture office;
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<CalendarFileCard>(Page::Computer);
        QTRY_VERIFY(card.state().contains(u"No calendar file"_s));
        auto *sheet = settings.open<CalendarFileDialog>(card.choose());
        QVERIFY(sheet);
        sheet->path().setText(office.folder() + u"/no/such/folder/a.ics"_s);
        click(sheet->verb());
        QTRY_COMPARE(settings.problems.size(), 1);
        QVERIFY(!office.desk().localSettings()->calendar);
        QVERIFY(card.state().contains(u"No calendar file"_s));

        // A folder that goes away later is said too.
        QVERIFY(office.desk().changeLocalSettings([&](LocalSettings &local) -> Result<> {
            local.calendar = KeptCalendar{.file = office.folder() + u"/no/such/folder/a.ics"_s, .member = {}};
            return {};
        }));
        card.refresh();
        QTRY_VERIFY2(card.state().contains(u"a.ics could not be written."_s), qPrintable(card.state()));
    }

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
        click(trial->verb());
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

    void registersOfAFolderAreShownWithTheirBadLinesAndTakenIn()
    {
        OfficeFixture office;
        const QTemporaryDir folder;
        OpenSettings settings(office, office.officer);
        auto &card = settings.part<RegisterCard>(Page::Computer);
        QTRY_VERIFY(card.state().contains(u"No folder is watched"_s));
        card.watch(folder.filePath(u"nowhere"_s));
        QTRY_COMPARE(settings.problems.size(), 1);
        QVERIFY2(settings.problems.first().contains(u"cannot be read from here"_s), qPrintable(settings.problems.first()));
        card.watch(folder.path());
        QTRY_VERIFY2(card.state().contains(u"No register was found there yet"_s), qPrintable(card.state()));
        QVERIFY(card.stop().isVisible());
        QVERIFY(write(folder.filePath(u"sổ.csv"_s),
            u"quy tắc,ngày,trích yếu\n31a,%1,Quyết định một\n31a,không ngày,Quyết định hai\n"_s
                .arg(office.desk().today()->toString(Qt::ISODate))
                .toUtf8()));
        card.refresh();
        QTRY_VERIFY2(card.state().contains(u"may still be written to"_s), qPrintable(card.state()));
        office.clock.advance(10s);
        card.refresh();
        QTRY_VERIFY2(card.state().contains(u"1 line(s) can be taken in"_s) || card.state().contains(u"1 line can be taken in"_s),
            qPrintable(card.state()));
        settings.view.resize(700, 640); // a small window, its sidebar taken away
        const auto *scroll = settings.view.findChild<ComputerPage *>()->findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->viewport()->width(), scroll->widget()->width());
        auto *found = settings.open<FoundDialog>(card.found());
        QVERIFY(found);
        QCOMPARE(found->registers().topLevelItemCount(), 1);
        const QTreeWidgetItem *file = found->registers().topLevelItem(0);
        QCOMPARE(file->text(0), u"sổ.csv"_s);
        QCOMPARE(file->child(0)->text(0), u"line 3"_s);
        QVERIFY2(file->child(0)->text(1).contains(u"không ngày"_s), qPrintable(file->child(0)->text(1)));
        found->close();
        QVERIFY(office.desk().eventDuties()->isEmpty());
        click(card.take());
        QTRY_COMPARE(office.desk().eventDuties()->size(), 1);
        QTRY_VERIFY(!card.take().isVisible());
        QTRY_VERIFY2(card.state().contains(u"Nothing waits"_s), qPrintable(card.state()));
        click(card.stop());
        QTRY_VERIFY(card.state().contains(u"No folder is watched"_s));
        QVERIFY(office.desk().registerFolder()->isEmpty());
        QCOMPARE(settings.problems.size(), 1);
    }

    // Words that come later make a card higher; they are not cut.
    void everyCardIsAsHighAsItsWords()
    {
        const MailSink sink({});
        OfficeFixture office;
        OpenSettings settings(office, office.officer);
        auto &page = settings.part<ComputerPage>(Page::Computer);
        auto &card = *page.findChild<MailCard *>();
        QTRY_VERIFY(card.state().contains(u"sends no mail"_s));
        sendThrough(office, sink);
        for (const int width : {1400, 1000, 700}) {
            settings.view.resize(width, 640);
            page.refresh();
            QTRY_VERIFY(card.test().isVisible());
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->wordWrap())
                    QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }
};

WORKSTATION_TEST_MAIN(ComputerSettingsTest)
#include "tst_computersettings.moc"
