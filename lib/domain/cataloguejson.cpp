// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a catalogue strictly; what it means is in catalogue.cpp.
#include "domain/catalogue.h"
#include "domain/cataloguevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

using namespace cataloguevalues;
using Node = DataNode;

Result<LegalText> readText(const Node &node)
{
    TRY(node.onlyKeys({u"code"_s, u"title"_s, u"from"_s, u"to"_s, u"verification"_s, u"note"_s}));
    TRY_INTO(code, readCode(node, u"code"_s));
    TRY_INTO(title, node.text(u"title"_s));
    TRY_INTO(from, node.optionalDate(u"from"_s));
    TRY_INTO(to, node.optionalDate(u"to"_s));
    TRY_INTO(verification, codeIn<Verification>(node, u"verification"_s, verifications));
    if (from.isValid() && to.isValid() && to < from)
        return Node::invalid(node.path(u"to"_s), u"it ends before it begins"_s);
    LegalText text{.code = code, .title = title, .from = from, .to = to, .verification = verification, .note = {}};
    if (node.has(u"note"_s)) {
        TRY_INTO(note, node.text(u"note"_s));
        text.note = note;
    }
    return text;
}

template <typename List> bool hasCode(const List &list, const QString &code)
{
    return std::ranges::any_of(list, [&](const auto &one) { return one.code == code; });
}

} // namespace

/// Fills a catalogue from one document, on top of what is there.
class CatalogueReader final {
public:
    enum class Whose { Shipped, Agency };
    CatalogueReader(Catalogue &into, Whose whose)
        : m_into(into)
        , m_whose(whose)
    {
    }
    [[nodiscard]] Result<> read(QByteArrayView json)
    {
        TRY_INTO(root, Node::readDocument(json));
        const bool own = m_whose == Whose::Agency;
        QStringList keys{u"format"_s, u"checkedBy"_s, u"texts"_s, u"anchors"_s, u"rules"_s};
        keys += own ? QStringList{u"agency"_s, u"omitted"_s, u"places"_s, u"reminders"_s} : QStringList{u"presets"_s};
        TRY(root.onlyKeys(keys));
        if (root.has(u"checkedBy"_s)) {
            TRY_INTO(checked, root.text(u"checkedBy"_s));
            m_checkedBy = checked;
        }
        TRY(each(root, u"texts"_s, [this](const Node &node) { return addText(node); }));
        TRY(each(root, u"anchors"_s, [this](const Node &node) { return addAnchor(node); }));
        TRY(each(root, u"rules"_s, [this](const Node &node) { return addRule(node); }));
        TRY(checkFollowUps(root));
        if (own) {
            if (root.has(u"agency"_s)) {
                TRY_INTO(kind, codeIn<AgencyKind>(root, u"agency"_s, agencies));
                m_into.m_agency = kind;
            }
            if (root.has(u"reminders"_s)) {
                TRY_INTO(node, root.child(u"reminders"_s));
                TRY_INTO(reminders, readReminders(node));
                m_into.m_reminders = reminders;
            }
            TRY(each(root, u"omitted"_s, [this](const Node &node) { return addAbout(node, u"reason"_s, m_into.m_omitted); }));
            return each(root, u"places"_s, [this](const Node &node) { return addAbout(node, u"section"_s, m_into.m_places); });
        }
        return each(root, u"presets"_s, [this](const Node &node) { return addPreset(node); });
    }

private:
    template <typename Add> [[nodiscard]] Result<> each(const Node &root, const QString &key, Add add) const
    {
        if (!root.has(key) && m_whose == Whose::Agency)
            return {};
        TRY_INTO(nodes, root.children(key));
        for (const Node &node : nodes)
            TRY(add(node));
        return {};
    }

    [[nodiscard]] Result<> addText(const Node &node)
    {
        TRY_INTO(text, readText(node));
        if (hasCode(m_into.m_texts, text.code))
            return Node::invalid(node.path(u"code"_s), u"\"%1\" is there already"_s.arg(text.code));
        m_into.m_texts.append(text);
        return {};
    }
    [[nodiscard]] Result<> addAnchor(const Node &node)
    {
        TRY(node.onlyKeys({u"code"_s, u"name"_s}));
        TRY_INTO(code, readCode(node, u"code"_s));
        TRY_INTO(name, readWords(node, u"name"_s));
        if (m_into.m_anchors.contains(code))
            return Node::invalid(node.path(u"code"_s), u"\"%1\" is there already"_s.arg(code));
        m_into.m_anchors.insert(code, name);
        return {};
    }

    [[nodiscard]] Result<QList<Citation>> readBasis(const Node &node, const RuleVersion &version) const
    {
        QList<Citation> basis;
        if (!node.has(u"basis"_s))
            return basis;
        TRY_INTO(nodes, node.children(u"basis"_s));
        for (const Node &one : nodes) {
            TRY(one.onlyKeys({u"text"_s, u"article"_s}));
            TRY_INTO(code, one.text(u"text"_s));
            const LegalText *text = m_into.text(code);
            if (!text)
                return Node::invalid(one.path(u"text"_s), u"no legal text \"%1\""_s.arg(code));
            const bool early = text->from.isValid() && (!version.from.isValid() || version.from < text->from);
            const bool late = text->to.isValid() && (!version.to.isValid() || version.to > text->to);
            if (version.nature != Nature::Practice && (early || late))
                return Node::invalid(one.path(u"text"_s), u"\"%1\" is not in force all that time"_s.arg(code));
            Citation citation{.text = code, .article = {}};
            if (one.has(u"article"_s)) {
                TRY_INTO(article, one.text(u"article"_s));
                citation.article = article;
            }
            basis.append(citation);
        }
        return basis;
    }

    [[nodiscard]] Result<RuleVersion> readVersion(const Node &node) const
    {
        TRY(node.onlyKeys({u"from"_s, u"to"_s, u"nature"_s, u"basis"_s, u"verification"_s, u"checkedBy"_s, u"deadline"_s, u"window"_s,
            u"stayUp"_s, u"removeBy"_s, u"every"_s, u"review"_s, u"note"_s}));
        RuleVersion version;
        TRY_INTO(from, node.optionalDate(u"from"_s));
        TRY_INTO(to, node.optionalDate(u"to"_s));
        TRY_INTO(nature, codeIn<Nature>(node, u"nature"_s, natures));
        TRY_INTO(verification, codeIn<Verification>(node, u"verification"_s, verifications));
        version.from = from;
        version.to = to;
        version.nature = nature;
        version.verification = verification;
        if (from.isValid() && to.isValid() && to < from)
            return Node::invalid(node.path(u"to"_s), u"it ends before it begins"_s);
        if ((nature == Nature::Own) != (m_whose == Whose::Agency))
            return Node::invalid(node.path(u"nature"_s), u"\"own\" is for what an agency lays down itself, and for that only"_s);
        if (verification == Verification::Expired && nature == Nature::Law && !to.isValid())
            return Node::invalid(node.path(u"to"_s), u"law that has expired needs its last day"_s);
        TRY_INTO(basis, readBasis(node, version));
        version.basis = basis;
        if (basis.isEmpty() && nature != Nature::Practice)
            return Node::invalid(node.path(u"basis"_s), u"a rule that binds needs its citation"_s);
        version.checkedBy = m_checkedBy;
        if (node.has(u"checkedBy"_s)) {
            TRY_INTO(checked, node.text(u"checkedBy"_s));
            version.checkedBy = checked;
        }
        if (version.checkedBy.isEmpty())
            return Node::invalid(node.path(u"checkedBy"_s), u"who checked it is wanted"_s);
        TRY(readDemands(node, version));
        return version;
    }
    [[nodiscard]] static Result<> readDemands(const Node &node, RuleVersion &version)
    {
        TRY(readDeadline(node, version));
        TRY_INTO(window, readLength(node, u"window"_s));
        TRY_INTO(review, readLength(node, u"review"_s));
        TRY_INTO(note, readOptionalWords(node, u"note"_s));
        version.window = window;
        version.review = review;
        version.note = note;
        TRY(readStayUp(node, version));
        return readRecurrence(node, version);
    }

    [[nodiscard]] Result<Rule> readRule(const Node &node) const
    {
        TRY(node.onlyKeys({u"code"_s, u"item"_s, u"name"_s, u"trigger"_s, u"action"_s, u"anchor"_s, u"postType"_s, u"form"_s,
            u"appliesTo"_s, u"followUps"_s, u"versions"_s}));
        Rule rule;
        TRY_INTO(code, readCode(node, u"code"_s));
        TRY_INTO(item, readCode(node, u"item"_s));
        TRY_INTO(name, readWords(node, u"name"_s));
        TRY_INTO(trigger, codeIn<Trigger>(node, u"trigger"_s, triggers));
        TRY_INTO(form, readOptionalWords(node, u"form"_s));
        TRY_INTO(appliesTo, readAgencies(node));
        TRY_INTO(followUps, node.texts(u"followUps"_s));
        TRY_INTO(postType, readCode(node, u"postType"_s));
        rule = {.code = code,
            .item = item,
            .name = name,
            .trigger = trigger,
            .action = DutyAction::Publish,
            .anchor = {},
            .postType = postType,
            .form = form,
            .appliesTo = appliesTo,
            .followUps = followUps,
            .versions = {}};
        if (node.has(u"action"_s)) {
            TRY_INTO(action, codeIn<DutyAction>(node, u"action"_s, actions));
            rule.action = action;
        }
        if (node.has(u"anchor"_s)) {
            TRY_INTO(anchor, node.text(u"anchor"_s));
            if (!m_into.m_anchors.contains(anchor))
                return Node::invalid(node.path(u"anchor"_s), u"no anchor \"%1\""_s.arg(anchor));
            rule.anchor = anchor;
        }
        TRY_INTO(versions, node.children(u"versions"_s));
        for (const Node &one : versions) {
            TRY_INTO(version, readVersion(one));
            TRY(checkFits(one, rule, version));
            rule.versions.append(version);
        }
        if (rule.versions.isEmpty())
            return Node::invalid(node.path(u"versions"_s), u"a version is wanted"_s);
        return rule;
    }
    // What a trigger needs so that somebody can be late.
    [[nodiscard]] static Result<> checkFits(const Node &node, const Rule &rule, const RuleVersion &version)
    {
        if (version.deadline && rule.anchor.isEmpty())
            return Node::invalid(node.path(u"deadline"_s), u"the rule has no anchor to count from"_s);
        if (rule.trigger == Trigger::Event && !version.deadline)
            return Node::invalid(node.path(u"deadline"_s), u"an event needs one"_s);
        if (rule.trigger == Trigger::Periodic && !version.every)
            return Node::invalid(node.path(u"every"_s), u"what is periodic needs it"_s);
        if (rule.trigger == Trigger::Standing && !version.review)
            return Node::invalid(node.path(u"review"_s), u"a standing page needs it"_s);
        return {};
    }
    [[nodiscard]] Result<> addRule(const Node &node)
    {
        TRY_INTO(rule, readRule(node));
        const auto known = std::ranges::find(m_into.m_rules, rule.code, &Rule::code);
        const bool again = known != m_into.m_rules.end();
        if (again && (m_whose == Whose::Shipped || m_added.contains(rule.code)))
            return Node::invalid(node.path(u"code"_s), u"\"%1\" is there already"_s.arg(rule.code));
        m_added.insert(rule.code);
        if (!again) {
            m_into.m_rules.append(rule);
            return {};
        }
        if (known->trigger != rule.trigger || known->anchor != rule.anchor || known->action != rule.action)
            return Node::invalid(node.where(), u"\"%1\" is another duty; an own one needs a code of its own"_s.arg(rule.code));
        const QList<RuleVersion> shipped = known->versions;
        *known = rule;
        known->versions = shipped + rule.versions;
        return {};
    }
    [[nodiscard]] Result<> checkFollowUps(const Node &root) const
    {
        for (const Rule &rule : m_into.m_rules) {
            for (const QString &code : rule.followUps) {
                if (!m_into.rule(code) || code == rule.code)
                    return Node::invalid(
                        root.path(u"rules"_s), u"\"%1\" is followed by \"%2\", which is no other rule"_s.arg(rule.code, code));
            }
        }
        return {};
    }
    [[nodiscard]] Result<> addAbout(const Node &node, const QString &key, QMap<QString, QString> &into) const
    {
        TRY(node.onlyKeys({u"rule"_s, key}));
        TRY_INTO(code, node.text(u"rule"_s));
        TRY_INTO(words, node.text(key));
        if (!m_into.rule(code))
            return Node::invalid(node.path(u"rule"_s), u"no rule \"%1\""_s.arg(code));
        if (into.contains(code))
            return Node::invalid(node.path(u"rule"_s), u"\"%1\" is there already"_s.arg(code));
        into.insert(code, words);
        return {};
    }
    [[nodiscard]] Result<> addPreset(const Node &node)
    {
        TRY(node.onlyKeys({u"code"_s, u"kind"_s, u"name"_s, u"rules"_s}));
        TRY_INTO(code, readCode(node, u"code"_s));
        TRY_INTO(kind, codeIn<AgencyKind>(node, u"kind"_s, agencies));
        TRY_INTO(name, readWords(node, u"name"_s));
        TRY_INTO(rules, node.texts(u"rules"_s));
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const Rule *rule = m_into.rule(rules[i]);
            if (!rule || !rule->appliesToKind(kind) || rules.indexOf(rules[i]) != i)
                return Node::invalid(
                    u"%1[%2]"_s.arg(node.path(u"rules"_s)).arg(i), u"\"%1\" is no other rule of this kind of agency"_s.arg(rules[i]));
        }
        if (hasCode(m_into.m_presets, code))
            return Node::invalid(node.path(u"code"_s), u"\"%1\" is there already"_s.arg(code));
        m_into.m_presets.append({.code = code, .kind = kind, .name = name, .rules = rules});
        return {};
    }

    Catalogue &m_into;
    Whose m_whose;
    QString m_checkedBy;
    QSet<QString> m_added; ///< rules of this document
};

Result<Catalogue> Catalogue::parse(QByteArrayView json)
{
    Catalogue catalogue;
    TRY(CatalogueReader(catalogue, CatalogueReader::Whose::Shipped).read(json));
    return catalogue;
}

Result<Catalogue> Catalogue::withOwn(QByteArrayView json) const
{
    Catalogue both = *this;
    TRY(CatalogueReader(both, CatalogueReader::Whose::Agency).read(json));
    return both;
}

} // namespace toasoan
