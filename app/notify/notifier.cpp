// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

using namespace Qt::StringLiterals;

namespace toasoan::notify {

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString object = u"/org/freedesktop/Notifications"_s;
constexpr int longestAnswer = 3000; // ms; a desktop that hangs keeps nobody
constexpr int asTheDesktopLikes = -1;
constexpr uchar normal = 1;
constexpr uchar critical = 2;

Error errorOf(const QDBusMessage &answer)
{
    const bool late = answer.errorName() == "org.freedesktop.DBus.Error.NoReply"_L1;
    return {late ? Error::Kind::Timeout : Error::Kind::Unsupported, answer.errorName()};
}

// then: with the answer, in the thread of owner and only while it lives.
void call(QObject *owner, const QString &method, const QVariantList &arguments, const std::function<void(Result<QVariant>)> &then)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        then(failure(Error::Kind::Unsupported, u"session bus"_s));
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(service, object, service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, longestAnswer), owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, owner, [watcher, then] {
        watcher->deleteLater();
        const QDBusMessage answer = watcher->reply();
        const bool good = answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty();
        then(good ? Result<QVariant>(answer.arguments().first()) : std::unexpected(errorOf(answer)));
    });
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

void Notifier::show(const Notice &notice, Answer answer)
{
    if (m_capabilities) {
        showKnowing(notice, answer);
        return;
    }
    call(this, u"GetCapabilities"_s, {}, [this, notice, answer = std::move(answer)](const Result<QVariant> &capabilities) {
        if (!capabilities) {
            answer(std::unexpected(capabilities.error()));
            return;
        }
        m_capabilities = capabilities->toStringList();
        showKnowing(notice, answer);
    });
}

void Notifier::showKnowing(const Notice &notice, const Answer &answer)
{
    const bool button = !notice.button.isEmpty() && m_capabilities->contains("actions"_L1);
    // "default" is a press on the notice itself, or the key that opens it.
    const QStringList actions = button ? QStringList{u"default"_s, notice.button, u"open"_s, notice.button} : QStringList();
    const QString text = m_capabilities->contains("body-markup"_L1) ? notice.text.toHtmlEscaped() : notice.text;
    const QVariantMap hints{{u"desktop-entry"_s, u"toasoan"_s}, {u"urgency"_s, QVariant::fromValue(notice.urgent ? critical : normal)}};
    const QVariantList arguments{u"Tòa Soạn"_s, quint32(0), u"toasoan"_s, notice.title, text, actions, hints, asTheDesktopLikes};
    ++m_asked;
    call(this, u"Notify"_s, arguments, [this, button, answer](const Result<QVariant> &number) {
        --m_asked;
        if (number && button)
            m_shown.insert(number->toUInt());
        answer(number ? Result<quint32>(number->toUInt()) : std::unexpected(number.error()));
        if (number)
            settle(number->toUInt());
        if (m_asked == 0)
            m_early.clear();
    });
}

void Notifier::settle(quint32 notice)
{
    const Early early = m_early.take(notice);
    if (early.pressed)
        onAction(notice, {});
    if (early.closed)
        onClosed(notice, 0);
}

// Every program hears about every notice on the bus.
void Notifier::onAction(quint32 notice, const QString &)
{
    if (m_shown.contains(notice))
        Q_EMIT pressed(notice);
    else if (m_asked > 0)
        m_early[notice].pressed = true;
}

void Notifier::onClosed(quint32 notice, quint32)
{
    if (m_shown.remove(notice))
        Q_EMIT closed(notice);
    else if (m_asked > 0)
        m_early[notice].closed = true;
}

} // namespace toasoan::notify
