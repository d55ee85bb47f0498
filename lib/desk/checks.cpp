// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/checks.h"

#include "document/document.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace toasoan {

namespace {

// A page of nothing but empty paragraphs is no text.
bool saysNothing(const Draft &draft)
{
    if (draft.bodyFormat == "text"_L1)
        return draft.body.trimmed().isEmpty();
    const auto clean = document::canonicalise(draft.body.toUtf8());
    return clean && document::toPlainText(clean->html).trimmed().isEmpty();
}

} // namespace

QList<Check> checksOf(const Draft &draft, const PostType *type)
{
    using Kind = Check::Kind;
    QList<Check> found;
    const auto must = [&](Kind kind, const QString &subject = {}) { found.append({kind, Check::Weight::Must, subject}); };
    const auto should = [&](Kind kind) { found.append({kind, Check::Weight::Should, {}}); };
    const QString title = draft.title.trimmed();
    if (title.isEmpty())
        must(Kind::TitleMissing);
    else if (title.size() > longestGoodTitle)
        should(Kind::TitleLong);
    if (draft.attachments.isEmpty() && draft.images.isEmpty() && saysNothing(draft))
        must(Kind::BodyMissing);
    for (const FieldSpec &field : type ? type->fields : QList<FieldSpec>()) {
        const QString value = draft.fields.value(field.code).trimmed();
        if (value.isEmpty() && field.required)
            must(Kind::FieldMissing, field.code);
        else if (!isWellFormed(field, value))
            must(Kind::FieldMalformed, field.code);
    }
    for (qsizetype i = 0; i < draft.images.size(); ++i) {
        const ImageUse &image = draft.images[i];
        if (!image.decorative && image.alt.trimmed().isEmpty())
            must(Kind::ImageUndescribed, image.caption.isEmpty() ? QString::number(i + 1) : image.caption);
    }
    if (draft.summary.trimmed().isEmpty())
        should(Kind::SummaryMissing);
    std::ranges::stable_sort(found, {}, &Check::weight);
    return found;
}

} // namespace toasoan
