// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

class QFileSystemWatcher;

namespace toasoan {

/// A desk on a thread of its own, so that no window ever waits for a disk or a key derivation. Jobs run in the order given.
/// The window has two over one workspace: one for the person, one for the publisher.
/// Made, used and destroyed on one thread, which never waits but in the destructor.
class DeskRunner final : public QObject {
    Q_OBJECT
public:
    DeskRunner();
    ~DeskRunner() override; ///< all jobs given so far are done first (a draft may be among them), then the desk and the thread end

    [[nodiscard]] QFuture<Result<>> open(const DeskOptions &options);
    [[nodiscard]] QFuture<Result<QString>> found(const DeskOptions &options, const Founding &founding); ///< the recovery sheet

    /// Runs job(Desk &) on the desk's thread. T must be movable. Error::Cancelled if no desk is open.
    template <typename Job> auto run(Job job)
    {
        using Answer = std::invoke_result_t<Job, Desk &>; // a Result<T>
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(m_home, [this, promise, work = std::move(job)]() mutable {
            if (m_desk)
                promise->addResult(work(*m_desk));
            else
                promise->addResult(Answer(failure(Error::Kind::Cancelled)));
            promise->finish();
        });
        return promise->future();
    }

    /// run(), with the answer brought back to receiver's thread; nothing is called once receiver is gone.
    template <typename Job, typename Callback> void run(Job job, QObject *receiver, Callback callback)
    {
        auto future = run(std::move(job));
        using Answer = std::invoke_result_t<Job, Desk &>;
        auto *watcher = new QFutureWatcher<Answer>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, answer = std::move(callback)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                answer(watcher->future().takeResult());
        });
        watcher->setFuture(future);
    }

    /// Looks for changes now: after a long sleep, or where a watcher missed the bell (a window that is activated does this).
    void lookAgain();

Q_SIGNALS:
    /// After any process wrote into the workspace (the bell). Emitted on the desk's thread: connect with a receiver.
    void changed(const QList<toasoan::Subject> &subjects);

private:
    // all on the desk's thread
    void adopt(std::unique_ptr<Desk> desk);
    void readChanges();

    QThread m_thread;
    QObject *m_home; ///< lives on m_thread
    std::unique_ptr<Desk> m_desk; ///< touched on m_thread only, as all below
    std::unique_ptr<QFileSystemWatcher> m_bell;
    qint64 m_cursor = 0;
};

} // namespace toasoan
