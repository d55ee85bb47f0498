// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/session.h"

#include <algorithm>

namespace toasoan {

Session::Session(DeskOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_runner(std::make_unique<DeskRunner>())
{
    connect(m_runner.get(), &DeskRunner::changed, this, [this](const QList<Subject> &subjects) {
        if (std::ranges::any_of(subjects, [](const Subject &subject) { return subject.kind == Subject::Kind::Charter; }))
            readDirectoryAgain();
    });
    m_minutes.setInterval(std::chrono::minutes{1});
    connect(&m_minutes, &QTimer::timeout, this, &Session::lookAtTheClock);
    m_minutes.start();
}

Session::~Session() = default;

Instant Session::now() const { return m_options.clock ? m_options.clock->now() : fromMilliseconds(QDateTime::currentMSecsSinceEpoch()); }

void Session::lookAtTheClock()
{
    const QDate day = toDateTime(now(), m_directory.zone()).date();
    Q_EMIT minutePassed();
    if (std::exchange(m_day, day) != day)
        Q_EMIT dayBegan();
}

void Session::open()
{
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<> result = watcher->future().takeResult();
        if (!result) {
            Q_EMIT openFailed(result.error());
            return;
        }
        m_runner->run([](Desk &desk) { return readDirectory(desk); }, this,
            [this](Result<Directory> directory) {
                if (!directory) {
                    Q_EMIT openFailed(directory.error());
                    return;
                }
                m_directory = std::move(*directory);
                m_day = toDateTime(now(), m_directory.zone()).date();
                Q_EMIT directoryChanged();
                Q_EMIT opened();
            });
    });
    watcher->setFuture(m_runner->open(m_options));
}

QSet<Action> Session::rightsOf(const Desk &desk)
{
    QSet<Action> rights;
    for (int i = 0; i < actionCount; ++i) {
        if (desk.may(Action(i)))
            rights.insert(Action(i));
    }
    return rights;
}

void Session::readDirectoryAgain()
{
    struct Read {
        Directory directory;
        QSet<Action> rights;
    };
    const auto read = [](Desk &desk) -> Result<Read> {
        TRY_INTO(directory, readDirectory(desk));
        return Read{directory, rightsOf(desk)};
    };
    m_runner->run(read, this, [this](Result<Read> result) {
        if (!result)
            return; // the next change or activation reads it again
        m_directory = std::move(result->directory);
        m_rights = m_current ? result->rights : QSet<Action>();
        Q_EMIT directoryChanged();
    });
}

void Session::signIn(MemberId member, const QString &passphrase)
{
    const auto enter = [member, passphrase](Desk &desk) -> Result<Entered> {
        TRY(desk.signIn(member, passphrase));
        return Entered{member, rightsOf(desk)};
    };
    m_runner->run(enter, this, [this](const Result<Entered> &result) { entered(result); });
}

void Session::signInWithPin(MemberId member, const QString &pin)
{
    const auto enter = [member, pin](Desk &desk) -> Result<Entered> {
        TRY(desk.signInWithPin(member, pin));
        return Entered{member, rightsOf(desk)};
    };
    m_runner->run(enter, this, [this, member](const Result<Entered> &result) {
        if (!result && result.error().kind == Error::Kind::Locked)
            m_pins.remove(member); // five wrong tries: the passphrase from now on
        entered(result);
    });
}

void Session::entered(const Result<Entered> &result)
{
    if (!result) {
        Q_EMIT signInFailed(result.error());
        return;
    }
    m_current = result->member;
    m_rights = result->rights;
    Q_EMIT signedIn();
}

void Session::signOut()
{
    if (!m_current)
        return;
    m_current.reset();
    m_rights.clear();
    (void)m_runner->run([](Desk &desk) -> Result<> {
        desk.signOut();
        return {};
    });
    Q_EMIT signedOut();
}

void Session::setPin(const QString &pin)
{
    if (!m_current)
        return;
    m_runner->run([pin](Desk &desk) { return desk.setPin(pin); }, this,
        [this, member = *m_current](const Result<> &result) {
            if (result)
                m_pins.insert(member);
            Q_EMIT pinSet(result);
        });
}

} // namespace toasoan
