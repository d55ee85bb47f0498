// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <QTest>

#include "ctl/ctlnewsroom.h"

using namespace Qt::StringLiterals;
using namespace toasoan::test;

namespace {

/// A terminal that a person would sit at.
class Terminal final {
public:
    Terminal()
        : m_own(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        if (m_own >= 0 && grantpt(m_own) == 0 && unlockpt(m_own) == 0)
            m_name = ptsname(m_own);
    }
    ~Terminal() { ::close(m_own); }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return !m_name.isEmpty(); }
    // Runs in the child: its input becomes this terminal.
    void become() const
    {
        const int other = ::open(m_name.constData(), O_RDWR | O_NOCTTY);
        dup2(other, STDIN_FILENO);
        dup2(other, STDERR_FILENO);
    }
    void type(const QByteArray &bytes) const { QVERIFY(::write(m_own, bytes.constData(), size_t(bytes.size())) == bytes.size()); }
    [[nodiscard]] QByteArray screen()
    {
        char buffer[4096];
        for (ssize_t count = 0; (count = ::read(m_own, buffer, sizeof buffer)) > 0;)
            m_screen.append(buffer, count);
        return m_screen;
    }

private:
    int m_own;
    QByteArray m_name;
    QByteArray m_screen;
};

} // namespace

/// The publisher's loop, and the questions asked on a terminal.
class CtlServeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void serveSendsWhatAnotherProcessApproves();
    void serveSendsAtTheHour();
    void serveKeepsRegistersForSomebodyWhoMay();
    void serveEndsCleanly_data();
    void serveEndsCleanly();
    void serveOnceIsOneRound();
    void aPassphraseIsAskedForAndNotShown();
    void aNewPassphraseIsAskedForTwice();

private:
    void approved(const QString &title, const QStringList &options = {});
    void startServe(QProcess &process) const;
    CtlNewsroom m_newsroom;
};

void CtlServeTest::initTestCase() { QVERIFY2(m_newsroom.found(), m_newsroom.problem().constData()); }

void CtlServeTest::approved(const QString &title, const QStringList &options)
{
    const QString body = m_newsroom.write(u"body.txt"_s, u"Nội dung của bài %1."_s.arg(title).toUtf8());
    RAN_WELL(
        m_newsroom.run(u"lan"_s, {u"post"_s, u"new"_s, u"--section"_s, u"tin-hoat-dong"_s, u"--title"_s, title, u"--body-file"_s, body}));
    RAN_WELL(m_newsroom.run(u"lan"_s, QStringList{u"post"_s, u"submit"_s, title} + options));
    RAN_WELL(m_newsroom.run(u"binh"_s, {u"post"_s, u"approve"_s, title}));
}

void CtlServeTest::startServe(QProcess &process) const
{
    process.setProcessEnvironment(ctlEnvironment(m_newsroom.path({})));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(ctlProgram(), m_newsroom.globals({}) + QStringList{u"serve"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardOutput()).contains("Publishing"), 30'000);
}

void CtlServeTest::serveSendsWhatAnotherProcessApproves()
{
    QProcess serve;
    startServe(serve);
    approved(u"Chuông reo"_s);
    // Sooner than the minute after which it would look by itself.
    QTRY_COMPARE_WITH_TIMEOUT(m_newsroom.pagesWith(u"Nội dung của bài Chuông reo"_s).size(), 1, 40'000);
    serve.terminate();
    QVERIFY(serve.waitForFinished(30'000));
    QCOMPARE(serve.exitCode(), 0);
}

void CtlServeTest::serveSendsAtTheHour()
{
    QProcess serve;
    startServe(serve);
    approved(u"Đúng giờ"_s, {u"--at"_s, u"+3s"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_newsroom.pagesWith(u"Nội dung của bài Đúng giờ"_s).size(), 1, 40'000);
    serve.terminate();
    QVERIFY(serve.waitForFinished(30'000));
    const QJsonObject post = m_newsroom.run({}, {u"post"_s, u"show"_s, u"Đúng giờ"_s}).data();
    const QString due = post.value("submissions"_L1).toArray().first().toObject().value("notBefore"_L1).toString();
    const QString stored = post.value("sites"_L1).toArray().first().toObject().value("storedAt"_L1).toString();
    QVERIFY2(!due.isEmpty() && due <= stored, qPrintable(due + u" but stored "_s + stored));
}

void CtlServeTest::serveKeepsRegistersForSomebodyWhoMay()
{
    const QTemporaryDir folder;
    RAN_WELL(m_newsroom.run({}, {u"duty"_s, u"watch"_s, folder.path()}));
    QProcess serve;
    startServe(serve);
    QFile file(folder.filePath(u"so.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rule,date,title\n31a,2026-12-01,Một\n") > 0);
    file.close();
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += serve.readAllStandardOutput()).contains("--pending"), 40'000);
    serve.terminate();
    QVERIFY(serve.waitForFinished(30'000));
    QVERIFY(m_newsroom.run({}, {u"duty"_s, u"list"_s}).data().value("events"_L1).toArray().isEmpty());
    const Ran taken = m_newsroom.run(u"lan"_s, {u"duty"_s, u"import"_s, u"--pending"_s});
    QVERIFY2(taken.status == 0, taken.all().constData());
    QCOMPARE(taken.data().value("good"_L1).toInt(), 1);
    QCOMPARE(m_newsroom.run({}, {u"duty"_s, u"list"_s}).data().value("events"_L1).toArray().size(), 1);
    RAN_WELL(m_newsroom.run({}, {u"duty"_s, u"watch"_s, u"--off"_s}));
}

void CtlServeTest::serveEndsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void CtlServeTest::serveEndsCleanly()
{
    QFETCH(int, signal);
    QProcess serve;
    startServe(serve);
    QCOMPARE(::kill(pid_t(serve.processId()), signal), 0);
    QVERIFY(serve.waitForFinished(30'000));
    QCOMPARE(serve.exitStatus(), QProcess::NormalExit);
    QCOMPARE(serve.exitCode(), 0);
    QVERIFY2(serve.readAllStandardOutput().contains("Stopped after"), serve.readAllStandardError().constData());
}

void CtlServeTest::serveOnceIsOneRound()
{
    approved(u"Một lượt"_s);
    const Ran once = m_newsroom.run({}, {u"serve"_s, u"--once"_s});
    RAN_WELL(once);
    QCOMPARE(once.data().value("rounds"_L1).toInt(), 1);
    QVERIFY(once.data().value("delivered"_L1).toInt() >= 1);
    QCOMPARE(m_newsroom.pagesWith(u"Nội dung của bài Một lượt"_s).size(), 1);
}

void CtlServeTest::aPassphraseIsAskedForAndNotShown()
{
    Terminal terminal;
    QVERIFY(terminal.isOpen());
    QProcess process;
    process.setProcessEnvironment(ctlEnvironment(m_newsroom.path({})));
    process.setChildProcessModifier([&terminal] { terminal.become(); });
    process.start(ctlProgram(), m_newsroom.globals({}) + QStringList{u"--as"_s, u"Trần Thị Lan"_s, u"post"_s, u"draft"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.screen().contains("Passphrase of Trần Thị Lan:"), 30'000);
    terminal.type("mật khẩu của Trần Thị Lan\n");
    QVERIFY(process.waitForFinished(30'000));
    QVERIFY2(process.exitCode() == 0, terminal.screen().constData());
    QVERIFY(!terminal.screen().contains("mật khẩu"));
}

void CtlServeTest::aNewPassphraseIsAskedForTwice()
{
    Terminal terminal;
    QVERIFY(terminal.isOpen());
    QProcess process;
    process.setProcessEnvironment(ctlEnvironment(m_newsroom.path({})));
    process.setChildProcessModifier([&terminal] { terminal.become(); });
    process.start(
        ctlProgram(), m_newsroom.globals(u"quan"_s) + QStringList{u"member"_s, u"add"_s, u"Võ Thị Mới"_s, u"--role"_s, u"officer"_s});
    QTRY_VERIFY_WITH_TIMEOUT(terminal.screen().contains("New passphrase of Võ Thị Mới"), 30'000);
    terminal.type("một mật khẩu mới\n");
    QTRY_VERIFY_WITH_TIMEOUT(terminal.screen().contains("The same again:"), 30'000);
    terminal.type("một mật khẩu khác\n");
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(terminal.screen().contains("not the same"), terminal.screen().constData());
}

QTEST_GUILESS_MAIN(CtlServeTest)
#include "tst_ctlserve.moc"
