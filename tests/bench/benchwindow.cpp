// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <ctime>

#include "bench/archive.h"
#include "ledger/database.h"
#include "workstation/editor/editorview.h"
#include "workstation/mainwindow.h"
#include "workstation/posts/postsview.h"
#include "workstation/preview/previewview.h"
#include "workstation/signinsheet.h"
#include "workstation/startup.h"
#include "workstation/topbar.h"

using namespace Qt::StringLiterals;

namespace toasoan::bench {

namespace {

constexpr int wantedRows = 30;
constexpr int patience = 60'000; // ms
constexpr std::chrono::milliseconds settling{3000}; // memory is measured when nothing moves any more
const QSize tall{1320, 1800}; // room for that many rows
const QString windowWord = u"--window"_s;

double nowMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time); // the same for all processes
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// In the process that is measured: says when what was wanted has been painted.
class Watch final : public QObject {
public:
    explicit Watch(MainWindow &window)
        : m_window(window)
    {
        window.posts().list().viewport()->installEventFilter(this);
        window.topBar().search().installEventFilter(this);
    }
    enum class Painted { Nothing, Rows, Key };
    /// Runs the window until then; not by looking again every few milliseconds, which would be measured too.
    [[nodiscard]] bool waitFor(Painted what)
    {
        QTimer::singleShot(patience, &m_loop, [this] { m_loop.exit(1); });
        return m_painted == what || m_loop.exec() == 0;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            // Afterwards, when the paint has reached the display.
            const bool list = watched == m_window.posts().list().viewport();
            QMetaObject::invokeMethod(this, [this, list] { painted(list); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void painted(bool list)
    {
        const QListView &view = m_window.posts().list();
        if (list && view.indexAt({20, 4}).isValid() && m_window.posts().model().rowCount() >= wantedRows
            && view.visualRect(m_window.posts().model().index(wantedRows - 1)).bottom() <= view.viewport()->height())
            tell(Painted::Rows);
        else if (!list && !m_window.topBar().search().text().isEmpty())
            tell(Painted::Key);
    }
    void tell(Painted what)
    {
        if (m_painted >= what)
            return;
        m_painted = what;
        m_loop.quit();
    }
    MainWindow &m_window;
    QEventLoop m_loop;
    Painted m_painted = Painted::Nothing;
};

int runWindow(const QStringList &words)
{
    const DeskOptions options{.folder = words.value(1),
        .keyFolder = words.value(2),
        .secrets = words.value(3),
        .stretch = {.operations = 1, .memoryBytes = 8192}};
    const MemberId member = MemberId::fromHex(words.value(4)).value_or(MemberId());
    const double begin = words.value(6).toDouble();
    dressApplication(u"vi"_s);
    windowSettings().setValue(u"place"_s, int(Place::Posts));
    MainWindow window(options);
    window.resize(tall);
    Watch watch(window);
    QObject::connect(
        &window.session(), &Session::opened, &window, [&] { window.session().signIn(member, test::OfficeFixture::passphrase()); });
    // The sheet asks about a PIN where a person would answer; here the list is what is waited for.
    QObject::connect(&window.session(), &Session::signedIn, &window, [&] { Q_EMIT window.signIn().done(); });
    window.show();
    if (!watch.waitFor(Watch::Painted::Rows))
        return 1;
    window.topBar().search().setFocus();
    test::type(&window.topBar().search(), u"h"_s);
    if (!watch.waitFor(Watch::Painted::Key))
        return 1;
    std::printf("%f\n", nowMs() - begin);
    std::fflush(stdout);
    if (words.value(7) == "start"_L1)
        return 0;
    window.topBar().search().clear();
    QTest::qWait(int(settling.count()));
    std::puts("idle");
    std::fflush(stdout);
    (void)std::getchar();
    QSignalSpy shown(window.editor().findChild<PreviewView *>(), &PreviewView::shown);
    window.openPost(PostId::fromHex(words.value(5)).value_or(PostId()));
    if (!QTest::qWaitFor([&] { return !shown.isEmpty(); }, patience))
        return 1;
    QTest::qWait(int(settling.count()));
    std::puts("open");
    std::fflush(stdout);
    (void)std::getchar();
    return 0;
}

QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return {};
    }
    return process.readLine().trimmed();
}

} // namespace

MeasuredOffice::MeasuredOffice(int posts)
    : m_post(m_office.kept(u"Thông báo lịch tiếp công dân"_s))
{
    const auto database = Database::open(QDir(m_office.folder()).filePath(u"ledger.db"_s));
    if (!database)
        qFatal("the newsroom's database does not open");
    Archive(**database, m_office.section, m_office.officer, m_office.clock.now(), posts);
}

void MeasuredOffice::startWindow(QProcess &process, const QString &mode) const
{
    const DeskOptions options = m_office.options();
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
        {windowWord, options.folder, options.keyFolder, options.secrets, m_office.officer.toHex(), m_post.toHex(),
            QString::number(nowMs(), 'f'), mode});
    process.waitForStarted();
}

double MeasuredOffice::startOfTheWindow() const
{
    QProcess process;
    startWindow(process, u"start"_s);
    const QByteArray line = lineOf(process);
    process.waitForFinished();
    return line.isEmpty() ? -1 : line.toDouble();
}

MeasuredOffice::Memory MeasuredOffice::memoryOfTheWindow() const
{
    QProcess process;
    startWindow(process, u"memory"_s);
    Memory memory;
    (void)lineOf(process);
    if (lineOf(process) == "idle") {
        memory.idle = proportionalSetSize(process.processId());
        process.write("\n");
        if (lineOf(process) == "open")
            memory.postOpen = proportionalSetSize(process.processId());
        process.write("\n");
    }
    process.waitForFinished();
    return memory;
}

void runAsWindowIfAsked(int argc, char **argv)
{
    if (argc < 2 || QString::fromLocal8Bit(argv[1]) != windowWord)
        return;
    test::useTemporarySettings();
    const QApplication application(argc, argv);
    const int status = runWindow(QCoreApplication::arguments().sliced(1));
    std::_Exit(status); // what is measured is over
}

Peer measurePeer(const QString &program)
{
    const auto covered = [] {
        const QImage shot = QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
        int bright = 0;
        int all = 0;
        for (int y = 0; y < shot.height(); y += 16) {
            for (int x = 0; x < shot.width(); x += 16, ++all)
                bright += qGray(shot.pixel(x, y)) > 32 ? 1 : 0;
        }
        return all > 0 && bright * 5 > all; // the bare display is black
    };
    Peer peer;
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    const double begin = nowMs();
    process.start(program, {});
    while (process.state() != QProcess::NotRunning && nowMs() - begin < patience) {
        if (covered()) {
            peer.start = nowMs() - begin;
            break;
        }
        process.waitForFinished(1);
    }
    QTest::qWait(int(settling.count()));
    peer.memory = proportionalSetSize(process.processId());
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return peer;
}

double proportionalSetSize(qint64 process)
{
    double megabytes = 0;
    QFile sizes(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (sizes.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : sizes.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                megabytes += line.mid(4).simplified().split(' ').first().toDouble() / 1024;
        }
    }
    for (const QString &task : QDir(u"/proc/%1/task"_s.arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(u"/proc/%1/task/%2/children"_s.arg(process).arg(task));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                megabytes += proportionalSetSize(child.toLongLong());
        }
    }
    return megabytes;
}

} // namespace toasoan::bench
