// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into toasoanctl by soak_kill: counts the calls that make something durable or visible on the disk or at a server, and ends the
// process without warning before or after the n-th. Without TOASOAN_KILL_AT it only counts, into TOASOAN_COUNT_FILE.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

std::atomic<long> calls{0};

long killAt()
{
    static const long at = [] {
        const char *text = std::getenv("TOASOAN_KILL_AT");
        return text ? std::atol(text) : 0;
    }();
    return at;
}

bool killsAfter()
{
    static const bool after = [] {
        const char *text = std::getenv("TOASOAN_KILL_WHEN");
        return text && std::strcmp(text, "after") == 0;
    }();
    return after;
}

void die()
{
    kill(getpid(), SIGKILL);
    for (;;)
        pause();
}

template <typename Function> Function next(const char *name) { return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name)); }

template <typename Call> auto counted(Call call)
{
    const bool now = ++calls == killAt();
    if (now && !killsAfter())
        die();
    const auto result = call();
    if (now)
        die();
    return result;
}

// A figure for soak_kill at the end of a run that nobody killed.
[[gnu::destructor]] void writeCount()
{
    const char *path = std::getenv("TOASOAN_COUNT_FILE");
    if (!path)
        return;
    char text[32];
    const int size = std::snprintf(text, sizeof text, "%ld\n", calls.load());
    const int file = ::open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && ::write(file, text, size_t(size)) == size)
        ::close(file);
}

} // namespace

extern "C" {

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return counted([&] { return real(file); });
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return counted([&] { return real(file); });
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    return counted([&] { return real(from, to); });
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *)>("renameat");
    return counted([&] { return real(fromFolder, from, toFolder, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    return counted([&] { return real(fromFolder, from, toFolder, to, flags); });
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return counted([&] { return real(from, to); });
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    return counted([&] { return real(path); });
}

// What leaves for a server may be known there although we never hear of it.
ssize_t send(int socket, const void *bytes, size_t count, int flags)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int)>("send");
    return counted([&] { return real(socket, bytes, count, flags); });
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return counted([&] { return real(file, bytes, count, at); });
}

} // extern "C"
