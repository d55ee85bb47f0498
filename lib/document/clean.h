// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "document/tree.h"

#include <gumbo.h>

#include <functional>

namespace toasoan::document {

/// Takes the parser's tree and builds a tree of the vocabulary: nothing of the input is handed through, every element and
/// attribute name written later comes from the table.
class Cleaner final {
public:
    [[nodiscard]] std::vector<Block> clean(const GumboNode &root);
    [[nodiscard]] const QList<Loss> &losses() const { return m_losses; }

private:
    /// The content of one container while it is being gathered.
    struct Flow {
        std::vector<Block> blocks = {};
        Run run = {}; ///< text that is not yet in a block
        Tag textTag = Tag::P; ///< what it will become
        bool isInText = false; ///< inside a paragraph or heading of the input
        bool allowsCite = false;
        Run *caption = nullptr; ///< where the first figcaption goes
    };
    /// Inline content where no block can stand: what were blocks are parted by line breaks.
    struct Capture {
        Run run = {};
        bool isBreakDue = false;
    };
    using Visit = std::function<void(const GumboNode &node, std::optional<Tag> tag)>;

    // any content
    void children(const GumboNode &node, Flow &flow);
    void node(const GumboNode &node, Flow &flow);
    void element(const GumboNode &node, Flow &flow);
    void blockElement(const GumboNode &node, Entry entry, Flow &flow);
    void keptBlock(const GumboNode &node, Tag tag, Flow &flow);
    void text(const GumboNode &node, Tag tag, Flow &flow);
    void image(const GumboNode &node, Flow &flow);
    bool enterMark(const GumboNode &node, Tag tag);
    void flush(Flow &flow);

    // inline content only
    [[nodiscard]] Run captured(const GumboNode &node, bool keepsWhiteSpace = false);
    void capture(const GumboNode &node, Capture &capture);
    void captureElement(const GumboNode &node, Capture &capture);

    // elements with parts (cleanparts.cpp)
    void forParts(const GumboNode &node, const Visit &visit);
    void pre(const GumboNode &node, Flow &flow);
    void cite(const GumboNode &node, Flow &flow);
    void quote(const GumboNode &node, Flow &flow);
    void list(const GumboNode &node, Tag tag, Flow &flow);
    void definitions(const GumboNode &node, Flow &flow);
    void details(const GumboNode &node, Flow &flow);
    void figure(const GumboNode &node, Flow &flow);
    void table(const GumboNode &node, Flow &flow);
    [[nodiscard]] Block section(const GumboNode &node, Tag tag);
    [[nodiscard]] Block row(const GumboNode &node);
    [[nodiscard]] Block box(const GumboNode &node, Tag tag);
    void settle(Block &box, Flow &flow);

    // attributes and losses (cleanparts.cpp)
    [[nodiscard]] Attributes attributes(const GumboNode &node, Tag tag);
    [[nodiscard]] std::optional<QString> alignment(const GumboNode &node) const;
    void note(Loss::Kind kind, const QString &what);
    void noteUnwrapped(const GumboNode &node);
    void noteDropped(const GumboNode &node);

    Marks m_marks;
    QString m_alignment; ///< of paragraphs here: empty, center, right or justify
    QList<Loss> m_losses;
};

} // namespace toasoan::document
