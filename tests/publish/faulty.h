// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facts.h"
#include "publish/transport.h"

#include <memory>

namespace toasoan::test {

/// Counts the calls that leave the publisher, and lets one of them fail.
struct Fault {
    enum class When {
        Before, ///< nothing happened on the far side
        After, ///< it happened, but the answer was lost; or the program was killed right then
    };
    int at = -1; ///< number of the call, from 0; -1: none
    When when = When::Before;
    Error::Kind kind = Error::Kind::Storage;
    bool dead = false; ///< as after a kill: every later call fails too
    int calls = 0;
    bool happened = false;

    /// Runs a call, or not, or hides its answer.
    template <typename Call> auto pass(Call call) -> decltype(call())
    {
        const int number = calls++;
        if (happened && dead)
            return failure(kind, QStringLiteral("dead"));
        if (number != at)
            return call();
        happened = true;
        if (when == When::After)
            (void)call();
        return failure(kind, QStringLiteral("fault"));
    }
};

class FaultyTransport final : public publish::Transport {
public:
    FaultyTransport(std::unique_ptr<publish::Transport> real, Fault &fault)
        : m_real(std::move(real))
        , m_fault(fault)
    {
    }
    Result<QByteArray> read(const QString &path, qint64 limit, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->read(path, limit, stop); });
    }
    Result<> writeTemporary(const QString &path, const QByteArray &bytes, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->writeTemporary(path, bytes, stop); });
    }
    Result<qint64> size(const QString &path, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->size(path, stop); });
    }
    Result<> rename(const QString &from, const QString &to, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->rename(from, to, stop); });
    }
    Result<> remove(const QString &path, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->remove(path, stop); });
    }
    Result<> removeEmptyFolder(const QString &folder, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->removeEmptyFolder(folder, stop); });
    }
    Result<QStringList> list(const QString &folder, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->list(folder, stop); });
    }
    Result<> makeFolder(const QString &folder, std::stop_token stop) override
    {
        return m_fault.pass([&] { return m_real->makeFolder(folder, stop); });
    }

private:
    std::unique_ptr<publish::Transport> m_real;
    Fault &m_fault;
};

class FaultyRecorder final : public FactRecorder {
public:
    FaultyRecorder(FactRecorder &real, Fault &fault)
        : m_real(real)
        , m_fault(fault)
    {
    }
    Result<EventId> record(const Subject &subject, const Payload &fact) override
    {
        return m_fault.pass([&] { return m_real.record(subject, fact); });
    }

private:
    FactRecorder &m_real;
    Fault &m_fault;
};

} // namespace toasoan::test
