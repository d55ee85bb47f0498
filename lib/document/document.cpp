// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/clean.h"
#include "document/guard.h"
#include "document/parse.h"
#include "document/serialise.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace toasoan::document {
namespace {

constexpr int mostPasses = 4;

GumboOptions parserOptions()
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    // Read as the inside of a page, so that frameset or a second head cannot make content vanish.
    options.fragment_context = GUMBO_TAG_BODY;
    return options;
}

} // namespace

Result<Parsed> parsed(QByteArrayView html)
{
    if (html.size() > largestInput)
        return failure(Error::Kind::TooLarge, u"size"_s);
    const QByteArray text = readable(QString::fromUtf8(html)).toUtf8(); // broken UTF-8 becomes U+FFFD here, before the parser
    TRY(checkProportions(text));
    const GumboOptions options = parserOptions();
    const auto destroy = [&options](GumboOutput *output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, text.constData(), std::size_t(text.size())), destroy);
    if (!output || !output->root)
        return failure(Error::Kind::InvalidInput, u"html"_s);
    Cleaner cleaner;
    std::vector<Block> blocks = cleaner.clean(*output->root);
    return Parsed{std::move(blocks), cleaner.losses()};
}

Result<Clean> canonicalise(QByteArrayView html)
{
    TRY_INTO(first, parsed(html));
    Clean clean{serialised(first.blocks), first.losses};
    for (int pass = 1; pass < mostPasses; ++pass) {
        TRY_INTO(again, parsed(clean.html));
        QByteArray rewritten = serialised(again.blocks);
        if (rewritten == clean.html)
            return clean;
        clean.html = std::move(rewritten);
        clean.losses += again.losses;
    }
    return failure(Error::Kind::InvalidInput, u"html"_s);
}

QList<QByteArray> blocks(QByteArrayView canonical)
{
    QList<QByteArray> result;
    if (const auto document = parsed(canonical)) {
        for (const Block &block : document->blocks)
            result.append(serialised(block));
    }
    return result;
}

} // namespace toasoan::document
