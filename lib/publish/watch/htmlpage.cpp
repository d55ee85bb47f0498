// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/watch/htmlpage.h"

#include "document/guard.h"
#include "document/gumbonode.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace toasoan::publish {

using document::childrenOf;
using document::isElement;
using document::isText;

namespace {

const GumboAttribute *find(const GumboNode *node, const char *name) { return gumbo_get_attribute(&node->v.element.attributes, name); }

bool isSilent(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_TEMPLATE
        || tag == GUMBO_TAG_SVG;
}

// A space between any two elements: <td>1</td><td>2</td> is no 12.
void addWords(const GumboNode &node, QString &words)
{
    if (isText(node)) {
        words += document::textOf(node);
        return;
    }
    if (!isElement(node) || isSilent(node))
        return;
    for (const GumboNode &child : childrenOf(node)) {
        if (isElement(child))
            words += u' ';
        addWords(child, words);
    }
    words += u' ';
}

// The first element of a name in document order.
const GumboNode *firstOf(const GumboNode &node, GumboTag tag)
{
    if (!isElement(node))
        return nullptr;
    if (node.v.element.tag == tag)
        return &node;
    for (const GumboNode &child : childrenOf(node)) {
        if (const GumboNode *found = firstOf(child, tag))
            return found;
    }
    return nullptr;
}

QByteArray charsetOf(const QByteArray &contentType)
{
    static const QRegularExpression charset(uR"(charset\s*=\s*["']?([A-Za-z0-9_.:-]+))"_s, QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType)).captured(1).toLatin1();
}

QByteArray charsetOfXml(const QByteArray &bytes)
{
    static const QRegularExpression declared(uR"x(^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9_.:-]+)["'])x"_s);
    return declared.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 200)))).captured(1).toLatin1();
}

} // namespace

struct HtmlPage::Tree {
    QByteArray text; ///< gumbo points into it
    QUrl base;
    GumboOutput *output = nullptr;
};

void HtmlPage::Free::operator()(Tree *tree) const
{
    if (tree->output)
        gumbo_destroy_output(&kGumboDefaultOptions, tree->output);
    delete tree;
}

Result<HtmlPage> HtmlPage::parse(const QByteArray &bytes, const QByteArray &contentType, const QUrl &address)
{
    if (bytes.size() > document::largestInput)
        return failure(Error::Kind::TooLarge, address.toString());
    std::unique_ptr<Tree, Free> tree(new Tree{.text = decodedText(bytes, contentType).toUtf8(), .base = address});
    TRY(document::checkProportions(tree->text));
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    tree->output = gumbo_parse_with_options(&options, tree->text.constData(), std::size_t(tree->text.size()));
    if (const GumboNode *base = firstOf(*tree->output->root, GUMBO_TAG_BASE)) {
        if (const GumboAttribute *href = find(base, "href"))
            tree->base = address.resolved(QUrl(QString::fromUtf8(href->value).trimmed()));
    }
    return HtmlPage(std::move(tree));
}

Element HtmlPage::root() const { return Element(m_tree->output->root); }

QString HtmlPage::title() const
{
    for (const GumboTag tag : {GUMBO_TAG_H1, GUMBO_TAG_TITLE}) {
        const GumboNode *node = firstOf(*m_tree->output->root, tag);
        QString words = node ? Element(node).words() : QString();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

QUrl HtmlPage::resolved(const QString &link) const
{
    const QUrl url = m_tree->base.resolved(QUrl(link.trimmed()));
    const bool web = url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    return web ? url.adjusted(QUrl::RemoveFragment) : QUrl();
}

QByteArray Element::name() const { return document::nameOf(*m_node).toLower(); }

QString Element::attribute(const char *name) const
{
    const GumboAttribute *found = find(m_node, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool Element::hasAttribute(const char *name) const { return find(m_node, name) != nullptr; }

QString Element::words() const
{
    QString words;
    addWords(*m_node, words);
    return words.simplified().normalized(QString::NormalizationForm_C);
}

std::optional<Element> Element::parent() const
{
    const GumboNode *parent = m_node->parent;
    return parent && isElement(*parent) ? std::optional(Element(parent)) : std::nullopt;
}

QList<Element> Element::children() const
{
    QList<Element> elements;
    for (const GumboNode &child : childrenOf(*m_node)) {
        if (isElement(child))
            elements.append(Element(&child));
    }
    return elements;
}

QString decodedText(const QByteArray &bytes, const QByteArray &contentType)
{
    if (const auto mark = QStringConverter::encodingForData(bytes); mark && *mark != QStringConverter::Latin1)
        return QStringDecoder(*mark).decode(bytes);
    for (const QByteArray &charset : {charsetOf(contentType), charsetOfXml(bytes)}) {
        if (charset.isEmpty())
            continue;
        QStringDecoder named(charset.constData());
        if (named.isValid())
            return named.decode(bytes);
    }
    QStringDecoder said = QStringDecoder::decoderForHtml(bytes);
    return said.isValid() ? QString(said.decode(bytes)) : QString::fromUtf8(bytes);
}

QString wordsOfHtml(const QString &html)
{
    const auto page = html.contains(u'<') || html.contains(u'&') ? HtmlPage::parse(html.toUtf8(), "charset=utf-8", {})
                                                                 : failure(Error::Kind::NothingToDo);
    return page ? page->root().words() : html.simplified().normalized(QString::NormalizationForm_C);
}

} // namespace toasoan::publish
