// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/selector.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

namespace {

using Condition = Selector::Condition;
using Simple = Selector::Simple;

bool holds(const Condition &condition, const Element &element)
{
    if (!element.hasAttribute(condition.name.constData()))
        return false;
    const QString value = element.attribute(condition.name.constData());
    switch (condition.kind) {
    case Condition::Kind::Class: {
        static const QRegularExpression space(u"[ \\t\\n\\f\\r]+"_s);
        return value.split(space).contains(condition.value);
    }
    case Condition::Kind::Id:
    case Condition::Kind::Equals:
        return value == condition.value;
    case Condition::Kind::Has:
        return true;
    case Condition::Kind::Begins:
        return !condition.value.isEmpty() && value.startsWith(condition.value);
    case Condition::Kind::Ends:
        return !condition.value.isEmpty() && value.endsWith(condition.value);
    case Condition::Kind::Contains:
        return !condition.value.isEmpty() && value.contains(condition.value);
    }
    return false;
}

bool isMeant(const Simple &simple, const Element &element)
{
    return (simple.tag.isEmpty() || element.name() == simple.tag)
        && std::ranges::all_of(simple.conditions, [&](const Condition &condition) { return holds(condition, element); });
}

// From the element outwards: simple.first(count) must fit its ancestors.
bool fits(const QList<Simple> &chain, qsizetype last, const Element &element)
{
    if (!isMeant(chain[last], element))
        return false;
    if (last == 0)
        return true;
    auto above = element.parent();
    if (chain[last].childOfPrevious)
        return above && fits(chain, last - 1, *above);
    for (; above; above = above->parent()) {
        if (fits(chain, last - 1, *above))
            return true;
    }
    return false;
}

Condition attributeCondition(const QRegularExpressionMatch &match)
{
    const QString sign = match.captured(2);
    Condition condition{.name = match.captured(1).toLower().toUtf8(),
        .value = match.hasCaptured(3) ? match.captured(3)
            : match.hasCaptured(4)    ? match.captured(4)
                                      : match.captured(5)};
    condition.kind = sign.isEmpty() ? Condition::Kind::Has
        : sign == "="_L1            ? Condition::Kind::Equals
        : sign == "^="_L1           ? Condition::Kind::Begins
        : sign == "$="_L1           ? Condition::Kind::Ends
                                    : Condition::Kind::Contains;
    return condition;
}

/// Reads one text from left to right.
class Reader final {
public:
    explicit Reader(QStringView text)
        : m_text(text.trimmed())
    {
    }
    [[nodiscard]] Result<QList<QList<Simple>>> read()
    {
        QList<QList<Simple>> all;
        while (!m_text.isEmpty()) {
            QList<Simple> chain;
            for (bool child = false;; child = m_child) {
                TRY_INTO(simple, simpleHere());
                simple.childOfPrevious = child;
                chain.append(simple);
                if (!combinator())
                    break;
            }
            all.append(chain);
            if (m_text.isEmpty())
                break;
            if (!take(u','))
                return wrong();
            m_text = m_text.trimmed();
            if (m_text.isEmpty())
                return wrong();
        }
        return all.isEmpty() ? wrong() : Result<QList<QList<Simple>>>(all);
    }

private:
    [[nodiscard]] std::unexpected<Error> wrong() const { return failure(Error::Kind::InvalidInput, m_text.toString()); }
    bool take(QChar c)
    {
        if (!m_text.startsWith(c))
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    // A space or '>' with something behind it that is no ','.
    bool combinator()
    {
        const qsizetype before = m_text.size();
        m_text = m_text.trimmed();
        m_child = take(u'>');
        m_text = m_text.trimmed();
        return m_child || (m_text.size() < before && !m_text.isEmpty() && !m_text.startsWith(u','));
    }
    QRegularExpressionMatch matchHere(const QRegularExpression &pattern)
    {
        auto match = pattern.matchView(m_text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_text = m_text.sliced(match.capturedLength());
        return match;
    }
    [[nodiscard]] Result<Simple> simpleHere()
    {
        static const QRegularExpression tag(u"\\*|[A-Za-z][A-Za-z0-9-]*"_s);
        static const QRegularExpression classOrId(u"([.#])([\\w-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression attribute(
            uR"x(\[\s*([A-Za-z_:][\w:.-]*)\s*(?:([\^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([^\s\]"']+))\s*)?\])x"_s);
        Simple simple;
        const auto name = matchHere(tag);
        if (name.hasMatch() && name.captured() != "*"_L1)
            simple.tag = name.captured().toLower().toUtf8();
        bool any = name.hasMatch();
        for (;; any = true) {
            if (const auto match = matchHere(classOrId); match.hasMatch()) {
                const bool isClass = match.captured(1) == "."_L1;
                simple.conditions.append({.kind = isClass ? Condition::Kind::Class : Condition::Kind::Id,
                    .name = isClass ? "class" : "id",
                    .value = match.captured(2)});
            } else if (const auto other = matchHere(attribute); other.hasMatch()) {
                simple.conditions.append(attributeCondition(other));
            } else {
                break;
            }
        }
        return any ? Result<Simple>(simple) : wrong();
    }

    QStringView m_text;
    bool m_child = false;
};

template <typename Take> bool walk(const Element &below, const Take &take)
{
    for (const Element &child : below.children()) {
        if (!take(child) || !walk(child, take))
            return false;
    }
    return true;
}

} // namespace

Result<Selector> Selector::parse(QStringView text)
{
    TRY_INTO(alternatives, Reader(text).read());
    Selector selector;
    selector.m_alternatives = std::move(alternatives);
    return selector;
}

bool Selector::matches(const Element &element) const
{
    return std::ranges::any_of(m_alternatives, [&](const QList<Simple> &chain) { return fits(chain, chain.size() - 1, element); });
}

QList<Element> Selector::all(const Element &below) const
{
    QList<Element> found;
    walk(below, [&](const Element &element) {
        if (matches(element))
            found.append(element);
        return true;
    });
    return found;
}

std::optional<Element> Selector::first(const Element &below) const
{
    std::optional<Element> found;
    walk(below, [&](const Element &element) {
        if (matches(element))
            found = element;
        return !found;
    });
    return found;
}

} // namespace toasoan::publish
