// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/vocabulary.h"

#include <QHash>

#include <array>
#include <utility>

namespace toasoan::document {
namespace {

// In the order of Tag.
constexpr std::array<QByteArrayView, 37> names = {
    "a",
    "abbr",
    "span",
    "strong",
    "em",
    "u",
    "s",
    "sub",
    "sup",
    "code",
    "br",
    "img",
    "p",
    "h2",
    "h3",
    "h4",
    "pre",
    "hr",
    "ul",
    "ol",
    "li",
    "blockquote",
    "cite",
    "figure",
    "figcaption",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "details",
    "summary",
    "dl",
    "dt",
    "dd",
};
static_assert(names.size() == std::size_t(Tag::Dd) + 1);

constexpr std::pair<QByteArrayView, Tag> synonyms[] = {
    {"b", Tag::Strong},
    {"i", Tag::Em},
    {"del", Tag::S},
    {"strike", Tag::S},
    {"h1", Tag::H2},
    {"h5", Tag::H4},
    {"h6", Tag::H4},
    {"listing", Tag::Pre},
    {"menu", Tag::Ul},
    {"dir", Tag::Ul},
    {"caption", Tag::Figcaption},
};

constexpr QByteArrayView blocks[] = {"html", "body", "div", "section", "article", "aside", "header", "footer", "nav", "main", "address",
    "center", "fieldset", "hgroup", "search", "frameset", "legend", "multicol"};

// Their content is no text of the document, or is read by other rules than HTML's.
constexpr QByteArrayView dropped[] = {"applet", "area", "audio", "base", "basefont", "bgsound", "button", "canvas", "col", "colgroup",
    "command", "datalist", "dialog", "embed", "form", "frame", "head", "iframe", "image", "input", "isindex", "keygen", "link", "math",
    "meta", "meter", "noembed", "noframes", "noscript", "object", "optgroup", "option", "param", "plaintext", "portal", "progress", "rp",
    "script", "select", "source", "style", "svg", "template", "textarea", "title", "track", "video", "xmp"};

QHash<QByteArrayView, Entry> makeEntries()
{
    QHash<QByteArrayView, Entry> entries;
    for (std::size_t i = 0; i < names.size(); ++i)
        entries.insert(names.at(i), {Fate::Keep, Tag(i)});
    for (const auto &[name, tag] : synonyms)
        entries.insert(name, {Fate::Keep, tag});
    for (const QByteArrayView name : blocks)
        entries.insert(name, {Fate::UnwrapBlock});
    for (const QByteArrayView name : dropped)
        entries.insert(name, {Fate::Drop});
    return entries;
}

} // namespace

Entry entryOf(QByteArrayView name)
{
    static const QHash<QByteArrayView, Entry> entries = makeEntries();
    return entries.value(name);
}

QByteArrayView nameOf(Tag tag) { return names.at(std::size_t(tag)); }

bool isMark(Tag tag) { return tag <= Tag::Code; }

} // namespace toasoan::document
