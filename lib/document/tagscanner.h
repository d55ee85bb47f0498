// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace toasoan::document {

/// A start or end tag as the parser's tokeniser reads it.
struct TagToken {
    QByteArray name; ///< lower-case
    QByteArray attributes; ///< as written
    int attributeCount = 0;
    bool isEnd = false;
    bool isSelfClosing = false;
    bool isAfterText = false; ///< there was text between the tag before and this one
};

/// Walks over the tags of a text without building anything. What is text to the parser (scripts, comments) is left out;
/// the caller says when an element's content is such text, since that depends on where it stands.
class TagScanner final {
public:
    explicit TagScanner(QByteArrayView html)
        : m_html(html)
    {
    }
    /// Inside SVG and MathML a CDATA section is text, elsewhere it is a comment.
    enum class Place { Html, Foreign };
    /// False at the end.
    [[nodiscard]] bool next(TagToken &tag, Place place);
    /// Goes on after the end tag of an element that holds nothing but text. False if only the parser can say where it ends.
    [[nodiscard]] bool skipContent(const QByteArray &name);
    /// However the rest is read, it has no more start tags than this.
    [[nodiscard]] qsizetype mostTagsLeft() const;

private:
    void skipDeclaration(Place place);
    [[nodiscard]] bool readTag(TagToken &tag);
    [[nodiscard]] bool readAttribute(TagToken &tag);
    [[nodiscard]] char at(qsizetype place) const { return place < m_html.size() ? m_html.at(place) : '\0'; }
    void skipBlanks();

    QByteArrayView m_html;
    qsizetype m_at = 0;
};

} // namespace toasoan::document
