// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "ctl/ctlnewsroom.h"
#include "ctl/ctloffice.h"
#include "notify/remindtimer.h"
#include "publish/mailsink.h"
#include "publish/servers.h"

using namespace Qt::StringLiterals;
using namespace toasoan;
using test::CtlNewsroom;
using test::CtlOffice;
using test::MailSink;
using test::Ran;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A newsroom whose systemctl is a script that writes down what it is asked, and says no where it is told to.
class TimerNewsroom final {
public:
    CtlNewsroom newsroom;

    explicit TimerNewsroom(const QByteArray &refuses = {})
    {
        QDir().mkpath(newsroom.path(u"bin"_s));
        const QString script = newsroom.write(u"bin/systemctl"_s,
            "#!/bin/sh\necho \"$@\" >> '" + log().toUtf8() + "'\ncase \"$*\" in *" + (refuses.isEmpty() ? "nothing-at-all" : refuses)
                + "*) echo 'Failed to connect to bus' >&2; exit 1;; esac\n");
        QFile(script).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString log() const { return newsroom.path(u"systemctl.log"_s); }
    [[nodiscard]] QString config() const { return newsroom.path(u"config"_s); }
    [[nodiscard]] Ran timer(const QString &option) const
    {
        return test::runCtl(newsroom.globals({}) + QStringList{u"--json"_s, u"remind"_s, u"timer"_s, option}, newsroom.path({}),
            {{u"XDG_CONFIG_HOME"_s, config()}, {u"PATH"_s, newsroom.path(u"bin"_s) + u':' + qEnvironmentVariable("PATH")}});
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator files(config(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        found.sort();
        return found;
    }
};

} // namespace

class CtlTellingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void inQuietHoursNothingIsClaimedAndItSaysUntilWhen();
    void mailFollowsTheReminder();
    void failedMailIsSaidAndSentLater();
    void noticeIsTypedFromTheInput();
    void wrongLineIsNamedInWords();
    void exemptSectionSaysSo();
    void timerOfSystemdIsWrittenAndRemoved();
    void withoutSystemdItIsAnAutostartEntry_data();
    void withoutSystemdItIsAnAutostartEntry();
    void wordsOfAUnitAreQuoted();
    void calendarFileHoldsWhatIsDue();
    void keptCalendarIsRefreshedByServe();
    void mailSettingsAreChecked();
};

void CtlTellingTest::inQuietHoursNothingIsClaimedAndItSaysUntilWhen()
{
    CtlOffice office;
    office.moveTo(9, QTime(18, 0));
    const QJsonObject evening = office.run({u"remind"_s, u"--once"_s});
    QVERIFY(evening.value("items"_L1).toArray().isEmpty());
    QCOMPARE(evening.value("quietUntil"_L1).toString(), u"2026-12-10T00:30:00.000Z"_s);
    QCOMPARE(office.run({u"remind"_s, u"quiet"_s, u"--from"_s, u"20:00"_s}).value("items"_L1).toArray().first()["from"_L1].toString(),
        u"20:00"_s);
    const QJsonObject told = office.run({u"remind"_s, u"--once"_s});
    QCOMPARE(told.value("items"_L1).toArray().size(), 1);
    QVERIFY(told.value("quietUntil"_L1).isNull());
    QCOMPARE(office.differences, QStringList());
}

void CtlTellingTest::mailFollowsTheReminder()
{
    MailSink sink({});
    CtlOffice office;
    office.office.must(ChangeContact{.member = office.office.officer, .address = u"can@xa.example.vn"_s});
    (void)office.run({u"mail"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(sink.port()), u"--security"_s,
        u"none"_s, u"--from"_s, u"toasoan@xa.example.vn"_s});
    office.moveTo(9);
    const QJsonObject told = office.run({u"remind"_s, u"--once"_s});
    QCOMPARE(told["mail"_L1]["sent"_L1].toArray().size(), 1);
    QCOMPARE(office.run({u"remind"_s, u"--once"_s})["mail"_L1]["sent"_L1].toArray().size(), 0);
    QCOMPARE(sink.taken().size(), 1);
    const QByteArray mail = sink.taken().first().mail;
    QVERIFY(test::headerOf(mail, "Subject").startsWith(u"UBND xã Đông Hưng: 1 publication"_s));
    QVERIFY2(test::textOf(mail).contains(u"- Tin tức – sự kiện: 1 working day"_s), qPrintable(test::textOf(mail)));
    QCOMPARE(office.differences, QStringList());
}

void CtlTellingTest::failedMailIsSaidAndSentLater()
{
    MailSink sink({.refused = {"can@xa.example.vn"}});
    CtlOffice office;
    office.office.must(ChangeContact{.member = office.office.officer, .address = u"can@xa.example.vn"_s});
    (void)office.run({u"mail"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(sink.port()), u"--security"_s,
        u"none"_s, u"--from"_s, u"toasoan@xa.example.vn"_s});
    office.moveTo(9);
    const QJsonObject told = office.run({u"remind"_s, u"--once"_s});
    QCOMPARE(told["items"_L1].toArray().size(), 1); // the notice came all the same
    const QJsonArray failed = told["mail"_L1]["failed"_L1].toArray();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first()["problem"_L1].toString(), u"site-refused"_s);
    QVERIFY(office.compared.contains(u"mail-trouble"_s));
    sink.setManners({});
    QCOMPARE(office.run({u"remind"_s, u"--once"_s})["mail"_L1]["sent"_L1].toArray().size(), 1);
    QCOMPARE(office.differences, QStringList());
}

void CtlTellingTest::noticeIsTypedFromTheInput()
{
    CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    QProcess process;
    process.setProcessEnvironment(test::ctlEnvironment(newsroom.path({})));
    process.start(test::ctlProgram(), newsroom.globals(u"quan"_s) + QStringList{u"--json"_s, u"calendar"_s, u"set"_s, u"-"_s});
    process.write("năm 2027\nnguồn: Thông báo 77\ntết: 04/02 – 10/02\nquốc khánh: 01/09\n");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const Ran shown = newsroom.run({}, {u"calendar"_s, u"show"_s, u"2027"_s});
    const QJsonArray items = shown.items();
    const auto day = std::ranges::find_if(items, [](const QJsonValue &one) { return one["day"_L1].toString() == "2027-02-05"_L1; });
    QVERIFY(day != items.end());
    QCOMPARE((*day)["certainty"_L1].toString(), u"confirmed"_s);
    QCOMPARE((*day)["source"_L1].toString(), u"Thông báo 77"_s);
    QCOMPARE(newsroom.run({}, {u"calendar"_s, u"show"_s, u"2060"_s}).kind(), u"not-found"_s);
}

void CtlTellingTest::wrongLineIsNamedInWords()
{
    CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QString file = newsroom.write(u"sai.txt"_s, "năm 2027\nnguồn: TB 77\n\ntết: 04/02 – 30/02\n");
    const Ran checked = newsroom.say({}, {u"--lang"_s, u"vi"_s, u"calendar"_s, u"check"_s, file});
    QCOMPARE(checked.status, 1);
    QVERIFY2(checked.err.contains("dòng 4") && checked.err.contains("30/02"), checked.all().constData());
    QCOMPARE(newsroom.run(u"quan"_s, {u"calendar"_s, u"set"_s, file}).kind(), u"invalid-input"_s);
    QCOMPARE(newsroom.run(u"quan"_s, {u"calendar"_s, u"forget"_s, u"2027"_s}).kind(), u"not-found"_s);
}

void CtlTellingTest::exemptSectionSaysSo()
{
    CtlOffice office;
    office.moveTo(9);
    office.office.as(office.office.keeper);
    office.office.must(ExemptSection{.section = office.office.section, .until = QDate(2026, 12, 31), .reason = u"Sáp nhập"_s});
    const QJsonValue duty = office.run({u"duty"_s, u"list"_s})["items"_L1].toArray().first();
    QCOMPARE(duty["state"_L1].toString(), u"overdue"_s);
    QCOMPARE(duty["exemptUntil"_L1].toString(), u"2026-12-31"_s);
    QCOMPARE(duty["exemptReason"_L1].toString(), u"Sáp nhập"_s);
    QVERIFY(duty["told"_L1].toArray().isEmpty());
    QCOMPARE(office.told(), QStringList());
    QCOMPARE(office.differences, QStringList());
}

void CtlTellingTest::timerOfSystemdIsWrittenAndRemoved()
{
    TimerNewsroom t;
    QVERIFY2(t.newsroom.found(), t.newsroom.problem().constData());
    QCOMPARE(t.timer(u"--status"_s).data()["way"_L1], QJsonValue());
    const Ran on = t.timer(u"--on"_s);
    QVERIFY2(on.status == 0, on.all().constData());
    QCOMPARE(on.data()["way"_L1].toString(), u"systemd"_s);
    QVERIFY(on.data()["active"_L1].toBool());
    QCOMPARE(t.files().size(), 2);
    const QByteArray service = contents(t.files()[0]);
    const QByteArray timer = contents(t.files()[1]);
    QVERIFY2(service.contains("\nType=oneshot\n") && service.contains("\"remind\" \"--once\"\n"), service.constData());
    QVERIFY2(service.contains("\"" + t.newsroom.path(u"newsroom"_s).toUtf8() + "\""), service.constData());
    QVERIFY2(timer.contains("\nOnCalendar=Mon..Sat *-*-* 07:35:00 Asia/Ho_Chi_Minh\n") && timer.contains("\nPersistent=true\n"),
        timer.constData());
    QVERIFY(contents(t.log()).contains("--user enable --now toasoan-remind-"));
    QCOMPARE(t.timer(u"--status"_s).data()["way"_L1].toString(), u"systemd"_s);
    QCOMPARE(t.timer(u"--off"_s).status, 0);
    QVERIFY(t.files().isEmpty());
    QVERIFY(contents(t.log()).contains("--user disable --now toasoan-remind-"));
    QCOMPARE(t.timer(u"--off"_s).kind(), u"nothing-to-do"_s);
    QCOMPARE(t.timer(u"--once"_s).kind(), u"usage"_s);
}

void CtlTellingTest::withoutSystemdItIsAnAutostartEntry_data()
{
    QTest::addColumn<QByteArray>("refuses");
    QTest::newRow("no manager of this user") << QByteArray("show-environment");
    QTest::newRow("it does not take the timer") << QByteArray("enable");
}

void CtlTellingTest::withoutSystemdItIsAnAutostartEntry()
{
    QFETCH(QByteArray, refuses);
    TimerNewsroom t(refuses);
    QVERIFY2(t.newsroom.found(), t.newsroom.problem().constData());
    const Ran on = t.timer(u"--on"_s);
    QVERIFY2(on.status == 0, on.all().constData());
    QCOMPARE(on.data()["way"_L1].toString(), u"autostart"_s);
    QCOMPARE(on.data()["trouble"_L1].toString(), u"Failed to connect to bus"_s);
    QCOMPARE(t.files().size(), 1); // nothing of the timer stays
    QVERIFY(t.files().first().startsWith(t.config() + u"/autostart/toasoan-remind-"_s));
    QVERIFY(contents(t.files().first()).contains("\"remind\" \"--once\"\n"));
    QCOMPARE(t.timer(u"--off"_s).status, 0);
    QVERIFY(t.files().isEmpty());
}

void CtlTellingTest::wordsOfAUnitAreQuoted()
{
    QCOMPARE(notify::RemindTimer::unitWord(u"a b"_s), u"\"a b\""_s);
    QCOMPARE(notify::RemindTimer::unitWord(u"100% \"x\" \\ $HOME"_s), u"\"100%% \\\"x\\\" \\\\ $$HOME\""_s);
}

void CtlTellingTest::calendarFileHoldsWhatIsDue()
{
    CtlOffice office;
    office.office.as(office.office.officer);
    const NewDuty duty{.rule = u"31a"_s,
        .section = office.office.section,
        .anchor = QDate(2026, 12, 1),
        .moment = {},
        .due = {},
        .title = u"Quyết định 12"_s};
    const DutyId id = office.office.must(RegisterDuties{.duties = {duty}, .insteadOf = {}}).duties.first();
    const QTemporaryDir folder;
    const QString all = folder.filePath(u"tat-ca.ics"_s);
    const QString reviewers = folder.filePath(u"cua-toi.ics"_s);
    (void)office.run({u"duty"_s, u"calendar"_s, u"--output"_s, all});
    (void)office.run({u"--as"_s, u"Lê Thị Duyệt"_s, u"duty"_s, u"calendar"_s, u"--output"_s, reviewers, u"--mine"_s});
    QCOMPARE(office.differences, QStringList());
    const QByteArray calendar = contents(all).replace("\r\n ", "");
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
    QVERIFY2(calendar.contains("UID:duty-" + id.toHex().toLatin1() + "@"), calendar.constData());
    QVERIFY(calendar.contains("UID:section-" + office.office.section.toHex().toLatin1() + "@"));
    QCOMPARE(calendar.count("DTSTART;VALUE=DATE:20261208"), 2);
    QVERIFY(calendar.contains("SUMMARY:Publish: Quyết định 12"));
    QCOMPARE(contents(reviewers).count("BEGIN:VEVENT"), 0); // nothing has risen yet
    office.office.must(SettleDuty{.duty = id, .post = {}, .reason = u"Đăng ở cổng tỉnh"_s});
    (void)office.run({u"duty"_s, u"calendar"_s, u"--output"_s, all});
    QCOMPARE(contents(all).count("BEGIN:VEVENT"), 1);
}

void CtlTellingTest::keptCalendarIsRefreshedByServe()
{
    CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QString file = newsroom.path(u"lich.ics"_s);
    QCOMPARE(newsroom.run({}, {u"duty"_s, u"calendar"_s, u"--keep"_s, file}).status, 0);
    QVERIFY(!contents(file).contains("BEGIN:VEVENT"));
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(newsroom.run(u"lan"_s, {u"duty"_s, u"register"_s, u"31a"_s, day, u"Quyết định 7"_s}).status, 0);
    QProcess serve;
    serve.setProcessEnvironment(test::ctlEnvironment(newsroom.path({})));
    serve.start(test::ctlProgram(), newsroom.globals({}) + QStringList{u"serve"_s});
    QTRY_VERIFY_WITH_TIMEOUT(contents(file).contains("Quyết định 7"), 30'000);
    serve.terminate();
    QVERIFY(serve.waitForFinished());
    QCOMPARE(newsroom.run({}, {u"duty"_s, u"calendar"_s}).kind(), u"usage"_s);
}

void CtlTellingTest::mailSettingsAreChecked()
{
    CtlNewsroom newsroom;
    QVERIFY2(newsroom.found(), newsroom.problem().constData());
    const QStringList far{u"mail"_s, u"set"_s, u"--host"_s, u"mail.example.vn"_s, u"--from"_s, u"a@example.vn"_s};
    QCOMPARE(newsroom.run({}, far + QStringList{u"--security"_s, u"none"_s}).kind(), u"invalid-input"_s);
    QCOMPARE(newsroom.run({}, far + QStringList{u"--security"_s, u"ssl"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run({}, {u"mail"_s, u"set"_s, u"--host"_s, u"mail.example.vn"_s, u"--from"_s, u"a"_s}).kind(), u"usage"_s);
    QCOMPARE(newsroom.run({}, {u"mail"_s, u"test"_s, u"a@example.vn"_s}).kind(), u"not-found"_s);
    const QString nobody = QString::number(test::freePorts(1).first());
    const QStringList here{
        u"mail"_s, u"set"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, nobody, u"--security"_s, u"none"_s, u"--from"_s, u"a@example.vn"_s};
    QCOMPARE(newsroom.run({}, here).status, 0);
    const Ran tried = newsroom.say({}, {u"--lang"_s, u"vi"_s, u"mail"_s, u"test"_s, u"b@example.vn"_s});
    QVERIFY2(tried.status == 1 && tried.err.contains("Không kết nối được máy chủ thư"), tried.all().constData());
    const QString secret = newsroom.write(u"mat-khau"_s, "bí mật của thư\n");
    const Ran set = newsroom.run({}, far + QStringList{u"--user"_s, u"vanthu"_s, u"--password-file"_s, secret});
    QVERIFY2(set.status == 0 && set.data()["port"_L1].toInt() == 587, set.all().constData());
    const Ran shown = newsroom.run({}, {u"mail"_s, u"show"_s});
    QVERIFY(shown.data()["passwordKept"_L1].toBool() && !shown.all().contains("bí mật"));
    QVERIFY(!contents(newsroom.path(u"newsroom/local.json"_s)).contains("bí mật"));
    QCOMPARE(newsroom.run({}, {u"mail"_s, u"off"_s}).status, 0);
    QVERIFY(!newsroom.run({}, {u"mail"_s, u"show"_s}).data()["on"_L1].toBool());
    QVERIFY(!contents(newsroom.path(u"secrets.json"_s)).contains("mail-password"));
}

QTEST_GUILESS_MAIN(CtlTellingTest)
#include "tst_ctltelling.moc"
