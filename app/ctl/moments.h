// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/answer.h"
#include "domain/instant.h"

#include <QTimeZone>

namespace toasoan::ctl {

/// "2026-12-01 15:00" (the agency's clock), the same with an offset ("2026-12-01T15:00+07:00", "…Z"), or "+90m" from now
/// (s, m, h, d). Nothing if it is none of these, or an hour that this zone never had.
[[nodiscard]] std::optional<Instant> parseMoment(const QString &typed, const QTimeZone &zone, Instant now);
/// The same of an option; a failure is one of usage.
[[nodiscard]] Answered<std::optional<Instant>> momentFrom(
    const std::optional<QString> &typed, QStringView option, const QTimeZone &zone, Instant now);

[[nodiscard]] QString shown(Instant moment, const QTimeZone &zone); ///< "2026-12-01 15:00"; with seconds if there are any
[[nodiscard]] QString iso(Instant moment); ///< "2026-12-01T08:00:00.000Z", for JSON

} // namespace toasoan::ctl
