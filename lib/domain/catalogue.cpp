// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// The demands that can be held against each other; a recurrence or review is an interval of its own.
bool demandsDiffer(const RuleVersion &a, const RuleVersion &b)
{
    return a.deadline != b.deadline || a.stayUp != b.stayUp || a.removeBy != b.removeBy || a.window != b.window;
}

} // namespace

bool RuleVersion::isInForce(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }

bool Rule::appliesToKind(AgencyKind kind) const
{
    const bool unit = kind == AgencyKind::School || kind == AgencyKind::Hospital;
    return appliesTo.contains(kind) || (unit && appliesTo.contains(AgencyKind::PublicUnit));
}

bool RuleInForce::isUnverified() const
{
    return std::ranges::none_of(
        versions, [](const RuleVersion &v) { return v.nature != Nature::Practice && v.verification == Verification::Confirmed; });
}

const Rule *Catalogue::rule(QStringView code) const
{
    const auto it = std::ranges::find(m_rules, code, &Rule::code);
    return it == m_rules.end() ? nullptr : &*it;
}

const LegalText *Catalogue::text(QStringView code) const
{
    const auto it = std::ranges::find(m_texts, code, &LegalText::code);
    return it == m_texts.end() ? nullptr : &*it;
}

Bilingual Catalogue::anchorName(QStringView code) const { return m_anchors.value(code.toString()); }

std::optional<RuleInForce> Catalogue::ruleOn(QStringView code, QDate day) const
{
    const Rule *found = rule(code);
    if (!found)
        return std::nullopt;
    RuleInForce now{.rule = found, .versions = found->versions};
    now.versions.removeIf([&](const RuleVersion &version) { return !version.isInForce(day); });
    if (now.versions.isEmpty())
        return std::nullopt;
    const auto is = [](Nature nature) { return [nature](const RuleVersion &version) { return version.nature == nature; }; };
    // Practice is a suggestion for where nobody has laid anything down, and so is our number for "immediately".
    if (!std::ranges::all_of(now.versions, is(Nature::Practice)))
        now.versions.removeIf(is(Nature::Practice));
    const auto numbered = [](const RuleVersion &version) { return version.deadline && !version.immediately; };
    if (std::ranges::any_of(now.versions, numbered)) {
        for (RuleVersion &version : now.versions) {
            if (version.immediately)
                version.deadline.reset();
        }
    }
    for (qsizetype i = 1; i < now.versions.size(); ++i) {
        const bool bothSay = now.versions[i].deadline && now.versions[0].deadline;
        now.contradictory = now.contradictory || (bothSay && demandsDiffer(now.versions[i], now.versions[0]));
    }
    return now;
}

QList<RuleInForce> Catalogue::rulesFor(AgencyKind kind, QDate day) const
{
    QList<RuleInForce> all;
    for (const Rule &one : m_rules) {
        if (!one.appliesToKind(kind) || m_omitted.contains(one.code))
            continue;
        if (const auto now = ruleOn(one.code, day))
            all.append(*now);
    }
    return all;
}

QString Catalogue::cited(const RuleVersion &version) const
{
    QStringList parts;
    for (const Citation &citation : version.basis) {
        const LegalText *source = text(citation.text);
        const QString title = source ? source->title : citation.text;
        parts.append(citation.article.isEmpty() ? title : title + u", "_s + citation.article);
    }
    return parts.join(u"; "_s);
}

} // namespace toasoan
