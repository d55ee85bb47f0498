// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

#include <optional>

namespace toasoan::publish {

/// When a page says it was put online.
struct PageDate {
    Instant at; ///< start of the day in the agency's zone where no hour is given
    bool rough = false; ///< counted back from "2 giờ trước", "hôm qua": another look finds another moment
    friend bool operator==(const PageDate &, const PageDate &) = default;
};

/// The first date in a text, as Vietnamese portals and feeds write it: 23/11/2026 08:30, "Thứ Hai, 23-11-2026 | 8:30 CH",
/// "ngày 23 tháng 11 năm 2026", 2026-11-23T08:30:00+07:00, "Mon, 23 Nov 2026 08:30:00 GMT", "2 giờ trước", "hôm qua". Day before
/// month always. zone: of what names none itself. Pure.
[[nodiscard]] std::optional<PageDate> findPageDate(QStringView text, const QTimeZone &zone, Instant now);
/// The whole text in one given format of QDateTime::fromString, such as "dd.MM.yyyy HH:mm".
[[nodiscard]] std::optional<PageDate> readPageDate(const QString &text, const QString &format, const QTimeZone &zone);

} // namespace toasoan::publish
