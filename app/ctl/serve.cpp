// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/serve.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#include "ctl/messages.h"
#include "ctl/reports.h"
#include "ctl/reportsduties.h"
#include "ctl/reportsreminders.h"
#include "ctl/rounds.h"
#include "ctl/session.h"
#include "ctl/terminal.h"
#include "ledger/outbox.h"
#include "notify/dutycalendar.h"
#include "notify/reminder.h"

using namespace Qt::StringLiterals;

namespace toasoan::ctl {

namespace {

constexpr std::chrono::milliseconds longestWait{60'000};
constexpr std::chrono::hours betweenLooks{1};
constexpr std::chrono::minutes betweenPatrols{1};
constexpr std::chrono::minutes betweenMails{15}; // a mail that failed is tried again
constexpr std::chrono::minutes betweenCalendars{5};
// A commit rings the bell more than once; a moment later all of it is heard.
constexpr std::chrono::milliseconds settling{50};
// A register that came in is looked at again after this, which is a little longer than the desk lets it rest.
constexpr std::chrono::seconds betweenRegisters{5};
constexpr int looksAfterAChange = 3;

// What the next round may find gone again; anything else needs a person.
bool passes(Error::Kind kind)
{
    using Kind = Error::Kind;
    return kind == Kind::Busy || kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::DiskFull || kind == Kind::Storage;
}

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

} // namespace

PublisherLoop::PublisherLoop(Session &session, std::optional<SiteId> site, std::stop_token stop)
    : m_session(session)
    , m_site(site)
    , m_stop(std::move(stop))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &PublisherLoop::round);
    connect(&m_bell, &QFileSystemWatcher::fileChanged, this, [this] {
        watchBell();
        if (m_next.remainingTimeAsDuration() > settling)
            m_next.start(settling);
    });
    m_nextRegisters.setSingleShot(true);
    connect(&m_nextRegisters, &QTimer::timeout, this, &PublisherLoop::lookForRegisters);
    connect(&m_registers, &QFileSystemWatcher::directoryChanged, this, [this] {
        m_looksLeft = looksAfterAChange;
        m_nextRegisters.start(settling);
    });
}

void PublisherLoop::start()
{
    watchBell();
    m_looksLeft = looksAfterAChange;
    lookForRegisters();
    round();
}

// A folder on another computer rings no bell, so that every quiet minute looks as well.
void PublisherLoop::lookForRegisters()
{
    Desk &desk = m_session.desk();
    const QString folder = desk.registerFolder().value_or(QString());
    const QStringList watched = m_registers.directories();
    if (!watched.isEmpty() && watched != QStringList{folder})
        m_registers.removePaths(watched);
    if (!folder.isEmpty() && !m_registers.directories().contains(folder) && QFileInfo(folder).isDir())
        m_registers.addPath(folder);
    if (folder.isEmpty())
        return;
    QStringList news;
    const auto found = desk.lookForRegisters();
    if (!found) {
        news.append(messages::folderUnreadable(folder));
    } else if (*found > 0 || m_firstLook) {
        const auto watch = desk.registerWatch();
        const auto pending = watch ? std::ranges::count(watch->registers, true, &FoundRegister::pending) : 0;
        if (pending > 0)
            news.append(messages::watchState(*watch, pending));
    }
    m_firstLook = m_firstLook && !found;
    m_looksLeft = std::max(m_looksLeft - 1, 0);
    if (m_looksLeft > 0)
        m_nextRegisters.start(betweenRegisters);
    sayOnce(news, m_saidRegisters);
}

// A file that was replaced is watched no longer.
void PublisherLoop::watchBell()
{
    const QString path = m_session.desk().bellPath();
    if (!m_bell.files().contains(path))
        m_bell.addPath(path);
}

void PublisherLoop::round()
{
    ++m_rounds;
    auto report = m_session.desk().publishOnce(m_site, m_stop);
    if (report)
        take(*report);
    if (m_stop.stop_requested()) {
        Q_EMIT ended();
        return;
    }
    if (!report && !passes(report.error().kind)) {
        m_end = std::unexpected(report.error());
        Q_EMIT ended();
        return;
    }
    if (!report) {
        ++m_failures;
        if (!m_session.json())
            say(messages::wrong(report.error()));
    }
    waitForNext();
}

void PublisherLoop::take(const publish::RoundReport &report)
{
    m_failures += troubles(report);
    m_delivered += deliveries(report);
    const QStringList news = newsOf(report, m_session);
    sayOnce(news, m_said);
}

// What is wrong every minute is said once.
void PublisherLoop::sayOnce(const QStringList &news, QStringList &said) const
{
    for (const QString &line : news) {
        if (!m_session.json() && !said.contains(line))
            say(line);
    }
    said = news;
}

// Only in a quiet minute: a post that is due does not wait for it.
void PublisherLoop::lookAround()
{
    const Instant now = m_session.desk().now();
    QStringList news;
    const auto take = [&](const QHash<SiteId, Error> &sites) {
        for (const auto &[site, error] : sites.asKeyValueRange()) {
            if (!passes(error.kind))
                news.append(m_session.names().siteName(site) + u": "_s + messages::wrong(error));
        }
    };
    if (!m_observed || now - *m_observed >= betweenLooks) {
        m_observed = now;
        if (const auto report = m_session.desk().observeSites(m_site, m_stop))
            take(report->sites);
    }
    if (!m_stop.stop_requested() && (!m_patrolled || now - *m_patrolled >= betweenPatrols)) {
        m_patrolled = now;
        if (const auto summary = m_session.desk().patrolSites(m_site, PatrolRound::Next, m_stop))
            take(summary->sites);
    }
    tellPeople(now, news);
    sayOnce(news, m_saidLooking);
}

// Mail to those who left an address, and the calendar file: both only where somebody asked this computer for it.
void PublisherLoop::tellPeople(Instant now, QStringList &news)
{
    if (!m_stop.stop_requested() && (!m_mailed || now - *m_mailed >= betweenMails)) {
        m_mailed = now;
        const QString agency = m_session.names().workspace().agencyName;
        const auto round = m_session.desk().mailDigests([&](const Digest &digest) { return notify::mailFor(digest, agency); }, m_stop);
        if (!round && round.error().kind != Error::Kind::Busy)
            news.append(messages::mailWrong(round.error()));
        for (const auto &[member, error] : round.value_or(MailRound()).failed.asKeyValueRange())
            news.append(messages::mailFailed(m_session.names().memberName(member), error));
    }
    if (!m_stop.stop_requested() && (!m_calendar || now - *m_calendar >= betweenCalendars)) {
        m_calendar = now;
        if (const auto kept = notify::refreshCalendarFile(m_session.desk()); !kept)
            news.append(messages::wrong(kept.error()));
    }
}

void PublisherLoop::waitForNext()
{
    using std::chrono::milliseconds;
    milliseconds wait = longestWait;
    const auto next = m_session.desk().nextWork();
    if (next && *next)
        wait = std::clamp(std::chrono::duration_cast<milliseconds>(**next - m_session.desk().now()), milliseconds(1000), longestWait);
    m_next.start(wait);
    if (wait == longestWait && !m_stop.stop_requested()) {
        lookForRegisters();
        lookAround();
    }
}

namespace {

QJsonObject figures(qint64 rounds, qint64 delivered, qint64 failures)
{
    return {{u"rounds"_s, rounds}, {u"delivered"_s, delivered}, {u"failures"_s, failures}};
}

Answered<Answer> serveOnce(const Session &session, std::optional<SiteId> site)
{
    TRY_INTO(report, session.desk().publishOnce(site));
    const QJsonObject data = figures(1, deliveries(report), troubles(report));
    auto answer = answerOf(report, session);
    (answer ? answer->data : answer.error().data) = data;
    return answer;
}

} // namespace

Answered<Answer> serveUntilStopped(Session &session, std::optional<SiteId> site, ServeFor howLong)
{
    if (howLong == ServeFor::OneRound)
        return serveOnce(session, site);
    TRY_INTO(only, OutboxStore::takeServing(session.deskOptions().folder));
    std::stop_source stop;
    QEventLoop loop;
    PublisherLoop publisher(session, site, stop.get_token());
    QObject::connect(&publisher, &PublisherLoop::ended, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const StopSignals signalled([&] {
        stop.request_stop();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    if (!session.json())
        say(messages::serving(session.names().workspace().agencyName));
    QMetaObject::invokeMethod(&publisher, &PublisherLoop::start, Qt::QueuedConnection);
    loop.exec();
    TRY(publisher.end());
    return Answer{messages::served(publisher.rounds(), publisher.delivered()),
        figures(publisher.rounds(), publisher.delivered(), publisher.failures()), {}};
}

} // namespace toasoan::ctl
