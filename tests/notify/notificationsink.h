// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QVariantMap>

namespace toasoan::test {

/// A session bus of this test alone, stopped when this goes. Programs that are to be on it get its address.
class PrivateBus final {
public:
    PrivateBus();
    ~PrivateBus();
    [[nodiscard]] QString address() const { return m_address; } ///< empty: dbus-daemon did not start

private:
    QProcess m_daemon;
    QString m_address;
};

/// Stands where the desktop would: takes notices (Desktop Notifications Specification 1.2) and remembers them.
class NotificationSink final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint number = 0;
        QString application;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    /// What the sink does with a notice at once.
    enum class Then { Keep, Close, Press, PressBeforeTheAnswer };

    explicit NotificationSink(QDBusConnection bus);
    ~NotificationSink() override;
    [[nodiscard]] bool isThere() const { return m_there; }

    QList<Shown> shown;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions"), QStringLiteral("body-markup")};
    Then then = Then::Close;

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title, const QString &text,
        const QStringList &actions, const QVariantMap &hints, int timeout);
    void press(uint number);
    void close(uint number);

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint number, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint number, uint reason);

private:
    QDBusConnection m_bus;
    bool m_there = false;
};

} // namespace toasoan::test
