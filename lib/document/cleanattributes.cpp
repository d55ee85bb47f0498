// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/clean.h"

#include "document/gumbonode.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

constexpr qsizetype longestName = 40; // names come from the input and are shown to people
constexpr qsizetype mostLosses = 200;

QString shown(const QByteArray &name) { return cleanText(QString::fromUtf8(name)).left(longestName); }

// What means the same without it.
bool isDefault(Tag tag, QByteArrayView name, const QString &value, bool isReversed)
{
    if (value != "1"_L1 || tag == Tag::Img)
        return false;
    return name != "start" || !isReversed;
}

bool saysOnlyAlignment(QByteArrayView name, const QString &value)
{
    if (name == "align")
        return true;
    return name == "style" && alignmentIn(value) && QStringView(value).split(u';', Qt::SkipEmptyParts).size() == 1;
}

bool carriesAlignment(Tag tag)
{
    return tag != Tag::H2 && tag != Tag::H3 && tag != Tag::H4 && tag != Tag::Img && tag != Tag::Hr && tag != Tag::Table;
}

} // namespace

QByteArray nameOf(const GumboNode &element)
{
    const GumboElement &data = element.v.element;
    if (data.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(data.tag);
    GumboStringPiece name = data.original_tag;
    gumbo_tag_from_original_text(&name);
    return QByteArray(name.data, qsizetype(name.length)).toLower();
}

Entry entryOf(const GumboNode &element)
{
    if (element.type == GUMBO_NODE_TEMPLATE || element.v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {Fate::Drop};
    return entryOf(QByteArrayView(nameOf(element)));
}

Attributes Cleaner::attributes(const GumboNode &node, Tag tag)
{
    const std::span<const AttributeRule> rules = attributesOf(tag);
    std::vector<std::optional<QString>> values(rules.size());
    const auto noteRefused = [this, &node](
                                 Loss::Kind kind, const char *name) { note(kind, u"%1[%2]"_s.arg(shown(nameOf(node)), shown(name))); };
    for (const GumboAttribute &attribute : attributesOf(node)) {
        const QByteArrayView name(attribute.name);
        const QString value = QString::fromUtf8(attribute.value);
        const auto rule = std::ranges::find(rules, name, &AttributeRule::name);
        const bool isStyle = name == "style" || name == "align";
        if (rule != rules.end()) {
            auto &allowed = values.at(std::size_t(rule - rules.begin()));
            allowed = rule->check(rule->isUrl ? value : cleanText(value));
            if (!allowed)
                noteRefused(rule->isUrl ? Loss::Kind::RefusedUrl : Loss::Kind::DroppedAttribute, attribute.name);
        } else if (!(isStyle && carriesAlignment(tag) && saysOnlyAlignment(name, value))
            && !(tag == Tag::Figure && value == "wp-block-table"_L1)) {
            noteRefused(Loss::Kind::DroppedAttribute, attribute.name);
        }
    }
    const bool isReversed = tag == Tag::Ol && values.back();
    Attributes result;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (values.at(i) && !isDefault(tag, rules[i].name, *values.at(i), isReversed))
            result.append({rules[i].name, *values.at(i)});
    }
    return result;
}

std::optional<QString> Cleaner::alignment(const GumboNode &node) const
{
    if (node.v.element.tag == GUMBO_TAG_CENTER)
        return u"center"_s;
    std::optional<QString> found;
    for (const GumboAttribute &attribute : attributesOf(node)) {
        const QString value = QString::fromUtf8(attribute.value);
        if (qstrcmp(attribute.name, "style") == 0) {
            if (const auto styled = alignmentIn(value))
                return styled;
        } else if (qstrcmp(attribute.name, "align") == 0) {
            found = alignmentIn(u"text-align:"_s + value);
        }
    }
    return found;
}

void Cleaner::note(Loss::Kind kind, const QString &what)
{
    auto known = std::ranges::find_if(m_losses, [&](const Loss &loss) { return loss.kind == kind && loss.what == what; });
    if (known == m_losses.end() && m_losses.size() >= mostLosses)
        known = std::prev(m_losses.end());
    if (known != m_losses.end())
        ++known->count;
    else
        m_losses.append({kind, m_losses.size() + 1 == mostLosses ? u"…"_s : what});
}

void Cleaner::noteUnwrapped(const GumboNode &node) { note(Loss::Kind::UnwrappedElement, shown(nameOf(node))); }

void Cleaner::noteDropped(const GumboNode &node) { note(Loss::Kind::DroppedElement, shown(nameOf(node))); }

} // namespace toasoan::document
