// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/reminder.h"
#include "workstation/session.h"

#include <QTimer>

namespace toasoan {

/// What the desktop tells a person while the window is open: once a day what is owed, and at once, if the window is not in front,
/// that something came back or waits.
class Reminders final : public QObject {
    Q_OBJECT
public:
    explicit Reminders(Session &session, QObject *parent = nullptr);

    void remind(); ///< of what is owed, if that has not been said today
    /// What just happened to the person's posts; says so unless the window is in front.
    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    void newPostRequested(toasoan::SectionId section); ///< the button of a reminder
    void writeRequested(toasoan::DutyId duty); ///< likewise, of a known event

private:
    void show(const notify::Notice &notice, const notify::DraftOffer &draft);

    Session &m_session;
    notify::Notifier m_notifier;
    QTimer m_hourly;
    QHash<quint32, notify::DraftOffer> m_drafts; ///< by the number of the notice
};

} // namespace toasoan
