// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/vocabulary.h"

#include <QByteArray>

#include <gumbo.h>

#include <ranges>
#include <span>

namespace toasoan::document {

[[nodiscard]] inline bool isElement(const GumboNode &node) { return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE; }
[[nodiscard]] inline bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}
[[nodiscard]] inline QString textOf(const GumboNode &node) { return QString::fromUtf8(node.v.text.text); }

[[nodiscard]] inline auto childrenOf(const GumboNode &node)
{
    const GumboVector &all = node.v.element.children;
    return std::span(reinterpret_cast<const GumboNode *const *>(all.data), all.length)
        | std::views::transform([](const GumboNode *child) -> const GumboNode & { return *child; });
}

[[nodiscard]] inline auto attributesOf(const GumboNode &node)
{
    const GumboVector &all = node.v.element.attributes;
    return std::span(reinterpret_cast<const GumboAttribute *const *>(all.data), all.length)
        | std::views::transform([](const GumboAttribute *attribute) -> const GumboAttribute & { return *attribute; });
}

/// The lower-case name as the parser understood it.
[[nodiscard]] QByteArray nameOf(const GumboNode &element);
/// What becomes of it; anything outside HTML's own namespace is dropped.
[[nodiscard]] Entry entryOf(const GumboNode &element);

} // namespace toasoan::document
