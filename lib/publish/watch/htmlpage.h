// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QUrl>

#include <memory>

struct GumboInternalNode;

namespace toasoan::publish {

/// One element of a page; valid as long as its HtmlPage.
class Element final {
public:
    explicit Element(const GumboInternalNode *node)
        : m_node(node)
    {
    }
    [[nodiscard]] QByteArray name() const; ///< lower case
    [[nodiscard]] QString attribute(const char *name) const; ///< as written, entities decoded; empty if there is none
    [[nodiscard]] bool hasAttribute(const char *name) const;
    [[nodiscard]] QString words() const; ///< as a reader sees them on one line, without scripts and styles
    [[nodiscard]] std::optional<Element> parent() const;
    [[nodiscard]] QList<Element> children() const;
    friend bool operator==(const Element &, const Element &) = default;

private:
    const GumboInternalNode *m_node;
};

/// A page as a browser takes it, however broken.
class HtmlPage final {
public:
    /// contentType: the header, whose charset goes before that of the page. TooLarge beyond 4 MB or 256 levels.
    [[nodiscard]] static Result<HtmlPage> parse(const QByteArray &bytes, const QByteArray &contentType, const QUrl &address);

    [[nodiscard]] Element root() const;
    [[nodiscard]] QString title() const; ///< of the first h1, else of the head
    [[nodiscard]] QUrl resolved(const QString &link) const; ///< against <base>, else the address; empty if no http(s)

private:
    struct Tree;
    struct Free {
        void operator()(Tree *tree) const;
    };
    explicit HtmlPage(std::unique_ptr<Tree, Free> tree)
        : m_tree(std::move(tree))
    {
    }
    std::unique_ptr<Tree, Free> m_tree;
};

/// Text of a file from the web: by its byte order mark, the charset of the header, what it says itself, else UTF-8.
[[nodiscard]] QString decodedText(const QByteArray &bytes, const QByteArray &contentType);
/// The words of a title that may itself hold HTML or entities, as many feeds do.
[[nodiscard]] QString wordsOfHtml(const QString &html);

} // namespace toasoan::publish
