// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/names.h"

#include <QJsonArray>
#include <QJsonObject>

/// The desk's values as docs/ctl.md describes them. Every field is always there; one without a value is null.
namespace toasoan::ctl {

template <typename Id> [[nodiscard]] QJsonValue idOrNull(const Id &id) { return id.isNull() ? QJsonValue() : QJsonValue(id.toHex()); }
template <typename Id> [[nodiscard]] QJsonValue idOrNull(const std::optional<Id> &id) { return id ? idOrNull(*id) : QJsonValue(); }
[[nodiscard]] QJsonValue timeOrNull(const std::optional<Instant> &moment);
[[nodiscard]] QJsonValue textOrNull(const QString &text); ///< null if empty
[[nodiscard]] QJsonArray ids(const QList<EventId> &events);
[[nodiscard]] QJsonObject list(const QJsonArray &items); ///< {"items": …}

[[nodiscard]] QJsonObject toJson(const Outcome &outcome);
[[nodiscard]] QJsonObject toJson(const MemberInfo &member);
[[nodiscard]] QJsonObject toJson(const SectionInfo &section, const Names &names);
[[nodiscard]] QJsonObject toJson(const SiteInfo &site);
[[nodiscard]] QJsonObject toJson(const publish::TrialReport &report); ///< without the site
[[nodiscard]] QJsonObject toJson(const Draft &draft, const Names &names);
[[nodiscard]] QJsonObject toJson(const Revision &revision);
[[nodiscard]] QJsonObject toJson(const PostRow &row, const Names &names);
[[nodiscard]] QJsonObject toJson(const PostDetails &post, const Names &names, Instant now);
[[nodiscard]] QJsonObject toJson(const ReviewCase &review, const Names &names);
[[nodiscard]] QJsonObject toJson(const HistoryEntry &entry, const Names &names);
[[nodiscard]] QJsonObject toJson(const OutboxEntry &entry);
[[nodiscard]] QJsonObject toJson(const VerifyReport &report);

[[nodiscard]] QString workingCode(Working working); ///< "submitted"
[[nodiscard]] QString publicCode(Public state); ///< "live"
[[nodiscard]] QString standingCode(Standing standing); ///< "due"
[[nodiscard]] QString submissionCode(SubmissionKind kind); ///< "correct"
[[nodiscard]] std::optional<SubmissionKind> submissionFromCode(QStringView code);
[[nodiscard]] std::optional<Word> wordFromCode(QStringView code);
[[nodiscard]] QString damageCode(Damage::Kind kind); ///< "event-bytes"

} // namespace toasoan::ctl
