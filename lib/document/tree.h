// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/vocabulary.h"

#include <QList>
#include <QString>

#include <vector>

namespace toasoan::document {

struct Attribute {
    QByteArrayView name; ///< from the vocabulary's table, never from the input
    QString value;
    friend bool operator==(const Attribute &a, const Attribute &b) { return a.name == b.name && a.value == b.value; }
};
using Attributes = QList<Attribute>;

/// An inline element around a piece of text.
struct Mark {
    Tag tag;
    Attributes attributes;
    friend bool operator==(const Mark &, const Mark &) = default;
};
/// At most one mark of each tag, sorted by Tag: so equal formatting is written in one way only.
using Marks = QList<Mark>;

/// A piece of text, or a line break, under its marks.
struct Leaf {
    QString text;
    Marks marks;
    bool isBreak = false;
};
using Run = QList<Leaf>;

/// A block: first its inline content, then the blocks inside it. Only li, td, th and dd can have both.
struct Block {
    Tag tag;
    Attributes attributes = {};
    Run run = {};
    std::vector<Block> children = {};
};

} // namespace toasoan::document
