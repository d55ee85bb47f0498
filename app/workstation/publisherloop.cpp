// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/publisherloop.h"

#include <QDir>

#include <algorithm>

#include "notify/dutycalendar.h"
#include "notify/reminder.h"

namespace toasoan {

namespace {

// What is due but cannot be done must not make the loop spin; a sleeping computer or a set clock must not make it late for ever.
constexpr std::chrono::milliseconds shortestPause{5'000};
constexpr std::chrono::milliseconds longestPause{15 * 60 * 1'000};

constexpr std::chrono::hours betweenLooks{1};
constexpr std::chrono::minutes betweenPatrols{1};
constexpr std::chrono::minutes betweenMails{15}; // a mail that failed is tried again
constexpr std::chrono::minutes betweenCalendars{5};

// A folder of this computer that is not there has nothing to do with the network.
bool isOffline(const Error &error)
{
    return (error.kind == Error::Kind::Offline && !QDir::isAbsolutePath(error.detail)) || error.kind == Error::Kind::Timeout;
}

} // namespace

PublisherLoop::PublisherLoop(DeskOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_runner(std::make_unique<DeskRunner>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PublisherLoop::wake);
    m_observing.setInterval(betweenLooks);
    connect(&m_observing, &QTimer::timeout, this, &PublisherLoop::observe);
    m_patrolling.setInterval(betweenPatrols);
    connect(&m_patrolling, &QTimer::timeout, this, &PublisherLoop::patrol);
    m_mailing.setInterval(betweenMails);
    connect(&m_mailing, &QTimer::timeout, this, &PublisherLoop::sendMail);
    m_calendar.setInterval(betweenCalendars);
    connect(&m_calendar, &QTimer::timeout, this, &PublisherLoop::refreshCalendar);
    connect(m_runner.get(), &DeskRunner::changed, this, &PublisherLoop::wake);
}

PublisherLoop::~PublisherLoop()
{
    m_stop.request_stop();
    m_runner.reset();
}

void PublisherLoop::start()
{
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<> result = watcher->future().takeResult();
        m_open = result.has_value();
        if (m_open) {
            m_observing.start();
            m_patrolling.start();
            m_mailing.start();
            m_calendar.start();
            round();
            observe();
            refreshCalendar();
            sendMail();
            return;
        }
        m_state.trouble = result.error();
        Q_EMIT stateChanged();
    });
    watcher->setFuture(m_runner->open(m_options));
}

void PublisherLoop::wake()
{
    if (!m_open)
        return;
    if (m_state.working)
        m_again = true;
    else
        round();
}

void PublisherLoop::observe()
{
    if (!m_open)
        return;
    m_runner->run([stop = m_stop.get_token()](Desk &desk) { return desk.observeSites(std::nullopt, stop); }, this,
        [this](const Result<ObserveReport> &report) { Q_EMIT observed(report ? report->looked : 0); });
}

void PublisherLoop::patrol()
{
    const auto look = [stop = m_stop.get_token()](Desk &desk) {
        (void)desk.lookForRegisters(); // what came is shown where it can be taken in; a folder that is away says so there
        return desk.patrolSites(std::nullopt, PatrolRound::Next, stop);
    };
    m_runner->run(look, this, [](const Result<PatrolSummary> &) { }); // what it found is asked for where it is shown
}

void PublisherLoop::patrolAll()
{
    if (!m_open)
        return;
    m_runner->run([stop = m_stop.get_token()](Desk &desk) { return desk.patrolSites(std::nullopt, PatrolRound::Whole, stop); }, this,
        [this](const Result<PatrolSummary> &summary) {
            if (summary)
                Q_EMIT patrolled(summary->looked);
            else
                Q_EMIT patrolFailed(summary.error());
        });
}

void PublisherLoop::testSite(SiteId site, QObject *receiver, std::function<void(const Result<publish::TrialReport> &)> answer)
{
    m_runner->run([site, stop = m_stop.get_token()](Desk &desk) { return desk.testSite(site, stop); }, receiver, std::move(answer));
}

void PublisherLoop::testMail(const QString &address, const MailWords &words, const std::stop_source &stop, QObject *receiver,
    std::function<void(const Result<> &)> answer)
{
    const auto job = [address, words, stop, closing = m_stop.get_token()](Desk &desk) {
        const std::stop_callback both(closing, [stop]() mutable { stop.request_stop(); });
        return desk.sendTestMail(address, words, stop.get_token());
    };
    m_runner->run(job, receiver, std::move(answer));
}

void PublisherLoop::sendMail()
{
    const auto job = [stop = m_stop.get_token()](Desk &desk) -> Result<MailRound> {
        TRY_INTO(info, desk.info());
        return desk.mailDigests([&](const Digest &digest) { return notify::mailFor(digest, info.agencyName); }, stop);
    };
    m_runner->run(job, this, [this](const Result<MailRound> &round) {
        if (!round && round.error().kind == Error::Kind::Busy) // another process is at it
            return;
        const std::optional<Error> before = m_mailTrouble;
        m_mailTrouble.reset();
        if (!round)
            m_mailTrouble = round.error();
        else if (!round->failed.isEmpty())
            m_mailTrouble = *round->failed.begin();
        if (m_mailTrouble != before)
            Q_EMIT mailTroubleChanged();
    });
}

void PublisherLoop::refreshCalendar()
{
    m_runner->run([](Desk &desk) { return notify::refreshCalendarFile(desk); }, this, [](const Result<> &) {}); // tried again
}

void PublisherLoop::round()
{
    m_timer.stop();
    m_again = false;
    m_state.working = true;
    Q_EMIT stateChanged();
    const auto job = [stop = m_stop.get_token()](Desk &desk) -> Result<Round> {
        TRY_INTO(report, desk.publishOnce(std::nullopt, stop));
        TRY_INTO(next, desk.nextWork());
        return Round{.report = report, .next = next, .now = desk.now()};
    };
    m_runner->run(job, this, [this](const Result<Round> &result) { ended(result); });
}

void PublisherLoop::ended(const Result<Round> &result)
{
    m_state = {};
    auto pause = longestPause;
    if (result) {
        m_state.next = result->next;
        m_state.offline =
            std::ranges::any_of(result->report.posts, [](const publish::PostReport &post) { return post.error && isOffline(*post.error); })
            || std::ranges::any_of(result->report.sites, isOffline);
        if (result->next)
            pause =
                std::clamp(std::chrono::duration_cast<std::chrono::milliseconds>(*result->next - result->now), shortestPause, longestPause);
    } else {
        m_state.trouble = result.error();
    }
    m_timer.start(pause);
    Q_EMIT stateChanged();
    Q_EMIT rounded();
    if (m_again)
        round();
}

} // namespace toasoan
