// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\f' || c == u'\r'; }

// What shows nothing: a paragraph of these alone is empty.
bool isUnseen(QChar c) { return isBlank(c) || c == QChar::Nbsp || c == QChar(0x200b); }

bool isEmpty(const Run &run)
{
    return std::ranges::all_of(run, [](const Leaf &leaf) { return leaf.isBreak || std::ranges::all_of(leaf.text, isUnseen); });
}

Run collapsed(const Run &run)
{
    Run result;
    bool afterBlank = true; // so that blanks at the start go too
    for (const Leaf &leaf : run) {
        Leaf written{{}, leaf.marks, leaf.isBreak};
        for (const QChar c : leaf.text) {
            if (!isBlank(c))
                written.text += c;
            else if (!afterBlank)
                written.text += u' ';
            afterBlank = isBlank(c);
        }
        if (leaf.isBreak)
            afterBlank = true;
        if (leaf.isBreak || !written.text.isEmpty())
            result.append(written);
    }
    return result;
}

// A browser shows no blank before a line break or at the end.
void trimBeforeBreaks(Run &run)
{
    bool atEnd = true;
    for (auto leaf = run.rbegin(); leaf != run.rend(); ++leaf) {
        if (leaf->isBreak) {
            atEnd = true;
            continue;
        }
        if (atEnd && leaf->text.endsWith(u' '))
            leaf->text.chop(1);
        atEnd = atEnd && leaf->text.isEmpty();
    }
}

void trimEdges(Run &run)
{
    run.removeIf([](const Leaf &leaf) { return !leaf.isBreak && leaf.text.isEmpty(); });
    while (!run.isEmpty() && run.last().isBreak)
        run.removeLast();
    while (!run.isEmpty() && run.first().isBreak)
        run.removeFirst();
}

// Of a pre: line ends as LF, no empty lines at the edges, so that the parser's rule for its first line end is never met.
void trimLines(Run &run)
{
    for (Leaf &leaf : run) {
        leaf.text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(u'\f', u' ');
        if (leaf.isBreak)
            leaf = {u"\n"_s, leaf.marks};
    }
    const auto trim = [&run](auto at, auto &&chop) {
        while (!run.isEmpty()) {
            chop(at());
            if (!at().text.isEmpty())
                return;
            run.removeAt(&at() - &run.first());
        }
    };
    trim([&run]() -> Leaf & { return run.first(); },
        [](Leaf &leaf) {
            qsizetype lines = 0;
            while (lines < leaf.text.size() && leaf.text.at(lines) == u'\n')
                ++lines;
            leaf.text.remove(0, lines);
        });
    trim([&run]() -> Leaf & { return run.last(); },
        [](Leaf &leaf) {
            while (!leaf.text.isEmpty() && isBlank(leaf.text.back()))
                leaf.text.chop(1);
        });
}

Run joined(const Run &run)
{
    Run result;
    for (const Leaf &leaf : run) {
        if (!leaf.isBreak && leaf.text.isEmpty())
            continue;
        if (!result.isEmpty() && !leaf.isBreak && !result.last().isBreak && result.last().marks == leaf.marks)
            result.last().text += leaf.text;
        else
            result.append(leaf);
    }
    for (Leaf &leaf : result)
        leaf.text = leaf.text.normalized(QString::NormalizationForm_C);
    return result;
}

// After the > of a tag this mark would make another character of it if the whole file were composed.
bool removeStrokes(Run &run)
{
    constexpr QChar stroke(0x0338);
    bool isChanged = false;
    for (Leaf &leaf : run) {
        while (leaf.text.startsWith(stroke)) {
            leaf.text.remove(0, 1);
            isChanged = true;
        }
    }
    return isChanged;
}

Run trimmed(const Run &run, WhiteSpace whiteSpace)
{
    if (isEmpty(run))
        return {};
    if (whiteSpace == WhiteSpace::Keep) {
        Run kept = run;
        trimLines(kept);
        return joined(kept);
    }
    Run result = collapsed(run);
    trimBeforeBreaks(result);
    trimEdges(result);
    return joined(result);
}

} // namespace

Run tidied(const Run &run, WhiteSpace whiteSpace)
{
    Run result = run;
    for (Leaf &leaf : result)
        leaf.text = cleanText(leaf.text);
    do
        result = trimmed(result, whiteSpace);
    while (removeStrokes(result));
    return result;
}

Marks with(const Marks &marks, const Mark &mark)
{
    Marks result = marks;
    result.removeIf([&mark](const Mark &other) { return other.tag == mark.tag; });
    const auto at = std::ranges::lower_bound(result, mark.tag, {}, &Mark::tag);
    result.insert(at, mark);
    return result;
}

QString textOf(const Run &run)
{
    QString text;
    for (const Leaf &leaf : run)
        text += leaf.isBreak ? u" "_s : leaf.text;
    return text;
}

} // namespace toasoan::document
