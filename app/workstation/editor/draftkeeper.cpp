// SPDX-License-Identifier: GPL-3.0-or-later
#include "workstation/editor/draftkeeper.h"

namespace toasoan {

namespace {

// From the first unsaved keystroke, not the last: who types without a pause is saved too. Leaves a second for a slow disk.
constexpr std::chrono::milliseconds pauseBeforeSave{800};
constexpr std::chrono::milliseconds pauseAfterFailure{5'000};

} // namespace

DraftKeeper::DraftKeeper(Session &session, Snapshot snapshot, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_snapshot(std::move(snapshot))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
}

void DraftKeeper::begin(quint64 version)
{
    ++m_generation;
    m_timer.stop();
    m_version = version;
    m_dirty = m_saving = m_hurry = false;
    m_savedAt.reset();
}

void DraftKeeper::changed()
{
    m_dirty = true;
    if (!m_timer.isActive() && !m_saving)
        m_timer.start(pauseBeforeSave);
}

void DraftKeeper::flush()
{
    m_hurry = m_dirty;
    if (m_dirty && !m_saving)
        save();
}

void DraftKeeper::save()
{
    m_timer.stop();
    if (!m_dirty || m_saving)
        return;
    m_dirty = false;
    m_saving = true;
    Draft draft = m_snapshot();
    draft.version = m_version;
    Q_EMIT saving();
    m_session.desk().run([draft = std::move(draft)](Desk &desk) { return desk.saveDraft(draft); }, this,
        [this, generation = m_generation](const Result<DraftStore::Saved> &result) {
            if (generation == m_generation)
                answered(result);
        });
}

void DraftKeeper::answered(const Result<DraftStore::Saved> &result)
{
    m_saving = false;
    if (!result) {
        m_dirty = true;
        m_timer.start(pauseAfterFailure);
        Q_EMIT failed(result.error());
        return;
    }
    m_version = result->version;
    m_savedAt = m_session.now();
    Q_EMIT saved(*m_savedAt, result->besideNewer);
    if (m_dirty) { // typed while it was being written
        m_timer.start(m_hurry ? std::chrono::milliseconds(0) : pauseBeforeSave);
        return;
    }
    m_hurry = false;
    Q_EMIT settled();
}

} // namespace toasoan
