// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/tagscanner.h"

#include <QList>

#include <vector>

namespace toasoan::document {

/// How deep the parser will have nested elements, told from the tags alone. Follows the parser's rules while they are
/// simple; once misnested formatting makes them hard it closes nothing but the innermost element, so it may count too
/// many levels but never too few.
class Nesting final {
public:
    enum class Content {
        Elements, ///< go on
        Text, ///< of this element, up to its end tag
        TextToTheEnd, ///< of everything
        Unclear, ///< only the parser knows what follows
    };
    [[nodiscard]] Content add(const TagToken &tag);
    [[nodiscard]] qsizetype depth() const;
    /// Elements the parser writes again because formatting was left open.
    [[nodiscard]] qsizetype repeated() const { return m_repeated; }
    [[nodiscard]] bool isInForeign() const { return m_foreign > 0; }

private:
    struct Open {
        QByteArray name;
        quint32 traits = 0;
        QByteArray attributes;
        bool isFormatting = false; ///< and in the parser's list of active formatting
    };
    using Formatting = QList<Open>;

    [[nodiscard]] Content start(const TagToken &tag, quint32 traits);
    [[nodiscard]] Content startForeign(const TagToken &tag);
    void startPart(const TagToken &tag, quint32 traits);
    void startFormatting(const TagToken &tag, quint32 traits);
    void closeBefore(const TagToken &tag, quint32 traits);
    void closeItem(const QByteArray &name);
    [[nodiscard]] bool isIgnoredForm(const TagToken &tag);
    void push(const TagToken &tag, quint32 traits);

    [[nodiscard]] Content end(const TagToken &tag, quint32 traits);
    void endStrictly(const QByteArray &name);
    void endForm();
    void endFormatting(const QByteArray &name);
    void endOther(const QByteArray &name);
    void endInSelect(const QByteArray &name);

    [[nodiscard]] qsizetype find(const QByteArray &name, quint32 boundary) const;
    [[nodiscard]] qsizetype findTraits(quint32 wanted, quint32 boundary) const;
    [[nodiscard]] qsizetype findPart(const QByteArray &name) const;
    [[nodiscard]] qsizetype nearestTable() const { return find("table", 0); }
    [[nodiscard]] bool topIs(const QByteArray &name) const { return !m_open.empty() && m_open.back().name == name; }
    [[nodiscard]] bool topHas(quint32 traits) const { return !m_open.empty() && (m_open.back().traits & traits); }
    [[nodiscard]] qsizetype lastMarker() const;
    void cutTo(qsizetype size);
    void reopenFormatting();

    std::vector<Open> m_open;
    std::vector<Formatting> m_waiting{1}; ///< formatting to be opened again, per table cell or the like
    qsizetype m_repeated = 0;
    int m_foreign = 0; ///< open elements of SVG or MathML
    bool m_hasForm = false;
    bool m_isStrict = false;
};

} // namespace toasoan::document
