// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace toasoan::notify {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString object = u"/org/freedesktop/Notifications"_s;
constexpr int longestAnswer = 3000; // ms; a desktop that hangs keeps nobody
constexpr int asTheDesktopLikes = -1;
constexpr uchar normal = 1;
constexpr uchar critical = 2;

Result<QDBusMessage> call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, object, service, method);
    message.setArguments(arguments);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return failure(Error::Kind::Unsupported, u"session bus"_s);
    QDBusMessage answer = bus.call(message, QDBus::Block, longestAnswer);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        return answer;
    const bool late = answer.errorName() == "org.freedesktop.DBus.Error.NoReply"_L1;
    return failure(late ? Error::Kind::Timeout : Error::Kind::Unsupported, answer.errorName());
}

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, object, service, u"ActionInvoked"_s, this, SLOT(onAction(quint32, QString)));
    bus.connect(service, object, service, u"NotificationClosed"_s, this, SLOT(onClosed(quint32, quint32)));
}

Notifier::~Notifier() = default;

Result<> Notifier::readCapabilities()
{
    if (m_capabilities)
        return {};
    TRY_INTO(answer, call(u"GetCapabilities"_s));
    m_capabilities = answer.arguments().first().toStringList();
    return {};
}

bool Notifier::hasButtons() { return readCapabilities() && m_capabilities->contains("actions"_L1); }

Result<quint32> Notifier::show(const Notice &notice)
{
    TRY(readCapabilities());
    const bool button = !notice.button.isEmpty() && hasButtons();
    // "default" is a press on the notice itself, or the key that opens it.
    const QStringList actions = button ? QStringList{u"default"_s, notice.button, u"open"_s, notice.button} : QStringList();
    const QString text = m_capabilities->contains("body-markup"_L1) ? notice.text.toHtmlEscaped() : notice.text;
    const QVariantMap hints{{u"desktop-entry"_s, u"toasoan"_s}, {u"urgency"_s, QVariant::fromValue(notice.urgent ? critical : normal)}};
    TRY_INTO(answer,
        call(u"Notify"_s, {u"Tòa Soạn"_s, quint32(0), u"toasoan"_s, notice.title, text, actions, hints, asTheDesktopLikes}));
    const quint32 number = answer.arguments().first().toUInt();
    if (button)
        m_shown.insert(number);
    return number;
}

// Every program hears about every notice on the bus.
void Notifier::onAction(quint32 notice, const QString &)
{
    if (m_shown.contains(notice))
        Q_EMIT pressed(notice);
}

void Notifier::onClosed(quint32 notice, quint32)
{
    if (m_shown.remove(notice))
        Q_EMIT closed(notice);
}

} // namespace toasoan::notify
