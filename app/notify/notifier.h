// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace toasoan::notify {

struct Notice {
    QString title;
    QString text; ///< plain; a line break ends a line
    QString button; ///< what the one action says; empty: none
    bool urgent = false; ///< stays until somebody has seen it
};

/// Shows notices on the desktop (Desktop Notifications Specification 1.2, org.freedesktop.Notifications on the session bus) and
/// says what became of them. Never blocks; lives in a thread with an event loop, which is where the answers arrive.
class Notifier final : public QObject {
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    /// Gives answer the number by which the signals name the notice: later, while the event loop runs, or at once if there is no
    /// session bus. Unsupported if there is none or nobody shows notices on it, Timeout after three seconds without an answer. Not
    /// called any more once this is gone.
    using Answer = std::function<void(Result<quint32> notice)>;
    void show(const Notice &notice, Answer answer);
    [[nodiscard]] bool isWaiting() const { return !m_shown.isEmpty(); } ///< for a notice with a button that is still there

Q_SIGNALS:
    void pressed(quint32 notice); ///< its button, or the notice itself; closed() follows
    void closed(quint32 notice);

private Q_SLOTS:
    void onAction(quint32 notice, const QString &action);
    void onClosed(quint32 notice, quint32 reason);

private:
    void showKnowing(const Notice &notice, const Answer &answer);

    /// What became of a notice before the desktop's answer named its number.
    struct Early {
        bool pressed = false;
        bool closed = false;
    };
    void settle(quint32 notice);

    QSet<quint32> m_shown; ///< with a button, not closed yet
    QHash<quint32, Early> m_early; ///< while an answer is on its way
    int m_asked = 0; ///< answers on their way
    std::optional<QStringList> m_capabilities; ///< of the desktop, asked for once
};

} // namespace toasoan::notify
