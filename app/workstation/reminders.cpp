// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/reminders.h"

#include <QApplication>

#include "notify/reminder.h"

namespace toasoan {

namespace {

constexpr std::chrono::hours between{1}; // a window that stays open over midnight reminds in the morning

} // namespace

Reminders::Reminders(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_notifier, &notify::Notifier::pressed, this, [this](quint32 notice) {
        const notify::DraftOffer draft = m_drafts.value(notice);
        if (!draft.duty.isNull())
            Q_EMIT writeRequested(draft.duty);
        else if (!draft.section.isNull())
            Q_EMIT newPostRequested(draft.section);
    });
    connect(&m_notifier, &notify::Notifier::closed, this, [this](quint32 notice) { m_drafts.remove(notice); });
    m_hourly.setInterval(between);
    connect(&m_hourly, &QTimer::timeout, this, &Reminders::remind);
    m_hourly.start();
}

void Reminders::remind()
{
    const auto me = m_session.current();
    if (!me)
        return;
    m_session.desk().run([member = *me](Desk &desk) { return desk.takeDigests({member}); }, this,
        [this](const Result<QList<Digest>> &digests) {
            // Without a desktop that shows notices, My day says the same.
            for (const Digest &digest : digests.value_or(QList<Digest>()))
                show(notify::noticeFor(digest), notify::draftFor(digest));
        });
}

void Reminders::show(const notify::Notice &notice, const notify::DraftOffer &draft)
{
    m_notifier.show(notice, [this, draft](const Result<quint32> &number) {
        if (number && draft.isThere())
            m_drafts.insert(*number, draft);
    });
}

void Reminders::tell(const QString &title, const QString &text)
{
    if (QApplication::applicationState() != Qt::ApplicationActive)
        show({.title = title, .text = text, .button = {}}, {});
}

} // namespace toasoan
