// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workstation/session.h"

#include <QTimer>

#include <functional>

namespace toasoan {

/// Sees to it that what was typed is on the disk within two seconds, without ever making the person wait.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    using Snapshot = std::function<Draft()>; ///< the draft as it stands on the screen

    DraftKeeper(Session &session, Snapshot snapshot, QObject *parent = nullptr);

    void begin(quint64 version); ///< another draft; nothing typed yet
    void changed(); ///< the person typed
    void flush(); ///< now, if there is something
    [[nodiscard]] bool isSettled() const { return !m_dirty && !m_saving; }
    [[nodiscard]] bool hasSaved() const { return m_savedAt.has_value(); }

Q_SIGNALS:
    void saving();
    void saved(toasoan::Instant at, bool besideNewer);
    void failed(const toasoan::Error &error); ///< it is tried again by itself
    void settled(); ///< everything typed is on the disk

private:
    void save();
    void answered(const Result<DraftStore::Saved> &result);

    Session &m_session;
    Snapshot m_snapshot;
    QTimer m_timer;
    quint64 m_version = 0;
    quint64 m_generation = 0; ///< an answer about an earlier draft is none about this one
    bool m_dirty = false;
    bool m_saving = false;
    bool m_hurry = false; ///< somebody waits for the newest words to be safe
    std::optional<Instant> m_savedAt;
};

} // namespace toasoan
