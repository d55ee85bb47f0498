// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish/watch/htmlpage.h"

namespace toasoan::publish {

/// Which elements of a page are meant: the part of CSS selectors (W3C Selectors Level 4) that section pages of portals need.
/// tag, *, .class, #id, [name], [name=value], [name^=value], [name$=value], [name*=value], their combinations (li.item),
/// descendants ("ul li"), children ("ul > li") and alternatives ("h2, h3"). Names of attributes and tags without regard to case.
class Selector final {
public:
    Selector() = default; ///< matches nothing
    /// InvalidInput with what could not be read.
    [[nodiscard]] static Result<Selector> parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_alternatives.isEmpty(); }
    [[nodiscard]] bool matches(const Element &element) const;
    [[nodiscard]] QList<Element> all(const Element &below) const; ///< in document order; not `below` itself
    [[nodiscard]] std::optional<Element> first(const Element &below) const;

    struct Condition {
        enum class Kind { Class, Id, Has, Equals, Begins, Ends, Contains };
        Kind kind = Kind::Has;
        QByteArray name; ///< of the attribute
        QString value;
    };
    struct Simple {
        QByteArray tag; ///< empty: any
        QList<Condition> conditions;
        bool childOfPrevious = false; ///< else any descendant of it
    };

private:
    QList<QList<Simple>> m_alternatives; ///< each from the outermost to the element meant
};

} // namespace toasoan::publish
