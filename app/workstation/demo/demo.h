// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <atomic>

namespace toasoan {

/// A clock that can be set from any thread: for building the demo, and for the tour.
class SetClock final : public Clock {
public:
    explicit SetClock(Instant start)
        : m_now(toMilliseconds(start))
    {
    }
    [[nodiscard]] Instant now() const override { return fromMilliseconds(m_now.load()); }
    void set(Instant now) { m_now.store(toMilliseconds(now)); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

enum class Fresh { No, Yes };

/// The demo newsroom under a folder: workspace, keys, secrets and the site, made through the Desk as its people would have made
/// it up to a moment. What is there already is kept unless Fresh::Yes, or if it is half made. Refuses (Storage) to touch a
/// folder that holds anything else. The options have no clock: give them one, or the system's is used.
[[nodiscard]] Result<DeskOptions> prepareDemo(const QString &folder, Fresh fresh, Instant end);

/// What the demo consists of, in its folder.
[[nodiscard]] QString demoSiteFolder(const QString &folder);
constexpr QLatin1StringView demoPassphrase{"demo"};

} // namespace toasoan
