// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <thread>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

volatile std::sig_atomic_t interruptedBy = 0;
int stopPipe[2] = {-1, -1};

extern "C" void noteInterruption(int signal) { interruptedBy = signal; }

extern "C" void writeStop(int)
{
    const int before = errno;
    const char byte = 's';
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], &byte, 1);
    errno = before;
}

/// While it lives the terminal shows nothing typed, and a signal is only noted; afterwards both are as before.
class HiddenInput final {
public:
    HiddenInput()
    {
        interruptedBy = 0;
        struct sigaction note = {};
        note.sa_handler = noteInterruption; // without SA_RESTART: read() ends
        sigemptyset(&note.sa_mask);
        for (size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &note, &m_before[i]);
        tcgetattr(STDIN_FILENO, &m_shown);
        termios hidden = m_shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        hidden.c_lflag |= ECHONL;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenInput()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_shown);
        for (size_t i = 0; i < signals.size(); ++i)
            sigaction(signals[i], &m_before[i], nullptr);
        if (interruptedBy != 0)
            raise(interruptedBy);
    }
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, signals.size()> m_before = {};
    termios m_shown = {};
};

} // namespace

bool canAsk() { return isatty(STDIN_FILENO) == 1; }

Result<QString> askHidden(const QString &question)
{
    const QByteArray shown = question.toUtf8() + ' ';
    std::fwrite(shown.constData(), 1, size_t(shown.size()), stderr);
    std::fflush(stderr);
    QByteArray line;
    const HiddenInput hidden;
    for (;;) {
        char byte = 0;
        const ssize_t count = ::read(STDIN_FILENO, &byte, 1);
        if (count <= 0)
            return failure(Error::Kind::Cancelled, u"passphrase"_s);
        if (byte == '\n')
            return QString::fromUtf8(line);
        line.append(byte);
    }
}

struct StopSignals::Private {
    std::function<void()> stopped;
    std::array<struct sigaction, 2> before = {};
    std::thread reader;
};

StopSignals::StopSignals(std::function<void()> stopped)
    : d(std::make_unique<Private>())
{
    d->stopped = std::move(stopped);
    if (::pipe(stopPipe) != 0)
        return; // without it signals end the program as usual: kill -9 is survived, so this is too
    d->reader = std::thread([this] {
        char byte = 0;
        ssize_t count = 0;
        do
            count = ::read(stopPipe[0], &byte, 1);
        while (count < 0 && errno == EINTR);
        if (count == 1 && byte == 's')
            d->stopped();
    });
    struct sigaction stop = {};
    stop.sa_handler = writeStop;
    stop.sa_flags = int(SA_RESTART | SA_RESETHAND);
    sigemptyset(&stop.sa_mask);
    sigaction(SIGTERM, &stop, &d->before[0]);
    sigaction(SIGINT, &stop, &d->before[1]);
}

StopSignals::~StopSignals()
{
    if (!d->reader.joinable())
        return;
    sigaction(SIGTERM, &d->before[0], nullptr);
    sigaction(SIGINT, &d->before[1], nullptr);
    const char byte = 'q';
    [[maybe_unused]] const ssize_t written = ::write(stopPipe[1], &byte, 1);
    d->reader.join();
    ::close(stopPipe[0]);
    ::close(stopPipe[1]);
}

} // namespace toasoan::ctl
