// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrunner.h"

#include <QTimer>

#include <stop_token>

namespace toasoan {

/// The publisher inside the window: a second desk over the same workspace, on its own thread. Works after every change and when
/// something falls due; stops cleanly when the window goes.
class PublisherLoop final : public QObject {
    Q_OBJECT
public:
    /// How the last round went, for one line in the window.
    struct State {
        bool working = false;
        bool offline = false; ///< a site could not be reached in the last round
        std::optional<Error> trouble; ///< nothing can be published from here at all
        std::optional<Instant> next; ///< when there will be work
    };

    explicit PublisherLoop(DeskOptions options, QObject *parent = nullptr);
    ~PublisherLoop() override; ///< asks the round to stop and waits until it has

    void start();
    void wake(); ///< look now: somebody pressed Retry, or the clock was set
    /// Looks at what the sites show of the sections that owe something: by itself once an hour, or when somebody asks.
    void observe();
    void patrolAll(); ///< goes over all our pages now, because somebody asked
    /// A trial of one site, between two rounds; answer is called on receiver's thread.
    void testSite(SiteId site, QObject *receiver, std::function<void(const Result<publish::TrialReport> &)> answer);
    void sendMail(); ///< the reminders of the day, if somebody set this computer up for it; by itself now and then
    /// A message to one address, between two rounds, until it is sent or stopped; answer is called on receiver's thread.
    void testMail(const QString &address, const MailWords &words, const std::stop_source &stop, QObject *receiver,
        std::function<void(const Result<> &)> answer);
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &mailTrouble() const { return m_mailTrouble; } ///< of the last reminders by e-mail

Q_SIGNALS:
    void stateChanged();
    void rounded(); ///< a round ended
    void patrolled(int looked); ///< so many of our pages were gone over, because somebody asked
    void patrolFailed(const toasoan::Error &error);
    void mailTroubleChanged();
    void observed(int looked); ///< the sites were looked at for so many sections; 0: nothing was owed, or no site answered

private:
    struct Round {
        publish::RoundReport report;
        std::optional<Instant> next;
        Instant now;
    };
    void round();
    void patrol(); ///< a few of our own pages, as citizens see them
    void refreshCalendar(); ///< the file that is kept fresh, if one is
    void ended(const Result<Round> &result);

    DeskOptions m_options;
    State m_state;
    QTimer m_timer;
    QTimer m_observing;
    QTimer m_patrolling;
    QTimer m_mailing;
    QTimer m_calendar;
    std::optional<Error> m_mailTrouble;
    bool m_open = false;
    bool m_again = false; ///< something changed while a round was on its way
    std::stop_source m_stop;
    std::unique_ptr<DeskRunner> m_runner; ///< last: gone before what its jobs use
};

} // namespace toasoan
