// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"
#include "desk/desk.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace toasoan::ctl {

class Session;

enum class ServeFor { OneRound, Ever };

/// Rounds of the publisher: at once, whenever another process wrote, when something becomes due, and every minute. Between them it
/// looks around, calmly: at what the sites show once an hour, and at a few of our own pages a minute, so that all are seen once a day.
/// Registers that come into the watched folder are kept for somebody who may take them in.
class PublisherLoop final : public QObject {
    Q_OBJECT
public:
    PublisherLoop(Session &session, std::optional<SiteId> site, std::stop_token stop);

    void start();
    [[nodiscard]] const Result<> &end() const { return m_end; }
    [[nodiscard]] qint64 rounds() const { return m_rounds; }
    [[nodiscard]] qint64 delivered() const { return m_delivered; }
    [[nodiscard]] qint64 failures() const { return m_failures; }

Q_SIGNALS:
    void ended();

private:
    void round();
    void watchBell();
    void waitForNext();
    void lookAround();
    void lookForRegisters();
    void tellPeople(Instant now, QStringList &news);
    void sayOnce(const QStringList &news, QStringList &said) const;
    void take(const publish::RoundReport &report);

    Session &m_session;
    std::optional<SiteId> m_site;
    std::stop_token m_stop;
    QFileSystemWatcher m_bell;
    QTimer m_next;
    QFileSystemWatcher m_registers;
    QTimer m_nextRegisters;
    int m_looksLeft = 0;
    bool m_firstLook = true;
    Result<> m_end;
    qint64 m_rounds = 0;
    qint64 m_delivered = 0;
    qint64 m_failures = 0;
    QStringList m_said;
    std::optional<Instant> m_observed; ///< when the sites were looked at last
    std::optional<Instant> m_patrolled;
    std::optional<Instant> m_mailed;
    std::optional<Instant> m_calendar; ///< the file was looked at
    QStringList m_saidLooking;
    QStringList m_saidRegisters;
};

[[nodiscard]] Answered<Answer> serveUntilStopped(Session &session, std::optional<SiteId> site, ServeFor howLong);

} // namespace toasoan::ctl
