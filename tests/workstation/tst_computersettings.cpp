// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeWidget>

#include "notify/remindtimer.h"
#include "workstation/duties/registerdialog.h"
#include "workstation/settings/calendarfilecard.h"
#include "workstation/settings/computerpage.h"
#include "workstation/settings/mailcard.h"
#include "workstation/settings/registercard.h"
#include "workstation/settings/timercard.h"
#include "workstation/settingsfixture.h"
#include "workstation/startup.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using namespace std::chrono_literals;
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
        auto *found = settings.open<RegisterDialog>(card.found());
        QVERIFY(found);
        QTRY_VERIFY(found->take().isVisible());
        QVERIFY(office.desk().eventDuties()->isEmpty());
        click(found->take());
        QTRY_COMPARE(office.desk().eventDuties()->size(), 1);
        QTRY_VERIFY2(card.state().contains(u"Nothing waits"_s), qPrintable(card.state()));
        click(card.stop());
        QTRY_VERIFY(card.state().contains(u"No folder is watched"_s));
        QVERIFY(office.desk().registerFolder()->isEmpty());
        QCOMPARE(settings.problems.size(), 1);
    }

    // Words that come later make a card higher; they are not cut.
    void everyCardIsAsHighAsItsWords()
    {
        OfficeFixture office;
        OpenSettings settings(office, office.officer);
        auto &page = settings.part<ComputerPage>(Page::Computer);
        auto &card = *page.findChild<MailCard *>();
        QTRY_VERIFY(card.state().contains(u"sends no mail"_s));
        QVERIFY(office.desk().changeLocalSettings([](LocalSettings &local) -> Result<> {
            local.mail = publish::MailServer{.host = u"mail.xa.example.vn"_s, .user = {}, .from = u"toasoan@xa.example.vn"_s};
            return {};
        }));
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
