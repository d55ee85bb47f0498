// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/json.h"

/// Rules and event duties as docs/ctl.md describes them.
namespace toasoan::ctl {

[[nodiscard]] QJsonValue dayOrNull(QDate day);
[[nodiscard]] QString dayCode(DayKind kind); ///< "weekly-rest"
[[nodiscard]] QString freshnessCode(Freshness freshness); ///< "due-soon"
[[nodiscard]] QString eventStateCode(EventStanding standing); ///< "overdue"
[[nodiscard]] QString problemCode(BadLine::Problem problem); ///< "not-a-day"

[[nodiscard]] QJsonObject toJson(const RuleVersion &version, const Catalogue &catalogue);
[[nodiscard]] QJsonObject toJson(const RuleInForce &rule, const Catalogue &catalogue);
[[nodiscard]] QJsonObject toJson(const EventDuty &duty, const Names &names);
[[nodiscard]] QJsonObject toJson(const ExplainedDate &date);
[[nodiscard]] QJsonObject toJson(const BadLine &line);
/// How sections stand; zone: the agency's.
[[nodiscard]] QJsonObject toJson(const Duty &duty, const Names &names, const QTimeZone &zone);
[[nodiscard]] QJsonArray toJson(const QList<Duty> &duties, const Names &names, const QTimeZone &zone);

} // namespace toasoan::ctl
