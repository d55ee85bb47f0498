// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/keys.h"
#include "platform/durablefile.h"
#include "platform/platform.h"

namespace toasoan {

/// One seat's high-water mark, held from before signing until after the commit, so that two copies of a workspace
/// on one machine cannot sign the same number twice.
class KeyStore::MarkLock final {
public:
    [[nodiscard]] static Result<std::unique_ptr<MarkLock>> take(const QString &file);

    [[nodiscard]] const std::optional<HighWater> &current() const { return m_current; }
    /// Writes the new mark beside the old one, so that what can fail fails before the commit. One that is not ahead does nothing.
    [[nodiscard]] Result<> prepare(WorkspaceId workspace, const HighWater &mark);
    [[nodiscard]] Result<> publish();

    [[nodiscard]] static Result<std::optional<HighWater>> read(const QString &file);

private:
    MarkLock(QString file, platform::FileLock lock);
    QString m_file;
    platform::FileLock m_lock;
    std::optional<HighWater> m_current;
    std::optional<DurableFile> m_next;
};

} // namespace toasoan
