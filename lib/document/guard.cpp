// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/guard.h"

#include "document/nesting.h"

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

constexpr int mostAttributes = 1000; // the parser compares each with every other
constexpr qsizetype mostRepeated = 500'000; // left open, a few tags of formatting are written again in every paragraph

// What only the parser could tell is taken at its worst: every tag that is left opens a level.
bool canNestTooDeep(TagScanner &tags)
{
    Nesting nesting;
    const auto place = [&nesting] { return nesting.isInForeign() ? TagScanner::Place::Foreign : TagScanner::Place::Html; };
    for (TagToken tag; tags.next(tag, place());) {
        if (tag.attributeCount > mostAttributes)
            return true;
        bool isClear = true;
        switch (nesting.add(tag)) {
        case Nesting::Content::Elements:
            break;
        case Nesting::Content::Text:
            isClear = tags.skipContent(tag.name);
            break;
        case Nesting::Content::TextToTheEnd:
            return false;
        case Nesting::Content::Unclear:
            isClear = false;
            break;
        }
        if (nesting.depth() > deepestNesting || nesting.repeated() > mostRepeated)
            return true;
        if (!isClear)
            return nesting.depth() + 1 + tags.mostTagsLeft() > deepestNesting;
    }
    return false;
}

} // namespace

Result<> checkProportions(QByteArrayView html)
{
    if (html.size() > largestInput)
        return failure(Error::Kind::TooLarge, u"size"_s);
    TagScanner tags(html);
    return canNestTooDeep(tags) ? failure(Error::Kind::TooLarge, u"nesting"_s) : Result<>();
}

} // namespace toasoan::document
