// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notificationsink.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace toasoan::test {

namespace {
constexpr int longestStart = 20'000;
} // namespace

PrivateBus::PrivateBus()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine() && m_daemon.waitForReadyRead(longestStart)) { }
    m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(longestStart)) {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
}

NotificationSink::NotificationSink(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    m_there = m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportScriptableContents)
        && m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

NotificationSink::~NotificationSink()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

uint NotificationSink::Notify(const QString &application, uint, const QString &, const QString &title, const QString &text,
    const QStringList &actions, const QVariantMap &hints, int)
{
    const uint number = uint(shown.size()) + 1;
    shown.append({number, application, title, text, actions, hints});
    if (then == Then::PressBeforeTheAnswer)
        press(number);
    // After the answer, as a desktop would.
    if (then == Then::Press)
        QTimer::singleShot(0, this, [this, number] { press(number); });
    if (then == Then::Close)
        QTimer::singleShot(0, this, [this, number] { close(number); });
    return number;
}

void NotificationSink::press(uint number)
{
    Q_EMIT ActionInvoked(number, u"open"_s);
    close(number);
}

void NotificationSink::close(uint number) { Q_EMIT NotificationClosed(number, 2); }

} // namespace toasoan::test
