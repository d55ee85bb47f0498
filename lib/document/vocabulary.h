// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

namespace toasoan::document {

/// The elements of vocabulary 1 (docs/vocabulary.md). Marks stand in the order in which they are nested, outermost first.
enum class Tag : quint8 {
    A,
    Abbr,
    Span,
    Strong,
    Em,
    U,
    S,
    Sub,
    Sup,
    Code,
    Br,
    Img,
    P,
    H2,
    H3,
    H4,
    Pre,
    Hr,
    Ul,
    Ol,
    Li,
    Blockquote,
    Cite,
    Figure,
    Figcaption,
    Table,
    Thead,
    Tbody,
    Tfoot,
    Tr,
    Th,
    Td,
    Details,
    Summary,
    Dl,
    Dt,
    Dd,
};

/// What becomes of an element of the input.
enum class Fate : quint8 {
    Keep, ///< under the name given by its Tag
    Unwrap, ///< an inline element of no meaning here: its content stays
    UnwrapBlock, ///< the same, but text before, in and after it are different paragraphs
    Drop, ///< with its content
};
struct Entry {
    Fate fate = Fate::Unwrap;
    Tag tag = Tag::P;
};
/// The entry of a lower-case HTML element name; an unknown element is unwrapped.
[[nodiscard]] Entry entryOf(QByteArrayView name);

[[nodiscard]] QByteArrayView nameOf(Tag tag);
[[nodiscard]] bool isMark(Tag tag);

/// The value an attribute is written with; nothing if it is refused.
using AttributeCheck = std::optional<QString> (*)(const QString &value);
struct AttributeRule {
    QByteArrayView name;
    AttributeCheck check;
    bool isUrl = false;
};
/// The attributes an element may have, in the order in which they are written; but a paragraph's style comes from the
/// alignment around it and a figure's class from what it holds.
[[nodiscard]] std::span<const AttributeRule> attributesOf(Tag tag);

/// A link that can be followed without harm: http, https, mailto, tel, a stored file, or relative to the site.
[[nodiscard]] std::optional<QString> checkedLink(const QString &value);
/// The same for a picture: http, https, a stored file, or relative.
[[nodiscard]] std::optional<QString> checkedSource(const QString &value);
/// center, right or justify out of a style attribute; empty for left and start; nothing if it says nothing of alignment.
[[nodiscard]] std::optional<QString> alignmentIn(const QString &style);

/// Without control characters (C0 but white space, C1, delete), noncharacters and byte order marks: decoder and parser would
/// not give those back.
[[nodiscard]] QString readable(const QString &text);
/// The same in NFC.
[[nodiscard]] QString cleanText(const QString &text);

} // namespace toasoan::document
