// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace toasoan::publish {

/// What a site asks of us in its robots.txt (RFC 9309): the rules of the groups that name our product token, put together, else
/// those of "*". The longest rule that matches decides; Allow where two are as long.
class Robots final {
public:
    static constexpr qint64 largest = 512 * 1024; ///< RFC 9309, 2.5: at least 500 KiB are to be read; what is behind is left out

    Robots() = default; ///< asks nothing
    [[nodiscard]] static Robots parse(QByteArrayView text, QByteArrayView token);
    /// Nothing may be visited: what an unreachable robots.txt means (RFC 9309, 2.3.1.4).
    [[nodiscard]] static Robots refusingAll();

    [[nodiscard]] bool allows(const QUrl &url) const;
    /// Not in the RFC, but asked for by many: seconds between two visits.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delay() const { return m_delay; }

private:
    struct Rule {
        QByteArray path; ///< percent-encoded; '*' and a '$' at the end have their meaning
        bool allow = false;
    };
    QList<Rule> m_rules;
    std::optional<std::chrono::milliseconds> m_delay;
};

} // namespace toasoan::publish
