// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/vocabularycheck.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace toasoan::test {
namespace {

const QString inlines = u"#text a abbr span strong em u s sub sup code br"_s;
const QString blocks = u"p h2 h3 h4 pre hr ul ol blockquote figure details dl"_s;

const QHash<QString, QString> &contentModel()
{
    static const QString box = inlines + u' ' + blocks;
    static const QHash<QString, QString> model = {
        {u"html"_s, blocks},
        {u"p"_s, inlines},
        {u"h2"_s, inlines},
        {u"h3"_s, inlines},
        {u"h4"_s, inlines},
        {u"pre"_s, inlines},
        {u"a"_s, inlines},
        {u"abbr"_s, inlines},
        {u"span"_s, inlines},
        {u"strong"_s, inlines},
        {u"em"_s, inlines},
        {u"u"_s, inlines},
        {u"s"_s, inlines},
        {u"sub"_s, inlines},
        {u"sup"_s, inlines},
        {u"code"_s, inlines},
        {u"cite"_s, inlines},
        {u"summary"_s, inlines},
        {u"figcaption"_s, inlines},
        {u"dt"_s, inlines},
        {u"br"_s, QString()},
        {u"hr"_s, QString()},
        {u"img"_s, QString()},
        {u"ul"_s, u"li"_s},
        {u"ol"_s, u"li"_s},
        {u"li"_s, box},
        {u"td"_s, box},
        {u"th"_s, box},
        {u"dd"_s, box},
        {u"blockquote"_s, blocks + u" cite"_s},
        {u"figure"_s, u"img table figcaption"_s},
        {u"table"_s, u"thead tbody tfoot"_s},
        {u"thead"_s, u"tr"_s},
        {u"tbody"_s, u"tr"_s},
        {u"tfoot"_s, u"tr"_s},
        {u"tr"_s, u"td th"_s},
        {u"details"_s, blocks + u" summary"_s},
        {u"dl"_s, u"dt dd"_s},
    };
    return model;
}

const QHash<QString, QString> &attributeForms()
{
    static const QString url =
        u"(?!//)(?:https?://[^\\\\\\x00-\\x1f]+|toasoan-asset://store/[0-9a-f]{64}\\.[a-z0-9]{1,8}|[^:\\\\\\x00-\\x1f]+)"_s;
    static const QHash<QString, QString> forms = {
        {u"a href"_s, url + u"|mailto:[^\\\\\\x00-\\x1f]+|tel:[^\\\\\\x00-\\x1f]+"_s},
        {u"a title"_s, u".+"_s},
        {u"abbr title"_s, u".+"_s},
        {u"span lang"_s, u"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"_s},
        {u"p style"_s, u"text-align:(center|right|justify)"_s},
        {u"img src"_s, url},
        {u"img alt"_s, u".*"_s},
        {u"img width"_s, u"[1-9][0-9]{0,4}"_s},
        {u"img height"_s, u"[1-9][0-9]{0,4}"_s},
        {u"ol start"_s, u"[0-9]{1,5}"_s},
        {u"ol type"_s, u"[1aAiI]"_s},
        {u"ol reversed"_s, u"reversed"_s},
        {u"th scope"_s, u"(col|row)(group)?"_s},
        {u"th colspan"_s, u"[1-9][0-9]{0,3}"_s},
        {u"th rowspan"_s, u"[1-9][0-9]{0,3}"_s},
        {u"td colspan"_s, u"[1-9][0-9]{0,3}"_s},
        {u"td rowspan"_s, u"[1-9][0-9]{0,3}"_s},
        {u"figure class"_s, u"wp-block-table"_s},
    };
    return forms;
}

QString check(const GumboNode &node, const QString &parent);

QString checkAttributes(const GumboElement &element, const QString &name)
{
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QString key = name + u' ' + QString::fromUtf8(attribute.name);
        const auto form = attributeForms().constFind(key);
        if (form == attributeForms().constEnd())
            return u"attribute "_s + key;
        const QRegularExpression expression(QRegularExpression::anchoredPattern(*form), QRegularExpression::DotMatchesEverythingOption);
        if (!expression.match(QString::fromUtf8(attribute.value)).hasMatch())
            return u"value of %1: %2"_s.arg(key, QString::fromUtf8(attribute.value));
    }
    return {};
}

QString checkElement(const GumboNode &node, const QString &parent)
{
    const GumboElement &element = node.v.element;
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(element.tag));
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML || !contentModel().contains(name))
        return u"element "_s + QString::fromUtf8(element.original_tag.data, qsizetype(element.original_tag.length));
    if (!parent.isEmpty() && !contentModel().value(parent).split(u' ').contains(name))
        return u"%1 in %2"_s.arg(name, parent);
    if (const QString found = checkAttributes(element, name); !found.isEmpty())
        return found;
    for (unsigned i = 0; i < element.children.length; ++i) {
        if (const QString found = check(*static_cast<const GumboNode *>(element.children.data[i]), name); !found.isEmpty())
            return found;
    }
    return {};
}

QString check(const GumboNode &node, const QString &parent)
{
    switch (node.type) {
    case GUMBO_NODE_ELEMENT:
        return checkElement(node, parent);
    case GUMBO_NODE_WHITESPACE:
        return {};
    case GUMBO_NODE_TEXT:
        return contentModel().value(parent).split(u' ').contains("#text"_L1)
            ? QString()
            : u"text in %1: %2"_s.arg(parent, QString::fromUtf8(node.v.text.text));
    default:
        return u"a node that is neither element nor text"_s;
    }
}

} // namespace

QString foreignIn(const QByteArray &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), std::size_t(html.size()));
    const QString found = check(*output->root, QString());
    gumbo_destroy_output(&options, output);
    return found;
}

} // namespace toasoan::test
