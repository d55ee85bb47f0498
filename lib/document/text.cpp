// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/gumbonode.h"
#include "document/parse.h"
#include "document/run.h"
#include "document/serialise.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

void addLines(const Block &block, QStringList &lines);

// A table row is one line, whatever its cells hold.
QString rowLine(const Block &row)
{
    QStringList cells;
    for (const Block &cell : row.children) {
        QStringList lines;
        addLines(cell, lines);
        cells.append(lines.join(u' '));
    }
    return cells.join(u'\t');
}

void addLines(const Block &block, QStringList &lines)
{
    if (block.tag == Tag::Tr) {
        lines.append(rowLine(block));
        return;
    }
    if (!block.run.isEmpty())
        lines.append(textOf(block.run));
    for (const Block &child : block.children)
        addLines(child, lines);
}

Run linesOf(QStringView paragraph)
{
    Run run;
    for (const QStringView line : paragraph.split(u'\n')) {
        if (!run.isEmpty())
            run.append({{}, {}, true});
        run.append({line.toString(), {}});
    }
    return run;
}

void addText(const GumboNode &node, QString &text)
{
    if (isText(node))
        text += textOf(node);
    else if (isElement(node))
        for (const GumboNode &child : childrenOf(node))
            addText(child, text);
}

QString decoded(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    QByteArray html = text.toUtf8();
    html.replace('<', "&lt;"); // entities only: what looks like a tag is text here
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), std::size_t(html.size()));
    QString result;
    addText(*output->root, result);
    gumbo_destroy_output(&options, output);
    return result;
}

} // namespace

QString lineOf(const Block &block)
{
    QStringList lines;
    addLines(block, lines);
    return lines.join(u'\n');
}

QString toPlainText(QByteArrayView canonical)
{
    QStringList lines;
    if (const auto document = parsed(canonical)) {
        for (const Block &block : document->blocks)
            addLines(block, lines);
    }
    return lines.join(u'\n');
}

QByteArray fromPlainText(QStringView text)
{
    static const QRegularExpression lineEnd(u"\r\n|[\r\v\f\u0085\u2028]"_s);
    static const QRegularExpression blankLines(u"\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+|\u2029"_s);
    QString plain = text.toString();
    plain.replace(lineEnd, u"\n"_s);
    std::vector<Block> paragraphs;
    for (const QString &paragraph : plain.split(blankLines)) {
        Run run = tidied(linesOf(paragraph), WhiteSpace::Collapse);
        if (!run.isEmpty())
            paragraphs.push_back({.tag = Tag::P, .run = std::move(run)});
    }
    return serialised(paragraphs);
}

QString lettersAndDigits(QStringView text)
{
    const QString plain = decoded(text.toString()).normalized(QString::NormalizationForm_C);
    QString result;
    for (const char32_t c : plain.toUcs4()) {
        if (QChar::isLetter(c) || QChar::isDigit(c))
            result += QChar::fromUcs4(c);
    }
    return result;
}

} // namespace toasoan::document
