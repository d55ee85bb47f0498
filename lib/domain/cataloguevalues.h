// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "domain/datajson.h"

#include <algorithm>
#include <array>

// The words and small values that catalogue data is made of. Used by cataloguejson.cpp only.
namespace toasoan::cataloguevalues {

inline constexpr std::array<QStringView, agencyKindCount> agencies{
    u"ministry", u"province", u"department", u"commune", u"school", u"hospital", u"public-unit"};
inline constexpr std::array<QStringView, 3> triggers{u"event", u"periodic", u"standing"};
inline constexpr std::array<QStringView, 3> natures{u"law", u"practice", u"own"};
inline constexpr std::array<QStringView, 4> verifications{u"confirmed", u"press", u"expired", u"general"};
inline constexpr std::array<QStringView, 2> actions{u"publish", u"remove"};
inline constexpr std::array<QStringView, 4> units{u"hours", u"days", u"working-days", u"months"};
inline constexpr std::array<QStringView, 2> directions{u"after", u"before"};
inline constexpr std::array<QStringView, 8> stays{
    u"not-said", u"period", u"while-in-force", u"plan-period", u"until-closing", u"until-lifted", u"archive", u"permanent"};
inline constexpr std::array<QStringView, 2> removals{u"publication", u"closing"};

/// One of the codes, or InvalidInput that names them all.
template <typename Enum, size_t Size>
Result<Enum> codeIn(const DataNode &node, const QString &key, const std::array<QStringView, Size> &codes)
{
    TRY_INTO(word, node.text(key));
    const auto it = std::ranges::find(codes, word);
    if (it == codes.end()) {
        QStringList known;
        for (const QStringView code : codes)
            known.append(code.toString());
        return DataNode::invalid(
            node.path(key), QStringLiteral("one of %1 is wanted, not \"%2\"").arg(known.join(QLatin1StringView(", ")), word));
    }
    return Enum(it - codes.begin());
}

[[nodiscard]] Result<QString> readCode(const DataNode &node, const QString &key); ///< lower-case letters, digits and '-'
[[nodiscard]] Result<Bilingual> readWords(const DataNode &node, const QString &key);
[[nodiscard]] Result<Bilingual> readOptionalWords(const DataNode &node, const QString &key);
/// A length without a direction; nothing where the key is not there.
[[nodiscard]] Result<std::optional<Period>> readLength(const DataNode &node, const QString &key);
[[nodiscard]] Result<> readDeadline(const DataNode &node, RuleVersion &version);
[[nodiscard]] Result<> readStayUp(const DataNode &node, RuleVersion &version); ///< and removeBy
[[nodiscard]] Result<> readRecurrence(const DataNode &node, RuleVersion &version);
[[nodiscard]] Result<QSet<AgencyKind>> readAgencies(const DataNode &node);

} // namespace toasoan::cataloguevalues
