// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/clean.h"

#include "document/gumbonode.h"
#include "document/run.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

bool isHeading(Tag tag) { return tag == Tag::H2 || tag == Tag::H3 || tag == Tag::H4; }

bool isBlank(const GumboNode &node) { return node.type == GUMBO_NODE_WHITESPACE; }

} // namespace

std::vector<Block> Cleaner::clean(const GumboNode &root)
{
    Flow flow;
    children(root, flow);
    flush(flow);
    return std::move(flow.blocks);
}

void Cleaner::children(const GumboNode &node, Flow &flow)
{
    for (const GumboNode &child : childrenOf(node))
        this->node(child, flow);
}

void Cleaner::node(const GumboNode &node, Flow &flow)
{
    if (isText(node))
        flow.run.append({textOf(node), m_marks});
    else if (isElement(node))
        element(node, flow);
}

void Cleaner::element(const GumboNode &node, Flow &flow)
{
    const Entry entry = entryOf(node);
    if (entry.fate == Fate::Drop)
        return noteDropped(node);
    if (entry.fate == Fate::Unwrap) {
        noteUnwrapped(node);
        return children(node, flow);
    }
    if (entry.fate == Fate::Keep && entry.tag == Tag::Br) {
        flow.run.append({{}, m_marks, true});
    } else if (entry.fate == Fate::Keep && isMark(entry.tag)) {
        const QScopedValueRollback marks(m_marks);
        if (!enterMark(node, entry.tag))
            noteUnwrapped(node);
        children(node, flow);
    } else if (entry.fate == Fate::Keep && entry.tag == Tag::Cite && (!flow.allowsCite || flow.isInText)) {
        noteUnwrapped(node);
        children(node, flow);
    } else {
        blockElement(node, entry, flow);
    }
}

void Cleaner::blockElement(const GumboNode &node, Entry entry, Flow &flow)
{
    flush(flow);
    const QScopedValueRollback alignmentHere(m_alignment);
    if (const auto own = alignment(node))
        m_alignment = *own;
    if (entry.fate == Fate::UnwrapBlock) {
        noteUnwrapped(node);
        children(node, flow);
    } else {
        keptBlock(node, entry.tag, flow);
    }
    flush(flow);
}

void Cleaner::keptBlock(const GumboNode &node, Tag tag, Flow &flow)
{
    switch (tag) {
    case Tag::P:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
        return text(node, tag, flow);
    case Tag::Pre:
        return pre(node, flow);
    case Tag::Hr:
        (void)attributes(node, tag);
        return flow.blocks.push_back({Tag::Hr});
    case Tag::Img:
        return image(node, flow);
    case Tag::Ul:
    case Tag::Ol:
        return list(node, tag, flow);
    case Tag::Blockquote:
        return quote(node, flow);
    case Tag::Cite:
        return cite(node, flow);
    case Tag::Figure:
        return figure(node, flow);
    case Tag::Table:
        return table(node, flow);
    case Tag::Details:
        return details(node, flow);
    case Tag::Dl:
        return definitions(node, flow);
    case Tag::Figcaption:
        if (flow.caption && flow.caption->isEmpty()) {
            *flow.caption = captured(node);
            return;
        }
        [[fallthrough]];
    default: // a part without its whole, such as a list item outside a list
        noteUnwrapped(node);
        children(node, flow);
    }
}

void Cleaner::text(const GumboNode &node, Tag tag, Flow &flow)
{
    (void)attributes(node, tag);
    const QScopedValueRollback textTag(flow.textTag, isHeading(flow.textTag) && tag == Tag::P ? flow.textTag : tag);
    const QScopedValueRollback isInText(flow.isInText, true);
    children(node, flow);
    flush(flow);
}

void Cleaner::image(const GumboNode &node, Flow &flow)
{
    const Attributes allowed = attributes(node, Tag::Img);
    if (allowed.isEmpty() || allowed.front().name != "src")
        return noteDropped(node);
    if (std::ranges::any_of(m_marks, [](const Mark &mark) { return mark.tag == Tag::A; }))
        note(Loss::Kind::UnwrappedElement, u"a"_s);
    flow.blocks.push_back({.tag = Tag::Figure, .children = {Block{Tag::Img, allowed}}});
}

bool Cleaner::enterMark(const GumboNode &node, Tag tag)
{
    const Attributes allowed = attributes(node, tag);
    const bool needsOne = tag == Tag::A || tag == Tag::Abbr || tag == Tag::Span;
    if (needsOne && (allowed.isEmpty() || allowed.front().name != attributesOf(tag).front().name))
        return false;
    m_marks = with(m_marks, {tag, allowed});
    return true;
}

void Cleaner::flush(Flow &flow)
{
    Run run = tidied(std::exchange(flow.run, {}), WhiteSpace::Collapse);
    if (run.isEmpty())
        return;
    Block block{.tag = flow.textTag, .run = std::move(run)};
    if (block.tag == Tag::P && !m_alignment.isEmpty())
        block.attributes = {{"style", u"text-align:"_s + m_alignment}};
    flow.blocks.push_back(std::move(block));
}

Run Cleaner::captured(const GumboNode &node, bool keepsWhiteSpace)
{
    Capture content;
    for (const GumboNode &child : childrenOf(node))
        capture(child, content);
    return tidied(content.run, keepsWhiteSpace ? WhiteSpace::Keep : WhiteSpace::Collapse);
}

void Cleaner::capture(const GumboNode &node, Capture &capture)
{
    if (isElement(node))
        return captureElement(node, capture);
    if (!isText(node) || (isBlank(node) && capture.isBreakDue))
        return;
    if (std::exchange(capture.isBreakDue, false) && !capture.run.isEmpty())
        capture.run.append({{}, {}, true});
    capture.run.append({textOf(node), m_marks});
}

void Cleaner::captureElement(const GumboNode &node, Capture &capture)
{
    const Entry entry = entryOf(node);
    const bool isKept = entry.fate == Fate::Keep;
    if (entry.fate == Fate::Drop || (isKept && (entry.tag == Tag::Img || entry.tag == Tag::Hr)))
        return noteDropped(node);
    if (isKept && entry.tag == Tag::Br)
        return capture.run.append({{}, m_marks, true});
    const QScopedValueRollback marks(m_marks);
    const bool isMarked = isKept && isMark(entry.tag) && enterMark(node, entry.tag);
    const bool isInline = entry.fate == Fate::Unwrap || (isKept && (isMark(entry.tag) || entry.tag == Tag::Cite));
    if (!isMarked)
        noteUnwrapped(node);
    capture.isBreakDue |= !isInline;
    for (const GumboNode &child : childrenOf(node))
        this->capture(child, capture);
    capture.isBreakDue |= !isInline;
}

} // namespace toasoan::document
