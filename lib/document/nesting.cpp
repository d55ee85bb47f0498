// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/nesting.h"

#include <QHash>
#include <functional>

#include <gumbo.h>

#include <algorithm>

namespace toasoan::document {
namespace {

enum Trait : quint32 {
    Void = 1,
    InlineVoid = 2, ///< a void element before which formatting is opened again
    Special = 4,
    Format = 8,
    ClosesP = 16,
    Scope = 32, ///< end tags do not reach beyond it
    ButtonScope = 64,
    ListScope = 128,
    Marker = 256, ///< formatting does not reach into it
    TextOnly = 512,
    Part = 1024, ///< of a table
    Heading = 2048,
    BlockEnd = 4096, ///< its end tag closes whatever is open inside
    Item = 8192, ///< li, dd, dt
    Ignored = 16384,
    Foreign = 32768,
    Breakout = 65536, ///< ends SVG and MathML
    RubyPart = 131072,
    Cell = 262144, ///< of a table, or its caption
    Block = Special | ClosesP | BlockEnd,
};

void add(QHash<QByteArray, quint32> &traits, const char *names, quint32 more)
{
    for (const QByteArray &name : QByteArray(names).split(' '))
        traits[name] |= more;
}

QHash<QByteArray, quint32> makeTraits()
{
    QHash<QByteArray, quint32> traits;
    add(traits, "area base basefont bgsound br col embed hr img image input keygen link meta param source track wbr", Void | Special);
    add(traits, "area br embed img image keygen wbr input", InlineVoid);
    add(traits, "a b big code em font i nobr s small strike strong tt u", Format);
    add(traits,
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav "
        "ol "
        "search section summary ul pre listing",
        Block);
    add(traits, "button", Special | BlockEnd | ButtonScope);
    add(traits, "p form hr xmp plaintext li dd dt table h1 h2 h3 h4 h5 h6", Special | ClosesP);
    add(traits, "h1 h2 h3 h4 h5 h6", Heading);
    add(traits, "li dd dt", Item);
    add(traits, "ol ul", ListScope);
    add(traits, "applet object marquee td th caption", Special | Scope | ButtonScope | ListScope | Marker);
    add(traits, "td th caption", Cell);
    add(traits, "table", Scope | ButtonScope | ListScope);
    add(traits, "caption colgroup col tbody thead tfoot tr td th", Special | Part);
    add(traits, "iframe noembed noframes script style textarea title xmp", Special | TextOnly);
    add(traits, "noscript select summary", Special);
    add(traits, "html head body frameset frame", Special | Ignored);
    add(traits, "rb rt rtc rp", RubyPart);
    add(traits,
        "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p "
        "pre "
        "ruby s small span strong strike sub sup table tt u ul var",
        Breakout);
    return traits;
}

quint32 traitsOf(const QByteArray &name)
{
    static const QHash<QByteArray, quint32> traits = makeTraits();
    return traits.value(name);
}

bool isSection(const QByteArray &name) { return name == "tbody" || name == "thead" || name == "tfoot"; }

// Where SVG and MathML let HTML in.
bool isDoor(const QByteArray &name)
{
    return name == "title" || name == "desc" || name == "foreignobject" || name == "mi" || name == "mo" || name == "mn" || name == "ms"
        || name == "mtext" || name == "annotation-xml";
}

} // namespace

qsizetype Nesting::depth() const
{
    qsizetype count = qsizetype(m_open.size());
    for (const Formatting &waiting : m_waiting)
        count += waiting.size();
    return count;
}

Nesting::Content Nesting::add(const TagToken &tag)
{
    if (tag.isAfterText && m_foreign == 0)
        reopenFormatting();
    if (m_isStrict)
        m_repeated += m_waiting.back().size() + std::ranges::count_if(m_open, &Open::isFormatting);
    TagToken known = tag;
    // To this parser all elements it does not know have one name.
    if (m_foreign == 0 && gumbo_tagn_enum(tag.name.constData(), unsigned(tag.name.size())) == GUMBO_TAG_UNKNOWN)
        known.name = "?";
    const quint32 traits = traitsOf(known.name);
    return known.isEnd ? end(known, traits) : start(known, traits);
}

qsizetype Nesting::find(const QByteArray &name, quint32 boundary) const
{
    for (qsizetype i = qsizetype(m_open.size()) - 1; i >= 0; --i) {
        const Open &open = m_open.at(std::size_t(i));
        if (open.name == name)
            return i;
        if (open.traits & boundary)
            return -1;
    }
    return -1;
}

qsizetype Nesting::findTraits(quint32 wanted, quint32 boundary) const
{
    for (qsizetype i = qsizetype(m_open.size()) - 1; i >= 0; --i) {
        const quint32 traits = m_open.at(std::size_t(i)).traits;
        if (traits & wanted)
            return i;
        if (traits & boundary)
            return -1;
    }
    return -1;
}

qsizetype Nesting::lastMarker() const { return findTraits(Marker, 0); }

// Formatting cut off stays in force, unless its table cell is cut off too.
void Nesting::cutTo(qsizetype size)
{
    const auto from = m_open.begin() + size;
    const auto marker = std::find_if(from, m_open.end(), [](const Open &open) { return open.traits & Marker; });
    const auto markers = std::count_if(marker, m_open.end(), [](const Open &open) { return open.traits & Marker; });
    m_waiting.resize(m_waiting.size() - std::size_t(markers));
    Formatting cut;
    std::copy_if(from, marker, std::back_inserter(cut), std::mem_fn(&Open::isFormatting));
    m_waiting.back() = cut + m_waiting.back();
    m_open.erase(from, m_open.end());
}

void Nesting::reopenFormatting()
{
    Formatting &waiting = m_waiting.back();
    m_repeated += waiting.size();
    std::ranges::move(waiting, std::back_inserter(m_open));
    waiting.clear();
}

void Nesting::push(const TagToken &tag, quint32 traits)
{
    m_open.push_back({tag.name, traits, tag.attributes, false});
    if (traits & Marker)
        m_waiting.emplace_back();
}

Nesting::Content Nesting::start(const TagToken &tag, quint32 traits)
{
    if (m_foreign > 0)
        return startForeign(tag);
    if (tag.name == "template" || (find("select", 0) >= 0 && tag.name != "option" && tag.name != "optgroup" && !(traits & Part)))
        return Content::Unclear;
    if ((traits & Ignored) || isIgnoredForm(tag))
        return Content::Elements;
    if (traits & Part) {
        startPart(tag, traits);
        return Content::Elements;
    }
    if (tag.name == "svg" || tag.name == "math") {
        reopenFormatting();
        if (!tag.isSelfClosing) {
            push(tag, Foreign);
            ++m_foreign;
        }
        return Content::Elements;
    }
    closeBefore(tag, traits);
    if (!(traits & Special) || (traits & (InlineVoid | Marker)) || tag.name == "button" || tag.name == "select" || tag.name == "xmp"
        || tag.name == "noscript")
        reopenFormatting();
    if (tag.name == "plaintext")
        return Content::TextToTheEnd;
    if (traits & TextOnly)
        return Content::Text;
    if (traits & Format)
        startFormatting(tag, traits);
    else if (!(traits & Void))
        push(tag, traits);
    return Content::Elements;
}

Nesting::Content Nesting::startForeign(const TagToken &tag)
{
    if ((traitsOf(tag.name) & Breakout) || isDoor(m_open.back().name))
        return Content::Unclear;
    if (!tag.isSelfClosing) {
        push(tag, Foreign);
        ++m_foreign;
    }
    return Content::Elements;
}

// A second form inside a form is none, and a form between table cells holds nothing.
bool Nesting::isIgnoredForm(const TagToken &tag)
{
    if (tag.name != "form")
        return false;
    const bool isBetweenCells = !m_isStrict && findTraits(Cell, 0) < nearestTable();
    return std::exchange(m_hasForm, true) || isBetweenCells;
}

// What this start tag closes.
void Nesting::closeBefore(const TagToken &tag, quint32 traits)
{
    if (m_isStrict) {
        const bool closes =
            ((traits & ClosesP) && topIs("p")) || ((traits & Item) && topIs(tag.name)) || (tag.name == "option" && topIs("option"));
        if (closes)
            m_open.pop_back();
        return;
    }
    if (tag.name == "table" && findTraits(Cell, 0) < nearestTable())
        cutTo(nearestTable());
    if (traits & Item)
        closeItem(tag.name);
    if (traits & ClosesP) {
        if (const qsizetype paragraph = find("p", ButtonScope); paragraph >= 0)
            cutTo(paragraph);
    }
    if ((traits & Heading) && topHas(Heading))
        cutTo(qsizetype(m_open.size()) - 1);
    if (tag.name == "button") {
        if (const qsizetype button = find("button", Scope); button >= 0)
            cutTo(button);
    }
    if ((tag.name == "option" || tag.name == "optgroup") && topIs("option"))
        cutTo(qsizetype(m_open.size()) - 1);
    if (tag.name == "optgroup" && topIs("optgroup") && find("select", 0) >= 0)
        cutTo(qsizetype(m_open.size()) - 1);
    if ((traits & RubyPart) && find("ruby", Scope) >= 0) {
        while (topHas(RubyPart))
            cutTo(qsizetype(m_open.size()) - 1);
    }
}

void Nesting::closeItem(const QByteArray &name)
{
    for (qsizetype i = qsizetype(m_open.size()) - 1; i >= 0; --i) {
        const Open &open = m_open.at(std::size_t(i));
        const bool isSame = name == "li" ? open.name == "li" : open.name == "dd" || open.name == "dt";
        if (isSame)
            return cutTo(i);
        if ((open.traits & Special) && open.name != "address" && open.name != "div" && open.name != "p")
            return;
    }
}

void Nesting::startPart(const TagToken &tag, quint32 traits)
{
    const qsizetype table = nearestTable();
    if (m_isStrict || table < 0) {
        if (m_isStrict && !(traits & Void))
            push(tag, traits);
        return;
    }
    const auto isAt = [this](qsizetype place, auto &&test) {
        return place < qsizetype(m_open.size()) && test(m_open.at(std::size_t(place)).name);
    };
    if (!(tag.name == "tr" || tag.name == "td" || tag.name == "th") || !isAt(table + 1, isSection)) {
        cutTo(table + 1);
        if (tag.name == "tr" || tag.name == "td" || tag.name == "th")
            m_open.push_back({"tbody", traitsOf("tbody"), {}, false});
    }
    if (tag.name == "tr") {
        cutTo(table + 2);
    } else if (tag.name == "td" || tag.name == "th") {
        const bool hasRow = isAt(table + 2, [](const QByteArray &name) { return name == "tr"; });
        cutTo(table + (hasRow ? 3 : 2));
        if (!hasRow)
            m_open.push_back({"tr", traitsOf("tr"), {}, false});
    }
    if (tag.name != "col" && tag.name != "colgroup")
        push(tag, traits);
}

void Nesting::startFormatting(const TagToken &tag, quint32 traits)
{
    const auto isSame = [&tag](const Open &open) { return open.isFormatting && open.name == tag.name; };
    const auto isOpen = [&] { return std::any_of(m_open.begin() + (lastMarker() + 1), m_open.end(), isSame); };
    if (m_isStrict) {
        m_open.push_back({tag.name, traits, tag.attributes, true});
        return;
    }
    if ((tag.name == "a" || (tag.name == "nobr" && find("nobr", Scope) >= 0)) && isOpen()) {
        endFormatting(tag.name);
        if (isOpen())
            m_isStrict = true;
        reopenFormatting();
    }
    // Of more than three alike the parser forgets the first.
    const auto isAlike = [&](const Open &open) { return isSame(open) && open.attributes == tag.attributes; };
    const auto from = m_open.begin() + (lastMarker() + 1);
    if (std::count_if(from, m_open.end(), isSame) >= 3) {
        if (std::count_if(from, m_open.end(), isAlike) >= 3)
            std::find_if(from, m_open.end(), isAlike)->isFormatting = false;
        else if (!tag.attributes.isEmpty())
            m_isStrict = true; // the same attributes can be written in many ways
    }
    m_open.push_back({tag.name, traits, tag.attributes, true});
}

Nesting::Content Nesting::end(const TagToken &tag, quint32 traits)
{
    if (m_foreign > 0) {
        if (!topIs(tag.name))
            return Content::Unclear;
        m_open.pop_back();
        --m_foreign;
        return Content::Elements;
    }
    if (traits & Ignored)
        return Content::Elements;
    if (m_isStrict) {
        endStrictly(tag.name);
        return Content::Elements;
    }
    qsizetype found = -1;
    if (tag.name == "table")
        found = nearestTable();
    else if (traits & Part)
        found = findPart(tag.name);
    else if (find("select", 0) >= 0)
        endInSelect(tag.name);
    else if (tag.name == "form")
        endForm();
    else if (traits & Format)
        endFormatting(tag.name);
    else if (traits & Heading)
        found = findTraits(Heading, Scope);
    else if (tag.name == "p")
        found = find("p", ButtonScope);
    else if (tag.name == "li")
        found = find("li", ListScope);
    else if (traits & (BlockEnd | Item | Marker))
        found = find(tag.name, Scope);
    else if (!(traits & Void))
        endOther(tag.name);
    if (found >= 0)
        cutTo(found);
    return Content::Elements;
}

qsizetype Nesting::findPart(const QByteArray &name) const
{
    const qsizetype part = find(name, 0);
    return part > nearestTable() ? part : -1;
}

void Nesting::endStrictly(const QByteArray &name)
{
    if (name == "form")
        m_hasForm = false;
    if (!topIs(name))
        return;
    if (m_open.back().traits & Marker)
        m_waiting.pop_back();
    m_open.pop_back();
}

void Nesting::endForm()
{
    m_hasForm = false;
    if (const qsizetype form = find("form", Scope); form >= 0)
        m_open.erase(m_open.begin() + form);
}

void Nesting::endFormatting(const QByteArray &name)
{
    Formatting &waiting = m_waiting.back();
    for (qsizetype i = waiting.size() - 1; i >= 0; --i) {
        if (waiting.at(i).name == name) {
            waiting.removeAt(i);
            return;
        }
    }
    for (qsizetype i = qsizetype(m_open.size()) - 1; i > lastMarker(); --i) {
        Open &open = m_open.at(std::size_t(i));
        if (open.name != name || !open.isFormatting)
            continue;
        const auto above = m_open.begin() + i + 1;
        if (std::any_of(above, m_open.end(), [](const Open &other) { return other.traits & Scope; }))
            return;
        if (std::any_of(above, m_open.end(), [](const Open &other) { return other.traits & Special; })) {
            m_isStrict = true;
            return;
        }
        open.isFormatting = false;
        return cutTo(i);
    }
    endOther(name);
}

void Nesting::endOther(const QByteArray &name)
{
    if (const qsizetype found = find(name, Special); found >= 0)
        cutTo(found);
}

void Nesting::endInSelect(const QByteArray &name)
{
    if (name == "select")
        cutTo(find("select", 0));
    else if (name == "optgroup" && topIs("option") && m_open.size() > 1 && m_open.at(m_open.size() - 2).name == "optgroup")
        cutTo(qsizetype(m_open.size()) - 2);
    else if ((name == "option" || name == "optgroup") && topIs(name))
        cutTo(qsizetype(m_open.size()) - 1);
}

} // namespace toasoan::document
