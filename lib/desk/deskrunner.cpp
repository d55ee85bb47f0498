// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskrunner.h"

#include <QFile>
#include <QFileSystemWatcher>

namespace toasoan {

namespace {

// The bell holds the newest row of its time: what comes after it is new to us. Without a bell everything is.
qint64 cursorIn(const QString &bellPath)
{
    QFile bell(bellPath);
    return bell.open(QIODevice::ReadOnly) ? bell.readAll().trimmed().toLongLong() : 0;
}

} // namespace

DeskRunner::DeskRunner()
    : m_home(new QObject)
{
    m_thread.setObjectName(u"desk");
    m_home->moveToThread(&m_thread);
    m_thread.start();
}

DeskRunner::~DeskRunner()
{
    // Events of one object are handled in order, so this one comes after every job.
    QMetaObject::invokeMethod(m_home, [this] {
        m_bell.reset();
        m_desk.reset();
        m_home->deleteLater();
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Result<>> DeskRunner::open(const DeskOptions &options)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QMetaObject::invokeMethod(m_home, [this, promise, options] {
        auto desk = Desk::open(options);
        if (desk)
            adopt(std::move(*desk));
        promise->addResult(desk ? Result<>() : Result<>(std::unexpected(desk.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QString>> DeskRunner::found(const DeskOptions &options, const Founding &founding)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QMetaObject::invokeMethod(m_home, [this, promise, options, founding] {
        auto founded = Desk::found(options, founding);
        if (founded)
            adopt(std::move(founded->desk));
        promise->addResult(founded ? Result<QString>(founded->recoverySheet) : Result<QString>(std::unexpected(founded.error())));
        promise->finish();
    });
    return promise->future();
}

void DeskRunner::lookAgain()
{
    QMetaObject::invokeMethod(m_home, [this] { readChanges(); });
}

void DeskRunner::adopt(std::unique_ptr<Desk> desk)
{
    m_bell.reset();
    m_desk = std::move(desk);
    const QString path = m_desk->bellPath();
    m_cursor = cursorIn(path);
    if (!QFile::exists(path)) {
        QFile bell(path); // only what exists can be watched
        (void)bell.open(QIODevice::WriteOnly | QIODevice::Append);
    }
    m_bell = std::make_unique<QFileSystemWatcher>(QStringList(path));
    QObject::connect(m_bell.get(), &QFileSystemWatcher::fileChanged, m_home, [this](const QString &bell) {
        if (m_bell && !m_bell->files().contains(bell))
            m_bell->addPath(bell); // somebody removed it, or replaced it
        readChanges();
    });
}

void DeskRunner::readChanges()
{
    if (!m_desk)
        return;
    const auto changes = m_desk->changesSince(m_cursor);
    if (!changes)
        return; // the next ring or activation reads them
    m_cursor = changes->cursor;
    if (!changes->subjects.isEmpty())
        Q_EMIT changed(changes->subjects);
}

} // namespace toasoan
