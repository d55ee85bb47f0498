// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/clean.h"

#include "document/gumbonode.h"
#include "document/run.h"

#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

bool isList(const Block &block) { return block.tag == Tag::Ul || block.tag == Tag::Ol; }

bool hasCells(const Block &table)
{
    return std::ranges::any_of(table.children,
        [](const Block &section) { return std::ranges::any_of(section.children, [](const Block &row) { return !row.children.empty(); }); });
}

} // namespace

void Cleaner::forParts(const GumboNode &node, const Visit &visit)
{
    for (const GumboNode &child : childrenOf(node)) {
        if (!isElement(child)) {
            visit(child, std::nullopt);
            continue;
        }
        const Entry entry = entryOf(child);
        if (entry.fate == Fate::Drop) {
            noteDropped(child);
        } else if (entry.fate == Fate::UnwrapBlock) {
            noteUnwrapped(child);
            forParts(child, visit);
        } else {
            visit(child, entry.fate == Fate::Keep ? std::optional(entry.tag) : std::nullopt);
        }
    }
}

void Cleaner::pre(const GumboNode &node, Flow &flow)
{
    (void)attributes(node, Tag::Pre);
    Run run = captured(node, true);
    if (!run.isEmpty())
        flow.blocks.push_back({.tag = Tag::Pre, .run = std::move(run)});
}

void Cleaner::cite(const GumboNode &node, Flow &flow)
{
    Run run = captured(node);
    if (!run.isEmpty())
        flow.blocks.push_back({.tag = Tag::Cite, .run = std::move(run)});
}

void Cleaner::quote(const GumboNode &node, Flow &flow)
{
    (void)attributes(node, Tag::Blockquote);
    Flow content{.allowsCite = true};
    children(node, content);
    flush(content);
    if (!content.blocks.empty())
        flow.blocks.push_back({.tag = Tag::Blockquote, .children = std::move(content.blocks)});
}

// A lone plain paragraph stands without p, also if only lists follow it: one way of writing each item.
void Cleaner::settle(Block &box, Flow &flow)
{
    flush(flow);
    std::vector<Block> &blocks = flow.blocks;
    if (!blocks.empty() && blocks.front().tag == Tag::P && blocks.front().attributes.isEmpty()
        && std::all_of(blocks.begin() + 1, blocks.end(), isList)) {
        box.run = std::move(blocks.front().run);
        blocks.erase(blocks.begin());
    }
    box.children = std::move(blocks);
}

Block Cleaner::box(const GumboNode &node, Tag tag)
{
    const QScopedValueRollback alignmentHere(m_alignment);
    if (const auto own = alignment(node))
        m_alignment = *own;
    Block result{tag, attributes(node, tag)};
    Flow content;
    children(node, content);
    settle(result, content);
    return result;
}

void Cleaner::list(const GumboNode &node, Tag tag, Flow &flow)
{
    Block list{tag, attributes(node, tag)};
    Flow loose;
    const auto settleLoose = [this, &list, &loose] {
        flush(loose);
        if (loose.blocks.empty())
            return;
        if (!list.children.empty() && std::ranges::all_of(loose.blocks, isList)) {
            std::ranges::move(loose.blocks, std::back_inserter(list.children.back().children));
        } else {
            Block item{Tag::Li};
            settle(item, loose);
            list.children.push_back(std::move(item));
        }
        loose = {};
    };
    forParts(node, [&](const GumboNode &part, std::optional<Tag> partTag) {
        const bool isNested = partTag == Tag::Ul || partTag == Tag::Ol;
        if (partTag == Tag::Li || isNested)
            settleLoose();
        if (partTag == Tag::Li)
            list.children.push_back(box(part, Tag::Li));
        else
            this->node(part, loose);
        if (isNested)
            settleLoose();
    });
    settleLoose();
    if (!list.children.empty())
        flow.blocks.push_back(std::move(list));
}

void Cleaner::definitions(const GumboNode &node, Flow &flow)
{
    Block list{Tag::Dl, attributes(node, Tag::Dl)};
    Flow loose;
    const auto settleLoose = [this, &list, &loose] {
        Block item{Tag::Dd};
        settle(item, loose);
        if (!item.run.isEmpty() || !item.children.empty())
            list.children.push_back(std::move(item));
        loose = {};
    };
    forParts(node, [&](const GumboNode &part, std::optional<Tag> tag) {
        if (tag != Tag::Dt && tag != Tag::Dd)
            return this->node(part, loose);
        settleLoose();
        if (tag == Tag::Dd)
            list.children.push_back(box(part, Tag::Dd));
        else
            list.children.push_back({.tag = Tag::Dt, .attributes = attributes(part, Tag::Dt), .run = captured(part)});
    });
    settleLoose();
    if (!list.children.empty())
        flow.blocks.push_back(std::move(list));
}

void Cleaner::details(const GumboNode &node, Flow &flow)
{
    Block summary{Tag::Summary};
    Flow content;
    forParts(node, [&](const GumboNode &part, std::optional<Tag> tag) {
        if (tag == Tag::Summary && summary.run.isEmpty())
            summary = {.tag = Tag::Summary, .attributes = attributes(part, Tag::Summary), .run = captured(part)};
        else
            this->node(part, content);
    });
    flush(content);
    if (summary.run.isEmpty()) {
        noteUnwrapped(node);
        std::ranges::move(content.blocks, std::back_inserter(flow.blocks));
        return;
    }
    Block block{Tag::Details, attributes(node, Tag::Details)};
    block.children.push_back(std::move(summary));
    std::ranges::move(content.blocks, std::back_inserter(block.children));
    flow.blocks.push_back(std::move(block));
}

// The caption goes to the last picture or table that has none; a figure of neither is not one.
void Cleaner::figure(const GumboNode &node, Flow &flow)
{
    Run caption;
    Flow content{.caption = &caption};
    children(node, content);
    flush(content);
    Block *captioned = nullptr;
    for (Block &block : content.blocks) {
        if (block.tag == Tag::Figure && block.children.back().tag != Tag::Figcaption)
            captioned = &block;
    }
    if (std::ranges::none_of(content.blocks, [](const Block &block) { return block.tag == Tag::Figure; }))
        noteUnwrapped(node);
    else
        (void)attributes(node, Tag::Figure);
    if (!caption.isEmpty() && captioned)
        captioned->children.push_back({.tag = Tag::Figcaption, .run = std::exchange(caption, {})});
    std::ranges::move(content.blocks, std::back_inserter(flow.blocks));
    if (!caption.isEmpty())
        flow.blocks.push_back({.tag = Tag::P, .run = std::move(caption)});
}

void Cleaner::table(const GumboNode &node, Flow &flow)
{
    const QScopedValueRollback alignmentHere(m_alignment, QString());
    Block table{Tag::Table, attributes(node, Tag::Table)};
    Run caption;
    forParts(node, [&](const GumboNode &part, std::optional<Tag> tag) {
        if (tag == Tag::Thead || tag == Tag::Tbody || tag == Tag::Tfoot)
            table.children.push_back(section(part, *tag));
        else if (tag == Tag::Figcaption)
            caption = captured(part);
        else if (part.type != GUMBO_NODE_WHITESPACE && part.type != GUMBO_NODE_COMMENT)
            note(Loss::Kind::DroppedContent, u"table"_s);
    });
    std::erase_if(table.children, [](const Block &part) { return part.children.empty(); });
    if (hasCells(table)) {
        Block figure{.tag = Tag::Figure, .children = {std::move(table)}};
        if (!caption.isEmpty())
            figure.children.push_back({.tag = Tag::Figcaption, .run = std::move(caption)});
        flow.blocks.push_back(std::move(figure));
    } else if (!caption.isEmpty()) {
        flow.blocks.push_back({.tag = Tag::P, .run = std::move(caption)});
    }
}

Block Cleaner::section(const GumboNode &node, Tag tag)
{
    Block section{tag, attributes(node, tag)};
    forParts(node, [&](const GumboNode &part, std::optional<Tag> partTag) {
        if (partTag == Tag::Tr)
            section.children.push_back(row(part));
        else if (part.type != GUMBO_NODE_WHITESPACE && part.type != GUMBO_NODE_COMMENT)
            note(Loss::Kind::DroppedContent, u"table"_s);
    });
    return section;
}

Block Cleaner::row(const GumboNode &node)
{
    const QScopedValueRollback alignmentHere(m_alignment);
    if (const auto own = alignment(node))
        m_alignment = *own;
    Block row{Tag::Tr, attributes(node, Tag::Tr)};
    forParts(node, [&](const GumboNode &part, std::optional<Tag> tag) {
        if (tag == Tag::Th || tag == Tag::Td)
            row.children.push_back(box(part, *tag));
        else if (part.type != GUMBO_NODE_WHITESPACE && part.type != GUMBO_NODE_COMMENT)
            note(Loss::Kind::DroppedContent, u"table"_s);
    });
    return row;
}

} // namespace toasoan::document
